#include "core/base/uuid.h"
#include "core/exchange/deletion.h"
#include "tests/core/exchange_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;
using Kind = RecordChange::Kind;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

Files portfolio() {
    return {
        {s("products.csv"), "product_id,name,list_price\nP,Product,480\n"},
        {s("accounts.csv"), "account_id,name,currency\nA,Alpha,EUR\nB,Beta,JPY\n"},
        {s("departments.csv"), "account_id,department,headcount\nA,Sales / West,12\n"},
        {s("contacts.csv"),
         "contact_id,account_id,name,reports_to\nC1,A,Ann,\nC2,A,Bob,C1\nC3,A,Cid,C2\nD1,B,Dee,\n"},
        {s("contact_links.csv"), "from_contact_id,to_contact_id,kind\nC1,C2,influences\nC2,C3,conflicts\n"},
        {s("contracts.csv"), "contract_id,account_id,start_on,end_on\nK1,A,2025-01-01,2025-12-31\n"},
        {s("contract_lines.csv"),
         "line_id,contract_id,product_id,arr,start_on\nL1,K1,P,1200.50,2025-03-01\n"},
        {s("usage.csv"), "account_id,month,product_id,department,active_users\nA,2026-01,P,,7\n"},
        {s("touchpoints.csv"), "touchpoint_id,account_id,date,kind,contact_ids\nT1,A,2026-01-05,call,C1;C2\n"
                               "T2,A,2026-01-05,call,C1\n"},
        {s("nps.csv"), "response_id,account_id,contact_id,date,score\nN1,A,C1,2026-02-01,9\n"},
        {s("signal_states.csv"), "state_id,signal,account_id,first_seen_on,state\nS1,x,A,2026-01-01,open\n"},
        {s("opportunities.csv"), "opportunity_id,account_id,motion,amount,stage,identified_on,signal_id\n"
                                 "O1,A,seat,10,qualified,2026-01-01,S1\n"},
        {s("qbrs.csv"), "qbr_id,account_id,planned_on,contact_ids\nQ1,A,2026-05-01,C1;C3\n"},
        {s("narratives.csv"), "account_id,document,section,qbr_id,opportunity_id,text\nA,qbr,x,Q1,,text\n"
                              "A,plan,y,,,text\nA,proposal,z,,O1,text\n"},
        {s("action_items.csv"),
         "action_id,account_id,title,source,source_id\nX1,A,Do,signal,S1\nX2,A,Do,qbr,S1\n"}};
}

QStringList dependents(Book& book, const char* table, const QStringList& key) {
    const auto found = dependentsOf(book, *findTable(table), key);
    if (!found) return {found.error().message};
    QStringList list;
    for (const Dependents& dependent : *found)
        list += QStringLiteral("%1 %2/%3")
                    .arg(QString::fromLatin1(dependent.table->name.data(),
                                             qsizetype(dependent.table->name.size())))
                    .arg(dependent.deleted)
                    .arg(dependent.released);
    return list;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesChangesAndUndoes() {
        ExchangeFixture fixture;
        QCOMPARE(fixture.set("accounts", {s("A")},
                             {{s("name"), s(" Älpha ")}, {s("cac"), s("12.5")}, {s("tier"), s("high")}}),
                 QString());
        QVERIFY(fixture.rows("accounts").startsWith("A, Älpha ,,,high,"));
        QCOMPARE(fixture.set("accounts", {s("A")}, {{s("tier"), QString()}}), QString());
        QVERIFY(fixture.rows("accounts").startsWith("A, Älpha ,,,,"));
        QVERIFY(fixture.rows("accounts").contains(",12.50,"));
        QCOMPARE(fixture.rows("imported_values"), QByteArray()); // nothing of it was imported
        VERIFY_RESULT(undo(*fixture.book));
        QVERIFY(fixture.rows("accounts").startsWith("A, Älpha ,,,high,"));
        // The same values again: no step.
        const auto before = history(*fixture.book)->size();
        QCOMPARE(fixture.set("accounts", {s("A")}, {{s("tier"), s("high")}}), QString());
        QCOMPARE(history(*fixture.book)->size(), before);
    }

    void createsAndChangesOnlyAsAsked() {
        ExchangeFixture fixture;
        QCOMPARE(fixture.change(Kind::Create, "team", {s("X")}), QString());
        QCOMPARE(fixture.change(Kind::Create, "team", {s("X")}), s("there is team X already"));
        QCOMPARE(fixture.change(Kind::Change, "team", {s("Y")}, {{s("role"), s("csm")}}),
                 s("there is no team Y"));
        QCOMPARE(fixture.change(Kind::Delete, "team", {s("Y")}), s("there is no team Y"));
        QCOMPARE(fixture.change(Kind::Delete, "team", {s("X")}), QString());
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("column"); // that is complained about
        const auto row = [](const char* name, const char* table, const char* key, const QStringList& values,
                            const char* column) {
            QTest::newRow(name) << s(table) << s(key) << values << s(column);
        };
        row("form", "accounts", "A", {s("customer_since=5 May")}, "customer_since");
        row("required", "accounts", "A", {s("name=")}, "name");
        row("required of a new one", "accounts", "Z", {}, "name");
        row("unknown column", "accounts", "A", {s("colour=red")}, "colour");
        row("key", "accounts", "A", {s("account_id=Z")}, "account_id");
        row("reference", "contacts", "C1", {s("account_id=Z")}, "account_id");
        row("left behind", "contacts", "C1", {s("account_id=B")}, "account_id");
        row("boss of another account", "contacts", "C1", {s("reports_to=D1")}, "reports_to");
        row("own boss", "contacts", "C1", {s("reports_to=C1")}, "reports_to");
        row("circle", "contacts", "C1", {s("reports_to=C3")}, "reports_to");
        row("order of dates", "contracts", "K1", {s("end_on=2024-12-31")}, "end_on");
        row("line without a day", "contracts", "K1", {s("end_on=2025-02-28")}, "end_on");
        row("decimals", "contract_lines", "L1", {s("arr=1.001")}, "arr");
        row("amount that is no yen", "accounts", "A", {s("currency=JPY")}, "currency");
        row("closed", "opportunities", "O1", {s("stage=won")}, "closed_on");
        row("list", "touchpoints", "T1", {s("contact_ids=C1;D1")}, "contact_ids");
        row("setting", "book", "gross_margin", {s("value=2")}, "value");
        row("NUL", "accounts", "A", {s("notes=a") + QChar(0)}, "notes");
        row("key of two parts", "departments", "A", {}, "");
        row("empty key", "accounts", "", {s("name=x")}, "");
    }

    void saysWhatIsWrong() {
        QFETCH(QString, table);
        QFETCH(QString, key);
        QFETCH(QStringList, values);
        QFETCH(QString, column);
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(portfolio()));
        const Files before = fixture.contents();
        RecordChange change{.table = findTable(table.toStdString()), .key = key.split(u'/'), .values = {}};
        for (const QString& value : values)
            change.values[value.section(u'=', 0, 0)] = value.section(u'=', 1);
        // A good change of the same set is not made either.
        const RecordChange good{.table = findTable("team"), .key = {s("X")}, .values = {}};
        const auto outcome = applyChanges(*fixture.book, {s("Edit"), s("test"), {good, change}});
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->errors.size(), std::size_t(1));
        QCOMPARE(outcome->errors[0].change, std::size_t(1));
        QCOMPARE(outcome->errors[0].column, column);
        QVERIFY(!outcome->errors[0].reason.isEmpty());
        QCOMPARE(fixture.contents(), before);
    }

    void makesSeveralChangesAtOnce() {
        ExchangeFixture fixture;
        const auto outcome = applyChanges(
            *fixture.book,
            {s("New customer"),
             s("test"),
             {{.table = findTable("accounts"), .key = {s("A")}, .values = {{s("name"), s("Alpha")}}},
              {.table = findTable("contacts"),
               .key = {s("C1")},
               .values = {{s("account_id"), s("A")}, {s("name"), s("Ann")}}},
              {.table = findTable("contacts"),
               .key = {s("C2")},
               .values = {{s("account_id"), s("A")}, {s("name"), s("Bob")}, {s("reports_to"), s("C1")}}}}});
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->errors.empty());
        QCOMPARE(outcome->records, qint64(3));
        QCOMPARE(history(*fixture.book)->size(), std::size_t(1));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void deletesWhatHangsOnARecord() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(portfolio()));
        const Files before = fixture.contents();
        QCOMPARE(dependents(*fixture.book, "contacts", {s("C1")}),
                 QStringList({s("contacts 0/1"), s("contact_links 1/0"), s("touchpoints 0/2"), s("nps 0/1"),
                              s("qbrs 0/1")}));
        QCOMPARE(fixture.change(Kind::Delete, "contacts", {s("C1")}), QString());
        QCOMPARE(fixture.rows("touchpoints"),
                 QByteArray("T1,A,2026-01-05,call,,C2,,,\nT2,A,2026-01-05,call,,,,,\n"));
        QCOMPARE(fixture.rows("qbrs"), QByteArray("Q1,A,2026-05-01,,,C3,,,,\n"));
        QCOMPARE(fixture.problems(), QStringList());
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.contents(), before);

        QCOMPARE(dependents(*fixture.book, "qbrs", {s("Q1")}), QStringList{s("narratives 1/0")});
        QCOMPARE(fixture.change(Kind::Delete, "qbrs", {s("Q1")}), QString());
        QCOMPARE(dependents(*fixture.book, "signal_states", {s("S1")}),
                 QStringList({s("opportunities 0/1"), s("action_items 0/1")}));
        QCOMPARE(fixture.change(Kind::Delete, "signal_states", {s("S1")}), QString());
        QVERIFY(fixture.rows("action_items").contains("X1,A,Do,,,,signal,\n"));
        QVERIFY(fixture.rows("action_items").contains("X2,A,Do,,,,qbr,S1\n"));
        QCOMPARE(fixture.problems(), QStringList());
        VERIFY_RESULT(undo(*fixture.book));
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.contents(), before);

        QCOMPARE(fixture.change(Kind::Delete, "accounts", {s("A")}), QString());
        for (const char* table :
             {"departments", "contact_links", "contracts", "contract_lines", "usage", "touchpoints", "nps",
              "signal_states", "opportunities", "qbrs", "narratives", "action_items"})
            QCOMPARE(fixture.rows(table), QByteArray());
        QCOMPARE(fixture.rows("contacts").count('\n'), 1);
        QCOMPARE(fixture.problems(), QStringList());
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.change(Kind::Delete, "products", {s("P")}), QString());
        QCOMPARE(fixture.rows("contract_lines"), QByteArray());
        QCOMPARE(fixture.problems(), QStringList());
    }

    void keepsNameAndCurrencyOfTheBook() {
        ExchangeFixture fixture;
        QVERIFY(!fixture.change(Kind::Delete, "book", {s("currency")}).isEmpty());
        QVERIFY(!fixture.change(Kind::Delete, "book", {s("name")}).isEmpty());
        QCOMPARE(fixture.set("book", {s("locale")}, {{s("value"), s(" de_DE ")}}), QString());
        QVERIFY(fixture.rows("book").contains("locale,de_DE\n"));
        QCOMPARE(fixture.change(Kind::Delete, "book", {s("locale")}), QString());
    }

    void convertsAmountsWithTheCurrency() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(portfolio()));
        QCOMPARE(fixture.set("contract_lines", {s("L1")}, {{s("arr"), s("1200")}}), QString());
        QCOMPARE(fixture.set("accounts", {s("A")}, {{s("currency"), s("JPY")}}), QString());
        QVERIFY(fixture.rows("contract_lines").contains(",1200,"));
        QVERIFY(fixture.rows("opportunities").contains(",10,"));
        QCOMPARE(fixture.set("accounts", {s("A")}, {{s("currency"), s("KWD")}, {s("cac"), s("0.125")}}),
                 QString());
        QVERIFY(fixture.rows("contract_lines").contains(",1200.000,"));
        QVERIFY(fixture.rows("accounts").contains(",0.125,"));
        QCOMPARE(fixture.set("book", {s("currency")}, {{s("value"), s("JPY")}}), QString());
        QVERIFY(fixture.rows("products").contains(",480,"));
        QCOMPARE(fixture.problems(), QStringList());
    }

    void remembersWhatWasImported() {
        ExchangeFixture fixture;
        VERIFY_RESULT(fixture.import(portfolio()));
        QCOMPARE(fixture.set("departments", {s("A"), s("Sales / West")}, {{s("headcount"), s("13")}}),
                 QString());
        QCOMPARE(fixture.rows("imported_values"), QByteArray("departments,A/Sales \\/ West,headcount,12\n"));
        QCOMPARE(fixture.set("departments", {s("A"), s("Sales / West")}, {{s("headcount"), s("14")}}),
                 QString());
        QCOMPARE(fixture.rows("imported_values"), QByteArray("departments,A/Sales \\/ West,headcount,12\n"));
        QCOMPARE(fixture.set("departments", {s("A"), s("Sales / West")}, {{s("headcount"), s("12")}}),
                 QString());
        QCOMPARE(fixture.rows("imported_values"), QByteArray()); // back to what it was
        VERIFY_RESULT(undo(*fixture.book));
        QCOMPARE(fixture.rows("imported_values"), QByteArray("departments,A/Sales \\/ West,headcount,12\n"));
    }

    void makesKeys() {
        Clock clock;
        clock.now = [] { return QDateTime::fromMSecsSinceEpoch(0x0123456789ab, Qt::UTC); };
        const QString key = newKey(clock);
        QCOMPARE(key.left(15), s("01234567-89ab-7"));
        QVERIFY(s("89ab").contains(key[19]));
        QCOMPARE(key.size(), 36);
        QVERIFY(newKey(clock) != key);
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
