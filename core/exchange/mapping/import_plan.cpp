#include "core/exchange/mapping/import_plan.h"

#include "core/base/text.h"
#include "core/exchange/mapping/assumptions.h"
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

constexpr int leastScore = 4;
constexpr int mostOfLittle = 3; // columns

QString fileNameOf(const PlannedSheet& sheet) {
    return QFileInfo(sheet.place.path).completeBaseName() + QLatin1Char(' ') + sheet.place.sheet;
}

/// The name of the file speaks for the mapping.
bool isNamedFor(const Mapping& mapping, const QString& fileName) {
    return std::any_of(mapping.files.begin(), mapping.files.end(),
                       [&](const QString& part) { return folded(fileName).contains(folded(part)); });
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
    noteAssumptions(sheet);
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
