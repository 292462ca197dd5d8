#include "ui/widgets/cell_items.h"

#include "ui/widgets/plain.h"

#include <QHeaderView>
#include <QTreeView>

namespace foothold {

QStandardItem* textCell(const QString& text) {
    return sortedCell(text, text.toLower());
}

QStandardItem* sortedCell(const QString& text, const QVariant& order) {
    auto* cell = new QStandardItem(text);
    cell->setEditable(false);
    cell->setData(order, SortByRole);
    if (!text.isEmpty()) cell->setToolTip(plainToolTip(text));
    return cell;
}

QStandardItem* numberCell(const QString& text, double order) {
    QStandardItem* cell = sortedCell(text, order);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

void setKeys(const QList<QStandardItem*>& row, const QVariant& key, const QString& accountId) {
    row.front()->setData(key, KeyRole);
    row.front()->setData(accountId, AccountRole);
}

void prepareList(QTreeView* view, QStandardItemModel* model, const char* objectName, const QString& name) {
    model->setSortRole(SortByRole);
    view->setObjectName(QLatin1String(objectName));
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSortingEnabled(true);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->header()->setStretchLastSection(true);
    describe(view, name);
}

} // namespace foothold
