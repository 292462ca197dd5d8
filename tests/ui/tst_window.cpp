#include "tests/ui/window_support.h"

#include "core/metrics/whitespace_map.h"
#include "ui/account/account_page.h"
#include "ui/account/whitespace_map_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace foothold;

/// Drives the real window with keys and clicks over a sample book.
class TestMainWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    QString book() const { return m_folder.filePath(QStringLiteral("sample.foothold")); }
    QTableView* portfolioTable() { return m->table("portfolio.table"); }
    QString firstName() { return portfolioTable()->model()->index(0, 0).data().toString(); }
    /// Opens the account in row @p row by Enter and goes to a page of it.
    AccountPage* openAccount(int row, const char* section) {
        portfolioTable()->setCurrentIndex(m->portfolio()->index(row, 0));
        portfolioTable()->setFocus();
        QTest::keyClick(portfolioTable(), Qt::Key_Return);
        auto* tabs = m->find<QTabWidget>("workspace.tabs");
        auto* page = qobject_cast<AccountPage*>(tabs->currentWidget());
        if (page) page->openSection(QLatin1String(section));
        return page;
    }
    static void typeInto(QWidget* control, const QString& text) {
        control->setFocus();
        QTest::keySequence(control, QKeySequence::SelectAll);
        QTest::keyClicks(control, text);
        QTest::keyClick(control, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        SampleOptions sample;
        sample.accounts = 12;
        sample.asOf = sampleDay;
        VERIFY_RESULT(makeSampleBook(book(), sample));
    }
    void init() {
        QSettings().clear();
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(book()));
        QVERIFY(QTest::qWaitFor([this] { return m->portfolio()->rowCount() == 12; }));
    }
    void cleanup() {
        // Every test leaves the book as it found it.
        if (m) m->undoAll();
        m.reset();
    }

    void filtersWhileTyping() {
        QTest::keySequence(&m->window, QKeySequence::Find);
        auto* filter = m->find<QLineEdit>("portfolio.filter");
        QTRY_VERIFY(filter->hasFocus());
        const QString name = firstName();
        QTest::keyClicks(filter, name.left(5).toUpper());
        QVERIFY(m->portfolio()->rowCount() >= 1);
        QVERIFY(m->portfolio()->rowCount() < 12);
        QCOMPARE(firstName(), name);
        QVERIFY(m->find<QLabel>("portfolio.totals")->text().contains(QLatin1String("of 12 accounts")));
        QTest::keyClicks(filter, QStringLiteral(" no such account"));
        QCOMPARE(m->portfolio()->rowCount(), 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(m->portfolio()->rowCount(), 12);
    }

    void sortsByTheHeading() {
        QTRY_VERIFY(
            !m->portfolio()->index(0, int(PortfolioColumn::Health)).data(PortfolioModel::SortRole).isNull() ||
            m->portfolio()->totals().unknown < 12);
        auto* header = portfolioTable()->horizontalHeader();
        const auto click = [&] {
            const int x = header->sectionViewportPosition(int(PortfolioColumn::Arr)) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        };
        click();
        const auto arr = [&](int row) { return m->portfolio()->row(row).bookArr.value_or(-1); };
        const std::int64_t first = arr(0), last = arr(11);
        QVERIFY(first != last);
        click();
        QCOMPARE(arr(0), std::max(first, last));
        QCOMPARE(arr(11), std::min(first, last));
    }

    void hidesAndRemembersColumns() {
        QAction* csm = m->action("column.csm");
        QVERIFY(!portfolioTable()->isColumnHidden(int(PortfolioColumn::Csm)));
        csm->trigger();
        QVERIFY(portfolioTable()->isColumnHidden(int(PortfolioColumn::Csm)));
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(book()));
        QVERIFY(portfolioTable()->isColumnHidden(int(PortfolioColumn::Csm)));
        m->action("column.csm")->trigger();
        QVERIFY(!portfolioTable()->isColumnHidden(int(PortfolioColumn::Csm)));
    }

    void explainsTheFigureUnderTheCursor() {
        portfolioTable()->setFocus();
        portfolioTable()->setCurrentIndex(m->portfolio()->index(0, int(PortfolioColumn::Whitespace)));
        m->action("action.explain")->trigger();
        auto* panel = m->find<QWidget>("explain.panel");
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->findChild<QLabel*>(QStringLiteral("explain.title"))->text(),
                 QStringLiteral("Whitespace"));
        auto* tree = panel->findChild<QTreeWidget*>(QStringLiteral("explain.tree"));
        QCOMPARE(tree->topLevelItem(0)->childCount(), 5);
        QTest::mouseClick(panel->findChild<QToolButton*>(QStringLiteral("explain.close")), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
    }

    void editsAPersonInTheFormAndTakesItBack() {
        AccountPage* page = openAccount(0, "people");
        QVERIFY(page);
        const QString id = page->accountId();
        auto* form = page->findChild<QWidget*>(QStringLiteral("people.form"));
        auto* title = form->findChild<QLineEdit*>(QStringLiteral("field.title"));
        const QString before = title->text();
        QVERIFY(m->changes([&] { typeInto(title, QStringLiteral("Chief of <b>Everything</b>")); }));
        QCOMPARE(title->text(), QStringLiteral("Chief of <b>Everything</b>"));
        QVERIFY(m->service.state().undoName.contains(QLatin1String("Title")));
        QVERIFY(m->action("action.undo")->text().contains(m->service.state().undoName));
        QVERIFY(m->changes([this] { m->action("action.undo")->trigger(); }));
        QCOMPARE(title->text(), before);
        QVERIFY(m->action("action.redo")->isEnabled());
        QVERIFY(m->changes([this] { m->action("action.redo")->trigger(); }));
        QCOMPARE(title->text(), QStringLiteral("Chief of <b>Everything</b>"));
    }

    void saysBesideTheFieldWhatIsWrong() {
        AccountPage* page = openAccount(0, "people");
        auto* form = page->findChild<QWidget*>(QStringLiteral("people.form"));
        auto* influence = form->findChild<QLineEdit*>(QStringLiteral("field.influence"));
        const qint64 revision = m->service.state().revision;
        typeInto(influence, QStringLiteral("9"));
        QVERIFY(influence->property("wrong").toBool());
        QVERIFY2(influence->accessibleDescription().contains(QLatin1String("1 to 5")),
                 qPrintable(influence->accessibleDescription()));
        QCOMPARE(m->service.state().revision, revision);
        QTest::keyClick(influence, Qt::Key_Escape);
        QVERIFY(!influence->property("wrong").toBool());
    }

    void editsACellInTheTable() {
        AccountPage* page = openAccount(0, "people");
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        const QModelIndex role = table->model()->index(0, 3);
        table->setFocus();
        table->setCurrentIndex(role);
        QTest::keyClick(table, Qt::Key_F2);
        auto* list = table->viewport()->findChild<QComboBox*>();
        QVERIFY(list);
        const int blocker = list->findData(QStringLiteral("blocker"));
        QVERIFY(m->changes([&] {
            list->setCurrentIndex(blocker);
            QTest::keyClick(list, Qt::Key_Return);
        }));
        QCOMPARE(table->model()->index(0, 3).data(Qt::EditRole).toString(), QStringLiteral("blocker"));
    }

    void addsAndDeletesAPerson() {
        AccountPage* page = openAccount(0, "people");
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        const int before = table->model()->rowCount();
        QVERIFY(m->changes([&] {
            QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("people.add")), Qt::LeftButton);
        }));
        QCOMPARE(table->model()->rowCount(), before + 1);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor); // the new person's name is being edited
        QVERIFY(m->changes([&] {
            QTest::keyClicks(editor, QStringLiteral("Zoe Zimmer"));
            QTest::keyClick(editor, Qt::Key_Return);
        }));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Zoe Zimmer"));
        table->setFocus();
        QVERIFY(m->changes([&] { QTest::keyClick(table, Qt::Key_Delete); }));
        QCOMPARE(table->model()->rowCount(), before);
    }

    void addsAContractLine() {
        AccountPage* page = openAccount(0, "contracts");
        auto* lines = page->findChild<QTableView*>(QStringLiteral("lines.table"));
        auto* contracts = page->findChild<QTableView*>(QStringLiteral("contracts.table"));
        contracts->setCurrentIndex(contracts->model()->index(0, 0));
        const int before = lines->model()->rowCount();
        QVERIFY(m->changes([&] {
            QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("lines.add")), Qt::LeftButton);
        }));
        QCOMPARE(lines->model()->rowCount(), before + 1);
        auto* form = page->findChild<QWidget*>(QStringLiteral("lines.form"));
        auto* arr = form->findChild<QLineEdit*>(QStringLiteral("field.arr"));
        const bool saved = m->changes([&] { typeInto(arr, QStringLiteral("12,345.50")); });
        QVERIFY2(saved, qPrintable(arr->text() + arr->accessibleDescription()));
        const int row = lines->currentIndex().row();
        const auto* records = qobject_cast<RecordModel*>(lines->model());
        QCOMPARE(records->record(row)[std::size_t(records->table().indexOf("arr"))],
                 QStringLiteral("12345.50"));
    }

    void refusesWhatContradictsTheContract() {
        AccountPage* page = openAccount(0, "contracts");
        auto* form = page->findChild<QWidget*>(QStringLiteral("contracts.form"));
        auto* end = form->findChild<QLineEdit*>(QStringLiteral("field.end_on"));
        const QString before = end->text();
        typeInto(end, QStringLiteral("1999-01-01"));
        QTRY_VERIFY(end->property("wrong").toBool());
        QVERIFY(!end->accessibleDescription().isEmpty());
        QCOMPARE(end->text(), before); // the stored value is back
    }

    void recordsACompetitorOnTheMap() {
        AccountPage* page = openAccount(0, "whitespace");
        auto* map = page->findChild<WhitespaceMapView*>();
        QVERIFY(map && !map->map().isEmpty());
        int product = -1, department = -1;
        for (int d = 0; d < map->map().departments.size() && product < 0; ++d)
            for (int p = 0; p < map->map().products.size() && product < 0; ++p)
                if (map->map().at(d, p).state == WhitespacePicture::State::Whitespace)
                    product = p, department = d;
        QVERIFY(product >= 0);
        map->setFocus();
        map->setCurrent({0, 0});
        for (int i = 0; i < product; ++i)
            QTest::keyClick(map, Qt::Key_Right);
        for (int i = 0; i < department; ++i)
            QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current().product, product);
        QCOMPARE(map->current().department, department);
        QTest::keyClick(map, Qt::Key_Return);
        auto* section = page->findChild<QWidget*>(QStringLiteral("section.whitespace"));
        auto* state = section->findChild<QComboBox*>(QStringLiteral("field.state"));
        QTRY_VERIFY(state->hasFocus());
        QVERIFY(m->changes([&] {
            state->setCurrentIndex(state->findData(QStringLiteral("competitor")));
            Q_EMIT state->activated(state->currentIndex());
        }));
        QCOMPARE(int(map->map().at(department, product).state), int(WhitespacePicture::State::Competitor));
        QVERIFY(m->changes([&] {
            typeInto(section->findChild<QLineEdit*>(QStringLiteral("field.competitor")),
                     QStringLiteral("Rival & Co"));
        }));
        QVERIFY(map->map().at(department, product).note.contains(QLatin1String("Rival")));
        QVERIFY(m->changes([this] { m->service.undo(); }));
        QVERIFY(m->changes([this] { m->service.undo(); }));
        QCOMPARE(int(map->map().at(department, product).state), int(WhitespacePicture::State::Whitespace));
    }

    void walksTheHealthTrend() {
        AccountPage* page = openAccount(0, "health");
        auto* chart = page->findChild<QWidget*>(QStringLiteral("health.chart"));
        chart->setFocus();
        const QString today = chart->accessibleDescription();
        QVERIFY(!today.isEmpty());
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription() != today);
        QTest::keyClick(page->findChild<QCheckBox*>(QStringLiteral("health.usage")), Qt::Key_Space);
        QVERIFY(page->findChild<QCheckBox*>(QStringLiteral("health.usage"))->isChecked());
        chart->grab();
    }

    void keepsOneTabAnAccount() {
        auto* tabs = m->find<QTabWidget>("workspace.tabs");
        openAccount(0, "overview");
        QCOMPARE(tabs->count(), 2);
        m->action("action.find")->trigger();
        openAccount(0, "overview");
        QCOMPARE(tabs->count(), 2);
        m->action("action.find")->trigger();
        openAccount(1, "overview");
        QCOMPARE(tabs->count(), 3);
        m->action("action.closeTab")->trigger();
        m->action("action.closeTab")->trigger();
        m->action("action.closeTab")->trigger(); // the portfolio stays
        QCOMPARE(tabs->count(), 1);
    }

    void closesTheTabOfAnAccountThatIsGone() {
        AccountPage* page = openAccount(0, "overview");
        const QString id = page->accountId();
        QVERIFY(m->changes([&] {
            m->service.apply({QStringLiteral("Delete"),
                              QStringLiteral("test"),
                              {{RecordChange::Kind::Delete, findTable("accounts"), {id}, {}}}},
                             this, [](const Error& error) { qWarning("%s", qPrintable(error.message)); });
        }));
        QCOMPARE(m->find<QTabWidget>("workspace.tabs")->count(), 1);
        QTRY_COMPARE(m->portfolio()->rowCount(), 11);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_window.moc"
