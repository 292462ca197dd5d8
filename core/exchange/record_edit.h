#pragma once

#include "core/exchange/cell_text.h"
#include "core/exchange/currency_change.h"
#include "core/exchange/edit.h"
#include "core/exchange/edited_values.h"
#include "core/exchange/record_key.h"
#include "core/exchange/record_rules.h"
#include "core/exchange/records.h"

#include <deque>

namespace foothold {

/// What the changes of one set share.
struct EditRun {
    Book& book;
    RecordLookup records;
    EditedValues edited{};
};

/// Makes one change of a set, within an open Recording.
class RecordEdit {
public:
    RecordEdit(EditRun& run, const RecordChange& change);
    /// Failures of the book; why the change is not made is told by errors().
    Status run();
    const std::vector<FieldError>& errors() const { return m_errors; }

private:
    Status set();
    Status remove();
    void readValues(bool money);
    Status write();
    Status rememberImported(const std::vector<int>& columns);
    Status checkEffects();
    Status changeCurrencies();
    std::optional<Problem> circle();
    void refuse(const std::optional<Problem>& problem);
    void refuse(const std::vector<StuckAmount>& stuck, int column);
    bool isNew() const { return m_stored.empty(); }
    bool changed(int column) const { return isNew() || m_record[column] != m_stored[column]; }

    EditRun& m_run;
    const RecordChange& m_change;
    const Table& m_table;
    RecordRules m_rules;
    TableRows m_rows;
    CellReader m_cells;
    std::deque<std::string> m_texts; ///< what the cells of m_record and m_stored are views of
    StoredKey m_key;
    std::vector<Cell> m_record, m_stored;
    std::vector<bool> m_stays; ///< by column: no new value was given
    std::int64_t m_importId = 0;
    Currency m_currencyBefore;
    std::vector<FieldError> m_errors;
};

} // namespace foothold
