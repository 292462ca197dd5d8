#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

/// The word lists that the sample is made of: our own, naming no company, product or person that exists.
namespace foothold::sample {

using Words = std::span<const std::string_view>;

/// Where an account sits, and what follows from that.
struct Country {
    std::string_view name, region, currency;
    int language;           ///< of the trade in its name: index into Industry::trades
    std::string_view phone; ///< a pattern in a range reserved for fiction ("#": a digit), or empty
    std::string_view fiscalYearStart;
    int weight;
    Words nameEndings; ///< the second half of a company's name: always 8
    Words legalForms;
    Words firstNames, lastNames;
};
std::span<const Country> countries();

/// The first half of a company's name: 96 syllables.
Words nameBeginnings();

struct Industry {
    std::string_view name;
    std::array<std::array<std::string_view, 3>, 3> trades; ///< by language: English, German, French
    Words departments;                                     ///< those that only this industry has
};
std::span<const Industry> industries();

/// Departments that any company may have, the commonest first.
Words commonDepartments();
/// The title of the member of the board who looks after a department.
std::string_view boardTitle(std::string_view department);

/// @p text with each "{key}" replaced by its value, beginning with a capital letter.
struct Filling {
    std::string_view key, value;
};
std::string filled(std::string_view text, std::initializer_list<Filling> fillings);

/// Lower-case ASCII letters, digits and dashes, for mail addresses and host names: "Müller & Co" ->
/// "mueller-co".
std::string asciiName(std::string_view text);

} // namespace foothold::sample
