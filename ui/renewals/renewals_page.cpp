#include "ui/renewals/renewals_page.h"

#include "core/documents/wording.h"
#include "core/exchange/calendar_file.h"
#include "core/metrics/figures.h"
#include "core/playbook/calendar.h"
#include "core/playbook/renewal_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/renewals/renewal_timeline.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/background.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrap_row.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace foothold {

RenewalsPage::RenewalsPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_timeline(new RenewalTimeline)
    , m_table(new ListView(
          new ListModel({tr("Account"), tr("Contract"), tr("Renewal"), tr("Days"), tr("ARR at stake"),
                         tr("Health"), tr("Risk"), tr("Notice"), tr("Forecast"), tr("Next checkpoint")},
                        this),
          "renewals.table", tr("Renewals"), {170, 84, 100, 44, 112, 84, 76, 136, 130}))
    , m_starts(new ListView(
          new ListModel({tr("Account"), tr("Customer since"), tr("Checkpoint"), tr("State")}, this),
          "renewals.onboarding", tr("Checkpoints of new customers"), {240, 130, 300}))
    , m_side(new RecordSide(*findTable("contracts"),
                            {"forecast", "expected_arr", "forecast_note", "notice_days", "auto_renew",
                             "end_on", "signed_on", "terminated_on", "end_reason"}))
    , m_summary(plainLabel({}, "muted"))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("renewals"));
    build();
}

QWidget* RenewalsPage::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    auto* save = new QPushButton(tr("Save as &calendar\u2026"));
    save->setObjectName(QStringLiteral("renewals.calendar"));
    row->add(m_summary, 1);
    row->add(plainLabel(tr("\u2713 held  \u2715 missed  ! due  \u25CB ahead  N last day for notice  "
                           "\u25C6 renewal  \u25AC window for expansion"),
                        "caption"));
    row->add(save);
    connect(save, &QPushButton::clicked, this, &RenewalsPage::saveCalendar);
    return bar;
}

QWidget* RenewalsPage::buildTables() {
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("renewals.tabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_table, tr("Renewals"));
    tabs->addTab(m_starts, tr("New customers"));
    return tabs;
}

void RenewalsPage::build() {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_timeline);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(5 * space::row); // some renewals stay in view
    auto* left = splitOf(Qt::Vertical, {scroll, buildTables()}, {240, 320});
    m_side->setObjectName(QStringLiteral("renewals.form"));
    auto* split = splitOf(Qt::Horizontal, {left, m_side}, {860, 300});
    m_stack->addWidget(split);
    m_stack->addWidget(emptyWith(
        "renewals",
        tr("No contract ends in the next four quarters, and nobody is new. Open an account and give "
           "its contract an end, or import contracts.csv."),
        tr("Choose an account"), QStringLiteral("action.portfolio")));
    auto* layout = plainColumn(contentOfAccounts(
        "renewals", tr("Contracts that end stand here once the book has accounts: import them.")));
    layout->addWidget(buildBar());
    m_sums = addTileRow(layout);
    layout->addWidget(m_stack, 1);
    bindForm(m_side->form(), *findTable("contracts"), m_ports.service, [this] {
        const int row = currentRenewal();
        return row < 0 ? QString()
                       : m_data->facts->at(m_data->renewals[std::size_t(row)].account)->name.toString();
    });
    connect(m_table, &ListView::keyChanged, this, &RenewalsPage::showRecord);
    connect(m_timeline, &RenewalTimeline::chosen, m_table, &ListView::setCurrentKey);
    for (ListView* view : {m_table, m_starts})
        connect(view, &ListView::accountActivated, this, &Page::accountRequested);
    m_table->setEmptyText(tr("No contract ends in the next four quarters."));
    m_starts->setEmptyText(
        tr("Nobody became a customer lately. Checkpoints of a customer's first months stand "
           "here."));
    explainCells();
}

void RenewalsPage::explainCells() {
    explains(m_table, [this](const QModelIndex& cell) { return renewalCell(cell); });
    explains(m_starts, [this](const QModelIndex& cell) { return checkpointCell(cell); });
}

Page::Explaining RenewalsPage::renewalCell(const QModelIndex& cell) const {
    using enum RenewalFigure;
    static constexpr int health = 5, risk = 6, forecast = 8; // the last is proposed by what is at risk
    static constexpr RenewalFigure columns[] = {Arr, Arr, Days, Days, Arr, Arr, Arr, Notice, Arr, Checkpoint};
    if (!m_data) return {};
    const Renewal& renewal = m_data->renewals[cell.data(ListModel::KeyRole).toUInt()];
    return [data = m_data, account = renewal.account, contract = renewal.contract, column = cell.column()] {
        if (column == health || column == risk || column == forecast)
            return explainedFigure(data->facts, account,
                                   nameString(column == health ? Figure::Health : Figure::Contraction),
                                   data->asOf);
        return explainedOfAccount(data->facts, account, data->asOf, [=](AccountFacts of, Date date) {
            return explainRenewal(of, *contract, date, columns[column]);
        });
    };
}

Page::Explaining RenewalsPage::checkpointCell(const QModelIndex& cell) const {
    if (!m_data) return {};
    const RenewalData::Start& start = m_data->starts[cell.data(ListModel::KeyRole).toUInt()];
    return [data = m_data, start] {
        return explainedOfAccount(data->facts, start.account, data->asOf, [=](AccountFacts of, Date date) {
            return explainCheckpoint(of, start.checkpoint, date);
        });
    };
}

void RenewalsPage::refresh() {
    m_summary->setText(tr("calculating\u2026"));
    m_latest.run(
        this, [facts = m_facts, asOf = m_asOf] { return makeRenewalData(facts, asOf); },
        [this](RenewalDataPtr data) {
            m_data = std::move(data);
            fill();
        });
}

void RenewalsPage::fill() {
    const QVariant before = m_table->currentKey();
    fillSums();
    m_table->list()->setRows(m_data->renewalRows);
    m_starts->list()->setRows(m_data->onboardingRows);
    m_timeline->show(m_data);
    m_summary->setText(foothold::show::counted(qint64(m_data->renewals.size()), tr("1 renewal to %1"),
                                               tr("%1 renewals to %2"))
                           .arg(foothold::show::date(addMonths(m_data->asOf, 3 * renewalQuarters))));
    m_stack->setCurrentIndex(m_data->renewals.empty() && m_data->starts.empty() ? 1 : 0);
    m_table->setCurrentKey(before);
    showRecord();
}

void RenewalsPage::fillSums() {
    while (QLayoutItem* item = m_sums->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Currency currency = m_data->facts->settings().currency;
    for (const RenewalQuarter& quarter : m_data->quarters) {
        QStringList parts{foothold::show::counted(quarter.renewals, tr("1 renewal"), tr("%1 renewals"))};
        for (std::size_t i = 0; i < quarter.byForecast.size(); ++i)
            if (quarter.byForecast[i] > 0)
                parts += tr("%1 %2").arg(wording::of(Forecast(i)),
                                         foothold::show::compactMoney(quarter.byForecast[i], currency));
        if (quarter.unconverted > 0)
            parts += tr("%1 without a rate").arg(foothold::show::count(quarter.unconverted));
        for (QString& part : parts)
            part.replace(QLatin1Char(' '), QChar::Nbsp); // a line ends between the parts
        auto* tile = new Tile("renewals.quarter", foothold::show::quarter(quarter.first));
        explains(tile, [this, first = quarter.first]() -> Explaining {
            return [data = m_data, first, whose = foothold::show::quarter(first)] {
                return explainedOverTime(whose, data->asOf, [data, first](Date date) {
                    // Of an earlier day, too, what ends up to the last day that the page shows.
                    auto renewals = renewalsOf(*data->facts, date, 2 * renewalQuarters);
                    std::erase_if(renewals, [until = addMonths(data->asOf, 3 * renewalQuarters)](
                                                const Renewal& each) { return each.renewalOn > until; });
                    return explainRenewals(*data->facts, renewals, first);
                });
            };
        });
        tile->setFigure(foothold::show::compactMoney(quarter.arr, currency),
                        parts.join(QStringLiteral("\u00A0\u00B7 ")));
        m_sums->addWidget(tile, 1);
    }
}

int RenewalsPage::currentRenewal() const {
    const QVariant key = m_table->currentKey();
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
            return writeCalendar(calendarOf(*data->facts, data->asOf, renewalQuarters), data->asOf, path);
        },
        [this, path](const Status& done) {
            if (done)
                m_summary->setText(tr("saved as %1").arg(path));
            else
                m_ports.dialogs->warn(this, tr("Save as calendar"), done.error().message);
        });
}

} // namespace foothold
