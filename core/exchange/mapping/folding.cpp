#include "core/exchange/mapping/folding.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

std::optional<std::int64_t> wholeNumber(const std::string& text) {
    constexpr std::size_t mostDigits = 12; // so that a year of them can be added up
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0;
    return isWhole && text.size() <= mostDigits ? std::optional(value) : std::nullopt;
}

} // namespace

Folding::Folding(const std::vector<const Column*>& columns, const std::vector<std::size_t>& keyCells,
                 const std::map<QString, QString>& ways, bool days)
    : m_columns(columns)
    , m_keyCells(keyCells)
    , m_days(days) {
    for (const Column* column : columns) {
        const auto way = ways.find(fromUtf8(column->name));
        m_ways.push_back(way == ways.end()                     ? Way::Keep
                         : way->second == QLatin1String("sum") ? Way::Sum
                         : way->second == QLatin1String("max") ? Way::Max
                                                               : Way::Mean);
    }
}

bool Folding::addNumber(Group& group, std::size_t column, RowMapper::Record& record) const {
    const std::string& text = record.cells[column];
    if (text.empty()) return true;
    const auto value = wholeNumber(text);
    Cell& cell = group.numbers[column];
    if (!value || (!m_days && cell.count > 0)) {
        record.problem = RowProblem{fromUtf8(m_columns[column]->name), fromUtf8(text),
                                    value ? T::tr("comes a second time for this month")
                                          : T::tr("is no whole number of at most 12 digits")};
        return false;
    }
    cell.value = m_ways[column] == Way::Max ? std::max(cell.value, *value) : cell.value + *value;
    ++cell.count;
    return true;
}

void Folding::add(RowMapper::Record record, std::int64_t line) {
    std::string key;
    for (const std::size_t cell : m_keyCells)
        if (cell < record.cells.size()) key += record.cells[cell] + '\0';
    bool isGood = !record.problem;
    if (isGood) {
        const auto [place, isNew] = m_places.emplace(key, m_groups.size());
        if (isNew)
            m_groups.push_back(
                {.folded = {.record = record, .line = line}, .numbers = std::vector<Cell>(m_columns.size())});
        for (std::size_t i = 0; i < m_columns.size() && isGood; ++i)
            isGood = m_ways[i] == Way::Keep || addNumber(m_groups[place->second], i, record);
    }
    if (!isGood) m_bad.push_back({.record = std::move(record), .line = line});
}

std::vector<Folding::Folded> Folding::take() {
    std::vector<Folded> records;
    for (Group& group : m_groups) {
        bool hasValue = false;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_ways[i] == Way::Keep) continue;
            const Cell& cell = group.numbers[i];
            const auto value = m_ways[i] == Way::Mean && cell.count > 0
                                   ? (cell.value * 2 + cell.count) / (cell.count * 2) // half-up
                                   : cell.value;
            group.folded.record.cells[i] = cell.count > 0 ? std::to_string(value) : std::string();
            hasValue = hasValue || cell.count > 0;
        }
        if (hasValue) records.push_back(std::move(group.folded));
    }
    m_groups.clear();
    m_places.clear();
    std::move(m_bad.begin(), m_bad.end(), std::back_inserter(records));
    m_bad.clear();
    return records;
}

} // namespace foothold
