#include "core/playbook/programme.h"
#include "core/playbook/sprint.h"
#include "tests/core/fact_helpers.h"

#include <QSet>

#include <functional>

using namespace foothold;

namespace {

const Date asOf = day("2026-04-15");

std::optional<double> metric(const std::vector<ProgrammeMetric>& metrics, int index,
                             std::optional<double> ProgrammeMetric::*field) {
    return metrics[std::size_t(index)].*field;
}

/// Customers in green health with room to grow: accounts "A00" and following, smaller whitespace as they go
/// on.
std::shared_ptr<const Facts> portfolioOf(int accounts, const std::function<void(FactsBuilder&)>& more = {}) {
    FactsBuilder builder;
    for (const char* product : {"P", "Q", "R"})
        builder.add(Product{.productId = builder.text(product),
                            .name = builder.text(product),
                            .pricingModel = PricingModel::Flat,
                            .listPrice = 100'00});
    for (int i = 0; i < accounts; ++i) {
        const QByteArray id = "A" + QByteArray::number(i).rightJustified(2, '0');
        builder.add(Account{.accountId = builder.text(id.toStdString()), .name = "N", .csm = "Zoe"});
    }
    for (int i = 0; i < accounts; ++i) {
        builder.addContract(
            i,
            {.contractId = numbered(builder, "C", i),
             .startOn = day("2024-01-01"),
             .endOn = day("2028-01-01")},
            {{.lineId = numbered(builder, "L", i), .product = 0, .department = "Ops", .arr = 1000'00}});
        builder.add(i, HealthOverride{.setOn = day("2025-01-01"),
                                      .expiresOn = day("2028-01-01"),
                                      .score = 90.0 - i,
                                      .reason = "R",
                                      .author = "A"});
        builder.add(
            i, Outcome{.outcomeId = numbered(builder, "U", i), .goal = "G", .achievedOn = day("2025-06-01")});
        builder.add(i, Contact{.contactId = numbered(builder, "K", i), .name = "K"});
        builder.add(i, Touchpoint{.touchpointId = numbered(builder, "T", i), .date = day("2025-01-01")});
        builder.add(i, Department{.department = "Ops"});
        builder.add(i, Department{.department = "Legal"});
    }
    if (more) more(builder);
    return builder.build();
}

} // namespace

/// The programme of 90 days and the sprint.
class TestProgramme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStandardTasksFillTwelveWeeks() {
        const auto planned = plannedTasks(day("2026-04-15")); // a Wednesday
        QVERIFY(planned.size() >= 12);
        QCOMPARE(planned.front().dueOn, day("2026-04-17")); // the Friday of its week
        QCOMPARE(planned.back().week, 12);
        QCOMPARE(planned.back().dueOn, day("2026-07-03"));
        QSet<QString> ids;
        int week = 1;
        for (const PlannedTask& task : planned) {
            QVERIFY(!ids.contains(task.taskId));
            ids.insert(task.taskId);
            QVERIFY(task.week >= week && task.week <= 12);
            week = task.week;
            const QString phase = week <= 3   ? QStringLiteral("diagnose")
                                  : week <= 6 ? QStringLiteral("design")
                                              : QStringLiteral("install");
            QCOMPARE(task.phase, phase);
            QVERIFY(!task.title.isEmpty() && !task.output.isEmpty());
        }
    }

    void theStartFollowsFromTheTasks() {
        FactsBuilder builder;
        builder.add(ProgrammeTask{
            .taskId = "T2", .phase = "design", .week = 4, .title = "X", .dueOn = day("2026-05-08")});
        builder.add(ProgrammeTask{.taskId = "T1", .phase = "diagnose", .week = 1, .title = "Y"});
        const auto facts = builder.build();
        QCOMPARE(programmeStart(*facts), std::optional(day("2026-04-13")));
        QCOMPARE(programmeWeek(day("2026-04-13"), day("2026-04-12")), 0);
        QCOMPARE(programmeWeek(day("2026-04-13"), day("2026-04-19")), 1);
        QCOMPARE(programmeWeek(day("2026-04-13"), day("2026-04-20")), 2);
        FactsBuilder empty;
        QVERIFY(!programmeStart(*empty.build()));
    }

    void targetsFollowFromTheBaseline() {
        const auto facts = portfolioOf(4, [](FactsBuilder& builder) {
            const auto deal = [&](int account, const char* id, const char* on, std::int64_t amount,
                                  Sourcer by) {
                builder.add(account, Opportunity{.opportunityId = builder.text(id),
                                                 .amount = amount,
                                                 .identifiedOn = day(on),
                                                 .sourcedByRole = by});
            };
            deal(0, "O1", "2026-01-16", 100'00, Sourcer::Csm); // the first of the 90 days to 15 April
            deal(0, "O2", "2026-01-15", 999'00, Sourcer::Ae);  // the day before them
            deal(1, "O3", "2026-04-15", 300'00, Sourcer::Ae);
        });
        const auto metrics = programmeMetrics(*facts, asOf, asOf);
        QCOMPARE(metric(metrics, 0, &ProgrammeMetric::baseline), std::optional(100.0)); // NRR
        QCOMPARE(metric(metrics, 0, &ProgrammeMetric::target90), std::optional(103.0));
        QCOMPARE(metric(metrics, 0, &ProgrammeMetric::target180), std::optional(108.0));
        QCOMPARE(metric(metrics, 1, &ProgrammeMetric::target90), std::optional(100.0)); // a good GRR is kept
        QCOMPARE(metric(metrics, 2, &ProgrammeMetric::baseline), std::optional(400'00.0));
        QCOMPARE(metric(metrics, 2, &ProgrammeMetric::target90), std::optional(800'00.0));
        QCOMPARE(metric(metrics, 2, &ProgrammeMetric::target180), std::optional(1200'00.0));
        QCOMPARE(metric(metrics, 3, &ProgrammeMetric::baseline),
                 std::optional<double>()); // nothing was closed
        QVERIFY(!metrics[3].isMet());
        QCOMPARE(metric(metrics, 5, &ProgrammeMetric::baseline), std::optional(25.0));
        QCOMPARE(metric(metrics, 5, &ProgrammeMetric::target90), std::optional(37.5));
        QCOMPARE(metrics[0].isMet(), std::optional(false));
    }

    void aLowRetentionComesFirst() {
        QCOMPARE(constraintAt(*portfolioOf(0), asOf).name, QStringLiteral("No customers"));
        QCOMPARE(constraintAt(*portfolioOf(4), asOf).name, QStringLiteral("Whitespace is not mapped"));
        const auto losing = portfolioOf(4, [](FactsBuilder& builder) {
            builder.addContract(0,
                                {.contractId = "X", .startOn = day("2024-01-01"), .endOn = day("2025-12-31")},
                                {{.lineId = "X", .product = 1, .arr = 5000'00}});
        });
        QCOMPARE(constraintAt(*losing, asOf).name, QStringLiteral("Retention"));
    }

    void theSprintTakesTheTopTwenty() {
        const auto facts = portfolioOf(23);
        const auto chosen = proposeSprint(*facts, Portfolio(facts, asOf));
        QCOMPARE(chosen.size(), sprintSize);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            QCOMPARE(chosen[i].account, int(i)); // health, and so priority, falls as they go on
        QCOMPARE(chosen[0].dueOn, day("2026-04-29"));
        QVERIFY(!chosen[0].action.isEmpty());
        const auto starts = sprintStarts(*facts, chosen);
        QCOMPARE(starts[0].owner, QStringLiteral("Zoe"));
        QCOMPARE(starts[0].accountId, QStringLiteral("A00"));
    }

    void whoIsLeftOut() {
        const auto names = [](const std::function<void(FactsBuilder&)>& more) {
            const auto facts = portfolioOf(3, more);
            QStringList ids;
            const auto chosen = proposeSprint(*facts, Portfolio(facts, asOf));
            for (const SprintProposal& proposal : chosen)
                ids += facts->at(proposal.account)->accountId.toString();
            return ids.join(QLatin1Char(' '));
        };
        QCOMPARE(names({}), QStringLiteral("A00 A01 A02"));
        QCOMPARE(names([](FactsBuilder& builder) { // flagged: two warnings
                     builder.add(
                         0, Touchpoint{.touchpointId = "X", .date = day("2026-04-01"), .competitor = "R"});
                     for (const char* id : {"K8", "K9", "K7"})
                         builder.add(0, Ticket{.ticketId = builder.text(id), .openedOn = day("2026-04-01")});
                 }),
                 QStringLiteral("A01 A02"));
        QCOMPARE(
            names(
                [](FactsBuilder& builder) { // the newest override counts: red limits, but red has a priority
                    builder.add(0, HealthOverride{.setOn = day("2026-01-01"),
                                                  .expiresOn = day("2027-01-01"),
                                                  .score = 10,
                                                  .reason = "R",
                                                  .author = "A"});
                }),
            QStringLiteral("A01 A02 A00"));
    }

    void theDebriefAddsUp() {
        const auto facts = portfolioOf(3, [](FactsBuilder& builder) {
            const Date start = day("2026-03-16"); // 30 days before
            builder.add(0, SprintEntry{.startedOn = start,
                                       .action = "X",
                                       .conversationsOn = "2026-03-20;2026-04-15;2026-04-16",
                                       .wonArr = 30'00,
                                       .objection = "Price"});
            builder.add(1, SprintEntry{.startedOn = start, .action = "X", .wonArr = 0, .objection = "Price"});
            builder.add(2, SprintEntry{.startedOn = day("2026-01-01"), .wonArr = 999'00, .objection = "Old"});
            builder.add(0, Opportunity{.opportunityId = "O1",
                                       .amount = 1,
                                       .stage = Stage::Won,
                                       .identifiedOn = start,
                                       .closedOn = day("2026-04-01")});
            builder.add(1,
                        Opportunity{.opportunityId = "O2", .amount = 1, .identifiedOn = day("2026-03-15")});
            builder.add(1,
                        Opportunity{.opportunityId = "O3", .amount = 1, .identifiedOn = day("2026-04-15")});
            builder.add(2,
                        Opportunity{.opportunityId = "O4", .amount = 1, .identifiedOn = day("2026-04-15")});
        });
        const auto review = reviewSprint(*facts, asOf);
        QVERIFY(review);
        QCOMPARE(review->startedOn, day("2026-03-16"));
        QCOMPARE(review->entries.size(), std::size_t(2));
        QCOMPARE(review->conversations, 2); // the third is of tomorrow
        QCOMPARE(review->won, 1);
        QCOMPARE(review->wonArr, 30'00);
        QCOMPARE(review->averageWonArr, std::optional<std::int64_t>(30'00));
        QCOMPARE(review->opportunities, 2); // of its accounts, since it began
        QCOMPARE(review->wonShare, std::optional(50.0));
        QVERIFY(review->hasWonEnough() && !review->hasEnoughOpportunities());
        // 30.00 of 3 000.00 is 1 %; in 30 days, so by the year 12.17 points.
        QVERIFY(std::abs(*review->nrrContribution - 365.0 / 30) < 1e-6);
        QCOMPARE(review->objections.size(), std::size_t(1));
        QCOMPARE(review->objections[0].second, 2);
        QVERIFY(!reviewSprint(*facts, day("2025-12-31")));
        QCOMPARE(reviewSprint(*facts, day("2026-03-01"))->startedOn, day("2026-01-01"));
    }
};

QTEST_GUILESS_MAIN(TestProgramme)
#include "tst_programme.moc"
