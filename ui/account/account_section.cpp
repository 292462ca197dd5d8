#include "ui/account/account_section.h"

#include "core/base/text.h"
#include "core/base/uuid.h"
#include "core/domain/labels.h"
#include "core/exchange/conversation_changes.h"
#include "core/facts/fact_refs.h"
#include "ui/paste/paste_dialog.h"
#include "ui/widgets/record_table.h"

#include <QTableView>

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

void AccountSection::acceptPaste(RecordTable* records, std::function<std::map<QString, QString>()> fixed) {
    connect(records, &RecordTable::pasteRequested, this, [this, records, fixed = std::move(fixed)] {
        const RecordModel& model = *records->model();
        PasteTarget target{.table = &model.table(),
                           .columns = {},
                           .contexts = {},
                           .existing = {},
                           .fixed = fixed(),
                           .first = std::max(0, records->view()->currentIndex().column())};
        target.ownerOf = [facts = m_ports.service->facts(),
                          table = fromUtf8(model.table().name)](const QString& key) {
            const auto owner = facts->find(ownerOf(*facts, table, joinKey({key})));
            return owner ? (*owner)->name.toString() : QString();
        };
        for (int section = 0; section < model.columnCount(); ++section) {
            target.columns.push_back(model.table().indexOf(model.column(section).name));
            target.contexts.push_back(model.context(section));
        }
        for (int row = 0; row < model.rowCount(); ++row)
            target.existing.push_back(model.record(row));
        PasteDialog::openForClipboard(m_ports, std::move(target), window());
    });
}

void AccountSection::remove(const Table& table, const QString& key, const QString& recordName,
                            const QString& question, std::function<void(const Error&)> refused) {
    const QString what = tr("Delete %1 %2").arg(recordLabel(table.name), recordName);
    if (!question.isEmpty() && !m_ports.dialogs->confirm(this, what, question, tr("Delete"))) return;
    m_ports.service->apply(changeSet(what, {RecordChange::Kind::Delete, &table, splitKey(key), {}}), this,
                           std::move(refused));
}

} // namespace foothold
