// What files of other systems say of people, and what becomes of values that someone typed.

#include "core/exchange/mapping/people_changes.h"
#include "tests/core/mapped_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

class TestMappingPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calendars() {
        Mapped fixture;
        VERIFY_RESULT(
            fixture.import({{csv("accounts"), "account_id,name,website\nA,Acme,\nB,Beta,beta.org\n"},
                            {csv("contacts"), "contact_id,account_id,name,email\nC1,A,Ann,Ann@acme.com\n"},
                            {csv("team"), "name,role,email\nEve,csm,eve@us.com\n"}}));
        const QByteArray text =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240105T100000Z\r\nSUMMARY:"
            "Kick-off\\, "
            "part "
            "1\r\nORGANIZER:mailto:eve@us.com\r\nATTENDEE;CN=Ann:mailto:ann@acme.com\r\nATTENDEE:mailto:new@"
            "beta.org\r\n"
            "ATTENDEE:mailto:who@else.com\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:"
            "20240201\r\n"
            "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20240208\r\nSUMMARY:Weekly\r\n"
            "ATTENDEE:mailto:ann@acme.com\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:3\r\nDTSTART:"
            "20240105T100000Z\r\n"
            "SUMMARY:Lunch\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:4\r\nSTATUS:CANCELLED\r\nDTSTART:"
            "20240105T100000Z\r\n"
            "ATTENDEE:mailto:ann@acme.com\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:5\r\nDTSTART:"
            "20240105T100000Z\r\n"
            "RRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        const auto report = fixture.importMapped({{file("calendar.ics"), text}});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        const QByteArray rows = fixture.rows("touchpoints");
        QCOMPARE(rows.count('\n'), 4);
        QVERIFY2(rows.contains(",A,2024-01-05,meeting,\"Kick-off, part 1\",C1,Eve,"), rows.constData());
        QVERIFY(rows.contains(",B,2024-01-05,meeting,\"Kick-off, part 1\",,Eve,"));
        QVERIFY(rows.contains(",A,2024-02-01,meeting,Weekly,C1,"));
        QVERIFY(rows.contains(",A,2024-02-15,meeting,Weekly,C1,"));
        QCOMPARE(report->notes.front().notes.unknownPeople.size(), std::size_t(2));
        const auto again = fixture.importMapped({{file("calendar.ics"), text}});
        VERIFY_RESULT(again);
        QCOMPARE(fixture.rows("touchpoints"), rows);
    }

    void peopleAndMissingAccounts() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name\nA,Acme\nB,Beta\n"},
             {csv("contacts"),
              "contact_id,account_id,name,title,email\n1,A,Ann,Manager,ann@a.com\n2,A,Bob,CEO,\n"
              "3,B,Cid,CFO,\n4,A,Dan,Head of IT,dan@a.com\n"}}));
        const auto report = fixture.importMapped(
            {{file("accounts.csv"), "Account ID,Account Name,Industry\nA,Acme,Retail\n"},
             {file("contacts.csv"), "Contact ID,Account ID,Name,Title,Email\n1,A,Ann,VP Sales,ann@a.com\n"
                                    "9,A,Eve,Buyer,eve@a.com\nX4,A,Daniel,head of it,DAN@a.com\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(report->missingAccounts, QStringList{file("B Beta")});
        QStringList people;
        for (const auto& person : report->people)
            people += person.contact + QLatin1Char(' ') + person.kind;
        QCOMPARE(people, QStringList({file("1 promoted"), file("9 joined"), file("2 left")}));
        QCOMPARE(fixture.rows("contact_events"), QByteArray()); // proposed, not made
        QVERIFY(fixture.rows("accounts").contains("B,Beta"));
        QVERIFY(!fixture.rows("contacts").contains("X4")); // the same person under another system's key
    }

    void valuesThatWereTypedAreKept() {
        Mapped fixture;
        const Files files{{file("accounts.csv"), "Account ID,Account Name,Industry\nA,Acme,Retail\n"}};
        VERIFY_RESULT(fixture.importMapped(files));
        QCOMPARE(fixture.set("accounts", {file("A")}, {{file("industry"), file("Typed")}}), QString());
        VERIFY_RESULT(fixture.importMapped(files));
        QVERIFY(fixture.rows("accounts").contains("Typed"));
        const auto report = fixture.importMapped(
            {{file("accounts.csv"), "Account ID,Account Name,Industry\nA,Acme,Banks\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(report->import.conflicts.size(), std::size_t(1));
        QCOMPARE(report->import.conflicts.front().imported, file("Banks"));
        QVERIFY(fixture.rows("accounts").contains("Typed"));
        const auto settled =
            fixture.importMapped({{file("accounts.csv"), "Account ID,Account Name,Industry\nA,Acme,Trade\n"}},
                                 {.fileWinsFor = {{file("accounts"), file("A"), file("industry")}}});
        VERIFY_RESULT(settled);
        QVERIFY(settled->import.conflicts.front().fileWon);
        QVERIFY(fixture.rows("accounts").contains("Trade"));
    }

    void proposedEventsCanBeTaken() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("accounts"), "account_id,name\nA,Acme\n"},
             {csv("contacts"), "contact_id,account_id,name,title\n1,A,Ann,Manager\n2,A,Bob,CEO\n"}}));
        const auto report = fixture.importMapped(
            {{file("contacts.csv"),
              "Contact ID,Account ID,Name,Title,Email\n1,A,Ann,VP Sales,\n9,A,Eve,Buyer,eve@a.com\n"}});
        VERIFY_RESULT(report);
        auto recording = Recording::begin(*fixture.book, Recording::Kind::Edit, file("People"), file("test"));
        VERIFY_RESULT(recording);
        const auto dropped = recordContactEvents(*fixture.book, report->people, dateOf(2026, 4, 15));
        VERIFY_RESULT(dropped);
        QVERIFY(dropped->empty());
        VERIFY_RESULT((*recording)->commit());
        const QByteArray events = fixture.rows("contact_events");
        QVERIFY2(events.contains(",1,2026-04-15,promoted,Manager,VP Sales,"), events.constData());
        QVERIFY(events.contains(",9,2026-04-15,joined,,Buyer,"));
        QVERIFY(events.contains(",2,2026-04-15,left,CEO,,"));
        QVERIFY(fixture.rows("contacts").contains("2,A,Bob,CEO,,,,,,,,,,,,,,,,left,2026-04-15,"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    /// The row of a new person is refused: their event is left out, and the import goes in all the same.
    void eventsOfRefusedPeopleAreDropped() {
        Mapped fixture;
        VERIFY_RESULT(
            fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"},
                            {csv("contacts"), "contact_id,account_id,name,title\n1,A,Ann,Manager\n"}}));
        const Files files{{file("contacts.csv"), "Contact ID,Account ID,Name,Title,Email\n1,A,Ann,VP Sales,\n"
                                                 "8,A,Dan,Buyer,\n9,A,,Buyer,eve@a.com\n"}};
        const auto tried = fixture.importMapped(files, {.dryRun = true});
        VERIFY_RESULT(tried);
        QCOMPARE(tried->people.size(), std::size_t(3));
        const auto done = importPlan(*fixture.book, fixture.plan, {}, {.events = tried->people});
        VERIFY_RESULT(done);
        QCOMPARE(done->import.rejects.size(), std::size_t(1));
        QCOMPARE(done->droppedEvents.size(), std::size_t(1));
        QCOMPARE(done->droppedEvents.front().contact, file("9"));
        const QByteArray events = fixture.rows("contact_events");
        QVERIFY(events.contains(",1,2026-") || events.contains(",1,20"));
        QCOMPARE(events.count(",joined,"), 1);
        QVERIFY(fixture.rows("contacts").contains("8,A,Dan"));
        QCOMPARE(fixture.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMappingPeople)
#include "tst_mapping_people.moc"
