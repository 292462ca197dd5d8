#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/rows.h"

#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace foothold {

/// What the rules need to know of a record that another one refers to.
struct KnownRecord {
    std::string_view account; ///< key of the account that it belongs to; empty if to none
    std::string_view link;    ///< what it refers to in its own table (reports_to, ...); empty if nothing
    Currency currency;        ///< accounts: the one that its money is in
    std::optional<std::int64_t> startOn, endOn; ///< contracts
};

/// The records of a book by their keys, as the rules see them. Failures of the store are kept and told by
/// status(); a record is then unknown.
class Records {
public:
    virtual ~Records() = default;
    /// The record of @p table with the single text key @p key, or nullptr. Valid until the next call.
    virtual const KnownRecord* find(const Table& table, std::string_view key) = 0;

    Currency bookCurrency();
    /// The currency of the money of the account @p key.
    Currency accountCurrency(std::string_view key);
    Status status() const { return m_status; }

protected:
    explicit Records(Book& book)
        : m_book(book) {}
    /// Where a row has what a KnownRecord tells; -1: nowhere.
    struct Shape {
        explicit Shape(const Table& table);
        /// The columns that are needed; from now on the members are places among these.
        std::vector<int> takeColumns();

        int key, account = -1, link, currency, startOn, endOn;
    };
    KnownRecord describe(const Shape& shape, std::span<const Cell> row);
    void keep(const Status& status) {
        if (m_status && !status) m_status = status;
    }
    void forgetBookCurrency() { m_bookCurrency.reset(); }

    Book& m_book;

private:
    Status m_status;
    std::optional<Currency> m_bookCurrency;
};

/// Every record of a table, read at once when the table is first asked for: for imports and checks.
class RecordIndex : public Records {
public:
    explicit RecordIndex(Book& book)
        : Records(book) {}
    const KnownRecord* find(const Table& table, std::string_view key) override;
    /// Reads the table again when it is next asked for (and all of them after a change of the book's
    /// settings).
    void forget(const Table& table);

    struct Loaded {
        std::pmr::monotonic_buffer_resource memory;
        std::unordered_map<std::string_view, KnownRecord> records;
        std::string_view lastKey; ///< rows that follow each other mostly refer to the same record
        const KnownRecord* lastRecord = nullptr;
    };
    const Loaded& all(const Table& table) { return load(table); }

private:
    Loaded& load(const Table& table);
    std::string_view keep(Loaded& loaded, std::string_view text) const;

    std::map<const Table*, std::unique_ptr<Loaded>> m_loaded;
    const Table* m_lastTable = nullptr;
    Loaded* m_last = nullptr;
};

/// One record at a time, asked of the book: for edits.
class RecordLookup : public Records {
public:
    explicit RecordLookup(Book& book)
        : Records(book) {}
    const KnownRecord* find(const Table& table, std::string_view key) override;
    void forget() { forgetBookCurrency(); }

private:
    std::map<const Table*, TableRows> m_rows; ///< a change set of many edits asks for the same tables
    std::string m_texts[2];
    KnownRecord m_record;
};

/// The columns that Records describes by name.
const Table& accountsTable();

} // namespace foothold
