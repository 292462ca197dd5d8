#include "core/playbook/evidence.h"

#include "core/base/decimal.h"
#include "core/domain/labels.h"
#include "core/facts/fact_refs.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

template <typename E>
QString labelOf(E value) {
    return enumLabel(nameString(value));
}

/// "meeting: Review of the roll-out", or the first alone.
QString withDetail(const QString& what, const QString& detail) {
    const QString line = detail.simplified();
    return line.isEmpty() ? what : T::tr("%1: %2").arg(what, line);
}

QString nameOfPerson(AccountFacts account, Text contactId) {
    const Contact* contact = account.findContact(contactId);
    return contact ? contact->name.toString() : contactId.toString();
}

/// Plain words, in which nothing is to be filled in.
Evidence said(FactRef fact, const QString& words) {
    return {std::move(fact), QStringLiteral("%1"), {words}};
}

void collect(const Explanation& node, std::vector<Evidence>& list) {
    for (const FactRef& fact : node.facts) {
        const auto isKnown = [&](const Evidence& other) {
            return other.fact.table == fact.table && other.fact.key == fact.key;
        };
        if (std::ranges::any_of(list, isKnown)) continue;
        const SheetCell value = valueOf(fact);
        if (std::holds_alternative<std::monostate>(value))
            list.push_back(said(fact, recordLabel(fact.table.toStdString())));
        else
            list.push_back({fact, T::tr("%1: %2"), {recordLabel(fact.table.toStdString()), value}});
    }
    for (const Explanation& child : node.children)
        collect(child, list);
}

struct Canonical {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(std::int64_t count) const { return QString::number(count); }
    QString operator()(double number) const { return QString::fromLatin1(decimalText(number)); }
    QString operator()(const Amount& amount) const {
        return QString::fromLatin1(moneyText(amount.minor, amount.currency)) + QLatin1Char(' ') +
               amount.currency.code();
    }
    QString operator()(const Percentage& share) const {
        return QString::fromLatin1(decimalText(share.value));
    }
    QString operator()(Date date) const { return isoDate(date); }
    QString operator()(Month month) const { return isoMonth(month); }
};

} // namespace

QString Statement::text() const {
    return text([](const SheetCell& value) { return std::visit(Canonical(), value); });
}

QString Statement::text(const std::function<QString(const SheetCell&)>& say) const {
    QString filled;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int number =
            words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (number < 1 || std::size_t(number) > values.size()) {
            filled += words[i];
            continue;
        }
        filled += say(values[std::size_t(number) - 1]);
        ++i;
    }
    return filled;
}

Evidence evidenceOf(AccountFacts account, const Contact& contact) {
    return said(factRef(account, contact, "name", contact.name), withDetail(contact.name, contact.title));
}

Evidence evidenceOf(AccountFacts account, const ContactEvent& event) {
    return said(factRef(account, event),
                withDetail(T::tr("%1 %2").arg(nameOfPerson(account, event.contactId), labelOf(event.kind)),
                           event.toTitle));
}

Evidence evidenceOf(AccountFacts account, const Contract& contract) {
    const QString name = contract.number.isEmpty() ? contract.contractId.toString() : contract.number;
    if (contract.endOn)
        return {factRef(account, contract), T::tr("contract %1 to %2"), {name, *contract.endOn}};
    return {factRef(account, contract), T::tr("contract %1 from %2"), {name, contract.startOn}};
}

Evidence evidenceOf(AccountFacts account, const ContractLine& line) {
    const QString product = account.book().product(line.product).name;
    if (line.seats)
        return {factRef(account, line), T::tr("%1: %2 seats"), {product, std::int64_t(*line.seats)}};
    if (line.usageLimit)
        return {factRef(account, line), T::tr("%1: %2 a month"), {product, std::int64_t(*line.usageLimit)}};
    return said(factRef(account, line), product);
}

Evidence evidenceOf(AccountFacts account, const Usage& usage) {
    const QString product = account.book().product(usage.product).name;
    const QString what =
        usage.department.isEmpty() ? product : T::tr("%1 for %2").arg(product, usage.department.toString());
    if (usage.activeUsers == unknownCount)
        return {factRef(account, usage, "usage_quantity", cellText(usage.usageQuantity)),
                T::tr("%1: %2 used in %3"),
                {what, std::int64_t(usage.usageQuantity), usage.month}};
    return {factRef(account, usage),
            T::tr("%1: %2 active users in %3"),
            {what, std::int64_t(usage.activeUsers), usage.month}};
}

Evidence evidenceOf(AccountFacts account, const FeatureUsage& usage) {
    return {factRef(account, usage),
            T::tr("%1: %2 active users in %3"),
            {account.book().feature(usage.feature).name.toString(), std::int64_t(usage.activeUsers),
             usage.month}};
}

Evidence evidenceOf(AccountFacts account, const Touchpoint& touchpoint) {
    return said(factRef(account, touchpoint), withDetail(labelOf(touchpoint.kind), touchpoint.subject));
}

Evidence evidenceOf(AccountFacts account, const NpsResponse& response) {
    const QString who = response.contact < 0 ? T::tr("somebody") : nameOfPerson(account, response.contactId);
    return {factRef(account, response), T::tr("%1 gave %2"), {who, std::int64_t(response.score)}};
}

Evidence evidenceOf(AccountFacts account, const Invoice& invoice) {
    return {factRef(account, invoice), T::tr("invoice due on %1"), {invoice.dueOn}};
}

Evidence evidenceOf(AccountFacts account, const Outcome& outcome) {
    return said(factRef(account, outcome), outcome.goal.toString().simplified());
}

Evidence evidenceOf(AccountFacts account, const Opportunity& opportunity) {
    const QString name =
        opportunity.name.isEmpty() ? opportunity.opportunityId.toString() : opportunity.name.toString();
    return {factRef(account, opportunity),
            T::tr("%1: %2"),
            {name, Amount{opportunity.amount, account->currency}}};
}

Evidence evidenceOf(AccountFacts account, const MapCell& cell) {
    const QString product = account.book().product(cell.product).name;
    return said(factRef(account, cell), withDetail(product, cell.competitor));
}

Evidence evidenceOf(AccountFacts, const BusinessEvent& event) {
    return said(
        {QStringLiteral("business_events"), event.eventId, event.date, nameString(event.kind), "kind"},
        withDetail(labelOf(event.kind), event.note));
}

Evidence evidenceOf(AccountFacts account, std::string_view column, const QString& value, const QString& words,
                    std::vector<SheetCell> values) {
    if (values.empty()) return said(factRef(account, column, value), words);
    return {factRef(account, column, value), words, std::move(values)};
}

std::vector<Evidence> evidenceOf(const Explanation& tree) {
    std::vector<Evidence> list;
    collect(tree, list);
    return list;
}

} // namespace foothold
