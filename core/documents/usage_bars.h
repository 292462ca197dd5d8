#pragma once

#include "core/documents/plan_context.h"

/// Usage as a picture. Only for the files of core/documents.
namespace foothold::plan {

/// People who used a product in each of the twelve months up to the latest that counts, and the seats of it
/// that were contracted then.
BarsPicture usageBars(const Context& context, int product);

/// The same with its caption; nothing if too few months are known to show how it went.
std::optional<doc::Block> usagePicture(const Context& context, int product, double heightMm);

} // namespace foothold::plan
