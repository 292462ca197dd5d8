#include "core/metrics/benchmarks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initialiseResources() {
    Q_INIT_RESOURCE(core); // a static library's resources are not found otherwise
}

namespace foothold {

namespace {

const QJsonObject& published() {
    static const QJsonObject file = [] {
        initialiseResources();
        QFile data(QStringLiteral(":/benchmarks.json"));
        if (!data.open(QIODevice::ReadOnly)) qFatal("the benchmarks are missing from the program");
        return QJsonDocument::fromJson(data.readAll()).object();
    }();
    return file;
}

/// The entry of a list whose @p key is @p value; empty if there is none.
QJsonObject entry(const char* list, const char* key, const QString& value) {
    for (const QJsonValue& candidate : published()[QLatin1String(list)].toArray())
        if (candidate[QLatin1String(key)].toString() == value) return candidate.toObject();
    return {};
}

BenchmarkRange rangeOf(const QJsonValue& value) {
    if (!value.isArray()) return {value.toDouble(), value.toDouble()};
    return {value.toArray().first().toDouble(), value.toArray().last().toDouble()};
}

std::optional<Benchmark> benchmarkOf(const QJsonObject& entry, const QString& metric, const QString& unit) {
    if (entry.isEmpty()) return std::nullopt;
    return Benchmark{metric,
                     unit,
                     rangeOf(entry[QStringLiteral("good")]),
                     rangeOf(entry[QStringLiteral("great")]),
                     rangeOf(entry[QStringLiteral("best")]),
                     entry[QStringLiteral("source")].toString()};
}

} // namespace

std::optional<Benchmark> headlineBenchmark(const QString& metric) {
    const QJsonObject found = entry("headline", "metric", metric);
    return benchmarkOf(found, metric, found[QStringLiteral("unit")].toString());
}

std::optional<Benchmark> grrBenchmark(Text segment) {
    return benchmarkOf(entry("grr_by_segment", "segment", segment), QStringLiteral("GRR"),
                       QStringLiteral("%"));
}

std::optional<Benchmark> timeToValueBenchmark(Text segment) {
    const QString metric = QStringLiteral("time to value"), unit = QStringLiteral("days");
    const Text read = segment == Text("low_arpa") ? Text("smb") : segment;
    const QJsonObject own = entry("time_to_value_days", "segment", read);
    if (!own.isEmpty()) return benchmarkOf(own, metric, unit);
    return benchmarkOf(entry("time_to_value_days", "segment", QStringLiteral("mid_market")), metric, unit);
}

std::optional<Benchmark> whitespaceConversionBenchmark(Tier tier) {
    const QJsonObject found = entry("whitespace_conversion", "tier", nameString(tier));
    if (found.isEmpty()) return std::nullopt;
    const BenchmarkRange range = rangeOf(found[QStringLiteral("pipeline_within_6_months")]);
    return Benchmark{QStringLiteral("whitespace conversion"),   QStringLiteral("%"), range, range, range,
                     found[QStringLiteral("source")].toString()};
}

QString benchmarkSource(const QString& section) {
    const QJsonValue found = published()[section];
    const QJsonValue first = found.isArray() ? found.toArray().first() : found;
    return first[QStringLiteral("source")].toString();
}

BandAdvice adviceFor(GrrBand band) {
    const QJsonObject found = entry("grr_bands", "band", nameString(band));
    BandAdvice advice{found[QStringLiteral("implication")].toString(),
                      found[QStringLiteral("action")].toString(),
                      {},
                      found[QStringLiteral("source")].toString()};
    for (const QJsonValue& lever : found[QStringLiteral("levers")].toArray())
        advice.levers.push_back(lever.toString());
    return advice;
}

} // namespace foothold
