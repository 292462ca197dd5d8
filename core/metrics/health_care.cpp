#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health_measures.h"
#include "core/metrics/tickets.h"
#include "core/metrics/tracing.h"
#include "core/metrics/usage.h"

/// Satisfaction, support and commercial: what the customer said, asked for and paid.
namespace foothold {

namespace {

double satisfactionOf(int npsScore) {
    if (npsScore >= 9) return 100;
    if (npsScore == 8) return 75;
    if (npsScore == 7) return 60;
    return npsScore == 6 ? 30 : 0;
}

/// The burden of the tickets of one account at one date.
struct Burden {
    int openGrave = 0, openOther = 0;
    TicketFlow flow;

    bool isRising() const { return flow.opened >= 3 && 4 * flow.opened > 5 * flow.openedBefore; }
    int points() const { return 15 * openGrave + 5 * openOther + (isRising() ? 20 : 0); }
};

} // namespace

std::optional<double> satisfactionMeasure(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    const auto recent = within(account.nps(), lastDays(asOf, 365), &NpsResponse::date);
    QVarLengthArray<int, 32> seen;
    QVarLengthArray<double, 32> weights;
    WeightedMean mean;
    for (auto it = recent.rbegin(); it != recent.rend(); ++it) { // the latest of each person comes first
        if (seen.contains(it->contact)) continue;
        seen.push_back(it->contact);
        const Contact* person = it->contact < 0 ? nullptr : &account.contacts()[std::size_t(it->contact)];
        weights.push_back(person ? double(person->influence.value_or(1)) : 1.0);
        const double value = satisfactionOf(it->score);
        mean.add(weights.back(), value);
        const Trace answer(trace.child("response"));
        if (answer && person) {
            answer.node()->name = person->contactId;
            answer.node()->label = person->name;
        }
        answer.result(value, QT_TRANSLATE_NOOP("Metrics", "9 or 10: 100, 8: 75, 7: 60, 6: 30, below: 0"));
        answer.fact([&] { return factRef(account, *it); });
    }
    const auto value = mean.ofKnown();
    if (trace) {
        weighChildren(*explanation, weights);
        trace.result(
            value,
            QT_TRANSLATE_NOOP(
                "Metrics", "mean of each person's latest answer of the last 365 days, weighted by influence"),
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no NPS response in the last 365 days")));
    }
    return value;
}

std::optional<double> supportMeasure(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 \u2212 (15 \u00D7 open urgent or high tickets + 5 \u00D7 other open "
                   "tickets + 20 if rising) / max(1, active users / 100), limited to 0 to 100");
    const auto first = account.book().firstTicketOn();
    if (!first || *first > asOf) {
        trace.result({}, formula, QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the book has no tickets")));
        return std::nullopt;
    }
    Burden burden;
    burden.flow = ticketFlow(account, asOf, trace);
    const Date flowFrom = priorDays(asOf, 90).first; // earlier ones are not in the flow
    for (const Ticket& ticket : upTo(account.tickets(), asOf, &Ticket::openedOn)) {
        if (ticket.isFeatureRequest()) continue;
        const bool open = ticket.isOpenAt(asOf);
        const bool grave = ticket.severity == Severity::Urgent || ticket.severity == Severity::High;
        burden.openGrave += open && grave;
        burden.openOther += open && !grave;
        if (open && ticket.openedOn < flowFrom) trace.fact([&] { return factRef(account, ticket); });
    }
    const Month m0 = latestUsageMonth(account.book(), asOf);
    const auto users = burden.points() > 0 ? activeUsers(account, m0) : std::nullopt;
    const double divisor = std::max(1.0, double(users.value_or(0)) / 100);
    if (users && divisor > 1)
        for (const Usage& row : ofMonths(account.usage(), m0, m0))
            trace.fact([&] { return factRef(account, row); });
    const double value = roundFigure(clampScore(100 - burden.points() / divisor));
    trace.result(value, formula);
    return value;
}

std::optional<double> commercialMeasure(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 \u2212 100 \u00D7 the most days an invoice is overdue / 60, limited to 0 "
                   "to 100");
    const auto due = upTo(account.invoices(), asOf, &Invoice::dueOn);
    if (due.empty()) {
        trace.result({}, formula, QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no invoice was due yet")));
        return std::nullopt;
    }
    const auto isUnpaid = [asOf](const Invoice& invoice) {
        return !invoice.paidOn || *invoice.paidOn > asOf;
    };
    const auto oldest = std::find_if(due.begin(), due.end(), isUnpaid); // by due_on: the most overdue
    const double days = oldest == due.end() ? 0 : double((asOf - oldest->dueOn).count());
    const double value = roundFigure(clampScore(100 - 100 * days / 60));
    trace.fact([&] { return factRef(account, oldest == due.end() ? due.back() : *oldest); });
    trace.result(value, formula);
    return value;
}

} // namespace foothold
