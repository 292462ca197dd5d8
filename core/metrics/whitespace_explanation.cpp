#include "core/metrics/whitespace_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

namespace foothold {

namespace {

/// What a cell of the map was read from: what was recorded of it, else its department or the account.
FactRef cellRef(AccountFacts account, const WhitespaceCell& cell) {
    for (const MapCell& recorded : account.mapCells())
        if (recorded.product == cell.product && recorded.department == cell.department)
            return factRef(account, recorded);
    for (const Department& department : account.departments())
        if (department.department == cell.department) return factRef(account, department);
    return accountRef(account);
}

void sayUnvalued(Explanation& tree) {
    tree.value.reset();
    tree.unknownBecause =
        QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "none of the open cells has a value yet"));
}

} // namespace

SpaceTrees::SpaceTrees(const Facts& facts, Date asOf)
    : m_facts(facts)
    , m_asOf(asOf)
    , m_rows(whitespacePortfolio(facts, asOf, SpaceGrouping::Account).rows) {}

SpaceTrees::SpaceTrees(const Facts& facts, Date asOf, std::span<const int> accounts)
    : m_facts(facts)
    , m_asOf(asOf) {
    for (const int account : accounts)
        m_rows.push_back(spaceRowOf(facts.at(account), asOf));
}

const WhitespaceMap& SpaceTrees::mapOf(AccountFacts account) const {
    const auto known = m_maps.find(account.index());
    return known != m_maps.end()
               ? known->second
               : m_maps.emplace(account.index(), whitespaceMap(account, m_asOf)).first->second;
}

std::vector<FactRef> SpaceTrees::openCells(AccountFacts account, int product) const {
    std::vector<FactRef> refs;
    for (const WhitespaceCell& cell : mapOf(account).cells)
        if (cell.product == product && cell.isOpen() && cell.value.value_or(0) != 0)
            refs.push_back(cellRef(account, cell));
    return refs;
}

Explanation SpaceTrees::openPotentialOf(int product) const {
    const double minor = double(m_facts.settings().currency.minorPerMajor());
    std::vector<AccountPart> parts;
    bool isUnknown = false;
    for (const SpaceRow& row : m_rows) {
        const ProductSpace& space = row.products[std::size_t(product)];
        if (space.value != 0) parts.push_back({row.account, double(space.value) / minor});
        isUnknown = isUnknown || space.unknownValues > 0;
    }
    isUnknown = isUnknown && parts.empty();
    Explanation tree =
        sumNode(m_facts.product(product).name.toString(),
                QT_TRANSLATE_NOOP("Metrics", "the values of the open cells of the product, in the book's "
                                             "currency"),
                accountSums(m_facts, std::move(parts),
                            QT_TRANSLATE_NOOP("Metrics", "the values of its open cells of the product"),
                            [&](AccountFacts account) { return openCells(account, product); }));
    if (isUnknown) sayUnvalued(tree);
    return tree;
}

Explanation SpaceTrees::accounts() const {
    std::vector<FactRef> refs;
    for (const SpaceRow& row : m_rows)
        refs.push_back(accountRef(m_facts.at(row.account)));
    return countNode("accounts", QT_TRANSLATE_NOOP("Metrics", "the accounts of the group"), std::move(refs));
}

Explanation SpaceTrees::openPotential() const {
    std::vector<Explanation> products;
    for (int product = 0; product < int(m_facts.products().size()); ++product)
        products.push_back(openPotentialOf(product));
    Explanation tree =
        sumNode(QStringLiteral("open_potential"),
                QT_TRANSLATE_NOOP("Metrics", "the values of all open cells (whitespace, competitor, "
                                             "in-house) that have one, in the book's currency"),
                std::move(products));
    const auto hasNoValue = [](const Explanation& product) { return product.value.value_or(0) == 0; };
    const auto isUnknown = [](const Explanation& product) { return !product.value; };
    if (std::ranges::all_of(tree.children, hasNoValue) && std::ranges::any_of(tree.children, isUnknown))
        sayUnvalued(tree);
    return tree;
}

template <typename ValueOf>
Explanation SpaceTrees::mean(const QString& name, const char* formula, const char* unknownBecause,
                             ValueOf valueOf) const {
    std::map<Text, std::vector<AccountPart>> segments;
    for (const SpaceRow& row : m_rows)
        if (const std::optional<double> value = valueOf(row))
            segments[segmentAt(m_facts.at(row.account), m_asOf).value_or("without_segment")].push_back(
                {row.account, *value});
    std::vector<Explanation> means;
    for (auto& [segment, parts] : segments) {
        const auto accounts = double(parts.size());
        means.push_back(meanNode(
            segment.toString(), QT_TRANSLATE_NOOP("Metrics", "mean over the accounts of the segment"),
            accountMeans(m_facts, std::move(parts),
                         QT_TRANSLATE_NOOP("Metrics", "the account's own figure, explained on its pages"),
                         [](AccountFacts account) { return std::vector{accountRef(account)}; }),
            unknownBecause));
        means.back().weight = accounts;
    }
    return meanNode(name, formula, std::move(means), unknownBecause);
}

Explanation SpaceTrees::score() const {
    return mean(QStringLiteral("whitespace_score"),
                QT_TRANSLATE_NOOP("Metrics", "mean of the whitespace scores of all accounts that have one"),
                QT_TRANSLATE_NOOP("Metrics", "no account has a map"),
                [](const SpaceRow& row) { return row.score; });
}

Explanation SpaceTrees::dimension(Dimension dimension) const {
    return mean(nameString(dimension),
                QT_TRANSLATE_NOOP("Metrics", "mean of the dimension over the accounts of which it is known"),
                QT_TRANSLATE_NOOP("Metrics", "it is known of no account"),
                [=](const SpaceRow& row) { return row.dimensions[std::size_t(dimension)]; });
}

} // namespace foothold
