#include "ui/shell/recent_books.h"

#include <QFileInfo>
#include <QSettings>

namespace foothold {

namespace {

const QString key = QStringLiteral("recentBooks");
constexpr int kept = 8;

} // namespace

QStringList RecentBooks::all() {
    return QSettings().value(key).toStringList();
}

void RecentBooks::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList books = all();
    books.removeAll(absolute);
    books.prepend(absolute);
    QSettings().setValue(key, books.mid(0, kept));
}

void RecentBooks::remove(const QString& path) {
    QStringList books = all();
    books.removeAll(path);
    QSettings().setValue(key, books);
}

} // namespace foothold
