#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health_measures.h"
#include "core/metrics/tracing.h"
#include "core/metrics/usage.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

constexpr double fullUtilisation = 0.8; ///< from here on a product counts as fully used
constexpr double levelShare = 0.6, trendShare = 0.4;

void explainProduct(Trace trace, AccountFacts account, const ProductUtilisation& product, Month month) {
    const Product& described = account.book().product(product.product);
    const Trace node(trace.child("product"));
    node.result(std::min(1.0, product.value / fullUtilisation) * 100,
                QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 min(1, utilisation / 0.8)"));
    node.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0]) return std::nullopt;
        return std::min(1.0, *values[0] / fullUtilisation) * 100;
    });
    node.node()->name = described.productId;
    node.node()->label = described.name;
    Explanation* utilisation = node.child("utilisation");
    explainUtilisation(account, product, month, utilisation);
    utilisation->name = QStringLiteral("utilisation");
    utilisation->label.clear();
}

/// How much of what is contracted is used, product by product, weighted by ARR.
std::optional<double> levelOf(AccountFacts account, Date asOf, Month m0, Explanation* explanation) {
    const Trace trace(explanation);
    const auto products = productUtilisations(account, m0);
    QVarLengthArray<double, 16> weights;
    double total = 0;
    if (!products.isEmpty()) {
        const ActiveLines lines(account, asOf);
        for (const ProductUtilisation& product : products) {
            weights.push_back(double(lines.arr(product.product)));
            total += weights.back();
        }
    }
    if (total == 0) std::fill(weights.begin(), weights.end(), 1.0);
    WeightedMean mean;
    for (qsizetype i = 0; i < products.size(); ++i) {
        mean.add(weights[i], 100 * std::min(1.0, products[i].value / fullUtilisation));
        if (trace) explainProduct(trace, account, products[i], m0);
    }
    const auto level = mean.ofKnown();
    if (trace) {
        weighChildren(*explanation, weights);
        trace.result(
            level,
            QT_TRANSLATE_NOOP("Metrics", "mean over the products with a known utilisation, weighted by ARR"),
            T::tr("no product has both usage in %1 and seats or a limit in a contract").arg(isoMonth(m0)));
    }
    return level;
}

} // namespace

std::optional<double> usageMeasure(AccountFacts account, Date asOf, Explanation* explanation) {
    const Trace trace(explanation);
    const Month m0 = latestUsageMonth(account.book(), asOf);
    const auto level = levelOf(account, asOf, m0, trace.child("level"));

    const Trace trendTrace(trace.child("trend"));
    const auto growth = growthAt(account, m0, trendTrace.child("growth"));
    std::optional<double> trend;
    if (growth) trend = roundFigure(clampScore(50 + 250 * *growth));
    trendTrace.result(trend, QT_TRANSLATE_NOOP("Metrics", "50 + 250 \u00D7 growth, limited to 0 to 100"),
                      QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the growth of active users is unknown")));

    trendTrace.combine([](Explanation::Values values) -> std::optional<double> {
        if (!values[0]) return std::nullopt;
        return clampScore(50 + 250 * *values[0]);
    });

    WeightedMean mean;
    mean.add(levelShare, level);
    mean.add(trendShare, trend);
    const auto value = mean.ofKnown();
    if (trace) {
        weighChildren(*explanation, std::array{levelShare, trendShare});
        trace.result(
            value,
            QT_TRANSLATE_NOOP("Metrics",
                              "0.6 \u00D7 level + 0.4 \u00D7 trend; if one is unknown, the other alone"),
            QStringLiteral(
                QT_TRANSLATE_NOOP("Metrics", "neither the level nor the trend of usage is known")));
    }
    return value;
}

} // namespace foothold
