#include "core/exchange/mapping/foreign_number.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace foothold {

namespace {

struct CurrencyMark {
    std::string_view mark, code;
};
constexpr CurrencyMark currencyMarks[] = {{"US$", "USD"},          {"A$", "AUD"},           {"C$", "CAD"},
                                          {"CA$", "CAD"},          {"\xe2\x82\xac", "EUR"}, // euro
                                          {"\xc2\xa3", "GBP"},     {"\xc2\xa5", "JPY"},     // pound, yen
                                          {"\xe2\x82\xb9", "INR"}, {"Fr.", "CHF"},          {"$", "USD"}};

/// Cuts a currency's sign or code off one end of @p text.
std::string cutCurrency(std::string_view& text) {
    for (const CurrencyMark& mark : currencyMarks) {
        if (text.starts_with(mark.mark)) {
            text.remove_prefix(mark.mark.size());
            return std::string(mark.code);
        }
        if (text.ends_with(mark.mark)) {
            text.remove_suffix(mark.mark.size());
            return std::string(mark.code);
        }
    }
    const auto isCode = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    if (text.size() > 3 && isCode(text.substr(0, 3)) && !isLetter(text[3])) {
        const std::string code(text.substr(0, 3));
        text.remove_prefix(3);
        return code;
    }
    if (text.size() > 3 && isCode(text.substr(text.size() - 3)) && !isLetter(text[text.size() - 4])) {
        const std::string code(text.substr(text.size() - 3));
        text.remove_suffix(3);
        return code;
    }
    return {};
}

/// Without white space of any kind and apostrophes, which only separate thousands.
std::string withoutSpaces(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xc2\xa0"))
            i += 1;
        else if (rest.starts_with("\xe2\x80\xaf") || rest.starts_with("\xe2\x80\x89") ||
                 rest.starts_with("\xe2\x80\x99"))
            i += 2;
        else if (rest.starts_with("\xe2\x88\x92")) { // the minus sign of typography
            kept += '-';
            i += 2;
        } else if (text[i] != ' ' && text[i] != '\'' && text[i] != '\t')
            kept += text[i];
    }
    return kept;
}

/// The digits of @p text, whose decimal mark is @p mark, with a point; empty if it is no number.
std::string plainDigits(std::string_view text, char mark) {
    const auto decimal = text.find(mark);
    std::string_view whole = text.substr(0, decimal);
    const std::string_view fraction =
        decimal == std::string_view::npos ? std::string_view() : text.substr(decimal + 1);
    if (std::any_of(fraction.begin(), fraction.end(), [](char c) { return !isDigit(c); })) return {};
    std::string digits;
    const char thousands = mark == '.' ? ',' : '.';
    bool first = true;
    while (true) {
        const auto end = whole.find(thousands);
        const std::string_view group = whole.substr(0, end);
        const bool last = end == std::string_view::npos;
        if (std::any_of(group.begin(), group.end(), [](char c) { return !isDigit(c); })) return {};
        if (first ? (!last && (group.empty() || group.size() > 3 || group == "0"))
                  : group.size() != 3 && (last || group.size() != 2))
            return {};
        digits += group;
        if (last) break;
        whole = whole.substr(end + 1);
        first = false;
    }
    if (digits.empty() && fraction.empty()) return {};
    std::string plain;
    for (const char c : digits)
        if (c != '0' || !plain.empty()) plain += c;
    if (plain.empty()) plain += '0';
    if (!fraction.empty()) plain += '.';
    return plain.append(fraction);
}

/// "3.5" shifted by an exponent, exactly.
std::string shifted(std::string_view digits, int exponent) {
    const auto point = std::min(digits.find('.'), digits.size());
    std::string all;
    for (const char c : digits)
        if (c != '.') all += c;
    int place = int(point) + exponent; // of the point, in `all`
    std::string result;
    for (int i = std::min(place, 0); i < std::max(int(all.size()), place); ++i) {
        if (i == place) result += result.empty() ? "0." : ".";
        result += i >= 0 && i < int(all.size()) ? all[std::size_t(i)] : '0';
    }
    const auto zeros = std::min(result.find_first_not_of('0'), result.size() - 1);
    const bool keepsOne = result[zeros] == '.' && zeros > 0;
    return result.substr(keepsOne ? zeros - 1 : zeros);
}

} // namespace

std::optional<ForeignNumber> readForeignNumber(std::string_view raw, DecimalMark mark) {
    if (raw.size() > 100) return std::nullopt;
    const std::string spaceless = withoutSpaces(raw);
    std::string_view text = spaceless;
    ForeignNumber number;
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = text.substr(1, text.size() - 2);
    }
    const auto takeSigns = [&] {
        if (text.starts_with('-') || text.ends_with('-')) {
            negative = !negative;
            text = text.starts_with('-') ? text.substr(1) : text.substr(0, text.size() - 1);
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
        }
    };
    takeSigns();
    if (text.ends_with('%')) {
        number.percent = true;
        text.remove_suffix(1);
    }
    number.currency = cutCurrency(text);
    if (!number.currency.empty()) takeSigns();
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = text.substr(e + 1);
        if (power.starts_with('+')) power.remove_prefix(1);
        const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc() || end != power.data() + power.size() || std::abs(exponent) > 30)
            return std::nullopt;
        text = text.substr(0, e);
    }
    number.digits = plainDigits(text, mark == DecimalMark::Point ? '.' : ',');
    if (number.digits.empty()) return std::nullopt;
    if (exponent) number.digits = shifted(number.digits, exponent);
    const bool zero = number.digits.find_first_not_of("0.") == std::string::npos;
    if (negative && !zero) number.digits = std::string(1, '-').append(number.digits);
    return number;
}

} // namespace foothold
