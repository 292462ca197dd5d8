#include "core/metrics/figure_change.h"
#include "core/metrics/figures.h"
#include "core/metrics/retention_explanation.h"
#include "tests/core/sample_facts.h"

using namespace foothold;

namespace {

Explanation leaf(const char* name, std::optional<double> value, std::vector<FactRef> facts = {}) {
    return {.name = QLatin1String(name), .value = value, .formula = QStringLiteral("read"), .facts = facts};
}

Explanation weighted(const char* name, std::vector<std::pair<double, Explanation>> parts) {
    Explanation node{.name = QLatin1String(name), .formula = QStringLiteral("weighted mean")};
    double sum = 0, known = 0;
    for (const auto& [weight, part] : parts)
        if (part.value) {
            sum += weight * *part.value;
            known += weight;
        }
    for (auto& [weight, part] : parts) {
        if (part.value) part.weight = 100 * weight / known;
        node.children.push_back(std::move(part));
    }
    node.value = sum / known;
    return node;
}

Explanation product(std::vector<Explanation> factors) {
    Explanation node{.name = QStringLiteral("product"), .value = 1, .formula = QStringLiteral("product")};
    for (const Explanation& factor : factors)
        *node.value *= *factor.value;
    node.children = std::move(factors);
    node.combine = [](Explanation::Values values) -> std::optional<double> {
        double result = 1;
        for (const auto& value : values)
            result *= *value;
        return result;
    };
    return node;
}

FactRef fact(const char* key, const char* value) {
    return {QStringLiteral("tickets"), QLatin1String(key), day("2026-01-01"), QLatin1String(value)};
}

double sumOf(const FigureChange& change) {
    double sum = 0;
    for (const FigureChange& child : change.children)
        sum += child.contribution.value_or(0);
    return sum;
}

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

} // namespace

class TestFigureChange : public QObject {
    Q_OBJECT

private:
    SampleFacts m_sample;

private Q_SLOTS:
    void initTestCase() { m_sample.make(40, 5); }

    void partsOfAMeanCountByTheirWeight() {
        const auto change = changeBetween(weighted("h", {{60, leaf("a", 50)}, {40, leaf("b", 20)}}),
                                          weighted("h", {{60, leaf("a", 70)}, {40, leaf("b", 10)}}));
        QCOMPARE(*change.then, 38.0);
        QCOMPARE(*change.now, 46.0);
        QCOMPARE(*change.contribution, 8.0);
        QCOMPARE(change.children.size(), std::size_t(2)); // no line of re-weighting
        QCOMPARE(*change.children[0].contribution, 12.0);
        QCOMPARE(*change.children[1].contribution, -4.0);
    }

    void aPartThatBecomesKnownIsReweighting() {
        // 50 alone; then 60 * 70 % + 10 * 30 % = 45: the known part gave 10, the new one took 15.
        const auto change = changeBetween(weighted("h", {{70, leaf("a", 50)}, {30, leaf("b", {})}}),
                                          weighted("h", {{70, leaf("a", 60)}, {30, leaf("b", 10)}}));
        QCOMPARE(change.children.size(), std::size_t(3));
        QCOMPARE(*change.children[0].contribution, 10.0);
        QCOMPARE(*change.children[1].contribution, 0.0);
        QVERIFY(change.children[2].isReweighting);
        QVERIFY(isNear(*change.children[2].contribution, -15));
        QVERIFY(isNear(sumOf(change), -5));
    }

    void aFormulaSharesOutFairly() {
        // 2 * 3 -> 4 * 5: one order gives 6 + 8, the other 10 + 4; the mean is 8 + 6.
        const auto change =
            changeBetween(product({leaf("a", 2), leaf("b", 3)}), product({leaf("a", 4), leaf("b", 5)}));
        QCOMPARE(*change.contribution, 14.0);
        QCOMPARE(*change.children[0].contribution, 8.0);
        QCOMPARE(*change.children[1].contribution, 6.0);
    }

    void partsOfASumDidWhatTheyThemselvesChanged() {
        const auto sum = [](std::vector<Explanation> parts) {
            Explanation node{.name = QStringLiteral("sum"), .value = 0, .formula = QStringLiteral("sum")};
            for (const Explanation& part : parts)
                *node.value += *part.value;
            node.children = std::move(parts);
            node.isSum = true;
            return node;
        };
        std::vector<Explanation> then{leaf("gone", 5), leaf("grown", 10)},
            now{leaf("grown", 12), leaf("new", 4)};
        for (int i = 0; i < 40; ++i) { // more than a formula could share out
            then.push_back(leaf(qPrintable(QStringLiteral("same %1").arg(i)), 1));
            now.push_back(then.back());
        }
        const auto change = changeBetween(sum(then), sum(now));
        QCOMPARE(*change.contribution, 1.0);
        const auto of = [&](const char* name) {
            for (const FigureChange& child : change.children)
                if (child.name == QLatin1String(name)) return *child.contribution;
            return -1000.0;
        };
        QCOMPARE(of("gone"), -5.0);
        QCOMPARE(of("grown"), 2.0);
        QCOMPARE(of("new"), 4.0);
        QCOMPARE(of("same 7"), 0.0);
    }

    void retentionChangesByAccounts() {
        const auto& facts = m_sample.facts();
        const Profiles profiles(*facts, day("2026-04-15"));
        const auto tree = [&](const char* to, RetentionFigure figure) {
            const Period year = yearTo(day(to));
            return explainRetention(*facts, retentionOf(*facts, year, std::nullopt, profiles).groups.front(),
                                    year, figure);
        };
        for (const RetentionFigure figure :
             {RetentionFigure::Grr, RetentionFigure::Nrr, RetentionFigure::Arr}) {
            const FigureChange change = changeBetween(tree("2025-10-15", figure), tree("2026-04-15", figure));
            QVERIFY(change.contribution);
            QVERIFY(addsUp(change) >= 3);
            bool byAccount = false;
            for (const FigureChange& movement : change.children)
                for (const FigureChange& account : movement.children)
                    byAccount = byAccount || account.contribution.value_or(0) != 0;
            QVERIFY(byAccount);
        }
    }

    void contributionsReachTheRoot() {
        const auto tree = [](double inner) {
            return weighted("h", {{50, product({leaf("a", inner), leaf("b", 2)})}, {50, leaf("c", 10)}});
        };
        const auto change = changeBetween(tree(10), tree(20)); // 20 -> 40 in one half: 10
        QCOMPARE(*change.children[0].contribution, 10.0);
        QCOMPARE(*change.children[0].children[0].contribution, 10.0);
        QCOMPARE(*change.children[0].children[1].contribution, 0.0);
    }

    void factsArriveExpireAndChange() {
        const auto change =
            changeBetween(leaf("t", 1, {fact("old", "high"), fact("same", "low"), fact("other", "low")}),
                          leaf("t", 2, {fact("new", "high"), fact("same", "low"), fact("other", "urgent")}));
        QCOMPARE(change.facts.size(), std::size_t(3));
        QCOMPARE(change.facts[0].change, FactChange::Arrived);
        QCOMPARE(change.facts[0].fact.key, QStringLiteral("new"));
        QCOMPARE(change.facts[1].change, FactChange::Changed);
        QCOMPARE(change.facts[1].fact.value, QStringLiteral("urgent"));
        QCOMPARE(change.facts[1].valueThen, QStringLiteral("low"));
        QCOMPARE(change.facts[2].change, FactChange::Expired);
        QCOMPARE(change.facts[2].fact.key, QStringLiteral("old"));
    }

    void anUnknownRootHasNoContributions() {
        const auto change = changeBetween(leaf("h", {}), weighted("h", {{100, leaf("a", 50)}}));
        QVERIFY(!change.contribution);
        QVERIFY(!change.then);
        QCOMPARE(*change.now, 50.0);
        QVERIFY(!change.children.front().contribution);
    }

    void everyChangeOfABookAddsUp() {
        const auto& facts = m_sample.facts();
        const Profiles profiles(*facts, day("2026-04-15"));
        int compared = 0;
        for (int i = 0; i < facts->accountCount(); ++i)
            for (const Figure figure : {Figure::Health, Figure::Readiness, Figure::Whitespace,
                                        Figure::Priority, Figure::Contraction})
                for (const char* since : {"2026-03-31", "2025-10-15"}) {
                    const AccountFacts account = facts->at(i);
                    compared += addsUp(changeBetween(explain(figure, account, day(since), profiles),
                                                     explain(figure, account, day("2026-04-15"), profiles)));
                    if (QTest::currentTestFailed()) return;
                }
        QVERIFY(compared > 1000);
    }

private:
    /// Checks a change and all below; how many nodes had contributions to compare.
    int addsUp(const FigureChange& change) {
        int compared = 0;
        bool shared = !change.children.empty();
        for (const FigureChange& child : change.children)
            shared = shared && child.contribution.has_value();
        if (change.contribution && shared) {
            ++compared;
            [&] { QVERIFY2(isNear(sumOf(change), *change.contribution), qPrintable(change.name)); }();
        }
        for (const FigureChange& child : change.children)
            compared += addsUp(child);
        return compared;
    }
};

QTEST_GUILESS_MAIN(TestFigureChange)
#include "tst_figure_change.moc"
