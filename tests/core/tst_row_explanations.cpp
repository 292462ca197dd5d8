#include "core/metrics/cell_explanation.h"
#include "core/metrics/colour_explanation.h"
#include "core/metrics/people.h"
#include "core/metrics/people_explanation.h"
#include "core/playbook/opportunity_explanation.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/qbr_explanation.h"
#include "core/playbook/renewal_explanation.h"
#include "core/playbook/renewals.h"
#include "core/playbook/value_explanation.h"
#include "tests/core/explanation_support.h"
#include "tests/core/fact_helpers.h"
#include "tests/core/sample_trees.h"

using namespace foothold;
using explained::isNear;

/// What one row of a list shows is what its tree says: reviews, renewals, opportunities, credits, cells of a
/// map, people, outcomes.
class TestRowExplanations : public QObject {
    Q_OBJECT

    explained::SampleTrees m_trees;
    std::shared_ptr<const Facts> m_facts;

private Q_SLOTS:
    void initTestCase() {
        m_trees.prepare();
        m_facts = m_trees.facts();
        QVERIFY(m_facts);
    }

    void coloursCountEveryAccountOnce_data() { explained::addDates(); }
    void coloursCountEveryAccountOnce() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const Profiles profiles(*m_facts, date);
        std::vector<int> accounts;
        std::map<std::optional<HealthColour>, int> expected;
        for (int i = 0; i < m_facts->accountCount(); i += 2) {
            accounts.push_back(i);
            ++expected[healthOf(m_facts->at(i), date, profiles.of(m_facts->at(i))).colour];
        }
        using enum HealthColour;
        for (const std::optional<HealthColour> colour :
             {std::optional(Red), std::optional(Amber), std::optional(Green),
              std::optional<HealthColour>()}) {
            const Explanation tree = explainColour(*m_facts, accounts, colour, date, profiles);
            m_trees.check(tree, asOf);
            QCOMPARE(*tree.value, double(expected[colour]));
            QCOMPARE(int(tree.facts.size()), expected[colour]);
        }
    }

    void rowsOfReviewsRecomputeAndSayTheFigures_data() { explained::addDates(); }
    void rowsOfReviewsRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        for (const QbrStanding& review : qbrsIn(*m_facts, quarterOf(date), date)) {
            const auto of = [&](ReviewFigure figure) {
                const Explanation tree =
                    explainReview(m_facts->at(review.account), *review.qbr, date, figure);
                m_trees.check(tree, review.qbr->qbrId);
                return *tree.value;
            };
            QCOMPARE(of(ReviewFigure::Day), double((dayOf(review) - date).count()));
            QCOMPARE(of(ReviewFigure::Missing), double(review.missing.size()));
            QCOMPARE(of(ReviewFigure::ToConfirm), double(review.toConfirm.size()));
            QCOMPARE(of(ReviewFigure::Stale), double(review.stale.size()));
        }
        for (const QbrProposal& proposal : qbrsToPlan(*m_facts, date)) {
            const AccountFacts account = m_facts->at(proposal.account);
            const auto of = [&](ProposalFigure figure) {
                const Explanation tree = explainProposal(account, proposal, date, figure);
                m_trees.check(tree, account->accountId);
                return tree.value;
            };
            QCOMPARE(*of(ProposalFigure::Day), double((proposal.date - date).count()));
            QCOMPARE(of(ProposalFigure::SinceLast).has_value(), proposal.last != nullptr);
            QCOMPARE(*of(ProposalFigure::Attendees), double(proposal.attendees.size()));
        }
    }

    void rowsOfRenewalsRecomputeAndSayTheFigures_data() { explained::addDates(); }
    void rowsOfRenewalsRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const auto daysTo = [&](std::optional<Date> to) {
            return to ? std::optional(double((*to - date).count())) : std::nullopt;
        };
        for (const Renewal& renewal : renewalsOf(*m_facts, date, 4)) {
            const AccountFacts account = m_facts->at(renewal.account);
            const auto of = [&](RenewalFigure figure) {
                const Explanation tree = explainRenewal(account, *renewal.contract, date, figure);
                m_trees.check(tree, renewal.contract->contractId);
                return tree.value;
            };
            const double minor = double(account->currency.minorPerMajor());
            QVERIFY(isNear(*of(RenewalFigure::Arr), double(renewal.arr) / minor));
            QCOMPARE(of(RenewalFigure::Days), daysTo(renewal.renewalOn));
            QCOMPARE(of(RenewalFigure::Notice), daysTo(renewal.noticeOn));
            const Checkpoint* next = renewal.nextCheckpoint();
            QCOMPARE(of(RenewalFigure::Checkpoint), daysTo(next ? std::optional(next->date) : std::nullopt));
        }
        for (const Onboarding& start : onboardingOf(*m_facts, date))
            for (const Checkpoint& checkpoint : start.checkpoints) {
                const Explanation tree = explainCheckpoint(m_facts->at(start.account), checkpoint, date);
                m_trees.check(tree, isoDate(checkpoint.date));
                QCOMPARE(tree.value, daysTo(checkpoint.date));
                if (checkpoint.state == CheckpointState::Held) QVERIFY(tree.facts.size() > 1); // what held it
            }
    }

    void opportunityTreesRecomputeAndSayTheFigures_data() { explained::addDates(); }
    void opportunityTreesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const Profiles profiles(*m_facts, date);
        const auto board = boardAt(*m_facts, date);
        std::map<Stage, double> sums;
        const double bookMinor = double(m_facts->settings().currency.minorPerMajor());
        for (const FoundOpportunity& found : board) {
            const AccountFacts account = m_facts->at(found.account);
            const Opportunity& deal = *found.opportunity;
            const auto of = [&](OpportunityFigure figure) {
                const Explanation tree = explainOpportunity(account, deal, date, figure);
                m_trees.check(tree, deal.opportunityId);
                return tree.value;
            };
            QVERIFY(isNear(*of(OpportunityFigure::Amount),
                           double(deal.amount) / double(account->currency.minorPerMajor())));
            QVERIFY(*of(OpportunityFigure::DaysOpen) >= 0);
            QCOMPARE(of(OpportunityFigure::DaysToClose).has_value(), deal.expectedCloseOn.has_value());
            QCOMPARE(of(OpportunityFigure::Ownership),
                     ownershipOf(account, deal, date, profiles.of(account)).shareOfAcv);
            sums[stageAt(deal, date)] +=
                double(m_facts->toBookCurrency(deal.amount, account->currency).value_or(0)) / bookMinor;
        }
        for (std::size_t i = 0; i < std::size(Names<Stage>::all); ++i) {
            const Explanation tree = explainStage(*m_facts, board, Stage(i), date);
            m_trees.check(tree, asOf);
            QVERIFY(isNear(*tree.value, sums[Stage(i)]));
        }
        const Period year = yearTo(date);
        for (const Credit& credit : creditsOf(*m_facts, year).people) {
            const auto of = [&](CreditFigure figure) {
                const Explanation tree = explainCredit(*m_facts, year, credit.person, figure);
                m_trees.check(tree, credit.person);
                return *tree.value;
            };
            QCOMPARE(of(CreditFigure::Sourced), double(credit.sourced));
            QCOMPARE(of(CreditFigure::Closed), double(credit.closed));
            QVERIFY(isNear(of(CreditFigure::SourcedAmount), double(credit.sourcedAmount) / bookMinor));
            QVERIFY(isNear(of(CreditFigure::ClosedAmount), double(credit.closedAmount) / bookMinor));
        }
    }

    void whatIsNotThereIsUnknown() {
        OneAccount book;
        book.product("P");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2025-01-01")},
                      {{.lineId = "L", .product = 0, .arr = 100'00}});
        book.add(Opportunity{.opportunityId = "O", .amount = 50'00, .identifiedOn = day("2026-01-01")});
        const auto facts = book.facts();
        const AccountFacts account = facts->at(0);
        const Contract& contract = account.contracts().front();
        for (const RenewalFigure figure :
             {RenewalFigure::Days, RenewalFigure::Notice, RenewalFigure::Checkpoint}) {
            const Explanation tree = explainRenewal(account, contract, day("2026-04-15"), figure);
            QVERIFY(!tree.value && !tree.unknownBecause.isEmpty()); // it is open-ended
        }
        const Opportunity& deal = account.opportunities().front();
        const auto of = [&](OpportunityFigure figure, const char* date) {
            return explainOpportunity(account, deal, day(date), figure);
        };
        QVERIFY(!of(OpportunityFigure::DaysToClose, "2026-04-15").value);
        QCOMPARE(of(OpportunityFigure::Ownership, "2026-04-15").value, std::optional(50.0));
        QVERIFY(!of(OpportunityFigure::Ownership, "2024-12-31").value); // no ARR yet
    }

    void cellsOfTheMapRecomputeAndSayTheirValues_data() { explained::addDates(); }
    void cellsOfTheMapRecomputeAndSayTheirValues() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        std::set<CellState> seen;
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const AccountFacts account = m_facts->at(i);
            const WhitespaceMap map = whitespaceMap(account, date);
            const double minor = double(account->currency.minorPerMajor());
            const auto inMajor = [&](const std::optional<std::int64_t>& value) {
                return value ? std::optional(double(*value) / minor) : std::nullopt;
            };
            std::map<CellState, double> sums;
            for (const WhitespaceCell& cell : map.cells) {
                seen.insert(cell.state);
                const Explanation tree = explainMap(account, cell.product, cell.department, date);
                m_trees.check(tree, account->accountId);
                const auto value = inMajor(cell.value);
                QCOMPARE(tree.value.has_value(), value.has_value());
                QVERIFY2(!value || isNear(*tree.value, *value), qPrintable(tree.name));
                sums[cell.state] += value.value_or(0);
            }
            const Explanation whole = explainMap(account, {}, {}, date);
            m_trees.check(whole, account->accountId);
            QVERIFY(isNear(*whole.value, double(map.value) / minor));
            QVERIFY(isNear(*whole.children[1].value, sums[CellState::Owned]));
            QVERIFY(isNear(*whole.children[2].value, sums[CellState::Pipeline]));
            double rows = 0;
            for (const Text department : map.departments)
                rows += *explainMap(account, {}, department, date).value;
            double columns = 0;
            for (const int product : map.products)
                columns += *explainMap(account, product, {}, date).value;
            QVERIFY(isNear(rows, *whole.value) && isNear(columns, *whole.value));
        }
        if (date == day("2026-04-15")) QVERIFY(seen.size() >= 5);
    }

    void peopleAndOutcomesRecomputeAndSayTheFigures_data() { explained::addDates(); }
    void peopleAndOutcomesRecomputeAndSayTheFigures() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const AccountFacts account = m_facts->at(i);
            for (int person = 0; person < int(account.contacts().size()); ++person) {
                const Explanation tree = explainContact(account, person, date);
                m_trees.check(tree, account->accountId);
                QCOMPARE(*tree.value, double(recentTouchpoints(account, person, date)));
                QCOMPARE(tree.children[1].value.has_value(),
                         lastContactWith(account, person, date) != nullptr);
                m_trees.check(explainMeetings(account, person, account->csm, date), account->accountId);
            }
            const ValueRecord record = valueRecordOf(account, date);
            const auto of = [&](ValueFigure figure) {
                const Explanation tree = explainValue(account, date, figure);
                m_trees.check(tree, account->accountId);
                return tree.value;
            };
            QCOMPARE(*of(ValueFigure::Achieved), double(record.achieved));
            QCOMPARE(*of(ValueFigure::WithoutValue), double(record.withoutValue));
            const auto proven = of(ValueFigure::Proven), share = of(ValueFigure::ShareOfArr);
            QCOMPARE(proven.has_value(), record.proven.has_value());
            QVERIFY(!proven ||
                    isNear(*proven, double(*record.proven) / double(account->currency.minorPerMajor())));
            QCOMPARE(share.has_value(), record.shareOfArr.has_value());
            QVERIFY(!share || std::abs(*share - *record.shareOfArr) < 0.01);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowExplanations)
#include "tst_row_explanations.moc"
