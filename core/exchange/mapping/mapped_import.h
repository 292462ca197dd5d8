#pragma once

#include "core/exchange/edit.h"
#include "core/exchange/importer.h"
#include "core/exchange/mapping/import_plan.h"
#include "core/exchange/mapping/row_mapper.h"

namespace foothold {

/// What a file says about a person that may be an event in the book: proposed, and never made by itself.
struct ProposedContactEvent {
    QString contact, account, name;
    QString kind;              ///< "joined", "left", "promoted" or "moved", as in contact_events
    QString before, after;     ///< of a title or a department; empty if there is none
    bool ofDepartment = false; ///< these are departments, and not titles
};

/// What an import of files of other systems did, or would do.
struct MappedReport {
    ImportReport import;
    struct SheetNotes {
        QString file;
        const Table* table = nullptr;
        MappingNotes notes;
        std::int64_t footerRows = 0;
    };
    std::vector<SheetNotes> notes;
    QStringList missingAccounts; ///< "A-1 Acme": of the book, and in no file; nothing happens to them
    std::vector<ProposedContactEvent> people;
    /// Events that were to be recorded with the import, of people whose rows were refused.
    std::vector<ProposedContactEvent> droppedEvents;
};

/// What is recorded along with an import, in the same step of undo.
struct ImportBesides {
    std::vector<ProposedContactEvent> events{}; ///< on the day of the import
    std::vector<RecordChange> changes{};        ///< mappings that are kept
};

/// What the first rows of a sheet give for one table, as they will be in the book.
struct MappedPreview {
    QString file{};
    const Table* table = nullptr;
    QStringList columns{};
    struct Row {
        std::int64_t line = 0;
        QStringList values{}; ///< canonical texts, by column
        std::optional<RowProblem>
            problem{}; ///< why the mapping cannot read the row; the rules are not asked yet
    };
    std::vector<Row> rows{};
};
/// Does what the plan says: one transaction, one step of undo; rejected rows are named by the lines and
/// headings of their files. Errors as importFiles(); ErrorKind::Rejected: something of the plan is in doubt.
Result<MappedReport> importPlan(Book& book, const ImportPlan& plan, const ImportOptions& options = {},
                                const ImportBesides& besides = {});

/// What importPlan() would do, and up to @p previewedRows rows of each sheet and table as they would be;
/// nothing is changed.
struct MappedTrial {
    MappedReport report;
    std::vector<MappedPreview> previews;
};
Result<MappedTrial> tryPlan(Book& book, const ImportPlan& plan, int previewedRows,
                            ImportOptions options = {});

/// Writes the rejected rows of @p report to files in @p folder, with the reasons in a last column, as CSV
/// with the separator of their file, in UTF-8. Files of one name get different ones.
Status writeMappedRejects(const MappedReport& report, const ImportPlan& plan, const QString& folder);

} // namespace foothold
