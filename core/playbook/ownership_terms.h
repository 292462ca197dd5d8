#pragma once

#include "core/metrics/ownership.h"
#include "core/metrics/retention.h"

#include <QString>
#include <QStringList>

/// Who closes an expansion, in words, and who gets the credit. (docs/playbook.md, Ownership)
namespace foothold {

struct OwnershipTerms {
    QStringList support{}; ///< who helps: "csm", "product", "sales"; empty: nobody needs to
    QString trigger{};     ///< why it falls to this owner: "seats for 9.0 % of the ACV, below 10 %"
};
OwnershipTerms ownershipTerms(AccountFacts account, const Opportunity& opportunity,
                              const Ownership& ownership, Date asOf, const ScoringProfile& profile);

QString nameOfOwner(Owner owner); ///< "CS sources, sales closes", translated
/// "customer success, the product team", translated; empty if nobody needs to help.
QString namesOfSupport(const OwnershipTerms& terms);

/// What one person found and closed in a period. Amounts in minor units of the book's currency.
struct Credit {
    Text person{}; ///< empty: nobody is named
    int sourced = 0, closed = 0;
    std::int64_t sourcedAmount = 0, closedAmount = 0;
};
struct Credits {
    std::vector<Credit> people{};   ///< by name
    std::vector<int> unconverted{}; ///< accounts whose opportunities are left out for want of a rate
};
/// Sourcing credit goes to who identified an opportunity in the period, closing credit to the owner of one
/// won in it; both ends included.
Credits creditsOf(const Facts& facts, Period period);
/// True if it was won in the period.
bool isWonIn(const Opportunity& opportunity, Period period);

} // namespace foothold
