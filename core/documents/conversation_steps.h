#pragma once

#include "core/documents/plan_context.h"

/// The five steps of an expansion talk, as the conversation sheet and the plan say them. Internal; only for
/// the files of core/documents.
namespace foothold::plan {

struct ConversationStep {
    const char* narrative; ///< section of the conversation sheet that people write
    QString title;         ///< "1  Anchor in their success"
    doc::List known;       ///< what the facts say; empty: see findOut
    QString findOut;       ///< what to ask where the facts say nothing
    QString ask;           ///< an open question that goes with the facts
};
std::vector<ConversationStep> conversationSteps(const Context& context);

} // namespace foothold::plan
