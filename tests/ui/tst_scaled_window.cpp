#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QThreadPool>

using namespace foothold;

namespace {

constexpr const char* walkVariable = "FOOTHOLD_WALK"; ///< "ltr" or "rtl": this process walks the window

QString nameOf(const QWidget* widget) {
    QStringList names;
    for (; widget && names.size() < 4; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName());
    return names.join(QLatin1Char('/'));
}

/// What a scroll area shows may be larger than the area, and what is painted over something lies in it
/// anyhow.
bool mayStandOut(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    if (widget->isWindow() || !parent) return true;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    return area && area->viewport() == parent;
}

QString shownText(const QAbstractButton* button) {
    QString text = button->text();
    text.remove(QLatin1Char('&'));
    return text;
}

/// Why the widget cannot be read as it is; empty if it can.
QString troubleWith(const QWidget* widget) {
    if (!mayStandOut(widget) &&
        !widget->parentWidget()->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
        return QStringLiteral("%1 stands out of its parent (%2 x %3)")
            .arg(nameOf(widget))
            .arg(widget->parentWidget()->width())
            .arg(widget->parentWidget()->height());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const bool isSaid = button->toolTip().contains(shownText(button));
        if (!button->text().isEmpty() && !isSaid && button->width() + 1 < button->minimumSizeHint().width())
            return QStringLiteral("%1 cuts \"%2\"").arg(nameOf(widget), button->text());
    }
    // An elided label says its whole text in its tool tip.
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label && !qobject_cast<const ElidedLabel*>(label)) {
        const QFontMetrics metrics(label->font());
        const bool isOneLine = !label->wordWrap() && !label->text().contains(QLatin1Char('\n'));
        if (isOneLine && label->toolTip().isEmpty() && label->pixmap().isNull() &&
            label->contentsRect().width() + 1 < metrics.horizontalAdvance(label->text()))
            return QStringLiteral("%1 cuts \"%2\"").arg(nameOf(widget), label->text());
    }
    return {};
}

QStringList troubles(const QWidget* window) {
    QStringList found;
    for (const QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible() && widget->width() > 0 && widget->height() > 0)
            if (const QString trouble = troubleWith(widget); !trouble.isEmpty()) found += trouble;
    found.removeDuplicates();
    return found;
}

} // namespace

/// The walk itself, in a process of its own whose screen is scaled.
class TestWalk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    /// Whatever is worked out in the background has arrived.
    static void settle() {
        for (int i = 0; i < 3; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        useLocale(QLocale(QLocale::German, QLocale::Germany)); // the longer words
        if (qgetenv(walkVariable) == "rtl") QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(qApp->devicePixelRatio(), qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
        m = std::make_unique<TestWindow>();
        m->window.resize(1280, 800);
        QVERIFY(m->open(sampleBook(m_folder, QStringLiteral("sample"))));
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanupTestCase() { m.reset(); }

    void everyPageFits_data() { addPages(); }
    void everyPageFits() {
        QFETCH(QByteArray, action);
        m->action(action.constData())->trigger();
        settle();
        QList<QTabWidget*> tabs = m->window.findChildren<QTabWidget*>();
        tabs.removeIf([](const QTabWidget* each) { return !each->isVisible(); });
        QStringList found = troubles(&m->window);
        for (QTabWidget* each : tabs)
            for (int i = 0; i < each->count() && each->objectName() != QLatin1String("workspace.tabs"); ++i) {
                each->setCurrentIndex(i);
                settle();
                found += troubles(&m->window);
            }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void everyPageOfAnAccountFits() {
        m->window.workspace()->openAccount(m->service.facts()->at(10)->accountId);
        settle();
        auto* page = m->window.findChild<AccountPage*>();
        QVERIFY(page);
        auto* tabs = page->findChild<QTabWidget*>(QStringLiteral("account.tabs"));
        QStringList found;
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            settle();
            found += troubles(&m->window);
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

/// At 150 and 200 %, and mirrored, nothing stands out of its place and no button is cut.
class TestScaledWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageFits_data() {
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QString>("direction");
        for (const char* scale : {"1.5", "2"})
            for (const char* direction : {"ltr", "rtl"})
                QTest::addRow("%s %s", scale, direction)
                    << QString::fromLatin1(scale) << QString::fromLatin1(direction);
    }
    void everyPageFits() {
        QFETCH(QString, scale);
        QFETCH(QString, direction);
        QProcess walk;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QString::fromLatin1(walkVariable), direction);
        walk.setProcessEnvironment(environment);
        walk.setProcessChannelMode(QProcess::MergedChannels);
        walk.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-o"), QStringLiteral("-,txt")});
        QVERIFY(walk.waitForFinished(240000));
        QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0,
                 walk.readAll().constData());
    }
};

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(walkVariable)) {
        TestWalk walk;
        return QTest::qExec(&walk, argc, argv);
    }
    TestScaledWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scaled_window.moc"
