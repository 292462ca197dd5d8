#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/readiness_parts.h"
#include "core/metrics/tickets.h"

/// The parts of readiness that compare with before, and those that the contracts leave room for.
namespace foothold {

namespace {

using Value = std::optional<double>;

/// 100, 50 or 0 as @p change is positive, none or negative.
double directionOf(std::int64_t change) {
    return change > 0 ? 100 : change == 0 ? 50 : 0;
}

double healthChangeOf(double now, double before) {
    return clampScore(50 + 5 * roundFigure(now - before));
}

struct Answers {
    std::int64_t sum = 0, count = 0;
};
Answers answersIn(AccountFacts account, Window window, const Trace& trace) {
    Answers answers;
    for (const NpsResponse& response : within(account.nps(), window, &NpsResponse::date)) {
        answers.sum += response.score;
        ++answers.count;
        trace.fact([&] { return factRef(account, response); });
    }
    return answers;
}

} // namespace

std::optional<double> ReadinessParts::requests(const Trace& trace) {
    constexpr int days = 180, many = 3;
    const char* formula =
        QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 min(feature requests opened in the last 180 days, 3) / 3");
    if (!hasTicket()) {
        trace.result({}, formula, QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no ticket")));
        return std::nullopt;
    }
    int count = 0;
    for (const Ticket& ticket : within(m_account.tickets(), lastDays(m_asOf, days), &Ticket::openedOn)) {
        if (!ticket.isFeatureRequest()) continue;
        ++count;
        trace.fact([&] { return factRef(m_account, ticket); });
    }
    if (trace && count == 0) trace.fact([&] { return factRef(m_account, m_account.tickets().front()); });
    const double value = 100.0 * std::min(count, many) / many;
    trace.result(value, formula);
    return value;
}

std::optional<double> ReadinessParts::healthChange(const Trace& trace) {
    constexpr int months = -3;
    const Date then = addMonths(m_asOf, months);
    const auto now =
        m_health ? m_health->score : healthOf(m_account, m_asOf, m_profile, trace.child("health")).score;
    Explanation* beforeNode = trace.child("health_before");
    const auto before = healthOf(m_account, then, m_profile, beforeNode).score;
    if (beforeNode) beforeNode->name = QStringLiteral("health_before");
    const Value value = now && before ? Value(healthChangeOf(*now, *before)) : std::nullopt;
    trace.combine([](Explanation::Values values) {
        return values[0] && values[1] ? Value(healthChangeOf(*values[0], *values[1])) : std::nullopt;
    });
    trace.result(
        value,
        QT_TRANSLATE_NOOP("Metrics",
                          "50 + 5 \u00D7 (health \u2212 health 3 months before), limited to 0 to 100"),
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the health now or 3 months before is unknown")));
    return value;
}

std::optional<double> ReadinessParts::npsChange(const Trace& trace) {
    constexpr int days = 180;
    const Answers now = answersIn(m_account, lastDays(m_asOf, days), trace);
    const Answers before = answersIn(m_account, priorDays(m_asOf, days), trace);
    Value value;
    if (now.count > 0 && before.count > 0)
        value = directionOf(now.sum * before.count - before.sum * now.count);
    trace.result(
        value,
        QT_TRANSLATE_NOOP(
            "Metrics",
            "100 if the mean answer of the last 180 days is higher than that of the 180 before, 50 if "
            "equal, 0 if lower"),
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "one of the two halves of the year has no answer")));
    return value;
}

std::optional<double> ReadinessParts::ticketChange(const Trace& trace) {
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 if fewer tickets were opened in the last 90 days than in the 90 before, 50 if "
                   "as many, 0 if more");
    if (!hasTicket()) {
        trace.result({}, formula, QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no ticket")));
        return std::nullopt;
    }
    const TicketFlow flow = ticketFlow(m_account, m_asOf, trace);
    if (trace && trace.node()->facts.empty())
        trace.fact([&] { return factRef(m_account, m_account.tickets().front()); });
    const double value = directionOf(flow.openedBefore - flow.opened);
    trace.result(value, formula);
    return value;
}

std::optional<double> ReadinessParts::room(const Trace& trace) {
    WeightedMean mean;
    for (const Dimension dimension : {Dimension::Products, Dimension::Seats})
        mean.add(1, m_dimensions.of(dimension, trace.child(nameOf(dimension).data())).whitespace);
    const auto value = mean.ofKnown();
    if (trace) weighChildren(*trace.node(), std::array<double, 2>{1, 1});
    trace.result(value, QT_TRANSLATE_NOOP("Metrics", "mean of the known whitespaces of products and seats"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "neither is known")));
    return value;
}

std::optional<double> ReadinessParts::timing(const Trace& trace) {
    const auto timing = timingOf(m_account, m_asOf, m_profile, trace.node());
    return timing ? Value(timingScore(*timing)) : std::nullopt;
}

std::optional<double> ReadinessParts::options(const Trace& trace) {
    Value value;
    for (const Contract& contract : m_account.contracts()) {
        if (!isActiveAt(m_account, contract, m_asOf)) continue;
        value = std::max(value.value_or(0), contract.expansionOption ? 100.0 : 0.0);
        trace.fact([&] {
            return factRef(m_account, contract, "expansion_option", cellText(contract.expansionOption));
        });
    }
    trace.result(value,
                 QT_TRANSLATE_NOOP("Metrics", "100 if an active contract has an expansion option, else 0"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no contract is active")));
    return value;
}

} // namespace foothold
