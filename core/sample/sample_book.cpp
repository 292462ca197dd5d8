#include "core/sample/sample_book.h"

#include "core/sample/sample_signals.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace foothold {

namespace {

Status fill(Book& book, const QString& folder, const std::function<bool(const ImportProgress&)>& importing) {
    ImportOptions options;
    options.strict = true;
    options.source = QStringLiteral("sample");
    options.progress = importing;
    const auto report = importFiles(book, {folder}, options);
    if (!report) return tl::unexpected(report.error());
    if (report->applied) return {};
    const QString reason = report->rejects.empty() ? QString() : report->rejects.front().reason;
    return failure(
        ErrorKind::Rejected,
        QStringLiteral("The sample does not pass the checks of an import: %1 This is a fault of Foothold; "
                       "please report it with the seed and the date.")
            .arg(reason));
}

} // namespace

Status makeSampleBook(const QString& path, const SampleOptions& options,
                      const std::function<bool(const ImportProgress&)>& importing) {
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("sample")); // the change log names it
    if (!temporary.isValid() || !QDir().mkpath(folder))
        return failure(ErrorKind::Io,
                       QStringLiteral("There is no room for the sample's files in %1: free some space "
                                      "or set TMPDIR to another folder.")
                           .arg(QDir::tempPath()));
    const OpenOptions open{.clock = sampleClock(options.asOf), .backupFolder = {}};
    auto book = Book::create(path, QStringLiteral("Sample"), *Currency::parse("EUR"), open);
    if (!book) return tl::unexpected(book.error());
    Status made = writeSamplePortfolio(folder, options);
    if (made) made = fill(**book, folder, importing);
    if (made) made = sample::noteSignals(**book, options.asOf);
    book->reset();
    if (!made) QFile::remove(path);
    return made;
}

} // namespace foothold
