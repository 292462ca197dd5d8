// How long the window's thread is held by each action: the longest event of each, with the book given first
// and, as the baseline, with the one given second. bench-stalls LARGE SMALL [--who]
// How long each step of the wizard holds it, with a file that is imported into a book:
// bench-stalls --import BOOK FILE

#include "ui/account/account_page.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/list_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTreeWidget>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace foothold;

namespace {

/// Nanoseconds that the processor spent on this thread; on a busy machine the clock says more.
qint64 threadTime() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    return 0;
#endif
}

/// Times every event that the window's thread handles.
class Meter : public QApplication {
public:
    using QApplication::QApplication;

    void reset() {
        m_longest = m_busiest = 0;
        m_who.clear();
    }
    double longest() const { return double(m_longest) / 1e6; } ///< ms
    double busiest() const { return double(m_busiest) / 1e6; } ///< ms of the processor
    const QString& who() const { return m_who; }

    /// Times what is done directly, as an event is.
    void time(const QString& what, const std::function<void()>& act) {
        QElapsedTimer timer;
        ++m_depth;
        const qint64 before = threadTime();
        timer.start();
        act();
        --m_depth;
        note(timer.nsecsElapsed(), threadTime() - before, what);
    }
    bool notify(QObject* receiver, QEvent* event) override {
        const bool here = QThread::currentThread() == thread(); // other threads deliver events, too
        if (!here || m_depth > 0) return QApplication::notify(receiver, event);
        const int type = event->type();
        const QString name = QLatin1String(receiver->metaObject()->className());
        QElapsedTimer timer;
        ++m_depth;
        const qint64 before = threadTime();
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        const qint64 taken = timer.nsecsElapsed();
        --m_depth;
        note(taken, threadTime() - before, QStringLiteral("%1, event %2").arg(name).arg(type));
        return handled;
    }

private:
    void note(qint64 taken, qint64 busy, const QString& who) {
        if (taken > 2'000'000) quiet.restart();
        m_busiest = std::max(m_busiest, busy);
        if (taken <= m_longest) return;
        m_longest = taken;
        m_who = who;
    }
    int m_depth = 0;
    qint64 m_longest = 0, m_busiest = 0;
    QString m_who;

public:
    QElapsedTimer quiet; ///< since the last event that took more than 2 ms
};

struct Stall {
    QString action;
    double ms = 0, busy = 0;
    QString who{};
};

class Session {
public:
    Session(Meter& meter, const QString& book, int settle)
        : m_meter(meter)
        , m_settle(settle)
        , m_window(&m_service, &m_dialogs) {
        m_window.resize(1400, 900);
        m_window.show();
        run(
            QStringLiteral("open the book"), [&] { m_service.open(book); }, 4 * settle);
    }

    /// From the file to the result, after an import that was stopped.
    void importFile(const QString& file) {
        waitFor([&] { return m_service.isOpen() && m_service.state().checked; });
        const auto next = [&] { return button("importWizard.next"); };
        const auto ready = [&] { return next() && next()->isEnabled(); };
        for (const bool stopped : {true, false}) {
            drop(file);
            auto* wizard = m_window.findChild<QDialog*>(QStringLiteral("importWizard"));
            auto* bar = wizard->findChild<QProgressBar*>();
            QObject::connect(bar, &QProgressBar::valueChanged, &m_window, [this] { ++m_reports; });
            for (const char* name : {"looking", "columns", "questions", "preview"}) {
                step(name, ready);
                next()->click();
            }
            if (stopped) {
                step("importing, a while", [&] { return m_reports > 10; });
                button("importWizard.close")->click();
                step("stopping", [&] { return !next(); });
            } else {
                step("importing", ready);
                step("what it means", [&] {
                    auto* meaning = m_window.findChild<QLabel*>(QStringLiteral("importWizard.meaning"));
                    return meaning && !meaning->text().endsWith(QChar(0x2026)); // "Calculating…"
                });
            }
        }
    }

    std::vector<Stall> stalls() {
        portfolio();
        pages();
        trees();
        account();
        changes();
        return std::move(m_stalls);
    }

private:
    /// Acts, and times what follows until nothing has happened for a while and @p done says so.
    void run(
        const QString& action, const std::function<void()>& act, int settle = 0,
        const std::function<bool()>& done = [] { return true; }) {
        m_meter.reset();
        m_meter.time(action, act);
        m_meter.quiet.start();
        QElapsedTimer whole;
        whole.start();
        // What is calculated in the background arrives, too.
        while ((!done() || m_meter.quiet.elapsed() < std::max(settle, m_settle)) && whole.elapsed() < 30'000)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        m_stalls.push_back({action, m_meter.longest(), m_meter.busiest(), m_meter.who()});
    }
    QAbstractButton* button(const char* name) {
        return m_window.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void drop(const QString& file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
    }
    void step(const char* name, const std::function<bool()>& done) {
        m_meter.reset();
        m_reports = 0;
        QElapsedTimer timer;
        timer.start();
        const bool ended = waitFor(done);
        std::printf("%-20s %6.1f s%s, %4d reports of progress, longest event %5.1f ms (%s)\n", name,
                    double(timer.elapsed()) / 1000, ended ? "" : " and more", m_reports, m_meter.longest(),
                    qPrintable(m_meter.who()));
        std::fflush(stdout);
    }
    static bool waitFor(const std::function<bool()>& done) {
        QElapsedTimer whole;
        whole.start();
        while (!done() && whole.elapsed() < 120'000)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        return done();
    }
    QAction* action(const char* name) { return m_window.findChild<QAction*>(QLatin1String(name)); }

    void portfolio() {
        auto* view = m_window.workspace()->portfolio();
        auto* table = m_window.findChild<QTableView*>(QStringLiteral("portfolio.table"));
        auto* filter = m_window.findChild<QLineEdit*>(QStringLiteral("portfolio.filter"));
        auto* grouping = m_window.findChild<QComboBox*>(QStringLiteral("portfolio.grouping"));
        const auto group = [&](PortfolioGrouping by) {
            grouping->setCurrentIndex(grouping->findData(int(by)));
            Q_EMIT grouping->activated(grouping->currentIndex());
        };
        run(QStringLiteral("filter by one letter"), [&] { filter->setText(QStringLiteral("e")); });
        run(QStringLiteral("clear the filter"), [&] { filter->clear(); });
        run(QStringLiteral("sort by health"),
            [&] { table->sortByColumn(int(PortfolioColumn::Health), Qt::DescendingOrder); });
        run(QStringLiteral("sort by name"), [&] { table->sortByColumn(0, Qt::AscendingOrder); });
        run(QStringLiteral("group by CSM"), [&] { group(PortfolioGrouping::Csm); });
        run(QStringLiteral("no groups"), [&] { group(PortfolioGrouping::None); });
        run(QStringLiteral("select all"), [&] { table->selectAll(); });
        run(QStringLiteral("scroll to the end"), [&] { table->scrollToBottom(); });
        run(QStringLiteral("explain a figure"), [&] { view->explainCurrent(); });
        run(QStringLiteral("explain the NRR of all"),
            [&] { m_window.findChild<QAbstractButton*>(QStringLiteral("portfolio.nrr.explain"))->click(); });
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    void pages() {
        for (const char* page : {"today", "qbrs", "whitespace", "retention", "renewals", "pipeline",
                                 "coverage", "programme", "calibration", "data", "portfolio"})
            run(QStringLiteral("page %1").arg(QLatin1String(page)),
                [&] { action((QByteArray("action.") + page).constData())->trigger(); });
    }
    /// Puts the cursor on a cell of a list, whose page was opened before, and explains it.
    void explainCell(const char* page, const char* list, int column) {
        action((QByteArray("action.") + page).constData())->trigger();
        auto* view = m_window.findChild<ListView*>(QLatin1String(list));
        for (QWidget* above = view; above; above = above->parentWidget())
            if (auto* tabs = qobject_cast<QTabWidget*>(above))
                for (int i = 0; i < tabs->count(); ++i)
                    if (tabs->widget(i) == view || tabs->widget(i)->isAncestorOf(view))
                        tabs->setCurrentIndex(i);
        run(
            QStringLiteral("show %1").arg(QLatin1String(list)), [] {}, 0,
            [&] { return view->model()->rowCount() > 0; });
        explain(QStringLiteral("explain %1").arg(QLatin1String(list)), [&] {
            view->setCurrentIndex(view->model()->index(0, column));
            view->explainCurrent();
        });
    }
    /// Until the tree is there.
    void explain(const QString& what, const std::function<void()>& act) {
        auto* tree = m_window.findChild<QTreeWidget*>(QStringLiteral("explain.tree"));
        tree->clear();
        run(what, act, 0, [tree] { return tree->topLevelItemCount() > 0; });
    }
    void trees() {
        for (const auto& [page, list, column] : {std::tuple("retention", "retention.groups", 2),
                                                 {"retention", "retention.bridge", 2},
                                                 {"retention", "retention.cohorts", 2},
                                                 {"coverage", "coverage.loads", 3},
                                                 {"coverage", "coverage.threads", 2},
                                                 {"coverage", "coverage.npsGroups", 2},
                                                 {"whitespace", "whitespacePortfolio.products", 1},
                                                 {"whitespace", "whitespacePortfolio.dimensions", 1},
                                                 {"calibration", "calibration.forecasts", 1},
                                                 {"calibration", "calibration.components", 1},
                                                 {"programme", "programme.metrics", 2},
                                                 {"programme", "sprint.table", 2},
                                                 {"qbrs", "qbrs.table", 4},
                                                 {"renewals", "renewals.table", 4},
                                                 {"pipeline", "pipeline.table", 3},
                                                 {"pipeline", "pipeline.credits", 2}})
            explainCell(page, list, column);
        auto* changes = m_window.findChild<QTreeWidget*>(QStringLiteral("explain.changes"));
        changes->clear();
        run(
            QStringLiteral("compare with a year ago"),
            [&] {
                auto* since = m_window.findChild<QComboBox*>(QStringLiteral("explain.since"));
                since->setCurrentIndex(since->count() - 1);
                Q_EMIT since->activated(since->currentIndex());
            },
            0, [changes] { return changes->topLevelItemCount() > 0; });
        action("action.pipeline")->trigger();
        explain(QStringLiteral("explain a stage"), [&] {
            m_window.findChild<QAbstractButton*>(QStringLiteral("pipeline.sum.identified"))->click();
        });
    }
    void account() {
        Workspace* workspace = m_window.workspace();
        const QString id = workspace->portfolio()->currentAccount();
        run(QStringLiteral("open an account"), [&] { workspace->openAccount(id); });
        for (const char* section : {"people", "stakeholders", "contracts", "whitespace", "health", "outcomes",
                                    "plan", "qbrs", "timeline", "overview"})
            run(QStringLiteral("account, %1").arg(QLatin1String(section)),
                [&] { workspace->openAccountAt(id, QLatin1String(section)); });
        run(QStringLiteral("go to: open"), [&] { action("action.goTo")->trigger(); });
        run(QStringLiteral("go to: type"), [&] {
            if (auto* line = m_window.findChild<QLineEdit*>(QStringLiteral("palette.field")))
                line->setText(QStringLiteral("an"));
        });
        for (QDialog* dialog : m_window.findChildren<QDialog*>())
            dialog->close();
    }
    void changes() {
        const QString id = m_window.workspace()->portfolio()->currentAccount();
        run(QStringLiteral("edit an account"), [&] {
            m_service.apply({QStringLiteral("Edit"),
                             QStringLiteral("bench"),
                             {{RecordChange::Kind::Change,
                               findTable("accounts"),
                               {id},
                               {{QStringLiteral("region"), QStringLiteral("Far away")}}}}},
                            &m_window, [](const Error& error) {
                                std::fprintf(stderr, "%s\n", qPrintable(error.message));
                            });
        });
        run(QStringLiteral("undo"), [&] { m_service.undo(); });
    }

    Meter& m_meter;
    int m_settle;
    int m_reports = 0; ///< of progress, within a step of the wizard
    BookService m_service{[] {
        OpenOptions options;
        options.clock.now = [] { return QDateTime(QDate(2026, 4, 15), QTime(12, 0), Qt::UTC); };
        return options;
    }()};
    SystemDialogs m_dialogs;
    MainWindow m_window;
    std::vector<Stall> m_stalls;
};

} // namespace

int main(int count, char* words[]) {
    Meter meter(count, words);
    QApplication::setApplicationName(QStringLiteral("Foothold"));
    QApplication::setOrganizationName(QStringLiteral("Foothold"));
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--import")) {
        Session(meter, arguments.value(2), 1200).importFile(arguments.value(3));
        return 0;
    }
    const std::vector<Stall> large = Session(meter, arguments.value(1), 1200).stalls();
    const std::vector<Stall> small = Session(meter, arguments.value(2), 300).stalls();
    std::printf("%-40s %10s %10s %10s %10s\n", "longest event, ms", "large", "its cpu", "small", "its cpu");
    for (std::size_t i = 0; i < large.size(); ++i)
        std::printf("%-40s %10.1f %10.1f %10.1f %10.1f  %s\n", qPrintable(large[i].action), large[i].ms,
                    large[i].busy, small[i].ms, small[i].busy,
                    arguments.contains(QLatin1String("--who")) ? qPrintable(large[i].who) : "");
    return 0;
}
