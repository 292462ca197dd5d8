#pragma once

#include "ui/portfolio/portfolio_columns.h"
#include "ui/portfolio/portfolio_row.h"

#include <QAbstractTableModel>

#include <vector>

namespace foothold {

/// What stands under the table: of the rows that the filter lets through.
struct PortfolioTotals {
    int accounts = 0;
    std::int64_t arr = 0;             ///< book currency, of the accounts that have a rate
    std::int64_t whitespaceValue = 0; ///< book currency
    int unconverted = 0;              ///< accounts left out of the sums for want of a rate
    int green = 0, amber = 0, red = 0, unknown = 0;
};

/// The portfolio table. Sorting and filtering keep an order of their own over the rows, which is faster than
/// a proxy model over ten thousand of them; unknown values come last in either direction.
class PortfolioModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number or a text in machine form; empty if unknown
        ColourRole,                  ///< int(HealthColour); invalid if unknown
        TrendRole,                   ///< QVariantList of doubles, an invalid one where unknown
        AccountIdRole,
    };

    explicit PortfolioModel(QObject* parent = nullptr);

    /// Replaces all rows. The rows belong to the model from now on. Figures that are there stay until new
    /// ones come.
    void setRows(PortfolioRows rows, Currency bookCurrency, Date today);
    /// Fills in the figures of rows @p first and following, in the order of setRows.
    void setFigures(int first, std::vector<PortfolioFigures> figures, std::vector<std::int64_t> bookValues);
    /// To be called after the last setFigures: sorts anew if a figure decides the order.
    void figuresComplete();

    /// Shows the rows that contain every word of @p text, regardless of case.
    void setFilter(const QString& text);
    QString filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const PortfolioRow& row(int shownRow) const {
        return (*m_rows)[std::size_t(m_order[std::size_t(shownRow)])];
    }
    /// The row that shows the account, or -1.
    int rowOf(const QString& accountId) const;
    /// All rows, whatever the filter.
    int total() const { return int(m_rows->size()); }
    PortfolioTotals totals() const;

Q_SIGNALS:
    void totalsChanged();

private:
    QString display(const PortfolioRow& row, PortfolioColumn column) const;
    QString toolTip(const PortfolioRow& row, PortfolioColumn column) const;
    /// Takes over the figures of the rows that are shown, if @p rows are of the same accounts in the same
    /// order.
    bool keepFigures(std::vector<PortfolioRow>& rows);
    void rebuildOrder();
    void sortOrder();
    bool passes(const PortfolioRow& row) const;

    PortfolioRows m_rows = std::make_shared<std::vector<PortfolioRow>>();
    std::vector<std::int64_t> m_bookValues; ///< whitespace value in book currency, -1 unknown; by row
    std::vector<int> m_order;               ///< shown row -> row
    Currency m_bookCurrency;
    Date m_today{};
    QString m_filter;
    QStringList m_words;
    int m_sortColumn = int(PortfolioColumn::Account);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace foothold
