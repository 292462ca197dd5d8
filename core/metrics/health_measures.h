#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/profile.h"

/// The five measures of health, each 0 to 100 or unknown. @p explanation, if given, becomes the measure's
/// tree. (docs/metrics.md, Health)
namespace foothold {

/// How far the contract is used and where usage is heading.
std::optional<double> usageMeasure(AccountFacts account, Date asOf, Explanation* explanation = nullptr);
/// How recently, and with how many who matter, there was contact.
std::optional<double> engagementMeasure(AccountFacts account, Date asOf, const ScoringProfile& profile,
                                        Explanation* explanation = nullptr);
/// What people answered to the last survey.
std::optional<double> satisfactionMeasure(AccountFacts account, Date asOf,
                                          Explanation* explanation = nullptr);
/// How heavily open and new tickets weigh on the users.
std::optional<double> supportMeasure(AccountFacts account, Date asOf, Explanation* explanation = nullptr);
/// How long invoices are overdue.
std::optional<double> commercialMeasure(AccountFacts account, Date asOf, Explanation* explanation = nullptr);

} // namespace foothold
