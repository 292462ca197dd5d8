#include "tests/ui/window_support.h"
#include "ui/pipeline/stage_list.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace foothold;

/// On a small screen every page can be read: no heading is cut, no column vanishes, and the page itself is
/// not pushed out of the window.
class TestNarrowWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
        QSettings().clear();
        m = std::make_unique<TestWindow>();
        m->window.resize(1024, 700);
        QVERIFY(m->open(sampleBook(m_folder, QStringLiteral("sample"))));
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanup() { m.reset(); }

    void pagesFit_data() {
        QTest::addColumn<QByteArray>("action");
        for (const char* action :
             {"action.today", "action.portfolio", "action.qbrs", "action.whitespace", "action.retention",
              "action.renewals", "action.pipeline", "action.coverage", "action.calibration"})
            QTest::newRow(action) << QByteArray(action);
    }
    void pagesFit() {
        QFETCH(QByteArray, action);
        m->action(action.constData())->trigger();
        if (action == "action.renewals")
            QTRY_VERIFY(m->find<ListView>("renewals.table")->list()->rowCount() > 0);
        QScrollArea* pages = nullptr; // the one that holds every page
        for (auto* area : m->window.findChildren<QScrollArea*>())
            if (!pages || area->isAncestorOf(pages)) pages = area;
        QVERIFY(pages);
        QTRY_COMPARE(pages->horizontalScrollBar()->maximum(), 0);
    }

    void headingsAreWhole() {
        QFont font = Theme::instance().font(TypeSize::Small);
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        int seen = 0;
        for (const char* action : {"action.qbrs", "action.whitespace", "action.retention", "action.renewals",
                                   "action.coverage", "action.calibration", "action.programme"}) {
            m->action(action)->trigger();
            for (const ListView* list : m->window.findChildren<ListView*>())
                for (int column = 0; column < list->model()->columnCount(); ++column) {
                    const QString heading = list->model()->headerData(column, Qt::Horizontal).toString();
                    QVERIFY2(list->header()->sectionSize(column) >= metrics.horizontalAdvance(heading) + 16,
                             qPrintable(list->objectName() + QLatin1Char(' ') + heading));
                    ++seen;
                }
        }
        QVERIFY(seen > 60);
    }

    void whatIsToBeDoneStaysReadable() {
        m->action("action.today")->trigger();
        auto* tree = m->find<QTreeView>("today.tree");
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QVERIFY(tree->header()->sectionSize(TaskTree::What) >= 240);
        m->window.resize(1900, 900); // and takes the room that there is
        QTRY_VERIFY(tree->header()->sectionSize(TaskTree::What) > 300);
        QVERIFY(tree->header()->length() <= tree->viewport()->width());
    }

    void cardsOfThePipelineStayReadable() {
        m->action("action.pipeline")->trigger();
        const auto stages = m->window.findChildren<StageList*>();
        QCOMPARE(stages.size(), 5);
        for (const StageList* stage : stages)
            QTRY_VERIFY(stage->width() >= 160);
    }
};

QTEST_MAIN(TestNarrowWindow)
#include "tst_narrow_window.moc"
