#include "tests/ui/window_support.h"

#include "core/metrics/retention.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace foothold;

/// Drives Retention, Coverage, Calibration and What if over a sample book, and the lists they share.
class TestReports : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    ListView* list(const char* name) { return m->find<ListView>(name); }
    ListModel* model(const char* name) { return list(name)->list(); }
    QString cell(const char* name, int row, int column) {
        return model(name)->index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
    }
    bool open(const char* action, const char* name) {
        m->action(action)->trigger();
        return QTest::qWaitFor([&] { return model(name)->rowCount() > 0; }, 20000);
    }

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString path = m_folder.filePath(QStringLiteral("book.foothold"));
        SampleOptions options;
        options.asOf = sampleDay;
        QVERIFY(makeSampleBook(path, options));
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(path));
    }
    void cleanupTestCase() { m.reset(); }

    void listsSortByMeaningAndKeepTheUnknownLast() {
        ListModel rows({QStringLiteral("Name"), QStringLiteral("ARR")});
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setRows(
            {{{textCell(QStringLiteral("b10")), figureCell(QStringLiteral("9"), 9)}, 1, QStringLiteral("A")},
             {{textCell(QStringLiteral("B9")), figureCell(QStringLiteral("\u2013"), {})}, 2, {}},
             {{textCell(QStringLiteral("a")), figureCell(QStringLiteral("100"), 100)}, 3, {}}});
        const auto keys = [&rows] {
            QList<int> order;
            for (int i = 0; i < rows.rowCount(); ++i)
                order += rows.index(i, 0).data(ListModel::KeyRole).toInt();
            return order;
        };
        QCOMPARE(keys(), (QList<int>{1, 2, 3}));
        rows.sort(0);
        QCOMPARE(keys(), (QList<int>{3, 2, 1})); // numbers in names count as numbers
        rows.sort(1);
        QCOMPARE(keys(), (QList<int>{1, 3, 2}));
        rows.sort(1, Qt::DescendingOrder);
        QCOMPARE(keys(), (QList<int>{3, 1, 2}));
        rows.sort(-1);
        QCOMPARE(keys(), (QList<int>{1, 2, 3}));
        QCOMPARE(rows.rowOf(3), 2);
        QCOMPARE(rows.index(0, 0).data(ListModel::AccountRole).toString(), QStringLiteral("A"));
        rows.setRows({});
        QCOMPARE(rows.rowCount(), 0);
    }

    void aListIsCopiedAsATable() {
        ListModel rows({QStringLiteral("Name"), QStringLiteral("ARR")});
        rows.setRows({{{textCell(QStringLiteral("a\tb\nc")), figureCell(QStringLiteral("1"), 1)}},
                      {{textCell(QStringLiteral("d")), figureCell(QStringLiteral("2"), 2)}}});
        ListView view(&rows, "list", QStringLiteral("List"), {80});
        view.selectAll();
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tARR\na b c\t1\nd\t2\n"));
    }

    void retentionShowsTheAccountsBehindABar() {
        QVERIFY(open("action.retention", "retention.groups"));
        QCOMPARE(model("retention.groups")->rowCount(), 1);
        const Retention retention =
            retentionOf(*m->service.facts(), yearTo(sampleDay), {}, Profiles(*m->service.facts(), sampleDay));
        const RetentionGroup& book = retention.groups.front();
        auto* grr = m->find<Tile>("retention.grr");
        QVERIFY(grr->figure().startsWith(QString::number(*book.grr, 'f', 1)));
        auto* bar = m->find<QComboBox>("retention.bar");
        const auto behind = [&](auto is) { return int(std::ranges::count_if(book.movements, is)); };
        bar->setCurrentIndex(1); // expansion
        QCOMPARE(model("retention.accounts")->rowCount(),
                 behind([](const ArrMovement& each) { return each.before > 0 && each.after > each.before; }));
        bar->setCurrentIndex(2); // contraction
        QCOMPARE(model("retention.accounts")->rowCount(),
                 behind([](const ArrMovement& each) { return each.after > 0 && each.after < each.before; }));
        bar->setCurrentIndex(0);
        QCOMPARE(model("retention.accounts")->rowCount(), book.accounts);
        // Enter opens the account.
        list("retention.accounts")->setCurrentIndex(model("retention.accounts")->index(0, 0));
        const QString name = cell("retention.accounts", 0, 0);
        QTest::keyClick(list("retention.accounts"), Qt::Key_Return);
        QCOMPARE(m->find<QLabel>("account.name")->text(), name);
    }

    void retentionIsGrouped() {
        m->action("action.retention")->trigger();
        auto* by = m->find<QComboBox>("retention.by");
        by->setCurrentIndex(1); // segment
        Q_EMIT by->activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(model("retention.groups")->rowCount() > 1, 20000);
        // The tiles stay those of the whole book; another group has other accounts.
        auto* bar = m->find<QComboBox>("retention.bar");
        bar->setCurrentIndex(0);
        int sum = 0;
        for (int row = 0; row < model("retention.groups")->rowCount(); ++row) {
            list("retention.groups")->setCurrentIndex(model("retention.groups")->index(row, 0));
            QCOMPARE(QString::number(model("retention.accounts")->rowCount()),
                     cell("retention.groups", row, 1));
            sum += model("retention.accounts")->rowCount();
        }
        const auto whole =
            retentionOf(*m->service.facts(), yearTo(sampleDay), {}, Profiles(*m->service.facts(), sampleDay));
        QCOMPARE(sum, whole.groups.front().accounts);
    }

    void growthSaysWhatItMisses() {
        m->action("action.retention")->trigger();
        m->find<QTabWidget>("retention.tabs")->setCurrentIndex(4);
        QCOMPARE(model("growth.table")->rowCount(), 6);
        auto* nrr = m->find<QLineEdit>("growth.second.nrr");
        nrr->selectAll();
        QTest::keyClicks(nrr, QStringLiteral("lots"));
        QCOMPARE(model("growth.table")->rowCount(), 0);
        QCOMPARE(nrr->property("wrong").toBool(), true);
        for (const auto& [field, text] : {std::pair("growth.start", "1000"),
                                          {"growth.first.new", "0"},
                                          {"growth.first.nrr", "100"},
                                          {"growth.second.new", "0"},
                                          {"growth.second.nrr", "110"}}) {
            auto* edit = m->find<QLineEdit>(field);
            edit->selectAll();
            QTest::keyClicks(edit, QLatin1String(text));
        }
        QCOMPARE(cell("growth.table", 5, 1), QStringLiteral("1,000 EUR"));
        QCOMPARE(cell("growth.table", 5, 2), QStringLiteral("1,611 EUR")); // 1 610.51
    }

    void coverageCountsWhatItLists() {
        QVERIFY(open("action.coverage", "coverage.loads"));
        QCOMPARE(m->find<Tile>("coverage.threading")->figure(),
                 QString::number(model("coverage.threads")->rowCount()));
        QVERIFY(model("coverage.threads")->rowCount() > 0);
        QVERIFY(model("coverage.values")->rowCount() > 0);
        QVERIFY(model("coverage.npsGroups")->rowCount() > 0);
        int customers = 0;
        for (int row = 0; row < model("coverage.loads")->rowCount(); ++row)
            customers += cell("coverage.loads", row, 1).toInt();
        QVERIFY(customers > 30);
    }

    void theProposedThresholdIsTakenOverOnlyOnDemand() {
        QVERIFY(open("action.calibration", "calibration.forecasts"));
        auto* accept = m->find<QPushButton>("calibration.accept");
        const QString proposed = m->find<Tile>("calibration.threshold")->figure();
        const auto threshold = [this] {
            return QString::number(Profiles(*m->service.facts(), sampleDay).ofBook().pursueFrom);
        };
        QVERIFY(accept->isEnabled());
        m->dialogs.accept = false;
        accept->click();
        QCOMPARE(m->dialogs.asked.size(), 1);
        m->dialogs.accept = true;
        accept->click();
        QTRY_COMPARE(threshold(), proposed);
        QTRY_VERIFY_WITH_TIMEOUT(
            m->find<QLabel>("calibration.proposal")->text().contains(QStringLiteral("in force")), 20000);
        QVERIFY(!accept->isEnabled());
        m->action("action.undo")->trigger();
        QTRY_COMPARE(threshold(), QStringLiteral("71"));
    }

    void aBookWithoutAccountsSaysWhatBelongsHere() {
        const QString path = m_folder.filePath(QStringLiteral("empty.foothold"));
        QVERIFY(Book::create(path, QStringLiteral("Empty"), *Currency::parse("EUR"), sampleOptions()));
        TestWindow window;
        QVERIFY(window.open(path));
        for (const char* page : {"retention", "coverage", "calibration"}) {
            window.action((QByteArray("action.") + page).constData())->trigger();
            auto* widget = window.find<QWidget>(page);
            QVERIFY(widget->isVisible());
            const auto empty = widget->findChild<EmptyState*>();
            QVERIFY(empty && empty->isVisible());
        }
    }

    void whatIfShowsBeforeAndAfter() {
        m->action("action.portfolio")->trigger();
        m->action("action.whatIf")->trigger();
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m->window.findChild<QDialog*>(QStringLiteral("whatIf"))));
        auto* figures = dialog->findChild<ListView*>(QStringLiteral("whatIf.figures"));
        QTRY_VERIFY(figures->list()->rowCount() > 0);
        const auto then = [&](int row) { return figures->list()->index(row, 2).data().toString(); };
        const auto now = [&](int row) { return figures->list()->index(row, 1).data().toString(); };
        QCOMPARE(then(0), now(0));
        dialog->findChild<QCheckBox*>(QStringLiteral("whatIf.leaves"))->click();
        QTRY_COMPARE(then(0), QStringLiteral("0\u00A0EUR"));
        QVERIFY(now(0) != then(0));
        dialog->close();
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
