#include "core/documents/freshness_text.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

struct Kinds {
    QStringList known, none;
};

Kinds kindsOf(const Freshness& fresh, const Shown& show) {
    Kinds kinds;
    const auto add = [&](const QString& kind, const QString& until) {
        if (until.isEmpty())
            kinds.none += kind;
        else
            kinds.known += PlanText::tr("%1 to %2").arg(kind, until);
    };
    const auto until = [&](const std::optional<Date>& date) { return date ? show.date(*date) : QString(); };
    add(PlanText::tr("usage"), fresh.usage ? show.month(*fresh.usage) : QString());
    add(PlanText::tr("contacts"), until(fresh.touchpoints));
    add(PlanText::tr("tickets"), until(fresh.tickets));
    add(PlanText::tr("surveys"), until(fresh.nps));
    add(PlanText::tr("invoices"), until(fresh.invoices));
    return kinds;
}

} // namespace

QString freshnessText(const Freshness& freshness, const Shown& show) {
    const QStringList known = kindsOf(freshness, show).known;
    return known.isEmpty() ? PlanText::tr("no usage, contacts, tickets, surveys or invoices yet")
                           : known.join(QStringLiteral(", "));
}

QString freshnessSentence(const Freshness& freshness, const Shown& show) {
    const QString known = PlanText::tr("Facts: %1.").arg(freshnessText(freshness, show));
    const Kinds kinds = kindsOf(freshness, show);
    if (kinds.known.isEmpty() || kinds.none.isEmpty()) return known;
    return known + QLatin1Char(' ') + PlanText::tr("None of: %1.").arg(kinds.none.join(QStringLiteral(", ")));
}

} // namespace foothold
