#pragma once

#include "core/exchange/mapping/mapped_import.h"
#include "tests/core/exchange_fixture.h"

/// A book and what is imported into it through mappings.
class Mapped : public ExchangeFixture {
public:
    foothold::Result<foothold::MappedReport> importMapped(const Files& files,
                                                          const foothold::ImportOptions& options = {},
                                                          const QString& mapping = {}) {
        const QString name = folder(files);
        QStringList paths;
        for (const auto& [file, text] : files)
            paths += name + QLatin1Char('/') + file;
        return importPaths(paths, options, mapping);
    }
    foothold::Result<foothold::MappedReport> importPaths(const QStringList& paths,
                                                         const foothold::ImportOptions& options = {},
                                                         const QString& mapping = {}) {
        auto planned = foothold::planImport(*book, paths, {.mapping = mapping});
        if (!planned) return tl::unexpected(planned.error());
        plan = std::move(*planned);
        return foothold::importPlan(*book, plan, options);
    }
    foothold::ImportPlan plan;
};

inline QString file(const char* name) {
    return QString::fromLatin1(name);
}

/// "file:line column: reason" of every rejected row.
inline QStringList rejects(const foothold::MappedReport& report) {
    QStringList all;
    for (const auto& reject : report.import.rejects)
        all += QStringLiteral("%1:%2 %3 \"%4\" %5")
                   .arg(reject.file)
                   .arg(reject.line)
                   .arg(reject.column, reject.value, reject.reason);
    return all;
}
