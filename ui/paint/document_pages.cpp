#include "ui/paint/document_pages.h"

#include "core/documents/language.h"
#include "ui/paint/document_layout.h"
#include "ui/paint/text_block.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace foothold {

namespace {

constexpr qreal smallSize = 7.5, smallOnSlides = 10;
constexpr qreal pageNumberWidth = 11;     // by the size of its letters: "Page 100 of 120" in any language
const QSizeF slideSize(960, 540);         // points: 16:9, as presentation programs have it
constexpr qreal slideScale = 1.7;         // what is read from the other side of a room
constexpr qreal stripeHeight = 7;         // points, along the top of a slide
constexpr qreal fewOfAPage = 0.4;         // what a last page has to hold to be worth its paper
constexpr int mostPagesOfAPlan = 9;       // one that stands alone, and eight
constexpr int mostPagesToSaveOfAPlan = 2; // more than smaller type can do
constexpr int mostPagesToSave = 6;        // of a longer document, one page more or less is no matter

struct T {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Of header and footer; on a slide it is read from further away.
qreal frameSize(const doc::Document& document) {
    return document.format == doc::Format::Slides ? smallOnSlides : smallSize;
}

TextBlock accountLine(const doc::Document& document, const PaintStyle& style, qreal width) {
    TextBlock block(style, document.account.isEmpty() ? document.book : document.account, frameSize(document),
                    style.tokens->muted, QFont::Normal, TextBlock::Align::Left);
    block.setWidth(width);
    return block;
}

} // namespace

Paper paperOf(const QLocale& locale) {
    static constexpr QLocale::Country letter[] = {
        QLocale::UnitedStates, QLocale::Canada,           QLocale::Mexico,     QLocale::Philippines,
        QLocale::Chile,        QLocale::Colombia,         QLocale::CostaRica,  QLocale::Guatemala,
        QLocale::Panama,       QLocale::PuertoRico,       QLocale::ElSalvador, QLocale::Nicaragua,
        QLocale::Venezuela,    QLocale::DominicanRepublic};
    return std::find(std::begin(letter), std::end(letter), locale.country()) != std::end(letter)
               ? Paper::Letter
               : Paper::A4;
}

DocumentPages::DocumentPages(doc::Document document, Paper paper, Orientation orientation,
                             std::shared_ptr<FontStore> store)
    : m_document(std::make_shared<const doc::Document>(std::move(document)))
    , m_paper(paper)
    , m_orientation(orientation)
    , m_frame(paperStyle(resolution / 72.0, QLocale(m_document->locale), std::move(store)))
    , m_style(m_frame) {
    const language::Within words(m_style.locale);
    // Nobody sees 1/1200 inch, and whole numbers make files shorter.
    for (PaintStyle* style : {&m_frame, &m_style})
        style->hinting = QFont::PreferFullHinting;
    if (areSlides()) m_style.pt *= slideScale;
    m_size = pageSize().size(QPageSize::Point) * m_frame.pt;
    const qreal margin = mm(marginMm) * m_frame.pt;
    const QRectF inside(margin, margin, m_size.width() - 2 * margin, m_size.height() - 2 * margin);
    m_footer = QStringList{T::tr("As of %1").arg(m_document->asOfText), m_document->book,
                           m_document->editionText, QString::fromLatin1(doc::fingerprint(*m_document))}
                   .join(QStringLiteral("  \u00B7  "));
    TextBlock footer(m_frame, m_footer, frameSize(*m_document), m_frame.tokens->muted, QFont::Normal,
                     TextBlock::Align::Left);
    footer.setWidth(inside.width() - pageNumberWidth * frameSize(*m_document) * m_frame.pt);
    const qreal header = accountLine(*m_document, m_frame, inside.width() * 0.7).height() + 12 * m_frame.pt;
    m_body = inside.adjusted(0, header, 0, -footer.height() - 9 * m_frame.pt);
    layOutBody(1);
    if (m_document->fillsPage)
        fillPage();
    else if (firstStandsAlone(*m_document))
        keepShort();
    else if (!areSlides()) {
        saveLastPage();
        keepToMostPages();
    }
    if (areSlides() && !m_pages.empty()) centre(m_pages.front());
    for (std::size_t page = 1; areSlides() && page < m_pages.size(); ++page)
        lower(m_pages[page]);
}

void DocumentPages::layOutBody(qreal scale, qreal restScale) {
    PaintStyle style = m_style;
    style.pt *= scale;
    m_strip =
        std::make_shared<const Strip>(layOut(*m_document, style, m_body.width(), m_body.height(), restScale));
    m_pages = flow(*m_strip, m_body.height());
}

int DocumentPages::pagesBeforeAppendix() const {
    for (int page = count() - 1; page > 1; --page)
        if (const FlowedPage& placed = m_pages[std::size_t(page)];
            !placed.empty() && placed.front().piece->startsPage)
            return page;
    return count();
}

void DocumentPages::keepShort() {
    const int pages = pagesBeforeAppendix();
    if (pages <= mostPagesOfAPlan || pages > mostPagesOfAPlan + mostPagesToSaveOfAPlan) return;
    for (const qreal scale : {0.96, 0.92, 0.88}) {
        layOutBody(1, scale);
        if (pagesBeforeAppendix() <= mostPagesOfAPlan) return;
    }
    layOutBody(1);
}

void DocumentPages::keepToMostPages() {
    if (m_document->mostPages == 0 || count() <= m_document->mostPages) return;
    for (const qreal scale : {0.96, 0.92, 0.88, 0.84, 0.8}) {
        layOutBody(scale);
        if (count() <= m_document->mostPages) return;
    }
    layOutBody(1);
}

void DocumentPages::saveLastPage() {
    const int pages = count();
    if (pages < 2 || pages > mostPagesToSave || usedOf(m_pages.back()) > fewOfAPage * m_body.height()) return;
    for (const qreal scale : {0.96, 0.92}) {
        layOutBody(scale);
        if (count() < pages) return;
    }
    layOutBody(1);
}

void DocumentPages::fillPage() {
    for (const qreal scale : {1.12, 1.06, 1.0, 0.96, 0.92, 0.88, 0.84}) {
        layOutBody(scale);
        if (count() == 1 && !m_strip->hasCutPictures) {
            spread(m_pages.front());
            return;
        }
    }
    layOutBody(1); // more than a page
    saveLastPage();
}

void DocumentPages::spread(FlowedPage& page) const {
    constexpr qreal most = 20; // points above a section, beside what is there
    const auto begins = [&page](const PlacedPiece& placed) {
        return placed.piece->outlineLevel == 1 && &placed != &page.front();
    };
    const auto sections = std::ranges::count_if(page, begins);
    const qreal room = m_body.height() - usedOf(page);
    const qreal each = std::min(most * m_frame.pt, room / qreal(sections + 1));
    qreal down = 0;
    for (PlacedPiece& placed : page) {
        if (begins(placed)) down += each;
        placed.y += down;
    }
}

qreal DocumentPages::usedOf(const FlowedPage& page) {
    return page.empty() ? 0 : page.back().y + page.back().piece->height;
}

void DocumentPages::centre(FlowedPage& page) const {
    const qreal used = usedOf(page);
    for (PlacedPiece& placed : page)
        placed.y += std::max(0.0, (m_body.height() - used) * 0.4); // the optical middle lies above the other
}

void DocumentPages::lower(FlowedPage& page) const {
    constexpr qreal share = 0.25, most = 0.12; // of the room that is left, and of the page
    const qreal room = m_body.height() - usedOf(page);
    for (PlacedPiece& placed : page)
        if (placed.piece->outlineLevel == 0)
            placed.y += std::clamp(room * share, 0.0, m_body.height() * most);
}

QPageSize DocumentPages::pageSize() const {
    if (areSlides()) return QPageSize(slideSize, QPageSize::Point, {}, QPageSize::ExactMatch);
    const QPageSize upright(m_paper == Paper::A4   ? QPageSize::A4
                            : m_paper == Paper::A3 ? QPageSize::A3
                                                   : QPageSize::Letter);
    if (m_orientation == Orientation::Portrait) return upright;
    return QPageSize(upright.size(QPageSize::Point).transposed(), QPageSize::Point, {},
                     QPageSize::ExactMatch);
}

void DocumentPages::paint(QPainter& painter, int page) const {
    const language::Within words(m_style.locale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (areSlides())
        painter.fillRect(QRectF(0, 0, m_size.width(), stripeHeight * m_frame.pt), m_frame.tokens->accent);
    paintHeader(painter);
    for (const PlacedPiece& placed : m_pages[std::size_t(page)])
        placed.piece->paint(painter, m_body.topLeft() + QPointF(0, placed.y));
    paintFooter(painter, page);
    painter.restore();
}

void DocumentPages::paintHeader(QPainter& painter) const {
    const qreal top = mm(marginMm) * m_frame.pt;
    const TextBlock account = accountLine(*m_document, m_frame, m_body.width() * 0.7);
    account.paint(painter, {m_body.left(), top});
    TextBlock name(m_frame, m_document->name, frameSize(*m_document), m_frame.tokens->muted, QFont::Normal,
                   TextBlock::Align::Right);
    name.setWidth(m_body.width() * 0.28);
    name.paint(painter, {m_body.right() - m_body.width() * 0.28, top});
    const qreal line = 0.35 * m_frame.pt;
    painter.fillRect(QRectF(m_body.left(), top + account.height() + 3 * m_frame.pt, m_body.width(), line),
                     m_frame.tokens->line);
}

void DocumentPages::paintFooter(QPainter& painter, int page) const {
    const qreal bottom = m_size.height() - mm(marginMm) * m_frame.pt;
    const qreal numberWidth = pageNumberWidth * frameSize(*m_document) * m_frame.pt;
    TextBlock footer(m_frame, m_footer, frameSize(*m_document), m_frame.tokens->muted, QFont::Normal,
                     TextBlock::Align::Left);
    footer.setWidth(m_body.width() - numberWidth);
    const qreal top = bottom - footer.height();
    painter.fillRect(QRectF(m_body.left(), top - 3 * m_frame.pt, m_body.width(), 0.35 * m_frame.pt),
                     m_frame.tokens->line);
    footer.paint(painter, {m_body.left(), top});
    TextBlock number(
        m_frame,
        T::tr("Page %1 of %2").arg(m_frame.locale.toString(page + 1), m_frame.locale.toString(count())),
        frameSize(*m_document), m_frame.tokens->muted, QFont::Normal, TextBlock::Align::Right);
    number.setWidth(numberWidth);
    number.paint(painter, {m_body.right() - numberWidth, top});
}

std::vector<DocumentPages::OutlineEntry> DocumentPages::outline() const {
    std::vector<OutlineEntry> entries;
    for (std::size_t page = 0; page < m_pages.size(); ++page)
        for (const PlacedPiece& placed : m_pages[page])
            if (placed.piece->outlineLevel > 0)
                entries.push_back({placed.piece->outlineLevel, placed.piece->outlineTitle, int(page),
                                   (m_body.top() + placed.y) / m_frame.pt});
    return entries;
}

} // namespace foothold
