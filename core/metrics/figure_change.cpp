#include "core/metrics/figure_change.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>

namespace foothold {

namespace {

/// Differences below this are rounding: every figure is rounded to 9 decimals.
constexpr double noise = 5e-8;
constexpr std::size_t mostShared = 10; ///< children whose joint effect is shared out exactly

/// The same part of both trees; one side is missing if the part is new or gone.
struct Pair {
    const Explanation* then = nullptr;
    const Explanation* now = nullptr;

    const Explanation& any() const { return now ? *now : *then; }
    std::optional<double> valueThen() const { return then ? then->value : std::nullopt; }
    std::optional<double> valueNow() const { return now ? now->value : std::nullopt; }
};

/// By name; several of one name in their order. What is there now comes first.
std::vector<Pair> pairUp(const std::vector<Explanation>& then, const std::vector<Explanation>& now) {
    std::vector<Pair> pairs;
    std::vector<bool> taken(then.size());
    for (const Explanation& node : now) {
        Pair pair{nullptr, &node};
        for (std::size_t i = 0; i < then.size(); ++i) {
            if (taken[i] || then[i].name != node.name) continue;
            taken[i] = true;
            pair.then = &then[i];
            break;
        }
        pairs.push_back(pair);
    }
    for (std::size_t i = 0; i < then.size(); ++i)
        if (!taken[i]) pairs.push_back({&then[i], nullptr});
    return pairs;
}

/// The facts of a node by their record; several of one record are told apart by their order.
using Record = std::pair<QString, QString>;
using FactsByRecord = QHash<std::pair<Record, int>, const FactRef*>;

template <typename Do>
void forRecords(const std::vector<FactRef>& facts, Do act) {
    QHash<Record, int> seen;
    for (const FactRef& fact : facts) {
        const Record record(fact.table, fact.key);
        act(std::pair(record, seen[record]++), fact);
    }
}

FactsByRecord byRecord(const std::vector<FactRef>& facts) {
    FactsByRecord records;
    forRecords(facts, [&](const auto& record, const FactRef& fact) { records.insert(record, &fact); });
    return records;
}

std::vector<ChangedFact> changedFacts(const Pair& pair) {
    static const std::vector<FactRef> none;
    const auto& then = pair.then ? pair.then->facts : none;
    const auto& now = pair.now ? pair.now->facts : none;
    const FactsByRecord before = byRecord(then), after = byRecord(now);
    std::vector<ChangedFact> changes;
    forRecords(now, [&](const auto& record, const FactRef& fact) {
        const FactRef* old = before.value(record);
        if (!old)
            changes.push_back({FactChange::Arrived, fact, {}});
        else if (old->value != fact.value)
            changes.push_back({FactChange::Changed, fact, old->value});
    });
    forRecords(then, [&](const auto& record, const FactRef& fact) {
        if (!after.contains(record)) changes.push_back({FactChange::Expired, fact, {}});
    });
    return changes;
}

bool isWeighted(const Explanation& node) {
    return !node.combine && !node.isSum && isComputed(node);
}

/// What each part of a sum did: its own change, from or to nothing if it is missing on one side.
std::vector<double> sumShares(const std::vector<Pair>& pairs) {
    std::vector<double> shares;
    for (const Pair& pair : pairs)
        shares.push_back(pair.valueNow().value_or(0) - pair.valueThen().value_or(0));
    return shares;
}

/// What each child of a weighted mean did, at the weight that it had; nothing for one that was or is unknown.
std::vector<double> weightedShares(const std::vector<Pair>& pairs) {
    std::vector<double> shares;
    for (const Pair& pair : pairs) {
        const auto then = pair.valueThen(), now = pair.valueNow();
        const double weight = pair.then ? pair.then->weight.value_or(0) : 0;
        shares.push_back(then && now ? weight / 100 * (*now - *then) : 0);
    }
    return shares;
}

/// What each child of a formula did: the mean over all orders in which the children could have changed one
/// after the other (the Shapley value), so that no order is favoured and the shares add up. Empty if the
/// formula cannot be evaluated in between.
std::vector<double> formulaShares(const Explanation& formula, const std::vector<Pair>& pairs) {
    const std::size_t n = pairs.size();
    if (n == 0 || n > mostShared) return {};
    std::vector<double> values(std::size_t(1) << n);
    for (std::size_t changed = 0; changed < values.size(); ++changed) {
        std::vector<std::optional<double>> inputs;
        for (std::size_t i = 0; i < n; ++i)
            inputs.push_back(changed >> i & 1 ? pairs[i].valueNow() : pairs[i].valueThen());
        const auto value = recompute(formula, inputs);
        if (!value) return {};
        values[changed] = *value;
    }
    std::vector<double> factorial(n + 1, 1.0), shares(n, 0.0);
    for (std::size_t i = 1; i <= n; ++i)
        factorial[i] = factorial[i - 1] * double(i);
    for (std::size_t changed = 0; changed < values.size(); ++changed)
        for (std::size_t i = 0; i < n; ++i) {
            if (changed >> i & 1) continue;
            const auto before = std::size_t(std::popcount(changed));
            const double weight = factorial[before] * factorial[n - before - 1] / factorial[n];
            shares[i] += weight * (values[changed | std::size_t(1) << i] - values[changed]);
        }
    return shares;
}

/// What the children did to the node, in the node's unit; empty if it does not follow from them.
std::vector<double> sharesOf(const Pair& pair, const std::vector<Pair>& children) {
    const bool same = pair.then && pair.now && pair.then->children.size() == pair.now->children.size() &&
                      children.size() == pair.now->children.size();
    if (!isComputed(pair.any())) return {};
    if (pair.any().isSum) return sumShares(children);
    if (isWeighted(pair.any()) || (pair.then && isWeighted(*pair.then))) return weightedShares(children);
    return same ? formulaShares(*pair.now, children) : std::vector<double>();
}

FigureChange changeOf(const Pair& pair, std::optional<double> contribution);

/// Adds the children, and what they leave unexplained as a line of its own.
void addChildren(FigureChange& change, const Pair& pair) {
    static const std::vector<Explanation> none;
    const auto children =
        pairUp(pair.then ? pair.then->children : none, pair.now ? pair.now->children : none);
    const auto shares = sharesOf(pair, children);
    const bool counts = change.contribution && change.then && change.now && !shares.empty();
    const double own = counts ? *change.now - *change.then : 0;
    // How much of the root one unit of this node is.
    const double scale = counts && std::abs(own) > noise ? *change.contribution / own : 0;
    double explained = 0;
    for (std::size_t i = 0; i < children.size(); ++i) {
        std::optional<double> part;
        if (counts) {
            part = shares[i] * scale;
            explained += *part;
        }
        change.children.push_back(changeOf(children[i], part));
    }
    const double rest = counts ? *change.contribution - explained : 0;
    if (std::abs(rest) > noise)
        change.children.push_back(
            {.name = QStringLiteral("reweighting"), .contribution = rest, .isReweighting = true});
}

FigureChange changeOf(const Pair& pair, std::optional<double> contribution) {
    FigureChange change{.name = pair.any().name,
                        .label = pair.any().label,
                        .then = pair.valueThen(),
                        .now = pair.valueNow(),
                        .contribution = contribution};
    change.facts = changedFacts(pair);
    addChildren(change, pair);
    return change;
}

} // namespace

FigureChange changeBetween(const Explanation& then, const Explanation& now) {
    std::optional<double> difference;
    if (then.value && now.value) difference = *now.value - *then.value;
    return changeOf({&then, &now}, difference);
}

} // namespace foothold
