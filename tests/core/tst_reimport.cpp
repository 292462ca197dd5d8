#include "tests/core/exchange_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

/// Importing again: what was edited since, and what another currency does to amounts.
class TestReimport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasEdited() {
        ExchangeFixture fixture;
        const Files files = {{csv("accounts"), "account_id,name,segment,cac\nA,Alpha,smb,10\n"}};
        VERIFY_RESULT(fixture.import(files));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("A")},
                             {{QStringLiteral("segment"), QStringLiteral("mine")},
                              {QStringLiteral("cac"), QStringLiteral("11")},
                              {QStringLiteral("notes"), QStringLiteral("typed")}}),
                 QString());
        QCOMPARE(fixture.rows("imported_values"),
                 QByteArray("accounts,A,cac,10.00\naccounts,A,notes,\naccounts,A,segment,smb\n"));
        // The same file: nothing to settle.
        auto report = fixture.import(files);
        VERIFY_RESULT(report);
        QVERIFY(report->conflicts.empty());
        QCOMPARE(ExchangeFixture::counts(*report, csv("accounts")), QStringLiteral("0/0/1/0"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,mine"));
        // Another value: a conflict, once; the edited one stays.
        const Files newer = {{csv("accounts"), "account_id,name,segment,cac\nA,Alpha,enterprise,11.00\n"}};
        report = fixture.import(newer);
        VERIFY_RESULT(report);
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QCOMPARE(report->conflicts[0].column, QStringLiteral("segment"));
        QCOMPARE(report->conflicts[0].edited, QStringLiteral("mine"));
        QCOMPARE(report->conflicts[0].imported, QStringLiteral("enterprise"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,mine"));
        QCOMPARE(fixture.rows("imported_values"),
                 QByteArray("accounts,A,notes,\naccounts,A,segment,enterprise\n")); // cac agrees by now
        report = fixture.import(newer);
        VERIFY_RESULT(report);
        QVERIFY(report->conflicts.empty());
        // The file wins if that is asked.
        report = fixture.import(files, {.fileWins = true});
        VERIFY_RESULT(report);
        QCOMPARE(report->conflicts.size(), std::size_t(1));
        QVERIFY(report->conflicts[0].fileWon);
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,smb"));
        QCOMPARE(fixture.rows("imported_values"), QByteArray("accounts,A,notes,\n"));
        QVERIFY(fixture.rows("accounts").endsWith("typed\n")); // the file has no notes
    }

    void keepsWhatWasEditedAcrossExports() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("A")},
                             {{QStringLiteral("name"), QStringLiteral("Mine")}}),
                 QString());
        const Files exported = fixture.contents();
        const auto same = fixture.import(exported);
        VERIFY_RESULT(same);
        for (const auto& file : same->files)
            QCOMPARE(file.unchanged, file.rows);
        QCOMPARE(fixture.contents(), exported);
        ExchangeFixture other;
        VERIFY_RESULT(other.import(exported));
        QCOMPARE(other.contents(), exported);
    }

    void addsAgainWhatWasDeleted() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        QCOMPARE(fixture.set("accounts", {QStringLiteral("B")},
                             {{QStringLiteral("name"), QStringLiteral("Mine")}}),
                 QString());
        QCOMPARE(fixture.change(RecordChange::Kind::Delete, "accounts", {QStringLiteral("B")}), QString());
        QCOMPARE(fixture.rows("imported_values"), QByteArray());
        const auto report = fixture.import(goodFiles());
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::counts(*report, csv("accounts")), QStringLiteral("1/0/1/0"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void convertsAmountsOfAChangedCurrency() {
        ExchangeFixture fixture;
        auto files = goodFiles();
        files[csv("contract_lines")] += "L2,K2,P,100,,\n";
        files[csv("invoices")] = "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30\n";
        VERIFY_RESULT(fixture.import(files));
        // 1200.50 cannot be yen: the row of the account is refused.
        const Files yen = {{csv("accounts"), "account_id,name,currency\nA,Alpha,JPY\n"}};
        const auto refused = fixture.import(yen);
        VERIFY_RESULT(refused);
        QCOMPARE(ExchangeFixture::places(*refused), QStringList{QStringLiteral("accounts.csv:2 currency")});
        QVERIFY(fixture.rows("contract_lines").contains("L1,K1,P,,,,,1200.50"));
        // With the line's new amount in the same import it goes.
        auto both = yen;
        both[csv("contract_lines")] = "line_id,contract_id,product_id,arr\nL1,K1,P,1200\n";
        const auto taken = fixture.import(both);
        VERIFY_RESULT(taken);
        QCOMPARE(ExchangeFixture::places(*taken), QStringList());
        QCOMPARE(fixture.rows("contract_lines"), QByteArray("L1,K1,P,,,,,1200,,,,\nL2,K2,P,,,,,100,,,,\n"));
        QCOMPARE(fixture.rows("invoices"), QByteArray("I1,A,2026-01-01,,30\n"));
        VERIFY_RESULT(undo(*fixture.book));
        QVERIFY(fixture.rows("contract_lines").contains("1200.50"));
        // Three decimals are always enough.
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name,currency\nA,Alpha,KWD\n"}}));
        QVERIFY(fixture.rows("contract_lines").contains("1200.500"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void convertsAmountsOfAChangedBookCurrency() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(
            {{csv("products"), "product_id,name,list_price\nP,Product,480\n"},
             {csv("accounts"), "account_id,name,currency,cac\nA,Alpha,,5\nB,Beta,EUR,5\n"},
             {csv("invoices"),
              "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30\nI2,B,2026-01-01,0.5\n"}}));
        VERIFY_RESULT(fixture.import({{csv("book"), "key,value\ncurrency,JPY\n"}}));
        QCOMPARE(fixture.rows("products"), QByteArray("P,Product,,,480,\n"));
        QCOMPARE(fixture.rows("invoices"), QByteArray("I1,A,2026-01-01,,30\nI2,B,2026-01-01,,0.50\n"));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,,,,,,,,,,,,,,,5,\n"));
        QVERIFY(fixture.rows("accounts").contains("B,Beta,,,,,,,EUR,,,,,,,,,5.00,\n"));
        // Back, while the file names the accounts too.
        VERIFY_RESULT(fixture.import({{csv("book"), "key,value\ncurrency,EUR\n"},
                                      {csv("accounts"), "account_id,name,cac\nA,Alpha,500\nB,Beta,5\n"}}));
        QVERIFY(fixture.rows("accounts").contains("A,Alpha,,,,,,,,,,,,,,,,500.00,\n"));
        QVERIFY(fixture.rows("invoices").contains("30.00"));
        QVERIFY(fixture.rows("products").contains("480.00"));
        VERIFY_RESULT(fixture.import(
            {{csv("invoices"), "invoice_id,account_id,due_on,amount\nI1,A,2026-01-01,30.5\n"}}));
        const auto refused = fixture.import({{csv("book"), "key,value\ncurrency,JPY\n"}});
        VERIFY_RESULT(refused);
        QCOMPARE(ExchangeFixture::places(*refused), QStringList{QStringLiteral("book.csv:2 value")});
        QVERIFY(fixture.rows("products").contains("480.00"));
    }

    void refusesRowsThatBreakOthers() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(goodFiles()));
        // C1 is named by C2, by a response and by a touchpoint of account A.
        auto report = fixture.import({{csv("contacts"), "contact_id,account_id,name\nC1,B,Ann\nD1,A,Dee\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList{QStringLiteral("contacts.csv:2 account_id")});
        // The contract's new dates leave no day to a line that is not in the import.
        VERIFY_RESULT(
            fixture.import({{csv("contract_lines"),
                             "line_id,contract_id,product_id,arr,start_on\nL1,K1,P,1,2025-06-01\n"}}));
        report = fixture.import(
            {{csv("contracts"), "contract_id,account_id,start_on,end_on\nK1,A,2025-01-01,2025-05-31\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList{QStringLiteral("contracts.csv:2 end_on")});
        // A contract that goes over to an account in yen takes its line along, if that has no cents.
        report = fixture.import({{csv("contracts"), "contract_id,account_id,start_on\nK2,B,2026-01-01\n"}});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report),
                 QStringList{QStringLiteral("contracts.csv:2 renewed_from")});
        QCOMPARE(fixture.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
