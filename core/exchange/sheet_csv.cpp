#include "core/exchange/sheet_csv.h"

#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"

namespace foothold {

namespace {

/// A text of a person, which no spreadsheet may run.
std::string plainText(const QString& source) {
    const QString text = withoutControls(source);
    const bool runs = !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
    return ((runs ? QStringLiteral("'") : QString()) + text).toStdString();
}

struct CellWriter {
    bool allPercent; ///< the heading says that the column is of percentages

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const QString& text) const { return plainText(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return decimalText(number).toStdString(); }
    std::string operator()(const Amount& amount) const {
        return moneyText(amount.minor, amount.currency).toStdString();
    }
    std::string operator()(const Percentage& percentage) const {
        return decimalText(percentage.value).toStdString() + (allPercent ? "" : "%");
    }
    std::string operator()(Date date) const { return isoDate(date).toStdString(); }
    std::string operator()(Month month) const { return isoMonth(month).toStdString(); }
};

} // namespace

QByteArray csvOf(const Sheet& sheet) {
    const auto columns = writtenColumns(sheet);
    std::string bytes = "\xEF\xBB\xBF";
    bool first = true;
    for (const WrittenColumn& column : columns) {
        QString heading = column.heading;
        if (column.allPercent && !heading.contains(QLatin1Char('%'))) heading += QStringLiteral(" (%)");
        appendCsvCell(bytes, plainText(heading), std::exchange(first, false));
    }
    bytes += "\r\n";
    for (const Sheet::Row& row : sheet.rows) {
        first = true;
        for (const WrittenColumn& column : columns)
            appendCsvCell(bytes, std::visit(CellWriter{column.allPercent}, writtenCell(column, row)),
                          std::exchange(first, false));
        bytes += "\r\n";
    }
    return QByteArray::fromStdString(bytes);
}

Status writeSheetCsv(const Sheet& sheet, const QString& path) {
    return writeSafely(path, csvOf(sheet));
}

} // namespace foothold
