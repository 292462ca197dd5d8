#include "core/playbook/signals.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/list_view.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

using namespace foothold;

/// A week without a mouse: every key goes to whatever has the focus, as from a keyboard, and nothing else is
/// called in between.
class TestKeyboardWeek : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    /// The window system gives the keyboard to the dialog that came last, and back to the window.
    QWidget* focused() {
        if (QWidget* popup = QApplication::activePopupWidget()) return popup;
        QWidget* front = &m->window;
        for (QDialog* dialog : m->window.findChildren<QDialog*>())
            if (dialog->isVisible()) front = dialog;
        if (QWidget* modal = QApplication::activeModalWidget()) front = modal;
        if (QApplication::activeWindow() != front) QApplication::setActiveWindow(front);
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : front;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& words) {
        for (const QChar c : words)
            QTest::keyClick(focused(), c.toLatin1());
    }
    /// Goes on with Tab until the focus is on the widget of that name.
    void tabTo(const char* name) {
        for (int presses = 0; presses < 120; ++presses) {
            if (focused()->objectName() == QLatin1String(name)) return;
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(QStringLiteral("no way to %1 with Tab").arg(QLatin1String(name))));
    }
    /// Opens an account by its name, and the page of it that has this title.
    void openPage(const QString& account, const QString& title) {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m->dialog("palette"));
        type(account);
        press(Qt::Key_Return);
        const auto page = [this] {
            return qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        };
        QTRY_VERIFY(page());
        QTabBar* bar = page()->findChild<QTabWidget*>(QStringLiteral("account.tabs"))->tabBar();
        for (int presses = 0; presses < 60 && focused() != bar; ++presses)
            press(Qt::Key_Tab);
        QCOMPARE(focused(), static_cast<QWidget*>(bar));
        for (int presses = 0; presses < bar->count() && bar->tabText(bar->currentIndex()) != title; ++presses)
            press(Qt::Key_Right);
        QCOMPARE(bar->tabText(bar->currentIndex()), title);
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        QApplication::setActiveWindow(&m->window);
        QTRY_COMPARE(QApplication::activeWindow(), &m->window);
    }
    void cleanup() { m.close(); }

    void addsTenContacts() {
        openPage(QStringLiteral("Creskberg"), AccountPage::tr("People"));
        tabTo("people.table");
        const auto people = [this] { return m->account(QStringLiteral("A-00011")).contacts().size(); };
        const std::size_t before = people();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(m->changes([this] { press(Qt::Key_Insert, Qt::ControlModifier); }));
            const QString name = QStringLiteral("Person ") + QChar('A' + i);
            QVERIFY2(qobject_cast<QLineEdit*>(focused()), "the name of the new person is not being typed");
            type(name);
            QVERIFY(m->changes([this] { press(Qt::Key_Return); }));
            QTRY_COMPARE(focused()->objectName(), QStringLiteral("people.table"));
        }
        QCOMPARE(people(), before + 10);
        QStringList names;
        for (const Contact& contact : m->account(QStringLiteral("A-00011")).contacts())
            names += contact.name.toString();
        QVERIFY(names.contains(QStringLiteral("Person A")) && names.contains(QStringLiteral("Person J")));
    }

    void settlesASignal() {
        press(Qt::Key_1, Qt::ControlModifier);
        auto* view = m->find<QTreeView>("today.tree");
        auto* tasks = qobject_cast<TaskTree*>(view->model());
        QTRY_VERIFY(tasks->rowCount() > 0);
        tabTo("today.tree");
        for (int presses = 0; presses < 60; ++presses) {
            const Task* task = tasks->taskAt(view->currentIndex());
            if (task && task->rule && task->isPending() && !task->key.isEmpty()) break;
            press(Qt::Key_Down);
        }
        const Task* task = tasks->taskAt(view->currentIndex());
        QVERIFY(task && task->rule);
        const QString key = task->key;
        QTimer::singleShot(0, this, [this] {
            type(QStringLiteral("Called them"));
            press(Qt::Key_Return);
        });
        QVERIFY(m->changes([this] { press(Qt::Key_Space); }));
        const SignalState* state = m->service.facts()->findSignalState(Text(key.toStdString()));
        QVERIFY(state);
        QCOMPARE(int(state->state), int(SignalStage::Done));
        QCOMPARE(state->note.toString(), QStringLiteral("Called them"));
        QTRY_COMPARE(focused(), static_cast<QWidget*>(view)); // and one goes on with the next
    }

    void holdsAReview() {
        press(Qt::Key_3, Qt::ControlModifier);
        auto* list = m->find<ListView>("qbrs.table");
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        tabTo("qbrs.table");
        press(Qt::Key_Home);
        const auto hold = [this] {
            for (auto* button : m->window.findChildren<QPushButton*>(QStringLiteral("qbr.hold")))
                if (button->isVisible() && button->isEnabled()) return button;
            return static_cast<QPushButton*>(nullptr);
        };
        for (int presses = 0; presses < 30 && !hold(); ++presses) {
            press(Qt::Key_Down);
            QTest::qWait(0);
        }
        QVERIFY(hold());
        const QString key = list->currentKey().toString();
        tabTo("qbr.hold");
        press(Qt::Key_Space);
        QDialog* dialog = m->dialog("hold");
        QVERIFY(dialog);
        tabTo("hold.save");
        QVERIFY(m->changes([this] { press(Qt::Key_Space); }));
        bool held = false;
        for (int i = 0; i < m->service.facts()->accountCount(); ++i)
            for (const Qbr& each : m->service.facts()->at(i).qbrs())
                held = held || (key.contains(each.qbrId.toString()) && each.state == QbrState::Held);
        QVERIFY(held);
        QTRY_VERIFY(focused() && m->window.isAncestorOf(focused()));
    }

    void exportsAPlan() {
        openPage(QStringLiteral("Creskberg"), AccountPage::tr("Overview"));
        m->dialogs.path = m.file("plan.pdf");
        press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m->dialog("document"));
        QTRY_VERIFY_WITH_TIMEOUT(m->find<QPushButton>("document.save")->isEnabled(), 20000);
        tabTo("document.save");
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m->dialogs.path), 20000);
        press(Qt::Key_Escape);
        QTRY_VERIFY(focused() && m->window.isAncestorOf(focused()));
    }

    void logsACall() {
        openPage(QStringLiteral("Creskberg"), AccountPage::tr("Overview"));
        const std::size_t before = m->account(QStringLiteral("A-00011")).touchpoints().size();
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m->dialog("logCall"));
        QTRY_COMPARE(focused()->objectName(), QStringLiteral("logCall.subject"));
        type(QStringLiteral("Price of next year"));
        tabTo("logCall.people");
        press(Qt::Key_Space);
        QVERIFY(m->changes([this] { press(Qt::Key_Return, Qt::ControlModifier); }));
        const auto touchpoints = m->account(QStringLiteral("A-00011")).touchpoints();
        QCOMPARE(touchpoints.size(), before + 1);
        QVERIFY(std::ranges::any_of(touchpoints, [](const Touchpoint& each) {
            return each.subject.toString() == QLatin1String("Price of next year") &&
                   !each.contactIds.isEmpty();
        }));
        QTRY_VERIFY(focused() && m->window.isAncestorOf(focused()));
        QVERIFY(m->changes([this] { press(Qt::Key_Z, Qt::ControlModifier); })); // one step
        QCOMPARE(m->account(QStringLiteral("A-00011")).touchpoints().size(), before);
    }
};

QTEST_MAIN(TestKeyboardWeek)
#include "tst_keyboard_week.moc"
