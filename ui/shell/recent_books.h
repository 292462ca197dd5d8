#pragma once

#include <QStringList>

namespace foothold {

/// The books opened on this machine, the latest first. Kept in the settings of the machine, not in a book.
class RecentBooks {
public:
    static QStringList all();
    static void add(const QString& path);
    static void remove(const QString& path);
};

} // namespace foothold
