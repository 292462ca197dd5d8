#include "core/facts/fact_refs.h"
#include "core/metrics/bridge.h"
#include "core/metrics/calibration_explanation.h"
#include "core/metrics/churn.h"
#include "core/metrics/contracts.h"
#include "core/metrics/coverage.h"
#include "core/metrics/coverage_explanation.h"
#include "core/metrics/figures.h"
#include "core/metrics/nps.h"
#include "core/metrics/people.h"
#include "core/metrics/portfolio.h"
#include "core/metrics/retention_explanation.h"
#include "core/metrics/whitespace_explanation.h"
#include "core/playbook/programme_explanation.h"
#include "core/playbook/qbr_explanation.h"
#include "core/playbook/renewal_explanation.h"
#include "tests/core/explanation_support.h"
#include "tests/core/fact_helpers.h"
#include "tests/core/facts_copy.h"
#include "tests/core/sample_trees.h"
#include "tests/support.h"

#include <numeric>

using namespace foothold;
using explained::allFigures, explained::isNear, explained::recomputed, explained::valuesOf;

class TestExplanations : public QObject {
    Q_OBJECT

    explained::SampleTrees m_trees;
    std::shared_ptr<const Facts> m_facts;

    void checkTree(const Explanation& node, const QString& path) { m_trees.check(node, path); }

private Q_SLOTS:
    void initTestCase() {
        m_trees.prepare();
        m_facts = m_trees.facts();
        QVERIFY(m_facts);
    }

    void treesRecomputeAndRestOnFacts_data() { explained::addDates(); }
    void treesRecomputeAndRestOnFacts() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const Profiles profiles(*m_facts, date);
        for (int i = 0; i < m_facts->accountCount(); ++i)
            for (const Figure figure : allFigures)
                if (figure != Figure::Clv || i % 10 == 0) // each reads the whole book
                    checkTree(explain(figure, m_facts->at(i), date, profiles), m_facts->at(i)->accountId);
    }

    void retentionTreesRecomputeAndRestOnFacts_data() { treesRecomputeAndRestOnFacts_data(); }
    void retentionTreesRecomputeAndRestOnFacts() {
        QFETCH(QString, asOf);
        const Period year = yearTo(day(qPrintable(asOf)));
        const Profiles profiles(*m_facts, year.to);
        const Retention retention = retentionOf(*m_facts, year, GroupKey::Segment, profiles);
        std::vector<RetentionGroup> groups = retentionOf(*m_facts, year, std::nullopt, profiles).groups;
        groups.insert(groups.end(), retention.groups.begin(), retention.groups.end());
        for (const RetentionGroup& group : groups) {
            const auto tree = [&](RetentionFigure figure) {
                return explainRetention(*m_facts, group, year, figure);
            };
            for (std::size_t i = 0; i < std::size(Names<RetentionFigure>::all); ++i)
                checkTree(tree(RetentionFigure(i)), group.group);
            QCOMPARE(tree(RetentionFigure::Grr).value, group.grr);
            QCOMPARE(tree(RetentionFigure::Nrr).value, group.nrr);
            QCOMPARE(tree(RetentionFigure::LogoRetention).value, group.logoRetention);
        }
    }

    /// What a row of the month-by-month table says is what became of the book between its two dates.
    void aMonthOfTheBridgeIsARetention() {
        const Period period{day("2024-04-10"), day("2026-04-15")};
        const auto steps = bridgeOf(*m_facts, period);
        const auto dates = bridgeDates(period);
        const Profiles profiles(*m_facts, period.to);
        const double minor = double(m_facts->settings().currency.minorPerMajor());
        std::int64_t moved = 0;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const Period month{dates[i], dates[i + 1]};
            const RetentionGroup book = retentionOf(*m_facts, month, std::nullopt, profiles).groups.front();
            for (const auto& [figure, amount] : {std::pair(RetentionFigure::Starting, &BridgeStep::opening),
                                                 {RetentionFigure::NewLogos, &BridgeStep::newArr},
                                                 {RetentionFigure::Reactivated, &BridgeStep::reactivation},
                                                 {RetentionFigure::Expansion, &BridgeStep::expansion},
                                                 {RetentionFigure::Contraction, &BridgeStep::contraction},
                                                 {RetentionFigure::Churn, &BridgeStep::churn},
                                                 {RetentionFigure::Arr, &BridgeStep::closing}}) {
                const Explanation tree = explainRetention(*m_facts, book, month, figure);
                checkTree(tree, isoDate(month.to));
                QVERIFY(isNear(*tree.value, double(steps[i].*amount) / minor));
            }
            moved += steps[i].expansion + steps[i].contraction + steps[i].churn + steps[i].newArr;
        }
        QVERIFY(moved > 0);
    }

    /// Of a group of one product family only the lines of that family are read.
    void aFamilyReadsItsOwnLines() {
        const Period year = yearTo(day("2026-04-15"));
        const Profiles profiles(*m_facts, year.to);
        const Retention retention = retentionOf(*m_facts, year, GroupKey::Family, profiles);
        QVERIFY(retention.groups.size() > 1);
        QSet<QString> seen;
        qsizetype lines = 0;
        for (const RetentionGroup& group : retention.groups) {
            const Explanation tree =
                explainRetention(*m_facts, group, year, RetentionFigure::Starting, group.group);
            checkTree(tree, group.group);
            QVERIFY(isNear(*tree.value,
                           double(group.starting) / double(m_facts->settings().currency.minorPerMajor())));
            for (const Explanation& account : tree.children)
                for (const FactRef& line : account.facts) {
                    seen.insert(line.key);
                    ++lines;
                }
        }
        QCOMPARE(seen.size(), lines); // no line in two families
        QVERIFY(lines > 0);
    }

    void retentionOfAllAccountsIsThatOfTheBook() {
        const Period year = yearTo(day("2026-04-15"));
        const Profiles profiles(*m_facts, year.to);
        std::vector<int> all(std::size_t(m_facts->accountCount()));
        std::iota(all.begin(), all.end(), 0);
        const RetentionGroup book = retentionOf(*m_facts, year, std::nullopt, profiles).groups.front();
        const RetentionGroup group = retentionOfAccounts(*m_facts, all, year, profiles.ofBook());
        QCOMPARE(group.nrr, book.nrr);
        QCOMPARE(group.starting, book.starting);
        QVERIFY(book.starting > 0);
        const RetentionGroup none = retentionOfAccounts(*m_facts, {}, year, profiles.ofBook());
        QVERIFY(!none.nrr);
        const Explanation tree = explainRetention(*m_facts, none, year, RetentionFigure::Nrr);
        QVERIFY(!tree.value && !tree.unknownBecause.isEmpty());
    }

    void coverageTreesRecomputeAndSayTheFigures_data() { treesRecomputeAndRestOnFacts_data(); }
    void coverageTreesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const Profiles profiles(*m_facts, date);
        const auto tree = [&](CoverageFigure figure) {
            return explainCoverage(*m_facts, date, profiles, figure);
        };
        for (std::size_t i = 0; i < std::size(Names<CoverageFigure>::all); ++i)
            checkTree(tree(CoverageFigure(i)), asOf);
        const auto loads = csmLoads(*m_facts, date, profiles);
        const Explanation over = tree(CoverageFigure::OverCapacity);
        QCOMPARE(over.value, std::optional(double(std::ranges::count_if(loads, [](const CsmLoad& load) {
                     return load.load > 1 && !load.csm.isEmpty();
                 }))));
        for (const Explanation& csm : over.children)
            for (const CsmLoad& load : loads)
                if (load.csm.toString() == csm.name) QVERIFY(isNear(100 * load.load, *csm.value));
        int single = 0, without = 0;
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            if (arrAt(m_facts->at(i), date) <= 0) continue;
            single += threadingAt(m_facts->at(i), date).isSingleThreaded();
            const auto value = timeToValueOf(m_facts->at(i), date);
            without += value && !value->reached;
        }
        QCOMPARE(tree(CoverageFigure::SingleThreaded).value, std::optional(double(single)));
        QCOMPARE(tree(CoverageFigure::WithoutValue).value, std::optional(double(without)));
        QCOMPARE(tree(CoverageFigure::Nps).value, npsOf(*m_facts, npsPeriod(date)).front().nps);
        const double minor = double(m_facts->settings().currency.minorPerMajor());
        for (const CsmLoad& load : loads) {
            const auto ofCsm = [&](CsmFigure figure) {
                const Explanation part = explainCsm(*m_facts, date, profiles, load.csm, figure);
                checkTree(part, load.csm);
                return part.value.value_or(0);
            };
            QVERIFY(isNear(ofCsm(CsmFigure::Load), load.csm.isEmpty() ? 0 : 100 * load.load));
            QCOMPARE(ofCsm(CsmFigure::Customers), double(load.accounts));
            QVERIFY(isNear(ofCsm(CsmFigure::Arr), double(load.arr) / minor));
        }
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const AccountFacts account = m_facts->at(i);
            const auto ofAccount = [&](ThreadFigure figure) {
                const Explanation part = explainThreading(account, date, figure);
                checkTree(part, account->accountId);
                return part.value;
            };
            const Threading threading = threadingAt(account, date);
            QCOMPARE(*ofAccount(ThreadFigure::Engaged), double(threading.engaged));
            QCOMPARE(*ofAccount(ThreadFigure::Executives) > 0, threading.hasExecutive);
            QCOMPARE(*ofAccount(ThreadFigure::People), double(peopleCount(account, date)));
            QCOMPARE(ofAccount(ThreadFigure::DaysSinceContact).has_value(),
                     lastContact(account, date) != nullptr);
            const Explanation value = explainTimeToValue(account, date);
            checkTree(value, account->accountId);
            const auto days = timeToValueOf(account, date);
            QCOMPARE(value.value, days ? std::optional(double(days->days)) : std::nullopt);
        }
        for (const GroupKey key : {GroupKey::Segment, GroupKey::Csm})
            for (const NpsGroup& group : npsOf(*m_facts, npsPeriod(date), key)) {
                const auto ofGroup = [&](NpsFigure figure) {
                    const Explanation part = explainNps(*m_facts, date, key, group.group, figure);
                    checkTree(part, group.group);
                    return part.value;
                };
                QCOMPARE(ofGroup(NpsFigure::Nps), group.nps);
                QCOMPARE(*ofGroup(NpsFigure::Answers), double(group.responses));
                QCOMPARE(*ofGroup(NpsFigure::Promoters), double(group.promoters));
                QCOMPARE(*ofGroup(NpsFigure::Detractors), double(group.detractors));
            }
    }

    void whitespaceTreesRecomputeAndSayTheFigures_data() { treesRecomputeAndRestOnFacts_data(); }
    void whitespaceTreesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const SpaceRow total = whitespacePortfolio(*m_facts, date, SpaceGrouping::Segment).total;
        const SpaceTrees trees(*m_facts, date);
        const double minor = double(m_facts->settings().currency.minorPerMajor());
        const auto near = [](const std::optional<double>& a, const std::optional<double>& b) {
            return a.has_value() == b.has_value() && (!a || isNear(*a, *b));
        };
        const Explanation potential = trees.openPotential();
        checkTree(potential, asOf);
        QVERIFY(near(potential.value, double(total.value) / minor));
        QCOMPARE(potential.children.size(), m_facts->products().size());
        for (std::size_t i = 0; i < total.products.size(); ++i)
            QVERIFY(near(potential.children[i].value, double(total.products[i].value) / minor));
        checkTree(trees.score(), asOf);
        QVERIFY(near(trees.score().value, total.score));
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            checkTree(trees.dimension(Dimension(i)), asOf);
            QVERIFY(near(trees.dimension(Dimension(i)).value, total.dimensions[i]));
        }
        for (const SpaceGrouping by : {SpaceGrouping::Parent, SpaceGrouping::Segment, SpaceGrouping::Csm})
            for (const SpaceRow& row : whitespacePortfolio(*m_facts, date, by).rows) {
                const auto accounts = accountsOfSpace(*m_facts, date, by, row.group);
                const SpaceTrees ofGroup(*m_facts, date, accounts);
                QCOMPARE(*ofGroup.accounts().value, double(row.accounts));
                const Explanation open = ofGroup.openPotential();
                checkTree(open, row.group);
                QVERIFY(near(open.value, row.value == 0 && row.unknownValues > 0
                                             ? std::nullopt
                                             : std::optional(double(row.value) / minor)));
                for (std::size_t i = 0; i < row.products.size(); ++i) {
                    const ProductSpace& space = row.products[i];
                    QVERIFY(near(open.children[i].value, space.value == 0 && space.unknownValues > 0
                                                             ? std::nullopt
                                                             : std::optional(double(space.value) / minor)));
                }
                QVERIFY(near(ofGroup.score().value, row.score));
                for (std::size_t i = 0; i < dimensionCount; ++i)
                    QVERIFY(near(ofGroup.dimension(Dimension(i)).value, row.dimensions[i]));
            }
    }

    void programmeTreesRecomputeAndSayTheFigures_data() { treesRecomputeAndRestOnFacts_data(); }
    void programmeTreesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf)), start = addMonths(date, -2);
        const double minor = double(m_facts->settings().currency.minorPerMajor());
        for (const ProgrammeMetric& metric : programmeMetrics(*m_facts, start, date)) {
            const auto says = [&](ProgrammeValue value, std::optional<double> expected) {
                const Explanation tree = explainProgramme(*m_facts, metric, value, start, date);
                // A fixed mark rests on no fact.
                const bool isMark =
                    metric.figure == ProgrammeFigure::Mapped && value == ProgrammeValue::Target90;
                if (!isMark) checkTree(tree, metric.name);
                QCOMPARE(tree.value.has_value(), expected.has_value());
                if (expected) QVERIFY(isNear(*tree.value, metric.isMoney ? *expected / minor : *expected));
            };
            says(ProgrammeValue::Baseline, metric.baseline);
            says(ProgrammeValue::Now, metric.now);
            says(ProgrammeValue::Target90, metric.target90);
            says(ProgrammeValue::Target180, metric.target180);
        }
    }

    void reviewAndRenewalTreesRecomputeAndSayTheFigures_data() { treesRecomputeAndRestOnFacts_data(); }
    void reviewAndRenewalTreesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const auto reviews = qbrsIn(*m_facts, quarterOf(date), date);
        const auto proposals = qbrsToPlan(*m_facts, date);
        double sum = 0;
        for (std::size_t i = 0; i < std::size(Names<QbrFigure>::all); ++i) {
            const Explanation tree = explainQbrs(*m_facts, reviews, proposals, date, QbrFigure(i));
            checkTree(tree, asOf);
            sum += *tree.value;
        }
        QCOMPARE(std::size_t(sum), reviews.size() + proposals.size()); // every one is counted once
        const auto renewals = renewalsOf(*m_facts, date, 4);
        for (const RenewalQuarter& quarter : quartersOf(renewals)) {
            const Explanation tree = explainRenewals(*m_facts, renewals, quarter.first);
            checkTree(tree, asOf);
            const double minor = double(m_facts->settings().currency.minorPerMajor());
            QVERIFY(isNear(*tree.value, double(quarter.arr) / minor));
            for (std::size_t i = 0; i < quarter.byForecast.size(); ++i)
                QVERIFY(isNear(*tree.children[i].value, double(quarter.byForecast[i]) / minor));
        }
    }

    void calibrationTreesRecomputeAndSayTheFigures() {
        const Date date = day("2026-04-15");
        for (const Period period :
             {Period{addMonths(date, -24), date}, Period{day("2001-01-01"), day("2001-12-31")}}) {
            const Calibration data = calibrate(*m_facts, period, Profiles(*m_facts, date));
            QCOMPARE(data.churnAuc.has_value(), period.to == date); // nothing is known of 2001
            const auto tree = [&](CalibrationFigure figure) {
                return explainCalibration(*m_facts, data, figure);
            };
            for (std::size_t i = 0; i < std::size(Names<CalibrationFigure>::all); ++i)
                checkTree(tree(CalibrationFigure(i)), isoDate(period.from));
            QCOMPARE(tree(CalibrationFigure::RedBeforeChurn).value, data.redBeforeChurnShare);
            QCOMPARE(tree(CalibrationFigure::ChurnAuc).value, data.churnAuc);
            QCOMPARE(tree(CalibrationFigure::ExpansionAuc).value, data.expansionAuc);
            const Explanation threshold = tree(CalibrationFigure::Threshold);
            QCOMPARE(threshold.value.has_value(), data.proposedThreshold.has_value());
            if (threshold.value) QCOMPARE(int(*threshold.value), *data.proposedThreshold);
            for (const auto& [forecast, seen, area] :
                 {std::tuple(ForecastOf::Churn, &data.churn, &data.churnAuc),
                  {ForecastOf::Expansion, &data.expansion, &data.expansionAuc}}) {
                const auto says = [&, of = forecast](ForecastFigure figure, std::optional<double> expected) {
                    const Explanation part = explainForecast(*m_facts, data, of, figure);
                    checkTree(part, isoDate(period.from));
                    QCOMPARE(part.value.has_value(), expected.has_value());
                    if (expected) QVERIFY(isNear(*part.value, *expected));
                };
                const auto percentOf = [](const std::optional<double>& share) {
                    return share ? std::optional(100 * *share) : std::nullopt;
                };
                says(ForecastFigure::Right, seen->tp);
                says(ForecastFigure::FalseAlarm, seen->fp);
                says(ForecastFigure::Missed, seen->fn);
                says(ForecastFigure::Quiet, seen->tn);
                says(ForecastFigure::Precision, percentOf(seen->precision()));
                says(ForecastFigure::Recall, percentOf(seen->recall()));
                says(ForecastFigure::Auc, *area);
            }
            for (std::size_t i = 0; i < componentCount; ++i) {
                const Explanation component = explainComponentAuc(*m_facts, data, Component(i));
                checkTree(component, isoDate(period.from));
                QCOMPARE(component.value, data.componentAuc[i]);
            }
        }
    }

    void aFactLeadsToItsAccount() {
        const auto check = [&](const QString& table, const QString& key, const QString& account) {
            QCOMPARE(ownerOf(*m_facts, table, key), account);
        };
        for (int i = 0; i < m_facts->accountCount(); i += 7) {
            const AccountFacts account = m_facts->at(i);
            const QString id = account->accountId;
            const auto last = [&](auto rows) {
                if (!rows.empty()) {
                    const FactRef ref = factRef(account, rows.back());
                    check(ref.table, ref.key, id);
                }
            };
            check(QStringLiteral("accounts"), id, id);
            last(account.contracts());
            last(account.lines());
            last(account.qbrs());
            last(account.nps());
            last(account.mapCells());
            last(account.departments());
            last(account.touchpoints());
        }
        check(QStringLiteral("qbrs"), QStringLiteral("no such"), {});
        check(QStringLiteral("accounts"), QStringLiteral("no such"), {});
        check(QStringLiteral("products"), QStringLiteral("P-1"), {});
    }

    void treesSayWhatThePortfolioSays() {
        const Date date = day("2026-04-15");
        const Portfolio portfolio(m_facts, date);
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const AccountFigures& figures = portfolio.accounts()[std::size_t(i)];
            const auto value = [&](Figure figure) {
                return explain(figure, m_facts->at(i), date, portfolio.profiles()).value;
            };
            QCOMPARE(value(Figure::Health), figures.health.score);
            QCOMPARE(value(Figure::Readiness), figures.readiness.score);
            QCOMPARE(value(Figure::Whitespace), figures.whitespace.score);
            QCOMPARE(value(Figure::Priority), figures.priority);
            QCOMPARE(value(Figure::Contraction), std::optional(double(figures.contraction.count)));
        }
    }

    void whatComesLaterChangesNothing_data() { treesRecomputeAndRestOnFacts_data(); }
    void whatComesLaterChangesNothing() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        QCOMPARE(explained::figuresOf(*copyOf(*m_facts, KnownAt{date}), date),
                 explained::figuresOf(*m_facts, date));
    }

    void theOrderOfRowsChangesNothing() { // and copies are equal, or the test above could not fail
        const Date date = day("2026-04-15");
        const QStringList figures = explained::figuresOf(*m_facts, date);
        QCOMPARE(explained::figuresOf(*copyOf(*m_facts, [](auto&) { return true; }), date), figures);
        const QStringList less = explained::figuresOf(*copyOf(*m_facts, KnownAt{day("2026-01-31")}), date);
        int different = 0;
        for (qsizetype i = 0; i < figures.size(); ++i)
            different += figures[i] != less[i];
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
        QCOMPARE(explained::figuresOf(*withUnknown, date), explained::figuresOf(*m_facts, date));
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
