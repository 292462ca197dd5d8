// Writes the plans or QBR sheets of some of a book's accounts, spread over all of them, as documents of an
// office suite: the same words, headings, tables and pictures (as bitmaps), in the same font and sizes, on
// about as many pages. What the suite needs to print them is the baseline.
#include "core/documents/account_plan.h"
#include "core/documents/qbr_sheet.h"
#include "core/documents/shared_figures.h"
#include "core/store/facts_reader.h"

#include "ui/paint/bars_painter.h"
#include "ui/paint/health_trend_painter.h"
#include "ui/paint/stakeholder_map_painter.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

#include <cstdio>

using namespace foothold;

namespace {

class OfficeWriter {
public:
    explicit OfficeWriter(QTextDocument& document)
        : m_document(document)
        , m_cursor(&document) {}

    void heading(const QString& text, int level) {
        QTextBlockFormat format;
        format.setHeadingLevel(level);
        format.setTopMargin(12);
        m_cursor.insertBlock(format);
        m_cursor.insertText(text, letters(level == 1 ? 20 : level == 2 ? 13 : 10.5, QFont::DemiBold));
    }
    void line(const QString& text, qreal points = 9.5) {
        QTextBlockFormat format;
        format.setTopMargin(5);
        m_cursor.insertBlock(format);
        m_cursor.insertText(text, letters(points));
    }
    void operator()(const doc::Paragraph& block) { line(block.text); }
    void operator()(const doc::Subheading& block) { heading(block.text, 3); }
    void operator()(const doc::Missing& block) { line(block.text); }
    void operator()(const doc::Picture& block) {
        const QImage image = std::visit([](const auto& content) { return picture(content); }, block.content);
        const QString name = QStringLiteral("picture%1").arg(m_pictures++);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        m_cursor.insertBlock(QTextBlockFormat());
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(image.width() / dotsAPoint);
        format.setHeight(image.height() / dotsAPoint);
        m_cursor.insertImage(format);
        line(block.caption, 8);
    }
    void operator()(const doc::Tiles& block) {
        for (const doc::Tile& tile : block.tiles)
            line(tile.label + QLatin1Char(' ') + tile.value + QLatin1Char(' ') + tile.note);
    }
    void operator()(const doc::FactList& block) {
        for (const auto& fact : block.facts)
            line(fact.label + QLatin1Char('\t') + fact.value);
    }
    void operator()(const doc::List& block) {
        for (const auto& item : block.items)
            line(item.marker + QLatin1Char('\t') + item.text + QLatin1Char(' ') + item.detail);
    }
    void operator()(const doc::Columns& block) {
        for (const auto& column : block.columns)
            for (const doc::Block& inner : column.blocks)
                std::visit(*this, inner.content);
    }
    void operator()(const doc::Table& block) {
        if (block.columns.empty()) return;
        m_cursor.insertBlock();
        QTextTable* table = m_cursor.insertTable(int(block.rows.size()) + 1, int(block.columns.size()));
        const qreal points = block.compact ? 8 : 9;
        const auto put = [&](std::size_t row, std::size_t column, const QString& text, qreal size,
                             QFont::Weight weight) {
            table->cellAt(int(row), int(column))
                .firstCursorPosition()
                .insertText(text, letters(size, weight));
        };
        for (std::size_t c = 0; c < block.columns.size(); ++c)
            put(0, c, block.columns[c].heading, 7.5, QFont::Normal);
        for (std::size_t r = 0; r < block.rows.size(); ++r)
            if (block.rows[r].spans) table->mergeCells(int(r) + 1, 0, 1, int(block.columns.size()));
        for (std::size_t r = 0; r < block.rows.size(); ++r)
            for (std::size_t c = 0; c < block.rows[r].cells.size() && c < block.columns.size(); ++c)
                put(r + 1, c, block.rows[r].cells[c].text, points,
                    block.rows[r].cells[c].strong ? QFont::DemiBold : QFont::Normal);
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    static QTextCharFormat letters(qreal points, QFont::Weight weight = QFont::Normal) {
        QTextCharFormat format;
        format.setFontFamilies({QStringLiteral("Inter")});
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        return format;
    }
    static PaintStyle style() { return paperStyle(dotsAPoint, QLocale(QStringLiteral("en_GB"))); }
    template <typename Paint>
    static QImage painted(QSizeF size, Paint&& paint) {
        QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, QRectF(QPointF(), size));
        return image;
    }
    static QImage picture(const WhitespacePicture& map) {
        const WhitespaceMapPainter own(map, style());
        return painted({width, own.heightFor(width)}, [&](QPainter& p, const QRectF& r) { own.paint(p, r); });
    }
    static QImage picture(const HealthPicture& trend) {
        return painted({width, 400},
                       [&](QPainter& p, const QRectF& r) { HealthTrendPainter(trend, style()).paint(p, r); });
    }
    static QImage picture(const BarsPicture& bars) {
        return painted({width, 260},
                       [&](QPainter& p, const QRectF& r) { BarsPainter(bars, style()).paint(p, r); });
    }
    static QImage picture(const StakeholderPicture& map) {
        const StakeholderMapPainter own(map, style());
        return painted(own.size(), [&](QPainter& p, const QRectF& r) { own.paint(p, r.topLeft()); });
    }

    static constexpr qreal dotsAPoint = 2, width = 990; // of the body of a page, in dots
    QTextDocument& m_document;
    QTextCursor m_cursor;
    int m_pictures = 0;
};

bool write(const doc::Document& plan, const QString& path) {
    QTextDocument document;
    OfficeWriter writer(document);
    writer.heading(plan.account, 1);
    for (const doc::Section& section : plan.sections) {
        if (!section.title.isEmpty()) writer.heading(section.title, 2);
        for (const doc::Block& block : section.blocks)
            std::visit(writer, block.content);
    }
    return QTextDocumentWriter(path, "ODF").write(&document);
}

} // namespace

int main(int count, char* words[]) {
    QGuiApplication application(count, words);
    if (count != 5) return 2;
    const bool plans = QByteArray(words[4]) == "plan";
    const auto book = Book::open(QString::fromLocal8Bit(words[1]), Book::Access::ReadOnly);
    const auto facts = book ? readFacts(**book) : tl::unexpected(book.error());
    if (!facts) return 1;
    const DocumentOptions options{dateOf(2026, 4, 15), doc::Edition::Internal,
                                  QLocale(QStringLiteral("en_GB")),
                                  std::make_shared<const SharedFigures>(**facts)};
    const int wanted = std::min(QByteArray(words[3]).toInt(), (*facts)->accountCount());
    for (int i = 0; i < wanted; ++i) {
        const AccountFacts account = (*facts)->at(int(qint64(i) * (*facts)->accountCount() / wanted));
        const auto plan = plans ? composePlan(account, options) : composeQbrSheet(account, options);
        if (!plan || !write(*plan, QStringLiteral("%1/%2.odt").arg(QString::fromLocal8Bit(words[2])).arg(i)))
            return 1;
    }
    return 0;
}
