#include "core/metrics/conventions.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/widgets/tile.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace foothold;

/// Every figure above a page opens what it is made of, down to the records.
class TestExplainedTiles : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    QTreeWidget* tree() { return m->find<QTreeWidget>("explain.tree"); }
    QTreeWidget* facts() { return m->find<QTreeWidget>("explain.facts"); }
    static QString valueOf(const Tile* tile) {
        return tile->findChild<QPushButton*>(tile->objectName() + QLatin1String(".explain"))->text();
    }
    /// Shows a page and waits until the tile has a figure.
    Tile* tileOf(const QByteArray& action, const QByteArray& name) {
        m->action(action.constData())->trigger();
        Tile* tile = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                tile = m->window.findChild<Tile*>(QString::fromLatin1(name));
                return tile && !valueOf(tile).isEmpty() && tile->isVisible();
            },
            20000);
        return there ? tile : nullptr;
    }
    /// Clicks on the tile's figure and waits for the panel; the title it then has.
    QString explain(Tile* tile, const QString& before) {
        auto* title = m->find<QLabel>("explain.title");
        tile->findChild<QPushButton*>(tile->objectName() + QLatin1String(".explain"))->click();
        if (!QTest::qWaitFor(
                [&] {
                    return m->find<QWidget>("explain.panel")->isVisible() && title->text() != before &&
                           tree()->topLevelItemCount() == 1;
                },
                20000))
            return {};
        return title->text();
    }
    /// The first node below @p item, itself included, that has facts of its own.
    bool chooseNodeWithFacts(QTreeWidgetItem* item) {
        for (int i = 0; i < item->childCount(); ++i)
            if (chooseNodeWithFacts(item->child(i))) return true;
        tree()->setCurrentItem(item);
        return facts()->topLevelItemCount() > 0;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m.prepareAndOpen()); }
    void cleanupTestCase() { m.close(); }

    void opensTheTree_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* action, const char* tile, const char* title) {
            QTest::newRow(tile) << QByteArray(action) << QByteArray(tile) << QString::fromLatin1(title);
        };
        row("action.coverage", "coverage.load", "CSMs over capacity");
        row("action.coverage", "coverage.threading", "Hang on one thread");
        row("action.coverage", "coverage.value", "Still without value");
        row("action.coverage", "coverage.nps", "NPS");
        row("action.qbrs", "qbrs.ahead", "QBRs ahead");
        row("action.qbrs", "qbrs.late", "QBRs overdue");
        row("action.qbrs", "qbrs.held", "QBRs held");
        row("action.qbrs", "qbrs.toPlan", "QBRs to plan");
        row("action.renewals", "renewals.quarter", "ARR at stake");
        row("action.whitespace", "whitespacePortfolio.value", "Open potential");
        row("action.whitespace", "whitespacePortfolio.score", "Whitespace score");
        row("action.whitespace", "whitespacePortfolio.widest", "");
        row("action.whitespace", "whitespacePortfolio.dimension", "");
        row("action.calibration", "calibration.red", "Red before churn");
        row("action.calibration", "calibration.churn", "Health warns (AUC)");
        row("action.calibration", "calibration.expansion", "Readiness foresees (AUC)");
        row("action.calibration", "calibration.threshold", "Proposed threshold");
        row("action.retention", "retention.gate", "GRR");
    }
    void opensTheTree() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, tile);
        QFETCH(QString, title);
        Tile* shown = tileOf(action, tile);
        QVERIFY(shown);
        const QString text = valueOf(shown);
        if (title.isEmpty()) title = text; // the tile names a product or a dimension
        const QString before = m->find<QLabel>("explain.title")->text();
        QCOMPARE(explain(shown, before), title);
        QTreeWidgetItem* root = tree()->topLevelItem(0);
        QVERIFY(!root->toolTip(0).isEmpty()); // the formula
        bool isWhole = false;
        const int whole = text.section(QLatin1Char(' '), 0, 0).toInt(&isWhole);
        if (isWhole && !text.contains(QLatin1Char('%')))
            QCOMPARE(bandScore(QLocale().toDouble(root->text(1))), whole);
    }

    void leadsFromATileToTheRecord_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("tile");
        QTest::addColumn<QString>("section");
        QTest::newRow("account") << QByteArray("action.coverage") << QByteArray("coverage.threading")
                                 << QStringLiteral("section.overview");
        QTest::newRow("contract") << QByteArray("action.renewals") << QByteArray("renewals.quarter")
                                  << QStringLiteral("section.contracts");
        QTest::newRow("review") << QByteArray("action.qbrs") << QByteArray("qbrs.held")
                                << QStringLiteral("section.qbrs");
        QTest::newRow("answer") << QByteArray("action.coverage") << QByteArray("coverage.nps")
                                << QStringLiteral("section.timeline");
    }
    void leadsFromATileToTheRecord() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, tile);
        QFETCH(QString, section);
        Tile* shown = tileOf(action, tile);
        QVERIFY(shown);
        QVERIFY(!explain(shown, m->find<QLabel>("explain.title")->text()).isEmpty());
        QVERIFY(chooseNodeWithFacts(tree()->topLevelItem(0)));
        Q_EMIT facts()->itemActivated(facts()->topLevelItem(0), 0);
        auto* page = qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        QVERIFY(page && page->isVisible());
        auto* part = page->findChild<QWidget*>(section);
        QVERIFY2(part && part->isVisible(), qPrintable(section));
        m->action("action.closeTab")->trigger();
    }

    void saysWhyItChanged() {
        Tile* shown = tileOf("action.whitespace", "whitespacePortfolio.value");
        QVERIFY(!explain(shown, QString()).isEmpty());
        auto* changes = m->find<QTreeWidget>("explain.changes");
        QTRY_COMPARE(changes->topLevelItemCount(), 1);
        QCOMPARE(m->find<QComboBox>("explain.since")->count(), 3);
        QVERIFY(!changes->topLevelItem(0)->text(1).isEmpty());
        QVERIFY(m->find<QLabel>("explain.change")->text().size() > 1); // more than that it is worked out
    }
};

QTEST_MAIN(TestExplainedTiles)
#include "tst_explained_tiles.moc"
