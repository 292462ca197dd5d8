#pragma once

#include "app/cli/command.h"
#include "core/exchange/edit.h"
#include "core/facts/facts.h"

#include <memory>

namespace foothold::cli {

/// Opens the book to change it, and makes the day's backup first if there is none yet. A backup that cannot
/// be made is told on standard error and does not stand in the way of the change.
Result<std::unique_ptr<Book>> openToChange(const QString& path);

/// A book that is changed by what its facts say on a date.
struct OpenedBook {
    std::unique_ptr<Book> book;
    std::shared_ptr<const Facts> facts;
    Date date;
};
/// Opens the book that comes first to change it, and reads it; the date is that of @p option, or today.
Result<OpenedBook> readToChange(const Arguments& arguments, const char* option);

/// Applies changes in one step that "undo" takes back, and returns how many records they changed. If one of
/// them is refused, none is made and the error says why after @p refusal, such as "Nothing was planned".
Result<qint64> change(Book& book, const QString& what, std::vector<RecordChange> changes,
                      const QString& refusal);

} // namespace foothold::cli
