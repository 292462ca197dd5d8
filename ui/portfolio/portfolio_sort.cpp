#include "ui/portfolio/portfolio_sort.h"
#include "ui/widgets/alphabet.h"

#include <algorithm>
#include <numeric>

namespace foothold {

namespace {

QVariant known(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

bool isText(PortfolioColumn column) {
    switch (column) {
    case PortfolioColumn::Account:
    case PortfolioColumn::Segment:
    case PortfolioColumn::Csm:
    case PortfolioColumn::Parent:
    case PortfolioColumn::Industry:
    case PortfolioColumn::Region:
    case PortfolioColumn::AccountId:
        return true;
    default:
        return false;
    }
}

QVariant tierRank(const QString& tier) {
    if (tier == QLatin1String("high")) return 3.0;
    if (tier == QLatin1String("mid")) return 2.0;
    if (tier == QLatin1String("low")) return 1.0;
    return {};
}

/// The change over the shown months: what one looks for when sorting by the trend.
QVariant slope(const PortfolioFigures& figures) {
    std::optional<double> first, last;
    for (const auto& value : figures.trend) {
        if (!value) continue;
        if (!first) first = value;
        last = value;
    }
    return first && last ? QVariant(*last - *first) : QVariant();
}

/// Each row's place among the values of the column, so that comparing is comparing integers. -1: unknown.
std::vector<int> textRanks(const std::vector<QVariant>& values) {
    const QCollator collator = alphabet();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(values.size());
    for (const QVariant& value : values)
        keys.push_back(collator.sortKey(value.toString()));
    std::vector<int> places(values.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(),
              [&](int a, int b) { return keys[std::size_t(a)].compare(keys[std::size_t(b)]) < 0; });
    std::vector<int> ranks(values.size(), -1);
    int rank = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = std::size_t(places[i]);
        if (i > 0 && keys[std::size_t(places[i - 1])].compare(keys[at]) != 0) ++rank;
        if (values[at].isValid()) ranks[at] = rank;
    }
    return ranks;
}

} // namespace

QVariant portfolioSortValue(const PortfolioRow& row, PortfolioColumn column) {
    const PortfolioFigures* figures = row.figures ? &*row.figures : nullptr;
    const auto number = [](const std::optional<double>& value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (column) {
    case PortfolioColumn::Account:
        return known(row.name);
    case PortfolioColumn::Segment:
        return known(row.segment);
    case PortfolioColumn::Tier:
        return tierRank(row.tier);
    case PortfolioColumn::Csm:
        return known(row.csm);
    case PortfolioColumn::Arr:
        return row.bookArr ? QVariant(double(*row.bookArr)) : QVariant();
    case PortfolioColumn::Health:
        return figures ? number(figures->health) : QVariant();
    case PortfolioColumn::Trend:
        return figures ? slope(*figures) : QVariant();
    case PortfolioColumn::Whitespace:
        return figures ? number(figures->whitespace) : QVariant();
    case PortfolioColumn::WhitespaceValue:
        return figures && figures->bookWhitespace ? QVariant(double(*figures->bookWhitespace)) : QVariant();
    case PortfolioColumn::Readiness:
        return figures ? number(figures->readiness) : QVariant();
    case PortfolioColumn::Priority:
        return figures ? number(figures->priority) : QVariant();
    case PortfolioColumn::Signals:
        return figures ? QVariant(double(figures->signals.size())) : QVariant();
    case PortfolioColumn::Renewal:
        return row.renewalOn ? QVariant(double(daysOf(*row.renewalOn))) : QVariant();
    case PortfolioColumn::DaysToRenewal:
        return row.daysToRenewal ? QVariant(double(*row.daysToRenewal)) : QVariant();
    case PortfolioColumn::Parent:
        return known(row.parent);
    case PortfolioColumn::Industry:
        return known(row.industry);
    case PortfolioColumn::Region:
        return known(row.region);
    case PortfolioColumn::AccountId:
        return row.accountId;
    }
    return {};
}

void sortPortfolio(const std::vector<PortfolioRow>& rows, std::vector<int>& order, PortfolioColumn column,
                   Qt::SortOrder direction) {
    std::vector<QVariant> values(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        values[i] = portfolioSortValue(rows[i], column);
    std::vector<double> keys(rows.size());
    if (isText(column)) {
        const std::vector<int> ranks = textRanks(values);
        std::copy(ranks.begin(), ranks.end(), keys.begin());
    } else {
        std::transform(values.begin(), values.end(), keys.begin(),
                       [](const QVariant& v) { return v.toDouble(); });
    }
    const double sign = direction == Qt::AscendingOrder ? 1 : -1;
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto i = std::size_t(a), j = std::size_t(b);
        const bool knownI = values[i].isValid(), knownJ = values[j].isValid();
        if (knownI != knownJ) return knownI;
        if (knownI && keys[i] != keys[j]) return sign * keys[i] < sign * keys[j];
        return a < b; // the rows come ordered by name
    });
}

} // namespace foothold
