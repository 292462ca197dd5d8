#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"

#include <QSet>
#include <QString>

namespace foothold {

/// Names for the files of rejected rows in one folder.
class RejectNames {
public:
    /// @p name ("deals.csv"), or if another file has it already, "deals (May).csv" of the file at @p path, or
    /// with a number behind it. Letters that differ only in case make no other name.
    QString free(const QString& name, const QString& path);

private:
    QSet<QString> m_taken;
};

/// writeRejects() into a folder in which other names are taken, or will be.
Status writeRejects(const ImportReport& report, const QString& folder, RejectNames& names);

} // namespace foothold
