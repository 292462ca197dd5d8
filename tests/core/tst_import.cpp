#include "tests/core/exchange_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsAndImportsAgain() {
        ExchangeFixture fixture;
        const auto first = fixture.import(goodFiles());
        VERIFY_RESULT(first);
        QVERIFY(first->applied);
        QCOMPARE(ExchangeFixture::places(*first), QStringList());
        QCOMPARE(ExchangeFixture::counts(*first, csv("contacts")), QStringLiteral("3/0/0/0"));
        QCOMPARE(fixture.problems(), QStringList());
        const Files contents = fixture.contents();

        const auto second = fixture.import(goodFiles());
        VERIFY_RESULT(second);
        for (const auto& file : second->files)
            QCOMPARE(file.unchanged, file.rows);
        QCOMPARE(fixture.contents(), contents);
        QCOMPARE(history(*fixture.book)->size(), std::size_t(1)); // nothing changed: no step
    }

    void keepsWhatTheFileLacksAndClearsWhatIsEmpty() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name,segment,tier,notes\nA,Alpha,smb,high, kept exactly \n"}}));
        const auto report = fixture.import({{csv("accounts"), "tier,account_id,name\n,A,Alpha Two\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::counts(*report, csv("accounts")), QStringLiteral("0/1/0/0"));
        QCOMPARE(fixture.rows("accounts"), QByteArray("A,Alpha Two,,smb,,,,,,,,,,,,,,, kept exactly \n"));
        QStringList changes;
        for (const auto& change : report->changes)
            changes +=
                QStringLiteral("%1 %2: %3 -> %4").arg(change.key, change.column, change.before, change.after);
        QCOMPARE(changes, QStringList({QStringLiteral("A name: Alpha -> Alpha Two"),
                                       QStringLiteral("A tier: high -> ")}));
    }

    /// Where many rows were new, the next one is taken to be so: that may not show.
    void findsRecordsBehindManyNewOnes() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name\nA,Alpha\n"},
             {csv("opportunities"), "opportunity_id,account_id,motion,amount,stage,identified_on,closed_on\n"
                                    "won,A,cross_sell,10,won,2026-01-01,2026-02-01\n"
                                    "open,A,cross_sell,10,identified,2026-01-01,\n"}}));
        QByteArray rows = "opportunity_id,account_id,motion,amount,stage,identified_on\n";
        const auto row = [&](const QByteArray& key, const QByteArray& amount, const QByteArray& stage) {
            rows += key + ",A,cross_sell," + amount + ',' + stage + ",2026-01-01\n";
        };
        for (int i = 0; i < 40; ++i)
            row("new" + QByteArray::number(i), "1", "identified");
        row("won", "10", "won"); // 42: closed, as the book knows
        for (int i = 40; i < 80; ++i)
            row("new" + QByteArray::number(i), "1", "identified");
        row("bad", "10", "won");         // 83: closed, and nobody knows when
        row("open", "11", "identified"); // 84
        row("new79", "2", "identified"); // 85, 86: twice in the file
        row("open", "12", "identified");
        row("bad", "10", "identified"); // 87
        const auto report = fixture.import({{csv("opportunities"), rows}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::counts(*report, csv("opportunities")), QStringLiteral("80/1/1/4"));
        QCOMPARE(ExchangeFixture::places(*report),
                 QStringList({QStringLiteral("opportunities.csv:83 closed_on"),
                              QStringLiteral("opportunities.csv:85 opportunity_id"),
                              QStringLiteral("opportunities.csv:86 opportunity_id"),
                              QStringLiteral("opportunities.csv:87 opportunity_id")}));
        QVERIFY(fixture.rows("opportunities").contains("open,A,,cross_sell,,,11.00"));
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.rows("opportunities").count('\n'), 2);
    }

    void isUndoneAsOneStep() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        const Files before = fixture.contents();
        auto files = goodFiles();
        files[csv("accounts")] = "account_id,name\nA,Changed\nE,New\n";
        files[csv("invoices")] = "invoice_id,account_id,due_on,amount\nI1,E,2026-01-01,10\n";
        VERIFY_RESULT(fixture.import(files));
        const Files after = fixture.contents();
        QVERIFY(before != after);
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.contents(), before);
        VERIFY_RESULT(redo(*fixture.book));
        QCOMPARE(fixture.contents(), after);
        QCOMPARE(fixture.problems(), QStringList());
    }

    void dryRunStrictAndCancelChangeNothing() {
        ExchangeFixture fixture;
        const Files before = fixture.contents();
        const auto dry = fixture.import(goodFiles(), {.dryRun = true});
        VERIFY_RESULT(dry);
        QVERIFY(!dry->applied);
        QCOMPARE(ExchangeFixture::counts(*dry, csv("accounts")), QStringLiteral("2/0/0/0"));
        auto files = goodFiles();
        files[csv("nps")] += "N2,A,,2026-02-01,11\n";
        const auto strict = fixture.import(files, {.strict = true});
        VERIFY_RESULT(strict);
        QVERIFY(!strict->applied);
        QCOMPARE(ExchangeFixture::places(*strict), QStringList{QStringLiteral("nps.csv:3 score")});
        VERIFY_ERROR(fixture.import(goodFiles(), {.progress = [](const ImportProgress&) { return false; }}),
                     ErrorKind::Cancelled);
        QCOMPARE(fixture.contents(), before);
        QVERIFY(history(*fixture.book)->empty());
        const auto applied = fixture.import(files); // the good rows go in
        VERIFY_RESULT(applied);
        QVERIFY(applied->applied);
        QCOMPARE(ExchangeFixture::counts(*applied, csv("nps")), QStringLiteral("1/0/0/1"));
    }

    void tellsProgress() {
        ExchangeFixture fixture;
        QByteArray usage = "account_id,month,product_id,department,active_users\n";
        for (int i = 0; i < 20000; ++i)
            usage += "A,2026-01,P,D" + QByteArray::number(i) + ",1\n";
        auto files = goodFiles();
        files[csv("usage")] = usage;
        std::int64_t last = 0, total = 0;
        int calls = 0;
        VERIFY_RESULT(fixture.import(files, {.progress = [&](const ImportProgress& progress) {
                                         ++calls;
                                         total = progress.bytesTotal;
                                         const bool grows = progress.bytesDone >= last;
                                         last = progress.bytesDone;
                                         return grows && progress.bytesDone <= total;
                                     }}));
        QVERIFY(calls >= 4);
        QVERIFY(last > total / 2);
    }

    void rejects_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char* name, const char* table, const QByteArray& text,
                            std::initializer_list<const char*> places) {
            QStringList list;
            for (const char* place : places)
                list += csv(table) + QLatin1Char(':') + QString::fromLatin1(place);
            QTest::newRow(name) << QString::fromLatin1(table) << text << list;
        };
        row("required column missing", "nps", "response_id,account_id,date\nN1,A,2026-01-01\nN2,A,x\n",
            {"1 score"});
        row("empty file", "nps", "", {"1 response_id"});
        row("column twice", "nps", "response_id,account_id,date,score,date\nN,A,2026-01-01,3,2026-01-01\n",
            {"1 date"});
        row("heading not UTF-8", "team", "name\xff,role\nx,\n", {"1 "});
        row("required value missing", "nps", "response_id,account_id,date,score\nN1,A,,9\n ,A,2026-01-01,9\n",
            {"2 date", "3 response_id"});
        row("name of white space", "team", "name\n\" \"\nok\n", {"2 name"});
        row("date", "nps", "response_id,account_id,date,score\nN1,A,2026-02-30,9\n", {"2 date"});
        row("range", "nps", "response_id,account_id,date,score\nN1,A,2026-02-20,11\nN2,A,2026-02-20,-1\n",
            {"2 score", "3 score"});
        row("enumeration", "tickets", "ticket_id,account_id,opened_on,severity\nS,A,2026-02-20,Urgent\n",
            {"2 severity"});
        row("unknown reference", "nps", "response_id,account_id,date,score\nN1,Z,2026-02-20,9\n",
            {"2 account_id"});
        row("keys are compared by bytes", "nps", "response_id,account_id,date,score\nN1,a,2026-02-20,9\n",
            {"2 account_id"});
        row("unknown in a list", "touchpoints",
            "touchpoint_id,account_id,date,kind,contact_ids\nT,A,2026-02-20,call,C1;Z\n", {"2 contact_ids"});
        row("contact of another account", "nps",
            "response_id,account_id,date,score,contact_id\nN1,A,2026-02-20,9,D1\nN2,A,2026-02-20,9,C2\n",
            {"2 contact_id"});
        row("list with a contact of another account", "qbrs",
            "qbr_id,account_id,planned_on,contact_ids\nQ1,A,2026-02-20,C1;D1\n", {"2 contact_ids"});
        row("boss of another account", "contacts", "contact_id,account_id,name,reports_to\nC9,A,X,D1\n",
            {"2 reports_to"});
        row("contract of another account", "contracts",
            "contract_id,account_id,start_on,renewed_from\nK9,B,2026-01-01,K1\n", {"2 renewed_from"});
        row("contract ends before it starts", "contracts",
            "contract_id,account_id,start_on,end_on\nK9,A,2026-01-02,2026-01-01\nK8,A,2026-01-02,2026-01-"
            "02\n",
            {"2 end_on"});
        row("terminated before it starts", "contracts",
            "contract_id,account_id,start_on,terminated_on\nK9,A,2026-01-02,2026-01-01\n",
            {"2 terminated_on"});
        row("line ends before the contract starts", "contract_lines",
            "line_id,contract_id,product_id,arr,start_on,end_on\nL9,K1,P,1,,2024-12-31\nL8,K1,P,1,2026-01-01,"
            "\n"
            "L7,K2,P,1,2031-01-01,\nL6,K1,P,1,2025-02-02,2025-02-01\n",
            {"2 end_on", "3 start_on", "5 end_on"});
        row("override expires first", "health_overrides",
            "account_id,set_on,expires_on,score,reason,author\nA,2026-01-02,2026-01-01,5,r,a\n",
            {"2 expires_on"});
        row("ticket closed first", "tickets",
            "ticket_id,account_id,opened_on,closed_on\nS,A,2026-01-02,2026-01-01\n", {"2 closed_on"});
        row("opportunity", "opportunities",
            "opportunity_id,account_id,motion,amount,stage,identified_on,closed_on\n"
            "O1,A,seat,1,won,2026-01-02,2026-01-01\nO2,A,seat,1,won,2026-01-02,\nO3,A,seat,1,proposed,2026-"
            "01-02,2026-01-03\n"
            "O4,A,seat,1,lost,2026-01-02,2026-01-02\nO5,A,seat,1,qualified,2026-01-02,\n",
            {"2 closed_on", "3 closed_on", "4 closed_on"});
        row("key twice", "team", "name,role\nX,csm\n Y,\nX,ae\nY ,\n", {"4 name", "5 name"});
        row("key twice, the first one bad", "team", "name,role\nX,boss\nX,ae\n", {"2 role", "3 name"});
        row("circle", "contacts",
            "contact_id,account_id,name,reports_to\nE1,A,x,E2\nE2,A,x,E3\nE3,A,x,E1\nE4,A,x,E1\nE5,A,x,"
            "E5\nE6,A,x,C1\n",
            {"2 reports_to", "3 reports_to", "4 reports_to", "5 reports_to", "6 reports_to"});
        row("circle through the book", "contacts", "contact_id,account_id,name,reports_to\nC1,A,Ann,C2\n",
            {"2 reports_to"});
        row("circle of parents", "accounts", "account_id,name,parent_account_id\nA,Alpha,B\n",
            {"2 parent_account_id"});
        row("circle of renewals", "contracts",
            "contract_id,account_id,start_on,renewed_from\nK1,A,2025-01-01,K2\n", {"2 renewed_from"});
        row("too many decimals", "contract_lines",
            "line_id,contract_id,product_id,arr\nL9,K1,P,1.005\nL8,K1,P,1.05\n", {"2 arr"});
        row("yen have no decimals", "opportunities",
            "opportunity_id,account_id,motion,amount,stage,identified_on\nO1,B,seat,1.5,qualified,2026-01-"
            "02\n",
            {"2 amount"});
        row("not UTF-8", "team", "name,email\nX,caf\xe9\nY,\n", {"2 email"});
        row("NUL", "team", QByteArray("name,email\nX,a\0b\nY,\n", 20), {"2 email"});
        row("cells too few and too many", "team", "name,email\nX\nY,1,2\nZ,\n", {"2 ", "3 "});
        row("quote never closed", "team", "name,email\nX,\nY,\"open\nZ,\n", {"3 email"});
        row("text after a quote", "team", "name,email\nX,\"a\"b\nY,\n", {"2 email"});
        row("line of more than 1 MiB", "team", "name,email\nX," + QByteArray(1100000, 'y') + "\nY,\n",
            {"2 "});
        row("settings", "book",
            "key,value\nname,\ncurrency,euro\ngross_margin,1.5\nrevenue_view,both\nownership_policy,"
            "all\nlocale,!\ncolour,red\n",
            {"2 value", "3 value", "4 value", "5 value", "6 value", "7 value", "8 key"});
        row("signal of an action", "action_items",
            "action_id,account_id,title,source,source_id\nX1,A,t,signal,nosuch\nX2,A,t,qbr,nosuch\n",
            {"2 source_id"});
        row("JSON", "views", "name,definition\nv,{\nw,{}\n", {"2 definition"});
    }

    void rejects() {
        QFETCH(QString, table);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, places);
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        const auto report = fixture.import({{csv(table.toLatin1().constData()), text}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), places);
        QCOMPARE(report->files.front().rejected, std::int64_t(places.size()));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void followsBadRows() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nOLD,Old\n"}}));
        // Bad rows of OLD and NEW: what refers to OLD stays, because the book has it.
        const auto report = fixture.import(
            {{csv("accounts"), "account_id,name,employees\nOLD,Old,x\nNEW,New,x\nOK,Ok,1\n"},
             {csv("contacts"), "contact_id,account_id,name,reports_to\n"
                               "C1,OLD,a,\nC2,NEW,b,\nC3,OK,c,C4\nC4,OK,d,C5\nC5,OK,,\nC6,OK,f,\n"},
             {csv("touchpoints"),
              "touchpoint_id,account_id,date,kind,contact_ids\n"
              "T1,OK,2026-01-01,call,C6\nT2,OK,2026-01-01,call,C6;C3\nT3,OLD,2026-01-01,call,C1\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(
            ExchangeFixture::places(*report),
            QStringList(
                {QStringLiteral("accounts.csv:2 employees"), QStringLiteral("accounts.csv:3 employees"),
                 QStringLiteral("contacts.csv:3 account_id"), QStringLiteral("contacts.csv:4 reports_to"),
                 QStringLiteral("contacts.csv:5 reports_to"), QStringLiteral("contacts.csv:6 name"),
                 QStringLiteral("touchpoints.csv:3 contact_ids")}));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void usesLinksOfTheBookForRejectedRows() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles())); // C2 reports to C1
        // C1's row is bad, so the C1 of the book counts: C3 may report to it.
        const auto report = fixture.import({{csv("contacts"), "contact_id,account_id,name,reports_to\n"
                                                              "C1,A,,\nC3,A,New,C1\nC2,A,Bob,C3\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList{QStringLiteral("contacts.csv:2 name")});
        QCOMPARE(fixture.problems(), QStringList());
    }

    void reportsUnknownColumnsAndFiles() {
        ExchangeFixture fixture;
        const auto report = fixture.import({{csv("team"), "name,Role,role,,reason\nX,a,csm,b,c\n"},
                                            {csv("colours"), "a\n"},
                                            {csv("notes"), "a\n"}});
        VERIFY_RESULT(report);
        QStringList unknown;
        for (const auto& column : report->unknownColumns)
            unknown += column.column;
        QCOMPARE(unknown, QStringList({QStringLiteral("Role"), QString(), QStringLiteral("reason")}));
        QCOMPARE(report->ignoredFiles.size(), std::size_t(2));
        QCOMPARE(fixture.rows("team"), QByteArray("X,csm,\n"));
    }

    void refusesWhatIsNoInput() {
        ExchangeFixture fixture;
        VERIFY_ERROR(importFiles(*fixture.book, {fixture.path(QStringLiteral("absent"))}), ErrorKind::NoFile);
        VERIFY_ERROR(fixture.import({{QStringLiteral("readme.txt"), "x"}}), ErrorKind::Io);
        const QString other =
            fixture.folder({{QStringLiteral("export.csv"), "x"}}) + QLatin1String("/export.csv");
        VERIFY_ERROR(importFiles(*fixture.book, {other}), ErrorKind::Usage);
        const QString one = fixture.folder(goodFiles()), two = fixture.folder(goodFiles());
        VERIFY_ERROR(importFiles(*fixture.book, {one, two}), ErrorKind::Usage);
        VERIFY_RESULT(importFiles(*fixture.book, {one + QLatin1String("/accounts.csv")}));
    }

    void writesRejectsToBeMended() {
        ExchangeFixture fixture;
        const Files files = {
            {csv("accounts"),
             "\xef\xbb\xbf"
             "account_id,name,employees\r\nA,\"Al, \"\"pha\"\"\",1\r\nB,\"two\nlines\",x\r\nC,ok,3\r\n"},
            {csv("health_overrides"),
             "account_id,set_on,expires_on,score,reason,author\nA,2026-01-01,2026-02-01,101,why,me\n"},
            {csv("team"), "name,role\nX,\"a\"b\nY,csm,\nZ\nW,\"csm\nV,ae\n"},
            {csv("nps"), "response_id,account_id,date\nN1,A,2026-01-01\n"}};
        const auto report = fixture.import(files);
        VERIFY_RESULT(report);
        const QString folder = fixture.path(QStringLiteral("rejects/of today"));
        VERIFY_RESULT(writeRejects(*report, folder));
        const auto text = [&folder](const char* table) {
            return ExchangeFixture::bytes(folder + QLatin1Char('/') + csv(table));
        };
        QCOMPARE(text("accounts"),
                 QByteArray("account_id,name,employees,reason\n"
                            "B,\"two\nlines\",x,employees is not a whole number in digits only\n"));
        QVERIFY(text("health_overrides")
                    .startsWith("account_id,set_on,expires_on,score,reason,author,reason 2\nA,"));
        QVERIFY(text("nps").contains("\nN1,A,2026-01-01,"));
        QCOMPARE(text("team").count('\n'), 6);
        QVERIFY(text("team").endsWith("\nV,ae,\n"));
        // Not mended, they are rejected again, none is taken by accident.
        const auto again = importFiles(*fixture.book, {folder});
        VERIFY_RESULT(again);
        QCOMPARE(again->rejects.size(), report->rejects.size());
        // Mended, they are taken.
        ExchangeFixture::write(folder + QLatin1String("/team.csv"), text("team")
                                                                        .replace("\"a\"b", "ae")
                                                                        .replace("\"csm", "csm")
                                                                        .replace("Y,csm,,", "Y,csm,")
                                                                        .replace("Z,", "Z,,"));
        ExchangeFixture::write(folder + QLatin1String("/accounts.csv"),
                               text("accounts").replace(",x,", ",2,"));
        const auto mended = importFiles(*fixture.book, {folder});
        VERIFY_RESULT(mended);
        QCOMPARE(ExchangeFixture::counts(*mended, csv("team")), QStringLiteral("5/0/0/0"));
        QCOMPARE(ExchangeFixture::counts(*mended, csv("accounts")), QStringLiteral("1/0/0/0"));
        VERIFY_ERROR(writeRejects(*mended, folder), ErrorKind::Usage); // what was imported is not overwritten
    }

    void importsRealFolders_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("golden") << QStringLiteral("golden/book");
        QTest::newRow("complyflow") << QStringLiteral("data/complyflow-canonical");
    }

    void importsRealFolders() {
        QFETCH(QString, folder);
        const QString path = sharedData(folder.toUtf8().constData());
        if (path.isEmpty()) return;
        ExchangeFixture fixture;
        const auto report = importFiles(*fixture.book, {path});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList());
        QCOMPARE(fixture.problems(), QStringList());
        const auto again = importFiles(*fixture.book, {path});
        VERIFY_RESULT(again);
        for (const auto& file : again->files)
            QCOMPARE(file.unchanged, file.rows);
        const Files contents = fixture.contents();
        ExchangeFixture other;
        VERIFY_RESULT(other.import(contents));
        QCOMPARE(other.contents(), contents);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
