#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/exchange/record_rules.h"
#include "core/store/book.h"
#include "core/store/rows.h"

#include <QString>

#include <optional>
#include <vector>

namespace foothold {

/// @p minor units of @p from as minor units of @p to of the same amount (12.50 stays 12.50), or nothing if
/// @p to has too few decimals for it or it would be too large.
std::optional<std::int64_t> rescaled(std::int64_t minor, Currency from, Currency to);

/// Why it has no such amount, in plain words.
QString cannotRescale(std::int64_t minor, Currency from, Currency to);

/// An amount that could not be rescaled and was left as it was.
struct StuckAmount {
    const Table* table = nullptr;
    std::string packedKey; ///< packKey of the record
    QString key;           ///< the record's key as people write it
    int column = -1;
    QString reason;
};

/// When a currency gives way to one with other decimals, the amounts that are stored in it are written in the
/// minor units of the new one. Returns the amounts that have none. All within an open Recording.
/// @p ownAmounts: those of the account's own record too, and not only of what belongs to it.
Result<std::vector<StuckAmount>> rescaleAccount(Book& book, std::string_view account, Currency from,
                                                Currency to, bool ownAmounts);
/// The same for the lines of a contract that went over to an account of another currency.
Result<std::vector<StuckAmount>> rescaleContractLines(Book& book, std::string_view contract, Currency from,
                                                      Currency to);
/// The same for what is kept in the book's own currency.
Result<std::vector<StuckAmount>> rescaleListPrices(Book& book, Currency from, Currency to);

/// Gives the amounts of @p record that stay as @p stored has them the minor units of the currency that the
/// record is in by now. @p stays: by column. @p before: the currency of @p stored. The column that cannot.
std::optional<Problem> keepAmounts(RecordRules& rules, const std::vector<bool>& stays, Currency before,
                                   std::vector<Cell>& record);

} // namespace foothold
