#include "ui/portfolio/portfolio_arrangement.h"

#include "ui/portfolio/portfolio_sort.h"

#include <algorithm>

namespace foothold {

void PortfolioTotals::add(const PortfolioRow& row) {
    ++accounts;
    if (row.bookArr)
        arr += *row.bookArr;
    else
        ++unconverted;
    if (row.figures) whitespaceValue += row.figures->bookWhitespace.value_or(0);
    const auto colour = row.figures ? row.figures->colour : std::nullopt;
    green += colour == HealthColour::Green;
    amber += colour == HealthColour::Amber;
    red += colour == HealthColour::Red;
    unknown += !colour;
}

namespace {

/// Brings the rows of each group together, and sums them up.
void group(PortfolioArrangement& arranged, const std::vector<PortfolioRow>& rows,
           PortfolioGrouping grouping) {
    std::map<QString, PortfolioTotals> totals;
    std::vector<QString> keys(rows.size());
    for (const int i : arranged.order) {
        const PortfolioRow& row = rows[std::size_t(i)];
        totals[keys[std::size_t(i)] = groupKeyOf(row, grouping)].add(row);
    }
    QStringList sorted;
    for (const auto& [key, sum] : totals)
        sorted += key;
    sortGroups(sorted, grouping);
    std::map<QString, int> places;
    for (const QString& key : sorted) {
        places[key] = int(arranged.groups.size());
        arranged.groups.push_back({key, totals[key]});
    }
    std::vector<int> placeOf(rows.size());
    for (const int i : arranged.order)
        placeOf[std::size_t(i)] = places[keys[std::size_t(i)]];
    std::ranges::stable_sort(arranged.order, {}, [&](int i) { return placeOf[std::size_t(i)]; });
}

} // namespace

PortfolioArrangement arrangementOf(const std::vector<PortfolioRow>& rows,
                                   const PortfolioDefinition& definition, const QSet<QString>& closed) {
    PortfolioArrangement arranged;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!definition.filter.passes(rows[i])) continue;
        arranged.order.push_back(int(i));
        arranged.totals.add(rows[i]);
    }
    sortPortfolio(rows, arranged.order, definition.sort, definition.order);
    if (definition.grouping == PortfolioGrouping::None) {
        arranged.lines = arranged.order;
        return arranged;
    }
    group(arranged, rows, definition.grouping);
    auto next = arranged.order.begin();
    for (std::size_t at = 0; at < arranged.groups.size(); ++at) {
        const PortfolioArrangement::Group& group = arranged.groups[at];
        const auto end = next + group.totals.accounts;
        arranged.lines.push_back(-1 - int(at));
        if (!closed.contains(group.key)) arranged.lines.insert(arranged.lines.end(), next, end);
        next = end;
    }
    return arranged;
}

} // namespace foothold
