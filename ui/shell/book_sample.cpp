#include "core/exchange/importer.h"
#include "core/sample/sample_portfolio.h"
#include "ui/shell/book_desk.h"

#include <QTemporaryDir>

namespace foothold {

Result<OpenedBook> BookDesk::createSample(const QString& path) {
    m_book.reset();
    const QTemporaryDir folder;
    if (!folder.isValid()) return failure(ErrorKind::Io, folder.errorString());
    SampleOptions options;
    options.asOf = m_options.clock.today();
    if (const Status written = writeSamplePortfolio(folder.path(), options); !written)
        return tl::unexpected(written.error());
    {
        auto book = Book::create(path, QStringLiteral("Sample portfolio"), *Currency::parse("EUR"), m_options);
        if (!book) return tl::unexpected(book.error());
        if (const auto imported = importFiles(**book, {folder.path()}); !imported) return tl::unexpected(imported.error());
    }
    return open(path);
}

} // namespace foothold
