#pragma once

#include "core/domain/planning.h"

#include <QString>

#include <vector>

namespace foothold {

/// A section of a document for which people write.
struct NarrativePlace {
    const char* name; ///< as in the book: "where_we_stand"
    QString title;
    QString hint; ///< what belongs there, and who reads it
};
/// Those of a document, in the order in which it prints them.
std::vector<NarrativePlace> narrativePlaces(DocumentKind document);

} // namespace foothold
