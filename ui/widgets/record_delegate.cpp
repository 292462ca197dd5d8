#include "ui/widgets/record_delegate.h"

#include "core/domain/labels.h"
#include "ui/widgets/field_cells.h"
#include "ui/widgets/field_control.h"
#include "ui/widgets/plain.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace foothold {

namespace {

const FieldCells* fieldsOf(const QModelIndex& index) {
    return dynamic_cast<const FieldCells*>(index.model());
}

/// What stands in the editor of a cell, in canonical form.
Result<QString> typedText(const QWidget* editor, const QModelIndex& index) {
    const FieldCells* fields = fieldsOf(index);
    return canonicalText(fields->column(index.column()), controlText(editor),
                         fields->context(index.column()));
}

} // namespace

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    const FieldCells* fields = fieldsOf(index);
    if (!fields) return nullptr;
    const Column& column = fields->column(index.column());
    QWidget* control = makeFieldControl(column, fields->context(index.column()), parent);
    if (auto* line = qobject_cast<QLineEdit*>(control); line && isFigure(column))
        line->setAlignment(Qt::AlignRight);
    describe(control, columnLabel(column.name));
    control->setProperty("cell", QPersistentModelIndex(index));
    if (auto* list = qobject_cast<QComboBox*>(control)) {
        auto* self = const_cast<RecordDelegate*>(this);
        connect(list, &QComboBox::activated, self, [self, list] {
            Q_EMIT self->commitData(list);
            Q_EMIT self->closeEditor(list);
        });
    }
    return control;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const FieldCells* fields = fieldsOf(index);
    setControlValue(editor, fields->column(index.column()), fields->context(index.column()),
                    index.data(Qt::EditRole).toString());
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->selectAll();
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    const auto canonical = typedText(editor, index);
    if (!canonical) {
        Q_EMIT refused(canonical.error().message);
        return;
    }
    model->setData(index, *canonical);
}

bool RecordDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool leaves =
        key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab);
    if (editor && leaves) {
        const auto cell = editor->property("cell").value<QPersistentModelIndex>();
        if (!cell.isValid()) return QStyledItemDelegate::eventFilter(watched, event);
        const auto canonical = typedText(editor, cell);
        markControl(editor, !canonical);
        if (!canonical) {
            QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())),
                               plainToolTip(canonical.error().message), editor);
            Q_EMIT refused(canonical.error().message);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace foothold
