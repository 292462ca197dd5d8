#include "ui/paint/document_layout.h"

#include "ui/paint/block_layout.h"

namespace foothold {

namespace {

/// How much larger than usual what stands on a slide may be and still be one slide: a few lines fill it.
qreal scaleOfSlide(const doc::Section& section, const PaintStyle& style, qreal width, qreal pageHeight) {
    for (const qreal scale : {1.45, 1.3, 1.15}) {
        Strip strip;
        BlockLayout layout(strip, style, width, pageHeight);
        layout.beSlides();
        layout.section(section, scale);
        if (flow(strip, pageHeight).size() == 1 && !strip.hasCutPictures) return scale;
    }
    return 1;
}

/// The title and the section below it, on a page of their own: type and spaces are made smaller until they
/// fit it, as far as they can be read well; where that is not enough, they stay as they are.
Strip firstPage(const doc::Document& document, const PaintStyle& style, qreal width, qreal pageHeight) {
    const auto scaled = [&](qreal scale) {
        PaintStyle smaller = style;
        smaller.pt *= scale;
        Strip strip;
        BlockLayout layout(strip, smaller, width, pageHeight);
        layout.title(document);
        if (!document.sections.empty()) layout.section(document.sections.front());
        return strip;
    };
    const bool slides = document.format == doc::Format::Slides; // which are read at a larger size anyway
    const std::vector<qreal> scales =
        slides ? std::vector{1.0, 0.9, 0.8, 0.7, 0.6} : std::vector{1.0, 0.96, 0.92, 0.88, 0.84, 0.8};
    for (const qreal scale : scales)
        if (Strip strip = scaled(scale); flow(strip, pageHeight).size() == 1) return strip;
    return scaled(1);
}

} // namespace

bool firstStandsAlone(const doc::Document& document) {
    return document.format != doc::Format::Slides && document.sections.size() > 1 &&
           document.sections[1].startsPage;
}

Strip layOut(const doc::Document& document, const PaintStyle& style, qreal width, qreal pageHeight,
             qreal restScale) {
    const auto& sections = document.sections;
    const bool slides = document.format == doc::Format::Slides;
    const bool hasFirst = slides || firstStandsAlone(document);
    Strip strip = hasFirst ? firstPage(document, style, width, pageHeight) : Strip();
    PaintStyle rest = style;
    if (hasFirst) rest.pt *= restScale;
    BlockLayout layout(strip, rest, width, pageHeight);
    if (slides) layout.beSlides();
    if (!hasFirst) layout.title(document);
    for (std::size_t i = hasFirst ? 1 : 0; i < sections.size(); ++i)
        layout.section(sections[i], slides ? scaleOfSlide(sections[i], style, width, pageHeight) : 1);
    return strip;
}

} // namespace foothold
