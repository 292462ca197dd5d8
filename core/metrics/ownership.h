#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/profile.h"

/// Who closes an expansion. (docs/metrics.md, Ownership)
namespace foothold {

enum class OwnershipPolicy : std::uint8_t { Share, Amount };
template <>
struct Names<OwnershipPolicy> {
    static constexpr std::string_view all[] = {"share", "amount"};
};

enum class Owner : std::uint8_t { CsAuto, Cs, CsSourcesSalesCloses, Sales, Ae };
template <>
struct Names<Owner> {
    static constexpr std::string_view all[] = {"cs_auto", "cs", "cs_sources_sales_closes", "sales", "ae"};
};

struct Ownership {
    Owner owner = Owner::Sales;
    std::optional<double> shareOfAcv{}; ///< the amount in percent of ARR(D); unknown without ARR
    bool handbackDue = false;

    /// True if customer success closes it, false if sales does.
    bool isClosedByCs() const { return owner == Owner::Cs || owner == Owner::CsAuto; }
};

OwnershipPolicy ownershipPolicy(const Facts& facts);
/// By the book's policy, from the account's contracts at @p asOf.
Ownership ownershipOf(AccountFacts account, const Opportunity& opportunity, Date asOf,
                      const ScoringProfile& profile = {});

/// True if no active line names the department and none covers the whole account.
bool ownsNothing(AccountFacts account, Text department, Date asOf);

} // namespace foothold
