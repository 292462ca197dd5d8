#pragma once

#include "core/exchange/mapping/value_forms.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <memory>

namespace foothold {

/// So many of the first rows are looked at for the headings.
inline constexpr int headingRowsLookedAt = 40;

/// Where the table in a sheet begins.
struct SheetLayout {
    std::int64_t headingLine = 1; ///< the row of the headings, as an editor counts it
    QStringList headings;         ///< by column; an empty one has no name. No name comes twice
    bool mayBeBelow = false; ///< no row that was looked at is surely that of the headings, and more follow
};

/// Finds the headings among the first rows of @p reader: the row with the most words that are known as
/// headings, or else with the most texts. Merged headings of two rows are put together. @p isKnown tells by
/// heading key.
/// @p line, if above 0: the row that is to be taken, or the next one with something in it; without headings
/// if there is none.
SheetLayout findLayout(SheetReader& reader, const std::function<bool(const QString&)>& isKnown,
                       std::int64_t line = 0);

/// The rows of a table in a sheet: what stands above the headings, and the footer that systems write below a
/// report, is left out.
class SheetTable {
public:
    SheetTable(std::unique_ptr<SheetReader> reader, const SheetLayout& layout);

    bool next(SheetRow& row);
    Status status() const { return m_reader->status(); }
    std::int64_t position() const { return m_reader->position(); }
    std::int64_t size() const { return m_reader->size(); }
    /// How many rows at the end were left out; complete when next() has said false.
    std::int64_t footerRows() const { return m_footers; }

private:
    struct OwnedRow {
        SheetRow row;
        std::deque<std::string> texts;
    };
    bool readRow(SheetRow& row);
    bool looksLikeFooter(const SheetRow& row) const;

    std::unique_ptr<SheetReader> m_reader;
    const std::int64_t m_headingLine;
    std::deque<OwnedRow> m_held; ///< rows that may be a footer, until one follows that is none
    OwnedRow m_given;
    SheetRow m_waiting; ///< the row that followed them
    bool m_isWaiting = false;
    std::int64_t m_footers = 0;
};

} // namespace foothold
