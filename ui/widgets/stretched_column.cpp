#include "ui/widgets/stretched_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace foothold {

StretchedColumn::StretchedColumn(QTreeView* view, int column, int least)
    : QObject(view)
    , m_view(view)
    , m_column(column)
    , m_least(least) {
    view->viewport()->installEventFilter(this);
    connect(view->header(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_column) stretch();
    });
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) stretch();
    return QObject::eventFilter(watched, event);
}

void StretchedColumn::stretch() {
    QHeaderView* header = m_view->header();
    const int others = header->length() - header->sectionSize(m_column);
    header->resizeSection(m_column, std::max(m_least, m_view->viewport()->width() - others));
}

} // namespace foothold
