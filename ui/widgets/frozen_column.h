#pragma once

#include <QTreeView>

class QFrame;

namespace foothold {

class ListView;

/// The first column of a list with its heading, which stays in view while the list is scrolled sideways. It
/// lies over the list: at its left, right-to-left at its right. The keyboard stays with the list.
class FrozenColumn : public QTreeView {
    Q_OBJECT

public:
    /// A part of @p list, which owns it.
    explicit FrozenColumn(ListView* list);

    /// Scrolls the list on if the column lies over a cell of it.
    void uncover(const QModelIndex& cell);

Q_SIGNALS:
    void menuRequested(const QModelIndex& index, const QPoint& global);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void followColumns();
    void followSorting();
    void place();

    ListView* m_list;
    QFrame* m_edge;
};

} // namespace foothold
