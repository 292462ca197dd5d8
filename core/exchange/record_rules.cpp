#include "core/exchange/record_rules.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/domain/scoring_profile.h"
#include "core/exchange/cell_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

struct DateOrder {
    std::string_view table, start, end;
};
constexpr DateOrder dateOrders[] = {
    {"contracts", "start_on", "end_on"},
    {"contracts", "start_on", "terminated_on"},
    {"health_overrides", "set_on", "expires_on"},
    {"tickets", "opened_on", "closed_on"},
    {"opportunities", "identified_on", "closed_on"},
};

std::optional<std::int64_t> wholeNumber(const Cell& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    return number ? std::optional(*number) : std::nullopt;
}

QString nameOf(const Column& column) {
    return fromUtf8(column.name);
}

} // namespace

RecordRules::RecordRules(const Table& table, Records& records)
    : m_table(table)
    , m_records(records) {
    for (int i = 0; i < int(table.columns.size()); ++i)
        if (const auto target = table.columns[i].references; !target.empty())
            m_references.push_back({i, findTable(target)});
    for (const DateOrder& order : dateOrders)
        if (order.table == table.name)
            m_orderedDates.emplace_back(table.indexOf(order.start), table.indexOf(order.end));
}

std::optional<Problem> RecordRules::missingValue(std::span<const Cell> row) const {
    for (int i = 0; i < int(m_table.columns.size()); ++i) {
        const Column& column = m_table.columns[i];
        if (!column.required || column.mayBeEmpty) continue;
        const bool blank =
            isEmpty(row[i]) || (column.type == Type::FreeText && trimmed(textOf(row[i])).empty());
        if (blank) return Problem{i, T::tr("is required and empty")};
    }
    return std::nullopt;
}

std::string_view RecordRules::accountOf(std::span<const Cell> row) {
    if (m_table.owner < 0) return {};
    const std::string_view owner = textOf(row[m_table.owner]);
    const std::string_view target = m_table.columns[m_table.owner].references;
    if (target.empty() || target == "accounts") return owner;
    const KnownRecord* record = m_records.find(*findTable(target), owner);
    m_account = record ? record->account : std::string_view();
    return m_account;
}

Currency RecordRules::currencyOf(const Column& column, std::span<const Cell> row) {
    return column.moneyOf == MoneyOf::Book ? m_records.bookCurrency() : amountCurrency(row);
}

Currency RecordRules::amountCurrency(std::span<const Cell> row) {
    if (&m_table == &accountsTable()) {
        static const int currency = m_table.indexOf("currency");
        return Currency::parse(textOf(row[currency])).value_or(m_records.bookCurrency());
    }
    return m_records.accountCurrency(accountOf(row));
}

std::optional<Problem> RecordRules::brokenItem(const Reference& reference, std::string_view key,
                                               std::span<const Cell> row) {
    const bool within = m_table.columns[reference.column].withinAccount;
    const std::string_view account = within ? accountOf(row) : std::string_view();
    const KnownRecord* record = m_records.find(*reference.target, key);
    if (!record)
        return Problem{reference.column, T::tr("refers to \"%1\", which is not among the %2")
                                             .arg(fromUtf8(key), fromUtf8(reference.target->name))};
    if (!within || record->account == account) return std::nullopt;
    return Problem{reference.column, T::tr("refers to \"%1\", which belongs to another account (%2)")
                                         .arg(fromUtf8(key), fromUtf8(record->account))};
}

std::optional<Problem> RecordRules::brokenReference(std::span<const Cell> row, bool selfReferences) {
    for (const Reference& reference : m_references) {
        const bool self = reference.target == &m_table;
        const std::string_view text = textOf(row[reference.column]);
        if (text.empty() || (self && !selfReferences)) continue;
        std::optional<Problem> problem;
        if (m_table.columns[reference.column].type == Type::KeyList)
            forEachItem(text, [&](std::string_view key) {
                if (!problem) problem = brokenItem(reference, key, row);
            });
        else
            problem = brokenItem(reference, text, row);
        if (problem) return problem;
    }
    return m_table.name == "action_items" ? unknownSignal(row) : std::nullopt;
}

std::optional<Problem> RecordRules::unknownSignal(std::span<const Cell> row) {
    static const int source = m_table.indexOf("source"), sourceId = m_table.indexOf("source_id");
    const std::string_view key = textOf(row[sourceId]);
    if (key.empty() || textOf(row[source]) != "signal") return std::nullopt;
    if (m_records.find(*findTable("signal_states"), key)) return std::nullopt;
    return Problem{sourceId,
                   T::tr("refers to \"%1\", which is not among the signal_states").arg(fromUtf8(key))};
}

std::optional<Problem> RecordRules::unorderedDates(std::span<const Cell> row, int start, int end) const {
    const auto from = wholeNumber(row[start]), to = wholeNumber(row[end]);
    if (!from || !to || *from <= *to) return std::nullopt;
    return Problem{
        end,
        T::tr("is before %1 (%2)").arg(nameOf(m_table.columns[start]), isoDate(dateFromDays(int(*from))))};
}

std::optional<Problem> RecordRules::lineOutsideTime(std::span<const Cell> row) {
    static const int contract = m_table.indexOf("contract_id"), startOn = m_table.indexOf("start_on"),
                     endOn = m_table.indexOf("end_on");
    const auto start = wholeNumber(row[startOn]), end = wholeNumber(row[endOn]);
    if (!start && !end) return std::nullopt;
    const KnownRecord* record = m_records.find(*findTable("contracts"), textOf(row[contract]));
    const auto from = start || !record ? start : record->startOn;
    const auto to = end || !record ? end : record->endOn;
    if (!from || !to || *from <= *to) return std::nullopt;
    if (end) return Problem{endOn, T::tr("is before the start (%1)").arg(isoDate(dateFromDays(int(*from))))};
    return Problem{startOn, T::tr("is after the contract's end (%1)").arg(isoDate(dateFromDays(int(*to))))};
}

std::optional<Problem> RecordRules::badSetting(std::span<const Cell> row) const {
    constexpr int valueColumn = 1;
    const std::string_view key = textOf(row[0]), text = textOf(row[valueColumn]);
    const auto problem = [&](const QString& reason) { return Problem{valueColumn, reason}; };
    if (key == "name" && trimmed(text).empty()) return problem(T::tr("is required and empty"));
    if (key == "currency" && !Currency::parse(text))
        return problem(T::tr("is not a currency code of three capital letters, such as EUR"));
    if (text.empty()) return std::nullopt;
    if (key == "gross_margin") {
        const auto margin = parseDecimal(text);
        if (!margin || margin->toDouble() < 0 || margin->toDouble() > 1)
            return problem(T::tr("is not a decimal number between 0 and 1"));
    }
    if (key == "revenue_view" && text != "arr" && text != "commission")
        return problem(T::tr("is not one of arr, commission"));
    if (key == "ownership_policy" && text != "share" && text != "amount")
        return problem(T::tr("is not one of share, amount"));
    static const QRegularExpression locale(
        QStringLiteral("^[a-z]{2,3}([_-][A-Z][a-z]{3})?([_-]([A-Z]{2}|[0-9]{3}))?$"));
    if (key == "locale" && !locale.match(fromUtf8(text)).hasMatch())
        return problem(T::tr("is not a locale such as en_GB"));
    return std::nullopt;
}

/// A key that this program does not know is kept, for the program that does.
std::optional<Problem> RecordRules::badProfileValue(std::span<const Cell> row) const {
    static const int key = m_table.indexOf("key"), value = m_table.indexOf("value");
    const ProfileKey* known = findProfileKey(textOf(row[key]));
    if (!known) return std::nullopt;
    const auto number = parseDecimal(textOf(row[value]));
    if (number && known->allows(number->toDouble())) return std::nullopt;
    return Problem{value, T::tr("is not a %1number from %2 to %3")
                              .arg(known->whole ? QStringLiteral("whole ") : QString())
                              .arg(known->least, 0, 'g', 15)
                              .arg(known->most, 0, 'g', 15)};
}

std::optional<Problem> RecordRules::contradiction(std::span<const Cell> row) {
    for (const auto& [start, end] : m_orderedDates)
        if (const auto problem = unorderedDates(row, start, end)) return problem;
    if (m_table.name == "contract_lines") return lineOutsideTime(row);
    if (m_table.name == "book") return badSetting(row);
    if (m_table.name == "profile") return badProfileValue(row);
    if (m_table.name == "opportunities") {
        static const int stage = m_table.indexOf("stage"), closedOn = m_table.indexOf("closed_on");
        const bool closed = textOf(row[stage]) == "won" || textOf(row[stage]) == "lost";
        if (closed && isEmpty(row[closedOn]))
            return Problem{closedOn,
                           T::tr("is empty, but the opportunity is %1").arg(fromUtf8(textOf(row[stage])))};
        if (!closed && !isEmpty(row[closedOn]))
            return Problem{closedOn, T::tr("is given, but the opportunity is neither won nor lost")};
    }
    return std::nullopt;
}

} // namespace foothold
