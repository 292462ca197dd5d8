#pragma once

#include "core/base/date.h"
#include "core/exchange/mapping/foreign_number.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QStringList>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace foothold {

/// Which number comes first in dates such as 03/04/2024. Years of four digits that stand first say it
/// themselves.
enum class DateOrder { DayFirst, MonthFirst };

/// How the values of one column are written.
struct ColumnForm {
    DateOrder dates = DateOrder::DayFirst;
    DecimalMark decimals = DecimalMark::Point;
    friend bool operator==(const ColumnForm&, const ColumnForm&) = default;
};

/// A date in any form that exports have: numbers with any separator, names of months in English, German,
/// French and Spanish, with a time of day (which is passed over), as 20240331, or as seconds or milliseconds
/// since 1970.
std::optional<Date> readForeignDate(std::string_view text, DateOrder order);
/// A month: 2024-03, 03/2024, 202403, March 24, Mar-2024, or the month of a date.
std::optional<Month> readForeignMonth(std::string_view text, DateOrder order);

/// A heading that is a month, or is one beside words that at least one other has, too ("MAU Jan 2024").
struct MonthHeading {
    int place = 0; ///< among the headings
    Month month{};
    QString words{}; ///< folded; empty: the month alone
};
std::vector<MonthHeading> monthHeadings(const QStringList& headings);

/// yes, true, 1, ja, oui, sí, x … and their contraries.
std::optional<bool> readForeignBool(std::string_view text);

/// True for an empty text and for what systems write for "nothing": NULL, N/A, -, (blank), #N/A …
bool isNothing(std::string_view text);

/// What the values of a column tell about how they are written, and what they are.
struct ColumnEvidence {
    std::int64_t filled = 0, numbers = 0, dates = 0;
    std::int64_t dayFirst = 0, monthFirst = 0, undecidedDates = 0; ///< of dates with three numbers, year last
    std::int64_t points = 0, commas = 0; ///< numbers that are surely written with this decimal mark
    std::int64_t undecidedPoints = 0, undecidedCommas = 0; ///< "1.234" and "1,234"
    QString undecidedDate, undecidedNumber;                ///< examples for a question
    std::map<std::string, std::int64_t, std::less<>>
        words{};            ///< the different texts, and how often each came
    bool moreWords = false; ///< there are others: long ones, or more than are kept

    void add(const SourceCell& cell);
    bool isMostlyDates() const { return dates * 2 > filled; }
    bool isMostlyNumbers() const { return numbers * 2 > filled; }

private:
    void addWord(std::string_view text);
};

} // namespace foothold
