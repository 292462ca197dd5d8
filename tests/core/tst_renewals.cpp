#include "core/exchange/calendar_file.h"
#include "core/playbook/calendar.h"
#include "core/playbook/renewals.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

const Date asOf = day("2026-04-15");

void line(OneAccount& book, const Contract& contract, std::int64_t arr) {
    const Text id = numbered(book.builder, contract.contractId.view().data(), 1);
    book.contract(contract, {{.lineId = id, .product = 0, .arr = arr}});
}

OneAccount bookOf(const Account& account = {.accountId = "A", .name = "Acme"}) {
    OneAccount book(account);
    book.product("P");
    book.begin();
    return book;
}

QString statesOf(const std::vector<Checkpoint>& checkpoints) {
    QStringList list;
    for (const Checkpoint& checkpoint : checkpoints)
        list += isoDate(checkpoint.date) + QLatin1Char(' ') + nameString(checkpoint.state);
    return list.join(QLatin1String(", "));
}

} // namespace

/// Renewals with their checkpoints and forecast, new customers, and the calendar of it.
class TestRenewals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checkpointsByCalendarMonth() {
        OneAccount book = bookOf();
        line(book, {.contractId = "C", .startOn = day("2025-12-20"), .endOn = day("2026-08-31")}, 100'00);
        book.add(
            Touchpoint{.touchpointId = "T1", .date = day("2026-03-02"), .kind = TouchpointKind::Meeting});
        book.add(Touchpoint{.touchpointId = "T2", .date = day("2026-04-01"), .kind = TouchpointKind::Email});
        const auto facts = book.facts();
        // 31 August less six months is 28 February, before which the account was one; less five 31 March.
        QCOMPARE(statesOf(renewalCheckpoints(facts->at(0), day("2026-08-31"), asOf)),
                 QStringLiteral("2026-02-28 missed, 2026-03-31 held, 2026-04-30 due, 2026-05-31 ahead, "
                                "2026-07-31 ahead"));
        QVERIFY(!missedCheckpoint(facts->at(0), asOf)); // the latest that is over was held
        QCOMPARE(missedCheckpoint(facts->at(0), day("2026-05-01")), std::optional(day("2026-04-30")));
    }

    void nothingIsMissedBeforeTheBeginning() {
        OneAccount book = bookOf();
        line(book, {.contractId = "C", .startOn = day("2026-03-10"), .endOn = day("2026-08-31")}, 100'00);
        const auto facts = book.facts();
        const auto checkpoints = renewalCheckpoints(facts->at(0), day("2026-08-31"), asOf);
        QCOMPARE(nameString(checkpoints.front().state), QStringLiteral("not_applicable"));
        QCOMPARE(nameString(checkpoints[1].state), QStringLiteral("missed")); // 31 March
    }

    void forecastsAreProposedFromTheRisk() {
        QCOMPARE(proposedForecast(HealthColour::Green, false), Forecast::Commit);
        QCOMPARE(proposedForecast(HealthColour::Amber, false), Forecast::Likely);
        QCOMPARE(proposedForecast(std::nullopt, false), Forecast::Likely);
        QCOMPARE(proposedForecast(HealthColour::Red, false), Forecast::Risk);
        QCOMPARE(proposedForecast(HealthColour::Green, true), Forecast::Risk);
        OneAccount book = bookOf();
        line(book,
             {.contractId = "C",
              .startOn = day("2025-01-01"),
              .endOn = day("2026-08-31"),
              .noticeDays = 90,
              .forecast = Forecast::Lost},
             100'00);
        const auto facts = book.facts();
        const auto renewals = renewalsOf(*facts, asOf, 4);
        QCOMPARE(renewals.size(), std::size_t(1));
        QCOMPARE(renewals[0].forecast, Forecast::Lost); // what people recorded counts
        QVERIFY(!renewals[0].isProposed);
        QCOMPARE(renewals[0].noticeOn, std::optional(day("2026-06-02")));
        QCOMPARE(renewals[0].window().first, day("2026-06-02"));
        QCOMPARE(renewals[0].window().last, day("2026-07-02"));
    }

    void everyContractThatCounts() {
        OneAccount book = bookOf();
        line(book, {.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2026-06-30")}, 600'00);
        line(book, {.contractId = "D", .startOn = day("2025-01-01"), .endOn = day("2027-04-15")}, 300'00);
        line(book, {.contractId = "E", .startOn = day("2025-01-01"), .endOn = day("2026-05-31")},
             50'00);                                                           // under 10 %
        line(book, {.contractId = "F", .startOn = day("2025-01-01")}, 300'00); // open-ended
        const auto facts = book.facts();
        const auto idsIn = [&](int quarters) {
            QStringList ids;
            for (const Renewal& renewal : renewalsOf(*facts, asOf, quarters))
                ids +=
                    renewal.contract->contractId.toString() + QLatin1Char(' ') + QString::number(renewal.arr);
            return ids;
        };
        QCOMPARE(idsIn(4), (QStringList{QStringLiteral("C 60000"), QStringLiteral("D 30000")}));
        QCOMPARE(idsIn(3), QStringList{QStringLiteral("C 60000")});
    }

    void aSignedSuccessorIsWhatComesUp() {
        OneAccount book = bookOf();
        line(book, {.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2026-06-30")}, 600'00);
        line(book,
             {.contractId = "D",
              .startOn = day("2026-07-01"),
              .endOn = day("2027-03-31"),
              .signedOn = day("2026-04-01"),
              .renewedFrom = "C"},
             700'00);
        const auto facts = book.facts();
        const auto renewals = renewalsOf(*facts, asOf, 4);
        QCOMPARE(renewals.size(), std::size_t(1));
        QCOMPARE(renewals[0].renewalOn, day("2027-03-31"));
        QCOMPARE(renewals[0].arr, 700'00);
        // Before it was signed, the old one was to be renewed.
        QCOMPARE(renewalsOf(*facts, day("2026-03-31"), 4).front().renewalOn, day("2026-06-30"));
    }

    void quartersAddUpAndNameWhatHasNoRate() {
        FactsBuilder builder;
        builder.add(Product{.productId = "P", .name = "P"});
        builder.add(Account{.accountId = "A", .name = "A"});
        builder.add(Account{.accountId = "B", .name = "B", .currency = currency("JPY")});
        for (int i = 0; i < 2; ++i)
            builder.addContract(i,
                                {.contractId = i ? Text("D") : Text("C"),
                                 .startOn = day("2025-01-01"),
                                 .endOn = day("2026-06-30")},
                                {{.lineId = i ? Text("M") : Text("L"), .product = 0, .arr = 100'00}});
        const auto facts = builder.build();
        const auto quarters = quartersOf(renewalsOf(*facts, asOf, 4));
        QCOMPARE(quarters.size(), std::size_t(1));
        QCOMPARE(quarters[0].first, month("2026-04"));
        QCOMPARE(quarters[0].renewals, 2);
        QCOMPARE(quarters[0].unconverted, 1);
        QCOMPARE(quarters[0].arr, 100'00);
        QCOMPARE(quarters[0].byForecast[std::size_t(Forecast::Likely)], 100'00);
    }

    void newCustomersHaveCheckpointsOfTheirOwn() {
        OneAccount book = bookOf();
        line(book, {.contractId = "C", .startOn = day("2026-03-01"), .endOn = day("2027-12-31")}, 100'00);
        book.add(Touchpoint{.touchpointId = "T", .date = day("2026-04-10"), .kind = TouchpointKind::Call});
        const auto facts = book.facts();
        const auto starts = onboardingOf(*facts, asOf);
        QCOMPARE(starts.size(), std::size_t(1));
        QCOMPARE(statesOf(starts[0].checkpoints),
                 QStringLiteral("2026-03-15 missed, 2026-04-01 held, 2026-06-01 ahead, 2026-09-01 ahead"));
        QCOMPARE(onboardingOf(*facts, day("2026-10-01")).size(), std::size_t(1));
        QVERIFY(onboardingOf(*facts, day("2026-10-02")).empty()); // over for more than a month
    }

    void theCalendarIsWholeAndStable() {
        OneAccount book = bookOf({.accountId = "A", .name = "Acme; \"Söhne\", \u6771\u4eac\nGmbH"});
        line(book,
             {.contractId = "C 1;x",
              .startOn = day("2025-01-01"),
              .endOn = day("2026-08-31"),
              .noticeDays = 30},
             100'00);
        book.add(Qbr{.qbrId = "Q", .plannedOn = day("2026-05-05"), .topic = "END:VEVENT\r\nBEGIN:VEVENT"});
        book.add(ActionItem{.actionId = "X", .title = "Past", .dueOn = day("2026-04-01")});
        const auto facts = book.facts();
        const auto entries = calendarOf(*facts, asOf, 4);
        QStringList categories;
        for (const CalendarEntry& entry : entries) {
            QVERIFY(entry.date >= asOf);
            categories += entry.category;
        }
        QCOMPARE(categories.count(QStringLiteral("renewal")), 1);
        QCOMPARE(categories.count(QStringLiteral("notice")), 1);
        QCOMPARE(categories.count(QStringLiteral("qbr")), 1);
        QCOMPARE(categories.count(QStringLiteral("action")), 0); // it was due before
        const QByteArray text = calendarText(entries, asOf);
        QCOMPARE(text.count("\r\nBEGIN:VEVENT\r\n"),
                 qsizetype(entries.size())); // a topic makes no event of its own
        QVERIFY(text.contains("DTSTAMP:20260415T000000Z"));
        QVERIFY(text.contains("UID:renewal-C%201%3Bx@foothold"));
        QVERIFY(text.contains("DTSTART;VALUE=DATE:20260831"));
        QCOMPARE(calendarText(entries, asOf), text);
        for (const QByteArray& row : text.split('\n'))
            QVERIFY2(row.size() <= 76, row.constData()); // folded, with its carriage return
    }
};

QTEST_GUILESS_MAIN(TestRenewals)
#include "tst_renewals.moc"
