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

Records::Shape::Shape(const Table& table)
    : key(table.key.front())
    , link(table.selfReference)
    , currency(&table == &accountsTable() ? table.indexOf("currency") : -1)
    , startOn(table.name == "contracts" ? table.indexOf("start_on") : -1)
    , endOn(table.name == "contracts" ? table.indexOf("end_on") : -1) {
    const bool ofAccount = table.owner >= 0 && table.columns[table.owner].name == "account_id";
    if (ofAccount) account = table.owner;
}

KnownRecord Records::describe(const Shape& shape, std::span<const Cell> row) {
    KnownRecord record;
    if (shape.account >= 0) record.account = textOf(row[shape.account]);
    if (shape.link >= 0) record.link = textOf(row[shape.link]);
    if (shape.currency >= 0)
        record.currency = Currency::parse(textOf(row[shape.currency])).value_or(bookCurrency());
    if (shape.startOn >= 0) record.startOn = wholeNumber(row[shape.startOn]);
    if (shape.endOn >= 0) record.endOn = wholeNumber(row[shape.endOn]);
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
    Shape shape(table);
    const std::vector<int> columns = shape.takeColumns();
    std::string_view lastAccount; // of records that follow each other it is often the same
    Records::keep(TableRows(m_book, table).forEach(columns, [&](std::span<const Cell> row) {
        KnownRecord record = describe(shape, row);
        if (record.account != lastAccount) lastAccount = keep(into, record.account);
        record.account = lastAccount;
        record.link = keep(into, record.link);
        into.records.emplace(keep(into, textOf(row[shape.key])), record);
        return true;
    }));
    return into;
}

std::vector<int> Records::Shape::takeColumns() {
    std::vector<int> columns;
    for (int* column : {&key, &account, &link, &currency, &startOn, &endOn}) {
        if (*column < 0) continue;
        columns.push_back(*column);
        *column = int(columns.size()) - 1;
    }
    return columns;
}

const KnownRecord* RecordLookup::find(const Table& table, std::string_view key) {
    TableRows& rows = m_rows.try_emplace(&table, m_book, table).first->second;
    const Cell keyCell = key;
    const auto row = rows.find({&keyCell, 1});
    if (!row) keep(tl::unexpected(row.error()));
    if (!row || row->empty()) return nullptr;
    m_record = describe(Shape(table), *row);
    m_texts[0] = m_record.account;
    m_texts[1] = m_record.link;
    m_record.account = m_texts[0];
    m_record.link = m_texts[1];
    return &m_record;
}

} // namespace foothold
