#include "core/exchange/import_effects.h"

#include "core/base/text.h"
#include "core/exchange/consequences.h"
#include "core/exchange/import_run.h"
#include "core/exchange/row_reader.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

template <typename Rows>
std::set<std::string, std::less<>> keysOf(const Rows& rows) {
    std::set<std::string, std::less<>> keys;
    for (const auto& [key, row] : rows)
        keys.insert(key);
    return keys;
}

bool differ(std::span<const Cell> a, std::span<const Cell> b, int column) {
    return a[column] != b[column];
}

} // namespace

void ImportEffects::noteChange(const Table& table, RowReader& reader, std::int64_t number) {
    const auto before = reader.stored(), after = reader.record();
    const std::string key(textOf(after[table.key.front()]));
    if (table.name == "book") {
        if (key == "currency") m_bookCurrencyRow = number;
    } else if (table.name == "accounts") {
        static const int cac = table.indexOf("cac"), currency = table.indexOf("currency");
        if (!differ(before, after, currency)) return;
        const Currency from = reader.storedCurrency(), to = reader.currencyOf(cac, after);
        if (from.decimals() != to.decimals()) m_accountCurrencies[key] = {from, to, number};
    } else if (table.name == "contracts" || table.name == "contacts") {
        if (differ(before, after, table.owner)) m_moved[&table][key] = number;
    }
    if (table.name != "contracts") return;
    static const int startOn = table.indexOf("start_on"), endOn = table.indexOf("end_on"),
                     amount = table.indexOf("expected_arr");
    if (differ(before, after, startOn) || differ(before, after, endOn)) m_redated[key] = number;
    if (!differ(before, after, table.owner)) return;
    const Currency from = reader.storedCurrency(), to = reader.currencyOf(amount, after);
    if (from.decimals() != to.decimals()) m_contractCurrencies[key] = {from, to, number};
}

void ImportEffects::noteRow(const Table& table, const RowReader& reader) {
    if (m_bookCurrencyRow && &table == &accountsTable())
        m_ownAmountsDone.insert(std::string(textOf(reader.key().front())));
    if (m_stuck.empty()) return;
    std::string packed;
    packKey(packed, reader.key());
    for (int i = 0; i < int(table.columns.size()); ++i)
        if (reader.isFromFile(i)) m_stuck.erase({&table, packed, i});
}

void ImportEffects::blame(const std::vector<StuckAmount>& amounts, const Table& table, std::int64_t row,
                          int column) {
    for (const StuckAmount& amount : amounts)
        m_stuck[{amount.table, amount.packedKey, amount.column}] = {amount, &table, row, column};
}

Status ImportEffects::afterAccounts(ImportRun& run) {
    const Table &accounts = accountsTable(), &book = *findTable("book");
    static const int currency = accounts.indexOf("currency");
    const Currency before = run.bookCurrencyBefore, now = run.records.bookCurrency();
    for (const auto& [key, change] : m_accountCurrencies) {
        const auto stuck = rescaleAccount(run.book, key, change.from, change.to, false);
        if (!stuck) return tl::unexpected(stuck.error());
        blame(*stuck, accounts, change.row, currency);
    }
    if (before.decimals() == now.decimals()) return {};
    std::vector<std::string> keys; // of the accounts that follow the book
    const auto read = TableRows(run.book, accounts).forEach([&](std::span<const Cell> row) {
        const std::string key(textOf(row[0]));
        if (isEmpty(row[currency]) && !m_accountCurrencies.count(key)) keys.push_back(key);
        return true;
    });
    if (!read) return read;
    for (const std::string& key : keys) {
        const auto stuck = rescaleAccount(run.book, key, before, now, !m_ownAmountsDone.count(key));
        if (!stuck) return tl::unexpected(stuck.error());
        blame(*stuck, book, m_bookCurrencyRow, 1);
    }
    return {};
}

Status ImportEffects::afterTable(ImportRun& run, const Table& table) {
    if (table.name == "accounts") return afterAccounts(run);
    if (table.name == "book") {
        const Currency before = run.bookCurrencyBefore, now = run.records.bookCurrency();
        if (before.decimals() == now.decimals()) return {};
        const auto stuck = rescaleListPrices(run.book, before, now);
        if (!stuck) return tl::unexpected(stuck.error());
        blame(*stuck, table, m_bookCurrencyRow, 1);
    } else if (table.name == "contracts") {
        for (const auto& [key, change] : m_contractCurrencies) {
            const auto stuck = rescaleContractLines(run.book, key, change.from, change.to);
            if (!stuck) return tl::unexpected(stuck.error());
            blame(*stuck, table, change.row, table.owner);
        }
    }
    return {};
}

Status ImportEffects::judge(ImportRun& run, const Table& table, const Rows& rows,
                            const Result<std::vector<Consequence>>& consequences) {
    if (!consequences) return tl::unexpected(consequences.error());
    for (const Consequence& consequence : *consequences)
        if (const auto row = rows.find(consequence.key); row != rows.end())
            run.newVerdicts.emplace(RowId{&table, row->second},
                                    Problem{consequence.column, consequence.reason});
    return {};
}

Status ImportEffects::finish(ImportRun& run) {
    for (const auto& [where, stuck] : m_stuck) {
        const QString reason =
            T::tr("cannot change: %1 of %2 %3 %4")
                .arg(fromUtf8(stuck.amount.table->columns[stuck.amount.column].name),
                     fromUtf8(stuck.amount.table->name), stuck.amount.key, stuck.amount.reason);
        run.newVerdicts.emplace(RowId{stuck.table, stuck.row}, Problem{stuck.column, reason});
    }
    for (const auto& [table, rows] : m_moved)
        if (auto done = judge(run, *table, rows, leftBehind(run.book, run.records, *table, keysOf(rows)));
            !done)
            return done;
    const Table& contracts = *findTable("contracts");
    return judge(run, contracts, m_redated, linesOutOfTime(run.book, run.records, keysOf(m_redated)));
}

} // namespace foothold
