#include "core/playbook/evidence.h"

#include "core/facts/fact_refs.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

template <typename E>
QString readable(E value) {
    return nameString(value).replace(QLatin1Char('_'), QLatin1Char(' '));
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

/// What a fact of a figure's tree is, by the table that it stands in.
QString wordsOf(const FactRef& fact) {
    static constexpr std::pair<std::string_view, const char*> names[] = {
        {"usage", QT_TRANSLATE_NOOP("Evidence", "usage")},
        {"feature_usage", QT_TRANSLATE_NOOP("Evidence", "use of a feature")},
        {"features", QT_TRANSLATE_NOOP("Evidence", "feature")},
        {"touchpoints", QT_TRANSLATE_NOOP("Evidence", "contact")},
        {"tickets", QT_TRANSLATE_NOOP("Evidence", "ticket")},
        {"nps", QT_TRANSLATE_NOOP("Evidence", "NPS answer")},
        {"invoices", QT_TRANSLATE_NOOP("Evidence", "invoice")},
        {"contacts", QT_TRANSLATE_NOOP("Evidence", "person")},
        {"contact_events", QT_TRANSLATE_NOOP("Evidence", "change of a person")},
        {"contracts", QT_TRANSLATE_NOOP("Evidence", "contract")},
        {"contract_lines", QT_TRANSLATE_NOOP("Evidence", "contracted")},
        {"outcomes", QT_TRANSLATE_NOOP("Evidence", "outcome")},
        {"opportunities", QT_TRANSLATE_NOOP("Evidence", "opportunity")},
        {"map_cells", QT_TRANSLATE_NOOP("Evidence", "cell of the map")},
        {"departments", QT_TRANSLATE_NOOP("Evidence", "department")},
        {"products", QT_TRANSLATE_NOOP("Evidence", "product")},
        {"health_overrides", QT_TRANSLATE_NOOP("Evidence", "health set by hand")},
        {"accounts", QT_TRANSLATE_NOOP("Evidence", "account")},
    };
    const std::string table = fact.table.toStdString();
    for (const auto& [name, words] : names)
        if (name == table) return T::tr(words);
    return fact.table;
}

void collect(const Explanation& node, std::vector<Evidence>& list) {
    for (const FactRef& fact : node.facts) {
        const auto isKnown = [&](const Evidence& other) {
            return other.fact.table == fact.table && other.fact.key == fact.key;
        };
        if (std::ranges::none_of(list, isKnown))
            list.push_back({fact, withDetail(wordsOf(fact), fact.value)});
    }
    for (const Explanation& child : node.children)
        collect(child, list);
}

} // namespace

Evidence evidenceOf(AccountFacts account, const Contact& contact) {
    return {factRef(account, contact, contact.name), withDetail(contact.name, contact.title)};
}

Evidence evidenceOf(AccountFacts account, const ContactEvent& event) {
    return {factRef(account, event),
            withDetail(T::tr("%1 %2").arg(nameOfPerson(account, event.contactId), readable(event.kind)),
                       event.toTitle)};
}

Evidence evidenceOf(AccountFacts account, const Contract& contract) {
    const QString name = contract.number.isEmpty() ? contract.contractId.toString() : contract.number;
    return {factRef(account, contract),
            contract.endOn ? T::tr("contract %1 to %2").arg(name, isoDate(*contract.endOn))
                           : T::tr("contract %1 from %2").arg(name, isoDate(contract.startOn))};
}

Evidence evidenceOf(AccountFacts account, const ContractLine& line) {
    const QString product = account.book().product(line.product).name;
    return {factRef(account, line), line.seats ? T::tr("%1: %2 seats").arg(product).arg(*line.seats)
                                    : line.usageLimit
                                        ? T::tr("%1: %2 a month").arg(product).arg(*line.usageLimit)
                                        : product};
}

Evidence evidenceOf(AccountFacts account, const Usage& usage) {
    const QString product = account.book().product(usage.product).name;
    const QString what =
        usage.department.isEmpty() ? product : T::tr("%1 for %2").arg(product, usage.department.toString());
    if (usage.activeUsers == unknownCount)
        return {factRef(account, usage, cellText(usage.usageQuantity)),
                T::tr("%1: %2 used in %3").arg(what, cellText(usage.usageQuantity), isoMonth(usage.month))};
    return {factRef(account, usage),
            T::tr("%1: %2 active users in %3").arg(what).arg(usage.activeUsers).arg(isoMonth(usage.month))};
}

Evidence evidenceOf(AccountFacts account, const FeatureUsage& usage) {
    return {factRef(account, usage), T::tr("%1: %2 active users in %3")
                                         .arg(account.book().feature(usage.feature).name.toString())
                                         .arg(usage.activeUsers)
                                         .arg(isoMonth(usage.month))};
}

Evidence evidenceOf(AccountFacts account, const Touchpoint& touchpoint) {
    return {factRef(account, touchpoint), withDetail(readable(touchpoint.kind), touchpoint.subject)};
}

Evidence evidenceOf(AccountFacts account, const NpsResponse& response) {
    const QString who = response.contact < 0 ? T::tr("somebody") : nameOfPerson(account, response.contactId);
    return {factRef(account, response), T::tr("%1 gave %2").arg(who).arg(response.score)};
}

Evidence evidenceOf(AccountFacts account, const Invoice& invoice) {
    return {factRef(account, invoice), T::tr("invoice due on %1").arg(isoDate(invoice.dueOn))};
}

Evidence evidenceOf(AccountFacts account, const Outcome& outcome) {
    return {factRef(account, outcome), outcome.goal.toString().simplified()};
}

Evidence evidenceOf(AccountFacts account, const Opportunity& opportunity) {
    const QString name =
        opportunity.name.isEmpty() ? opportunity.opportunityId.toString() : opportunity.name.toString();
    return {factRef(account, opportunity), withDetail(name, cellText(opportunity.amount, account->currency) +
                                                                QLatin1Char(' ') + account->currency.code())};
}

Evidence evidenceOf(AccountFacts account, const MapCell& cell) {
    const QString product = account.book().product(cell.product).name;
    return {factRef(account, cell), withDetail(product, cell.competitor)};
}

Evidence evidenceOf(AccountFacts, const BusinessEvent& event) {
    return {{QStringLiteral("business_events"), event.eventId, event.date, nameString(event.kind)},
            withDetail(readable(event.kind), event.note)};
}

Evidence evidenceOf(AccountFacts account, const QString& value, const QString& text) {
    return {factRef(account, value), text};
}

std::vector<Evidence> evidenceOf(const Explanation& tree) {
    std::vector<Evidence> list;
    collect(tree, list);
    return list;
}

} // namespace foothold
