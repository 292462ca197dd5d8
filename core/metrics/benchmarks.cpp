#include "core/metrics/benchmarks.h"

#include <QCoreApplication>
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

/// A text of the file in the language that is spoken; what has no words of its own stays as it is.
QString spoken(const QJsonValue& text) {
    return QCoreApplication::translate("Benchmarks", text.toString().toUtf8().constData());
}

std::optional<Benchmark> benchmarkOf(const QJsonObject& entry, const QString& metric, const QString& unit) {
    if (entry.isEmpty()) return std::nullopt;
    return Benchmark{metric,
                     unit,
                     rangeOf(entry[QStringLiteral("good")]),
                     rangeOf(entry[QStringLiteral("great")]),
                     rangeOf(entry[QStringLiteral("best")]),
                     spoken(entry[QStringLiteral("source")])};
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
    return Benchmark{QStringLiteral("whitespace conversion"), QStringLiteral("%"), range, range, range,
                     spoken(found[QStringLiteral("source")])};
}

QString benchmarkSource(const QString& section) {
    const QJsonValue found = published()[section];
    const QJsonValue first = found.isArray() ? found.toArray().first() : found;
    return spoken(first[QStringLiteral("source")]);
}

namespace {

/// What resources/benchmarks.json says in words, for the translators.
[[maybe_unused]] const char* const publishedWords[] = {
    QT_TRANSLATE_NOOP("Benchmarks", "Product/market-fit issue or severe onboarding failure"),
    QT_TRANSLATE_NOOP("Benchmarks",
                      "Do not invest in expansion. Churn autopsy on the last 10 churned accounts"),
    QT_TRANSLATE_NOOP("Benchmarks", "product"),
    QT_TRANSLATE_NOOP("Benchmarks", "onboarding"),
    QT_TRANSLATE_NOOP("Benchmarks", "ICP tightness"),
    QT_TRANSLATE_NOOP("Benchmarks", "pricing"),
    QT_TRANSLATE_NOOP("Benchmarks", "practice (expansion architecture playbook)"),
    QT_TRANSLATE_NOOP("Benchmarks", "Structural churn that expansion masks but does not fix"),
    QT_TRANSLATE_NOOP("Benchmarks", "Identify the top 3 churn drivers and fix the biggest"),
    QT_TRANSLATE_NOOP("Benchmarks", "health scoring"),
    QT_TRANSLATE_NOOP("Benchmarks", "renewal process"),
    QT_TRANSLATE_NOOP("Benchmarks", "champion management"),
    QT_TRANSLATE_NOOP("Benchmarks", "Ready to layer expansion; some churn is acceptable"),
    QT_TRANSLATE_NOOP("Benchmarks", "Shift focus to expansion architecture"),
    QT_TRANSLATE_NOOP("Benchmarks", "expansion signals"),
    QT_TRANSLATE_NOOP("Benchmarks", "whitespace analysis"),
    QT_TRANSLATE_NOOP("Benchmarks", "CS-to-sales handback"),
    QT_TRANSLATE_NOOP("Benchmarks", "Enterprise-grade retention; expansion is the growth lever"),
    QT_TRANSLATE_NOOP("Benchmarks", "Maximise expansion velocity and coverage"),
    QT_TRANSLATE_NOOP("Benchmarks", "product-led expansion"),
    QT_TRANSLATE_NOOP("Benchmarks", "pricing architecture"),
    QT_TRANSLATE_NOOP("Benchmarks", "land-and-expand"),
    QT_TRANSLATE_NOOP("Benchmarks", "KeyBanc 2025 (median 88-91, top quartile 95+)"),
    QT_TRANSLATE_NOOP("Benchmarks", "operator benchmark"),
    QT_TRANSLATE_NOOP("Benchmarks", "Gainsight; industry composite"),
    QT_TRANSLATE_NOOP("Benchmarks", "global NPS standards"),
    QT_TRANSLATE_NOOP("Benchmarks", "practice"),
};

} // namespace

BandAdvice adviceFor(GrrBand band) {
    const QJsonObject found = entry("grr_bands", "band", nameString(band));
    BandAdvice advice{spoken(found[QStringLiteral("implication")]),
                      spoken(found[QStringLiteral("action")]),
                      {},
                      spoken(found[QStringLiteral("source")])};
    for (const QJsonValue& lever : found[QStringLiteral("levers")].toArray())
        advice.levers.push_back(spoken(lever));
    return advice;
}

} // namespace foothold
