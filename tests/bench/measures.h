#pragma once

#include "process.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// Where everything lies, and how often a measurement is repeated.
struct Bench {
    QString programs; ///< the build tree
    QString work;     ///< a folder of its own
    int accounts = 10'000;
    int runs = 5;

    QString cli() const { return programs + QStringLiteral("/bin/foothold-cli"); }
    QString desktop() const { return programs + QStringLiteral("/bin/foothold"); }
    QString helper(const char* name) const {
        return programs + QStringLiteral("/bench/") + QString::fromLatin1(name);
    }
    QString file(const char* name) const { return work + QLatin1Char('/') + QString::fromLatin1(name); }
};

/// One line of the result: the medians of several runs, taken in turns.
struct Measure {
    QString what, against;
    std::optional<double> seconds{}, baseline{}; ///< nothing: could not be measured
    std::optional<double> cpu{}, baselineCpu{};  ///< processor time, steadier on a busy machine; not of all
    double limit = 0;                            ///< of seconds / baseline
    long peakKilobytes = 0;
};

/// The sample as a canonical folder and as a book, made once for all measurements. False: it failed.
bool prepare(const Bench& bench);

Measure measureImport(const Bench& bench);
/// A file of a million months of usage with another system's headings, into a book of accounts,
/// people and products.
Measure measureMappedImport(const Bench& bench);
Measure measureReading(const Bench& bench);
/// A mode of bench-figures against reading the facts.
Measure measureFigures(const Bench& bench, const QString& mode, const QString& what, double limit);
Measure measurePlan(const Bench& bench, const char* book, const QString& what);
/// Seconds a page of the documents of 1000 accounts, by the verb with --all ("plan", "qbr").
/// @p together: so many are printed by one run of the office suite, which shares its start.
Measure measureDocuments(const Bench& bench, const QString& verb, int together);
/// @p reading: seconds of reading the facts, which belong to its baseline.
Measure measureWindow(const Bench& bench, std::optional<double> reading);
