#include "core/playbook/opportunity_explanation.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/qbr_explanation.h"
#include "core/playbook/renewal_explanation.h"
#include "core/playbook/renewals.h"
#include "tests/core/explanation_support.h"
#include "tests/core/fact_helpers.h"
#include "tests/core/sample_trees.h"

using namespace foothold;
using explained::isNear;

/// What one row of a list shows is what its tree says: reviews, renewals, opportunities, credits.
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
};

QTEST_GUILESS_MAIN(TestRowExplanations)
#include "tst_row_explanations.moc"
