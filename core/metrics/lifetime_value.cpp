#include "core/metrics/lifetime_value.h"

#include "core/base/decimal.h"
#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/tracing.h"

namespace foothold {

namespace {

constexpr double defaultGrossMargin = 0.80;

double explainMargin(AccountFacts account, const Trace& trace) {
    const BookSettings& book = account.book().settings();
    const double margin = account->grossMargin.value_or(book.grossMargin.value_or(defaultGrossMargin));
    if (account->grossMargin)
        trace.fact(
            [&] { return factRef(account, "gross_margin", QString::fromLatin1(decimalText(margin))); });
    else if (book.grossMargin)
        trace.fact([&] {
            return FactRef{QStringLiteral("book"),
                           QStringLiteral("gross_margin"),
                           {},
                           QString::fromLatin1(decimalText(margin))};
        });
    trace.result(margin,
                 QT_TRANSLATE_NOOP("Metrics", "the account's gross margin, else the book's, else 0.80"));
    return margin;
}

double explainArr(AccountFacts account, Date asOf, const Trace& trace) {
    const ActiveLines lines(account, asOf);
    const double arr = double(lines.arr()) / double(account->currency.minorPerMajor());
    for (const ContractLine* line : lines.lines())
        trace.fact([&] { return factRef(account, *line); });
    trace.result(arr,
                 QT_TRANSLATE_NOOP("Metrics", "sum of the active contract lines, in the account's currency"));
    return arr;
}

/// An amount of the retention with the contract lines that were active at its start.
void explainAmount(const Facts& facts, const RetentionGroup& source, Date start, bool onlyLost,
                   const Trace& trace) {
    std::int64_t sum = 0;
    for (const ArrMovement& movement : source.movements) {
        const std::int64_t lost = movement.before - std::min(movement.before, movement.after);
        if (!movement.isOfCohort() || (onlyLost && lost == 0)) continue;
        sum += onlyLost ? lost : movement.before;
        const AccountFacts account = facts.at(movement.account);
        const ActiveLines lines(account, start);
        for (const ContractLine* line : lines.lines())
            trace.fact([&] { return factRef(account, *line); });
    }
    trace.result(double(sum) / double(facts.settings().currency.minorPerMajor()),
                 onlyLost
                     ? QT_TRANSLATE_NOOP("Metrics",
                                         "what these contract lines have lost since, in the book's currency")
                     : QT_TRANSLATE_NOOP("Metrics", "ARR twelve months ago, in the book's currency"));
}

/// The churn rate and the GRR that it comes from.
void explainChurn(const Facts& facts, std::optional<double> rate, const RetentionGroup& source, Date start,
                  double least, const Trace& trace) {
    const Trace grr(trace.child("grr"));
    explainAmount(facts, source, start, false, grr.child("starting"));
    explainAmount(facts, source, start, true, grr.child("lost"));
    grr.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0] || !values[1] || *values[0] == 0) return std::nullopt;
        return 100 * (*values[0] - *values[1]) / *values[0];
    });
    grr.result(
        source.grr,
        QT_TRANSLATE_NOOP("Metrics", "GRR of the segment over the last twelve months, else of the book"),
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "there was no ARR twelve months ago")));
    trace.combine([least](Explanation::Values values) -> std::optional<double> {
        if (!values[0]) return std::nullopt;
        return std::max(least, 1 - *values[0] / 100);
    });
    trace.result(rate, QT_TRANSLATE_NOOP("Metrics", "1 \u2212 GRR / 100, at least the profile's least churn"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the GRR is unknown")));
}

ClvCacBand bandOf(double ratio) {
    if (ratio < 3) return ClvCacBand::Below;
    return ratio < 4 ? ClvCacBand::Good : ClvCacBand::Ideal;
}

} // namespace

ChurnRates::ChurnRates(const Facts& facts, Date asOf, const Profiles& profiles)
    : m_profiles(profiles) {
    const Period year = yearTo(asOf);
    m_book = retentionOf(facts, year, std::nullopt, profiles).groups.front();
    for (RetentionGroup& group : retentionOf(facts, year, GroupKey::Segment, profiles).groups)
        m_segments.emplace(group.group, std::move(group));
}

const RetentionGroup& ChurnRates::sourceOf(Text segment) const {
    const auto found = m_segments.find(segment);
    const bool enough = found != m_segments.end() && !segment.isEmpty() &&
                        found->second.accounts >= m_profiles.ofSegment(segment).leastClvCohort;
    return enough ? found->second : m_book;
}

std::optional<double> ChurnRates::of(Text segment) const {
    const auto grr = sourceOf(segment).grr;
    if (!grr) return std::nullopt;
    return std::max(leastOf(segment), roundFigure(1 - *grr / 100));
}

LifetimeValue lifetimeValueOf(AccountFacts account, Date asOf, const ChurnRates& churn,
                              Explanation* explanation) {
    const Trace trace(explanation);
    LifetimeValue result;
    const double arr = explainArr(account, asOf, trace.child("arr"));
    result.grossMargin = explainMargin(account, trace.child("gross_margin"));
    const Text segment = segmentAt(account, asOf).value_or(Text());
    result.churnRate = churn.of(segment);
    const Trace churnTrace(trace.child("churn_rate"));
    if (trace)
        explainChurn(account.book(), result.churnRate, churn.sourceOf(segment), yearTo(asOf).from,
                     churn.leastOf(segment), churnTrace);
    if (result.churnRate) result.value = roundFigure(arr * result.grossMargin / *result.churnRate);
    if (result.value && account->cac && *account->cac > 0) {
        const double cac = double(*account->cac) / double(account->currency.minorPerMajor());
        result.toCac = roundFigure(*result.value / cac);
        result.band = bandOf(*result.toCac);
    }
    if (explanation) explanation->name = QStringLiteral("clv");
    trace.result(result.value, QT_TRANSLATE_NOOP("Metrics", "ARR \u00D7 gross margin / yearly churn rate"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the churn rate is unknown")));
    trace.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0] || !values[1] || !values[2]) return std::nullopt;
        return *values[0] * *values[1] / *values[2];
    });
    return result;
}

} // namespace foothold
