#include "core/metrics/whitespace_portfolio.h"

#include "core/facts/families.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

#include <map>

namespace foothold {

namespace {

/// Sums of a row before its means are taken.
struct SpaceSum {
    SpaceRow row;
    std::array<double, dimensionCount> dimensionSums{};
    double scoreSum = 0;
    int scores = 0;

    explicit SpaceSum(std::size_t products = 0) { row.products.resize(products); }
    void add(const SpaceRow& one) {
        row.accounts += one.accounts;
        for (std::size_t i = 0; i < row.products.size(); ++i) {
            ProductSpace& sum = row.products[i];
            sum.accounts += one.products[i].accounts;
            sum.owners += one.products[i].owners;
            sum.value += one.products[i].value;
            sum.unknownValues += one.products[i].unknownValues;
        }
        for (std::size_t i = 0; i < dimensionCount; ++i) {
            if (!one.dimensions[i]) continue;
            dimensionSums[i] += *one.dimensions[i];
            ++row.known[i];
        }
        if (one.score) scoreSum += *one.score, ++scores;
        row.value += one.value;
        row.unknownValues += one.unknownValues;
    }
    SpaceRow finished() && {
        for (std::size_t i = 0; i < dimensionCount; ++i)
            if (row.known[i] > 0) row.dimensions[i] = roundFigure(dimensionSums[i] / row.known[i]);
        if (scores > 0) row.score = roundFigure(scoreSum / scores);
        return std::move(row);
    }
};

SpaceRow rowOf(AccountFacts account, Date asOf, bool convertible) {
    const Whitespace whitespace = whitespaceOf(account, asOf);
    SpaceRow row{.account = account.index(), .accounts = 1};
    row.products.resize(account.book().products().size());
    std::vector<std::optional<std::int64_t>> dearest(row.products.size());
    for (const WhitespaceCell& cell : whitespace.cells) {
        ProductSpace& space = row.products[std::size_t(cell.product)];
        space.accounts = 1;
        if (cell.state == CellState::Owned) {
            space.owners = 1;
            space.state = CellState::Owned;
        } else if (space.state != CellState::Owned) {
            auto& best = dearest[std::size_t(cell.product)];
            const std::int64_t worth = cell.value.value_or(0);
            const bool applies = cell.state != CellState::NotApplicable;
            if (!space.state || (applies && (!best || worth > *best))) space.state = cell.state;
            if (applies && (!best || worth > *best)) best = worth;
        }
        if (!cell.isOpen()) continue;
        if (!cell.value)
            ++space.unknownValues;
        else if (convertible)
            space.value += account.book().toBookCurrency(*cell.value, account->currency).value_or(0);
    }
    for (const ProductSpace& space : row.products) {
        row.value += space.value;
        row.unknownValues += space.unknownValues;
    }
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        row.dimensions[i] = whitespace.dimensions[i].whitespace;
        row.known[i] = row.dimensions[i] ? 1 : 0;
    }
    row.score = whitespace.score;
    return row;
}

Text groupOf(AccountFacts account, Date asOf, SpaceGrouping by, const Families& families) {
    switch (by) {
    case SpaceGrouping::Account:
        break;
    case SpaceGrouping::Parent:
        return families.headOf(account);
    case SpaceGrouping::Segment:
        return segmentAt(account, asOf).value_or(Text());
    case SpaceGrouping::Csm:
        return account->csm;
    }
    return {};
}

} // namespace

SpaceRow spaceRowOf(AccountFacts account, Date asOf) {
    return rowOf(account, asOf, account.book().isConvertible(account->currency));
}

std::vector<int> accountsOfSpace(const Facts& facts, Date asOf, SpaceGrouping by, Text group) {
    const Families families(facts);
    std::vector<int> accounts;
    for (int i = 0; i < facts.accountCount(); ++i)
        if (groupOf(facts.at(i), asOf, by, families) == group) accounts.push_back(i);
    return accounts;
}

WhitespacePortfolio whitespacePortfolio(const Facts& facts, Date asOf, SpaceGrouping by,
                                        const std::function<bool()>& cancelled) {
    WhitespacePortfolio portfolio;
    const std::size_t products = facts.products().size();
    const Families families(facts);
    std::map<Text, SpaceSum> groups;
    SpaceSum total(products);
    for (int i = 0; i < facts.accountCount(); ++i) {
        if (cancelled && cancelled()) break;
        const AccountFacts account = facts.at(i);
        const bool convertible = facts.isConvertible(account->currency);
        if (!convertible) portfolio.unconverted.push_back(i);
        SpaceRow row = rowOf(account, asOf, convertible);
        total.add(row);
        if (by == SpaceGrouping::Account)
            portfolio.rows.push_back(std::move(row));
        else
            groups.try_emplace(groupOf(account, asOf, by, families), products).first->second.add(row);
    }
    for (auto& [group, sum] : groups) {
        portfolio.rows.push_back(std::move(sum).finished());
        portfolio.rows.back().group = group;
    }
    portfolio.total = std::move(total).finished();
    return portfolio;
}

} // namespace foothold
