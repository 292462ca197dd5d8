#include "tests/ui/window_support.h"

#include "ui/account/account_page.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace foothold;

/// Getting about in the window: the palette, back and forward, and what is there again after closing.
class TestNavigation : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<TestWindow> m;

    QTabWidget* tabs() { return m->find<QTabWidget>("workspace.tabs"); }
    QString onTop() {
        const auto* page = qobject_cast<AccountPage*>(tabs()->currentWidget());
        return page ? page->accountId() : QString();
    }
    AccountFacts account(int index) { return m->service.facts()->at(index); }
    /// Opens the palette, types, waits for a row that says @p expected first, and presses Enter.
    bool goTo(const QString& typed, const QString& expected) {
        m->action("action.goTo")->trigger();
        QPointer<QDialog> palette;
        for (QDialog* each : m->window.findChildren<QDialog*>(QStringLiteral("palette")))
            if (each->isVisible()) palette = each;
        if (!palette) return false;
        auto* field = palette->findChild<QLineEdit*>(QStringLiteral("palette.field"));
        auto* list = palette->findChild<ListView*>(QStringLiteral("palette.list"));
        QTest::keyClicks(field, typed);
        if (!QTest::qWaitFor([&] { return list->list()->index(0, 0).data().toString() == expected; },
                             10000)) {
            qWarning("first is %s", qPrintable(list->list()->index(0, 0).data().toString()));
            return false;
        }
        QTest::keyClick(field, Qt::Key_Return);
        return QTest::qWaitFor([&] { return !palette || !palette->isVisible(); }, 5000);
    }

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_path = m_folder.filePath(QStringLiteral("book.foothold"));
        SampleOptions options;
        options.asOf = sampleDay;
        QVERIFY(makeSampleBook(m_path, options));
    }
    void init() {
        QSettings().clear();
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(m_path));
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanup() { m.reset(); }

    void thePaletteFindsAccountsAndPeople() {
        QVERIFY(goTo(account(3)->name, account(3)->name));
        QCOMPARE(onTop(), account(3)->accountId.toString());
        QVERIFY(!account(5).contacts().empty());
        const Contact& person = account(5).contacts().front();
        QVERIFY(goTo(person.email.isEmpty() ? person.name : person.email, person.name));
        QCOMPARE(onTop(), account(5)->accountId.toString());
        QCOMPARE(tabs()
                     ->currentWidget()
                     ->findChild<QTabWidget*>(QStringLiteral("account.tabs"))
                     ->currentWidget()
                     ->objectName(),
                 QStringLiteral("section.people"));
    }

    void thePaletteFindsActions() {
        QVERIFY(goTo(QStringLiteral("calibr"), QStringLiteral("Calibration")));
        QVERIFY(m->action("action.calibration")->isChecked());
    }

    void whatIsNotThereIsSaid() {
        m->action("action.goTo")->trigger();
        auto* palette = m->find<QDialog>("palette");
        QTest::keyClicks(palette->findChild<QLineEdit*>(QStringLiteral("palette.field")),
                         QStringLiteral("qqzzxx"));
        auto* list = palette->findChild<ListView*>(QStringLiteral("palette.list"));
        QTRY_COMPARE(list->list()->rowCount(), 0);
        palette->close();
    }

    void anyDayIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as it is stored") << "2024-02-29"
                                         << "2024-02-29";
        QTest::newRow("in words") << "31 Mar 2026"
                                  << "2026-03-31";
        QTest::newRow("as the country writes it") << "31/12/2025"
                                                  << "2025-12-31";
        QTest::newRow("before the book") << "1999-01-01"
                                         << "1999-01-01";
        QTest::newRow("ahead") << "2030-06-30"
                               << "2030-06-30";
        QTest::newRow("no such day") << "2026-02-30"
                                     << "";
        QTest::newRow("no day") << "soon"
                                << "";
    }

    void anyDayIsTyped() {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        Workspace* workspace = m->window.workspace();
        const Date before = workspace->asOf();
        m->action("action.asOf")->trigger();
        QPointer<QMenu> menu = m->find<QMenu>("asOf.menu");
        QVERIFY(menu && menu->isVisible());
        auto* line = menu->findChild<QLineEdit*>(QStringLiteral("asOf.typed"));
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        if (expected.isEmpty()) {
            QCOMPARE(workspace->asOf(), before);
            auto* error = menu->findChild<QLabel*>(QStringLiteral("asOf.error"));
            QVERIFY(error->isVisible() && error->text().contains(typed));
            menu->close();
            return;
        }
        QVERIFY(!menu || !menu->isVisible());
        QCOMPARE(isoDate(workspace->asOf()), expected);
        auto* button = m->find<QToolButton>("topBar.asOf");
        QVERIFY(button->text().contains(show::date(workspace->asOf())));
        QCOMPARE(button->property("look").toString(), QStringLiteral("past"));
    }

    void theDaysThatAreAskedForMost() {
        Workspace* workspace = m->window.workspace();
        const Date today = workspace->asOf();
        const Month month = monthOf(today);
        const Date quarter = Month(month.year(), (month.month() - 1) / 3 * 3 + 1).firstDay() - Days(1);
        for (const auto& [name, day] : {std::pair("asOf.month", month.firstDay() - Days(1)),
                                        {"asOf.quarter", quarter},
                                        {"asOf.year", addMonths(today, -12)},
                                        {"asOf.today", today}}) {
            m->action("action.asOf")->trigger();
            QPointer<QMenu> menu = m->find<QMenu>("asOf.menu");
            menu->findChild<QAction*>(QLatin1String(name))->trigger();
            QCOMPARE(isoDate(workspace->asOf()), isoDate(day));
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void backAndForward() {
        QAction *back = m->action("action.back"), *forward = m->action("action.forward");
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        const QString first = account(1)->accountId, second = account(2)->accountId;
        m->window.workspace()->openAccount(first);
        m->action("action.retention")->trigger();
        m->window.workspace()->openAccount(second);
        back->trigger();
        QVERIFY(m->action("action.retention")->isChecked());
        back->trigger();
        QCOMPARE(onTop(), first);
        forward->trigger();
        forward->trigger();
        QCOMPARE(onTop(), second);
        QVERIFY(!forward->isEnabled());
        // Closing a tab and going back opens the account again.
        m->action("action.closeTab")->trigger();
        QVERIFY(onTop() != second);
        for (int i = 0; i < 5 && back->isEnabled() && onTop() != second; ++i)
            back->trigger();
        QCOMPARE(onTop(), second);
        // Going elsewhere forgets what lay ahead.
        m->action("action.coverage")->trigger();
        QVERIFY(!forward->isEnabled());
        back->trigger();
        QCOMPARE(onTop(), second);
    }

    void theWindowIsAsItWasLeft() {
        const QString first = account(1)->accountId, second = account(2)->accountId;
        m->window.workspace()->openAccount(first);
        m->window.workspace()->openAccount(second);
        m->window.workspace()->openAccount(first);
        m->window.close();
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(m_path));
        QCOMPARE(tabs()->count(), 3);
        QCOMPARE(onTop(), first);
        QVERIFY(!m->action("action.back")->isEnabled());
        m->action("action.coverage")->trigger();
        m->window.close();
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(m_path));
        QVERIFY(m->action("action.coverage")->isChecked());
        // Another book has places of its own.
        m->action("action.close")->trigger();
        const QString other = m_folder.filePath(QStringLiteral("other.foothold"));
        QVERIFY(QFile::copy(m_path, other));
        QVERIFY(m->open(other));
        QCOMPARE(tabs()->count(), 1);
        QVERIFY(m->action("action.portfolio")->isChecked());
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
