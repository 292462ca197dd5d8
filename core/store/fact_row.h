#pragma once

#include "core/facts/facts_builder.h"
#include "core/store/key_numbers.h"
#include "core/store/statement.h"

#include <cmath>

namespace foothold {

/// The current row of a scan, read column by column from left to right. Texts are kept in the facts.
///
/// A damaged file can hold values that no column allows. They are read as something harmless, and the row is
/// not sound; figures need not defend themselves against them.
class FactRow {
public:
    FactRow(Statement& statement, FactsBuilder& builder)
        : m_statement(statement)
        , m_builder(builder) {}

    void start() { m_column = 0; }
    bool isSound() const { return m_sound; }

    /// As the statement gives it: valid until the next row.
    std::string_view view() { return m_statement.text(m_column++); }
    Text text() { return m_builder.text(view()); }
    /// 0 to the largest amount: counts, money and yes/no.
    std::int64_t integer() { return integer(0, maxMinorUnits); }
    double real() {
        const double value = m_statement.real(m_column++);
        return std::abs(value) <= 1e15 ? value : unsound(0.0);
    }
    bool yes() { return integer() != 0; }
    Date date() { return dateFromDays(int(integer(daysOf(dateOf(1, 1, 1)), daysOf(dateOf(9999, 12, 31))))); }
    Month month() { return Month(int(integer(Month(1, 1).index(), Month(9999, 12).index()))); }
    Currency currency() { return Currency::parse(view()).value_or(Currency()); }
    template <typename E>
    E value() {
        const auto read = valueOf<E>(view());
        return read ? *read : unsound(E());
    }
    /// The number of the record that the key names.
    int reference(const KeyNumbers& numbers);
    int optionalReference(const KeyNumbers& numbers);

    std::optional<std::int64_t> optionalInteger() { return optional<std::int64_t>(&FactRow::integer); }
    std::optional<double> optionalReal() { return optional(&FactRow::real); }
    std::optional<bool> optionalYes() { return optional(&FactRow::yes); }
    std::optional<Date> optionalDate() { return optional(&FactRow::date); }
    template <typename E>
    std::optional<E> optionalValue() {
        const std::string_view name = view();
        const auto read = valueOf<E>(name);
        return read || name.empty() ? read : unsound(read);
    }
    /// unknownCount for nothing.
    std::int64_t count() { return m_statement.isNull(m_column) ? (++m_column, unknownCount) : integer(); }

private:
    template <typename T>
    std::optional<T> optional(T (FactRow::*read)()) {
        if (!m_statement.isNull(m_column)) return (this->*read)();
        ++m_column;
        return std::nullopt;
    }

    std::int64_t integer(std::int64_t least, std::int64_t most) {
        const std::int64_t value = m_statement.integer(m_column++);
        return least <= value && value <= most ? value : unsound(least);
    }
    template <typename T>
    T unsound(T harmless) {
        m_sound = false;
        return harmless;
    }

    Statement& m_statement;
    FactsBuilder& m_builder;
    int m_column = 0;
    bool m_sound = true;
};

inline int FactRow::reference(const KeyNumbers& numbers) {
    const int number = numbers.find(view());
    return number >= 0 ? number : unsound(number);
}

inline int FactRow::optionalReference(const KeyNumbers& numbers) {
    const std::string_view key = view();
    const int number = numbers.find(key);
    return number >= 0 || key.empty() ? number : unsound(number);
}

} // namespace foothold
