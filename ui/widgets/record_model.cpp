#include "ui/widgets/record_model.h"

#include "core/base/text.h"
#include "core/domain/labels.h"
#include "ui/widgets/alphabet.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"

#include <algorithm>

namespace foothold {

QString recordKey(const Table& table, const RecordCells& cells) {
    QStringList parts;
    for (const int column : table.key)
        parts += cells[std::size_t(column)];
    return joinKey(parts);
}

RecordModel::RecordModel(const Table& table, std::vector<std::string_view> shown, QObject* parent)
    : QAbstractTableModel(parent)
    , m_table(table) {
    for (const std::string_view name : shown)
        m_shown.push_back(table.indexOf(name));
}

void RecordModel::setRecords(std::vector<RecordCells> records) {
    const auto before = std::move(m_records);
    m_records = std::move(records);
    sortRecords();
    const bool same =
        before.size() == m_records.size() &&
        std::equal(before.begin(), before.end(), m_records.begin(), [this](const auto& a, const auto& b) {
            return recordKey(m_table, a) == recordKey(m_table, b);
        });
    if (same) {
        if (!m_records.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    std::vector<RecordCells> after = std::move(m_records);
    m_records = before;
    beginResetModel();
    m_records = std::move(after);
    endResetModel();
}

void RecordModel::setContext(std::string_view column, FieldContext context) {
    m_contexts[m_table.indexOf(column)] = std::move(context);
}

const FieldContext& RecordModel::context(int section) const {
    static const FieldContext none;
    const auto it = m_contexts.find(m_shown[std::size_t(section)]);
    return it == m_contexts.end() ? none : it->second;
}

int RecordModel::rowOf(const QString& key) const {
    for (int row = 0; row < int(m_records.size()); ++row)
        if (this->key(row) == key) return row;
    return -1;
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Column& shown = column(index.column());
    const QString& cell = record(index.row())[std::size_t(m_shown[std::size_t(index.column())])];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(shown, cell, context(index.column()));
    case Qt::EditRole:
        return cell;
    case SortRole:
        return isFigure(shown)
                   ? QVariant(cell.isEmpty() ? -1.0 : cell.toDouble())
                   : QVariant(shown.type == Type::Date ? cell
                                                       : shownText(shown, cell, context(index.column())));
    case SheetRole:
        return QVariant::fromValue(sheetValue(shown, cell, context(index.column())));
    case Qt::ToolTipRole:
        return plainToolTip(shownText(shown, cell, context(index.column())));
    case Qt::TextAlignmentRole:
        return int((isFigure(shown) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !m_writable) return false;
    const auto at = std::size_t(m_shown[std::size_t(index.column())]);
    QString& cell = m_records[std::size_t(index.row())][at];
    if (cell == value.toString()) return true;
    const QString recordOf = key(index.row());
    cell = value.toString();
    Q_EMIT dataChanged(index, index);
    const std::string_view name = m_table.columns[at].name;
    Q_EMIT edited(recordOf, QString::fromLatin1(name.data(), qsizetype(name.size())), cell);
    return true;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return columnLabel(column(section).name);
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_writable && !m_table.isKey(m_shown[std::size_t(index.column())]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

void RecordModel::sortRecords() {
    if (m_sortColumn < 0) return;
    const auto at = std::size_t(m_shown[std::size_t(m_sortColumn)]);
    const Column& by = m_table.columns[at];
    const QCollator collator = alphabet();
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_records.begin(), m_records.end(),
                     [&](const RecordCells& left, const RecordCells& right) {
                         if (left[at].isEmpty() != right[at].isEmpty())
                             return !left[at].isEmpty(); // unknown last, either way
                         const QString& a = down ? right[at] : left[at];
                         const QString& b = down ? left[at] : right[at];
                         return isFigure(by) ? a.toDouble() < b.toDouble() : collator.compare(a, b) < 0;
                     });
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    if (column >= columnCount()) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& old : from)
        keys += key(old.row());
    m_sortColumn = column;
    m_sortOrder = order;
    sortRecords();
    QModelIndexList to;
    for (int i = 0; i < from.size(); ++i)
        to += index(rowOf(keys[i]), from[i].column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace foothold
