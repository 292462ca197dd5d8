#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health_measures.h"
#include "core/metrics/people.h"
#include "core/metrics/tracing.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

constexpr double recencyShare = 0.6, threadingShare = 0.4;

std::optional<double> recencyOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                                Explanation* explanation) {
    const Trace trace(explanation);
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 up to the tier's cadence in days since the last contact, 0 from three times it, "
                   "linear between; without any contact 0 for who has been a customer that long");
    const int cadence = profile.cadenceOf(tierAt(account, asOf));
    if (const Touchpoint* last = lastContact(account, asOf)) {
        const auto days = double((asOf - last->date).count());
        const double value = roundFigure(clampScore(100 * (3 * cadence - days) / (2 * cadence)));
        trace.fact([&] { return factRef(account, *last); });
        trace.result(value, formula);
        return value;
    }
    const auto since = becameCustomerOn(account);
    std::optional<double> value;
    if (since && (asOf - *since).count() >= cadence) value = 0;
    trace.result(value, formula,
                 since ? T::tr("no contact yet, and a customer for less than %1 days").arg(cadence)
                       : QStringLiteral(QT_TRANSLATE_NOOP(
                             "Metrics", "no contact, and not known since when a customer")));
    return value;
}

std::optional<double> threadingOf(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "40 if a champion is engaged + 30 if a VP or C-level is + 30 \u00D7 min(engaged "
                   "people, 3) / 3; engaged: in a touchpoint of the last 90 days");
    const bool people = peopleCount(account, asOf) > 0;
    if (!people || !hasTouchpoint(account, asOf)) {
        trace.result({}, formula,
                     people ? QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no touchpoint"))
                            : QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no person is known")));
        return std::nullopt;
    }
    bool champion = false, executive = false;
    const auto engaged = engagedPeople(account, asOf);
    for (const int person : engaged) {
        const Contact& contact = account.contacts()[std::size_t(person)];
        champion = champion || contact.role == ContactRole::Champion;
        executive = executive || contact.isExecutive();
        trace.fact([&] {
            return factRef(account, contact, "role", contact.role ? nameString(*contact.role) : QString());
        });
    }
    const double value = roundFigure((champion ? 40 : 0) + (executive ? 30 : 0) +
                                     30.0 * double(std::min<qsizetype>(engaged.size(), 3)) / 3);
    trace.result(value, formula);
    return value;
}

} // namespace

std::optional<double> engagementMeasure(AccountFacts account, Date asOf, const ScoringProfile& profile,
                                        Explanation* explanation) {
    const Trace trace(explanation);
    WeightedMean mean;
    mean.add(recencyShare, recencyOf(account, asOf, profile, trace.child("recency")));
    mean.add(threadingShare, threadingOf(account, asOf, trace.child("threading")));
    const auto value = mean.ofKnown();
    if (trace) {
        weighChildren(*explanation, std::array{recencyShare, threadingShare});
        trace.result(
            value,
            QT_TRANSLATE_NOOP(
                "Metrics", "0.6 \u00D7 recency + 0.4 \u00D7 threading; if one is unknown, the other alone"),
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "neither recency nor threading is known")));
    }
    return value;
}

} // namespace foothold
