#include "core/facts/fact_refs.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/domain/tables.h"

#include <algorithm>

namespace foothold {

namespace {

QString pathOf(std::initializer_list<QString> parts) {
    return joinKey(QStringList(parts));
}

template <typename T>
bool holds(std::span<const T> rows, Text T::*id, Text key) {
    return std::ranges::any_of(rows, [&](const T& row) { return row.*id == key; });
}

/// True if the record, which has a key of its own, is one of the account's.
bool owns(AccountFacts account, std::string_view table, Text id) {
    if (table == "contracts") return holds(account.contracts(), &Contract::contractId, id);
    if (table == "contract_lines") return holds(account.lines(), &ContractLine::lineId, id);
    if (table == "contacts") return holds(account.contacts(), &Contact::contactId, id);
    if (table == "touchpoints") return holds(account.touchpoints(), &Touchpoint::touchpointId, id);
    if (table == "nps") return holds(account.nps(), &NpsResponse::responseId, id);
    if (table == "outcomes") return holds(account.outcomes(), &Outcome::outcomeId, id);
    if (table == "opportunities") return holds(account.opportunities(), &Opportunity::opportunityId, id);
    if (table == "objectives") return holds(account.objectives(), &Objective::objectiveId, id);
    if (table == "action_items") return holds(account.actionItems(), &ActionItem::actionId, id);
    return table == "qbrs" && holds(account.qbrs(), &Qbr::qbrId, id);
}

/// Whose key begins with that of the account.
bool isKeyedByAccount(const QString& table) {
    static const QLatin1String tables[] = {QLatin1String("accounts"), QLatin1String("departments"),
                                           QLatin1String("map_cells"), QLatin1String("usage"),
                                           QLatin1String("feature_usage")};
    return std::ranges::any_of(tables, [&](QLatin1String each) { return table == each; });
}

FactRef named(QString name, FactRef ref) {
    ref.name = std::move(name);
    return ref;
}

/// "Tessel Field, Finance"; nothing of what is not known.
QString placeName(const Facts& facts, int product, Text department) {
    QStringList parts;
    if (product >= 0) parts += facts.product(product).name;
    if (!department.isEmpty()) parts += department;
    return parts.join(QLatin1String(", "));
}

/// Empty: nobody, or somebody who is not known.
QString personName(AccountFacts account, Text contactId) {
    const auto person = std::ranges::find(account.contacts(), contactId, &Contact::contactId);
    return person == account.contacts().end() ? QString() : person->name.toString();
}

} // namespace

QString ownerOf(const Facts& facts, const QString& table, const QString& key) {
    const QString first = splitKey(key).value(0);
    if (isKeyedByAccount(table)) return facts.find(first) ? first : QString();
    const std::string name = table.toStdString(), id = first.toStdString();
    for (int i = 0; i < facts.accountCount(); ++i)
        if (owns(facts.at(i), name, Text(std::string_view(id)))) return facts.at(i)->accountId;
    return {};
}

const Column* columnOf(const FactRef& fact) {
    const Table* table = findTable(fact.table.toStdString());
    const int index = table ? table->indexOf(fact.column) : -1;
    return index < 0 ? nullptr : &table->columns[std::size_t(index)];
}

SheetCell valueOf(const FactRef& fact) {
    const std::string text = fact.value.toStdString();
    if (text.empty()) return {};
    if (fact.currency.isGiven())
        if (const auto minor = parseMoney(text, fact.currency)) return Amount{*minor, fact.currency};
    const Column* column = columnOf(fact);
    if (!column) return fact.value;
    switch (column->type) {
    case Type::Date:
        if (const auto date = parseDate(text)) return *date;
        break;
    case Type::Month:
        if (const auto month = parseMonth(text)) return *month;
        break;
    case Type::Count:
    case Type::Decimal:
        if (const auto number = parseDecimal(text))
            return number->scale == 0 ? SheetCell(number->mantissa) : SheetCell(number->toDouble());
        break;
    default:
        break;
    }
    return fact.value;
}

QString cellText(std::int64_t count) {
    return count == unknownCount ? QString() : QString::number(count);
}

QString cellText(bool value) {
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString cellText(std::int64_t minor, Currency currency) {
    return QString::fromLatin1(moneyText(minor, currency));
}

FactRef factRef(AccountFacts account, std::string_view column, const QString& value) {
    return named(account->name,
                 {QStringLiteral("accounts"), pathOf({account->accountId}), {}, value, column});
}

FactRef factRef(AccountFacts account, const Department& department) {
    return named(department.department, {QStringLiteral("departments"),
                                         pathOf({account->accountId, department.department}),
                                         {},
                                         department.headcount ? cellText(*department.headcount) : QString(),
                                         "headcount"});
}

FactRef factRef(AccountFacts, const Contact& contact, std::string_view column, const QString& value) {
    return named(contact.name,
                 {QStringLiteral("contacts"), pathOf({contact.contactId}), contact.statusOn, value, column});
}

FactRef factRef(AccountFacts account, const Contract& contract) {
    return factRef(account, contract, "start_on", isoDate(contract.startOn));
}

FactRef factRef(AccountFacts, const Contract& contract, std::string_view column, const QString& value) {
    return named(contract.number, {QStringLiteral("contracts"), pathOf({contract.contractId}),
                                   contract.startOn, value, column});
}

FactRef factRef(AccountFacts account, const ContractLine& line) {
    FactRef ref = factRef(account, line, "arr", cellText(line.arr, account->currency));
    ref.currency = account->currency;
    return ref;
}

FactRef factRef(AccountFacts account, const ContractLine& line, std::string_view column,
                const QString& value) {
    return named(placeName(account.book(), line.product, line.department),
                 {QStringLiteral("contract_lines"), pathOf({line.lineId}),
                  line.startOn ? *line.startOn : account.contractOf(line).startOn, value, column});
}

FactRef factRef(AccountFacts account, const Usage& usage) {
    return factRef(account, usage, "active_users", cellText(usage.activeUsers));
}

FactRef factRef(AccountFacts account, const Usage& usage, std::string_view column, const QString& value) {
    return named(placeName(account.book(), usage.product, usage.department),
                 {QStringLiteral("usage"),
                  pathOf({account->accountId, isoMonth(usage.month),
                          account.book().product(usage.product).productId, usage.department}),
                  usage.month.lastDay(), value, column});
}

FactRef factRef(AccountFacts account, const FeatureUsage& usage) {
    const Feature& feature = account.book().feature(usage.feature);
    return named(feature.name, {QStringLiteral("feature_usage"),
                                pathOf({account->accountId, isoMonth(usage.month), feature.featureId}),
                                usage.month.lastDay(), cellText(usage.activeUsers), "active_users"});
}

FactRef factRef(AccountFacts account, const Touchpoint& touchpoint) {
    return factRef(account, touchpoint, "kind", nameString(touchpoint.kind));
}

FactRef factRef(AccountFacts, const Touchpoint& touchpoint, std::string_view column, const QString& value) {
    return named(touchpoint.subject, {QStringLiteral("touchpoints"), pathOf({touchpoint.touchpointId}),
                                      touchpoint.date, value, column});
}

FactRef factRef(AccountFacts account, const ContactEvent& event) {
    return named(personName(account, event.contactId),
                 {QStringLiteral("contact_events"), pathOf({event.eventId}), event.date,
                  nameString(event.kind), "kind"});
}

FactRef factRef(AccountFacts account, const Outcome& outcome) {
    return factRef(account, outcome, "achieved_on",
                   outcome.achievedOn ? isoDate(*outcome.achievedOn) : QString());
}

FactRef factRef(AccountFacts, const Outcome& outcome, std::string_view column, const QString& value) {
    return named(outcome.goal, {QStringLiteral("outcomes"), pathOf({outcome.outcomeId}),
                                outcome.achievedOn ? outcome.achievedOn : outcome.targetOn, value, column});
}

FactRef factRef(AccountFacts, const Ticket& ticket) {
    return named(ticket.subject, {QStringLiteral("tickets"), pathOf({ticket.ticketId}), ticket.openedOn,
                                  ticket.severity ? nameString(*ticket.severity) : QString(), "severity"});
}

FactRef factRef(AccountFacts account, const NpsResponse& response) {
    return named(personName(account, response.contactId),
                 {QStringLiteral("nps"), pathOf({response.responseId}), response.date,
                  QString::number(response.score), "score"});
}

FactRef factRef(AccountFacts, const Invoice& invoice) {
    return {QStringLiteral("invoices"), pathOf({invoice.invoiceId}), invoice.dueOn,
            invoice.paidOn ? isoDate(*invoice.paidOn) : QString(), "paid_on"};
}

FactRef factRef(AccountFacts account, const Opportunity& opportunity) {
    FactRef ref = factRef(account, opportunity, "amount", cellText(opportunity.amount, account->currency));
    ref.currency = account->currency;
    return ref;
}

FactRef factRef(AccountFacts, const Opportunity& opportunity, std::string_view column, const QString& value) {
    return named(opportunity.name, {QStringLiteral("opportunities"), pathOf({opportunity.opportunityId}),
                                    opportunity.identifiedOn, value, column});
}

FactRef factRef(AccountFacts account, const MapCell& cell) {
    return named(
        placeName(account.book(), cell.product, cell.department),
        {QStringLiteral("map_cells"),
         pathOf({account->accountId, account.book().product(cell.product).productId, cell.department}),
         {},
         cell.state ? nameString(*cell.state) : QString(),
         "state"});
}

FactRef factRef(AccountFacts account, const Qbr& qbr) {
    return factRef(account, qbr, qbr.heldOn ? "held_on" : "planned_on",
                   isoDate(qbr.heldOn.value_or(qbr.plannedOn)));
}

FactRef factRef(AccountFacts, const Qbr& qbr, std::string_view column, const QString& value) {
    return named(qbr.topic, {QStringLiteral("qbrs"), pathOf({qbr.qbrId}), qbr.heldOn.value_or(qbr.plannedOn),
                             value, column});
}

FactRef factRef(AccountFacts account, const HealthOverride& override) {
    return {QStringLiteral("health_overrides"), pathOf({account->accountId, isoDate(override.setOn)}),
            override.setOn, QString::fromLatin1(decimalText(override.score)), "score"};
}

FactRef factRef(const Facts&, const Product& product, std::string_view column, const QString& value) {
    return named(product.name, {QStringLiteral("products"), pathOf({product.productId}), {}, value, column});
}

FactRef factRef(const Facts&, const Feature& feature) {
    return named(feature.name, {QStringLiteral("features"),
                                pathOf({feature.featureId}),
                                {},
                                feature.level ? nameString(*feature.level) : QString(),
                                "level"});
}

} // namespace foothold
