#pragma once

#include "core/exchange/cell_text.h"
#include "core/exchange/import_run.h"
#include "core/exchange/key_set.h"
#include "core/exchange/row_stream.h"

#include <optional>
#include <vector>

namespace foothold {

/// Which column of the table each column of a file is.
struct Heading {
    std::vector<QString> names;        ///< as the file writes them
    std::vector<int> columns;          ///< index in Table::columns, -1: unknown
    std::optional<RowProblem> problem; ///< why the file cannot be read at all

    /// Where the file has the table's column, or -1.
    int fieldOf(int column) const;
};
Heading readHeading(const Table& table, const CsvRow& row);

/// Turns the rows of one file into the records that the book would hold after the import: reads the cells,
/// finds the record that is there, keeps what the file does not have or was edited in Foothold, and checks
/// everything about the record but references within its own table.
class RowReader {
public:
    /// Of which rows the keys are remembered, so that one that comes twice is noticed. RememberSome: of bad
    /// ones and of those whose record the book has; one that was added shows by the import that it is of.
    enum class Keys { RememberAll, RememberSome };
    /// @p expectRecords: the table may hold records.
    RowReader(ImportRun& run, const Table& table, const Heading& heading, bool expectRecords, Keys keys);

    /// Reads one row; the problem if it is bad. What follows describes a good one, until the next call.
    ///
    /// Where many rows in a row were new, the next one is taken to be so, too, and not looked for: it is then
    /// isGuess(), and if the book turns out to have its record, readStored() has to be called.
    std::optional<RowProblem> read(const CsvRow& row);
    bool isGuess() const { return m_expectRecords && !m_looksUp; }
    /// Like read(), and surely looks for the record.
    std::optional<RowProblem> readStored(const CsvRow& row);

    std::span<const Cell> record() const { return m_record; }
    std::span<const Cell> key() const { return m_key; }
    /// The record as the book has it; empty if it is new.
    std::span<const Cell> stored() const { return m_stored; }
    std::int64_t storedImportId() const { return m_rows.foundImportId(); }

    /// A value that was edited in Foothold after its last import.
    struct Edited {
        int column;
        Cell imported;                     ///< what the file has
        enum { Agrees, Kept, Lost } state; ///< the file has the same by now; the edited one stays; it goes
        bool conflict;                     ///< the file has something else than the last import had
    };
    const std::vector<Edited>& edited() const { return m_edited; }

    /// Failures of the book while reading; what read() said then means nothing.
    const Status& status() const { return m_status; }

    /// A row that read() took is bad for another reason: its key counts as taken.
    RowProblem refuse(const CsvRow& row, const Problem& problem);
    RowProblem keyTwice(const CsvRow& row) const;
    Currency currencyOf(int column, std::span<const Cell> record);
    /// The currency that the stored record's amounts are in.
    Currency storedCurrency();
    bool isFromFile(int column) const { return m_fromFile[std::size_t(column)]; }
    TableRows& rows() { return m_rows; }
    RecordRules& rules() { return m_rules; }

private:
    std::optional<RowProblem> readOnce(const CsvRow& row);
    bool readKey(const CsvRow& row);
    std::optional<RowProblem> readRecord(const CsvRow& row);
    std::optional<RowProblem> readCells(const CsvRow& row, bool money);
    /// False if the record was added by an earlier row of the file.
    bool findStored();
    std::optional<RowProblem> brokenRow(const CsvRow& row) const;
    RowProblem problemOf(const CsvRow& row, const Problem& problem) const;
    void settleEdited(bool money);
    void settle(int column);
    void trimSetting();
    void rememberKey() { m_keys.add(m_packedKey); }

    ImportRun& m_run;
    const Table& m_table;
    const Heading& m_heading;
    const bool m_expectRecords;
    const Keys m_remember;
    RecordRules m_rules;
    TableRows m_rows;
    CellReader m_cells;
    KeySet m_keys;
    std::string m_packedKey;
    bool m_keyKnown = false;
    bool m_looksUp = false;
    int m_newInARow = 0;
    Status m_status;
    bool m_hasMoney = false;
    std::vector<Cell> m_record, m_key, m_stored;
    std::vector<bool> m_fromFile; ///< by column: the record's value is the file's
    std::vector<Edited> m_edited;
};

} // namespace foothold
