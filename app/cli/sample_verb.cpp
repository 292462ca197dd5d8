#include "app/cli/sample_verb.h"

#include "core/sample/sample_book.h"

#include <QDir>

#include <limits>

namespace foothold::cli {

namespace {

Result<std::uint64_t> wholeNumber(const Arguments& arguments, const char* option, std::uint64_t fallback) {
    if (!arguments.has(option)) return fallback;
    bool valid = false;
    const QString text = arguments.value(option);
    const auto value = text.toULongLong(&valid);
    if (valid && text.front().isDigit()) return value;
    return failure(
        ErrorKind::Usage,
        QStringLiteral("%1 needs a whole number, not \"%2\".").arg(QString::fromLatin1(option), text));
}

Status writeFolder(const QString& folder, const SampleOptions& options) {
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       QStringLiteral("The folder %1 cannot be made; choose another place.").arg(folder));
    return writeSamplePortfolio(folder, options);
}

Result<int> runSample(const Arguments& arguments) {
    const auto accounts = wholeNumber(arguments, "--accounts", 40);
    const auto seed = wholeNumber(arguments, "--seed", SampleOptions{}.seed);
    const auto asOf = arguments.date("--as-of", Clock{}.today());
    if (!accounts) return tl::unexpected(accounts.error());
    if (!seed) return tl::unexpected(seed.error());
    if (!asOf) return tl::unexpected(asOf.error());
    const bool asFolder = arguments.has("--folder");
    if (asFolder != arguments.positional.isEmpty())
        return failure(ErrorKind::Usage,
                       QStringLiteral("sample takes a BOOK or --folder DIR, one of the two."));

    SampleOptions options;
    options.accounts = int(std::min<std::uint64_t>(*accounts, std::numeric_limits<int>::max()));
    options.seed = *seed;
    options.asOf = *asOf;
    const QString target = asFolder ? arguments.value("--folder") : arguments.positional.first();
    const Status made = asFolder ? writeFolder(target, options) : makeSampleBook(target, options);
    if (!made) return tl::unexpected(made.error());
    say(QStringLiteral("%1 holds a sample of %2 accounts as of %3.")
            .arg(QDir::toNativeSeparators(target))
            .arg(options.accounts)
            .arg(isoDate(*asOf)));
    return Done;
}

} // namespace

Verb sampleVerb() {
    return {"sample",
            "BOOK",
            0,
            1,
            "make a new book with a believable, reproducible portfolio",
            {{"--accounts", "N", "how many accounts (40)"},
             {"--seed", "S", "another number, another portfolio (2)"},
             {"--as-of", "YYYY-MM-DD", "the day on which the portfolio stands (today)"},
             {"--folder", "DIR", "write the canonical folder there instead of a book"}},
            runSample};
}

} // namespace foothold::cli
