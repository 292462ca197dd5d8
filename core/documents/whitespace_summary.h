#pragma once

#include "core/documents/plan_context.h"

/// The whitespace map in few rows, where a document has no room for the map. Only for the files of
/// core/documents.
namespace foothold::plan {

/// The map as the edition shows it. For a customer, in the pipeline is only what has been proposed to them;
/// all else that is not owned is open, without values, competitors or what we have confirmed.
WhitespaceMap mapFor(AccountFacts account, Date asOf, doc::Edition edition);

/// Products with the number of departments in which each is owned, planned and open, the dearest (for a
/// customer: the most used) first, at most @p most; the open value only in the internal edition.
doc::Table whitespaceSummary(const Context& context, const WhitespaceMap& map, std::size_t most);

/// The picture of the map, and its summary for where it does not fit on one page. @p caption of the picture.
doc::Block mapOrSummary(const Context& context, const WhitespaceMap& map, const QString& caption,
                        std::size_t mostRows);

} // namespace foothold::plan
