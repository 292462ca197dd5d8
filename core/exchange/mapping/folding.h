#pragma once

#include "core/exchange/mapping/row_mapper.h"

namespace foothold {

/// Puts rows together that give one record: days of a month, or a row for each measure.
class Folding {
public:
    /// @p columns: those of the records. Of rows of days (@p days), columns in @p ways are added up ("sum"),
    /// the highest ("max") or the mean counts, a month's; else a value that comes twice is a bad row.
    Folding(const std::vector<const Column*>& columns, const std::vector<std::size_t>& keyCells,
            const std::map<QString, QString>& ways, bool days);

    /// Takes the record of the row in @p line in.
    void add(RowMapper::Record record, std::int64_t line);

    struct Folded {
        RowMapper::Record record{};
        std::int64_t line = 0; ///< the first of its rows
    };
    /// The records that were put together, in the order of their first rows, and behind them, so that the
    /// good ones come in, the bad rows and those that contradict an earlier one.
    std::vector<Folded> take();

private:
    enum class Way { Keep, Sum, Max, Mean };
    struct Cell {
        std::int64_t value = 0, count = 0;
    };
    struct Group {
        Folded folded{};
        std::vector<Cell> numbers{}; ///< by column
    };
    bool addNumber(Group& group, std::size_t column, RowMapper::Record& record) const;

    const std::vector<const Column*>& m_columns;
    const std::vector<std::size_t>& m_keyCells;
    const bool m_days;
    std::vector<Way> m_ways; ///< by column
    std::map<std::string, std::size_t> m_places;
    std::vector<Group> m_groups;
    std::vector<Folded> m_bad;
};

} // namespace foothold
