#include "core/base/text.h"
#include "core/exchange/signal_changes.h"
#include "core/playbook/signal_evaluation.h"
#include "core/playbook/tasks.h"
#include "core/store/facts_reader.h"
#include "core/store/history.h"
#include "tests/core/exchange_fixture.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

/// The life of a signal in a book: raised once, remembered, settled, raised again.
class TestSignalLife : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    int m_keys = 0;

    static RecordChange set(const char* table, const char* key, std::map<QString, QString> values) {
        return {.table = findTable(table),
                .key = splitKey(QString::fromLatin1(key)),
                .values = std::move(values)};
    }
    void apply(std::vector<RecordChange> changes) {
        const auto outcome =
            applyChanges(*m_book, {QStringLiteral("test"), QStringLiteral("test"), std::move(changes)});
        VERIFY_RESULT(outcome);
        QVERIFY2(outcome->errors.empty(),
                 outcome->errors.empty() ? "" : qPrintable(describe(outcome->errors.front())));
    }
    std::shared_ptr<const Facts> facts() { return readFacts(*m_book).value(); }

    SignalNews evaluate(const char* today) {
        const auto read = facts();
        const SignalNews news = evaluateSignals(*read, day(today));
        m_kept.push_back(read); // the texts of the news
        if (!news.isEmpty())
            apply(signalChanges(news.raised, news.ended, [this] {
                return QStringLiteral("S%1").arg(++m_keys, 3, 10, QLatin1Char('0'));
            }));
        return news;
    }
    /// The states of a signal, by their keys: "open 2026-04-13", "done 2026-04-13 to 2026-05-04".
    QStringList states(const char* signal) {
        QStringList list;
        const auto read = facts();
        for (const SignalState& state : read->signalStates()) {
            if (state.signal.view() != signal) continue;
            QString text = nameString(state.state) + QLatin1Char(' ') + isoDate(state.firstSeenOn);
            if (state.until) text += QLatin1String(" to ") + isoDate(*state.until);
            list += text;
        }
        return list;
    }
    void users(const char* iso, int count) {
        apply({set("usage", qPrintable(QStringLiteral("A/%1/P/").arg(QLatin1String(iso))),
                   {{QStringLiteral("active_users"), QString::number(count)}})});
    }
    void event(const char* key, const char* date) {
        apply({set("business_events", key,
                   {{QStringLiteral("account_id"), QStringLiteral("A")},
                    {QStringLiteral("date"), QLatin1String(date)},
                    {QStringLiteral("kind"), QStringLiteral("intent")}})});
    }

    std::vector<std::shared_ptr<const Facts>> m_kept;

private Q_SLOTS:
    void init() {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("%1.foothold").arg(++number));
        auto book = Book::create(path, QStringLiteral("Life"), *Currency::parse("EUR"));
        VERIFY_RESULT(book);
        m_book = std::move(*book);
        m_keys = 0;
        apply({set("products", "P", {{QStringLiteral("name"), QStringLiteral("Core")}}),
               set("accounts", "A",
                   {{QStringLiteral("name"), QStringLiteral("Acme")},
                    {QStringLiteral("csm"), QStringLiteral("Zoe")}}),
               set("contracts", "C",
                   {{QStringLiteral("account_id"), QStringLiteral("A")},
                    {QStringLiteral("start_on"), QStringLiteral("2026-01-01")},
                    {QStringLiteral("end_on"), QStringLiteral("2028-12-31")}}),
               set("contract_lines", "L",
                   {{QStringLiteral("contract_id"), QStringLiteral("C")},
                    {QStringLiteral("product_id"), QStringLiteral("P")},
                    {QStringLiteral("seats"), QStringLiteral("100")},
                    {QStringLiteral("arr"), QStringLiteral("60000")}})});
        users("2026-02", 81);
        users("2026-03", 81);
    }
    void cleanup() {
        m_kept.clear();
        m_book.reset();
    }

    void datesAreMonthEndsAndMondays() {
        const auto texts = [](std::optional<Date> last, const char* today) {
            QStringList list;
            const auto dates = evaluationDates(last, day(today));
            for (const Date date : dates)
                list += isoDate(date);
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(texts({}, "2026-04-15"), QStringLiteral("2026-04-15"));
        QCOMPARE(texts(day("2026-04-15"), "2026-04-15"), QStringLiteral("2026-04-15"));
        QCOMPARE(texts(day("2026-04-15"), "2026-05-05"),
                 QStringLiteral("2026-04-20 2026-04-27 2026-04-30 2026-05-04 2026-05-05"));
        QCOMPARE(texts(day("2026-04-20"), "2026-04-27"), QStringLiteral("2026-04-27")); // a Monday, once
        QVERIFY(evaluationDates(day("2001-01-01"), day("2026-04-15")).size() < 70);
    }

    void whatHoldsAtFirstIsStanding() {
        evaluate("2026-04-15");
        QCOMPARE(states("usage_over_80"), QStringList{QStringLiteral("standing 2026-04-15")});
        const auto read = facts();
        const auto tasks = tasksAt(*read, day("2026-04-15"), signalsAt(*read, day("2026-04-15"), false));
        QVERIFY(tasks.empty());
        QVERIFY(evaluate("2026-04-15").isEmpty()); // again: no news
        QVERIFY(evaluate("2026-04-16").isEmpty()); // not raised twice while it stays true
    }

    void factsThatComeInPiecesOnTheFirstDayAreStanding() {
        evaluate("2026-04-15");
        event("E1", "2026-04-10");
        evaluate("2026-04-15");
        QCOMPARE(states("intent_seen"), QStringList{QStringLiteral("standing 2026-04-15")});
    }

    void whatComesLaterIsOpenFromTheEarliestDate() {
        evaluate("2026-03-01");
        event("E1", "2026-04-10"); // a Friday: first looked at on Monday the 13th
        evaluate("2026-04-15");
        QCOMPARE(states("intent_seen"), QStringList{QStringLiteral("open 2026-04-13")});
    }

    void nothingThatCameAndWentIsMissed() {
        users("2026-03", 40); // one month alone is no task
        evaluate("2026-04-15");
        QVERIFY(states("usage_over_80").isEmpty());
        users("2026-04", 90);
        users("2026-05", 90);
        users("2026-06", 50);
        evaluate("2026-07-10"); // not opened for three months
        QCOMPARE(states("usage_over_80"), QStringList{QStringLiteral("open 2026-05-31")});
        const auto read = facts();
        const auto tasks = tasksAt(*read, day("2026-07-10"), signalsAt(*read, day("2026-07-10"), false));
        const auto task = std::ranges::find_if(
            tasks, [](const Task& t) { return t.rule && t.rule->id == "usage_over_80"; });
        QVERIFY(task != tasks.end());
        QVERIFY(!task->holds); // over by now, and still to be settled
        QVERIFY(task->isPending());
        QCOMPARE(task->dueOn, std::optional(day("2026-06-05"))); // five business days from a Sunday
        QCOMPARE(ownerOf(*task), QStringLiteral("Zoe"));
    }

    void aSettledSignalComesBackOnlyAfterItWasFalse() {
        users("2026-03", 40);
        evaluate("2026-04-15");
        users("2026-04", 90), users("2026-05", 90);
        evaluate("2026-06-02");
        QCOMPARE(states("usage_over_80"), QStringList{QStringLiteral("open 2026-05-31")});
        const auto read = facts();
        const auto open = std::ranges::find(read->signalStates(), std::string_view("usage_over_80"),
                                            [](const SignalState& s) { return s.signal.view(); });
        apply({signalDecision(*open,
                              {.state = SignalStage::Done, .until = {}, .note = QStringLiteral("Called")},
                              [] { return QString(); })});
        users("2026-06", 90);
        evaluate("2026-07-02"); // true all the time
        QCOMPARE(states("usage_over_80"), QStringList{QStringLiteral("done 2026-05-31")});
        users("2026-07", 20);
        evaluate("2026-08-03");
        QCOMPARE(states("usage_over_80"), QStringList{QStringLiteral("done 2026-05-31 to 2026-07-31")});
        users("2026-08", 90), users("2026-09", 90);
        evaluate("2026-10-01");
        QCOMPARE(states("usage_over_80"), (QStringList{QStringLiteral("done 2026-05-31 to 2026-07-31"),
                                                       QStringLiteral("open 2026-09-30")}));
    }

    void evidenceEndsByItself() {
        evaluate("2026-03-01");
        event("E1", "2026-03-05");
        evaluate("2026-03-09");
        QCOMPARE(states("intent_seen"), QStringList{QStringLiteral("open 2026-03-09")});
        evaluate("2026-07-01");
        QCOMPARE(states("intent_seen"), QStringList{QStringLiteral("open 2026-03-09 to 2026-06-08")});
    }

    void aNewAccountBringsItsPastAlong() {
        evaluate("2026-03-01");
        evaluate("2026-04-01");
        apply({set("accounts", "B", {{QStringLiteral("name"), QStringLiteral("Beta")}}),
               set("contracts", "D",
                   {{QStringLiteral("account_id"), QStringLiteral("B")},
                    {QStringLiteral("start_on"), QStringLiteral("2020-01-01")}}),
               set("contract_lines", "M",
                   {{QStringLiteral("contract_id"), QStringLiteral("D")},
                    {QStringLiteral("product_id"), QStringLiteral("P")},
                    {QStringLiteral("arr"), QStringLiteral("10000")}})});
        evaluate("2026-04-15");
        const auto read = facts();
        int standing = 0;
        for (const SignalState& state : read->signalStates())
            if (state.accountId == Text("B")) {
                QCOMPARE(nameString(state.state), QStringLiteral("standing"));
                ++standing;
            }
        QVERIFY(standing > 0);
    }

    void snoozedTasksComeBackOnTheirDay() {
        const SignalState state{.stateId = "S",
                                .signal = "usage_over_80",
                                .accountId = "A",
                                .firstSeenOn = day("2026-04-01"),
                                .dueOn = day("2026-04-08")};
        apply({set("signal_states", "S",
                   {{QStringLiteral("signal"), QStringLiteral("usage_over_80")},
                    {QStringLiteral("account_id"), QStringLiteral("A")},
                    {QStringLiteral("first_seen_on"), QStringLiteral("2026-04-01")},
                    {QStringLiteral("due_on"), QStringLiteral("2026-04-08")},
                    {QStringLiteral("state"), QStringLiteral("open")}})});
        apply({signalDecision(state, {.state = SignalStage::Snoozed, .until = day("2026-04-20"), .note = {}},
                              [] { return QString(); })});
        const auto read = facts();
        const auto stateAt = [&](const char* date) {
            const auto tasks = tasksAt(*read, day(date), signalsAt(*read, day(date), false));
            for (const Task& task : tasks)
                if (task.key == Text("S")) return nameString(task.state);
            return QStringLiteral("none");
        };
        QCOMPARE(stateAt("2026-03-31"), QStringLiteral("none")); // not seen yet
        QCOMPARE(stateAt("2026-04-19"), QStringLiteral("snoozed"));
        QCOMPARE(stateAt("2026-04-20"), QStringLiteral("open"));
    }

    void anEvaluationIsOneUndoableStep() {
        evaluate("2026-04-15");
        QVERIFY(!facts()->signalStates().empty());
        VERIFY_RESULT(undo(*m_book));
        QVERIFY(facts()->signalStates().empty());
        VERIFY_RESULT(redo(*m_book));
        QVERIFY(!facts()->signalStates().empty());
    }

    void theGrowthPartnershipIsDueAtTheNextReview() {
        OneAccount book({.accountId = "A", .name = "Acme"});
        book.begin();
        book.add(Qbr{.qbrId = "Q1", .plannedOn = day("2026-05-20")});
        book.add(Qbr{.qbrId = "Q0", .plannedOn = day("2026-05-01"), .heldOn = day("2026-05-01")});
        const auto read = book.facts();
        const Rule& rule = *findRule("growth_partnership");
        QCOMPARE(dueOn(rule, *read, read->at(0), day("2026-04-15")), std::optional(day("2026-05-20")));
        QCOMPARE(dueOn(rule, *read, read->at(0), day("2026-06-01")), std::optional(day("2026-06-29")));
        QVERIFY(!dueOn(*findRule("limit_approaching"), *read, read->at(0), day("2026-04-15")));
    }

    void everySourceIsInOneList() {
        OneAccount book({.accountId = "A", .name = "Acme", .csm = "Zoe"});
        book.begin();
        book.add(Qbr{.qbrId = "Q", .plannedOn = day("2026-04-20"), .topic = "Growth"});
        book.add(ActionItem{.actionId = "X", .title = "Send", .dueOn = day("2026-04-10"), .owner = "Max"});
        book.add(ActionItem{
            .actionId = "Y", .title = "Old", .dueOn = day("2026-04-01"), .doneOn = day("2026-04-02")});
        book.builder.add(ProgrammeTask{.taskId = "T", .phase = "design", .week = 4, .title = "Plan"});
        const auto read = book.facts();
        const auto tasks = tasksAt(*read, day("2026-04-15"), {});
        QStringList list;
        for (const Task& task : tasks)
            list += nameString(task.kind) + QLatin1Char(' ') + nameString(task.state) +
                    (task.isOverdueAt(day("2026-04-15")) ? QLatin1String(" overdue") : QLatin1String()) +
                    QLatin1Char(' ') + titleOf(task);
        QCOMPARE(list,
                 (QStringList{QStringLiteral("action done Old"), QStringLiteral("action open overdue Send"),
                              QStringLiteral("qbr open Hold the QBR: Growth"),
                              QStringLiteral("programme open Plan")}));
        // As it was then: what was done later was open.
        const auto then = tasksAt(*read, day("2026-04-01"), {});
        QVERIFY(then.front().isPending());
    }
};

QTEST_GUILESS_MAIN(TestSignalLife)
#include "tst_signal_life.moc"
