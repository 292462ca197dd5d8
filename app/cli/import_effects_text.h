#pragma once

#include "core/facts/freshness.h"
#include "core/metrics/portfolio_change.h"

#include <QJsonArray>
#include <QJsonObject>

/// What an import did to the figures of accounts, and how fresh the book is after it.
namespace foothold::cli {

QJsonObject json(const Freshness& freshness);
QJsonArray json(const std::vector<AccountChange>& changes);
/// A sentence and a table of the first changes, turns first.
QString effectsText(const std::vector<AccountChange>& changes);

} // namespace foothold::cli
