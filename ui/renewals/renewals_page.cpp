#include "ui/renewals/renewals_page.h"

#include "core/documents/wording.h"
#include "core/exchange/calendar_file.h"
#include "core/playbook/calendar.h"
#include "ui/account/account_records.h"
#include "ui/account/record_side.h"
#include "ui/renewals/renewal_timeline.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/background.h"
#include "ui/widgets/cell_items.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr int quartersShown = 4;

QString checkpointText(const Checkpoint& checkpoint) {
    return RenewalsPage::tr("%1: %2").arg(show::date(checkpoint.date), purposeOf(checkpoint));
}

QString stateText(CheckpointState state) {
    switch (state) {
    case CheckpointState::Held:
        return RenewalsPage::tr("\u2713 held");
    case CheckpointState::Missed:
        return RenewalsPage::tr("\u2715 missed");
    case CheckpointState::Due:
        return RenewalsPage::tr("! due");
    case CheckpointState::Ahead:
        return RenewalsPage::tr("\u25CB ahead");
    case CheckpointState::NotApplicable:
        break;
    }
    return {};
}

} // namespace

RenewalsPage::RenewalsPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_timeline(new RenewalTimeline)
    , m_renewals(new QStandardItemModel(this))
    , m_onboarding(new QStandardItemModel(this))
    , m_table(new QTreeView)
    , m_starts(new QTreeView)
    , m_side(new RecordSide(*findTable("contracts"),
                            {"forecast", "expected_arr", "forecast_note", "notice_days", "auto_renew",
                             "end_on", "signed_on", "terminated_on", "end_reason"}))
    , m_summary(plainLabel({}, "muted"))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("renewals"));
    m_renewals->setHorizontalHeaderLabels({tr("Account"), tr("Contract"), tr("Renewal"), tr("Days"),
                                           tr("ARR at stake"), tr("Health"), tr("Risk"), tr("Notice"),
                                           tr("Forecast"), tr("Next checkpoint")});
    m_onboarding->setHorizontalHeaderLabels(
        {tr("Account"), tr("Customer since"), tr("Checkpoint"), tr("State")});
    build();
}

QWidget* RenewalsPage::buildBar() {
    auto* bar = new QFrame;
    bar->setProperty("look", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* save = new QPushButton(tr("Save as &calendar\u2026"));
    save->setObjectName(QStringLiteral("renewals.calendar"));
    row->addWidget(m_summary, 1);
    row->addWidget(plainLabel(tr("\u2713 held  \u2715 missed  ! due  \u25CB ahead  N last day for notice  "
                                 "\u25C6 renewal  \u25AC window for expansion"),
                              "caption"));
    row->addSpacing(space::large);
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &RenewalsPage::saveCalendar);
    return bar;
}

QWidget* RenewalsPage::buildTables() {
    prepareList(m_table, m_renewals, "renewals.table", tr("Renewals"));
    prepareList(m_starts, m_onboarding, "renewals.onboarding", tr("Checkpoints of new customers"));
    const int widths[] = {170, 84, 100, 44, 112, 84, 76, 116, 110};
    for (int i = 0; i < 9; ++i)
        m_table->header()->resizeSection(i, widths[i]);
    for (const auto& [column, width] : {std::pair(0, 240), {1, 130}, {2, 300}})
        m_starts->header()->resizeSection(column, width);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("renewals.tabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_table, tr("Renewals"));
    tabs->addTab(m_starts, tr("New customers"));
    return tabs;
}

void RenewalsPage::build() {
    auto* sums = new QWidget;
    m_sums = new QHBoxLayout(sums);
    m_sums->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_sums->setSpacing(space::medium);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_timeline);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(scroll);
    left->addWidget(buildTables());
    left->setChildrenCollapsible(false);
    left->setSizes({240, 320});
    m_side->setObjectName(QStringLiteral("renewals.form"));
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setSizes({860, 300});
    split->setChildrenCollapsible(false);
    m_stack->addWidget(split);
    m_stack->addWidget(new EmptyState(
        "renewals", tr("No contract ends in the next four quarters. Contracts with an end appear here.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(sums);
    layout->addWidget(m_stack, 1);
    bindForm(m_side->form(), *findTable("contracts"), m_ports.service, [this] {
        const int row = currentRenewal();
        return row < 0 ? QString()
                       : m_data->facts->at(m_data->renewals[std::size_t(row)].account)->name.toString();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RenewalsPage::showRecord);
    connect(m_timeline, &RenewalTimeline::chosen, this, [this](int renewal) {
        for (int row = 0; row < m_renewals->rowCount(); ++row)
            if (m_renewals->index(row, 0).data(KeyRole).toInt() == renewal)
                m_table->setCurrentIndex(m_renewals->index(row, 0));
    });
    for (QTreeView* view : {m_table, m_starts})
        connect(view, &QTreeView::activated, this, [this](const QModelIndex& index) {
            Q_EMIT accountRequested(index.siblingAtColumn(0).data(AccountRole).toString());
        });
}

void RenewalsPage::show(const FactsPtr& facts, Date asOf) {
    if (m_data && m_data->facts == facts && m_data->asOf == asOf) return;
    const int number = ++m_wanted;
    m_summary->setText(tr("calculating\u2026"));
    inBackground(
        this,
        [facts, asOf]() -> RenewalDataPtr {
            auto data = std::make_shared<RenewalData>();
            data->facts = facts;
            data->asOf = asOf;
            data->renewals = renewalsOf(*facts, asOf, quartersShown);
            data->quarters = quartersOf(data->renewals);
            data->onboarding = onboardingOf(*facts, asOf);
            return data;
        },
        [this, number](const RenewalDataPtr& data) {
            if (number != m_wanted) return;
            m_data = data;
            fill();
        });
}

void RenewalsPage::fill() {
    const int before = std::max(0, m_table->currentIndex().row());
    fillSums();
    fillRenewals();
    fillOnboarding();
    m_timeline->show(m_data);
    m_summary->setText(foothold::show::counted(qint64(m_data->renewals.size()), tr("1 renewal to %1"),
                                               tr("%1 renewals to %2"))
                           .arg(foothold::show::date(addMonths(m_data->asOf, 3 * quartersShown))));
    m_stack->setCurrentIndex(m_data->renewals.empty() && m_data->onboarding.empty() ? 1 : 0);
    m_table->setCurrentIndex(m_renewals->index(std::min(before, m_renewals->rowCount() - 1), 0));
    showRecord();
}

void RenewalsPage::fillSums() {
    while (QLayoutItem* item = m_sums->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Currency currency = m_data->facts->settings().currency;
    for (const RenewalQuarter& quarter : m_data->quarters) {
        auto* card = new QFrame;
        card->setProperty("look", QStringLiteral("card"));
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(space::medium, space::small, space::medium, space::small);
        column->setSpacing(2);
        column->addWidget(plainLabel(
            tr("Q%1 %2  \u00B7  %3")
                .arg((quarter.first.month() + 2) / 3)
                .arg(quarter.first.year())
                .arg(foothold::show::counted(quarter.renewals, tr("1 renewal"), tr("%1 renewals"))),
            "muted"));
        column->addWidget(plainLabel(foothold::show::compactMoney(quarter.arr, currency), "strong"));
        QStringList parts;
        for (std::size_t i = 0; i < quarter.byForecast.size(); ++i)
            if (quarter.byForecast[i] > 0)
                parts += tr("%1 %2").arg(wording::of(Forecast(i)),
                                         foothold::show::compactMoney(quarter.byForecast[i], currency));
        if (quarter.unconverted > 0) parts += tr("%1 without a rate").arg(quarter.unconverted);
        QLabel* detail = plainLabel(parts.join(QStringLiteral("  \u00B7  ")), "caption");
        detail->setWordWrap(true);
        column->addWidget(detail);
        m_sums->addWidget(card, 1);
    }
}

void RenewalsPage::fillRenewals() {
    m_renewals->removeRows(0, m_renewals->rowCount());
    const Date today = m_data->asOf;
    for (int i = 0; i < int(m_data->renewals.size()); ++i) {
        const Renewal& renewal = m_data->renewals[std::size_t(i)];
        const AccountFacts account = m_data->facts->at(renewal.account);
        const Contract& contract = *renewal.contract;
        const Checkpoint* next = renewal.nextCheckpoint();
        QString forecast = wording::of(renewal.forecast);
        if (renewal.isProposed) forecast = tr("%1, proposed").arg(forecast);
        const QString notice = renewal.noticeOn ? foothold::show::date(renewal.noticeOn) +
                                                      (*renewal.noticeOn < today ? tr(" (over)") : QString())
                                                : foothold::show::unknown;
        QList<QStandardItem*> row{
            textCell(account->name),
            textCell(contract.number.isEmpty() ? contract.contractId : contract.number),
            sortedCell(foothold::show::date(renewal.renewalOn), daysOf(renewal.renewalOn)),
            numberCell(foothold::show::count((renewal.renewalOn - today).count()),
                       double((renewal.renewalOn - today).count())),
            numberCell(foothold::show::wholeMoney(renewal.arr, account->currency),
                       double(renewal.bookArr.value_or(renewal.arr))),
            textCell(tr("%1 %2").arg(healthSign(renewal.health), wording::of(renewal.health))),
            textCell(renewal.flagged ? tr("! flagged") : QString()),
            sortedCell(notice, renewal.noticeOn ? daysOf(*renewal.noticeOn) : 0),
            textCell(forecast),
            textCell(next ? checkpointText(*next) : QString())};
        row[5]->setForeground(healthInk(renewal.health));
        if (renewal.flagged) row[6]->setForeground(tokens().bad);
        setKeys(row, i, account->accountId);
        m_renewals->appendRow(row);
    }
}

void RenewalsPage::fillOnboarding() {
    m_onboarding->removeRows(0, m_onboarding->rowCount());
    for (const Onboarding& start : m_data->onboarding) {
        const AccountFacts account = m_data->facts->at(start.account);
        for (const Checkpoint& checkpoint : start.checkpoints) {
            QList<QStandardItem*> row{textCell(account->name),
                                      sortedCell(foothold::show::date(start.since), daysOf(start.since)),
                                      sortedCell(checkpointText(checkpoint), daysOf(checkpoint.date)),
                                      textCell(stateText(checkpoint.state))};
            setKeys(row, start.account, account->accountId);
            m_onboarding->appendRow(row);
        }
    }
}

int RenewalsPage::currentRenewal() const {
    const QVariant key = m_table->currentIndex().siblingAtColumn(0).data(KeyRole);
    return key.isValid() ? key.toInt() : -1;
}

void RenewalsPage::showRecord() {
    const int row = currentRenewal();
    m_timeline->setCurrent(row);
    if (row < 0) {
        m_side->setTitle(QString());
        m_side->form()->setRecord({});
        return;
    }
    const Renewal& renewal = m_data->renewals[std::size_t(row)];
    const AccountFacts account = m_data->facts->at(renewal.account);
    m_side->setTitle(account->name);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(account, column); });
    m_side->form()->setWritable(m_ports.service->isWritable());
    m_side->form()->setRecord(contractCells(account, *renewal.contract));
}

void RenewalsPage::saveCalendar() {
    if (!m_data) return;
    const QString path =
        m_ports.dialogs->saveFile(this, tr("Save as calendar"),
                                  tr("Renewals %1.ics").arg(isoDate(m_data->asOf)), tr("Calendar (*.ics)"));
    if (path.isEmpty()) return;
    inBackground(
        this,
        [data = m_data, path] {
            return writeCalendar(calendarOf(*data->facts, data->asOf, quartersShown), data->asOf, path);
        },
        [this, path](const Status& done) {
            if (done)
                m_summary->setText(tr("saved as %1").arg(path));
            else
                m_ports.dialogs->warn(this, tr("Save as calendar"), done.error().message);
        });
}

} // namespace foothold
