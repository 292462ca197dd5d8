#include "core/metrics/tree_parts.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

#include <algorithm>
#include <functional>
#include <set>

namespace foothold {

namespace {

/// So many accounts stand by themselves.
constexpr std::size_t mostAccounts = 200;

double sumOf(std::span<const AccountPart> parts) {
    double sum = 0;
    for (const AccountPart& part : parts)
        sum += part.value;
    return sum;
}

Explanation others(const Facts& facts, std::span<const AccountPart> parts) {
    Explanation node = treeNode(QStringLiteral("others"),
                                QT_TRANSLATE_NOOP("Metrics", "the accounts with smaller amounts, together"));
    node.value = sumOf(parts);
    for (const AccountPart& part : parts)
        node.facts.push_back(accountRef(facts.at(part.account)));
    return node;
}

} // namespace

Explanation treeNode(const QString& name, const char* formula) {
    Explanation node;
    node.name = name;
    node.formula = QString::fromUtf8(formula);
    return node;
}

Explanation unknownNode(const char* formula, const char* unknownBecause) {
    Explanation node = treeNode({}, formula);
    node.unknownBecause = QString::fromUtf8(unknownBecause);
    return node;
}

Explanation daysNode(const char* formula, Days days, std::vector<FactRef> facts) {
    Explanation node = treeNode({}, formula);
    node.value = double(days.count());
    node.facts = std::move(facts);
    return node;
}

Explanation countNode(const char* name, const char* formula, std::vector<FactRef> facts) {
    Explanation node = treeNode(QString::fromLatin1(name), formula);
    node.value = double(facts.size());
    node.facts = std::move(facts);
    return node;
}

Explanation sumNode(const QString& name, const char* formula, std::vector<Explanation> parts) {
    Explanation node = treeNode(name, formula);
    node.children = std::move(parts);
    node.isSum = true;
    node.value = recompute(node, valuesOf(node));
    return node;
}

Explanation meanNode(const QString& name, const char* formula, std::vector<Explanation> parts,
                     const char* unknownBecause) {
    Explanation node = treeNode(name, formula);
    double whole = 0;
    for (const Explanation& part : parts)
        whole += part.weight.value_or(0);
    for (Explanation& part : parts)
        part.weight = 100 * part.weight.value_or(0) / whole;
    node.children = std::move(parts);
    if (node.children.empty())
        node.unknownBecause = QString::fromUtf8(unknownBecause);
    else
        node.value = roundFigure(*recompute(node, valuesOf(node)));
    return node;
}

namespace {

Explanation shareOfTwo(const char* formula, const char* unknownBecause, Explanation part, Explanation second,
                       std::function<double(double, double)> wholeOf) {
    Explanation root = treeNode({}, formula);
    root.children = {std::move(part), std::move(second)};
    root.combine = [wholeOf = std::move(wholeOf)](Explanation::Values v) -> std::optional<double> {
        const double first = v[0].value_or(0), whole = wholeOf(first, v[1].value_or(0));
        return whole == 0 ? std::nullopt : std::optional(percent(first, whole));
    };
    root.value = recompute(root, valuesOf(root));
    if (!root.value) root.unknownBecause = QString::fromUtf8(unknownBecause);
    return root;
}

} // namespace

Explanation shareNode(const char* formula, const char* unknownBecause, Explanation part, Explanation whole) {
    return shareOfTwo(formula, unknownBecause, std::move(part), std::move(whole),
                      [](double, double second) { return second; });
}

Explanation shareOfBothNode(const char* formula, const char* unknownBecause, Explanation part,
                            Explanation other) {
    return shareOfTwo(formula, unknownBecause, std::move(part), std::move(other), std::plus());
}

std::vector<std::optional<double>> valuesOf(const Explanation& node) {
    std::vector<std::optional<double>> values;
    for (const Explanation& child : node.children)
        values.push_back(child.value);
    return values;
}

FactRef accountRef(AccountFacts account) {
    return factRef(account, "name", account->name);
}

FactRef beginningRef(AccountFacts account) {
    for (const Contract& contract : account.contracts())
        if (!contract.isDraft()) return factRef(account, contract);
    return factRef(account, "customer_since", isoDate(*account->customerSince));
}

std::vector<FactRef> accountRefs(const Facts& facts, std::span<const int> accounts) {
    std::vector<FactRef> refs;
    for (const int account : std::set<int>(accounts.begin(), accounts.end()))
        refs.push_back(accountRef(facts.at(account)));
    return refs;
}

std::vector<Explanation> accountSums(const Facts& facts, std::vector<AccountPart> parts, const char* formula,
                                     const FactsOf& factsOf) {
    std::ranges::stable_sort(parts, std::ranges::greater(), &AccountPart::value);
    std::vector<Explanation> nodes;
    for (std::size_t i = 0; i < std::min(parts.size(), mostAccounts); ++i) {
        const AccountFacts account = facts.at(parts[i].account);
        nodes.push_back(treeNode(account->name.toString(), formula));
        nodes.back().value = parts[i].value;
        nodes.back().facts = factsOf(account);
    }
    if (parts.size() > mostAccounts) nodes.push_back(others(facts, std::span(parts).subspan(mostAccounts)));
    return nodes;
}

std::vector<Explanation> accountMeans(const Facts& facts, std::vector<AccountPart> parts, const char* formula,
                                      const FactsOf& factsOf) {
    const std::size_t all = parts.size();
    std::vector<Explanation> nodes = accountSums(facts, std::move(parts), formula, factsOf);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].weight = 1;
    if (all > mostAccounts) {
        const double rest = double(all - mostAccounts);
        nodes.back().value = *nodes.back().value / rest;
        nodes.back().weight = rest;
    }
    return nodes;
}

void AccountTally::add(int account, std::int64_t amount, FactRef record) {
    m_amounts[account] += amount;
    m_records[account].push_back(std::move(record));
}

Explanation AccountTally::sum(const QString& name, const char* formula, const char* formulaOfAccount) const {
    std::vector<AccountPart> parts;
    for (const auto& [account, amount] : m_amounts)
        parts.push_back({account, double(amount) / double(m_facts.settings().currency.minorPerMajor())});
    return sumNode(name, formula,
                   accountSums(m_facts, std::move(parts), formulaOfAccount,
                               [this](AccountFacts account) { return m_records.at(account.index()); }));
}

std::vector<FactRef> activeLineRefs(AccountFacts account, Date asOf) {
    std::vector<FactRef> refs;
    const ActiveLines active(account, asOf);
    for (const ContractLine* line : active.lines())
        refs.push_back(factRef(account, *line));
    return refs;
}

Explanation arrNode(AccountFacts account, Date asOf) {
    Explanation node =
        treeNode(QStringLiteral("arr"), QT_TRANSLATE_NOOP("Metrics", "the account's active contract lines"));
    node.value = double(arrAt(account, asOf)) / double(account->currency.minorPerMajor());
    node.facts = activeLineRefs(account, asOf);
    return node;
}

} // namespace foothold
