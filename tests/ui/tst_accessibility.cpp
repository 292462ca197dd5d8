#include "tests/ui/window_support.h"

#include "ui/account/account_page.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QTabWidget>

#include <cmath>

using namespace foothold;

/// Everything that can have the focus says what it is; every text can be read on its ground.
class TestAccessibility : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QStringList namelessIn(QWidget* root) {
        QStringList nameless;
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            if (spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty()) continue;
            nameless += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                        widget->objectName() + QLatin1String(" in ") + widget->parentWidget()->objectName();
        }
        return nameless;
    }
    static double luminance(const QColor& colour) {
        const auto part = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    }
    static double contrast(const QColor& a, const QColor& b) {
        const double la = luminance(a), lb = luminance(b);
        return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void everyControlHasAName() {
        SampleOptions sample;
        sample.accounts = 3;
        sample.asOf = sampleDay;
        const QString path = m_folder.filePath(QStringLiteral("a.foothold"));
        VERIFY_RESULT(makeSampleBook(path, sample));
        TestWindow w;
        const auto verify = [](QWidget* root) {
            const QStringList nameless = namelessIn(root);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String("; "))));
        };
        verify(&w.window);
        QVERIFY(w.open(path));
        QTRY_COMPARE(w.portfolio()->rowCount(), 3);
        verify(&w.window);
        w.window.workspace()->explainCurrent();
        verify(&w.window);
        w.window.workspace()->openAccount(w.window.workspace()->currentAccount());
        auto* page = w.window.findChild<AccountPage*>();
        for (const char* section : {"overview", "people", "stakeholders", "contracts", "whitespace", "health",
                                    "outcomes", "plan", "qbrs", "timeline"}) {
            page->openSection(QLatin1String(section));
            verify(&w.window);
        }
        for (const char* action : {"action.plan", "action.conversation", "action.write", "action.whatIf",
                                   "action.logCall", "action.goTo", "action.backups"}) {
            w.action(action)->trigger();
            for (QDialog* dialog : w.window.findChildren<QDialog*>())
                verify(dialog);
        }
        w.window.workspace()->showPage(QStringLiteral("action.data"));
        verify(&w.window);
        for (const char* name :
             {"action.today", "action.qbrs", "action.whitespace", "action.retention", "action.renewals",
              "action.pipeline", "action.coverage", "action.programme", "action.calibration"}) {
            w.action(name)->trigger();
            verify(&w.window);
        }
    }

    void textsCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textsCanBeRead() {
        QFETCH(bool, dark);
        const Tokens& t = dark ? darkTokens() : lightTokens();
        const QColor grounds[] = {t.window, t.surface, t.hover, t.selection};
        const QColor inks[] = {t.text, t.muted, t.good, t.warn, t.bad};
        for (const QColor& ground : grounds)
            for (const QColor& ink : inks)
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(ink.name() + QLatin1String(" on ") + ground.name() + QLatin1Char(' ') +
                                    QString::number(contrast(ink, ground))));
        for (const QColor& ground : {t.owned, t.pipeline, t.competitor, t.inHouse})
            QVERIFY(contrast(t.text, ground) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    }

    void followsTheChoiceOfLook() {
        TestWindow w;
        w.action("action.schemeDark")->trigger();
        QVERIFY(Theme::instance().isDark());
        QVERIFY(w.window.palette().color(QPalette::Window).lightness() < 128);
        w.action("action.schemeLight")->trigger();
        QVERIFY(!Theme::instance().isDark());
        QVERIFY(w.window.palette().color(QPalette::Window).lightness() > 128);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
