#include "ui/whitespace/whitespace_rows.h"
#include "core/documents/wording.h"

#include "core/documents/plan_pictures.h"
#include "core/domain/labels.h"
#include "core/facts/families.h"
#include "core/metrics/conventions.h"
#include "ui/paint/whitespace_map_painter.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(WhitespacePortfolio)
};

QString titleOf(const Facts& facts, const SpaceRow& row, SpaceGrouping by) {
    if (row.account >= 0) return facts.at(row.account)->name;
    if (row.group.isEmpty()) return by == SpaceGrouping::Parent ? T::tr("without a parent") : T::tr("none");
    if (by != SpaceGrouping::Parent) return by == SpaceGrouping::Segment ? enumLabel(row.group) : row.group;
    return accountName(facts, row.group);
}

/// How many accounts the row sums up, and what it is.
std::vector<Cell> headOf(const Facts& facts, const SpaceRow& row, SpaceGrouping by) {
    const Currency currency = facts.settings().currency;
    std::vector<Cell> cells{textCell(titleOf(facts, row, by))};
    if (row.account < 0) cells.push_back(countCell(row.accounts));
    const auto known = knownSum(row.value, row.unknownValues);
    Cell value = figureCell(known ? show::compactMoney(*known, currency) : show::unknown,
                            known ? SheetCell(Amount{*known, currency}) : SheetCell());
    if (row.unknownValues > 0) {
        if (known) value.text += QStringLiteral(" +?");
        value.toolTip = show::counted(row.unknownValues, T::tr("1 open cell has no value yet."),
                                      T::tr("%1 open cells have no value yet."));
        value.words = value.toolTip;
    }
    cells.push_back(std::move(value));
    return cells;
}

Cell productCell(const ProductSpace& space, bool ofAccount, std::int64_t most, Currency currency,
                 const QString& product) {
    if (space.accounts == 0) {
        Cell none = figureCell(show::unknown, {}, Ink::Muted);
        none.toolTip = T::tr("%1 does not fit, or is not on the map").arg(product);
        return none;
    }
    QStringList words;
    if (ofAccount && space.state) words += WhitespaceMapPainter::letter(pictureState(*space.state));
    if (!ofAccount) words += T::tr("%1/%2", "owners of accounts").arg(space.owners).arg(space.accounts);
    if (space.value > 0) words += show::compactMoney(space.value, currency);
    const auto known = knownSum(space.value, space.unknownValues);
    if (!known) words += QStringLiteral("?");
    Cell cell = figureCell(words.join(QChar(0x2002)),
                           known ? SheetCell(Amount{*known, currency}) : SheetCell(), double(space.value));
    cell.heat = most > 0 && space.value > 0 ? std::max(8, int(100 * space.value / most)) : -1;
    QStringList reasons{product};
    if (ofAccount && space.state) reasons += enumLabel(nameString(*space.state));
    if (!ofAccount) reasons += T::tr("%1 of %2 accounts own it").arg(space.owners).arg(space.accounts);
    reasons += T::tr("open: %1").arg(known ? show::money(*known, currency) : show::unknown);
    if (space.unknownValues > 0)
        reasons += show::counted(space.unknownValues, T::tr("1 cell without a value"),
                                 T::tr("%1 cells without a value"));
    cell.toolTip = reasons.join(QLatin1Char('\n'));
    cell.words = reasons.value(1); // the state, or how many own it
    return cell;
}

Cell dimensionCell(const std::optional<double>& whitespace, int known, const SpaceRow& row) {
    Cell cell = figureCell(show::score(whitespace), sheetvalue::known(whitespace),
                           whitespace ? Ink::Text : Ink::Muted);
    cell.heat = whitespace ? int(*whitespace) : -1;
    if (!whitespace)
        cell.toolTip = T::tr("unmapped");
    else if (row.account < 0)
        cell.toolTip = T::tr("known of %1 of %2 accounts").arg(known).arg(row.accounts);
    return cell;
}

} // namespace

WhitespaceTables whitespaceTables(const Facts& facts, Date asOf, SpaceGrouping by,
                                  const std::function<bool()>& cancelled) {
    WhitespaceTables tables{.portfolio = whitespacePortfolio(facts, asOf, by, cancelled), .by = by};
    const Currency currency = facts.settings().currency;
    QStringList head{by == SpaceGrouping::Account   ? T::tr("Account")
                     : by == SpaceGrouping::Parent  ? T::tr("Parent account")
                     : by == SpaceGrouping::Segment ? T::tr("Segment")
                                                    : T::tr("CSM")};
    if (by != SpaceGrouping::Account) head += T::tr("Accounts");
    head += T::tr("Open value");
    tables.productHeadings = tables.dimensionHeadings = head;
    std::ranges::stable_sort(tables.portfolio.rows, std::greater(), &SpaceRow::value);
    std::int64_t most = 0;
    for (const SpaceRow& row : tables.portfolio.rows)
        for (const ProductSpace& space : row.products)
            most = std::max(most, space.value);
    for (const Product& product : facts.products())
        tables.productHeadings += product.name.toString();
    tables.dimensionHeadings += T::tr("Score");
    for (std::size_t i = 0; i < dimensionCount; ++i)
        tables.dimensionHeadings += wording::figure(nameString(Dimension(i)));
    for (const SpaceRow& row : tables.portfolio.rows) {
        const QString id = row.account < 0 ? QString() : facts.at(row.account)->accountId.toString();
        const QVariant key = row.account < 0 ? row.group.toString() : id;
        std::vector<Cell> products = headOf(facts, row, by), dimensions = products;
        for (std::size_t i = 0; i < row.products.size(); ++i)
            products.push_back(
                productCell(row.products[i], row.account >= 0, most, currency, facts.product(int(i)).name));
        dimensions.push_back(dimensionCell(row.score, row.accounts, row));
        for (std::size_t i = 0; i < dimensionCount; ++i)
            dimensions.push_back(dimensionCell(row.dimensions[i], row.known[i], row));
        tables.byProduct.push_back({std::move(products), key, id});
        tables.byDimension.push_back({std::move(dimensions), key, id});
    }
    return tables;
}

} // namespace foothold
