#pragma once

#include <QObject>

class QTreeView;

namespace foothold {

/// Gives one column of a view the room that the others leave, but never less than it needs to be read: where
/// there is not enough, the view scrolls.
class StretchedColumn : public QObject {
    Q_OBJECT

public:
    /// @p least in pixels; a part of @p view, which owns it.
    StretchedColumn(QTreeView* view, int column, int least);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void stretch();

    QTreeView* m_view;
    int m_column, m_least;
};

} // namespace foothold
