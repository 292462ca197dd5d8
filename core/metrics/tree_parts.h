#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

#include <map>

/// What the trees of figures of many accounts are put together from.
namespace foothold {

/// A node without a value yet.
Explanation treeNode(const QString& name, const char* formula);
/// One that nothing is known of, and why.
Explanation unknownNode(const char* formula, const char* unknownBecause);
/// A number of days, without a name yet.
Explanation daysNode(const char* formula, Days days, std::vector<FactRef> facts);
/// So many as there are facts.
Explanation countNode(const char* name, const char* formula, std::vector<FactRef> facts);
/// The sum of the parts.
Explanation sumNode(const QString& name, const char* formula, std::vector<Explanation> parts);
/// The mean of the parts, of which each weighs what it says; unknown for @p unknownBecause without a part.
Explanation meanNode(const QString& name, const char* formula, std::vector<Explanation> parts,
                     const char* unknownBecause);

/// @p part in percent of @p whole; unknown for @p unknownBecause where there is no whole.
Explanation shareNode(const char* formula, const char* unknownBecause, Explanation part, Explanation whole);
/// @p part in percent of both.
Explanation shareOfBothNode(const char* formula, const char* unknownBecause, Explanation part,
                            Explanation other);

/// The values of the children, in their order.
std::vector<std::optional<double>> valuesOf(const Explanation& node);

/// The account's own row, with its name.
FactRef accountRef(AccountFacts account);
/// What made the account a customer: its first contract, else its own row. It is known when that was.
FactRef beginningRef(AccountFacts account);
/// Of a list of accounts, each once.
std::vector<FactRef> accountRefs(const Facts& facts, std::span<const int> accounts);

/// What an account, by its index, adds to a figure.
struct AccountPart {
    int account = -1;
    double value = 0;
};
/// What an account's part was read from.
using FactsOf = std::function<std::vector<FactRef>(AccountFacts)>;

/// One node for each account, the largest first; of more than 200 the smaller ones are one node, "others",
/// with their sum and their rows as facts.
std::vector<Explanation> accountSums(const Facts& facts, std::vector<AccountPart> parts, const char* formula,
                                     const FactsOf& factsOf);
/// The same for a mean in which each account counts alike; "others" has the mean of theirs.
std::vector<Explanation> accountMeans(const Facts& facts, std::vector<AccountPart> parts, const char* formula,
                                      const FactsOf& factsOf);

/// What the records of many accounts add up to, in the book's currency, account by account.
class AccountTally {
public:
    explicit AccountTally(const Facts& facts)
        : m_facts(facts) {}
    /// @p amount in minor units of the book's currency.
    void add(int account, std::int64_t amount, FactRef record);
    /// The sum, with a node for each account (accountSums) that says @p formulaOfAccount.
    Explanation sum(const QString& name, const char* formula, const char* formulaOfAccount) const;

private:
    const Facts& m_facts;
    std::map<int, std::int64_t> m_amounts;
    std::map<int, std::vector<FactRef>> m_records;
};

/// The contract lines that are active on the date.
std::vector<FactRef> activeLineRefs(AccountFacts account, Date asOf);
/// "arr": what they add up to, in the account's currency.
Explanation arrNode(AccountFacts account, Date asOf);

} // namespace foothold
