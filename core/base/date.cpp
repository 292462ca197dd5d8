#include "core/base/date.h"

#include <algorithm>

namespace foothold {

namespace {

/// The decimal number written in @p text, or -1 if it is not digits only.
int digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Date addMonths(Date date, int months) {
    const std::chrono::year_month_day ymd(date);
    const Month target = monthOf(date) + months;
    const int lastDay = int(unsigned(std::chrono::year_month_day(target.lastDay()).day()));
    return target.firstDay() + Days(std::min(int(unsigned(ymd.day())), lastDay) - 1);
}

std::optional<Month> parseMonth(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const int year = digits(text.substr(0, 4));
    const int month = digits(text.substr(5, 2));
    if (year < 1 || month < 1 || month > 12) return std::nullopt;
    return Month(year, month);
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto month = parseMonth(text.substr(0, 7));
    const int day = digits(text.substr(8, 2));
    if (!month || day < 1) return std::nullopt;
    const Date date = month->firstDay() + Days(day - 1);
    if (date > month->lastDay()) return std::nullopt;
    return date;
}

QString isoMonth(Month month) {
    return QString::asprintf("%04d-%02d", month.year(), month.month());
}

QString isoDate(Date date) {
    const std::chrono::year_month_day ymd(date);
    const int year = int(ymd.year());
    const unsigned month = unsigned(ymd.month()), day = unsigned(ymd.day());
    if (year < 0 || year > 9999) return QString::asprintf("%04d-%02u-%02u", year, month, day);
    QString text(10, QLatin1Char('-')); // by hand: imports write a million of them
    const auto write = [&text](int at, int digits, unsigned number) {
        for (int i = at + digits - 1; i >= at; --i, number /= 10)
            text[i] = QChar(char16_t(u'0' + number % 10));
    };
    write(0, 4, unsigned(year));
    write(5, 2, month);
    write(8, 2, day);
    return text;
}

} // namespace foothold
