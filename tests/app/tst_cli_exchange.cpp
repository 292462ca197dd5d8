#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Run {
    int exitCode = -1;
    QByteArray output, errors;
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Runs foothold-cli as a person would; @p fileLimit bytes is the largest file that it may write (a full
/// disk).
Run run(const QStringList& arguments, qint64 fileLimit = -1) {
    QProcess process;
#ifdef Q_OS_UNIX
    if (fileLimit >= 0)
        process.setChildProcessModifier([fileLimit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{rlim_t(fileLimit), rlim_t(fileLimit)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
#endif
    process.start(s(FOOTHOLD_BIN_DIR "/foothold-cli"), arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
}

/// A folder with a book and a canonical folder to import.
class Place {
public:
    Place() {
        QDir().mkpath(in);
        write(in + s("/accounts.csv"), "account_id,name,segment,colour\n00123,Alpha,smb,red\nB,Beta,,\n");
        write(in + s("/invoices.csv"),
              "invoice_id,account_id,due_on,amount\nI1,00123,2026-01-01,10\nI2,X,2026-01-01,1\n");
        if (run({s("create"), book, s("--name"), s("Test"), s("--currency"), s("CHF")}).exitCode != 0)
            qFatal("create failed");
    }
    QString path(const char* name) const { return m_folder.filePath(s(name)); }
    QStringList entries() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_folder;

public:
    const QString book = path("book.foothold"), in = path("in");
};

QJsonObject fileOf(const Run& import, const char* name) {
    for (const QJsonValue& file : import.json()[s("files")].toArray())
        if (file[s("file")].toString() == s(name)) return file.toObject();
    return {};
}

/// One line on standard error that says something, nothing on standard output.
bool isOneSentence(const Run& run) {
    return run.output.isEmpty() && run.errors.count('\n') == 1 && run.errors.startsWith("foothold-cli: ") &&
           run.errors.size() > 30;
}

} // namespace

class TestCliExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsOnce() {
        Place place;
        const QByteArray before = bytes(place.book);
        const Run again = run({s("create"), place.book});
        QCOMPARE(again.exitCode, 3);
        QVERIFY(isOneSentence(again));
        QCOMPARE(bytes(place.book), before);
        QCOMPARE(run({s("create"), place.path("x.foothold"), s("--currency"), s("euro")}).exitCode, 2);
        QCOMPARE(place.entries(), QStringList({s("book.foothold"), s("in")}));
    }

    void importsAndReports() {
        Place place;
        const Run dry = run({s("import"), place.book, place.in, s("--dry-run"), s("--json")});
        QCOMPARE(dry.exitCode, 1);
        QCOMPARE(dry.json()[s("applied")].toBool(true), false);
        const Run import =
            run({s("import"), place.book, place.in, s("--json"), s("--rejects"), place.path("rejects")});
        QCOMPARE(import.exitCode, 1);
        QCOMPARE(import.json()[s("applied")].toBool(), true);
        const QJsonObject invoices = fileOf(import, "invoices.csv");
        QCOMPARE(invoices[s("table")].toString(), s("invoices"));
        QCOMPARE(invoices[s("rows")].toInt(), 2);
        QCOMPARE(invoices[s("new")].toInt(), 1);
        QCOMPARE(invoices[s("changed")].toInt(), 0);
        QCOMPARE(invoices[s("unchanged")].toInt(), 0);
        QCOMPARE(invoices[s("rejected")].toInt(), 1);
        const QJsonObject reject = import.json()[s("rejects")].toArray().at(0).toObject();
        QCOMPARE(reject[s("file")].toString(), s("invoices.csv"));
        QCOMPARE(reject[s("line")].toInt(), 3);
        QCOMPARE(reject[s("column")].toString(), s("account_id"));
        QCOMPARE(reject[s("value")].toString(), s("X"));
        QVERIFY(!reject[s("reason")].toString().isEmpty());
        QCOMPARE(import.json()[s("unknown_columns")].toArray(),
                 QJsonArray({QJsonObject{{s("file"), s("accounts.csv")}, {s("column"), s("colour")}}}));
        QVERIFY(bytes(place.path("rejects/invoices.csv"))
                    .startsWith("invoice_id,account_id,due_on,amount,reason\nI2,X,"));
        // For people: tables on standard output, remarks on standard error.
        const Run text = run({s("import"), place.book, place.in});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.output.contains("accounts.csv     2    0        0          2         0"));
        QVERIFY(text.errors.contains("colour"));
    }

    void refusesWithStrict() {
        Place place;
        const Run strict = run({s("import"), place.book, place.in, s("--strict"), s("--json")});
        QCOMPARE(strict.exitCode, 1);
        QCOMPARE(strict.json()[s("applied")].toBool(true), false);
        QVERIFY(run({s("history"), place.book, s("--json")}).json()[s("changes")].toArray().isEmpty());
    }

    /// After an import: how fresh the facts are, and where it is asked for, what it changed for the accounts.
    void saysWhatAnImportChanged() {
        Place place;
        QVERIFY(run({s("import"), place.book, place.in}).json().isEmpty());
        const QString nps = place.path("nps.csv"), news = place.path("companies.csv");
        write(news, "Company;Industry;Website\nNewcomer;Retail;new.example\n");
        write(nps, "Company;NPS;Date;Email\nNewcomer;9;2024-03-22;a@new.example\n");
        const QStringList import{s("import"),    place.book, news,          nps,
                                 s("--mapping"), s("auto"),  s("--effects")};
        QCOMPARE(run(import + QStringList{s("--dry-run")}).exitCode, 2);
        const Run done = run(import + QStringList{s("--json")});
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QVERIFY(json[s("freshness")][s("nps")].toString() >= s("2024-03-22"));
        const QJsonArray effects = json[s("effects")].toArray();
        QCOMPARE(effects.size(), 1);
        QCOMPARE(effects[0][s("name")].toString(), s("Newcomer"));
        QVERIFY(effects[0][s("before")].isNull());
        QVERIFY(effects[0][s("after")].isObject());
        const Run again = run(import);
        QVERIFY(again.output.contains("No figure of an account changed."));
        QVERIFY2(again.output.contains("Facts: ") && again.output.contains("NPS to 20"),
                 again.output.constData());
        QVERIFY(!run(import.mid(0, 6) + QStringList{s("--json")}).json().contains(s("effects")));
    }

    void importsFilesOfOtherSystems() {
        Place place;
        const QString deals = place.path("deals.csv"), accounts = place.path("companies.csv");
        write(accounts, "Company;Industry;Website\nAcme GmbH;Retail;acme.de\n");
        write(deals, "Deal Name;Company;Stage;Amount;Close Date\nMore;ACME;Won;1.234;03/04/2024\n");
        const QStringList import{s("import"), place.book, accounts, deals, s("--mapping")};
        const QByteArray before = bytes(place.book);

        const Run doubtful = run(import + QStringList{s("auto"), s("--dry-run")});
        QCOMPARE(doubtful.exitCode, 1);
        QVERIFY2(
            doubtful.errors.contains("deals.csv: The dates of the column \"Close Date\", such as 03/04/2024"),
            doubtful.errors.constData());
        QVERIFY(doubtful.errors.contains("companies.csv: Accounts (headings in line 1, UTF-8, separator ;)"));
        QCOMPARE(bytes(place.book), before);
        QCOMPARE(run(import + QStringList{s("no such")}).exitCode, 2);
        QCOMPARE(run(import + QStringList{s("auto"), s("--settle"), s("nonsense")}).exitCode, 2);
        QCOMPARE(run({s("import"), place.book, place.path("absent.csv"), s("--mapping"), s("auto")}).exitCode,
                 3);

        const QStringList answers{s("--settle"), s("Close Date=month_first"), s("--settle"),
                                  s("Amount=comma")};
        const Run done = run(import + QStringList{s("auto"), s("--json")} + answers);
        QVERIFY2(done.exitCode == 0, done.errors.constData());
        const QJsonObject json = done.json();
        QVERIFY(json[s("applied")].toBool());
        QCOMPARE(json[s("rejects")].toArray().size(), 0);
        QCOMPARE(json[s("detected")].toArray().size(), 2);
        QCOMPARE(json[s("detected")][1][s("mapping")].toString(), s("Opportunities"));
        QCOMPARE(json[s("detected")][1][s("assumptions")].toArray().size(), 2);
        const Run undone = run({s("undo"), place.book});
        QVERIFY2(undone.exitCode == 0, undone.errors.constData());

        const Run kept = run(import + QStringList{s("auto"), s("--save-mapping"), s("Ours")} + answers);
        QVERIFY2(kept.exitCode == 0, kept.errors.constData());
        const Run again = run(import + QStringList{s("auto")}); // nothing is in doubt any more
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QVERIFY(again.errors.contains("deals.csv: Ours 2"));
        QVERIFY(!again.errors.contains("is not among the files"));
        // Next month only one of the two came.
        const Run partly = run({s("import"), place.book, accounts, s("--mapping"), s("auto"), s("--json")});
        QVERIFY2(partly.exitCode == 0, partly.errors.constData());
        QVERIFY2(partly.errors.contains("The export \"Ours 2\" is not among the files."),
                 partly.errors.constData());
        QCOMPARE(partly.json()[s("unused_mappings")].toArray(), QJsonArray{s("Ours 2")});
        // An answer that settles nothing, and a row of headings that is none.
        const Run wrong = run(import + QStringList{s("auto"), s("--settle"), s("Close Date=dayfirst")});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.errors.contains("dayfirst is no account"), wrong.errors.constData());
        for (const char* row : {"0", "x", "77"})
            QCOMPARE(run(import + QStringList{s("auto"), s("--heading-row"), s(row)}).exitCode, 2);
    }

    void setsDeletesUndoesRedoes() {
        Place place;
        QCOMPARE(run({s("import"), place.book, place.in}).exitCode, 1);
        QCOMPARE(
            run({s("set"), place.book, s("accounts"), s("00123"), s("segment=own=x"), s("name=Ä")}).exitCode,
            0);
        QCOMPARE(run({s("set"), place.book, s("departments"), s("00123/R\\/D"), s("headcount=3")}).exitCode,
                 0);
        QCOMPARE(run({s("delete"), place.book, s("accounts"), s("B")}).exitCode, 0);
        const Run history = run({s("history"), place.book, s("--json")});
        const QJsonArray changes = history.json()[s("changes")].toArray();
        QCOMPARE(changes.size(), 4);
        const QJsonObject latest = changes.at(0).toObject();
        QCOMPARE(latest[s("what")].toString(), s("Delete accounts B"));
        QCOMPARE(latest[s("source")].toString(), s("command line"));
        QCOMPARE(latest[s("records")].toInt(), 1);
        QCOMPARE(latest[s("undone")].toBool(true), false);
        QVERIFY(latest[s("id")].toInt() > changes.at(1).toObject()[s("id")].toInt());
        QVERIFY(latest[s("at")].toString().endsWith(u'Z'));
        QCOMPARE(run({s("undo"), place.book}).exitCode, 0);
        QCOMPARE(run({s("undo"), place.book}).exitCode, 0);
        QCOMPARE(run({s("redo"), place.book}).exitCode, 0);
        QCOMPARE(run({s("export"), place.book, place.path("out")}).exitCode, 0);
        QCOMPARE(bytes(place.path("out/departments.csv")),
                 QByteArray("account_id,department,headcount,applicable\n00123,R/D,3,\n"));
        const QByteArray accounts = bytes(place.path("out/accounts.csv"));
        QVERIFY(accounts.contains("\n00123,Ä,,own=x,") && accounts.contains("\nB,Beta,"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run({s("undo"), place.book}).exitCode, 0);
        const Run nothing = run({s("undo"), place.book});
        QCOMPARE(nothing.exitCode, 1);
        QVERIFY(isOneSentence(nothing));
    }

    void explainsRefusals_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char* name, const QStringList& arguments, int exitCode) {
            QTest::newRow(name) << arguments << exitCode;
        };
        row("no such table", {s("set"), s("BOOK"), s("colours"), s("x")}, 2);
        row("no such column", {s("set"), s("BOOK"), s("accounts"), s("x"), s("colour=red")}, 2);
        row("no assignment", {s("set"), s("BOOK"), s("accounts"), s("x"), s("name")}, 2);
        row("column twice", {s("set"), s("BOOK"), s("accounts"), s("x"), s("name=a"), s("name=b")}, 2);
        row("bad value", {s("set"), s("BOOK"), s("accounts"), s("x"), s("name=a"), s("employees=few")}, 1);
        row("missing value", {s("set"), s("BOOK"), s("accounts"), s("x"), s("segment=a")}, 1);
        row("no such record", {s("delete"), s("BOOK"), s("accounts"), s("x")}, 1);
        row("no such folder", {s("import"), s("BOOK"), s("/nonexistent/folder")}, 3);
        row("no such book", {s("import"), s("/nonexistent/book.foothold"), s(".")}, 3);
        row("not a book", {s("check"), s("NOTABOOK")}, 3);
        row("unknown option", {s("import"), s("BOOK"), s("."), s("--fast")}, 2);
        row("no path", {s("import"), s("BOOK")}, 2);
        row("nothing to redo", {s("redo"), s("BOOK")}, 1);
        row("backup over a file", {s("backup"), s("BOOK"), s("NOTABOOK")}, 3);
        row("restore from something else", {s("restore"), s("NOTABOOK"), s("BOOK")}, 3);
    }

    void explainsRefusals() {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        Place place;
        write(place.path("other.txt"), "not a book, but long enough to be read as one");
        arguments.replaceInStrings(s("NOTABOOK"), place.path("other.txt"));
        arguments.replaceInStrings(s("BOOK"), place.book);
        const QByteArray before = bytes(place.book);
        const Run result = run(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(isOneSentence(result), result.errors.constData());
        QCOMPARE(bytes(place.book), before);
        QCOMPARE(place.entries(), QStringList({s("book.foothold"), s("in"), s("other.txt")}));
    }

    void readsWithoutTouching() {
        Place place;
        QCOMPARE(run({s("import"), place.book, place.in}).exitCode, 1);
        const QByteArray before = bytes(place.book);
        QCOMPARE(run({s("check"), place.book}).exitCode, 0);
        QCOMPARE(run({s("history"), place.book}).exitCode, 0);
        QCOMPARE(run({s("export"), place.book, place.path("out")}).exitCode, 0);
        QCOMPARE(run({s("backup"), place.book, place.path("copy.foothold")}).exitCode, 0);
        QCOMPARE(bytes(place.book), before);
        const Run check = run({s("check"), place.path("copy.foothold"), s("--json")});
        QCOMPARE(check.json(), (QJsonObject{{s("ok"), true}, {s("problems"), QJsonArray()}}));
        // Restoring brings the book back to where the copy was made.
        QCOMPARE(run({s("set"), place.book, s("team"), s("X")}).exitCode, 0);
        QCOMPARE(run({s("restore"), place.path("copy.foothold"), place.book}).exitCode, 0);
        QCOMPARE(run({s("export"), place.book, place.path("again")}).exitCode, 0);
        QCOMPARE(bytes(place.path("again/team.csv")), bytes(place.path("out/team.csv")));
    }

    void reportsDamage() {
        Place place;
        QCOMPARE(run({s("import"), place.book, place.in}).exitCode, 1);
        QByteArray damaged = bytes(place.book);
        damaged.chop(5000);
        write(place.book, damaged);
        const Run check = run({s("check"), place.book, s("--json")});
        QCOMPARE(check.exitCode, 3);
        QVERIFY(check.errors.count('\n') == 1);
        QCOMPARE(run({s("set"), place.book, s("team"), s("X")}).exitCode, 3);
        QCOMPARE(bytes(place.book), damaged);
    }

    /// A disk that is full: a clear message, the book as it was, nothing half-written.
    void survivesAFullDisk() {
#ifndef Q_OS_UNIX
        qInfo("file sizes cannot be limited here");
#else
        Place place;
        QCOMPARE(run({s("import"), place.book, place.in}).exitCode, 1);
        const QByteArray before = bytes(place.book);
        QByteArray usage = "account_id,name,notes\n";
        for (int i = 0; i < 20000; ++i)
            usage += "N" + QByteArray::number(i) + ",Name,some notes that take their place on the disk\n";
        write(place.in + s("/accounts.csv"), usage);
        QFile::remove(place.in + s("/invoices.csv"));
        const Run import = run({s("import"), place.book, place.in}, before.size() + 100000);
        QCOMPARE(import.exitCode, 3);
        QVERIFY2(isOneSentence(import), import.errors.constData());
        QCOMPARE(run({s("check"), place.book}).exitCode, 0);
        QCOMPARE(run({s("history"), place.book, s("--json")}).json()[s("changes")].toArray().size(), 1);

        QCOMPARE(run({s("import"), place.book, place.in}).exitCode, 0);
        const QStringList entries = place.entries();
        const Run exported = run({s("export"), place.book, place.path("out")}, 100000);
        QCOMPARE(exported.exitCode, 3);
        QVERIFY2(isOneSentence(exported), exported.errors.constData());
        const Run backup = run({s("backup"), place.book, place.path("copy.foothold")}, 100000);
        QCOMPARE(backup.exitCode, 3);
        QVERIFY2(isOneSentence(backup), backup.errors.constData());
        QCOMPARE(place.entries(), entries);
        QCOMPARE(run({s("check"), place.book}).exitCode, 0);
#endif
    }
};

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cli_exchange.moc"
