#include "ui/qbrs/qbr_panel.h"

#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "core/metrics/people.h"
#include "ui/account/account_documents.h"
#include "ui/account/account_records.h"
#include "ui/account/narrative_editor.h"
#include "ui/qbrs/hold_dialog.h"
#include "ui/qbrs/qbr_words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace foothold {

namespace {

constexpr int daysToAction = 14;

QPushButton* button(const char* name, const QString& text) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

QbrPanel::QbrPanel(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_table(*findTable("qbrs"))
    , m_actionTable(*findTable("action_items"))
    , m_title(plainLabel({}, "strong"))
    , m_state(plainLabel({}, "muted"))
    , m_advice(plainLabel({}, "muted"))
    , m_error(plainLabel({}, "error"))
    , m_prepared(button("qbr.prepared", tr("&Prepared")))
    , m_hold(button("qbr.hold", tr("&Hold\u2026")))
    , m_followedUp(button("qbr.followedUp", tr("&Followed up")))
    , m_sheet(button("qbr.sheet", tr("S&heet\u2026")))
    , m_deck(button("qbr.deck", tr("S&lides\u2026")))
    , m_words(new NarrativeEditor(ports, DocumentKind::Qbr, Qt::Vertical))
    , m_tabs(new QTabWidget)
    , m_form(form({"planned_on", "our_people", "topic"}))
    , m_decisions(form({"decisions"}))
    , m_people(new QListWidget) {
    setObjectName(QStringLiteral("qbr.panel"));
    setProperty("look", QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    m_people->setObjectName(QStringLiteral("qbr.people"));
    m_people->setProperty("look", QStringLiteral("framed"));
    m_people->setMinimumHeight(110);
    describe(m_people, tr("Attendees of the customer"), tr("The space bar says who comes"));
    connect(m_people, &QListWidget::itemChanged, this, [this] {
        if (!m_filling) savePeople();
    });
    m_actions = new RecordTable("qbr.actions",
                                new RecordModel(m_actionTable, {"title", "owner", "due_on", "done_on"}),
                                {tr("Actions"), tr("Add action"), tr("Delete"),
                                 tr("What was agreed stands here: who does what until when."), "check"});
    m_actions->view()->setColumnWidth(0, 170);
    connect(m_actions, &RecordTable::addRequested, this, &QbrPanel::addAction);
    connect(m_actions, &RecordTable::removeRequested, this, [this](const QString& key) {
        remove(m_actionTable, key, {}, {}, [this](const Error& error) { refuse(error); });
    });
    acceptPaste(m_actions, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId},
                                          {QStringLiteral("source"), QStringLiteral("qbr")},
                                          {QStringLiteral("source_id"), m_qbrId}};
    });
    connect(m_actions, &RecordTable::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                change(m_actionTable, key, column, value, tr("action"),
                       [this](const Error& error) { refuse(error); });
            });
    m_tabs->setObjectName(QStringLiteral("qbr.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPreparation(), tr("Preparation"));
    m_tabs->addTab(buildMeeting(), tr("Meeting"));
    m_tabs->addTab(m_words, tr("Words"));
    auto* layout = plainColumn(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    setQbr({});
}

RecordForm* QbrPanel::form(std::vector<std::string_view> shown) {
    auto* made = new RecordForm(m_table, std::move(shown));
    connect(made, &RecordForm::edited, this,
            [this, made](const QString& key, const QString& column, const QString& value) {
                change(m_table, key, column, value, tr("QBR of %1").arg((*m_subject)->name.toString()),
                       [made, column](const Error& error) { made->refuse(column, error.message); });
            });
    return made;
}

QWidget* QbrPanel::buildPreparation() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_advice->setWordWrap(true);
    m_error->setWordWrap(true);
    column->addWidget(m_advice);
    column->addWidget(m_form);
    column->addWidget(plainLabel(tr("Attendees of the customer"), "muted"));
    column->addWidget(m_people, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    describe(scroll, tr("Preparation"));
    return scroll;
}

QWidget* QbrPanel::buildMeeting() {
    auto* content = new QWidget;
    auto* column = plainColumn(content);
    m_decisions->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->addWidget(m_decisions);
    column->addWidget(m_actions, 1);
    return content;
}

QWidget* QbrPanel::buildHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    m_title->setObjectName(QStringLiteral("qbr.title"));
    m_state->setObjectName(QStringLiteral("qbr.state"));
    m_error->setObjectName(QStringLiteral("qbr.error"));
    m_hold->setProperty("look", QStringLiteral("primary"));
    m_prepared->setCheckable(true);
    m_prepared->setToolTip(tr("Everything is ready for the meeting"));
    m_hold->setToolTip(tr("Freeze the review, log the conversation and plan the next one"));
    m_followedUp->setToolTip(tr("What was agreed has been sent and is under way"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_state, 1);
    for (QPushButton* each : {m_prepared, m_followedUp, m_hold})
        row->addWidget(each);
    column->addWidget(m_title);
    column->addLayout(row);
    auto* documents = new QHBoxLayout;
    documents->setSpacing(space::small);
    documents->addStretch();
    for (QPushButton* each : {m_sheet, m_deck})
        documents->addWidget(each);
    column->addLayout(documents);
    column->addWidget(m_error);
    m_sheet->setToolTip(tr("The prep sheet of this review, as it is printed; once held, as it was then"));
    m_deck->setToolTip(tr("The customer's edition as slides"));
    for (const auto& [each, document] :
         {std::pair(m_sheet, AccountDocument::QbrSheet), {m_deck, AccountDocument::Deck}})
        connect(each, &QPushButton::clicked, this, [this, document] {
            openDocument(m_ports, document, (*m_subject)->accountId, m_subject.asOf, window(), m_qbrId);
        });
    connect(m_prepared, &QPushButton::clicked, this, [this](bool on) {
        setField(QStringLiteral("state"), on ? QStringLiteral("prepared") : QStringLiteral("planned"));
    });
    connect(m_followedUp, &QPushButton::clicked, this,
            [this] { setField(QStringLiteral("state"), QStringLiteral("followed_up")); });
    connect(m_hold, &QPushButton::clicked, this, &QbrPanel::hold);
    return head;
}

void QbrPanel::show(const AccountSubject& subject) {
    m_subject = subject;
    refresh();
}

void QbrPanel::setQbr(const QString& qbrId) {
    m_qbrId = qbrId;
    refresh();
}

const Qbr* QbrPanel::qbr() const {
    if (!m_subject.facts) return nullptr;
    const auto qbrs = (*m_subject).qbrs();
    const auto it =
        std::ranges::find_if(qbrs, [this](const Qbr& each) { return each.qbrId.toString() == m_qbrId; });
    return it == qbrs.end() ? nullptr : &*it;
}

void QbrPanel::refresh() {
    const Qbr* shown = qbr();
    setEnabled(shown != nullptr);
    m_error->hide();
    if (!shown) {
        m_title->setText(tr("No review is chosen"));
        m_state->clear();
        m_advice->clear();
        m_form->setRecord({});
        m_decisions->setRecord({});
        m_people->clear();
        m_actions->setRecords({});
        return;
    }
    const QbrStanding standing = standingOf(*m_subject, *shown, m_subject.asOf);
    const bool writable = m_subject.writable && !standing.isHeld();
    m_title->setText((*m_subject)->name);
    m_title->setToolTip(plainToolTip((*m_subject)->name));
    m_state->setText(tr("%1, %2").arg(qbrStateCell(standing).text, foothold::show::date(dayOf(standing))));
    m_prepared->setVisible(!standing.isHeld());
    m_prepared->setChecked(standing.state == QbrState::Prepared);
    m_prepared->setEnabled(writable);
    m_hold->setVisible(!standing.isHeld());
    m_hold->setEnabled(writable);
    m_followedUp->setVisible(standing.state == QbrState::Held);
    m_followedUp->setEnabled(m_subject.writable);
    for (RecordForm* each : {m_form, m_decisions}) {
        each->setContexts([this](const Column& column) { return fieldContext(*m_subject, column); });
        each->setWritable(writable);
        each->setRecord(qbrCells(*m_subject, *shown));
    }
    m_words->setRecord(m_qbrId);
    AccountSubject words = m_subject;
    words.writable = writable;
    m_words->show(words);
    fillAdvice(standing);
    fillPeople(standing);
    fillActions();
}

void QbrPanel::fillAdvice(const QbrStanding& standing) {
    QStringList lines;
    for (const auto* lacks : {&standing.missing, &standing.stale})
        for (const QbrLack lack : *lacks)
            lines += QStringLiteral("\u25CB ") + adviceOn(lack);
    if (!standing.toConfirm.empty())
        lines += QStringLiteral("\u25CB ") + tr("To confirm, as they left or were not met for 90 days: %1.")
                                                 .arg(namesOf(*m_subject, standing.toConfirm));
    if (!standing.commitments.empty())
        lines += QStringLiteral("\u25CB ") +
                 foothold::show::counted(qint64(standing.commitments.size()),
                                         tr("1 action of earlier reviews is open."),
                                         tr("%1 actions of earlier reviews are open."));
    if (standing.isHeld())
        lines += standing.qbr->snapshot.isEmpty() ? tr("It was held without keeping the figures of the day.")
                                                  : tr("Held: the figures of that day are kept.");
    else if (lines.isEmpty())
        lines += QStringLiteral("\u25CF ") + tr("Nothing is missing.");
    m_advice->setText(lines.join(QLatin1Char('\n')));
}

void QbrPanel::fillPeople(const QbrStanding& standing) {
    const QScopedValueRollback filling(m_filling, true);
    const AccountFacts account = *m_subject;
    std::vector<int> people = presentPeople(account, m_subject.asOf);
    for (const int named : standing.attendees) // who left stays on the list until unticked
        if (std::ranges::find(people, named) == people.end()) people.push_back(named);
    std::ranges::stable_sort(people, {}, [&](int contact) {
        return std::ranges::find(standing.attendees, contact) == standing.attendees.end();
    });
    const int current = std::max(0, m_people->currentRow());
    m_people->clear();
    for (const int contact : people) {
        const Contact& person = account.contacts()[std::size_t(contact)];
        const bool named = std::ranges::find(standing.attendees, contact) != standing.attendees.end();
        QString text = person.title.isEmpty()
                           ? person.name.toString()
                           : tr("%1, %2").arg(person.name.toString(), person.title.toString());
        if (!person.isPresentAt(m_subject.asOf)) text += tr(" (left)");
        const Touchpoint* last = lastContactWith(account, contact, m_subject.asOf);
        auto* item = new QListWidgetItem(text, m_people);
        item->setToolTip(
            plainToolTip(last ? tr("%1\nLast met on %2").arg(text, foothold::show::date(last->date))
                              : tr("%1\nNever met").arg(text)));
        item->setData(Qt::UserRole, person.contactId.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (m_subject.writable && !standing.isHeld()) item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(named ? Qt::Checked : Qt::Unchecked);
    }
    m_people->setCurrentRow(std::min(current, m_people->count() - 1));
}

void QbrPanel::fillActions() {
    std::vector<RecordCells> records;
    for (const ActionItem& item : (*m_subject).actionItems())
        if (item.source == ActionSource::Qbr && item.sourceId.toString() == m_qbrId)
            records.push_back(actionCells(*m_subject, item));
    setContexts(*m_actions->model(), *m_subject);
    m_actions->setRecords(std::move(records));
    m_actions->setWritable(m_subject.writable);
}

void QbrPanel::savePeople() {
    QStringList ids;
    for (int row = 0; row < m_people->count(); ++row)
        if (m_people->item(row)->checkState() == Qt::Checked)
            ids += m_people->item(row)->data(Qt::UserRole).toString();
    setField(QStringLiteral("contact_ids"), ids.join(QLatin1Char(';')));
}

void QbrPanel::setField(const QString& column, const QString& value) {
    change(m_table, m_qbrId, column, value, tr("QBR of %1").arg((*m_subject)->name.toString()),
           [this](const Error& error) {
               refresh(); // takes back what was shown in the meantime
               refuse(error);
           });
}

void QbrPanel::addAction() {
    const QString key = newKey(m_ports.service->clock());
    m_actions->edit(key);
    add(m_actionTable, key,
        {{QStringLiteral("account_id"), (*m_subject)->accountId},
         {QStringLiteral("title"), tr("New action")},
         {QStringLiteral("owner"), (*m_subject)->csm},
         {QStringLiteral("due_on"), isoDate(m_ports.service->clock().today() + Days(daysToAction))},
         {QStringLiteral("source"), QStringLiteral("qbr")},
         {QStringLiteral("source_id"), m_qbrId}},
        [this](const Error& error) { refuse(error); });
}

void QbrPanel::hold() {
    if (const Qbr* held = qbr()) (new HoldDialog(m_ports, *m_subject, held->qbrId, window()))->open();
}

void QbrPanel::refuse(const Error& error) {
    m_error->setText(error.message);
    m_error->show();
}

} // namespace foothold
