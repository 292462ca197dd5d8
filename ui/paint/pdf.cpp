#include "ui/paint/pdf.h"

#include "core/base/safe_file.h"
#include "core/documents/language.h"
#include "ui/paint/glyph_ledger.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

PdfProperties propertiesOf(const DocumentPages& pages) {
    const doc::Document& document = pages.document();
    const language::Within words{QLocale(document.locale)};
    PdfProperties properties;
    properties.title = document.account.isEmpty()
                           ? document.name
                           : QStringLiteral("%1 \u2013 %2").arg(document.name, document.account);
    properties.author = document.author.isEmpty() ? document.book : document.author;
    properties.subject =
        T::tr("%1, %2, as of %3").arg(document.name, document.editionText, document.asOfText);
    for (QString* line : {&properties.title, &properties.subject})
        line->replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    // Of the words; the locale may only be that of the figures.
    properties.language = QLocale(document.locale).language() == QLocale(language::spoken()).language()
                              ? QString(document.locale).replace(QLatin1Char('_'), QLatin1Char('-'))
                              : language::spoken();
    properties.date = document.asOf;
    properties.pageHeight = pages.size().height() * 72 / DocumentPages::resolution;
    properties.outline = pages.outline();
    return properties;
}

} // namespace

Result<QByteArray> paintedPdf(const QPageSize& size, PdfProperties properties,
                              const std::function<void(QPdfWriter&, QPainter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    GlyphLedger ledger;
    {
        const GlyphLedger::Recording recording(ledger);
        QPdfWriter writer(&buffer);
        writer.setResolution(DocumentPages::resolution);
        writer.setPageSize(size);
        writer.setPageMargins({});
        QPainter painter(&writer);
        if (!painter.isActive())
            return failure(ErrorKind::Io, T::tr("The document could not be painted; nothing was written."));
        paint(writer, painter);
    }
    properties.glyphTexts = ledger.texts();
    return finishedPdf(bytes, properties);
}

Result<QByteArray> pdfOf(const DocumentPages& pages) {
    return paintedPdf(pages.pageSize(), propertiesOf(pages), [&](QPdfWriter& writer, QPainter& painter) {
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0) writer.newPage();
            pages.paint(painter, page);
        }
    });
}

Status writePdf(const DocumentPages& pages, const QString& path) {
    const auto bytes = pdfOf(pages);
    if (!bytes) return tl::unexpected(bytes.error());
    return writeSafely(path, *bytes);
}

} // namespace foothold
