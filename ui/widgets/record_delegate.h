#pragma once

#include <QStyledItemDelegate>

namespace foothold {

/// Edits a cell of a model of FieldCells in place, with the same controls and checks as a form. What is wrong
/// stays in the editor, marked, with the reason beside it.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    /// What was typed cannot be taken; the sentence says why.
    void refused(const QString& reason) const;

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace foothold
