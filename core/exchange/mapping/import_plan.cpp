#include "core/exchange/mapping/import_plan.h"

#include "core/base/text.h"
#include "core/exchange/mapping/month_columns.h"
#include "core/exchange/mapping/new_columns.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/sheet_forms.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::int64_t rowsLookedAt = 20'000;
constexpr std::int64_t rowsBetweenQuestions = 1024;
constexpr std::size_t sampleRows = 20;
constexpr int leastScore = 4;
constexpr int mostOfLittle = 3; // columns

QString fileNameOf(const PlannedSheet& sheet) {
    return QFileInfo(sheet.place.path).completeBaseName() + QLatin1Char(' ') + sheet.place.sheet;
}

void noteRenewal(PlannedSheet& sheet, const MappingTarget& target, const QString& column) {
    sheet.assumptions += T::tr("%1 of new %2 is a year before the renewal (or whole years, so that it is not "
                               "to come), or the day of the import, where no column says it.")
                             .arg(column, target.table);
}

/// The name of the file speaks for the mapping.
bool isNamedFor(const Mapping& mapping, const QString& fileName) {
    return std::any_of(mapping.files.begin(), mapping.files.end(),
                       [&](const QString& part) { return folded(fileName).contains(folded(part)); });
}

/// Words that the mapping takes where the file says nothing.
void noteConstants(PlannedSheet& sheet) {
    for (const MappingTarget& target : sheet.mapping.targets) {
        if (target.unlessContracts && target.table == QLatin1String("contracts"))
            sheet.assumptions +=
                T::tr("Accounts that have contracts by other files get none by this one, so that "
                      "no ARR counts twice.");
        if (!target.derived.isEmpty()) continue;
        const Table& table = *findTable(target.table.toStdString());
        for (const auto& [column, rules] : target.columns) {
            const int index = table.indexOf(column.toStdString());
            const ValueRule& first = rules.front();
            const bool said =
                !first.from.isEmpty() || !first.find.isEmpty() || !first.made.empty() || !first.join.empty();
            if (index < 0 || !table.columns[std::size_t(index)].required) continue;
            if (said) {
                if (const QString& last = rules.back().constant; !last.isEmpty())
                    sheet.assumptions +=
                        T::tr("%1 of %2 is \"%3\" where no column says it.").arg(column, target.table, last);
                if (rules.back().assume == QLatin1String("renewal")) noteRenewal(sheet, target, column);
                continue;
            }
            if (!first.constant.isEmpty())
                sheet.assumptions += T::tr("%1 of %2 is \"%3\" for every row, as no column says it.")
                                         .arg(column, target.table, first.constant);
            else if (first.assume == QLatin1String("today"))
                sheet.assumptions +=
                    T::tr("%1 of %2 is the day of the import for new records, as no column says it.")
                        .arg(column, target.table);
            else if (first.assume == QLatin1String("renewal"))
                noteRenewal(sheet, target, column);
            else if (first.assume == QLatin1String("product"))
                sheet.assumptions += T::tr("%1 of %2 is the book's only product, as no column says it.")
                                         .arg(column, target.table);
        }
    }
}

/// The texts of the column that gives the month are days of the same months.
bool hasDays(const PlannedSheet& sheet, const MappingTarget& target) {
    const auto rules = target.columns.find(QStringLiteral("month"));
    if (target.fold.empty() || rules == target.columns.end()) return false;
    const QString heading = rules->second.front().from.value(0);
    const auto place = sheet.profile.layout.headings.indexOf(heading);
    if (place < 0) return false;
    const auto form = sheet.mapping.forms.find(heading);
    const DateOrder order = form == sheet.mapping.forms.end() ? DateOrder::DayFirst : form->second.dates;
    std::map<Month, Date> days;
    for (const auto& [text, count] : sheet.profile.columns[std::size_t(place)].words)
        if (const auto day = readForeignDate(text, order)) {
            const auto [known, isNew] = days.emplace(monthOf(*day), *day);
            if (!isNew && known->second != *day) return true;
        }
    return false;
}

/// What a month has of its days, which nothing in the file says.
void noteDays(PlannedSheet& sheet) {
    sheet.hasDays = std::any_of(sheet.mapping.targets.begin(), sheet.mapping.targets.end(),
                                [&](const MappingTarget& target) { return hasDays(sheet, target); });
    if (sheet.hasDays)
        sheet.assumptions +=
            T::tr("The rows are days or weeks: of each month the highest number of active users counts (the "
                  "month's are at least as many), the mean of daily ones, and the sum of quantities; a "
                  "month of which the file has only some days has only theirs.");
}

/// What the cells below months are, where no word beside them says it.
void noteMonths(PlannedSheet& sheet) {
    for (const MappingTarget& target : sheet.mapping.targets) {
        const auto months = monthColumns(target, sheet.profile.layout.headings);
        if (!months.empty() && !months.front().isSaid)
            sheet.assumptions += T::tr("The columns of months are %1 of %2, as no word beside them says it.")
                                     .arg(months.front().column, target.table);
    }
}

/// Targets that need the book's only product are no targets if there is not one.
void dropWithoutProduct(ResolvedMapping& resolved, const QString& onlyProduct) {
    if (!onlyProduct.isEmpty()) return;
    for (MappingTarget& target : resolved.mapping.targets)
        for (auto it = target.columns.begin(); it != target.columns.end();) {
            std::erase_if(it->second,
                          [](const ValueRule& rule) { return rule.assume == QLatin1String("product"); });
            if (it->second.empty()) {
                resolved.missing += T::tr("%1 needs %2").arg(target.table, it->first);
                it = target.columns.erase(it);
            } else {
                ++it;
            }
        }
}

/// An amount of the column @p heading is charged for this period.
void answerPeriod(Mapping& mapping, const QString& heading, const QString& period) {
    const auto reads = [&](const ValueRule& rule) {
        return std::any_of(rule.from.begin(), rule.from.end(),
                           [&](const QString& known) { return headingKey(known) == headingKey(heading); });
    };
    const auto isCharged = [&](const ValueRule& rule) {
        return reads(rule) && !(rule.per.isEmpty() && rule.period.isEmpty() && rule.term.isEmpty());
    };
    for (MappingTarget& target : mapping.targets)
        for (auto& [column, rules] : target.columns) {
            if (std::none_of(rules.begin(), rules.end(), isCharged)) continue;
            ValueRule rule;
            rule.from = {heading};
            rule.per = period;
            rules.insert(rules.begin(), rule);
        }
}

bool take(PlannedSheet& sheet, ResolvedMapping resolved, const QString& onlyProduct) {
    if (resolved.mapping.isEmpty()) return false;
    dropWithoutProduct(resolved, onlyProduct);
    sheet.mapping = std::move(resolved.mapping);
    sheet.doubts.clear();
    sheet.assumptions.clear();
    for (const QString& missing : resolved.missing)
        sheet.doubts.push_back({{}, T::tr("No column says it: %1.").arg(missing), Doubt::Missing});
    noteConstants(sheet);
    noteMonths(sheet);
    settleForms(sheet);
    noteDays(sheet);
    sheet.mapping.signature = sheet.profile.layout.headings;
    sheet.mapping.signature.removeAll(QString());
    if (sheet.profile.layout.headingLine > headingRowsLookedAt) // where it would not be found again
        sheet.mapping.headingLine = sheet.profile.layout.headingLine;
    if (sheet.file.kind == SheetKind::Text) sheet.mapping.text = sheet.form;
    return true;
}

/// Nearly every export names accounts: one of which that is nearly all that is known is something else.
bool readsLittle(const PlannedSheet& sheet) {
    if (!sheet.mapping.system.isEmpty() || sheet.mapping.kind != QLatin1String("accounts")) return false;
    QStringList named = sheet.profile.layout.headings;
    named.removeAll(QString());
    const auto read = readHeadings(sheet).size();
    return read <= mostOfLittle && read * 2 < named.size() && !isNamedFor(sheet.mapping, fileNameOf(sheet));
}

/// A list of accounts names each once: where no key tells its rows apart and names come again, it is a list
/// of something that accounts have.
bool namesComeAgain(const PlannedSheet& sheet) {
    const MappingTarget& accounts = sheet.mapping.targets.front();
    const auto from = [&](const char* column) {
        const auto rules = accounts.columns.find(QLatin1String(column));
        return rules == accounts.columns.end() ? QString() : rules->second.front().from.value(0);
    };
    if (sheet.mapping.kind != QLatin1String("accounts") || accounts.distinct || !accounts.derived.isEmpty() ||
        !from("account_id").isEmpty())
        return false;
    const qsizetype place = sheet.profile.layout.headings.indexOf(from("name"));
    QStringList names;
    for (const QStringList& row : sheet.profile.sample)
        if (!row.value(place).isEmpty()) names += row.value(place);
    const qsizetype all = names.size();
    return names.removeDuplicates() * 4 > all;
}

/// Says what the file would be if it did not lack something.
void sayNearest(PlannedSheet& sheet, const MappingLibrary& library, const HeadingIndex& headings) {
    ResolvedMapping nearest;
    QString name;
    for (const Mapping& known : library.templates()) {
        auto resolved = resolveMapping(known, headings, fileNameOf(sheet));
        if (resolved.nearly <= nearest.nearly) continue;
        nearest = std::move(resolved);
        name = known.name;
    }
    if (nearest.nearly > 0)
        sheet.doubts.push_back({{},
                                T::tr("It looks like \"%1\", but no column says it: %2.")
                                    .arg(name, nearest.missing.join(QLatin1String("; "))),
                                Doubt::Unknown});
}

} // namespace

QStringList ImportPlan::doubts() const {
    QStringList all;
    for (const PlannedSheet& sheet : sheets) {
        if (sheet.leftOut) continue;
        if (!sheet.isImported() && sheet.doubts.empty())
            all += T::tr("%1: it was not recognised what it is.").arg(sheetName(sheet.place));
        for (const Doubt& doubt : sheet.doubts)
            all += sheetName(sheet.place) + QLatin1String(": ") + doubt.text;
    }
    return all;
}

QString chargedHeading(const PlannedSheet& sheet, const Mapping& mapping) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    for (const MappingTarget& target : mapping.targets)
        for (const auto& [column, rules] : target.columns)
            for (const ValueRule& rule : rules) {
                const bool charged = !rule.period.isEmpty() || !rule.term.isEmpty() || !rule.per.isEmpty();
                if (!charged || rule.from.isEmpty()) continue;
                const bool lacks = (!rule.period.isEmpty() && headings.find(rule.period).isEmpty()) ||
                                   (!rule.term.isEmpty() && headings.find(rule.term).isEmpty());
                if (const QString heading = headings.find(rule.from); lacks && !heading.isEmpty())
                    return heading;
            }
    return {};
}

QStringList readHeadings(const PlannedSheet& sheet) {
    QStringList read = sheet.mapping.headings();
    for (const MappingTarget& target : sheet.mapping.targets) {
        for (const MonthColumn& month : monthColumns(target, sheet.profile.layout.headings))
            read += sheet.profile.layout.headings[month.place];
        const Table& table = *findTable(target.table.toStdString());
        const bool hasAmounts = std::ranges::any_of(target.columns, [&](const auto& column) {
            return readsCurrency(table, column.first.toStdString());
        });
        if (const QString currency = currencyHeading(sheet.profile.layout.headings);
            hasAmounts && !currency.isEmpty())
            read += currency;
    }
    read.removeDuplicates();
    return read;
}

bool bringsProducts(const PlannedSheet& sheet) {
    const auto& targets = sheet.mapping.targets;
    return (sheet.canonical && sheet.canonical->name == "products") ||
           std::any_of(targets.begin(), targets.end(),
                       [](const MappingTarget& target) { return target.table == QLatin1String("products"); });
}

bool isSameExport(const Mapping& mapping, const QStringList& headings) {
    if (mapping.signature.isEmpty()) return false;
    const HeadingIndex index(headings);
    int there = 0;
    for (const QString& heading : mapping.signature)
        there += !index.find({heading}).isEmpty();
    return there * 10 >= int(mapping.signature.size()) * 9 &&
           int(index.headings().size()) <= there * 12 / 10 + 2;
}

namespace {

Result<SheetLayout> layoutOf(SheetReader& reader, const SheetPlace& place, const MappingLibrary& library,
                             std::int64_t headingLine) {
    SheetLayout layout = findLayout(
        reader, [&](const QString& key) { return library.knows(key); }, headingLine);
    if (const auto read = reader.status(); !read) return tl::unexpected(read.error());
    if (headingLine > 0 && layout.headings.isEmpty())
        return failure(ErrorKind::Usage,
                       T::tr("%1 has no row %2 to take the headings from; choose one that it has.")
                           .arg(sheetName(place))
                           .arg(headingLine));
    return layout;
}

} // namespace

Result<SheetLayout> layoutOfSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine, const GoOn& goOn) {
    const auto reader = openSheet(place, file, form, goOn);
    if (!reader) return tl::unexpected(reader.error());
    return layoutOf(**reader, place, library, headingLine);
}

Result<SheetProfile> profileSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine, const GoOn& goOn) {
    auto reader = openSheet(place, file, form, goOn);
    if (!reader) return tl::unexpected(reader.error());
    SheetProfile profile;
    auto layout = layoutOf(**reader, place, library, headingLine);
    if (!layout) return tl::unexpected(layout.error());
    profile.layout = std::move(*layout);
    if (const auto back = (*reader)->rewind(); !back) return tl::unexpected(back.error());
    SheetTable table(std::move(*reader), profile.layout);
    profile.columns.resize(std::size_t(profile.layout.headings.size()));
    SheetRow row;
    while (profile.rows < rowsLookedAt) {
        if (profile.rows % rowsBetweenQuestions == 0 && goOn && !goOn()) return importCancelled();
        if (!table.next(row)) {
            profile.complete = true;
            break;
        }
        ++profile.rows;
        if (!row.problem.isEmpty()) continue;
        QStringList texts;
        for (std::size_t i = 0; i < profile.columns.size() && i < row.cells.size(); ++i) {
            profile.columns[i].add(row.cells[i]);
            if (profile.sample.size() < sampleRows) texts += fromUtf8(row.cells[i].text.substr(0, 200));
        }
        if (profile.sample.size() < sampleRows) profile.sample.push_back(texts);
    }
    if (const auto read = table.status(); !read) return tl::unexpected(read.error());
    if (profile.complete) profile.footerRows = table.footerRows();
    return profile;
}

namespace {

const QStringList dateAnswers{QStringLiteral("day_first"), QStringLiteral("month_first")};
const QStringList numberAnswers{QStringLiteral("point"), QStringLiteral("comma")};

} // namespace

QStringList formAnswersOf(const ColumnEvidence& seen) {
    return seen.isMostlyDates() ? dateAnswers : numberAnswers;
}

QStringList periodAnswers() {
    return {QStringLiteral("month"), QStringLiteral("quarter"), QStringLiteral("half_year"),
            QStringLiteral("year")};
}

QStringList currencyAnswers() {
    return {QStringLiteral("convert"), QStringLiteral("same")};
}

QStringList formAnswers() {
    return dateAnswers + numberAnswers + periodAnswers() + currencyAnswers();
}

bool answerTheSame(const QString& a, const QString& b) {
    for (const QStringList& kind : {dateAnswers, numberAnswers, periodAnswers(), currencyAnswers()})
        if (kind.contains(a)) return kind.contains(b);
    return !isFormAnswer(b); // accounts
}

bool isFormAnswer(const QString& answer) {
    return formAnswers().contains(answer);
}

bool takeMapping(PlannedSheet& sheet, const Mapping& mapping, const QString& onlyProduct) {
    return take(sheet,
                resolveMapping(mapping, HeadingIndex(sheet.profile.layout.headings), fileNameOf(sheet)),
                onlyProduct);
}

Mapping answered(const Mapping& mapping, const Answers& answers) {
    Mapping result = mapping;
    for (const auto& [word, answer] : answers) {
        if (periodAnswers().contains(answer))
            answerPeriod(result, word, answer);
        else if (currencyAnswers().contains(answer))
            result.currencies[word] = answer;
        else if (answer == QLatin1String("month_first") || answer == QLatin1String("day_first"))
            result.forms[word].dates =
                answer == QLatin1String("day_first") ? DateOrder::DayFirst : DateOrder::MonthFirst;
        else if (answer == QLatin1String("comma") || answer == QLatin1String("point"))
            result.forms[word].decimals =
                answer == QLatin1String("point") ? DecimalMark::Point : DecimalMark::Comma;
        else
            result.accounts[word] = answer;
    }
    return result;
}

void proposeMapping(PlannedSheet& sheet, const MappingLibrary& library, const QString& onlyProduct,
                    const Answers& answers) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    for (const Mapping& saved : library.saved())
        if (isSameExport(saved, sheet.profile.layout.headings) &&
            takeMapping(sheet, answered(saved, answers), onlyProduct)) {
            const QStringList now = std::exchange(sheet.mapping.signature, saved.signature);
            sheet.newColumns = newColumnsOf(sheet, library);
            sheet.mapping.signature = now;
            return;
        }
    std::vector<ResolvedMapping> fitting;
    for (const Mapping& known : library.templates()) {
        auto resolved = resolveMapping(answered(known, answers), headings, fileNameOf(sheet));
        if (!resolved.mapping.isEmpty() && resolved.score >= leastScore)
            fitting.push_back(std::move(resolved));
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const ResolvedMapping& a, const ResolvedMapping& b) { return a.score > b.score; });
    if (fitting.empty()) {
        sayNearest(sheet, library, headings);
        if (sheet.profile.layout.mayBeBelow)
            sheet.doubts.push_back({{},
                                    T::tr("The headings are looked for in the first %1 rows; if they stand "
                                          "below, choose their row.")
                                        .arg(headingRowsLookedAt),
                                    Doubt::Unknown});
        return;
    }
    for (const ResolvedMapping& other : fitting)
        sheet.alternatives += other.mapping.name;
    sheet.alternatives.removeFirst();
    const auto rival = std::find_if(fitting.begin() + 1, fitting.end(), [&](const ResolvedMapping& other) {
        return other.mapping.kind != fitting.front().mapping.kind;
    });
    const bool close = rival != fitting.end() && rival->score >= fitting.front().score;
    const QString first = fitting.front().mapping.name, second = close ? rival->mapping.name : QString();
    take(sheet, std::move(fitting.front()), onlyProduct);
    if (const Mapping* known = library.find(first))
        if (const QString charged = chargedHeading(sheet, *known); !charged.isEmpty())
            for (Doubt& doubt : sheet.doubts)
                if (doubt.kind == Doubt::Missing)
                    doubt.text +=
                        QLatin1Char(' ') + T::tr("What \"%1\" is charged for is not said: %2.")
                                               .arg(charged, periodAnswers().join(QLatin1String(", ")));
    if (readsLittle(sheet))
        sheet.doubts.push_back(
            {{},
             T::tr("Of its columns few are those of \"%1\" (%2); say by a mapping what it is.")
                 .arg(sheet.mapping.name, readHeadings(sheet).join(QLatin1String(", "))),
             Doubt::Which});
    else if (namesComeAgain(sheet))
        sheet.doubts.push_back(
            {{},
             T::tr("Names of accounts come again in it, so that it may be no list of them; "
                   "say by a mapping what it is."),
             Doubt::Which});
    if (close)
        sheet.doubts.push_back({{}, T::tr("It may be \"%1\" or \"%2\".").arg(first, second), Doubt::Which});
}

} // namespace foothold
