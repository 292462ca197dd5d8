#pragma once

#include "ui/paint/paint_style.h"

#include <QColor>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace foothold {

/// A text that is wrapped to a width and never cut: at word boundaries, and within a word that is too long.
/// Line breaks in it are kept; control characters and explicit changes of direction do nothing. Running text
/// goes in the direction of most of its letters, everything else in that of the style's locale, and names in
/// another script keep their place in it.
class TextBlock {
public:
    enum class Align {
        Natural, ///< by the direction of the text: running text
        Left,    ///< cells and headings, which stay in their column in any script
        Right,
        Centre,
    };
    struct Span {
        QString text;
        QColor colour;
        QFont::Weight weight = QFont::Normal;
    };

    TextBlock() = default;
    TextBlock(const PaintStyle& style, const std::vector<Span>& spans, qreal points,
              Align align = Align::Natural);
    TextBlock(const PaintStyle& style, const QString& text, qreal points, const QColor& colour,
              QFont::Weight weight = QFont::Normal, Align align = Align::Natural)
        : TextBlock(style, std::vector<Span>{{text, colour, weight}}, points, align) {}

    /// The width without wrapping; of several lines the widest.
    qreal naturalWidth() const { return m_naturalWidth; }
    struct Word {
        qreal width = 0;
        bool startsLine = false; ///< the first of a line, or after a line break
    };
    /// Everything between two places where a line may end, as the text is laid out now; a no-break space is
    /// within a word.
    std::vector<Word> words() const;
    /// The width of the longest word, which should not be broken if that can be helped.
    qreal longestWord() const;
    /// Wraps to @p width; everything below is only known then.
    void setWidth(qreal width);

    int lineCount() const;
    /// A line of tall letters is higher than the others.
    qreal lineHeight(int line = 0) const {
        return std::size_t(line) < m_lines.size() ? m_lines[std::size_t(line)].height : 0;
    }
    /// From the top of the first line to its base line.
    qreal ascent() const { return m_lines.empty() ? 0 : m_lines.front().ascent; }
    qreal height() const { return m_height; }
    /// Paints the lines [first, last) with the top of the first at @p topLeft.
    void paint(QPainter& painter, const QPointF& topLeft, int first = 0, int last = -1) const;

private:
    void shape(const QFont& font, const std::vector<Span>& spans, Qt::LayoutDirection base,
               qreal leastHeight);
    void layOut(qreal width);
    /// Qt puts the lines of a text from the right in their place; those of others are moved when painted.
    bool isPlacedByQt() const { return m_rightToLeft && m_align != Align::Left; }
    qreal leftOf(const QTextLine& line) const;

    std::shared_ptr<QTextLayout> m_layout;
    bool m_isKept = false; ///< m_layout is that of a style's store, and not to be changed
    QColor m_colour;
    Align m_align = Align::Natural;
    struct Line {
        qreal top, height, ascent;
    };
    std::vector<Line> m_lines;
    bool m_rightToLeft = false;
    qreal m_leastHeight = 0; ///< of a line
    qreal m_fontAscent = 0, m_fontDescent = 0;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
    qreal m_width = -1;       ///< that was set
    qreal m_wrappedWidth = 0; ///< to which the lines are broken
};

/// @p text without what would act instead of being read: control characters but line breaks, and characters
/// that change the direction of what follows.
QString readable(const QString& text);

} // namespace foothold
