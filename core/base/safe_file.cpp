#include "core/base/safe_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// A name beside @p path that no other file has.
QString nameBeside(const QString& path) {
    return path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(12) +
           QLatin1String(".part");
}

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason) {
    return failure(ErrorKind::Io, T::tr("%1 cannot be written: %2.").arg(path, reason));
}

} // namespace

SafeFile::SafeFile(const QString& path)
    : m_path(path)
    , m_file(nameBeside(path)) {}

SafeFile::~SafeFile() {
    if (m_committed) return;
    m_file.close();
    m_file.remove();
}

tl::unexpected<Error> SafeFile::failed(const QString& reason) {
    return cannotWrite(m_path, reason);
}

Status SafeFile::open() {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return failed(m_file.errorString());
    return {};
}

Status SafeFile::write(QByteArrayView bytes) {
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size()) return failed(m_file.errorString());
    return {};
}

Status SafeFile::commit() {
    if (m_file.isOpen()) {
        if (!m_file.flush()) return failed(m_file.errorString());
        m_file.close();
        if (m_file.error() != QFileDevice::NoError) return failed(m_file.errorString());
    }
    if (const auto synced = syncToDisk(m_file.fileName()); !synced) return synced;
    if (const auto moved = moveInPlace(m_file.fileName(), m_path); !moved) return moved;
    m_committed = true;
    return syncToDisk(QFileInfo(m_path).absolutePath());
}

Status syncToDisk(const QString& path) {
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return cannotWrite(path, qt_error_string(errno));
    const int result = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    // Some file systems cannot synchronise a folder and say so; there is nothing more to do then.
    if (result != 0 && error != EINVAL && error != ENOTSUP) return cannotWrite(path, qt_error_string(error));
#else
    Q_UNUSED(path)
#endif
    return {};
}

Status moveInPlace(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error) return cannotWrite(to, QString::fromStdString(error.message()));
    return {};
}

Status writeSafely(const QString& path, QByteArrayView bytes) {
    SafeFile file(path);
    return file.open().and_then([&] { return file.write(bytes); }).and_then([&] { return file.commit(); });
}

} // namespace foothold
