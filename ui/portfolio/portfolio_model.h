#pragma once

#include "ui/portfolio/portfolio_arrangement.h"
#include "ui/widgets/field_cells.h"
#include "ui/widgets/sheet_lines.h"

#include <QAbstractTableModel>

namespace foothold {

/// The portfolio table. Sorting, filtering and grouping keep an order of their own over the rows, which is
/// faster than a proxy model over ten thousand of them; unknown values come last in either direction. With a
/// grouping, each group begins with a line of its own that can be closed.
class PortfolioModel final : public QAbstractTableModel, public FieldCells, public SheetLines {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number or a text in machine form; empty if unknown
        ColourRole,                  ///< int(HealthColour); invalid if unknown
        TrendRole,                   ///< QVariantList of doubles, an invalid one where unknown
        AccountIdRole,               ///< empty: the line of a group
    };

    explicit PortfolioModel(QObject* parent = nullptr);

    /// Replaces all rows. The rows belong to the model from now on. Figures that are there stay until new
    /// ones come.
    void setRows(PortfolioRows rows, Currency bookCurrency, Date today);
    /// Fills in the figures of rows @p first and following, in the order of setRows.
    void setFigures(int first, std::vector<PortfolioFigures> figures);
    /// To be called after the last setFigures: orders anew if figures decide the order.
    void figuresComplete();

    void setFilter(const PortfolioFilter& filter);
    const PortfolioFilter& filter() const { return m_definition.filter; }
    void setGrouping(PortfolioGrouping grouping);

    bool isGroup(int line) const { return m_now.lines[std::size_t(line)] < 0; }
    /// Opens a closed group, or closes it.
    void toggleGroup(int line);

    /// What the cells of a column that can be edited may take.
    void setContext(PortfolioColumn column, FieldContext context);
    void setWritable(bool writable) { m_writable = writable; }
    const Column& column(int section) const override;
    const FieldContext& context(int section) const override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// @p value in canonical form; changes nothing here, see edited().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Of a line that is no group.
    const PortfolioRow& row(int line) const { return (*m_rows)[std::size_t(m_now.lines[std::size_t(line)])]; }
    /// The line that shows the account, or -1.
    int lineOf(const QString& accountId) const;
    /// Those that the filter lets through, in their order, closed groups too.
    std::vector<const PortfolioRow*> shownRows() const;
    /// All rows, whatever the filter.
    int total() const { return int(m_rows->size()); }
    const std::vector<PortfolioRow>& rows() const { return *m_rows; }
    const PortfolioTotals& totals() const { return m_now.totals; }

    bool isGrouped() const override { return !m_now.groups.empty(); }
    int sheetRows() const override { return int(m_now.order.size()); }
    QString sheetGroup(int row) const override;
    QVariant sheetData(int row, int column, int role) const override;

Q_SIGNALS:
    void totalsChanged();
    /// A cell was edited; the change is to be handed to the book.
    void edited(const QString& accountId, const QString& column, const QString& canonical);

private:
    using Group = PortfolioArrangement::Group;
    QString display(const PortfolioRow& row, PortfolioColumn column) const;
    QString toolTip(const PortfolioRow& row, PortfolioColumn column) const;
    QVariant editText(const PortfolioRow& row, PortfolioColumn column) const;
    QVariant groupData(const Group& group, PortfolioColumn column, int role) const;
    QString groupTitle(const Group& group) const;
    const Group& groupAt(int line) const {
        return m_now.groups[std::size_t(-1 - m_now.lines[std::size_t(line)])];
    }
    bool takeFigures(std::vector<PortfolioRow>& rows);
    /// Shows the lines as they are now; those that stay keep their selection.
    void rearrange();

    PortfolioRows m_rows = std::make_shared<std::vector<PortfolioRow>>();
    PortfolioDefinition m_definition; ///< filter, grouping and order; the columns are the view's
    PortfolioArrangement m_now;
    QSet<QString> m_closed; ///< keys of groups
    std::map<PortfolioColumn, FieldContext> m_contexts;
    Currency m_bookCurrency;
    Date m_today{};
    bool m_writable = false;
};

} // namespace foothold
