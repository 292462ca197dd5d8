#include "tests/ui/window_support.h"
#include "ui/paint/text_direction.h"
#include "ui/widgets/app_style.h"

#include <QPainter>

using namespace foothold;

/// In a window that runs from right to left, text of the program's language is read as it is elsewhere.
class TestMirrored : public QObject {
    Q_OBJECT

private:
    static QImage drawn(const QString& text, Qt::LayoutDirection direction) {
        QImage picture(240, 30, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(direction);
        AppStyle().drawItemText(&painter, picture.rect(), Qt::AlignCenter, QPalette(), true, text,
                                QPalette::NoRole);
        return picture;
    }

private Q_SLOTS:
    void figuresKeepTheirUnitBehindThem_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0 of 5 warn", "93.7 %", "4.48 M EUR", "Edit selected…", "! overdue (3)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void figuresKeepTheirUnitBehindThem() {
        QFETCH(QString, text);
        useLocale(QLocale(QLocale::English));
        QCOMPARE(drawn(text, Qt::RightToLeft), drawn(text, Qt::LeftToRight));
        QVERIFY(inItsDirection(text, Qt::RightToLeft) != text);
        QCOMPARE(inItsDirection(text, Qt::LeftToRight), text);
    }

    void wordsFromTheRightRunOn() {
        useLocale(QLocale(QLocale::Hebrew));
        const QString words = QStringLiteral("\u05E9\u05DC\u05D5\u05DD 12 (3)");
        QCOMPARE(inItsDirection(words, Qt::RightToLeft), words);
    }

    void textStandsAtTheEndOfItsCell() {
        useLocale(QLocale(QLocale::English));
        QImage picture(240, 30, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(Qt::RightToLeft);
        AppStyle().drawItemText(&painter, picture.rect(), Qt::AlignLeft | Qt::AlignVCenter, QPalette(), true,
                                QStringLiteral("12 %"), QPalette::NoRole);
        painter.end();
        const QImage left = picture.copy(0, 0, 120, 30), right = picture.copy(120, 0, 120, 30);
        QImage blank(120, 30, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(left, blank);
        QVERIFY(right != blank);
    }
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
