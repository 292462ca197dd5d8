#include "tests/ui/window_support.h"

#include "ui/account/account_page.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QSet>

using namespace foothold;

/// The Tab key reaches everything on screen that can have the focus, and is caught nowhere.
class TestTabOrder : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    static bool takesTab(const QWidget* widget) {
        // What stands for another, or is part of one, is reached as that.
        const QWidget* parent = widget->parentWidget();
        const bool isPart =
            qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
               !widget->focusProxy() && !isPart;
    }
    static QString nameOf(const QWidget* widget) {
        return QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    QSet<QString> takers() const {
        QSet<QString> names;
        for (const QWidget* widget : m->window.findChildren<QWidget*>())
            if (takesTab(widget)) names += nameOf(widget);
        return names;
    }
    /// What the Tab key does not come to, from wherever the focus is.
    QStringList notReached(Qt::Key tab) {
        const auto placeOf = [](const QWidget* widget) { // a field may be made anew on the way
            return std::pair<const QWidget*, QString>(widget->parentWidget(), nameOf(widget));
        };
        QSet<std::pair<const QWidget*, QString>> reached;
        QWidget* const first = m->window.focusWidget();
        for (int press = 0; press < 400; ++press) {
            QCoreApplication::processEvents(); // fields that were just made are shown
            QWidget* before = m->window.focusWidget();
            QTest::keyClick(before ? before : &m->window, tab,
                            tab == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget* now = m->window.focusWidget();
            if (now == before) return {QStringLiteral("caught in ") + (now ? nameOf(now) : QString())};
            reached.insert(placeOf(now));
            if (press > 0 && now == first) break;
        }
        QStringList missing;
        for (const QWidget* widget : m->window.findChildren<QWidget*>())
            if (takesTab(widget) && !reached.contains(placeOf(widget))) missing += nameOf(widget);
        return missing;
    }
    void verifyTabs() {
        QApplication::setActiveWindow(&m->window);
        m->window.setFocus();
        QTest::keyClick(&m->window, Qt::Key_Tab); // into the circle
        for (const Qt::Key tab : {Qt::Key_Tab, Qt::Key_Backtab}) {
            // What a page shows may arrive on the way: then the way is gone again.
            QStringList missing;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    const QSet<QString> before = takers();
                    missing = notReached(tab);
                    return takers() == before;
                },
                20000));
            QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1String("; "))));
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m.prepareAndOpen()); }
    void cleanupTestCase() { m.close(); }

    void everyPage_data() { addPages(); }
    void everyPage() {
        QFETCH(QByteArray, action);
        m->action(action.constData())->trigger();
        verifyTabs();
    }

    void everyPageOfAnAccount_data() {
        QTest::addColumn<QString>("section");
        for (const char* section : {"overview", "people", "stakeholders", "contracts", "whitespace", "health",
                                    "outcomes", "plan", "qbrs", "timeline"})
            QTest::newRow(section) << QString::fromLatin1(section);
    }
    void everyPageOfAnAccount() {
        QFETCH(QString, section);
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), section);
        verifyTabs();
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
