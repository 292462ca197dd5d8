#pragma once

#include "core/exchange/edit.h"

#include <functional>

namespace foothold {

/// What is noted after a conversation with a customer. All texts are in the canonical form.
struct Conversation {
    struct Person {
        QString contactId{};
        QString role{}, sentiment{};         ///< as they are from now on
        QString roleThen{}, sentimentThen{}; ///< as they were
        bool met = false;
    };
    struct NewPerson {
        QString name{}, title{};
    };

    QString accountId{};
    std::map<QString, QString> touchpoint{}; ///< its columns, with a date and a kind
    std::vector<Person> people{};            ///< those who were met, and those who changed
    std::vector<NewPerson> newPeople{};      ///< they were met too
    std::map<QString, QString> nextAction{}; ///< the columns of an action item; empty: nothing is planned
};

/// The changes that note it: new people, changed roles and sentiments with the events that remember what they
/// were, the touchpoint, and the next action. @p newKey gives the keys.
std::vector<RecordChange> conversationChanges(const Conversation& conversation,
                                              const std::function<QString()>& newKey);

/// A person's role and sentiment that changed on @p date (YYYY-MM-DD), with the events that remember what
/// they were; nothing if neither changed.
std::vector<RecordChange> standingChanges(const Conversation::Person& person, const QString& date,
                                          const std::function<QString()>& newKey);

} // namespace foothold
