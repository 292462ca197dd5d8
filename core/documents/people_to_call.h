#pragma once

#include "core/documents/plan_context.h"

/// Whom to talk to: those who carry weight and are for us first, then who was met last. Internal; only for
/// the files of core/documents.
namespace foothold::plan {

/// With role, support, last contact and how to reach them: at most @p most, or what is missing.
doc::Block peopleToCall(const Context& context, std::size_t most);
/// The same in a line each, where there is no room for a table.
doc::Block peopleToCallInShort(const Context& context, std::size_t most);

} // namespace foothold::plan
