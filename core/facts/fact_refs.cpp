#include "core/facts/fact_refs.h"

#include "core/base/text.h"

#include <algorithm>

namespace foothold {

namespace {

QString pathOf(std::initializer_list<QString> parts) {
    return joinKey(QStringList(parts));
}

template <typename T>
bool holds(std::span<const T> rows, Text T::*id, const QString& key) {
    return std::ranges::any_of(rows, [&](const T& row) { return key == (row.*id).toString(); });
}

/// True if the record, which has a key of its own, is one of the account's.
bool owns(AccountFacts account, const QString& table, const QString& id) {
    if (table == QLatin1String("contracts")) return holds(account.contracts(), &Contract::contractId, id);
    if (table == QLatin1String("contract_lines")) return holds(account.lines(), &ContractLine::lineId, id);
    if (table == QLatin1String("contacts")) return holds(account.contacts(), &Contact::contactId, id);
    if (table == QLatin1String("touchpoints"))
        return holds(account.touchpoints(), &Touchpoint::touchpointId, id);
    if (table == QLatin1String("nps")) return holds(account.nps(), &NpsResponse::responseId, id);
    return table == QLatin1String("qbrs") && holds(account.qbrs(), &Qbr::qbrId, id);
}

/// Whose key begins with that of the account.
bool isKeyedByAccount(const QString& table) {
    static const QLatin1String tables[] = {QLatin1String("accounts"), QLatin1String("departments"),
                                           QLatin1String("map_cells"), QLatin1String("usage"),
                                           QLatin1String("feature_usage")};
    return std::ranges::any_of(tables, [&](QLatin1String each) { return table == each; });
}

} // namespace

QString ownerOf(const Facts& facts, const QString& table, const QString& key) {
    const QString first = splitKey(key).value(0);
    if (isKeyedByAccount(table)) return facts.find(first) ? first : QString();
    for (int i = 0; i < facts.accountCount(); ++i)
        if (owns(facts.at(i), table, first)) return facts.at(i)->accountId;
    return {};
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

FactRef factRef(AccountFacts account, const QString& value) {
    return {QStringLiteral("accounts"), pathOf({account->accountId}), {}, value};
}

FactRef factRef(AccountFacts account, const Department& department) {
    return {QStringLiteral("departments"),
            pathOf({account->accountId, department.department}),
            {},
            department.headcount ? cellText(*department.headcount) : QString()};
}

FactRef factRef(AccountFacts, const Contact& contact, const QString& value) {
    return {QStringLiteral("contacts"), pathOf({contact.contactId}), contact.statusOn, value};
}

FactRef factRef(AccountFacts account, const Contract& contract) {
    return factRef(account, contract, isoDate(contract.startOn));
}

FactRef factRef(AccountFacts, const Contract& contract, const QString& value) {
    return {QStringLiteral("contracts"), pathOf({contract.contractId}), contract.startOn, value};
}

FactRef factRef(AccountFacts account, const ContractLine& line) {
    return factRef(account, line, cellText(line.arr, account->currency));
}

FactRef factRef(AccountFacts account, const ContractLine& line, const QString& value) {
    return {QStringLiteral("contract_lines"), pathOf({line.lineId}),
            line.startOn ? *line.startOn : account.contractOf(line).startOn, value};
}

FactRef factRef(AccountFacts account, const Usage& usage) {
    return factRef(account, usage, cellText(usage.activeUsers));
}

FactRef factRef(AccountFacts account, const Usage& usage, const QString& value) {
    return {QStringLiteral("usage"),
            pathOf({account->accountId, isoMonth(usage.month),
                    account.book().product(usage.product).productId, usage.department}),
            usage.month.lastDay(), value};
}

FactRef factRef(AccountFacts account, const FeatureUsage& usage) {
    return {
        QStringLiteral("feature_usage"),
        pathOf({account->accountId, isoMonth(usage.month), account.book().feature(usage.feature).featureId}),
        usage.month.lastDay(), cellText(usage.activeUsers)};
}

FactRef factRef(AccountFacts account, const Touchpoint& touchpoint) {
    return factRef(account, touchpoint, nameString(touchpoint.kind));
}

FactRef factRef(AccountFacts, const Touchpoint& touchpoint, const QString& value) {
    return {QStringLiteral("touchpoints"), pathOf({touchpoint.touchpointId}), touchpoint.date, value};
}

FactRef factRef(AccountFacts, const ContactEvent& event) {
    return {QStringLiteral("contact_events"), pathOf({event.eventId}), event.date, nameString(event.kind)};
}

FactRef factRef(AccountFacts, const Outcome& outcome) {
    return {QStringLiteral("outcomes"), pathOf({outcome.outcomeId}),
            outcome.achievedOn ? outcome.achievedOn : outcome.targetOn,
            outcome.achievedOn ? isoDate(*outcome.achievedOn) : QString()};
}

FactRef factRef(AccountFacts, const Ticket& ticket) {
    return {QStringLiteral("tickets"), pathOf({ticket.ticketId}), ticket.openedOn,
            ticket.severity ? nameString(*ticket.severity) : QString()};
}

FactRef factRef(AccountFacts, const NpsResponse& response) {
    return {QStringLiteral("nps"), pathOf({response.responseId}), response.date,
            QString::number(response.score)};
}

FactRef factRef(AccountFacts, const Invoice& invoice) {
    return {QStringLiteral("invoices"), pathOf({invoice.invoiceId}), invoice.dueOn,
            invoice.paidOn ? isoDate(*invoice.paidOn) : QString()};
}

FactRef factRef(AccountFacts account, const Opportunity& opportunity) {
    return {QStringLiteral("opportunities"), pathOf({opportunity.opportunityId}), opportunity.identifiedOn,
            cellText(opportunity.amount, account->currency)};
}

FactRef factRef(AccountFacts account, const MapCell& cell) {
    return {QStringLiteral("map_cells"),
            pathOf({account->accountId, account.book().product(cell.product).productId, cell.department}),
            {},
            cell.state ? nameString(*cell.state) : QString()};
}

FactRef factRef(AccountFacts, const Qbr& qbr) {
    const Date day = qbr.heldOn.value_or(qbr.plannedOn);
    return {QStringLiteral("qbrs"), pathOf({qbr.qbrId}), day, isoDate(day)};
}

FactRef factRef(AccountFacts account, const HealthOverride& override) {
    return {QStringLiteral("health_overrides"), pathOf({account->accountId, isoDate(override.setOn)}),
            override.setOn, QString::fromLatin1(decimalText(override.score))};
}

FactRef factRef(const Facts&, const Product& product, const QString& value) {
    return {QStringLiteral("products"), pathOf({product.productId}), {}, value};
}

FactRef factRef(const Facts&, const Feature& feature) {
    return {QStringLiteral("features"),
            pathOf({feature.featureId}),
            {},
            feature.level ? nameString(*feature.level) : QString()};
}

} // namespace foothold
