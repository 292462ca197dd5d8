#include "core/metrics/calibration.h"
#include "core/metrics/conventions.h"

#include <algorithm>
#include <cmath>
#include <set>

/// How well a score tells two classes apart.
namespace foothold {

namespace {

std::optional<double> fraction(int part, int whole) {
    if (whole == 0) return std::nullopt;
    return double(part) / whole;
}

/// Samples of one score, after rounding.
struct Step {
    std::int64_t positives = 0, negatives = 0;
};
/// Highest score first.
std::vector<Step> stepsOf(std::vector<Sample>& samples) {
    const auto key = [](const Sample& sample) { return std::floor(sample.score * 1e6 + 0.5); };
    std::sort(samples.begin(), samples.end(),
              [&](const Sample& a, const Sample& b) { return key(a) > key(b); });
    std::vector<Step> steps;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i == 0 || key(samples[i - 1]) != key(samples[i])) steps.emplace_back();
        ++(samples[i].positive ? steps.back().positives : steps.back().negatives);
    }
    return steps;
}

Step sumOf(const std::vector<Step>& steps) {
    Step sum;
    for (const Step& step : steps) {
        sum.positives += step.positives;
        sum.negatives += step.negatives;
    }
    return sum;
}

void add(Confusion& confusion, bool forecast, bool came) {
    ++(forecast ? (came ? confusion.tp : confusion.fp) : (came ? confusion.fn : confusion.tn));
}

/// Youden's J of "rounded score >= threshold".
double youden(std::span<const Sample> samples, int threshold) {
    Confusion confusion;
    for (const Sample& sample : samples)
        add(confusion, bandScore(sample.score) >= threshold, sample.positive);
    const double recall = double(confusion.tp) / (confusion.tp + confusion.fn);
    const double specificity = double(confusion.tn) / (confusion.tn + confusion.fp);
    return roundFigure(recall + specificity - 1);
}

} // namespace

Confusion confusionOf(std::span<const Sample> samples) {
    Confusion confusion;
    for (const Sample& sample : samples)
        add(confusion, sample.forecast, sample.positive);
    return confusion;
}

Interval wilson(int hits, int of) {
    if (of == 0) return {};
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double n = of, p = hits / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<double> Confusion::precision() const {
    return fraction(tp, tp + fp);
}

std::optional<double> Confusion::recall() const {
    return fraction(tp, tp + fn);
}

Ranking rank(std::vector<Sample> samples) {
    const auto steps = stepsOf(samples);
    const Step all = sumOf(steps);
    Ranking ranking{.pairs = all.positives * all.negatives};
    std::int64_t negativesBelow = all.negatives;
    for (const Step& step : steps) {
        negativesBelow -= step.negatives;
        ranking.right += step.positives * negativesBelow;
        ranking.tied += step.positives * step.negatives;
    }
    return ranking;
}

std::optional<double> auc(std::vector<Sample> samples) {
    const Ranking ranking = rank(std::move(samples));
    if (ranking.pairs == 0) return std::nullopt;
    return (double(ranking.right) + double(ranking.tied) / 2) / double(ranking.pairs);
}

std::vector<RocPoint> rocCurve(std::vector<Sample> samples) {
    const auto steps = stepsOf(samples);
    const Step all = sumOf(steps);
    if (all.positives == 0 || all.negatives == 0) return {};
    std::vector<RocPoint> curve{{}};
    Step sum;
    for (const Step& step : steps) {
        sum.positives += step.positives;
        sum.negatives += step.negatives;
        curve.push_back(
            {double(sum.negatives) / double(all.negatives), double(sum.positives) / double(all.positives)});
    }
    return curve;
}

std::optional<int> proposedThreshold(std::span<const Sample> samples) {
    constexpr std::size_t enough = 10;
    std::set<int> accounts[2];
    for (const Sample& sample : samples)
        accounts[sample.positive].insert(sample.account);
    if (accounts[0].size() < enough || accounts[1].size() < enough) return std::nullopt;
    int best = 1;
    double most = youden(samples, best);
    for (int threshold = 2; threshold <= 100; ++threshold) {
        const double j = youden(samples, threshold);
        if (j <= most) continue;
        most = j;
        best = threshold;
    }
    return best;
}

} // namespace foothold
