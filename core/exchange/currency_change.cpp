#include "core/exchange/currency_change.h"

#include "core/base/text.h"
#include "core/exchange/record_key.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Rescales the Money columns of some rows of one table.
class Rescaling {
public:
    Rescaling(Book& book, const Table& table, Currency from, Currency to)
        : m_rows(book, table)
        , m_table(table)
        , m_from(from)
        , m_to(to) {}

    /// The rows whose @p column is @p value; all of them if @p column is -1.
    Status run(int column, std::string_view value, std::vector<StuckAmount>& stuck) {
        const auto visit = [&](std::span<const Cell> row) {
            look(row, stuck);
            return true;
        };
        if (auto read = column < 0 ? m_rows.forEach(visit) : m_rows.forEachWith(column, value, visit); !read)
            return read;
        for (const Update& update : m_updates) {
            if (auto done = m_rows.update(update.key.cells(), {&update.column, 1}, {&update.amount, 1});
                !done)
                return done;
        }
        return {};
    }

private:
    struct Update {
        StoredKey key;
        int column;
        Cell amount;
    };

    void look(std::span<const Cell> row, std::vector<StuckAmount>& stuck) {
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            const auto* amount = std::get_if<std::int64_t>(&row[i]);
            if (m_table.columns[i].type != Type::Money || !amount) continue;
            if (const auto converted = rescaled(*amount, m_from, m_to)) {
                if (*converted != *amount) m_updates.push_back({StoredKey::of(m_table, row), i, *converted});
            } else {
                const StoredKey key = StoredKey::of(m_table, row);
                stuck.push_back({&m_table, key.packed(), keyText(m_table, key.cells()), i,
                                 cannotRescale(*amount, m_from, m_to)});
            }
        }
    }

    TableRows m_rows;
    const Table& m_table;
    const Currency m_from, m_to;
    std::vector<Update> m_updates;
};

} // namespace

std::optional<std::int64_t> rescaled(std::int64_t minor, Currency from, Currency to) {
    const std::int64_t before = from.minorPerMajor(), after = to.minorPerMajor();
    if (before == after) return minor;
    const Int128 scaled = Int128(minor) * after;
    if (scaled % before != 0 || scaled / before > maxMinorUnits) return std::nullopt;
    return std::int64_t(scaled / before);
}

QString cannotRescale(std::int64_t minor, Currency from, Currency to) {
    return T::tr("is %1 in the book, which cannot be written in %2")
        .arg(QString::fromLatin1(moneyText(minor, from)), to.code());
}

Result<std::vector<StuckAmount>> rescaleContractLines(Book& book, std::string_view contract, Currency from,
                                                      Currency to) {
    std::vector<StuckAmount> stuck;
    const Table& lines = *findTable("contract_lines");
    if (auto done = Rescaling(book, lines, from, to).run(lines.indexOf("contract_id"), contract, stuck);
        !done)
        return tl::unexpected(done.error());
    return stuck;
}

Result<std::vector<StuckAmount>> rescaleAccount(Book& book, std::string_view account, Currency from,
                                                Currency to, bool ownAmounts) {
    std::vector<StuckAmount> stuck;
    for (const Table& table : tables()) {
        const bool ofAccount = table.owner >= 0 && table.columns[table.owner].name == "account_id";
        if (!ofAccount || (table.name == "accounts" && !ownAmounts)) continue;
        if (auto done = Rescaling(book, table, from, to).run(table.owner, account, stuck); !done)
            return tl::unexpected(done.error());
    }
    const Table& contracts = *findTable("contracts");
    std::vector<std::string> keys;
    const auto read =
        TableRows(book, contracts).forEachWith(contracts.owner, account, [&keys](std::span<const Cell> row) {
            keys.emplace_back(std::get<std::string_view>(row[0]));
            return true;
        });
    if (!read) return tl::unexpected(read.error());
    for (const std::string& contract : keys) {
        const auto more = rescaleContractLines(book, contract, from, to);
        if (!more) return more;
        stuck.insert(stuck.end(), more->begin(), more->end());
    }
    return stuck;
}

Result<std::vector<StuckAmount>> rescaleListPrices(Book& book, Currency from, Currency to) {
    std::vector<StuckAmount> stuck;
    if (auto done = Rescaling(book, *findTable("products"), from, to).run(-1, {}, stuck); !done)
        return tl::unexpected(done.error());
    return stuck;
}

std::optional<Problem> keepAmounts(RecordRules& rules, const std::vector<bool>& stays, Currency before,
                                   std::vector<Cell>& record) {
    const Table& table = rules.table();
    for (int i = 0; i < int(table.columns.size()); ++i) {
        const Column& column = table.columns[i];
        const auto* amount = std::get_if<std::int64_t>(&record[i]);
        const bool ofAccount = column.type == Type::Money && column.moneyOf == MoneyOf::Account;
        if (!ofAccount || !stays[i] || !amount) continue;
        const Currency now = rules.currencyOf(column, record);
        const auto converted = rescaled(*amount, before, now);
        if (!converted) return Problem{i, cannotRescale(*amount, before, now)};
        record[i] = *converted;
    }
    return std::nullopt;
}

} // namespace foothold
