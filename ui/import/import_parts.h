#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>
#include <initializer_list>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

namespace foothold {
class Dialogs;
}

/// What the pages of the wizard, that of questions above all, are put together from.
namespace foothold::importparts {

/// A heading, what it is about, and below it the questions.
QWidget* section(const QString& title, const QString& about, QWidget* content);
QTreeWidget* makeTree(const char* name, const QString& spoken);
void setColumns(QTreeWidget* tree, const QStringList& headings, std::initializer_list<int> widths);
/// A last row that says what is not shown.
void addMore(QTreeWidget* tree, const QString& text);
/// A row that can be ticked and stands for the entry @p number.
QTreeWidgetItem* addRow(QTreeWidget* tree, const QStringList& cells, bool checked, int number);
QWidget* formWidget(QFormLayout*& form);
void clearRows(QFormLayout* form);
QLabel* questionLabel(const QString& text, QWidget* buddy);

/// Asks for a folder and has the rejected rows written to it; @p button is off until that is done.
using WriteRejects = std::function<void(const QString& folder, std::function<void(const Status&)> done)>;
void saveRejects(QPushButton* button, Dialogs* dialogs, const WriteRejects& write);

} // namespace foothold::importparts
