#include "ui/logcall/log_call_dialog.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "core/metrics/people.h"
#include "ui/account/account_records.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
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
    field->setPlaceholderText(spoken);
    describe(field, spoken);
    return field;
}

/// A person that is only in the form yet has no key.
bool isNew(const QTreeWidgetItem* item) {
    return item->data(0, KeyRole).toString().isEmpty();
}

} // namespace

LogCallDialog::LogCallDialog(AccountPorts ports, const QString& accountId, QWidget* parent)
    : QDialog(parent)
    , m_ports(ports)
    , m_accountId(accountId)
    , m_kind(field("touchpoints", "kind", "logCall.kind"))
    , m_date(field("touchpoints", "date", "logCall.date"))
    , m_ourPeople(field("touchpoints", "our_people", "logCall.ourPeople"))
    , m_subject(field("touchpoints", "subject", "logCall.subject"))
    , m_notes(field("touchpoints", "notes", "logCall.notes"))
    , m_competitor(field("touchpoints", "competitor", "logCall.competitor"))
    , m_role(field("contacts", "role", "logCall.role"))
    , m_sentiment(field("contacts", "sentiment", "logCall.sentiment"))
    , m_actionOwner(field("action_items", "owner", "logCall.actionOwner"))
    , m_actionDue(field("action_items", "due_on", "logCall.actionDue"))
    , m_action(line("logCall.action", tr("What follows from it")))
    , m_newName(line("logCall.newName", tr("New person")))
    , m_newTitle(line("logCall.newTitle", tr("Title of the new person")))
    , m_people(new QTreeWidget)
    , m_addPerson(new QPushButton(tr("&Add")))
    , m_error(plainLabel({}, "error")) {
    setObjectName(QStringLiteral("logCall"));
    const auto account = m_ports.service->facts()->find(accountId);
    setWindowTitle(tr("Log a conversation with %1").arg((*account)->name.toString()));
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
    layout->addLayout(buildHead());
    layout->addLayout(buildPeople(), 1);
    layout->addLayout(buildNext());
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(720, 680);
    fillPeople(*account);
    m_subject->setFocus();
}

FieldEditor* LogCallDialog::field(const char* table, const char* column, const char* name) {
    const AccountFacts account = *m_ports.service->facts()->find(m_accountId);
    const Table& records = *findTable(table);
    const auto& of = records.columns[std::size_t(records.indexOf(column))];
    auto* editor = new FieldEditor(of, fieldContext(account, of), this);
    editor->control()->setObjectName(QLatin1String(name));
    return editor;
}

QLayout* LogCallDialog::buildHead() {
    m_kind->setValue(nameString(TouchpointKind::Call));
    m_date->setValue(isoDate(m_ports.service->clock().today()));
    m_ourPeople->setValue((*m_ports.service->facts()->find(m_accountId))->csm);
    m_ourPeople->setToolTip(tr("Several names are separated by commas."));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_kind);
    first->addWidget(m_date);
    first->addWidget(plainLabel(tr("with")));
    first->addWidget(m_ourPeople, 1);
    form->addRow(tr("&What and when"), first);
    static_cast<QLabel*>(form->labelForField(first))->setBuddy(m_kind);
    form->addRow(tr("&Subject"), m_subject);
    return form;
}

QLayout* LogCallDialog::buildPeople() {
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
    m_addPerson->setObjectName(QStringLiteral("logCall.addPerson"));
    m_addPerson->setAutoDefault(false);
    m_newTitle->installEventFilter(this);
    m_newName->installEventFilter(this);
    for (QWidget* each : std::initializer_list<QWidget*>{m_newName, m_newTitle, m_addPerson})
        standing->addWidget(each);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_people, 1);
    column->addLayout(standing);
    connect(m_people, &QTreeWidget::currentItemChanged, this, &LogCallDialog::showStanding);
    connect(m_role, &FieldEditor::committed, this,
            [this] { changeStanding(m_role, RoleColumn, RoleThen, RoleNow); });
    connect(m_sentiment, &FieldEditor::committed, this,
            [this] { changeStanding(m_sentiment, SentimentColumn, SentimentThen, SentimentNow); });
    connect(m_addPerson, &QPushButton::clicked, this, &LogCallDialog::addPerson);
    return column;
}

QLayout* LogCallDialog::buildNext() {
    m_actionOwner->setValue((*m_ports.service->facts()->find(m_accountId))->csm);
    m_actionDue->setValue(isoDate(m_ports.service->clock().today() + Days(daysToNextAction)));
    m_actionOwner->setMaximumWidth(180);
    m_actionDue->setMaximumWidth(150);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->addRow(tr("N&otes"), m_notes);
    form->addRow(tr("&Competitor"), m_competitor);
    auto* action = new QHBoxLayout;
    action->setSpacing(space::small);
    action->addWidget(m_action, 1);
    action->addWidget(m_actionOwner);
    action->addWidget(m_actionDue);
    form->addRow(tr("&Next action"), action);
    static_cast<QLabel*>(form->labelForField(action))->setBuddy(m_action);
    return form;
}

void LogCallDialog::fillPeople(AccountFacts account) {
    const Date today = m_ports.service->clock().today();
    for (const int present : presentPeople(account, today)) {
        const Contact& contact = account.contacts()[std::size_t(present)];
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
    for (const auto& [editor, now] : {std::pair(m_role, RoleNow), {m_sentiment, SentimentNow}}) {
        editor->setWritable(known);
        editor->setValue(known ? item->data(0, now).toString() : QString());
    }
}

void LogCallDialog::changeStanding(const FieldEditor* editor, int column, int then, int now) {
    QTreeWidgetItem* item = m_people->currentItem();
    if (!item || isNew(item)) return;
    item->setData(0, now, editor->value());
    const bool changed = item->data(0, now) != item->data(0, then);
    item->setText(column, (changed ? QStringLiteral("\u2192 ") : QString()) +
                              (editor->value().isEmpty() ? show::unknown : enumLabel(editor->value())));
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
    for (FieldEditor* editor :
         {m_date, m_ourPeople, m_subject, m_notes, m_competitor, m_actionOwner, m_actionDue}) {
        if (editor->commit()) continue;
        editor->setFocus();
        return std::nullopt;
    }
    const auto columnsOf = [](std::initializer_list<const FieldEditor*> editors) {
        std::map<QString, QString> values;
        for (const FieldEditor* editor : editors)
            values[fromUtf8(editor->column().name)] = editor->value();
        return values;
    };
    Conversation conversation{.accountId = m_accountId,
                              .touchpoint =
                                  columnsOf({m_kind, m_date, m_ourPeople, m_subject, m_notes, m_competitor})};
    if (!m_action->text().trimmed().isEmpty()) {
        conversation.nextAction = columnsOf({m_actionOwner, m_actionDue});
        conversation.nextAction[QStringLiteral("title")] = m_action->text();
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
    m_ports.service->apply(
        {tr("Conversation with %1").arg(name), QStringLiteral("window"),
         conversationChanges(*conversation, [&clock] { return newKey(clock); })},
        this,
        [this](const Error& error) { // what was typed stays
            m_save->setEnabled(true);
            m_error->setText(error.message);
        },
        [this] { accept(); });
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
