#include "core/metrics/contraction.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date asOf = day("2026-06-30"); // M0 is June: its last day is reached

struct Warned : OneAccount {
    Warned() {
        product("P");
        begin();
    }
    Contraction at(Date date = asOf) { return contractionOf(facts()->at(0), date); }

    /// Active users of the last three months and of the three before.
    Warned& users(std::int64_t before, std::int64_t last) {
        for (int i = 0; i < 6; ++i)
            add(Usage{.month = month("2026-06") - i, .product = 0, .activeUsers = i < 3 ? last : before});
        return *this;
    }
    Warned& tickets(int count, Date opened, std::optional<TicketKind> kind = {}) {
        for (int i = 0; i < count; ++i)
            add(Ticket{.ticketId = numbered(builder, "T", ++m_tickets), .openedOn = opened, .kind = kind});
        return *this;
    }
    Warned& person(Text id, ContactRole role, std::optional<ContactStatus> status = {},
                   std::optional<Date> on = {}) {
        add(Contact{.contactId = id, .name = id, .role = role, .status = status, .statusOn = on});
        return *this;
    }
    Warned& answer(Text id, Text person, const char* date, int score) {
        add(NpsResponse{.responseId = id, .contactId = person, .date = day(date), .score = score});
        return *this;
    }

private:
    int m_tickets = 0;
};

/// Two warnings from @p day on: a competitor is named, and a champion leaves.
void warnTwice(Warned& book, const char* first, const char* second) {
    book.add(Touchpoint{.touchpointId = "X", .date = day(first), .competitor = "Rival"});
    book.person("C", ContactRole::Champion);
    book.add(
        ContactEvent{.eventId = "E", .contactId = "C", .date = day(second), .kind = ContactEventKind::Left});
}

} // namespace

class TestContraction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageDeclines_data() {
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("holds");
        QTest::newRow("exactly -20 %") << 80 << false;
        QTest::newRow("beyond") << 79 << true;
        QTest::newRow("grows") << 120 << false;
        QTest::newRow("to nothing") << 0 << true;
    }
    void usageDeclines() {
        QFETCH(int, last);
        QFETCH(bool, holds);
        QCOMPARE(Warned().users(100, last).at()[ContractionSignal::UsageDecline], holds);
    }

    void supportIncreases_data() {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("before");
        QTest::addColumn<bool>("holds");
        QTest::newRow("three and none before") << 3 << 0 << true;
        QTest::newRow("two are too few") << 2 << 0 << false;
        QTest::newRow("exactly 1.5 times") << 3 << 2 << true;
        QTest::newRow("less than 1.5 times") << 4 << 3 << false;
        QTest::newRow("6 against 4") << 6 << 4 << true;
    }
    void supportIncreases() {
        QFETCH(int, last);
        QFETCH(int, before);
        QFETCH(bool, holds);
        Warned book;
        book.tickets(last, asOf - Days(89)).tickets(before, asOf - Days(90));
        book.tickets(5, asOf, TicketKind::FeatureRequest); // do not count
        QCOMPARE(book.at()[ContractionSignal::SupportIncrease], holds);
    }

    void championsWarn_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("inDomain"); // -1: not said
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("champion");
        QTest::addColumn<bool>("holds");
        const int left = int(ContactEventKind::Left), moved = int(ContactEventKind::Moved);
        QTest::newRow("left on day 90") << left << -1 << 89 << true << true;
        QTest::newRow("left on day 91") << left << -1 << 90 << true << false;
        QTest::newRow("left tomorrow") << left << -1 << -1 << true << false;
        QTest::newRow("moved away") << moved << 0 << 5 << true << true;
        QTest::newRow("moved, nobody knows where") << moved << -1 << 5 << true << true;
        QTest::newRow("moved within the domain") << moved << 1 << 5 << true << false;
        QTest::newRow("promoted") << int(ContactEventKind::Promoted) << 0 << 5 << true << false;
        QTest::newRow("another one left") << left << -1 << 5 << false << false;
    }
    void championsWarn() {
        QFETCH(int, kind);
        QFETCH(int, inDomain);
        QFETCH(int, daysAgo);
        QFETCH(bool, champion);
        QFETCH(bool, holds);
        Warned book;
        book.person("C", champion ? ContactRole::Champion : ContactRole::EndUser);
        ContactEvent event{
            .eventId = "E", .contactId = "C", .date = asOf - Days(daysAgo), .kind = ContactEventKind(kind)};
        if (inDomain >= 0) event.inDomain = inDomain == 1;
        book.add(event);
        QCOMPARE(book.at()[ContractionSignal::ChampionWarning], holds);
    }

    void aChampionWhoHasLeftWarns() {
        const auto warns = [](std::optional<Date> on) {
            return Warned()
                .person("C", ContactRole::Champion, ContactStatus::Left, on)
                .at()[ContractionSignal::ChampionWarning];
        };
        QVERIFY(warns(asOf - Days(89)));
        QVERIFY(!warns(asOf - Days(90)));
        QVERIFY(!warns(std::nullopt));
        QVERIFY(!warns(asOf + Days(1)));
    }

    void answersDrop_data() {
        QTest::addColumn<QString>("lastOn");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("holds");
        QTest::newRow("from 7 to 6") << "2026-06-01" << 7 << 6 << true;
        QTest::newRow("from 6 to 0") << "2026-06-01" << 6 << 0 << false;
        QTest::newRow("from 10 to 7") << "2026-06-01" << 10 << 7 << false;
        QTest::newRow("day 180") << "2026-01-02" << 9 << 3 << true;
        QTest::newRow("day 181") << "2026-01-01" << 9 << 3 << false;
    }
    void answersDrop() {
        QFETCH(QString, lastOn);
        QFETCH(int, before);
        QFETCH(int, last);
        QFETCH(bool, holds);
        Warned book;
        book.person("C", ContactRole::EndUser);
        book.answer("1", "C", "2024-01-01", 0).answer("2", "C", "2025-01-01", before);
        book.answer("3", "C", qPrintable(lastOn), last);
        QCOMPARE(book.at()[ContractionSignal::NpsDrop], holds);
    }

    void answersAreComparedByPerson() {
        Warned two;
        two.person("C", ContactRole::EndUser).person("D", ContactRole::EndUser);
        two.answer("1", "C", "2026-05-01", 9).answer("2", "D", "2026-06-01", 2);
        QVERIFY(!two.at()[ContractionSignal::NpsDrop]);
        Warned nobody; // answers that name none are one person's
        nobody.answer("1", "", "2026-05-01", 9).answer("2", "", "2026-06-01", 2);
        QVERIFY(nobody.at()[ContractionSignal::NpsDrop]);
        Warned sameDay; // the greater key is the later
        sameDay.answer("1", "", "2026-06-01", 9).answer("2", "", "2026-06-01", 2);
        QVERIFY(sameDay.at()[ContractionSignal::NpsDrop]);
    }

    void competitorsAreNamed_data() {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("holds");
        QTest::newRow("day 90") << 89 << true;
        QTest::newRow("day 91") << 90 << false;
        QTest::newRow("tomorrow") << -1 << false;
    }
    void competitorsAreNamed() {
        QFETCH(int, daysAgo);
        QFETCH(bool, holds);
        Warned book;
        book.add(Touchpoint{.touchpointId = "X", .date = asOf - Days(daysAgo), .competitor = "Rival"});
        book.add(Touchpoint{.touchpointId = "Y", .date = asOf});
        QCOMPARE(book.at()[ContractionSignal::CompetitorMention], holds);
    }

    void twoFlag() {
        Warned one;
        one.add(Touchpoint{.touchpointId = "X", .date = asOf, .competitor = "Rival"});
        const Contraction single = one.at();
        QCOMPARE(single.count, 1);
        QVERIFY(!single.flagged);
        Warned two;
        warnTwice(two, "2026-06-30", "2026-06-30");
        const Contraction both = two.at();
        QCOMPARE(both.count, 2);
        QVERIFY(both.flagged);
        QVERIFY(contractionOf(Warned().facts()->at(0), asOf).count == 0);
    }

    void theProfileDecides() {
        Warned book;
        book.users(100, 85).add(Touchpoint{.touchpointId = "X", .date = asOf, .competitor = "Rival"});
        const auto facts = book.facts();
        QVERIFY(!contractionOf(facts->at(0), asOf).flagged);
        ScoringProfile strict;
        strict.usageDeclineBelow = -0.10;
        QVERIFY(contractionOf(facts->at(0), asOf, strict).flagged);
        strict = {};
        strict.flaggedFrom = 1;
        QVERIFY(contractionOf(facts->at(0), asOf, strict).flagged);
    }

    void flaggedSinceTheFirstDay_data() {
        QTest::addColumn<QString>("competitor");
        QTest::addColumn<QString>("champion");
        QTest::addColumn<QString>("since"); // empty: not flagged
        QTest::newRow("since today") << "2026-06-30"
                                     << "2026-06-01"
                                     << "2026-06-30";
        QTest::newRow("since both") << "2026-06-20"
                                    << "2026-06-10"
                                    << "2026-06-20";
        QTest::newRow("31 days ago") << "2026-05-30"
                                     << "2026-05-01"
                                     << "2026-05-30";
        // On D - 31 = May 30 it was flagged; before, only month-ends are looked at: April 30 was, March 31
        // not.
        QTest::newRow("month-ends before") << "2026-04-20"
                                           << "2026-04-15"
                                           << "2026-04-30";
        QTest::newRow("not a month-end before") << "2026-05-10"
                                                << "2026-05-05"
                                                << "2026-05-30";
        QTest::newRow("one is over") << "2026-04-01"
                                     << "2026-06-01"
                                     << "";
    }
    void flaggedSinceTheFirstDay() {
        QFETCH(QString, competitor);
        QFETCH(QString, champion);
        QFETCH(QString, since);
        Warned book;
        warnTwice(book, qPrintable(competitor), qPrintable(champion));
        const auto facts = book.facts();
        const auto found = flaggedSince(facts->at(0), asOf);
        QCOMPARE(found ? isoDate(*found) : QString(), since);
    }

    void flaggedSinceGoesBackTwelveMonthEnds() {
        Warned book;
        book.person("C", ContactRole::Champion);
        for (int i = 0; i < 30; ++i) { // a competitor and a departure every two months, for five years
            const Date date = asOf - Days(60 * i);
            book.add(Touchpoint{
                .touchpointId = numbered(book.builder, "X", i), .date = date, .competitor = "Rival"});
            book.add(ContactEvent{.eventId = numbered(book.builder, "E", i),
                                  .contactId = "C",
                                  .date = date,
                                  .kind = ContactEventKind::Left});
        }
        const auto facts = book.facts();
        // D - 31 is May 30; the month-ends before it are April 30, 2026 and eleven more, to May 31, 2025.
        QCOMPARE(isoDate(*flaggedSince(facts->at(0), asOf)), QStringLiteral("2025-05-31"));
    }
};

QTEST_APPLESS_MAIN(TestContraction)
#include "tst_contraction.moc"
