#include "core/sample/sample_book.h"
#include "core/store/backup.h"
#include "tests/support.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace foothold;

/// The command line and the window as they are used: two programs, one book.
class TestBackupLink : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString program(const char* name) {
        return QLatin1String(FOOTHOLD_BIN_DIR "/") + QLatin1String(name);
    }
    QProcessEnvironment environment() const {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        return environment;
    }
    int backup(const QString& book, const QString& file, QString* message = nullptr) {
        QProcess cli;
        cli.setProcessEnvironment(environment());
        cli.start(program("foothold-cli"), {QStringLiteral("backup"), book, file});
        if (!cli.waitForFinished(60000)) return -1;
        if (message) *message = QString::fromUtf8(cli.readAllStandardError());
        return cli.exitCode();
    }

private Q_SLOTS:
    void theWindowMakesTheBackup() {
        const QString book = m_folder.filePath(QStringLiteral("b.foothold"));
        SampleOptions sample;
        sample.accounts = 3;
        sample.asOf = dateOf(2026, 4, 15);
        VERIFY_RESULT(makeSampleBook(book, sample));
        QProcess window;
        window.setProcessEnvironment(environment());
        window.start(program("foothold"), {book});
        QVERIFY(window.waitForStarted());
        // The window has the book as soon as nobody else can open it.
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto other = Book::open(book, Book::Access::ReadOnly);
                return !other && other.error().kind == ErrorKind::Locked;
            },
            20000));
        const QString copy = m_folder.filePath(QStringLiteral("copy.foothold"));
        QString message;
        QVERIFY(QTest::qWaitFor([&] { return backup(book, copy, &message) == 0; }, 20000));
        const auto opened = Book::open(copy, Book::Access::ReadOnly);
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->integrityProblems().isEmpty());
        // What the window refuses, the command line tells.
        QCOMPARE(backup(book, copy, &message), 3);
        QVERIFY2(message.contains(QLatin1String("copy.foothold")), qPrintable(message));
        window.terminate();
        window.waitForFinished(20000);
    }

    void aLockedBookWithoutAWindowIsRefused() {
        const QString book = m_folder.filePath(QStringLiteral("c.foothold"));
        VERIFY_RESULT(Book::create(book, QStringLiteral("C"), *Currency::parse("EUR")));
        const auto writer = Book::open(book, Book::Access::ReadWrite);
        VERIFY_RESULT(writer);
        QCOMPARE(backup(book, m_folder.filePath(QStringLiteral("c2.foothold"))), 3);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("c2.foothold"))));
    }

    void theWindowLeavesWhenItsTableIsShown() {
        const QString book = m_folder.filePath(QStringLiteral("d.foothold"));
        SampleOptions sample;
        sample.accounts = 2;
        sample.asOf = dateOf(2026, 4, 15);
        VERIFY_RESULT(makeSampleBook(book, sample));
        QProcess window;
        window.setProcessEnvironment(environment());
        window.start(program("foothold"), {book, QStringLiteral("--exit-when-shown")});
        QVERIFY(window.waitForFinished(30000));
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(window.readAllStandardError().contains("table shown, 2 accounts"));
    }
};

QTEST_GUILESS_MAIN(TestBackupLink)
#include "tst_backup_link.moc"
