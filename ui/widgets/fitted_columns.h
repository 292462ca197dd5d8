#pragma once

#include <QObject>

#include <map>
#include <vector>

class QAbstractItemView;
class QHeaderView;

namespace foothold {

/// Shares the width of a list among its columns, so that it need not be scrolled sideways: what a column does
/// not need goes to one that is cut, and where there is not enough, words are cut before figures and dates,
/// which are always whole. Where not even that suffices, the list scrolls. A column that somebody has drawn
/// to a width of theirs ends it: then all stay as they are.
class FittedColumns final : public QObject {
    Q_OBJECT

public:
    /// A part of @p view, which owns it. What @p header has as widths is what the columns want.
    FittedColumns(QAbstractItemView* view, QHeaderView* header);

    /// What a heading needs, with room for the mark of sorting.
    static int headingWidth(const QHeaderView& header, int column);
    /// The width of a column where there is room for all.
    void want(int column, int width);
    void fit();

private:
    struct Needs {
        int wanted;  ///< where there is room
        int snug;    ///< without cutting anything that is not cut at @p wanted
        int least;   ///< for words: still worth reading
        int content; ///< for the longest of the first rows
    };
    bool eventFilter(QObject* watched, QEvent* event) override;
    std::vector<Needs> needs();
    int contentWidth(int column) const;
    bool isWhole(int column) const;
    void noticeWidth(int column, int width);

    QAbstractItemView* m_view;
    QHeaderView* m_header;
    std::map<int, int> m_wanted, m_content;
    bool m_fitting = false, m_byHand = false;
};

} // namespace foothold
