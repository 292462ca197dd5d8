#pragma once

#include "app/cli/command.h"
#include "core/facts/facts.h"
#include "core/facts/freshness.h"
#include "core/metrics/account_figures.h"
#include "core/metrics/figure_change.h"
#include "core/metrics/whitespace.h"

/// Figures as a person reads them in a terminal; "–" is unknown.
namespace foothold::cli {

/// @p portfolio: of every account, in the book's order.
QString accountsText(const Facts& facts, Date asOf, std::span<const AccountFigures> portfolio);
QString whitespaceText(AccountFacts account, const Whitespace& whitespace);
QString trendText(AccountFacts account, Date asOf, std::span<const HealthPoint> points);
QString explanationText(const Explanation& explanation);
QString changeText(const FigureChange& change, Date since);
/// "Facts: usage to 2026-03, touchpoints to 2026-04-12, …"; empty if there are no dated facts.
QString freshnessText(const Freshness& freshness);
QString freshnessText(const Facts& facts, Date asOf);
/// The same of one account, as a paragraph behind what is said of it.
QString freshnessText(AccountFacts account, Date asOf);

} // namespace foothold::cli
