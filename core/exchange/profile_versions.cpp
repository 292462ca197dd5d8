#include "core/exchange/profile_versions.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The rows of the version in force; empty if there is none.
std::vector<ProfileRow> versionAt(std::span<const ProfileRow> all, Date date) {
    std::vector<ProfileRow> rows;
    for (const ProfileRow& row : all) {
        if (row.validFrom > date) break;
        if (!rows.empty() && rows.front().validFrom != row.validFrom) rows.clear();
        rows.push_back(row);
    }
    return rows;
}

RecordChange setRow(Date validFrom, const QString& segment, const QString& key, const QString& value) {
    return {.table = findTable("profile"),
            .key = {isoDate(validFrom), segment, key},
            .values = {{QStringLiteral("value"), value}}};
}

} // namespace

Result<std::vector<RecordChange>> profileChanges(std::span<const ProfileRow> rows, Date validFrom,
                                                 const ProfileEdit& edit) {
    std::map<std::pair<QString, QString>, QString> version; // segment and key -> value
    const QString noteKey = fromUtf8(profileNoteKey);
    for (const ProfileRow& row : versionAt(rows, validFrom))
        version[{row.segment, row.key}] = row.value;
    for (const auto& [key, value] : edit.values) {
        const QByteArray utf8 = key.toUtf8();
        if (!findProfileKey(std::string_view(utf8.constData(), std::size_t(utf8.size()))))
            return failure(
                ErrorKind::Usage,
                T::tr("The profile has no key \"%1\". \"foothold-cli profile\" lists them.").arg(key));
        version[{edit.segment, key}] = value;
    }
    if (!edit.note.isEmpty()) version[{QString(), noteKey}] = edit.note;
    if (version.empty()) return failure(ErrorKind::Usage, T::tr("Nothing is to be changed in the profile."));
    std::vector<RecordChange> changes;
    for (const auto& [place, value] : version)
        changes.push_back(setRow(validFrom, place.first, place.second, value));
    return changes;
}

std::vector<RecordChange> profileReset(std::span<const ProfileRow> rows, Date validFrom,
                                       const QString& note) {
    std::vector<RecordChange> changes;
    const QString noteKey = fromUtf8(profileNoteKey);
    for (const ProfileRow& row : versionAt(rows, validFrom)) {
        const bool isNote = row.segment.isEmpty() && row.key.view() == profileNoteKey;
        if (row.validFrom == validFrom && !isNote)
            changes.push_back({.kind = RecordChange::Kind::Delete,
                               .table = findTable("profile"),
                               .key = {isoDate(validFrom), row.segment, row.key},
                               .values = {}});
    }
    changes.push_back(setRow(validFrom, {}, noteKey, note));
    return changes;
}

} // namespace foothold
