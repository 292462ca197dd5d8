#pragma once

#include "core/exchange/edit.h"
#include "core/exchange/pasted_block.h"
#include "ui/widgets/record_model.h"

#include <functional>

namespace foothold {

/// Where a block is pasted.
struct PasteTarget {
    const Table* table = nullptr;
    std::vector<int> columns;           ///< of the table, as they are shown
    std::vector<FieldContext> contexts; ///< of these columns
    std::vector<RecordCells> existing;  ///< records that a row may be of
    std::map<QString, QString> fixed;   ///< what every new record has besides: its account, ...
    /// Whose the record with that key is that is none of `existing`: "Acme GmbH"; empty: there is none.
    std::function<QString(const QString& key)> ownerOf = {};
    int first = 0;  ///< index in `columns`: where the cursor stands
    int shown = -1; ///< so many of the columns are on screen, the others only serve to match; -1: all

    const Column& column(int shown) const { return table->columns[std::size_t(columns[std::size_t(shown)])]; }
};

/// Adds what a row is recognised by and the table does not show: the key and the e-mail.
void addMatchingColumns(PasteTarget& target);

/// Which column each column of the block goes to; -1: it is left out.
struct PasteMapping {
    std::vector<int> columns;
    bool headings = false; ///< the first row has headings
};
/// By the headings, if the first row has some of the table's own words; else from the cursor on.
PasteMapping guessMapping(const PasteTarget& target, const PastedBlock& block);

struct PasteCell {
    QString text{};      ///< as pasted
    QString canonical{}; ///< as it will be stored; of a wrong cell empty
    QString error{};     ///< why it cannot be stored, in a sentence
};

struct PasteRow {
    enum class State { New, Change, Same, Wrong };
    /// What an existing record was recognised by.
    enum class Match { None, Key, Email, Name };
    State state = State::New;
    Match match = Match::None;
    QString key{};                  ///< of the record that it changes; of a new one, if the block has keys
    std::vector<PasteCell> cells{}; ///< as the block's columns
};

/// What each row will do. A row is of the existing record with the same key, else with the same e-mail, else
/// with the same name (what names records in the table), as far as the block has these columns and exactly
/// one record has it; else it is a new one, under the key of the block, if it has one. The key of a record
/// stays. A wrong cell makes its row wrong: such rows are left out.
std::vector<PasteRow> planPaste(const PasteTarget& target, const PastedBlock& block,
                                const PasteMapping& mapping);

/// The changes of the rows that are not wrong and change something.
std::vector<RecordChange> pasteChanges(const PasteTarget& target, const std::vector<PasteRow>& rows,
                                       const PasteMapping& mapping, const std::function<QString()>& newKey);

} // namespace foothold
