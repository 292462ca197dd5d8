#include "ui/paint/picture_file.h"

#include "core/base/safe_file.h"
#include "core/documents/language.h"
#include "ui/paint/bars_painter.h"
#include "ui/paint/health_trend_painter.h"
#include "ui/paint/pdf.h"
#include "ui/paint/stakeholder_map_painter.h"
#include "ui/paint/text_block.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <memory>

namespace foothold {

namespace {

constexpr qreal margin = 24; // points on every side
constexpr qreal pngPointsPerInch = 72, pngDotsPerInch = 192;

struct T {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

QSizeF sizeOf(const WhitespacePicture& map, const PaintStyle& style) {
    return WhitespaceMapPainter(map, style).comfortableSize().expandedTo({mm(120) * style.pt, 0});
}
QSizeF sizeOf(const HealthPicture&, const PaintStyle& style) {
    return QSizeF(mm(180), mm(80)) * style.pt;
}
QSizeF sizeOf(const StakeholderPicture& map, const PaintStyle& style) {
    return StakeholderMapPainter(map, style).size();
}
void paint(const WhitespacePicture& map, QPainter& painter, const QRectF& rect, const PaintStyle& style) {
    WhitespaceMapPainter(map, style).paint(painter, rect);
}
void paint(const HealthPicture& trend, QPainter& painter, const QRectF& rect, const PaintStyle& style) {
    HealthTrendPainter(trend, style).paint(painter, rect);
}
void paint(const StakeholderPicture& map, QPainter& painter, const QRectF& rect, const PaintStyle& style) {
    StakeholderMapPainter(map, style).paint(painter, rect.topLeft());
}
QSizeF sizeOf(const BarsPicture&, const PaintStyle& style) {
    return QSizeF(mm(180), mm(80)) * style.pt;
}
void paint(const BarsPicture& bars, QPainter& painter, const QRectF& rect, const PaintStyle& style) {
    BarsPainter(bars, style).paint(painter, rect);
}

/// The picture and its heading at one size of a point.
class SheetPainter {
public:
    SheetPainter(const PaintedPicture& sheet, const PaintStyle& style)
        : m_sheet(sheet)
        , m_style(style)
        , m_pictureSize(sheet.size(style))
        , m_title(heading(sheet.title, 13, style.tokens->text, QFont::DemiBold))
        , m_subtitle(heading(sheet.subtitle, 8.5, style.tokens->muted, QFont::Normal)) {}

    QSizeF size() const {
        const qreal edges = 2 * margin * m_style.pt;
        return {std::ceil(m_pictureSize.width() + edges),
                std::ceil(m_pictureSize.height() + headHeight() + edges)};
    }

    void paint(QPainter& painter) const {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF corner(margin * m_style.pt, margin * m_style.pt);
        m_title.paint(painter, corner);
        m_subtitle.paint(painter, corner + QPointF(0, m_title.height()));
        const QRectF rect(corner + QPointF(0, headHeight()), m_pictureSize);
        m_sheet.paint(painter, rect, m_style);
    }

private:
    TextBlock heading(const QString& words, qreal points, const QColor& colour, QFont::Weight weight) const {
        TextBlock block(m_style, words, points, colour, weight, TextBlock::Align::Left);
        block.setWidth(m_pictureSize.width());
        return block;
    }
    qreal headHeight() const { return m_title.height() + m_subtitle.height() + 10 * m_style.pt; }

    const PaintedPicture& m_sheet;
    PaintStyle m_style;
    QSizeF m_pictureSize;
    TextBlock m_title, m_subtitle;
};

Result<QByteArray> asSvg(const PaintedPicture& sheet) {
    PaintStyle style = paperStyle(10, sheet.locale); // ten units a point: sizes are whole numbers of units
    style.families[0] = QStringLiteral("Inter");     // a reader of the file has no font of ours
    const SheetPainter sheetPainter(sheet, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(720);
    generator.setTitle(sheet.title.toHtmlEscaped()); // which it writes as they are
    generator.setDescription(sheet.subtitle.toHtmlEscaped());
    generator.setSize((sheetPainter.size() / 10).toSize());
    generator.setViewBox(QRectF(QPointF(), sheetPainter.size()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), sheetPainter.size()), style.tokens->surface);
    sheetPainter.paint(painter);
    painter.end();
    return bytes;
}

Result<QByteArray> asPng(const PaintedPicture& sheet) {
    const PaintStyle style = paperStyle(pngDotsPerInch / pngPointsPerInch, sheet.locale);
    const SheetPainter sheetPainter(sheet, style);
    QImage image(sheetPainter.size().toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorKind::Rejected,
                       T::tr("The picture is too large for a PNG; write it as .svg or .pdf."));
    image.setDotsPerMeterX(int(pngDotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(pngDotsPerInch / 0.0254));
    image.fill(style.tokens->surface);
    QPainter painter(&image);
    sheetPainter.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> asPdf(const PaintedPicture& sheet) {
    const PaintStyle style = paperStyle(DocumentPages::resolution / 72.0, sheet.locale);
    const SheetPainter sheetPainter(sheet, style);
    const QSizeF points = sheetPainter.size() / style.pt;
    PdfProperties properties;
    properties.title = sheet.title;
    properties.subject = sheet.subtitle;
    properties.language = sheet.locale.bcp47Name();
    properties.date = sheet.asOf;
    properties.pageHeight = points.height();
    return paintedPdf(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), properties,
                      [&](QPdfWriter&, QPainter& painter) { sheetPainter.paint(painter); });
}

/// The first paper on which the picture is whole, else that which takes the fewest pages.
DocumentPages pagesFor(const doc::Document& page, std::optional<Paper> chosen,
                       const std::shared_ptr<FontStore>& store) {
    std::vector<Paper> papers = {chosen.value_or(paperOf(QLocale(page.locale)))};
    if (!chosen) papers.push_back(Paper::A3);
    std::optional<DocumentPages> best;
    for (const Paper paper : papers)
        for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
            DocumentPages pages(page, paper, orientation, store);
            if (pages.count() == 1 && !pages.hasCutPictures()) return pages;
            if (!best || pages.count() < best->count()) best.emplace(std::move(pages));
        }
    return std::move(*best);
}

} // namespace

PaintedPicture painted(PictureSheet made, std::optional<Paper> paper, std::shared_ptr<FontStore> store) {
    const auto sheet = std::make_shared<const PictureSheet>(std::move(made));
    return {.title = sheet->title,
            .subtitle = sheet->subtitle,
            .asOf = sheet->asOf,
            .locale = sheet->locale,
            .size =
                [sheet](const PaintStyle& style) {
                    return std::visit([&](const auto& picture) { return sizeOf(picture, style); },
                                      sheet->picture().content);
                },
            .paint =
                [sheet](QPainter& painter, const QRectF& rect, const PaintStyle& style) {
                    std::visit([&](const auto& picture) { paint(picture, painter, rect, style); },
                               sheet->picture().content);
                },
            .pdf = [sheet, paper, store] { return pdfOf(pagesFor(sheet->page, paper, store)); }};
}

Status writePicture(PictureSheet sheet, const QString& path, std::optional<Paper> paper,
                    std::shared_ptr<FontStore> store) {
    return writePicture(painted(std::move(sheet), paper, std::move(store)), path);
}

Status writePicture(const PaintedPicture& sheet, const QString& path) {
    const language::Within words(sheet.locale);
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto bytes =
        ending == QLatin1String("svg")   ? asSvg(sheet)
        : ending == QLatin1String("png") ? asPng(sheet)
        : ending == QLatin1String("pdf")
            ? sheet.pdf ? sheet.pdf() : asPdf(sheet)
            : failure(ErrorKind::Usage,
                      T::tr("A picture is written as .svg, .png or .pdf, not \"%1\".").arg(path));
    if (!bytes) return tl::unexpected(bytes.error());
    return writeSafely(path, *bytes);
}

} // namespace foothold
