#pragma once

#include "core/base/date.h"
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
    Date date{};
    QString kind{}, subject{}, notes{}, competitor{};
    std::vector<Person> people{}; ///< those who were met, and those who changed
    std::vector<NewPerson> newPeople{};
    QStringList ourPeople{};
    QString nextAction{}, actionOwner{}; ///< no next action: nothing is planned
    std::optional<Date> actionDueOn{};
};

/// The changes that note it: new people, changed roles and sentiments with the events that remember what they
/// were, the touchpoint, and the next action. @p newKey gives the keys.
std::vector<RecordChange> conversationChanges(const Conversation& conversation,
                                              const std::function<QString()>& newKey);

/// A person's changed role and sentiment with the events that remember what they were on @p date; nothing if
/// neither changed.
std::vector<RecordChange> standingChanges(const Conversation::Person& person, Date date,
                                          const std::function<QString()>& newKey);

} // namespace foothold
