#include "ui/widgets/wrap_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace foothold {

namespace {

/// What an item asks for: one that ignores its hint is content with its least width.
int widthOf(const QLayoutItem& item) {
    if (item.isEmpty()) return 0;
    const QWidget* widget = item.widget();
    const bool ignored = widget && widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    return ignored ? widget->minimumWidth() : item.sizeHint().width();
}

} // namespace

WrapRow::WrapRow(QWidget* parent)
    : QLayout(parent) {}

WrapRow::~WrapRow() = default;

void WrapRow::add(QWidget* widget, int stretch) {
    addWidget(widget);
    m_items.back().stretch = stretch;
}

void WrapRow::addStretch() {
    m_items.push_back({std::make_unique<QSpacerItem>(0, 0, QSizePolicy::Expanding), 1});
    invalidate();
}

void WrapRow::addItem(QLayoutItem* item) {
    m_items.push_back({std::unique_ptr<QLayoutItem>(item), 0});
    invalidate();
}

QLayoutItem* WrapRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)].item.get() : nullptr;
}

QLayoutItem* WrapRow::takeAt(int index) {
    if (!itemAt(index)) return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].item.release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

/// As many items in a line as fit by the width that they ask for.
std::vector<WrapRow::Line> WrapRow::linesOf(int width) const {
    std::vector<Line> lines;
    std::size_t first = 0;
    int used = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const int wanted = widthOf(*m_items[i].item);
        if (i > first && used + spacing() + wanted > width) {
            lines.push_back({first, i});
            first = i;
            used = 0;
        }
        used += wanted + (i > first ? spacing() : 0);
    }
    if (first < m_items.size()) lines.push_back({first, m_items.size()});
    return lines;
}

int WrapRow::heightOf(Line line) const {
    int height = 0;
    for (std::size_t i = line.first; i < line.second; ++i)
        height = std::max(height, m_items[i].item->sizeHint().height());
    return height;
}

int WrapRow::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesOf(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * (int(lines.size()) - 1);
    for (const Line& line : lines)
        height += heightOf(line);
    return height;
}

QSize WrapRow::sizeHint() const {
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    for (const Item& each : m_items)
        width += widthOf(*each.item) + spacing();
    return {width, heightForWidth(width)};
}

QSize WrapRow::minimumSize() const {
    const QMargins margins = contentsMargins();
    QSize size;
    for (const Item& each : m_items)
        size = size.expandedTo(each.item->minimumSize());
    return size.grownBy(margins);
}

void WrapRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line& line : linesOf(room.width())) {
        room.setHeight(heightOf(line));
        place(line, room);
        room.moveTop(room.bottom() + 1 + spacing());
    }
}

void WrapRow::place(Line line, const QRect& room) const {
    int rest = room.width() + spacing(), stretch = 0;
    for (std::size_t i = line.first; i < line.second; ++i) {
        rest -= widthOf(*m_items[i].item) + spacing();
        stretch += m_items[i].stretch;
    }
    int x = room.left();
    for (std::size_t i = line.first; i < line.second; ++i) {
        const Item& each = m_items[i];
        int width = widthOf(*each.item);
        if (each.stretch > 0) {
            const int share = std::max(0, rest) * each.stretch / stretch;
            width = std::min(width + share, each.item->maximumSize().width());
        }
        width = std::min(width, room.width());
        const int height = std::min(room.height(), each.item->maximumSize().height());
        const QRect place(x, room.top() + (room.height() - height) / 2, width, height);
        each.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
        x += width + spacing();
    }
}

} // namespace foothold
