#pragma once

#include "core/exchange/records.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace foothold {

/// What is wrong with a record: the column that shows it, and why in plain words.
struct Problem {
    int column = -1; ///< index in Table::columns; -1: the record as a whole
    QString reason;
};

/// The rules that a record obeys beyond the forms of its cells, the same for imports, edits and checks
/// (docs/data.md, Rules): required values, references, one account, dates in order, settings of the book.
class RecordRules {
public:
    RecordRules(const Table& table, Records& records);

    const Table& table() const { return m_table; }

    /// Required values that are missing.
    std::optional<Problem> missingValue(std::span<const Cell> row) const;
    /// References to records that do not exist or belong to another account. References within the table
    /// itself are looked at only if @p selfReferences is set.
    std::optional<Problem> brokenReference(std::span<const Cell> row, bool selfReferences);
    /// Rules between the values of the row, and between it and its contract.
    std::optional<Problem> contradiction(std::span<const Cell> row);

    /// The account that the row belongs to, empty if to none or if it is unknown.
    std::string_view accountOf(std::span<const Cell> row);
    /// The currency of the amounts that are in the account's currency.
    Currency amountCurrency(std::span<const Cell> row);
    /// The currency that the row's value of a Money column is in.
    Currency currencyOf(const Column& column, std::span<const Cell> row);

private:
    struct Reference {
        int column;
        const Table* target;
    };
    std::optional<Problem> brokenItem(const Reference& reference, std::string_view key,
                                      std::span<const Cell> row);
    std::optional<Problem> unorderedDates(std::span<const Cell> row, int start, int end) const;
    std::optional<Problem> lineOutsideTime(std::span<const Cell> row);
    std::optional<Problem> badSetting(std::span<const Cell> row) const;
    std::optional<Problem> badProfileValue(std::span<const Cell> row) const;
    std::optional<Problem> unknownSignal(std::span<const Cell> row);

    const Table& m_table;
    Records& m_records;
    std::vector<Reference> m_references;
    std::vector<std::pair<int, int>> m_orderedDates; ///< start and end columns
    std::string m_account;                           ///< what accountOf returned
};

} // namespace foothold
