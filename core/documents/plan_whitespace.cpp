#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/metrics/peers.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

doc::Table dimensionsTable(const Context& m) {
    const Whitespace& space = m.whitespace();
    doc::Table table;
    table.columns = {{PlanText::tr("Dimension"), Kind::Text},
                     {PlanText::tr("Now"), Kind::Number},
                     {PlanText::tr("Possible"), Kind::Number},
                     {PlanText::tr("Penetration"), Kind::Number},
                     {PlanText::tr("Whitespace"), Kind::Number}};
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        const DimensionValue& value = space.dimensions[i];
        doc::TableRow line = row({wording::capitalised(wording::of(Dimension(i))),
                                  m.show.count(value.current), m.show.count(value.potential),
                                  m.show.percent(value.penetration), m.show.score(value.whitespace)});
        if (!value.whitespace)
            line.cells[0].text +=
                PlanText::tr(" \u2013 unmapped: %1").arg(wording::explained(value.unknownBecause));
        table.rows.push_back(std::move(line));
    }
    doc::TableRow total =
        row({PlanText::tr("Whitespace score (mean of the %1 known)").arg(m.show.count(space.dimensionsKnown)),
             {},
             {},
             {},
             m.show.score(space.score)});
    total.total = true;
    table.rows.push_back(std::move(total));
    return withoutEmptyColumns(std::move(table));
}

/// What the map says of the place, else what was recorded for it.
std::optional<std::int64_t> valueOf(const Context& m, const MapCell& cell) {
    for (const WhitespaceCell& on : m.whitespace().cells)
        if (on.product == cell.product && on.department == cell.department) return on.value;
    return cell.potentialArr;
}

std::optional<doc::Table> competitorsTable(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Competitor"), Kind::Text},
                     {PlanText::tr("Where"), Kind::Text},
                     {PlanText::tr("Renewal"), Kind::Date},
                     {PlanText::tr("Value (%1)").arg(m.currency.code()), Kind::Number},
                     {PlanText::tr("Note"), Kind::Text}};
    for (const MapCell& cell : m.account.mapCells()) {
        if (cell.competitor.isEmpty() && cell.state != CellRecord::Competitor) continue;
        const auto value = valueOf(m, cell);
        table.rows.push_back(
            row({cell.competitor.isEmpty() ? Shown::unknown() : cell.competitor.toString(),
                 m.productAndDepartment(cell.product, cell.department), m.show.date(cell.competitorRenewalOn),
                 value ? m.show.amount(*value, m.currency, false) : Shown::unknown(), cell.note.toString()}));
    }
    if (table.rows.empty()) return {};
    return withoutEmptyColumns(std::move(table));
}

/// "6 of 8 similar accounts", for products that the account does not own.
std::optional<doc::List> peerList(const Context& m) {
    const Peers& peers = m.shared->peersAt(m.asOf);
    doc::List list;
    for (const int product : m.whitespace().products) {
        if (m.lines.owns(product)) continue;
        const auto evidence = peers.evidence(m.account, product);
        if (!evidence || evidence->owners == 0) continue;
        list.items.push_back({QStringLiteral("\u2022"), m.productName(product),
                              evidence->sameIndustry
                                  ? PlanText::tr("owned by %1 of %2 similar accounts")
                                        .arg(m.show.count(evidence->owners), m.show.count(evidence->peers))
                                  : PlanText::tr("owned by %1 of %2 accounts of the segment")
                                        .arg(m.show.count(evidence->owners), m.show.count(evidence->peers)),
                              doc::Tone::Plain});
    }
    if (list.items.empty()) return {};
    constexpr std::size_t most = 5;
    return cut(std::move(list), most);
}

/// True if all that is known of a map is which products fit: nothing is owned, planned, recorded or priced.
bool saysNothing(const WhitespaceMap& map) {
    return std::ranges::all_of(map.cells, [](const WhitespaceCell& cell) {
        return cell.state == CellState::Whitespace && !cell.confirmed && !cell.value;
    });
}

} // namespace

doc::Section whitespaceSection(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Whitespace");
    addNarrative(section, m, "whitespace");
    const Whitespace& space = m.whitespace();
    WhitespacePicture map = whitespacePicture(m.account, space, m.show);
    if (map.isEmpty()) {
        section.blocks.push_back(missing(PlanText::tr(
            "No product of the book fits the account: enter products under Data, or import products.csv.")));
    } else if (saysNothing(space)) {
        section.blocks.push_back(missing(PlanText::counted(
            std::int64_t(space.products.size()),
            PlanText::tr("1 product fits the account, and nothing is recorded of it: enter "
                         "departments and the map on the account's page Whitespace."),
            PlanText::tr("%1 products fit the account, and nothing is recorded of them: enter "
                         "departments and the map on the account's page Whitespace."),
            m.show)));
    } else {
        QString caption =
            PlanText::tr(
                "Products and departments, values in %1 a year. Open: whitespace, competitor and in-house.")
                .arg(m.currency.code());
        if (space.departments.size() == 1 && space.departments.front().isEmpty())
            caption += QLatin1Char(' ') +
                       PlanText::tr("No department is entered: add them on the account's page Whitespace.");
        doc::Picture picture{std::move(map), caption, 0};
        constexpr std::size_t mostProducts = 20;
        if (space.departments.size() == 1) picture.instead = whitespaceSummary(m, space, mostProducts);
        section.blocks.push_back(block(std::move(picture)));
    }
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Dimensions")}));
    section.blocks.push_back(block(dimensionsTable(m)));
    if (auto competitors = competitorsTable(m)) {
        section.blocks.push_back(block(doc::Subheading{PlanText::tr("Competitors")}));
        section.blocks.push_back(block(std::move(*competitors)));
    }
    if (auto peers = peerList(m)) {
        section.blocks.push_back(block(doc::Subheading{PlanText::tr("What similar accounts own")}));
        section.blocks.push_back(block(std::move(*peers)));
    }
    return section;
}

} // namespace foothold::plan
