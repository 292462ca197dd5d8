#include "ui/logcall/log_call_dialog.h"

#include "core/base/uuid.h"
#include "core/domain/engagement.h"
#include "ui/widgets/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

namespace {

constexpr int daysToNextAction = 7;

enum Column { Name, Title, RoleColumn, SentimentColumn };
enum ItemRole { KeyRole = Qt::UserRole, RoleThen, RoleNow, SentimentThen, SentimentNow };

QLineEdit* line(const char* name, const QString& spoken) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    describe(field, spoken);
    return field;
}

template <typename E>
QComboBox* choices(const char* name, const QString& spoken, bool mayBeUnknown) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    describe(box, spoken);
    if (mayBeUnknown) box->addItem(show::unknown, QString());
    for (const std::string_view value : Names<E>::all) {
        const QString text = QString::fromLatin1(value.data(), qsizetype(value.size()));
        box->addItem(enumLabel(text), text);
    }
    return box;
}

/// A person that is only in the form yet has no key.
bool isNew(const QTreeWidgetItem* item) {
    return item->data(0, KeyRole).toString().isEmpty();
}

void suggest(QLineEdit* field, const QStringList& words) {
    auto* completer = new QCompleter(words, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace

LogCallDialog::LogCallDialog(AccountPorts ports, const QString& accountId, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(accountId)
    , m_date(line("logCall.date", tr("Date")))
    , m_subject(line("logCall.subject", tr("Subject")))
    , m_ourPeople(line("logCall.ourPeople", tr("Our people")))
    , m_newName(line("logCall.newName", tr("Name of a new person")))
    , m_newTitle(line("logCall.newTitle", tr("Title of the new person")))
    , m_competitor(line("logCall.competitor", tr("Competitor")))
    , m_action(line("logCall.action", tr("Next action")))
    , m_actionOwner(line("logCall.actionOwner", tr("Owner of the next action")))
    , m_actionDue(line("logCall.actionDue", tr("Due date of the next action")))
    , m_kind(choices<TouchpointKind>("logCall.kind", tr("Kind"), false))
    , m_role(choices<ContactRole>("logCall.role", tr("Role"), true))
    , m_sentiment(choices<Sentiment>("logCall.sentiment", tr("Sentiment"), true))
    , m_people(new QTreeWidget)
    , m_notes(new QPlainTextEdit)
    , m_addPerson(new QPushButton(tr("&Add")))
    , m_error(plainLabel({}, "error")) {
    setObjectName(QStringLiteral("logCall"));
    const auto account = m_ports.service->facts()->find(accountId);
    setWindowTitle(tr("Log a conversation with %1").arg((*account)->name.toString()));
    m_notes->setObjectName(QStringLiteral("logCall.notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(90);
    describe(m_notes, tr("Notes"));
    m_error->setObjectName(QStringLiteral("logCall.error"));
    m_error->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Log it"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("logCall.save"));
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->setEnabled(m_ports.service->isWritable());
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    for (QAbstractButton* button : buttons->buttons()) // Enter in a field must not log half a conversation
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &LogCallDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(buildHead());
    layout->addWidget(buildPeople(), 2);
    layout->addWidget(m_notes, 1);
    layout->addWidget(buildNext());
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(720, 680);
    fillPeople(*account);
    m_subject->setFocus();
}

QWidget* LogCallDialog::buildHead() {
    const Facts& facts = *m_ports.service->facts();
    m_date->setText(show::date(m_ports.service->clock().today()));
    m_notes->setPlaceholderText(tr("Notes"));
    QStringList team;
    for (const TeamMember& member : facts.team())
        team += member.name;
    suggest(m_ourPeople, team);
    suggest(m_actionOwner, team);
    m_ourPeople->setText((*facts.find(m_accountId))->csm);
    m_ourPeople->setToolTip(tr("Several names are separated by semicolons."));
    auto* head = new QWidget;
    auto* form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_kind);
    first->addWidget(m_date);
    first->addWidget(plainLabel(tr("with")));
    first->addWidget(m_ourPeople, 1);
    form->addRow(tr("&What and when"), first);
    form->addRow(tr("&Subject"), m_subject);
    static_cast<QLabel*>(form->labelForField(first))->setBuddy(m_kind);
    return head;
}

QWidget* LogCallDialog::buildPeople() {
    m_people->setObjectName(QStringLiteral("logCall.people"));
    m_people->setHeaderLabels({tr("Met"), tr("Title"), tr("Role"), tr("Sentiment")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setAllColumnsShowFocus(true);
    m_people->setTabKeyNavigation(false);
    m_people->setProperty("look", QStringLiteral("framed"));
    for (const auto& [column, width] : {std::pair(0, 220), {1, 190}, {2, 130}})
        m_people->header()->resizeSection(column, width);
    describe(m_people, tr("People"), tr("Space marks whom one met"));
    auto* standing = new QHBoxLayout;
    standing->addWidget(plainLabel(tr("Stands now as")));
    standing->addWidget(m_role);
    standing->addWidget(m_sentiment);
    standing->addStretch();
    m_newName->setPlaceholderText(tr("New person"));
    m_newTitle->setPlaceholderText(tr("Title"));
    m_addPerson->setObjectName(QStringLiteral("logCall.addPerson"));
    m_addPerson->setAutoDefault(false);
    m_newTitle->installEventFilter(this);
    m_newName->installEventFilter(this);
    for (QWidget* each : std::initializer_list<QWidget*>{m_newName, m_newTitle, m_addPerson})
        standing->addWidget(each);
    auto* people = new QWidget;
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_people, 1);
    column->addLayout(standing);
    connect(m_people, &QTreeWidget::currentItemChanged, this, &LogCallDialog::showStanding);
    connect(m_role, &QComboBox::activated, this, &LogCallDialog::changeStanding);
    connect(m_sentiment, &QComboBox::activated, this, &LogCallDialog::changeStanding);
    connect(m_addPerson, &QPushButton::clicked, this, &LogCallDialog::addPerson);
    return people;
}

QWidget* LogCallDialog::buildNext() {
    const auto account = *m_ports.service->facts()->find(m_accountId);
    m_action->setPlaceholderText(tr("What follows from it"));
    m_actionOwner->setText(account->csm);
    m_actionDue->setText(show::date(m_ports.service->clock().today() + Days(daysToNextAction)));
    m_competitor->setPlaceholderText(tr("Mentioned, if any"));
    QStringList competitors;
    for (const MapCell& cell : account.mapCells())
        if (!cell.competitor.isEmpty()) competitors += cell.competitor;
    competitors.removeDuplicates();
    suggest(m_competitor, competitors);
    m_actionOwner->setMaximumWidth(170);
    m_actionDue->setMaximumWidth(130);
    auto* next = new QWidget;
    auto* form = new QFormLayout(next);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("&Competitor"), m_competitor);
    auto* action = new QHBoxLayout;
    action->setSpacing(space::small);
    action->addWidget(m_action, 1);
    action->addWidget(m_actionOwner);
    action->addWidget(m_actionDue);
    form->addRow(tr("&Next action"), action);
    static_cast<QLabel*>(form->labelForField(action))->setBuddy(m_action);
    return next;
}

void LogCallDialog::fillPeople(AccountFacts account) {
    const Date today = m_ports.service->clock().today();
    for (const Contact& contact : account.contacts()) {
        if (!contact.isPresentAt(today) || contact.isPlaceholder()) continue;
        const auto text = [](auto value) { return value ? nameString(*value) : QString(); };
        auto* item = new QTreeWidgetItem(m_people);
        item->setText(Name, contact.name);
        item->setText(Title, contact.title);
        item->setText(RoleColumn, enumLabel(text(contact.role)));
        item->setText(SentimentColumn, enumLabel(text(contact.sentiment)));
        item->setCheckState(Name, Qt::Unchecked);
        item->setData(0, KeyRole, contact.contactId.toString());
        for (const int role : {RoleThen, RoleNow})
            item->setData(0, role, text(contact.role));
        for (const int role : {SentimentThen, SentimentNow})
            item->setData(0, role, text(contact.sentiment));
    }
    m_people->sortItems(Name, Qt::AscendingOrder);
    if (m_people->topLevelItemCount() > 0) m_people->setCurrentItem(m_people->topLevelItem(0));
    showStanding();
}

void LogCallDialog::showStanding() {
    const QTreeWidgetItem* item = m_people->currentItem();
    const bool known = item && !isNew(item);
    m_role->setEnabled(known);
    m_sentiment->setEnabled(known);
    m_role->setCurrentIndex(known ? m_role->findData(item->data(0, RoleNow)) : 0);
    m_sentiment->setCurrentIndex(known ? m_sentiment->findData(item->data(0, SentimentNow)) : 0);
}

void LogCallDialog::changeStanding() {
    QTreeWidgetItem* item = m_people->currentItem();
    if (!item || isNew(item)) return;
    const auto take = [item](const QComboBox* box, int column, int then, int now) {
        item->setData(0, now, box->currentData());
        const bool changed = item->data(0, now) != item->data(0, then);
        item->setText(column, (changed ? QStringLiteral("\u2192 ") : QString()) + box->currentText());
    };
    take(m_role, RoleColumn, RoleThen, RoleNow);
    take(m_sentiment, SentimentColumn, SentimentThen, SentimentNow);
}

void LogCallDialog::addPerson() {
    const QString name = m_newName->text().trimmed();
    if (name.isEmpty()) {
        m_newName->setFocus();
        return;
    }
    auto* item = new QTreeWidgetItem(m_people);
    item->setText(Name, name);
    item->setText(Title, m_newTitle->text().trimmed());
    item->setText(RoleColumn, tr("new"));
    item->setCheckState(Name, Qt::Checked);
    m_people->scrollToItem(item);
    m_newName->clear();
    m_newTitle->clear();
    m_newName->setFocus();
}

std::optional<Conversation> LogCallDialog::read() {
    const auto complain = [this](QLineEdit* field, const QString& sentence) {
        m_error->setText(sentence);
        field->setFocus();
        field->selectAll();
        return std::nullopt;
    };
    const auto date = show::readDate(m_date->text());
    if (!date)
        return complain(m_date, tr("The date of the conversation is not a date: write it as %1.")
                                    .arg(show::date(m_ports.service->clock().today())));
    Conversation conversation{.accountId = m_accountId,
                              .date = *date,
                              .kind = m_kind->currentData().toString(),
                              .subject = m_subject->text(),
                              .notes = m_notes->toPlainText(),
                              .competitor = m_competitor->text().trimmed(),
                              .nextAction = m_action->text().trimmed(),
                              .actionOwner = m_actionOwner->text().trimmed()};
    for (const QString& name : m_ourPeople->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty()) conversation.ourPeople += name.trimmed();
    if (!conversation.nextAction.isEmpty() && !m_actionDue->text().trimmed().isEmpty()) {
        conversation.actionDueOn = show::readDate(m_actionDue->text());
        if (!conversation.actionDueOn)
            return complain(m_actionDue, tr("The due date of the next action is not a date."));
    }
    for (int i = 0; i < m_people->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_people->topLevelItem(i);
        const bool met = item->checkState(Name) == Qt::Checked;
        if (isNew(item)) {
            if (met) conversation.newPeople.push_back({item->text(Name), item->text(Title)});
            continue;
        }
        const auto data = [item](int role) { return item->data(0, role).toString(); };
        conversation.people.push_back({.contactId = data(KeyRole),
                                       .role = data(RoleNow),
                                       .sentiment = data(SentimentNow),
                                       .roleThen = data(RoleThen),
                                       .sentimentThen = data(SentimentThen),
                                       .met = met});
    }
    return conversation;
}

void LogCallDialog::save() {
    const auto conversation = read();
    if (!conversation) return;
    m_error->clear();
    m_save->setEnabled(false);
    const auto account = m_ports.service->facts()->find(m_accountId);
    const QString name = account ? (*account)->name.toString() : m_accountId;
    const Clock& clock = m_ports.service->clock();
    connect(m_ports.service, &BookService::factsChanged, this, &QDialog::accept, Qt::UniqueConnection);
    m_ports.service->apply({tr("Conversation with %1").arg(name), QStringLiteral("window"),
                            conversationChanges(*conversation, [&clock] { return newKey(clock); })},
                           this, [this](const Error& error) {
                               disconnect(m_ports.service, &BookService::factsChanged, this, nullptr);
                               m_save->setEnabled(true);
                               m_error->setText(error.message);
                           });
}

bool LogCallDialog::eventFilter(QObject* watched, QEvent* event) {
    if ((watched == m_newTitle || watched == m_newName) && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter &&
            key->modifiers() == Qt::NoModifier) { // Enter adds the person instead of logging the call
            addPerson();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace foothold
