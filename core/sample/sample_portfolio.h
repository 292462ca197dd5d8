#pragma once

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace foothold {

/// What a sample is made from: the same values give the same bytes, on every machine.
struct SampleOptions {
    int accounts = 40;      ///< 1 to maxSampleAccounts; a smaller sample is the beginning of a larger one
    std::uint64_t seed = 2; ///< another seed, another portfolio; this one shows something of everything
    Date asOf{};            ///< the day on which the portfolio stands; years 1900 to 9000
    /// Called now and then with the number of accounts made so far; false cancels.
    std::function<bool(int)> progress{};
};

inline constexpr int maxSampleAccounts = 100'000;

/// Writes a believable, invented portfolio as a canonical folder (docs/data.md). @p folder must exist, and
/// hold none of the files. No company, product or person in it is real. Facts are dated up to the as-of date;
/// contracts, plans and reviews reach beyond it.
///
/// Errors: options out of range (Usage), a file that cannot be written (Io), Cancelled.
Status writeSamplePortfolio(const QString& folder, const SampleOptions& options);

/// The clock that a sample's book is made with, so that even its change log has the same bytes: noon UTC of
/// the as-of date.
Clock sampleClock(Date asOf);

} // namespace foothold
