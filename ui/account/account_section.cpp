#include "ui/account/account_section.h"

#include "ui/widgets/labels.h"

namespace foothold {

namespace {

QString nameOfTable(const Table& table) {
    return QString::fromLatin1(table.name.data(), qsizetype(table.name.size()));
}

} // namespace

void AccountSection::change(const Table& table, const QString& key, const QString& column, const QString& value,
                            const QString& recordName, std::function<void(const Error&)> refused) {
    const QString what = tr("Edit %1: %2").arg(recordName, columnLabel(column.toStdString()));
    m_ports.service->apply({{RecordChange::Kind::Set, nameOfTable(table), key, {{column, value}}}}, what, this,
                           std::move(refused));
}

void AccountSection::add(const Table& table, const QString& key, std::vector<std::pair<QString, QString>> values,
                         std::function<void(const Error&)> refused) {
    m_ports.service->apply({{RecordChange::Kind::Add, nameOfTable(table), key, std::move(values)}},
                           tr("Add %1").arg(recordLabel(table.name)), this, std::move(refused));
}

void AccountSection::remove(const Table& table, const QString& key, const QString& recordName, const QString& question,
                            std::function<void(const Error&)> refused) {
    const QString what = tr("Delete %1 %2").arg(recordLabel(table.name), recordName);
    if (!question.isEmpty() && !m_ports.dialogs->confirm(this, what, question, tr("Delete"))) return;
    m_ports.service->apply({{RecordChange::Kind::Delete, nameOfTable(table), key, {}}}, what, this, std::move(refused));
}

} // namespace foothold
