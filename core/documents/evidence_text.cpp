#include "core/documents/evidence_text.h"

#include "core/domain/labels.h"
#include "core/domain/tables.h"
#include "core/facts/fact_refs.h"

namespace foothold {

namespace {

struct Said {
    const Shown& show;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(std::int64_t count) const { return show.count(count); }
    QString operator()(double number) const { return show.number(number, 6); }
    QString operator()(const Amount& amount) const { return show.money(amount.minor, amount.currency); }
    QString operator()(const Percentage& share) const { return show.percent(share.value); }
    QString operator()(Date date) const { return show.date(date); }
    QString operator()(Month month) const { return show.month(month); }
};

bool isName(const FactRef& fact) {
    const Column* column = columnOf(fact);
    return column && column->type == Type::Enum;
}

} // namespace

QString textOf(const SheetCell& value, const Shown& show) {
    return std::visit(Said{show}, value);
}

QString textOf(const Statement& statement, const Shown& show) {
    return statement.text([&](const SheetCell& value) { return textOf(value, show); });
}

QString textOf(const FactRef& fact, const Shown& show) {
    return isName(fact) ? enumLabel(fact.value) : textOf(valueOf(fact), show);
}

} // namespace foothold
