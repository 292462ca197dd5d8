#include "ui/portfolio/portfolio_model.h"

#include "ui/portfolio/portfolio_sort.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <numeric>

namespace foothold {

PortfolioModel::PortfolioModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PortfolioModel::setRows(PortfolioRows rows, Currency bookCurrency, Date today) {
    const bool same = today == m_today && keepFigures(*rows);
    m_bookCurrency = bookCurrency;
    m_today = today;
    if (same) { // after an edit: the rows stay where they are, and nothing flickers
        m_rows = std::move(rows);
        sort(m_sortColumn, m_sortOrder);
        if (!m_order.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_bookValues.assign(m_rows->size(), -1);
        rebuildOrder();
        endResetModel();
    }
    Q_EMIT totalsChanged();
}

bool PortfolioModel::keepFigures(std::vector<PortfolioRow>& rows) {
    if (rows.empty() || rows.size() != m_rows->size()) return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].accountId != (*m_rows)[i].accountId || passes(rows[i]) != passes((*m_rows)[i]))
            return false;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].figures = std::move((*m_rows)[i].figures);
    return true;
}

void PortfolioModel::setFigures(int first, std::vector<PortfolioFigures> figures,
                                std::vector<std::int64_t> bookValues) {
    if (first < 0 || first + int(figures.size()) > total()) return;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        (*m_rows)[std::size_t(first) + i].figures = std::move(figures[i]);
        m_bookValues[std::size_t(first) + i] = bookValues[i];
    }
    if (m_order.empty()) return;
    Q_EMIT dataChanged(index(0, int(PortfolioColumn::Health)),
                       index(rowCount() - 1, int(PortfolioColumn::WhitespaceValue)));
}

void PortfolioModel::figuresComplete() {
    const auto column = PortfolioColumn(m_sortColumn);
    if (column >= PortfolioColumn::Health && column <= PortfolioColumn::WhitespaceValue)
        sort(m_sortColumn, m_sortOrder);
    Q_EMIT totalsChanged();
}

void PortfolioModel::setFilter(const QString& text) {
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_filter = text;
    if (words == m_words) return;
    beginResetModel();
    m_words = words;
    rebuildOrder();
    endResetModel();
    Q_EMIT totalsChanged();
}

bool PortfolioModel::passes(const PortfolioRow& row) const {
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString& word) { return row.search.contains(word); });
}

void PortfolioModel::rebuildOrder() {
    m_order.clear();
    for (int i = 0; i < total(); ++i)
        if (passes((*m_rows)[std::size_t(i)])) m_order.push_back(i);
    sortOrder();
}

void PortfolioModel::sortOrder() {
    sortPortfolio(*m_rows, m_bookValues, m_order, PortfolioColumn(m_sortColumn), m_sortOrder);
}

void PortfolioModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= portfolioColumnCount) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> before = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    sortOrder();
    std::vector<int> shownAt(m_rows->size(), -1);
    for (std::size_t i = 0; i < m_order.size(); ++i)
        shownAt[std::size_t(m_order[i])] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to += index(shownAt[std::size_t(before[std::size_t(old.row())])], old.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int PortfolioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_order.size());
}

int PortfolioModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : portfolioColumnCount;
}

int PortfolioModel::rowOf(const QString& accountId) const {
    const auto it = std::find_if(m_order.begin(), m_order.end(),
                                 [&](int i) { return (*m_rows)[std::size_t(i)].accountId == accountId; });
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

QString PortfolioModel::display(const PortfolioRow& row, PortfolioColumn column) const {
    const QString waiting = QStringLiteral("\u2026");
    switch (column) {
    case PortfolioColumn::Account:
        return row.name;
    case PortfolioColumn::Segment:
        return enumLabel(row.segment);
    case PortfolioColumn::Tier:
        return enumLabel(row.tier);
    case PortfolioColumn::Csm:
        return row.csm;
    case PortfolioColumn::Arr:
        return show::wholeMoney(row.arr, row.currency);
    case PortfolioColumn::Health:
        return row.figures ? healthText(row.figures->health, row.figures->colour) : waiting;
    case PortfolioColumn::Trend:
        return {};
    case PortfolioColumn::Whitespace:
        return row.figures ? show::score(row.figures->whitespace) : waiting;
    case PortfolioColumn::WhitespaceValue:
        return row.figures ? show::wholeMoney(row.figures->whitespaceValue, row.currency) : waiting;
    case PortfolioColumn::Renewal:
        return show::date(row.renewalOn);
    case PortfolioColumn::DaysToRenewal:
        return row.daysToRenewal ? show::count(*row.daysToRenewal) : show::unknown;
    case PortfolioColumn::Industry:
        return row.industry;
    case PortfolioColumn::Region:
        return row.region;
    case PortfolioColumn::AccountId:
        return row.accountId;
    }
    return {};
}

QString PortfolioModel::toolTip(const PortfolioRow& row, PortfolioColumn column) const {
    if (!row.figures) return {};
    switch (column) {
    case PortfolioColumn::Account:
        return row.name;
    case PortfolioColumn::Health:
        if (!row.figures->health) return tr("Unknown: too few measures have data. F1 shows which.");
        return row.figures->overridden ? tr("Overridden by hand. F1 explains the score.")
                                       : tr("F1 explains the score.");
    case PortfolioColumn::Whitespace:
        return tr("%1 of 5 dimensions known. F1 explains the score.").arg(row.figures->dimensionsKnown);
    case PortfolioColumn::WhitespaceValue:
        return row.figures->unknownCells == 0
                   ? QString()
                   : show::counted(row.figures->unknownCells, tr("1 cell of the map has no value yet."),
                                   tr("%1 cells of the map have no value yet."));
    case PortfolioColumn::Renewal:
        return row.renewalOn ? QString() : tr("No active contract has an end.");
    default:
        return {};
    }
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PortfolioRow& shown = row(index.row());
    const auto column = PortfolioColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(shown, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(shown, column));
    case Qt::TextAlignmentRole:
        return int((portfolioColumn(column).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == PortfolioColumn::Health && shown.figures) return healthInk(shown.figures->colour);
        return {};
    case Qt::AccessibleTextRole:
        if (column == PortfolioColumn::Health && shown.figures)
            return healthSpoken(shown.figures->health, shown.figures->colour);
        return display(shown, column);
    case SortRole:
        return portfolioSortValue(shown, column,
                                  m_bookValues[std::size_t(m_order[std::size_t(index.row())])]);
    case ColourRole:
        return shown.figures && shown.figures->colour ? QVariant(int(*shown.figures->colour)) : QVariant();
    case TrendRole: {
        QVariantList values;
        if (!shown.figures) return values;
        for (const auto& value : shown.figures->trend)
            values += value ? QVariant(*value) : QVariant();
        return values;
    }
    case AccountIdRole:
        return shown.accountId;
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= portfolioColumnCount) return {};
    const PortfolioColumnInfo info = portfolioColumn(PortfolioColumn(section));
    if (role == Qt::DisplayRole) return info.title;
    if (role == Qt::ToolTipRole) return info.meaning;
    if (role == Qt::TextAlignmentRole)
        return int((info.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

PortfolioTotals PortfolioModel::totals() const {
    PortfolioTotals totals;
    for (const int i : m_order) {
        const PortfolioRow& row = (*m_rows)[std::size_t(i)];
        ++totals.accounts;
        if (row.bookArr)
            totals.arr += *row.bookArr;
        else
            ++totals.unconverted;
        totals.whitespaceValue += std::max<std::int64_t>(0, m_bookValues[std::size_t(i)]);
        const auto colour = row.figures ? row.figures->colour : std::nullopt;
        totals.green += colour == HealthColour::Green;
        totals.amber += colour == HealthColour::Amber;
        totals.red += colour == HealthColour::Red;
        totals.unknown += !colour;
    }
    return totals;
}

} // namespace foothold
