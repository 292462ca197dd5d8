#include "tests/ui/window_support.h"
#include "tests/xlsx_reader.h"
#include "ui/account/account_page.h"
#include "ui/charts/chart_view.h"
#include "ui/exchange/picture_saver.h"
#include "ui/portfolio/portfolio_bar.h"
#include "ui/renewals/renewals_page.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"
#include "ui/widgets/table_saver.h"

#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTreeView>

using namespace foothold;

namespace {

const QString accountId = QStringLiteral("A-00011");

QStringList textsOf(const QVariantList& cells) {
    QStringList texts;
    for (const QVariant& cell : cells)
        texts += cell.toString();
    return texts;
}

bool areAll(const QVariantList& cells, int type) {
    return std::ranges::all_of(
        cells, [type](const QVariant& cell) { return !cell.isValid() || cell.typeId() == type; });
}

/// Rows that count how often they are read.
class Numbers : public QAbstractTableModel {
public:
    explicit Numbers(int rows = 10000)
        : m_rows(rows) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& = {}) const override { return 3; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole) ++read;
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
    void change() { Q_EMIT dataChanged(index(0, 0), index(0, 0)); }
    mutable int read = 0;

private:
    int m_rows;
};

void prepare(QTreeView& view, Numbers& model) {
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.setAccessibleName(QStringLiteral("Numbers"));
    view.show();
    makeSavable(&view);
}

} // namespace

/// Tables and pictures of the real window, saved as files.
class TestSaving : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m_window;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Saves by the window's action and waits until it is said.
    bool save(const char* name, const char* action = "action.saveTable") {
        m_window->dialogs.told.clear();
        m_window->dialogs.warned.clear();
        m_window->dialogs.path = path(name);
        m_window->action(action)->trigger();
        return QTest::qWaitFor([this] { return !m_window->dialogs.told.isEmpty(); }, 10000);
    }
    void openSection(const char* section) {
        m_window->window.workspace()->openAccountAt(accountId, QLatin1String(section));
        QCoreApplication::processEvents();
    }
    void focus(QWidget* widget) {
        m_window->window.activateWindow();
        widget->setFocus();
        QTRY_COMPARE(m_window->window.focusWidget(), widget);
    }

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window = std::make_unique<TestWindow>();
        QVERIFY(m_window->open(sampleBook(m_folder, QStringLiteral("saving"))));
        QSignalSpy complete(m_window->portfolio(), &PortfolioModel::totalsChanged);
        QTRY_VERIFY(std::ranges::all_of(m_window->portfolio()->rows(),
                                        [](const PortfolioRow& row) { return row.figures.has_value(); }));
    }
    void cleanupTestCase() { m_window.reset(); }

    void portfolioAsFilteredAndSorted() {
        m_window->window.workspace()->showPortfolioTable();
        QTableView* table = m_window->table("portfolio.table");
        PortfolioModel* model = m_window->portfolio();
        m_window->find<QLineEdit>("portfolio.filter")->setText(QStringLiteral("manufacturing"));
        QTRY_VERIFY(model->rowCount() > 2 && model->rowCount() < model->total());
        table->sortByColumn(int(PortfolioColumn::Arr), Qt::DescendingOrder);
        // The renewal is moved to the front, the segment hidden.
        QHeaderView* header = table->horizontalHeader();
        header->moveSection(header->visualIndex(int(PortfolioColumn::Renewal)), 0);
        table->setColumnHidden(int(PortfolioColumn::Segment), true);
        focus(table);
        QVERIFY(save("portfolio.xlsx"));
        QCOMPARE(m_window->dialogs.told.front(),
                 QStringLiteral("%1 rows are in %2.").arg(model->rowCount()).arg(path("portfolio.xlsx")));

        const xlsx::Book book(path("portfolio.xlsx"));
        QCOMPARE(book.names(), xlsx::list({"Accounts"}));
        const xlsx::Sheet& sheet = book.sheets.front();
        QCOMPARE(sheet.headings().mid(0, 2), xlsx::list({"Renewal", "Account"}));
        QVERIFY(!sheet.headings().contains(QStringLiteral("Segment")));
        QVERIFY(sheet.frozen && sheet.filtered);
        QStringList shown;
        for (int line = 0; line < model->rowCount(); ++line)
            shown += model->index(line, int(PortfolioColumn::Account)).data().toString();
        QCOMPARE(textsOf(sheet.column(QStringLiteral("Account"))), shown);
        const bool one = sheet.headings().contains(QStringLiteral("ARR (EUR)"));
        const QVariantList arr = sheet.column(one ? QStringLiteral("ARR (EUR)") : QStringLiteral("ARR"));
        QVERIFY(areAll(arr, QMetaType::Double));
        QVERIFY(areAll(sheet.column(QStringLiteral("Renewal")), QMetaType::QDate));
        QVERIFY(areAll(sheet.column(QStringLiteral("Health")), QMetaType::Double));
        for (int line = 0; line < model->rowCount(); ++line) {
            const PortfolioRow& row = model->row(line);
            QCOMPARE(arr[line].toDouble(), double(row.arr) / double(row.currency.minorPerMajor()));
            QCOMPARE(sheet.at(line + 1, QStringLiteral("Health")).isValid(), row.figures->health.has_value());
            if (row.renewalOn)
                QCOMPARE(sheet.at(line + 1, QStringLiteral("Renewal")).toDate().toString(Qt::ISODate),
                         isoDate(*row.renewalOn));
        }
        QVERIFY(textsOf(sheet.column(QStringLiteral("Readiness, in words")))
                    .join(QLatin1Char(' '))
                    .contains(QLatin1String("seed")) ||
                textsOf(sheet.column(QStringLiteral("Readiness, in words")))
                    .join(QLatin1Char(' '))
                    .contains(QLatin1String("qualify")) ||
                textsOf(sheet.column(QStringLiteral("Readiness, in words")))
                    .join(QLatin1Char(' '))
                    .contains(QLatin1String("pursue")));

        QVERIFY(save("portfolio.csv"));
        QFile csv(path("portfolio.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QVERIFY(lines.front().startsWith("\xEF\xBB\xBFRenewal,Account,"));
        QCOMPARE(lines.size(), model->rowCount() + 2);
    }

    void asksBeforeItReads() {
        Numbers model;
        QTreeView view(&m_window->window);
        prepare(view, model);
        const int before = model.read;
        FakeDialogs& dialogs = m_window->dialogs;
        dialogs.told.clear();
        dialogs.path.clear();
        TableSaver::of(&view)->save(view);
        QCOMPARE(model.read, before);
        dialogs.path = path("numbers.csv");
        TableSaver::of(&view)->save(view);
        QVERIFY(model.read < 3 * 10000); // the window goes on while it is read
        model.change();                  // so what is read begins anew
        QTRY_COMPARE_WITH_TIMEOUT(dialogs.told.size(), 1, 20000);
        QVERIFY(dialogs.told.first().contains(QLocale().toString(10000)));
        QFile file(dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 10001);
        QVERIFY(lines.last().contains("99992"));
    }

    void aLongReadingCanBeCancelled() {
        Numbers model(1000000);
        QTreeView view(&m_window->window);
        prepare(view, model);
        FakeDialogs& dialogs = m_window->dialogs;
        dialogs.told.clear();
        dialogs.warned.clear();
        dialogs.path = path("cancelled.csv");
        TableSaver::of(&view)->save(view);
        QPointer<QProgressDialog> progress = m_window->find<QProgressDialog>("table.progress");
        QVERIFY(progress);
        QTRY_VERIFY(progress->value() > 0);
        QVERIFY(progress->value() < 100);
        const auto* bar = progress->findChild<QProgressBar*>();
        QVERIFY(bar && !bar->accessibleName().isEmpty());
        progress->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!progress);
        const int read = model.read;
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(model.read, read); // it goes on no further
        QVERIFY(dialogs.told.isEmpty() && dialogs.warned.isEmpty());
        QVERIFY(!QFile::exists(dialogs.path));
    }

    void aTableThatIsClosedIsNotSaved() {
        Numbers model;
        auto view = std::make_unique<QTreeView>(&m_window->window);
        prepare(*view, model);
        FakeDialogs& dialogs = m_window->dialogs;
        dialogs.told.clear();
        dialogs.warned.clear();
        dialogs.path = path("closed.csv");
        TableSaver::of(view.get())->save(*view);
        QVERIFY(model.read < 3 * 10000);
        view.reset();
        QCOMPARE(dialogs.warned.size(), 1);
        QVERIFY(dialogs.warned.front().contains(QLatin1String("was closed before it was read")));
        QVERIFY(dialogs.warned.front().contains(dialogs.path));
        QTRY_VERIFY(!m_window->find<QProgressDialog>("table.progress"));
        QVERIFY(dialogs.told.isEmpty());
        QVERIFY(!QFile::exists(dialogs.path));
    }

    void closedGroupsAreSavedToo() {
        PortfolioModel* model = m_window->portfolio();
        m_window->find<QLineEdit>("portfolio.filter")->clear();
        QTRY_COMPARE(model->rowCount(), model->total());
        model->setGrouping(PortfolioGrouping::Csm);
        QVERIFY(model->isGroup(0));
        model->toggleGroup(0);
        QVERIFY(model->rowCount() < model->total() + model->total());
        focus(m_window->table("portfolio.table"));
        QVERIFY(save("groups.xlsx"));
        const xlsx::Book book(path("groups.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        QCOMPARE(sheet.headings().front(), QStringLiteral("Group"));
        QCOMPARE(int(sheet.rows.size()), model->total() + 1);
        for (int row = 1; row < int(sheet.rows.size()); ++row)
            QCOMPARE(sheet.at(row, QStringLiteral("Group")), sheet.at(row, QStringLiteral("CSM")));
        model->setGrouping(PortfolioGrouping::None);
    }

    void peopleOfAnAccount() {
        openSection("people");
        QTableView* table = m_window->table("people.table");
        QVERIFY(table);
        table->sortByColumn(0, Qt::DescendingOrder);
        focus(table);
        QVERIFY(save("people.xlsx"));
        const xlsx::Book book(path("people.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            shown += table->model()->index(row, 0).data().toString();
        QVERIFY(shown.size() > 2);
        QCOMPARE(textsOf(sheet.column(sheet.headings().front())), shown);
        QVERIFY(areAll(sheet.column(QStringLiteral("Influence")), QMetaType::Double));
        QVERIFY(book.entry("docProps/core.xml")
                    .contains(m_window->account(accountId)->name.toString().toHtmlEscaped().toUtf8()));
    }

    void contractsKeepDatesAndMoney() {
        openSection("contracts");
        QTableView* lines = m_window->table("lines.table");
        QVERIFY(lines && lines->model()->rowCount() > 0);
        focus(lines);
        QVERIFY(save("lines.xlsx"));
        const xlsx::Book book(path("lines.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        QVERIFY(sheet.at(1, QStringLiteral("ARR (EUR)")).typeId() == QMetaType::Double);
        QVERIFY(areAll(sheet.column(QStringLiteral("Seats")), QMetaType::Double));
    }

    void renewalsAsSorted() {
        m_window->action("action.renewals")->trigger();
        auto* table = m_window->find<ListView>("renewals.table");
        QTRY_VERIFY(table->model()->rowCount() > 3);
        table->sortByColumn(4, Qt::DescendingOrder); // ARR at stake
        focus(table);
        QVERIFY(save("renewals.xlsx"));
        const xlsx::Book book(path("renewals.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        QCOMPARE(int(sheet.rows.size()), table->model()->rowCount() + 1);
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            shown += table->model()->index(row, 0).data().toString();
        QCOMPARE(textsOf(sheet.column(QStringLiteral("Account"))), shown);
        QVERIFY(areAll(sheet.column(QStringLiteral("Renewal")), QMetaType::QDate));
        QVERIFY(areAll(sheet.column(QStringLiteral("Next checkpoint")), QMetaType::QDate));
        QVERIFY(areAll(sheet.column(QStringLiteral("Days")), QMetaType::Double));
        QVERIFY(sheet.headings().contains(QStringLiteral("Next checkpoint, in words")));
    }

    void everyPageHasATable_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"today", "portfolio", "qbrs", "whitespace", "retention", "renewals",
                                 "pipeline", "coverage", "programme", "calibration", "data"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyPageHasATable() {
        QFETCH(QString, page);
        m_window->action(("action." + page.toLatin1()).constData())->trigger();
        if (page == QLatin1String("pipeline")) // it begins with the board
            m_window->find<QTabWidget>("pipeline.tabs")->setCurrentIndex(1);
        const auto tableOnScreen = [this] {
            for (auto* view : m_window->window.findChildren<QAbstractItemView*>())
                if (view->isVisible() && view->findChild<QAction*>(QStringLiteral("table.save")) &&
                    view->model()->rowCount() > 0)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(tableOnScreen(), 20000);
        QVERIFY2(save("page.xlsx"), qPrintable(m_window->dialogs.warned.join(QLatin1Char(' '))));
        const xlsx::Book book(path("page.xlsx"));
        QVERIFY(book.sheets.front().rows.size() > 1);
        QVERIFY(!book.sheets.front().headings().join(QString()).isEmpty());
    }

    void tasksStandInTheirGroups() {
        m_window->action("action.today")->trigger();
        auto* view = m_window->find<QTreeView>("today.tree");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        focus(view);
        QVERIFY(save("today.xlsx"));
        const xlsx::Book book(path("today.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        const auto* tree = qobject_cast<const TaskTree*>(view->model());
        QCOMPARE(int(sheet.rows.size()) - 1, tree->sheetRows());
        QCOMPARE(sheet.headings().front(), QStringLiteral("Group"));
        QVERIFY(areAll(sheet.column(QStringLiteral("Due")), QMetaType::QDate));
    }

    void contextMenuAndKeysOfADialog() {
        m_window->action("action.renewals")->trigger();
        auto* table = m_window->find<ListView>("renewals.table");
        const auto* action = table->findChild<QAction*>(QStringLiteral("table.save"));
        QVERIFY(action && action->text().startsWith(QLatin1String("Save table as")));
        QVERIFY(table->actions().contains(action));
        // A dialog is out of reach of the window's shortcut: its tables hear the keys themselves.
        QDialog dialog(&m_window->window);
        auto* model = new ListModel({QStringLiteral("Name"), QStringLiteral("Count")}, &dialog);
        model->setRows({{{textCell(QStringLiteral("=x")), countCell(3)}, 1},
                        {{textCell(QStringLiteral("only a remark"))}}});
        ListView list(model, "dialog.list", QStringLiteral("Things"), {}, &dialog);
        dialog.open();
        dialog.activateWindow();
        list.setFocus();
        QTRY_VERIFY(list.hasFocus());
        m_window->dialogs.told.clear();
        m_window->dialogs.path = path("dialog"); // no ending: a workbook
        QTest::keyClick(&list, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_window->dialogs.told,
                     QStringList{QStringLiteral("1 row is in %1.").arg(path("dialog.xlsx"))});
        const xlsx::Book book(path("dialog.xlsx"));
        QCOMPARE(book.names(), xlsx::list({"Things"}));
        QCOMPARE(book.sheets.front().rows[1], QVariantList({QStringLiteral("=x"), 3.0}));
        QCOMPARE(book.sheets.front().rows.size(), std::size_t(2));
    }

    void whatCannotBeWrittenIsSaid() {
        m_window->action("action.renewals")->trigger();
        for (const char* name : {"table.ods", "no folder/table.xlsx", "no folder/table.csv"}) {
            m_window->dialogs.warned.clear();
            m_window->dialogs.told.clear();
            m_window->dialogs.path = path(name);
            m_window->action("action.saveTable")->trigger();
            QTRY_VERIFY(m_window->dialogs.warned.join(QString()).contains(QLatin1String(name)));
            QVERIFY(m_window->dialogs.told.isEmpty());
            QVERIFY(!QFile::exists(path(name)));
        }
    }

    void plansTablesInOneWorkbook() {
        openSection("plan");
        auto* button = m_window->find<QPushButton>("plan.tables");
        QVERIFY(button && button->menu());
        const auto saveAs = [&](const char* action, const char* name) {
            m_window->dialogs.told.clear();
            m_window->dialogs.path = path(name);
            button->menu()->findChild<QAction*>(QLatin1String(action))->trigger();
            return QTest::qWaitFor([this] { return !m_window->dialogs.told.isEmpty(); }, 10000);
        };
        QVERIFY(saveAs("plan.tables.internal", "internal.xlsx"));
        QVERIFY(saveAs("plan.tables.customer", "customer.xlsx"));
        const xlsx::Book internal(path("internal.xlsx")), customer(path("customer.xlsx"));
        QCOMPARE(internal.sheets.size(), std::size_t(13));
        QVERIFY(customer.sheets.size() > 3);
        QVERIFY(internal.sheet(QStringLiteral("Health trend")));
        QVERIFY(!customer.sheet(QStringLiteral("Health trend")));
    }

    void mapsAndChartsAsPictures_data() {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        const auto none = QString();
        QTest::newRow("whitespace") << QStringLiteral("whitespace") << none
                                    << QStringLiteral("Whitespace map");
        QTest::newRow("health") << QStringLiteral("health") << none << QStringLiteral("Health trend");
        QTest::newRow("stakeholders")
            << QStringLiteral("stakeholders") << none << QStringLiteral("Stakeholder map");
        QTest::newRow("contracts") << QStringLiteral("contracts") << none
                                   << QStringLiteral("Contracts over time");
        QTest::newRow("renewals") << none << QStringLiteral("renewals")
                                  << QStringLiteral("Timeline of renewals");
        QTest::newRow("retention") << none << QStringLiteral("retention") << none;
        QTest::newRow("calibration") << none << QStringLiteral("calibration") << none;
    }
    void mapsAndChartsAsPictures() {
        QFETCH(QString, section);
        QFETCH(QString, page);
        QFETCH(QString, view);
        if (page.isEmpty())
            openSection(section.toLatin1().constData());
        else
            m_window->action(("action." + page.toLatin1()).constData())->trigger();
        QWidget* found = nullptr;
        const auto isThere = [&] {
            for (QAction* action : m_window->window.findChildren<QAction*>(QStringLiteral("picture.save"))) {
                auto* widget = qobject_cast<QWidget*>(action->parent()->parent());
                if (widget->isVisible() && (view.isEmpty() || widget->accessibleName() == view))
                    found = widget;
            }
            return found != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20000);
        for (const char* name : {"picture.svg", "picture.png", "picture.pdf"}) {
            m_window->dialogs.told.clear();
            m_window->dialogs.warned.clear();
            m_window->dialogs.path = path(name);
            const auto saved = [&] { // as soon as its figures are there
                m_window->dialogs.warned.clear();
                PictureSaver::of(found)->save(found);
                return m_window->dialogs.warned.isEmpty();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(saved(), qPrintable(m_window->dialogs.warned.join(QString())), 20000);
            QVERIFY(m_window->dialogs.told.join(QString()).contains(QLatin1String(name)));
        }
        QVERIFY(QSvgRenderer(path("picture.svg")).isValid());
        const QImage png(path("picture.png"));
        QVERIFY(png.width() > 300 && png.height() > (view.startsWith(QLatin1String("Timeline")) ? 800 : 300));
        QSet<QRgb> colours;
        for (int x = 0; x < png.width(); x += 3)
            for (int y = 0; y < png.height(); y += 3)
                colours.insert(png.pixel(x, y));
        QVERIFY(colours.size() > 5); // something is drawn
        QCOMPARE(png.pixel(2, 2), lightTokens().surface.rgb());
        QFile pdf(path("picture.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    }

    void thePictureOfThePageIsFound() {
        openSection("whitespace");
        QTRY_VERIFY(m_window->find<QWidget>("section.whitespace")->isVisible());
        QVERIFY(save("map.svg", "action.savePicture"));
        QVERIFY(QFile::exists(path("map.svg")));
        m_window->action("action.data")->trigger();
        m_window->dialogs.told.clear();
        m_window->action("action.savePicture")->trigger();
        QCOMPARE(m_window->dialogs.told,
                 QStringList{QStringLiteral("There is no chart and no map on this page.")});
    }

    void severalPicturesAreOffered() {
        m_window->action("action.retention")->trigger();
        const auto menu = [this] { return m_window->window.findChild<QMenu*>(QStringLiteral("pictures")); };
        m_window->dialogs.told.clear();
        m_window->dialogs.path = path("chosen.svg");
        const auto drawn = [this] {
            return std::ranges::any_of(
                m_window->window.findChildren<ChartView*>(), [](const ChartView* view) {
                    return view->isVisible() && view->chart() && !view->chart()->series().isEmpty();
                });
        };
        QTRY_VERIFY_WITH_TIMEOUT(drawn(), 20000);
        m_window->action("action.savePicture")->trigger();
        if (menu()) {
            QVERIFY(menu()->actions().size() > 1);
            menu()->actions().front()->trigger();
            menu()->close();
        }
        QVERIFY2(QFile::exists(path("chosen.svg")),
                 qPrintable((m_window->dialogs.warned + m_window->dialogs.told).join(QString())));
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
