#pragma once

#include "core/base/date.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class ContractStatus : std::uint8_t { Active, Draft };
template <>
struct Names<ContractStatus> {
    static constexpr std::string_view all[] = {"active", "draft"};
};

enum class EndReason : std::uint8_t {
    Onboarding,
    Value,
    ProductGap,
    Competitor,
    Budget,
    ChampionLeft,
    Payment,
    Acquired,
    Oversold,
    Other
};
template <>
struct Names<EndReason> {
    static constexpr std::string_view all[] = {"onboarding", "value",         "product_gap", "competitor",
                                               "budget",     "champion_left", "payment",     "acquired",
                                               "oversold",   "other"};
};

enum class Forecast : std::uint8_t { Commit, Likely, Risk, Lost };
template <>
struct Names<Forecast> {
    static constexpr std::string_view all[] = {"commit", "likely", "risk", "lost"};
};

struct Contract {
    Text contractId{};
    Text number{};
    Date startOn{};
    std::optional<Date> endOn{}; ///< last day of service; missing: open-ended
    std::optional<Date> signedOn{};
    std::optional<ContractStatus> status{}; ///< missing means active
    std::optional<Date> terminatedOn{};
    bool autoRenew = false;
    std::optional<std::int64_t> noticeDays{};
    std::optional<double> escalationPct{};
    std::optional<double> discountPct{};
    std::optional<Date> discountUntil{};
    bool expansionOption = false;
    Text renewedFrom{}; ///< contract_id
    std::optional<EndReason> endReason{};
    std::optional<Forecast> forecast{};
    std::optional<std::int64_t> expectedArr{}; ///< minor units of the account's currency
    Text forecastNote{};

    bool isDraft() const { return status == ContractStatus::Draft; }

    friend bool operator==(const Contract&, const Contract&) = default;
};

struct ContractLine {
    Text lineId{};
    Text contractId{};
    int product = -1;  ///< index in Facts::products
    Text department{}; ///< empty: names none
    Text planTier{};
    std::optional<std::int64_t> seats{};
    std::optional<std::int64_t> usageLimit{}; ///< per month
    std::int64_t arr = 0;                     ///< minor units of the account's currency, as contracted
    std::optional<Date> startOn{};            ///< missing: the contract's
    std::optional<Date> endOn{};              ///< missing: the contract's
    Text vendor{};
    std::optional<double> commissionPct{};
    /// What counts as ARR by the book's revenue view, in the account's currency, and the same converted to
    /// the book's (nothing if there is no rate). Set by FactsBuilder. (docs/metrics.md, Contract facts)
    std::int64_t countedArr = 0;
    std::optional<std::int64_t> bookArr{};

    friend bool operator==(const ContractLine&, const ContractLine&) = default;
};

} // namespace foothold
