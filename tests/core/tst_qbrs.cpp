#include "core/exchange/qbr_changes.h"
#include "core/playbook/qbr_snapshot.h"
#include "core/playbook/qbrs.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace foothold;

namespace {

/// A high-touch customer with two people, a goal, usage and a survey: nothing lacks.
struct Reviewed {
    OneAccount book;
    Qbr qbr{.qbrId = "Q1",
            .plannedOn = day("2026-05-04"),
            .state = QbrState::Planned,
            .contactIds = "C1",
            .ourPeople = "Ann",
            .topic = "Growth"};
    bool contacted = true, surveyed = true, used = true, goal = true;
    std::optional<Date> leftOn{};
    std::vector<ActionItem> actions{};
    std::vector<Qbr> others{};

    explicit Reviewed(std::optional<Tier> tier = Tier::High)
        : book({.accountId = "A", .name = "Acme", .tier = tier, .customerSince = day("2024-01-01")}) {}

    std::shared_ptr<const Facts> facts() {
        const int product = book.product("P1");
        book.begin();
        book.add(Contact{.contactId = "C1",
                         .name = "Ada",
                         .role = ContactRole::Champion,
                         .status = leftOn ? std::optional(ContactStatus::Left) : std::nullopt,
                         .statusOn = leftOn});
        book.add(Contact{.contactId = "C2", .name = "Bob", .role = ContactRole::EndUser});
        book.contract({.contractId = "K", .startOn = day("2024-01-01")},
                      {{.lineId = "L", .product = product, .seats = 10, .arr = 1000'00}});
        if (goal) book.add(Outcome{.outcomeId = "O", .goal = "Faster", .target = 5.0});
        if (used) book.add(Usage{.month = month("2026-03"), .product = product, .activeUsers = 8});
        if (surveyed) book.add(NpsResponse{.responseId = "N", .date = day("2026-01-10"), .score = 9});
        if (contacted)
            book.add(Touchpoint{.touchpointId = "T",
                                .date = day("2026-04-01"),
                                .kind = TouchpointKind::Call,
                                .contactIds = "C1"});
        for (const ActionItem& action : actions)
            book.add(action);
        for (const Qbr& other : others)
            book.add(other);
        if (!qbr.qbrId.isEmpty()) book.add(qbr);
        return book.facts();
    }
};

const Date asOf = day("2026-04-15");

QStringList names(const std::vector<QbrLack>& lacks) {
    QStringList result;
    for (const QbrLack lack : lacks)
        result += nameString(lack);
    return result;
}

} // namespace

/// Quarterly business reviews: what they lack, when they fall, when the next one is. (docs/playbook.md, QBRs)
class TestQbrs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quarters() {
        QCOMPARE(isoDate(quarterOf(day("2026-04-01")).first), QStringLiteral("2026-04-01"));
        QCOMPARE(isoDate(quarterOf(day("2026-06-30")).last), QStringLiteral("2026-06-30"));
        QCOMPARE(isoDate(quarterOf(day("2026-02-28"), -1).first), QStringLiteral("2025-10-01"));
        QCOMPARE(isoDate(quarterOf(day("2026-12-31"), 1).last), QStringLiteral("2027-03-31"));
    }

    void lacks_data() {
        QTest::addColumn<int>("without");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("stale");
        QTest::newRow("nothing") << 0 << ""
                                 << "";
        QTest::newRow("attendees") << 1 << "attendees"
                                   << "";
        QTest::newRow("the only attendee left") << 2 << "attendees"
                                                << "";
        QTest::newRow("our people") << 3 << "our_people"
                                    << "";
        QTest::newRow("topic") << 4 << "topic"
                               << "";
        QTest::newRow("goals") << 5 << "goals"
                               << "";
        QTest::newRow("usage") << 6 << ""
                               << "usage";
        QTest::newRow("contact") << 7 << ""
                                 << "contact";
        QTest::newRow("survey") << 8 << ""
                                << "nps";
    }
    void lacks() {
        QFETCH(int, without);
        QFETCH(QString, missing);
        QFETCH(QString, stale);
        Reviewed reviewed;
        if (without == 1) reviewed.qbr.contactIds = {};
        if (without == 2) reviewed.leftOn = day("2026-04-10");
        if (without == 3) reviewed.qbr.ourPeople = {};
        if (without == 4) reviewed.qbr.topic = {};
        reviewed.goal = without != 5;
        reviewed.used = without != 6;
        reviewed.contacted = without != 7;
        reviewed.surveyed = without != 8;
        const auto facts = reviewed.facts();
        const AccountFacts account = facts->at(0);
        const QbrStanding standing = standingOf(account, account.qbrs()[0], asOf);
        QCOMPARE(names(standing.missing).join(QLatin1Char(' ')), missing);
        QCOMPARE(names(standing.stale).join(QLatin1Char(' ')), stale);
        // Who left, or was not met, is to be confirmed.
        QCOMPARE(int(standing.toConfirm.size()), without == 2 || without == 7 ? 1 : 0);
        QVERIFY(!standing.overdue);
    }

    void whoLeavesLaterIsStillThere() {
        Reviewed reviewed;
        reviewed.leftOn = day("2026-04-16");
        const auto facts = reviewed.facts();
        QVERIFY(standingOf(facts->at(0), facts->at(0).qbrs()[0], asOf).missing.empty());
    }

    void lifeOfAReview() {
        Reviewed reviewed;
        reviewed.qbr.state = QbrState::Prepared;
        auto facts = reviewed.facts();
        const auto at = [&](const char* date) {
            return standingOf(facts->at(0), facts->at(0).qbrs()[0], day(date));
        };
        QCOMPARE(at("2026-05-04").state, QbrState::Prepared);
        QVERIFY(!at("2026-05-04").overdue);
        QVERIFY(at("2026-05-05").overdue);
        Reviewed held;
        held.qbr.heldOn = day("2026-05-06");
        held.qbr.state = QbrState::FollowedUp;
        facts = held.facts();
        QCOMPARE(at("2026-05-05").state, QbrState::Planned); // as of then, nobody had held it
        QVERIFY(at("2026-05-05").overdue);
        QCOMPARE(at("2026-05-06").state, QbrState::FollowedUp);
        QVERIFY(at("2026-05-06").missing.empty() && at("2026-05-06").stale.empty());
        QCOMPARE(lastHeldQbr(facts->at(0), day("2026-05-05")), nullptr);
        QCOMPARE(lastHeldQbr(facts->at(0), day("2026-05-06")), &facts->at(0).qbrs()[0]);
    }

    void commitmentsOfEarlierReviews() {
        Reviewed reviewed;
        const auto action = [](Text id, ActionSource source, Text from, std::optional<Date> doneOn) {
            return ActionItem{
                .actionId = id, .title = "Do", .doneOn = doneOn, .source = source, .sourceId = from};
        };
        reviewed.actions = {action("1", ActionSource::Qbr, "Q0", std::nullopt),
                            action("2", ActionSource::Qbr, "Q0", day("2026-04-15")),
                            action("3", ActionSource::Qbr, "Q0", day("2026-04-16")),
                            action("4", ActionSource::Qbr, "Q1", std::nullopt),
                            action("5", ActionSource::Plan, "Q0", std::nullopt)};
        const auto facts = reviewed.facts();
        const AccountFacts account = facts->at(0);
        QStringList open;
        for (const int i : standingOf(account, account.qbrs()[0], asOf).commitments)
            open += account.actionItems()[std::size_t(i)].actionId.toString();
        open.sort();
        QCOMPARE(open.join(QLatin1Char(' ')), QStringLiteral("1 3"));
    }

    void fallsIntoItsQuarter_data() {
        QTest::addColumn<QString>("plannedOn");
        QTest::addColumn<QString>("heldOn");
        QTest::addColumn<int>("later");
        QTest::addColumn<bool>("expected");
        QTest::newRow("planned in it") << "2026-06-30"
                                       << "" << 0 << true;
        QTest::newRow("planned after it") << "2026-07-01"
                                          << "" << 0 << false;
        QTest::newRow("the next") << "2026-07-01"
                                  << "" << 1 << true;
        QTest::newRow("missed before it stays") << "2026-02-01"
                                                << "" << 0 << true;
        QTest::newRow("missed, in its own quarter") << "2026-02-01"
                                                    << "" << -1 << true;
        QTest::newRow("missed, not in the next") << "2026-02-01"
                                                 << "" << 1 << false;
        QTest::newRow("held in it, planned before") << "2026-03-30"
                                                    << "2026-04-02" << 0 << true;
        QTest::newRow("held before it, planned in it") << "2026-04-02"
                                                       << "2026-03-30" << 0 << false;
    }
    void fallsIntoItsQuarter() {
        QFETCH(QString, plannedOn);
        QFETCH(QString, heldOn);
        QFETCH(int, later);
        QFETCH(bool, expected);
        Reviewed reviewed;
        reviewed.qbr.plannedOn = day(qPrintable(plannedOn));
        if (!heldOn.isEmpty()) reviewed.qbr.heldOn = day(qPrintable(heldOn));
        const auto facts = reviewed.facts();
        QCOMPARE(qbrsIn(*facts, quarterOf(asOf, later), asOf).size(), std::size_t(expected ? 1 : 0));
    }

    void plansByTier_data() {
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("lastHeld");
        QTest::addColumn<QString>("expected");
        QTest::newRow("high: three months") << 0 << "2026-03-02"
                                            << "2026-06-02";
        QTest::newRow("mid: six months, on a business day") << 1 << "2025-11-10"
                                                            << "2026-05-11";
        QTest::newRow("low: none") << 2 << "2026-03-02"
                                   << "";
        QTest::newRow("long ago: two weeks ahead") << 0 << "2025-01-01"
                                                   << "2026-04-29";
        QTest::newRow("never: two weeks ahead") << 0 << ""
                                                << "2026-04-29";
    }
    void plansByTier() {
        QFETCH(int, tier);
        QFETCH(QString, lastHeld);
        QFETCH(QString, expected);
        Reviewed reviewed{Tier(tier)};
        reviewed.qbr.heldOn = lastHeld.isEmpty() ? std::nullopt : std::optional(day(qPrintable(lastHeld)));
        if (lastHeld.isEmpty()) reviewed.qbr.qbrId = {};
        const auto facts = reviewed.facts();
        const auto proposals = qbrsToPlan(*facts, asOf);
        QCOMPARE(proposals.empty() ? QString() : isoDate(proposals[0].date), expected);
        if (!proposals.empty()) QCOMPARE(proposals[0].attendees, std::vector{0}); // the champion, or who came
    }

    void plansNoneBesideOneThatIsPlanned() {
        Reviewed reviewed;
        reviewed.others = {{.qbrId = "Q0", .plannedOn = day("2026-01-05"), .heldOn = day("2026-01-05")}};
        QVERIFY(qbrsToPlan(*reviewed.facts(), asOf).empty()); // Q1 is planned for May
        Reviewed gone;
        gone.qbr.heldOn = day("2026-01-05");
        QVERIFY(!qbrsToPlan(*gone.facts(), asOf).empty());
    }

    void holdingFreezesLogsAndPlans() {
        int keys = 0;
        const auto changes = holdChanges({.qbrId = QStringLiteral("Q1"),
                                          .accountId = QStringLiteral("A"),
                                          .heldOn = QStringLiteral("2026-05-04"),
                                          .topic = QStringLiteral("Growth"),
                                          .decisions = QStringLiteral("Go on"),
                                          .contactIds = QStringLiteral("C1;C2"),
                                          .ourPeople = QStringLiteral("Ann"),
                                          .snapshot = QStringLiteral("{}"),
                                          .nextOn = QStringLiteral("2026-08-04")},
                                         [&keys] { return QStringLiteral("k%1").arg(++keys); });
        QCOMPARE(changes.size(), 3U);
        QCOMPARE(changes[0].values.at(QStringLiteral("state")), QStringLiteral("held"));
        QCOMPARE(changes[1].table->name, "touchpoints");
        QCOMPARE(changes[1].values.at(QStringLiteral("kind")), QStringLiteral("qbr"));
        QCOMPARE(changes[1].values.at(QStringLiteral("contact_ids")), QStringLiteral("C1;C2"));
        QCOMPARE(changes[2].values.at(QStringLiteral("planned_on")), QStringLiteral("2026-08-04"));
        QCOMPARE(holdChanges({}, [] { return QStringLiteral("k"); }).size(), 2U); // no next one
    }

    void snapshotSaysUnknownAsNull() {
        Reviewed reviewed;
        const auto facts = reviewed.facts();
        const QJsonObject snapshot =
            QJsonDocument::fromJson(snapshotOf(facts->at(0), asOf).toUtf8()).object();
        QCOMPARE(snapshot[QStringLiteral("as_of")].toString(), QStringLiteral("2026-04-15"));
        QCOMPARE(snapshot[QStringLiteral("arr")].toString(), QStringLiteral("1000.00"));
        QVERIFY(snapshot[QStringLiteral("renewal_on")].isNull()); // the contract has no end
        QVERIFY(snapshot[QStringLiteral("measures")].toObject()[QStringLiteral("usage")].isDouble());
    }
};

QTEST_APPLESS_MAIN(TestQbrs)
#include "tst_qbrs.moc"
