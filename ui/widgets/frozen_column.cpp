#include "ui/widgets/frozen_column.h"

#include "ui/widgets/heat_delegate.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/plain.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

namespace foothold {

FrozenColumn::FrozenColumn(ListView* list)
    : QTreeView(list)
    , m_list(list)
    , m_edge(new QFrame(list)) {
    setObjectName(list->objectName() + QLatin1String(".frozen"));
    m_edge->setProperty("look", QStringLiteral("edge"));
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    setModel(list->model());
    setSelectionModel(list->selectionModel());
    setItemDelegate(new HeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(list->selectionMode());
    setVerticalScrollMode(list->verticalScrollMode());
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(list);
    setContextMenuPolicy(Qt::CustomContextMenu);
    describe(this, tr("%1, first column").arg(list->accessibleName()));
    header()->setStretchLastSection(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicatorClearable(true);
    followColumns();
    followSorting();
    connect(this, &QAbstractItemView::activated, list, &QAbstractItemView::activated);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT menuRequested(indexAt(at), viewport()->mapToGlobal(at)); });
    QScrollBar *mine = verticalScrollBar(), *theirs = list->verticalScrollBar();
    connect(mine, &QScrollBar::valueChanged, theirs, &QScrollBar::setValue);
    connect(theirs, &QScrollBar::valueChanged, mine, &QScrollBar::setValue);
    connect(theirs, &QScrollBar::rangeChanged, mine, [mine, theirs] { mine->setValue(theirs->value()); });
    connect(list->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumn::place);
    connect(list->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0) place();
    });
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0 && width > 0) m_list->header()->resizeSection(0, width);
    });
    list->viewport()->installEventFilter(this);
}

void FrozenColumn::uncover(const QModelIndex& cell) {
    if (!isVisible() || cell.column() == 0) return;
    const QRect there = m_list->visualRect(cell);
    const int hidden = m_list->isRightToLeft() ? there.right() - (m_list->viewport()->width() - width())
                                               : width() - there.left();
    QScrollBar* bar = m_list->horizontalScrollBar();
    if (hidden > 0) bar->setValue(bar->value() - hidden);
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutDirectionChange)
        place();
    return QTreeView::eventFilter(watched, event);
}

void FrozenColumn::followColumns() {
    const auto hideOthers = [this] {
        for (int column = 1; column < header()->count(); ++column)
            hideColumn(column);
        place();
    };
    connect(header(), &QHeaderView::sectionCountChanged, this, hideOthers);
    connect(model(), &QAbstractItemModel::modelReset, this, hideOthers);
    hideOthers();
}

/// A click on either heading sorts the list; both say by what it is sorted.
void FrozenColumn::followSorting() {
    const auto indicate = [this](int column, Qt::SortOrder order) {
        const QSignalBlocker quiet(header());
        header()->setSortIndicator(column == 0 ? 0 : -1, order);
        header()->viewport()->update();
    };
    connect(header(), &QHeaderView::sortIndicatorChanged, m_list->header(), &QHeaderView::setSortIndicator);
    connect(m_list->header(), &QHeaderView::sortIndicatorChanged, this, indicate);
    indicate(m_list->header()->sortIndicatorSection(), m_list->header()->sortIndicatorOrder());
}

void FrozenColumn::place() {
    const QRect rows = m_list->viewport()->geometry();
    const int width = std::min(m_list->header()->sectionSize(0), rows.width() / 2);
    // As long as everything is in view, the list itself says it all.
    const bool needed = m_list->horizontalScrollBar()->maximum() > 0 && width > 0;
    setVisible(needed);
    m_edge->setVisible(needed);
    if (!needed) return;
    const bool mirrored = m_list->isRightToLeft();
    const int top = m_list->header()->geometry().top();
    const QRect area(mirrored ? rows.right() + 1 - width : rows.left(), top, width, rows.bottom() + 1 - top);
    setGeometry(area);
    header()->setFixedHeight(m_list->header()->height());
    const QSignalBlocker quiet(header());
    setColumnWidth(0, width);
    m_edge->setGeometry(mirrored ? area.left() : area.right(), area.top(), 1, area.height());
    raise();
    m_edge->raise();
}

} // namespace foothold
