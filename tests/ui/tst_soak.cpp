#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/widgets/choice_filter.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>
#include <QTabWidget>

using namespace foothold;

#if defined(__SANITIZE_ADDRESS__) // which takes several times as long, and keeps what was freed
constexpr int actions = 250;
constexpr bool keepsFreed = true;
#else
constexpr int actions = 1000;
constexpr bool keepsFreed = false;
#endif

/// A thousand random actions: nothing breaks, and nothing piles up.
class TestSoak : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;
    QRandomGenerator m_random{20260415};

    int below(int end) { return int(m_random.bounded(end)); }
    template <std::size_t N>
    const char* oneOf(const char* const (&words)[N]) {
        return words[below(int(N))];
    }
    /// Resident memory in MB; nothing where it cannot be told.
    static std::optional<int> memory() {
        if (keepsFreed) return std::nullopt;
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
        return file.readAll().split(' ').value(1).toInt() * 4 / 1024;
    }
    int widgets() const { return int(QApplication::allWidgets().size()); }

    void act() {
        Workspace* workspace = m->window.workspace();
        const Facts& facts = *m->service.facts();
        switch (below(14)) {
        case 0:
        case 1:
            m->action(oneOf({"action.today", "action.qbrs", "action.whitespace", "action.retention",
                             "action.renewals", "action.pipeline", "action.coverage", "action.programme",
                             "action.calibration", "action.data", "action.portfolio"}))
                ->trigger();
            break;
        case 2:
        case 3:
        case 4:
            workspace->openAccountAt(
                facts.at(below(facts.accountCount()))->accountId,
                QLatin1String(oneOf({"overview", "people", "stakeholders", "contracts", "whitespace",
                                     "health", "outcomes", "plan", "qbrs", "timeline"})));
            break;
        case 5:
        case 6:
            m->action("action.closeTab")->trigger();
            break;
        case 7:
            m->action(below(2) == 0 ? "action.back" : "action.forward")->trigger();
            break;
        case 8:
            m->find<QLineEdit>("portfolio.filter")
                ->setText(QString(QLatin1Char(char('a' + below(26)))).repeated(below(2)));
            break;
        case 9: {
            auto* grouping = m->find<QComboBox>("portfolio.grouping");
            grouping->setCurrentIndex(below(grouping->count()));
            Q_EMIT grouping->activated(grouping->currentIndex());
            break;
        }
        case 10:
            workspace->explainCurrent();
            break;
        case 11:
            m->action(oneOf({"action.goTo", "action.whatIf", "action.backups", "action.logCall"}))->trigger();
            for (QDialog* dialog : m->window.findChildren<QDialog*>())
                dialog->close();
            break;
        case 12:
            m->table("portfolio.table")->sortByColumn(below(portfolioColumnCount), Qt::DescendingOrder);
            break;
        case 13:
            if (below(20) == 0) // every widget is styled anew: that takes a while
                m->action(below(2) == 0 ? "action.schemeDark" : "action.schemeLight")->trigger();
            break;
        }
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Closes what was opened, so that two moments can be compared.
    void tidyUp() {
        m->window.workspace()->showPortfolio();
        while (m->find<QTabWidget>("workspace.tabs")->count() > 1) {
            m->find<QTabWidget>("workspace.tabs")->setCurrentIndex(1);
            m->action("action.closeTab")->trigger();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void aThousandActions() {
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(sampleBook(m_folder, QStringLiteral("sample"))));
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        m->action("action.schemeDark")->trigger(); // both looks fill caches of Qt's
        m->action("action.schemeLight")->trigger();
        for (QAction* page : m->window.findChildren<QAction*>()) // each is made once
            if (page->isCheckable() && page->objectName().startsWith(QLatin1String("action.")))
                page->trigger();
        m->action("action.schemeLight")->trigger();
        for (int i = 0; i < actions * 7 / 10; ++i) // the heap has grown to what the busiest moment needs
            act();
        tidyUp();
        const int widgetsBefore = widgets();
        const std::optional<int> before = memory();
        for (int i = 0; i < actions * 3 / 10; ++i)
            act();
        tidyUp();
        QVERIFY2(widgets() < widgetsBefore + 50,
                 qPrintable(QStringLiteral("%1 widgets, then %2").arg(widgetsBefore).arg(widgets())));
        const std::optional<int> after = memory();
        if (before && after)
            QVERIFY2(*after < *before + 30,
                     qPrintable(QStringLiteral("%1 MB, then %2 MB").arg(*before).arg(*after)));
        m.reset();
    }
};

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
