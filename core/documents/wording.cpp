#include "core/documents/wording.h"

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
#define T(text) QT_TRANSLATE_NOOP("Wording", text)

QString of(Tier value) {
    return word(value, {T("high touch"), T("mid touch"), T("low touch")});
}
QString of(ContactRole value) {
    return word(value, {T("economic buyer"), T("decision maker"), T("champion"), T("influencer"),
                        T("technical evaluator"), T("end user"), T("blocker")});
}
QString of(Seniority value) {
    return word(value, {T("C level"), T("vice president"), T("director"), T("manager"), T("individual")});
}
QString of(Sentiment value) {
    return word(value, {T("advocate"), T("supporter"), T("neutral"), T("sceptic"), T("opponent")});
}
QString of(Relationship value) {
    return word(value, {T("vendor"), T("credible source"), T("problem solver"), T("trusted advisor")});
}
QString of(EndReason value) {
    return word(value, {T("onboarding"), T("value"), T("product gap"), T("competitor"), T("budget"),
                        T("champion left"), T("payment"), T("acquired"), T("oversold"), T("other")});
}
QString of(Forecast value) {
    return word(value, {T("commit"), T("likely"), T("at risk"), T("lost")});
}
QString of(TouchpointKind value) {
    return word(value, {T("call"), T("meeting"), T("e-mail"), T("QBR"), T("executive meeting"), T("event"),
                        T("webinar"), T("training"), T("reference"), T("case study"), T("referral")});
}
QString of(Severity value) {
    return word(value, {T("urgent"), T("high"), T("normal"), T("low")});
}
QString of(TicketKind value) {
    return word(value, {T("defect"), T("question"), T("feature request")});
}
QString of(Motion value) {
    return word(value, {T("seats"), T("tier"), T("usage"), T("cross-sell")});
}
QString of(Stage value) {
    return word(value, {T("identified"), T("qualified"), T("proposed"), T("won"), T("lost")});
}
QString of(ObjectiveState value) {
    return word(value, {T("open"), T("met"), T("missed"), T("dropped")});
}
QString of(Side value) {
    return word(value, {T("the customer's"), T("ours")});
}
QString of(QbrState value) {
    return word(value, {T("planned"), T("prepared"), T("held"), T("followed up")});
}
QString of(Measure value) {
    return word(value, {T("usage"), T("engagement"), T("satisfaction"), T("support"), T("commercial")});
}
QString of(HealthColour value) {
    return word(value, {T("red"), T("amber"), T("green")});
}
QString of(Dimension value) {
    return word(value, {T("products"), T("seats"), T("departments"), T("features"), T("stakeholders")});
}

#undef T

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

} // namespace foothold::wording
