#pragma once

#include "core/base/money.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

/// What counts as a line's ARR: the amount itself, or the commission on it.
enum class RevenueView : std::uint8_t { Arr, Commission };
template <>
struct Names<RevenueView> {
    static constexpr std::string_view all[] = {"arr", "commission"};
};

enum class TeamRole : std::uint8_t { Csm, Ae, Manager };
template <>
struct Names<TeamRole> {
    static constexpr std::string_view all[] = {"csm", "ae", "manager"};
};

/// What is said once for the whole book.
struct BookSettings {
    Text name{};
    Currency currency{};                 ///< always given
    std::optional<double> grossMargin{}; ///< fraction
    RevenueView revenueView = RevenueView::Arr;
    Text locale{};
    Text ownershipPolicy{}; ///< "share", "amount" or empty

    friend bool operator==(const BookSettings&, const BookSettings&) = default;
};

/// Units of the book's currency for one unit of `currency`.
struct Rate {
    Currency currency{};
    Decimal rate{};

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Filters, columns and order of the portfolio under a name.
struct SavedView {
    Text name{};
    Text definition{}; ///< JSON (docs/data.md, Views)

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

struct TeamMember {
    Text name{};
    std::optional<TeamRole> role{};
    Text email{};

    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

} // namespace foothold
