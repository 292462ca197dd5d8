#pragma once

#include "ui/widgets/field_editor.h"
#include "ui/widgets/record_model.h"

#include <functional>
#include <vector>

class QGridLayout;

namespace foothold {

/// All fields of one record as a form, with errors beside the fields.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// @p shown: the columns in their order; @p columns: how many fields stand side by side.
    RecordForm(const Table& table, std::vector<std::string_view> shown, int columns = 1,
               QWidget* parent = nullptr);

    void setContexts(const std::function<FieldContext(const Column&)>& contextOf);
    /// Shows a record; an empty one clears and disables the form.
    void setRecord(const RecordCells& cells);
    void setWritable(bool writable);
    const QString& key() const { return m_key; }
    /// Shows why the last edit was refused, beside its field, and brings the stored value back.
    void refuse(const QString& column, const QString& message);
    FieldEditor* field(std::string_view column) const;

Q_SIGNALS:
    void edited(const QString& key, const QString& column, const QString& canonical);

private:
    const Table& m_table;
    std::vector<FieldEditor*> m_fields;
    RecordCells m_cells;
    QString m_key;
    bool m_writable = true;
};

} // namespace foothold
