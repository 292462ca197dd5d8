#include "core/exchange/record_key.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health.h"
#include "core/metrics/usage.h"
#include "core/metrics/whitespace.h"
#include "core/sample/sample_book.h"
#include "core/store/facts_reader.h"
#include "core/store/rows.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QSet>
#include <QTemporaryDir>

using namespace foothold;

namespace {

/// Everything that the figures of an account at a date come to.
struct Figures {
    Health health;
    WhitespaceScore whitespace;
    std::int64_t openValue = 0;
    int unknownValues = 0;
    std::optional<double> growth, utilisation;
    std::optional<Date> renewal;

    bool operator==(const Figures& other) const {
        return health.measures == other.health.measures && health.score == other.health.score &&
               health.calculated == other.health.calculated && whitespace.score == other.whitespace.score &&
               whitespace.dimensions == other.whitespace.dimensions && openValue == other.openValue &&
               unknownValues == other.unknownValues && growth == other.growth &&
               utilisation == other.utilisation && renewal == other.renewal;
    }
};

Figures figuresOf(AccountFacts account, Date asOf) {
    const Month m0 = latestUsageMonth(account.book(), asOf);
    const Whitespace whitespace = whitespaceOf(account, asOf);
    return {healthOf(account, asOf),   whitespace,
            whitespace.value,          whitespace.unknownValues,
            growthAt(account, m0),     utilisationAt(account, m0),
            renewalDate(account, asOf)};
}

/// The same facts again, each record changed or left out (false) by @p change; @p more(builder, account) adds
/// others.
template <typename F, typename G>
std::shared_ptr<const Facts> copyOf(const Facts& facts, F&& change, G&& more) {
    FactsBuilder builder(facts.settings().currency);
    builder.settings() = facts.settings();
    for (const Rate& rate : facts.rates())
        builder.add(rate);
    for (const Product& product : facts.products())
        builder.add(product);
    for (const Feature& feature : facts.features())
        builder.add(feature);
    for (int i = 0; i < facts.accountCount(); ++i)
        builder.add(*facts.at(i));
    const auto copyRows = [&](int account, auto rows) {
        for (auto row : rows)
            if (change(row)) builder.add(account, row);
    };
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts a = facts.at(i);
        copyRows(i, a.departments()), copyRows(i, a.contacts()), copyRows(i, a.contracts());
        copyRows(i, a.lines()), copyRows(i, a.usage()), copyRows(i, a.featureUsage());
        copyRows(i, a.touchpoints()), copyRows(i, a.tickets()), copyRows(i, a.nps()),
            copyRows(i, a.invoices());
        copyRows(i, a.opportunities()), copyRows(i, a.mapCells()), copyRows(i, a.healthOverrides());
        more(builder, a);
    }
    return builder.build();
}
template <typename F>
std::shared_ptr<const Facts> copyOf(const Facts& facts, F&& change) {
    return copyOf(facts, change, [](FactsBuilder&, AccountFacts) {});
}

/// Takes away what is not known at a date.
struct KnownAt {
    Date asOf;

    template <typename T>
    bool operator()(T&) const {
        return true; // without a date: always known, as are contracts with their future
    }
    bool operator()(Usage& row) const { return row.month.lastDay() <= asOf; }
    bool operator()(FeatureUsage& row) const { return row.month.lastDay() <= asOf; }
    bool operator()(Touchpoint& row) const { return row.date <= asOf; }
    bool operator()(NpsResponse& row) const { return row.date <= asOf; }
    bool operator()(HealthOverride& row) const { return row.setOn <= asOf; }
    bool operator()(Ticket& row) const {
        if (row.closedOn && *row.closedOn > asOf) row.closedOn.reset();
        return row.openedOn <= asOf;
    }
    bool operator()(Invoice& row) const {
        if (row.paidOn && *row.paidOn > asOf) row.paidOn.reset();
        return row.dueOn <= asOf;
    }
    bool operator()(Opportunity& row) const {
        if (row.closedOn && *row.closedOn > asOf) row.closedOn.reset();
        return row.identifiedOn <= asOf;
    }
};

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

const Explanation* childOf(const Explanation& node, const char* name) {
    for (const Explanation& child : node.children)
        if (child.name == QLatin1String(name)) return &child;
    return nullptr;
}

/// What the children of a node come to, if the node says how.
std::optional<double> recomputed(const Explanation& node) {
    double sum = 0, weight = 0;
    for (const Explanation& child : node.children)
        if (child.weight) {
            sum += *child.weight / 100 * child.value.value_or(1e9);
            weight += *child.weight;
        }
    if (weight > 0) return isNear(weight, 100) ? std::optional(sum) : std::nullopt;
    if (const auto* penetration = childOf(node, "penetration")) return 100 - *penetration->value;
    if (const auto* potential = childOf(node, "potential"))
        return 100 * *childOf(node, "current")->value / *potential->value;
    if (const auto* growth = childOf(node, "growth")) return clampScore(50 + 250 * *growth->value);
    if (const auto* mean = childOf(node, "mean_last"))
        return *mean->value / *childOf(node, "mean_prior")->value - 1;
    if (const auto* utilisation = childOf(node, "utilisation"))
        return 100 * std::min(1.0, *utilisation->value / 0.8);
    return std::nullopt;
}

} // namespace

class TestExplanations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Facts> m_facts;
    std::map<QString, QSet<QString>> m_keys; ///< table -> keys of its records

    void checkTree(const Explanation& node, const QString& path) {
        const QByteArray place = (path + QLatin1Char('/') + node.name).toUtf8();
        QVERIFY2(!node.name.isEmpty() && !node.formula.isEmpty(), place.constData());
        QVERIFY2(node.value.has_value() == node.unknownBecause.isEmpty(), place.constData());
        if (node.value && !node.children.empty()) {
            const auto again = recomputed(node);
            QVERIFY2(again && isNear(*again, *node.value), place.constData());
        }
        // A leaf that says something rests on facts; 0 and the full score may rest on their absence.
        if (node.children.empty() && node.value && *node.value != 0 && *node.value != 100)
            QVERIFY2(!node.facts.empty(), place.constData());
        for (const FactRef& fact : node.facts)
            QVERIFY2(
                m_keys[fact.table].contains(fact.key),
                qPrintable(QStringLiteral("%1: %2 %3").arg(QString::fromUtf8(place), fact.table, fact.key)));
        for (const Explanation& child : node.children)
            checkTree(child, QString::fromUtf8(place));
    }

private Q_SLOTS:
    void initTestCase() {
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        VERIFY_RESULT(
            makeSampleBook(path, {.accounts = 60, .seed = 11, .asOf = day("2026-04-15"), .progress = {}}));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const auto facts = readFacts(**book);
        VERIFY_RESULT(facts);
        m_facts = *facts;
        for (const Table& table : tables()) {
            QSet<QString>& keys =
                m_keys[QString::fromLatin1(table.name.data(), qsizetype(table.name.size()))];
            VERIFY_RESULT(TableRows(**book, table).forEach([&](std::span<const Cell> row) {
                keys.insert(recordKey(table, row));
                return true;
            }));
        }
    }

    void treesRecomputeAndRestOnFacts_data() {
        QTest::addColumn<QString>("asOf");
        QTest::newRow("today") << "2026-04-15";
        QTest::newRow("a month-end") << "2025-12-31";
        QTest::newRow("leap day") << "2024-02-29";
        QTest::newRow("before everything") << "2001-01-01";
    }
    void treesRecomputeAndRestOnFacts() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            Explanation health, whitespace;
            const Health explained = healthOf(m_facts->at(i), date, {}, &health);
            QVERIFY(explained.score == healthOf(m_facts->at(i), date).score);
            QVERIFY(health.value == explained.score);
            const WhitespaceScore score = whitespaceScore(m_facts->at(i), date, &whitespace);
            QVERIFY(score.score == whitespaceScore(m_facts->at(i), date).score);
            QVERIFY(whitespace.value == score.score);
            checkTree(health, m_facts->at(i)->accountId);
            checkTree(whitespace, m_facts->at(i)->accountId);
        }
    }

    void whatComesLaterChangesNothing_data() { treesRecomputeAndRestOnFacts_data(); }
    void whatComesLaterChangesNothing() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const auto known = copyOf(*m_facts, KnownAt{date});
        for (int i = 0; i < m_facts->accountCount(); ++i)
            QVERIFY2(figuresOf(m_facts->at(i), date) == figuresOf(known->at(i), date),
                     qPrintable(m_facts->at(i)->accountId.toString()));
    }

    void copiesAreEqual() { // or the test above could not fail
        const auto same = copyOf(*m_facts, [](auto&) { return true; });
        const auto less = copyOf(*m_facts, KnownAt{day("2026-01-31")});
        int different = 0;
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const Figures figures = figuresOf(m_facts->at(i), day("2026-04-15"));
            QVERIFY(figures == figuresOf(same->at(i), day("2026-04-15")));
            different += !(figures == figuresOf(less->at(i), day("2026-04-15")));
        }
        QVERIFY(different > m_facts->accountCount() / 2);
    }

    void anUnknownChangesNothingKnown() {
        const Date date = day("2026-04-15");
        // For every month that is told: another product of which nothing is known.
        const auto withUnknown = copyOf(
            *m_facts, [](auto&) { return true; },
            [](FactsBuilder& builder, AccountFacts account) {
                for (const Usage& row : account.usage()) {
                    const int other = (row.product + 1) % int(account.book().products().size());
                    builder.add(account.index(), Usage{.month = row.month, .product = other});
                }
            });
        for (int i = 0; i < m_facts->accountCount(); ++i)
            QVERIFY(figuresOf(m_facts->at(i), date) == figuresOf(withUnknown->at(i), date));
    }

    void aMeasureThatBecomesUnknownLeavesTheOthers() {
        const Date date = day("2026-04-15");
        const auto withoutAnswers = copyOf(
            *m_facts, [](auto& row) { return !std::is_same_v<std::decay_t<decltype(row)>, NpsResponse>; });
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const Health before = healthOf(m_facts->at(i), date),
                         after = healthOf(withoutAnswers->at(i), date);
            QVERIFY(!after[Measure::Satisfaction]);
            for (const Measure other :
                 {Measure::Usage, Measure::Engagement, Measure::Support, Measure::Commercial})
                QVERIFY(before[other] == after[other]);
        }
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
