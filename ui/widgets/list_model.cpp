#include "ui/widgets/list_model.h"

#include "ui/widgets/alphabet.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/sheet_role.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <numeric>

namespace foothold {

namespace {

struct Order {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(std::int64_t number) const { return qlonglong(number); }
    QVariant operator()(double number) const { return number; }
    QVariant operator()(const Amount& amount) const { return qlonglong(amount.minor); }
    QVariant operator()(const Percentage& percentage) const { return percentage.value; }
    QVariant operator()(Date date) const { return daysOf(date); }
    QVariant operator()(Month month) const { return month.index(); }
};

SheetCell textValue(const QString& text) {
    return text.isEmpty() || text == show::unknown ? SheetCell() : SheetCell(text);
}

QVariant orderOf(const Cell& cell) {
    return cell.isText && !cell.order.isValid() && !cell.text.isEmpty() ? QVariant(cell.text) : cell.order;
}

SheetCell valueOf(const Cell& cell) {
    const bool hasOwn = !std::holds_alternative<std::monostate>(cell.value);
    return cell.isText && !hasOwn ? textValue(cell.text) : cell.value;
}

QVariant orderOf(const SheetCell& value) {
    return std::visit(Order(), value);
}

} // namespace

QColor colourOf(Ink ink) {
    switch (ink) {
    case Ink::Muted:
        return tokens().muted;
    case Ink::Good:
        return tokens().good;
    case Ink::Warn:
        return tokens().warn;
    case Ink::Bad:
        return tokens().bad;
    case Ink::Accent:
        return tokens().accent;
    case Ink::Text:
        break;
    }
    return tokens().text;
}

Cell textCell(const QString& text, Ink ink) {
    return {.text = text, .isText = true, .ink = ink};
}

Cell figureCell(const QString& text, const SheetCell& value, Ink ink) {
    return figureCell(text, value, orderOf(value), ink);
}

Cell figureCell(const QString& text, const SheetCell& value, const QVariant& order, Ink ink) {
    return {.text = text, .order = order, .right = true, .ink = ink, .value = value};
}

Cell moneyCell(std::int64_t minor, Currency currency, Ink ink) {
    return figureCell(show::wholeMoney(minor, currency), Amount{minor, currency}, ink);
}

Cell moneyCell(std::int64_t minor, Currency currency, const std::optional<std::int64_t>& inBook) {
    return figureCell(show::wholeMoney(minor, currency), Amount{minor, currency},
                      inBook ? QVariant(qlonglong(*inBook)) : QVariant());
}

Cell countCell(qint64 count, Ink ink) {
    return figureCell(show::count(count), std::int64_t(count), ink);
}

Cell orderedCell(const QString& text, const QVariant& order, Ink ink) {
    return {.text = text, .order = order, .ink = ink, .value = textValue(text)};
}

Cell dateCell(const std::optional<Date>& date, Ink ink) {
    Cell cell = orderedCell(show::date(date), date ? QVariant(daysOf(*date)) : QVariant(), ink);
    cell.value = sheetvalue::known(date);
    return cell;
}

Cell monthCell(Month month) {
    Cell cell = orderedCell(show::month(month), month.index());
    cell.value = month;
    return cell;
}

ListModel::ListModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings)) {}

void ListModel::setHeadings(QStringList headings) {
    if (headings == m_headings) return;
    beginResetModel();
    m_headings = std::move(headings);
    m_rows.clear();
    m_order.clear();
    m_sortColumn = -1;
    endResetModel();
}

void ListModel::setRows(std::vector<ListRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_order.resize(m_rows.size());
    sortOrder();
    endResetModel();
}

int ListModel::rowOf(const QVariant& key) const {
    const auto it = std::find_if(m_order.begin(), m_order.end(),
                                 [&](int row) { return m_rows[std::size_t(row)].key == key; });
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_order.size());
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ListRow& row = at(index.row());
    if (role == KeyRole) return row.key;
    if (role == AccountRole) return row.accountId;
    if (std::size_t(index.column()) >= row.cells.size()) return {};
    const Cell& cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.toolTip.isEmpty() ? cell.text : cell.toolTip);
    case Qt::TextAlignmentRole:
        return int((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return cell.ink == Ink::Text ? QVariant() : colourOf(cell.ink);
    case OrderRole:
        return orderOf(cell);
    case HeatRole:
        return cell.heat;
    case SheetRole:
        return QVariant::fromValue(valueOf(cell));
    case SheetWordsRole:
        return cell.words;
    case SheetRowRole:
        return row.key.isValid();
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size()) return {};
    if (role == Qt::DisplayRole) return m_headings[section];
    if (role == Qt::TextAlignmentRole && !m_rows.empty()) {
        const auto& cells = m_rows.front().cells;
        if (std::size_t(section) < cells.size() && cells[std::size_t(section)].right)
            return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

void ListModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    sortOrder();
    std::vector<int> shownAt(m_rows.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        shownAt[std::size_t(m_order[i])] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to += index(shownAt[std::size_t(before[std::size_t(old.row())])], old.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ListModel::sortOrder() {
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount()) return;
    const QCollator collator = alphabet();
    struct Place {
        bool known = false, isText = false;
        double number = 0;
        std::optional<QCollatorSortKey> text{};
    };
    std::vector<Place> places(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& cells = m_rows[i].cells;
        if (std::size_t(m_sortColumn) >= cells.size()) continue;
        const QVariant order = orderOf(cells[std::size_t(m_sortColumn)]);
        places[i].known = order.isValid();
        places[i].isText = order.typeId() == QMetaType::QString;
        if (places[i].isText)
            places[i].text = collator.sortKey(order.toString());
        else
            places[i].number = order.toDouble();
    }
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const Place& a = places[std::size_t(down ? right : left)];
        const Place& b = places[std::size_t(down ? left : right)];
        if (a.known != b.known) return down ? b.known : a.known; // unknown comes last in either direction
        if (!a.known) return false;
        if (a.isText != b.isText) return b.isText;
        return a.isText ? a.text->compare(*b.text) < 0 : a.number < b.number;
    });
}

} // namespace foothold
