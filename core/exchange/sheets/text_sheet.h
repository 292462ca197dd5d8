#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace foothold {

/// A CSV or TSV file as a sheet: every cell is text. It is read piece by piece; in memory is the row that is
/// being read, and what was read along with it.
class TextSheet final : public SheetReader {
public:
    static Result<std::unique_ptr<TextSheet>> open(const QString& path, const TextForm& form);

    bool next(SheetRow& row) override;
    Status status() const override { return m_status; }
    Status rewind() override;
    std::int64_t position() const override { return m_position; }
    std::int64_t size() const override { return m_file.size(); }

private:
    TextSheet(const QString& path, const TextForm& form);
    /// Has the text from @p start, which is on this line, and the next piece of the file in memory.
    Status readOn(std::size_t start, std::int64_t line);
    QByteArray utf8(const QByteArray& piece);

    QFile m_file;
    const TextForm m_form;
    Status m_status;
    QStringDecoder m_decoder; ///< of UTF-16: characters may lie across pieces
    QStringEncoder m_encoder;
    std::string m_text;             ///< UTF-8
    bool m_isWhole = false;         ///< there is no more of the file
    std::int64_t m_position = 0;    ///< in the file; between pieces of another encoding only nearly
    std::optional<CsvReader> m_csv; ///< of m_text
    CsvRow m_row;
};

} // namespace foothold
