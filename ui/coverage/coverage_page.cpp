#include "ui/coverage/coverage_page.h"

#include "core/metrics/coverage_explanation.h"
#include "ui/account/figures.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace foothold {

CoveragePage::CoveragePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_tabs(new QTabWidget)
    , m_load(new Tile("coverage.load", tr("Over capacity")))
    , m_threading(new Tile("coverage.threading", tr("Hang on one thread")))
    , m_value(new Tile("coverage.value", tr("Still without value")))
    , m_nps(new Tile("coverage.nps", tr("NPS, twelve months"))) {
    setObjectName(QStringLiteral("coverage"));
    m_tabs->setObjectName(QStringLiteral("coverage.tabs"));
    m_tabs->setDocumentMode(true);
    auto* layout = plainColumn(contentOfAccounts(
        "coverage",
        tr("Who looks after whom stands here once the book has accounts: import them under Data.")));
    addTileRow(layout, {m_load, m_threading, m_value, m_nps});
    layout->addWidget(m_tabs, 1);
    explainTiles();
    m_loads =
        addList("coverage.loads", tr("Load"), {tr("CSM"), tr("Customers"), tr("ARR"), tr("Load"), tr("Note")},
                {220, 100, 140, 100},
                tr("Each customer counts one part of what a CSM can serve in its touch tier; above 100 % "
                   "is over capacity."));
    m_threads = addList("coverage.threads", tr("One thread"),
                        {tr("Account"), tr("CSM"), tr("ARR"), tr("Engaged"), tr("Executive"), tr("People"),
                         tr("Last contact")},
                        {230, 160, 130, 80, 90, 80},
                        tr("Fewer than three engaged people, or none of VP or C-level among them: met in the "
                           "last 90 days."));
    m_values = addList(
        "coverage.values", tr("Time to value"),
        {tr("Account"), tr("Segment"), tr("CSM"), tr("Days"), tr("First value"), tr("Band"), tr("Benchmark")},
        {230, 120, 160, 72, 160, 90}, tr("Days from becoming a customer to first value, or so far."));
    m_npsGroups = addList(
        "coverage.npsGroups", tr("NPS"),
        {tr("By"), tr("Group"), tr("NPS"), tr("Band"), tr("People"), tr("Promoters"), tr("Detractors")},
        {110, 220, 72, 120, 80, 90}, tr("Of each person the latest answer of the twelve months counts."));
    m_loads->setEmptyText(
        tr("No account has a CSM. Choose accounts in the Portfolio, then Edit selected\u2026."));
    m_threads->setEmptyText(tr("No customer hangs on one thread."));
    m_values->setEmptyText(
        tr("Say on an account's Overview since when it is a customer, and when it had its first "
           "value."));
    m_npsGroups->setEmptyText(tr("Nobody answered in twelve months. Answers come with nps.csv."));
    explainCells();
}

void CoveragePage::explainTiles() {
    for (const auto& [tile, figure] : {std::pair(m_load, CoverageFigure::OverCapacity),
                                       {m_threading, CoverageFigure::SingleThreaded},
                                       {m_value, CoverageFigure::WithoutValue},
                                       {m_nps, CoverageFigure::Nps}})
        explains(tile, [this, figure = figure] {
            return explaining(tr("Whole book"),
                              [figure](const Facts& facts, Date date, const Profiles& profiles) {
                                  return explainCoverage(facts, date, profiles, figure);
                              });
        });
}

Page::Explaining CoveragePage::explaining(const QString& whose, TreeAt tree) const {
    return [facts = m_facts, asOf = m_asOf, whose, tree = std::move(tree)] {
        const auto profiles = std::make_shared<const Profiles>(*facts, asOf);
        return explainedOverTime(whose, asOf, [=](Date date) { return tree(*facts, date, *profiles); });
    };
}

void CoveragePage::explainCells() {
    explains(m_loads, [this](const QModelIndex& cell) -> Explaining {
        constexpr CsmFigure columns[] = {CsmFigure::Load, CsmFigure::Customers, CsmFigure::Arr,
                                         CsmFigure::Load, CsmFigure::Load};
        return explaining(
            cell.siblingAtColumn(0).data().toString(),
            [csm = cell.data(ListModel::KeyRole).toString().toStdString(),
             figure = columns[cell.column()]](const Facts& facts, Date date, const Profiles& profiles) {
                return explainCsm(facts, date, profiles, Text(std::string_view(csm)), figure);
            });
    });
    explains(m_threads, [this](const QModelIndex& cell) { return threadCell(cell); });
    explains(m_values, [this](const QModelIndex& cell) -> Explaining {
        return explaining(cell.siblingAtColumn(0).data().toString(),
                          [account = cell.data(ListModel::KeyRole).toInt()](const Facts& facts, Date date,
                                                                            const Profiles&) {
                              return explainTimeToValue(facts.at(account), date);
                          });
    });
    explains(m_npsGroups, [this](const QModelIndex& cell) -> Explaining {
        constexpr NpsFigure columns[] = {NpsFigure::Nps,       NpsFigure::Nps,     NpsFigure::Nps,
                                         NpsFigure::Nps,       NpsFigure::Answers, NpsFigure::Promoters,
                                         NpsFigure::Detractors};
        const QStringList key = cell.data(ListModel::KeyRole).toStringList();
        const auto by = valueOf<GroupKey>(key.value(0).toStdString());
        if (!by) return {};
        return explaining(cell.siblingAtColumn(1).data().toString(),
                          [by = *by, group = key.value(1).toStdString(),
                           figure = columns[cell.column()]](const Facts& facts, Date date, const Profiles&) {
                              return explainNps(facts, date, by, Text(std::string_view(group)), figure);
                          });
    });
}

Page::Explaining CoveragePage::threadCell(const QModelIndex& cell) const {
    constexpr int arr = 2;
    const int account = cell.data(ListModel::KeyRole).toInt();
    if (cell.column() == arr)
        return [facts = m_facts, asOf = m_asOf, account] {
            return explainedFigure(facts, account, QStringLiteral("arr"), asOf);
        };
    using enum ThreadFigure;
    constexpr ThreadFigure columns[] = {Engaged,    Engaged, Engaged,         Engaged,
                                        Executives, People,  DaysSinceContact};
    return explaining(
        cell.siblingAtColumn(0).data().toString(),
        [account, figure = columns[cell.column()]](const Facts& facts, Date date, const Profiles&) {
            return explainThreading(facts.at(account), date, figure);
        });
}

ListView* CoveragePage::addList(const char* name, const QString& title, const QStringList& headings,
                                std::initializer_list<int> widths, const QString& note) {
    auto* view = new ListView(new ListModel(headings, this), name, title, widths);
    connect(view, &ListView::accountActivated, this, &Page::accountRequested);
    auto* holder = new QWidget;
    auto* column = plainColumn(holder);
    QLabel* words = plainLabel(note, "muted");
    words->setWordWrap(true);
    words->setContentsMargins(space::large, space::small, space::large, space::small);
    column->addWidget(words);
    column->addWidget(view, 1);
    m_tabs->addTab(holder, title);
    return view;
}

void CoveragePage::refresh() {
    m_latest.run(
        this, [facts = m_facts, asOf = m_asOf] { return makeCoverageData(facts, asOf); },
        [this](const CoverageData& data) { fill(data); });
}

void CoveragePage::fill(const CoverageData& data) {
    const auto ofCustomers =
        foothold::show::counted(data.customers, tr("of 1 customer"), tr("of %1 customers"));
    m_load->setFigure(foothold::show::counted(data.overCapacity, tr("1 CSM"), tr("%1 CSMs")),
                      tr("of %1 who look after customers").arg(foothold::show::count(data.csms)));
    m_threading->setFigure(foothold::show::count(data.singleThreaded), ofCustomers);
    m_value->setFigure(foothold::show::count(data.withoutValue),
                       data.medianDaysToValue ? tr("the others took %1 days, half of them less")
                                                    .arg(foothold::show::number(*data.medianDaysToValue, 0))
                                              : ofCustomers);
    m_nps->setFigure(data.nps ? foothold::show::number(*data.nps, 0) : foothold::show::unknown,
                     foothold::show::counted(data.npsResponses, tr("1 answer"), tr("%1 answers")));
    for (const auto& [view, rows] : {std::pair(m_loads, &data.loads),
                                     {m_threads, &data.threads},
                                     {m_values, &data.values},
                                     {m_npsGroups, &data.npsGroups}}) {
        const QVariant current = view->currentKey();
        view->list()->setRows(*rows);
        view->setCurrentKey(current);
    }
}

} // namespace foothold
