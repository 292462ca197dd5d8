#pragma once

#include "core/store/book.h"

#include <QStringList>

namespace foothold {

struct CheckReport {
    QStringList problems; ///< one sentence each; empty: the book is sound
    bool damaged = false; ///< the file itself is damaged, so its records were not looked at
};

/// Checks the file and its references (Book::integrityProblems), and on top of that every record by the rules
/// that imports and edits follow. Changes nothing. Stops after some hundred problems.
CheckReport checkBook(Book& book);

} // namespace foothold
