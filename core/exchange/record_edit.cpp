#include "core/exchange/record_edit.h"

#include "core/base/text.h"
#include "core/exchange/consequences.h"
#include "core/exchange/deletion.h"

#include <QCoreApplication>

#include <unordered_set>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

RecordEdit::RecordEdit(EditRun& run, const RecordChange& change)
    : m_run(run)
    , m_change(change)
    , m_table(*change.table)
    , m_rules(*change.table, run.records)
    , m_rows(run.book, *change.table)
    , m_stays(change.table->columns.size(), true) {}

Status RecordEdit::run() {
    auto key = readKey(m_table, m_change.key);
    if (!key) {
        m_errors.push_back({0, {}, {}, key.error().message});
        return {};
    }
    m_key = *key;
    return m_change.kind == RecordChange::Kind::Delete ? remove() : set();
}

void RecordEdit::refuse(const std::optional<Problem>& problem) {
    if (!problem) return;
    FieldError error{0, {}, {}, problem->reason};
    if (problem->column >= 0) {
        error.column = fromUtf8(m_table.columns[problem->column].name);
        const auto given = m_change.values.find(error.column);
        if (given != m_change.values.end()) error.value = given->second;
    }
    m_errors.push_back(error);
}

Status RecordEdit::remove() {
    const auto cells = m_key.cells();
    if (m_table.name == "book" && (textOf(cells[0]) == "name" || textOf(cells[0]) == "currency")) {
        refuse(Problem{-1, T::tr("a book needs a name and a currency; change the value instead")});
        return {};
    }
    const auto deleted = deleteRecord(m_run.book, m_table, cells, m_run.edited);
    if (deleted) return {};
    if (deleted.error().kind != ErrorKind::NotFound) return tl::unexpected(deleted.error());
    refuse(Problem{-1, T::tr("there is no %1 %2").arg(fromUtf8(m_table.name), joinKey(m_change.key))});
    return {};
}

void RecordEdit::readValues(bool money) {
    for (const auto& [name, text] : m_change.values) {
        const int index = m_table.indexOf(name.toStdString());
        if (index < 0) {
            if (!money)
                m_errors.push_back({0, name, {}, T::tr("is not a column of %1").arg(fromUtf8(m_table.name))});
            continue;
        }
        const Column& column = m_table.columns[index];
        if ((column.type == Type::Money) != money) continue;
        std::string& bytes = m_texts.emplace_back(text.toStdString());
        if (m_table.name == "book" && textOf(m_record[0]) != "name") bytes = trimmed(bytes);
        if (bytes.find('\0') != std::string::npos) {
            refuse(Problem{index, T::tr("has a NUL character in it")});
            continue;
        }
        const auto cell =
            m_cells.read(column, bytes, money ? m_rules.currencyOf(column, m_record) : Currency());
        if (!cell)
            refuse(Problem{index, cell.error()});
        else if (m_table.isKey(index) && *cell != m_record[index])
            refuse(Problem{index, T::tr("is part of the key, which cannot change")});
        else
            m_record[index] = *cell;
        m_stays[index] = false;
    }
}

Status RecordEdit::set() {
    const auto key = m_key.cells();
    auto stored = m_rows.find(key);
    if (!stored) return tl::unexpected(stored.error());
    for (Cell& cell : *stored) // beyond the next call of the store
        if (const auto* text = std::get_if<std::string_view>(&cell))
            cell = std::string_view(m_texts.emplace_back(*text));
    m_stored = *stored;
    m_importId = m_rows.foundImportId();
    const QString name = QStringLiteral("%1 %2").arg(fromUtf8(m_table.name), joinKey(m_change.key));
    if (isNew() && m_change.kind == RecordChange::Kind::Change)
        refuse(Problem{-1, T::tr("there is no %1").arg(name)});
    if (!isNew() && m_change.kind == RecordChange::Kind::Create)
        refuse(Problem{-1, T::tr("there is %1 already").arg(name)});
    m_record = isNew() ? std::vector<Cell>(m_table.columns.size()) : m_stored;
    for (std::size_t i = 0; i < key.size(); ++i)
        m_record[m_table.key[i]] = key[i];
    readValues(false);
    if (!m_errors.empty()) return {};
    refuse(m_rules.brokenReference(m_record, true));
    if (!isNew()) m_currencyBefore = m_rules.amountCurrency(m_stored);
    readValues(true);
    if (m_errors.empty() && !isNew()) refuse(keepAmounts(m_rules, m_stays, m_currencyBefore, m_record));
    if (m_errors.empty()) refuse(m_rules.missingValue(m_record));
    if (m_errors.empty()) refuse(m_rules.contradiction(m_record));
    if (m_errors.empty()) refuse(circle());
    return m_errors.empty() ? write() : Status();
}

/// Follows the links from the record on; they were free of circles before.
std::optional<Problem> RecordEdit::circle() {
    const int column = m_table.selfReference;
    if (column < 0 || !changed(column)) return std::nullopt;
    const std::string self(textOf(m_record[m_table.key.front()]));
    std::string at(textOf(m_record[column]));
    std::unordered_set<std::string> visited;
    while (!at.empty() && at != self && visited.insert(at).second) {
        const KnownRecord* record = m_run.records.find(m_table, at);
        at = record ? std::string(record->link) : std::string();
    }
    if (at != self) return std::nullopt;
    return Problem{column, T::tr("leads in a circle back to \"%1\"").arg(fromUtf8(self))};
}

Status RecordEdit::write() {
    if (isNew()) {
        const auto inserted = m_rows.insert(m_record);
        if (!inserted) return tl::unexpected(inserted.error());
        return {};
    }
    std::vector<int> columns;
    std::vector<Cell> cells;
    for (int i = 0; i < int(m_table.columns.size()); ++i) {
        if (!changed(i)) continue;
        columns.push_back(i);
        cells.push_back(m_record[i]);
    }
    if (columns.empty()) return {};
    const Currency bookCurrency = m_run.records.bookCurrency();
    if (auto done = m_rows.update(m_key.cells(), columns, cells); !done) return done;
    m_run.records.forget();
    if (m_table.name == "book" && textOf(m_record[0]) == "currency") m_currencyBefore = bookCurrency;
    return rememberImported(columns).and_then([this] { return changeCurrencies(); }).and_then([this] {
        return checkEffects();
    });
}

Status RecordEdit::rememberImported(const std::vector<int>& columns) {
    if (m_importId == 0 || m_table.name == "imported_values") return {};
    const QString key = keyText(m_table, m_key.cells());
    const Currency now = m_rules.amountCurrency(m_record);
    for (const int i : columns) {
        const Column& column = m_table.columns[i];
        const bool ofBook = column.moneyOf == MoneyOf::Book;
        if (m_stays[i]) continue; // the same amount in other minor units
        const auto imported = m_run.edited.importedText(m_table, key, column);
        if (!imported) {
            const Currency before = ofBook ? m_run.records.bookCurrency() : m_currencyBefore;
            m_run.edited.set(m_table, key, column, cellText(column, m_stored[i], before));
        } else if (*imported == cellText(column, m_record[i], ofBook ? m_run.records.bookCurrency() : now)) {
            m_run.edited.drop(m_table, key, column); // back to what it was
        }
    }
    return {};
}

void RecordEdit::refuse(const std::vector<StuckAmount>& stuck, int column) {
    if (stuck.empty()) return;
    const StuckAmount& first = stuck.front();
    refuse(Problem{column, T::tr("cannot change: %1 of %2 %3 %4")
                               .arg(fromUtf8(first.table->columns[first.column].name),
                                    fromUtf8(first.table->name), first.key, first.reason)});
}

/// Amounts of other records that are in the record's currency.
Status RecordEdit::changeCurrencies() {
    const auto told = [this](const Result<std::vector<StuckAmount>>& stuck, int column) -> Status {
        if (!stuck) return tl::unexpected(stuck.error());
        refuse(*stuck, column);
        return {};
    };
    const std::string key(textOf(m_record[m_table.key.front()]));
    if (m_table.name == "book") {
        const Currency now = m_run.records.bookCurrency();
        if (key != "currency" || m_currencyBefore.decimals() == now.decimals()) return {};
        if (auto done = told(rescaleListPrices(m_run.book, m_currencyBefore, now), 1); !done) return done;
        std::vector<std::string> followers;
        static const int currency = accountsTable().indexOf("currency");
        const auto read = TableRows(m_run.book, accountsTable()).forEach([&](std::span<const Cell> row) {
            if (isEmpty(row[currency])) followers.emplace_back(textOf(row[0]));
            return true;
        });
        if (!read) return read;
        for (const std::string& account : followers)
            if (auto done = told(rescaleAccount(m_run.book, account, m_currencyBefore, now, true), 1); !done)
                return done;
        return {};
    }
    if (m_table.name != "accounts" && m_table.name != "contracts") return {};
    const Currency now = m_rules.amountCurrency(m_record);
    if (now.decimals() == m_currencyBefore.decimals()) return {};
    if (m_table.name == "contracts")
        return told(rescaleContractLines(m_run.book, key, m_currencyBefore, now), m_table.owner);
    return told(rescaleAccount(m_run.book, key, m_currencyBefore, now, false), m_table.indexOf("currency"));
}

/// Rules that records which refer to this one break now.
Status RecordEdit::checkEffects() {
    const std::string key(textOf(m_record[m_table.key.front()]));
    const auto told = [this](const Result<std::vector<Consequence>>& found) -> Status {
        if (!found) return tl::unexpected(found.error());
        if (!found->empty()) refuse(Problem{found->front().column, found->front().reason});
        return {};
    };
    const bool contract = m_table.name == "contracts";
    if ((contract || m_table.name == "contacts") && changed(m_table.owner))
        if (auto done = told(leftBehind(m_run.book, m_run.records, m_table, {key})); !done) return done;
    if (!contract || (!changed(m_table.indexOf("start_on")) && !changed(m_table.indexOf("end_on"))))
        return {};
    return told(linesOutOfTime(m_run.book, m_run.records, {key}));
}

} // namespace foothold
