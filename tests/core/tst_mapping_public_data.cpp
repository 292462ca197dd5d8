// Public exports of other systems, as they are and as they might be; passes over what is not there.

#include "core/exchange/mapping/mapped_import.h"
#include "core/metrics/bridge.h"
#include "core/metrics/contracts.h"
#include "core/store/facts_reader.h"
#include "tests/core/exchange_fixture.h"
#include "tests/core/fact_helpers.h"

#include <QStringEncoder>

using namespace foothold;
using Files = ExchangeFixture::Files;

namespace {

/// A way in which the same export may come.
struct Mutation {
    const char* name;
    std::function<void(std::vector<QStringList>&)> change;
    char separator = ',';
    std::function<QByteArray(const QString&)> encode = [](const QString& text) { return text.toUtf8(); };
};

std::vector<QStringList> rowsOf(const QByteArray& text) {
    const std::string_view view(text.constData(), std::size_t(text.size()));
    CsvReader csv(view);
    CsvRow row;
    std::vector<QStringList> rows;
    while (csv.next(row)) {
        QStringList cells;
        for (const auto cell : row.cells)
            cells += QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        rows.push_back(cells);
    }
    return rows;
}

QString textOf(const std::vector<QStringList>& rows, char separator) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row)
            cells +=
                QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        text += cells.join(QLatin1Char(separator)) + QLatin1Char('\n');
    }
    return text;
}

void rename(std::vector<QStringList>& rows, const std::map<QString, QString>& names) {
    for (QString& heading : rows.front())
        if (const auto other = names.find(heading); other != names.end()) heading = other->second;
}

void changeColumns(std::vector<QStringList>& rows, const QStringList& headings,
                   const std::function<QString(const QString&)>& change) {
    for (qsizetype i = 0; i < rows.front().size(); ++i)
        if (headings.contains(rows.front()[i]))
            for (std::size_t row = 1; row < rows.size(); ++row)
                if (i < rows[row].size() && !rows[row][i].isEmpty()) rows[row][i] = change(rows[row][i]);
}

QString dotted(const QString& isoDay) {
    return isoDay.mid(8, 2) + QLatin1Char('.') + isoDay.mid(5, 2) + QLatin1Char('.') + isoDay.left(4);
}

/// 1234.5 -> "1.234,5"
QString withComma(const QString& number) {
    QString whole = number.section(QLatin1Char('.'), 0, 0), fraction = number.section(QLatin1Char('.'), 1);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, QLatin1Char('.'));
    return fraction.isEmpty() ? whole : whole + QLatin1Char(',') + fraction;
}

} // namespace

class TestMappingPublicData : public QObject {
    Q_OBJECT

private:
    static QStringList tableCounts(const MappedReport& report) {
        QStringList counts;
        for (const auto& file : report.import.files)
            counts += QStringLiteral("%1 %2 +%3 !%4")
                          .arg(file.file,
                               QString::fromUtf8(file.table->name.data(), qsizetype(file.table->name.size())))
                          .arg(file.added)
                          .arg(file.rejected);
        return counts;
    }

    static Result<MappedReport> import(ExchangeFixture& fixture, const QStringList& paths) {
        const auto plan = planImport(*fixture.book, paths);
        if (!plan) return tl::unexpected(plan.error());
        return importPlan(*fixture.book, *plan);
    }

    static QStringList paths(const char* folder, const QStringList& names) {
        const QString shared = sharedData(folder);
        QStringList all;
        for (const QString& name : names)
            all += shared + QLatin1Char('/') + name;
        return shared.isEmpty() ? QStringList() : all;
    }

private Q_SLOTS:
    /// Exclusive end dates are recognised: the movements are those that the published model has.
    void subscriptionPeriods() {
        const QStringList files =
            paths("data/dbt-labs__mrr-playbook", {QStringLiteral("data/subscription_periods.csv")});
        if (files.isEmpty()) return;
        ExchangeFixture fixture;
        const auto report = import(fixture, files);
        VERIFY_RESULT(report);
        QVERIFY(report->import.rejects.empty());
        const auto facts = readFacts(*fixture.book);
        VERIFY_RESULT(facts);
        QCOMPARE((*facts)->accountCount(), 55);
        int newOnes = 0, churned = 0, reactivated = 0;
        for (int i = 0; i < (*facts)->accountCount(); ++i)
            for (const BridgeStep& step :
                 bridgeOf((*facts)->at(i), Period{day("2016-12-31"), day("2020-12-31")})) {
                newOnes += step.newArr > 0;
                churned += step.churn > 0;
                reactivated += step.reactivation > 0;
            }
        QCOMPARE(newOnes, 55);
        QCOMPARE(churned, 58);
        QCOMPARE(reactivated, 3);
    }

    /// The mapped exports give the ARR of the canonical folder that was made of the same files.
    void complyflow() {
        const QStringList files =
            paths("data/SaipriyaReddyTurpu__gtm-complyflow-pipeline/data",
                  {QStringLiteral("subscriptions.csv"), QStringLiteral("revenue_events.csv"),
                   QStringLiteral("accounts.csv"), QStringLiteral("opportunities.csv"),
                   QStringLiteral("customer_health_scores.csv")});
        const QString canonical = sharedData("data/complyflow-canonical");
        if (files.isEmpty() || canonical.isEmpty()) return;
        ExchangeFixture mapped, plain;
        const auto report = import(mapped, files);
        VERIFY_RESULT(report);
        QVERIFY2(report->import.rejects.empty(), qPrintable(tableCounts(*report).join(u'\n')));
        VERIFY_RESULT(importFiles(*plain.book, {canonical}));
        const auto facts = readFacts(*mapped.book), expected = readFacts(*plain.book);
        VERIFY_RESULT(facts);
        VERIFY_RESULT(expected);
        QCOMPARE((*facts)->accountCount(), 1800);
        std::int64_t total = 0;
        for (int i = 0; i < (*expected)->accountCount(); ++i) {
            const AccountFacts account = (*expected)->at(i);
            const auto same = (*facts)->find(account->accountId);
            QVERIFY(same.has_value());
            QCOMPARE(arrAt(*same, day("2026-06-30")), arrAt(account, day("2026-06-30")));
            total += arrAt(*same, day("2026-06-30"));
        }
        QVERIFY(total > 0);
        QCOMPARE(mapped.problems(), QStringList());
        const Files contents = mapped.contents();
        VERIFY_RESULT(import(mapped, files));
        QCOMPARE(mapped.contents(), contents);
    }

    void whatEachFileGives_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("counts");
        const auto row = [](const char* name, const QStringList& files, const QStringList& counts) {
            QTest::newRow(name) << files << counts;
        };
        row("Maven CRM",
            paths("data/ikebude__CRM-Sales-Analysis",
                  {QStringLiteral("sales_pipeline.csv"), QStringLiteral("accounts.csv"),
                   QStringLiteral("products.csv"), QStringLiteral("sales_teams.csv")}),
            {QStringLiteral("sales_teams.csv team +35 !0"), QStringLiteral("products.csv products +7 !0"),
             QStringLiteral("accounts.csv accounts +85 !0"),
             QStringLiteral("sales_pipeline.csv opportunities +6711 !2089")});
        row("Northwind",
            paths("data/neo4j-contrib__northwind-neo4j/data",
                  {QStringLiteral("customers.csv"), QStringLiteral("products.csv")}),
            {QStringLiteral("products.csv products +77 !0"), QStringLiteral("customers.csv accounts +67 !24"),
             QStringLiteral("customers.csv contacts +67 !0")});
        row("Data Loader",
            paths("data/Los-Angeles-Salesforce-Developer-Group__salesforce-data-loader-examples/data/initial/"
                  "csv",
                  {QStringLiteral("Account.csv")}),
            {QStringLiteral("Account.csv accounts +12 !0")});
        row("Salesforce tables",
            paths("data/fivetran__dbt_salesforce/integration_tests/seeds",
                  {QStringLiteral("sf_account_data.csv"), QStringLiteral("sf_user_data.csv"),
                   QStringLiteral("sf_product_2_data.csv"), QStringLiteral("sf_opportunity_data.csv")}),
            {QStringLiteral("sf_user_data.csv team +5 !0"),
             QStringLiteral("sf_product_2_data.csv products +2 !0"),
             QStringLiteral("sf_account_data.csv accounts +1 !0"),
             QStringLiteral("sf_opportunity_data.csv opportunities +0 !0")});
        row("HubSpot tables",
            paths("data/fivetran__dbt_hubspot/integration_tests/seeds", {QStringLiteral("company_data.csv")}),
            {QStringLiteral("company_data.csv accounts +24 !0")});
    }
    void whatEachFileGives() {
        QFETCH(QStringList, files);
        QFETCH(QStringList, counts);
        if (files.isEmpty()) return;
        ExchangeFixture fixture;
        const auto report = import(fixture, files);
        VERIFY_RESULT(report);
        QCOMPARE(tableCounts(*report), counts);
        QCOMPARE(fixture.problems(), QStringList());
    }

    /// Tables without anything that says whose rows they are cannot be imported, and say so.
    void refused() {
        for (const char* name : {"deal_data.csv", "ticket_data.csv", "engagement_meeting_data.csv"}) {
            const QStringList files =
                paths("data/fivetran__dbt_hubspot/integration_tests/seeds", {QLatin1String(name)});
            if (files.isEmpty()) return;
            ExchangeFixture fixture;
            const auto report = import(fixture, files);
            QVERIFY(!report);
            QVERIFY2(report.error().message.contains(QLatin1String("needs account_id")),
                     qPrintable(report.error().message));
        }
    }

    /// The same customers and subscriptions, however the export comes.
    void mutations_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < mutationList().size(); ++i)
            QTest::newRow(mutationList()[i].name) << int(i);
    }
    void mutations() {
        QFETCH(int, index);
        const Mutation& mutation = mutationList()[std::size_t(index)];
        const QStringList files =
            paths("data/SaipriyaReddyTurpu__gtm-complyflow-pipeline/data",
                  {QStringLiteral("accounts.csv"), QStringLiteral("subscriptions.csv")});
        if (files.isEmpty()) return;
        ExchangeFixture asItIs, changed;
        VERIFY_RESULT(import(asItIs, files));
        QStringList mutated;
        for (const QString& file : files) {
            auto rows = rowsOf(ExchangeFixture::bytes(file));
            mutation.change(rows);
            mutated += changed.path(QFileInfo(file).fileName());
            ExchangeFixture::write(mutated.last(), mutation.encode(textOf(rows, mutation.separator)));
        }
        const auto report = import(changed, mutated);
        VERIFY_RESULT(report);
        QVERIFY2(report->import.rejects.empty(),
                 report->import.rejects.empty() ? "" : qPrintable(report->import.rejects.front().reason));
        for (const char* table : {"accounts", "contracts", "contract_lines", "products"}) {
            // A heading says whether a number is the contract's name for people, too.
            QByteArray rows = changed.rows(table), expected = asItIs.rows(table);
            if (qstrcmp(table, "contracts") == 0) {
                rows = withoutNumbers(rows);
                expected = withoutNumbers(expected);
            }
            QCOMPARE(rows, expected);
        }
    }

private:
    static const std::vector<Mutation>& mutationList();
    static QByteArray withoutNumbers(const QByteArray& contracts) {
        QByteArray kept;
        for (const QByteArray& line : contracts.split('\n')) {
            QList<QByteArray> cells = line.split(',');
            if (cells.size() > 2) cells[2].clear();
            kept += cells.join(',') + '\n';
        }
        return kept;
    }
};

const std::vector<Mutation>& TestMappingPublicData::mutationList() {
    const auto nothing = [](std::vector<QStringList>&) {};
    const QStringList dates{QStringLiteral("start_date"), QStringLiteral("end_date"),
                            QStringLiteral("signup_date")};
    const auto german = [dates](std::vector<QStringList>& rows) {
        changeColumns(rows, dates, dotted);
        changeColumns(rows, {QStringLiteral("mrr")}, withComma);
        rename(rows, {{QStringLiteral("account_id"), QStringLiteral("Kundennummer")},
                      {QStringLiteral("company_name"), QStringLiteral("Firma")},
                      {QStringLiteral("industry"), QStringLiteral("Branche")},
                      {QStringLiteral("signup_date"), QStringLiteral("Kunde seit")},
                      {QStringLiteral("sub_id"), QStringLiteral("Vertragsnummer")},
                      {QStringLiteral("plan"), QStringLiteral("Tarif")},
                      {QStringLiteral("mrr"), QStringLiteral("Monatsbetrag")},
                      {QStringLiteral("start_date"), QStringLiteral("Vertragsbeginn")},
                      {QStringLiteral("end_date"), QStringLiteral("Vertragsende")}});
    };
    static const std::vector<Mutation> all{
        {"as it is", nothing},
        {"semicolons and UTF-16", nothing, ';',
         [](const QString& text) {
             QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
             return QByteArray(encoder(text));
         }},
        {"tabs and a byte order mark", nothing, '\t',
         [](const QString& text) { return "\xef\xbb\xbf" + text.toUtf8(); }},
        {"columns in another order",
         [](std::vector<QStringList>& rows) {
             for (QStringList& row : rows)
                 std::reverse(row.begin(), row.end());
         }},
        {"German, decimal commas, Windows-1252", german, ';',
         [](const QString& text) { return text.toLatin1(); }},
        {"other words for the headings",
         [](std::vector<QStringList>& rows) {
             rename(rows, {{QStringLiteral("account_id"), QStringLiteral("Customer ID")},
                           {QStringLiteral("company_name"), QStringLiteral("Customer Name")},
                           {QStringLiteral("sub_id"), QStringLiteral("Subscription Number")},
                           {QStringLiteral("plan"), QStringLiteral("Product Name")},
                           {QStringLiteral("mrr"), QStringLiteral("Monthly Recurring Revenue (USD)")},
                           {QStringLiteral("start_date"), QStringLiteral("Subscription Start Date")},
                           {QStringLiteral("end_date"), QStringLiteral("Subscription End Date")}});
         }},
        {"American dates",
         [dates](std::vector<QStringList>& rows) {
             changeColumns(rows, dates, [](const QString& day) {
                 return day.mid(5, 2) + QLatin1Char('/') + day.mid(8, 2) + QLatin1Char('/') + day.left(4);
             });
         }},
        {"a title above and a footer below", [](std::vector<QStringList>& rows) {
             rows.insert(rows.begin(), {QStringLiteral("Report: customers")});
             rows.push_back({QStringLiteral("Grand Totals (99 records)")});
             rows.push_back({QStringLiteral("Confidential Information - Do Not Distribute")});
             rows.push_back({QStringLiteral("Copyright (c) 2000-2026 salesforce.com, inc.")});
         }}};
    return all;
}

QTEST_GUILESS_MAIN(TestMappingPublicData)
#include "tst_mapping_public_data.moc"
