#pragma once

#include "core/documents/document.h"
#include "core/documents/shown.h"
#include "core/metrics/health.h"
#include "core/metrics/whitespace.h"

/// The pictures of an account, for documents and for the screen.
namespace foothold {

/// The map with values and totals; for the customer in words of its own and without them.
WhitespacePicture whitespacePicture(AccountFacts account, const WhitespaceMap& map, const Shown& show,
                                    doc::Edition edition = doc::Edition::Internal);

/// How a picture of the map draws a cell of that state.
WhitespacePicture::State pictureState(CellState state);

/// H at the last @p months month-ends and at @p asOf, with its measures, the scores of other systems and what
/// happened meanwhile: QBRs, renewals, champions who left, overrides.
HealthPicture healthPicture(AccountFacts account, Date asOf, int months = 12);

} // namespace foothold
