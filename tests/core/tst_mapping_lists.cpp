// A spreadsheet of customers, as people keep one beside their systems.

#include "tests/core/mapped_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

namespace {

QByteArray list(const QByteArray& rows) {
    return "Account,CSM,ARR,Renewal date,Champion\n" + rows;
}

} // namespace

class TestMappingLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A start that nobody says is a year before the renewal, or as many as it takes not to be to come.
    void theStartIsAssumedAndSaid() {
        Mapped fixture;
        const int year = int(std::chrono::year_month_day(fixture.book->clock().today()).year());
        const QByteArray next = QByteArray::number(year + 1), later = QByteArray::number(year + 3);
        const Files files{
            {file("my customers.csv"), list("Acme,Kim,1000," + next + "-01-01,Ann Lee\nBeta,Kim,500," +
                                            later + "-01-01,\nGamma,Kim,,,\n")}};
        const auto report = fixture.importMapped(files);
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        const QByteArray contracts = fixture.rows("contracts"), year0 = QByteArray::number(year);
        QVERIFY2(contracts.contains("acme,acme,," + year0 + "-01-01," + year0 + "-12-31,"),
                 contracts.constData());
        QVERIFY2(
            contracts.contains("beta,beta,," + year0 + "-01-01," + QByteArray::number(year + 2) + "-12-31,"),
            contracts.constData());
        QCOMPARE(contracts.count('\n'), 2); // nothing is known of the third but its name
        QCOMPARE(fixture.rows("contract_lines").count('\n'), 2);
        QVERIFY(fixture.rows("contacts").contains("acme.ann-lee,acme,Ann Lee"));
        QVERIFY(fixture.rows("contacts").contains(",champion,"));
        // The same file again changes nothing; a renewal leaves the start as it was.
        const auto again = fixture.importMapped(files);
        VERIFY_RESULT(again);
        for (const auto& each : again->import.files)
            QCOMPARE(each.added + each.changed + each.rejected, std::int64_t(0));
        VERIFY_RESULT(
            fixture.importMapped({{file("my customers.csv"), list("Acme,Kim,1200," + later + "-01-01,\n")}}));
        QVERIFY(fixture.rows("contracts")
                    .contains("acme,acme,," + year0 + "-01-01," + QByteArray::number(year + 2) + "-12-31,"));
        QVERIFY(fixture.rows("contract_lines").contains(",1200.00,"));
    }

    /// The ARR that a list of accounts names is that of contracts which another file has in full.
    void noArrCountsTwice() {
        const std::pair<QString, QByteArray> accounts{
            file("crm accounts.csv"), list("Acme,Kim,1000,2030-01-01,\nBeta,Kim,500,2030-01-01,\n")};
        const std::pair<QString, QByteArray> subscriptions{
            file("subscriptions.csv"),
            "Subscription ID,Customer,Plan,MRR,Start Date,End Date\nS1,Acme,Pro,100,2026-01-01,\n"};
        Mapped together, later;
        VERIFY_RESULT(together.importMapped({accounts, subscriptions}));
        VERIFY_RESULT(later.importMapped({subscriptions}));
        VERIFY_RESULT(later.importMapped({accounts}));
        for (Mapped* fixture : {&together, &later}) {
            const QByteArray lines = fixture->rows("contract_lines");
            QVERIFY2(lines.contains(",S1,"), lines.constData());
            QVERIFY2(!lines.contains(",1000.00,"), lines.constData());
            QVERIFY2(lines.contains(",500.00,"), lines.constData());
        }
    }

    /// A column of a unit and one of how many: "month", 3.
    void periodsAreCounted() {
        Mapped fixture;
        const auto report = fixture.importMapped(
            {{file("subscriptions.csv"),
              "Subscription ID,Customer,Plan,Amount,Interval,Interval Count,Start Date\n"
              "S1,Acme,Pro,300,month,3,2026-01-01\nS2,Acme,Max,100,month,,2026-01-01\n"
              "S3,Acme,Mini,100,month,x,2026-01-01\n"},
             {file("abos.csv"), "subscription_id,company,plan,unit_amount,quantity,billing_period,"
                                "billing_period_unit,started_at\nS4,Acme,Pro,240,1,2,year,2026-01-01\n"}});
        VERIFY_RESULT(report);
        const QByteArray lines = fixture.rows("contract_lines");
        for (const char* arr : {"1200.00", "120.00"})
            QVERIFY2(lines.contains(QByteArray(",") + arr + ","), lines.constData());
        QCOMPARE(lines.count(",1200.00,"), 2);
        QCOMPARE(rejects(*report).size(), 1);
        QVERIFY2(rejects(*report).first().contains(QLatin1String("is no number of periods")),
                 qPrintable(rejects(*report).first()));
    }

    void anAmountWithoutAPeriodIsAsked() {
        Mapped fixture;
        const auto report = fixture.importMapped(
            {{file("list.csv"), "Account,CSM,Contract Value,Renewal date\nAcme,Kim,1200,2030-01-01\n"}});
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(QLatin1String("\"Contract Value\" is charged for")),
                 qPrintable(report.error().message));
    }

    /// Tickets, calls and the like name accounts, again and again.
    void aLogIsNoListOfAccounts() {
        Mapped fixture;
        VERIFY_ERROR(
            fixture.importMapped({{file("log.csv"), "Firma;Bemerkung;Branche\nAcme;a;x\nAcme;b;x\nBeta;c;y\n"
                                                    "Acme;d;x\n"}}),
            ErrorKind::Rejected);
        QCOMPARE(fixture.rows("accounts"), QByteArray());
    }

    void aNameTheOtherWayRoundIsTheSamePerson() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"},
                                      {csv("contacts"), "contact_id,account_id,name\nC,A,Ann Lee\n"}}));
        VERIFY_RESULT(fixture.importMapped(
            {{file("contacts.csv"), "Name,Company,Job Title\n\"Lee, Ann\",Acme,CFO\n"}}));
        QCOMPARE(fixture.rows("contacts").count('\n'), 1);
        QVERIFY(fixture.rows("contacts").contains("CFO"));
    }

    /// Several figures of a month in one sheet: each is what the words beside the month say.
    void figuresOfAMonthSideBySide() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\n"},
                                      {csv("products"), "product_id,name\nP,Platform\n"}}));
        const auto report = fixture.importMapped(
            {{file("usage.csv"), "Account,Jan 2026 Users,Jan 2026 Logins,Jan 2026 Revenue,Feb 2026 Users,"
                                 "Feb 2026 Logins,Feb 2026 Revenue\nAcme,10,100,5,,110,6\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(fixture.rows("usage"), QByteArray("A,2026-01,P,,10,,100\nA,2026-02,P,,,,110\n"));
        QStringList unread;
        for (const auto& column : report->import.unknownColumns)
            unread += column.column;
        QCOMPARE(unread, QStringList({file("Jan 2026 Revenue"), file("Feb 2026 Revenue")}));
    }
};

QTEST_GUILESS_MAIN(TestMappingLists)
#include "tst_mapping_lists.moc"
