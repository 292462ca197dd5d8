#pragma once

#include "core/facts/facts.h"

namespace foothold {

/// What a person wrote for a section of a document of the account, or of one of its opportunities or reviews;
/// empty if nobody did.
inline QString narrativeOf(AccountFacts account, DocumentKind document, std::string_view section,
                           Text opportunityId = {}, Text qbrId = {}) {
    for (const Narrative& narrative : account.narratives())
        if (narrative.document == document && narrative.section.view() == section &&
            narrative.qbrId == qbrId && narrative.opportunityId == opportunityId)
            return narrative.text;
    return {};
}

} // namespace foothold
