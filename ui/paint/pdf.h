#pragma once

#include "core/base/result.h"
#include "ui/paint/document_pages.h"

#include <QByteArray>
#include <QHash>
#include <QPageSize>

#include <functional>

class QPainter;
class QPdfWriter;

namespace foothold {

/// The document as PDF: vector graphics, embedded fonts, outline, title, author, subject and language. The
/// same document, program and fonts give the same bytes.
Result<QByteArray> pdfOf(const DocumentPages& pages);

/// Writes pdfOf() to @p path, whole or not at all; an existing file is replaced.
Status writePdf(const DocumentPages& pages, const QString& path);

/// What a PDF says about itself.
struct PdfProperties {
    QString title, author, subject, language;
    Date date;
    double pageHeight = 0; ///< points
    std::vector<DocumentPages::OutlineEntry> outline;
    /// What glyphs without a character of their own stand for (GlyphLedger::texts).
    QHash<QString, QStringList> glyphTexts;
};

/// What @p paint paints on pages of that size, finished with these properties and the texts of its glyphs.
Result<QByteArray> paintedPdf(const QPageSize& size, PdfProperties properties,
                              const std::function<void(QPdfWriter&, QPainter&)>& paint);

/// @p pdf as Qt wrote it with outline, properties, proper font names and character maps, and without anything
/// that changes from run to run.
Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfProperties& properties);

} // namespace foothold
