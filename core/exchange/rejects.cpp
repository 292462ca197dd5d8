#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Copies the rejected rows of one file, each with its reason.
class RejectedRows {
public:
    RejectedRows(const ImportReport& report, const ImportReport::File& file)
        : m_file(file) {
        for (const ImportReport::Reject& reject : report.rejects)
            if (reject.file == file.file) m_rejects.emplace(reject.row, &reject);
    }

    Status writeTo(const QString& folder) {
        QFile source(m_file.path);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Io,
                           T::tr("%1 cannot be read again to copy its rejected rows: %2.")
                               .arg(QDir::toNativeSeparators(m_file.path), source.errorString()));
        const QByteArray text = source.readAll();
        copyRows({text.constData(), std::size_t(text.size())});
        return writeSafely(QDir(folder).filePath(m_file.file), m_text);
    }

private:
    void copyRows(std::string_view text) {
        CsvReader csv(text);
        CsvRow row;
        if (!csv.next(row)) return;
        append(row.raw, headingOfReasons(row));
        const auto whole = m_rejects.find(0); // the heading: no row was read
        for (std::int64_t number = 1; csv.next(row); ++number) {
            const auto reject = whole == m_rejects.end() ? m_rejects.find(number) : whole;
            if (reject == m_rejects.end()) continue;
            if (row.problem == CsvProblem::UnterminatedQuote)
                appendUnterminated(row, reasonOf(*reject->second));
            else
                append(row.raw, reasonOf(*reject->second));
        }
    }

    /// "reason", or if the file has such a column "reason 2" and so on.
    static QString headingOfReasons(const CsvRow& row) {
        const auto isTaken = [&row](const QString& name) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [&](std::string_view cell) { return fromUtf8(trimmed(cell)) == name; });
        };
        QString name = QStringLiteral("reason");
        for (int i = 2; isTaken(name); ++i)
            name = T::tr("reason %1").arg(i);
        return name;
    }

    /// Rows are copied as they stand, so that one that nobody mended is not taken the next time either.
    void append(std::string_view raw, const QString& reason) {
        std::string line(raw);
        appendCsvCell(line, reason.toStdString(), false);
        line += '\n';
        m_text.append(line.data(), qsizetype(line.size()));
    }

    /// When the quote is mended, the lines that it had swallowed are rows again: they get their cell, too.
    void appendUnterminated(const CsvRow& row, const QString& reason) {
        const std::size_t end = std::min(row.raw.find_first_of("\r\n", row.openQuote), row.raw.size());
        // The quote is still open here, so the reason must not close it.
        std::string line(row.raw.substr(0, end));
        line += ',' + QString(reason).replace(QLatin1Char('"'), QLatin1Char('\'')).toStdString() + '\n';
        m_text.append(line.data(), qsizetype(line.size()));
        CsvReader rest(row.raw.substr(end));
        CsvRow swallowed;
        while (rest.next(swallowed))
            append(swallowed.raw, {});
    }

    static QString reasonOf(const ImportReport::Reject& reject) {
        return reject.column.isEmpty() ? reject.reason : reject.column + QLatin1Char(' ') + reject.reason;
    }

    const ImportReport::File& m_file;
    std::map<std::int64_t, const ImportReport::Reject*> m_rejects;
    QByteArray m_text;
};

} // namespace

Status writeRejects(const ImportReport& report, const QString& folder) {
    if (report.rejects.empty()) return {};
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       T::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    const QString target = QFileInfo(folder).canonicalFilePath();
    for (const ImportReport::File& file : report.files) {
        if (file.rejected == 0 || file.mapped) continue;
        if (QFileInfo(file.path).canonicalPath() == target)
            return failure(ErrorKind::Usage, T::tr("%1 was just imported from; choose another folder for "
                                                   "the rejected rows.")
                                                 .arg(QDir::toNativeSeparators(folder)));
    }
    for (const ImportReport::File& file : report.files)
        if (file.rejected > 0 && !file.mapped)
            if (auto written = RejectedRows(report, file).writeTo(folder); !written) return written;
    return {};
}

} // namespace foothold
