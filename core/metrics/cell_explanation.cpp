#include "core/metrics/cell_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/spread.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

namespace foothold {

namespace {

/// One cell of an account's map, with what its value is read from.
class CellTree {
public:
    CellTree(AccountFacts account, const WhitespaceMap& map, const WhitespaceCell& cell, Date asOf)
        : m_account(account)
        , m_map(map)
        , m_cell(cell)
        , m_asOf(asOf) {}

    Explanation tree() const {
        switch (m_cell.state) {
        case CellState::Owned:
            return ofLines();
        case CellState::Pipeline:
            return ofOpportunities();
        case CellState::NotApplicable: {
            Explanation node = unknownNode(QT_TRANSLATE_NOOP("Metrics", "what the cell could bring"),
                                           QT_TRANSLATE_NOOP("Metrics", "recorded as not applicable here"));
            addRecord(node);
            return node;
        }
        case CellState::Competitor:
        case CellState::InHouse:
        case CellState::Whitespace:
            break;
        }
        Explanation node = ofPotential();
        addRecord(node);
        return node;
    }

private:
    double major(std::int64_t minor) const {
        return double(minor) / double(m_account->currency.minorPerMajor());
    }
    const MapCell* recordOf(Text department) const {
        for (const MapCell& record : m_account.mapCells())
            if (record.product == m_cell.product && record.department == department) return &record;
        return nullptr;
    }
    const Department* departmentOf(Text name) const {
        for (const Department& department : m_account.departments())
            if (department.department == name) return &department;
        return nullptr;
    }
    /// What somebody recorded of the cell, else of its product.
    void addRecord(Explanation& node) const {
        const MapCell* record = recordOf(m_cell.department);
        if (!record) record = recordOf({});
        if (record && record->state) node.facts.push_back(factRef(m_account, *record));
    }
    void addHeadcount(Explanation& node) const {
        if (const Department* department = departmentOf(m_cell.department))
            node.facts.push_back(factRef(m_account, *department));
    }

    /// The cell's part of an amount that is for all departments in its state: as the map divides it.
    std::int64_t partOf(std::int64_t amount) const {
        std::vector<std::optional<std::int64_t>> headcounts;
        std::size_t own = 0;
        for (const WhitespaceCell& cell : m_map.cells) {
            if (cell.product != m_cell.product || cell.state != m_cell.state) continue;
            if (cell.department == m_cell.department) own = headcounts.size();
            const Department* department = departmentOf(cell.department);
            headcounts.push_back(department                  ? department->headcount
                                 : cell.department.isEmpty() ? m_account->addressableUsers
                                                             : std::nullopt);
        }
        return spread(amount, headcounts)[own];
    }

    Explanation partNode(const QString& name, std::int64_t amount, bool isForAll, FactRef record) const {
        Explanation node = treeNode(
            name, isForAll ? QT_TRANSLATE_NOOP("Metrics", "its department's part, by headcount, of an amount "
                                                          "that names no department")
                           : QT_TRANSLATE_NOOP("Metrics", "an amount for its department"));
        node.value = major(isForAll ? partOf(amount) : amount);
        node.facts.push_back(std::move(record));
        if (isForAll) addHeadcount(node);
        return node;
    }

    Explanation ofLines() const {
        std::vector<Explanation> parts;
        const ActiveLines active(m_account, m_asOf);
        for (const ContractLine* line : active.lines()) {
            const bool isForAll = line->department.isEmpty();
            if (line->product != m_cell.product || (!isForAll && line->department != m_cell.department))
                continue;
            const Contract& contract = m_account.contractOf(*line);
            parts.push_back(partNode(
                (contract.number.isEmpty() ? contract.contractId : contract.number).toString(),
                line->countedArr, isForAll && !m_cell.department.isEmpty(), factRef(m_account, *line)));
        }
        return sumNode({}, QT_TRANSLATE_NOOP("Metrics", "the active contract lines of the product"),
                       std::move(parts));
    }

    Explanation ofOpportunities() const {
        std::vector<Explanation> parts;
        for (const Opportunity& opportunity : m_account.opportunities()) {
            const bool isForAll = opportunity.department.isEmpty();
            if (opportunity.product != m_cell.product || !opportunity.isOpenAt(m_asOf) ||
                (!isForAll && opportunity.department != m_cell.department))
                continue;
            parts.push_back(partNode(
                (opportunity.name.isEmpty() ? opportunity.opportunityId : opportunity.name).toString(),
                opportunity.amount, isForAll && !m_cell.department.isEmpty(),
                factRef(m_account, opportunity)));
        }
        return sumNode({}, QT_TRANSLATE_NOOP("Metrics", "the open opportunities for the product"),
                       std::move(parts));
    }

    FactRef potentialRef(const MapCell& record) const {
        FactRef ref = factRef(m_account, record);
        ref.column = "potential_arr";
        ref.value = cellText(*record.potentialArr, m_account->currency);
        ref.currency = m_account->currency;
        return ref;
    }

    Explanation ofPotential() const {
        const MapCell* own = recordOf(m_cell.department);
        if (own && own->potentialArr) {
            Explanation node =
                treeNode({}, QT_TRANSLATE_NOOP("Metrics", "the potential that is recorded for the cell"));
            node.value = major(*own->potentialArr);
            node.facts.push_back(potentialRef(*own));
            return node;
        }
        if (const MapCell* whole = recordOf({}); whole && whole->potentialArr) return ofWhole(*whole);
        return ofListPrice();
    }

    Explanation ofWhole(const MapCell& whole) const {
        Explanation node = treeNode({}, QT_TRANSLATE_NOOP("Metrics", "its department's part, by headcount, "
                                                                     "of the potential that is recorded for "
                                                                     "the whole account"));
        node.value = m_cell.value ? std::optional(major(*m_cell.value)) : std::nullopt;
        node.facts.push_back(potentialRef(whole));
        addHeadcount(node);
        return node;
    }

    Explanation priceNode(const Product& product) const {
        const Facts& facts = m_account.book();
        constexpr const char* formula =
            QT_TRANSLATE_NOOP("Metrics", "the product's list price, in the account's currency");
        if (!product.listPrice)
            return unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "the product has no list price"));
        const auto price = facts.fromBookCurrency(*product.listPrice, m_account->currency);
        Explanation node =
            price ? treeNode({}, formula)
                  : unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "there is no rate between "
                                                                      "its currency and the book's"));
        if (price) node.value = major(*price);
        FactRef ref =
            factRef(facts, product, "list_price", cellText(*product.listPrice, facts.settings().currency));
        ref.currency = facts.settings().currency;
        node.facts.push_back(std::move(ref));
        return node;
    }

    Explanation headcountNode() const {
        constexpr const char* formula =
            QT_TRANSLATE_NOOP("Metrics", "the people of the department; without one, the account's "
                                         "addressable users");
        const Department* department = departmentOf(m_cell.department);
        const auto count = department                    ? department->headcount
                           : m_cell.department.isEmpty() ? m_account->addressableUsers
                                                         : std::nullopt;
        Explanation node = count ? treeNode({}, formula)
                                 : unknownNode(formula, QT_TRANSLATE_NOOP("Metrics", "nobody counted them"));
        node.name = QStringLiteral("headcount");
        if (count) node.value = double(*count);
        if (department)
            node.facts.push_back(factRef(m_account, *department));
        else if (count)
            node.facts.push_back(factRef(m_account, "addressable_users", cellText(*count)));
        return node;
    }

    Explanation ofListPrice() const {
        const Product& product = m_account.book().product(m_cell.product);
        Explanation price = priceNode(product);
        if (product.pricingModel != PricingModel::Seat) return price;
        price.name = QStringLiteral("list_price");
        Explanation node = treeNode({}, QT_TRANSLATE_NOOP("Metrics", "list price \u00D7 people"));
        node.children = {std::move(price), headcountNode()};
        node.combine = [](Explanation::Values v) -> std::optional<double> {
            return v[0] && v[1] ? std::optional(*v[0] * *v[1]) : std::nullopt;
        };
        if (m_cell.value)
            node.value = major(*m_cell.value);
        else
            node.unknownBecause = QStringLiteral(QT_TRANSLATE_NOOP(
                "Metrics", "the product's list price or the department's headcount is missing"));
        return node;
    }

    AccountFacts m_account;
    const WhitespaceMap& m_map;
    const WhitespaceCell& m_cell;
    Date m_asOf;
};

QString nameOf(AccountFacts account, const WhitespaceCell& cell) {
    const QString product = account.book().product(cell.product).name.toString();
    return cell.department.isEmpty() ? product
                                     : product + QStringLiteral(" \u00B7 ") + cell.department.toString();
}

Explanation treeOf(AccountFacts account, const WhitespaceMap& map, const WhitespaceCell& cell, Date asOf) {
    Explanation tree = CellTree(account, map, cell, asOf).tree();
    tree.name = nameOf(account, cell);
    return tree;
}

/// The cells of a part of the map, added up by what they are.
class PartTrees {
public:
    PartTrees(AccountFacts account, const std::optional<int>& product, const std::optional<Text>& department,
              Date asOf)
        : m_account(account)
        , m_map(whitespaceMap(account, asOf))
        , m_asOf(asOf) {
        for (const WhitespaceCell& cell : m_map.cells)
            if (product.value_or(cell.product) == cell.product &&
                department.value_or(cell.department) == cell.department)
                m_cells.push_back(&cell);
    }

    Explanation cell() const {
        return m_cells.empty()
                   ? unknownNode(QT_TRANSLATE_NOOP("Metrics", "the value of a cell of the whitespace map"),
                                 QT_TRANSLATE_NOOP("Metrics", "the map had no such cell on the date"))
                   : treeOf(m_account, m_map, *m_cells.front(), m_asOf);
    }

    Explanation total() const {
        Explanation root =
            treeNode({}, QT_TRANSLATE_NOOP("Metrics",
                                           "the values of the open cells: whitespace, competitor, in-house"));
        root.children = {sum("open_potential",
                             QT_TRANSLATE_NOOP("Metrics", "the sum over the open cells whose value is known"),
                             &WhitespaceCell::isOpen),
                         sum("owned", QT_TRANSLATE_NOOP("Metrics", "the sum over the cells that are owned"),
                             [](const WhitespaceCell& cell) { return cell.state == CellState::Owned; }),
                         sum("in_pipeline",
                             QT_TRANSLATE_NOOP("Metrics", "the sum over the cells with an open opportunity"),
                             [](const WhitespaceCell& cell) { return cell.state == CellState::Pipeline; })};
        root.combine = [](Explanation::Values v) { return v[0]; };
        root.value = root.children.front().value;
        return root;
    }

private:
    template <typename Counts>
    Explanation sum(const char* name, const char* formula, Counts counts) const {
        std::vector<Explanation> parts;
        for (const WhitespaceCell* cell : m_cells)
            if (std::invoke(counts, *cell)) parts.push_back(treeOf(m_account, m_map, *cell, m_asOf));
        return sumNode(QString::fromLatin1(name), formula, std::move(parts));
    }

    AccountFacts m_account;
    WhitespaceMap m_map;
    Date m_asOf;
    std::vector<const WhitespaceCell*> m_cells;
};

} // namespace

Explanation explainMap(AccountFacts account, const std::optional<int>& product,
                       const std::optional<Text>& department, Date asOf) {
    const PartTrees part(account, product, department, asOf);
    const QString name = product ? account.book().product(*product).name.toString() : QString();
    const QString row = department ? department->toString() : QString();
    Explanation tree = product && department ? part.cell() : part.total();
    tree.name = !name.isEmpty() && !row.isEmpty() ? name + QStringLiteral(" \u00B7 ") + row
                : name.isEmpty() && row.isEmpty() ? account->name.toString()
                                                  : name + row;
    return tree;
}

} // namespace foothold
