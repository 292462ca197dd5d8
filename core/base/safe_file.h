#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace foothold {

/// A file that appears under its name whole or not at all: it is written under another name in the same
/// folder, every write is checked, and commit() brings it to the disk before it takes its name.
/// Destroyed without commit() it leaves nothing behind.
class SafeFile {
public:
    explicit SafeFile(const QString& path);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Opens the temporary file. Error: the folder is missing or does not allow writing.
    Status open();
    Status write(QByteArrayView bytes);
    /// Flushes to the disk, replaces what has the name now, and makes the replacement durable.
    Status commit();

    /// Where the bytes are until commit(), for writers that want a path.
    QString temporaryPath() const { return m_file.fileName(); }

private:
    tl::unexpected<Error> failed(const QString& reason);

    QString m_path;
    QFile m_file;
    bool m_committed = false;
};

/// Brings a file's or a folder's contents to the disk.
Status syncToDisk(const QString& path);
/// Gives a file or folder another name, replacing a file of that name.
Status moveInPlace(const QString& from, const QString& to);

/// Writes @p bytes as the file @p path, whole or not at all.
Status writeSafely(const QString& path, QByteArrayView bytes);

} // namespace foothold
