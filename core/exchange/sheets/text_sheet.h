#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>

namespace foothold {

/// A CSV or TSV file as a sheet: every cell is text.
class TextSheet final : public SheetReader {
public:
    /// @p text is UTF-8.
    TextSheet(QByteArray text, char separator);
    bool next(SheetRow& row) override;
    std::int64_t position() const override { return std::int64_t(m_csv.position()); }
    std::int64_t size() const override { return m_text.size(); }

private:
    const QByteArray m_text;
    CsvReader m_csv;
    CsvRow m_row;
};

} // namespace foothold
