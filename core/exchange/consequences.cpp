#include "core/exchange/consequences.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/record_key.h"
#include "core/exchange/record_rules.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Keys = std::set<std::string, std::less<>>;

constexpr std::size_t fewKeys = 20; // up to here, asking for each key beats reading the whole table

/// The rows of @p table whose @p column refers to one of @p keys (some more, if it is a list).
Status forEachReferring(Book& book, const Table& table, int column, const Keys& keys,
                        const TableRows::RowVisitor& visit) {
    TableRows rows(book, table);
    if (keys.size() > fewKeys) return rows.forEach(visit);
    Status status;
    for (auto key = keys.begin(); key != keys.end() && status; ++key)
        status = rows.forEachWith(column, *key, visit);
    return status;
}

QString nameOf(const Table& table, std::span<const Cell> row) {
    return QStringLiteral("%1 %2").arg(fromUtf8(table.name), recordKey(table, row));
}

} // namespace

Result<std::vector<Consequence>> leftBehind(Book& book, Records& records, const Table& table,
                                            const Keys& moved) {
    std::vector<Consequence> found;
    if (moved.empty()) return found;
    const int accountColumn = table.owner;
    for (const Table& referring : tables()) {
        RecordRules rules(referring, records);
        for (int i = 0; i < int(referring.columns.size()); ++i) {
            const Column& column = referring.columns[i];
            if (!column.withinAccount || column.references != table.name) continue;
            const auto visit = [&](std::span<const Cell> row) {
                const std::string account(rules.accountOf(row));
                forEachItem(textOf(row[i]), [&](std::string_view key) {
                    const KnownRecord* record = moved.contains(key) ? records.find(table, key) : nullptr;
                    if (!record || record->account == account) return;
                    found.push_back({std::string(key), accountColumn,
                                     T::tr("cannot change, because %1 refers to it within account %2")
                                         .arg(nameOf(referring, row), fromUtf8(account))});
                });
                return true;
            };
            if (auto read = forEachReferring(book, referring, i, moved, visit); !read)
                return tl::unexpected(read.error());
        }
    }
    return found;
}

Result<std::vector<Consequence>> linesOutOfTime(Book& book, Records& records, const Keys& contracts) {
    std::vector<Consequence> found;
    if (contracts.empty()) return found;
    const Table &lines = *findTable("contract_lines"), &contractTable = *findTable("contracts");
    const int contract = lines.indexOf("contract_id"), endOn = lines.indexOf("end_on");
    RecordRules rules(lines, records);
    const auto visit = [&](std::span<const Cell> row) {
        const std::string_view key = textOf(row[contract]);
        if (!contracts.contains(key)) return true;
        if (const auto problem = rules.contradiction(row)) {
            // The line's start is after the contract's end, or its end before the contract's start.
            const char* blamed = problem->column == endOn ? "start_on" : "end_on";
            found.push_back({std::string(key), contractTable.indexOf(blamed),
                             T::tr("leaves %1 without a day: its %2 %3")
                                 .arg(nameOf(lines, row), fromUtf8(lines.columns[problem->column].name),
                                      problem->reason)});
        }
        return true;
    };
    if (auto read = forEachReferring(book, lines, contract, contracts, visit); !read)
        return tl::unexpected(read.error());
    return found;
}

} // namespace foothold
