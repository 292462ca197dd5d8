#pragma once

#include "core/base/money.h"
#include "core/domain/fact_text.h"
#include "core/facts/facts.h"
#include "core/metrics/account_figures.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/figure_change.h"
#include "core/metrics/whitespace.h"

#include <QJsonObject>

#include <optional>

/// Figures as the command line's JSON says them (docs/cli.md): unknown is null, money is text in major units.
namespace foothold::cli {

QJsonValue json(std::optional<double> number);
QJsonValue json(std::optional<std::int64_t> count);
QJsonValue json(std::optional<int> count);
QJsonValue json(std::optional<Date> date);
QJsonValue json(Text text); ///< null if empty
QJsonValue json(const QString& text);
QJsonValue jsonMoney(std::optional<std::int64_t> minor, Currency currency);
template <typename E>
QJsonValue jsonName(std::optional<E> value) {
    return value ? QJsonValue(nameString(*value)) : QJsonValue();
}

QJsonValue json(const std::optional<Benchmark>& benchmark);
QJsonObject json(const FactRef& fact);
QJsonObject json(const Explanation& explanation);
QJsonObject json(const FigureChange& change);
QJsonObject whitespaceJson(AccountFacts account, const Whitespace& whitespace);
QJsonObject trendJson(AccountFacts account, Date asOf, std::span<const HealthPoint> points);
/// One row of the portfolio.
QJsonObject accountJson(AccountFacts account, const AccountFigures& figures);

} // namespace foothold::cli
