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
