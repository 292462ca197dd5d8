#include "ui/retention/retention_page.h"

#include "core/domain/labels.h"
#include "core/metrics/benchmarks.h"
#include "ui/charts/chart_view.h"
#include "ui/retention/explained_retention.h"
#include "ui/retention/retention_cells.h"
#include "ui/retention/retention_change.h"
#include "ui/whatif/growth_panel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QComboBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace foothold {

namespace {

/// Months back from the date; 0: since the year began.
constexpr int periods[] = {12, 3, 6, 24, 36, 0};

QString periodName(int months) {
    return months == 0 ? RetentionPage::tr("this year") : RetentionPage::tr("%1 months").arg(months);
}

QComboBox* choice(const char* name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    describe(box, spoken);
    return box;
}

} // namespace

RetentionPage::RetentionPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_period(choice("retention.period", tr("Period")))
    , m_by(choice("retention.by", tr("Group by")))
    , m_bar(choice("retention.bar", tr("Accounts behind")))
    , m_summary(plainLabel({}, "muted"))
    , m_advice(plainLabel({}, "muted"))
    , m_tabs(new QTabWidget)
    , m_growth(new GrowthPanel) {
    setObjectName(QStringLiteral("retention"));
    m_tabs->setObjectName(QStringLiteral("retention.tabs"));
    m_tabs->setDocumentMode(true);
    auto* layout =
        plainColumn(contentOfAccounts("retention", tr("What became of the ARR stands here once the book has "
                                                      "accounts with contracts: import them under Data.")));
    layout->addWidget(buildBar());
    layout->addWidget(buildTiles());
    layout->addWidget(m_tabs, 1);
    m_tabs->addTab(buildMovement(), tr("Movement"));
    m_tabs->addTab(buildBridge(), tr("Month by month"));
    m_tabs->addTab(buildChurn(), tr("Churn"));
    m_cohorts = new ListView(new ListModel({tr("Quarter"), tr("Opening"), tr("Expansion"), tr("Contraction"),
                                            tr("Churn"), tr("Closing"), tr("Kept")},
                                           this),
                             "retention.cohorts", tr("Quarters"), {110, 130, 120, 120, 120, 130, 90});
    m_tabs->addTab(m_cohorts, tr("Quarters"));
    m_tabs->addTab(m_growth, tr("Growth"));
    connect(m_growth, &GrowthPanel::explainRequested, this, &Page::explainRequested);
    explainCells();
}

QWidget* RetentionPage::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    for (const int months : periods)
        m_period->addItem(periodName(months), months);
    m_by->addItem(tr("whole book"));
    for (std::size_t i = 0; i < std::size(Names<GroupKey>::all); ++i)
        m_by->addItem(tr("by %1").arg(columnLabel(Names<GroupKey>::all[i])), int(i));
    row->add(m_period);
    row->add(m_by);
    row->add(m_summary, 1);
    for (QComboBox* box : {m_period, m_by})
        connect(box, &QComboBox::activated, this, &RetentionPage::refresh);
    return bar;
}

QWidget* RetentionPage::buildTiles() {
    auto* tiles = new QWidget;
    auto* column = plainColumn(tiles);
    m_grr = new Tile("retention.grr", tr("GRR"));
    m_nrr = new Tile("retention.nrr", tr("NRR"));
    m_logos = new Tile("retention.logos", tr("Customers kept"));
    m_arr = new Tile("retention.arr", tr("ARR"));
    m_gate = new Tile("retention.gate", tr("Expansion gate"));
    addTileRow(column, {m_grr, m_nrr, m_logos, m_arr, m_gate});
    for (const auto& [tile, figure] : {std::pair(m_grr, RetentionFigure::Grr),
                                       {m_nrr, RetentionFigure::Nrr},
                                       {m_logos, RetentionFigure::LogoRetention},
                                       {m_arr, RetentionFigure::Arr},
                                       {m_gate, RetentionFigure::Grr}}) {
        explains(tile, [this, figure = figure]() -> Explaining {
            if (!m_data) return {};
            return [data = m_data, figure, whose = tr("Whole book")] {
                return explainedRetention(data->facts, allAccounts(*data->facts), data->period, figure,
                                          whose);
            };
        });
    }
    m_advice->setObjectName(QStringLiteral("retention.advice"));
    m_advice->setWordWrap(true);
    m_advice->setContentsMargins(space::large, 0, space::large, space::medium);
    column->addWidget(m_advice);
    return tiles;
}

void RetentionPage::explainCells() {
    using Cell = retention::Explaining (*)(const RetentionDataPtr&, int, int);
    for (const auto& [list, cell] : {std::pair(m_groups, Cell(retention::groupCell)),
                                     {m_bridge, retention::bridgeCell},
                                     {m_cohorts, retention::cohortCell},
                                     {m_reasons, retention::reasonCell},
                                     {m_autopsies, retention::autopsyCell}})
        explains(list, [this, cell = cell](const QModelIndex& index) -> Explaining {
            return m_data ? cell(m_data, index.data(ListModel::KeyRole).toInt(), index.column())
                          : Explaining();
        });
    explains(m_accounts, [this](const QModelIndex& index) -> Explaining {
        if (!m_data) return {};
        return retention::movementCell(m_data, currentGroup(), index.data(ListModel::KeyRole).toInt(),
                                       index.column());
    });
}

QWidget* RetentionPage::buildMovement() {
    m_waterfall = new ChartView("retention.waterfall", tr("ARR waterfall"));
    m_groups = new ListView(
        new ListModel({tr("Group"), tr("Accounts"), tr("Start"), tr("GRR"), tr("NRR"), tr("Customers"),
                       tr("Expansion"), tr("Contraction"), tr("Churn"), tr("New logos"), tr("Gate"),
                       tr("Concentration"), tr("GRR elsewhere")},
                      this),
        "retention.groups", tr("Groups"), {130, 76, 130, 132, 150, 84, 100, 100, 100, 100, 90, 110});
    m_accounts =
        new ListView(new ListModel({tr("Account"), tr("Before"), tr("After"), tr("Change"), tr("CSM")}, this),
                     "retention.accounts", tr("Accounts behind the bar"), {140, 100, 100, 112});
    for (int i = 0; i < waterfallBarCount; ++i)
        m_bar->addItem(tr("Accounts: %1").arg(waterfallLabel(WaterfallBar(i))));
    m_bar->setCurrentIndex(int(WaterfallBar::Churn));
    auto* behind = new QWidget;
    behind->setProperty("look", QStringLiteral("side"));
    auto* column = new QVBoxLayout(behind);
    column->setContentsMargins(0, space::small, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::medium, 0, space::medium, 0);
    head->addWidget(m_bar, 1);
    column->addLayout(head);
    column->addWidget(m_accounts, 1);
    auto* split = splitOf(Qt::Vertical,
                          {splitOf(Qt::Horizontal, {m_waterfall, behind}, {590, 540}), m_groups}, {330, 190});
    connect(m_groups, &ListView::keyChanged, this, &RetentionPage::showGroup);
    connect(m_accounts, &ListView::accountActivated, this, &Page::accountRequested);
    m_accounts->setEmptyText(tr("No account is behind this bar. Choose another, or a longer period."));
    connect(m_bar, &QComboBox::currentIndexChanged, this, &RetentionPage::showBar);
    return split;
}

QWidget* RetentionPage::buildBridge() {
    m_bridgeChart = new ChartView("retention.bridgeChart", tr("Monthly bridge"));
    m_bridge =
        new ListView(new ListModel({tr("Month"), tr("Opening"), tr("New"), tr("Reactivated"), tr("Expansion"),
                                    tr("Contraction"), tr("Churn"), tr("Closing")},
                                   this),
                     "retention.bridge", tr("Month by month"), {110, 130, 120, 120, 120, 120, 120, 130});
    return splitOf(Qt::Vertical, {m_bridgeChart, m_bridge}, {280, 260});
}

QWidget* RetentionPage::buildChurn() {
    m_reasons =
        new ListView(new ListModel({tr("Reason"), tr("Whose will"), tr("Accounts"), tr("ARR lost")}, this),
                     "retention.reasons", tr("Why customers left"), {220, 180, 90, 140});
    m_autopsies = new ListView(new ListModel({tr("Account"), tr("Last day"), tr("ARR"), tr("Reason"),
                                              tr("A year before"), tr("Half a year"), tr("90 days"),
                                              tr("Last"), tr("Users"), tr("Champion"), tr("What warned")},
                                             this),
                               "retention.autopsies", tr("The accounts that left last"),
                               {160, 96, 104, 104, 92, 84, 72, 64, 104, 180});
    connect(m_autopsies, &ListView::accountActivated, this, &Page::accountRequested);
    m_reasons->setEmptyText(tr("No customer left in the period."));
    m_autopsies->setEmptyText(tr("The accounts that left stand here, with what warned of it."));
    return splitOf(Qt::Vertical, {m_reasons, m_autopsies}, {180, 340});
}

void RetentionPage::refresh() {
    if (!m_facts) return; // a choice before the page was ever shown
    const int months = m_period->currentData().toInt();
    const Date from =
        months == 0 ? dateOf(monthOf(m_asOf).year(), 1, 1) - Days(1) : addMonths(m_asOf, -months);
    const QVariant key = m_by->currentData();
    const auto by = key.isValid() ? std::optional(GroupKey(key.toInt())) : std::nullopt;
    m_summary->setText(tr("calculating\u2026"));
    m_latest.run(
        this,
        [facts = m_facts, period = Period{from, m_asOf}, by] { return makeRetentionData(facts, period, by); },
        [this](RetentionDataPtr data) {
            m_data = std::move(data);
            fill();
        });
}

void RetentionPage::fill() {
    const QVariant group = m_groups->currentKey();
    fillTiles();
    m_groups->list()->setRows(groupRows(*m_data));
    m_bridge->list()->setRows(bridgeRows(*m_data));
    m_reasons->list()->setRows(reasonRows(*m_data));
    m_autopsies->list()->setRows(autopsyRows(*m_data));
    m_cohorts->list()->setRows(cohortRows(*m_data));
    m_groups->setCurrentKey(group); // shows the group
    if (m_data->retention.groups.empty()) showGroup();
    m_bridgeChart->setMaker(
        [data = m_data] { return bridgeChart(data->bridge, data->facts->settings().currency, {}); },
        tr("The table below has the figures of every month."));
    m_growth->setBook(m_data->facts, waterfallAmount(m_data->book, WaterfallBar::Ending), m_data->book.nrr,
                      m_data->book.newLogoArr + m_data->book.reactivatedArr);
    QString summary =
        tr("%1 to %2")
            .arg(foothold::show::date(m_data->period.from), foothold::show::date(m_data->period.to));
    if (!m_data->retention.unconverted.empty())
        summary += tr("; %1 accounts without a rate are left out")
                       .arg(foothold::show::count(qint64(m_data->retention.unconverted.size())));
    m_summary->setText(summary);
}

void RetentionPage::fillTiles() {
    const RetentionGroup& book = m_data->book;
    const Currency currency = m_data->facts->settings().currency;
    const auto band = [](const auto& value) {
        return value ? enumLabel(nameString(*value)) : tr("unknown without ARR at the start");
    };
    const RetentionGroup& before = m_data->before;
    const Date to = m_data->period.to;
    m_grr->setFigure(foothold::show::percent(book.grr, 1),
                     withChange(band(book.grrBand), percentChange(before.grr, book.grr, to)));
    m_nrr->setFigure(foothold::show::percent(book.nrr, 1),
                     withChange(band(book.nrrBand), percentChange(before.nrr, book.nrr, to)));
    m_logos->setFigure(
        foothold::show::percent(book.logoRetention, 1),
        withChange(foothold::show::counted(book.accounts, tr("of 1 customer"), tr("of %1 customers")),
                   percentChange(before.logoRetention, book.logoRetention, to)));
    const std::int64_t arr = waterfallAmount(book, WaterfallBar::Ending);
    m_arr->setFigure(foothold::show::compactMoney(arr, currency),
                     withChange(tr("from %1").arg(foothold::show::compactMoney(book.starting, currency)),
                                arrChange(waterfallAmount(before, WaterfallBar::Ending), arr, currency, to)));
    m_gate->setFigure(gateText(book.gate),
                      book.concentrationRisk ? tr("! ARR is concentrated in few customers") : QString());
    QString advice;
    if (book.grrBand) {
        const BandAdvice text = adviceFor(*book.grrBand);
        advice = tr("%1. %2. Levers: %3.")
                     .arg(text.implication, text.action, text.levers.join(QStringLiteral(", ")));
        m_advice->setToolTip(plainToolTip(tr("Source: %1").arg(text.source)));
    }
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

const RetentionGroup& RetentionPage::currentGroup() const {
    const QVariant key = m_groups->currentKey();
    return key.isValid() ? m_data->retention.groups[std::size_t(key.toInt())] : m_data->book;
}

void RetentionPage::showGroup() {
    if (!m_data) return;
    m_waterfall->setMaker(
        [this, group = currentGroup(), currency = m_data->facts->settings().currency] {
            return waterfallChart(group, currency, [this](int bar) { m_bar->setCurrentIndex(bar); });
        },
        tr("The list below has the figures; the accounts behind a bar stand beside it."));
    showBar(m_bar->currentIndex());
}

void RetentionPage::showBar(int bar) {
    if (m_data) m_accounts->list()->setRows(movementRows(*m_data, currentGroup(), WaterfallBar(bar)));
}

} // namespace foothold
