#include "core/exchange/conversation_changes.h"

#include <algorithm>

namespace foothold {

namespace {

RecordChange create(const char* table, const QString& key, std::map<QString, QString> values) {
    return {RecordChange::Kind::Create, findTable(table), {key}, std::move(values)};
}

QString column(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

std::vector<RecordChange> standingChanges(const Conversation::Person& person, const QString& date,
                                          const std::function<QString()>& newKey) {
    std::vector<RecordChange> changes;
    std::map<QString, QString> values;
    std::vector<RecordChange> events;
    const auto compare = [&](const char* name, const QString& then, const QString& now) {
        if (then == now) return;
        values[column(name)] = now;
        events.push_back(create("contact_events", newKey(),
                                {{column("contact_id"), person.contactId},
                                 {column("date"), date},
                                 {column("kind"), column(name)},
                                 {column("from_value"), then},
                                 {column("to_value"), now}}));
    };
    compare("role", person.roleThen, person.role);
    compare("sentiment", person.sentimentThen, person.sentiment);
    if (values.empty()) return {};
    changes.push_back(
        {RecordChange::Kind::Change, findTable("contacts"), {person.contactId}, std::move(values)});
    std::ranges::move(events, std::back_inserter(changes));
    return changes;
}

std::vector<RecordChange> conversationChanges(const Conversation& conversation,
                                              const std::function<QString()>& newKey) {
    std::vector<RecordChange> changes;
    QStringList met;
    for (const Conversation::NewPerson& person : conversation.newPeople) {
        const QString key = newKey();
        met += key;
        changes.push_back(create("contacts", key,
                                 {{column("account_id"), conversation.accountId},
                                  {column("name"), person.name},
                                  {column("title"), person.title}}));
    }
    for (const Conversation::Person& person : conversation.people) {
        if (person.met) met += person.contactId;
        std::ranges::move(standingChanges(person, conversation.touchpoint.at(column("date")), newKey),
                          std::back_inserter(changes));
    }
    auto touchpoint = conversation.touchpoint;
    touchpoint[column("account_id")] = conversation.accountId;
    touchpoint[column("contact_ids")] = met.join(QLatin1Char(';'));
    changes.push_back(create("touchpoints", newKey(), std::move(touchpoint)));
    if (conversation.nextAction.empty()) return changes;
    auto action = conversation.nextAction;
    action[column("account_id")] = conversation.accountId;
    action[column("source")] = column("plan");
    changes.push_back(create("action_items", newKey(), std::move(action)));
    return changes;
}

} // namespace foothold
