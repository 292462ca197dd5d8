#include "ui/paint/text_block.h"

#include "ui/paint/glyph_ledger.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr qreal leading = 1.36; // line height by font size
constexpr qreal unlimited = 1e7;

bool changesDirection(char16_t c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString readable(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\n') || c == QChar::ParagraphSeparator)
            result += QChar(QChar::LineSeparator);
        else if (c == QLatin1Char('\t'))
            result += QLatin1Char(' ');
        else if (c == QChar::LineSeparator ||
                 (c.category() != QChar::Other_Control && !changesDirection(c.unicode())))
            result += c;
    }
    return result;
}

TextBlock::TextBlock(const PaintStyle& style, const std::vector<Span>& spans, qreal points, Align align)
    : m_layout(std::make_shared<QTextLayout>())
    , m_colour(spans.empty() ? QColor() : spans.front().colour)
    , m_align(align) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        const QString part = readable(span.text);
        QTextCharFormat format;
        format.setForeground(span.colour);
        if (span.weight != spans.front().weight) format.setFontWeight(span.weight);
        formats += {int(text.size()), int(part.size()), format};
        text += part;
    }
    const QFont font = style.fontFor(text, points, spans.empty() ? QFont::Normal : spans.front().weight);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(align == Align::Right    ? Qt::AlignRight | Qt::AlignAbsolute
                        : align == Align::Centre ? Qt::AlignHCenter
                        : align == Align::Left   ? Qt::AlignLeft | Qt::AlignAbsolute
                                                 : Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_layout->setFont(font);
    m_layout->setText(text);
    m_layout->setCacheEnabled(true);
    if (spans.size() > 1) m_layout->setFormats(formats);
    m_lineHeight = points * style.pt * leading;
    layOut(unlimited);
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout->lineAt(i).naturalTextWidth());
    m_naturalWidth = std::ceil(m_naturalWidth);
    if (m_align == Align::Natural || m_align == Align::Left) m_width = unlimited;
}

void TextBlock::layOut(qreal width) {
    m_layout->beginLayout();
    qreal ascent = 0, descent = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        ascent = std::max(ascent, line.ascent());
        descent = std::max(descent, line.descent());
    }
    m_layout->endLayout();
    // Scripts with tall letters get the room they need; all lines of a block are equally high.
    m_lineHeight = std::max(m_lineHeight, ascent + descent);
    m_ascent = ascent + (m_lineHeight - ascent - descent) / 2;
}

void TextBlock::setWidth(qreal width) {
    const bool movable = m_align == Align::Left || m_align == Align::Natural;
    if (m_width == width) return;
    const bool rightToLeft = m_align == Align::Natural && m_layout->text().isRightToLeft();
    if (movable && !rightToLeft && m_width == unlimited && m_naturalWidth <= width) return;
    layOut(width);
    m_width = width;
}

/// From the text as it was laid out; a word that was broken counts with its longest part.
qreal TextBlock::longestWord() const {
    qreal width = 0;
    const QString text = m_layout->text();
    for (int l = 0; l < m_layout->lineCount(); ++l) {
        const QTextLine line = m_layout->lineAt(l);
        const int end = line.textStart() + line.textLength();
        int start = line.textStart();
        for (int i = start; i <= end; ++i)
            if (i == end || text[i].isSpace()) {
                if (i > start) width = std::max(width, std::abs(line.cursorToX(i) - line.cursorToX(start)));
                start = i + 1;
            }
    }
    return std::ceil(width);
}

int TextBlock::lineCount() const {
    return m_layout ? m_layout->lineCount() : 0;
}

void TextBlock::paint(QPainter& painter, const QPointF& topLeft, int first, int last) const {
    if (!m_layout) return;
    painter.setPen(m_colour);
    const int end = last < 0 ? lineCount() : std::min(last, lineCount());
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal top = topLeft.y() + (i - first) * m_lineHeight + m_ascent - line.ascent();
        if (GlyphLedger* ledger = GlyphLedger::current()) ledger->note(line, m_layout->text());
        line.draw(&painter, QPointF(topLeft.x(), top) - QPointF(0, line.y()));
    }
}

} // namespace foothold
