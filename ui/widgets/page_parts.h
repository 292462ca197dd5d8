#pragma once

#include <QSplitter>

#include <initializer_list>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QTableView;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace foothold {

class WrapRow;

/// A column without margins or gaps for the parts of @p page.
QVBoxLayout* plainColumn(QWidget* page);
/// Makes @p bar a bar of a page: what is in the row that it returns stands in it.
WrapRow* asBar(QFrame* bar);
/// A row of @p tiles above a page, added to @p column.
QHBoxLayout* addTileRow(QVBoxLayout* column, std::initializer_list<QWidget*> tiles = {});
/// A button with only an icon, named "<page>.<icon>"; @p keys do the same, and stand in its tool tip.
QToolButton* toolButton(const char* page, const char* iconName, const QString& text,
                        const QString& keys = {});
/// Parts that share a place by @p sizes (pixels at 100 %) and never vanish; the first takes what is added.
QSplitter* splitOf(Qt::Orientation orientation, std::initializer_list<QWidget*> parts,
                   std::initializer_list<int> sizes);

/// Lets @p pages be only as large as the one that is shown needs.
void sizeByCurrent(QStackedWidget* pages);
/// @p pages in a frame that scrolls where the window is too small for the one that is shown.
QWidget* scrolling(QStackedWidget* pages);
/// Makes @p table one of whole rows without a grid, which scrolls by pixels and lets Tab pass.
void asRowTable(QTableView* table);
/// Fills a list of people to choose from: @p everybody first, with an empty name as its data. Who was chosen
/// stays chosen, if that person is still there.
void fillPeople(QComboBox* box, const QString& everybody, const QStringList& names);

} // namespace foothold
