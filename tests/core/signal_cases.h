#pragma once

#include "core/playbook/rule.h"
#include "tests/core/fact_helpers.h"

#include <functional>
#include <vector>

/// For every rule of an account: a book in which it fires, and the smallest change after which it does not.
namespace foothold::signal_cases {

inline const Date asOf = day("2026-04-15"); // a Wednesday; M0 is March

/// What a case states about its account: @p fires, or the smallest change after which it does not.
struct Scene {
    Scene(bool firing, OneAccount& account)
        : fires(firing)
        , book(account) {}

    bool fires;
    OneAccount& book;

    Date either(const char* firing, const char* quiet) const { return day(fires ? firing : quiet); }
    void touch(Date date, TouchpointKind kind = TouchpointKind::Call, Text people = "") const {
        book.add(Touchpoint{.touchpointId = numbered(book.builder, "T", m_last++),
                            .date = date,
                            .kind = kind,
                            .contactIds = people});
    }
    void person(Text id, std::optional<ContactRole> role = {},
                std::optional<Seniority> seniority = {}) const {
        book.add(Contact{.contactId = id, .name = id, .role = role, .seniority = seniority});
    }
    void change(Text person, Date date, ContactEventKind kind, std::optional<bool> inDomain = {}) const {
        book.add(ContactEvent{.eventId = numbered(book.builder, "E", m_last++),
                              .contactId = person,
                              .date = date,
                              .kind = kind,
                              .toSeniority = Seniority::Vp,
                              .inDomain = inDomain});
    }
    void answer(Date date, int score, Text person = "P") const {
        book.add(NpsResponse{.responseId = numbered(book.builder, "N", m_last++),
                             .contactId = person,
                             .date = date,
                             .score = score});
    }
    void users(const char* iso, std::int64_t count, Text department = "") const {
        book.add(Usage{.month = month(iso), .product = 0, .department = department, .activeUsers = count});
    }
    void event(Date date, BusinessEventKind kind) const {
        book.add(BusinessEvent{.eventId = numbered(book.builder, "B", m_last++), .date = date, .kind = kind});
    }
    void tickets(int count, Date date) const {
        for (int i = 0; i < count; ++i)
            book.add(Ticket{.ticketId = numbered(book.builder, "K", m_last++), .openedOn = date});
    }
    void health(Date from, Date to, double score) const {
        book.add(
            HealthOverride{.setOn = from, .expiresOn = to, .score = score, .reason = "R", .author = "A"});
    }
    void deal(const Opportunity& opportunity) const { book.add(opportunity); }

private:
    mutable int m_last = 1;
};

struct Case {
    const char* rule;
    std::function<void(const Scene&)> state;
    Account account{.accountId = "A", .name = "Acme"};
    Date start = day("2024-01-01"), end = day("2027-12-31"); ///< of its contract: 100 seats of product 0
    std::function<void(Account&, bool fires)> vary{};
    std::function<void(Contract&, bool fires)> term{};
};

inline Opportunity dealFor(Text department, Date identified) {
    return {.opportunityId = "O",
            .motion = Motion::Seat,
            .product = 0,
            .department = department,
            .amount = 100,
            .identifiedOn = identified};
}
inline Outcome achieved(Date date, std::optional<double> actual = {}, std::optional<Date> target = {}) {
    return {.outcomeId = "U",
            .goal = "G",
            .target = 10,
            .targetOn = target,
            .actual = actual,
            .achievedOn = date};
}

inline const std::vector<Case>& cases() {
    using enum TouchpointKind;
    using Kind = BusinessEventKind;
    static const std::vector<Case> all{
        {"readiness_crossed_70",
         [](const Scene& s) {
             s.health(day("2025-01-01"), day("2027-01-01"), 90);
             // A success of the last 30 days opens the door; an older one had opened it a month before.
             s.book.add(achieved(s.either("2026-04-10", "2026-03-20")));
             for (const char* weight :
                  {"usage_growth", "stakeholder_breadth", "feature_depth", "health_trajectory"})
                 s.book.builder.add(ProfileRow{day("2020-01-01"), "",
                                               s.book.builder.text(std::string("readiness.weight.") + weight),
                                               "0"});
         },
         {.accountId = "A", .name = "Acme", .addressableUsers = 200},
         day("2024-01-01"),
         day("2027-12-31"),
         {},
         [](Contract& contract, bool) { contract.expansionOption = true; }},
        {"usage_over_80",
         [](const Scene& s) { s.users("2026-02", s.fires ? 81 : 80), s.users("2026-03", 81); }},
        {"limit_approaching", [](const Scene& s) { s.users("2026-03", s.fires ? 81 : 80); }},
        {"champion_promoted",
         [](const Scene& s) {
             s.person("P", ContactRole::Champion);
             s.change("P", s.either("2026-03-17", "2026-03-16"), ContactEventKind::Promoted);
         }},
        {"growth_partnership",
         [](const Scene& s) {
             s.health(s.either("2025-10-31", "2025-11-01"), day("2027-01-01"), 90);
             for (const char* id : {"P", "Q", "R"}) { // nobody engaged, and departments without anything
                 s.person(s.book.builder.text(id));
                 s.book.add(Department{.department = s.book.builder.text(id)});
             }
             s.touch(day("2025-01-01"));
         }},
        {"handback_due",
         [](const Scene& s) {
             Opportunity deal = dealFor("", day("2026-04-01"));
             deal.motion = Motion::CrossSell;
             deal.product = 1;
             if (!s.fires) deal.handbackOn = asOf;
             s.deal(deal);
         }},
        {"feature_adopted",
         [](const Scene& s) {
             s.book.add(
                 FeatureUsage{.month = month("2026-02"), .feature = 0, .activeUsers = s.fires ? 0 : 1});
             s.book.add(FeatureUsage{.month = month("2026-03"), .feature = 0, .activeUsers = 1});
         }},
        {"active_users_up",
         [](const Scene& s) { s.users("2026-02", 50), s.users("2026-03", s.fires ? 61 : 60); }},
        {"department_joined",
         [](const Scene& s) {
             s.users("2026-02", 5, "Sales"), s.users("2026-03", 1, "Legal");
             if (!s.fires) s.users("2026-02", 1, "Legal");
         }},
        {"nps_rising",
         [](const Scene& s) {
             s.person("P");
             s.answer(day("2025-01-01"), 6), s.answer(day("2025-06-01"), 7);
             s.answer(day("2026-01-01"), s.fires ? 8 : 7);
         }},
        {"sponsor_engaged",
         [](const Scene& s) {
             s.person("P", {}, Seniority::Vp);
             s.touch(day("2025-01-01"));
             s.touch(s.either("2026-01-16", "2026-01-15"), Meeting, "P");
         }},
        {"advocacy", [](const Scene& s) { s.touch(s.either("2026-01-16", "2026-01-15"), CaseStudy); }},
        {"event_attended", [](const Scene& s) { s.touch(s.either("2026-01-16", "2026-01-15"), Webinar); }},
        {"stakeholders_new",
         [](const Scene& s) {
             s.person("P"), s.person("Q");
             s.touch(day("2025-01-01"), Call, s.fires ? Text("") : Text("Q"));
             s.touch(day("2026-02-01"), Call, "P;Q");
         }},
        {"champion_moved_up",
         [](const Scene& s) {
             s.person("P", ContactRole::Champion);
             s.change("P", day("2026-02-01"), ContactEventKind::Moved, s.fires);
         }},
        {"headcount_growth",
         [](const Scene& s) { s.event(s.either("2026-01-16", "2026-01-15"), Kind::Funding); }},
        {"budget_cycle",
         [](const Scene&) {},
         {.accountId = "A", .name = "Acme"},
         day("2024-01-01"),
         day("2027-12-31"),
         [](Account& account, bool fires) { account.fiscalYearStart = fires ? "06-14" : "06-15"; }},
        {"competitor_renewal",
         [](const Scene& s) {
             s.book.add(MapCell{.product = 1,
                                .state = CellRecord::Competitor,
                                .competitorRenewalOn = s.either("2026-10-12", "2026-10-13")});
         }},
        {"intent_seen", [](const Scene& s) { s.event(s.either("2026-01-16", "2026-01-15"), Kind::Intent); }},
        {"multi_year_renewal",
         [](const Scene&) {},
         {.accountId = "A", .name = "Acme"},
         day("2025-07-14"),
         day("2026-07-15"),
         {},
         [](Contract& contract, bool fires) {
             if (!fires) contract.startOn = day("2025-07-15");
         }},
        {"cross_functional_interest",
         [](const Scene& s) { s.deal(dealFor(s.fires ? Text("Legal") : Text("Ops"), day("2026-01-16"))); }},
        {"milestone_early",
         [](const Scene& s) {
             s.book.add(achieved(day("2026-04-01"), {}, s.either("2026-04-02", "2026-04-01")));
         }},
        {"roi_exceeded",
         [](const Scene& s) { s.book.add(achieved(day("2026-04-01"), s.fires ? 10.5 : 10)); }},
        {"use_case_requested",
         [](const Scene& s) { s.event(s.either("2026-01-16", "2026-01-15"), Kind::NewInitiative); }},
        {"benchmarking",
         [](const Scene& s) { s.event(s.either("2026-01-16", "2026-01-15"), Kind::Benchmarking); }},
        {"usage_decline",
         [](const Scene& s) {
             for (const char* m : {"2025-10", "2025-11", "2025-12"})
                 s.users(m, 100);
             for (const char* m : {"2026-01", "2026-02", "2026-03"})
                 s.users(m, s.fires ? 79 : 80);
         }},
        {"support_increase",
         [](const Scene& s) {
             s.tickets(2, day("2025-12-01")), s.tickets(s.fires ? 3 : 2, day("2026-03-01"));
         }},
        {"champion_warning",
         [](const Scene& s) {
             s.person("P", ContactRole::Champion);
             s.change("P", s.either("2026-01-16", "2026-01-15"), ContactEventKind::Left);
         }},
        {"nps_drop",
         [](const Scene& s) {
             s.person("P");
             s.answer(day("2025-06-01"), 7), s.answer(day("2026-02-01"), s.fires ? 6 : 7);
         }},
        {"competitor_mention",
         [](const Scene& s) {
             s.book.add(Touchpoint{.touchpointId = "T",
                                   .date = s.either("2026-01-16", "2026-01-15"),
                                   .kind = Call,
                                   .competitor = "Rival"});
         }},
        {"contraction_flagged",
         [](const Scene& s) {
             s.person("P", ContactRole::Champion);
             s.change("P", day("2026-03-01"), ContactEventKind::Left);
             if (s.fires) s.tickets(3, day("2026-03-01"));
         }},
        {"cadence_missed",
         [](const Scene& s) { s.touch(s.either("2026-03-15", "2026-03-16")); },
         {.accountId = "A", .name = "Acme", .tier = Tier::High}},
        {"single_threaded",
         [](const Scene& s) {
             s.person("P", {}, Seniority::Vp), s.person("Q"), s.person("R");
             s.touch(day("2026-02-01"), Call, s.fires ? Text("P;Q") : Text("P;Q;R"));
         }},
        {"health_red",
         [](const Scene& s) { s.health(day("2026-01-01"), day("2027-01-01"), s.fires ? 39 : 40); }},
        {"health_falling",
         [](const Scene& s) {
             s.health(day("2025-01-01"), day("2026-01-31"), 80);
             s.health(day("2026-02-01"), day("2027-01-01"), s.fires ? 65 : 66);
         }},
        {"low_seat_use", [](const Scene& s) { s.users("2026-03", s.fires ? 39 : 40); }},
        {"invoice_overdue",
         [](const Scene& s) {
             s.book.add(Invoice{.invoiceId = "I",
                                .dueOn = day("2026-04-14"),
                                .paidOn = s.either("2026-04-16", "2026-04-15")});
         }},
        {"value_undocumented",
         [](const Scene&) {},
         {.accountId = "A", .name = "Acme"},
         day("2026-01-15"),
         day("2027-12-31"),
         {},
         [](Contract& contract, bool fires) { contract.startOn = day(fires ? "2026-01-15" : "2026-01-16"); }},
        {"first_value_late",
         [](const Scene&) {},
         {.accountId = "A", .name = "Acme", .segment = "enterprise"},
         day("2026-01-14"),
         day("2027-12-31"),
         {},
         [](Contract& contract, bool fires) { contract.startOn = day(fires ? "2026-01-14" : "2026-01-15"); }},
        {"contact_overdue",
         [](const Scene& s) {
             s.book.add(Contact{.contactId = "P", .name = "P", .influence = 4, .preferredCadenceDays = 30});
             s.touch(s.either("2026-03-15", "2026-03-16"), Call, "P");
         }},
        {"checkpoint_missed",
         [](const Scene& s) {
             s.touch(day("2026-03-02"), s.fires ? Email : Call);
             s.touch(day("2026-04-10")); // of another month
         },
         {.accountId = "A", .name = "Acme"},
         day("2024-01-01"),
         day("2026-04-30")},
        {"promoter_detected", [](const Scene& s) { s.answer(s.either("2026-03-17", "2026-03-16"), 9); }},
        {"case_study_due",
         [](const Scene& s) {
             Opportunity deal = dealFor("", day("2025-12-01"));
             deal.stage = Stage::Won;
             deal.closedOn = s.either("2026-03-17", "2026-03-16");
             s.deal(deal);
         }},
        {"referral_received",
         [](const Scene& s) { s.touch(s.either("2026-03-17", "2026-03-16"), Referral); }},
        {"referral_moment",
         [](const Scene& s) {
             s.health(day("2026-01-01"), day("2027-01-01"), 90);
             s.book.add(achieved(day("2026-03-17")));
             if (!s.fires)
                 s.book.add(
                     Ticket{.ticketId = "K", .openedOn = day("2026-04-01"), .severity = Severity::Urgent});
         }},
    };
    return all;
}

} // namespace foothold::signal_cases
