#pragma once

#include "core/metrics/account_figures.h"

#include <memory>

/// The figures of every account at one date. (docs/metrics.md; each figure in its section)
namespace foothold {

/// Calculated once from the facts of a book. A change of one account is taken in from that account's facts
/// alone: its figures are made again, and the gates of the segments follow from what is kept of the others.
class Portfolio {
public:
    Portfolio(std::shared_ptr<const Facts> facts, Date asOf);

    Date asOf() const { return m_asOf; }
    /// In the order of the book. Texts live as long as the portfolio.
    std::span<const AccountFigures> accounts() const { return m_figures; }
    const Gates& gates() const { return m_gates; }
    const Profiles& profiles() const { return m_profiles; }

    /// Takes in the changed account that @p one holds besides the book's own records (see
    /// readAccountFacts). False if the change reaches beyond the account's figures, so that the book is to be
    /// read again: the account is new or gone, or the book's settings, its products or the months that have
    /// usage differ.
    bool refresh(std::shared_ptr<const Facts> one);

private:
    void calculateAll();
    void regate(AccountFacts account, AccountFigures& figures) const;

    std::shared_ptr<const Facts> m_book;
    std::map<int, std::shared_ptr<const Facts>> m_changed; ///< the latest facts of changed accounts
    Date m_asOf;
    Profiles m_profiles;
    Gates m_gates;
    std::vector<AccountFigures> m_figures;
    std::vector<std::pair<Text, ArrMovement>> m_movements; ///< over the year, by account, of those that count
    std::vector<AccountFacts> m_accounts;                  ///< the latest facts of each account
};

} // namespace foothold
