#include "tests/plan_facts.h"
#include "tests/support.h"
#include "tests/ui/pdf_tools.h"
#include "ui/paint/bars_painter.h"
#include "ui/paint/document_layout.h"
#include "ui/paint/pdf.h"
#include "ui/paint/table_layout.h"
#include "ui/paint/text_block.h"
#include "ui/paint/text_direction.h"
#include "ui/paint/whitespace_map_painter.h"

#include <QPainter>
#include <QTemporaryDir>

using namespace foothold;

namespace {

const QLocale english(QStringLiteral("en_GB"));

PaintStyle style() {
    return paperStyle(10, english);
}

TextBlock text(const QString& words, qreal points = 9) {
    return {style(), words, points, Qt::black, QFont::Normal, TextBlock::Align::Left};
}

doc::Document documentOf(std::vector<doc::Block> blocks, doc::Format format = doc::Format::Paper) {
    doc::Document document;
    document.name = QStringLiteral("Name");
    document.account = QStringLiteral("Account");
    document.locale = english.name();
    document.asOf = planfacts::asOf;
    document.format = format;
    doc::Section section;
    section.title = QStringLiteral("Section");
    section.blocks = std::move(blocks);
    document.sections.push_back(std::move(section));
    return document;
}

doc::Table tableOf(const std::vector<QStringList>& rows) {
    doc::Table table;
    for (qsizetype c = 0; c < rows.front().size(); ++c)
        table.columns.push_back({QStringLiteral("H%1").arg(c)});
    for (const QStringList& cells : rows) {
        doc::TableRow& row = table.rows.emplace_back();
        for (const QString& cell : cells)
            row.cells.push_back({.text = cell});
    }
    return table;
}

template <typename Content>
doc::Block block(Content content) {
    return {std::move(content)};
}

} // namespace

/// How texts, tables and pictures are laid out on paper.
class TestPaperLayout : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString print(doc::Document document) {
        const QString file = m_folder.filePath(QStringLiteral("page.pdf"));
        const Status written = writePdf(DocumentPages(std::move(document), Paper::A4), file);
        if (!written) qFatal("%s", qPrintable(written.error().message));
        return file;
    }

private Q_SLOTS:
    void aLegendStaysWithItsTable() {
        doc::Paragraph legend{.text = QStringLiteral("Legend"), .tone = doc::Tone::Muted};
        const auto table = tableOf({{QStringLiteral("a")}, {QStringLiteral("b")}});
        const auto with = documentOf({block(table), block(legend)});
        const Strip strip = layOut(with, style(), 4000, 7000);
        QVERIFY((strip.pieces.end() - 2)->keepWithNext);
        legend.tone = doc::Tone::Plain; // the next thought
        const auto without = documentOf({block(table), block(legend)});
        QVERIFY(!(layOut(without, style(), 4000, 7000).pieces.end() - 2)->keepWithNext);
    }

    void subheadingsStandInTheOutline() {
        const auto document = documentOf({block(doc::Subheading{QStringLiteral("Below")})});
        const Strip strip = layOut(document, style(), 4000, 7000);
        const auto found = std::find_if(strip.pieces.begin(), strip.pieces.end(),
                                        [](const Piece& piece) { return piece.outlineLevel == 2; });
        QVERIFY(found != strip.pieces.end());
        QCOMPARE(found->outlineTitle, QStringLiteral("Below"));
    }

    void roomGoesWhereItSavesLines() {
        const QString name = QStringLiteral("Koldbach Ingenieurbau GmbH & Co. KG");
        const QString note = QStringLiteral("word ").repeated(60);
        std::vector<QStringList> rows(20, {name, QStringLiteral("short")});
        rows.push_back({name, note});
        const auto table = tableOf(rows);
        Strip strip;
        addTable(strip, table, style(), 3200, 7000);
        const qreal oneLine = text(name).height() + 2 * 3 * 10;
        for (std::size_t row = 1; row + 1 < strip.pieces.size(); ++row)
            QVERIFY2(strip.pieces[row].height < oneLine + 1,
                     qPrintable(QStringLiteral("%1: %2 %3")
                                    .arg(row)
                                    .arg(strip.pieces[row].height)
                                    .arg(oneLine))); // the first is the heading
        QVERIFY(strip.pieces.back().height > oneLine * 2);
    }

    void figuresNeverBreakInside() {
        for (const char* words : {"15.\u00A0Jan.\u00A02026", "+25 %", "1\u202F234\u202F567"}) {
            const TextBlock block = text(QString::fromUtf8(words));
            QVERIFY2(std::abs(block.longestWord() - block.naturalWidth()) <= 1, words);
        }
        QVERIFY(text(QStringLiteral("two words")).longestWord() <
                text(QStringLiteral("two words")).naturalWidth() - 1);
    }

    void symbolsStandOnTheLineOfTheirText() {
        const TextBlock plain = text(QStringLiteral("open"));
        for (const char* words : {"\u25D0 open", "\u25CF open", "\u25BC open", "\U0001F680 open"}) {
            const TextBlock block = text(QString::fromUtf8(words));
            QCOMPARE(block.height(), plain.height());
            QCOMPARE(block.ascent(), plain.ascent());
        }
    }

    void onlyTheLineOfTallLettersIsHigher() {
        const TextBlock block = text(QStringLiteral("one\n\u0645\u062d\u0645\u062f\nthree"));
        QCOMPARE(block.lineCount(), 3);
        QVERIFY(block.lineHeight(1) > block.lineHeight(0));
        QCOMPARE(block.lineHeight(0), block.lineHeight(2));
        QCOMPARE(block.lineHeight(0), text(QStringLiteral("one")).lineHeight());
    }

    void namesKeepTheirPlaceInALine_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected"); // [ ]: an isolate
        QTest::newRow("nothing to do")
            << QStringLiteral("Manager \u00B7 Anna") << QStringLiteral("Manager \u00B7 Anna");
        QTest::newRow("first") << QStringLiteral("\u05d3\u05d5\u05d3 \u00B7 CEO")
                               << QStringLiteral("[\u05d3\u05d5\u05d3] \u00B7 CEO");
        QTest::newRow("within") << QStringLiteral("Gone: \u05d3\u05d5\u05d3 \u05db\u05d4\u05df (12 d)")
                                << QStringLiteral("Gone: [\u05d3\u05d5\u05d3 \u05db\u05d4\u05df] (12 d)");
        QTest::newRow("with its number and sign")
            << QStringLiteral("\u05d3\u05d5\u05d3 2 \U0001F680 \u00B7 3 d")
            << QStringLiteral("[\u05d3\u05d5\u05d3 2 \U0001F680] \u00B7 3 d");
    }
    void namesKeepTheirPlaceInALine() {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        expected.replace(QLatin1Char('['), QChar(0x2067)).replace(QLatin1Char(']'), QChar(0x2069));
        QCOMPARE(isolated(line, Qt::LeftToRight), expected);
    }
    void linesOfADocumentFromTheRight() {
        const QLocale hebrew(QStringLiteral("he_IL"));
        const QString name = QStringLiteral("\u05d3\u05d5\u05d3 \u00B7 CEO");
        QCOMPARE(directionOfLine(name, hebrew), Qt::RightToLeft);
        QCOMPARE(directionOfLine(name, english), Qt::LeftToRight);
        QCOMPARE(directionOfLine(QStringLiteral("+6 %"), hebrew), Qt::LeftToRight);
        QCOMPARE(
            directionOfLine(QStringLiteral("Since the review of 13 \u05d0\u05e4\u05e8\u05f3 2026"), hebrew),
            Qt::LeftToRight); // the document speaks English
        QCOMPARE(isolated(name, Qt::RightToLeft),
                 QStringLiteral("\u05d3\u05d5\u05d3 \u00B7 \u2066CEO\u2069"));
        QCOMPARE(directionOfMost(QStringLiteral("\u05d3\u05d5\u05d3 is against us")), Qt::LeftToRight);
    }
    void aLineGoesInTheDirectionOfTheDocument() {
        doc::List list;
        list.items.push_back({QStringLiteral("1"), QStringLiteral("\u05d3\u05d5\u05d3"),
                              QStringLiteral("Manager"), doc::Tone::Plain});
        const QString file = print(documentOf({block(list)}));
        const QString words =
            pdftools::run("pdftotext", {QStringLiteral("-bbox"), file, QStringLiteral("-")}).text;
        const auto leftOf = [&](const QString& word) {
            const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>[^<]*(?:%1)").arg(word));
            return box.match(words).captured(1).toDouble();
        };
        const double name = leftOf(QStringLiteral("\u05d3\u05d5\u05d3|\u05d3"));
        QVERIFY2(name > 0 && leftOf(QStringLiteral("Manager")) > name, qPrintable(words));
    }
    void emojiAmongLettersFromTheRightAreRead() {
        doc::Paragraph words{
            .text = QStringLiteral("\u05d7\u05d1\u05e8\u05ea \U0001F680 \u05d3\u05d5\u05d3 \U0001F525")};
        const QString all = pdftools::pages(print(documentOf({block(words)}))).join(QString());
        QVERIFY(all.contains(QStringLiteral("\U0001F680")) && all.contains(QStringLiteral("\U0001F525")));
        QVERIFY(!all.contains(QChar(1)));
        QVERIFY(all.indexOf(QStringLiteral("\U0001F525")) != all.indexOf(QStringLiteral("\U0001F680")));
    }

    void coloursAreDoubledByASign() {
        auto table = tableOf({{QStringLiteral("late"), QStringLiteral("old"), QStringLiteral("own \u25CB"),
                               QStringLiteral("good")}});
        table.rows[0].cells[0].tone = doc::Tone::Bad;
        table.rows[0].cells[1].tone = doc::Tone::Warn;
        table.rows[0].cells[2].tone = doc::Tone::Bad;
        table.rows[0].cells[3].tone = doc::Tone::Plain;
        const QString all = pdftools::pages(print(documentOf({block(table)}))).join(QString());
        for (const char* words : {"\u25BC late", "\u25D0 old", "own \u25CB"})
            QVERIFY2(all.contains(QString::fromUtf8(words)), qPrintable(all));
        QCOMPARE(all.count(QChar(0x25BC)), 1);
        QCOMPARE(all.count(QChar(0x25D0)), 1);
    }

    void theLabelOfALineMeetsNoValue_data() {
        QTest::addColumn<double>("mark");
        for (const double mark : {300.0, 560.0, 600.0, 630.0, 900.0})
            QTest::addRow("at %g", mark) << mark;
    }
    void theLabelOfALineMeetsNoValue() {
        QFETCH(double, mark);
        BarsPicture bars;
        for (int month = 0; month < 12; ++month)
            bars.addTotal(QStringLiteral("M%1").arg(month), QStringLiteral("573"), 573);
        for (BarsPicture::Bar& bar : bars.bars)
            bar.mark = mark;
        bars.markLabel = QStringLiteral("630 seats");
        const QString file = print(documentOf({block(doc::Picture{bars, {}, 0})}));
        const auto boxes = pdftools::wordBoxes(file);
        QVERIFY(boxes.size() > 24);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!boxes[i].adjusted(0, 1.5, 0, -1.5).intersects(boxes[j].adjusted(0, 1.5, 0, -1.5)));
    }

    void noLineCrossesANumber_data() {
        QTest::addColumn<double>("mark");
        QTest::addColumn<bool>("inside");
        QTest::newRow("far below") << 300.0 << false;
        QTest::newRow("through the number") << 590.0 << true;
        QTest::newRow("far above") << 900.0 << false;
    }
    void noLineCrossesANumber() {
        QFETCH(double, mark);
        QFETCH(bool, inside);
        BarsPicture bars;
        bars.addTotal(QStringLiteral("May"), QStringLiteral("573"), 573);
        bars.bars[0].mark = mark;
        const PaintStyle paper = style();
        QImage image(1200, 1600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        BarsPainter(bars, paper).paint(painter, image.rect());
        // In the middle of the bar: white letters on its colour, or nothing.
        const int centre = image.width() / 2;
        int top = 0, letters = 0;
        while (top < image.height() && image.pixelColor(centre - 190, top) != paper.tokens->accent)
            ++top;
        QVERIFY(top < image.height());
        for (int y = top + 4; y < top + 150; ++y)
            for (int x = centre - 150; x < centre + 150; ++x)
                letters += image.pixelColor(x, y) == paper.tokens->surface;
        QCOMPARE(letters > 0, inside);
    }

    void theLegendOfAMapKeepsToItsWidth() {
        WhitespacePicture map;
        using State = WhitespacePicture::State;
        for (const State state : {State::Owned, State::Pipeline, State::Whitespace, State::Competitor,
                                  State::InHouse, State::NotApplicable}) {
            map.products += QStringLiteral("Product %1").arg(map.products.size());
            map.cells.push_back({state, true, QStringLiteral("?"), {}});
            map.productTotals.push_back({QStringLiteral("1")});
        }
        map.departments = {QStringLiteral("HR")};
        map.departmentTotals = {{QStringLiteral("+ 6")}};
        map.total = {QStringLiteral("+ 6")};
        const QString file = print(documentOf({block(doc::Picture{map, {}, 0})}));
        for (const QRectF& box : pdftools::wordBoxes(file))
            QVERIFY2(box.right() <= 595.3 - 51, qPrintable(QString::number(box.right())));
    }

    void bandsOfAMapAreAboutEqual() {
        WhitespacePicture map;
        map.products = {QStringLiteral("CRM")};
        for (int d = 0; d < 40; ++d)
            map.departments += QStringLiteral("Unit %1").arg(d);
        map.cells.assign(40, {WhitespacePicture::State::Whitespace, false, {}, {}});
        const WhitespaceMapPainter painter(map, style());
        const qreal width = 4000, all = painter.heightFor(width);
        const auto parts = painter.tiles(width, 0.7 * all);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].lastDepartment, 20);
        QCOMPARE(parts[1].firstDepartment, 20);
        QCOMPARE(parts[1].lastDepartment, 40);
        // A long name makes its half too high: then as it comes.
        map.departments[0] = QStringLiteral("Department of quality and compliance ").repeated(30);
        const WhitespaceMapPainter uneven(map, style());
        const auto other = uneven.tiles(width, 0.62 * uneven.heightFor(width));
        QCOMPARE(other.size(), 2);
        QVERIFY(other[0].lastDepartment < 20);
    }

    void digitsOfTallScriptsMakeNoLineHigher() {
        const auto height = [](const char* words) { return text(QString::fromUtf8(words)).lineHeight(); };
        QCOMPARE(height("\u0661\u0662\u066B\u0663\u066A"), height("12.3 %")); // Arabic digits
        QVERIFY(height("\u0633\u0639\u0631") > height("price"));
    }

    void typeShrinksToKeepToTheMostPages() {
        const auto pagesOf = [](int lines, int most) {
            doc::Document document = documentOf({});
            for (int i = 0; i < lines; ++i)
                document.sections[0].blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
            document.mostPages = most;
            return DocumentPages(std::move(document), Paper::A4).count();
        };
        int lines = 1; // as many as two pages do not quite hold
        while (pagesOf(lines, 0) < 3)
            ++lines;
        lines += lines / 10;
        QCOMPARE(pagesOf(lines, 0), 3);
        QCOMPARE(pagesOf(lines, 2), 2);
        QCOMPARE(pagesOf(3 * lines, 2), pagesOf(3 * lines, 0)); // which nothing could
    }

    void theFrameOfASlideCanBeRead() {
        const QString file =
            print(documentOf({block(doc::Paragraph{.text = QStringLiteral("words")})}, doc::Format::Slides));
        for (const QRectF& box : pdftools::wordBoxes(file))
            QVERIFY2(box.height() >= 9.6, qPrintable(QString::number(box.height()))); // 8 points and more
    }

    void onlyTheRowOfALongNameOfAMapIsHigher() {
        WhitespacePicture map;
        map.forCustomer = true;
        map.products = {QStringLiteral("CRM")};
        map.departments = {QStringLiteral("HR"),
                           QStringLiteral("Department of quality and compliance ").repeated(8),
                           QStringLiteral("IT")};
        map.cells.assign(3, {WhitespacePicture::State::Whitespace, false, {}, {}});
        const WhitespaceMapPainter painter(map, style());
        const QRectF rect(0, 0, 4000, 4000);
        const auto rowOf = [&](int department) { return painter.cellRect({department, 0}, rect); };
        QVERIFY(rowOf(1).height() > 2 * rowOf(0).height());
        QCOMPARE(rowOf(2).height(), rowOf(0).height());
        for (int department = 0; department < 3; ++department) {
            const auto cell = painter.cellAt(rowOf(department).center(), rect);
            QVERIFY(cell && cell->department == department);
        }
        QVERIFY(!painter.cellAt(rowOf(2).bottomLeft() + QPointF(9, 9), rect));
        QVERIFY(!painter.cellAt(rowOf(0).topLeft() - QPointF(-9, 9), rect));
    }

    void partsOfAMapSayWhatTheirTotalsAreOf() {
        WhitespacePicture map;
        for (int p = 0; p < 80; ++p)
            map.products += QStringLiteral("Product %1").arg(p);
        map.departments = {QStringLiteral("Sales"), QStringLiteral("HR")};
        map.cells.assign(160, {WhitespacePicture::State::Whitespace, false, QStringLiteral("1"), {}});
        map.productTotals.assign(80, {QStringLiteral("+ 2")});
        map.departmentTotals.assign(2, {QStringLiteral("+ 80")});
        map.total = {QStringLiteral("+ 160")};
        const WhitespaceMapPainter painter(map, style());
        const auto parts = painter.tiles(mm(174) * 10, mm(240) * 10);
        QVERIFY(parts.front().lastProduct >= 7);
        const QString all =
            pdftools::pages(print(documentOf({block(doc::Picture{map, {}, 0})}))).join(QString());
        QCOMPARE(all.count(QLatin1String("total, all products")), qsizetype(parts.size()));
    }

    void aFirstPageThatDoesNotFitKeepsItsSize() {
        const auto firstLine = [](int lines) {
            doc::Document document;
            document.account = QStringLiteral("Acme");
            document.sections.resize(2);
            for (int i = 0; i < lines; ++i)
                document.sections[0].blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
            document.sections[1].startsPage = true;
            document.sections[1].blocks.push_back({doc::Paragraph{.text = QStringLiteral("Behind it.")}});
            return layOut(document, style(), 4000, 7000).pieces[2].height; // below name and title
        };
        const qreal usual = firstLine(1);
        int some = 1; // as many as a page does not quite hold
        while (firstLine(some) == usual && some < 200)
            ++some;
        QVERIFY(some > 10 && some < 200);
        QVERIFY(firstLine(some) < usual); // made to fit
        QCOMPARE(firstLine(400), usual);  // which nothing could
    }

    void slidesAreFilledAndOneSlideEach() {
        doc::Document document;
        document.format = doc::Format::Slides;
        document.account = QStringLiteral("A name that is long ").repeated(12); // of the first slide
        document.sections.resize(3);
        document.sections[0].blocks.push_back({doc::Paragraph{.text = QStringLiteral("Date")}});
        doc::List few, many;
        for (int i = 0; i < 17; ++i)
            (i < 3 ? few : many).items.push_back({QStringLiteral("?"), QStringLiteral("A question"), {}, {}});
        for (const auto& [section, list] : {std::pair(1, few), {2, many}}) {
            document.sections[std::size_t(section)].title = QStringLiteral("A message");
            document.sections[std::size_t(section)].startsPage = true;
            document.sections[std::size_t(section)].blocks.push_back({list});
        }
        const Strip strip = layOut(document, style(), 6000, 2600);
        QCOMPARE(int(flow(strip, 2600).size()), 3);
        const Piece &first = strip.pieces[strip.pieces.size() - 16], &last = strip.pieces.back();
        QVERIFY(first.height > 1.2 * last.height); // what is little is larger
    }
};

QTEST_MAIN(TestPaperLayout)
#include "tst_paper_layout.moc"
