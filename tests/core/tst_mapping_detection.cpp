// What is seen in a file of another system: its encoding, its table, how its values are written, and what it
// is.

#include "core/exchange/mapping/directory.h"
#include "core/exchange/mapping/import_plan.h"
#include "core/exchange/mapping/words.h"
#include "core/exchange/sheets/text_encoding.h"
#include "tests/core/exchange_fixture.h"

#include <QStringEncoder>

#include <set>

using namespace foothold;

namespace {

QString iso(const std::optional<Date>& date) {
    return date ? isoDate(*date) : QStringLiteral("none");
}

QString number(const char* text, DecimalMark mark) {
    const auto read = readForeignNumber(text, mark);
    if (!read) return QStringLiteral("none");
    return QString::fromStdString(read->digits + (read->percent ? "%" : "") + read->currency);
}

QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark = true) {
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TestMappingDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodings() {
        const QString text = QStringLiteral("Name;Ort\nMüller;Köln – Süd\n");
        const auto detected = [](const QByteArray& bytes) {
            EncodingGuess guess;
            guess.add({bytes.constData(), std::size_t(bytes.size())});
            return guess.encoding();
        };
        const auto check = [&](const QByteArray& bytes, TextEncoding encoding) {
            QCOMPARE(detected(bytes), encoding);
            QByteArray read = toUtf8(bytes, encoding);
            if (read.startsWith("\xef\xbb\xbf")) read = read.mid(3);
            QCOMPARE(QString::fromUtf8(read), text);
        };
        check(text.toUtf8(), TextEncoding::Utf8);
        check("\xef\xbb\xbf" + text.toUtf8(), TextEncoding::Utf8);
        check(utf16(text, QStringConverter::Utf16LE), TextEncoding::Utf16Le);
        check(utf16(text, QStringConverter::Utf16BE), TextEncoding::Utf16Be);
        check(utf16(text, QStringConverter::Utf16LE, false), TextEncoding::Utf16Le);
        check("Name;Ort\nM\xfcller;K\xf6ln \x96 S\xfc"
              "d\n",
              TextEncoding::Windows1252);
        // One broken character among many good ones: the file is UTF-8, and its row will be told.
        QCOMPARE(detected(QStringLiteral("ä").repeated(40).toUtf8() + "\xff"), TextEncoding::Utf8);
        QCOMPARE(detected("plain"), TextEncoding::Utf8);
        QCOMPARE(detected(QByteArray()), TextEncoding::Utf8);
    }

    void separators() {
        QCOMPARE(detectSeparator("a,b\n1,2\n"), ',');
        QCOMPARE(detectSeparator("a;b;c\n1,5;2,5;3\n1,5;2;3\n"), ';');
        QCOMPARE(detectSeparator("a\tb\n1,2,3\t2\n4\t5\n"), '\t');
        QCOMPARE(detectSeparator("a|b|c\n1|2|3\n"), '|');
        QCOMPARE(detectSeparator("\"a;b\",c\n\"d;e\",f\n"), ',');
        QCOMPARE(detectSeparator("only\none\n"), ',');
    }

    void dates() {
        const auto day = [](const char* text, DateOrder order = DateOrder::DayFirst) {
            return iso(readForeignDate(text, order));
        };
        QCOMPARE(day("2024-03-04"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("03/04/2024"), QStringLiteral("2024-04-03"));
        QCOMPARE(day("03/04/2024", DateOrder::MonthFirst), QStringLiteral("2024-03-04"));
        QCOMPARE(day("3/4/24, 5:07 PM", DateOrder::MonthFirst), QStringLiteral("2024-03-04"));
        QCOMPARE(day("31.12.1999"), QStringLiteral("1999-12-31"));
        QCOMPARE(day("2024-03-04T23:30:00.000+0000"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("2022-04-14 4:30:42"), QStringLiteral("2022-04-14"));
        QCOMPARE(day("2024/3/4"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("20240304"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("1709510400000"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("4. März 2024"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("Mar 4, 2024"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("4 févr. 2024"), QStringLiteral("2024-02-04"));
        QCOMPARE(day("Monday, 4 March 2024"), QStringLiteral("2024-03-04"));
        QCOMPARE(day("31/02/2024"), QStringLiteral("none"));
        QCOMPARE(day("13/13/2024"), QStringLiteral("none"));
        QCOMPARE(day("12"), QStringLiteral("none"));
        QCOMPARE(day("2024-03-04 by Ann"), QStringLiteral("none"));
        QCOMPARE(day(""), QStringLiteral("none"));
    }

    void months() {
        const auto month = [](const char* text) {
            const auto read = readForeignMonth(text, DateOrder::DayFirst);
            return read ? isoMonth(*read) : QStringLiteral("none");
        };
        for (const char* text : {"2024-03", "03/2024", "202403", "Mar 2024", "Mar-24", "März 2024",
                                 "2024-03-17", "31.03.2024", "mars 2024", "2024 03"})
            QCOMPARE(month(text), QStringLiteral("2024-03"));
        for (const char* text : {"2024-13", "March", "2024", "17", "Users", "Q1 2024", "Region 2"})
            QCOMPARE(month(text), QStringLiteral("none"));
    }

    void numbers() {
        using M = DecimalMark;
        QCOMPARE(number("1,234.50", M::Point), QStringLiteral("1234.50"));
        QCOMPARE(number("1.234,50", M::Comma), QStringLiteral("1234.50"));
        QCOMPARE(number("1.234,50", M::Point), QStringLiteral("none"));
        QCOMPARE(number("1'234.50", M::Point), QStringLiteral("1234.50"));
        QCOMPARE(number("1 234,5", M::Comma), QStringLiteral("1234.5"));
        QCOMPARE(number("\xe2\x82\xac 1.234", M::Comma), QStringLiteral("1234EUR"));
        QCOMPARE(number("USD 12.5", M::Point), QStringLiteral("12.5USD"));
        QCOMPARE(number("$-3", M::Point), QStringLiteral("-3USD"));
        QCOMPARE(number("(12.5)", M::Point), QStringLiteral("-12.5"));
        QCOMPARE(number("12.5-", M::Point), QStringLiteral("-12.5"));
        QCOMPARE(number("5 %", M::Point), QStringLiteral("5%"));
        QCOMPARE(number("3.5E8", M::Point), QStringLiteral("350000000"));
        QCOMPARE(number("1.39E8", M::Point), QStringLiteral("139000000"));
        QCOMPARE(number("1,5E-2", M::Comma), QStringLiteral("0.015"));
        QCOMPARE(number("00042", M::Point), QStringLiteral("42"));
        QCOMPARE(number("0", M::Point), QStringLiteral("0"));
        QCOMPARE(number(".5", M::Point), QStringLiteral("0.5"));
        for (const char* text : {"1,23", "12,34,5", "1.2.3", "abc", "1e", "", "--1", "1,2345", "0,123"})
            QCOMPARE(number(text, M::Point), QStringLiteral("none"));
    }

    void companies() {
        const auto key = [](const char* name) { return companyKey(QString::fromUtf8(name)); };
        QCOMPARE(key("The Müller & Söhne GmbH & Co. KG"), QStringLiteral("muller sohne"));
        QCOMPARE(key("ACME, Inc."), key("Acme Incorporated"));
        QCOMPARE(key("L'Oréal S.A."), key("loreal"));
        QCOMPARE(key("AG"), QStringLiteral("ag")); // a name that is nothing but a legal form stays one
        QVERIFY(key("Acme Labs") != key("Acme"));
        QVERIFY(areSimilarCompanies(key("Acme"), key("Acme Labs")));
        QVERIFY(areSimilarCompanies(key("Globex"), key("Globbex")));
        QVERIFY(!areSimilarCompanies(key("Globex"), key("Initech")));
        QCOMPARE(keyFromName(u"Ärzte & Co. 24"), QStringLiteral("arzte-co-24"));
        QVERIFY(keyFromName(QString(200, QLatin1Char('a'))) != keyFromName(QString(201, QLatin1Char('a'))));
        QCOMPARE(headingKey(u"ACTIVE__C"), headingKey(u"property_active"));
        QCOMPARE(plainHeadingKey(u"ARR (EUR)"), headingKey(u"arr"));
    }

    void tableInASheet() {
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("report.csv"));
        ExchangeFixture::write(
            path, "Accounts of this quarter\nAs of 2024-04-01\n\nAccount Name,Account ID,Industry,"
                  "Employees\nAcme,1,Retail,10\nTotal,2,Retail,3\nOther,3,,\n\nTotal,,,13\n"
                  "Grand Totals (3 records)\nConfidential Information - Do Not Distribute\n"
                  "Copyright (c) 2000-2024 salesforce.com inc.\nMy report\n");
        const auto plan = planImport(*fixture.book, {path});
        VERIFY_RESULT(plan);
        const PlannedSheet& sheet = plan->sheets.front();
        QCOMPARE(sheet.profile.layout.headingLine, 4);
        QCOMPARE(sheet.profile.rows, 3);
        QVERIFY(sheet.profile.complete);
        QCOMPARE(sheet.profile.sample.back().front(), QStringLiteral("Other"));
    }

    void headingsFurtherDown() {
        ExchangeFixture fixture;
        const QByteArray above = QByteArray("A note of the system\n").repeated(60);
        const QByteArray table = "Kunde;Branche;Mitarbeiter\nAcme;Handel;10\n";
        const QString path = fixture.path(QStringLiteral("report.csv"));
        ExchangeFixture::write(path, above + table);
        const auto looked = planImport(*fixture.book, {path});
        VERIFY_RESULT(looked);
        QVERIFY2(looked->doubts().join(u' ').contains(QLatin1String("first 40 rows")),
                 qPrintable(looked->doubts().join(u' ')));
        VERIFY_ERROR(planImport(*fixture.book, {path}, {.headingLine = 99}), ErrorKind::Usage);
        const auto chosen = planImport(*fixture.book, {path}, {.headingLine = 61});
        VERIFY_RESULT(chosen);
        QCOMPARE(chosen->doubts(), QStringList());
        QCOMPARE(chosen->sheets.front().profile.layout.headings.first(), QStringLiteral("Kunde"));
        QCOMPARE(chosen->sheets.front().profile.rows, 1);
        // Kept as a mapping, it is found there next month.
        VERIFY_RESULT(saveMapping(*fixture.book, QStringLiteral("Report"), chosen->sheets.front().mapping));
        const auto again = planImport(*fixture.book, {path});
        VERIFY_RESULT(again);
        QCOMPARE(again->doubts(), QStringList());
        QCOMPARE(again->sheets.front().mapping.name, QStringLiteral("Report"));
        QCOMPARE(again->unused, QStringList());
        ExchangeFixture::write(path, "Company,Industry\nAcme,Retail\n");
        const auto other = planImport(*fixture.book, {path});
        VERIFY_RESULT(other);
        QCOMPARE(other->unused, QStringList{QStringLiteral("Report")});
    }

    void lookingCanBeStopped() {
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("a.csv"));
        ExchangeFixture::write(path, "Company,Industry\n" + QByteArray("Acme,Retail\n").repeated(30'000));
        int asked = 0;
        VERIFY_RESULT(planImport(*fixture.book, {path}, {.goOn = [&] { return ++asked > 0; }}));
        QVERIFY(asked > 10);
        for (const int after : {0, 1, asked - 1}) {
            int left = after;
            VERIFY_ERROR(planImport(*fixture.book, {path},
                                    {.leavesOutUnreadable = true, .goOn = [&] { return left-- > 0; }}),
                         ErrorKind::Cancelled);
        }
    }

    void unknownWordsOfMappingsAreRefused_data() {
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* definition, const char* said) {
            QTest::newRow(name) << QByteArray(definition) << QString::fromUtf8(said);
        };
        const auto rule = [&](const char* name, const QByteArray& words, const char* said) {
            QTest::newRow(name) << "{\"targets\": [{\"table\": \"tickets\", \"columns\": {\"kind\": {" +
                                       words + "}}}]}"
                                << QString::fromUtf8(said);
        };
        row("key", R"({"table": "tickets", "colums": {}})",
            "a mapping has no \"colums\"; it can have version");
        row("target", R"({"targets": [{"table": "tickets", "columns": {}, "skipp": []}]})",
            "a target has no \"skipp\"");
        row("version", R"({"version": 2, "table": "tickets", "columns": {}})", "later version");
        row("encoding", R"({"table": "tickets", "columns": {}, "file": {"encoding": "latin1"}})",
            "\"encoding\" cannot be \"latin1\"; it can be utf-8, utf-16le, utf-16be, windows-1252");
        row("dates",
            R"({"table": "tickets", "columns": {}, "file": {"columns": {"Opened": {"dates": "us"}}}})",
            "\"dates\" cannot be \"us\"");
        rule("rule", R"("form": ["Kind"])", "a rule has no \"form\"");
        rule("per", R"("from": ["Kind"], "per": "weekly")",
             "\"per\" cannot be \"weekly\"; it can be month, quarter");
        rule("find", R"("find": "customer")", "\"find\" cannot be \"customer\"");
        rule("by", R"("find": "account", "by": {"key": ["A"]})", "\"by\" has no \"key\"");
        rule("end", R"("from": ["Kind"], "end": "open")", "\"end\" cannot be \"open\"");
        rule("take", R"("from": ["Kind"], "take": "last")",
             "\"take\" cannot be \"last\"; it can be first, rest, before X");
        rule("assume", R"("assume": 1)", "\"assume\" cannot be \"1\"");
        rule("sound", R"("from": ["Kind"], "take": "before -", "values": {"Bug": "defect"})", "");
    }
    void unknownWordsOfMappingsAreRefused() {
        QFETCH(QByteArray, definition);
        QFETCH(QString, said);
        const auto mapping = mappingFromJson(QStringLiteral("Mine"), definition);
        QCOMPARE(mapping.has_value(), said.isEmpty());
        if (mapping) return;
        QVERIFY2(mapping.error().message.contains(said), qPrintable(mapping.error().message));
        QVERIFY(mapping.error().message.contains(QLatin1String("Mine")));
    }

    void mergedHeadings() {
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("merged.csv"));
        ExchangeFixture::write(path, "Customer,2023,,2024,\n,Users,Seats,Users,Seats\nAcme,1,2,3,4\n");
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        const auto profile = profileSheet({path, {}}, *file, file->form, MappingLibrary::readyMade(), 2);
        VERIFY_RESULT(profile);
        QCOMPARE(profile->layout.headings,
                 QStringList({QStringLiteral("Customer"), QStringLiteral("2023 Users"),
                              QStringLiteral("2023 Seats"), QStringLiteral("2024 Users"),
                              QStringLiteral("2024 Seats")}));
    }

    void whatAFileIs_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("mapping");
        const auto row = [](const char* name, const char* headings, const char* mapping) {
            QTest::newRow(name) << QByteArray(headings) + '\n' << QString::fromLatin1(mapping);
        };
        row("Salesforce accounts",
            "Last Activity,Account Owner,Account Name,Billing State/Province,Type,Last Modified "
            "Date,Account ID",
            "Salesforce accounts");
        row("Salesforce opportunities",
            "Opportunity Owner,Account Name,Opportunity Name,Stage,Total Amount Currency,Total Amount,Close "
            "Date,Type",
            "Salesforce opportunities");
        row("Salesforce contacts", "First Name,Last Name,Title,Email,Phone,Account Name", "Contacts");
        row("Salesforce names",
            "Id,Name,ParentId,Industry,AnnualRevenue,NumberOfEmployees,OwnerId,CreatedDate", "Accounts");
        row("Salesforce contracts",
            "Contract Number,Account Name,Contract Start Date,Contract End Date,Contract Term "
            "(months),Status,Activated Date",
            "Salesforce contracts");
        row("HubSpot contacts",
            "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Job Title,Associated "
            "Company IDs (Primary)",
            "HubSpot contacts");
        row("HubSpot companies",
            "Record ID,Company name,Company Domain Name,Company owner,Industry,City,"
            "Country/Region,Create Date",
            "HubSpot companies");
        row("HubSpot deals",
            "Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,"
            "Associated Company IDs (Primary)",
            "HubSpot deals");
        row("HubSpot, Spanish", "ID de registro,Nombre,Apellidos,Correo,Cargo,Nombre de la empresa",
            "Contacts");
        row("ChurnZero",
            "accountExternalId,name,nextRenewalDate,totalContractAmount,isActive,startDate,endDate,"
            "LicenseCount,OwnerUserAccount",
            "ChurnZero accounts");
        row("Gainsight",
            "Source Account ID,Account Name,Parent Account ID,Industry,Original Contract Date,Renewal "
            "Date,Customer Stage,Status,ARR,MRR,Tier",
            "Gainsight companies");
        row("ClientSuccess",
            "Client Name,Product Name,Quantity,Start Date,End Date,Term (in Months),Amount,Auto renew",
            "ClientSuccess subscriptions");
        row("German subscriptions",
            "Kundennummer;Kunde;Produkt;Vertragsbeginn;Vertragsende;Monatsbetrag;Menge", "Subscriptions");
        row("French invoices", "N° de facture;Client;Date d'échéance;Date de paiement;Montant", "Invoices");
        row("tickets", "Ticket ID,Organization,Created At,Solved At,Priority,Type,Subject",
            "Support tickets");
        row("NPS", "Response ID,Email,Company,NPS Score,Comment,Responded At", "NPS survey");
        row("Salesforce tasks",
            "Subject,Company / Account,Contact,Date,Assigned,Status,Task Subtype,Full Comments",
            "Salesforce tasks and events");
        row("HubSpot meetings",
            "Meeting Name,Meeting Start Time,Meeting Outcome,Attendees,Activity assigned to",
            "HubSpot meetings");
        row("nothing known", "Foo,Bar,Baz", "");
    }
    void whatAFileIs() {
        QFETCH(QByteArray, text);
        QFETCH(QString, mapping);
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("export.csv"));
        ExchangeFixture::write(path, text);
        const auto plan = planImport(*fixture.book, {path});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->sheets.front().mapping.name, mapping);
    }

    void ambiguousFormsAreDoubts() {
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("subscriptions.csv"));
        const auto doubts = [&](const QByteArray& text) {
            ExchangeFixture::write(path, text);
            const auto plan = planImport(*fixture.book, {path});
            return plan ? plan->doubts().join(QLatin1Char('\n')) : plan.error().message;
        };
        const QByteArray heading = "Subscription ID;Customer;Start Date;MRR\n";
        QVERIFY(doubts(heading + "1;A;03/04/2024;5,50\n").contains(QLatin1String("03/04/2024")));
        QCOMPARE(doubts(heading + "1;A;03/04/2024;5,50\n2;A;13/04/2024;5,50\n"), QString());
        QCOMPARE(doubts(heading + "1;A;03.04.2024;5,50\n"), QString());
        QVERIFY(doubts(heading + "1;A;2024-04-03;1.234\n").contains(QLatin1String("1.234")));
        QCOMPARE(doubts(heading + "1;A;2024-04-03;1.234\n2;A;2024-04-03;1.234,50\n"), QString());
        QVERIFY(doubts(heading + "1;A;13/04/2024;1\n2;A;04/13/2024;1\n")
                    .contains(QLatin1String("some the month")));
        // An amount without a period is no ARR.
        QVERIFY(doubts("Subscription ID;Customer;Start Date;Amount\n1;A;2024-04-03;5\n")
                    .contains(QLatin1String("contract_lines needs arr")));
    }

    void libraryIsSound() {
        const auto& library = MappingLibrary::readyMade();
        QVERIFY(library.templates().size() > 30);
        std::set<QString> used;
        for (const Mapping& mapping : library.templates()) {
            QVERIFY2(!mapping.targets.empty() && !mapping.needs.empty(), qPrintable(mapping.name));
            const auto again = mappingFromJson(mapping.name, mappingToJson(mapping));
            VERIFY_RESULT(again);
            QCOMPARE(again->targets, mapping.targets);
            for (const MappingTarget& target : mapping.targets)
                used.insert(target.table);
        }
        for (const char* table :
             {"accounts", "contacts", "contracts", "contract_lines", "products", "usage", "tickets", "nps",
              "invoices", "touchpoints", "opportunities", "health_scores", "team"})
            QVERIFY2(used.count(QLatin1String(table)), table);
        VERIFY_ERROR(mappingFromJson(QStringLiteral("m"), "[]"), ErrorKind::Rejected);
        VERIFY_ERROR(mappingFromJson(QStringLiteral("m"), "{\"table\":\"nowhere\",\"columns\":{}}"),
                     ErrorKind::Rejected);
        VERIFY_ERROR(mappingFromJson(QStringLiteral("m"), "{\"table\":\"nps\",\"columns\":{\"a\":\"b\"}}"),
                     ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(TestMappingDetection)
#include "tst_mapping_detection.moc"
