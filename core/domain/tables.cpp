#include "core/domain/tables.h"

#include <algorithm>

namespace foothold {

namespace {

using Values = std::span<const std::string_view>;

constexpr double maxCount = 1e12;
constexpr double maxDecimal = 1e15;
constexpr double smallestRate = 1e-15; // a rate is above 0

constexpr std::string_view teamRoles[] = {"csm", "ae", "manager"};
constexpr std::string_view pricingModels[] = {"seat", "tiered", "usage", "flat", "hybrid"};
constexpr std::string_view featureLevels[] = {"core", "premium", "workflow"};
constexpr std::string_view tiers[] = {"high", "mid", "low"};
constexpr std::string_view contactRoles[] = {"economic_buyer", "decision_maker",      "champion",
                                             "influencer",     "technical_evaluator", "end_user",
                                             "blocker"};
constexpr std::string_view seniorities[] = {"c_level", "vp", "director", "manager", "individual"};
constexpr std::string_view sentiments[] = {"advocate", "supporter", "neutral", "skeptic", "opponent"};
constexpr std::string_view circles[] = {"inner", "political", "outside"};
constexpr std::string_view relationships[] = {"vendor", "credible_source", "problem_solver",
                                              "trusted_advisor"};
constexpr std::string_view channels[] = {"call", "email", "meeting"};
constexpr std::string_view contactStates[] = {"active", "left", "placeholder"};
constexpr std::string_view linkKinds[] = {"influences", "conflicts", "reports_informally"};
constexpr std::string_view contactEvents[] = {"joined", "promoted", "moved", "left", "role", "sentiment"};
constexpr std::string_view contractStates[] = {"active", "draft"};
constexpr std::string_view endReasons[] = {"onboarding",    "value",   "product_gap", "competitor", "budget",
                                           "champion_left", "payment", "acquired",    "oversold",   "other"};
constexpr std::string_view forecasts[] = {"commit", "likely", "risk", "lost"};
constexpr std::string_view touchpointKinds[] = {"call",      "meeting",    "email",   "qbr",
                                                "executive", "event",      "webinar", "training",
                                                "reference", "case_study", "referral"};
constexpr std::string_view severities[] = {"urgent", "high", "normal", "low"};
constexpr std::string_view ticketKinds[] = {"defect", "question", "feature_request"};
constexpr std::string_view motions[] = {"seat", "tier", "usage", "cross_sell"};
constexpr std::string_view stages[] = {"identified", "qualified", "proposed", "won", "lost"};
constexpr std::string_view sourcers[] = {"csm", "ae", "partner", "product"};
constexpr std::string_view referralStates[] = {"made", "meeting", "won", "lost"};
constexpr std::string_view cellStates[] = {"not_applicable", "competitor", "in_house", "open"};
constexpr std::string_view businessEvents[] = {"funding",        "headcount_growth", "new_initiative",
                                               "executive_hire", "budget_cycle",     "geographic_expansion",
                                               "intent",         "benchmarking",     "new_use_case"};
constexpr std::string_view actionSources[] = {"qbr", "signal", "programme", "plan"};
constexpr std::string_view sides[] = {"customer", "ours"};
constexpr std::string_view objectiveStates[] = {"open", "met", "missed", "dropped"};
constexpr std::string_view qbrStates[] = {"planned", "prepared", "held", "followed_up"};
constexpr std::string_view documentKinds[] = {"plan",         "qbr",      "deck",     "handback",
                                              "conversation", "proposal", "discovery"};
constexpr std::string_view signalStates[] = {"standing", "open", "snoozed", "done", "dismissed"};
constexpr std::string_view settingKeys[] = {"name",         "currency", "gross_margin",
                                            "revenue_view", "locale",   "ownership_policy"};

Column key(std::string_view name) {
    return {.name = name, .type = Type::Key, .required = true};
}
Column text(std::string_view name) {
    return {.name = name, .type = Type::Text};
}
Column freeText(std::string_view name) {
    return {.name = name, .type = Type::FreeText};
}
Column oneOf(std::string_view name, Values values) {
    return {.name = name, .type = Type::Enum, .values = values};
}
Column yesNo(std::string_view name) {
    return {.name = name, .type = Type::Bool};
}
Column date(std::string_view name) {
    return {.name = name, .type = Type::Date};
}
Column money(std::string_view name) {
    return {.name = name, .type = Type::Money};
}
Column json(std::string_view name) {
    return {.name = name, .type = Type::Json};
}
Column count(std::string_view name, double min = 0, double max = maxCount) {
    return {.name = name, .type = Type::Count, .min = min, .max = max};
}
Column decimal(std::string_view name, double min = 0, double max = maxDecimal) {
    return {.name = name, .type = Type::Decimal, .min = min, .max = max};
}
Column reference(std::string_view name, std::string_view table) {
    return {.name = name, .type = Type::Key, .references = table};
}
Column textList(std::string_view name) {
    return {.name = name, .type = Type::TextList};
}

Column required(Column column) {
    column.required = true;
    return column;
}

Column within(Column column) {
    column.withinAccount = true;
    return column;
}

Column contactList(std::string_view name) {
    return {.name = name, .type = Type::KeyList, .references = "contacts", .withinAccount = true};
}

Column account() {
    return required(reference("account_id", "accounts"));
}

/// @p keys and @p owner by name; the self-reference is found by what the columns refer to.
Table table(std::string_view name, std::vector<std::string_view> keys, std::string_view owner,
            std::vector<Column> columns) {
    Table result{.name = name, .columns = std::move(columns), .key = {}};
    for (const auto& keyName : keys)
        result.key.push_back(result.indexOf(keyName));
    if (!owner.empty()) result.owner = result.indexOf(owner);
    for (int i = 0; i < int(result.columns.size()); ++i)
        if (result.columns[i].references == name) result.selfReference = i;
    return result;
}

std::vector<Table> bookTables() {
    return {
        table("book", {"key"}, {},
              {required({.name = "key", .type = Type::Enum, .values = settingKeys}), freeText("value")}),
        table("rates", {"currency"}, {},
              {required({.name = "currency", .type = Type::Currency}),
               required(decimal("rate", smallestRate))}),
        table("team", {"name"}, {}, {key("name"), oneOf("role", teamRoles), text("email")}),
        table("holidays", {"date"}, {}, {required(date("date")), freeText("name")}),
        table("templates", {"name"}, {}, {key("name"), required(text("kind")), required(freeText("text"))}),
        table("mappings", {"name"}, {}, {key("name"), required(json("definition"))}),
        table("views", {"name"}, {}, {key("name"), required(json("definition"))}),
        table("profile", {"valid_from", "segment", "key"}, {},
              {required(date("valid_from")), text("segment"), key("key"), required(text("value"))}),
        table("programme", {"task_id"}, {},
              {key("task_id"), required(text("phase")), required(count("week")), required(freeText("title")),
               text("owner"), date("due_on"), date("done_on"), text("output")}),
        table("products", {"product_id"}, {},
              {key("product_id"),
               required(freeText("name")),
               text("family"),
               oneOf("pricing_model", pricingModels),
               {.name = "list_price", .type = Type::Money, .moneyOf = MoneyOf::Book},
               textList("segments")}),
        table("features", {"feature_id"}, {},
              {key("feature_id"), required(reference("product_id", "products")), required(freeText("name")),
               oneOf("level", featureLevels)}),
        table("accounts", {"account_id"}, "account_id",
              {key("account_id"),
               required(freeText("name")),
               reference("parent_account_id", "accounts"),
               text("segment"),
               oneOf("tier", tiers),
               text("industry"),
               text("region"),
               text("website"),
               {.name = "currency", .type = Type::Currency},
               count("employees"),
               count("addressable_users"),
               text("csm"),
               text("ae"),
               date("customer_since"),
               date("first_value_on"),
               {.name = "fiscal_year_start", .type = Type::MonthDay},
               decimal("gross_margin", 0, 1),
               money("cac"),
               freeText("notes")}),
        table("departments", {"account_id", "department"}, "account_id",
              {account(), key("department"), count("headcount"), yesNo("applicable")}),
        table("contacts", {"contact_id"}, "account_id",
              {key("contact_id"),
               account(),
               required(freeText("name")),
               freeText("title"),
               text("department"),
               text("email"),
               text("phone"),
               within(reference("reports_to", "contacts")),
               oneOf("role", contactRoles),
               oneOf("seniority", seniorities),
               count("influence", 1, 5),
               oneOf("sentiment", sentiments),
               oneOf("circle", circles),
               oneOf("relationship", relationships),
               oneOf("desired_relationship", relationships),
               text("our_owner"),
               oneOf("preferred_channel", channels),
               count("preferred_cadence_days"),
               yesNo("sponsor"),
               oneOf("status", contactStates),
               date("status_on"),
               freeText("notes")}),
        table("contact_links", {"from_contact_id", "to_contact_id", "kind"}, "from_contact_id",
              {required(reference("from_contact_id", "contacts")),
               required(reference("to_contact_id", "contacts")), required(oneOf("kind", linkKinds)),
               oneOf("sentiment", sentiments), freeText("note")}),
        table("contact_events", {"event_id"}, "contact_id",
              {key("event_id"), required(reference("contact_id", "contacts")), required(date("date")),
               required(oneOf("kind", contactEvents)), freeText("from_title"), freeText("to_title"),
               oneOf("to_seniority", seniorities), yesNo("in_domain"), text("from_value"), text("to_value")}),
        table("contracts", {"contract_id"}, "account_id",
              {key("contract_id"), account(), text("number"), required(date("start_on")), date("end_on"),
               date("signed_on"), oneOf("status", contractStates), date("terminated_on"), yesNo("auto_renew"),
               count("notice_days"), decimal("escalation_pct"), decimal("discount_pct"),
               date("discount_until"), yesNo("expansion_option"),
               within(reference("renewed_from", "contracts")), oneOf("end_reason", endReasons),
               oneOf("forecast", forecasts), money("expected_arr"), freeText("forecast_note")}),
        table("contract_lines", {"line_id"}, "contract_id",
              {key("line_id"), required(reference("contract_id", "contracts")),
               required(reference("product_id", "products")), text("department"), text("plan_tier"),
               count("seats"), count("usage_limit"), required(money("arr")), date("start_on"), date("end_on"),
               text("vendor"), decimal("commission_pct")}),
        table("usage", {"account_id", "month", "product_id", "department"}, "account_id",
              {account(), required({.name = "month", .type = Type::Month}),
               required(reference("product_id", "products")), text("department"), count("active_users"),
               count("daily_active_users"), count("usage_quantity")}),
        table("feature_usage", {"account_id", "month", "feature_id"}, "account_id",
              {account(), required({.name = "month", .type = Type::Month}),
               required(reference("feature_id", "features")), required(count("active_users"))}),
        table("touchpoints", {"touchpoint_id"}, "account_id",
              {key("touchpoint_id"), account(), required(date("date")),
               required(oneOf("kind", touchpointKinds)), freeText("subject"), contactList("contact_ids"),
               textList("our_people"), text("competitor"), freeText("notes")}),
        table("tickets", {"ticket_id"}, "account_id",
              {key("ticket_id"), account(), required(date("opened_on")), date("closed_on"),
               oneOf("severity", severities), oneOf("kind", ticketKinds), freeText("subject")}),
        table("nps", {"response_id"}, "account_id",
              {key("response_id"), account(), within(reference("contact_id", "contacts")),
               required(date("date")), required(count("score", 0, 10)), freeText("comment")}),
        table("invoices", {"invoice_id"}, "account_id",
              {key("invoice_id"), account(), required(date("due_on")), date("paid_on"), money("amount")}),
        table("outcomes", {"outcome_id"}, "account_id",
              {key("outcome_id"), account(), required(freeText("goal")), text("metric"), text("unit"),
               decimal("baseline", -maxDecimal), decimal("target", -maxDecimal), date("target_on"),
               decimal("actual", -maxDecimal), date("achieved_on"), money("value_amount"),
               freeText("evidence")}),
        table("signal_states", {"state_id"}, "account_id",
              {key("state_id"), required(text("signal")), reference("account_id", "accounts"),
               text("segment"), required(date("first_seen_on")), date("due_on"),
               required(oneOf("state", signalStates)), date("until"), freeText("note")}),
        table("opportunities", {"opportunity_id"}, "account_id",
              {key("opportunity_id"),
               account(),
               freeText("name"),
               required(oneOf("motion", motions)),
               reference("product_id", "products"),
               text("department"),
               required(money("amount")),
               required(oneOf("stage", stages)),
               required(date("identified_on")),
               date("expected_close_on"),
               date("closed_on"),
               text("owner"),
               text("sourced_by"),
               oneOf("sourced_by_role", sourcers),
               date("handback_on"),
               reference("signal_id", "signal_states"),
               freeText("situation"),
               freeText("pain"),
               freeText("impact"),
               freeText("critical_event"),
               freeText("decision")}),
        table("opportunity_contacts", {"opportunity_id", "contact_id"}, "opportunity_id",
              {required(reference("opportunity_id", "opportunities")),
               required(reference("contact_id", "contacts")), required(oneOf("buying_role", contactRoles))}),
        table("referrals", {"referral_id"}, "account_id",
              {key("referral_id"), account(), reference("contact_id", "contacts"), text("prospect"),
               text("csm"), money("amount"), oneOf("state", referralStates), required(date("date"))}),
        table("map_cells", {"account_id", "product_id", "department"}, "account_id",
              {account(), required(reference("product_id", "products")), text("department"),
               oneOf("state", cellStates), text("competitor"), date("competitor_renewal_on"),
               money("potential_arr"), freeText("note")}),
        table("business_events", {"event_id"}, "account_id",
              {key("event_id"), account(), required(date("date")), required(oneOf("kind", businessEvents)),
               freeText("note")}),
        table("health_scores", {"account_id", "date", "source"}, "account_id",
              {account(), required(date("date")), required(decimal("score", 0, 100)), text("source")}),
        table("health_overrides", {"account_id", "set_on"}, "account_id",
              {account(), required(date("set_on")), required(date("expires_on")),
               required(decimal("score", 0, 100)), required(freeText("reason")), required(text("author"))}),
        table("action_items", {"action_id"}, "account_id",
              {key("action_id"), account(), required(freeText("title")), date("due_on"), date("done_on"),
               text("owner"), oneOf("source", actionSources), text("source_id")}),
        table("objectives", {"objective_id"}, "account_id",
              {key("objective_id"), account(), required(freeText("title")), oneOf("whose", sides),
               text("measure"), text("target"), date("due_on"), oneOf("state", objectiveStates)}),
        table("qbrs", {"qbr_id"}, "account_id",
              {key("qbr_id"), account(), required(date("planned_on")), date("held_on"),
               oneOf("state", qbrStates), contactList("contact_ids"), textList("our_people"), text("topic"),
               freeText("decisions"), json("snapshot")}),
        table("narratives", {"account_id", "document", "section", "qbr_id", "opportunity_id"}, "account_id",
              {account(), required(oneOf("document", documentKinds)), required(text("section")),
               reference("qbr_id", "qbrs"), reference("opportunity_id", "opportunities"),
               required(freeText("text"))}),
        table("sprint", {"account_id", "started_on"}, "account_id",
              {account(),
               required(date("started_on")),
               text("action"),
               text("owner"),
               date("due_on"),
               text("state"),
               {.name = "conversations_on", .type = Type::DateList},
               money("won_arr"),
               freeText("objection"),
               freeText("debrief")}),
        table("map_positions", {"contact_id"}, "contact_id",
              {required(reference("contact_id", "contacts")), required(decimal("x", -maxDecimal)),
               required(decimal("y", -maxDecimal))}),
        table("imported_values", {"table", "key", "column"}, {},
              {key("table"),
               key("key"),
               key("column"),
               {.name = "value", .type = Type::FreeText, .required = true, .mayBeEmpty = true}}),
    };
}

} // namespace

int Table::indexOf(std::string_view column) const {
    const auto it =
        std::find_if(columns.begin(), columns.end(), [column](const Column& c) { return c.name == column; });
    return it == columns.end() ? -1 : int(it - columns.begin());
}

bool Table::isKey(int column) const {
    return std::find(key.begin(), key.end(), column) != key.end();
}

const std::vector<Table>& tables() {
    static const std::vector<Table> all = bookTables();
    return all;
}

const Table* findTable(std::string_view name) {
    const auto it =
        std::find_if(tables().begin(), tables().end(), [name](const Table& t) { return t.name == name; });
    return it == tables().end() ? nullptr : &*it;
}

} // namespace foothold
