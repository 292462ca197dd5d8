#pragma once

#include "core/domain/account.h"
#include "core/metrics/retention.h"

#include <QString>
#include <QStringList>

/// What the field calls good, with where that is published: read from resources/benchmarks.json, never mixed
/// into a figure, only shown beside it. (docs/metrics.md, Benchmarks)
namespace foothold {

/// A published number, or the range that is published.
struct BenchmarkRange {
    double from = 0, to = 0; ///< equal for a single number
};

struct Benchmark {
    QString metric{}; ///< "GRR"
    QString unit{};   ///< "%", "days", "$/$"
    BenchmarkRange good{}, great{}, best{};
    QString source{};
};

/// One of the headline figures by its name in the file: "GRR", "NRR", "signal to pipeline", …
std::optional<Benchmark> headlineBenchmark(const QString& metric);
/// GRR of a segment.
std::optional<Benchmark> grrBenchmark(Text segment);
/// Days to first value of a segment, fewer being better: low_arpa is read as smb, a segment of the book's own
/// as mid_market.
std::optional<Benchmark> timeToValueBenchmark(Text segment);
/// Percent of the open cells that become pipeline within six months, by tier; good, great and best are one.
std::optional<Benchmark> whitespaceConversionBenchmark(Tier tier);

/// Where the thresholds of a section of the file are published: "nps", "health_calibration", "clv_cac",
/// "csm_capacity".
QString benchmarkSource(const QString& section);

/// What a band of GRR means and what to do about it.
struct BandAdvice {
    QString implication{}, action{};
    QStringList levers{};
    QString source{};
};
BandAdvice adviceFor(GrrBand band);

} // namespace foothold
