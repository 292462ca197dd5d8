#pragma once

#include "core/exchange/mapping/import_plan.h"

namespace foothold {

/// A heading of a sheet, and what becomes of its column.
struct ColumnChoice {
    QString heading;
    QString table, column; ///< empty: it is not read
};

/// How one field is to be read, where a person wants it otherwise than the mapping has it.
struct RuleChoice {
    QString table, column;
    ValueRule rule{}; ///< in place of all that the mapping says of the field
};

/// What a person wants of one sheet of a plan where it differs from what was detected.
struct SheetChoice {
    bool chosen = false; ///< the mapping was chosen, and not detected
    Mapping base{}; ///< what the sheet is taken for, before it is brought down to the headings of the file
    std::vector<ColumnChoice> columns{}; ///< in the order in which they were made
    std::vector<RuleChoice> rules{};     ///< one for a field; they go before the columns
    Answers answers{};
    std::optional<TextForm> form{}; ///< of a text file
    std::int64_t headingLine = 0;   ///< 0: the one that was found
};

/// A plan that a person works on.
struct ImportDraft {
    ImportPlan plan{};
    std::vector<SheetChoice> choices{}; ///< of plan.sheets
    PlanningGround ground{};
    QStringList saved{}, readyMade{}; ///< names of mappings
};

/// planImport() with what changes need. Files that cannot be read are told and left out; it is an error if
/// none can. ErrorKind::Cancelled if @p goOn says so.
Result<ImportDraft> draftImport(Book& book, const QStringList& paths, const GoOn& goOn = {});

/// @p sheet as @p choice has it, looked into again if the file is to be read otherwise. Fills in the base of
/// a choice that was not chosen. ErrorKind::Cancelled if @p goOn says so.
Result<PlannedSheet> redraft(const PlanningGround& ground, PlannedSheet sheet, SheetChoice& choice,
                             const GoOn& goOn = {});

/// Takes a mapping by its name, whatever the headings of the file.
SheetChoice chosenMapping(const Mapping& mapping, SheetChoice choice);

/// @p base with the columns as chosen; @p headings are those of the file.
Mapping withColumns(Mapping base, const HeadingIndex& headings, const std::vector<ColumnChoice>& columns);

/// The same with the fields as chosen.
Mapping withRules(Mapping base, const HeadingIndex& headings, const std::vector<RuleChoice>& rules);

/// @p rule, which looks a record up, by what stands under @p heading.
ValueRule lookedUpIn(ValueRule rule, const QString& heading);

/// How @p column of @p table is read now; nothing if it is not.
std::optional<ValueRule> ruleOf(const PlannedSheet& sheet, const SheetChoice& choice, const QString& table,
                                const QString& column);

/// A field that has the same value in every row.
struct FixedField {
    QString table, column, value;
};
std::vector<FixedField> fixedFields(const PlannedSheet& sheet, const SheetChoice& choice);

/// One use of a column of the file.
struct ColumnUse {
    QString table, column;
    ValueRule rule;
    /// What the column gives: the value, or what is done with the value of another one.
    enum Role { Value, Period, Term, Quantity, Currency } role = Value;
};
/// What becomes of the column under @p heading: values first, in the order of the targets; nothing if it is
/// not read.
std::vector<ColumnUse> usesOf(const PlannedSheet& sheet, const SheetChoice& choice, const QString& heading);

/// How many different words of the column are not understood by the field that it gives.
qint64 openWords(const PlannedSheet& sheet, const SheetChoice& choice, const QString& heading);

/// A doubt as a question with answers to choose from.
struct DraftQuestion {
    Doubt doubt{};
    QString word{};        ///< what PlanOptions::answers names, or empty: it is not answered in that way
    QStringList answers{}; ///< "day_first", "month_first" …; of Doubt::Which the names of the mappings
    QString proposed{};    ///< one of them, if the file speaks for it
};
std::vector<DraftQuestion> questionsOf(const PlannedSheet& sheet, const SheetChoice& choice);

} // namespace foothold
