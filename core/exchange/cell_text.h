#pragma once

#include "core/base/money.h"
#include "core/domain/tables.h"
#include "core/store/rows.h"

#include <QString>

#include <deque>
#include <string>
#include <string_view>

namespace foothold {

/// Reads the text of cells as the canonical folder writes them, and nothing else (docs/data.md, Forms).
class CellReader {
public:
    /// The value of @p text in @p column; an empty text is nothing. Money is in @p currency. Text is trimmed
    /// unless the column holds free text. The cell may be a view of @p text, or of memory that stays valid
    /// until reset(). Failure: why it is not a value, to be read after the column's name ("is not a date").
    /// That a required column is empty is not this function's business.
    tl::expected<Cell, QString> read(const Column& column, std::string_view text, Currency currency);
    /// Forgets the memory that cells point to.
    void reset() { m_used = 0; }

private:
    std::string& buffer();
    tl::expected<Cell, QString> readList(const Column& column, std::string_view text);

    std::deque<std::string> m_buffers;
    std::size_t m_used = 0;
};

/// Appends the canonical text of @p cell: what export writes and CellReader reads as the same cell.
void appendCellText(std::string& text, const Column& column, const Cell& cell, Currency currency);
QString cellText(const Column& column, const Cell& cell, Currency currency);

/// Calls @p item with each entry of a list cell ("a;b").
template <typename Function>
void forEachItem(std::string_view list, Function&& item) {
    while (!list.empty()) {
        const auto end = list.find(';');
        item(list.substr(0, end));
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
    }
}

/// True if the cell holds nothing, which for a part of a key is the empty text.
inline bool isEmpty(const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (text && text->empty());
}
/// The text of a text cell, empty if there is none.
inline std::string_view textOf(const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? *text : std::string_view();
}

} // namespace foothold
