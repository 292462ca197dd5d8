#pragma once

#include "core/metrics/whitespace.h"

#include <functional>
#include <vector>

/// The whitespace of many accounts in one table. (docs/metrics.md, Whitespace of a portfolio)
namespace foothold {

/// What becomes one row.
enum class SpaceGrouping : std::uint8_t { Account, Parent, Segment, Csm };
template <>
struct Names<SpaceGrouping> {
    static constexpr std::string_view all[] = {"account", "parent", "segment", "csm"};
};

/// One product in the maps of a row's accounts. Money in minor units of the book's currency.
struct ProductSpace {
    int accounts = 0;       ///< whose map has it
    int owners = 0;         ///< of them: who own it in one department at least
    std::int64_t value = 0; ///< of the open cells whose value is known
    int unknownValues = 0;  ///< open cells whose value is unknown
    /// Of a row of one account: owned if it owns it anywhere, else the state of its dearest cell.
    std::optional<CellState> state{};
};

struct SpaceRow {
    int account = -1; ///< index in the book; -1: of a group
    Text group{};     ///< of a group: its segment, CSM or parent's account_id; may be empty
    int accounts = 0; ///< how many it sums up
    std::vector<ProductSpace> products{};                           ///< by Facts::products
    std::array<std::optional<double>, dimensionCount> dimensions{}; ///< mean of those known, 0 to 100
    std::array<int, dimensionCount> known{};                        ///< of how many accounts
    std::optional<double> score{};                                  ///< mean of the known scores, 0 to 100
    std::int64_t value = 0; ///< of all open cells whose value is known
    int unknownValues = 0;
};

struct WhitespacePortfolio {
    std::vector<SpaceRow> rows{};   ///< accounts in book order; groups bytewise, those without one first
    SpaceRow total{};               ///< of all accounts
    std::vector<int> unconverted{}; ///< accounts whose values are left out for want of a rate
};

/// The row of one account; without a rate its values are left out.
SpaceRow spaceRowOf(AccountFacts account, Date asOf);
/// The accounts that a row of a group sums up, by their index.
std::vector<int> accountsOfSpace(const Facts& facts, Date asOf, SpaceGrouping by, Text group);

/// @p cancelled, if given, is asked now and then; true ends it early, with what there is.
WhitespacePortfolio whitespacePortfolio(const Facts& facts, Date asOf, SpaceGrouping by,
                                        const std::function<bool()>& cancelled = {});

} // namespace foothold
