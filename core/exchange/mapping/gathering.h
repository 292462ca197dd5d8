#pragma once

#include "core/exchange/mapping/mapped_import.h"

namespace foothold {

/// What the files of an import say of accounts, products and people, before anything is imported.
struct Gathered {
    std::vector<Directory::Person> people; ///< of files that bring contacts
};

/// What of the book the references of @p plan are looked up in.
Directory::Scope scopeOf(const ImportPlan& plan);

/// Reads the sheets of @p plan for the records that references are looked up in, and adds them to @p
/// directory.
/// @p goOn is called now and then and returns false to cancel.
Result<Gathered> gather(const ImportPlan& plan, Directory& directory, Date today,
                        const std::function<bool(const QString& sheet)>& goOn);

/// A mapping that takes every column of a canonical file as it is.
Mapping identityMapping(const Table& table, const QStringList& headings);

} // namespace foothold
