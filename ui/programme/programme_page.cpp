#include "ui/programme/programme_page.h"

#include "core/documents/programme_reports.h"
#include "core/exchange/programme_changes.h"
#include "ui/account/account_records.h"
#include "ui/account/record_side.h"
#include "ui/exchange/document_preview.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/background.h"
#include "ui/widgets/cell_items.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace foothold {

namespace {

QPushButton* button(const QString& text, const char* name) {
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    return result;
}

ProgrammeDataPtr makeData(const FactsPtr& facts, Date asOf) {
    auto data = std::make_shared<ProgrammeData>();
    data->facts = facts;
    data->asOf = asOf;
    data->start = programmeStart(*facts);
    data->metrics = programmeMetrics(*facts, data->start.value_or(asOf), asOf);
    data->constraint = constraintAt(*facts, asOf);
    data->sprint = reviewSprint(*facts, asOf);
    data->proposals = proposeSprint(*facts, Portfolio(facts, asOf));
    return data;
}

} // namespace

ProgrammePage::ProgrammePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_tabs(new QTabWidget)
    , m_metrics(new QStandardItemModel(this))
    , m_tasks(new QStandardItemModel(this))
    , m_entries(new QStandardItemModel(this))
    , m_metricsView(new QTreeView)
    , m_tasksView(new QTreeView)
    , m_entriesView(new QTreeView)
    , m_taskSide(new RecordSide(*findTable("programme"),
                                {"title", "phase", "week", "owner", "due_on", "done_on", "output"}))
    , m_entrySide(
          new RecordSide(*findTable("sprint"), {"action", "owner", "due_on", "state", "conversations_on",
                                                "won_arr", "objection", "debrief"}))
    , m_constraint(plainLabel({}))
    , m_debrief(plainLabel({}))
    , m_summary(plainLabel({}, "muted"))
    , m_taskStack(new QStackedWidget) {
    setObjectName(QStringLiteral("programme"));
    m_metrics->setHorizontalHeaderLabels(
        {tr("Measure"), tr("Baseline"), tr("Now"), tr("90 days"), tr("6 months"), tr("Met")});
    m_tasks->setHorizontalHeaderLabels(
        {tr("Week"), tr("Phase"), tr("Task"), tr("Owner"), tr("Due"), tr("Done"), tr("Output")});
    m_entries->setHorizontalHeaderLabels({tr("Account"), tr("Priority"), tr("Whitespace"), tr("Action"),
                                          tr("Owner"), tr("Due"), tr("State"), tr("Talks"), tr("Won ARR")});
    m_tabs->setObjectName(QStringLiteral("programme.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildProgramme(), tr("90 days"));
    m_tabs->addTab(buildSprint(), tr("Sprint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_tabs, 1);
    bindForm(m_taskSide->form(), *findTable("programme"), m_ports.service,
             [this] { return m_tasksView->currentIndex().siblingAtColumn(2).data().toString(); });
    bindForm(m_entrySide->form(), *findTable("sprint"), m_ports.service,
             [this] { return m_entriesView->currentIndex().siblingAtColumn(0).data().toString(); });
}

QWidget* ProgrammePage::buildBar() {
    auto* bar = new QFrame;
    bar->setProperty("look", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    auto* reports = new QToolButton;
    reports->setObjectName(QStringLiteral("programme.reports"));
    reports->setProperty("look", QStringLiteral("button"));
    reports->setText(tr("Reports"));
    reports->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(reports);
    const QString names[] = {tr("&Diagnosis\u2026"), tr("&Blueprint\u2026"), tr("&Interviews\u2026")};
    for (int i = 0; i < 3; ++i)
        menu->addAction(names[i], this, [this, i] { openReport(i); });
    reports->setMenu(menu);
    row->addWidget(m_summary, 1);
    row->addWidget(reports);
    return bar;
}

QWidget* ProgrammePage::buildProgramme() {
    prepareList(m_metricsView, m_metrics, "programme.metrics", tr("What is measured"));
    prepareList(m_tasksView, m_tasks, "programme.tasks", tr("Tasks"));
    m_metricsView->header()->resizeSection(0, 250);
    for (int column = 1; column <= 4; ++column)
        m_metricsView->header()->resizeSection(column, 110);
    for (const auto& [column, width] : {std::pair(0, 48), {1, 130}, {2, 270}, {3, 124}, {4, 100}, {5, 112}})
        m_tasksView->header()->resizeSection(column, width);
    m_metricsView->setFixedHeight(7 * space::row + space::large);
    m_constraint->setObjectName(QStringLiteral("programme.constraint"));
    m_constraint->setWordWrap(true);
    m_constraint->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_tasksView->installEventFilter(this);
    auto* start = new EmptyState("programme",
                                 tr("Three phases of weeks: diagnose, design, install and measure. Start it, "
                                    "and its tasks stand here."),
                                 tr("Start the programme"));
    start->button()->setObjectName(QStringLiteral("programme.start"));
    connect(start, &EmptyState::triggered, this, &ProgrammePage::startProgramme);
    m_taskStack->addWidget(m_tasksView);
    m_taskStack->addWidget(start);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_constraint);
    column->addWidget(m_metricsView);
    column->addWidget(m_taskStack, 1);
    m_taskSide->setObjectName(QStringLiteral("programme.form"));
    m_done = button(tr("&Done today"), "programme.done");
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_taskSide, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::small, space::large, space::medium);
    foot->addWidget(m_done);
    sideLayout->addLayout(foot);
    connect(static_cast<QPushButton*>(m_done), &QPushButton::clicked, this, &ProgrammePage::toggleDone);
    connect(m_tasksView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProgrammePage::showTask);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setSizes({860, 300});
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* ProgrammePage::buildSprint() {
    prepareList(m_entriesView, m_entries, "sprint.table", tr("Accounts of the sprint"));
    const int widths[] = {180, 64, 100, 220, 120, 90, 64, 48};
    for (int i = 0; i < 8; ++i)
        m_entriesView->header()->resizeSection(i, widths[i]);
    m_debrief->setObjectName(QStringLiteral("sprint.debrief"));
    m_debrief->setWordWrap(true);
    m_debrief->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_startSprint = button(tr("&Start the sprint"), "sprint.start");
    m_startSprint->setProperty("look", QStringLiteral("primary"));
    m_conversation = button(tr("&Log a conversation today"), "sprint.conversation");
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, space::large, 0);
    row->addWidget(m_debrief, 1);
    row->addWidget(m_conversation);
    row->addWidget(m_startSprint);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_entriesView, 1);
    m_entrySide->setObjectName(QStringLiteral("sprint.form"));
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(left);
    split->addWidget(m_entrySide);
    split->setStretchFactor(0, 1);
    split->setSizes({860, 300});
    split->setChildrenCollapsible(false);
    connect(static_cast<QPushButton*>(m_startSprint), &QPushButton::clicked, this,
            &ProgrammePage::startSprint);
    connect(static_cast<QPushButton*>(m_conversation), &QPushButton::clicked, this,
            &ProgrammePage::logConversation);
    connect(m_entriesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProgrammePage::showEntry);
    connect(m_entriesView, &QTreeView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT accountRequested(index.siblingAtColumn(0).data(AccountRole).toString());
    });
    return split;
}

void ProgrammePage::show(const FactsPtr& facts, Date asOf) {
    if (m_data && m_data->facts == facts && m_data->asOf == asOf) return;
    const int number = ++m_wanted;
    m_summary->setText(tr("calculating\u2026"));
    inBackground(
        this, [facts, asOf] { return makeData(facts, asOf); },
        [this, number](const ProgrammeDataPtr& data) {
            if (number != m_wanted) return;
            m_data = data;
            fill();
        });
}

void ProgrammePage::fill() {
    const int task = std::max(0, m_tasksView->currentIndex().row());
    const int entry = std::max(0, m_entriesView->currentIndex().row());
    fillMetrics();
    fillTasks();
    fillSprint();
    m_tasksView->setCurrentIndex(m_tasks->index(std::min(task, m_tasks->rowCount() - 1), 0));
    m_entriesView->setCurrentIndex(m_entries->index(std::min(entry, m_entries->rowCount() - 1), 0));
    showTask();
    showEntry();
    const bool started = m_data->start.has_value();
    m_summary->setText(started ? tr("Started %1, week %2 of 12")
                                     .arg(foothold::show::date(m_data->start))
                                     .arg(programmeWeek(*m_data->start, m_data->asOf))
                               : tr("Not started"));
    m_constraint->setText(
        tr("The constraint: %1. %2").arg(m_data->constraint.name, m_data->constraint.reason));
}

void ProgrammePage::fillMetrics() {
    m_metrics->removeRows(0, m_metrics->rowCount());
    const Currency currency = m_data->facts->settings().currency;
    for (const ProgrammeMetric& metric : m_data->metrics) {
        const auto cell = [&](const std::optional<double>& value) {
            const QString text = !value           ? foothold::show::unknown
                                 : metric.isMoney ? foothold::show::wholeMoney(std::int64_t(*value), currency)
                                                  : foothold::show::number(*value);
            return numberCell(value && !metric.isMoney && !metric.unit.isEmpty()
                                  ? text + QLatin1Char(' ') + metric.unit
                                  : text,
                              value.value_or(-1));
        };
        const auto met = metric.isMet();
        QList<QStandardItem*> row{textCell(metric.name),
                                  cell(metric.baseline),
                                  cell(metric.now),
                                  cell(metric.target90),
                                  cell(metric.target180),
                                  textCell(!met   ? foothold::show::unknown
                                           : *met ? tr("\u25B2 met")
                                                  : tr("\u25BC not yet"))};
        if (met) row[5]->setForeground(*met ? tokens().good : tokens().muted);
        m_metrics->appendRow(row);
    }
}

void ProgrammePage::fillTasks() {
    m_tasks->removeRows(0, m_tasks->rowCount());
    for (const ProgrammeTask& task : m_data->facts->programme()) {
        const bool done = task.doneOn && *task.doneOn <= m_data->asOf;
        const bool late = !done && task.dueOn && *task.dueOn < m_data->asOf;
        const QString due = foothold::show::date(task.dueOn);
        QList<QStandardItem*> row{
            numberCell(foothold::show::count(task.week), double(task.week)),
            textCell(nameOfPhase(task.phase)),
            textCell(task.title),
            textCell(task.owner),
            sortedCell(late ? tr("%1 !").arg(due) : due, task.dueOn ? daysOf(*task.dueOn) : 0),
            sortedCell(done ? tr("\u2713 %1").arg(foothold::show::date(task.doneOn)) : QString(),
                       done ? daysOf(*task.doneOn) : 0),
            textCell(task.output)};
        if (late) row[4]->setForeground(tokens().bad);
        setKeys(row, task.taskId.toString(), QString());
        m_tasks->appendRow(row);
    }
    m_taskStack->setCurrentIndex(m_tasks->rowCount() == 0 ? 1 : 0);
}

void ProgrammePage::fillSprint() {
    m_entries->removeRows(0, m_entries->rowCount());
    const Facts& facts = *m_data->facts;
    if (m_data->sprint) {
        for (const SprintReview::Entry& entry : m_data->sprint->entries) {
            const AccountFacts account = facts.at(entry.account);
            const SprintEntry& e = *entry.entry;
            const auto known = std::ranges::find(m_data->proposals, entry.account, &SprintProposal::account);
            const bool has = known != m_data->proposals.end();
            QList<QStandardItem*> row{
                textCell(account->name),
                numberCell(has ? foothold::show::number(known->priority) : foothold::show::unknown,
                           has ? known->priority : -1),
                numberCell(has ? foothold::show::compactMoney(known->whitespaceValue, account->currency)
                               : foothold::show::unknown,
                           has ? double(known->whitespaceValue) : -1),
                textCell(e.action),
                textCell(e.owner),
                sortedCell(foothold::show::date(e.dueOn), e.dueOn ? daysOf(*e.dueOn) : 0),
                textCell(e.state),
                numberCell(foothold::show::count(entry.conversations), entry.conversations),
                numberCell(e.wonArr ? foothold::show::money(*e.wonArr, account->currency) : QString(),
                           double(e.wonArr.value_or(-1)))};
            setKeys(row, entry.account, account->accountId);
            m_entries->appendRow(row);
        }
        const SprintReview& s = *m_data->sprint;
        m_debrief->setText(tr("Sprint since %1: %2 conversations, %3 opportunities (the mark: 15 to 20), %4 "
                              "of them won (30 to "
                              "40 %), %5 won, %6 points of NRR by the year.")
                               .arg(foothold::show::date(s.startedOn), foothold::show::count(s.conversations),
                                    foothold::show::count(s.opportunities),
                                    foothold::show::percent(s.wonShare),
                                    foothold::show::compactMoney(s.wonArr, facts.settings().currency),
                                    s.nrrContribution ? foothold::show::number(*s.nrrContribution, 2)
                                                      : foothold::show::unknown));
    } else {
        for (const SprintProposal& proposal : m_data->proposals) {
            const AccountFacts account = facts.at(proposal.account);
            QList<QStandardItem*> row{
                textCell(account->name),
                numberCell(foothold::show::number(proposal.priority), proposal.priority),
                numberCell(foothold::show::compactMoney(proposal.whitespaceValue, account->currency),
                           double(proposal.whitespaceValue)),
                textCell(proposal.action),
                textCell(account->csm),
                sortedCell(foothold::show::date(proposal.dueOn), daysOf(proposal.dueOn)),
                textCell(tr("proposed")),
                textCell(QString()),
                textCell(QString())};
            setKeys(row, proposal.account, account->accountId);
            m_entries->appendRow(row);
        }
        m_debrief->setText(
            m_data->proposals.empty()
                ? tr("No account has a priority and an open gate, so there is nobody to propose.")
                : tr("Proposed: the accounts with the highest priority, one action each."));
    }
    const bool writable = m_ports.service->isWritable();
    m_startSprint->setEnabled(writable && !m_data->proposals.empty() &&
                              !(m_data->sprint && m_data->sprint->startedOn == m_data->asOf));
    static_cast<QPushButton*>(m_startSprint)
        ->setText(m_data->sprint ? tr("&Start a new sprint") : tr("&Start the sprint"));
    m_conversation->setEnabled(writable && m_data->sprint.has_value());
}

void ProgrammePage::showTask() {
    const QString key = m_tasksView->currentIndex().siblingAtColumn(0).data(KeyRole).toString();
    m_taskSide->form()->setContexts([this](const Column& c) { return fieldContext(*m_data->facts, c); });
    m_taskSide->form()->setWritable(m_ports.service->isWritable());
    m_taskSide->form()->setRecord({});
    m_taskSide->setTitle(QString());
    m_done->setEnabled(false);
    for (const ProgrammeTask& task : m_data->facts->programme()) {
        if (task.taskId.toString() != key) continue;
        m_taskSide->form()->setRecord(programmeCells(task));
        m_taskSide->setTitle(task.title);
        m_done->setEnabled(m_ports.service->isWritable());
        static_cast<QPushButton*>(m_done)->setText(task.doneOn ? tr("Not &done after all")
                                                               : tr("&Done today"));
    }
}

void ProgrammePage::showEntry() {
    const QModelIndex index = m_entriesView->currentIndex().siblingAtColumn(0);
    m_entrySide->form()->setRecord({});
    m_entrySide->setTitle(index.data().toString());
    if (!index.isValid() || !m_data->sprint) return;
    const int account = index.data(KeyRole).toInt();
    for (const SprintReview::Entry& entry : m_data->sprint->entries) {
        if (entry.account != account) continue;
        const AccountFacts facts = m_data->facts->at(account);
        m_entrySide->form()->setContexts([&](const Column& column) { return fieldContext(facts, column); });
        m_entrySide->form()->setWritable(m_ports.service->isWritable());
        m_entrySide->form()->setRecord(sprintCells(facts, *entry.entry));
    }
}

void ProgrammePage::apply(ChangeSet changes) {
    m_ports.service->apply(std::move(changes), this, [this](const Error& error) {
        m_ports.dialogs->warn(this, tr("Nothing was changed"), error.message);
    });
}

void ProgrammePage::startProgramme() {
    if (!m_ports.service->isWritable()) return;
    apply({tr("Start the programme"), QStringLiteral("window"),
           programmeChanges(plannedTasks(m_ports.service->clock().today()))});
}

void ProgrammePage::startSprint() {
    if (!m_data || !m_ports.service->isWritable()) return;
    apply({tr("Start a sprint"), QStringLiteral("window"),
           sprintChanges(sprintStarts(*m_data->facts, m_data->proposals), m_ports.service->clock().today())});
}

void ProgrammePage::toggleDone() {
    const QModelIndex index = m_tasksView->currentIndex();
    const QString key = index.siblingAtColumn(0).data(KeyRole).toString();
    if (key.isEmpty() || !m_ports.service->isWritable()) return;
    const bool done = !index.siblingAtColumn(5).data().toString().isEmpty();
    apply({done ? tr("Not done: %1").arg(index.siblingAtColumn(2).data().toString())
                : tr("Done: %1").arg(index.siblingAtColumn(2).data().toString()),
           QStringLiteral("window"),
           {{RecordChange::Kind::Change,
             findTable("programme"),
             {key},
             {{QStringLiteral("done_on"), done ? QString() : isoDate(m_ports.service->clock().today())}}}}});
}

void ProgrammePage::logConversation() {
    const QModelIndex index = m_entriesView->currentIndex().siblingAtColumn(0);
    if (!index.isValid() || !m_data->sprint || !m_ports.service->isWritable()) return;
    const int account = index.data(KeyRole).toInt();
    for (const SprintReview::Entry& entry : m_data->sprint->entries) {
        if (entry.account != account) continue;
        QStringList dates =
            entry.entry->conversationsOn.toString().split(QLatin1Char(';'), Qt::SkipEmptyParts);
        dates += isoDate(m_ports.service->clock().today());
        apply({tr("Conversation with %1").arg(index.data().toString()),
               QStringLiteral("window"),
               {{RecordChange::Kind::Change,
                 findTable("sprint"),
                 {m_data->facts->at(account)->accountId, isoDate(m_data->sprint->startedOn)},
                 {{QStringLiteral("conversations_on"), dates.join(QLatin1Char(';'))}}}}});
    }
}

void ProgrammePage::openReport(int report) {
    if (!m_data) return;
    const QString names[] = {tr("Diagnosis"), tr("Blueprint"), tr("Interviews")};
    static constexpr Result<doc::Document> (*composers[])(const Facts&, const DocumentOptions&) = {
        composeDiagnosis, composeBlueprint, composeInterviews};
    DocumentPreview::open(m_ports.service, m_ports.dialogs,
                          {.title = names[report],
                           .fileName = names[report],
                           .compose = composers[report],
                           .hasCustomerEdition = false},
                          m_data->asOf, window());
}

bool ProgrammePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tasksView && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleDone();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace foothold
