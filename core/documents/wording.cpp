#include "core/documents/wording.h"

#include "core/domain/labels.h"

#include <QCoreApplication>

#include <array>

namespace foothold::wording {

namespace {

/// The word at the place of @p value, in the order of the enumeration.
template <typename E, std::size_t N>
QString word(E value, const char* const (&words)[N]) {
    static_assert(N == std::size(Names<E>::all));
    return QCoreApplication::translate("Wording", words[std::size_t(value)]);
}

} // namespace

// The names are marked for translation here and looked up in word().
QString of(Tier value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "high touch"), QT_TRANSLATE_NOOP("Wording", "mid touch"),
                        QT_TRANSLATE_NOOP("Wording", "low touch")});
}
QString of(ContactRole value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "economic buyer"),
                        QT_TRANSLATE_NOOP("Wording", "decision maker"),
                        QT_TRANSLATE_NOOP("Wording", "champion"), QT_TRANSLATE_NOOP("Wording", "influencer"),
                        QT_TRANSLATE_NOOP("Wording", "technical evaluator"),
                        QT_TRANSLATE_NOOP("Wording", "end user"), QT_TRANSLATE_NOOP("Wording", "blocker")});
}
QString of(Seniority value) {
    return word(value,
                {QT_TRANSLATE_NOOP("Wording", "C level"), QT_TRANSLATE_NOOP("Wording", "vice president"),
                 QT_TRANSLATE_NOOP("Wording", "director"), QT_TRANSLATE_NOOP("Wording", "manager"),
                 QT_TRANSLATE_NOOP("Wording", "individual")});
}
QString of(Sentiment value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "advocate"), QT_TRANSLATE_NOOP("Wording", "supporter"),
                        QT_TRANSLATE_NOOP("Wording", "neutral"), QT_TRANSLATE_NOOP("Wording", "sceptic"),
                        QT_TRANSLATE_NOOP("Wording", "opponent")});
}
QString of(Relationship value) {
    return word(value,
                {QT_TRANSLATE_NOOP("Wording", "vendor"), QT_TRANSLATE_NOOP("Wording", "credible source"),
                 QT_TRANSLATE_NOOP("Wording", "problem solver"),
                 QT_TRANSLATE_NOOP("Wording", "trusted advisor")});
}
QString of(GateReason value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "the segment's gate is closed: retention comes first"),
                        QT_TRANSLATE_NOOP("Wording", "health is red"),
                        QT_TRANSLATE_NOOP("Wording", "health is unknown"),
                        QT_TRANSLATE_NOOP("Wording", "contraction is flagged"),
                        QT_TRANSLATE_NOOP("Wording", "no value is proven yet"),
                        QT_TRANSLATE_NOOP("Wording", "health is amber"),
                        QT_TRANSLATE_NOOP("Wording", "the segment's gate calls for caution")});
}
QString of(EndReason value) {
    return word(value,
                {QT_TRANSLATE_NOOP("Wording", "onboarding"), QT_TRANSLATE_NOOP("Wording", "value"),
                 QT_TRANSLATE_NOOP("Wording", "product gap"), QT_TRANSLATE_NOOP("Wording", "competitor"),
                 QT_TRANSLATE_NOOP("Wording", "budget"), QT_TRANSLATE_NOOP("Wording", "champion left"),
                 QT_TRANSLATE_NOOP("Wording", "payment"), QT_TRANSLATE_NOOP("Wording", "acquired"),
                 QT_TRANSLATE_NOOP("Wording", "oversold"), QT_TRANSLATE_NOOP("Wording", "other")});
}
QString of(Forecast value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "commit"), QT_TRANSLATE_NOOP("Wording", "likely"),
                        QT_TRANSLATE_NOOP("Wording", "at risk"), QT_TRANSLATE_NOOP("Wording", "lost")});
}
QString of(TouchpointKind value) {
    return word(value,
                {QT_TRANSLATE_NOOP("Wording", "call"), QT_TRANSLATE_NOOP("Wording", "meeting"),
                 QT_TRANSLATE_NOOP("Wording", "e-mail"), QT_TRANSLATE_NOOP("Wording", "QBR"),
                 QT_TRANSLATE_NOOP("Wording", "executive meeting"), QT_TRANSLATE_NOOP("Wording", "event"),
                 QT_TRANSLATE_NOOP("Wording", "webinar"), QT_TRANSLATE_NOOP("Wording", "training"),
                 QT_TRANSLATE_NOOP("Wording", "reference"), QT_TRANSLATE_NOOP("Wording", "case study"),
                 QT_TRANSLATE_NOOP("Wording", "referral")});
}
QString of(Severity value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "urgent"), QT_TRANSLATE_NOOP("Wording", "high"),
                        QT_TRANSLATE_NOOP("Wording", "normal"), QT_TRANSLATE_NOOP("Wording", "low")});
}
QString of(TicketKind value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "defect"), QT_TRANSLATE_NOOP("Wording", "question"),
                        QT_TRANSLATE_NOOP("Wording", "feature request")});
}
QString of(Motion value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "seats"), QT_TRANSLATE_NOOP("Wording", "tier"),
                        QT_TRANSLATE_NOOP("Wording", "usage"), QT_TRANSLATE_NOOP("Wording", "cross-sell")});
}
QString of(Gain value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "cross-sell"), QT_TRANSLATE_NOOP("Wording", "usage"),
                        QT_TRANSLATE_NOOP("Wording", "tier"), QT_TRANSLATE_NOOP("Wording", "seats"),
                        QT_TRANSLATE_NOOP("Wording", "price")});
}
QString of(Stage value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "identified"), QT_TRANSLATE_NOOP("Wording", "qualified"),
                        QT_TRANSLATE_NOOP("Wording", "proposed"), QT_TRANSLATE_NOOP("Wording", "won"),
                        QT_TRANSLATE_NOOP("Wording", "lost")});
}
QString of(ObjectiveState value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "open"), QT_TRANSLATE_NOOP("Wording", "met"),
                        QT_TRANSLATE_NOOP("Wording", "missed"), QT_TRANSLATE_NOOP("Wording", "dropped")});
}
QString of(Side value) {
    return word(value,
                {QT_TRANSLATE_NOOP("Wording", "the customer's"), QT_TRANSLATE_NOOP("Wording", "ours")});
}
QString of(QbrState value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "planned"), QT_TRANSLATE_NOOP("Wording", "prepared"),
                        QT_TRANSLATE_NOOP("Wording", "held"), QT_TRANSLATE_NOOP("Wording", "followed up")});
}
QString of(Measure value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "usage"), QT_TRANSLATE_NOOP("Wording", "engagement"),
                        QT_TRANSLATE_NOOP("Wording", "satisfaction"), QT_TRANSLATE_NOOP("Wording", "support"),
                        QT_TRANSLATE_NOOP("Wording", "commercial")});
}
QString of(HealthColour value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "red"), QT_TRANSLATE_NOOP("Wording", "amber"),
                        QT_TRANSLATE_NOOP("Wording", "green")});
}
QString of(Dimension value) {
    return word(value, {QT_TRANSLATE_NOOP("Wording", "products"), QT_TRANSLATE_NOOP("Wording", "seats"),
                        QT_TRANSLATE_NOOP("Wording", "departments"), QT_TRANSLATE_NOOP("Wording", "features"),
                        QT_TRANSLATE_NOOP("Wording", "stakeholders")});
}

QString sign(const std::optional<Sentiment>& value) {
    if (!value) return {};
    static const std::array<QString, 5> signs = {QStringLiteral("++"), QStringLiteral("+"),
                                                 QStringLiteral("0"), QStringLiteral("\u2212"),
                                                 QStringLiteral("\u2212\u2212")};
    return signs[std::size_t(*value)];
}

QString sign(const std::optional<HealthColour>& value) {
    if (!value) return QStringLiteral("\u2013");
    static const std::array<QString, 3> signs = {QStringLiteral("\u25CB"), QStringLiteral("\u25D0"),
                                                 QStringLiteral("\u25CF")};
    return signs[std::size_t(*value)];
}

QString readable(const QString& machineName) {
    static const std::pair<QLatin1String, const char*> known[] = {
        {QLatin1String("enterprise"), QT_TRANSLATE_NOOP("Wording", "enterprise")},
        {QLatin1String("mid_market"), QT_TRANSLATE_NOOP("Wording", "mid-market")},
        {QLatin1String("smb"), QT_TRANSLATE_NOOP("Wording", "SMB")},
        {QLatin1String("low_arpa"), QT_TRANSLATE_NOOP("Wording", "low ARPA")}};
    for (const auto& [name, word] : known)
        if (machineName == name) return QCoreApplication::translate("Wording", word);
    return QString(machineName).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString inSentence(const QString& label) {
    //: Not shown. Translate it as KEEP where nouns are written with a capital, so that labels keep theirs.
    const QString rule = QCoreApplication::translate("Wording", "LABELS_IN_SENTENCES");
    return rule == QLatin1String("KEEP") ? label : label.toLower();
}

QString figure(const QString& name) {
    // clang-format off
    static const std::pair<QLatin1String, const char*> known[] = {
        {QLatin1String("health"), QT_TRANSLATE_NOOP("Figures", "Health")},
        {QLatin1String("usage"), QT_TRANSLATE_NOOP("Figures", "Usage")},
        {QLatin1String("level"), QT_TRANSLATE_NOOP("Figures", "Level of use")},
        {QLatin1String("trend"), QT_TRANSLATE_NOOP("Figures", "Trend of use")},
        {QLatin1String("engagement"), QT_TRANSLATE_NOOP("Figures", "Engagement")},
        {QLatin1String("recency"), QT_TRANSLATE_NOOP("Figures", "Recency")},
        {QLatin1String("threading"), QT_TRANSLATE_NOOP("Figures", "Multi-threading")},
        {QLatin1String("satisfaction"), QT_TRANSLATE_NOOP("Figures", "Satisfaction")},
        {QLatin1String("support"), QT_TRANSLATE_NOOP("Figures", "Support")},
        {QLatin1String("commercial"), QT_TRANSLATE_NOOP("Figures", "Commercial")},
        {QLatin1String("whitespace"), QT_TRANSLATE_NOOP("Figures", "Whitespace")},
        {QLatin1String("products"), QT_TRANSLATE_NOOP("Figures", "Products")},
        {QLatin1String("seats"), QT_TRANSLATE_NOOP("Figures", "Seats")},
        {QLatin1String("departments"), QT_TRANSLATE_NOOP("Figures", "Departments")},
        {QLatin1String("features"), QT_TRANSLATE_NOOP("Figures", "Features")},
        {QLatin1String("stakeholders"), QT_TRANSLATE_NOOP("Figures", "Stakeholders")},
        {QLatin1String("arr"), QT_TRANSLATE_NOOP("Figures", "ARR")},
        {QLatin1String("override"), QT_TRANSLATE_NOOP("Figures", "Override")},
        {QLatin1String("calculated"), QT_TRANSLATE_NOOP("Figures", "Calculated")},
        {QLatin1String("churn_rate"), QT_TRANSLATE_NOOP("Figures", "Churn rate")},
        {QLatin1String("gross_margin"), QT_TRANSLATE_NOOP("Figures", "Gross margin")},
        {QLatin1String("growth"), QT_TRANSLATE_NOOP("Figures", "Growth")},
        {QLatin1String("mean_last"), QT_TRANSLATE_NOOP("Figures", "Latest three months")},
        {QLatin1String("mean_prior"), QT_TRANSLATE_NOOP("Figures", "Three months before")},
        {QLatin1String("grr"), QT_TRANSLATE_NOOP("Figures", "GRR")},
        {QLatin1String("health_before"), QT_TRANSLATE_NOOP("Figures", "Health before")},
        {QLatin1String("lost"), QT_TRANSLATE_NOOP("Figures", "Lost")},
        {QLatin1String("penetration"), QT_TRANSLATE_NOOP("Figures", "Penetration")},
        {QLatin1String("product"), QT_TRANSLATE_NOOP("Figures", "Product")},
        {QLatin1String("response"), QT_TRANSLATE_NOOP("Figures", "Answer")},
        {QLatin1String("starting"), QT_TRANSLATE_NOOP("Figures", "ARR at the start")},
        {QLatin1String("timing"), QT_TRANSLATE_NOOP("Figures", "Timing")},
        {QLatin1String("timing_factor"), QT_TRANSLATE_NOOP("Figures", "Factor of the timing")},
        {QLatin1String("utilisation"), QT_TRANSLATE_NOOP("Figures", "Utilisation")},
        {QLatin1String("priority"), QT_TRANSLATE_NOOP("Figures", "Priority")},
        {QLatin1String("readiness"), QT_TRANSLATE_NOOP("Figures", "Readiness")},
        {QLatin1String("whitespace_score"), QT_TRANSLATE_NOOP("Figures", "Whitespace score")},
        {QLatin1String("champion_warning"), QT_TRANSLATE_NOOP("Figures", "Warning about the champion")},
        {QLatin1String("competitor_mention"), QT_TRANSLATE_NOOP("Figures", "A competitor was named")},
        {QLatin1String("nps_drop"), QT_TRANSLATE_NOOP("Figures", "NPS dropped")},
        {QLatin1String("support_increase"), QT_TRANSLATE_NOOP("Figures", "More tickets")},
        {QLatin1String("usage_decline"), QT_TRANSLATE_NOOP("Figures", "Usage declines")},
        {QLatin1String("contract_headroom"), QT_TRANSLATE_NOOP("Figures", "Contract headroom")},
        {QLatin1String("feature_depth"), QT_TRANSLATE_NOOP("Figures", "Feature depth")},
        {QLatin1String("health_trajectory"), QT_TRANSLATE_NOOP("Figures", "Health trajectory")},
        {QLatin1String("stakeholder_breadth"), QT_TRANSLATE_NOOP("Figures", "Stakeholder breadth")},
        {QLatin1String("usage_growth"), QT_TRANSLATE_NOOP("Figures", "Usage growth")},
        {QLatin1String("executives"), QT_TRANSLATE_NOOP("Figures", "Executives")},
        {QLatin1String("health_change"), QT_TRANSLATE_NOOP("Figures", "Change of health")},
        {QLatin1String("limit_proximity"), QT_TRANSLATE_NOOP("Figures", "Nearness to the limit")},
        {QLatin1String("new_features"), QT_TRANSLATE_NOOP("Figures", "New features")},
        {QLatin1String("new_people"), QT_TRANSLATE_NOOP("Figures", "New people")},
        {QLatin1String("nps_change"), QT_TRANSLATE_NOOP("Figures", "Change of NPS")},
        {QLatin1String("options"), QT_TRANSLATE_NOOP("Figures", "Options")},
        {QLatin1String("premium"), QT_TRANSLATE_NOOP("Figures", "Premium features")},
        {QLatin1String("requests"), QT_TRANSLATE_NOOP("Figures", "Feature requests")},
        {QLatin1String("room"), QT_TRANSLATE_NOOP("Figures", "Room to grow")},
        {QLatin1String("ticket_change"), QT_TRANSLATE_NOOP("Figures", "Change of tickets")},
        {QLatin1String("workflows"), QT_TRANSLATE_NOOP("Figures", "Workflows")},
        {QLatin1String("clv"), QT_TRANSLATE_NOOP("Figures", "Lifetime value")},
        {QLatin1String("contraction"), QT_TRANSLATE_NOOP("Figures", "Contraction")},
        {QLatin1String("current"), QT_TRANSLATE_NOOP("Figures", "Current")},
        {QLatin1String("potential"), QT_TRANSLATE_NOOP("Figures", "Potential")},
        {QLatin1String("reweighting"), QT_TRANSLATE_NOOP("Figures", "Other weights")},
        {QLatin1String("nrr"), QT_TRANSLATE_NOOP("Figures", "NRR")},
        {QLatin1String("logo_retention"), QT_TRANSLATE_NOOP("Figures", "Customers kept")},
        {QLatin1String("expansion"), QT_TRANSLATE_NOOP("Figures", "Expansion")},
        {QLatin1String("churn"), QT_TRANSLATE_NOOP("Figures", "Churn")},
        {QLatin1String("new_logos"), QT_TRANSLATE_NOOP("Figures", "New logos")},
        {QLatin1String("reactivated"), QT_TRANSLATE_NOOP("Figures", "Reactivated")},
        {QLatin1String("others"), QT_TRANSLATE_NOOP("Figures", "Others")},
        {QLatin1String("customers_kept"), QT_TRANSLATE_NOOP("Figures", "Customers kept")},
        {QLatin1String("customers_at_start"), QT_TRANSLATE_NOOP("Figures", "Customers at the start")},
        {QLatin1String("days_to_renewal"), QT_TRANSLATE_NOOP("Figures", "Days to the renewal")},
        {QLatin1String("over_capacity"), QT_TRANSLATE_NOOP("Figures", "CSMs over capacity")},
        {QLatin1String("high_touch"), QT_TRANSLATE_NOOP("Figures", "High touch")},
        {QLatin1String("mid_touch"), QT_TRANSLATE_NOOP("Figures", "Mid touch")},
        {QLatin1String("low_touch"), QT_TRANSLATE_NOOP("Figures", "Low touch")},
        {QLatin1String("single_threaded"), QT_TRANSLATE_NOOP("Figures", "Hang on one thread")},
        {QLatin1String("few_people"), QT_TRANSLATE_NOOP("Figures", "Fewer than three people")},
        {QLatin1String("no_executive"), QT_TRANSLATE_NOOP("Figures", "No executive")},
        {QLatin1String("without_value"), QT_TRANSLATE_NOOP("Figures", "Still without value")},
        {QLatin1String("value_late"), QT_TRANSLATE_NOOP("Figures", "Late")},
        {QLatin1String("value_not_late"), QT_TRANSLATE_NOOP("Figures", "Not late yet")},
        {QLatin1String("nps"), QT_TRANSLATE_NOOP("Figures", "NPS")},
        {QLatin1String("promoters"), QT_TRANSLATE_NOOP("Figures", "Promoters")},
        {QLatin1String("passives"), QT_TRANSLATE_NOOP("Figures", "Passives")},
        {QLatin1String("detractors"), QT_TRANSLATE_NOOP("Figures", "Detractors")},
        {QLatin1String("qbrs_ahead"), QT_TRANSLATE_NOOP("Figures", "QBRs ahead")},
        {QLatin1String("qbrs_overdue"), QT_TRANSLATE_NOOP("Figures", "QBRs overdue")},
        {QLatin1String("qbrs_held"), QT_TRANSLATE_NOOP("Figures", "QBRs held")},
        {QLatin1String("qbrs_to_plan"), QT_TRANSLATE_NOOP("Figures", "QBRs to plan")},
        {QLatin1String("planned"), QT_TRANSLATE_NOOP("Figures", "Planned")},
        {QLatin1String("prepared"), QT_TRANSLATE_NOOP("Figures", "Prepared")},
        {QLatin1String("held"), QT_TRANSLATE_NOOP("Figures", "Held")},
        {QLatin1String("followed_up"), QT_TRANSLATE_NOOP("Figures", "Followed up")},
        {QLatin1String("arr_at_stake"), QT_TRANSLATE_NOOP("Figures", "ARR at stake")},
        {QLatin1String("commit"), QT_TRANSLATE_NOOP("Figures", "Commit")},
        {QLatin1String("likely"), QT_TRANSLATE_NOOP("Figures", "Likely")},
        {QLatin1String("risk"), QT_TRANSLATE_NOOP("Figures", "At risk")},
        {QLatin1String("without_rate"), QT_TRANSLATE_NOOP("Figures", "Without a rate")},
        {QLatin1String("open_potential"), QT_TRANSLATE_NOOP("Figures", "Open potential")},
        {QLatin1String("without_segment"), QT_TRANSLATE_NOOP("Figures", "Without a segment")},
        {QLatin1String("red_before_churn"), QT_TRANSLATE_NOOP("Figures", "Red before churn")},
        {QLatin1String("red_before"), QT_TRANSLATE_NOOP("Figures", "Red before")},
        {QLatin1String("known_before"), QT_TRANSLATE_NOOP("Figures", "Known before")},
        {QLatin1String("churn_auc"), QT_TRANSLATE_NOOP("Figures", "Health warns (AUC)")},
        {QLatin1String("expansion_auc"), QT_TRANSLATE_NOOP("Figures", "Readiness foresees (AUC)")},
        {QLatin1String("pairs_right"), QT_TRANSLATE_NOOP("Figures", "In the right order")},
        {QLatin1String("pairs_tied"), QT_TRANSLATE_NOOP("Figures", "Ties")},
        {QLatin1String("pairs"), QT_TRANSLATE_NOOP("Figures", "Pairs")},
        {QLatin1String("positives"), QT_TRANSLATE_NOOP("Figures", "With the event")},
        {QLatin1String("negatives"), QT_TRANSLATE_NOOP("Figures", "Without the event")},
        {QLatin1String("threshold"), QT_TRANSLATE_NOOP("Figures", "Proposed threshold")},
        {QLatin1String("separation"), QT_TRANSLATE_NOOP("Figures", "Separation")},
        {QLatin1String("grew_above"), QT_TRANSLATE_NOOP("Figures", "Grew, above")},
        {QLatin1String("grew_below"), QT_TRANSLATE_NOOP("Figures", "Grew, below")},
        {QLatin1String("others_below"), QT_TRANSLATE_NOOP("Figures", "Others, below")},
        {QLatin1String("others_above"), QT_TRANSLATE_NOOP("Figures", "Others, above")},
        {QLatin1String("retained"), QT_TRANSLATE_NOOP("Figures", "Retained")},
        {QLatin1String("load"), QT_TRANSLATE_NOOP("Figures", "Load")},
        {QLatin1String("customers"), QT_TRANSLATE_NOOP("Figures", "Customers")},
        {QLatin1String("engaged"), QT_TRANSLATE_NOOP("Figures", "Engaged people")},
        {QLatin1String("people"), QT_TRANSLATE_NOOP("Figures", "People")},
        {QLatin1String("days_since_contact"), QT_TRANSLATE_NOOP("Figures", "Days since the last contact")},
        {QLatin1String("answers"), QT_TRANSLATE_NOOP("Figures", "Answers")},
        {QLatin1String("days_to_value"), QT_TRANSLATE_NOOP("Figures", "Days to value")},
        {QLatin1String("accounts"), QT_TRANSLATE_NOOP("Figures", "Accounts")},
        {QLatin1String("green"), QT_TRANSLATE_NOOP("Figures", "Green accounts")},
        {QLatin1String("amber"), QT_TRANSLATE_NOOP("Figures", "Amber accounts")},
        {QLatin1String("red"), QT_TRANSLATE_NOOP("Figures", "Red accounts")},
        {QLatin1String("unknown_health"), QT_TRANSLATE_NOOP("Figures", "Accounts of unknown health")},
        {QLatin1String("forecast_right"), QT_TRANSLATE_NOOP("Figures", "Right")},
        {QLatin1String("false_alarm"), QT_TRANSLATE_NOOP("Figures", "False alarm")},
        {QLatin1String("missed"), QT_TRANSLATE_NOOP("Figures", "Missed")},
        {QLatin1String("rightly_quiet"), QT_TRANSLATE_NOOP("Figures", "Rightly quiet")},
        {QLatin1String("precision"), QT_TRANSLATE_NOOP("Figures", "Precision")},
        {QLatin1String("recall"), QT_TRANSLATE_NOOP("Figures", "Recall")},
        {QLatin1String("auc"), QT_TRANSLATE_NOOP("Figures", "AUC")},
        {QLatin1String("pipeline_created"), QT_TRANSLATE_NOOP("Figures", "Pipeline created in 90 days")},
        {QLatin1String("pipeline_conversion"), QT_TRANSLATE_NOOP("Figures", "Pipeline conversion")},
        {QLatin1String("mapped_accounts"), QT_TRANSLATE_NOOP("Figures", "Mapped accounts")},
        {QLatin1String("cs_sourced_share"), QT_TRANSLATE_NOOP("Figures", "CS-sourced share")},
        {QLatin1String("won"), QT_TRANSLATE_NOOP("Figures", "Won")},
        {QLatin1String("found_by_cs"), QT_TRANSLATE_NOOP("Figures", "Found by customer success")},
        {QLatin1String("baseline"), QT_TRANSLATE_NOOP("Figures", "Baseline")},
        {QLatin1String("customers_of_high_touch"), QT_TRANSLATE_NOOP("Figures", "Customers of high touch")},
        {QLatin1String("identified"), QT_TRANSLATE_NOOP("Figures", "Identified")},
        {QLatin1String("days_to_review"), QT_TRANSLATE_NOOP("Figures", "Days to the review")},
        {QLatin1String("missing_inputs"), QT_TRANSLATE_NOOP("Figures", "Missing")},
        {QLatin1String("people_to_confirm"), QT_TRANSLATE_NOOP("Figures", "To confirm")},
        {QLatin1String("stale_data"), QT_TRANSLATE_NOOP("Figures", "Stale data")},
        {QLatin1String("days_since_review"), QT_TRANSLATE_NOOP("Figures", "Days since the last review")},
        {QLatin1String("attendees"), QT_TRANSLATE_NOOP("Figures", "Attendees")},
        {QLatin1String("no_attendees"), QT_TRANSLATE_NOOP("Figures", "Nobody of the customer")},
        {QLatin1String("no_own_people"), QT_TRANSLATE_NOOP("Figures", "Nobody of ours")},
        {QLatin1String("no_topic"), QT_TRANSLATE_NOOP("Figures", "No topic")},
        {QLatin1String("no_goals"), QT_TRANSLATE_NOOP("Figures", "No goal with a target")},
        {QLatin1String("usage_is_old"), QT_TRANSLATE_NOOP("Figures", "Usage is old")},
        {QLatin1String("contact_is_old"), QT_TRANSLATE_NOOP("Figures", "Contact is old")},
        {QLatin1String("survey_is_old"), QT_TRANSLATE_NOOP("Figures", "Survey is old")},
        {QLatin1String("people_who_left"), QT_TRANSLATE_NOOP("Figures", "Left")},
        {QLatin1String("people_not_met"), QT_TRANSLATE_NOOP("Figures", "Not met for 90 days")},
        {QLatin1String("days_to_notice"), QT_TRANSLATE_NOOP("Figures", "Days to the notice")},
        {QLatin1String("days_to_checkpoint"), QT_TRANSLATE_NOOP("Figures", "Days to the checkpoint")},
        {QLatin1String("amount"), QT_TRANSLATE_NOOP("Figures", "Amount")},
        {QLatin1String("days_open"), QT_TRANSLATE_NOOP("Figures", "Days open")},
        {QLatin1String("days_to_close"), QT_TRANSLATE_NOOP("Figures", "Days to the close")},
        {QLatin1String("share_of_arr"), QT_TRANSLATE_NOOP("Figures", "Share of the ARR")},
        {QLatin1String("sourced"), QT_TRANSLATE_NOOP("Figures", "Sourced")},
        {QLatin1String("amount_sourced"), QT_TRANSLATE_NOOP("Figures", "Amount sourced")},
        {QLatin1String("closed"), QT_TRANSLATE_NOOP("Figures", "Closed")},
        {QLatin1String("amount_closed"), QT_TRANSLATE_NOOP("Figures", "Amount closed")},
        {QLatin1String("qualified"), QT_TRANSLATE_NOOP("Figures", "Qualified")},
        {QLatin1String("proposed"), QT_TRANSLATE_NOOP("Figures", "Proposed")},
        {QLatin1String("list_price"), QT_TRANSLATE_NOOP("Figures", "List price")},
        {QLatin1String("headcount"), QT_TRANSLATE_NOOP("Figures", "People")},
        {QLatin1String("owned"), QT_TRANSLATE_NOOP("Figures", "Owned")},
        {QLatin1String("in_pipeline"), QT_TRANSLATE_NOOP("Figures", "In the pipeline")},
        {QLatin1String("touchpoints_of_90_days"), QT_TRANSLATE_NOOP("Figures", "Touchpoints of 90 days")},
        {QLatin1String("outcomes_achieved"), QT_TRANSLATE_NOOP("Figures", "Outcomes achieved")},
        {QLatin1String("proven_value"), QT_TRANSLATE_NOOP("Figures", "Proven value")},
        {QLatin1String("proven_share"), QT_TRANSLATE_NOOP("Figures", "Proven value, of the ARR")},
        {QLatin1String("achieved_without_value"), QT_TRANSLATE_NOOP("Figures", "Achieved without a value")},
    };
    // clang-format on
    for (const auto& [figure, word] : known)
        if (name == figure) return QCoreApplication::translate("Figures", word);
    return capitalised(readable(name));
}

QString figure(const QString& name, const QString& label) {
    return label.isEmpty() ? figure(name) : label;
}

QString explained(const QString& text) {
    return QCoreApplication::translate("Metrics", text.toUtf8().constData());
}

QString reasonsOf(const GatedAction& action) {
    QStringList reasons;
    for (const GateReason reason : action.reasons)
        reasons += of(reason);
    return reasons.join(QStringLiteral("; "));
}

} // namespace foothold::wording
