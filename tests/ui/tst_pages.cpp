#include "tests/ui/window_support.h"

#include "core/exchange/edit.h"
#include "core/metrics/timing.h"
#include "core/playbook/qbrs.h"
#include "core/playbook/tasks.h"
#include "core/store/book.h"
#include "ui/outreach/outreach_dialog.h"
#include "ui/pipeline/stage_list.h"
#include "ui/today/settle_dialog.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

using namespace foothold;

/// Drives Today, Renewals, Pipeline and Programme with keys and clicks over a sample book.
class TestPages : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    QTreeView* tree(const char* name) { return m->find<QTreeView>(name); }
    QAbstractItemModel* model(const char* view) { return tree(view)->model(); }
    void click(const char* button) { QTest::mouseClick(m->find<QPushButton>(button), Qt::LeftButton); }
    /// Shows a page and waits until it has calculated what it shows.
    bool open(const char* action, const char* view) {
        m->action(action)->trigger();
        return QTest::qWaitFor([&] { return model(view)->rowCount() > 0; }, 20000);
    }
    TaskTree* tasks() { return qobject_cast<TaskTree*>(tree("today.tree")->model()); }
    /// Puts the cursor on the first pending task of which @p is says so.
    template <typename F>
    const Task* chooseTask(F&& is) {
        for (int group = 0; group < tasks()->rowCount(); ++group) {
            const QModelIndex parent = tasks()->index(group, 0);
            for (int row = 0; row < tasks()->rowCount(parent); ++row) {
                const QModelIndex index = tasks()->index(row, 0, parent);
                const Task* task = tasks()->taskAt(index);
                if (!task || !task->isPending() || !is(*task)) continue;
                tree("today.tree")->setCurrentIndex(index);
                tree("today.tree")->setFocus();
                return task;
            }
        }
        return nullptr;
    }
    /// Answers the next question about a task.
    void answer(const QString& note, bool accept = true) {
        QTimer::singleShot(0, this, [note, accept] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog && dialog->objectName() == QLatin1String("settle"));
            dialog->findChild<QLineEdit*>(QStringLiteral("settle.note"))->setText(note);
            auto* button = dialog->findChild<QPushButton*>(QStringLiteral("settle.accept"));
            accept && button->isEnabled() ? button->click() : dialog->reject();
        });
    }
    SignalState stateOf(const QString& key) {
        const SignalState* state = m->service.facts()->findSignalState(Text(key.toStdString()));
        return state ? *state : SignalState();
    }
    /// Waits until the list shows the facts that are current.
    bool settled() {
        return QTest::qWaitFor([this] { return tasks()->agenda()->facts == m->service.facts(); }, 20000);
    }

private Q_SLOTS:
    void init() {
        useOwnSettings(m_folder);
        QSettings().clear();
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        QFile::remove(path);
        VERIFY_RESULT(makeSampleBook(path, {.accounts = 30, .seed = 4, .asOf = sampleDay, .progress = {}}));
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(path));
    }
    void cleanup() { m.reset(); }

    void modelsKeepTheirPromises() {
        for (const auto& [action, view] : {std::pair("action.today", "today.tree"),
                                           {"action.renewals", "renewals.table"},
                                           {"action.pipeline", "pipeline.table"},
                                           {"action.programme", "programme.tasks"}}) {
            m->action(action)->trigger(); // makes the page
            QAbstractItemModelTester tester(tree(view)->model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY2(open(action, view), view);
        }
    }

    void aTaskIsDoneByKeyAndUndone() {
        QVERIFY(open("action.today", "today.tree"));
        const Task* task = chooseTask([](const Task& t) { return t.rule != nullptr; });
        QVERIFY(task);
        const QString key = task->key;
        const int before = tasks()->shown();
        answer(QStringLiteral("Called them"));
        QVERIFY(m->changes([this] { QTest::keyClick(tree("today.tree"), Qt::Key_Space); }));
        QCOMPARE(nameString(stateOf(key).state), QStringLiteral("done"));
        QCOMPARE(stateOf(key).note.toString(), QStringLiteral("Called them"));
        QVERIFY(settled());
        QCOMPARE(tasks()->shown(), before - 1);
        QVERIFY(m->service.state().undoName.startsWith(QLatin1String("Done: ")));
        QVERIFY(m->changes([this] { m->action("action.undo")->trigger(); }));
        QVERIFY(settled());
        QCOMPARE(tasks()->shown(), before);
    }

    void aTaskIsPutOff() {
        QVERIFY(open("action.today", "today.tree"));
        const Task* task = chooseTask([](const Task& t) { return t.rule != nullptr; });
        const QString key = task->key;
        answer(QStringLiteral("On holiday"));
        QVERIFY(m->changes([this] { QTest::keyClick(tree("today.tree"), Qt::Key_S); }));
        QCOMPARE(nameString(stateOf(key).state), QStringLiteral("snoozed"));
        QCOMPARE(stateOf(key).until, std::optional(sampleDay + Days(7)));
    }

    void aDismissalNeedsAReason() {
        QVERIFY(open("action.today", "today.tree"));
        const Task* task = chooseTask([](const Task& t) { return t.rule != nullptr; });
        const QString key = task->key;
        const qint64 revision = m->service.state().revision;
        answer(QString());
        QTest::keyClick(tree("today.tree"), Qt::Key_Delete);
        QCOMPARE(m->service.state().revision, revision);
        answer(QStringLiteral("They moved"));
        QVERIFY(m->changes([this] { QTest::keyClick(tree("today.tree"), Qt::Key_Delete); }));
        QCOMPARE(nameString(stateOf(key).state), QStringLiteral("dismissed"));
    }

    void anActionIsDoneAtOnceAndOneFollowsFromASignal() {
        QVERIFY(open("action.today", "today.tree"));
        const Task* action = chooseTask([](const Task& t) { return t.kind == TaskKind::Action; });
        QVERIFY(action);
        const QString key = action->key;
        QVERIFY(m->changes([this] { click("today.done"); }));
        const auto doneOn = [&]() -> std::optional<Date> {
            for (const ActionItem& item : m->service.facts()->all<ActionItem>())
                if (item.actionId.toString() == key) return item.doneOn;
            return {};
        };
        QCOMPARE(doneOn(), std::optional(sampleDay));
        QVERIFY(settled());
        const Task* signal = chooseTask([](const Task& t) { return t.rule && t.account >= 0; });
        const QString state = signal->key;
        answer(QStringLiteral("Invite the board"));
        QVERIFY(m->changes([this] { click("today.action"); }));
        const auto items = m->service.facts()->all<ActionItem>();
        QVERIFY(std::ranges::any_of(items, [&](const ActionItem& item) {
            return item.title == Text("Invite the board") && item.sourceId.toString() == state &&
                   item.source == ActionSource::Signal;
        }));
    }

    void tasksAreGroupedAndFiltered() {
        QVERIFY(open("action.today", "today.tree"));
        const int all = tasks()->shown();
        auto* grouping = m->find<QComboBox>("today.grouping");
        for (int i = 0; i < grouping->count(); ++i) {
            grouping->setCurrentIndex(i);
            QCOMPARE(tasks()->shown(), all);
            QVERIFY(tasks()->rowCount() > 1);
        }
        auto* owner = m->find<QComboBox>("today.owner");
        QVERIFY(owner->count() > 2);
        int sum = 0;
        for (int i = 1; i < owner->count(); ++i) {
            owner->setCurrentIndex(i);
            Q_EMIT owner->activated(i);
            sum += tasks()->shown();
        }
        QCOMPARE(sum, all); // every task falls to somebody
        owner->setCurrentIndex(0);
        Q_EMIT owner->activated(0);
        m->find<QLineEdit>("today.filter")->setText(QStringLiteral("no such words at all"));
        QCOMPARE(tasks()->shown(), 0);
    }

    void enterOpensTheAccount() {
        QVERIFY(open("action.today", "today.tree"));
        const Task* task = chooseTask([](const Task& t) { return t.account >= 0; });
        const QString account = m->service.facts()->at(task->account)->accountId;
        QTest::keyClick(tree("today.tree"), Qt::Key_Return);
        QCOMPARE(m->window.workspace()->currentAccount(), account);
    }

    void newsComeWithALaterDay() {
        // Something happens; the book is looked at again.
        QVERIFY(m->changes([this] {
            m->service.apply({QStringLiteral("test"),
                              QStringLiteral("test"),
                              {{RecordChange::Kind::Create,
                                findTable("business_events"),
                                {QStringLiteral("NEWS")},
                                {{QStringLiteral("account_id"), QStringLiteral("A-00001")},
                                 {QStringLiteral("date"), QStringLiteral("2026-04-15")},
                                 {QStringLiteral("kind"), QStringLiteral("benchmarking")}}}}},
                             this, {});
        }));
        QVERIFY(open("action.today", "today.tree"));
        QVERIFY(m->changes([this] { click("today.evaluate"); }));
        const auto states = m->service.facts()->signalStates();
        QVERIFY(std::ranges::any_of(states, [](const SignalState& state) {
            return state.signal == Text("benchmarking") && state.accountId == Text("A-00001") &&
                   state.firstSeenOn == sampleDay && state.state == SignalStage::Open;
        }));
        QVERIFY(m->service.state().undoName.startsWith(QLatin1String("Signals of")));
    }

    void openingABookLaterFindsWhatIsNew() {
        m.reset();
        OpenOptions options;
        options.clock.now = [] { return QDateTime(QDate(2026, 5, 11), QTime(9, 0), Qt::UTC); };
        BookService service(options);
        FakeDialogs dialogs;
        MainWindow window(&service, &dialogs);
        window.show();
        service.open(m_folder.filePath(QStringLiteral("sample.foothold")));
        QTRY_COMPARE_WITH_TIMEOUT(service.state().undoName, QStringLiteral("Signals of 2026-05-11"), 20000);
        int news = 0;
        for (const SignalState& state : service.facts()->signalStates())
            if (state.firstSeenOn > sampleDay) {
                QVERIFY(state.firstSeenOn <= dateOf(2026, 5, 11));
                ++news;
            }
        QVERIFY(news > 0);
        QSignalSpy spy(&service, &BookService::factsChanged);
        service.undo();
        QVERIFY(spy.wait(10000));
        for (const SignalState& state : service.facts()->signalStates())
            QVERIFY(state.firstSeenOn <= sampleDay);
    }

    void aForecastIsEditedBesideTheList() {
        QVERIFY(open("action.renewals", "renewals.table"));
        tree("renewals.table")->setCurrentIndex(model("renewals.table")->index(0, 0));
        auto* form = m->find<QWidget>("renewals.form");
        auto* forecast = form->findChild<QComboBox*>(); // the first field
        QVERIFY(forecast);
        const QString contract = model("renewals.table")->index(0, 1).data().toString();
        const auto recorded = [&] {
            for (const Contract& c : m->service.facts()->all<Contract>())
                if (c.number.toString() == contract) return nameString(c.forecast.value_or(Forecast::Commit));
            return QString();
        };
        forecast->setFocus();
        const int lost = forecast->findText(QStringLiteral("Lost"), Qt::MatchFixedString);
        QVERIFY(lost >= 0);
        QVERIFY(m->changes([&] {
            forecast->setCurrentIndex(lost);
            Q_EMIT forecast->activated(lost);
        }));
        QCOMPARE(recorded(), QStringLiteral("lost"));
        QTRY_COMPARE(model("renewals.table")->index(0, 8).data().toString(), QStringLiteral("lost"));
    }

    void theCalendarIsSaved() {
        QVERIFY(open("action.renewals", "renewals.table"));
        m->dialogs.path = m_folder.filePath(QStringLiteral("days.ics"));
        QFile::remove(m->dialogs.path);
        click("renewals.calendar");
        QTRY_VERIFY(QFile::exists(m->dialogs.path));
        QFile file(m->dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR"));
    }

    void aCardMovesByKeyAndByDrop() {
        QVERIFY(open("action.pipeline", "pipeline.table"));
        auto* proposed = m->find<StageList>("pipeline.proposed");
        auto* qualified = m->find<StageList>("pipeline.qualified");
        QVERIFY(qualified->count() > 0);
        qualified->setCurrentRow(0);
        const QString id = qualified->currentOpportunity();
        const auto deal = [&]() -> Opportunity {
            for (const Opportunity& o : m->service.facts()->all<Opportunity>())
                if (o.opportunityId.toString() == id) return o;
            return {};
        };
        QVERIFY(m->changes([&] { QTest::keyClick(qualified, Qt::Key_Right, Qt::ControlModifier); }));
        QCOMPARE(nameString(deal().stage), QStringLiteral("proposed"));
        QTRY_VERIFY(proposed->select(id));
        QVERIFY(model("pipeline.credits")->rowCount() > 0);
        auto* won = m->find<StageList>("pipeline.won");
        QVERIFY(m->changes([&] { Q_EMIT won->dropped(id); }));
        QCOMPARE(nameString(deal().stage), QStringLiteral("won"));
        QCOMPARE(deal().closedOn, std::optional(sampleDay));
        QTRY_VERIFY(won->select(id));
        QVERIFY(m->changes([&] { Q_EMIT proposed->dropped(id); })); // taken back: open again
        QVERIFY(!deal().closedOn);
        QVERIFY(m->find<QLabel>("pipeline.terms")->text().startsWith(QLatin1String("Closes: ")));
    }

    void aProgrammeTaskIsDoneAndTheSprintIsKept() {
        QVERIFY(open("action.programme", "programme.tasks"));
        QVERIFY(
            m->find<QLabel>("programme.constraint")->text().startsWith(QLatin1String("The constraint: ")));
        auto* view = tree("programme.tasks");
        const int last = model("programme.tasks")->rowCount() - 1;
        view->setCurrentIndex(model("programme.tasks")->index(last, 0));
        const QString key = model("programme.tasks")->index(last, 0).data(ListModel::KeyRole).toString();
        const auto done = [&] {
            for (const ProgrammeTask& task : m->service.facts()->programme())
                if (task.taskId.toString() == key) return task.doneOn;
            return std::optional<Date>();
        };
        QVERIFY(!done());
        QVERIFY(m->changes([&] { QTest::keyClick(view, Qt::Key_Space); }));
        QCOMPARE(done(), std::optional(sampleDay));
        m->find<QTabWidget>("programme.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(model("sprint.table")->rowCount() > 0);
        tree("sprint.table")->setCurrentIndex(model("sprint.table")->index(0, 0));
        const auto talks = [&] {
            int count = 0;
            for (const SprintEntry& entry : m->service.facts()->all<SprintEntry>())
                count += int(listParts(entry.conversationsOn).size());
            return count;
        };
        const int before = talks();
        QVERIFY(m->changes([&] { click("sprint.conversation"); }));
        QCOMPARE(talks(), before + 1);
    }

    void aSprintStartsFromTheProposal() {
        QVERIFY(open("action.programme", "programme.tasks"));
        m->find<QTabWidget>("programme.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(model("sprint.table")->rowCount() > 0);
        QVERIFY(m->changes([&] { click("sprint.start"); }));
        const auto all = m->service.facts()->all<SprintEntry>();
        const auto started = std::ranges::count(all, sampleDay, &SprintEntry::startedOn);
        QVERIFY(started > 0 && started <= 20);
        QVERIFY(m->changes([this] { m->action("action.undo")->trigger(); }));
        QCOMPARE(
            std::ranges::count(m->service.facts()->all<SprintEntry>(), sampleDay, &SprintEntry::startedOn),
            0);
    }

    void aLetterIsFilledCopiedAndItsTemplateKept() {
        m->window.workspace()->openAccount(QStringLiteral("A-00001"));
        m->action("action.write")->trigger();
        auto* dialog = m->find<OutreachDialog>("outreach");
        QVERIFY(dialog);
        auto* text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("outreach.text"));
        auto* choice = dialog->findChild<QComboBox*>(QStringLiteral("outreach.template"));
        choice->setCurrentIndex(choice->findText(QStringLiteral("Renewal opens")));
        Q_EMIT choice->activated(choice->currentIndex());
        QVERIFY(text->toPlainText().contains(QLatin1String("Dear ")));
        QVERIFY(!text->toPlainText().contains(QLatin1Char('{')));
        text->setPlainText(QStringLiteral("A & b?\nsecond=line"));
        dialog->findChild<QLineEdit*>(QStringLiteral("outreach.subject"))->setText(QStringLiteral("x&cc=y"));
        const QString link = dialog->mailLink().toString(QUrl::FullyEncoded);
        QVERIFY2(link.contains(QLatin1String("subject=x%26cc%3Dy&body=A%20%26%20b%3F%0D%0Asecond%3Dline")),
                 qPrintable(link));
        text->setPlainText(QString(3000, QLatin1Char('a')));
        QVERIFY(dialog->mailLink().isEmpty());
        dialog->findChild<QPushButton*>(QStringLiteral("outreach.copy"))->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("x&cc=y")));
        dialog->findChild<QPushButton*>(QStringLiteral("outreach.edit"))->click();
        QVERIFY(text->toPlainText().contains(QLatin1String("{contact}")));
        text->setPlainText(QStringLiteral("Short: {account}"));
        QVERIFY(
            m->changes([&] { dialog->findChild<QPushButton*>(QStringLiteral("outreach.keep"))->click(); }));
        QCOMPARE(text->toPlainText(),
                 QStringLiteral("Short: ") + m->account(QStringLiteral("A-00001"))->name.toString());
        const auto kept = m->service.facts()->templates();
        QVERIFY(
            std::ranges::any_of(kept, [](const Template& t) { return t.text == Text("Short: {account}"); }));
        dialog->close();
    }

    void outcomesAreAddedAndCounted() {
        m->window.workspace()->openAccount(QStringLiteral("A-00001"));
        auto* tabs = m->find<QTabWidget>("account.tabs");
        tabs->setCurrentWidget(m->find<QWidget>("section.outcomes"));
        const auto before = m->account(QStringLiteral("A-00001")).outcomes().size();
        QVERIFY(m->changes([this] { click("outcomes.add"); }));
        QCOMPARE(m->account(QStringLiteral("A-00001")).outcomes().size(), before + 1);
        QVERIFY(m->find<QPushButton>("figure.outcomes_achieved")
                    ->text()
                    .endsWith(QStringLiteral("of %1").arg(before + 1)));
    }

    void theOverviewSaysWhereTheAccountStands() {
        m->window.workspace()->openAccountAt(QStringLiteral("A-00011"), QStringLiteral("overview"));
        auto* card = m->find<QWidget>("overview.standing");
        QVERIFY(card);
        auto* priority = card->findChild<QPushButton*>(QStringLiteral("figure.priority"));
        const AccountFacts account = m->account(QStringLiteral("A-00011"));
        const ScoringProfile profile = profileAt(account, sampleDay);
        QTRY_COMPARE(priority->text(), show::score(priorityOf(account, sampleDay, profile, nullptr)));
        for (const char* figure : {"priority", "contraction", "clv", "open_potential"}) {
            auto* tree = m->find<QTreeWidget>("explain.tree");
            tree->clear();
            card->findChild<QPushButton*>(QLatin1String("figure.") + QLatin1String(figure))->click();
            QTRY_COMPARE(tree->topLevelItemCount(), 1);
        }
        const Qbr* review = nextQbr(account, sampleDay);
        QVERIFY(review);
        auto* next = card->findChild<QPushButton*>(QLatin1String("standing.") + review->qbrId.toString());
        QVERIFY(next);
        next->click();
        QVERIFY(m->find<QWidget>("section.qbrs")->isVisible());
        QCOMPARE(m->find<ListView>("qbr.list")->currentKey().toString(), review->qbrId.toString());
        m->action("action.closeTab")->trigger();
    }

    void aBookWithAccountsAloneSaysWhatToDo() {
        const QString path = m_folder.filePath(QStringLiteral("alone.foothold"));
        QVERIFY(QFile::exists(path) ||
                Book::create(path, QStringLiteral("Alone"), *Currency::parse("EUR"), sampleOptions()));
        QVERIFY(m->open(path));
        if (m->service.facts()->accountCount() == 0)
            QVERIFY(m->changes([&] {
                m->service.apply({QStringLiteral("Add"),
                                  QStringLiteral("window"),
                                  {{RecordChange::Kind::Create,
                                    findTable("accounts"),
                                    {QStringLiteral("X")},
                                    {{QStringLiteral("name"), QStringLiteral("Alpha")}}}}},
                                 &m->window, [](const Error& error) { QFAIL(qPrintable(error.message)); });
            }));
        const struct {
            const char *action, *button, *target;
        } pages[] = {{"action.renewals", "renewals.start", "action.portfolio"},
                     {"action.pipeline", "pipeline.start", "action.whitespace"},
                     {"action.today", "today.start", "action.qbrs"}};
        for (const auto& page : pages) {
            m->action(page.action)->trigger();
            auto* start = m->find<QPushButton>(page.button);
            QVERIFY(start);
            QTRY_VERIFY2(start->isVisible(), page.button);
            start->click();
            QVERIFY2(m->action(page.target)->isChecked(), page.target);
        }
        for (const auto& [action, name] : {std::pair("action.qbrs", "qbrs.table"),
                                           {"action.coverage", "coverage.loads"},
                                           {"action.retention", "retention.accounts"}}) {
            m->action(action)->trigger();
            auto* list = m->find<ListView>(name);
            QTRY_VERIFY2(!list->accessibleDescription().isEmpty(), name); // it was filled, with nothing
            QCOMPARE(list->accessibleDescription(), list->emptyText());
        }
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
