#pragma once

#include "core/exchange/sheets/source_sheet.h"
#include "core/exchange/sheets/xlsx_package.h"

#include <QDateTime>

#include <map>
#include <mutex>
#include <vector>

namespace foothold {

/// How a cell's number is shown, as far as it changes what the number means.
enum class XlsxFormat : std::uint8_t { Number, Percent, Date };

/// What a number format makes of a number; its id says it alone, or its code.
XlsxFormat xlsxFormat(int id, std::string_view code);

/// The texts that cells refer to by number.
class XlsxStrings {
public:
    std::string_view at(std::size_t index) const;
    void append(std::string_view text);
    void endOne() { m_ends.push_back(m_text.size()); }
    std::size_t bytes() const { return m_text.size(); }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// What the sheets of an XLSX file share.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        std::string part; ///< "xl/worksheets/sheet1.xml"
        bool hidden = false;
    };
    std::vector<Sheet> sheets; ///< in the order of their tabs
    bool since1904 = false;    ///< day 0 is 1904-01-01
    std::string stringsPart, stylesPart;

    const Sheet* find(const QString& name) const;
};
Result<XlsxWorkbook> readWorkbook(const std::shared_ptr<XlsxPackage>& package);
Result<std::vector<XlsxFormat>> readFormats(const std::shared_ptr<XlsxPackage>& package,
                                            const XlsxWorkbook& workbook);
Result<XlsxStrings> readStrings(const std::shared_ptr<XlsxPackage>& package, const XlsxWorkbook& workbook,
                                const GoOn& goOn = {});

/// All that reading a sheet needs beside the sheet.
struct XlsxShared {
    XlsxWorkbook workbook;
    XlsxStrings strings;
    std::vector<XlsxFormat> formats;
};

/// Keeps it from one reading of a file to the next, as long as the file stays as it was.
class XlsxCache {
public:
    /// Errors: those of the file; ErrorKind::Cancelled if @p goOn says so.
    Result<std::shared_ptr<const XlsxShared>> of(const std::shared_ptr<XlsxPackage>& package,
                                                 const GoOn& goOn);
    /// Those of the sheet in the part @p part. Errors: ErrorKind::Cancelled.
    Result<std::shared_ptr<const std::vector<MergedCells>>>
    mergedCells(const std::shared_ptr<XlsxPackage>& package, const std::string& part, const GoOn& goOn);

private:
    std::mutex m_mutex;
    QDateTime m_changed;
    qint64 m_size = -1;
    std::shared_ptr<const XlsxShared> m_shared;
    std::map<std::string, std::shared_ptr<const std::vector<MergedCells>>> m_merged; ///< by part
};

} // namespace foothold
