#pragma once

#include "core/exchange/records.h"

#include <QString>

#include <set>
#include <string>
#include <vector>

namespace foothold {

/// A changed record that leaves another one, which was not changed, in contradiction to a rule.
struct Consequence {
    std::string key; ///< of the changed record
    int column = -1; ///< of the changed record's table: what must not be so
    QString reason;  ///< plain words
};

/// For records of @p table that went over to another account: what refers to them and must be of the same
/// account, but is not.
Result<std::vector<Consequence>> leftBehind(Book& book, Records& records, const Table& table,
                                            const std::set<std::string, std::less<>>& moved);

/// For contracts whose dates changed: lines that now start after they end.
Result<std::vector<Consequence>> linesOutOfTime(Book& book, Records& records,
                                                const std::set<std::string, std::less<>>& contracts);

} // namespace foothold
