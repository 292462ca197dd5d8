#pragma once

#include <QString>

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

/// The one description of what a book holds: import, export, editing, checking and the store all read it.
/// docs/data.md is its prose; resources/schema holds the same shapes as SQL, and a test compares the two.
namespace foothold {

/// What a cell holds, how it is read from text and how the store keeps it.
enum class Type {
    Key,      ///< a key or a reference: trimmed text, compared byte for byte            -> TEXT
    Text,     ///< trimmed text                                                          -> TEXT
    FreeText, ///< text kept exactly, white space included                               -> TEXT
    Enum,     ///< one of `values`, lower case                                           -> TEXT
    Bool,     ///< yes/no                                                                -> INTEGER 0/1
    Date,     ///< YYYY-MM-DD                                          -> INTEGER days since 1970-01-01
    Month,    ///< YYYY-MM                                             -> INTEGER year * 12 + month - 1
    MonthDay, ///< MM-DD                                                                 -> TEXT
    Count,    ///< whole number, min..max                                                -> INTEGER
    Decimal,  ///< decimal number, min..max, at most 15 digits                           -> REAL
    Money,    ///< major units in text                     -> INTEGER minor units of its currency
    Currency, ///< ISO 4217 code                                                         -> TEXT
    KeyList,  ///< references to contacts, joined by ';'                                 -> TEXT
    TextList, ///< texts joined by ';'                                                   -> TEXT
    DateList, ///< dates joined by ';'                                                   -> TEXT
    Json,     ///< a JSON document, kept exactly                                         -> TEXT
};

/// Whose currency a Money column is in.
enum class MoneyOf { Account, Book };

struct Column {
    std::string_view name;
    Type type = Type::Text;
    bool required = false;
    std::span<const std::string_view> values{}; ///< Enum: what is allowed
    double min = 0, max = 0;                    ///< Count and Decimal: inclusive range
    std::string_view references{};              ///< Key and KeyList: the table whose key this is
    bool withinAccount = false;                 ///< the record referred to belongs to the same account
    MoneyOf moneyOf = MoneyOf::Account;
    bool mayBeEmpty = false; ///< of a required column: a file must have it, but a record need not
};

struct Table {
    std::string_view name; ///< of the SQL table; the file is name + ".csv"
    std::vector<Column> columns;
    std::vector<int> key; ///< indices of the key columns, in the order of the table's primary key
    /// Index of the column through which a record belongs to an account: `account_id` itself, or a reference
    /// to a contact, contract or opportunity, which has one; -1 for what belongs to the book as a whole.
    int owner = -1;
    /// True if something refers to this table within itself (contacts.reports_to, ...): -1 or the column.
    int selfReference = -1;

    /// Index of the column of that name, or -1.
    int indexOf(std::string_view column) const;
    bool isKey(int column) const;
    QString file() const {
        return QString::fromLatin1(name.data(), qsizetype(name.size())) + QLatin1String(".csv");
    }
};

/// Every table of a book, ordered so that whatever a table refers to comes before it.
const std::vector<Table>& tables();
/// The table of that name, or nullptr.
const Table* findTable(std::string_view name);

} // namespace foothold
