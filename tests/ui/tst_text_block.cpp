#include "ui/paint/text_block.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

using namespace foothold;

/// Texts are laid out in one thread and painted in another: pages are looked at while others are written.
class TestTextBlock : public QObject {
    Q_OBJECT

private:
    static constexpr qreal unitsAPoint = 1200 / 72.0;
    static PaintStyle style() {
        PaintStyle style = paperStyle(unitsAPoint, QLocale(QStringLiteral("en_GB")));
        style.hinting = QFont::PreferFullHinting;
        return style;
    }
    static TextBlock laidOut() {
        return {style(), QStringLiteral("Sergio Escudero, Chief Operating Officer"), 9, Qt::black};
    }

private Q_SLOTS:
    void aTextThatIsKeptStaysAsItIs() {
        const PaintStyle one = style();
        const auto words = [&one](TextBlock::Align align) {
            return TextBlock(one, QStringLiteral("Sergio Escudero, Chief Operating Officer"), 9, Qt::black,
                             QFont::Normal, align);
        };
        const TextBlock whole = words(TextBlock::Align::Left);
        TextBlock wrapped = words(TextBlock::Align::Left);
        wrapped.setWidth(whole.naturalWidth() / 3);
        QVERIFY(wrapped.lineCount() > 2);
        QCOMPARE(whole.lineCount(), 1);
        QCOMPARE(words(TextBlock::Align::Left).lineCount(), 1);
        wrapped.setWidth(whole.naturalWidth()); // and back
        QCOMPARE(wrapped.lineCount(), 1);
        QCOMPARE(wrapped.height(), whole.height());
        QCOMPARE(words(TextBlock::Align::Left).naturalWidth(), laidOut().naturalWidth());
    }
    void whatIsKeptDoesNotDependOnWhatCameBefore() {
        const QString words = QStringLiteral("Total");
        constexpr qreal first = 9, second = 9.01; // of one size in whole device units
        const PaintStyle one = style(), other = style();
        const TextBlock alone(other, words, second, Qt::black);
        const TextBlock before(one, words, first, Qt::black), after(one, words, second, Qt::black);
        QVERIFY(before.height() < after.height());
        QCOMPARE(after.height(), alone.height());
    }
    void figuresStandAtTheRight_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("from the left") << QStringLiteral("1 234,50");
        QTest::newRow("from the right") << QString::fromUtf8("سعر");
    }
    void figuresStandAtTheRight() {
        QFETCH(QString, text);
        PaintStyle one = style();
        one.locale = QLocale(QStringLiteral("ar_EG"));
        constexpr int width = 2000;
        for (int i = 0; i < 2; ++i) { // the second one is a kept one
            TextBlock block(one, text, 9, Qt::black, QFont::Normal, TextBlock::Align::Right);
            block.setWidth(width);
            QImage image(width + 100, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            block.paint(painter, {0, 50});
            int last = -1;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    if (image.pixelColor(x, y).lightness() < 128) last = x;
            QVERIFY2(last > width - 40 && last <= width + 5, qPrintable(QString::number(last)));
        }
    }
    void paintingElsewhereMovesNoLetter() {
        constexpr int times = 4000;
        std::optional<TextBlock> shown;
        qreal width = 0;
        std::atomic<bool> isShown = false, isDone = false;
        int moved = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            shown = laidOut();
            width = shown->naturalWidth();
            isShown = true;
            for (int i = 0; i < times; ++i)
                moved += laidOut().naturalWidth() != width;
            isDone = true;
        }));
        thread->start();
        QImage image(400, 60, QImage::Format_RGB32);
        while (!isDone) {
            if (!isShown) continue;
            QPainter painter(&image);
            painter.scale(0.07, 0.07); // as pages on a screen
            shown->paint(painter, {10, 10});
        }
        thread->wait();
        QVERIFY(width > 0);
        QCOMPARE(moved, 0);
    }
};

QTEST_MAIN(TestTextBlock)
#include "tst_text_block.moc"
