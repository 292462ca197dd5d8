#include "tests/ui/window_support.h"
#include "ui/account/whitespace_map_view.h"
#include "ui/pipeline/stage_list.h"
#include "ui/renewals/renewal_timeline.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsView>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace foothold;

/// On a small screen every page can be read: no heading is cut, no column vanishes, and the page itself is
/// not pushed out of the window.
class TestNarrowWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    /// The area that holds every page.
    QScrollArea* outermost() const {
        QScrollArea* pages = nullptr;
        for (auto* area : m->window.findChildren<QScrollArea*>())
            if (!pages || area->isAncestorOf(pages)) pages = area;
        return pages;
    }
    static QBarCategoryAxis* barsOf(const QChart* chart) {
        const auto axes = chart->axes(Qt::Horizontal);
        return axes.isEmpty() ? nullptr : qobject_cast<QBarCategoryAxis*>(axes.front());
    }
    /// The chart of the page Retention that has eight bars; nullptr: it is not there yet.
    const QChart* waterfall() const {
        for (const auto* view : m->find<QWidget>("retention")->findChildren<QChartView*>())
            if (const auto* bars = barsOf(view->chart()); bars && view->isVisible() && bars->count() == 8)
                return view->chart();
        return nullptr;
    }

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
        QTRY_COMPARE(outermost()->horizontalScrollBar()->maximum(), 0);
    }

    void thePortfolioFitsBesideAnExplanation() {
        const int before = outermost()->viewport()->width();
        m->action("action.explain")->trigger();
        QTRY_VERIFY(m->find<QWidget>("explain.panel")->isVisible());
        QTRY_VERIFY(outermost()->viewport()->width() < before - 200);
        QTRY_COMPARE(outermost()->horizontalScrollBar()->maximum(), 0);
    }

    void theHeaderOfAnAccountIsOneRow() {
        m->window.workspace()->openAccount(QStringLiteral("A-00011"));
        auto* plan = m->find<QPushButton>("account.plan");
        auto* log = m->find<QPushButton>("account.log");
        auto* name = m->find<QWidget>("account.name");
        const auto row = [name](const QWidget* widget) {
            return widget->mapTo(widget->window(), QPoint()).y() <
                   name->mapTo(name->window(), QPoint(0, name->height() + 40)).y();
        };
        QTRY_VERIFY(plan->isVisible() && row(plan) && row(log));
        QVERIFY(plan->text().isEmpty() && !plan->accessibleName().isEmpty() && !plan->toolTip().isEmpty());
        m->window.resize(1500, 900);
        QTRY_VERIFY(!plan->text().isEmpty() && !log->text().isEmpty());
        QVERIFY(row(plan) && row(log));
    }

    void theTotalsOfTheWhitespaceMapStayInSight() {
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), QStringLiteral("whitespace"));
        auto* map = m->window.findChild<WhitespaceMapView*>();
        QVERIFY(map);
        QTRY_VERIFY(map->isVisible() && !map->map().isEmpty());
        auto* scroll = qobject_cast<QScrollArea*>(map->parentWidget()->parentWidget());
        QVERIFY(scroll);
        QTRY_VERIFY(scroll->horizontalScrollBar()->maximum() > 0); // it is wider than what is seen
        const int products = int(map->map().products.size());
        for (const int at : {0, scroll->horizontalScrollBar()->maximum()}) {
            scroll->horizontalScrollBar()->setValue(at);
            for (const int product : {products, products - 1, 0}) {
                map->setCurrent({0, product});
                const QRect cell = map->currentRect().toRect();
                QVERIFY2(map->visibleRegion().boundingRect().adjusted(-1, 0, 1, 0).contains(cell),
                         qPrintable(QString::number(product)));
            }
        }
        QSignalSpy chosen(map, &WhitespaceMapView::totalChosen);
        map->setCurrent({0, products});
        scroll->horizontalScrollBar()->setValue(0); // where the totals lie over the cells of other products
        const QPoint total = map->currentRect().center().toPoint();
        map->setCurrent({0, 0});
        QTest::mouseClick(map, Qt::LeftButton, {}, total);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(map->current().product, products);
    }

    void listsOfRetentionNeedNoScrolling() {
        m->window.resize(1280, 800);
        m->action("action.retention")->trigger();
        auto* accounts = m->find<ListView>("retention.accounts");
        QTRY_VERIFY_WITH_TIMEOUT(accounts->list()->rowCount() > 0, 20000);
        QTRY_COMPARE(accounts->horizontalScrollBar()->maximum(), 0);
    }

    void theStakeholderMapHasRoom() {
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), QStringLiteral("stakeholders"));
        auto* map = m->find<QGraphicsView>("stakeholders.map");
        QVERIFY(map);
        QTRY_VERIFY(map->isVisible());
        QTRY_VERIFY2(
            map->width() >= 500 && map->viewport()->height() >= 240,
            qPrintable(
                QStringLiteral("%1 x %2").arg(map->viewport()->width()).arg(map->viewport()->height())));
        auto* gaps = m->find<QWidget>("stakeholders.gaps");
        QVERIFY(!gaps->isVisible()); // one tab beside the person
        auto* side = m->find<QTabWidget>("stakeholders.side");
        side->setCurrentIndex(1);
        QVERIFY(gaps->isVisible());
        m->window.resize(1900, 900);
        QTRY_VERIFY(gaps->isVisible() && m->find<QWidget>("stakeholders.form")->isVisible());
    }

    void wordsOfThePlanHaveRoom() {
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), QStringLiteral("plan"));
        auto* words = m->find<QWidget>("narrative.text");
        QVERIFY(words);
        QTRY_VERIFY(words->isVisible() && words->width() >= 140);
        QTRY_COMPARE(outermost()->horizontalScrollBar()->maximum(), 0);
    }

    void someRenewalsStayInView() {
        m->action("action.renewals")->trigger();
        auto* list = m->find<ListView>("renewals.table");
        QTRY_VERIFY(list->list()->rowCount() > 0);
        QScrollArea* timeline = nullptr;
        for (auto* area : m->find<QWidget>("renewals")->findChildren<QScrollArea*>())
            if (qobject_cast<RenewalTimeline*>(area->widget())) timeline = area;
        QVERIFY(timeline);
        QTRY_VERIFY(timeline->height() >= 5 * space::row);
        QVERIFY(list->viewport()->height() >= 3 * space::row);
    }

    void barsOfTheWaterfallAreNamedOneByOne() {
        m->action("action.retention")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(waterfall() != nullptr, 20000);
        const QChart* chart = waterfall();
        QBarCategoryAxis* bars = barsOf(chart);
        QCOMPARE(bars->count(), 8);
        const QFontMetrics metrics(bars->labelsFont());
        int widest = 0;
        for (const QString& words : bars->categories())
            for (const QString& line : words.split(QLatin1String("<br/>")))
                widest = std::max(widest, metrics.horizontalAdvance(line));
        const bool upright = bars->labelsAngle() != 0;
        QVERIFY(upright || widest * 8 <= chart->plotArea().width());
        const QString all = bars->categories().join(QString());
        QCOMPARE(all.contains(QChar(0x25B2)), !upright); // a turned arrow would point aside
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
