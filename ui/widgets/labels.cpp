#include "ui/widgets/labels.h"

#include <QCoreApplication>

#include <span>

namespace foothold {

namespace {

struct Entry {
    std::string_view name;
    const char* label;
};

// clang-format off
const Entry columns[] = {
    {"account_id", QT_TRANSLATE_NOOP("Columns", "Key")},
    {"name", QT_TRANSLATE_NOOP("Columns", "Name")},
    {"parent_account_id", QT_TRANSLATE_NOOP("Columns", "Parent account")},
    {"segment", QT_TRANSLATE_NOOP("Columns", "Segment")},
    {"tier", QT_TRANSLATE_NOOP("Columns", "Touch tier")},
    {"industry", QT_TRANSLATE_NOOP("Columns", "Industry")},
    {"region", QT_TRANSLATE_NOOP("Columns", "Region")},
    {"website", QT_TRANSLATE_NOOP("Columns", "Website")},
    {"currency", QT_TRANSLATE_NOOP("Columns", "Currency")},
    {"employees", QT_TRANSLATE_NOOP("Columns", "Employees")},
    {"addressable_users", QT_TRANSLATE_NOOP("Columns", "Addressable users")},
    {"stage", QT_TRANSLATE_NOOP("Columns", "Stage")},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount")},
    {"motion", QT_TRANSLATE_NOOP("Columns", "Motion")},
    {"expected_close_on", QT_TRANSLATE_NOOP("Columns", "Expected close")},
    {"closed_on", QT_TRANSLATE_NOOP("Columns", "Closed")},
    {"owner", QT_TRANSLATE_NOOP("Columns", "Owner")},
    {"sourced_by", QT_TRANSLATE_NOOP("Columns", "Sourced by")},
    {"sourced_by_role", QT_TRANSLATE_NOOP("Columns", "Sourced as")},
    {"handback_on", QT_TRANSLATE_NOOP("Columns", "Handback")},
    {"situation", QT_TRANSLATE_NOOP("Columns", "Situation")},
    {"pain", QT_TRANSLATE_NOOP("Columns", "Pain")},
    {"impact", QT_TRANSLATE_NOOP("Columns", "Impact")},
    {"critical_event", QT_TRANSLATE_NOOP("Columns", "Critical event")},
    {"decision", QT_TRANSLATE_NOOP("Columns", "Decision")},
    {"conversations_on", QT_TRANSLATE_NOOP("Columns", "Conversations")},
    {"won_arr", QT_TRANSLATE_NOOP("Columns", "Won ARR")},
    {"objection", QT_TRANSLATE_NOOP("Columns", "Objection")},
    {"debrief", QT_TRANSLATE_NOOP("Columns", "Debrief")},
    {"action", QT_TRANSLATE_NOOP("Columns", "Action")},
    {"due_on", QT_TRANSLATE_NOOP("Columns", "Due")},
    {"done_on", QT_TRANSLATE_NOOP("Columns", "Done")},
    {"output", QT_TRANSLATE_NOOP("Columns", "Output")},
    {"week", QT_TRANSLATE_NOOP("Columns", "Week")},
    {"phase", QT_TRANSLATE_NOOP("Columns", "Phase")},
    {"goal", QT_TRANSLATE_NOOP("Columns", "Goal")},
    {"metric", QT_TRANSLATE_NOOP("Columns", "Metric")},
    {"unit", QT_TRANSLATE_NOOP("Columns", "Unit")},
    {"baseline", QT_TRANSLATE_NOOP("Columns", "Baseline")},
    {"target", QT_TRANSLATE_NOOP("Columns", "Target")},
    {"target_on", QT_TRANSLATE_NOOP("Columns", "Target date")},
    {"actual", QT_TRANSLATE_NOOP("Columns", "Actual")},
    {"achieved_on", QT_TRANSLATE_NOOP("Columns", "Achieved")},
    {"value_amount", QT_TRANSLATE_NOOP("Columns", "Value")},
    {"evidence", QT_TRANSLATE_NOOP("Columns", "Evidence")},
    {"csm", QT_TRANSLATE_NOOP("Columns", "CSM")},
    {"ae", QT_TRANSLATE_NOOP("Columns", "AE")},
    {"customer_since", QT_TRANSLATE_NOOP("Columns", "Customer since")},
    {"first_value_on", QT_TRANSLATE_NOOP("Columns", "First value on")},
    {"fiscal_year_start", QT_TRANSLATE_NOOP("Columns", "Fiscal year starts")},
    {"gross_margin", QT_TRANSLATE_NOOP("Columns", "Gross margin")},
    {"cac", QT_TRANSLATE_NOOP("Columns", "CAC")},
    {"notes", QT_TRANSLATE_NOOP("Columns", "Notes")},
    {"department", QT_TRANSLATE_NOOP("Columns", "Department")},
    {"headcount", QT_TRANSLATE_NOOP("Columns", "Headcount")},
    {"applicable", QT_TRANSLATE_NOOP("Columns", "Applicable")},
    {"contact_id", QT_TRANSLATE_NOOP("Columns", "Key")},
    {"title", QT_TRANSLATE_NOOP("Columns", "Title")},
    {"email", QT_TRANSLATE_NOOP("Columns", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Columns", "Phone")},
    {"reports_to", QT_TRANSLATE_NOOP("Columns", "Reports to")},
    {"role", QT_TRANSLATE_NOOP("Columns", "Role")},
    {"seniority", QT_TRANSLATE_NOOP("Columns", "Seniority")},
    {"influence", QT_TRANSLATE_NOOP("Columns", "Influence")},
    {"sentiment", QT_TRANSLATE_NOOP("Columns", "Sentiment")},
    {"circle", QT_TRANSLATE_NOOP("Columns", "Circle")},
    {"relationship", QT_TRANSLATE_NOOP("Columns", "Relationship")},
    {"desired_relationship", QT_TRANSLATE_NOOP("Columns", "Wanted relationship")},
    {"our_owner", QT_TRANSLATE_NOOP("Columns", "Our owner")},
    {"preferred_channel", QT_TRANSLATE_NOOP("Columns", "Preferred channel")},
    {"preferred_cadence_days", QT_TRANSLATE_NOOP("Columns", "Cadence (days)")},
    {"sponsor", QT_TRANSLATE_NOOP("Columns", "Original sponsor")},
    {"status", QT_TRANSLATE_NOOP("Columns", "Status")},
    {"status_on", QT_TRANSLATE_NOOP("Columns", "Status since")},
    {"contract_id", QT_TRANSLATE_NOOP("Columns", "Key")},
    {"number", QT_TRANSLATE_NOOP("Columns", "Number")},
    {"start_on", QT_TRANSLATE_NOOP("Columns", "Start")},
    {"end_on", QT_TRANSLATE_NOOP("Columns", "End")},
    {"signed_on", QT_TRANSLATE_NOOP("Columns", "Signed")},
    {"terminated_on", QT_TRANSLATE_NOOP("Columns", "Terminated")},
    {"auto_renew", QT_TRANSLATE_NOOP("Columns", "Auto-renew")},
    {"notice_days", QT_TRANSLATE_NOOP("Columns", "Notice (days)")},
    {"escalation_pct", QT_TRANSLATE_NOOP("Columns", "Escalation %")},
    {"discount_pct", QT_TRANSLATE_NOOP("Columns", "Discount %")},
    {"discount_until", QT_TRANSLATE_NOOP("Columns", "Discount until")},
    {"expansion_option", QT_TRANSLATE_NOOP("Columns", "Expansion option")},
    {"renewed_from", QT_TRANSLATE_NOOP("Columns", "Renewed from")},
    {"end_reason", QT_TRANSLATE_NOOP("Columns", "End reason")},
    {"forecast", QT_TRANSLATE_NOOP("Columns", "Forecast")},
    {"expected_arr", QT_TRANSLATE_NOOP("Columns", "Expected ARR")},
    {"forecast_note", QT_TRANSLATE_NOOP("Columns", "Forecast note")},
    {"line_id", QT_TRANSLATE_NOOP("Columns", "Key")},
    {"product_id", QT_TRANSLATE_NOOP("Columns", "Product")},
    {"plan_tier", QT_TRANSLATE_NOOP("Columns", "Plan")},
    {"seats", QT_TRANSLATE_NOOP("Columns", "Seats")},
    {"usage_limit", QT_TRANSLATE_NOOP("Columns", "Monthly limit")},
    {"arr", QT_TRANSLATE_NOOP("Columns", "ARR")},
    {"vendor", QT_TRANSLATE_NOOP("Columns", "Vendor")},
    {"commission_pct", QT_TRANSLATE_NOOP("Columns", "Commission %")},
    {"state", QT_TRANSLATE_NOOP("Columns", "State")},
    {"competitor", QT_TRANSLATE_NOOP("Columns", "Competitor")},
    {"competitor_renewal_on", QT_TRANSLATE_NOOP("Columns", "Competitor's renewal")},
    {"potential_arr", QT_TRANSLATE_NOOP("Columns", "Potential ARR")},
    {"note", QT_TRANSLATE_NOOP("Columns", "Note")},
};

const Entry values[] = {
    {"enterprise", QT_TRANSLATE_NOOP("Values", "Enterprise")},
    {"critical", QT_TRANSLATE_NOOP("Values", "Critical")},
    {"concerning", QT_TRANSLATE_NOOP("Values", "Concerning")},
    {"healthy", QT_TRANSLATE_NOOP("Values", "Healthy")},
    {"excellent", QT_TRANSLATE_NOOP("Values", "Excellent")},
    {"structural_problem", QT_TRANSLATE_NOOP("Values", "Structural problem")},
    {"retention_without_growth", QT_TRANSLATE_NOOP("Values", "No growth")},
    {"strong", QT_TRANSLATE_NOOP("Values", "Strong")},
    {"elite", QT_TRANSLATE_NOOP("Values", "Elite")},
    {"exceptional", QT_TRANSLATE_NOOP("Values", "Exceptional")},
    {"below", QT_TRANSLATE_NOOP("Values", "Below")},
    {"good", QT_TRANSLATE_NOOP("Values", "Good")},
    {"great", QT_TRANSLATE_NOOP("Values", "Great")},
    {"best", QT_TRANSLATE_NOOP("Values", "Best")},
    {"best_in_class", QT_TRANSLATE_NOOP("Values", "Best in class")},
    {"outstanding", QT_TRANSLATE_NOOP("Values", "Outstanding")},
    {"funding", QT_TRANSLATE_NOOP("Values", "Funding")},
    {"headcount_growth", QT_TRANSLATE_NOOP("Values", "Headcount growth")},
    {"new_initiative", QT_TRANSLATE_NOOP("Values", "New initiative")},
    {"executive_hire", QT_TRANSLATE_NOOP("Values", "Executive hire")},
    {"budget_cycle", QT_TRANSLATE_NOOP("Values", "Budget cycle")},
    {"geographic_expansion", QT_TRANSLATE_NOOP("Values", "New region")},
    {"intent", QT_TRANSLATE_NOOP("Values", "Buying intent")},
    {"benchmarking", QT_TRANSLATE_NOOP("Values", "Benchmarking")},
    {"new_use_case", QT_TRANSLATE_NOOP("Values", "New use case")},
    {"mid_market", QT_TRANSLATE_NOOP("Values", "Mid-market")},
    {"smb", QT_TRANSLATE_NOOP("Values", "SMB")},
    {"low_arpa", QT_TRANSLATE_NOOP("Values", "Low ARPA")},
    {"high", QT_TRANSLATE_NOOP("Values", "High")},
    {"mid", QT_TRANSLATE_NOOP("Values", "Mid")},
    {"low", QT_TRANSLATE_NOOP("Values", "Low")},
    {"economic_buyer", QT_TRANSLATE_NOOP("Values", "Economic buyer")},
    {"decision_maker", QT_TRANSLATE_NOOP("Values", "Decision maker")},
    {"champion", QT_TRANSLATE_NOOP("Values", "Champion")},
    {"influencer", QT_TRANSLATE_NOOP("Values", "Influencer")},
    {"technical_evaluator", QT_TRANSLATE_NOOP("Values", "Technical evaluator")},
    {"end_user", QT_TRANSLATE_NOOP("Values", "End user")},
    {"blocker", QT_TRANSLATE_NOOP("Values", "Blocker")},
    {"c_level", QT_TRANSLATE_NOOP("Values", "C-level")},
    {"vp", QT_TRANSLATE_NOOP("Values", "VP")},
    {"director", QT_TRANSLATE_NOOP("Values", "Director")},
    {"manager", QT_TRANSLATE_NOOP("Values", "Manager")},
    {"individual", QT_TRANSLATE_NOOP("Values", "Individual")},
    {"advocate", QT_TRANSLATE_NOOP("Values", "Advocate")},
    {"supporter", QT_TRANSLATE_NOOP("Values", "Supporter")},
    {"neutral", QT_TRANSLATE_NOOP("Values", "Neutral")},
    {"skeptic", QT_TRANSLATE_NOOP("Values", "Skeptic")},
    {"opponent", QT_TRANSLATE_NOOP("Values", "Opponent")},
    {"inner", QT_TRANSLATE_NOOP("Values", "Inner circle")},
    {"political", QT_TRANSLATE_NOOP("Values", "Political structure")},
    {"outside", QT_TRANSLATE_NOOP("Values", "Outside")},
    {"cross_sell", QT_TRANSLATE_NOOP("Values", "Cross-sell")},
    {"identified", QT_TRANSLATE_NOOP("Values", "Identified")},
    {"qualified", QT_TRANSLATE_NOOP("Values", "Qualified")},
    {"proposed", QT_TRANSLATE_NOOP("Values", "Proposed")},
    {"won", QT_TRANSLATE_NOOP("Values", "Won")},
    {"csm", QT_TRANSLATE_NOOP("Values", "CSM")},
    {"ae", QT_TRANSLATE_NOOP("Values", "AE")},
    {"partner", QT_TRANSLATE_NOOP("Values", "Partner")},
    {"product", QT_TRANSLATE_NOOP("Values", "Product")},
    {"customer", QT_TRANSLATE_NOOP("Values", "Customer")},
    {"ours", QT_TRANSLATE_NOOP("Values", "Ours")},
    {"met", QT_TRANSLATE_NOOP("Values", "Met")},
    {"missed", QT_TRANSLATE_NOOP("Values", "Missed")},
    {"dropped", QT_TRANSLATE_NOOP("Values", "Dropped")},
    {"planned", QT_TRANSLATE_NOOP("Values", "Planned")},
    {"prepared", QT_TRANSLATE_NOOP("Values", "Prepared")},
    {"held", QT_TRANSLATE_NOOP("Values", "Held")},
    {"followed_up", QT_TRANSLATE_NOOP("Values", "Followed up")},
    {"segment_gate_closed", QT_TRANSLATE_NOOP("Values", "Segment gate closed")},
    {"health_red", QT_TRANSLATE_NOOP("Values", "Health red")},
    {"health_unknown", QT_TRANSLATE_NOOP("Values", "Health unknown")},
    {"contraction_flagged", QT_TRANSLATE_NOOP("Values", "Contraction flagged")},
    {"no_value_proven", QT_TRANSLATE_NOOP("Values", "No value proven")},
    {"health_amber", QT_TRANSLATE_NOOP("Values", "Health amber")},
    {"segment_gate_caution", QT_TRANSLATE_NOOP("Values", "Segment gate caution")},
    {"monitor", QT_TRANSLATE_NOOP("Values", "Monitor")},
    {"seed", QT_TRANSLATE_NOOP("Values", "Seed")},
    {"qualify", QT_TRANSLATE_NOOP("Values", "Qualify")},
    {"pursue", QT_TRANSLATE_NOOP("Values", "Pursue")},
    {"vendor", QT_TRANSLATE_NOOP("Values", "Vendor")},
    {"credible_source", QT_TRANSLATE_NOOP("Values", "Credible source")},
    {"problem_solver", QT_TRANSLATE_NOOP("Values", "Problem solver")},
    {"trusted_advisor", QT_TRANSLATE_NOOP("Values", "Trusted advisor")},
    {"call", QT_TRANSLATE_NOOP("Values", "Call")},
    {"email", QT_TRANSLATE_NOOP("Values", "E-mail")},
    {"meeting", QT_TRANSLATE_NOOP("Values", "Meeting")},
    {"active", QT_TRANSLATE_NOOP("Values", "Active")},
    {"left", QT_TRANSLATE_NOOP("Values", "Left")},
    {"placeholder", QT_TRANSLATE_NOOP("Values", "Placeholder")},
    {"draft", QT_TRANSLATE_NOOP("Values", "Draft")},
    {"onboarding", QT_TRANSLATE_NOOP("Values", "Onboarding")},
    {"value", QT_TRANSLATE_NOOP("Values", "No value")},
    {"product_gap", QT_TRANSLATE_NOOP("Values", "Product gap")},
    {"competitor", QT_TRANSLATE_NOOP("Values", "Competitor")},
    {"budget", QT_TRANSLATE_NOOP("Values", "Budget")},
    {"champion_left", QT_TRANSLATE_NOOP("Values", "Champion left")},
    {"payment", QT_TRANSLATE_NOOP("Values", "Payment")},
    {"acquired", QT_TRANSLATE_NOOP("Values", "Acquired")},
    {"oversold", QT_TRANSLATE_NOOP("Values", "Oversold")},
    {"other", QT_TRANSLATE_NOOP("Values", "Other")},
    {"commit", QT_TRANSLATE_NOOP("Values", "Commit")},
    {"likely", QT_TRANSLATE_NOOP("Values", "Likely")},
    {"risk", QT_TRANSLATE_NOOP("Values", "At risk")},
    {"lost", QT_TRANSLATE_NOOP("Values", "Lost")},
    {"not_applicable", QT_TRANSLATE_NOOP("Values", "Not applicable")},
    {"in_house", QT_TRANSLATE_NOOP("Values", "In-house")},
    {"open", QT_TRANSLATE_NOOP("Values", "Open")},
    {"owned", QT_TRANSLATE_NOOP("Values", "Owned")},
    {"pipeline", QT_TRANSLATE_NOOP("Values", "Pipeline")},
    {"whitespace", QT_TRANSLATE_NOOP("Values", "Whitespace")},
    {"yes", QT_TRANSLATE_NOOP("Values", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Values", "No")},
    {"seat", QT_TRANSLATE_NOOP("Values", "Per seat")},
    {"tiered", QT_TRANSLATE_NOOP("Values", "Tiered")},
    {"usage", QT_TRANSLATE_NOOP("Values", "By usage")},
    {"flat", QT_TRANSLATE_NOOP("Values", "Flat")},
    {"hybrid", QT_TRANSLATE_NOOP("Values", "Hybrid")},
};

const Entry figures[] = {
    {"health", QT_TRANSLATE_NOOP("Figures", "Health")},
    {"usage", QT_TRANSLATE_NOOP("Figures", "Usage")},
    {"level", QT_TRANSLATE_NOOP("Figures", "Level of use")},
    {"trend", QT_TRANSLATE_NOOP("Figures", "Trend of use")},
    {"engagement", QT_TRANSLATE_NOOP("Figures", "Engagement")},
    {"recency", QT_TRANSLATE_NOOP("Figures", "Recency")},
    {"threading", QT_TRANSLATE_NOOP("Figures", "Multi-threading")},
    {"satisfaction", QT_TRANSLATE_NOOP("Figures", "Satisfaction")},
    {"support", QT_TRANSLATE_NOOP("Figures", "Support")},
    {"commercial", QT_TRANSLATE_NOOP("Figures", "Commercial")},
    {"whitespace", QT_TRANSLATE_NOOP("Figures", "Whitespace")},
    {"products", QT_TRANSLATE_NOOP("Figures", "Products")},
    {"seats", QT_TRANSLATE_NOOP("Figures", "Seats")},
    {"departments", QT_TRANSLATE_NOOP("Figures", "Departments")},
    {"features", QT_TRANSLATE_NOOP("Figures", "Features")},
    {"stakeholders", QT_TRANSLATE_NOOP("Figures", "Stakeholders")},
    {"arr", QT_TRANSLATE_NOOP("Figures", "ARR")},
    {"override", QT_TRANSLATE_NOOP("Figures", "Override")},
    {"calculated", QT_TRANSLATE_NOOP("Figures", "Calculated")},
};

const Entry records[] = {
    {"accounts", QT_TRANSLATE_NOOP("Records", "account")},
    {"contacts", QT_TRANSLATE_NOOP("Records", "person")},
    {"contracts", QT_TRANSLATE_NOOP("Records", "contract")},
    {"contract_lines", QT_TRANSLATE_NOOP("Records", "contract line")},
    {"map_cells", QT_TRANSLATE_NOOP("Records", "map cell")},
    {"departments", QT_TRANSLATE_NOOP("Records", "department")},
};

// clang-format on

QString find(std::span<const Entry> entries, const char* context, std::string_view name) {
    for (const Entry& entry : entries)
        if (entry.name == name) return QCoreApplication::translate(context, entry.label);
    return {};
}

/// "time_to_value" -> "Time to value": for names that have no label of their own yet.
QString readable(std::string_view name) {
    QString text =
        QString::fromUtf8(name.data(), qsizetype(name.size())).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString columnLabel(std::string_view column) {
    const QString label = find(columns, "Columns", column);
    return label.isEmpty() ? readable(column) : label;
}

QString enumLabel(const QString& value) {
    const QString label = find(values, "Values", value.toStdString());
    return label.isEmpty() ? value : label;
}

QString figureLabel(const QString& name) {
    const std::string key = name.toStdString();
    const QString label = find(figures, "Figures", key);
    return label.isEmpty() ? readable(key) : label;
}

QString recordLabel(std::string_view table) {
    const QString label = find(records, "Records", table);
    return label.isEmpty() ? readable(table).toLower() : label;
}

} // namespace foothold
