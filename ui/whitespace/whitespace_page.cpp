#include "ui/whitespace/whitespace_page.h"
#include "core/documents/wording.h"

#include "core/domain/labels.h"
#include "core/metrics/figures.h"
#include "core/metrics/whitespace_explanation.h"
#include "ui/account/figures.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

WhitespacePage::WhitespacePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_by(new QComboBox)
    , m_legend(plainLabel({}, "caption"))
    , m_value(new Tile("whitespacePortfolio.value", tr("Open potential")))
    , m_score(new Tile("whitespacePortfolio.score", tr("Whitespace score, mean")))
    , m_widest(new Tile("whitespacePortfolio.widest", tr("Product with the most to win")))
    , m_narrow(new Tile("whitespacePortfolio.dimension", tr("Widest dimension")))
    , m_tabs(new QTabWidget)
    , m_products(new ListView(new ListModel({tr("Account")}, this), "whitespacePortfolio.products",
                              tr("Accounts and products"), {210, 124}))
    , m_dimensions(new ListView(new ListModel({tr("Account")}, this), "whitespacePortfolio.dimensions",
                                tr("Accounts and dimensions"), {210, 124})) {
    setObjectName(QStringLiteral("whitespacePortfolio"));
    auto* layout = plainColumn(contentOfAccounts(
        "whitespace",
        tr("What is still to be won stands here once the book has accounts and products: import "
           "them under Data.")));
    m_by->setObjectName(QStringLiteral("whitespacePortfolio.by"));
    describe(m_by, tr("Roll up"));
    m_by->addItem(tr("Every account"), int(SpaceGrouping::Account));
    m_by->addItem(tr("By parent account"), int(SpaceGrouping::Parent));
    m_by->addItem(tr("By segment"), int(SpaceGrouping::Segment));
    m_by->addItem(tr("By CSM"), int(SpaceGrouping::Csm));
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    row->add(m_by);
    row->add(m_legend, 1);
    addTileRow(layout, {m_value, m_score, m_widest, m_narrow});
    layout->addWidget(bar);
    m_tabs->setObjectName(QStringLiteral("whitespacePortfolio.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_products, tr("Products"));
    m_tabs->addTab(m_dimensions, tr("Dimensions"));
    layout->addWidget(m_tabs, 1);
    for (ListView* view : {m_products, m_dimensions}) {
        view->header()->setDefaultSectionSize(116); // "W 2.59 M EUR"
        view->freezeFirstColumn();
        connect(view, &ListView::accountActivated, this, &Page::accountRequested);
        explains(view, [this, byProduct = view == m_products](const QModelIndex& cell) {
            return explainCell(cell, byProduct);
        });
    }
    connect(m_by, &QComboBox::activated, this, &WhitespacePage::refresh);
    explainTile(m_value, [](const WhitespacePage&) {
        return [](const SpaceTrees& trees) { return trees.openPotential(); };
    });
    explainTile(m_score,
                [](const WhitespacePage&) { return [](const SpaceTrees& trees) { return trees.score(); }; });
    explainTile(m_widest, [](const WhitespacePage& page) -> TreeOf {
        if (page.m_widestProduct < 0) return {};
        return [product = page.m_widestProduct](const SpaceTrees& trees) {
            return trees.openPotentialOf(product);
        };
    });
    explainTile(m_narrow, [](const WhitespacePage& page) -> TreeOf {
        if (!page.m_widestDimension) return {};
        return [dimension = *page.m_widestDimension](const SpaceTrees& trees) {
            return trees.dimension(dimension);
        };
    });
}

void WhitespacePage::explainTile(Tile* tile, std::function<TreeOf(const WhitespacePage&)> treeOf) {
    explains(tile, [this, treeOf = std::move(treeOf)]() -> Explaining {
        const TreeOf tree = treeOf(*this);
        if (!tree) return {};
        return [facts = m_facts, asOf = m_asOf, tree, whose = tr("Whole book")] {
            return explainedOverTime(whose, asOf, [=](Date date) { return tree(SpaceTrees(*facts, date)); });
        };
    });
}

Page::Explaining WhitespacePage::explainCell(const QModelIndex& cell, bool byProduct) const {
    const bool isGroup = m_shownBy != SpaceGrouping::Account;
    const QString key = cell.data(ListModel::KeyRole).toString();
    const auto account = m_facts->find(key);
    if (!isGroup && !account) return {};
    // Title and, of a group, how many accounts; the open value; then the score, or the first product.
    const int place = cell.column() - (isGroup ? 3 : 2);
    const int dimension = place - 1;
    const bool showsCount = isGroup && cell.column() == 1;
    const bool showsScore = !byProduct && place >= 0;
    if (showsScore && !isGroup && place == 0)
        return [facts = m_facts, asOf = m_asOf, index = account->index()] {
            return explainedFigure(facts, index, QStringLiteral("whitespace"), asOf);
        };
    if (showsScore && !isGroup)
        return [facts = m_facts, asOf = m_asOf, index = account->index(), whose = (*account)->name.toString(),
                dimension] {
            return explainedOverTime(whose, asOf, [=](Date date) {
                return foothold::explain(Figure::Whitespace, facts->at(index), date, Profiles(*facts, asOf))
                    .children[std::size_t(dimension)];
            });
        };
    const TreeOf tree = [=](const SpaceTrees& trees) {
        if (showsCount) return trees.accounts();
        if (place < 0) return trees.openPotential();
        if (byProduct) return trees.openPotentialOf(place);
        return place == 0 ? trees.score() : trees.dimension(Dimension(dimension));
    };
    return
        [facts = m_facts, asOf = m_asOf, by = m_shownBy, group = key.toStdString(),
         index = account ? account->index() : -1, whose = cell.siblingAtColumn(0).data().toString(), tree] {
            return explainedOverTime(whose, asOf, [=](Date date) {
                const std::vector<int> accounts =
                    by == SpaceGrouping::Account
                        ? std::vector{index}
                        : accountsOfSpace(*facts, date, by, Text(std::string_view(group)));
                return tree(SpaceTrees(*facts, date, accounts));
            });
        };
}

void WhitespacePage::refresh() {
    m_legend->setText(tr("calculating\u2026"));
    m_latest.run(
        this,
        [facts = m_facts, asOf = m_asOf, by = SpaceGrouping(m_by->currentData().toInt())] {
            return whitespaceTables(*facts, asOf, by);
        },
        [this](WhitespaceTables tables) { fill(std::move(tables)); });
}

void WhitespacePage::fill(WhitespaceTables tables) {
    m_shownBy = tables.by;
    m_legend->setText(tr("O owned  P pipeline  W whitespace  C competitor  I in-house  \u2013 does not "
                         "fit; the darker, the more is open"));
    const SpaceRow& total = tables.portfolio.total;
    const Currency currency = m_facts->settings().currency;
    QString note = foothold::show::counted(total.unknownValues, tr("1 open cell has no value yet"),
                                           tr("%1 open cells have no value yet"));
    if (!tables.portfolio.unconverted.empty())
        note += tr(", %1 accounts without a rate left out")
                    .arg(foothold::show::count(qint64(tables.portfolio.unconverted.size())));
    m_value->setFigure(foothold::show::compactMoney(total.value, currency), note);
    m_score->setFigure(foothold::show::score(total.score),
                       foothold::show::counted(total.accounts, tr("of 1 account"), tr("of %1 accounts")));
    const auto widest = std::ranges::max_element(total.products, {}, &ProductSpace::value);
    m_widestProduct = -1;
    if (widest != total.products.end() && widest->value > 0) {
        m_widestProduct = int(widest - total.products.begin());
        m_widest->setFigure(m_facts->product(m_widestProduct).name,
                            tr("%1 open, %2 of %3 accounts own it")
                                .arg(foothold::show::compactMoney(widest->value, currency))
                                .arg(foothold::show::count(widest->owners))
                                .arg(foothold::show::count(widest->accounts)));
    } else {
        m_widest->setFigure(foothold::show::unknown);
    }
    const auto dimension = std::ranges::max_element(total.dimensions);
    const auto at = std::size_t(dimension - total.dimensions.begin());
    m_widestDimension = *dimension ? std::optional(Dimension(at)) : std::nullopt;
    m_narrow->setFigure(*dimension ? wording::figure(nameString(Dimension(at))) : foothold::show::unknown,
                        *dimension ? tr("%1 on average, known of %2 accounts")
                                         .arg(foothold::show::score(*dimension))
                                         .arg(foothold::show::count(total.known[at]))
                                   : QString());
    for (const auto& [view, headings, rows] :
         {std::tuple(m_products, &tables.productHeadings, &tables.byProduct),
          {m_dimensions, &tables.dimensionHeadings, &tables.byDimension}}) {
        const QVariant current = view->currentKey();
        view->list()->setHeadings(*headings);
        view->list()->setRows(std::move(*rows));
        view->setCurrentKey(current);
    }
}

} // namespace foothold
