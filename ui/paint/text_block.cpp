#include "ui/paint/text_block.h"

#include "ui/paint/glyph_ledger.h"
#include "ui/paint/text_direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr qreal leading = 1.36; // line height by font size
constexpr qreal unlimited = 1e7;
constexpr qsizetype longestKept = 120; // characters: longer texts seldom stand in two documents
constexpr std::size_t mostKept = 4096; // of the texts of a store: some megabytes

/// Scripts whose letters, unlike their digits, reach higher or lower than the line of a Latin text has room
/// for.
bool isTall(QChar c) {
    return c.isLetter() && ((c.unicode() >= 0x0600 && c.unicode() < 0x1100) ||
                            (c.unicode() >= 0x1780 && c.unicode() < 0x1ab0) ||
                            (c.unicode() >= 0xfb50 && c.unicode() < 0xff00));
}

bool keepsTogether(QChar c) {
    return c == QChar::Nbsp || c == QChar(0x202f) || c == QChar(0x2007);
}

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
        else if (c == QLatin1Char(' ') && text.mid(i + 1, 1) == QLatin1String("%"))
            result += QChar(QChar::Nbsp); // a percentage is one word
        else if (c == QChar::LineSeparator ||
                 (c.category() != QChar::Other_Control && !changesDirection(c.unicode())))
            result += c;
    }
    return result;
}

TextBlock::TextBlock(const PaintStyle& style, const std::vector<Span>& spans, qreal points, Align align)
    : m_align(align) {
    QString all;
    for (const Span& span : spans)
        all += span.text;
    const QFont& font = style.fontFor(all, points, spans.empty() ? QFont::Normal : spans.front().weight);
    auto& kept = style.store->texts;
    const bool keeps = spans.size() == 1 && all.size() <= longestKept;
    const qreal lineHeight = points * style.pt * leading;
    const FontStore::TextKey key{all, &font, lineHeight, int(align), style.locale.textDirection()};
    if (const auto known = keeps ? kept.find(key) : kept.end(); known != kept.end()) {
        *this = *known->second;
    } else {
        shape(font, spans,
              align == Align::Natural ? directionOfMost(all) : directionOfLine(all, style.locale),
              lineHeight);
        if (keeps) {
            m_isKept = true;
            if (kept.size() >= mostKept) kept.clear();
            kept.emplace(key, std::make_shared<const TextBlock>(*this));
        }
    }
    m_colour = spans.empty() ? QColor() : spans.front().colour;
}

void TextBlock::shape(const QFont& font, const std::vector<Span>& spans, Qt::LayoutDirection base,
                      qreal leastHeight) {
    m_layout = std::make_shared<QTextLayout>();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        const QString part = isolated(readable(span.text), base);
        QTextCharFormat format;
        format.setForeground(span.colour);
        if (span.weight != spans.front().weight) format.setFontWeight(span.weight);
        formats += {int(text.size()), int(part.size()), format};
        text += part;
    }
    m_rightToLeft = base == Qt::RightToLeft;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(base);
    option.setAlignment(!isPlacedByQt()            ? Qt::AlignLeft | Qt::AlignAbsolute
                        : m_align == Align::Right  ? Qt::AlignRight | Qt::AlignAbsolute
                        : m_align == Align::Centre ? Qt::AlignHCenter
                                                   : Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_layout->setFont(font);
    m_layout->setText(text);
    m_layout->setCacheEnabled(true);
    if (spans.size() > 1) m_layout->setFormats(formats);
    m_leastHeight = leastHeight;
    const QFontMetricsF metrics(font); // of its first family, whatever the others are like
    m_fontAscent = metrics.ascent();
    m_fontDescent = metrics.descent();
    layOut(unlimited);
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_naturalWidth = std::max(m_naturalWidth, m_layout->lineAt(i).naturalTextWidth());
    m_naturalWidth = std::ceil(m_naturalWidth);
    if (m_align == Align::Natural || m_align == Align::Left) m_width = unlimited;
}

void TextBlock::layOut(qreal width) {
    if (m_isKept) {
        auto own = std::make_shared<QTextLayout>(m_layout->text(), m_layout->font());
        own->setTextOption(m_layout->textOption());
        own->setCacheEnabled(true);
        m_layout = std::move(own);
        m_isKept = false;
    }
    m_lines.clear();
    m_height = 0;
    m_wrappedWidth = width;
    const QString text = m_layout->text();
    // The layout is never ended: so the shapes of its letters are kept, and only its lines are broken anew.
    if (m_layout->lineCount() > 0)
        m_layout->clearLayout();
    else
        m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Symbols come from other fonts, but stand on the same lines; scripts with tall letters get the room
        // they need, in the lines where they are.
        const QString words = text.mid(line.textStart(), line.textLength());
        const bool tall = std::any_of(words.begin(), words.end(), isTall);
        const qreal ascent = tall ? std::max(line.ascent(), m_fontAscent) : m_fontAscent,
                    descent = tall ? std::max(line.descent(), m_fontDescent) : m_fontDescent,
                    height = std::max(m_leastHeight, ascent + descent);
        m_lines.push_back({m_height, height, ascent + (height - ascent - descent) / 2});
        m_height += height;
    }
    // It keeps the face of this thread, though a page may be painted in another, and a face serves one only.
    m_layout->setFont(m_layout->font());
}

void TextBlock::setWidth(qreal width) {
    if (m_width == width) return;
    const bool fits = m_wrappedWidth == unlimited && m_naturalWidth <= width;
    if (isPlacedByQt() || !fits) layOut(width);
    m_width = width;
}

qreal TextBlock::leftOf(const QTextLine& line) const {
    if (isPlacedByQt() || m_align == Align::Natural || m_align == Align::Left) return 0;
    const qreal room = m_width - line.horizontalAdvance();
    return std::round(m_align == Align::Right ? room : room / 2); // whole numbers make files shorter
}

std::vector<TextBlock::Word> TextBlock::words() const {
    std::vector<Word> words;
    if (!m_layout) return words;
    const QString text = m_layout->text();
    for (int l = 0; l < m_layout->lineCount(); ++l) {
        const QTextLine line = m_layout->lineAt(l);
        const int end = line.textStart() + line.textLength();
        bool first = true;
        int start = line.textStart();
        for (int i = start; i <= end; ++i)
            if (i == end || (text[i].isSpace() && !keepsTogether(text[i]))) {
                if (i > start) {
                    words.push_back({std::abs(line.cursorToX(i) - line.cursorToX(start)), first});
                    first = false;
                }
                start = i + 1;
            }
    }
    return words;
}

qreal TextBlock::longestWord() const {
    qreal width = 0;
    for (const Word& word : words())
        width = std::max(width, word.width);
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
        const Line& place = m_lines[std::size_t(i)];
        const qreal top =
            topLeft.y() + place.top - m_lines[std::size_t(first)].top + place.ascent - line.ascent();
        if (GlyphLedger* ledger = GlyphLedger::current()) ledger->note(line, m_layout->text());
        line.draw(&painter, QPointF(topLeft.x() + leftOf(line), top) - QPointF(0, line.y()));
    }
}

} // namespace foothold
