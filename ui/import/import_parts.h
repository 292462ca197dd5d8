#pragma once

#include <QStringList>

#include <initializer_list>

class QFormLayout;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class QWidget;

/// What the pages of the wizard, that of questions above all, are put together from.
namespace foothold::questionparts {

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

} // namespace foothold::questionparts
