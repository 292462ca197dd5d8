#include "tests/ui/window_support.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace foothold;

/// The first column of a wide list stays in view, from left to right and from right to left.
class TestFrozenColumn : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListModel> m_model;
    std::unique_ptr<ListView> m_list;
    FrozenColumn* m_frozen = nullptr;

    static constexpr int columns = 12, rows = 60;

    /// Where the name of a row is seen on screen, in the list's coordinates.
    QRect nameOnScreen(int row) {
        const QRect cell = m_frozen->visualRect(m_model->index(row, 0));
        return {m_frozen->viewport()->mapTo(m_list.get(), cell.topLeft()), cell.size()};
    }

    static void directions() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void make(Qt::LayoutDirection direction) {
        QStringList headings{QStringLiteral("Account")};
        for (int column = 1; column < columns; ++column)
            headings += QStringLiteral("Product %1").arg(column);
        m_model = std::make_unique<ListModel>(headings);
        m_list = std::make_unique<ListView>(m_model.get(), "list", QStringLiteral("Accounts"),
                                            std::initializer_list<int>{180});
        m_list->setLayoutDirection(direction);
        m_list->freezeFirstColumn();
        m_frozen = m_list->findChild<FrozenColumn*>();
        std::vector<ListRow> made;
        for (int row = 0; row < rows; ++row) {
            ListRow one{{textCell(QStringLiteral("Account %1").arg(row, 2, 10, QLatin1Char('0')))},
                        row,
                        QStringLiteral("A-%1").arg(row)};
            for (int column = 1; column < columns; ++column)
                one.cells.push_back(figureCell(QString::number(row * column), row * column));
            made.push_back(std::move(one));
        }
        m_model->setRows(std::move(made));
        m_list->resize(500, 300);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }

private Q_SLOTS:
    void staysWhileScrolledSideways_data() { directions(); }
    void staysWhileScrolledSideways() {
        QFETCH(Qt::LayoutDirection, direction);
        make(direction);
        QVERIFY(m_frozen->isVisible());
        const QRect before = nameOnScreen(0);
        auto* across = m_list->horizontalScrollBar();
        QVERIFY(across->maximum() > 0);
        for (const int value : {across->maximum(), across->minimum(), across->maximum() / 2}) {
            across->setValue(value);
            QCOMPARE(nameOnScreen(0), before);
            QCOMPARE(m_list->childAt(before.center()), m_frozen->viewport()); // nothing lies over it
        }
        const QRect view = m_list->viewport()->geometry();
        if (direction == Qt::LeftToRight)
            QCOMPARE(before.left(), view.left());
        else
            QCOMPARE(before.right(), view.right());
        // Its heading stands above it.
        const QRect heading(m_frozen->mapTo(m_list.get(), m_frozen->header()->geometry().topLeft()),
                            m_frozen->header()->size());
        QCOMPARE(heading.top(), m_list->header()->geometry().top());
        QCOMPARE(heading.bottom(), m_list->header()->geometry().bottom());
        QCOMPARE(heading.width(), before.width());
    }

    void scrollsWithTheRows_data() { directions(); }
    void scrollsWithTheRows() {
        QFETCH(Qt::LayoutDirection, direction);
        make(direction);
        const auto together = [this] {
            return m_frozen->indexAt({5, 5}).row() ==
                   m_list->indexAt({m_list->viewport()->width() / 2, 5}).row();
        };
        m_list->verticalScrollBar()->setValue(7);
        QVERIFY(together());
        QVERIFY(m_frozen->indexAt({5, 5}).row() > 0);
        m_frozen->verticalScrollBar()->setValue(m_frozen->verticalScrollBar()->maximum());
        QVERIFY(together());
        m_list->setCurrentKey(0);
        QVERIFY(together());
    }

    void actsAsTheList_data() { directions(); }
    void actsAsTheList() {
        QFETCH(Qt::LayoutDirection, direction);
        make(direction);
        QTest::mouseClick(m_frozen->viewport(), Qt::LeftButton, {},
                          m_frozen->visualRect(m_model->index(2, 0)).center());
        QCOMPARE(m_list->currentKey().toInt(), 2);
        QVERIFY(m_list->selectionModel()->isRowSelected(2, {}));
        QCOMPARE(QApplication::focusWidget(), m_list.get());
        QSignalSpy activated(m_list.get(), &ListView::accountActivated);
        QTest::keyClick(m_list.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        Q_EMIT m_frozen->activated(m_model->index(3, 0));
        QCOMPARE(activated.back().front().toString(), QStringLiteral("A-3"));
        // A click on its heading sorts, twice the other way round; a click on another takes the mark away.
        const QPoint heading = m_frozen->header()->viewport()->rect().center();
        QTest::mouseClick(m_frozen->header()->viewport(), Qt::LeftButton, {}, heading);
        QTest::mouseClick(m_frozen->header()->viewport(), Qt::LeftButton, {}, heading);
        QCOMPARE(m_list->header()->sortIndicatorSection(), 0);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Account 59"));
        m_list->header()->setSortIndicator(1, Qt::AscendingOrder);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Account 00"));
        QCOMPARE(m_frozen->header()->sortIndicatorSection(), -1);
    }

    void followsWidthsAndHeadings() {
        make(Qt::LeftToRight);
        m_list->header()->resizeSection(0, 120);
        QCOMPARE(nameOnScreen(0).width(), 120);
        m_frozen->header()->resizeSection(0, 150);
        QCOMPARE(m_list->header()->sectionSize(0), 150);
        m_model->setHeadings(
            {QStringLiteral("Segment"), QStringLiteral("Accounts"), QStringLiteral("Value")});
        m_list->resize(1600, 300);
        QVERIFY(!m_frozen->isVisible()); // all of it is in view
        QTest::qWait(0);
        QVERIFY(m_frozen->isColumnHidden(1) && m_frozen->isColumnHidden(2));
    }
};

QTEST_MAIN(TestFrozenColumn)
#include "tst_frozen_column.moc"
