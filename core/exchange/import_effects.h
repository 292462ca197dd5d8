#pragma once

#include "core/exchange/currency_change.h"
#include "core/exchange/record_rules.h"

#include <map>
#include <set>
#include <string>

namespace foothold {

struct ImportRun;
class RowReader;

/// What the changed records of an import mean for records that the import does not name: amounts that are now
/// counted in another currency's minor units, and rules that others break now. A row that may not have such
/// an effect is told as a verdict on it.
class ImportEffects {
public:
    /// A record that was there is about to be changed by the row @p number.
    void noteChange(const Table& table, RowReader& reader, std::int64_t number);
    /// A record that was there is written, or confirmed, by a row.
    void noteRow(const Table& table, const RowReader& reader);

    /// To be called after each table in their order, whether it has a file or not.
    Status afterTable(ImportRun& run, const Table& table);
    /// To be called after the last table.
    Status finish(ImportRun& run);

private:
    struct Change {
        Currency from, to;
        std::int64_t row;
    };
    using Rows = std::map<std::string, std::int64_t, std::less<>>; ///< key of a record -> its row
    struct Stuck {
        StuckAmount amount;
        const Table* table; ///< of the row that is to blame
        std::int64_t row;
        int column;
    };

    Status afterAccounts(ImportRun& run);
    void blame(const std::vector<StuckAmount>& amounts, const Table& table, std::int64_t row, int column);
    Status judge(ImportRun& run, const Table& table, const Rows& rows,
                 const Result<std::vector<struct Consequence>>& consequences);

    std::int64_t m_bookCurrencyRow = 0;     ///< 0: the book's currency stays
    std::set<std::string> m_ownAmountsDone; ///< accounts whose own record has been seen to
    std::map<std::string, Change> m_accountCurrencies, m_contractCurrencies;
    std::map<const Table*, Rows> m_moved; ///< to another account
    Rows m_redated;                       ///< contracts with other dates
    std::map<std::tuple<const Table*, std::string, int>, Stuck> m_stuck;
};

} // namespace foothold
