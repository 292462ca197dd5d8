#include "ui/account/people_section.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "ui/account/account_records.h"
#include "ui/account/figures.h"
#include "ui/account/record_side.h"
#include "ui/widgets/page_parts.h"
#include "ui/widgets/record_table.h"

#include <QVBoxLayout>

namespace foothold {

PeopleSection::PeopleSection(AccountPorts ports, QWidget* parent)
    : AccountSection(ports, parent)
    , m_table(*findTable("contacts")) {
    auto* model = new RecordModel(m_table, {"name", "title", "department", "role", "seniority", "sentiment",
                                            "influence", "status", "our_owner", "email"});
    m_people = new RecordTable(
        "people", model,
        {tr("People"), tr("Add person"), tr("Delete"),
         tr("Nobody is on record yet. Add the people you talk to, or import contacts.csv."), "person"});
    m_side = new RecordSide(m_table, {"name",
                                      "title",
                                      "department",
                                      "email",
                                      "phone",
                                      "reports_to",
                                      "role",
                                      "seniority",
                                      "influence",
                                      "sentiment",
                                      "circle",
                                      "relationship",
                                      "desired_relationship",
                                      "our_owner",
                                      "preferred_channel",
                                      "preferred_cadence_days",
                                      "sponsor",
                                      "status",
                                      "status_on",
                                      "notes"});
    m_side->setObjectName(QStringLiteral("people.form"));
    auto* split = splitOf(Qt::Horizontal, {m_people, m_side}, {800, 340});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_people, &RecordTable::currentChanged, this, &PeopleSection::showPerson);
    connect(m_people, &RecordTable::addRequested, this, &PeopleSection::addPerson);
    connect(m_people, &RecordTable::removeRequested, this, &PeopleSection::removePerson);
    acceptPaste(m_people, [this] {
        return std::map<QString, QString>{{QStringLiteral("account_id"), (*m_subject)->accountId}};
    });
    connect(m_people, &RecordTable::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                edit(key, column, value, false);
            });
    connect(m_side->form(), &RecordForm::edited, this,
            [this](const QString& key, const QString& column, const QString& value) {
                edit(key, column, value, true);
            });
}

void PeopleSection::show(const AccountSubject& subject) {
    m_subject = subject;
    setContexts(*m_people->model(), *subject);
    m_side->form()->setContexts([&](const Column& column) { return fieldContext(*subject, column); });
    m_side->form()->setWritable(subject.writable);
    m_people->setRecords(contactRecords(*subject));
    m_people->setWritable(subject.writable);
}

void PeopleSection::selectRecord(const QString& table, const QString& key) {
    if (fromUtf8(m_table.name) == table) m_people->select(key);
}

bool PeopleSection::explainCurrent() {
    const QString key = m_people->currentKey();
    if (!key.isEmpty())
        Q_EMIT figureRequested(explainedContact(m_subject.facts, m_subject.account, m_subject.asOf, key));
    return !key.isEmpty();
}

QString PeopleSection::nameOf(const QString& key) const {
    const int row = m_people->model()->rowOf(key);
    return row < 0 ? QString() : m_people->model()->record(row)[std::size_t(m_table.indexOf("name"))];
}

void PeopleSection::showPerson(const QString& key) {
    const int row = m_people->model()->rowOf(key);
    m_side->setVisible(row >= 0);
    m_side->setTitle(nameOf(key));
    m_side->form()->setRecord(row < 0 ? RecordCells() : m_people->model()->record(row));
}

void PeopleSection::edit(const QString& key, const QString& column, const QString& value, bool inForm) {
    const Contact* before = (*m_subject).findContact(Text(key.toStdString()));
    const auto refused = [this, column, inForm](const Error& error) {
        m_people->setRecords(contactRecords(*m_subject)); // takes back what was shown in the meantime
        inForm ? m_side->form()->refuse(column, error.message) : m_people->setError(error.message);
    };
    if (before)
        changeContact(*before, column, value, refused);
    else
        change(m_table, key, column, value, nameOf(key), refused);
}

void PeopleSection::addPerson() {
    const QString key = newKey(m_ports.service->clock());
    m_people->edit(key);
    add(m_table, key,
        {{QStringLiteral("account_id"), (*m_subject)->accountId}, {QStringLiteral("name"), tr("New person")}},
        [this](const Error& error) { m_people->setError(error.message); });
}

void PeopleSection::removePerson(const QString& key) {
    remove(m_table, key, nameOf(key), {}, [this](const Error& error) { m_people->setError(error.message); });
}

} // namespace foothold
