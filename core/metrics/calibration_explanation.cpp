#include "core/metrics/calibration_explanation.h"

#include "core/metrics/conventions.h"
#include "core/metrics/tree_parts.h"

namespace foothold {

namespace {

using Values = Explanation::Values;

Explanation redBeforeChurn(const Facts& facts, const Calibration& calibration) {
    std::vector<FactRef> red, known;
    for (const HealthBeforeChurn& step : calibration.beforeChurn) {
        FactRef ref = accountRef(facts.at(step.account));
        ref.date = step.date;
        if (step.colour == HealthColour::Red) red.push_back(ref);
        known.push_back(std::move(ref));
    }
    return shareNode(
        QT_TRANSLATE_NOOP("Metrics",
                          "100 \u00D7 churned with red health 90 days before / churned with a known health"),
        QT_TRANSLATE_NOOP("Metrics", "nobody left whose health was known"),
        countNode("red_before",
                  QT_TRANSLATE_NOOP("Metrics", "accounts that left and were red 90 days before"),
                  std::move(red)),
        countNode(
            "known_before",
            QT_TRANSLATE_NOOP("Metrics", "accounts that left and whose health was known 90 days before"),
            std::move(known)));
}

/// The accounts of the samples for which @p isOne holds, and how many samples there are.
template <typename F>
Explanation samplesNode(const Facts& facts, std::span<const Sample> samples, const char* name,
                        const char* formula, F isOne) {
    std::vector<int> accounts;
    for (const Sample& sample : samples)
        if (isOne(sample)) accounts.push_back(sample.account);
    Explanation node = treeNode(QString::fromLatin1(name), formula);
    node.value = double(accounts.size());
    node.facts = accountRefs(facts, accounts);
    return node;
}

struct AucWords {
    const char *formula, *positives, *negatives;
};

Explanation areaTree(const Facts& facts, const std::vector<Sample>& samples, const AucWords& words) {
    const Ranking ranking = rank(samples);
    Explanation positives = samplesNode(facts, samples, "positives", words.positives,
                                        [](const Sample& sample) { return sample.positive; });
    Explanation negatives = samplesNode(facts, samples, "negatives", words.negatives,
                                        [](const Sample& sample) { return !sample.positive; });
    const auto counted = [&](const char* name, const char* formula, std::int64_t pairs) {
        Explanation node = treeNode(QString::fromLatin1(name), formula);
        node.value = double(pairs);
        node.facts = positives.facts;
        return node;
    };
    Explanation root = treeNode({}, words.formula);
    root.children = {
        counted("pairs_right", QT_TRANSLATE_NOOP("Metrics", "pairs that the score puts in the right order"),
                ranking.right),
        counted("pairs_tied", QT_TRANSLATE_NOOP("Metrics", "pairs of the same score: each counts one half"),
                ranking.tied)};
    Explanation pairs = treeNode(
        QStringLiteral("pairs"),
        QT_TRANSLATE_NOOP("Metrics", "every account and month with the event, with every one without"));
    pairs.children = {std::move(positives), std::move(negatives)};
    pairs.combine = [](Values v) -> std::optional<double> { return *v[0] * *v[1]; };
    pairs.value = recompute(pairs, valuesOf(pairs));
    root.children.push_back(std::move(pairs));
    root.combine = [](Values v) -> std::optional<double> {
        if (*v[2] == 0) return std::nullopt;
        return (*v[0] + *v[1] / 2) / *v[2];
    };
    root.value = recompute(root, valuesOf(root));
    if (!root.value)
        root.unknownBecause = QStringLiteral(
            QT_TRANSLATE_NOOP("Metrics", "it takes accounts with the event and accounts without"));
    return root;
}

Explanation churnArea(const Facts& facts, const Calibration& calibration) {
    return areaTree(
        facts, calibration.churnSamples,
        {QT_TRANSLATE_NOOP("Metrics",
                           "how often an account that lost ARR within 90 days had the lower health, "
                           "of all pairs of one that did and one that did not (AUC)"),
         QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR shrank within 90 days"),
         QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR did not shrink")});
}

Explanation expansionArea(const Facts& facts, const Calibration& calibration) {
    return areaTree(
        facts, calibration.expansionSamples,
        {QT_TRANSLATE_NOOP("Metrics", "how often an account that gained ARR within 90 days had the higher "
                                      "readiness, of all pairs of one that did and one that did not (AUC)"),
         QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR grew within 90 days"),
         QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR did not grow")});
}

Explanation separationAt(const Facts& facts, std::span<const Sample> samples, int threshold) {
    const auto isAbove = [=](const Sample& sample) { return bandScore(sample.score) >= threshold; };
    Explanation node = treeNode(
        QStringLiteral("separation"),
        QT_TRANSLATE_NOOP("Metrics", "share of those that grew which are at or above it + share of the "
                                     "others which are below it \u2212 1"));
    node.children = {samplesNode(facts, samples, "grew_above",
                                 QT_TRANSLATE_NOOP("Metrics", "grew, at or above the threshold"),
                                 [&](const Sample& s) { return s.positive && isAbove(s); }),
                     samplesNode(facts, samples, "grew_below",
                                 QT_TRANSLATE_NOOP("Metrics", "grew, although below the threshold"),
                                 [&](const Sample& s) { return s.positive && !isAbove(s); }),
                     samplesNode(facts, samples, "others_below",
                                 QT_TRANSLATE_NOOP("Metrics", "did not grow, below the threshold"),
                                 [&](const Sample& s) { return !s.positive && !isAbove(s); }),
                     samplesNode(facts, samples, "others_above",
                                 QT_TRANSLATE_NOOP("Metrics", "did not grow, although at or above it"),
                                 [&](const Sample& s) { return !s.positive && isAbove(s); })};
    node.combine = [](Values v) -> std::optional<double> {
        const double grew = *v[0] + *v[1], others = *v[2] + *v[3];
        if (grew == 0 || others == 0) return std::nullopt;
        return roundFigure(*v[0] / grew + *v[2] / others - 1);
    };
    node.value = recompute(node, valuesOf(node));
    return node;
}

Explanation threshold(const Facts& facts, const Calibration& calibration) {
    Explanation root =
        treeNode({}, QT_TRANSLATE_NOOP("Metrics",
                                       "the whole number from 1 to 100 at which readiness separates best "
                                       "those that grew within 90 days from the others; the smallest such"));
    if (!calibration.proposedThreshold) {
        root.unknownBecause = QStringLiteral(
            QT_TRANSLATE_NOOP("Metrics", "it takes ten accounts that grew and ten that did not"));
        return root;
    }
    root.value = *calibration.proposedThreshold;
    root.children = {separationAt(facts, calibration.expansionSamples, *calibration.proposedThreshold)};
    return root;
}

/// Accounts and month-ends by what was forecast and what came.
Explanation outcomes(const Facts& facts, std::span<const Sample> samples, bool forecast, bool came) {
    const auto isOne = [=](const Sample& sample) {
        return sample.forecast == forecast && sample.positive == came;
    };
    struct Words {
        const char *name, *formula;
    };
    static constexpr Words words[2][2] = {
        // [forecast][came]
        {{"rightly_quiet",
          QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends: not forecast, and it did not come")},
         {"missed", QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends: it came, and was not forecast")}},
        {{"false_alarm",
          QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends: forecast, and it did not come")},
         {"forecast_right", QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends: forecast, and it came")}}};
    const auto& [name, formula] = words[forecast][came];
    return samplesNode(facts, samples, name, formula, isOne);
}

Explanation forecastTree(const Facts& facts, const Calibration& calibration, ForecastOf forecast,
                         ForecastFigure figure) {
    const bool churn = forecast == ForecastOf::Churn;
    const std::vector<Sample>& samples = churn ? calibration.churnSamples : calibration.expansionSamples;
    switch (figure) {
    case ForecastFigure::Right:
        return outcomes(facts, samples, true, true);
    case ForecastFigure::FalseAlarm:
        return outcomes(facts, samples, true, false);
    case ForecastFigure::Missed:
        return outcomes(facts, samples, false, true);
    case ForecastFigure::Quiet:
        return outcomes(facts, samples, false, false);
    case ForecastFigure::Precision:
        return shareOfBothNode(QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 right / (right + false alarms)"),
                               QT_TRANSLATE_NOOP("Metrics", "nothing was forecast"),
                               outcomes(facts, samples, true, true), outcomes(facts, samples, true, false));
    case ForecastFigure::Recall:
        return shareOfBothNode(QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 right / (right + missed)"),
                               QT_TRANSLATE_NOOP("Metrics", "nothing of it came"),
                               outcomes(facts, samples, true, true), outcomes(facts, samples, false, true));
    case ForecastFigure::Auc:
        break;
    }
    return churn ? churnArea(facts, calibration) : expansionArea(facts, calibration);
}

Explanation treeOf(const Facts& facts, const Calibration& calibration, CalibrationFigure figure) {
    switch (figure) {
    case CalibrationFigure::RedBeforeChurn:
        return redBeforeChurn(facts, calibration);
    case CalibrationFigure::ChurnAuc:
        return churnArea(facts, calibration);
    case CalibrationFigure::ExpansionAuc:
        return expansionArea(facts, calibration);
    case CalibrationFigure::Threshold:
        break;
    }
    return threshold(facts, calibration);
}

} // namespace

Explanation explainCalibration(const Facts& facts, const Calibration& calibration, CalibrationFigure figure) {
    Explanation tree = treeOf(facts, calibration, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainForecast(const Facts& facts, const Calibration& calibration, ForecastOf forecast,
                            ForecastFigure figure) {
    Explanation tree = forecastTree(facts, calibration, forecast, figure);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainComponentAuc(const Facts& facts, const Calibration& calibration, Component component) {
    Explanation tree =
        areaTree(facts, calibration.componentSamples[std::size_t(component)],
                 {QT_TRANSLATE_NOOP(
                      "Metrics", "how often an account that gained ARR within 90 days had the higher value "
                                 "of the component, of all pairs of one that did and one that did not (AUC)"),
                  QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR grew within 90 days"),
                  QT_TRANSLATE_NOOP("Metrics", "accounts and month-ends after which ARR did not grow")});
    tree.name = nameString(component);
    return tree;
}

} // namespace foothold
