#include "ui/widgets/fitted_columns.h"

#include "ui/widgets/field_cells.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace foothold {

namespace {

constexpr int rowsRead = 200; ///< of more rows, the others are thought to be alike
constexpr int leastWords = 72;
constexpr double leastShare = 0.65; // of the longest words, so that one still sees what they are

/// Part of the way from one width to another: @p share of 0 to 1.
int between(int from, int to, double share) {
    return from + int((to - from) * share);
}

/// The first rows of a list; of one in groups, those within them.
std::vector<QModelIndex> firstRows(const QAbstractItemModel& model) {
    std::vector<QModelIndex> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex line = model.index(row, 0);
        const int within = model.rowCount(line);
        if (within == 0) rows.push_back(line);
        for (int child = 0; child < within && int(rows.size()) < rowsRead; ++child)
            rows.push_back(model.index(child, 0, line));
        if (int(rows.size()) >= rowsRead) break;
    }
    return rows;
}

} // namespace

FittedColumns::FittedColumns(QAbstractItemView* view, QHeaderView* header)
    : QObject(view)
    , m_view(view)
    , m_header(header) {
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { noticeWidth(column, width); });
    connect(view->model(), &QAbstractItemModel::modelReset, this, [this] {
        m_content.clear();
        fit();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_content.clear(); });
}

int FittedColumns::headingWidth(const QHeaderView& header, int column) {
    // As the style sheet draws headings.
    QFont font = Theme::instance().font(TypeSize::Small);
    font.setWeight(QFont::DemiBold);
    const QString heading = header.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(heading) + 2 * space::small + 12;
}

void FittedColumns::want(int column, int width) {
    m_wanted[column] = width;
    m_content.erase(column);
}

void FittedColumns::noticeWidth(int column, int width) {
    const bool stretched =
        m_header->stretchLastSection() && m_header->visualIndex(column) == m_header->count() - 1;
    if (m_fitting || stretched) return;
    m_wanted[column] = width;
    if (m_view->isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton) m_byHand = true;
}

bool FittedColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) fit();
    return QObject::eventFilter(watched, event);
}

bool FittedColumns::isWhole(int column) const {
    const QAbstractItemModel& model = *m_view->model();
    if (const auto* fields = dynamic_cast<const FieldCells*>(&model)) {
        const Column& its = fields->column(column);
        return isFigure(its) || its.type == Type::Date;
    }
    if (model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) return true;
    for (const QModelIndex& row : firstRows(model)) {
        const auto value = row.siblingAtColumn(column).data(SheetRole).value<SheetCell>();
        if (!std::holds_alternative<std::monostate>(value)) return !std::holds_alternative<QString>(value);
    }
    return false;
}

int FittedColumns::contentWidth(int column) const {
    const QAbstractItemModel& model = *m_view->model();
    const int beside = 2 * space::small + 4; // the margins of a cell
    int most = 0;
    for (const QModelIndex& row : firstRows(model)) {
        const QModelIndex cell = row.siblingAtColumn(column);
        int width = m_view->fontMetrics().horizontalAdvance(cell.data().toString());
        if (cell.data(Qt::CheckStateRole).isValid() || cell.data(Qt::DecorationRole).isValid())
            width += space::large + space::small;
        if (row.parent().isValid() && column == 0) width += 2 * space::medium; // indented
        most = std::max(most, width);
    }
    return most + beside;
}

std::vector<FittedColumns::Needs> FittedColumns::needs() {
    std::vector<Needs> all;
    const bool allRead = m_view->model()->rowCount() <= rowsRead;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_wanted.count(column)) m_wanted[column] = m_header->sectionSize(column);
        if (!m_content.count(column)) m_content[column] = contentWidth(column);
        const int heading = headingWidth(*m_header, column), content = m_content[column];
        const bool whole = isWhole(column);
        Needs need{.wanted = std::max(m_wanted[column], heading),
                   .snug = 0,
                   .least = std::clamp(std::max(leastWords, int(content * leastShare)), heading,
                                       std::max(heading, m_wanted[column])),
                   .content = content};
        if (whole) {
            need.wanted = std::max(need.wanted, content);
            need.least = allRead ? std::max(heading, content) : need.wanted;
        }
        need.snug = std::clamp(content, need.least, need.wanted);
        all.push_back(need);
    }
    return all;
}

void FittedColumns::fit() {
    if (m_byHand || m_fitting || !m_view->isVisible()) return;
    const std::vector<Needs> columns = needs();
    const auto sum = [&](auto width) {
        return std::accumulate(columns.begin(), columns.end(), 0,
                               [&](int all, const Needs& each) { return all + width(each); });
    };
    const int room = m_view->viewport()->width();
    const int wanted = sum([](const Needs&n) { return n.wanted; }),
              snug = sum([](const Needs&n) { return n.snug; }),
              least = sum([](const Needs&n) { return n.least; }),
              cut = sum([](const Needs&n) { return std::max(0, n.content - n.wanted); });
    const auto share = [](int part, int whole) {
        return whole > 0 ? std::min(1.0, double(part) / whole) : 0.0;
    };
    m_fitting = true;
    for (int column = 0; column < int(columns.size()); ++column) {
        const Needs& n = columns[std::size_t(column)];
        int width = n.snug; // it has to be scrolled, then by as little as can be
        if (wanted <= room)
            width = between(n.wanted, std::max(n.wanted, n.content), share(room - wanted, cut));
        else if (snug <= room)
            width = between(n.snug, n.wanted, share(room - snug, wanted - snug));
        else if (least <= room)
            width = between(n.least, n.snug, share(room - least, snug - least));
        m_header->resizeSection(column, width);
    }
    m_fitting = false;
}

} // namespace foothold
