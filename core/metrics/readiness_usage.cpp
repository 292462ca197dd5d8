#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/readiness_parts.h"
#include "core/metrics/usage.h"

#include <QCoreApplication>

/// The parts of readiness that are read from what is used.
namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

constexpr int manyFeatures = 3; ///< so many are as good as more

double shareOf(int count, int many) {
    return 100.0 * std::min(count, many) / many;
}

double trendOf(double growth) {
    return clampScore(100 * growth / 0.20);
}
double proximityOf(double utilisation) {
    return clampScore(100 * (utilisation - 0.5) / 0.4);
}

/// The first row with active users of each feature, up to @p m0.
std::map<int, const FeatureUsage*> firstUses(AccountFacts account, Month m0) {
    std::map<int, const FeatureUsage*> first;
    for (const FeatureUsage& row : ofMonths(account.featureUsage(), Month(0), m0))
        if (row.activeUsers > 0) first.try_emplace(row.feature, &row);
    return first;
}

} // namespace

std::optional<double> ReadinessParts::trend(const Trace& trace) {
    const auto growth = growthAt(m_account, m_m0, trace.child("growth"));
    const Value value = growth ? Value(trendOf(*growth)) : std::nullopt;
    trace.combine(
        [](Explanation::Values values) { return values[0] ? Value(trendOf(*values[0])) : std::nullopt; });
    trace.result(value, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 growth / 0.20, limited to 0 to 100"),
                 QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the growth of active users is unknown")));
    return value;
}

std::optional<double> ReadinessParts::limitProximity(const Trace& trace) {
    const auto utilisation = utilisationAt(m_account, m_m0, trace.child("utilisation"));
    const Value value = utilisation ? Value(proximityOf(*utilisation)) : std::nullopt;
    trace.combine(
        [](Explanation::Values values) { return values[0] ? Value(proximityOf(*values[0])) : std::nullopt; });
    trace.result(
        value, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 (utilisation \u2212 0.5) / 0.4, limited to 0 to 100"),
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the utilisation is unknown")));
    return value;
}

std::optional<double> ReadinessParts::newFeatures(const Trace& trace) {
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics", "100 \u00D7 min(features first used in the last three complete months, 3) / 3");
    if (!hasFeatureUsageBefore(m_m0 - 2)) {
        trace.result({}, formula, T::tr("no feature usage is known before %1").arg(isoMonth(m_m0 - 2)));
        return std::nullopt;
    }
    int count = 0;
    for (const auto& [feature, row] : firstUses(m_account, m_m0)) {
        if (row->month < m_m0 - 2) continue;
        ++count;
        trace.fact([&, fact = row] { return factRef(m_account, *fact); });
    }
    if (trace && count == 0) trace.fact([&] { return factRef(m_account, m_account.featureUsage().front()); });
    const double value = shareOf(count, manyFeatures);
    trace.result(value, formula);
    return value;
}

std::optional<double> ReadinessParts::premium(const Trace& trace) {
    Explanation features;
    const auto value = m_dimensions.of(Dimension::Features, trace ? &features : nullptr);
    if (trace && !features.children.empty()) {
        trace.node()->children.push_back(std::move(features.children.front())); // the penetration
        trace.combine([](Explanation::Values values) { return values[0]; });
    }
    trace.result(value.penetration, QT_TRANSLATE_NOOP("Metrics", "penetration of the features dimension"),
                 value.unknownBecause);
    return value.penetration;
}

std::optional<double> ReadinessParts::workflows(const Trace& trace) {
    const char* formula = QT_TRANSLATE_NOOP(
        "Metrics",
        "100 \u00D7 min(workflow features of owned products used in the last three complete months, 3) / 3");
    const auto owned = m_lines.ownedProducts();
    const auto features = m_account.book().features();
    const auto isOwnedWorkflow = [&](const Feature& feature) {
        return feature.level == FeatureLevel::Workflow && owned.contains(feature.product);
    };
    const bool any = std::any_of(features.begin(), features.end(), isOwnedWorkflow);
    if (!any || !hasFeatureUsageBefore(m_m0 + 1)) {
        trace.result({}, formula,
                     any ? QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "the account has no feature usage"))
                         : QStringLiteral(
                               QT_TRANSLATE_NOOP("Metrics", "the owned products have no workflow features")));
        return std::nullopt;
    }
    QVarLengthArray<int, 16> used;
    for (const FeatureUsage& row : ofMonths(m_account.featureUsage(), m_m0 - 2, m_m0)) {
        if (row.activeUsers <= 0 || used.contains(row.feature)) continue;
        if (!isOwnedWorkflow(features[std::size_t(row.feature)])) continue;
        used.push_back(row.feature);
        trace.fact([&] { return factRef(m_account, row); });
    }
    if (trace && used.empty())
        for (const Feature& feature : features)
            if (isOwnedWorkflow(feature)) trace.fact([&] { return factRef(m_account.book(), feature); });
    const double value = shareOf(int(used.size()), manyFeatures);
    trace.result(value, formula);
    return value;
}

} // namespace foothold
