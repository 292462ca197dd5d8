#include "ui/portfolio/portfolio_model.h"

#include <algorithm>
#include <utility>

namespace foothold {

namespace {

bool areSame(std::vector<int> a, std::vector<int> b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

} // namespace

PortfolioModel::PortfolioModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PortfolioModel::setRows(PortfolioRows rows, Currency bookCurrency, Date today) {
    const bool same = today == m_today && takeFigures(*rows);
    m_bookCurrency = bookCurrency;
    m_today = today;
    if (same) { // after an edit: the rows stay where they are, and nothing flickers
        m_rows = std::move(rows);
        rearrange();
        if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_closed.clear();
        m_now = arrangementOf(*m_rows, m_definition, m_closed);
        endResetModel();
    }
    Q_EMIT totalsChanged();
}

/// Takes over the figures of the rows that are shown, if @p rows are of the same accounts in the same order.
bool PortfolioModel::takeFigures(std::vector<PortfolioRow>& rows) {
    const auto isSame = [](const PortfolioRow& a, const PortfolioRow& b) {
        return a.accountId == b.accountId;
    };
    if (rows.empty() || !std::ranges::equal(rows, *m_rows, isSame)) return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].figures = std::move((*m_rows)[i].figures);
    return true;
}

void PortfolioModel::setFigures(int first, std::vector<PortfolioFigures> figures) {
    if (first < 0 || first + int(figures.size()) > total()) return;
    for (std::size_t i = 0; i < figures.size(); ++i)
        (*m_rows)[std::size_t(first) + i].figures = std::move(figures[i]);
    if (m_now.lines.empty()) return;
    Q_EMIT dataChanged(index(0, int(PortfolioColumn::Health)),
                       index(rowCount() - 1, int(PortfolioColumn::Signals)));
}

void PortfolioModel::figuresComplete() {
    rearrange();
    Q_EMIT totalsChanged();
}

void PortfolioModel::setFilter(const PortfolioFilter& filter) {
    if (filter == m_definition.filter) return;
    m_definition.filter = filter;
    rearrange();
    Q_EMIT totalsChanged();
}

void PortfolioModel::setGrouping(PortfolioGrouping grouping) {
    if (grouping == m_definition.grouping) return;
    m_definition.grouping = grouping;
    m_closed.clear();
    rearrange();
}

void PortfolioModel::toggleGroup(int line) {
    const QString key = groupAt(line).key;
    if (!m_closed.remove(key)) m_closed.insert(key);
    rearrange();
}

void PortfolioModel::rearrange() {
    PortfolioArrangement next = arrangementOf(*m_rows, m_definition, m_closed);
    if (!areSame(next.lines, m_now.lines)) {
        beginResetModel();
        m_now = std::move(next);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const PortfolioArrangement before = std::exchange(m_now, std::move(next));
    std::map<int, int> lineOf;
    for (std::size_t i = 0; i < m_now.lines.size(); ++i)
        lineOf[m_now.lines[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to += index(lineOf[before.lines[std::size_t(old.row())]], old.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PortfolioModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= portfolioColumnCount) return;
    m_definition.sort = PortfolioColumn(column);
    m_definition.order = order;
    rearrange();
}

int PortfolioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_now.lines.size());
}

int PortfolioModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : portfolioColumnCount;
}

int PortfolioModel::lineOf(const QString& accountId) const {
    const auto it = std::ranges::find_if(
        m_now.lines, [&](int i) { return i >= 0 && (*m_rows)[std::size_t(i)].accountId == accountId; });
    return it == m_now.lines.end() ? -1 : int(it - m_now.lines.begin());
}

std::vector<const PortfolioRow*> PortfolioModel::shownRows() const {
    std::vector<const PortfolioRow*> rows;
    for (const int i : m_now.order)
        rows.push_back(&(*m_rows)[std::size_t(i)]);
    return rows;
}

} // namespace foothold
