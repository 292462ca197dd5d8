#pragma once

#include "core/documents/document.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace foothold {

/// Documents as JSON, to be kept as they were and printed again. A picture of another kind than the
/// whitespace map and the health trend is left out.
QByteArray documentsToJson(const std::vector<doc::Document>& documents);

/// The one of that edition; nothing if there is none, or if @p json is not what documentsToJson makes.
std::optional<doc::Document> documentFromJson(const QByteArray& json, doc::Edition edition);

} // namespace foothold
