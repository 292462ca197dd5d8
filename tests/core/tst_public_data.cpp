#include "core/base/billing_period.h"
#include "core/exchange/importer.h"
#include "core/metrics/bridge.h"
#include "core/metrics/contracts.h"
#include "core/metrics/retention.h"
#include "core/store/facts_reader.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace foothold;

namespace {

using Row = std::map<QString, QString>;

/// The rows of a plain CSV file without quotes, by heading; quoted files go through the importer.
std::vector<Row> rowsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList headings = lines.front().trimmed().split(QLatin1Char(','));
    std::vector<Row> rows;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        Row row;
        for (qsizetype i = 0; i < std::min(headings.size(), cells.size()); ++i)
            row[headings[i]] = cells[i];
        rows.push_back(row);
    }
    return rows;
}

QString cell(const Row& row, const char* heading) {
    const auto found = row.find(QLatin1String(heading));
    return found == row.end() ? QString() : found->second;
}

/// Facts of subscription periods with exclusive end dates, one contract each: ARR is 12 times the month's.
std::shared_ptr<const Facts> subscriptions(const std::vector<Row>& periods) {
    FactsBuilder builder(currency("USD"));
    builder.add(Product{.productId = "P", .name = "P"});
    std::map<QByteArray, std::vector<const Row*>> customers; // bytewise, as accounts are
    for (const Row& row : periods)
        customers[cell(row, "customer_id").toUtf8()].push_back(&row);
    for (const auto& [customer, rows] : customers)
        builder.add(Account{.accountId = builder.text(customer.toStdString()), .name = "Customer"});
    int account = 0;
    for (const auto& [customer, rows] : customers) {
        for (const Row* row : rows) {
            const Text id = builder.text(cell(*row, "subscription_id").toStdString());
            const Date start = day(qPrintable(cell(*row, "start_date")));
            const Date end = day(qPrintable(cell(*row, "end_date"))) - Days(1);
            builder.addContract(
                account, {.contractId = id, .startOn = start, .endOn = end},
                {{.lineId = id, .product = 0, .arr = cell(*row, "monthly_amount").toLongLong() * 12 * 100}});
        }
        ++account;
    }
    return builder.build();
}

/// What the model calls a step of the bridge.
QString categoryOf(const BridgeStep& step) {
    if (step.newArr > 0) return QStringLiteral("new");
    if (step.reactivation > 0) return QStringLiteral("reactivation");
    if (step.churn > 0) return QStringLiteral("churn");
    if (step.expansion > 0) return QStringLiteral("upgrade");
    return step.contraction > 0 ? QStringLiteral("downgrade") : QString();
}

} // namespace

/// Published figures of public data; passes over what is not there.
class TestPublicData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movementsMonthByMonth() {
        const QString folder = sharedData("data/dbt-labs__mrr-playbook");
        if (folder.isEmpty()) return;
        const auto facts = subscriptions(rowsOf(folder + QStringLiteral("/data/subscription_periods.csv")));
        const auto expected = rowsOf(folder + QStringLiteral("/derived/expected_mrr_changes.csv"));
        QCOMPARE(expected.size(), std::size_t(417));
        const Period period{day("2016-12-31"), day("2020-12-31")};
        std::map<QString, int> counts;
        for (const Row& row : expected) {
            const QString category = cell(row, "change_category");
            const auto account = facts->find(cell(row, "customer_id"));
            QVERIFY(account.has_value());
            const Month month = monthOf(day(qPrintable(cell(row, "date_month"))));
            const BridgeStep step = bridgeOf(*account, period)[std::size_t(month - Month(2017, 1))];
            QCOMPARE(step.month, month);
            QCOMPARE(step.closing, cell(row, "mrr").toLongLong() * 1200);
            QCOMPARE(step.closing - step.opening, cell(row, "mrr_change").toLongLong() * 1200);
            QCOMPARE(categoryOf(step), category);
            ++counts[category];
        }
        QCOMPARE(counts[QStringLiteral("new")], 55);
        QCOMPARE(counts[QStringLiteral("upgrade")], 30);
        QCOMPARE(counts[QStringLiteral("downgrade")], 27);
        QCOMPARE(counts[QStringLiteral("churn")], 58);
        QCOMPARE(counts[QStringLiteral("reactivation")], 3);
        const auto steps = bridgeOf(*facts, period); // and nothing moves in a month that is not listed
        std::int64_t moved = 0, listed = 0;
        for (const BridgeStep& step : steps)
            moved += step.newArr + step.reactivation + step.expansion + step.contraction + step.churn;
        for (const Row& row : expected)
            listed += std::abs(cell(row, "mrr_change").toLongLong()) * 1200;
        QCOMPARE(moved, listed);
    }

    void pricesAMonth() {
        const QString folder = sharedData("data/killbill__killbill-analytics-plugin");
        if (folder.isEmpty()) return;
        const auto prices = rowsOf(folder + QStringLiteral("/derived/mrr_normalisation_vectors.csv"));
        QCOMPARE(prices.size(), std::size_t(63));
        for (const Row& row : prices) {
            const auto price = parseDecimal(cell(row, "price").toStdString());
            QVERIFY(price.has_value());
            const QString period = cell(row, "billing_period");
            if (period == QLatin1String("NO_BILLING_PERIOD")) {
                QCOMPARE(cell(row, "expected_mrr"), QStringLiteral("0.0000")); // charged once: not recurring
                continue;
            }
            const auto monthly = monthlyPrice(
                *price, period == QLatin1String("ANNUAL") ? BillingPeriod::Yearly : BillingPeriod::Monthly);
            QVERIFY(monthly.has_value());
            QCOMPARE(monthly->scale, 4);
            const QString digits = cell(row, "expected_mrr").remove(QLatin1Char('.'));
            QCOMPARE(monthly->mantissa, digits.toLongLong());
        }
    }

    void arrOfSubscriptions() {
        const QString source = sharedData("data/SaipriyaReddyTurpu__gtm-complyflow-pipeline");
        const QString canonical = sharedData("data/complyflow-canonical");
        if (source.isEmpty() || canonical.isEmpty()) return;
        const auto facts = importedFacts(canonical);
        QVERIFY(facts);
        QCOMPARE(facts->accountCount(), 615);
        const Date asOf = day("2026-06-30");
        std::map<QString, std::int64_t> expected; // account -> minor units, from the source's own events
        for (const Row& row : rowsOf(source + QStringLiteral("/data/subscriptions.csv"))) {
            const QString end = cell(row, "end_date");
            const bool active = day(qPrintable(cell(row, "start_date"))) <= asOf &&
                                (end.isEmpty() || asOf <= day(qPrintable(end)));
            if (active) expected[cell(row, "account_id")] += yearly(cell(row, "mrr"));
            m_ends[cell(row, "sub_id")] = end;
        }
        for (const Row& row : rowsOf(source + QStringLiteral("/data/revenue_events.csv"))) {
            const QString end = m_ends[cell(row, "sub_id")];
            const bool active = day(qPrintable(cell(row, "event_date"))) <= asOf &&
                                (end.isEmpty() || asOf <= day(qPrintable(end)));
            if (cell(row, "type") == QLatin1String("expansion") && active)
                expected[cell(row, "account_id")] += yearly(cell(row, "amount"));
        }
        std::int64_t total = 0;
        for (int i = 0; i < facts->accountCount(); ++i) {
            const AccountFacts account = facts->at(i);
            QCOMPARE(arrAt(account, asOf), expected[account->accountId]);
            total += arrAt(account, asOf);
        }
        QVERIFY(total > 0);
        const auto retention = retentionOf(*facts, {asOf - Days(90), asOf}, std::nullopt, {*facts, asOf});
        const RetentionGroup& all = retention.groups.front();
        QCOMPARE(all.ending + all.newLogoArr + all.reactivatedArr, total);
    }

private:
    static std::int64_t yearly(const QString& monthly) {
        return *parseMoney(monthly.toStdString(), currency("USD")) * 12;
    }

    std::shared_ptr<const Facts> importedFacts(const QString& folder);

    QTemporaryDir m_folder;
    std::map<QString, QString> m_ends;
};

std::shared_ptr<const Facts> TestPublicData::importedFacts(const QString& folder) {
    auto book = Book::create(m_folder.filePath(QStringLiteral("complyflow.foothold")), QStringLiteral("Book"),
                             currency("USD"));
    if (!book) return nullptr;
    const auto report = importFiles(**book, {folder});
    if (!report || !report->rejects.empty()) return nullptr;
    const auto facts = readFacts(**book);
    return facts ? *facts : nullptr;
}

QTEST_GUILESS_MAIN(TestPublicData)
#include "tst_public_data.moc"
