#include "core/metrics/usage.h"
#include "tests/core/fact_helpers.h"

using namespace foothold;

namespace {

constexpr std::int64_t none = unknownCount;

/// One account with the products "P" (0) and "Q" (1).
struct Used : OneAccount {
    Used() {
        product("P");
        product("Q");
        begin();
    }
    Used& month(const char* iso, std::int64_t users, int product = 0, Text department = {},
                std::int64_t quantity = none) {
        add(Usage{.month = foothold::month(iso),
                  .product = product,
                  .department = department,
                  .activeUsers = users,
                  .usageQuantity = quantity});
        return *this;
    }
};

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void departmentsAddUpAndProductsOverlap() {
        Used book;
        book.month("2026-03", 10, 0, "Ops").month("2026-03", 5, 0, "Sales").month("2026-03", 12, 1);
        QCOMPARE(activeUsers(book.facts()->at(0), month("2026-03")), std::optional<std::int64_t>(15));
    }

    void emptyUsersAreUnknownNotZero() {
        Used book;
        book.month("2026-03", none, 0, {}, 7)
            .month("2026-02", none, 0, "Ops")
            .month("2026-02", 0, 0, "Sales");
        const auto facts = book.facts();
        QVERIFY(!activeUsers(facts->at(0), month("2026-03")));
        QCOMPARE(activeUsers(facts->at(0), month("2026-02")), std::optional<std::int64_t>(0));
        QVERIFY(!activeUsers(facts->at(0), month("2026-01")));
    }

    void growthComparesThreeMonthsWithThree() {
        Used book;
        book.month("2025-10", 10).month("2025-11", 20).month("2025-12", 30);
        book.month("2026-01", 20).month("2026-02", 25).month("2026-03", 30);
        QCOMPARE(growthAt(book.facts()->at(0), month("2026-03")), std::optional(0.25)); // 25 / 20 - 1
    }

    void growthNeedsTwoMonthsOfEachThree() {
        Used enough;
        enough.month("2025-10", 10).month("2025-12", 30).month("2026-01", 30).month("2026-03", 30);
        QCOMPARE(growthAt(enough.facts()->at(0), month("2026-03")), std::optional(0.5));
        Used tooFew;
        tooFew.month("2025-12", 30).month("2026-01", 30).month("2026-03", 30);
        QVERIFY(!growthAt(tooFew.facts()->at(0), month("2026-03")));
    }

    void growthFromNothingIsUnknown() {
        Used book;
        book.month("2025-11", 0).month("2025-12", 0).month("2026-01", 30).month("2026-03", 30);
        QVERIFY(!growthAt(book.facts()->at(0), month("2026-03")));
    }

    void utilisationIsTheLargestOfSeatsAndLimits() {
        Used book;
        book.contract({.contractId = "C", .startOn = day("2026-01-01")},
                      {{.lineId = "1", .product = 0, .seats = 40, .usageLimit = 1000, .arr = 1},
                       {.lineId = "2", .product = 0, .seats = 60, .arr = 1},
                       {.lineId = "3", .product = 1, .seats = 10, .arr = 1}});
        book.month("2026-03", 50, 0, {}, 700).month("2026-03", 6, 1);
        const auto facts = book.facts();
        const auto products = productUtilisations(facts->at(0), month("2026-03"));
        QCOMPARE(products.size(), qsizetype(2));
        QCOMPARE(products[0].value, 0.7); // 50 / 100 users, 700 / 1000 calls
        QCOMPARE(products[1].value, 0.6);
        QCOMPARE(utilisationAt(facts->at(0), month("2026-03")), std::optional(0.7));
    }

    void seatsCountOnTheLastDayOfTheMonth() {
        Used book;
        book.contract({.contractId = "C", .startOn = day("2026-03-31")},
                      {{.lineId = "1", .product = 0, .seats = 100, .arr = 1}});
        book.contract({.contractId = "D", .startOn = day("2026-01-01"), .endOn = day("2026-03-30")},
                      {{.lineId = "2", .product = 0, .seats = 10, .arr = 1}});
        book.month("2026-03", 50).month("2026-02", 5);
        const auto facts = book.facts();
        QCOMPARE(utilisationAt(facts->at(0), month("2026-03")), std::optional(0.5));
        QCOMPARE(utilisationAt(facts->at(0), month("2026-02")), std::optional(0.5));
    }

    void withoutSeatsOrUsersUtilisationIsUnknown() {
        Used noSeats;
        noSeats.contract({.contractId = "C", .startOn = day("2026-01-01")},
                         {{.lineId = "1", .product = 0, .seats = 0, .arr = 1}});
        noSeats.month("2026-03", 50);
        QVERIFY(!utilisationAt(noSeats.facts()->at(0), month("2026-03")));
        Used noUsers;
        noUsers.contract({.contractId = "C", .startOn = day("2026-01-01")},
                         {{.lineId = "1", .product = 0, .seats = 10, .arr = 1}});
        noUsers.month("2026-03", none);
        QVERIFY(!utilisationAt(noUsers.facts()->at(0), month("2026-03")));
    }
};

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
