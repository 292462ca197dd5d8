#pragma once

#include "core/domain/tables.h"
#include "core/exchange/mapping/directory.h"
#include "core/exchange/mapping/mapping.h"
#include "core/exchange/row_stream.h"

#include <set>
#include <unordered_map>

namespace foothold {

/// What was noticed while the rows of a file were mapped, and is no reason to reject one.
struct MappingNotes {
    std::int64_t skipped = 0; ///< rows that the mapping passes over (deleted ones, renewals, …)
    std::map<QString, std::map<QString, std::int64_t>> unknownWords; ///< heading -> word -> cells left empty
    std::map<QString, std::vector<Candidate>> doubtfulAccounts;      ///< word of the file -> what it may be
    std::map<QString, std::int64_t> unknownPeople;                   ///< addresses that no contact has
    std::map<QString, std::map<QString, std::int64_t>>
        unknownReferences; ///< heading -> text -> cells left empty
    /// Heading of amounts -> another currency than the account's -> amounts that were converted, or whose
    /// rows were rejected.
    std::map<QString, std::map<QString, std::int64_t>> converted, otherCurrencies;
};

inline std::string utf8(const QString& text) {
    return text.toStdString();
}

/// The heading of the column that says the currency of a row's amounts; empty if there is none.
QString currencyHeading(const QStringList& headings);
/// False of accounts: there it is the account's own, and not that of an amount.
bool readsCurrency(const Table& table);
/// True for a column of amounts, whose currency is read whatever the rules say.
bool readsCurrency(const Table& table, std::string_view column);

/// Brings the rows of a sheet into the canonical form of one table.
class RowMapper {
public:
    /// @p mapping is settled for the sheet with these headings. All of them outlive the mapper.
    RowMapper(const Mapping& mapping, const MappingTarget& target, const QStringList& headings,
              const Directory& directory, Date today);

    /// The columns of the table that the rows have, in their order.
    const std::vector<const Column*>& columns() const { return m_columns; }

    /// The records that @p row gives: none if it is passed over. Each has a text for every one of columns().
    struct Record {
        std::vector<std::string> cells{};
        std::optional<RowProblem> problem{};
    };
    std::span<const Record> map(const SheetRow& row);

    /// Where the value of a column comes from, for people: a heading of the file, or nothing.
    QString headingOf(const QString& column) const;
    /// The text that the row last mapped has under the heading.
    QString textUnder(const QString& heading) const;

    /// Values of the record's columns as they are before keys are looked up: what a first pass gathers.
    std::string plainValue(const SheetRow& row, const QString& column);

    MappingNotes notes;
    /// For rules with "assume": the stored value of a record that the book has, by the key of the record.
    std::map<std::string, std::string> stored;

private:
    struct Rule {
        const ValueRule* rule = nullptr;
        int from = -1, period = -1, periods = -1, term = -1, quantity = -1;
        std::vector<int> join{};
        std::map<QString, std::vector<int>> by{};
    };
    /// When a field is evaluated: what others depend on comes first.
    enum class Turn {
        References, ///< accounts, on which people and amounts depend
        Other,
        Amounts,    ///< their currency is the account's
        Conditions, ///< values that there are only for some values of another column
        OwnAccount, ///< of a row that brings an account: by its key, or its name
        MadeKeys,
        KeysOfKeys, ///< made of another key
        Assumed,    ///< by the key of the record
    };
    using Known = std::unordered_map<std::string, std::string>;
    struct Field {
        QString name{};
        bool isAccountKey = false, isContactKey = false; ///< of a file that brings accounts, or people
        bool isProductKey = false;                       ///< of one that brings products by their names
        const Column* column = nullptr;                  ///< nullptr: a value for keys only
        std::vector<Rule> rules{};
        std::string value{};
        Turn turn = Turn::Other;
        Known found{}, read{}; ///< what was looked up, and dates that were read, by the texts of the cells
    };

    int place(const QStringList& headings) const;
    void compile();
    void sortFields();
    Turn turnOf(const Field& field) const;
    std::string_view cell(int place) const;
    bool isSkipped() const;
    bool evaluate();
    void evaluateField(Field& field);
    void evaluateRules(Field& field);
    std::string textOf(const Field& field, const Rule& rule);
    std::string converted(Field& field, const Rule& rule, std::string text);
    std::string dateOrMonth(const Field& field, const Rule& rule, const std::string& text);
    std::string number(const Field& field, const Rule& rule, const std::string& text);
    std::string money(const Rule& rule, const ForeignNumber& number);
    /// What an amount in @p said is multiplied by to be one in @p own; nothing if that cannot be.
    std::optional<double> exchange(const Rule& rule, Currency said, Currency own);
    std::string date(const Rule& rule, const std::string& text);
    std::optional<double> monthsCharged(const Rule& rule);
    std::optional<double> countOf(int place, const QString& otherwise);
    std::string translated(const Field& field, const Rule& rule, const std::string& text);
    std::string made(const Rule& rule);
    std::string found(Field& field, const Rule& rule);
    std::string lookedUp(const Field& field, const Rule& rule);
    std::string foundAccount(const Field& field, const Rule& rule);
    std::string foundContacts(const Field& field, const Rule& rule);
    std::string foundProduct(const Field& field, const Rule& rule);
    std::string foundTeam(const Rule& rule);
    std::string accountKey();
    std::string assumed(const Rule& rule);
    Date assumedStart() const;
    bool isGiven() const;
    std::vector<QString> texts(const Rule& rule, const char* what) const;
    void fail(const Rule& rule, const QString& reason);
    /// False if the row's measure is none that the table has; else the others have no value.
    bool takeMeasure();
    void emitRecord();
    void emitMonths();
    void emitAccounts();
    ColumnForm formOf(int place) const;
    const std::string& valueOf(const QString& column) const;
    QString accountOfRow() const;

    const Mapping& m_mapping;
    const MappingTarget& m_target;
    const Table& m_table;
    const QStringList m_headings;
    const Directory& m_directory;
    const Date m_today;
    std::vector<ColumnForm> m_forms; ///< by place
    std::vector<Field> m_fields;     ///< in the order in which they are evaluated
    std::vector<const Column*> m_columns;
    std::vector<int> m_fieldOfColumn; ///< by column of m_columns: index in m_fields, -1: given by the heading
    struct Months {
        std::string month;
        std::map<QString, int> cells{}; ///< column of the table -> place of its cell
    };
    std::vector<Months> m_months;
    std::vector<std::pair<int, QStringList>> m_skips;
    int m_currencyPlace = -1;
    int m_measurePlace = -1;               ///< of MappingTarget::measureFrom
    QString m_measure{};                   ///< of the row: the column that its value goes into
    std::map<std::string, int> m_keysMade; ///< how often each made key came: twins get a number
    const SheetRow* m_row = nullptr;
    std::optional<RowProblem> m_problem;
    std::optional<std::pair<QString, QString>> m_unknown; ///< heading and word, of the field being evaluated
    std::vector<Record> m_records;
    std::map<QString, std::set<QString>> m_peopleByAccount; ///< of the row: for "spread"
    std::optional<QString> m_spreadAccount;
};

} // namespace foothold
