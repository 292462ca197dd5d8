#include "ui/widgets/table_sheet.h"

#include "ui/widgets/format.h"
#include "ui/widgets/sheet_lines.h"
#include "ui/widgets/sheet_role.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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

} // namespace

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
        m_lines = dynamic_cast<const SheetLines*>(&m_model);
        m_levels.push_back({});
    }

    /// Reads the next row; false if there is none.
    bool readRow() {
        if (m_lines) return readLine();
        while (!m_levels.empty()) {
            Level& level = m_levels.back();
            if (level.next >= m_model.rowCount(level.parent)) {
                m_levels.pop_back();
                continue;
            }
            const int row = level.next++;
            const QModelIndex parent = level.parent, first = m_model.index(row, 0, parent);
            const QVariant isRow = first.data(SheetRowRole);
            if (isHidden(row, parent) || (isRow.isValid() && !isRow.toBool())) continue;
            const int depth = int(m_levels.size());
            if (depth > 1) m_before = T::tr("Level");
            add(std::int64_t(depth),
                [&](int column, int role) { return first.siblingAtColumn(column).data(role); });
            m_levels.push_back({first, 0});
            return true;
        }
        return false;
    }

    int percent() const {
        if (!m_lines && m_levels.empty()) return 100;
        const int all = m_lines ? m_lines->sheetRows() : m_model.rowCount();
        return all == 0 ? 100 : int(100LL * (m_lines ? m_line : m_levels.front().next) / all);
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
        for (Sheet::Row& all : m_rows) {
            Sheet::Row row;
            for (const std::size_t place : kept)
                row.push_back(std::move(all[place]));
            all = std::move(row);
        }
        sheet.rows = std::move(m_rows);
        return sheet;
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

    bool readLine() {
        if (m_line >= m_lines->sheetRows()) return false;
        if (m_lines->isGrouped()) m_before = T::tr("Group");
        add(textValue(m_lines->sheetGroup(m_line)),
            [&](int column, int role) { return m_lines->sheetData(m_line, column, role); });
        ++m_line;
        return true;
    }

    bool isHidden(int row, const QModelIndex& parent) const {
        if (const auto* tree = qobject_cast<const QTreeView*>(&m_view)) return tree->isRowHidden(row, parent);
        const auto* table = qobject_cast<const QTableView*>(&m_view);
        return table && table->isRowHidden(row);
    }

    const QAbstractItemView& m_view;
    const QAbstractItemModel& m_model;
    std::vector<int> m_columns; ///< as they stand from the left
    std::vector<bool> m_hasWords;
    QString m_before; ///< heading of what stands before all columns; empty: nothing does
    std::vector<Sheet::Row> m_rows;
    const SheetLines* m_lines = nullptr; ///< of a model that knows its rows itself
    int m_line = 0;                      ///< of them: the next one
    struct Level {
        QModelIndex parent;
        int next = 0; ///< row below it
    };
    std::vector<Level> m_levels; ///< where the reading stands in a tree, from the top
};

const QHeaderView* columnsOf(const QAbstractItemView& view) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return table->horizontalHeader();
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) return tree->header();
    return nullptr;
}

SheetReader::SheetReader(const QAbstractItemView& view)
    : m_maker(std::make_unique<SheetMaker>(view)) {}

SheetReader::~SheetReader() = default;

bool SheetReader::readFor(int milliseconds) {
    QElapsedTimer time;
    time.start();
    do
        if (!m_maker->readRow()) return true;
    while (time.elapsed() < milliseconds);
    return false;
}

int SheetReader::percent() const {
    return m_maker->percent();
}

Sheet SheetReader::take() {
    return m_maker->finished();
}

Sheet sheetOf(const QAbstractItemView& view) {
    SheetReader reader(view);
    while (!reader.readFor(1000)) {
    }
    return reader.take();
}

} // namespace foothold
