#pragma once

#include "core/base/result.h"
#include "core/documents/picture_sheet.h"
#include "ui/paint/document_pages.h"
#include "ui/paint/paint_style.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace foothold {

/// A picture with its heading, and how it is painted.
struct PaintedPicture {
    QString title{};    ///< "Whitespace map \u2013 Acme"
    QString subtitle{}; ///< "As of 15 Apr 2026"
    Date asOf{};
    QLocale locale{}; ///< its language is that of the words
    /// How large it is in the units of the style.
    std::function<QSizeF(const PaintStyle& style)> size{};
    std::function<void(QPainter& painter, const QRectF& rect, const PaintStyle& style)> paint{};
    /// As PDF on pages of paper; without it a PDF has one page as large as the picture.
    std::function<Result<QByteArray>()> pdf{};
};
/// The picture of a sheet. Its PDF has pages with header and footer: of @p paper, upright or across as it
/// fits better, else the smallest that shows the whole, up to A3. A larger map is an overview with parts.
/// @p store: fonts that several pictures share, by one thread.
PaintedPicture painted(PictureSheet sheet, std::optional<Paper> paper = {},
                       std::shared_ptr<FontStore> store = nullptr);

/// Writes the picture to @p path as its ending says: .svg, .png or .pdf; whole or not at all.
/// Error: another ending, or the file cannot be written.
Status writePicture(const PaintedPicture& picture, const QString& path);
/// Writes the sheet in the same way.
Status writePicture(PictureSheet sheet, const QString& path, std::optional<Paper> paper = {},
                    std::shared_ptr<FontStore> store = nullptr);

} // namespace foothold
