#include "core/store/session.h"

#include "core/domain/tables.h"

namespace foothold {

namespace {

/// Takes over a buffer that SQLite allocated.
QByteArray takeBuffer(void* buffer, int size) {
    QByteArray bytes(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

SessionPtr recordTables(sqlite3* handle) {
    sqlite3_session* session = nullptr;
    if (sqlite3session_create(handle, "main", &session) != SQLITE_OK) return nullptr;
    SessionPtr owner(session);
    for (const Table& table : tables())
        if (sqlite3session_attach(session, std::string(table.name).c_str()) != SQLITE_OK) return nullptr;
    return owner;
}

int changesetOf(sqlite3_session* session, QByteArray& changeset) {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3session_changeset(session, &size, &buffer);
    if (code == SQLITE_OK) changeset = takeBuffer(buffer, size);
    return code;
}

int invert(const QByteArray& changeset, QByteArray& inverse) {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &buffer);
    if (code == SQLITE_OK) inverse = takeBuffer(buffer, size);
    return code;
}

int apply(sqlite3* handle, const QByteArray& changeset) {
    // The interface is not const-correct; SQLite does not write to the change set.
    return sqlite3changeset_apply(handle, int(changeset.size()), const_cast<char*>(changeset.constData()),
                                  nullptr, abortOnConflict, nullptr);
}

qint64 countRecords(const QByteArray& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, int(changeset.size()), const_cast<char*>(changeset.constData())) !=
        SQLITE_OK)
        return 0;
    qint64 records = 0;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        ++records;
    sqlite3changeset_finalize(iterator);
    return records;
}

} // namespace foothold
