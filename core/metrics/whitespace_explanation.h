#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/whitespace_portfolio.h"

#include <map>
#include <span>

/// How the whitespace of all accounts comes about. (docs/metrics.md, Whitespace of a portfolio)
namespace foothold {

/// The trees at a date, in the book's currency, down to the accounts and the cells of their maps. Accounts
/// without a rate are in no value.
class SpaceTrees {
public:
    /// Of all accounts.
    SpaceTrees(const Facts& facts, Date asOf);
    /// Of those accounts, by their index.
    SpaceTrees(const Facts& facts, Date asOf, std::span<const int> accounts);

    Explanation accounts() const;
    Explanation openPotential() const;
    Explanation openPotentialOf(int product) const;
    Explanation score() const;
    Explanation dimension(Dimension dimension) const;

private:
    template <typename ValueOf>
    Explanation mean(const QString& name, const char* formula, const char* unknownBecause,
                     ValueOf valueOf) const;
    const WhitespaceMap& mapOf(AccountFacts account) const;
    std::vector<FactRef> openCells(AccountFacts account, int product) const;

    const Facts& m_facts;
    Date m_asOf;
    std::vector<SpaceRow> m_rows;
    mutable std::map<int, WhitespaceMap> m_maps; ///< of the accounts that a tree has come to
};

} // namespace foothold
