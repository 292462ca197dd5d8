#include "core/playbook/what_if.h"
#include "tests/core/fact_helpers.h"

#include <QTest>

using namespace foothold;

namespace {

const Date asOf = day("2026-04-15");

/// Two customers of more than a year with 40 seats for 4 000.00 each; Acme has a champion who is engaged, and
/// usage.
std::shared_ptr<const Facts> twoCustomers() {
    OneAccount book;
    book.product("P");
    book.begin();
    book.builder.add(Account{.accountId = "B", .name = "Bolt"});
    const Contract contract{.contractId = "C", .startOn = day("2024-01-01"), .endOn = day("2027-12-31")};
    const ContractLine line{.lineId = "L", .product = 0, .seats = 40, .arr = 4000'00};
    book.contract(contract, {line});
    book.builder.addContract(1, {.contractId = "D", .startOn = contract.startOn, .endOn = contract.endOn},
                             {{.lineId = "M", .product = 0, .seats = 40, .arr = 4000'00}});
    book.add(Contact{.contactId = "K", .name = "Kim", .role = ContactRole::Champion});
    book.add(Contact{.contactId = "L", .name = "Lou"});
    book.add(Touchpoint{
        .touchpointId = "T", .date = day("2026-04-01"), .kind = TouchpointKind::Call, .contactIds = "K"});
    for (int back = 0; back < 6; ++back)
        book.add(Usage{.month = month("2026-03") - back, .product = 0, .activeUsers = 30});
    return book.facts();
}

bool fires(const Supposed& supposed, std::string_view id) {
    return std::ranges::any_of(supposed.signals, [id](const Rule* rule) { return rule->id == id; });
}

} // namespace

/// What would be if something were different.
class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSupposedChangesNothing() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 0, asOf, {});
        QVERIFY(answer.impossible.isEmpty());
        QCOMPARE(answer.after.arr, answer.before.arr);
        QCOMPARE(answer.after.figures.health.score, answer.before.figures.health.score);
        QCOMPARE(answer.after.figures.readiness.score, answer.before.figures.readiness.score);
        QCOMPARE(answer.after.figures.whitespace.score, answer.before.figures.whitespace.score);
        QCOMPARE(answer.after.figures.growth, answer.before.figures.growth);
        QCOMPARE(answer.after.signals, answer.before.signals);
        QCOMPARE(answer.after.bookGrr, std::optional(100.0));
        QCOMPARE(answer.after.bookNrr, std::optional(100.0));
    }

    void theChampionLeaves() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 0, asOf, {.championLeaves = true});
        QVERIFY(!answer.before.figures.contraction[ContractionSignal::ChampionWarning]);
        QVERIFY(answer.after.figures.contraction[ContractionSignal::ChampionWarning]);
        QVERIFY(fires(answer.after, "champion_warning") && !fires(answer.before, "champion_warning"));
        QVERIFY(*answer.after.figures.health.score < *answer.before.figures.health.score);
        // The book itself knows nothing of it.
        QVERIFY(facts->at(0).contacts().front().isPresentAt(asOf));
    }

    void usageFallsByAFifth() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 0, asOf, {.usagePercent = -20});
        QCOMPARE(answer.before.figures.growth, std::optional(0.0));
        QCOMPARE(answer.after.figures.growth, std::optional(-0.2));
        QCOMPARE(answer.before.figures.utilisation, std::optional(0.75));
        QCOMPARE(answer.after.figures.utilisation, std::optional(0.6));
        // More than everything cannot be lost.
        QCOMPARE(whatIf(*facts, 0, asOf, {.usagePercent = -150}).after.figures.growth, std::optional(-1.0));
    }

    void seatsAreAddedAtTheirPrice() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 0, asOf, {.extraSeats = 50});
        QCOMPARE(answer.after.arr, std::int64_t(9000'00));
        QCOMPARE(answer.after.figures.utilisation, std::optional(roundFigure(30.0 / 90)));
        QCOMPARE(answer.after.bookGrr, std::optional(100.0)); // GRR knows no gains
        QCOMPARE(answer.before.bookNrr, std::optional(100.0));
        QCOMPARE(answer.after.bookNrr, std::optional(162.5)); // 13 000 of 8 000
        QCOMPARE(whatIf(*facts, 0, asOf, {.extraSeats = -100}).after.arr, std::int64_t(0));
    }

    void theCustomerLeaves() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 0, asOf, {.customerLeaves = true});
        QCOMPARE(answer.after.arr, std::int64_t(0));
        QCOMPARE(answer.after.bookGrr, std::optional(50.0));
        QVERIFY(answer.after.signals.empty()); // it is no customer any more
        QCOMPARE(answer.before.bookGrr, std::optional(100.0));
    }

    void whatCannotBeSupposedIsSaid() {
        const auto facts = twoCustomers();
        const WhatIf answer = whatIf(*facts, 1, asOf, {.championLeaves = true, .usagePercent = -20});
        QCOMPARE(answer.impossible.size(), 2);
        QCOMPARE(answer.after.arr, answer.before.arr);
        OneAccount book;
        book.product("P");
        book.begin();
        const auto bare = book.facts();
        QCOMPARE(whatIf(*bare, 0, asOf, {.extraSeats = 5}).impossible.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_what_if.moc"
