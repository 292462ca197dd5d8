#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace foothold {

/// A calendar date without time zone, as days since 1970-01-01. The valid years are 1 to 9999.
using Date = std::chrono::sys_days;
using Days = std::chrono::days;

/// A calendar month.
class Month {
public:
    constexpr Month() = default;
    constexpr explicit Month(int index)
        : m_index(index) {}
    constexpr Month(int year, int month)
        : m_index(year * 12 + month - 1) {}

    /// year * 12 + month - 1: consecutive months have consecutive indices.
    constexpr int index() const { return m_index; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr Date firstDay() const {
        using namespace std::chrono;
        return sys_days(std::chrono::year(year()) / std::chrono::month(unsigned(month())) / 1);
    }
    constexpr Date lastDay() const { return Month(m_index + 1).firstDay() - Days(1); }

    constexpr Month operator+(int months) const { return Month(m_index + months); }
    constexpr Month operator-(int months) const { return Month(m_index - months); }
    constexpr int operator-(Month other) const { return m_index - other.m_index; }
    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 0;
};

constexpr Date dateOf(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

constexpr Month monthOf(Date date) {
    const std::chrono::year_month_day ymd(date);
    return Month(int(ymd.year()), int(unsigned(ymd.month())));
}

/// The same day of the month @p months later (or earlier, if negative); the month's last day if it has none.
/// (docs/metrics.md, Conventions)
Date addMonths(Date date, int months);

/// The last day of the month of @p date.
inline Date monthEnd(Date date) {
    return monthOf(date).lastDay();
}

/// Exactly YYYY-MM-DD, a day that exists, of the years 0001 to 9999; nothing else.
std::optional<Date> parseDate(std::string_view text);
/// Exactly YYYY-MM.
std::optional<Month> parseMonth(std::string_view text);

/// YYYY-MM-DD, for storage and exchange; never for display.
QString isoDate(Date date);
/// YYYY-MM, for storage and exchange; never for display.
QString isoMonth(Month month);

constexpr int daysOf(Date date) {
    return int(date.time_since_epoch().count());
}
constexpr Date dateFromDays(int days) {
    return Date(Days(days));
}

} // namespace foothold
