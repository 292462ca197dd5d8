#pragma once

#include "core/facts/facts.h"

#include <QString>

#include <functional>
#include <vector>

namespace foothold {

/// Something in the book that matches what was typed.
struct SearchHit {
    enum class Kind { Account, Person, Note };
    Kind kind = Kind::Account;
    int account = -1;  ///< index in the book
    Text key{};        ///< of a person: contact_id; of a note: the record's key, empty for the account's own
    QString title{};   ///< the account's or person's name, the subject of a conversation
    QString context{}; ///< a person's title, or the words around the match in a note
    std::optional<Date> date{}; ///< of a conversation, ticket or survey
};

/// The accounts, people and notes that contain every word of @p query, regardless of case and accents: names
/// that begin with it first, then those with a word that does, then the others; of each kind at most @p most.
/// Notes are those of accounts, people, conversations, surveys and tickets, the latest first. Nothing for an
/// empty query. Stops early when @p goOn says no.
std::vector<SearchHit> searchBook(const Facts& facts, const QString& query, int most,
                                  const std::function<bool()>& goOn = {});

} // namespace foothold
