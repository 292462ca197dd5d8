#include "core/exchange/sheets/xlsx_number.h"

#include "core/base/date.h"
#include "core/base/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace foothold {

namespace {

constexpr double mostDays = 2'958'465; // 9999-12-31 since 1900
constexpr double tooLarge = 1e15;
constexpr int secondsOfDay = 86'400;

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

void append(std::string& out, double number) {
    char rounded[32];
    const auto end =
        std::to_chars(rounded, rounded + sizeof rounded, number, std::chars_format::scientific, 14).ptr;
    std::from_chars(rounded, end, number);
    char plain[400];
    out.append(plain, std::to_chars(plain, plain + sizeof plain, number, std::chars_format::fixed).ptr);
}

bool isWholeNumber(std::string_view text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    return !digits.empty() && digits.size() <= 30 &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool appendNumber(std::string& out, std::string_view text) {
    const auto number = numberIn(text);
    if (!number || std::abs(*number) >= 1e300) return false;
    if (isWholeNumber(text))
        out += text;
    else
        append(out, *number);
    return true;
}

bool appendPercent(std::string& out, std::string_view text) {
    const auto number = numberIn(text);
    if (!number || std::abs(*number) >= tooLarge) return false;
    append(out, *number * 100);
    out += '%';
    return true;
}

bool appendDay(std::string& out, std::string_view text, bool since1904) {
    const auto number = numberIn(text);
    if (!number || *number < 0 || *number >= mostDays + 1) return false;
    double day = std::floor(*number);
    int seconds = int(std::lround((*number - day) * secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++day;
    }
    Date date = dateOf(1904, 1, 1);
    if (!since1904) {
        if (day == 60 || day == 0) return false;
        date = day < 60 ? dateOf(1899, 12, 31) : dateOf(1899, 12, 30);
    }
    if (date + Days(int(day)) > dateOf(9999, 12, 31)) return false;
    out += isoDate(date + Days(int(day))).toStdString();
    if (seconds == 0) return true;
    char time[40];
    std::snprintf(time, sizeof time, " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    out += time;
    return true;
}

} // namespace foothold
