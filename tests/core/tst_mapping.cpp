// Files of other systems, brought into a book.

#include "core/exchange/mapping/import_draft.h"
#include "tests/core/mapped_fixture.h"

#include <xlsxwriter.h>

using namespace foothold;
using Files = ExchangeFixture::Files;

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesFindTheContractOfTheirPeriodWhateverTheDates() {
        Mapped fixture;
        const auto report = fixture.importMapped(
            {{file("v.csv"), "Kunde;Produkt;Beginn;Ende;ARR\nAcme;Pro;01.02.2026;31.01.2027;12.500,50\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(report->import.rejects.size(), std::size_t(0));
        QVERIFY(fixture.rows("contract_lines").contains("acme.pro.2026-02-01"));
    }

    void severalFilesAtOnce() {
        Mapped fixture;
        const Files files{{file("a deals.csv"),
                           "Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,"
                           "Associated Company IDs (Primary)\n"
                           "7,More seats,Sales,Contract sent,1200,2024-06-01,2024-02-01,Eve,11\n"
                           "8,Done,Sales,Closed won,99.5,2024-03-01,2024-01-05,Eve,12;11\n"},
                          {file("b contacts.csv"),
                           "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Job Title,"
                           "Associated Company IDs (Primary)\n"
                           "21,Ann,Lee,ann@acme.com,+1 5,Eve,CFO,11\n22,Bob,,bob@beta.org,,Eve,,\n"},
                          {file("c companies.csv"),
                           "Record ID,Company name,Company Domain Name,Company owner,Industry,City,"
                           "Country/Region,Create Date\n"
                           "11,\"Acme, Inc.\",acme.com,Eve,Retail,Rome,Italy,2020-01-01\n"
                           "12,Beta,https://www.beta.org/x,Eve,,,,\n"}};
        const auto report = fixture.importMapped(files);
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        QVERIFY(report->import.applied);
        QCOMPARE(fixture.rows("accounts").left(60),
                 QByteArray("11,\"Acme, Inc.\",,,,Retail,Italy,acme.com,,,,,Eve,,,,,,\n"
                            "12,Beta,,,")
                     .left(60));
        // The contact without a company is found by the domain of the address.
        QVERIFY(fixture.rows("contacts").contains("21,11,Ann Lee,CFO,,ann@acme.com,+1 5,"));
        QVERIFY(fixture.rows("contacts").contains("22,12,Bob,,,bob@beta.org,"));
        QVERIFY(fixture.rows("opportunities")
                    .contains("7,11,More seats,cross_sell,,,1200.00,proposed,2024-02-01,2024-06-01,,Eve"));
        QVERIFY(fixture.rows("opportunities")
                    .contains("8,12,Done,cross_sell,,,99.50,won,2024-01-05,,2024-03-01,Eve"));
        QCOMPARE(fixture.problems(), QStringList());
        QCOMPARE(history(*fixture.book)->size(), std::size_t(1)); // one step
        QStringList unread;
        for (const auto& column : report->import.unknownColumns)
            unread += column.column;
        QCOMPARE(unread, QStringList({file("Pipeline"), file("City"), file("Create Date")}));

        const Files contents = fixture.contents();
        const auto again = fixture.importMapped(files);
        VERIFY_RESULT(again);
        for (const auto& each : again->import.files)
            QCOMPARE(each.unchanged, each.rows);
        QCOMPARE(fixture.contents(), contents);
        QVERIFY(again->people.empty());
        QVERIFY(again->missingAccounts.isEmpty());
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.rows("accounts"), QByteArray());
    }

    void subscriptionsOfEveryKind_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("contracts");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("per month, German")
            << QByteArray(
                   "Vertragsnummer;Kunde;Tarif;Beginn;Ende;Monatsbetrag;Menge\nV1;Müller GmbH;Pro;01.02.2024;"
                   "31.01.2025;1.234,50;25\n")
            << QByteArray("V1,muller-gmbh,V1,2024-02-01,2025-01-31,,")
            << QByteArray("V1,V1,pro,,,25,,14814.00,,,,\n");
        QTest::newRow("period by row")
            << QByteArray(
                   "Subscription ID,Customer Name,Plan,Start Date,Amount,Billing Period\n1,A,P,2024-01-31,10,"
                   "quarterly\n2,A,P,2024-01-31,10,Annual\n3,A,P,2024-01-31,10,month\n4,A,P,2024-01-31,0.01,"
                   "weekly\n")
            << QByteArray("1,a,,2024-01-31,,,")
            << QByteArray(
                   "1,1,p,,,,,40.00,,,,\n2,2,p,,,,,10.00,,,,\n3,3,p,,,,,120.00,,,,\n4,4,p,,,,,0.52,,,,\n");
        QTest::newRow("term") << QByteArray("Client Name,Product Name,Quantity,Start Date,End Date,Term (in "
                                            "Months),Amount,Auto renew\n"
                                            "A,P,5,2024-01-01,2026-12-31,36,\"10,000\",Yes\n")
                              << QByteArray("a.p.2024-01-01,a,,2024-01-01,2026-12-31,,,,yes")
                              << QByteArray("a.p.2024-01-01,a.p.2024-01-01,p,,,5,,3333.33,,,,\n");
        QTest::newRow("price times quantity")
            << QByteArray("Sub ID,Customer,Plan,Start Date,Unit "
                          "Price,Quantity,Interval\nS,A,P,2024-01-01,2.5,10,month\n")
            << QByteArray("S,a,,2024-01-01,,,") << QByteArray("S,S,p,,,10,,300.00,,,,\n");
        QTest::newRow("exclusive ends that follow each other")
            << QByteArray("Sub ID,Customer,Start Date,End "
                          "Date,MRR\n1,A,2024-01-01,2024-03-01,1\n2,A,2024-03-01,,2\n")
            << QByteArray("1,a,,2024-01-01,2024-02-29,,,") << QByteArray("1,1,subscription,,,,,12.00,,,,\n");
        QTest::newRow("renewal date")
            << QByteArray("Sub ID,Customer,Start Date,Renewal Date,ARR\n1,A,2024-01-01,2025-01-01,100\n")
            << QByteArray("1,a,,2024-01-01,2024-12-31,,,") << QByteArray("1,1,subscription,,,,,100.00,,,,\n");
    }
    void subscriptionsOfEveryKind() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, contracts);
        QFETCH(QByteArray, lines);
        Mapped fixture;
        const auto report = fixture.importMapped({{file("subscriptions.csv"), text}});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        QVERIFY2(fixture.rows("contracts").startsWith(contracts), fixture.rows("contracts").constData());
        QVERIFY2(fixture.rows("contract_lines").startsWith(lines),
                 fixture.rows("contract_lines").constData());
        QCOMPARE(fixture.problems(), QStringList());
        const Files contents = fixture.contents();
        VERIFY_RESULT(fixture.importMapped({{file("subscriptions.csv"), text}}));
        QCOMPARE(fixture.contents(), contents); // keys made of names are the same again
    }

    void accountsByNameAndInDoubt() {
        Mapped fixture;
        VERIFY_RESULT(
            fixture.import({{csv("accounts"), "account_id,name\nA1,Acme Corporation\nA2,Globex\nA3,Twin\n"
                                              "A4,TWIN Ltd\n0015e00000AbCdEAAV,Salesforce Inc\n"
                                              "0015e00000AbCdeAAV,Other\n"}}));
        const QByteArray tickets =
            "Ticket ID,Organization,Created At,Priority\nT1,ACME corp.,2024-01-01,P1\n"
            "T2,Globex Labs,2024-01-01,Low\nT3,Twin AG,2024-01-01,\nT4,Nobody,2024-01-01,\n"
            "T5,0015e00000AbCde,2024-01-01,whatever\nT6,TWIN Ltd,2024-01-01,\n";
        const auto report = fixture.importMapped({{file("tickets.csv"), tickets}});
        VERIFY_RESULT(report);
        QCOMPARE(fixture.rows("tickets"),
                 QByteArray("T1,A1,2024-01-01,,urgent,,\nT5,0015e00000AbCdeAAV,2024-01-01,,,,\n"
                            "T6,A4,2024-01-01,,,,\n"));
        const QStringList bad = rejects(*report);
        QCOMPARE(bad.size(), 3);
        QCOMPARE(report->notes.front().notes.doubtfulAccounts.at(file("Globex Labs")),
                 std::vector<Candidate>({{file("A2"), file("Globex")}}));
        QVERIFY(
            bad[0].startsWith(QLatin1String("tickets.csv:3 Organization \"Globex Labs\" may be A2 Globex:")));
        QVERIFY(bad[1].contains(QLatin1String("A3 Twin, A4 TWIN Ltd")));
        QVERIFY(bad[2].contains(QLatin1String("\"Nobody\" is no account")));
        QCOMPARE(report->notes.front().notes.unknownWords.at(file("Priority")).at(file("whatever")), 1);

        // What the user settles is kept with the mapping.
        Mapping settled = fixture.plan.sheets.front().mapping;
        settled.accounts[file("Globex Labs")] = file("A2");
        VERIFY_RESULT(saveMapping(*fixture.book, file("Support"), settled));
        const auto again = fixture.importMapped({{file("tickets.csv"), tickets}});
        VERIFY_RESULT(again);
        QCOMPARE(fixture.plan.sheets.front().mapping.name, file("Support")); // recognised by its headings
        QVERIFY(fixture.rows("tickets").contains("T2,A2,2024-01-01,,low"));
        QCOMPARE(rejects(*again).size(), 2);
    }

    void rejectedRowsCanBeMended() {
        Mapped fixture;
        const QByteArray heading = "Konto;Start Date;MRR;Sub ID;Customer\n";
        const auto report = fixture.importMapped({{file("subs.csv"), heading + "x;31.12.2024;1,5;S1;A\n"
                                                                               "y;32.12.2024;1,5;S2;A\n"
                                                                               "z;31.12.2024;\"abc;d\";S3;A\n"
                                                                               "short;1\n"}});
        VERIFY_RESULT(report);
        QStringList places;
        for (const auto& reject : report->import.rejects)
            places += QStringLiteral("%1 %2 %3").arg(reject.line).arg(reject.column, reject.value);
        QVERIFY2(places.contains(QStringLiteral("3 Start Date 32.12.2024")), qPrintable(places.join(u'|')));
        QVERIFY(places.contains(QStringLiteral("4 MRR abc;d")));
        QVERIFY(places.contains(QStringLiteral("5  ")));
        const QString folder = fixture.path(file("mend"));
        VERIFY_RESULT(writeMappedRejects(*report, fixture.plan, folder));
        QByteArray text = ExchangeFixture::bytes(folder + QStringLiteral("/subs.csv"));
        QVERIFY(text.contains("y;32.12.2024;1,5;S2;A;"));
        QVERIFY(text.contains("z;31.12.2024;\"abc;d\";S3;A;"));
        QVERIFY(text.contains("short;1;"));
        text.replace("32.12.2024", "30.12.2024");
        ExchangeFixture::write(folder + QStringLiteral("/subs.csv"), text);
        const auto again = fixture.importPaths({folder + QStringLiteral("/subs.csv")});
        VERIFY_RESULT(again);
        QVERIFY(fixture.rows("contracts").contains("S2,a,,2024-12-30"));
    }

    void strictDryRunAndCancelChangeNothing() {
        Mapped fixture;
        const Files files{
            {file("accounts.csv"), "Company,Industry,Website\nAcme,Retail,acme.com\n,Retail,\n"}};
        const Files before = fixture.contents();
        const auto dry = fixture.importMapped(files, {.dryRun = true});
        VERIFY_RESULT(dry);
        QVERIFY(!dry->import.applied);
        QCOMPARE(dry->import.files.front().added, 1);
        const auto strict = fixture.importMapped(files, {.strict = true});
        VERIFY_RESULT(strict);
        QVERIFY(!strict->import.applied);
        VERIFY_ERROR(fixture.importMapped(files, {.progress = [](const ImportProgress&) { return false; }}),
                     ErrorKind::Cancelled);
        VERIFY_ERROR(fixture.importMapped({{file("x.csv"), "Foo,Bar\n1,2\n"}}), ErrorKind::Rejected);
        VERIFY_ERROR(fixture.importMapped(files, {}, file("no such")), ErrorKind::Usage);
        VERIFY_ERROR(fixture.importMapped(files, {}, file("Invoices")), ErrorKind::Usage);
        QCOMPARE(fixture.contents(), before);
    }

    void usageLongAndWide() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\nB,Beta\n"},
                                      {csv("products"), "product_id,name\nP,Product\n"}}));
        const auto wide = fixture.importMapped(
            {{file("usage.csv"),
              "Customer;Department;Jan 2024;Feb 2024;Mär 2024\nAcme;;1.234;5;\nBeta;Ops;0;x;7\n"}});
        VERIFY_RESULT(wide);
        QCOMPARE(fixture.rows("usage"),
                 QByteArray("A,2024-01,P,,1234,,\nA,2024-02,P,,5,,\nB,2024-01,P,Ops,0,,\n"
                            "B,2024-03,P,Ops,7,,\n"));
        QCOMPARE(rejects(*wide).size(), 1);
        const auto rows = fixture.importMapped(
            {{file("usage2.csv"),
              "Account,Month,MAU,DAU,Product\nB,04/2024,8,3,product\nB,05/2024,9.0,,Nothing\n"}});
        VERIFY_RESULT(rows);
        QVERIFY(fixture.rows("usage").contains("B,2024-04,P,,8,3,\n"));
        QVERIFY(rejects(*rows).first().contains(QLatin1String("\"Nothing\" is no product")));
        // Two products, and no column that says which: not for us to choose.
        VERIFY_RESULT(fixture.import({{csv("products"), "product_id,name\nQ,Other\n"}}));
        VERIFY_ERROR(fixture.importMapped({{file("usage.csv"), "Customer,Month,MAU\nAcme,2024-01,1\n"}}),
                     ErrorKind::Rejected);
    }

    void theOnlyProductMayComeAlong() {
        Mapped fixture;
        const auto report = fixture.importMapped(
            {{file("a usage.csv"), "Customer,Month,MAU\nAcme,2024-01,5\n"},
             {file("subscriptions.csv"), "Sub ID,Customer,Plan,Start Date,MRR\nS,Acme,Gold,2024-01-01,1\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        QCOMPARE(fixture.rows("usage"), QByteArray("acme,2024-01,gold,,5,,\n"));
    }

    void aProductThatComesAlongIsNoAnswerBesideOthers() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"},
                                      {csv("products"), "product_id,name\nP,Product\nQ,Other\n"}}));
        VERIFY_ERROR(
            fixture.importMapped({{file("a usage.csv"), "Customer,Month,MAU\nAcme,2024-01,5\n"},
                                  {file("subscriptions.csv"),
                                   "Sub ID,Customer,Plan,Start Date,MRR\nS,Acme,Gold,2024-01-01,1\n"}}),
            ErrorKind::Rejected);
        QCOMPARE(fixture.rows("usage"), QByteArray());
    }

    void workbooksWithSeveralSheets() {
        Mapped fixture;
        const QString path = fixture.path(file("export.xlsx"));
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        lxw_worksheet* accounts = workbook_add_worksheet(book, "Customers");
        lxw_worksheet* notes = workbook_add_worksheet(book, "Read me");
        lxw_worksheet* subscriptions = workbook_add_worksheet(book, "Subscriptions");
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "mm/dd/yyyy");
        const auto text = [](lxw_worksheet* sheet, lxw_row_t row, std::initializer_list<const char*> cells) {
            lxw_col_t column = 0;
            for (const char* cell : cells)
                worksheet_write_string(sheet, row, column++, cell, nullptr);
        };
        text(accounts, 0, {"Our customers"});
        text(accounts, 2, {"Customer ID", "Customer Name", "Gross Margin", "Industry"});
        worksheet_write_number(accounts, 3, 0, 123456789012345, nullptr);
        worksheet_write_string(accounts, 3, 1, "Acme", nullptr);
        lxw_format* percent = workbook_add_format(book);
        format_set_num_format(percent, "0%");
        worksheet_write_number(accounts, 3, 2, 0.75, percent);
        text(notes, 0, {"Made by finance"});
        text(subscriptions, 0, {"Sub ID", "Customer ID", "Plan", "Start Date", "ARR"});
        text(subscriptions, 1, {"S1", "", "Gold"});
        worksheet_write_number(subscriptions, 1, 1, 123456789012345, nullptr);
        worksheet_write_number(subscriptions, 1, 3, 45355, date);
        worksheet_write_number(subscriptions, 1, 4, 1000.005, nullptr);
        text(subscriptions, 2, {"S2", "", "Gold", "#REF!"});
        worksheet_write_number(subscriptions, 2, 1, 123456789012345, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        std::int64_t furthest = 0, total = 0;
        const auto report = fixture.importPaths({path}, {.progress = [&](const ImportProgress& progress) {
                                                    furthest = std::max(furthest, progress.bytesDone);
                                                    total = std::max(total, progress.bytesTotal);
                                                    return true;
                                                }});
        VERIFY_RESULT(report);
        QVERIFY(total > 0 && furthest <= total);
        QVERIFY(fixture.rows("accounts").startsWith("123456789012345,Acme,,,,,,,,,,,,,,,0.75,,"));
        QVERIFY2(fixture.rows("contracts").startsWith("S1,123456789012345,,2024-03-04,"),
                 fixture.rows("contracts").constData());
        QCOMPARE(fixture.rows("contract_lines"), QByteArray("S1,S1,gold,,,,,1000.01,,,,\n"));
        QVERIFY(rejects(*report).first().startsWith(
            QLatin1String("export.xlsx [Subscriptions]:3 Start Date \"#REF!\"")));
        const QString folder = fixture.path(file("mend"));
        VERIFY_RESULT(writeMappedRejects(*report, fixture.plan, folder));
        QVERIFY(QFile::exists(folder + QStringLiteral("/export Subscriptions.csv")));
    }

    void currenciesAreNotMixedUp() {
        Mapped fixture;
        VERIFY_RESULT(
            fixture.import({{csv("accounts"), "account_id,name,currency\nA,Acme,USD\nB,Beta,JPY\n"}}));
        const auto report = fixture.importMapped(
            {{file("invoices.csv"), "Invoice Number,Customer,Due Date,Amount\n1,Acme,2024-01-01,$12.50\n"
                                    "2,Acme,2024-01-01,€12.50\n3,Beta,2024-01-01,12.50\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(fixture.rows("invoices"), QByteArray("1,A,2024-01-01,,12.50\n3,B,2024-01-01,,13\n"));
        QVERIFY(rejects(*report).first().contains(
            QLatin1String("is in EUR, and amounts of this account are in USD")));
    }

    void assumedDatesStay() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name\nA,Acme\n"},
             {csv("opportunities"), "opportunity_id,account_id,name,motion,amount,stage,"
                                    "identified_on\na.deal,A,Deal,seat,5,identified,2020-01-01\n"}}));
        const auto report = fixture.importMapped(
            {{file("opportunities.csv"),
              "Account Name,Opportunity Name,Stage,Amount,Close Date,Type\n"
              "Acme,Deal,Proposal,7,2024-09-01,Upgrade\nAcme,Old,Closed Won,7,2019-01-01,Add-On\n"
              "Acme,New logo,Closed Won,7,2019-01-01,New Business\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        QVERIFY(fixture.rows("opportunities")
                    .contains("a.deal,A,Deal,tier,,,7.00,proposed,2020-01-01,2024-09-01,"));
        QVERIFY(fixture.rows("opportunities")
                    .contains("a.old,A,Old,cross_sell,,,7.00,won,2019-01-01,,2019-01-01"));
        QCOMPARE(fixture.rows("opportunities").count('\n'), 2);
        QCOMPARE(report->notes.front().notes.skipped, 1);
    }

    void answersSettleDoubts() {
        Mapped fixture;
        const QString path = fixture.path(file("subscriptions.csv"));
        ExchangeFixture::write(path, "Subscription ID;Customer;Start Date;Amount\n1;Acme;03/04/2024;1.234\n");
        VERIFY_ERROR(fixture.importPaths({path}), ErrorKind::Rejected);
        Answers answers{{file("Amount"), file("quarter")}, {file("Start Date"), file("month_first")}};
        auto plan = planImport(*fixture.book, {path}, {.answers = answers});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->doubts().size(), 1); // the decimal mark
        answers.emplace_back(file("Amount"), file("comma"));
        plan = planImport(*fixture.book, {path}, {.answers = answers});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->doubts(), QStringList());
        VERIFY_RESULT(importPlan(*fixture.book, *plan));
        QVERIFY(fixture.rows("contracts").startsWith("1,acme,,2024-03-04,"));
        QVERIFY(fixture.rows("contract_lines").contains(",4936.00,"));
    }

    void answersThatSettleNothingAreRefused() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"}}));
        const QString path = fixture.path(file("tickets.csv"));
        ExchangeFixture::write(path, "Ticket ID,Account,Created,Priority\n1,Acme,03/04/2024,High\n");
        const auto said = [&](const Answers& answers) -> QString {
            const auto plan = planImport(*fixture.book, {path}, {.answers = answers});
            if (!plan) return plan.error().kind == ErrorKind::Usage ? plan.error().message : QString();
            const auto done = importPlan(*fixture.book, *plan);
            return done                                    ? QStringLiteral("done")
                   : done.error().kind == ErrorKind::Usage ? done.error().message
                                                           : QString();
        };
        const QString column = said({{file("Creatde"), file("month_first")}});
        QVERIFY2(column.contains(file("no file has a column \"Creatde\"; there are Ticket ID, Account")),
                 qPrintable(column));
        const std::pair<QString, QString> dates{file("created"),
                                                file("month_first")}; // as headings are compared
        const QString word = said({dates, {file("Created"), file("dayfirst")}});
        QVERIFY2(word.contains(file("dayfirst is no account")) &&
                     word.contains(file("day_first, month_first")),
                 qPrintable(word));
        QCOMPARE(fixture.rows("tickets"), QByteArray());
        QCOMPARE(said({dates, {file("Somebody"), file("A")}, {file("Other"), file("new")}}), file("done"));
        QVERIFY(fixture.rows("tickets").contains("2024-03-04"));
    }

    void filesOfOneNameAreKeptApart() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"}}));
        const QByteArray heading = "Ticket ID,Account,Created,Priority\n";
        const QString may = fixture.path(file("May")), june = fixture.path(file("June"));
        for (const QString& folder : {may, june})
            QDir().mkpath(folder);
        ExchangeFixture::write(may + file("/desk.csv"),
                               heading + "1,Acme,2024-05-01,Low\n2,Nobody,2024-05-01,Low\n");
        ExchangeFixture::write(june + file("/desk.csv"),
                               heading + "3,Nobody,2024-06-01,Low\n4,Acme,2024-06-01,Low\n");
        ExchangeFixture::write(may + file("/accounts.csv"), "account_id,name\nB,\n");
        ExchangeFixture::write(june + file("/accounts.csv"), "account_id,name\nC,\n");
        const auto report = fixture.importPaths({may + file("/desk.csv"), june + file("/desk.csv"),
                                                 may + file("/accounts.csv"), june + file("/accounts.csv")});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report).size(), 4);
        const QString folder = fixture.path(file("mend"));
        VERIFY_RESULT(writeMappedRejects(*report, fixture.plan, folder));
        const auto mend = [&](const char* name) {
            return ExchangeFixture::bytes(folder + QLatin1Char('/') + file(name));
        };
        const QByteArray first = mend("desk.csv"), second = mend("desk (June).csv");
        QCOMPARE(first.count('\n'), 2);
        QVERIFY(first.contains("2,Nobody,2024-05-01"));
        QCOMPARE(second.count('\n'), 2);
        QVERIFY(second.contains("3,Nobody,2024-06-01"));
        QVERIFY(mend("accounts.csv").contains("\nB,,") && !mend("accounts.csv").contains("\nC,,"));
        QVERIFY(mend("accounts (June).csv").contains("\nC,,"));
    }

    void columnsThatSayHowAnotherIsRead() {
        Mapped fixture;
        const QString path = fixture.path(file("subscriptions.csv"));
        ExchangeFixture::write(
            path, "Subscription ID,Customer,Plan,Start Date,Unit Price,Quantity,Billing Period,Currency,"
                  "Remark\nS,Acme,Gold,2024-01-01,10,5,monthly,EUR,x\n");
        const auto draft = draftImport(*fixture.book, {path});
        VERIFY_RESULT(draft);
        const auto roles = [&](const char* heading) {
            QStringList all;
            for (const ColumnUse& use :
                 usesOf(draft->plan.sheets.front(), draft->choices.front(), file(heading)))
                if (use.column == QLatin1String("arr") || use.role == ColumnUse::Value)
                    all += QStringLiteral("%1 %2").arg(use.column).arg(int(use.role));
            return all;
        };
        QVERIFY2(roles("Unit Price").contains(file("arr 0")), qPrintable(roles("Unit Price").join(u';')));
        QVERIFY2(roles("Billing Period").contains(file("arr 1")),
                 qPrintable(roles("Billing Period").join(u';')));
        QVERIFY2(roles("Quantity").contains(file("arr 3")), qPrintable(roles("Quantity").join(u';')));
        QVERIFY2(roles("Currency").contains(file("arr 4")), qPrintable(roles("Currency").join(u';')));
        QCOMPARE(roles("Remark"), QStringList());
        const auto report = importPlan(*fixture.book, draft->plan);
        VERIFY_RESULT(report);
        QCOMPARE(report->import.unknownColumns.size(), std::size_t(1));
        QCOMPARE(report->import.unknownColumns.front().column, file("Remark"));
        QVERIFY2(fixture.rows("contract_lines").contains(",600.00,"),
                 fixture.rows("contract_lines").constData());
    }

    void aTrialIsWhatTheImportDoes() {
        Mapped fixture;
        const QString path = fixture.path(file("a.csv"));
        ExchangeFixture::write(path, "Company,Industry\nAcme,Retail\n,Steel\n");
        const auto plan = planImport(*fixture.book, {path});
        VERIFY_RESULT(plan);
        const auto trial = tryPlan(*fixture.book, *plan, 1);
        VERIFY_RESULT(trial);
        QVERIFY(!trial->report.import.applied);
        QCOMPARE(trial->report.import.files.front().added, 1);
        QCOMPARE(trial->report.import.rejects.size(), std::size_t(1));
        QCOMPARE(trial->previews.front().rows.size(), std::size_t(1));
        QVERIFY(fixture.rows("accounts").isEmpty());
    }

    void previewOfRows() {
        Mapped fixture;
        const QString path = fixture.path(file("accounts.csv"));
        ExchangeFixture::write(path, "Company;Employees;Industry\nAcme;1.200;Retail\nBeta;many;\nCeta;3;\n");
        const auto plan = planImport(*fixture.book, {path});
        VERIFY_RESULT(plan);
        const auto trial = tryPlan(*fixture.book, *plan, 2);
        VERIFY_RESULT(trial);
        const MappedPreview& preview = trial->previews.front();
        QCOMPARE(preview.columns,
                 QStringList({file("account_id"), file("name"), file("industry"), file("employees")}));
        QCOMPARE(preview.rows.size(), std::size_t(2));
        QCOMPARE(preview.rows[0].values,
                 QStringList({file("acme"), file("Acme"), file("Retail"), file("1200")}));
        QCOMPARE(preview.rows[1].problem->column, file("Employees"));
        QCOMPARE(preview.rows[1].problem->value, file("many"));
        QVERIFY(fixture.rows("accounts").isEmpty());
    }

    void theShortFormOfAMapping() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name\nA,Acme\n"},
             {csv("mappings"), "name,definition\nDesk,\"{\"\"table\"\":\"\"tickets\"\",\"\"columns\"\":{"
                               "\"\"Nr\"\":\"\"ticket_id\"\","
                               "\"\"Kunde\"\":\"\"account_id\"\",\"\"Auf\"\":\"\"opened_on\"\"}}\"\n"}}));
        const auto report =
            fixture.importMapped({{file("x.csv"), "Nr;Kunde;Auf\n007;acme;24.12.2024\n"}}, {}, file("Desk"));
        VERIFY_RESULT(report);
        QCOMPARE(fixture.rows("tickets"), QByteArray("007,A,2024-12-24,,,,\n"));
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
