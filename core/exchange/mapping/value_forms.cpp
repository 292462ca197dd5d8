#include "core/exchange/mapping/value_forms.h"

#include "core/base/text.h"
#include "core/exchange/mapping/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <charconv>
#include <set>

namespace foothold {

namespace {

struct Token {
    bool digits = false;
    std::string_view text;
    std::string_view before; ///< what stands between it and the one before
    int number() const {
        int value = -1;
        if (digits && text.size() <= 8) std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
};

/// Runs of digits and of letters; at most @p most of them.
std::vector<Token> tokensOf(std::string_view text, std::size_t most = 12) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size() && tokens.size() < most;) {
        const std::size_t gap = i;
        while (i < text.size() && !isDigit(text[i]) && !isLetter(text[i]))
            ++i;
        if (i == text.size()) break;
        const std::size_t start = i;
        const bool digits = isDigit(text[i]);
        while (i < text.size() && (digits ? isDigit(text[i]) : isLetter(text[i])))
            ++i;
        tokens.push_back({digits, text.substr(start, i - start), text.substr(gap, start - gap)});
    }
    return tokens;
}

/// 1 to 12 by the name of a month, or 0.
int monthNamed(std::string_view name) {
    static const QHash<QString, int> months = [] {
        const char* names[] = {"jan january januar janner janvier janv enero ene janeiro gennaio gen januari",
                               "feb february februar fevrier fevr fev febrero fevereiro febbraio februari",
                               "mar march marz mrz mars marzo marco maart mrt",
                               "apr april avril avr abril abr aprile",
                               "may mai mayo maio maggio mag mei",
                               "jun june juni juin junio junho giugno giu",
                               "jul july juli juillet juil julio julho luglio lug",
                               "aug august aout agosto ago augustus",
                               "sep sept september septembre septiembre setembro set settembre",
                               "oct october okt oktober octobre octubre outubro out ottobre ott",
                               "nov november novembre noviembre novembro",
                               "dec december dez dezember decembre diciembre dic dezembro dicembre"};
        QHash<QString, int> result;
        for (int i = 0; i < 12; ++i)
            for (const QString& word : QString::fromLatin1(names[i]).split(QLatin1Char(' ')))
                result[word] = i + 1;
        return result;
    }();
    return name.size() < 3 || name.size() > 12 ? 0 : months.value(folded(fromUtf8(name)));
}

bool isWeekday(std::string_view name) {
    static const QSet<QString> days = [] {
        const QStringList all =
            QStringLiteral("mon tue wed thu fri sat sun monday tuesday wednesday thursday friday "
                           "saturday sunday mo di mi do fr sa so montag dienstag mittwoch "
                           "donnerstag freitag samstag sonntag")
                .split(QLatin1Char(' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return name.size() <= 10 && days.contains(folded(fromUtf8(name)));
}

std::optional<Date> dateFrom(int year, int month, int day, bool shortYear) {
    if (shortYear) year += year < 70 ? 2000 : 1900;
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                          std::chrono::day(unsigned(day))};
    if (year < 1 || year > 9999 || month < 1 || day < 1 || !ymd.ok()) return std::nullopt;
    return std::chrono::sys_days(ymd);
}

/// True if what follows a date is a time of day, or nothing.
bool isTime(std::span<const Token> tokens) {
    static const QSet<QString> words{QStringLiteral("t"),   QStringLiteral("z"),   QStringLiteral("am"),
                                     QStringLiteral("pm"),  QStringLiteral("utc"), QStringLiteral("gmt"),
                                     QStringLiteral("uhr"), QStringLiteral("h"),   QStringLiteral("at"),
                                     QStringLiteral("um"),  QStringLiteral("cet"), QStringLiteral("cest"),
                                     QStringLiteral("est"), QStringLiteral("edt"), QStringLiteral("pst"),
                                     QStringLiteral("pdt"), QStringLiteral("mez"), QStringLiteral("mesz")};
    return std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.digits ? token.text.size() <= 9 : words.contains(folded(fromUtf8(token.text)));
    });
}

bool isDateSeparator(std::string_view between) {
    return !between.empty() && between.size() <= 3 &&
           between.find_first_not_of("-/., \t") == std::string_view::npos;
}

std::optional<Date> compactDate(std::string_view digits) {
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.size() == 8)
        return dateFrom(int(number / 10000), int(number / 100 % 100), int(number % 100), false);
    if (digits.size() == 13) number /= 1000;
    if (digits.size() != 13 && digits.size() != 10) return std::nullopt;
    return dateFromDays(int(number / 86400));
}

/// Three numbers whose year stands last: all that can be told in two ways.
struct NumericDate {
    int first, second, year;
    bool shortYear;
};
std::optional<NumericDate> numericDate(std::span<const Token> t) {
    if (t.size() < 3 || !t[0].digits || !t[1].digits || !t[2].digits || t[0].text.size() > 2 ||
        t[1].text.size() > 2 || (t[2].text.size() != 4 && t[2].text.size() != 2))
        return std::nullopt;
    return NumericDate{t[0].number(), t[1].number(), t[2].number(), t[2].text.size() == 2};
}

std::string_view withoutWeekday(std::string_view text) {
    const auto tokens = tokensOf(text, 1);
    if (tokens.empty() || tokens[0].digits || !isWeekday(tokens[0].text)) return text;
    return text.substr(std::size_t(tokens[0].text.data() - text.data()) + tokens[0].text.size());
}

std::vector<Token> dateTokens(std::string_view text) {
    return tokensOf(withoutWeekday(trimmed(text)));
}

std::optional<Date> readTokens(std::span<const Token> t, DateOrder order) {
    if (t.empty()) return std::nullopt;
    if (t[0].digits && (t[0].text.size() == 8 || t[0].text.size() == 10 || t[0].text.size() == 13))
        return isTime(t.subspan(1)) && (t.size() == 1 || t[0].text.size() == 8) ? compactDate(t[0].text)
                                                                                : std::nullopt;
    if (t.size() < 3 || !isTime(t.subspan(3)) || !isDateSeparator(t[1].before) ||
        !isDateSeparator(t[2].before))
        return std::nullopt;
    if (t[0].digits && t[0].text.size() == 4) {
        const int month = t[1].digits ? t[1].number() : monthNamed(t[1].text);
        return dateFrom(t[0].number(), month, t[2].number(), false);
    }
    const bool shortYear = t[2].digits && t[2].text.size() == 2;
    if (!t[2].digits || (t[2].text.size() != 4 && !shortYear)) return std::nullopt;
    if (!t[1].digits) return dateFrom(t[2].number(), monthNamed(t[1].text), t[0].number(), shortYear);
    if (!t[0].digits) return dateFrom(t[2].number(), monthNamed(t[0].text), t[1].number(), shortYear);
    if (!numericDate(t)) return std::nullopt;
    const bool dayFirst = order == DateOrder::DayFirst;
    return dateFrom(t[2].number(), t[dayFirst ? 1 : 0].number(), t[dayFirst ? 0 : 1].number(), shortYear);
}

} // namespace

std::optional<Date> readForeignDate(std::string_view text, DateOrder order) {
    if (const auto date = parseDate(text)) return date; // by far the most frequent form
    if (text.size() > 64) return std::nullopt;
    return readTokens(dateTokens(text), order);
}

std::optional<Month> readForeignMonth(std::string_view text, DateOrder order) {
    if (const auto month = parseMonth(text)) return month;
    if (text.size() > 64) return std::nullopt;
    const auto tokens = tokensOf(trimmed(text));
    if (tokens.size() == 2 && (tokens[0].digits || tokens[1].digits)) {
        const bool yearFirst = tokens[0].digits && tokens[0].text.size() == 4;
        const Token& year = tokens[yearFirst ? 0 : 1];
        const Token& month = tokens[yearFirst ? 1 : 0];
        const int number = month.digits ? month.number() : monthNamed(month.text);
        const bool shortYear = year.digits && year.text.size() == 2 && !month.digits;
        if (number < 1 || number > 12 || !year.digits || (year.text.size() != 4 && !shortYear))
            return std::nullopt;
        return Month(year.number() + (shortYear ? 2000 : 0), number);
    }
    if (tokens.size() == 1 && tokens[0].digits && tokens[0].text.size() == 6) {
        const int number = tokens[0].number();
        if (number % 100 >= 1 && number % 100 <= 12 && number / 100 >= 1900)
            return Month(number / 100, number % 100);
    }
    const auto date = readForeignDate(text, order);
    return date ? std::optional(monthOf(*date)) : std::nullopt;
}

namespace {

/// A month among words, and these words.
std::optional<std::pair<Month, QString>> monthAmongWords(const QString& heading, DateOrder order) {
    const std::string text = heading.toStdString();
    const auto tokens = tokensOf(text);
    const auto isWord = [](const Token& token) { return !token.digits && monthNamed(token.text) == 0; };
    const auto first = std::find_if_not(tokens.begin(), tokens.end(), isWord);
    const auto last = std::find_if_not(tokens.rbegin(), std::reverse_iterator(first), isWord).base();
    if (first == last) return std::nullopt;
    const char *from = first->text.data(), *to = (last - 1)->text.data() + (last - 1)->text.size();
    const auto month = readForeignMonth({from, std::size_t(to - from)}, order);
    if (!month) return std::nullopt;
    QStringList words;
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        if (it < first || it >= last) words += folded(fromUtf8(it->text));
    return std::pair(*month, words.join(QLatin1Char(' ')));
}

std::vector<MonthHeading> monthHeadings(const QStringList& headings, DateOrder order) {
    std::vector<MonthHeading> months;
    std::map<QString, int> count;
    for (int i = 0; i < int(headings.size()); ++i)
        if (const auto found = monthAmongWords(headings[i], order)) {
            months.push_back({i, found->first, found->second});
            ++count[found->second];
        }
    std::erase_if(months, [&](const MonthHeading& heading) {
        return !heading.words.isEmpty() && count[heading.words] < 2;
    });
    return months;
}

std::size_t differentMonths(const std::vector<MonthHeading>& months) {
    std::set<Month> different;
    for (const MonthHeading& heading : months)
        different.insert(heading.month);
    return different.size();
}

} // namespace

std::vector<MonthHeading> monthHeadings(const QStringList& headings) {
    auto dayFirst = monthHeadings(headings, DateOrder::DayFirst);
    auto monthFirst = monthHeadings(headings, DateOrder::MonthFirst); // 1/1/2026, 2/1/2026, 3/1/2026
    return differentMonths(monthFirst) > differentMonths(dayFirst) ? monthFirst : dayFirst;
}

std::optional<bool> readForeignBool(std::string_view text) {
    static const QSet<QString> yes = {
        QStringLiteral("yes"), QStringLiteral("true"),     QStringLiteral("1"),   QStringLiteral("y"),
        QStringLiteral("ja"),  QStringLiteral("wahr"),     QStringLiteral("oui"), QStringLiteral("vrai"),
        QStringLiteral("si"),  QStringLiteral("x"),        QStringLiteral("on"),  QStringLiteral("checked"),
        QStringLiteral("j"),   QStringLiteral("verdadero")};
    static const QSet<QString> no = {
        QStringLiteral("no"),   QStringLiteral("false"),  QStringLiteral("0"),   QStringLiteral("n"),
        QStringLiteral("nein"), QStringLiteral("falsch"), QStringLiteral("non"), QStringLiteral("faux"),
        QStringLiteral("off"),  QStringLiteral("falso")};
    if (text.size() > 20) return std::nullopt;
    const QString word = folded(fromUtf8(trimmed(text)));
    if (yes.contains(word)) return true;
    if (no.contains(word)) return false;
    return std::nullopt;
}

bool isNothing(std::string_view raw) {
    const std::string_view text = trimmed(raw);
    if (text.empty()) return true;
    if (text.size() > 8 || std::string_view("NnTt#-\xe2(").find(text.front()) == std::string_view::npos)
        return false;
    for (const std::string_view nothing :
         {"NULL",         "null",         "N/A",     "n/a",    "#N/A", "#NV", "-",   "--",
          "\xe2\x80\x93", "\xe2\x80\x94", "(blank)", "(leer)", "None", "NaN", "nan", "(vide)",
          "TBD",          "tbd",          "TBA",     "tba",    "TBC",  "tbc"})
        if (text == nothing) return true;
    return false;
}

void ColumnEvidence::addWord(std::string_view text) {
    constexpr std::size_t mostWords = 500, longestWord = 100;
    if (const auto known = words.find(text); known != words.end())
        ++known->second;
    else if (words.size() < mostWords && text.size() <= longestWord)
        words.emplace(text, 1);
    else
        moreWords = true;
}

void ColumnEvidence::add(const SourceCell& cell) {
    const std::string_view text = trimmed(cell.text);
    if (cell.kind == SourceCell::Kind::Empty || isNothing(text)) return;
    ++filled;
    addWord(text);
    if (cell.kind == SourceCell::Kind::Date) {
        ++dates;
        return;
    }
    if (cell.kind == SourceCell::Kind::Number) {
        ++numbers;
        return;
    }
    if (text.size() > 64) return;
    const auto tokens = dateTokens(text);
    if (const auto date = numericDate(tokens);
        date && isDateSeparator(tokens[1].before) && isTime(std::span(tokens).subspan(3))) {
        ++dates;
        if (date->first > 12)
            ++dayFirst;
        else if (date->second > 12)
            ++monthFirst;
        else if (tokens[1].before == ".")
            ++dayFirst; // nobody writes the month first with points
        else if (date->first != date->second) {
            ++undecidedDates;
            if (undecidedDate.isEmpty()) undecidedDate = fromUtf8(text);
        }
        return;
    }
    const auto point = readForeignNumber(text, DecimalMark::Point);
    const auto comma = readForeignNumber(text, DecimalMark::Comma);
    if (!point && !comma) {
        if (readTokens(tokens, DateOrder::DayFirst)) ++dates;
        return;
    }
    ++numbers;
    const bool hasPoint = text.find('.') != std::string_view::npos;
    const bool hasComma = text.find(',') != std::string_view::npos;
    if (!hasPoint && !hasComma) return;
    if (point && comma && point->digits != comma->digits) {
        ++(hasPoint ? undecidedPoints : undecidedCommas);
        if (undecidedNumber.isEmpty()) undecidedNumber = fromUtf8(text);
    } else if (point && !comma) {
        ++points;
    } else if (comma && !point) {
        ++commas;
    }
}

} // namespace foothold
