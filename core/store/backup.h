#pragma once

#include "core/base/result.h"
#include "core/store/book.h"

#include <QStringList>

namespace foothold {

/// Writes a consistent copy of the open book to @p path, verified with an integrity check before it appears
/// there under its name: the file is whole or not there. Refuses to overwrite.
Status backupTo(const Book& book, const QString& path);

/// The automatic backup at opening: at most one a day, verified, the last ten kept. The path of the new
/// backup, or an empty string if today's is there already or the book was never changed.
Result<QString> backupDaily(Book& book);

/// The automatic backups of the book at @p bookPath, the latest first.
QStringList backupsOf(const QString& bookPath);

/// A verified copy of a book of an older version, in its folder of backups, before it is brought up to date.
Status backupBeforeMigration(const Book& book, int version);

/// Puts the backup @p backup in the place of the book at @p bookPath (which need not exist). The backup is
/// checked first; a book that is there is kept as a backup of its own before it is replaced. Refuses if it is
/// in use.
Status restore(const QString& backup, const QString& bookPath, const OpenOptions& options = {});

} // namespace foothold
