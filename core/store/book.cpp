#include "core/store/book.h"

#include "core/base/text.h"
#include "core/store/backup.h"
#include "core/store/book_opener.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>

namespace foothold {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};

constexpr int maxProblems = 100;
} // namespace

Book::~Book() {
    if (m_handle) {
        // Leaving exclusive mode lets SQLite delete the journal: after closing, no side file remains.
        execute(m_handle, m_access == Access::ReadWrite
                              ? "PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema"
                              : "ROLLBACK");
        m_handle = nullptr;
    }
    if (!m_connection.isEmpty()) QSqlDatabase::removeDatabase(m_connection);
}

QString Book::backupFolder() const {
    return m_options.backupFolder.isEmpty() ? defaultBackupFolder(m_path) : m_options.backupFolder;
}

QStringList Book::integrityProblems() const {
    QStringList problems;
    Statement integrity(m_handle, QStringLiteral("PRAGMA integrity_check(%1)").arg(maxProblems));
    int code = integrity.step();
    for (; code == SQLITE_ROW; code = integrity.step()) {
        const QString line = fromUtf8(integrity.text(0));
        if (line != QLatin1String("ok")) problems += Text::tr("The file is damaged: %1").arg(line);
    }
    if (code != SQLITE_DONE)
        problems += Text::tr("The file is damaged: %1").arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    if (!problems.isEmpty()) return problems; // what follows would read the damage

    const qint64 expected = queryNumber(m_handle, QStringLiteral("PRAGMA page_count")) *
                            queryNumber(m_handle, QStringLiteral("PRAGMA page_size"));
    if (const qint64 size = QFileInfo(m_path).size(); size != expected)
        problems += Text::tr("The file has %1 bytes where %2 belong.").arg(size).arg(expected);

    Statement references(m_handle, QStringLiteral("PRAGMA foreign_key_check"));
    while (problems.size() < maxProblems && references.step() == SQLITE_ROW)
        problems += Text::tr("A record of %1 refers to a record of %2 that does not exist.")
                        .arg(fromUtf8(references.text(0)), fromUtf8(references.text(2)));
    return problems;
}

Status Book::ensureSound() {
    if (m_soundness == Soundness::Unknown) {
        const QStringList problems = integrityProblems();
        m_soundness = problems.isEmpty() ? Soundness::Sound : Soundness::Damaged;
        m_damage = problems.value(0);
    }
    if (m_soundness == Soundness::Sound) return {};
    return failure(ErrorKind::Damaged, Text::tr("%1 is damaged and was not written to: %2 Restore a backup "
                                                "of it (menu File, Backups, or \"foothold-cli restore\").")
                                           .arg(QDir::toNativeSeparators(m_path), m_damage));
}

Result<std::unique_ptr<Book>> Book::create(const QString& path, const QString& name, Currency currency,
                                           const OpenOptions& options) {
    BookOpener opener(path, Access::ReadWrite, options);
    if (const Status created = opener.createFile(name, currency); !created)
        return tl::unexpected(created.error());
    return open(path, Access::ReadWrite, options);
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, Access access, const OpenOptions& options) {
    BookOpener opener(path, access, options);
    return opener.open();
}

} // namespace foothold
