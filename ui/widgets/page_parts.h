#pragma once

#include <QSplitter>

#include <initializer_list>

class QFrame;
class QHBoxLayout;
class QVBoxLayout;

namespace foothold {

/// A column without margins or gaps for the parts of @p page.
QVBoxLayout* plainColumn(QWidget* page);
/// Makes @p bar a bar of a page: what is in the row that it returns stands in it.
QHBoxLayout* asBar(QFrame* bar);
/// A row of @p tiles above a page, added to @p column.
QHBoxLayout* addTileRow(QVBoxLayout* column, std::initializer_list<QWidget*> tiles = {});
/// Parts that share a place by @p sizes (pixels at 100 %) and never vanish; the first takes what is added.
QSplitter* splitOf(Qt::Orientation orientation, std::initializer_list<QWidget*> parts,
                   std::initializer_list<int> sizes);

} // namespace foothold
