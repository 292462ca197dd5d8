#pragma once

#include "core/facts/facts_builder.h"

namespace foothold {

/// Adds the book's own records of @p facts, all but the accounts with theirs: they come next.
void copyBook(FactsBuilder& builder, const Facts& facts);

/// Calls @p visit with the rows of each kind of record that belongs to the account: what facts are copied of,
/// changed or left out on the way.
template <typename F>
void visitRows(AccountFacts a, F&& visit) {
    visit(a.departments()), visit(a.contacts()), visit(a.contactLinks()), visit(a.contactEvents());
    visit(a.mapPositions()), visit(a.contracts()), visit(a.lines()), visit(a.usage());
    visit(a.featureUsage()), visit(a.touchpoints()), visit(a.tickets()), visit(a.nps());
    visit(a.invoices()), visit(a.outcomes()), visit(a.opportunities()), visit(a.opportunityContacts());
    visit(a.referrals()), visit(a.mapCells()), visit(a.businessEvents()), visit(a.healthScores());
    visit(a.healthOverrides()), visit(a.actionItems()), visit(a.objectives()), visit(a.qbrs());
    visit(a.sprints()), visit(a.narratives());
}

} // namespace foothold
