#include "core/exchange/mapping/import_draft.h"

#include "core/base/text.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/value_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString anyProduct = QStringLiteral("?");

/// The headings of the file that the value of the rule is read from.
QStringList sourcesOf(const ValueRule& rule, const HeadingIndex& headings) {
    QStringList sources{headings.find(rule.from)};
    for (const QStringList& part : rule.join)
        sources += headings.find(part);
    for (const auto& [what, alternatives] : rule.by)
        for (const QString& alternative : alternatives)
            sources += headings.find({alternative});
    sources.removeAll(QString());
    return sources;
}

/// How the rule reads the column, if it does.
std::optional<ColumnUse::Role> roleIn(const ValueRule& rule, const HeadingIndex& headings,
                                      const QString& heading) {
    if (sourcesOf(rule, headings).contains(heading)) return ColumnUse::Value;
    if (headings.find(rule.period) == heading || headings.find(rule.periods) == heading)
        return ColumnUse::Period;
    if (headings.find(rule.term) == heading) return ColumnUse::Term;
    if (headings.find(rule.quantity) == heading) return ColumnUse::Quantity;
    return std::nullopt;
}

/// What @p rules make of the words of the column that the one at @p first reads: of several that read it,
/// what one does not know the next one may.
ValueRule ruleAt(const std::vector<ValueRule>& rules, std::size_t first, const HeadingIndex& headings) {
    ValueRule rule = rules[first];
    for (std::size_t i = first + 1; i < rules.size() && !rule.from.isEmpty(); ++i) {
        if (headings.find(rules[i].from) != headings.find(rule.from)) continue;
        for (const auto& [word, meaning] : rules[i].values)
            if (QString& known = rule.values[word]; known.isEmpty()) known = meaning;
        if (rule.otherwise.isEmpty()) rule.otherwise = rules[i].otherwise;
    }
    return rule;
}

/// The currency of amounts is read whatever the rules say.
bool isCurrencyOf(const ValueRule& rule, const Table& table, const QString& column, const QString& heading,
                  const HeadingIndex& headings) {
    return readsCurrency(table, column.toStdString()) && !rule.headings().isEmpty() &&
           currencyHeading(headings.headings()) == heading;
}

void stopReading(Mapping& mapping, const HeadingIndex& headings, const QString& heading) {
    for (MappingTarget& target : mapping.targets)
        for (auto it = target.columns.begin(); it != target.columns.end();) {
            for (ValueRule& rule : it->second)
                for (auto by = rule.by.begin(); by != rule.by.end();) {
                    by->second.removeIf(
                        [&](const QString& known) { return headings.find({known}) == heading; });
                    by = by->second.isEmpty() ? rule.by.erase(by) : std::next(by);
                }
            std::erase_if(it->second, [&](const ValueRule& rule) {
                const bool asked = !rule.find.isEmpty() && rule.by.empty();
                return asked || sourcesOf(rule, headings).contains(heading);
            });
            it = it->second.empty() ? target.columns.erase(it) : std::next(it);
        }
}

/// The column of the file takes the place of what the mapping read; how its words are understood stays.
void read(MappingTarget& target, const QString& column, const QString& heading) {
    const Table& table = *findTable(target.table.toStdString());
    ValueRule rule = plainRule(table, column, {heading});
    auto& rules = target.columns[column];
    const auto like = std::find_if(rules.begin(), rules.end(),
                                   [](const ValueRule& known) { return !known.from.isEmpty(); });
    if (like != rules.end() && rule.find.isEmpty()) {
        rule = *like;
        rule.from = {heading};
    } else if (!rules.empty() && !rules.front().find.isEmpty()) {
        rule = lookedUpIn(rules.front(), heading);
    }
    rules = {rule};
}

/// The target of the table that the file's columns go into: of several (a contact, a champion), the first
/// that it has a column for.
MappingTarget* targetFor(Mapping& mapping, const QString& table, const HeadingIndex& headings) {
    const auto hasColumn = [&](const MappingTarget& target) {
        return std::any_of(target.columns.begin(), target.columns.end(), [&](const auto& column) {
            return std::any_of(column.second.begin(), column.second.end(), [&](const ValueRule& rule) {
                return rule.find.isEmpty() && !sourcesOf(rule, headings).isEmpty();
            });
        });
    };
    MappingTarget* first = nullptr;
    for (MappingTarget& target : mapping.targets) {
        if (target.table != table) continue;
        if (hasColumn(target)) return &target;
        if (!first) first = &target;
    }
    return first;
}

/// Of several targets of the table, the first that reads the column from the file; else targetFor().
MappingTarget* targetWith(Mapping& mapping, const QString& table, const QString& column,
                          const HeadingIndex& headings) {
    for (MappingTarget& target : mapping.targets) {
        const auto rules = target.columns.find(column);
        if (target.table != table || rules == target.columns.end()) continue;
        if (std::any_of(rules->second.begin(), rules->second.end(),
                        [&](const ValueRule& rule) { return !sourcesOf(rule, headings).isEmpty(); }))
            return &target;
    }
    return targetFor(mapping, table, headings);
}

Mapping wantedOf(const SheetChoice& choice, const HeadingIndex& headings) {
    return withRules(withColumns(choice.base, headings, choice.columns), headings, choice.rules);
}

/// The mapping by which the sheet is read, or would be.
Mapping mappingOf(const PlannedSheet& sheet, const SheetChoice& choice) {
    if (!sheet.mapping.isEmpty()) return sheet.mapping;
    return wantedOf(choice, HeadingIndex(sheet.profile.layout.headings));
}

QString lacking(const PlannedSheet& sheet, const Mapping& mapping) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    return resolveMapping(mapping, headings, {}).missing.join(QLatin1String("; "));
}

void take(PlannedSheet& sheet, const SheetChoice& choice, const QString& onlyProduct) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    const Mapping wanted = answered(wantedOf(choice, headings), choice.answers);
    if (takeMapping(sheet, wanted, onlyProduct)) return;
    sheet.doubts.push_back({{},
                            T::tr("No column of the file says what \"%1\" needs: %2.")
                                .arg(choice.base.name, lacking(sheet, wanted)),
                            Doubt::Unknown});
}

DraftQuestion formQuestion(const Doubt& doubt, const ColumnEvidence& seen) {
    DraftQuestion question{.doubt = doubt, .word = doubt.heading};
    question.answers = formAnswersOf(seen);
    if (seen.isMostlyDates()) {
        if (seen.dayFirst != seen.monthFirst)
            question.proposed = question.answers[seen.dayFirst > seen.monthFirst ? 0 : 1];
    } else {
        if (seen.points != seen.commas)
            question.proposed = question.answers[seen.points > seen.commas ? 0 : 1];
    }
    return question;
}

} // namespace

ValueRule lookedUpIn(ValueRule rule, const QString& heading) {
    rule.from.clear();
    rule.by = {{QStringLiteral("id"), {heading}}, {QStringLiteral("name"), {heading}}};
    if (rule.find.startsWith(QLatin1String("contact"))) rule.by[QStringLiteral("email")] = {heading};
    if (rule.find == QLatin1String("team")) rule.by = {{QStringLiteral("email"), {heading}}};
    return rule;
}

Result<ImportDraft> draftImport(Book& book, const QStringList& paths, const GoOn& goOn) {
    ImportDraft draft;
    auto ground = planningGround(book);
    if (!ground) return tl::unexpected(ground.error());
    draft.ground = std::move(*ground);
    auto plan = planImport(draft.ground, paths, {.leavesOutUnreadable = true, .goOn = goOn});
    if (!plan) return tl::unexpected(plan.error());
    draft.plan = std::move(*plan);
    const MappingLibrary& library = *draft.ground.library;
    for (const PlannedSheet& sheet : draft.plan.sheets) {
        SheetChoice& choice = draft.choices.emplace_back();
        if (const Mapping* base = library.find(sheet.mapping.name)) choice.base = *base;
        if (draft.ground.filesMayBringIt && bringsProducts(sheet)) draft.ground.onlyProduct = anyProduct;
    }
    for (const Mapping& mapping : library.templates())
        draft.readyMade += mapping.name;
    for (const Mapping& mapping : library.saved())
        draft.saved += mapping.name;
    return draft;
}

Result<PlannedSheet> redraft(const PlanningGround& ground, PlannedSheet sheet, SheetChoice& choice,
                             const GoOn& goOn) {
    const MappingLibrary& library = *ground.library;
    const TextForm form = choice.form.value_or(sheet.form);
    const std::int64_t line = choice.headingLine > 0 ? choice.headingLine : sheet.profile.layout.headingLine;
    if (form != sheet.form || line != sheet.profile.layout.headingLine) {
        auto profile = profileSheet(sheet.place, sheet.file, form, library, choice.headingLine, goOn);
        if (!profile) return tl::unexpected(profile.error());
        sheet.profile = std::move(*profile);
        sheet.form = form;
        sheet.canonical = nullptr;
    }
    if (sheet.canonical && !choice.chosen) return sheet;
    sheet.canonical = nullptr;
    sheet.mapping = {};
    sheet.doubts.clear();
    sheet.assumptions.clear();
    if (!choice.chosen) sheet.newColumns.clear();
    if (choice.chosen) {
        take(sheet, choice, ground.onlyProduct);
        return sheet;
    }
    sheet.alternatives.clear();
    proposeMapping(sheet, library, ground.onlyProduct, choice.answers);
    const Mapping* base = library.find(sheet.mapping.name);
    choice.base = base ? *base : Mapping();
    return sheet;
}

SheetChoice chosenMapping(const Mapping& mapping, SheetChoice choice) {
    choice.chosen = true;
    if (choice.base.name != mapping.name) {
        choice.columns.clear();
        choice.rules.clear();
    }
    choice.base = mapping;
    choice.base.needs.clear();
    choice.base.ownMarks.clear();
    choice.base.excluded.clear();
    return choice;
}

Mapping withColumns(Mapping base, const HeadingIndex& headings, const std::vector<ColumnChoice>& columns) {
    for (const ColumnChoice& choice : columns) {
        stopReading(base, headings, choice.heading);
        if (MappingTarget* target = targetFor(base, choice.table, headings))
            read(*target, choice.column, choice.heading);
    }
    return base;
}

Mapping withRules(Mapping base, const HeadingIndex& headings, const std::vector<RuleChoice>& rules) {
    for (const RuleChoice& choice : rules)
        if (MappingTarget* target = targetWith(base, choice.table, choice.column, headings))
            target->columns[choice.column] = {choice.rule};
    return base;
}

std::optional<ValueRule> ruleOf(const PlannedSheet& sheet, const SheetChoice& choice, const QString& table,
                                const QString& column) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    Mapping mapping = mappingOf(sheet, choice);
    const MappingTarget* target = targetWith(mapping, table, column, headings);
    if (!target || !target->columns.count(column)) return std::nullopt;
    const auto& rules = target->columns.at(column);
    const auto read = std::find_if(rules.begin(), rules.end(), [&](const ValueRule& rule) {
        return rule.headings().isEmpty() || !sourcesOf(rule, headings).isEmpty();
    });
    return read == rules.end() ? rules.front() : ruleAt(rules, std::size_t(read - rules.begin()), headings);
}

std::vector<FixedField> fixedFields(const PlannedSheet& sheet, const SheetChoice& choice) {
    std::vector<FixedField> fields;
    for (const MappingTarget& target : mappingOf(sheet, choice).targets)
        for (const auto& [column, rules] : target.columns) {
            const ValueRule& first = rules.front();
            const bool isFixed = !first.constant.isEmpty() && first.headings().isEmpty() &&
                                 first.find.isEmpty() && first.made.empty();
            if (isFixed && target.derived.isEmpty() && !column.startsWith(QLatin1Char('_')))
                fields.push_back({target.table, column, first.constant});
        }
    return fields;
}

std::vector<ColumnUse> usesOf(const PlannedSheet& sheet, const SheetChoice& choice, const QString& heading) {
    const HeadingIndex headings(sheet.profile.layout.headings);
    const Mapping mapping = mappingOf(sheet, choice);
    std::vector<ColumnUse> uses;
    for (const MappingTarget& target : mapping.targets) {
        const Table& table = *findTable(target.table.toStdString());
        for (const auto& [column, rules] : target.columns)
            for (std::size_t i = 0; i < rules.size(); ++i) {
                if (column.startsWith(QLatin1Char('_'))) continue;
                auto role = roleIn(rules[i], headings, heading);
                if (!role && isCurrencyOf(rules[i], table, column, heading, headings))
                    role = ColumnUse::Currency;
                if (!role) continue;
                uses.push_back({target.table, column, ruleAt(rules, i, headings), *role});
                break;
            }
    }
    std::stable_partition(uses.begin(), uses.end(),
                          [](const ColumnUse& use) { return use.role == ColumnUse::Value; });
    return uses;
}

qint64 openWords(const PlannedSheet& sheet, const SheetChoice& choice, const QString& heading) {
    const auto place = sheet.profile.layout.headings.indexOf(heading);
    const auto uses =
        heading.isEmpty() || place < 0 ? std::vector<ColumnUse>() : usesOf(sheet, choice, heading);
    if (uses.empty() || uses.front().role != ColumnUse::Value) return 0;
    const Table& table = *findTable(uses.front().table.toStdString());
    const int column = table.indexOf(uses.front().column.toStdString());
    if (column < 0 || !hasWords(table.columns[std::size_t(column)], uses.front().rule)) return 0;
    const auto words = wordsOf(sheet.profile.columns[std::size_t(place)], table.columns[std::size_t(column)],
                               uses.front().rule);
    return std::count_if(words.begin(), words.end(), [](const WordUse& word) { return !word.isUnderstood; });
}

std::vector<DraftQuestion> questionsOf(const PlannedSheet& sheet, const SheetChoice& choice) {
    std::vector<DraftQuestion> questions;
    if (sheet.leftOut) return questions;
    for (const Doubt& doubt : sheet.doubts) {
        const auto column = sheet.profile.layout.headings.indexOf(doubt.heading);
        if (doubt.kind == Doubt::Form && column >= 0) {
            questions.push_back(formQuestion(doubt, sheet.profile.columns[std::size_t(column)]));
            continue;
        }
        DraftQuestion question{.doubt = doubt};
        if (doubt.kind == Doubt::Which)
            question.answers = QStringList{sheet.mapping.name} + sheet.alternatives;
        question.word = doubt.kind == Doubt::Which    ? QString()
                        : choice.base.targets.empty() ? QString()
                                                      : chargedHeading(sheet, choice.base);
        if (!question.word.isEmpty()) question.answers = periodAnswers();
        questions.push_back(question);
    }
    if (!sheet.isImported() && sheet.doubts.empty())
        questions.push_back(
            {.doubt = {{}, T::tr("It was not recognised what the file is."), Doubt::Unknown}});
    return questions;
}

} // namespace foothold
