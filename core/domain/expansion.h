#pragma once

#include "core/base/date.h"
#include "core/domain/contact.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class Motion : std::uint8_t { Seat, Tier, Usage, CrossSell };
template <>
struct Names<Motion> {
    static constexpr std::string_view all[] = {"seat", "tier", "usage", "cross_sell"};
};

enum class Stage : std::uint8_t { Identified, Qualified, Proposed, Won, Lost };
template <>
struct Names<Stage> {
    static constexpr std::string_view all[] = {"identified", "qualified", "proposed", "won", "lost"};
};

enum class Sourcer : std::uint8_t { Csm, Ae, Partner, Product };
template <>
struct Names<Sourcer> {
    static constexpr std::string_view all[] = {"csm", "ae", "partner", "product"};
};

/// What was recorded by hand for a product and a department.
enum class CellRecord : std::uint8_t { NotApplicable, Competitor, InHouse, Open };
template <>
struct Names<CellRecord> {
    static constexpr std::string_view all[] = {"not_applicable", "competitor", "in_house", "open"};
};

enum class ReferralState : std::uint8_t { Made, Meeting, Won, Lost };
template <>
struct Names<ReferralState> {
    static constexpr std::string_view all[] = {"made", "meeting", "won", "lost"};
};

struct Opportunity {
    Text opportunityId{};
    Text name{};
    Motion motion = Motion::Seat;
    int product = -1; ///< index in Facts::products; -1: none named
    Text department{};
    std::int64_t amount = 0; ///< ARR in minor units of the account's currency
    Stage stage = Stage::Identified;
    Date identifiedOn{};
    std::optional<Date> expectedCloseOn{};
    std::optional<Date> closedOn{};
    Text owner{};
    Text sourcedBy{};
    std::optional<Sourcer> sourcedByRole{};
    std::optional<Date> handbackOn{};
    Text signalId{};
    Text situation{};
    Text pain{};
    Text impact{};
    Text criticalEvent{};
    Text decision{};

    bool isOpenAt(Date date) const { return identifiedOn <= date && (!closedOn || *closedOn > date); }

    friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

struct OpportunityContact {
    Text opportunityId{};
    Text contactId{};
    ContactRole buyingRole = ContactRole::EndUser;

    friend bool operator==(const OpportunityContact&, const OpportunityContact&) = default;
};

struct Referral {
    Text referralId{};
    Text contactId{};
    Text prospect{};
    Text csm{};
    std::optional<std::int64_t> amount{}; ///< minor units of the account's currency
    std::optional<ReferralState> state{};
    Date date{};

    friend bool operator==(const Referral&, const Referral&) = default;
};

struct MapCell {
    int product = -1;  ///< index in Facts::products
    Text department{}; ///< empty: the whole account
    std::optional<CellRecord> state{};
    Text competitor{};
    std::optional<Date> competitorRenewalOn{};
    std::optional<std::int64_t> potentialArr{}; ///< minor units of the account's currency
    Text note{};

    friend bool operator==(const MapCell&, const MapCell&) = default;
};

} // namespace foothold
