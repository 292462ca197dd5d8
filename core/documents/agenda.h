#pragma once

#include "core/documents/document_options.h"
#include "core/playbook/rule.h"

namespace foothold {

/// What is to be talked about: the pending tasks by meeting, each with its account, owner, due date and the
/// facts behind it. @p forum limits it to one meeting, @p owner to one person's. Internal only.
Result<doc::Document> composeAgenda(const Facts& facts, const DocumentOptions& options,
                                    std::optional<Forum> forum, const QString& owner);

} // namespace foothold
