#pragma once

#include <QByteArray>

#include <memory>

// SQLite's session extension, as Debian's, vcpkg's and Homebrew's libraries have it enabled.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace foothold {

struct SessionDeleter {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using SessionPtr = std::unique_ptr<sqlite3_session, SessionDeleter>;

/// A session that records every table of the registry; null on failure.
SessionPtr recordTables(sqlite3* handle);

/// What the session has seen. SQLITE_OK or an error code.
int changesetOf(sqlite3_session* session, QByteArray& changeset);
/// The change set that takes @p changeset back.
int invert(const QByteArray& changeset, QByteArray& inverse);
/// Applies the change set whole; any conflict with what the book holds is SQLITE_ABORT.
int apply(sqlite3* handle, const QByteArray& changeset);
/// The number of records that the change set touches.
qint64 countRecords(const QByteArray& changeset);

} // namespace foothold
