#include "core/metrics/time_to_value.h"

#include "core/metrics/benchmarks.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

TimeToValueBand bandOf(int days, const Benchmark& benchmark) {
    if (days <= benchmark.best.to) return TimeToValueBand::Best;
    if (days <= benchmark.great.to) return TimeToValueBand::Great;
    return days <= benchmark.good.to ? TimeToValueBand::Good : TimeToValueBand::Below;
}

} // namespace

std::optional<TimeToValue> timeToValueOf(AccountFacts account, Date asOf) {
    const auto since = becameCustomerOn(account);
    if (!since || *since > asOf) return std::nullopt;
    TimeToValue result;
    result.reached = account->firstValueOn && *account->firstValueOn <= asOf;
    result.days = int(((result.reached ? *account->firstValueOn : asOf) - *since).count());
    const auto segment = segmentAt(account, asOf);
    const auto benchmark = segment ? timeToValueBenchmark(*segment) : std::nullopt;
    if (!benchmark) return result;
    const TimeToValueBand band = bandOf(result.days, *benchmark);
    if (result.reached || band == TimeToValueBand::Below) result.band = band;
    return result;
}

std::optional<int> monthsToFirstExpansion(AccountFacts account, Date asOf) {
    const auto contracts = account.contracts();
    const auto first = std::find_if(contracts.begin(), contracts.end(),
                                    [](const Contract& contract) { return !contract.isDraft(); });
    if (first == contracts.end()) return std::nullopt;
    const LineSpans spans = lineSpans(account);
    const Month start = monthOf(first->startOn), last = latestCompleteMonth(asOf);
    std::int64_t before = arrAt(spans, (start - 1).lastDay());
    for (Month month = start; month <= last; month = month + 1) {
        const std::int64_t after = arrAt(spans, month.lastDay());
        if (before > 0 && after > before) return month - start;
        before = after;
    }
    return std::nullopt;
}

} // namespace foothold
