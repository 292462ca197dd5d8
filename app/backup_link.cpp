#include "app/backup_link.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>

#include <memory>

namespace foothold {

namespace {

constexpr int connectTimeout = 2000;      // milliseconds
constexpr int answerTimeout = 10 * 60000; // a large book on a slow disk
constexpr qint64 longestRequest = 16384;

/// The same for every path that leads to the book.
QString serverName(const QString& bookPath) {
    const QByteArray path = QFileInfo(bookPath).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return QLatin1String("foothold-") + QString::fromLatin1(digest);
}

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray answerOf(const Status& status) {
    if (status) return lineOf({{QStringLiteral("ok"), true}});
    return lineOf({{QStringLiteral("ok"), false},
                   {QStringLiteral("kind"), int(status.error().kind)},
                   {QStringLiteral("message"), status.error().message}});
}

} // namespace

BackupServer::BackupServer(MakeBackup makeBackup, QObject* parent)
    : QObject(parent)
    , m_makeBackup(std::move(makeBackup)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &BackupServer::takeRequest);
}

void BackupServer::listenFor(const QString& bookPath) {
    m_server.close();
    if (bookPath.isEmpty()) return;
    const QString name = serverName(bookPath);
    // Whoever holds the book is the only one who may listen: what is left of a crashed window is in the way.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void BackupServer::takeRequest() {
    QLocalSocket* socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestRequest) socket->abort();
            return;
        }
        const QJsonObject request = QJsonDocument::fromJson(socket->readLine(longestRequest)).object();
        const QString path = request.value(QLatin1String("backup")).toString();
        if (path.isEmpty()) {
            socket->abort();
            return;
        }
        const QPointer<QLocalSocket> guard(socket);
        m_makeBackup(path, [guard](const Status& status) {
            if (!guard) return;
            guard->write(answerOf(status));
            guard->flush();
            guard->disconnectFromServer();
        });
    });
}

Status askWindowForBackup(const QString& bookPath, const QString& path) {
    QLocalSocket socket;
    socket.connectToServer(serverName(bookPath));
    if (!socket.waitForConnected(connectTimeout))
        return failure(ErrorKind::NotFound,
                       QStringLiteral("No window of Foothold has %1 open.").arg(bookPath));
    socket.write(lineOf({{QStringLiteral("backup"), QFileInfo(path).absoluteFilePath()}}));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(answerTimeout))
            return failure(
                ErrorKind::Locked,
                QStringLiteral("The window that has %1 open does not answer; close it and try again.")
                    .arg(bookPath));
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    if (answer.value(QLatin1String("ok")).toBool()) return {};
    return failure(ErrorKind(answer.value(QLatin1String("kind")).toInt(int(ErrorKind::Io))),
                   answer.value(QLatin1String("message")).toString());
}

} // namespace foothold
