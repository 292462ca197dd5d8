#include "core/exchange/exporter.h"

#include "core/base/safe_file.h"
#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/record_rules.h"
#include "core/exchange/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t bufferSize = 256 * 1024;

bool isOurs(const QString& name) {
    return name.endsWith(QLatin1String(".csv")) && findTable(name.chopped(4).toStdString());
}

/// Whether an export may go to @p folder, which exists.
Status checkTarget(const QString& folder) {
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(
            ErrorKind::Exists,
            T::tr("%1 is not a folder; choose another name.").arg(QDir::toNativeSeparators(folder)));
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        if (!isOurs(name))
            return failure(ErrorKind::Exists,
                           T::tr("The folder %1 holds other things (%2); export into an empty or a new "
                                 "folder.")
                               .arg(QDir::toNativeSeparators(folder), name));
    return {};
}

/// A folder for files in the making, removed with them when it is destroyed.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const QString& path)
        : m_path(path) {}
    ~TemporaryFolder() {
        if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    Status make() const {
        if (QDir().mkpath(m_path)) return {};
        return failure(ErrorKind::Io,
                       T::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_path)));
    }
    const QString& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

class TableExport {
public:
    TableExport(Book& book, RecordIndex& records, const Table& table)
        : m_book(book)
        , m_table(table)
        , m_rules(table, records) {}

    Status writeTo(const QString& path) {
        SafeFile file(path);
        if (auto opened = file.open(); !opened) return opened;
        appendHeading();
        Status status;
        const auto read = TableRows(m_book, m_table).forEach([&](std::span<const Cell> row) {
            appendRow(row);
            if (m_text.size() >= bufferSize) status = flush(file);
            return bool(status);
        });
        if (!read) return read;
        if (status) status = flush(file);
        return status ? file.commit() : status;
    }

private:
    void appendHeading() {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            appendCsvCell(m_text, m_table.columns[i].name, i == 0);
        m_text += '\n';
    }

    void appendRow(std::span<const Cell> row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Column& column = m_table.columns[i];
            const bool amount = column.type == Type::Money && !isEmpty(row[i]);
            m_cell.clear();
            appendCellText(m_cell, column, row[i], amount ? m_rules.currencyOf(column, row) : Currency());
            appendCsvCell(m_text, m_cell, i == 0);
        }
        m_text += '\n';
    }

    Status flush(SafeFile& file) {
        const auto written = file.write({m_text.data(), qsizetype(m_text.size())});
        m_text.clear();
        return written;
    }

    Book& m_book;
    const Table& m_table;
    RecordRules m_rules;
    std::string m_text, m_cell;
};

Status writeTables(Book& book, const QString& folder) {
    RecordIndex records(book);
    for (const Table& table : tables())
        if (auto written = TableExport(book, records, table).writeTo(QDir(folder).filePath(table.file()));
            !written)
            return written;
    return records.status();
}

Status moveFiles(const QString& from, const QString& to) {
    for (const Table& table : tables())
        if (auto moved = moveInPlace(QDir(from).filePath(table.file()), QDir(to).filePath(table.file()));
            !moved)
            return moved;
    return syncToDisk(to);
}

} // namespace

Status exportFolder(Book& book, const QString& folder) {
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const bool exists = QFileInfo::exists(target);
    if (exists)
        if (auto allowed = checkTarget(target); !allowed) return allowed;
    // Beside a folder that is to be made, inside one that is there: always on the same file system.
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(12);
    TemporaryFolder temporary(exists ? target + QLatin1String("/.export-") + random
                                     : target + QLatin1String(".part-") + random);
    if (auto made = temporary.make(); !made) return made;
    if (auto written = writeTables(book, temporary.path()); !written) return written;
    if (exists) return moveFiles(temporary.path(), target);
    if (auto moved = moveInPlace(temporary.path(), target); !moved) return moved;
    temporary.keep();
    return syncToDisk(QFileInfo(target).absolutePath());
}

} // namespace foothold
