#pragma once

#include "core/exchange/mapping/mapping_library.h"
#include "core/exchange/mapping/sheet_table.h"

#include "core/domain/tables.h"

#include <memory>

namespace foothold {

/// What was seen in a sheet.
struct SheetProfile {
    SheetLayout layout{};
    std::vector<ColumnEvidence> columns{}; ///< by column of the layout
    std::vector<QStringList> sample{};     ///< the texts of the first rows below the headings
    std::int64_t rows = 0;                 ///< rows looked at
    bool complete = false;                 ///< these are all
    std::int64_t footerRows = 0;           ///< rows at the end that were left out; known if these are all
};

/// A question that the file leaves open and that only a person can answer.
struct Doubt {
    QString heading; ///< of the column, if it is about one
    QString text;    ///< one sentence: what is not clear, and what it can be
    enum Kind {
        Form,    ///< how the column writes its dates or numbers
        Missing, ///< no column gives what a table needs
        Which,   ///< several mappings fit equally well
        Unknown, ///< what the sheet is was not recognised
    } kind = Form;
};

/// A column that a saved mapping does not know, and what it would be by a ready-made one.
struct NewColumn {
    QString heading, table, column;
    ValueRule rule{};
};

/// One sheet of a file, what it is taken for and how it is going to be read. All of it can be changed before
/// the import, but for what was seen.
struct PlannedSheet {
    SheetPlace place{};
    SheetFile file{};
    TextForm form{};
    SheetProfile profile{};
    const Table* canonical = nullptr; ///< a file of the canonical folder, which needs no mapping
    Mapping mapping{};                ///< empty: what the sheet is was not recognised
    QStringList alternatives{};       ///< other mappings that fit, the better ones first
    std::vector<Doubt> doubts{};
    std::vector<NewColumn> newColumns{}; ///< to be accepted, see acceptNewColumns()
    QStringList assumptions{};           ///< what was chosen without the file saying it, one sentence each
    bool leftOut = false;                ///< the sheet is not imported
    bool hasDays = false;                ///< its rows are days, or weeks, of months that the table has whole

    bool isImported() const { return !leftOut && (canonical || !mapping.isEmpty()); }
};

/// The heading of an amount of which no column says the period that it is charged for, as @p mapping reads
/// it.
QString chargedHeading(const PlannedSheet& sheet, const Mapping& mapping);
/// The headings of a sheet that its mapping reads, in whatever way.
QStringList readHeadings(const PlannedSheet& sheet);
/// True if products come with the sheet.
bool bringsProducts(const PlannedSheet& sheet);

/// Answers to what is in doubt: heading -> "day_first", "month_first", "point", "comma", the period that its
/// amounts are charged for ("month", "quarter", "half_year", "year"), or what is done with amounts of another
/// currency ("convert", "same"); name of an account in the files ->
/// its account_id, or "new".
using Answers = std::vector<std::pair<QString, QString>>;

/// What an import of files of other systems is going to do.
struct ImportPlan {
    std::vector<PlannedSheet> sheets{};
    QStringList notes{};  ///< hidden sheets, sheets without a table …
    QStringList faults{}; ///< files that cannot be read, one sentence each
    /// Mappings of the book whose files are not among these: last month's set had them.
    QStringList unused{};
    QStringList paths{};
    Answers settled{}; ///< names of the files and the accounts that somebody said they are

    /// Everything that is in doubt about sheets that are imported: "file: question".
    QStringList doubts() const;
};

/// What planning needs of a book.
struct PlanningGround {
    std::shared_ptr<const MappingLibrary> library;
    QString onlyProduct{};        ///< the key of the book's product if it has exactly one
    bool filesMayBringIt = false; ///< the book has none, so that the only one may come with the files
};
Result<PlanningGround> planningGround(Book& book);

struct PlanOptions {
    QString mapping{}; ///< the name of a saved or ready-made one for all sheets; empty: what is detected
    Answers answers{};
    std::int64_t headingLine = 0;   ///< the row of the headings of all sheets; 0: it is looked for
    bool acceptsNewColumns = false; ///< see acceptNewColumns()
    /// Files that cannot be read are told in ImportPlan::faults, unless none can; else they are an error.
    bool leavesOutUnreadable = false;
    GoOn goOn{};
};

/// Looks into the files (folders stand for the files in them) and proposes what to do with each. Errors: a
/// file that cannot be read; ErrorKind::Usage: there is no mapping of that name, it does not fit, or an
/// answer answers nothing; ErrorKind::Cancelled.
Result<ImportPlan> planImport(const PlanningGround& ground, const QStringList& paths,
                              const PlanOptions& options = {});
Result<ImportPlan> planImport(Book& book, const QStringList& paths, const PlanOptions& options = {});

/// @p mapping with these answers in it.
Mapping answered(const Mapping& mapping, const Answers& answers);

/// True if @p answer says how a column is read, and not which account a name means.
bool isFormAnswer(const QString& answer);
/// The answers to how such a column is written: its dates, or its numbers.
QStringList formAnswersOf(const ColumnEvidence& seen);
/// The answers to what an amount is charged for.
QStringList periodAnswers();
/// The answers to what is done with amounts of another currency than the account's.
QStringList currencyAnswers();
/// All of these.
QStringList formAnswers();
/// True if both answer the same question about a column, so that the later one takes the place of the other.
bool answerTheSame(const QString& a, const QString& b);

/// Where the table in a sheet begins; the errors are those of profileSheet().
Result<SheetLayout> layoutOfSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine,
                                  const GoOn& goOn = {});
/// Looks at the first 20 000 rows. @p headingLine, if above 0: the row of the headings; ErrorKind::Usage if
/// there is no such row. ErrorKind::Cancelled if @p goOn says so.
Result<SheetProfile> profileSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine = 0,
                                  const GoOn& goOn = {});
/// True if the file has the headings that @p mapping was made for, or nearly so: exports gain a column now
/// and then.
bool isSameExport(const Mapping& mapping, const QStringList& headings);

/// Chooses the mapping that fits best, a saved one of the same headings before all others, and settles its
/// forms.
/// @p onlyProduct: the key of the book's product if it has exactly one, for what says no product.
void proposeMapping(PlannedSheet& sheet, const MappingLibrary& library, const QString& onlyProduct,
                    const Answers& answers = {});
/// Reads the new columns of the sheet as proposed where nothing about them is in doubt.
void acceptNewColumns(PlannedSheet& sheet, const QString& onlyProduct);
/// Takes @p mapping for the sheet; false if it does not fit.
bool takeMapping(PlannedSheet& sheet, const Mapping& mapping, const QString& onlyProduct);

} // namespace foothold
