#include "core/exchange/records.h"

#include "core/exchange/cell_text.h"

namespace foothold {

namespace {

std::optional<std::int64_t> wholeNumber(const Cell& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

const Table& accountsTable() {
    static const Table& table = *findTable("accounts");
    return table;
}

Currency Records::bookCurrency() {
    if (m_bookCurrency) return *m_bookCurrency;
    const Table& table = *findTable("book");
    TableRows rows(m_book, table);
    const Cell key = std::string_view("currency");
    const auto row = rows.find({&key, 1});
    if (!row) keep(tl::unexpected(row.error()));
    const bool given = row && !row->empty();
    m_bookCurrency = Currency::parse(given ? textOf((*row)[1]) : std::string_view("EUR"));
    return *m_bookCurrency;
}

Currency Records::accountCurrency(std::string_view key) {
    const KnownRecord* account = find(accountsTable(), key);
    return account ? account->currency : bookCurrency();
}

KnownRecord Records::describe(const Table& table, std::span<const Cell> row) {
    KnownRecord record;
    if (table.selfReference >= 0) record.link = textOf(row[table.selfReference]);
    if (table.owner >= 0 &&
        (&table == &accountsTable() || table.columns[table.owner].references == "accounts"))
        record.account = textOf(row[table.owner]);
    if (&table == &accountsTable()) {
        static const int currency = table.indexOf("currency");
        record.currency = Currency::parse(textOf(row[currency])).value_or(bookCurrency());
    } else if (table.name == "contracts") {
        static const int startOn = table.indexOf("start_on"), endOn = table.indexOf("end_on");
        record.startOn = wholeNumber(row[startOn]);
        record.endOn = wholeNumber(row[endOn]);
    }
    return record;
}

const KnownRecord* RecordIndex::find(const Table& table, std::string_view key) {
    if (&table != m_lastTable) {
        m_last = &load(table);
        m_lastTable = &table;
    }
    if (key == m_last->lastKey) return m_last->lastRecord;
    const auto it = m_last->records.find(key);
    if (it == m_last->records.end()) return nullptr;
    m_last->lastKey = it->first;
    m_last->lastRecord = &it->second;
    return m_last->lastRecord;
}

void RecordIndex::forget(const Table& table) {
    if (table.name == "book") {
        forgetBookCurrency();
        m_loaded.clear();
    }
    m_loaded.erase(&table);
    m_lastTable = nullptr;
    m_last = nullptr;
}

std::string_view RecordIndex::keep(Loaded& loaded, std::string_view text) const {
    if (text.empty()) return {};
    char* copy = static_cast<char*>(loaded.memory.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), copy);
    return {copy, text.size()};
}

RecordIndex::Loaded& RecordIndex::load(const Table& table) {
    auto& loaded = m_loaded[&table];
    if (loaded) return *loaded;
    loaded = std::make_unique<Loaded>();
    Loaded& into = *loaded;
    const int key = table.key.front();
    std::string_view lastAccount; // of records that follow each other it is often the same
    Records::keep(TableRows(m_book, table).forEach([&](std::span<const Cell> row) {
        KnownRecord record = describe(table, row);
        if (record.account != lastAccount) lastAccount = keep(into, record.account);
        record.account = lastAccount;
        record.link = keep(into, record.link);
        into.records.emplace(keep(into, textOf(row[key])), record);
        return true;
    }));
    return into;
}

const KnownRecord* RecordLookup::find(const Table& table, std::string_view key) {
    TableRows rows(m_book, table);
    const Cell keyCell = key;
    const auto row = rows.find({&keyCell, 1});
    if (!row) keep(tl::unexpected(row.error()));
    if (!row || row->empty()) return nullptr;
    m_record = describe(table, *row);
    m_texts[0] = m_record.account;
    m_texts[1] = m_record.link;
    m_record.account = m_texts[0];
    m_record.link = m_texts[1];
    return &m_record;
}

} // namespace foothold
