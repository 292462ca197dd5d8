#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/sheet_role.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace foothold;

/// "Every number opens": a walk over all pages and their tabs, which asks every figure that it sees for what
/// it is made of.
class TestEveryFigure : public QObject {
    Q_OBJECT

private:
    SampleWindow m;
    /// Figures that somebody typed, as list/column: there is nothing behind them. The week of a task.
    const QStringList entered{QStringLiteral("programme.tasks/0")};
    QStringList m_closed; ///< figures that do not open
    int m_opened = 0;

    QWidget* panel() { return m->find<QWidget>("explain.panel"); }

    static bool isFigure(const QModelIndex& cell) {
        if (cell.data().toString().isEmpty() || cell.data().toString() == QChar(0x2013)) return false;
        const auto value = cell.data(SheetRole).value<SheetCell>();
        return !std::holds_alternative<std::monostate>(value) && !std::holds_alternative<QString>(value) &&
               !std::holds_alternative<Date>(value);
    }
    /// True once what the page shows has arrived: every list in sight has rows, or says why it has none, and
    /// every button that shows a figure has it; there are some @p ofButtons, some @p ofLists.
    bool arrived(bool ofButtons, bool ofLists) const {
        for (const QPushButton* button : m->window.findChildren<QPushButton*>())
            if (button->isVisible() && button->property("look") == QLatin1String("figure")) {
                if (button->text().isEmpty()) return false;
                ofButtons = false;
            }
        for (const ListView* list : m->window.findChildren<ListView*>())
            if (list->isVisible()) {
                if (list->model()->rowCount() == 0 && list->accessibleDescription().isEmpty()) return false;
                ofLists = ofLists && list->model()->rowCount() == 0;
            }
        return !ofButtons && !ofLists;
    }
    void noteList(ListView* list) {
        if (!list->isVisible()) return;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex cell = list->model()->index(row, column);
                if (!isFigure(cell)) continue;
                if (entered.contains(list->objectName() + QLatin1Char('/') + QString::number(column))) break;
                list->setCurrentIndex(cell);
                note(list->explainCurrent(),
                     list->objectName() + QLatin1String(": ") +
                         list->model()->headerData(column, Qt::Horizontal).toString());
                break; // the others of the column are alike
            }
    }
    void note(bool opens, const QString& figure) {
        m_opened += opens;
        if (!opens) m_closed += figure;
    }
    /// The buttons that look like figures: a click shows a tree under their page's eyes.
    void noteButtons() {
        for (QPushButton* button : m->window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->property("look") != QLatin1String("figure") ||
                button->text().isEmpty())
                continue;
            m->find<QTreeWidget>("explain.tree")->clear();
            button->click();
            note(QTest::qWaitFor(
                     [&] {
                         for (const auto* tree :
                              m->window.findChildren<QTreeWidget*>(QStringLiteral("explain.tree")))
                             if (tree->isVisible() && tree->topLevelItemCount() > 0) return true;
                         return false;
                     },
                     5000),
                 button->objectName() + QLatin1String(": ") + button->text());
            panel()->hide();
        }
    }
    void notePage() {
        for (ListView* list : m->window.findChildren<ListView*>())
            noteList(list);
        panel()->hide();
        noteButtons();
    }

private Q_SLOTS:
    void initTestCase() {
        useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m.prepareAndOpen());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void init() { m_closed.clear(), m_opened = 0; }
    void cleanupTestCase() { m.close(); }

    void ofThePages_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"portfolio", "qbrs", "whitespace", "retention", "renewals", "pipeline",
                                 "coverage", "programme", "calibration"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void ofThePages() {
        QFETCH(QString, page);
        m->action(qPrintable(QLatin1String("action.") + page))->trigger();
        const bool hasList = page != QLatin1String("portfolio") && page != QLatin1String("pipeline");
        QTRY_VERIFY_WITH_TIMEOUT(arrived(page != QLatin1String("programme"), hasList), 20000);
        auto* tabs = m->window.findChild<QTabWidget*>(page + QLatin1String(".tabs"));
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs) tabs->setCurrentIndex(tab);
            notePage();
        }
        QVERIFY2(m_closed.isEmpty(), qPrintable(m_closed.join(QLatin1Char('\n'))));
        QVERIFY2(m_opened >= 5, qPrintable(QString::number(m_opened))); // it has looked at something
    }
    void ofAnAccount_data() {
        QTest::addColumn<QString>("section");
        for (const char* section : {"overview", "people", "stakeholders", "contracts", "whitespace", "health",
                                    "outcomes", "plan", "qbrs", "timeline"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void ofAnAccount() {
        QFETCH(QString, section);
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), section);
        QTRY_VERIFY_WITH_TIMEOUT(arrived(true, false), 20000);
        notePage();
        QVERIFY2(m_closed.isEmpty(), qPrintable(m_closed.join(QLatin1Char('\n'))));
        QVERIFY2(m_opened >= 5, qPrintable(QString::number(m_opened))); // it has looked at something
    }
};

QTEST_MAIN(TestEveryFigure)
#include "tst_every_figure.moc"
