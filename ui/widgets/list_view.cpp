#include "ui/widgets/list_view.h"

#include "ui/paint/text_direction.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/heat_delegate.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/table_saver.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace foothold {

ListView::ListView(ListModel* model, const char* objectName, const QString& name,
                   std::initializer_list<int> widths, QWidget* parent)
    : QTreeView(parent)
    , m_list(model)
    , m_widths(widths) {
    setObjectName(QLatin1String(objectName));
    setModel(model);
    setItemDelegate(new HeatDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(true);
    m_columns = new FittedColumns(this, header());
    setWidths();
    connect(header(), &QHeaderView::sectionCountChanged, this, &ListView::setWidths);
    describe(this, name);
    makeSavable(this);
    setContextMenuPolicy(Qt::DefaultContextMenu); // its own menu has that action, too
    connect(this, &QAbstractItemView::activated, this, &ListView::activate);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListView::keyChanged);
    // A last column of figures stays beside the others instead of at the far edge.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_filled = true;
        setAccessibleDescription(m_list->rowCount() == 0 ? m_emptyText : QString());
        const int last = m_list->columnCount() - 1;
        const QVariant alignment = m_list->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole);
        header()->setStretchLastSection(!(alignment.toInt() & Qt::AlignRight));
    });
}

ListView::~ListView() {
    delete m_frozen; // before the list is none any more: it listens to it
}

QVariant ListView::currentKey() const {
    return currentIndex().data(ListModel::KeyRole);
}

void ListView::setCurrentKey(const QVariant& key) {
    if (m_list->rowCount() == 0) return;
    const int column = std::clamp(m_column, 0, m_list->columnCount() - 1);
    setCurrentIndex(m_list->index(std::max(0, m_list->rowOf(key)), column));
}

void ListView::setExplain(Explain explain) {
    m_explain = std::move(explain);
    setAllColumnsShowFocus(false); // which cell has the cursor matters
}

bool ListView::explainCurrent() {
    return explainAt(currentIndex());
}

bool ListView::explainAt(const QModelIndex& cell) {
    const auto show = m_explain && cell.isValid() ? m_explain(cell) : std::function<void()>();
    if (show) show();
    return bool(show);
}

void ListView::activate(const QModelIndex& index) {
    const QString account = index.data(ListModel::AccountRole).toString();
    if (!account.isEmpty())
        Q_EMIT accountActivated(account);
    else
        explainAt(index);
}

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (current.isValid()) m_column = current.column();
    QTreeView::currentChanged(current, previous);
}

void ListView::stepAside(int step) {
    const QModelIndex from = currentIndex();
    if (!from.isValid()) return;
    int place = header()->visualIndex(from.column()) + step;
    while (place >= 0 && place < header()->count() && isColumnHidden(header()->logicalIndex(place)))
        place += step;
    if (place < 0 || place >= header()->count()) return;
    const QModelIndex to = from.siblingAtColumn(header()->logicalIndex(place));
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
    scrollTo(to);
    if (m_frozen) m_frozen->uncover(to);
}

void ListView::keyPressEvent(QKeyEvent* event) {
    const bool aside = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->matches(QKeySequence::Copy))
        copyRows(*this, *header());
    else if (m_explain && aside && event->modifiers() == Qt::NoModifier)
        stepAside((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    else
        QTreeView::keyPressEvent(event);
}

void ListView::setEmptyText(const QString& sentence) {
    m_emptyText = sentence;
}

void ListView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    if (!m_filled || m_list->rowCount() > 0 || m_emptyText.isEmpty()) return;
    QPainter painter(viewport());
    painter.setPen(Theme::instance().tokens().muted);
    const QRect room = viewport()->rect().adjusted(space::large, space::large, -space::large, -space::large);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     inItsDirection(m_emptyText, layoutDirection()));
}

void ListView::contextMenuEvent(QContextMenuEvent* event) {
    showMenu(indexAt(event->pos()), event->globalPos());
}

void ListView::freezeFirstColumn() {
    delete m_columns; // all columns are of one width there
    m_columns = nullptr;
    m_frozen = new FrozenColumn(this);
    connect(m_frozen, &FrozenColumn::menuRequested, this, &ListView::showMenu);
}

void ListView::showMenu(const QModelIndex& index, const QPoint& global) {
    QMenu menu(this);
    const QString account = index.data(ListModel::AccountRole).toString();
    if (!account.isEmpty())
        menu.addAction(tr("Open account"), this, [this, account] { Q_EMIT accountActivated(account); });
    if (m_explain) {
        const auto explain = index.isValid() ? m_explain(index) : std::function<void()>();
        QAction* action = menu.addAction(tr("Explain this figure"), this, [explain] { explain(); });
        action->setShortcut(Qt::Key_F1);
        action->setEnabled(bool(explain));
    }
    menu.addAction(tr("Select all"), this, &QAbstractItemView::selectAll);
    menu.addAction(tr("Copy as a table"), this, [this] { copyRows(*this, *header()); });
    menu.addActions(actions());
    menu.exec(global);
}

void ListView::setWidths() {
    for (int column = 0; column < header()->count(); ++column) {
        const int given = std::size_t(column) < m_widths.size() ? m_widths[std::size_t(column)]
                                                                : header()->defaultSectionSize();
        const int width = std::max(given, FittedColumns::headingWidth(*header(), column));
        header()->resizeSection(column, width);
        if (m_columns) m_columns->want(column, width);
    }
}

} // namespace foothold
