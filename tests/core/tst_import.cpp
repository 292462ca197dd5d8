#include "tests/core/exchange_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

namespace {

QString csv(const char* table) {
    return QString::fromLatin1(table) + QLatin1String(".csv");
}

/// A small book in which everything refers to something.
Files goodFiles() {
    return {
        {csv("products"), "product_id,name,list_price\nP,Product,480\nQ,Other,\n"},
        {csv("accounts"),
         "account_id,name,parent_account_id,segment,currency\nA,Alpha,,smb,EUR\nB,Beta,A,,JPY\n"},
        {csv("contacts"), "contact_id,account_id,name,reports_to\nC1,A,Ann,\nC2,A,Bob,C1\nD1,B,Dee,\n"},
        {csv("contracts"), "contract_id,account_id,start_on,end_on,renewed_from\nK1,A,2025-01-01,2025-12-31,"
                           "\nK2,A,2026-01-01,,K1\n"},
        {csv("contract_lines"), "line_id,contract_id,product_id,arr,start_on,end_on\nL1,K1,P,1200.50,,\n"},
        {csv("usage"), "account_id,month,product_id,department,active_users\nA,2026-01,P,,7\n"},
        {csv("touchpoints"), "touchpoint_id,account_id,date,kind,contact_ids\nT1,A,2026-01-05,call,C1;C2\n"},
        {csv("nps"), "response_id,account_id,contact_id,date,score\nN1,A,C1,2026-02-01,9\n"}};
}

} // namespace

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
        VERIFY_ERROR(importFiles(*fixture.book, {fixture.path(QStringLiteral("absent"))}), ErrorKind::Io);
        VERIFY_ERROR(fixture.import({{QStringLiteral("readme.txt"), "x"}}), ErrorKind::Io);
        const QString other =
            fixture.folder({{QStringLiteral("export.csv"), "x"}}) + QLatin1String("/export.csv");
        VERIFY_ERROR(importFiles(*fixture.book, {other}), ErrorKind::Usage);
        const QString one = fixture.folder(goodFiles()), two = fixture.folder(goodFiles());
        VERIFY_ERROR(importFiles(*fixture.book, {one, two}), ErrorKind::Usage);
        VERIFY_RESULT(importFiles(*fixture.book, {one + QLatin1String("/accounts.csv")}));
    }

    void keepsWhatWasEdited() {
        ExchangeFixture fixture;
        const Files files = {{csv("accounts"), "account_id,name,segment,cac\nA,Alpha,smb,10\n"}};
        VERIFY_RESULT(fixture.import(files));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("A")},
                             {{QStringLiteral("segment"), QStringLiteral("mine")},
                              {QStringLiteral("cac"), QStringLiteral("11")},
                              {QStringLiteral("notes"), QStringLiteral("typed")}}),
                 QString());
        QCOMPARE(fixture.rows("imported_values"),
                 QByteArray("accounts,A,cac,10.00\naccounts,A,notes,\naccounts,A,segment,smb\n"));
        // The same file: nothing to settle.
        auto report = fixture.import(files);
        VERIFY_RESULT(report);
        QVERIFY(report->conflicts.empty());
        QCOMPARE(ExchangeFixture::counts(*report, csv("accounts")), QStringLiteral("0/0/1/0"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,mine"));
        // Another value: a conflict, once; the edited one stays.
        const Files newer = {{csv("accounts"), "account_id,name,segment,cac\nA,Alpha,enterprise,11.00\n"}};
        report = fixture.import(newer);
        VERIFY_RESULT(report);
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QCOMPARE(report->conflicts[0].column, QStringLiteral("segment"));
        QCOMPARE(report->conflicts[0].edited, QStringLiteral("mine"));
        QCOMPARE(report->conflicts[0].imported, QStringLiteral("enterprise"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,mine"));
        QCOMPARE(fixture.rows("imported_values"),
                 QByteArray("accounts,A,notes,\naccounts,A,segment,enterprise\n")); // cac agrees by now
        report = fixture.import(newer);
        VERIFY_RESULT(report);
        QVERIFY(report->conflicts.empty());
        // The file wins if that is asked.
        report = fixture.import(files, {.fileWins = true});
        VERIFY_RESULT(report);
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QVERIFY(report->conflicts[0].fileWon);
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,smb"));
        QCOMPARE(fixture.rows("imported_values"), QByteArray("accounts,A,notes,\n"));
        QVERIFY(fixture.rows("accounts").endsWith("typed\n")); // the file has no notes
    }

    void keepsWhatWasEditedAcrossExports() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("A")},
                             {{QStringLiteral("name"), QStringLiteral("Mine")}}),
                 QString());
        const Files exported = fixture.contents();
        const auto same = fixture.import(exported);
        VERIFY_RESULT(same);
        for (const auto& file : same->files)
            QCOMPARE(file.unchanged, file.rows);
        QCOMPARE(fixture.contents(), exported);
        ExchangeFixture other;
        VERIFY_RESULT(other.import(exported));
        QCOMPARE(other.contents(), exported);
    }

    void addsAgainWhatWasDeleted() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("B")},
                             {{QStringLiteral("name"), QStringLiteral("Mine")}}),
                 QString());
        QCOMPARE(fixture.change(RecordChange::Kind::Delete, "accounts", {QStringLiteral("B")}), QString());
        QCOMPARE(fixture.rows("imported_values"), QByteArray());
        const auto report = fixture.import(goodFiles());
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::counts(*report, csv("accounts")), QStringLiteral("1/0/1/0"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void convertsAmountsOfAChangedCurrency() {
        ExchangeFixture fixture;
        auto files = goodFiles();
        files[csv("contract_lines")] += "L2,K2,P,100,,\n";
        files[csv("invoices")] = "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30\n";
        VERIFY_RESULT(fixture.import(files));
        // 1200.50 cannot be yen: the row of the account is refused.
        const Files yen = {{csv("accounts"), "account_id,name,currency\nA,Alpha,JPY\n"}};
        const auto refused = fixture.import(yen);
        VERIFY_RESULT(refused);
        QCOMPARE(ExchangeFixture::places(*refused), QStringList{QStringLiteral("accounts.csv:2 currency")});
        QVERIFY(fixture.rows("contract_lines").contains("L1,K1,P,,,,,1200.50"));
        // With the line's new amount in the same import it goes.
        auto both = yen;
        both[csv("contract_lines")] = "line_id,contract_id,product_id,arr\nL1,K1,P,1200\n";
        const auto taken = fixture.import(both);
        VERIFY_RESULT(taken);
        QCOMPARE(ExchangeFixture::places(*taken), QStringList());
        QCOMPARE(fixture.rows("contract_lines"), QByteArray("L1,K1,P,,,,,1200,,,,\nL2,K2,P,,,,,100,,,,\n"));
        QCOMPARE(fixture.rows("invoices"), QByteArray("I1,A,2026-01-01,,30\n"));
        VERIFY_RESULT(undo(*fixture.book));
        QVERIFY(fixture.rows("contract_lines").contains("1200.50"));
        // Three decimals are always enough.
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name,currency\nA,Alpha,KWD\n"}}));
        QVERIFY(fixture.rows("contract_lines").contains("1200.500"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void convertsAmountsOfAChangedBookCurrency() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("products"), "product_id,name,list_price\nP,Product,480\n"},
             {csv("accounts"), "account_id,name,currency,cac\nA,Alpha,,5\nB,Beta,EUR,5\n"},
             {csv("invoices"),
              "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30\nI2,B,2026-01-01,0.5\n"}}));
        VERIFY_RESULT(fixture.import({{csv("book"), "key,value\ncurrency,JPY\n"}}));
        QCOMPARE(fixture.rows("products"), QByteArray("P,Product,,,480,\n"));
        QCOMPARE(fixture.rows("invoices"), QByteArray("I1,A,2026-01-01,,30\nI2,B,2026-01-01,,0.50\n"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,,,,,,,,,,,,,,,5,\n"));
        QVERIFY(fixture.rows("accounts").contains("B,Beta,,,,,,,EUR,,,,,,,,,5.00,\n"));
        // Back, while the file names the accounts too.
        VERIFY_RESULT(fixture.import({{csv("book"), "key,value\ncurrency,EUR\n"},
                                      {csv("accounts"), "account_id,name,cac\nA,Alpha,500\nB,Beta,5\n"}}));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,,,,,,,,,,,,,,,500.00,\n"));
        QVERIFY(fixture.rows("invoices").contains("30.00"));
        QVERIFY(fixture.rows("products").contains("480.00"));
        VERIFY_RESULT(fixture.import(
            {{csv("invoices"), "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30.5\n"}}));
        const auto refused = fixture.import({{csv("book"), "key,value\ncurrency,JPY\n"}});
        VERIFY_RESULT(refused);
        QCOMPARE(ExchangeFixture::places(*refused), QStringList{QStringLiteral("book.csv:2 value")});
        QVERIFY(fixture.rows("products").contains("480.00"));
    }

    void refusesRowsThatBreakOthers() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        // C1 is named by C2, by a response and by a touchpoint of account A.
        auto report = fixture.import({{csv("contacts"), "contact_id,account_id,name\nC1,B,Ann\nD1,A,Dee\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList{QStringLiteral("contacts.csv:2 account_id")});
        // The contract's new dates leave no day to a line that is not in the import.
        VERIFY_RESULT(
            fixture.import({{csv("contract_lines"),
                             "line_id,contract_id,product_id,arr,start_on\nL1,K1,P,1,2025-06-01\n"}}));
        report = fixture.import(
            {{csv("contracts"), "contract_id,account_id,start_on,end_on\nK1,A,2025-01-01,2025-05-31\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList{QStringLiteral("contracts.csv:2 end_on")});
        // A contract that goes over to an account in yen takes its line along, if that has no cents.
        report = fixture.import({{csv("contracts"), "contract_id,account_id,start_on\nK2,B,2026-01-01\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report),
                 QStringList{QStringLiteral("contracts.csv:2 renewed_from")});
        QCOMPARE(fixture.problems(), QStringList());
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
