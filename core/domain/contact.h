#pragma once

#include "core/base/date.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class ContactRole : std::uint8_t {
    EconomicBuyer,
    DecisionMaker,
    Champion,
    Influencer,
    TechnicalEvaluator,
    EndUser,
    Blocker
};
template <>
struct Names<ContactRole> {
    static constexpr std::string_view all[] = {"economic_buyer", "decision_maker",      "champion",
                                               "influencer",     "technical_evaluator", "end_user",
                                               "blocker"};
};

enum class Seniority : std::uint8_t { CLevel, Vp, Director, Manager, Individual };
template <>
struct Names<Seniority> {
    static constexpr std::string_view all[] = {"c_level", "vp", "director", "manager", "individual"};
};

enum class Sentiment : std::uint8_t { Advocate, Supporter, Neutral, Skeptic, Opponent };
template <>
struct Names<Sentiment> {
    static constexpr std::string_view all[] = {"advocate", "supporter", "neutral", "skeptic", "opponent"};
};

enum class Circle : std::uint8_t { Inner, Political, Outside };
template <>
struct Names<Circle> {
    static constexpr std::string_view all[] = {"inner", "political", "outside"};
};

enum class Relationship : std::uint8_t { Vendor, CredibleSource, ProblemSolver, TrustedAdvisor };
template <>
struct Names<Relationship> {
    static constexpr std::string_view all[] = {"vendor", "credible_source", "problem_solver",
                                               "trusted_advisor"};
};

enum class Channel : std::uint8_t { Call, Email, Meeting };
template <>
struct Names<Channel> {
    static constexpr std::string_view all[] = {"call", "email", "meeting"};
};

enum class ContactStatus : std::uint8_t { Active, Left, Placeholder };
template <>
struct Names<ContactStatus> {
    static constexpr std::string_view all[] = {"active", "left", "placeholder"};
};

enum class LinkKind : std::uint8_t { Influences, Conflicts, ReportsInformally };
template <>
struct Names<LinkKind> {
    static constexpr std::string_view all[] = {"influences", "conflicts", "reports_informally"};
};

enum class ContactEventKind : std::uint8_t { Joined, Promoted, Moved, Left, Role, Sentiment };
template <>
struct Names<ContactEventKind> {
    static constexpr std::string_view all[] = {"joined", "promoted", "moved", "left", "role", "sentiment"};
};

/// A person of an account, or the placeholder for one who should be there.
struct Contact {
    Text contactId{};
    Text name{};
    Text title{};
    Text department{};
    Text email{};
    Text phone{};
    Text reportsTo{}; ///< contact_id
    std::optional<ContactRole> role{};
    std::optional<Seniority> seniority{};
    std::optional<std::int64_t> influence{}; ///< 1 to 5
    std::optional<Sentiment> sentiment{};
    std::optional<Circle> circle{};
    std::optional<Relationship> relationship{};
    std::optional<Relationship> desiredRelationship{};
    Text ourOwner{};
    std::optional<Channel> preferredChannel{};
    std::optional<std::int64_t> preferredCadenceDays{};
    bool sponsor = false; ///< original sponsor
    std::optional<ContactStatus> status{};
    std::optional<Date> statusOn{};
    Text notes{};

    bool isPlaceholder() const { return status == ContactStatus::Placeholder; }
    bool isExecutive() const { return seniority == Seniority::CLevel || seniority == Seniority::Vp; }
    /// Not left by @p date; who left without a date has always left. (docs/metrics.md, Whitespace)
    bool isPresentAt(Date date) const {
        return status != ContactStatus::Left || (statusOn && *statusOn > date);
    }

    friend bool operator==(const Contact&, const Contact&) = default;
};

struct ContactLink {
    Text fromContactId{};
    Text toContactId{};
    LinkKind kind = LinkKind::Influences;
    std::optional<Sentiment> sentiment{};
    Text note{};

    friend bool operator==(const ContactLink&, const ContactLink&) = default;
};

struct ContactEvent {
    Text eventId{};
    Text contactId{};
    Date date{};
    ContactEventKind kind = ContactEventKind::Joined;
    Text fromTitle{};
    Text toTitle{};
    std::optional<Seniority> toSeniority{};
    std::optional<bool> inDomain{}; ///< of a move: still in the product's domain
    Text fromValue{};
    Text toValue{};

    friend bool operator==(const ContactEvent&, const ContactEvent&) = default;
};

/// Where a person's card stands on the stakeholder map, if it was moved by hand.
struct MapPosition {
    Text contactId{};
    double x = 0, y = 0;

    friend bool operator==(const MapPosition&, const MapPosition&) = default;
};

} // namespace foothold
