#include "core/sample/catalogue.h"

namespace foothold::sample {

namespace {

constexpr Feature archive[] = {{"ARC-STORE", "Retention store", Level::Core},
                               {"ARC-HOLD", "Legal hold", Level::Premium},
                               {"ARC-SEARCH", "Search across archives", Level::Premium},
                               {"ARC-FLOW", "Disposal workflow", Level::Workflow}};
constexpr Feature audit[] = {{"AUD-LOG", "Access log", Level::Core},
                             {"AUD-REPORT", "Auditor's report", Level::Premium},
                             {"AUD-SIGN", "Four-eyes release", Level::Workflow}};
constexpr Feature capacity[] = {{"CAP-PLAN", "Team calendar", Level::Core},
                                {"CAP-SCEN", "Scenario planning", Level::Premium},
                                {"CAP-SKILL", "Skill matrix", Level::Premium},
                                {"CAP-REQ", "Staffing requests", Level::Workflow}};
constexpr Feature connect[] = {{"CON-API", "Open interface", Level::Core},
                               {"CON-MAP", "Field mapping studio", Level::Premium},
                               {"CON-SYNC", "Two-way synchronisation", Level::Workflow}};
constexpr Feature field[] = {{"FLD-JOBS", "Job list", Level::Core},
                             {"FLD-OFF", "Work without a network", Level::Premium},
                             {"FLD-ROUTE", "Route planning", Level::Premium},
                             {"FLD-SIGN", "Sign-off on site", Level::Workflow}};
constexpr Feature flow[] = {
    {"FLO-BOARD", "Work boards", Level::Core},           {"FLO-RULES", "Automation rules", Level::Premium},
    {"FLO-SLA", "Service-level timers", Level::Premium}, {"FLO-PORT", "Supplier portal", Level::Premium},
    {"FLO-APPR", "Approval chains", Level::Workflow},    {"FLO-HAND", "Shift handover", Level::Workflow}};
constexpr Feature forecast[] = {{"FOR-TREND", "Demand trend", Level::Core},
                                {"FOR-WHATIF", "What-if comparison", Level::Premium},
                                {"FOR-ALERT", "Deviation alerts", Level::Workflow}};
constexpr Feature forms[] = {{"FRM-BUILD", "Form builder", Level::Core},
                             {"FRM-LOGIC", "Conditional questions", Level::Premium},
                             {"FRM-BRAND", "Branded public forms", Level::Premium},
                             {"FRM-ROUTE", "Routing after submission", Level::Workflow}};
constexpr Feature insight[] = {{"INS-DASH", "Dashboards", Level::Core},
                               {"INS-COHORT", "Process comparison", Level::Premium},
                               {"INS-BENCH", "Site benchmarking", Level::Premium},
                               {"INS-SEND", "Scheduled reports", Level::Workflow}};

constexpr std::string_view everyone = "";
constexpr std::string_view larger = "enterprise;mid_market";
constexpr std::string_view notTheSmallest = "enterprise;mid_market;smb";

constexpr Product products[] = {
    {"ARCHIVE", "Tessel Archive", "Compliance", Pricing::Hybrid, 96, larger, 280, 45, 180, false, archive},
    {"AUDIT", "Tessel Audit", "Compliance", Pricing::Flat, 6000, "enterprise", 0, 0, 0, false, audit},
    {"CAPACITY", "Tessel Capacity", "Work", Pricing::Seat, 228, larger, 240, 0, 0, true, capacity},
    {"CONNECT", "Tessel Connect", "Integration", Pricing::Usage, 7200, notTheSmallest, 40, 320, 210, false,
     connect},
    {"FIELD", "Tessel Field", "Mobile", Pricing::Seat, 174, everyone, 340, 0, 0, true, field},
    {"FLOW", "Tessel Flow", "Work", Pricing::Seat, 312, everyone, 1000, 0, 0, true, flow},
    {"FORECAST", "Tessel Forecast", "Analytics", Pricing::Flat, 14400, larger, 60, 0, 0, false, forecast},
    {"FORMS", "Tessel Forms", "Work", Pricing::Tiered, 1800, everyone, 420, 0, 0, false, forms},
    {"INSIGHT", "Tessel Insight", "Analytics", Pricing::Tiered, 7800, notTheSmallest, 220, 0, 0, false,
     insight},
    {"SUPPORT", "Priority Support", "Services", Pricing::Flat, 4800, notTheSmallest, 0, 0, 0, false, {}},
};

constexpr PlanTier tiers[] = {{"Essential", 100}, {"Professional", 190}, {"Enterprise", 340}};

constexpr std::string_view pricingNames[] = {"seat", "tiered", "usage", "flat", "hybrid"};
constexpr std::string_view levelNames[] = {"core", "premium", "workflow"};
constexpr std::string_view segmentNames[] = {"enterprise", "mid_market", "smb", "low_arpa"};
constexpr std::string_view tierNames[] = {"high", "mid", "low"};

} // namespace

bool Product::fits(Segment segment) const {
    return segments.empty() || segments.find(nameOf(segment)) != segments.npos;
}

std::span<const Product> catalogue() {
    return products;
}

std::span<const PlanTier> planTiers() {
    return tiers;
}

std::string_view nameOf(Pricing pricing) {
    return pricingNames[int(pricing)];
}

std::string_view nameOf(Level level) {
    return levelNames[int(level)];
}

std::string_view nameOf(Segment segment) {
    return segmentNames[int(segment)];
}

std::string_view nameOf(Tier tier) {
    return tierNames[int(tier)];
}

} // namespace foothold::sample
