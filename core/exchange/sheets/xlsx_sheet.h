#pragma once

#include "core/exchange/sheets/source_sheet.h"
#include "core/exchange/sheets/xlsx_merged_cells.h"
#include "core/exchange/sheets/xlsx_workbook.h"
#include "core/exchange/sheets/xml_stream.h"

#include <deque>

namespace foothold {

/// A sheet of an XLSX file, read piece by piece: of the sheet itself only a few rows are in memory.
class XlsxSheet final : public SheetReader, public XmlHandler {
public:
    static Result<std::unique_ptr<XlsxSheet>> open(const SheetPlace& place, XlsxCache& cache,
                                                   const GoOn& goOn = {});

    bool next(SheetRow& row) override;
    Status status() const override { return m_status; }
    Status rewind() override;
    std::int64_t position() const override { return m_stream->part().position(); }
    std::int64_t size() const override { return m_stream->part().size(); }
    std::span<const MergedCells> mergedCells() const override { return *m_merged; }

private:
    struct StoredCell {
        int column;
        SourceCell::Kind kind;
        std::size_t start, length; ///< in the row's text
    };
    struct StoredRow {
        std::int64_t line = 0;
        std::string text;
        std::vector<StoredCell> cells;
    };

    XlsxSheet() = default;
    // Of XmlHandler, for the parser alone:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    QString problem() const override { return m_problem; }
    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    SourceCell::Kind appendValue(std::string& text) const;

    std::shared_ptr<XlsxPackage> m_package;
    std::shared_ptr<const XlsxShared> m_shared;
    std::shared_ptr<const std::vector<MergedCells>> m_merged;
    MergedCellsFilling m_filling;
    std::string m_part;
    std::unique_ptr<XmlStream> m_stream;
    Status m_status;
    QString m_problem;
    bool m_ended = false;

    std::deque<StoredRow> m_rows; ///< read, and not yet asked for
    StoredRow m_reading, m_given;
    std::int64_t m_line = 0;
    bool m_inRows = false, m_inValue = false;
    int m_phonetic = 0;
    int m_column = -1;
    XlsxFormat m_format = XlsxFormat::Number;
    std::string m_type, m_value;
};

} // namespace foothold
