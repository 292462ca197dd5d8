// Which records a mapper of rows gives, once the values of a row are known.

#include "core/base/text.h"
#include "core/exchange/mapping/month_columns.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/words.h"

#include <algorithm>

namespace foothold {

namespace {

bool isKey(const Table& table, const Column* column) {
    return column && table.isKey(int(column - table.columns.data()));
}

} // namespace

bool RowMapper::isSkipped() const {
    return std::any_of(m_skips.begin(), m_skips.end(), [this](const auto& skip) {
        const std::string_view text = cell(skip.first);
        return !text.empty() && skip.second.contains(headingKey(fromUtf8(text)));
    });
}

bool RowMapper::takeMeasure() {
    if (m_measurePlace < 0) return true;
    m_measure = measureOf(m_target, fromUtf8(cell(m_measurePlace)));
    for (Field& field : m_fields)
        if (m_target.measures.count(field.name) && field.name != m_measure) field.value.clear();
    if (m_measure.isEmpty()) ++notes.unknownWords[m_headings[m_measurePlace]][fromUtf8(cell(m_measurePlace))];
    return !m_measure.isEmpty();
}

bool RowMapper::isGiven() const {
    if (m_target.unlessContracts && m_directory.hasOtherContracts(accountOfRow())) return false;
    const QStringList& any = m_target.given;
    return any.isEmpty() || std::any_of(any.begin(), any.end(),
                                        [this](const QString& column) { return !valueOf(column).empty(); });
}

void RowMapper::emitRecord() {
    Record record;
    for (const int field : m_fieldOfColumn)
        record.cells.push_back(field < 0 ? std::string() : m_fields[std::size_t(field)].value);
    record.problem = m_problem;
    // Keys that were made of names: a second record of the same name is another one.
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int field = m_fieldOfColumn[i];
        if (m_problem || field < 0 || m_table.key.size() != 1 || !isKey(m_table, m_columns[i]) ||
            m_target.distinct)
            continue;
        if (m_fields[std::size_t(field)].rules.front().rule->made.empty() || record.cells[i].empty())
            continue;
        if (m_table.name == "accounts" || m_table.name == "contacts" || m_table.name == "products") continue;
        if (const int count = ++m_keysMade[record.cells[i]]; count > 1)
            record.cells[i].append(1, '.').append(std::to_string(count));
    }
    m_records.push_back(std::move(record));
}

void RowMapper::emitMonths() {
    const std::size_t at = m_records.size();
    for (const Months& month : m_months) {
        if (std::all_of(month.cells.begin(), month.cells.end(),
                        [this](const auto& each) { return trimmed(cell(each.second)).empty(); }))
            continue;
        emitRecord();
        Record& record = m_records.back();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString name = fromUtf8(m_columns[i]->name);
            if (name == m_target.monthsInto) record.cells[i] = month.month;
            const auto measured = m_measurePlace < 0  ? month.cells.find(name)
                                  : name == m_measure ? month.cells.begin()
                                                      : month.cells.end();
            if (measured == month.cells.end()) continue;
            const std::string text(trimmed(cell(measured->second)));
            if (text.empty()) continue;
            const Field field{.name = name, .column = m_columns[i], .rules = {}, .value = {}};
            static const ValueRule plain;
            record.cells[i] =
                number(field, {.rule = &plain, .from = measured->second, .join = {}, .by = {}}, text);
            if (!record.problem) record.problem = m_problem;
            m_problem.reset();
        }
    }
    if (m_problem && m_records.size() == at) emitRecord();
}

void RowMapper::emitAccounts() {
    const auto people = std::move(m_peopleByAccount);
    m_peopleByAccount.clear();
    if (people.empty()) {
        ++notes.skipped; // nobody of a customer was there
        return;
    }
    for (const auto& [account, ids] : people) {
        m_spreadAccount = account;
        m_problem.reset();
        if (!evaluate()) {
            emitRecord();
            continue;
        }
        emitRecord();
    }
    m_spreadAccount.reset();
    m_peopleByAccount.clear();
}

std::span<const RowMapper::Record> RowMapper::map(const SheetRow& row) {
    m_row = &row;
    m_records.clear();
    m_problem.reset();
    m_peopleByAccount.clear();
    if (isSkipped()) {
        ++notes.skipped;
        return m_records;
    }
    const bool fine = evaluate();
    if (fine && (!takeMeasure() || !isGiven())) {
        ++notes.skipped;
        return m_records;
    }
    if (!m_target.spread.isEmpty())
        emitAccounts();
    else if (fine && !m_months.empty())
        emitMonths();
    else
        emitRecord();
    return m_records;
}

} // namespace foothold
