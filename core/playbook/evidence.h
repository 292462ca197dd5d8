#pragma once

#include "core/base/sheet.h"
#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

#include <QString>

#include <functional>
#include <vector>

namespace foothold {

/// A sentence whose values are said as its reader writes them.
struct Statement {
    QString words{};                 ///< "%1: %2 active users in %3": for people
    std::vector<SheetCell> values{}; ///< what stands in them, in the order of their numbers

    /// The words with their values in canonical form. For a reader: textOf (core/documents/evidence_text.h)
    QString text() const;
    /// The words with each value as @p say says it.
    QString text(const std::function<QString(const SheetCell&)>& say) const;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// A fact that made a rule fire, and what it says in words.
struct Evidence {
    FactRef fact{};
    Statement statement{};

    QString text() const { return statement.text(); }

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// What a record says, to be read beside the account's name. (docs/playbook.md, Evidence)
Evidence evidenceOf(AccountFacts account, const Contact& contact);
Evidence evidenceOf(AccountFacts account, const ContactEvent& event);
Evidence evidenceOf(AccountFacts account, const Contract& contract);
Evidence evidenceOf(AccountFacts account, const ContractLine& line);
Evidence evidenceOf(AccountFacts account, const Usage& usage);
Evidence evidenceOf(AccountFacts account, const FeatureUsage& usage);
Evidence evidenceOf(AccountFacts account, const Touchpoint& touchpoint);
Evidence evidenceOf(AccountFacts account, const NpsResponse& response);
Evidence evidenceOf(AccountFacts account, const Invoice& invoice);
Evidence evidenceOf(AccountFacts account, const Outcome& outcome);
Evidence evidenceOf(AccountFacts account, const Opportunity& opportunity);
Evidence evidenceOf(AccountFacts account, const MapCell& cell);
Evidence evidenceOf(AccountFacts account, const BusinessEvent& event);
/// Of the account's own row: @p value is the cell in @p column, the words say what it is.
Evidence evidenceOf(AccountFacts account, std::string_view column, const QString& value, const QString& words,
                    std::vector<SheetCell> values = {});
/// Of a figure's tree: every fact that it was read from, each once.
std::vector<Evidence> evidenceOf(const Explanation& tree);

/// Takes down the evidence of a rule, or only that there is some: rules are asked for many accounts and
/// dates, and the words are wanted for a few.
class Witness {
public:
    Witness() = default; ///< takes nothing down
    explicit Witness(std::vector<Evidence>& list)
        : m_list(&list) {}

    explicit operator bool() const { return m_list != nullptr; }
    /// @p make gives one Evidence, or a list of them.
    template <typename F>
    void saw(F&& make) const {
        if (m_list) add(make());
    }

private:
    void add(Evidence evidence) const { m_list->push_back(std::move(evidence)); }
    void add(std::vector<Evidence> evidence) const {
        m_list->insert(m_list->end(), std::make_move_iterator(evidence.begin()),
                       std::make_move_iterator(evidence.end()));
    }

    std::vector<Evidence>* m_list = nullptr;
};

} // namespace foothold
