#include "ui/programme/programme_page.h"

#include "core/documents/evidence_text.h"
#include "core/documents/programme_reports.h"
#include "core/exchange/programme_changes.h"
#include "core/metrics/whitespace_explanation.h"
#include "core/playbook/programme_explanation.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/exchange/document_preview.h"
#include "ui/shell/form_binding.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace foothold {

namespace {

QPushButton* button(const QString& text, const char* name) {
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    return result;
}

} // namespace

ProgrammePage::ProgrammePage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_tabs(new QTabWidget)
    , m_metrics(new ListView(
          new ListModel({tr("Measure"), tr("Baseline"), tr("Now"), tr("90 days"), tr("6 months"), tr("Met")},
                        this),
          "programme.metrics", tr("What is measured"), {250, 110, 110, 110, 110}))
    , m_tasks(new ListView(
          new ListModel(
              {tr("Week"), tr("Phase"), tr("Task"), tr("Owner"), tr("Due"), tr("Done"), tr("Output")}, this),
          "programme.tasks", tr("Tasks"), {48, 130, 270, 124, 100, 112}))
    , m_entries(new ListView(new ListModel({tr("Account"), tr("Priority"), tr("Whitespace"), tr("Action"),
                                            tr("Owner"), tr("Due"), tr("State"), tr("Talks"), tr("Won ARR")},
                                           this),
                             "sprint.table", tr("Accounts of the sprint"),
                             {180, 64, 100, 220, 120, 90, 64, 48}))
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
    m_tabs->setObjectName(QStringLiteral("programme.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildProgramme(), tr("90 days"));
    m_tabs->addTab(buildSprint(), tr("Sprint"));
    explainCells();
    auto* layout = plainColumn(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_tabs, 1);
    bindForm(m_taskSide->form(), *findTable("programme"), m_ports.service,
             [this] { return m_tasks->currentIndex().siblingAtColumn(2).data().toString(); });
    bindForm(m_entrySide->form(), *findTable("sprint"), m_ports.service,
             [this] { return m_entries->currentIndex().siblingAtColumn(0).data().toString(); });
}

QWidget* ProgrammePage::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
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
    row->add(m_summary, 1);
    row->add(reports);
    return bar;
}

QWidget* ProgrammePage::buildProgramme() {
    m_metrics->setFixedHeight(7 * space::row + space::large);
    m_constraint->setObjectName(QStringLiteral("programme.constraint"));
    m_constraint->setWordWrap(true);
    m_constraint->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_tasks->installEventFilter(this);
    auto* start = new EmptyState("programme",
                                 tr("Three phases of weeks: diagnose, design, install and measure. Start it, "
                                    "and its tasks stand here."),
                                 tr("Start the programme"));
    start->button()->setObjectName(QStringLiteral("programme.start"));
    connect(start, &EmptyState::triggered, this, &ProgrammePage::startProgramme);
    m_taskStack->addWidget(m_tasks);
    m_taskStack->addWidget(start);
    auto* left = new QWidget;
    auto* column = plainColumn(left);
    column->addWidget(m_constraint);
    column->addWidget(m_metrics);
    column->addWidget(m_taskStack, 1);
    m_taskSide->setObjectName(QStringLiteral("programme.form"));
    m_done = button(tr("&Done today"), "programme.done");
    auto* side = new QWidget;
    auto* sideLayout = plainColumn(side);
    sideLayout->addWidget(m_taskSide, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::small, space::large, space::medium);
    foot->addWidget(m_done);
    sideLayout->addLayout(foot);
    connect(m_done, &QPushButton::clicked, this, &ProgrammePage::toggleDone);
    connect(m_tasks, &ListView::keyChanged, this, &ProgrammePage::showTask);
    return splitOf(Qt::Horizontal, {left, side}, {860, 300});
}

QWidget* ProgrammePage::buildSprint() {
    m_debrief->setObjectName(QStringLiteral("sprint.debrief"));
    m_debrief->setWordWrap(true);
    m_startSprint = button(tr("&Start the sprint"), "sprint.start");
    m_startSprint->setProperty("look", QStringLiteral("primary"));
    m_conversation = button(tr("&Log a conversation today"), "sprint.conversation");
    m_debrief->setContentsMargins(space::large, space::medium, space::large, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::small, space::large, space::medium);
    head->setSpacing(space::small);
    head->addStretch();
    head->addWidget(m_conversation);
    head->addWidget(m_startSprint);
    auto* left = new QWidget;
    auto* column = plainColumn(left);
    column->addWidget(m_debrief);
    column->addLayout(head);
    column->addWidget(m_entries, 1);
    m_entrySide->setObjectName(QStringLiteral("sprint.form"));
    auto* split = splitOf(Qt::Horizontal, {left, m_entrySide}, {860, 300});
    connect(m_startSprint, &QPushButton::clicked, this, &ProgrammePage::startSprint);
    connect(m_conversation, &QPushButton::clicked, this, &ProgrammePage::logConversation);
    connect(m_entries, &ListView::keyChanged, this, &ProgrammePage::showEntry);
    connect(m_entries, &ListView::accountActivated, this, &Page::accountRequested);
    return split;
}

void ProgrammePage::explainCells() {
    explains(m_metrics, [this](const QModelIndex& cell) { return metricCell(cell); });
    explains(m_entries, [this](const QModelIndex& cell) { return entryCell(cell); });
}

Page::Explaining ProgrammePage::metricCell(const QModelIndex& cell) const {
    using enum ProgrammeValue;
    constexpr ProgrammeValue columns[] = {Now, Baseline, Now, Target90, Target180, Now};
    if (!m_data) return {};
    const auto metric = std::ranges::find(
        m_data->metrics, ProgrammeFigure(cell.data(ListModel::KeyRole).toInt()), &ProgrammeMetric::figure);
    if (metric == m_data->metrics.end()) return {};
    const ProgrammeValue value = columns[cell.column()];
    if (value == Now)
        return [data = m_data, figure = metric->figure, whose = tr("Whole book")] {
            return explainedOverTime(whose, data->asOf,
                                     [=](Date date) { return explainProgramme(*data->facts, figure, date); });
        };
    const Date start = m_data->start.value_or(m_data->asOf);
    return [data = m_data, metric = *metric, value, start,
            whose = tr("Whole book, from %1 on").arg(foothold::show::date(start))] {
        return ExplainedFigure{.explanation =
                                   explainProgramme(*data->facts, metric, value, start, data->asOf),
                               .asOf = start,
                               .subject = whose};
    };
}

Page::Explaining ProgrammePage::entryCell(const QModelIndex& cell) const {
    constexpr int whitespace = 2; // every other cell opens the priority of its account
    if (!m_data) return {};
    return [data = m_data, account = cell.data(ListModel::KeyRole).toInt(), column = cell.column()] {
        if (column != whitespace)
            return explainedFigure(data->facts, account, QStringLiteral("priority"), data->asOf);
        return explainedOverTime(data->facts->at(account)->name, data->asOf, [=](Date date) {
            return SpaceTrees(*data->facts, date, std::array{account}).openPotential();
        });
    };
}

void ProgrammePage::refresh() {
    m_summary->setText(tr("calculating\u2026"));
    m_latest.run(
        this, [facts = m_facts, asOf = m_asOf] { return makeProgrammeData(facts, asOf); },
        [this](ProgrammeDataPtr data) {
            m_data = std::move(data);
            fill();
        });
}

void ProgrammePage::fill() {
    const QVariant task = m_tasks->currentKey(), entry = m_entries->currentKey();
    m_metrics->list()->setRows(m_data->metricRows);
    m_tasks->list()->setRows(m_data->taskRows);
    m_entries->list()->setRows(m_data->entryRows);
    m_taskStack->setCurrentIndex(m_data->taskRows.empty() ? 1 : 0);
    fillSprint();
    m_tasks->setCurrentKey(task);
    m_entries->setCurrentKey(entry);
    showTask();
    showEntry();
    const bool started = m_data->start.has_value();
    m_summary->setText(started ? tr("Started %1, week %2 of 12")
                                     .arg(foothold::show::date(m_data->start))
                                     .arg(programmeWeek(*m_data->start, m_data->asOf))
                               : tr("Not started"));
    m_constraint->setText(
        tr("The constraint: %1. %2")
            .arg(m_data->constraint.name, textOf(m_data->constraint.reason, Shown(QLocale()))));
}

void ProgrammePage::fillSprint() {
    const Facts& facts = *m_data->facts;
    if (m_data->sprint) {
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
        m_debrief->setText(
            m_data->proposals.empty()
                ? tr("No account has a priority and an open gate, so there is nobody to propose.")
                : tr("Proposed: the accounts with the highest priority, one action each."));
    }
    const bool writable = m_ports.service->isWritable();
    m_startSprint->setEnabled(writable && !m_data->proposals.empty() &&
                              !(m_data->sprint && m_data->sprint->startedOn == m_data->asOf));
    m_startSprint->setText(m_data->sprint ? tr("&Start a new sprint") : tr("&Start the sprint"));
    m_conversation->setEnabled(writable && m_data->sprint.has_value());
}

void ProgrammePage::showTask() {
    const QString key = m_tasks->currentKey().toString();
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
        m_done->setText(task.doneOn ? tr("Not &done after all") : tr("&Done today"));
    }
}

void ProgrammePage::showEntry() {
    const QModelIndex index = m_entries->currentIndex().siblingAtColumn(0);
    m_entrySide->form()->setRecord({});
    m_entrySide->setTitle(index.data().toString());
    if (!index.isValid() || !m_data->sprint) return;
    const int account = index.data(ListModel::KeyRole).toInt();
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
    const QModelIndex index = m_tasks->currentIndex();
    const QString key = index.siblingAtColumn(0).data(ListModel::KeyRole).toString();
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
    const QModelIndex index = m_entries->currentIndex().siblingAtColumn(0);
    if (!index.isValid() || !m_data->sprint || !m_ports.service->isWritable()) return;
    const int account = index.data(ListModel::KeyRole).toInt();
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
    if (watched == m_tasks && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggleDone();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace foothold
