#include "core/metrics/bridge.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

std::vector<BridgeStep> emptySteps(std::span<const Date> dates) {
    std::vector<BridgeStep> steps;
    for (std::size_t i = 1; i < dates.size(); ++i)
        steps.push_back({.month = monthOf(dates[i])});
    return steps;
}

/// What one account adds to the steps.
void addAccount(AccountFacts account, std::span<const Date> dates, std::vector<BridgeStep>& steps) {
    const LineSpans spans = lineSpans(account);
    if (spans.empty()) return;
    const auto hasStartedBy = [&](Date date) {
        return std::any_of(spans.begin(), spans.end(), [&](const LineSpan& span) {
            return span.line->countedArr > 0 && span.start <= date;
        });
    };
    std::int64_t before = bookArrAt(spans, dates.front());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::int64_t after = bookArrAt(spans, dates[i + 1]);
        BridgeStep& step = steps[i];
        step.opening += before;
        step.closing += after;
        if (before == 0 && after > 0)
            (hasStartedBy(dates[i]) ? step.reactivation : step.newArr) += after;
        else if (after == 0)
            step.churn += before;
        else
            (after > before ? step.expansion : step.contraction) += std::abs(after - before);
        before = after;
    }
}

} // namespace

std::vector<Date> bridgeDates(Period period) {
    std::vector<Date> dates{period.from};
    for (Month month = monthOf(period.from); month.lastDay() < period.to; month = month + 1)
        if (month.lastDay() > period.from) dates.push_back(month.lastDay());
    if (period.to > period.from) dates.push_back(period.to);
    return dates;
}

std::vector<BridgeStep> bridgeOf(const Facts& facts, Period period) {
    const auto dates = bridgeDates(period);
    auto steps = emptySteps(dates);
    for (int i = 0; i < facts.accountCount(); ++i)
        if (facts.isConvertible(facts.at(i)->currency)) addAccount(facts.at(i), dates, steps);
    return steps;
}

std::vector<BridgeStep> bridgeOf(AccountFacts account, Period period) {
    if (!account.book().isConvertible(account->currency)) return {};
    const auto dates = bridgeDates(period);
    auto steps = emptySteps(dates);
    addAccount(account, dates, steps);
    return steps;
}

} // namespace foothold
