#include "core/metrics/ownership.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

bool isNewGround(AccountFacts account, const Opportunity& opportunity, Date asOf) {
    if (opportunity.motion != Motion::CrossSell) return false;
    if (opportunity.product >= 0 && !ActiveLines(account, asOf).owns(opportunity.product)) return true;
    return !opportunity.department.isEmpty() && ownsNothing(account, opportunity.department, asOf);
}

Owner ownerByShare(AccountFacts account, const Opportunity& opportunity, Date asOf,
                   std::optional<double> share, const ScoringProfile& profile) {
    if (!share || isNewGround(account, opportunity, asOf)) return Owner::Sales;
    if (opportunity.motion == Motion::Seat && *share < profile.autoBelowShare) return Owner::CsAuto;
    if (*share < profile.csBelowShare) return Owner::Cs;
    return *share <= profile.sharedUpToShare ? Owner::CsSourcesSalesCloses : Owner::Sales;
}

Owner ownerByAmount(AccountFacts account, const Opportunity& opportunity, const ScoringProfile& profile) {
    if (opportunity.motion == Motion::Usage) return Owner::Cs;
    const Facts& book = account.book();
    const auto amount = book.toBookCurrency(opportunity.amount, account->currency);
    if (!amount || opportunity.motion == Motion::CrossSell) return Owner::Ae;
    const double below = opportunity.motion == Motion::Seat ? profile.csSeatBelow : profile.csTierBelow;
    const double minorPerMajor = double(book.settings().currency.minorPerMajor());
    return double(*amount) < below * minorPerMajor ? Owner::Cs : Owner::Ae;
}

} // namespace

OwnershipPolicy ownershipPolicy(const Facts& facts) {
    return valueOf<OwnershipPolicy>(facts.settings().ownershipPolicy.view()).value_or(OwnershipPolicy::Share);
}

Ownership ownershipOf(AccountFacts account, const Opportunity& opportunity, Date asOf,
                      const ScoringProfile& profile) {
    Ownership result;
    const std::int64_t arr = arrAt(account, asOf);
    if (arr > 0) result.shareOfAcv = percent(double(opportunity.amount), double(arr));
    result.owner = ownershipPolicy(account.book()) == OwnershipPolicy::Amount
                       ? ownerByAmount(account, opportunity, profile)
                       : ownerByShare(account, opportunity, asOf, result.shareOfAcv, profile);
    // Of no ARR, any amount is a large part.
    const bool large =
        result.shareOfAcv ? *result.shareOfAcv > profile.handbackAboveShare : opportunity.amount > 0;
    result.handbackDue = large || !result.isClosedByCs();
    return result;
}

bool ownsNothing(AccountFacts account, Text department, Date asOf) {
    const ActiveLines lines(account, asOf);
    return std::none_of(lines.lines().begin(), lines.lines().end(), [&](const ContractLine* line) {
        return line->department.isEmpty() || line->department == department;
    });
}

} // namespace foothold
