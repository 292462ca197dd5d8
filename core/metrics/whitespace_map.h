#pragma once

#include "core/domain/names.h"
#include "core/facts/facts.h"
#include "core/metrics/contracts.h"

/// The map of products and departments, and what its cells are worth. (docs/metrics.md, Whitespace)
namespace foothold {

enum class CellState : std::uint8_t { Owned, NotApplicable, Pipeline, Competitor, InHouse, Whitespace };
template <>
struct Names<CellState> {
    static constexpr std::string_view all[] = {"owned",      "not_applicable", "pipeline",
                                               "competitor", "in_house",       "whitespace"};
};

struct WhitespaceCell {
    int product = -1;  ///< index in Facts::products
    Text department{}; ///< empty: the whole account
    CellState state = CellState::Whitespace;
    bool confirmed = false;              ///< of whitespace: somebody recorded that it is open
    std::optional<std::int64_t> value{}; ///< minor units of the account's currency; unknown: nobody can tell
    Text competitor{};                   ///< of state competitor, if its name is known

    /// Whitespace, competitor and in-house: what could still be won.
    bool isOpen() const { return state >= CellState::Competitor; }
};

struct WhitespaceMap {
    std::vector<int> products{};         ///< the columns, ascending
    std::vector<Text> departments{};     ///< the rows, ascending; one empty text if the account has none
    std::vector<WhitespaceCell> cells{}; ///< products.size() * departments.size(), product by product
    std::int64_t value = 0;              ///< of the open cells whose value is known, account's currency
    int unknownValues = 0;               ///< open cells whose value is unknown

    const WhitespaceCell& cell(std::size_t product, std::size_t department) const {
        return cells[product * departments.size() + department];
    }
};

WhitespaceMap whitespaceMap(AccountFacts account, Date asOf);

/// Departments of the account that count: those not marked inapplicable, and those that an active line names;
/// ascending.
std::vector<Text> applicableDepartments(AccountFacts account, const ActiveLines& lines);
/// The products that fit the account at @p asOf, and those that it owns; ascending.
std::vector<int> fittingProducts(AccountFacts account, const ActiveLines& lines, Date asOf);

} // namespace foothold
