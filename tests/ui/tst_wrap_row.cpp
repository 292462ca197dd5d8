#include "ui/widgets/wrap_row.h"

#include <QLabel>
#include <QWidget>

using namespace foothold;

/// Bars that go on in a further line where the window is narrow.
class TestWrapRow : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_bar;
    WrapRow* m_row = nullptr;
    std::vector<QWidget*> m_parts;

    QWidget* add(int width, int stretch = 0) {
        auto* part = new QWidget;
        part->setFixedHeight(20);
        part->setMinimumWidth(width);
        if (stretch == 0) part->setMaximumWidth(width);
        m_row->add(part, stretch);
        m_parts.push_back(part);
        return part;
    }
    void layOut(int width) {
        m_bar->resize(width, m_row->heightForWidth(width));
        m_row->setGeometry(m_bar->rect());
    }

private Q_SLOTS:
    void init() {
        m_bar = std::make_unique<QWidget>();
        m_row = new WrapRow(m_bar.get());
        m_row->setContentsMargins(10, 5, 10, 5);
        m_row->setSpacing(4);
        m_parts.clear();
    }

    void staysInOneLineWhereThereIsRoom() {
        add(100), add(100), add(100);
        QCOMPARE(m_row->heightForWidth(328), 30); // 3 * 100, 2 * 4, 2 * 10
        layOut(328);
        QCOMPARE(m_parts[2]->geometry(), QRect(218, 5, 100, 20));
    }

    void goesOnInAFurtherLine() {
        add(100), add(100), add(100);
        QCOMPARE(m_row->heightForWidth(327), 54);
        layOut(327);
        QCOMPARE(m_parts[1]->geometry(), QRect(114, 5, 100, 20));
        QCOMPARE(m_parts[2]->geometry(), QRect(10, 29, 100, 20));
    }

    void theRestOfALineGoesToWhatStretches() {
        add(100), add(50, 1), add(100);
        layOut(428);
        QCOMPARE(m_parts[1]->width(), 200);
        QCOMPARE(m_parts[2]->x(), 318);
    }

    void whatFollowsAStretchStandsAtTheEnd() {
        add(100);
        m_row->addStretch();
        add(100);
        layOut(420);
        QCOMPARE(m_parts[1]->geometry().right(), 409);
    }

    void isMirroredFromRightToLeft() {
        m_bar->setLayoutDirection(Qt::RightToLeft);
        add(100), add(60);
        layOut(400);
        QCOMPARE(m_parts[0]->geometry(), QRect(290, 5, 100, 20));
        QCOMPARE(m_parts[1]->geometry(), QRect(226, 5, 60, 20));
    }

    void needsNoMoreThanItsWidestItem() {
        add(100), add(240), add(100);
        QCOMPARE(m_row->minimumSize().width(), 260);
    }

    void whatIsHiddenTakesNoRoom() {
        add(100), add(100), add(100);
        m_bar->show();
        m_parts[0]->hide();
        QCOMPARE(m_row->heightForWidth(232), 30);
    }
};

QTEST_MAIN(TestWrapRow)
#include "tst_wrap_row.moc"
