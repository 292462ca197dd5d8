#include "core/exchange/deletion.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/key_set.h"
#include "core/exchange/record_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Whether a record goes with the one that it refers to, or only loses the reference.
bool goesWith(const Table& table, int column) {
    const bool single = table.columns[column].type != Type::KeyList;
    return single && (table.columns[column].required || table.isKey(column) || table.owner == column);
}

/// A record that a deletion touches.
struct Touched {
    StoredKey key{};
    std::vector<int> columns{}; ///< of one that stays: the references that it loses
    std::string contacts{};     ///< of one that stays: its list of contacts
};

/// Everything that hangs on one record.
class Closure {
public:
    explicit Closure(Book& book)
        : m_book(book) {}

    Status grow(const Table& table, std::span<const Cell> row) {
        if (auto added = addDeleted(table, row); !added) return added;
        while (!m_queue.empty()) {
            const Target target = m_queue.back();
            m_queue.pop_back();
            if (auto done = findReferring(target); !done) return done;
        }
        for (auto& [released, records] : m_released)
            for (const auto& [packed, record] : m_deleted[released])
                records.erase(packed);
        return {};
    }

    using Records = std::map<std::string, Touched>; ///< by packed key
    const std::map<const Table*, Records>& deleted() const { return m_deleted; }
    const std::map<const Table*, Records>& released() const { return m_released; }
    bool isDeleted(const Table& table, std::string_view key) const {
        const auto records = m_deleted.find(&table);
        if (records == m_deleted.end()) return false;
        std::string packed;
        const Cell cell = key;
        packKey(packed, {&cell, 1});
        return records->second.count(packed) > 0;
    }

private:
    /// A deleted record that others may refer to.
    struct Target {
        const Table* table;
        std::string key, account;
    };

    Status addDeleted(const Table& table, std::span<const Cell> row) {
        Touched record{StoredKey::of(table, row)};
        const std::string packed = record.key.packed();
        if (!m_deleted[&table].emplace(packed, std::move(record)).second) return {};
        const std::string_view key = textOf(row[table.key.front()]);
        const std::string_view account = table.owner < 0 ? std::string_view() : textOf(row[table.owner]);
        if (table.key.size() == 1 && !key.empty())
            m_queue.push_back({&table, std::string(key), std::string(account)});
        return {};
    }

    void addReleased(const Table& table, std::span<const Cell> row, int column) {
        const StoredKey key = StoredKey::of(table, row);
        Touched& record = m_released[&table].emplace(key.packed(), Touched{key}).first->second;
        record.columns.push_back(column);
        if (table.columns[column].type == Type::KeyList) record.contacts = textOf(row[column]);
    }

    Status findReferring(const Target& target) {
        for (const Table& table : tables())
            for (int i = 0; i < int(table.columns.size()); ++i)
                if (refersTo(table, i, *target.table))
                    if (auto done = findRows(table, i, target); !done) return done;
        return {};
    }

    /// An action's source names a signal without a reference that the store would know of.
    static bool refersTo(const Table& table, int column, const Table& target) {
        return table.columns[column].references == target.name ||
               (table.name == "action_items" && table.columns[column].name == "source_id" &&
                target.name == "signal_states");
    }

    Status findRows(const Table& table, int column, const Target& target) {
        const bool list = table.columns[column].type == Type::KeyList;
        const bool ofSignal = table.name == "action_items" && table.columns[column].references.empty();
        Status status;
        const auto visit = [&](std::span<const Cell> row) {
            if (list && !listHas(textOf(row[column]), target.key)) return true;
            if (ofSignal && textOf(row[table.indexOf("source")]) != "signal") return true;
            if (goesWith(table, column))
                status = addDeleted(table, row);
            else
                addReleased(table, row, column);
            return bool(status);
        };
        // Lists name contacts of the record's own account, by which the store finds its rows quickly.
        TableRows rows(m_book, table);
        const auto read = list ? rows.forEachWith(table.owner, target.account, visit)
                               : rows.forEachWith(column, target.key, visit);
        return read ? status : read;
    }

    static bool listHas(std::string_view list, std::string_view key) {
        bool has = false;
        forEachItem(list, [&](std::string_view item) { has = has || item == key; });
        return has;
    }

    Book& m_book;
    std::map<const Table*, Records> m_deleted, m_released;
    std::vector<Target> m_queue;
};

/// The list without the contacts that are deleted.
std::string remaining(const std::string& list, const Closure& closure) {
    static const Table& contacts = *findTable("contacts");
    std::string kept;
    forEachItem(list, [&](std::string_view item) {
        if (closure.isDeleted(contacts, item)) return;
        if (!kept.empty()) kept += ';';
        kept += item;
    });
    return kept;
}

Status release(Book& book, const Table& table, const Touched& record, const Closure& closure) {
    for (const int column : record.columns) {
        const std::string list = remaining(record.contacts, closure);
        const bool isList = table.columns[column].type == Type::KeyList;
        const Cell left = isList && !list.empty() ? Cell(std::string_view(list)) : Cell();
        if (auto done = TableRows(book, table).update(record.key.cells(), {&column, 1}, {&left, 1}); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<Dependents>> dependentsOf(Book& book, const Table& table, const QStringList& key) {
    const auto stored = readKey(table, key);
    if (!stored) return tl::unexpected(stored.error());
    TableRows rows(book, table);
    const auto row = rows.find(stored->cells());
    if (!row) return tl::unexpected(row.error());
    std::vector<Dependents> dependents;
    if (row->empty()) return dependents;
    Closure closure(book);
    if (auto grown = closure.grow(table, *row); !grown) return tl::unexpected(grown.error());
    const auto countOf = [](const auto& records, const Table& of) {
        const auto it = records.find(&of);
        return it == records.end() ? qint64(0) : qint64(it->second.size());
    };
    for (const Table& other : tables()) {
        const qint64 deleted = countOf(closure.deleted(), other) - (&other == &table ? 1 : 0);
        const qint64 released = countOf(closure.released(), other);
        if (deleted > 0 || released > 0) dependents.push_back({&other, deleted, released});
    }
    return dependents;
}

Result<qint64> deleteRecord(Book& book, const Table& table, std::span<const Cell> key, EditedValues& edited) {
    Closure closure(book);
    {
        TableRows rows(book, table);
        const auto row = rows.find(key);
        if (!row) return tl::unexpected(row.error());
        if (row->empty()) return failure(ErrorKind::NotFound, T::tr("does not exist"));
        if (auto grown = closure.grow(table, *row); !grown) return tl::unexpected(grown.error());
    }
    qint64 count = 0;
    for (const auto& [released, records] : closure.released())
        for (const auto& [packed, record] : records) {
            if (auto done = release(book, *released, record, closure); !done)
                return tl::unexpected(done.error());
            ++count;
        }
    // What refers to others goes first, so that nothing depends on which references the store itself follows.
    for (auto of = tables().rbegin(); of != tables().rend(); ++of) {
        const auto records = closure.deleted().find(&*of);
        if (records == closure.deleted().end()) continue;
        TableRows rows(book, *of);
        for (const auto& [packed, record] : records->second) {
            if (auto done = rows.remove(record.key.cells()); !done) return tl::unexpected(done.error());
            if (edited.any(*of)) edited.dropAll(*of, keyText(*of, record.key.cells()));
            ++count;
        }
    }
    return count;
}

} // namespace foothold
