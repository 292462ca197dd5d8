#include "core/store/backup.h"
#include "core/store/book.h"
#include "core/store/history.h"
#include "core/store/rows.h"
#include "core/store/sqlite_library.h"
#include "tests/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>
#include <sqlite3.h>

using namespace foothold;
using namespace std::string_view_literals;

namespace {

const Currency eur = *Currency::parse("EUR");

OpenOptions optionsAt(const char* iso) {
    OpenOptions options;
    const QDateTime time = QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
    options.clock.now = [time] { return time; };
    return options;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Cell> row(const Table& table, std::initializer_list<std::pair<std::string_view, Cell>> cells) {
    std::vector<Cell> result(table.columns.size());
    for (const auto& [name, cell] : cells)
        result[std::size_t(table.indexOf(name))] = cell;
    return result;
}

/// The rows of a table as one text, so that states of the book can be compared.
QString contents(Book& book, std::string_view name) {
    const Table& table = *findTable(name);
    QString text;
    TableRows rows(book, table);
    const Status read = rows.forEach([&text](std::span<const Cell> cells) {
        for (const Cell& cell : cells) {
            if (const auto* number = std::get_if<std::int64_t>(&cell)) text += QString::number(*number);
            if (const auto* real = std::get_if<double>(&cell)) text += QString::number(*real);
            if (const auto* utf8 = std::get_if<std::string_view>(&cell))
                text += QString::fromUtf8(utf8->data(), qsizetype(utf8->size()));
            text += QLatin1Char('|');
        }
        text += QLatin1Char('\n');
        return true;
    });
    return read ? text : QStringLiteral("unreadable");
}

QString everything(Book& book) {
    QString text;
    for (const Table& table : tables())
        text += contents(book, table.name);
    return text;
}

} // namespace

class TestBook : public QObject {
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const char* name = "a.foothold") const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<Book> newBook(const OpenOptions& options = {}) {
        auto book = Book::create(path(), QStringLiteral("A book"), eur, options);
        return book ? std::move(*book) : nullptr;
    }

    static Status addAccount(Book& book, std::string_view id, std::string_view parent = {}) {
        const Table& table = *findTable("accounts");
        auto recording =
            Recording::begin(book, Recording::Kind::Edit, QStringLiteral("Add"), QStringLiteral("test"));
        if (!recording) return tl::unexpected(recording.error());
        auto cells = row(table, {{"account_id", id}, {"name", id}});
        if (!parent.empty()) cells[std::size_t(table.indexOf("parent_account_id"))] = parent;
        if (const auto added = TableRows(book, table).insert(cells); !added)
            return tl::unexpected(added.error());
        if (const auto done = (*recording)->commit(); !done) return tl::unexpected(done.error());
        return {};
    }

    static Status removeAccount(Book& book, std::string_view id) {
        auto recording =
            Recording::begin(book, Recording::Kind::Edit, QStringLiteral("Delete"), QStringLiteral("test"));
        if (!recording) return tl::unexpected(recording.error());
        const Cell key[] = {id};
        if (const Status removed = TableRows(book, *findTable("accounts")).remove(key); !removed)
            return removed;
        if (const auto done = (*recording)->commit(); !done) return tl::unexpected(done.error());
        return {};
    }

    /// An import: 2 accounts and 3 contacts added by import_id, one account changed.
    static Status importSome(Book& book) {
        auto recording = Recording::begin(book, Recording::Kind::Import, QStringLiteral("Import"),
                                          QStringLiteral("import"));
        if (!recording) return tl::unexpected(recording.error());
        const Table &accounts = *findTable("accounts"), &contacts = *findTable("contacts");
        TableRows accountRows(book, accounts), contactRows(book, contacts);
        (*recording)->pauseRecording();
        for (const auto id : {"i1"sv, "i2"sv}) {
            const auto added =
                accountRows.insert(row(accounts, {{"account_id", id}, {"name", id}}), (*recording)->id());
            if (!added) return tl::unexpected(added.error());
        }
        for (const auto id : {"c1"sv, "c2"sv, "c3"sv}) {
            const auto added =
                contactRows.insert(row(contacts, {{"contact_id", id}, {"account_id", "i1"sv}, {"name", id}}),
                                   (*recording)->id());
            if (!added) return tl::unexpected(added.error());
        }
        (*recording)->countAddedRows(5);
        (*recording)->resumeRecording();
        const Cell key[] = {"old"sv}, value[] = {"renamed"sv};
        const int column[] = {accounts.indexOf("name")};
        if (const Status changed = accountRows.update(key, column, value, -1); !changed) return changed;
        const auto done = (*recording)->commit();
        return done ? Status() : tl::unexpected(done.error());
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void qtAndFootholdShareOneSqlite() { VERIFY_RESULT(checkSqliteLibrary()); }

    void aNewBookIsOneFileThatOpensAgain() {
        {
            const auto book = newBook();
            QVERIFY(book);
            VERIFY_RESULT(addAccount(*book, "a"));
            QVERIFY(book->integrityProblems().isEmpty());
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.foothold")});
        const auto book = Book::open(path(), Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        QCOMPARE(contents(**book, "book"), QStringLiteral("currency|EUR|\nname|A book|\n"));
        QVERIFY(contents(**book, "accounts").startsWith(QLatin1String("a|a|")));
    }

    void creatingNeverOverwrites() {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        VERIFY_ERROR(Book::create(path(), {}, eur), ErrorKind::Exists);
        QCOMPARE(bytesOf(path()), QByteArray("mine"));
        VERIFY_ERROR(Book::create(path("no/such/folder.foothold"), {}, eur), ErrorKind::Io);
    }

    void whatIsNotABookIsRefusedAndNotTouched_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::NotABook);
        QTest::newRow("text") << QByteArray("account_id,name\n") << int(ErrorKind::NotABook);
        QTest::newRow("zip") << QByteArray("PK\3\4") + QByteArray(500, 'x') << int(ErrorKind::NotABook);
        QByteArray header("SQLite format 3\0", 16);
        header += QByteArray(4096 - 16, '\0');
        QTest::newRow("another SQLite file") << header << int(ErrorKind::NotABook);
        header.replace(68, 4, "FHLD");
        header[18] = header[19] = 1;
        QByteArray newer = header;
        newer[63] = 99;
        QTest::newRow("newer") << newer << int(ErrorKind::Newer);
        QTest::newRow("without a version") << header << int(ErrorKind::Damaged);
    }
    void whatIsNotABookIsRefusedAndNotTouched() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        for (const auto access : {Book::Access::ReadOnly, Book::Access::ReadWrite})
            VERIFY_ERROR(Book::open(path(), access), ErrorKind(kind));
        QCOMPARE(bytesOf(path()), bytes);
    }

    void aMissingFileIsNotCreated() {
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadWrite), ErrorKind::NoFile);
        VERIFY_ERROR(Book::open(m_folder->path(), Book::Access::ReadWrite), ErrorKind::NotABook);
        QVERIFY(!QFile::exists(path()));
    }

    void anOpenBookIsLockedForOthers() {
        const auto book = newBook();
        QVERIFY(book);
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadWrite), ErrorKind::Locked);
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadOnly), ErrorKind::Locked);
    }

    void aForeignSchemaIsRefused() {
        newBook();
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(path().toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle,
                              "CREATE TRIGGER evil AFTER INSERT ON accounts BEGIN DELETE FROM contacts; END",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(handle);
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadWrite), ErrorKind::Damaged);
    }

    void readingDoesNotChangeTheBytes() {
        newBook();
        const QByteArray before = bytesOf(path());
        {
            const auto book = Book::open(path(), Book::Access::ReadOnly);
            VERIFY_RESULT(book);
            QVERIFY((*book)->integrityProblems().isEmpty());
            VERIFY_RESULT(history(**book));
            VERIFY_ERROR(Recording::begin(**book, Recording::Kind::Edit, {}, {}), ErrorKind::ReadOnly);
        }
        QCOMPARE(bytesOf(path()), before);
    }

    void everyChangeIsUndoneAndRedone() {
        auto book = newBook();
        QStringList states{everything(*book)};
        VERIFY_RESULT(addAccount(*book, "old"));
        states += everything(*book);
        VERIFY_RESULT(importSome(*book));
        states += everything(*book);
        VERIFY_RESULT(addAccount(*book, "child", "i1"));
        states += everything(*book);
        VERIFY_RESULT(removeAccount(*book, "i1")); // its contacts go along, its child lets go
        states += everything(*book);
        QCOMPARE(contents(*book, "contacts"), QString());
        for (int round = 0; round < 2; ++round) {
            for (qsizetype i = states.size() - 2; i >= 0; --i) {
                VERIFY_RESULT(undo(*book));
                QCOMPARE(everything(*book), states[i]);
                book.reset(); // undo survives closing
                book = std::move(*Book::open(path(), Book::Access::ReadWrite));
            }
            VERIFY_ERROR(undo(*book), ErrorKind::NotFound);
            for (qsizetype i = 1; i < states.size(); ++i) {
                VERIFY_RESULT(redo(*book));
                QCOMPARE(everything(*book), states[i]);
            }
            VERIFY_ERROR(redo(*book), ErrorKind::NotFound);
        }
        QVERIFY(book->integrityProblems().isEmpty());
    }

    void aNewChangeEndsTheRedo() {
        const auto book = newBook(optionsAt("2026-04-15T10:00:00Z"));
        VERIFY_RESULT(addAccount(*book, "a"));
        VERIFY_RESULT(undo(*book));
        VERIFY_RESULT(addAccount(*book, "b"));
        VERIFY_ERROR(redo(*book), ErrorKind::NotFound);
        const auto changes = history(*book);
        VERIFY_RESULT(changes);
        QCOMPARE(changes->size(), std::size_t(2));
        QVERIFY(!changes->at(0).undone && changes->at(1).undone && !changes->at(1).redoable);
        QCOMPARE(changes->at(0).at, QStringLiteral("2026-04-15T10:00:00.000Z"));
        QCOMPARE(changes->at(0).records, 1);
    }

    void whatIsNotCommittedIsRolledBack() {
        const auto book = newBook();
        const QString before = everything(*book);
        {
            const Table& table = *findTable("accounts");
            const auto recording =
                Recording::begin(*book, Recording::Kind::Edit, QStringLiteral("Add"), QStringLiteral("test"));
            VERIFY_RESULT(recording);
            VERIFY_RESULT(
                TableRows(*book, table).insert(row(table, {{"account_id", "a"sv}, {"name", "a"sv}})));
        }
        QCOMPARE(everything(*book), before);
        QVERIFY(history(*book)->empty());
        const auto nothing =
            Recording::begin(*book, Recording::Kind::Edit, QStringLiteral("Nothing"), QStringLiteral("test"));
        QCOMPARE((*nothing)->commit().value(), 0);
        QVERIFY(history(*book)->empty());
    }

    void twoHundredStepsAreKept() {
        const auto book = newBook();
        const QString before = everything(*book);
        for (int i = 0; i < 210; ++i)
            VERIFY_RESULT(addAccount(*book, QByteArray::number(i).toStdString()));
        for (int i = 0; i < 210; ++i)
            VERIFY_RESULT(undo(*book));
        QCOMPARE(everything(*book), before);
    }

    void brokenRulesOfTheSchemaAreRefused() {
        const auto book = newBook();
        const Table& table = *findTable("contacts");
        const auto recording =
            Recording::begin(*book, Recording::Kind::Edit, QStringLiteral("Add"), QStringLiteral("test"));
        VERIFY_RESULT(recording);
        VERIFY_ERROR(
            TableRows(*book, table)
                .insert(row(table, {{"contact_id", "c"sv}, {"account_id", "nobody"sv}, {"name", "n"sv}})),
            ErrorKind::Rejected);
    }

    void aBackupADayAndTheLastTen() {
        for (int day = 1; day <= 12; ++day) {
            const auto options = optionsAt(
                qPrintable(QStringLiteral("2026-04-%1T10:00:00").arg(day, 2, 10, QLatin1Char('0'))));
            const auto book = day == 1 ? Book::create(path(), {}, eur, options)
                                       : Book::open(path(), Book::Access::ReadWrite, options);
            VERIFY_RESULT(book);
            if (day == 1) {
                QCOMPARE(backupDaily(**book).value(), QString()); // nothing to lose yet
                VERIFY_RESULT(addAccount(**book, "a"));
            }
            QVERIFY(!backupDaily(**book).value().isEmpty());
            QCOMPARE(backupDaily(**book).value(), QString());
        }
        const QStringList backups = backupsOf(path());
        QCOMPARE(backups.size(), 10);
        QVERIFY(backups.first().endsWith(QLatin1String("backups/a-2026-04-12.foothold")));
        QVERIFY(backups.last().endsWith(QLatin1String("a-2026-04-03.foothold")));
    }

    void aBackupIsRestoredAndWhatItReplacesIsKept() {
        const auto options = optionsAt("2026-04-15T10:00:00Z");
        {
            const auto book = newBook(options);
            VERIFY_RESULT(addAccount(*book, "kept"));
            VERIFY_RESULT(backupTo(*book, path("copy.foothold")));
            VERIFY_ERROR(backupTo(*book, path("copy.foothold")), ErrorKind::Exists);
            VERIFY_RESULT(addAccount(*book, "lost"));
            VERIFY_ERROR(restore(path("copy.foothold"), path(), options), ErrorKind::Locked);
        }
        VERIFY_RESULT(restore(path("copy.foothold"), path(), options));
        {
            const auto book = Book::open(path(), Book::Access::ReadOnly);
            QVERIFY(contents(**book, "accounts").startsWith(QLatin1String("kept|")));
            QVERIFY(!contents(**book, "accounts").contains(QLatin1String("lost")));
        }
        QCOMPARE(backupsOf(path()).size(), 1);
        VERIFY_RESULT(restore(backupsOf(path()).first(), path("again.foothold"), options));
        const auto again = Book::open(path("again.foothold"), Book::Access::ReadOnly);
        QVERIFY(contents(**again, "accounts").contains(QLatin1String("lost")));
    }

    void aDamagedBookIsReplacedByItsBackup() {
        VERIFY_RESULT(backupTo(*newBook(), path("copy.foothold")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(5000);
        file.close();
        VERIFY_RESULT(restore(path("copy.foothold"), path()));
        const auto book = Book::open(path(), Book::Access::ReadWrite);
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->ensureSound());
        VERIFY_ERROR(restore(path(), path()), ErrorKind::Usage);
        VERIFY_ERROR(restore(path("none.foothold"), path()), ErrorKind::NoFile);
    }

    void aDamagedBookIsNotWritten() {
        {
            const auto book = newBook();
            VERIFY_RESULT(addAccount(*book, "a"));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = bytesOf(path()).indexOf("aa"); // key and name of the account, in its record
        QVERIFY(at > 0);
        file.seek(at - 8); // the record's header
        file.write(QByteArray(8, '\x7f'));
        file.close();
        const QByteArray damaged = bytesOf(path());
        const auto book = Book::open(path(), Book::Access::ReadWrite);
        if (book) {
            VERIFY_ERROR(addAccount(**book, "b"), ErrorKind::Damaged);
            VERIFY_ERROR(undo(**book), ErrorKind::Damaged);
        } else {
            VERIFY_ERROR(book, ErrorKind::Damaged);
        }
        QCOMPARE(bytesOf(path()), damaged);
    }

    void anOlderSchemaIsMigratedAfterABackup() {
        const std::vector<Migration> older = {bookMigrations().front()};
        std::vector<Migration> newer = older;
        newer.push_back({QStringLiteral("CREATE TABLE test_only (id INTEGER PRIMARY KEY) STRICT;")});
        newer.push_back({QStringLiteral("INSERT INTO test_only VALUES (1), (2);")});
        auto options = optionsAt("2026-04-15T10:00:00Z");
        options.migrations = &older;
        {
            const auto book = newBook(options);
            VERIFY_RESULT(addAccount(*book, "a"));
        }
        options.migrations = &newer;
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadOnly, options), ErrorKind::Rejected);
        {
            const auto book = Book::open(path(), Book::Access::ReadWrite, options);
            VERIFY_RESULT(book);
            QVERIFY(contents(**book, "accounts").startsWith(QLatin1String("a|")));
        }
        VERIFY_RESULT(Book::open(path(), Book::Access::ReadOnly, options));
        QCOMPARE(backupsOf(path()).size(), 1);
        options.migrations = &older;
        VERIFY_RESULT(Book::open(backupsOf(path()).first(), Book::Access::ReadOnly, options));
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadWrite, options), ErrorKind::Newer);
    }

    void aMigrationThatFailsChangesNothing() {
        const std::vector<Migration> older = {bookMigrations().front()};
        std::vector<Migration> broken = older;
        broken.push_back({QStringLiteral("CREATE TABLE half_done (id INTEGER) STRICT;")});
        broken.push_back({QStringLiteral("INSERT INTO no_such_table VALUES (1);")});
        newBook();
        const QByteArray before = bytesOf(path());
        OpenOptions options;
        options.migrations = &broken;
        VERIFY_ERROR(Book::open(path(), Book::Access::ReadWrite, options), ErrorKind::Io);
        QCOMPARE(bytesOf(path()), before);
        VERIFY_RESULT(Book::open(path(), Book::Access::ReadWrite));
    }
};

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
