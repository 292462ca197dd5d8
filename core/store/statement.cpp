#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>

namespace foothold {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};
} // namespace

Statement::Statement(sqlite3* handle, const QString& sql) {
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                           &m_statement, nullptr) != SQLITE_OK) {
        sqlite3_finalize(m_statement);
        m_statement = nullptr;
    }
}

void Statement::bind(int index, const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        sqlite3_bind_int64(m_statement, index, *number);
    else if (const auto* real = std::get_if<double>(&cell))
        sqlite3_bind_double(m_statement, index, *real);
    else if (const auto* text = std::get_if<std::string_view>(&cell))
        sqlite3_bind_text64(m_statement, index, text->data() ? text->data() : "", text->size(), SQLITE_STATIC,
                            SQLITE_UTF8);
    else
        sqlite3_bind_null(m_statement, index);
}

void Statement::bindKey(int index, const Cell& cell) {
    bind(index, std::holds_alternative<std::monostate>(cell) ? Cell(std::string_view()) : cell);
}

void Statement::bindBlob(int index, std::string_view bytes) {
    if (bytes.empty())
        sqlite3_bind_zeroblob(m_statement, index, 0);
    else
        sqlite3_bind_blob64(m_statement, index, bytes.data(), bytes.size(), SQLITE_STATIC);
}

Cell Statement::cell(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return std::int64_t(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return std::monostate();
    }
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::string_view Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

int execute(sqlite3* handle, const char* sql) {
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
}

std::int64_t queryNumber(sqlite3* handle, const QString& sql, std::int64_t fallback) {
    Statement statement(handle, sql);
    return statement.step() == SQLITE_ROW ? statement.integer(0) : fallback;
}

QString quotedName(std::string_view name) {
    return QLatin1Char('"') + QString::fromUtf8(name.data(), qsizetype(name.size())) + QLatin1Char('"');
}

Error storeError(sqlite3* handle, int code, const QString& path, const QString& doing) {
    const QString file = QDir::toNativeSeparators(path);
    const auto error = [&](ErrorKind kind, const QString& why) {
        return Error{kind, QStringLiteral("%1: %2").arg(doing, why.arg(file))};
    };
    if (code == SQLITE_READONLY_DBMOVED || code == SQLITE_IOERR_VNODE)
        return error(ErrorKind::Io,
                     Text::tr("%1 was moved or replaced while it was open. Close it and open it again."));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorKind::Locked,
                     Text::tr("%1 is open in another Foothold. Close it there and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(ErrorKind::ReadOnly,
                     Text::tr("%1 cannot be written to. Copy it to a folder where you may write."));
    case SQLITE_FULL:
        return error(ErrorKind::Io,
                     Text::tr("the disk is full. Nothing was changed in %1; free some space and try again."));
    case SQLITE_NOTADB:
        return error(ErrorKind::NotABook, Text::tr("%1 is not a Foothold book."));
    case SQLITE_CORRUPT:
        return error(
            ErrorKind::Damaged,
            Text::tr(
                "%1 is damaged. Restore a backup of it (menu File, Backups, or \"foothold-cli restore\")."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return error(
            ErrorKind::Io,
            Text::tr("reading or writing %1 failed. Check the disk, the folder and its free space."));
    default:
        return error(ErrorKind::Io, QStringLiteral("%1 (%2)").arg(QStringLiteral("%1"),
                                                                  QString::fromUtf8(sqlite3_errmsg(handle))));
    }
}

} // namespace foothold
