#pragma once

#include "ui/widgets/record_form.h"

namespace foothold {

class BookService;

/// Connects a record form to the book: an edit becomes one change of one record that can be undone, and what
/// the book does not take stands beside its field. @p nameOf gives the record's name for the undo step.
void bindForm(RecordForm* form, const Table& table, BookService* service, std::function<QString()> nameOf);

} // namespace foothold
