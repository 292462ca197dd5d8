#include "ui/widgets/table_sheet.h"

#include "ui/widgets/format.h"
#include "ui/widgets/sheet_lines.h"
#include "ui/widgets/sheet_role.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(TableSheet)
};

using CellData = std::function<QVariant(int column, int role)>;

SheetCell valueOf(const CellData& data, int column) {
    const QVariant value = data(column, SheetRole);
    if (value.isValid()) return value.value<SheetCell>();
    const QString text = data(column, Qt::DisplayRole).toString();
    return text.isEmpty() || text == show::unknown ? SheetCell() : SheetCell(text);
}

SheetCell textValue(const QString& text) {
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}

class SheetMaker {
public:
    explicit SheetMaker(const QAbstractItemView& view)
        : m_view(view)
        , m_model(*view.model()) {
        const QHeaderView& header = *columnsOf(view);
        for (int place = 0; place < header.count(); ++place)
            if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
                m_columns.push_back(column);
        m_hasWords.resize(m_columns.size());
    }

    Sheet make() {
        if (const auto* lines = dynamic_cast<const SheetLines*>(&m_model))
            addLines(*lines);
        else
            addBelow({}, 1);
        return finished();
    }

private:
    /// Adds a row with place for what stands before all columns, and for the words beside each value.
    void add(const SheetCell& before, const CellData& data) {
        Sheet::Row row{before};
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            row.push_back(valueOf(data, m_columns[c]));
            const QString words = data(m_columns[c], SheetWordsRole).toString();
            row.push_back(textValue(words));
            if (!words.isEmpty()) m_hasWords[c] = true;
        }
        m_rows.push_back(std::move(row));
    }

    void addLines(const SheetLines& lines) {
        if (lines.isGrouped()) m_before = T::tr("Group");
        for (int row = 0; row < lines.sheetRows(); ++row)
            add(textValue(lines.sheetGroup(row)),
                [&](int column, int role) { return lines.sheetData(row, column, role); });
    }

    void addBelow(const QModelIndex& parent, int level) {
        if (level > 1 && m_model.rowCount(parent) > 0) m_before = T::tr("Level");
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex first = m_model.index(row, 0, parent);
            const QVariant isRow = first.data(SheetRowRole);
            if (isHidden(row, parent) || (isRow.isValid() && !isRow.toBool())) continue;
            add(std::int64_t(level),
                [&](int column, int role) { return first.siblingAtColumn(column).data(role); });
            addBelow(first, level + 1);
        }
    }

    bool isHidden(int row, const QModelIndex& parent) const {
        if (const auto* tree = qobject_cast<const QTreeView*>(&m_view)) return tree->isRowHidden(row, parent);
        const auto* table = qobject_cast<const QTableView*>(&m_view);
        return table && table->isRowHidden(row);
    }

    /// The rows without the places that nothing needs.
    Sheet finished() {
        Sheet sheet{.name = m_view.accessibleName()};
        std::vector<std::size_t> kept;
        const auto keep = [&](std::size_t place, const QString& heading) {
            kept.push_back(place);
            sheet.headings += heading;
        };
        if (!m_before.isEmpty()) keep(0, m_before);
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const QString heading =
                m_model.headerData(m_columns[c], Qt::Horizontal, Qt::DisplayRole).toString();
            keep(1 + 2 * c, heading);
            if (m_hasWords[c]) keep(2 + 2 * c, T::tr("%1, in words").arg(heading));
        }
        for (const Sheet::Row& all : m_rows) {
            Sheet::Row row;
            for (const std::size_t place : kept)
                row.push_back(all[place]);
            sheet.rows.push_back(std::move(row));
        }
        return sheet;
    }

    const QAbstractItemView& m_view;
    const QAbstractItemModel& m_model;
    std::vector<int> m_columns; ///< as they stand from the left
    std::vector<bool> m_hasWords;
    QString m_before; ///< heading of what stands before all columns; empty: nothing does
    std::vector<Sheet::Row> m_rows;
};

} // namespace

const QHeaderView* columnsOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) return tree->header();
    return nullptr;
}

Sheet sheetOf(const QAbstractItemView& view) {
    return SheetMaker(view).make();
}

} // namespace foothold
