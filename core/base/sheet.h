#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>
#include <variant>
#include <vector>

/// Tables for spreadsheets: values, not how they look. (docs/documents.md, Spreadsheets)
namespace foothold {

/// An amount of money in minor units.
struct Amount {
    std::int64_t minor = 0;
    Currency currency;
    friend bool operator==(const Amount&, const Amount&) = default;
};

/// 86.5 for 86.5 %.
struct Percentage {
    double value = 0;
    friend bool operator==(const Percentage&, const Percentage&) = default;
};

/// The value of a cell; std::monostate: unknown, which is an empty cell and never 0. Texts are plain.
using SheetCell =
    std::variant<std::monostate, QString, std::int64_t, double, Amount, Percentage, Date, Month>;

/// Values as cells.
namespace sheetvalue {

/// A whole number, whatever its type.
SheetCell count(std::integral auto value) {
    return std::int64_t(value);
}
/// A value that may be unknown.
template <typename T>
SheetCell known(const std::optional<T>& value) {
    if (!value) return {};
    if constexpr (std::integral<T>)
        return std::int64_t(*value);
    else
        return *value;
}
inline SheetCell amount(const std::optional<std::int64_t>& minor, Currency currency) {
    return minor ? SheetCell(Amount{*minor, currency}) : SheetCell();
}
/// A percentage, 86.5 for 86.5 %.
inline SheetCell percent(const std::optional<double>& value) {
    return value ? SheetCell(Percentage{*value}) : SheetCell();
}
/// A percentage given as a fraction, 0.865.
inline SheetCell fraction(const std::optional<double>& value) {
    return value ? SheetCell(Percentage{*value * 100}) : SheetCell();
}

} // namespace sheetvalue

/// One table with its headings. A row may be shorter than the headings; the rest of it is unknown.
struct Sheet {
    using Row = std::vector<SheetCell>;
    QString name{}; ///< "Accounts"; a workbook makes it fit (sheetNames)
    QStringList headings{};
    std::vector<Row> rows{};
};

/// Several tables in one file.
struct Workbook {
    QString title{}, subject{}, author{}; ///< its properties
    Date asOf{};                          ///< the date of its figures, which is also when it says it was made
    std::vector<Sheet> sheets{};
};

/// A column as it is written.
struct WrittenColumn {
    enum class Kind { Value, CurrencyCode };
    QString heading;
    std::size_t source = 0; ///< the column of the sheet
    Kind kind = Kind::Value;
    bool allPercent = false; ///< every known value is a percentage
};

/// The columns of @p sheet with their currencies spelled out: a column of amounts in one currency names it in
/// its heading, "ARR (EUR)"; amounts of several currencies, or among other values, are followed by a column
/// of their currencies.
std::vector<WrittenColumn> writtenColumns(const Sheet& sheet);

/// What is written in a column for a row of the sheet.
SheetCell writtenCell(const WrittenColumn& column, const Sheet::Row& row);

/// Names that a spreadsheet takes for the tables of a workbook: at most 31 characters, none of []:*?/\, no
/// apostrophe at either end, no two that differ only in case, none empty.
QStringList sheetNames(const std::vector<Sheet>& sheets);

/// @p text without the control characters that neither XML nor a person can read; tabs and line breaks stay.
QString withoutControls(const QString& text);

} // namespace foothold
