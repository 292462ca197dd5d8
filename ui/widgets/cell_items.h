#pragma once

#include <QList>
#include <QStandardItemModel>
#include <QString>

class QTreeView;

namespace foothold {

/// Rows of a QStandardItemModel as the pages show them: read-only cells that sort by what they mean.
inline constexpr int SortByRole = Qt::UserRole + 10;
inline constexpr int KeyRole = Qt::UserRole + 11;     ///< of the first cell: what the row stands for
inline constexpr int AccountRole = Qt::UserRole + 12; ///< of the first cell: the account_id

QStandardItem* textCell(const QString& text);
/// @p order decides where it stands when the column is sorted.
QStandardItem* sortedCell(const QString& text, const QVariant& order);
/// The same, to the right.
QStandardItem* numberCell(const QString& text, double order);
void setKeys(const QList<QStandardItem*>& row, const QVariant& key, const QString& accountId);

/// Makes @p view a plain sortable list of @p model that the keyboard can do everything in. Enter activates a
/// row.
void prepareList(QTreeView* view, QStandardItemModel* model, const char* objectName, const QString& name);

} // namespace foothold
