#pragma once

#include "core/documents/document.h"
#include "ui/paint/page_flow.h"
#include "ui/paint/paint_style.h"
#include "ui/paint/table_layout.h"
#include "ui/paint/text_block.h"

namespace foothold {

class StakeholderPaper;

/// Of the letters in a document, in points.
namespace size {
constexpr qreal body = 9.5, small = 8, title = 20, section = 13, subheading = 10.5;
constexpr qreal message = 16; ///< of a slide: its title is what it says
constexpr qreal cover = 24;   ///< of the name on the first slide
} // namespace size

/// Turns the blocks of a document into pieces of a strip. Texts, lists and columns are in block_layout.cpp,
/// tables in table_layout.cpp, pictures in picture_layout.cpp.
class BlockLayout {
public:
    BlockLayout(Strip& strip, const PaintStyle& style, qreal width, qreal pageHeight)
        : m_strip(strip)
        , m_style(style)
        , m_width(width)
        , m_pageHeight(pageHeight)
        , m_pt(style.pt) {}

    /// Titles are messages, which stand above slides.
    void beSlides() { m_sectionSize = size::message; }

    /// The name of the document and of what it is about.
    void title(const doc::Document& document);

    /// @p scale: of what stands below its title.
    void section(const doc::Section& section, qreal scale = 1);

    void operator()(const doc::Paragraph& block);
    void operator()(const doc::Subheading& block);
    void operator()(const doc::Missing& block);
    void operator()(const doc::Table& block) { addTable(m_strip, block, m_style, m_width, m_pageHeight); }
    void operator()(const doc::Tiles& block);
    void operator()(const doc::FactList& block);
    void operator()(const doc::List& block);
    void operator()(const doc::Columns& block);
    void operator()(const doc::Picture& block) {
        std::visit([&](const auto& picture) { addPicture(picture, block); }, block.content);
    }

private:
    TextBlock nameIn(const QString& name, qreal points) const;
    /// The name at the head of a document, a long one as much smaller as it takes.
    TextBlock nameInTwoLines(const QString& name) const;
    void addBlocks(const std::vector<doc::Block>& blocks);
    /// Muted words right below a table or a picture are its legend.
    static bool explains(const doc::Block& block, const doc::Block& before);

    /// How high a picture may be to stand on one page with the heading above it and its caption.
    qreal pictureRoom(const doc::Picture& block) const;

    /// A piece a line; the first two and the last two lines stay together.
    void addText(TextBlock text, qreal before, bool heading, qreal x = 0, const TextBlock* marker = nullptr);

    void addPicture(const WhitespacePicture& map, const doc::Picture& block);
    void addPicture(const HealthPicture& trend, const doc::Picture& block);
    void addPicture(const BarsPicture& bars, const doc::Picture& block);
    void addPicture(const StakeholderPicture& map, const doc::Picture& block);
    void addLinesBetweenParts(const StakeholderPaper& paper);
    /// A picture in one piece, as high as it is to be or as @p usualMm.
    template <typename Painter, typename Picture>
    void addWhole(const Picture& picture, const doc::Picture& block, qreal usualMm);
    void addCaption(const QString& caption);

    Strip& m_strip;
    PaintStyle m_style;
    qreal m_width;
    qreal m_pageHeight;
    qreal m_pt;
    qreal m_sectionSize = size::section;
};

} // namespace foothold
