#include "ui/today/task_card.h"

#include "core/documents/evidence_text.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foothold {

namespace {

constexpr std::size_t evidenceShown = 4;

QPushButton* button(const QString& text, const char* name) {
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1String("today.") + QLatin1String(name));
    return result;
}

} // namespace

TaskCard::TaskCard(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QWidget)
    , m_done(button(tr("&Done\u2026"), "done"))
    , m_snooze(button(tr("Put &off\u2026"), "snooze"))
    , m_dismiss(button(tr("Dis&miss\u2026"), "dismiss"))
    , m_action(button(tr("New &action\u2026"), "action"))
    , m_write(button(tr("&Write\u2026"), "write"))
    , m_open(button(tr("Open a&ccount"), "account")) {
    setObjectName(QStringLiteral("today.card"));
    setProperty("look", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_done->setProperty("look", QStringLiteral("primary"));
    auto* page = new QWidget;
    page->setProperty("look", QStringLiteral("surface"));
    m_lines = new QVBoxLayout(page);
    m_lines->setContentsMargins(space::large, space::large, space::large, space::large);
    m_lines->setSpacing(space::small);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    describe(scroll, tr("Why"));
    auto* grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(space::large, space::medium, space::large, space::medium);
    grid->setSpacing(space::small);
    QPushButton* const all[] = {m_done, m_snooze, m_dismiss, m_action, m_write, m_open};
    for (int i = 0; i < 6; ++i)
        grid->addWidget(all[i], i / 3, i % 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_buttons);
    connect(m_done, &QPushButton::clicked, this, &TaskCard::doneRequested);
    connect(m_snooze, &QPushButton::clicked, this, &TaskCard::snoozeRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &TaskCard::dismissRequested);
    connect(m_action, &QPushButton::clicked, this, &TaskCard::actionRequested);
    connect(m_write, &QPushButton::clicked, this, &TaskCard::writeRequested);
    connect(m_open, &QPushButton::clicked, this, &TaskCard::accountRequested);
    clear();
}

void TaskCard::clear() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->hide();
}

void TaskCard::addText(const QString& text, const char* look) {
    QLabel* label = plainLabel(text, look);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
}

void TaskCard::show(const AgendaPtr& agenda, const Task* task, int account, bool writable) {
    clear();
    m_agenda = agenda;
    const bool pending = task && task->isPending();
    addText(account >= 0                              ? agenda->nameOf(account)
            : task && !task->signal.segment.isEmpty() ? tr("Segment %1").arg(enumLabel(task->signal.segment))
                                                      : tr("The whole book"),
            "title");
    if (task) addTask(*task);
    if (account >= 0)
        addReasons(agenda->facts->at(account));
    else if (task && task->rule)
        addSegment(*task);
    m_lines->addStretch();
    m_done->setEnabled(pending && writable);
    m_snooze->setEnabled(pending && writable);
    m_dismiss->setEnabled(pending && writable && task->rule);
    m_action->setEnabled(pending && writable && account >= 0);
    m_write->setEnabled(account >= 0);
    m_open->setEnabled(account >= 0);
    m_buttons->setVisible(true);
}

void TaskCard::addTask(const Task& task) {
    addText(titleOf(task), "strong");
    QStringList parts;
    if (task.dueOn)
        parts += task.isOverdueAt(m_agenda->asOf)
                     ? tr("overdue since %1").arg(foothold::show::date(task.dueOn))
                     : tr("due %1").arg(foothold::show::date(task.dueOn));
    if (task.rule) parts += tr("first seen %1").arg(foothold::show::date(task.signal.firstSeenOn));
    if (!ownerOf(task).isEmpty()) parts += ownerOf(task);
    if (task.forum) parts += nameOfForum(*task.forum);
    addText(parts.join(QStringLiteral("  \u00B7  ")), "muted");
    if (!task.signal.note.isEmpty()) addText(task.signal.note);
    if (task.rule && !task.holds)
        addText(tr("No longer true on %1. It stays until somebody has settled it.")
                    .arg(foothold::show::date(m_agenda->asOf)),
                "muted");
}

void TaskCard::addReasons(AccountFacts account) {
    const SignalSearch search(*m_agenda->facts, m_agenda->asOf);
    const auto firing = search.ofAccount(account, true);
    const Situation situation = search.situation(account);
    const GatedAction& action = situation.action();
    if (action.isHeldBack())
        addText(
            tr("Expansion is held back to \u201C%1\u201D: %2.")
                .arg(wording::inSentence(enumLabel(nameString(*action.gated))), wording::reasonsOf(action)),
            "muted");
    m_lines->addWidget(hairline());
    if (firing.empty()) addText(tr("Nothing fires for this account on this day."), "muted");
    for (const Signal& signal : firing)
        addSignal(signal);
}

void TaskCard::addSegment(const Task& task) {
    m_lines->addWidget(hairline());
    const auto all = SignalSearch(*m_agenda->facts, m_agenda->asOf).ofSegments(true);
    for (const Signal& signal : all)
        if (signal.segment == task.signal.segment && signal.rule == task.rule) addSignal(signal);
}

void TaskCard::addSignal(const Signal& signal) {
    const char* sign = signal.rule->group == SignalGroup::Risk || signal.rule->group == SignalGroup::Renewal
                           ? "\u25BC"
                       : signal.rule->isExpansion() ? "\u25B2"
                                                    : "\u25CF";
    addText(QString::fromUtf8(sign) + QLatin1Char(' ') + foothold::titleOf(*signal.rule), nullptr);
    QStringList lines;
    for (const Evidence& item : signal.evidence) {
        if (std::size_t(lines.size()) == evidenceShown) {
            lines += tr("and %1 more").arg(signal.evidence.size() - evidenceShown);
            break;
        }
        const QString text = textOf(item, Shown(QLocale()));
        lines += item.fact.date ? foothold::show::date(*item.fact.date) + QLatin1String("  ") + text : text;
    }
    addText(lines.join(QLatin1Char('\n')), "caption");
}

} // namespace foothold
