#include "core/exchange/import_sources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 longestHeading = 65536; // bytes

Status add(ImportSources& sources, const QFileInfo& file) {
    const Table* table = tableOfFile(file.fileName());
    const bool twice = std::any_of(sources.files.begin(), sources.files.end(),
                                   [table](const ImportSource& source) { return source.table == table; });
    if (twice)
        return failure(ErrorKind::Usage, T::tr("There is more than one %1 to import; import one "
                                               "after the other.")
                                             .arg(file.fileName()));
    sources.files.push_back({table, file.filePath(), file.fileName(), file.size()});
    return {};
}

Status addFolder(ImportSources& sources, const QString& path) {
    const QDir folder(path);
    const std::size_t before = sources.files.size();
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        if (tableOfFile(file.fileName())) {
            if (auto added = add(sources, file); !added) return added;
        } else if (file.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
            sources.ignored.push_back(file.fileName());
        }
    }
    if (sources.files.size() > before) return {};
    return failure(ErrorKind::Io, T::tr("The folder %1 holds none of a book's files (accounts.csv and "
                                        "so on, see docs/importing.md).")
                                      .arg(QDir::toNativeSeparators(path)));
}

} // namespace

const Table* tableOfFile(const QString& name) {
    const QString ending = QStringLiteral(".csv");
    return name.endsWith(ending) ? findTable(name.chopped(ending.size()).toStdString()) : nullptr;
}

Result<ImportSources> findImportSources(const QStringList& paths) {
    ImportSources sources;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        Status added;
        if (!info.exists())
            added = failure(ErrorKind::NoFile,
                            T::tr("There is no file or folder %1.").arg(QDir::toNativeSeparators(path)));
        else if (info.isDir())
            added = addFolder(sources, path);
        else if (tableOfFile(info.fileName()))
            added = add(sources, info);
        else
            added = failure(ErrorKind::Usage,
                            T::tr("%1 is not named like a file of a book (accounts.csv and so on), so "
                                  "its columns are not known; rename it if it has that form.")
                                .arg(QDir::toNativeSeparators(path)));
        if (!added) return tl::unexpected(added.error());
    }
    std::stable_sort(sources.files.begin(), sources.files.end(),
                     [](const ImportSource& a, const ImportSource& b) { return a.table < b.table; });
    return sources;
}

bool isCanonicalFolder(const QString& path) {
    const QDir folder(path);
    if (!QFileInfo(path).isDir()) return false;
    bool any = false;
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        const Table* table = tableOfFile(name);
        if (!table) continue;
        any = true;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return false;
        QByteArray heading = file.readLine(longestHeading).trimmed();
        if (heading.startsWith("\xef\xbb\xbf")) heading.remove(0, 3);
        const QList<QByteArray> columns = heading.replace('"', "").split(',');
        for (const Column& column : table->columns)
            if (column.required &&
                !columns.contains(QByteArray(column.name.data(), qsizetype(column.name.size()))))
                return false;
    }
    return any;
}

} // namespace foothold
