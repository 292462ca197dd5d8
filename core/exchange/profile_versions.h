#pragma once

#include "core/exchange/edit.h"
#include "core/facts/facts.h"

/// Versions of the scoring profile as changes of the book. (docs/metrics.md, Scoring profile)
namespace foothold {

/// What is to be different: key -> new text, for one segment ("" for every segment).
struct ProfileEdit {
    QString segment{};
    std::map<QString, QString> values{};
    QString note{}; ///< what the version is for; empty keeps the note there is
};

/// The changes that make the version that holds from @p validFrom: the one in force there with @p edit. An
/// older version stays as it was. Error: a key that does not exist, or nothing to change.
Result<std::vector<RecordChange>> profileChanges(const Facts& facts, Date validFrom, const ProfileEdit& edit);

/// The changes after which every value has its default from @p validFrom on.
std::vector<RecordChange> profileReset(const Facts& facts, Date validFrom, const QString& note);

} // namespace foothold
