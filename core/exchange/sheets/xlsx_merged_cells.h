#pragma once

#include "core/exchange/sheets/source_sheet.h"
#include "core/exchange/sheets/xlsx_package.h"

#include <map>

namespace foothold {

/// The column of "AB12", from 0; -1 if there is none.
int xlsxColumn(std::string_view reference);

/// The merged cells of a sheet, by their first rows. They are named behind all of its cells, which is why the
/// part is read for them alone; one that has none is only searched. What is damaged tells the reader of the
/// cells. ErrorKind::Cancelled if @p goOn says so.
Result<std::vector<MergedCells>> readMergedCells(const std::shared_ptr<XlsxPackage>& package,
                                                 const std::string& part, const GoOn& goOn);

/// Says in each row below the first one of merged cells what stands in the first, of texts and dates: a
/// number would count several times.
class MergedCellsFilling {
public:
    explicit MergedCellsFilling(std::span<const MergedCells> merged = {})
        : m_merged(merged) {}
    /// To be called with the rows in their order. The texts are valid until the next call.
    void fill(SheetRow& row);

private:
    struct Value {
        std::int64_t lastLine;
        SourceCell::Kind kind;
        std::string text;
    };
    std::span<const MergedCells> m_merged;
    std::size_t m_next = 0;
    std::map<int, Value> m_values; ///< by column: of merged cells that reach the row, or go beyond it
};

} // namespace foothold
