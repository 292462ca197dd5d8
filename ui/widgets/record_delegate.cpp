#include "ui/widgets/record_delegate.h"

#include "ui/widgets/field_control.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_model.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace foothold {

namespace {

const RecordModel* recordsOf(const QModelIndex& index) {
    return qobject_cast<const RecordModel*>(index.model());
}

} // namespace

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    const RecordModel* records = recordsOf(index);
    if (!records) return nullptr;
    const Column& column = records->column(index.column());
    QWidget* control = makeFieldControl(column, records->context(index.column()), parent);
    if (auto* line = qobject_cast<QLineEdit*>(control); line && isFigure(column))
        line->setAlignment(Qt::AlignRight);
    describe(control, columnLabel(column.name));
    control->setProperty("row", index.row());
    control->setProperty("section", index.column());
    control->setProperty("records", QVariant::fromValue(const_cast<RecordModel*>(records)));
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
    const RecordModel* records = recordsOf(index);
    setControlValue(editor, records->column(index.column()), records->context(index.column()),
                    index.data(Qt::EditRole).toString());
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->selectAll();
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    const RecordModel* records = recordsOf(index);
    const auto canonical =
        canonicalText(records->column(index.column()), controlText(editor), records->context(index.column()));
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
        const auto* records = editor->property("records").value<RecordModel*>();
        const int section = editor->property("section").toInt();
        const auto canonical =
            canonicalText(records->column(section), controlText(editor), records->context(section));
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
