#include "ui/widgets/record_form.h"

#include "core/domain/labels.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field_control.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace foothold {

RecordForm::RecordForm(const Table& table, std::vector<std::string_view> shown, int columns, QWidget* parent)
    : QWidget(parent)
    , m_table(table) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    int place = 0;
    for (const std::string_view name : shown) {
        const Column& column = table.columns[std::size_t(table.indexOf(name))];
        auto* editor = new FieldEditor(column, {});
        auto* label = new ElidedLabel("muted");
        label->setText(columnLabel(column.name));
        label->setBuddy(editor);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setContentsMargins(0, 5, 0, 0);
        if (shown.size() == 1) label->hide(); // the card's title says it
        if (isLongText(column)) place = (place + columns - 1) / columns * columns;
        const int row = place / columns, side = place % columns * 2;
        grid->addWidget(label, row, side);
        grid->addWidget(editor, row, side + 1, 1, isLongText(column) ? columns * 2 - 1 : 1);
        place += isLongText(column) ? columns : 1;
        grid->setColumnStretch(side + 1, 1);
        m_fields.push_back(editor);
        connect(editor, &FieldEditor::committed, this, [this, &column](const QString& value) {
            Q_EMIT edited(m_key, QString::fromLatin1(column.name.data(), qsizetype(column.name.size())),
                          value);
        });
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

void RecordForm::setContexts(const std::function<FieldContext(const Column&)>& contextOf) {
    for (FieldEditor* field : m_fields)
        field->setContext(contextOf(field->column()));
}

void RecordForm::setRecord(const RecordCells& cells) {
    const QString key = cells.empty() ? QString() : recordKey(m_table, cells);
    const bool other = key != m_key;
    m_key = key;
    m_cells = cells;
    for (FieldEditor* field : m_fields) {
        if (other) field->setError({});
        const int column = m_table.indexOf(field->column().name);
        field->setValue(cells.empty() ? QString() : cells[std::size_t(column)]);
        field->setWritable(m_writable && !cells.empty() && !m_table.isKey(column));
    }
}

void RecordForm::setWritable(bool writable) {
    m_writable = writable;
    setRecord(m_cells);
}

void RecordForm::refuse(const QString& column, const QString& message) {
    FieldEditor* editor = field(column.toStdString());
    if (!editor) return;
    const int index = m_table.indexOf(editor->column().name);
    editor->setValue(m_cells.empty() ? QString() : m_cells[std::size_t(index)]);
    editor->setError(message);
}

FieldEditor* RecordForm::field(std::string_view column) const {
    for (FieldEditor* field : m_fields)
        if (field->column().name == column) return field;
    return nullptr;
}

} // namespace foothold
