#pragma once

#include "core/base/sheet.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>

#include <optional>
#include <vector>

namespace foothold {

/// The meaning of a colour, resolved by the theme when it is drawn. Never the only way something is said.
enum class Ink : std::uint8_t { Text, Muted, Good, Warn, Bad, Accent };
QColor colourOf(Ink ink);

/// One cell of a list, ready to be read.
struct Cell {
    QString text{};
    QVariant order{}; ///< where it stands when its column is sorted; invalid comes last in either direction
    bool isText = false; ///< without an order or a value of its own, the text is both
    bool right = false;
    Ink ink = Ink::Text;
    QString toolTip{}; ///< empty: the text itself
    int heat = -1;     ///< 0 to 100: how strongly its ground is coloured; -1: not at all
    SheetCell value{}; ///< for spreadsheets (SheetRole)
    QString words{};   ///< what the text says beside the value, for spreadsheets (SheetWordsRole)
};

Cell textCell(const QString& text, Ink ink = Ink::Text);
/// To the right, sorted by its value; unknown comes last.
Cell figureCell(const QString& text, const SheetCell& value, Ink ink = Ink::Text);
/// The same, sorted by @p order.
Cell figureCell(const QString& text, const SheetCell& value, const QVariant& order, Ink ink = Ink::Text);
/// An amount without minor units.
Cell moneyCell(std::int64_t minor, Currency currency, Ink ink = Ink::Text);
/// The same, sorted by @p inBook, the amount in the book's currency; unknown comes last.
Cell moneyCell(std::int64_t minor, Currency currency, const std::optional<std::int64_t>& inBook);
Cell countCell(qint64 count, Ink ink = Ink::Text);
/// Something that is sorted by what it means and not by its letters.
Cell orderedCell(const QString& text, const QVariant& order, Ink ink = Ink::Text);
Cell dateCell(const std::optional<Date>& date, Ink ink = Ink::Text);
Cell monthCell(Month month);

struct ListRow {
    std::vector<Cell> cells;
    QVariant key{};      ///< what the row stands for; invalid: a remark, which no spreadsheet gets
    QString accountId{}; ///< of the account to open; empty: none
};

/// A read-only list: plain rows that may be made in any thread and are taken over at once, ten thousand of
/// them without a pause.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { OrderRole = Qt::UserRole + 10, KeyRole, AccountRole, HeatRole };

    explicit ListModel(QStringList headings, QObject* parent = nullptr);

    void setHeadings(QStringList headings);
    void setRows(std::vector<ListRow> rows);
    const ListRow& at(int shown) const { return m_rows[std::size_t(m_order[std::size_t(shown)])]; }
    /// The shown row of the key, or -1.
    int rowOf(const QVariant& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void sortOrder();

    QStringList m_headings;
    std::vector<ListRow> m_rows;
    std::vector<int> m_order; ///< shown row -> row
    int m_sortColumn = -1;    ///< -1: as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace foothold
