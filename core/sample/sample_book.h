#pragma once

#include "core/exchange/importer.h"
#include "core/sample/sample_portfolio.h"

namespace foothold {

/// Makes a new book at @p path from a sample: the portfolio is written as a canonical folder to a temporary
/// place and imported like anybody's data, strictly. @p importing, if given, is told of the import's progress
/// and returns false to cancel. The same options give the same bytes. Nothing is left behind on failure.
///
/// Errors: those of writeSamplePortfolio, of creating a book (a file is in the way, ...) and of importing.
Status makeSampleBook(const QString& path, const SampleOptions& options,
                      const std::function<bool(const ImportProgress&)>& importing = {});

} // namespace foothold
