#include "ui/today/today_page.h"

#include "core/documents/agenda.h"
#include "ui/exchange/document_preview.h"
#include "ui/qbrs/hold_dialog.h"
#include "ui/today/settle_dialog.h"
#include "ui/today/task_card.h"
#include "ui/widgets/background.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <set>

namespace foothold {

namespace {

constexpr Days aWeek{7};

} // namespace

TodayPage::TodayPage(AccountPorts ports, QWidget* parent)
    : Page(ports, parent)
    , m_tree(new TaskTree(this))
    , m_view(new QTreeView)
    , m_card(new TaskCard)
    , m_grouping(new QComboBox)
    , m_owner(new QComboBox)
    , m_filter(new QLineEdit)
    , m_settled(new QCheckBox(tr("Settled, too")))
    , m_summary(plainLabel({}, "muted"))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("today"));
    build();
}

QWidget* TodayPage::buildBar() {
    auto* bar = new QFrame;
    auto* row = asBar(bar);
    m_grouping->setObjectName(QStringLiteral("today.grouping"));
    for (const auto& [name, grouping] : {std::pair(tr("By due date"), TaskGrouping::Due),
                                         {tr("By account"), TaskGrouping::Account},
                                         {tr("By owner"), TaskGrouping::Owner},
                                         {tr("By meeting"), TaskGrouping::Forum}})
        m_grouping->addItem(name, int(grouping));
    describe(m_grouping, tr("Group the tasks"));
    m_owner->setObjectName(QStringLiteral("today.owner"));
    describe(m_owner, tr("Whose tasks"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setObjectName(QStringLiteral("today.filter"));
    m_filter->setPlaceholderText(tr("Filter\u2026"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("search"), QLineEdit::LeadingPosition);
    describe(m_filter, tr("Filter tasks"));
    m_settled->setObjectName(QStringLiteral("today.settled"));
    auto* look = new QPushButton(tr("&Look again"));
    look->setObjectName(QStringLiteral("today.evaluate"));
    look->setShortcut(QKeySequence::Refresh);
    look->setToolTip(tr("Looks for signals since the last time (F5)"));
    auto* print = new QPushButton(tr("Print a&genda"));
    print->setProperty("look", QStringLiteral("menu"));
    print->setObjectName(QStringLiteral("today.agenda"));
    auto* meetings = new QMenu(print);
    meetings->addAction(tr("All meetings\u2026"), this, [this] { printAgenda({}); });
    for (std::size_t i = 0; i < forumCount; ++i)
        meetings->addAction(tr("%1\u2026").arg(nameOfForum(Forum(i))), this,
                            [this, i] { printAgenda(Forum(i)); });
    print->setMenu(meetings);
    row->add(m_grouping);
    row->add(m_owner);
    row->add(m_filter);
    row->add(m_settled);
    row->add(m_summary, 1);
    row->add(look);
    row->add(print);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &TodayPage::refill);
    connect(m_owner, &QComboBox::activated, this, &TodayPage::refill);
    connect(m_filter, &QLineEdit::textChanged, this, &TodayPage::refill);
    connect(m_settled, &QCheckBox::toggled, this, &TodayPage::refill);
    connect(look, &QPushButton::clicked, this, &TodayPage::evaluationRequested);
    return bar;
}

void TodayPage::build() {
    m_view->setObjectName(QStringLiteral("today.tree"));
    m_view->setModel(m_tree);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setIndentation(space::medium);
    for (const auto& [column, width] : {std::pair(TaskTree::What, 240),
                                        {TaskTree::Account, 160},
                                        {TaskTree::Due, 88},
                                        {TaskTree::Owner, 116},
                                        {TaskTree::Meeting, 120}})
        m_view->header()->resizeSection(column, width);
    new FittedColumns(m_view, m_view->header());
    m_view->installEventFilter(this);
    makeSavable(m_view);
    describe(m_view, tr("Tasks"),
             tr("Space settles the task, S puts it off, Delete dismisses it, Enter opens the account"));
    auto* split = splitOf(Qt::Horizontal, {m_view, m_card}, {840, 340});
    m_stack->addWidget(split);
    m_stack->addWidget(emptyWith("today",
                                 tr("Nothing to do. Signals, actions and reviews appear here when they are "
                                    "due: plan reviews, or import more of what happened."),
                                 tr("Plan reviews"), QStringLiteral("action.qbrs")));
    auto* layout = plainColumn(this);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showCard);
    connect(m_view, &QTreeView::doubleClicked, this, [this] {
        if (!currentAccount().isEmpty()) Q_EMIT accountRequested(currentAccount());
    });
    connect(m_card, &TaskCard::doneRequested, this, [this] { settle(int(SettleDialog::Kind::Done)); });
    connect(m_card, &TaskCard::snoozeRequested, this, [this] { settle(int(SettleDialog::Kind::Snooze)); });
    connect(m_card, &TaskCard::dismissRequested, this, [this] { settle(int(SettleDialog::Kind::Dismiss)); });
    connect(m_card, &TaskCard::actionRequested, this, [this] { settle(int(SettleDialog::Kind::Action)); });
    connect(m_card, &TaskCard::accountRequested, this, [this] { Q_EMIT accountRequested(currentAccount()); });
    connect(m_card, &TaskCard::writeRequested, this, [this] {
        const Task* task = m_tree->taskAt(m_view->currentIndex());
        const Signal* news = m_tree->newsAt(m_view->currentIndex());
        const Rule* rule = task ? task->rule : news ? news->rule : nullptr;
        Q_EMIT writeRequested(currentAccount(),
                              rule ? QString::fromLatin1(rule->id.data(), qsizetype(rule->id.size()))
                                   : QString());
    });
}

void TodayPage::refresh() {
    m_summary->setText(tr("calculating\u2026"));
    m_latest.run(
        this, [facts = m_facts, asOf = m_asOf] { return makeAgenda(facts, asOf); },
        [this](AgendaPtr agenda) {
            m_agenda = std::move(agenda);
            fillOwners();
            refill();
        });
}

void TodayPage::fillOwners() {
    std::set<QString> names;
    for (const Task& task : m_agenda->tasks)
        if (task.isPending() && !ownerOf(task).isEmpty()) names.insert(ownerOf(task));
    fillPeople(m_owner, tr("Everybody"), QStringList(names.begin(), names.end()));
}

void TodayPage::refill() {
    if (!m_agenda) return;
    const QModelIndex before = m_view->currentIndex();
    const int row = before.parent().isValid() ? before.row() : 0;
    const int group = before.parent().isValid() ? before.parent().row() : 0;
    m_tree->show(m_agenda, {TaskGrouping(m_grouping->currentData().toInt()),
                            m_owner->currentData().toString(), m_filter->text(), m_settled->isChecked()});
    m_view->expandAll();
    for (int i = 0; i < m_tree->rowCount(); ++i)
        m_view->setFirstColumnSpanned(i, {}, true);
    const auto overdue = std::ranges::count_if(
        m_agenda->tasks, [this](const Task& task) { return task.isOverdueAt(m_agenda->asOf); });
    m_summary->setText(foothold::show::counted(m_tree->shown(), tr("1 task"), tr("%1 tasks")) +
                       (overdue > 0 ? tr(", %1 overdue").arg(foothold::show::count(overdue)) : QString()));
    m_stack->setCurrentIndex(m_tree->rowCount() == 0 && m_filter->text().isEmpty() ? 1 : 0);
    // The cursor stays where it was, so that one can work through the list.
    const QModelIndex parent = m_tree->index(std::min(group, m_tree->rowCount() - 1), 0);
    if (parent.isValid())
        m_view->setCurrentIndex(m_tree->index(std::min(row, m_tree->rowCount(parent) - 1), 0, parent));
    showCard();
}

QString TodayPage::currentAccount() const {
    const QModelIndex index = m_view->currentIndex();
    const Task* task = m_tree->taskAt(index);
    const Signal* news = m_tree->newsAt(index);
    const int account = task ? task->account : news ? news->account : -1;
    return account < 0 ? QString() : m_agenda->facts->at(account)->accountId.toString();
}

void TodayPage::showCard() {
    const QModelIndex index = m_view->currentIndex();
    const Task* task = m_tree->taskAt(index);
    const Signal* news = m_tree->newsAt(index);
    if (task || news)
        m_card->show(m_agenda, task, task ? task->account : news->account, m_ports.service->isWritable());
    else
        m_card->clear();
}

void TodayPage::settle(int kind) {
    const Task* chosen = m_tree->taskAt(m_view->currentIndex());
    if (!chosen || !chosen->isPending() || !m_ports.service->isWritable()) return;
    const auto wanted = SettleDialog::Kind(kind);
    if (chosen->kind == TaskKind::Qbr && wanted == SettleDialog::Kind::Done) {
        (new HoldDialog(m_ports, m_agenda->facts->at(chosen->account), chosen->key, window()))->open();
        return;
    }
    if (wanted == SettleDialog::Kind::Dismiss && !chosen->rule) return;
    if (wanted == SettleDialog::Kind::Action && chosen->account < 0) return;
    // While the dialog asks, another revision may replace the list: the task is of this one.
    const AgendaPtr agenda = m_agenda;
    const Task task = *chosen;
    const QString accountId = currentAccount(), account = agenda->nameOf(task.account);
    const QString name = account.isEmpty() ? titleOf(task) : tr("%1 (%2)").arg(titleOf(task), account);
    SettleDialog dialog(wanted, name, agenda->asOf + aWeek, this);
    // What people enter themselves needs no note when it is done.
    const bool asks = task.rule || wanted != SettleDialog::Kind::Done;
    if (asks && dialog.exec() != QDialog::Accepted) return;
    const Clock& clock = m_ports.service->clock();
    ChangeSet changes;
    switch (wanted) {
    case SettleDialog::Kind::Done:
        changes = taskDone(task, name, dialog.note(), clock.today(), clock);
        break;
    case SettleDialog::Kind::Snooze:
        changes = taskSnoozed(task, name, dialog.note(), dialog.until(), clock);
        break;
    case SettleDialog::Kind::Dismiss:
        changes = taskDismissed(task, name, dialog.note(), clock);
        break;
    case SettleDialog::Kind::Action:
        changes = actionFrom(task, accountId, dialog.note(), clock);
        break;
    }
    m_ports.service->apply(std::move(changes), this, [this](const Error& error) {
        m_ports.dialogs->warn(this, tr("Nothing was changed"), error.message);
    });
}

void TodayPage::printAgenda(std::optional<Forum> forum) {
    if (!m_agenda) return;
    const QString owner = m_owner->currentData().toString();
    DocumentPreview::open(
        m_ports.service, m_ports.dialogs,
        {.title = tr("Agenda"),
         .fileName = tr("Agenda"),
         .compose = [owner, forum](const Facts& facts, const DocumentOptions& options)
             -> Result<doc::Document> { return composeAgenda(facts, options, forum, owner); },
         .hasCustomerEdition = false},
        m_agenda->asOf, window());
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        switch (key->key()) {
        case Qt::Key_Space:
            settle(int(SettleDialog::Kind::Done));
            return true;
        case Qt::Key_S:
            if (!plain) break;
            settle(int(SettleDialog::Kind::Snooze));
            return true;
        case Qt::Key_Delete:
            settle(int(SettleDialog::Kind::Dismiss));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!plain || currentAccount().isEmpty()) break;
            Q_EMIT accountRequested(currentAccount());
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace foothold
