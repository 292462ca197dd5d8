#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QString>

#include <functional>

namespace foothold {

/// The window holds its book exclusively, so a backup asked for on the command line is made by the window: it
/// listens under a name that comes from the book's path, and takes one request at a time, in one line.
class BackupServer : public QObject {
    Q_OBJECT

public:
    /// Makes the copy and calls @p done with what came of it.
    using MakeBackup = std::function<void(const QString& path, std::function<void(const Status&)> done)>;

    explicit BackupServer(MakeBackup makeBackup, QObject* parent = nullptr);

    /// Listens for the book at @p bookPath, and no longer for another one. An empty path: for none.
    void listenFor(const QString& bookPath);

private:
    void takeRequest();

    MakeBackup m_makeBackup;
    QLocalServer m_server;
};

/// Asks the running window that holds the book at @p bookPath to write a checked copy of it to @p path, and
/// waits for the answer. ErrorKind::NotFound if no window listens for that book.
Status askWindowForBackup(const QString& bookPath, const QString& path);

} // namespace foothold
