#include "ui/widgets/copy_rows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

#include <algorithm>

namespace foothold {

namespace {

/// Tabs and line breaks would make other cells of it.
QString oneLine(QString text) {
    for (QChar& letter : text)
        if (letter == QLatin1Char('\t') || letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
            letter = QLatin1Char(' ');
    return text;
}

} // namespace

void copyRows(const QAbstractItemView& view, const QHeaderView& header) {
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty() && view.currentIndex().isValid()) rows = {view.currentIndex()};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const auto line = [&](auto cellOf) {
        QStringList cells;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column)) cells += oneLine(cellOf(column));
        }
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{
        line([&](int column) { return view.model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows)
        lines += line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace foothold
