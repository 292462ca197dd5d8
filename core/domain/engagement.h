#pragma once

#include "core/base/date.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class TouchpointKind : std::uint8_t {
    Call,
    Meeting,
    Email,
    Qbr,
    Executive,
    Event,
    Webinar,
    Training,
    Reference,
    CaseStudy,
    Referral
};
template <>
struct Names<TouchpointKind> {
    static constexpr std::string_view all[] = {"call",      "meeting",    "email",   "qbr",
                                               "executive", "event",      "webinar", "training",
                                               "reference", "case_study", "referral"};
};

enum class Severity : std::uint8_t { Urgent, High, Normal, Low };
template <>
struct Names<Severity> {
    static constexpr std::string_view all[] = {"urgent", "high", "normal", "low"};
};

enum class TicketKind : std::uint8_t { Defect, Question, FeatureRequest };
template <>
struct Names<TicketKind> {
    static constexpr std::string_view all[] = {"defect", "question", "feature_request"};
};

struct Touchpoint {
    Text touchpointId{};
    Date date{};
    TouchpointKind kind = TouchpointKind::Call;
    Text subject{};
    Text contactIds{}; ///< joined by ';'; resolved: AccountFacts::contactsOf
    Text ourPeople{};  ///< joined by ';'
    Text competitor{};
    Text notes{};
    std::uint32_t firstContact = 0, contactCount = 0; ///< set by FactsBuilder

    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

struct Ticket {
    Text ticketId{};
    Date openedOn{};
    std::optional<Date> closedOn{};
    std::optional<Severity> severity{};
    std::optional<TicketKind> kind{};
    Text subject{};

    bool isFeatureRequest() const { return kind == TicketKind::FeatureRequest; }
    bool isOpenAt(Date date) const { return openedOn <= date && (!closedOn || *closedOn > date); }

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

struct NpsResponse {
    Text responseId{};
    Text contactId{}; ///< empty: names nobody
    Date date{};
    int score = 0; ///< 0 to 10
    Text comment{};
    int contact = -1; ///< index in the account's contacts, -1: none; set by FactsBuilder

    friend bool operator==(const NpsResponse&, const NpsResponse&) = default;
};

struct Invoice {
    Text invoiceId{};
    Date dueOn{};
    std::optional<Date> paidOn{};
    std::optional<std::int64_t> amount{}; ///< minor units of the account's currency

    bool isPaidAt(Date date) const { return paidOn && *paidOn <= date; }

    friend bool operator==(const Invoice&, const Invoice&) = default;
};

} // namespace foothold
