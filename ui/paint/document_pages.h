#pragma once

#include "core/documents/document.h"
#include "ui/paint/page_flow.h"
#include "ui/paint/paint_style.h"

#include <QPageSize>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace foothold {

enum class Paper { A4, Letter, A3 };
enum class Orientation { Portrait, Landscape };

/// The paper of a country: Letter where it is usual, else A4.
Paper paperOf(const QLocale& locale);

/// A document on pages, for the printer, for a file and for the preview on screen.
class DocumentPages {
public:
    /// Device units an inch: what every length here is measured in.
    static constexpr int resolution = 1200;
    /// Nothing but white within it (slides: nothing but their stripe).
    static constexpr double marginMm = 18;

    /// @p store: of the thread that makes many documents; without it this one has its own.
    DocumentPages(doc::Document document, Paper paper, Orientation orientation = Orientation::Portrait,
                  std::shared_ptr<FontStore> store = {});

    const doc::Document& document() const { return *m_document; }
    bool areSlides() const { return m_document->format == doc::Format::Slides; }
    Paper paper() const { return m_paper; }
    QPageSize pageSize() const;
    /// Of a whole page, in device units.
    QSizeF size() const { return m_size; }
    /// True if a map did not fit on a page and stands in parts.
    bool hasCutPictures() const { return m_strip->hasCutPictures; }
    int count() const { return int(m_pages.size()); }
    /// Paints a page with its top left corner at the origin; scale the painter to show it smaller.
    void paint(QPainter& painter, int page) const;

    struct OutlineEntry {
        int level = 1;
        QString title;
        int page = 0;  ///< from 0
        qreal top = 0; ///< from the top of the page, in points
    };
    /// The sections, in reading order.
    std::vector<OutlineEntry> outline() const;

private:
    /// Lays everything out, its type and spaces by @p scale smaller than usual; @p restScale: of what stands
    /// behind a first page that stands alone.
    void layOutBody(qreal scale, qreal restScale = 1);
    /// Of a document with a first page that stands alone: what follows it, without an appendix, is kept to
    /// eight pages where slightly smaller type can do it.
    void keepShort();
    /// Pages before the last section that begins one of its own, which is the appendix.
    int pagesBeforeAppendix() const;
    /// The type as much smaller as it takes to keep to the most pages that the document may have.
    void keepToMostPages();
    /// Of a short document: a last page that holds little is saved where slightly smaller type can do it.
    void saveLastPage();
    /// The type as large as one page can hold, with the room that is left shared among its sections.
    void fillPage();
    void spread(FlowedPage& page) const;
    static qreal usedOf(const FlowedPage& page);
    void centre(FlowedPage& page) const;
    /// What stands below the title of a slide that is not full does not hang from it.
    void lower(FlowedPage& page) const;
    void paintHeader(QPainter& painter) const;
    void paintFooter(QPainter& painter, int page) const;

    std::shared_ptr<const doc::Document> m_document;
    Paper m_paper;
    Orientation m_orientation;
    PaintStyle m_frame; ///< of header and footer
    PaintStyle m_style; ///< of what stands between them
    QSizeF m_size;
    QRectF m_body; ///< between header and footer
    QString m_footer;
    std::shared_ptr<const Strip> m_strip;
    std::vector<FlowedPage> m_pages;
};

} // namespace foothold
