#include "core/metrics/stakeholders.h"

#include "core/facts/facts_builder.h"
#include "tests/support.h"

#include <QTest>

using namespace foothold;

namespace {

const Date asOf = dateOf(2026, 4, 15);

Contact person(const char* id) {
    Contact contact;
    contact.contactId = Text(id);
    contact.name = Text(id);
    return contact;
}

struct Book {
    Book() {
        Account account;
        account.accountId = Text("A");
        index = builder.add(account);
    }
    std::vector<StakeholderGap> gaps() {
        facts = builder.build();
        return stakeholderGaps(facts->at(0), ActiveLines(facts->at(0), asOf), asOf);
    }
    FactsBuilder builder;
    int index;
    std::shared_ptr<const Facts> facts;
};

using Kind = StakeholderGap::Kind;

std::vector<Kind> kindsOf(const std::vector<StakeholderGap>& gaps) {
    std::vector<Kind> kinds;
    for (const StakeholderGap& gap : gaps)
        kinds.push_back(gap.kind);
    return kinds;
}

} // namespace

/// docs/metrics.md, Stakeholders.
class TestStakeholderGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsTwoGaps() {
        QCOMPARE(kindsOf(Book().gaps()), (std::vector{Kind::NoEconomicBuyer, Kind::NoEngagedChampion}));
    }
    void aChampionMustBeEngaged_data() {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("gap");
        QTest::newRow("today") << 0 << false;
        QTest::newRow("the first of the 90 days") << 89 << false;
        QTest::newRow("the day before") << 90 << true;
        QTest::newRow("tomorrow") << -1 << true;
    }
    void aChampionMustBeEngaged() {
        QFETCH(int, daysAgo);
        Book book;
        Contact champion = person("c");
        champion.role = ContactRole::Champion;
        book.builder.add(book.index, champion);
        Touchpoint touchpoint;
        touchpoint.touchpointId = Text("t");
        touchpoint.date = asOf - Days(daysAgo);
        touchpoint.contactIds = Text("c");
        book.builder.add(book.index, touchpoint);
        const auto kinds = kindsOf(book.gaps());
        QTEST(std::ranges::count(kinds, Kind::NoEngagedChampion) == 1, "gap");
    }
    void departmentsNeedSomebodyPresent() {
        Book book;
        book.builder.add(book.index, Department{.department = Text("Ops")});
        book.builder.add(book.index, Department{.department = Text("HR"), .applicable = false});
        Contact left = person("l");
        left.department = Text("Ops");
        left.status = ContactStatus::Left;
        left.statusOn = asOf;
        book.builder.add(book.index, left);
        const auto gaps = book.gaps();
        QCOMPARE(gaps.size(), std::size_t(3));
        QCOMPARE(gaps[2].kind, Kind::DepartmentWithoutContact);
        QCOMPARE(gaps[2].department.toString(), QStringLiteral("Ops"));
    }
    void opponentsNeedOneOfOurs_data() {
        QTest::addColumn<int>("influence");
        QTest::addColumn<QByteArray>("owner");
        QTest::addColumn<bool>("gap");
        QTest::newRow("high") << 4 << QByteArray() << true;
        QTest::newRow("looked after") << 5 << QByteArray("Ann") << false;
        QTest::newRow("low") << 3 << QByteArray() << false;
    }
    void opponentsNeedOneOfOurs() {
        QFETCH(int, influence);
        QFETCH(QByteArray, owner);
        Book book;
        Contact opponent = person("o");
        opponent.sentiment = Sentiment::Opponent;
        opponent.influence = influence;
        opponent.ourOwner = Text(owner.constData());
        book.builder.add(book.index, opponent);
        const auto kinds = kindsOf(book.gaps());
        QTEST(std::ranges::count(kinds, Kind::UnansweredOpponent) == 1, "gap");
    }
    void anUnknownRelationshipIsNoGap() {
        Book book;
        Contact unknown = person("a"), below = person("b"), reached = person("c");
        for (Contact* each : {&unknown, &below, &reached})
            each->desiredRelationship = Relationship::ProblemSolver;
        below.relationship = Relationship::Vendor;
        reached.relationship = Relationship::TrustedAdvisor;
        for (const Contact& each : {unknown, below, reached})
            book.builder.add(book.index, each);
        const auto gaps = book.gaps();
        QCOMPARE(gaps.size(), std::size_t(3));
        QCOMPARE(gaps[2].kind, Kind::RelationshipBelowWanted);
        QCOMPARE(gaps[2].contact, 1);
    }
    void standingIsTakenBack() {
        Book book;
        Contact contact = person("c");
        contact.role = ContactRole::Champion;
        contact.sentiment = Sentiment::Advocate;
        book.builder.add(book.index, contact);
        ContactEvent event{.eventId = Text("1"), .contactId = Text("c"), .date = asOf + Days(1)};
        event.kind = ContactEventKind::Sentiment;
        event.fromValue = Text("skeptic");
        event.toValue = Text("neutral");
        book.builder.add(book.index, event);
        event = {.eventId = Text("2"), .contactId = Text("c"), .date = asOf + Days(2)};
        event.kind = ContactEventKind::Sentiment;
        event.fromValue = Text("neutral");
        event.toValue = Text("advocate");
        book.builder.add(book.index, event);
        book.gaps();
        const AccountFacts account = book.facts->at(0);
        const Contact& person = account.contacts().front();
        const Standing then{ContactRole::Champion, Sentiment::Skeptic};
        QCOMPARE(standingAt(account, person, asOf), then);
        QCOMPARE(standingAt(account, person, asOf + Days(1)).sentiment, Sentiment::Neutral);
        QCOMPARE(standingAt(account, person, asOf + Days(2)).sentiment, Sentiment::Advocate);
    }
    void coverage() {
        const int levels[] = {0, 1, 2, 2, 3, 3};
        for (int touchpoints = 0; touchpoints < 6; ++touchpoints)
            QCOMPARE(coverageLevel(touchpoints), levels[touchpoints]);
    }
};

QTEST_APPLESS_MAIN(TestStakeholderGaps)
#include "tst_stakeholder_gaps.moc"
