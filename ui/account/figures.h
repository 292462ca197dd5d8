#pragma once

#include "core/facts/facts.h"
#include "ui/shell/book_state.h"
#include "ui/widgets/explain_panel.h"

namespace foothold {

/// A figure of an account that the window shows, ready to be explained: "arr", "renewal", or the name of a
/// Figure.
ExplainedFigure explainedFigure(const FactsPtr& facts, int account, const QString& figure, Date asOf);

/// A figure of more than one account, compared with a month, a quarter and a year before. @p whose: "Whole
/// book"; @p at makes the tree of any date up to @p asOf, by today's profile.
ExplainedFigure explainedOverTime(const QString& whose, Date asOf, std::function<Explanation(Date)> at);

/// The same of one account: compared with its last held review, too.
ExplainedFigure explainedOfAccount(const FactsPtr& facts, int account, Date asOf,
                                   std::function<Explanation(AccountFacts, Date)> at);

/// When and how often a person of the account was met.
ExplainedFigure explainedContact(const FactsPtr& facts, int account, Date asOf, const QString& contactId);

/// What an account's figures are compared with: its last held review, then a month, a quarter and a year ago.
std::vector<ExplainedFigure::Baseline> baselinesOf(AccountFacts account, Date asOf);
/// A month, a quarter and a year before: what a figure of more than one account is compared with.
std::vector<ExplainedFigure::Baseline> plainBaselines(Date asOf);
/// The first of them that a customer is told: the last held review, else three months before.
/// (docs/documents.md)
ExplainedFigure::Baseline usualBaseline(AccountFacts account, Date asOf);

} // namespace foothold
