#include "core/playbook/board.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/account/whitespace_map_view.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/sheet_role.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace foothold;

/// Every figure in the lists of the pages opens what it is made of.
class TestExplainedCells : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    QTreeWidget* tree() { return m->find<QTreeWidget>("explain.tree"); }
    QLabel* title() { return m->find<QLabel>("explain.title"); }

    /// Shows the page with the tab that the list stands on, and waits for its rows.
    ListView* listOf(const QByteArray& action, const char* name) {
        m->action(action.constData())->trigger();
        auto* list = m->find<ListView>(name);
        if (!list) return nullptr;
        for (QWidget* above = list; above; above = above->parentWidget())
            if (auto* tabs = qobject_cast<QTabWidget*>(above))
                for (int i = 0; i < tabs->count(); ++i)
                    if (tabs->widget(i)->isAncestorOf(list) || tabs->widget(i) == list)
                        tabs->setCurrentIndex(i);
        return QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 20000) ? list : nullptr;
    }
    /// Puts the cursor on the cell, presses F1, and waits for the tree; false if none comes.
    bool explain(ListView* list, int row, int column) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, column));
        tree()->clear();
        m->action("action.explain")->trigger();
        return QTest::qWaitFor([&] { return tree()->isVisible() && tree()->topLevelItemCount() == 1; },
                               20000);
    }
    std::optional<double> value() {
        const auto cell = tree()->topLevelItem(0)->data(1, SheetRole).value<SheetCell>();
        const double* number = std::get_if<double>(&cell);
        return number ? std::optional(*number) : std::nullopt;
    }
    /// What a cell says, in the unit of the tree; nothing where it is unknown. A date as the days to it,
    /// where the tree counts these.
    static std::optional<double> shown(const QModelIndex& cell, bool datesAsDays) {
        struct Number {
            bool datesAsDays;
            std::optional<double> operator()(std::int64_t n) const { return double(n); }
            std::optional<double> operator()(double n) const { return n; }
            std::optional<double> operator()(const Amount& a) const {
                return double(a.minor) / double(a.currency.minorPerMajor());
            }
            std::optional<double> operator()(const Percentage& p) const { return p.value; }
            std::optional<double> operator()(const QString&) const { return std::nullopt; }
            std::optional<double> operator()(std::monostate) const { return std::nullopt; }
            std::optional<double> operator()(Date date) const {
                return datesAsDays ? std::optional(double((date - sampleDay).count())) : std::nullopt;
            }
            std::optional<double> operator()(Month) const { return std::nullopt; }
        };
        return std::visit(Number{datesAsDays}, cell.data(SheetRole).value<SheetCell>());
    }

    /// Shows a page of the account and waits for it.
    QWidget* section(const char* name) {
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), QLatin1String(name));
        return m->window.workspace()->findChild<QWidget*>(QLatin1String("section.") + QLatin1String(name));
    }
    bool explainedAs(const QString& name) {
        return QTest::qWaitFor([&] { return tree()->topLevelItemCount() == 1 && title()->text() == name; },
                               5000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m.prepareAndOpen()); }
    void cleanupTestCase() { m.close(); }

    void theCellAndItsTreeSayTheSame_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QList<int>>("columns");
        const auto row = [](const char* action, const char* list, const QList<int>& columns) {
            QTest::newRow(list) << QByteArray(action) << QByteArray(list) << columns;
        };
        row("action.retention", "retention.groups", {1, 2, 3, 4, 5, 6, 7, 8, 9});
        row("action.retention", "retention.accounts", {1, 2});
        row("action.retention", "retention.bridge", {1, 2, 3, 4, 5, 6, 7});
        row("action.retention", "retention.cohorts", {1, 2, 3, 4, 5, 6});
        row("action.retention", "retention.reasons", {2, 3});
        row("action.retention", "retention.autopsies", {2, 4, 5, 6, 7});
        row("action.coverage", "coverage.loads", {1, 2, 3});
        row("action.coverage", "coverage.threads", {2, 3, 5});
        row("action.coverage", "coverage.values", {3});
        row("action.coverage", "coverage.npsGroups", {2, 4, 5, 6});
        row("action.qbrs", "qbrs.table", {0, 4, 5, 6});
        row("action.qbrs", "qbrs.proposals", {0, 5});
        row("action.renewals", "renewals.table", {2, 3, 4, 5, 6, 7, 8, 9});
        row("action.renewals", "renewals.onboarding", {2});
        row("action.pipeline", "pipeline.table", {3, 5, 6, 7, 9}); // 5 and 6: days open, days to the close
        row("action.pipeline", "pipeline.credits", {1, 2, 3, 4});
        row("action.whitespace", "whitespacePortfolio.products", {1, 2, 3});
        row("action.whitespace", "whitespacePortfolio.dimensions", {1, 2, 3, 4, 5, 6, 7});
        row("action.calibration", "calibration.forecasts", {1, 2, 3, 4, 7});
        row("action.calibration", "calibration.components", {1});
        row("action.programme", "programme.metrics", {1, 2, 3, 4});
        row("action.programme", "sprint.table", {1});
    }
    void theCellAndItsTreeSayTheSame() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, list);
        QFETCH(QList<int>, columns);
        const bool datesAsDays = action == "action.qbrs" || action == "action.renewals";
        ListView* view = listOf(action, list.constData());
        QVERIFY(view);
        int known = 0;
        for (const int row : {0, view->model()->rowCount() / 2})
            for (const int column : columns) {
                const QModelIndex cell = view->model()->index(row, column);
                const auto expected = shown(cell, datesAsDays);
                const QByteArray place =
                    list + ' ' + QByteArray::number(row) + '/' + QByteArray::number(column);
                QVERIFY2(explain(view, row, column), place.constData());
                QVERIFY2(!title()->text().isEmpty(), place.constData());
                QVERIFY2(!tree()->topLevelItem(0)->toolTip(0).isEmpty(), place.constData()); // the formula
                if (!expected) continue;
                ++known;
                const QString both = QStringLiteral("%1: %2 in the list, %3 in the tree")
                                         .arg(QString::fromLatin1(place), cell.data().toString(),
                                              tree()->topLevelItem(0)->text(1));
                QVERIFY2(value() && std::abs(*value() - *expected) < 0.011, qPrintable(both));
            }
        QVERIFY(known > 0);
    }

    void theSumOfAStageIsExplained() {
        m->action("action.pipeline")->trigger();
        m->find<QTabWidget>("pipeline.tabs")->setCurrentIndex(0);
        auto* sum = m->find<QPushButton>("pipeline.sum.identified");
        QVERIFY(sum);
        QTRY_VERIFY_WITH_TIMEOUT(!sum->text().isEmpty(), 20000);
        QVERIFY(!sum->accessibleName().isEmpty());
        sum->setFocus();
        tree()->clear();
        m->action("action.explain")->trigger(); // F1
        QTRY_COMPARE_WITH_TIMEOUT(tree()->topLevelItemCount(), 1, 20000);
        std::int64_t expected = 0;
        const FactsPtr facts = m->service.facts();
        for (const FoundOpportunity& found : boardAt(*facts, sampleDay))
            if (stageAt(*found.opportunity, sampleDay) == Stage::Identified)
                expected +=
                    facts->toBookCurrency(found.opportunity->amount, facts->at(found.account)->currency)
                        .value_or(0);
        QVERIFY(expected > 0);
        QVERIFY(value() && std::abs(*value() - double(expected) / 100) < 0.011);
        QTreeWidgetItem* account = tree()->topLevelItem(0)->child(0);
        QVERIFY(account);
        tree()->setCurrentItem(account);
        auto* records = m->find<QTreeWidget>("explain.facts");
        QVERIFY(records->topLevelItemCount() > 0);
    }

    void reviewsLeadToTheirRecordAndCreditsAreCompared() {
        ListView* reviews = listOf("action.qbrs", "qbrs.table");
        QVERIFY(reviews && explain(reviews, 0, 4));
        QVERIFY(m->find<QComboBox>("explain.since")->count() >= 3); // the last review, a quarter, a year ago
        QTreeWidgetItem* root = tree()->topLevelItem(0);
        QCOMPARE(root->childCount(), 4); // people, ours, topic, goals
        tree()->setCurrentItem(root->child(2));
        auto* records = m->find<QTreeWidget>("explain.facts");
        QVERIFY(records->topLevelItemCount() > 0);
        Q_EMIT records->itemActivated(records->topLevelItem(0), 0);
        QVERIFY(qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget()));
        m->action("action.closeTab")->trigger();
        ListView* credits = listOf("action.pipeline", "pipeline.credits");
        QVERIFY(credits && explain(credits, 0, 2));
        QCOMPARE(m->find<QComboBox>("explain.since")->count(), 3);
    }

    void aGroupLeadsToItsAccountsAndTheirRecords() {
        m->action("action.retention")->trigger();
        auto* by = m->find<QComboBox>("retention.by");
        by->setCurrentIndex(1);
        Q_EMIT by->activated(1);
        ListView* groups = listOf("action.retention", "retention.groups");
        QTRY_VERIFY_WITH_TIMEOUT(groups->model()->rowCount() > 1, 20000);
        constexpr int start = 2;
        QVERIFY(explain(groups, 1, start));
        QTreeWidgetItem* root = tree()->topLevelItem(0);
        QVERIFY(root->childCount() > 0); // its accounts
        tree()->setCurrentItem(root->child(0));
        const QString account = root->child(0)->text(0);
        auto* facts = m->find<QTreeWidget>("explain.facts");
        QVERIFY(facts->topLevelItemCount() > 0);
        Q_EMIT facts->itemActivated(facts->topLevelItem(0), 0);
        auto* page = qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->title(), account);
        m->action("action.closeTab")->trigger();
        by->setCurrentIndex(0);
        Q_EMIT by->activated(0);
    }

    void theArrowsGoFromCellToCell() {
        ListView* list = listOf("action.retention", "retention.bridge");
        QVERIFY(list);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(list->currentIndex(), list->model()->index(2, 1));
        QVERIFY(list->selectionModel()->isRowSelected(2)); // the row stays chosen
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex(), list->model()->index(3, 1));
        QTest::keyClick(list, Qt::Key_Left);
        QTest::keyClick(list, Qt::Key_Left); // there is nothing further left
        QCOMPARE(list->currentIndex(), list->model()->index(3, 0));
        list->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(list, Qt::Key_Left);
        QCOMPARE(list->currentIndex(), list->model()->index(3, 1));
        list->unsetLayoutDirection();
    }

    void enterExplainsARowThatIsNoAccount() {
        ListView* list = listOf("action.retention", "retention.bridge");
        QVERIFY(list);
        tree()->clear();
        Q_EMIT list->activated(list->model()->index(1, 7));
        QTRY_COMPARE_WITH_TIMEOUT(tree()->topLevelItemCount(), 1, 20000);
        ListView* accounts = listOf("action.whitespace", "whitespacePortfolio.products");
        QVERIFY(accounts);
        Q_EMIT accounts->activated(accounts->model()->index(0, 1));
        auto* page = qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        QVERIFY(page && page->isVisible()); // which is opened instead
        m->action("action.closeTab")->trigger();
    }

    void reviewsAndCalibrationAreCompared_data() {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("tile");
        QTest::newRow("reviews") << QByteArray("action.qbrs") << QByteArray("qbrs.held.explain");
        QTest::newRow("calibration") << QByteArray("action.calibration")
                                     << QByteArray("calibration.churn.explain");
    }
    void reviewsAndCalibrationAreCompared() {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, tile);
        m->action(action.constData())->trigger();
        auto* button = m->find<QPushButton>(tile.constData());
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(!button->text().isEmpty(), 20000);
        tree()->clear();
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(tree()->topLevelItemCount(), 1, 20000);
        QVERIFY(m->find<QComboBox>("explain.since")->isVisible());
        QCOMPARE(m->find<QComboBox>("explain.since")->count(), 3);
        auto* changes = m->find<QTreeWidget>("explain.changes");
        QTRY_COMPARE_WITH_TIMEOUT(changes->topLevelItemCount(), 1, 20000);
    }

    void aCellOfTheMapAndItsTotalsAreExplained() {
        QVERIFY(section("whitespace"));
        auto* map = m->find<WhitespaceMapView>("whitespace.map");
        map->setCurrent({0, 0});
        map->setFocus();
        tree()->clear();
        m->action("action.explain")->trigger();
        const QString cell = map->map().products[0] + QStringLiteral(" \u00B7 ") + map->map().departments[0];
        QVERIFY(explainedAs(cell));
        QVERIFY(m->find<QComboBox>("explain.since")->count() >= 3);
        auto* facts = m->find<QTreeWidget>("explain.facts");
        tree()->setCurrentItem(tree()->topLevelItem(0)->child(0));
        QVERIFY(facts->topLevelItemCount() > 0); // down to the contract line
        auto* figure = m->find<QPushButton>("whitespace.value");
        QTest::keyClick(map, Qt::Key_End); // the total of the row
        QCOMPARE(map->current().product, int(map->map().products.size()));
        tree()->clear();
        figure->click();
        QVERIFY(explainedAs(map->map().departments[0]));
        QVERIFY(value());
        const double row = *value();
        QVERIFY(figure->text().contains(QLocale().toString(row, 'f', 0)) || row == 0);
        tree()->clear();
        const QRectF total = map->currentRect();
        QTest::mouseClick(map, Qt::LeftButton, {}, total.center().toPoint()); // as a click on it does
        QVERIFY(explainedAs(map->map().departments[0]));
        map->setCurrent({int(map->map().departments.size()), int(map->map().products.size())});
        QVERIFY(m->find<QPushButton>("whitespace.start")->isHidden());
        Q_EMIT map->activated();
        QVERIFY(explainedAs(m->account(QStringLiteral("A-00011"))->name.toString()));
        map->setCurrent({0, 0});
    }

    void figuresOfTheAccountsPagesAreExplained() {
        QVERIFY(section("outcomes"));
        m->find<QPushButton>("figure.outcomes_achieved")->click();
        QVERIFY(explainedAs(QStringLiteral("Outcomes achieved")));
        m->find<QPushButton>("figure.proven_share")->click();
        QVERIFY(explainedAs(QStringLiteral("Proven value, of the ARR")));

        QVERIFY(section("contracts"));
        auto* contracts = m->table("contracts.table");
        contracts->setFocus();
        contracts->setCurrentIndex(contracts->model()->index(1, 0));
        m->action("action.explain")->trigger();
        QVERIFY(explainedAs(QStringLiteral("ARR at stake")));

        QVERIFY(section("people"));
        auto* people = m->table("people.table");
        people->setFocus();
        people->setCurrentIndex(people->model()->index(0, 0));
        m->action("action.explain")->trigger();
        QVERIFY(explainedAs(people->model()->index(0, 0).data().toString()));

        QVERIFY(section("qbrs"));
        auto* reviews = m->find<ListView>("qbr.list");
        QVERIFY(explain(reviews, 0, 3));
        QCOMPARE(title()->text(), QStringLiteral("Missing"));

        QVERIFY(section("stakeholders"));
        auto* matrix = m->find<ListView>("stakeholders.matrix");
        m->find<QTabWidget>("stakeholders.tabs")->setCurrentWidget(matrix);
        for (const int row : {0, matrix->model()->rowCount() - 1})
            for (const int column : {2, matrix->model()->columnCount() - 1}) {
                QVERIFY(explain(matrix, row, column));
                QCOMPARE(value().value_or(0), matrix->model()->index(row, column).data().toDouble());
            }
    }

    void theHealthChartLeadsToTheTreeBesideIt() {
        QWidget* page = section("health");
        QVERIFY(page);
        page->findChild<QWidget*>(QStringLiteral("health.chart"))->setFocus();
        m->action("action.explain")->trigger();
        QCOMPARE(m->window.focusWidget(), page->findChild<QTreeWidget*>(QStringLiteral("explain.tree")));
        m->action("action.closeTab")->trigger();
    }
};

QTEST_MAIN(TestExplainedCells)
#include "tst_explained_cells.moc"
