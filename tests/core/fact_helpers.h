#pragma once

#include "core/facts/facts_builder.h"

#include <QTest>

/// Terse statements of facts for the tests of the metrics.
namespace foothold {

inline Date day(const char* iso) {
    const auto date = parseDate(iso);
    if (!date) qFatal("no date: %s", iso);
    return *date;
}
inline Month month(const char* iso) {
    const auto value = parseMonth(iso);
    if (!value) qFatal("no month: %s", iso);
    return *value;
}
inline Currency currency(const char* code) {
    return *Currency::parse(code);
}

/// A key such as "T7", kept by the builder.
inline Text numbered(FactsBuilder& builder, const char* prefix, int number) {
    const QByteArray key = prefix + QByteArray::number(number);
    return builder.text(std::string_view(key.constData(), std::size_t(key.size())));
}

/// A book with one account "A" in euros and the products named, all of them sold by seats for 100.00.
class OneAccount {
public:
    explicit OneAccount(const Account& account = {.accountId = "A", .name = "Acme"})
        : m_account(account) {}

    FactsBuilder builder;

    int product(const Product& product) { return builder.add(product); }
    int product(Text id) {
        return product(
            {.productId = id, .name = id, .pricingModel = PricingModel::Seat, .listPrice = 100'00});
    }
    /// States the account; products and features come before, everything else after.
    int begin() { return builder.add(m_account); }
    template <typename T>
    void add(const T& record) {
        builder.add(0, record);
    }
    void contract(const Contract& contract, std::initializer_list<ContractLine> lines) {
        builder.addContract(0, contract, lines);
    }
    std::shared_ptr<const Facts> facts() { return builder.build(); }

private:
    Account m_account;
};

} // namespace foothold

namespace QTest {

/// So that QCOMPARE can print what it compares.
inline char* toString(const std::optional<double>& value) {
    return QTest::toString(value ? QString::number(*value, 'g', 12) : QStringLiteral("unknown"));
}
inline char* toString(const std::optional<std::int64_t>& value) {
    return QTest::toString(value ? QString::number(*value) : QStringLiteral("unknown"));
}
inline char* toString(const std::optional<int>& value) {
    return QTest::toString(value ? QString::number(*value) : QStringLiteral("unknown"));
}
inline char* toString(const std::optional<foothold::Date>& value) {
    return QTest::toString(value ? foothold::isoDate(*value) : QStringLiteral("unknown"));
}
inline char* toString(const foothold::Text& value) {
    return QTest::toString(value.toString());
}

} // namespace QTest
