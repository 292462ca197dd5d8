#include "ui/paint/page_flow.h"
#include "ui/paint/tabular_font.h"
#include "ui/paint/text_block.h"

#include <QRawFont>
#include <QTest>

using namespace foothold;

class TestPageFlow : public QObject {
    Q_OBJECT

private:
    static Piece piece(qreal height, bool keepWithNext = false) {
        Piece result;
        result.height = height;
        result.keepWithNext = keepWithNext;
        return result;
    }
    static QList<int> countsOf(const std::vector<FlowedPage>& pages) {
        QList<int> counts;
        for (const FlowedPage& page : pages)
            counts += int(page.size());
        return counts;
    }

private Q_SLOTS:
    void piecesFillPages() {
        Strip strip;
        for (int i = 0; i < 5; ++i)
            strip.add(piece(40));
        QCOMPARE(countsOf(flow(strip, 100)), QList<int>({2, 2, 1}));
        QCOMPARE(countsOf(flow(Strip(), 100)), QList<int>({0})); // a document has a page at least
    }

    void spaceAboveIsDroppedAtTheTopOfAPage() {
        Strip strip;
        for (int i = 0; i < 3; ++i) {
            strip.add(piece(45));
            strip.pieces.back().before = 10;
        }
        const auto pages = flow(strip, 100);
        QCOMPARE(countsOf(pages), QList<int>({2, 1}));
        QCOMPARE(pages[0][0].y, 0.0);
        QCOMPARE(pages[0][1].y, 55.0);
        QCOMPARE(pages[1][0].y, 0.0);
    }

    void aHeadingIsNeverTheLastOfAPage() {
        Strip strip;
        strip.add(piece(60));
        strip.add(piece(20, true)); // would fit alone
        strip.add(piece(30));
        QCOMPARE(countsOf(flow(strip, 100)), QList<int>({1, 2}));
    }

    void whatBelongsTogetherButFitsOnNoPageIsCutAsItComes() {
        Strip strip;
        for (int i = 0; i < 4; ++i)
            strip.add(piece(40, i < 3));
        const auto pages = flow(strip, 100);
        int placed = 0;
        for (const FlowedPage& page : pages) {
            placed += int(page.size());
            QVERIFY(page.back().y + page.back().piece->height <= 100);
        }
        QCOMPARE(placed, 4);
        QCOMPARE(int(pages.front().size()), 1); // what still fits together on the next page goes there
    }

    void theHeadOfATableIsRepeated() {
        Strip strip;
        const int head = strip.addHead(piece(20, true));
        strip.add(strip.tableHeads[0]);
        for (int i = 0; i < 4; ++i) {
            strip.add(piece(30));
            strip.pieces.back().tableHead = head;
        }
        const auto pages = flow(strip, 100);
        QCOMPARE(countsOf(pages), QList<int>({3, 3}));
        QCOMPARE(pages[1][0].piece, strip.tableHeads.data());
        QCOMPARE(pages[1][1].y, 20.0);
    }

    void aSectionStartsAPage() {
        Strip strip;
        strip.add(piece(10));
        strip.add(piece(10));
        strip.pieces.back().startsPage = true;
        QCOMPARE(countsOf(flow(strip, 100)), QList<int>({1, 1}));
    }

    void textIsWrappedAndNeverCut() {
        const PaintStyle style = paperStyle(10, QLocale::c());
        for (const QString& text : {QStringLiteral("words and more words"), QString(300, QLatin1Char('W'))}) {
            TextBlock block(style, text, 10, Qt::black);
            const qreal width = block.naturalWidth() / 3;
            block.setWidth(width);
            QVERIFY(block.lineCount() >= 3);
            QCOMPARE(block.height(), block.lineCount() * block.lineHeight());
        }
    }

    void outsideTextOnlyReads() {
        QCOMPARE(readable(QStringLiteral("a\tb\u0000c\u0007d\u202eevil\u2066x\ne")),
                 QStringLiteral("a bcdevilx\u2028e").remove(QChar(0)));
        QCOMPARE(readable(QStringLiteral("zero\u200dwidth")),
                 QStringLiteral("zero\u200dwidth")); // joins emoji and letters
    }

    void digitsAreEquallyWide() {
        const PaintStyle style = paperStyle(100, QLocale::c());
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
            const QRawFont font = QRawFont::fromFont(style.font(10, weight));
            qreal narrowest = 1e9, widest = 0;
            for (const QPointF& advance :
                 font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("0123456789")))) {
                narrowest = std::min(narrowest, advance.x());
                widest = std::max(widest, advance.x());
            }
            QVERIFY(widest - narrowest < widest / 200);
        }
        QVERIFY(withTabularDigits(QRawFont(), QStringLiteral("x")).isEmpty());
    }
};

QTEST_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
