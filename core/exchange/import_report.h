#pragma once

#include "core/domain/tables.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace foothold {

/// What an import did, or would do.
struct ImportReport {
    /// One file that was read. rows = added + changed + unchanged + rejected; a file that is rejected whole
    /// counts as one rejected row.
    struct File {
        QString file;        ///< "accounts.csv"
        QString path;        ///< where it was read from
        bool mapped = false; ///< it is another system's, and was read through a mapping
        const Table* table = nullptr;
        std::int64_t rows = 0, added = 0, changed = 0, unchanged = 0, rejected = 0;
    };
    /// One row that was not taken.
    struct Reject {
        QString file;
        std::int64_t line = 0;  ///< as an editor counts it, from 1
        QString column;         ///< empty if the row as a whole is bad
        QString value;          ///< the text that is in the way, shortened if very long
        QString reason;         ///< plain words
        std::int64_t row = 0;   ///< number of the row in its file, from 1; 0: the heading
        std::size_t source = 0; ///< the file's place in ImportReport::files: two may have one name
    };
    struct UnknownColumn {
        QString file, column;
    };
    /// A value of a record that was there before. Texts are canonical.
    struct ChangedValue {
        const Table* table = nullptr;
        QString key, column, before, after;
    };
    /// A value that was edited in Foothold after its last import, and that the file now changes.
    struct Conflict {
        const Table* table = nullptr;
        QString key, column, edited, imported;
        bool fileWon = false;
    };

    std::vector<File> files;
    std::vector<Reject> rejects;
    std::vector<UnknownColumn> unknownColumns;
    std::vector<ChangedValue> changes; ///< at most ImportOptions::maxChanges of them
    std::vector<Conflict> conflicts;
    std::vector<QString> ignoredFiles; ///< CSV files of the folder that are not files of a book
    bool applied = false;

    std::int64_t rejectedRows() const;
};

} // namespace foothold
