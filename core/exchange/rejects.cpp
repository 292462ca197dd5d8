#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/importer.h"
#include "core/exchange/reject_names.h"

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
    RejectedRows(const ImportReport& report, std::size_t source)
        : m_file(report.files[source]) {
        for (const ImportReport::Reject& reject : report.rejects)
            if (reject.source == source) m_rejects.emplace(reject.row, &reject);
    }

    Status writeTo(const QString& path) {
        QFile source(m_file.path);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Io,
                           T::tr("%1 cannot be read again to copy its rejected rows: %2.")
                               .arg(QDir::toNativeSeparators(m_file.path), source.errorString()));
        const QByteArray text = source.readAll();
        copyRows({text.constData(), std::size_t(text.size())});
        return writeSafely(path, m_text);
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

QString RejectNames::free(const QString& name, const QString& path) {
    const QFileInfo file(name);
    const auto named = [&](const QString& more) {
        return file.suffix().isEmpty() ? name + more
                                       : file.completeBaseName() + more + QLatin1Char('.') + file.suffix();
    };
    const QString folder = QFileInfo(path).absoluteDir().dirName();
    QString free = name;
    if (m_taken.contains(free.toCaseFolded()) && !folder.isEmpty())
        free = named(QStringLiteral(" (%1)").arg(folder));
    for (int i = 2; m_taken.contains(free.toCaseFolded()); ++i)
        free = named(QStringLiteral(" %1").arg(i));
    m_taken += free.toCaseFolded();
    return free;
}

Status writeRejects(const ImportReport& report, const QString& folder) {
    RejectNames names;
    return writeRejects(report, folder, names);
}

Status writeRejects(const ImportReport& report, const QString& folder, RejectNames& names) {
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
    for (std::size_t i = 0; i < report.files.size(); ++i) {
        const ImportReport::File& file = report.files[i];
        if (file.rejected == 0 || file.mapped) continue;
        const QString path = QDir(folder).filePath(names.free(file.file, file.path));
        if (auto written = RejectedRows(report, i).writeTo(path); !written) return written;
    }
    return {};
}

} // namespace foothold
