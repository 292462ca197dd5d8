#include "app/cli/figure_json.h"
#include "app/cli/open_book.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"

#include "core/base/decimal.h"
#include "core/exchange/profile_versions.h"
#include "core/store/facts_reader.h"

namespace foothold::cli {

namespace {

QString numberText(double value) {
    return QString::fromLatin1(decimalText(value));
}

QString noteOf(const Facts& facts, const Profiles& profiles) {
    for (const ProfileRow& row : facts.profileRows())
        if (row.validFrom == profiles.validFrom() && row.segment.isEmpty() &&
            row.key.view() == profileNoteKey)
            return row.value;
    return {};
}

/// Keys of the version in force that no figure reads.
QStringList unknownKeys(const Facts& facts, const Profiles& profiles) {
    QStringList keys;
    for (const ProfileRow& row : facts.profileRows())
        if (row.validFrom == profiles.validFrom() && row.key.view() != profileNoteKey &&
            !findProfileKey(row.key.view()))
            keys.push_back(row.key);
    return keys;
}

void printProfile(const Arguments& arguments, const Facts& facts, Date asOf) {
    const Profiles profiles(facts, asOf);
    const QByteArray segment = arguments.value("--segment").toUtf8();
    const Text name(std::string_view(segment.constData(), std::size_t(segment.size())));
    const ScoringProfile& profile = profiles.ofSegment(name);
    const ScoringProfile defaults = ScoringProfile::defaultsOf(name);
    const QString note = noteOf(facts, profiles);
    QJsonArray values;
    std::vector<QStringList> rows;
    for (const ProfileKey& key : profileKeys()) {
        const double value = key.of(profile), byDefault = key.of(defaults);
        values.push_back(QJsonObject{{QStringLiteral("key"), latin(key.name)},
                                     {QStringLiteral("value"), value},
                                     {QStringLiteral("default"), byDefault},
                                     {QStringLiteral("meaning"), latin(key.meaning)}});
        rows.push_back(
            {latin(key.name), numberText(value),
             value == byDefault ? QString() : QStringLiteral("default %1").arg(numberText(byDefault)),
             latin(key.meaning)});
    }
    const QStringList unknown = unknownKeys(facts, profiles);
    if (arguments.json()) {
        QJsonArray warnings;
        for (const QString& key : unknown)
            warnings.push_back(QStringLiteral("The profile's key %1 decides nothing.").arg(key));
        printWithWarnings({{QStringLiteral("as_of"), isoDate(asOf)},
                           {QStringLiteral("valid_from"), json(profiles.validFrom())},
                           {QStringLiteral("segment"), name.toString()},
                           {QStringLiteral("note"), json(note)},
                           {QStringLiteral("values"), values}},
                          warnings);
        return;
    }
    QString head =
        QStringLiteral("Scoring profile as of %1, %2%3\n")
            .arg(isoDate(asOf),
                 profiles.validFrom() ? QStringLiteral("valid from %1").arg(isoDate(*profiles.validFrom()))
                                      : QStringLiteral("the defaults"),
                 name.isEmpty() ? QString() : QStringLiteral(", segment ") + inLine(name));
    if (!note.isEmpty()) head += inLine(note) + QLatin1Char('\n');
    if (!unknown.isEmpty())
        head += QStringLiteral("Keys that decide nothing: %1\n").arg(unknown.join(QLatin1String(", ")));
    print(head + QLatin1Char('\n') +
          textTable({{QStringLiteral("Key")},
                     {QStringLiteral("Value"), true},
                     {QString()},
                     {QStringLiteral("Meaning")}},
                    rows));
}

Result<ProfileEdit> editOf(const Arguments& arguments) {
    ProfileEdit edit{.segment = arguments.value("--segment"), .note = arguments.value("--note")};
    for (const QString& assignment : arguments.values("--set")) {
        const auto equals = assignment.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return failure(ErrorKind::Usage,
                           QStringLiteral("--set needs KEY=VALUE, not \"%1\".").arg(assignment));
        edit.values[assignment.left(equals)] = assignment.mid(equals + 1);
    }
    return edit;
}

Result<int> apply(const Arguments& arguments, const std::vector<RecordChange>& changes, const QString& what) {
    auto book = openToChange(arguments.positional[0]);
    if (!book) return tl::unexpected(book.error());
    const auto outcome =
        applyChanges(**book, {.what = what, .source = QStringLiteral("command line"), .changes = changes});
    if (!outcome) return tl::unexpected(outcome.error());
    if (!outcome->errors.empty()) {
        const FieldError& error = outcome->errors.front();
        return failure(ErrorKind::Rejected, QStringLiteral("The profile was not changed: %1 %2.")
                                                .arg(changes[error.change].key.last(), describe(error)));
    }
    say(what + QLatin1Char('.'));
    return Done;
}

Result<int> profile(const Arguments& arguments) {
    const bool sets = arguments.has("--set") || arguments.has("--note"), resets = arguments.has("--reset");
    if (arguments.has("--set") && resets)
        return failure(ErrorKind::Usage, QStringLiteral("--set and --reset exclude each other."));
    if (arguments.has("--valid-from") && !sets && !resets)
        return failure(ErrorKind::Usage, QStringLiteral("--valid-from needs --set or --reset."));
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    if (!sets && !resets) {
        printProfile(arguments, *question->facts, question->asOf);
        return Done;
    }
    const auto validFrom = arguments.date("--valid-from", question->asOf);
    if (!validFrom) return tl::unexpected(validFrom.error());
    if (resets)
        return apply(arguments,
                     profileReset(question->facts->profileRows(), *validFrom,
                                  arguments.value("--note", QStringLiteral("Defaults"))),
                     QStringLiteral("Reset the scoring profile from %1 on").arg(isoDate(*validFrom)));
    const auto edit = editOf(arguments);
    if (!edit) return tl::unexpected(edit.error());
    const auto changes = profileChanges(question->facts->profileRows(), *validFrom, *edit);
    if (!changes) return tl::unexpected(changes.error());
    return apply(arguments, *changes,
                 QStringLiteral("Change the scoring profile from %1 on").arg(isoDate(*validFrom)));
}

} // namespace

std::vector<Verb> profileVerbs() {
    return {{"profile",
             "BOOK",
             1,
             1,
             "weights, thresholds, cadences and policies: shown, changed from a date on, or reset",
             {asOfOption,
              {"--segment", "S", "of one segment; default: every segment"},
              {"--set", "KEY=VALUE", "change a value; may be given again", true},
              {"--reset", nullptr, "back to the defaults"},
              {"--valid-from", "YYYY-MM-DD", "since when the change holds; default: today"},
              {"--note", "TEXT", "what the version is for"}},
             profile}};
}

} // namespace foothold::cli
