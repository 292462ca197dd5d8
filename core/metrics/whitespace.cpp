#include "core/metrics/whitespace.h"

#include "core/metrics/conventions.h"
#include "core/metrics/dimensions.h"
#include "core/metrics/tracing.h"

namespace foothold {

WhitespaceScore whitespaceScore(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    Dimensions dimensions(account, asOf);
    WhitespaceScore result;
    WeightedMean mean;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        result.dimensions[i] = dimensions.of(dimension, trace.child(nameOf(dimension).data()));
        mean.add(1, result.dimensions[i].whitespace);
        result.dimensionsKnown += result.dimensions[i].whitespace ? 1 : 0;
    }
    result.score = mean.ofKnown();
    if (trace) {
        explanation->name = QStringLiteral("whitespace");
        trace.result(result.score,
                     QT_TRANSLATE_NOOP("Metrics", "mean of the whitespaces of the known dimensions"),
                     QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no dimension is known")));
        weighChildren(*explanation, std::array<double, dimensionCount>{1, 1, 1, 1, 1});
    }
    return result;
}

Whitespace whitespaceOf(AccountFacts account, Date asOf, Explanation* explanation) {
    return {whitespaceScore(account, asOf, explanation), whitespaceMap(account, asOf)};
}

} // namespace foothold
