#include "core/documents/whitespace_summary.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

struct ProductLine {
    int product = -1;
    std::int64_t owned = 0, planned = 0, open = 0;
    std::optional<std::int64_t> value{}; ///< unknown if that of every open cell is
};

ProductLine lineOf(const WhitespaceMap& map, std::size_t product) {
    ProductLine line{.product = map.products[product]};
    for (std::size_t d = 0; d < map.departments.size(); ++d) {
        const WhitespaceCell& cell = map.cell(product, d);
        line.owned += cell.state == CellState::Owned;
        line.planned += cell.state == CellState::Pipeline;
        line.open += cell.isOpen();
        if (cell.isOpen() && cell.value) line.value = line.value.value_or(0) + *cell.value;
    }
    if (line.open == 0) line.value = 0;
    return line;
}

} // namespace

WhitespaceMap mapFor(AccountFacts account, Date asOf, doc::Edition edition) {
    WhitespaceMap map = whitespaceMap(account, asOf);
    if (edition == doc::Edition::Internal) return map;
    const auto isProposed = [&](const WhitespaceCell& cell) {
        return std::ranges::any_of(account.opportunities(), [&](const Opportunity& o) {
            return o.stage == Stage::Proposed && o.isOpenAt(asOf) && o.product == cell.product &&
                   (o.department.isEmpty() || o.department == cell.department);
        });
    };
    for (WhitespaceCell& cell : map.cells) {
        const bool planned = cell.state == CellState::Pipeline && isProposed(cell);
        if (!planned && cell.state != CellState::Owned && cell.state != CellState::NotApplicable)
            cell.state = CellState::Whitespace;
        cell.value = {};
        cell.competitor = {};
        cell.confirmed = false;
    }
    map.value = 0;
    map.unknownValues = 0;
    return map;
}

doc::Table whitespaceSummary(const Context& m, const WhitespaceMap& map, std::size_t most) {
    const bool internal = m.edition == doc::Edition::Internal;
    std::vector<ProductLine> lines;
    for (std::size_t p = 0; p < map.products.size(); ++p)
        lines.push_back(lineOf(map, p));
    std::ranges::stable_sort(lines, std::ranges::greater(), [internal](const ProductLine& line) {
        return internal ? std::tuple(line.value.value_or(0), line.owned)
                        : std::tuple(line.owned, line.planned);
    });
    doc::Table table;
    table.columns = {{PlanText::tr("Product"), Kind::Text},
                     {internal ? PlanText::tr("Owned by departments") : PlanText::tr("In use in departments"),
                      Kind::Number},
                     {PlanText::tr("Planned"), Kind::Number},
                     {internal ? PlanText::tr("Open") : PlanText::tr("Possible"), Kind::Number}};
    if (internal)
        table.columns.push_back({PlanText::tr("Open value (%1)").arg(m.currency.code()), Kind::Number});
    for (const ProductLine& line : lines) {
        doc::TableRow row = plan::row({m.productName(line.product), m.show.count(line.owned),
                                       m.show.count(line.planned), m.show.count(line.open)});
        if (internal)
            row.cells.push_back(
                {.text = line.value ? m.show.amount(*line.value, m.currency, false) : Shown::unknown()});
        table.rows.push_back(std::move(row));
    }
    return cut(std::move(table), most);
}

doc::Block mapOrSummary(const Context& m, const WhitespaceMap& map, const QString& caption,
                        std::size_t mostRows) {
    return block(doc::Picture{whitespacePicture(m.account, map, m.show, m.edition), caption, 0,
                              whitespaceSummary(m, map, mostRows)});
}

} // namespace foothold::plan
