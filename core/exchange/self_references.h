#pragma once

#include "core/exchange/record_rules.h"
#include "core/exchange/records.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace foothold {

/// A row of a table that refers to itself (contacts.reports_to, ...), good in every other respect.
struct LinkedRow {
    std::int64_t row = 0;     ///< its number in the file
    std::string key, account; ///< of the record as it would be
    std::string link;         ///< what it would refer to; empty if nothing
};

/// The rows whose link leads nowhere, to another account where it may not, or round in a circle, when the
/// other rows go into the book beside what is there. A row that refers to one that is rejected is rejected
/// too, unless the book has a record of that key already; every row of a circle is rejected.
std::map<std::int64_t, Problem> badLinks(const Table& table, const std::vector<LinkedRow>& rows,
                                         Records& records);

/// Which of @p keys lie on a circle of links. @p linkOf tells what a key refers to; an empty text: nothing.
std::vector<std::string_view> onCircles(const std::vector<std::string_view>& keys,
                                        const std::function<std::string_view(std::string_view)>& linkOf);

} // namespace foothold
