#pragma once

#include "ui/widgets/field_cells.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace foothold {

/// The cells of a record in canonical form, in the order of Table::columns.
using RecordCells = std::vector<QString>;

/// The key of a record as the command line and the audit trail write it.
QString recordKey(const Table& table, const RecordCells& cells);

/// Some records of one table of the book, editable in place. It never changes anything itself: an edit is
/// handed on by a signal, and the records that come back are shown.
class RecordModel final : public QAbstractTableModel, public FieldCells {
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole + 1;

    /// @p shown: the names of the columns to show, in this order.
    RecordModel(const Table& table, std::vector<std::string_view> shown, QObject* parent = nullptr);

    void setRecords(std::vector<RecordCells> records);
    void setContext(std::string_view column, FieldContext context);
    void setWritable(bool writable) { m_writable = writable; }

    const Table& table() const { return m_table; }
    const Column& column(int section) const override {
        return m_table.columns[std::size_t(m_shown[std::size_t(section)])];
    }
    const FieldContext& context(int section) const override;
    const RecordCells& record(int row) const { return m_records[std::size_t(row)]; }
    QString key(int row) const { return recordKey(m_table, record(row)); }
    /// The row of the record with that key, or -1.
    int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// @p value in canonical form.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void edited(const QString& key, const QString& column, const QString& canonical);

private:
    void sortRecords();

    const Table& m_table;
    std::vector<int> m_shown;
    std::vector<RecordCells> m_records;
    std::map<int, FieldContext> m_contexts; ///< by the table's column
    bool m_writable = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace foothold
