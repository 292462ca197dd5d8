#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/ownership.h"
#include "core/metrics/pipeline.h"
#include "core/metrics/whitespace_map.h"

/// The figures of the pipeline that are held against a benchmark.
namespace foothold {

namespace {

constexpr int adoptionDays = 90;

bool isClosedIn(const Opportunity& opportunity, Period period) {
    return period.contains(opportunity.closedOn) &&
           (opportunity.stage == Stage::Won || opportunity.stage == Stage::Lost);
}

void addClosed(PipelinePractice& practice, AccountFacts account, const Opportunity& opportunity,
               const ScoringProfile& profile) {
    constexpr std::int64_t large = 50'000;
    const Facts& book = account.book();
    const auto amount = book.toBookCurrency(opportunity.amount, account->currency);
    if (!amount) return;
    const bool below = *amount < large * book.settings().currency.minorPerMajor();
    const bool byCs = ownershipOf(account, opportunity, *opportunity.closedOn, profile).isClosedByCs();
    CloseRate& rate = byCs ? (below ? practice.csBelow : practice.csAbove)
                           : (below ? practice.salesBelow : practice.salesAbove);
    ++(opportunity.stage == Stage::Won ? rate.won : rate.lost);
}

/// Counts an add-on that was won as adopted, not adopted, or not yet decided at @p asOf.
void addAdoption(CloseRate& adoption, AccountFacts account, const Opportunity& opportunity, Date asOf) {
    const Date won = *opportunity.closedOn, until = won + Days(adoptionDays);
    const Month last = std::min(monthOf(until), latestUsageMonth(account.book(), asOf));
    for (const Usage& row : ofMonths(account.usage(), monthOf(won), last))
        if (row.product == opportunity.product && row.activeUsers > 0) {
            ++adoption.won;
            return;
        }
    if (until <= asOf) ++adoption.lost;
}

bool hasOpportunitySince(AccountFacts account, const WhitespaceCell& cell, Date since, Date asOf) {
    const auto identified =
        within(account.opportunities(), {since + Days(1), asOf}, &Opportunity::identifiedOn);
    return std::any_of(identified.begin(), identified.end(), [&](const Opportunity& opportunity) {
        return opportunity.product == cell.product &&
               (opportunity.department.isEmpty() || opportunity.department == cell.department);
    });
}

void addConversion(PipelinePractice& practice, AccountFacts account, Date asOf) {
    const Date then = addMonths(asOf, -6);
    const auto tier = tierAt(account, then);
    if (!tier || arrAt(account, then) <= 0) return;
    PipelinePractice::Conversion& conversion = practice.whitespaceConversion[std::size_t(*tier)];
    std::optional<WhitespaceMap> now;
    for (const WhitespaceCell& cell : whitespaceMap(account, then).cells) {
        if (cell.state != CellState::Whitespace) continue;
        ++conversion.open;
        if (!now) now = whitespaceMap(account, asOf);
        const auto same = std::find_if(now->cells.begin(), now->cells.end(), [&](const WhitespaceCell& c) {
            return c.product == cell.product && c.department == cell.department;
        });
        const bool owned = same != now->cells.end() && same->state == CellState::Owned;
        conversion.converted += owned || hasOpportunitySince(account, cell, then, asOf);
    }
}

std::optional<double> seatVelocityAt(const Facts& facts, Date asOf) {
    constexpr int large = 50, months = -3;
    std::int64_t before = 0, after = 0;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const std::int64_t then = ActiveLines(facts.at(i), addMonths(asOf, months)).seats();
        if (then < large) continue;
        before += then;
        after += ActiveLines(facts.at(i), asOf).seats();
    }
    if (before == 0) return std::nullopt;
    return roundFigure(100 * (double(after) / double(before) - 1));
}

} // namespace

std::optional<double> CloseRate::rate() const {
    if (won + lost == 0) return std::nullopt;
    return percent(won, won + lost);
}

std::optional<double> PipelinePractice::Conversion::rate() const {
    if (open == 0) return std::nullopt;
    return percent(converted, open);
}

PipelinePractice pipelinePractice(const Facts& facts, Period period, const Profiles& profiles) {
    PipelinePractice practice;
    std::vector<double> signalDays;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        for (const Opportunity& opportunity :
             upTo(account.opportunities(), period.to, &Opportunity::identifiedOn)) {
            if (isClosedIn(opportunity, period)) {
                addClosed(practice, account, opportunity, profiles.of(account));
                if (opportunity.stage == Stage::Won && opportunity.motion == Motion::CrossSell &&
                    opportunity.product >= 0)
                    addAdoption(practice.adoption, account, opportunity, period.to);
            }
            const SignalState* signal = facts.findSignalState(opportunity.signalId);
            if (signal && opportunity.identifiedOn >= period.from)
                signalDays.push_back(double((opportunity.identifiedOn - signal->firstSeenOn).count()));
        }
        addConversion(practice, account, period.to);
    }
    practice.signalToPipelineDays = median(std::move(signalDays));
    practice.seatVelocity = seatVelocityAt(facts, period.to);
    return practice;
}

} // namespace foothold
