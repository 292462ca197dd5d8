#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/book.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace foothold {

/// One record to be made, changed or deleted. All texts are in the canonical form (docs/data.md, Forms).
struct RecordChange {
    enum class Kind {
        Set,    ///< change the record, or make it if there is none of that key
        Create, ///< make it; there must be none of that key
        Change, ///< change it; there must be one
        Delete,
    };
    Kind kind = Kind::Set;
    const Table* table = nullptr;
    QStringList key; ///< texts of the key columns, in the order of Table::key
    std::map<QString, QString>
        values; ///< column -> new text; an empty one clears it. What is not named stays.
};

/// Changes that are made together or not at all: one step for undo, one line of the audit trail.
struct ChangeSet {
    QString what;                      ///< for people: "Edit Acme-7: segment"
    QString source;                    ///< "window", "command line"
    std::vector<RecordChange> changes; ///< in this order: what others refer to first
};

/// Why a change is not made.
struct FieldError {
    std::size_t change = 0; ///< index in ChangeSet::changes
    QString column;         ///< empty: the record as a whole
    QString value;          ///< the text that is in the way
    QString reason;         ///< to be read after the column's name: "is not a date"
};

struct EditOutcome {
    std::vector<FieldError> errors; ///< if there are any, nothing was changed
    qint64 records = 0;             ///< how many records changed, with those that a deletion took along
};

/// Makes the changes, checked as an import is. A deletion takes along what belongs to the record, and clears
/// references to it. Amounts keep their value when the currency that they are in changes its decimals. A
/// value that an import brought is remembered when it is changed (docs/importing.md).
Result<EditOutcome> applyChanges(Book& book, const ChangeSet& changes);
/// The same within a change set that is being recorded; a refused change is an error, and the recording must
/// not be committed then.
Status applyWithin(Book& book, const std::vector<RecordChange>& changes);

/// "segment is not one of ..." for people, from the first error of an outcome.
QString describe(const FieldError& error);

} // namespace foothold
