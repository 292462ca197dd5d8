#pragma once

#include "core/facts/facts.h"

#include <set>

namespace foothold {

/// Which accounts belong together by their parent account.
class Families {
public:
    explicit Families(const Facts& facts) {
        for (int i = 0; i < facts.accountCount(); ++i)
            if (!facts.at(i)->parentAccountId.isEmpty()) m_parents.insert(facts.at(i)->parentAccountId);
    }

    /// The account_id of the family's head: the account's parent, or the account itself if it is one; empty
    /// if it belongs to no family.
    Text headOf(AccountFacts account) const {
        if (!account->parentAccountId.isEmpty()) return account->parentAccountId;
        return m_parents.contains(account->accountId) ? account->accountId : Text();
    }

private:
    std::set<Text> m_parents;
};

/// The name of the account with that key, or the key if there is none.
inline QString accountName(const Facts& facts, Text accountId) {
    const auto account = facts.find(accountId);
    return (account ? (*account)->name : accountId).toString();
}

} // namespace foothold
