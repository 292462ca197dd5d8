#include "tests/ui/window_support.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace foothold;

/// The columns of a list share its width: words give way before figures, and a list that can fit does.
class TestFittedColumns : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListModel> m_model;
    std::unique_ptr<ListView> m_list;

    static constexpr int Name = 0, Amount = 1, Owner = 2, Note = 3;

    void make(const QString& name, const QString& amount, int width) {
        m_model = std::make_unique<ListModel>(QStringList{QStringLiteral("Account"), QStringLiteral("ARR"),
                                                          QStringLiteral("CSM"), QStringLiteral("Note")});
        m_list = std::make_unique<ListView>(m_model.get(), "list", QStringLiteral("Accounts"),
                                            std::initializer_list<int>{200, 120, 160, 160});
        m_list->resize(width, 300);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
        m_model->setRows({{{textCell(name), figureCell(amount, 1.0), textCell(QStringLiteral("Ana")),
                            textCell(QStringLiteral("-"))},
                           1,
                           {}}});
    }
    int width(int column) const { return m_list->header()->sectionSize(column); }
    int textWidth(int column) const {
        return m_list->fontMetrics().horizontalAdvance(m_model->index(0, column).data().toString());
    }
    bool isScrolled() const { return m_list->horizontalScrollBar()->maximum() > 0; }

private Q_SLOTS:
    void initTestCase() { useLocale(QLocale(QLocale::English)); }
    void cleanup() {
        m_list.reset();
        m_model.reset();
    }

    void takesWhatWasWantedWhereThereIsRoom() {
        make(QStringLiteral("Short"), QStringLiteral("12"), 800);
        QCOMPARE(width(Name), 200);
        QCOMPARE(width(Amount), 120);
        QCOMPARE(width(Owner), 160);
    }

    void givesRoomToWordsThatAreCut() {
        const QString name = QStringLiteral("Donaudampfschifffahrtsgesellschaft & Söhne");
        make(name, QStringLiteral("12"), 1200);
        QTRY_VERIFY(width(Name) > textWidth(Name));
        QTRY_VERIFY(!isScrolled());
    }

    void takesWhatNobodyNeedsBeforeItCuts() {
        make(QStringLiteral("Northwind of the"), QStringLiteral("1,234,567 EUR"), 470);
        QTRY_VERIFY(!isScrolled());
        for (const int column : {Name, Amount, Owner, Note})
            QVERIFY2(width(column) > textWidth(column), qPrintable(QString::number(column)));
    }

    void cutsWordsAndNeverFigures() {
        make(QString(60, QLatin1Char('m')), QStringLiteral("1,234,567,890,123 EUR"), 470);
        QTRY_VERIFY(!isScrolled());
        QVERIFY(width(Amount) > textWidth(Amount));
        QVERIFY(width(Name) < textWidth(Name));
    }

    void scrollsWhereNothingHelps() {
        make(QStringLiteral("Northwind"), QStringLiteral("1,234,567,890,123 EUR"), 260);
        QTRY_VERIFY(isScrolled());
        QVERIFY(width(Amount) > textWidth(Amount));
        m_list->resize(900, 300);
        QTRY_VERIFY(!isScrolled());
        QCOMPARE(width(Name), 200); // as wide as before it was narrow
    }

    void leavesWhatSomebodyDrew() {
        make(QStringLiteral("Northwind"), QStringLiteral("12"), 800);
        QWidget* heading = m_list->header()->viewport();
        const QPoint edge(m_list->header()->sectionViewportPosition(Amount) - 1, heading->height() / 2);
        QTest::mousePress(heading, Qt::LeftButton, {}, edge);
        QTest::mouseMove(heading, edge + QPoint(20, 0));
        QTest::mouseMove(heading, edge + QPoint(60, 0));
        QTest::mouseRelease(heading, Qt::LeftButton, {}, edge + QPoint(60, 0));
        const int drawn = width(Name);
        QVERIFY(drawn > 200);
        m_list->resize(520, 300);
        m_model->setRows({{{textCell(QStringLiteral("Other")), figureCell(QStringLiteral("12"), 1.0),
                            textCell(QStringLiteral("Ana")), textCell(QStringLiteral("-"))},
                           1,
                           {}}});
        QCOMPARE(width(Name), drawn);
    }
};

QTEST_MAIN(TestFittedColumns)
#include "tst_fitted_columns.moc"
