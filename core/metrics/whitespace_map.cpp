#include "core/metrics/whitespace_map.h"

#include "core/metrics/spread.h"

#include <algorithm>

namespace foothold {

namespace {

using Headcount = std::optional<std::int64_t>;

const MapCell* recordOf(AccountFacts account, int product, Text department) {
    for (const MapCell& cell : account.mapCells())
        if (cell.product == product && cell.department == department) return &cell;
    return nullptr;
}

/// Makes the map product by product; a row of cells is one product over all departments.
class MapMaker {
public:
    MapMaker(AccountFacts account, Date asOf)
        : m_account(account)
        , m_asOf(asOf)
        , m_lines(account, asOf) {
        m_map.products = fittingProducts(account, m_lines, asOf);
        m_map.departments = applicableDepartments(account, m_lines);
        for (const Text department : m_map.departments)
            m_headcounts.push_back(headcountOf(department));
        if (m_map.departments.empty()) {
            m_map.departments.push_back({});
            m_headcounts.push_back(account->addressableUsers);
        }
    }

    WhitespaceMap make() {
        for (const int product : m_map.products)
            addProduct(product);
        for (const WhitespaceCell& cell : m_map.cells) {
            if (!cell.isOpen()) continue;
            m_map.value += cell.value.value_or(0);
            m_map.unknownValues += cell.value ? 0 : 1;
        }
        return std::move(m_map);
    }

private:
    using Cells = std::vector<WhitespaceCell>;
    using Chosen = std::vector<std::size_t>; ///< positions in a row of cells

    Headcount headcountOf(Text department) const {
        for (const Department& d : m_account.departments())
            if (d.department == department) return d.headcount;
        return std::nullopt;
    }

    void addProduct(int product) {
        m_product = product;
        m_productLines.clear();
        if (m_lines.owns(product))
            for (const ContractLine* line : m_lines.lines())
                if (line->product == product) m_productLines.push_back(line);
        m_opportunities.clear();
        for (const Opportunity& opportunity : m_account.opportunities())
            if (opportunity.product == product && opportunity.isOpenAt(m_asOf))
                m_opportunities.push_back(&opportunity);
        m_whole = recordOf(m_account, product, {});

        Cells cells;
        for (const Text department : m_map.departments)
            cells.push_back(cellOf(department));
        setOwnedValues(cells);
        setPipelineValues(cells);
        setOpenValues(cells);
        m_map.cells.insert(m_map.cells.end(), cells.begin(), cells.end());
    }

    bool hasLineFor(Text department) const {
        return std::any_of(m_productLines.begin(), m_productLines.end(),
                           [department](const ContractLine* line) { return line->department == department; });
    }
    bool hasOpportunityFor(Text department) const {
        return std::any_of(m_opportunities.begin(), m_opportunities.end(),
                           [department](const Opportunity* o) { return o->department == department; });
    }

    /// The first state that holds.
    WhitespaceCell cellOf(Text department) const {
        WhitespaceCell cell{.product = m_product, .department = department};
        const MapCell* own = department.isEmpty() ? nullptr : recordOf(m_account, m_product, department);
        const MapCell* record = own ? own : m_whole;
        const auto isRecorded = [record](CellRecord state) { return record && record->state == state; };
        if (!department.isEmpty() && hasLineFor(department))
            cell.state = CellState::Owned;
        else if (own && own->state == CellRecord::NotApplicable)
            cell.state = CellState::NotApplicable;
        else if (hasLineFor({}))
            cell.state = CellState::Owned;
        else if (hasOpportunityFor(department) || hasOpportunityFor({}))
            cell.state = CellState::Pipeline;
        else if (isRecorded(CellRecord::Competitor))
            cell.state = CellState::Competitor;
        else if (isRecorded(CellRecord::InHouse))
            cell.state = CellState::InHouse;
        if (cell.state == CellState::Competitor) cell.competitor = record->competitor;
        cell.confirmed = cell.state == CellState::Whitespace && isRecorded(CellRecord::Open);
        return cell;
    }

    Chosen cellsWith(const Cells& cells, CellState state) const {
        Chosen chosen;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].state == state) chosen.push_back(i);
        return chosen;
    }

    void addSpread(Cells& cells, const Chosen& chosen, std::int64_t amount) const {
        std::vector<Headcount> headcounts;
        for (const std::size_t i : chosen)
            headcounts.push_back(m_headcounts[i]);
        const auto parts = spread(amount, headcounts);
        for (std::size_t i = 0; i < parts.size(); ++i)
            cells[chosen[i]].value = cells[chosen[i]].value.value_or(0) + parts[i];
    }

    void setOwnedValues(Cells& cells) const {
        const Chosen owned = cellsWith(cells, CellState::Owned);
        for (const std::size_t i : owned) {
            cells[i].value = 0;
            for (const ContractLine* line : m_productLines)
                if (!line->department.isEmpty() && line->department == cells[i].department)
                    *cells[i].value += line->countedArr;
        }
        for (const ContractLine* line : m_productLines)
            if (line->department.isEmpty()) addSpread(cells, owned, line->countedArr);
    }

    void setPipelineValues(Cells& cells) const {
        const Chosen pipeline = cellsWith(cells, CellState::Pipeline);
        for (const std::size_t i : pipeline) {
            cells[i].value = 0;
            for (const Opportunity* opportunity : m_opportunities)
                if (!opportunity->department.isEmpty() && opportunity->department == cells[i].department)
                    *cells[i].value += opportunity->amount;
        }
        for (const Opportunity* opportunity : m_opportunities)
            if (opportunity->department.isEmpty()) addSpread(cells, pipeline, opportunity->amount);
    }

    /// A potential of the cell's own record, else a part of the whole account's, else by the list price.
    void setOpenValues(Cells& cells) const {
        Chosen withoutOwn;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].isOpen()) continue;
            const MapCell* own = recordOf(m_account, m_product, cells[i].department);
            if (own && own->potentialArr)
                cells[i].value = own->potentialArr;
            else
                withoutOwn.push_back(i);
        }
        if (m_whole && m_whole->potentialArr) return addSpread(cells, withoutOwn, *m_whole->potentialArr);
        const Product& product = m_account.book().product(m_product);
        if (!product.listPrice) return;
        const auto price = m_account.book().fromBookCurrency(*product.listPrice, m_account->currency);
        if (!price) return;
        for (const std::size_t i : withoutOwn)
            cells[i].value =
                product.pricingModel == PricingModel::Seat ? seatsValue(*price, m_headcounts[i]) : price;
    }

    /// Unknown too if it is more than any amount may be.
    static std::optional<std::int64_t> seatsValue(std::int64_t price, Headcount seats) {
        if (!seats || Int128(price) * *seats > maxMinorUnits) return std::nullopt;
        return price * *seats;
    }

    AccountFacts m_account;
    Date m_asOf;
    ActiveLines m_lines;
    WhitespaceMap m_map;
    std::vector<Headcount> m_headcounts; ///< per department; addressable users for the whole account
    int m_product = -1;                  ///< the one whose row is made, with:
    std::vector<const ContractLine*> m_productLines; ///< its active lines, if it is owned
    std::vector<const Opportunity*> m_opportunities; ///< open for it
    const MapCell* m_whole = nullptr;                ///< its record for the whole account
};

} // namespace

WhitespaceMap whitespaceMap(AccountFacts account, Date asOf) {
    return MapMaker(account, asOf).make();
}

std::vector<Text> applicableDepartments(AccountFacts account, const ActiveLines& lines) {
    std::vector<Text> departments;
    for (const Department& department : account.departments())
        if (department.applicable.value_or(true)) departments.push_back(department.department);
    for (const ContractLine* line : lines.lines())
        if (!line->department.isEmpty()) departments.push_back(line->department);
    std::sort(departments.begin(), departments.end());
    departments.erase(std::unique(departments.begin(), departments.end()), departments.end());
    return departments;
}

std::vector<int> fittingProducts(AccountFacts account, const ActiveLines& lines, Date asOf) {
    const auto segment = segmentAt(account, asOf);
    std::vector<int> products;
    for (int i = 0; i < int(account.book().products().size()); ++i) {
        const Product& product = account.book().product(i);
        const MapCell* record = recordOf(account, i, {});
        const bool marked = record && record->state == CellRecord::NotApplicable;
        const bool forSegment =
            product.segments.isEmpty() || (segment && listContains(product.segments, *segment));
        if (lines.owns(i) || (forSegment && !marked)) products.push_back(i);
    }
    return products;
}

} // namespace foothold
