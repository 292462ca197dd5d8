#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

/// How much attention an account gets: its touch tier.
enum class Tier : std::uint8_t { High, Mid, Low };
template <>
struct Names<Tier> {
    static constexpr std::string_view all[] = {"high", "mid", "low"};
};

struct Account {
    Text accountId{};
    Text name{};
    Text parentAccountId{};
    Text segment{};             ///< as given; see segmentAt for the derived one
    std::optional<Tier> tier{}; ///< as given; see tierAt
    Text industry{};
    Text region{};
    Text website{};
    Currency currency{}; ///< never empty in Facts: the book's where the account names none
    bool currencyGiven = false;
    std::optional<std::int64_t> employees{};
    std::optional<std::int64_t> addressableUsers{};
    Text csm{};
    Text ae{};
    std::optional<Date> customerSince{};
    std::optional<Date> firstValueOn{};
    Text fiscalYearStart{};              ///< MM-DD
    std::optional<double> grossMargin{}; ///< fraction
    std::optional<std::int64_t> cac{};   ///< minor units
    Text notes{};

    friend bool operator==(const Account&, const Account&) = default;
};

struct Department {
    Text department{};
    std::optional<std::int64_t> headcount{};
    std::optional<bool> applicable{}; ///< missing means yes

    friend bool operator==(const Department&, const Department&) = default;
};

} // namespace foothold
