// What files of other systems leave open, or say in rows that belong together: other currencies, days and
// measures of usage, new columns of saved mappings.

#include "tests/core/mapped_fixture.h"

using namespace foothold;

class TestMappingAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Amounts of another currency than the account's are converted, taken as they stand or rejected: never
    /// silently.
    void anotherCurrencyIsSettled_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QByteArray>("arr");
        QTest::newRow("converted") << file("convert") << QByteArray("900.00");
        QTest::newRow("as it stands") << file("same") << QByteArray("1000.00");
        QTest::newRow("not settled") << QString() << QByteArray();
    }
    void anotherCurrencyIsSettled() {
        QFETCH(QString, answer);
        QFETCH(QByteArray, arr);
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name,currency\nA1,Acme,EUR\n"},
                                      {csv("products"), "product_id,name\nP,Platform\n"},
                                      {csv("rates"), "currency,rate\nUSD,0.9\n"}}));
        const QString path =
            fixture.folder({{file("subs.csv"), "Customer,Product,Start,End,ARR\n"
                                               "Acme,Platform,2026-01-01,2026-12-31,$1000\n"}}) +
            file("/subs.csv");
        const Answers answers = answer.isEmpty() ? Answers() : Answers{{file("ARR"), answer}};
        const auto plan = planImport(*fixture.book, {path}, {.answers = answers});
        VERIFY_RESULT(plan);
        const auto report = importPlan(*fixture.book, *plan);
        VERIFY_RESULT(report);
        const QByteArray lines = fixture.rows("contract_lines");
        QCOMPARE(lines.isEmpty(), answer.isEmpty());
        QVERIFY2(answer.isEmpty() || lines.contains(arr), lines.constData());
        std::int64_t converted = 0, open = 0;
        for (const auto& sheet : report->notes) {
            for (const auto& [heading, counts] : sheet.notes.converted)
                converted += counts.at(file("USD"));
            for (const auto& [heading, counts] : sheet.notes.otherCurrencies)
                open += counts.at(file("USD"));
        }
        QCOMPARE(converted, std::int64_t(answer == file("convert")));
        QCOMPARE(open, std::int64_t(answer.isEmpty()));
        if (answer.isEmpty()) QVERIFY(rejects(*report).join(QLatin1Char(' ')).contains(file("ARR=convert")));
        // It is kept with the mapping.
        for (const PlannedSheet& sheet : plan->sheets) {
            const auto again = mappingFromJson(file("x"), mappingToJson(sheet.mapping));
            VERIFY_RESULT(again);
            QCOMPARE(again->currencies.size(), std::size_t(!answer.isEmpty()));
        }
    }

    /// A rate that the book does not have is no rate of 1.
    void aCurrencyWithoutARateIsNotConverted() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name,currency\nA1,Acme,EUR\n"},
                                      {csv("products"), "product_id,name\nP,Platform\n"}}));
        const QString path =
            fixture.folder({{file("subs.csv"), "Customer,Product,Start,End,ARR\n"
                                               "Acme,Platform,2026-01-01,2026-12-31,$1000\n"}}) +
            file("/subs.csv");
        const auto plan = planImport(*fixture.book, {path}, {.answers = {{file("ARR"), file("convert")}}});
        VERIFY_RESULT(plan);
        const auto report = importPlan(*fixture.book, *plan);
        VERIFY_RESULT(report);
        QVERIFY(rejects(*report).join(QLatin1Char(' ')).contains(file("no rate")));
        QVERIFY(fixture.rows("contract_lines").isEmpty());
    }

    /// Days of a month are put together by what they are; a contradiction within a month is told.
    void rowsOfOneMonthArePutTogether() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA1,Acme\n"},
                                      {csv("products"), "product_id,name\nP,Platform\n"}}));
        const QByteArray days = "Date,Account,Active Users,DAU,API Calls\n"
                                "2026-01-01,Acme,10,4,100\n2026-01-02,Acme,30,5,\n2026-01-03,Acme,20,,7\n";
        const QString path = fixture.folder({{file("usage.csv"), days}}) + file("/usage.csv");
        auto plan = planImport(*fixture.book, {path});
        VERIFY_RESULT(plan);
        QVERIFY(plan->sheets.front().hasDays);
        QVERIFY(plan->sheets.front().assumptions.join(QLatin1Char(' ')).contains(file("highest")));
        VERIFY_RESULT(importPlan(*fixture.book, *plan));
        QCOMPARE(fixture.rows("usage"), QByteArray("A1,2026-01,P,,30,5,107\n"));
        const auto twice =
            fixture.importMapped({{file("metrics.csv"), "Account,Month,Metric,Value\nAcme,2026-02,MAU,5\n"
                                                        "Acme,2026-02,Logins,9\nAcme,2026-02,MAU,6\n"}});
        VERIFY_RESULT(twice);
        QCOMPARE(rejects(*twice).size(), 1);
        QVERIFY(rejects(*twice).front().contains(file("second time")));
        QVERIFY(fixture.rows("usage").contains("A1,2026-02,P,,5,,9\n"));
    }

    /// A column that a saved mapping does not know is proposed, and accepted only where it is not in doubt.
    void aNewColumnOfASavedExportIsProposed() {
        Mapped fixture;
        const auto saved = [&](const QByteArray& text) {
            return planImport(*fixture.book, {fixture.folder({{file("crm.csv"), text}}) + file("/crm.csv")});
        };
        const auto first = saved("Account ID,Account Name,Region\nA1,Acme,North\n");
        VERIFY_RESULT(first);
        VERIFY_RESULT(saveMapping(*fixture.book, file("CRM"), first->sheets.front().mapping));
        const QByteArray next = "Account ID,Account Name,Region,Industry,Customer Since\n"
                                "A1,Acme,North,Retail,03/04/2024\n";
        const auto proposed = saved(next);
        VERIFY_RESULT(proposed);
        const PlannedSheet& sheet = proposed->sheets.front();
        QCOMPARE(sheet.mapping.name, file("CRM"));
        QCOMPARE(sheet.newColumns.size(), std::size_t(2));
        QVERIFY(!sheet.mapping.targets.front().columns.count(file("industry"))); // only proposed
        const auto accepted =
            planImport(*fixture.book, {fixture.folder({{file("crm.csv"), next}}) + file("/crm.csv")},
                       {.acceptsNewColumns = true});
        VERIFY_RESULT(accepted);
        const PlannedSheet& read = accepted->sheets.front();
        QVERIFY(read.mapping.targets.front().columns.count(file("industry")));
        QVERIFY(!read.mapping.targets.front().columns.count(file("customer_since"))); // the day or the month?
        QVERIFY(read.doubts.empty());
        QCOMPARE(read.assumptions.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMappingAnswers)
#include "tst_mapping_answers.moc"
