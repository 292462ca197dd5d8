#pragma once

#include "core/domain/scoring_profile.h"
#include "core/exchange/edit.h"

#include <span>

/// Versions of the scoring profile as changes of the book. (docs/metrics.md, Scoring profile)
namespace foothold {

/// What is to be different: key -> new text, for one segment ("" for every segment).
struct ProfileEdit {
    QString segment{};
    std::map<QString, QString> values{};
    QString note{}; ///< what the version is for; empty keeps the note there is
};

/// The changes that make the version that holds from @p validFrom: the one in force there with @p edit. An
/// older version stays as it was. @p rows: the book's, by valid_from. Error: a key that does not exist, or
/// nothing to change.
Result<std::vector<RecordChange>> profileChanges(std::span<const ProfileRow> rows, Date validFrom,
                                                 const ProfileEdit& edit);

/// The changes after which every value has its default from @p validFrom on.
std::vector<RecordChange> profileReset(std::span<const ProfileRow> rows, Date validFrom, const QString& note);

} // namespace foothold
