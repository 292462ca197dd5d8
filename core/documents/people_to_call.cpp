#include "core/documents/people_to_call.h"

#include "core/documents/wording.h"
#include "core/metrics/people.h"

#include <algorithm>

namespace foothold::plan {

namespace {

std::vector<int> inOrder(const Context& m, std::size_t most) {
    const auto contacts = m.account.contacts();
    const auto weight = [&](int i) {
        const Contact& contact = contacts[std::size_t(i)];
        const int role = contact.role == ContactRole::Champion        ? 4
                         : contact.role == ContactRole::EconomicBuyer ? 3
                         : contact.role == ContactRole::DecisionMaker ? 2
                                                                      : 0;
        const int support = !contact.sentiment ? 0 : 2 - int(*contact.sentiment);
        return role * 10 + support * 5 + int(contact.influence.value_or(0));
    };
    auto people = presentPeople(m.account, m.asOf);
    std::ranges::stable_sort(people, std::ranges::greater(), weight);
    if (people.size() > most) people.resize(most);
    return people;
}

doc::Block nobody() {
    return missing(PlanText::tr("Nobody is entered: add people on the account's page People."));
}

QStringList addressesOf(const Contact& contact) {
    QStringList how;
    for (const Text text : {contact.phone, contact.email})
        if (!text.isEmpty()) how += text.toString();
    return how;
}

} // namespace

doc::Block peopleToCall(const Context& m, std::size_t most) {
    using Kind = doc::TableColumn::Kind;
    const auto contacts = m.account.contacts();
    const auto people = inOrder(m, most);
    if (people.empty()) return nobody();
    doc::Table table;
    table.columns = {{PlanText::tr("No."), Kind::Number},
                     {PlanText::tr("Person"), Kind::Text},
                     {PlanText::tr("Role"), Kind::Text},
                     {PlanText::tr("Support"), Kind::Sign},
                     {PlanText::tr("Last contact"), Kind::Date}};
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Contact& contact = contacts[std::size_t(people[i])];
        const auto last = m.lastContact(people[i]);
        QStringList lines{contact.name.toString()};
        if (!contact.title.isEmpty()) lines += contact.title.toString();
        if (const QStringList how = addressesOf(contact); !how.isEmpty())
            lines += how.join(QStringLiteral(" \u00B7 "));
        table.rows.push_back(
            row({m.show.count(std::int64_t(i + 1)), lines.join(QLatin1Char('\n')), wording::of(contact.role),
                 wording::sign(contact.sentiment), last ? m.show.date(*last) : PlanText::tr("never")}));
    }
    return block(withoutEmptyColumns(std::move(table)));
}

doc::Block peopleToCallInShort(const Context& m, std::size_t most) {
    const auto people = inOrder(m, most);
    if (people.empty()) return nobody();
    doc::List list;
    for (const int person : people) {
        const Contact& contact = m.account.contacts()[std::size_t(person)];
        QStringList detail;
        if (!contact.title.isEmpty()) detail += contact.title.toString();
        if (contact.role) detail += wording::of(*contact.role);
        if (const auto last = m.lastContact(person))
            detail += PlanText::tr("last contact %1").arg(m.show.date(*last));
        if (const QStringList how = addressesOf(contact); !how.isEmpty()) detail += how.front();
        const QString sign = wording::sign(contact.sentiment);
        list.items.push_back({sign.isEmpty() ? QStringLiteral("\u25CB") : sign, contact.name.toString(),
                              detail.join(QStringLiteral(", ")), doc::Tone::Plain});
    }
    return block(std::move(list));
}

} // namespace foothold::plan
