#include "ui/account/account_section.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/exchange/conversation_changes.h"
#include "ui/widgets/labels.h"

namespace foothold {

namespace {

ChangeSet changeSet(const QString& what, RecordChange change) {
    return {what, QStringLiteral("window"), {std::move(change)}};
}

} // namespace

void AccountSection::change(const Table& table, const QString& key, const QString& column,
                            const QString& value, const QString& recordName,
                            std::function<void(const Error&)> refused) {
    const QString what = tr("Edit %1: %2").arg(recordName, columnLabel(column.toStdString()));
    m_ports.service->apply(
        changeSet(what, {RecordChange::Kind::Change, &table, splitKey(key), {{column, value}}}), this,
        std::move(refused));
}

void AccountSection::changeContact(const Contact& before, const QString& column, const QString& value,
                                   std::function<void(const Error&)> refused) {
    const bool role = column == QLatin1String("role"), sentiment = column == QLatin1String("sentiment");
    if (!role && !sentiment)
        return change(*findTable("contacts"), before.contactId, column, value, before.name,
                      std::move(refused));
    const auto text = [](auto e) { return e ? nameString(*e) : QString(); };
    Conversation::Person person{.contactId = before.contactId,
                                .role = text(before.role),
                                .sentiment = text(before.sentiment),
                                .roleThen = text(before.role),
                                .sentimentThen = text(before.sentiment)};
    (role ? person.role : person.sentiment) = value;
    const Clock& clock = m_ports.service->clock();
    auto changes = standingChanges(person, isoDate(clock.today()), [&clock] { return newKey(clock); });
    if (changes.empty()) return;
    m_ports.service->apply({tr("Edit %1: %2").arg(before.name.toString(), columnLabel(column.toStdString())),
                            QStringLiteral("window"), std::move(changes)},
                           this, std::move(refused));
}

void AccountSection::add(const Table& table, const QString& key, std::map<QString, QString> values,
                         std::function<void(const Error&)> refused) {
    m_ports.service->apply(changeSet(tr("Add %1").arg(recordLabel(table.name)),
                                     {RecordChange::Kind::Create, &table, splitKey(key), std::move(values)}),
                           this, std::move(refused));
}

void AccountSection::remove(const Table& table, const QString& key, const QString& recordName,
                            const QString& question, std::function<void(const Error&)> refused) {
    const QString what = tr("Delete %1 %2").arg(recordLabel(table.name), recordName);
    if (!question.isEmpty() && !m_ports.dialogs->confirm(this, what, question, tr("Delete"))) return;
    m_ports.service->apply(changeSet(what, {RecordChange::Kind::Delete, &table, splitKey(key), {}}), this,
                           std::move(refused));
}

} // namespace foothold
