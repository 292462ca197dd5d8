#pragma once

#include "app/cli/command.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"
#include "core/metrics/health.h"
#include "core/metrics/whitespace.h"

/// Figures as a person reads them in a terminal; "–" is unknown.
namespace foothold::cli {

QString accountsText(const Facts& facts, Date asOf);
QString whitespaceText(AccountFacts account, const Whitespace& whitespace);
QString trendText(AccountFacts account, Date asOf, std::span<const HealthPoint> points);
QString explanationText(const Explanation& explanation);
/// "Facts: usage to 2026-03, touchpoints to 2026-04-12, …"; empty if there are no dated facts.
QString freshnessText(const Facts& facts, Date asOf);

} // namespace foothold::cli
