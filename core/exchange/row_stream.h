#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"

#include <memory>

namespace foothold {

/// What is wrong with a row of a file.
struct RowProblem {
    QString column, value, reason;
};

/// The rows of a file in the canonical form, the heading first. A file of another system is brought into that
/// form on the way.
class RowStream {
public:
    virtual ~RowStream() = default;
    /// Reads the next row; false at the end, or if the file cannot be read on: then status() says why.
    virtual bool next(CsvRow& row) = 0;
    virtual Status status() const { return {}; }
    /// How far reading has come, in the unit of ImportSource::bytes.
    virtual std::size_t position() const = 0;
    /// Says a problem of the row last read in the terms of its file: the column and the value that stand
    /// there.
    virtual void restate(RowProblem&) const {}
};

/// A file whose rows are imported; it can be read again and again.
class RowFile {
public:
    virtual ~RowFile() = default;
    virtual Result<std::unique_ptr<RowStream>> open() = 0;
};

/// The canonical file at @p path.
std::unique_ptr<RowFile> canonicalFile(const QString& path);

} // namespace foothold
