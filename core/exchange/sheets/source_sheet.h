#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace foothold {

/// One cell of a file of another system. Its text is UTF-8 and, but for plain text, in one form whatever the
/// file's: numbers as digits with a point ("1234.5", without exponent; "5%" if it is shown as a percentage),
/// dates as YYYY-MM-DD, with a time of day after it if there is one, truth as "true" or "false".
struct SourceCell {
    enum class Kind : std::uint8_t { Empty, Text, Number, Date, Bool, Error };
    Kind kind = Kind::Empty;
    std::string_view text; ///< an error's text is what the file shows in its place ("#N/A")
};

/// One row of a sheet. The texts are valid until the next row is read.
struct SheetRow {
    std::vector<SourceCell> cells;
    std::int64_t line = 0; ///< as an editor, or the spreadsheet, counts it, from 1
    QString problem;       ///< why the row cannot be read, after the column's name; empty if it can
    int problemCell = -1;

    std::string_view text(std::size_t cell) const {
        return cell < cells.size() ? cells[cell].text : std::string_view();
    }
};

/// Cells of a spreadsheet that are shown as one, whose value stands in the first.
struct MergedCells {
    std::int64_t firstLine = 0, lastLine = 0; ///< from 1
    int firstColumn = 0, lastColumn = 0;      ///< from 0
};

/// Asked now and then while something takes long; it returns false to have it stopped.
using GoOn = std::function<bool()>;

/// Reads the rows of a sheet one after the other; rows without any content are left out.
class SheetReader {
public:
    virtual ~SheetReader() = default;
    /// Reads the next row; false at the end, or if the file cannot be read on: then status() says why.
    virtual bool next(SheetRow& row) = 0;
    virtual Status status() const { return {}; }
    /// Goes back to before the first row.
    virtual Status rewind() = 0;
    /// How far reading has come, and how far it goes, in bytes of a unit of the reader's own.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t size() const = 0;
    /// By their first rows; a value that reaches over several rows is given with each of them.
    virtual std::span<const MergedCells> mergedCells() const { return {}; }
};

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How a text file has to be read.
struct TextForm {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ','; ///< ',', ';', tab or '|'
    friend bool operator==(const TextForm&, const TextForm&) = default;
};

/// Where a sheet is: a file, and the name of one of its sheets, which is empty for files that have only one.
struct SheetPlace {
    QString path, sheet;
    friend auto operator<=>(const SheetPlace&, const SheetPlace&) = default;
};

enum class SheetKind { Text, Spreadsheet, Calendar };

class XlsxCache;

/// What a file of another system has in it.
struct SheetFile {
    SheetKind kind = SheetKind::Text;
    std::vector<QString> sheets;       ///< names; one empty one but for spreadsheets
    std::vector<QString> hiddenSheets; ///< which are not read
    TextForm form;                     ///< text files: as detected
    /// Spreadsheets: what their sheets share, which copies of this have in common.
    std::shared_ptr<XlsxCache> cache;
};

/// Looks into the file @p path: what it is by its content, never by its name. ErrorKind::Cancelled if @p goOn
/// says so.
Result<SheetFile> inspectFile(const QString& path, const GoOn& goOn = {});

/// Opens a sheet; @p form is asked for text files only. Reading a second time starts a second reader.
/// ErrorKind::Cancelled if @p goOn says so; it is asked while the sheet is opened.
Result<std::unique_ptr<SheetReader>> openSheet(const SheetPlace& place, const SheetFile& file,
                                               const TextForm& form, const GoOn& goOn = {});

/// The error of something that was stopped, as the user wanted.
tl::unexpected<Error> importCancelled();

/// "export.xlsx" or "export.xlsx [Contacts]": the sheet's name for people.
QString sheetName(const SheetPlace& place);

} // namespace foothold
