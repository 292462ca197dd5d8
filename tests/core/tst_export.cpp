#include "core/base/safe_file.h"
#include "core/sample/sample_portfolio.h"
#include "tests/core/exchange_fixture.h"

#include <sqlite3.h>

using namespace foothold;
using Files = ExchangeFixture::Files;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// One row of each table of the book, every column filled in.
Files everything() {
    return {
        {s("book.csv"),
         "key,value\nname,\"B, \"\"x\"\"\"\ncurrency,EUR\ngross_margin,0.78\nrevenue_view,commission\n"
         "locale,de_DE\nownership_policy,amount\n"},
        {s("rates.csv"), "currency,rate\nJPY,0.00615\nEUR,1\n"},
        {s("team.csv"), "name,role,email\n\"Núñez, José\",csm,j@example.com\n"},
        {s("holidays.csv"), "date,name\n2026-05-01,\" May \"\n2026-06-01,\n"},
        {s("templates.csv"), "name,kind,text\nHello,outreach,\"a\r\nb\"\n"},
        {s("mappings.csv"), "name,definition\nm,\"{\"\"a\"\": \"\"b,c\"\"}\"\n"},
        {s("views.csv"), "name,definition\nv,[]\n"},
        {s("profile.csv"), "valid_from,segment,key,value\n2026-01-01,,w,1\n2026-01-01,smb,w,2\n"},
        {s("programme.csv"),
         "task_id,phase,week,title,owner,due_on,done_on,output\nT,p,3,t,o,2026-01-01,2026-01-02,x\n"},
        {s("products.csv"),
         "product_id,name,family,pricing_model,list_price,segments\nP,N,F,seat,480.1,a;b\n"},
        {s("features.csv"), "feature_id,product_id,name,level\n0001,P,N,core\n"},
        {s("accounts.csv"),
         "account_id,name,parent_account_id,segment,tier,industry,region,website,currency,employees,"
         "addressable_users,csm,ae,customer_since,first_value_on,fiscal_year_start,gross_margin,cac,notes\n"
         "00123,=1+1,,own,high,i,r,w,JPY,10,5,c,a,2020-01-01,2020-02-01,04-01,0.5,1200,\"line\nline\"\n"
         "客户,子,00123,,,,,,KWD,,,,,,,,,0.125,\n"},
        {s("departments.csv"), "account_id,department,headcount,applicable\n00123,D/\\1,3,no\n00123,E,,\n"},
        {s("contacts.csv"), "contact_id,account_id,name,title,department,email,phone,reports_to,role,"
                            "seniority,influence,sentiment,"
                            "circle,relationship,desired_relationship,our_owner,preferred_channel,preferred_"
                            "cadence_days,sponsor,"
                            "status,status_on,notes\n"
                            "C1,00123,n,t,d,e,+49,,champion,vp,3,advocate,inner,vendor,trusted_advisor,o,"
                            "call,30,yes,active,2026-01-01,x\n"
                            "C2,00123,m,,,,,C1,,,,,,,,,,,no,left,,\n"},
        {s("contact_links.csv"),
         "from_contact_id,to_contact_id,kind,sentiment,note\nC1,C2,influences,neutral,n\n"},
        {s("contact_events.csv"),
         "event_id,contact_id,date,kind,from_title,to_title,to_seniority,in_domain,from_value,"
         "to_value\nE,C1,2026-01-01,moved,a,b,vp,yes,c,d\n"},
        {s("contracts.csv"), "contract_id,account_id,number,start_on,end_on,signed_on,status,terminated_on,"
                             "auto_renew,notice_days,"
                             "escalation_pct,discount_pct,discount_until,expansion_option,renewed_from,end_"
                             "reason,forecast,expected_arr,"
                             "forecast_note\nK1,00123,7,2024-01-01,2024-12-31,2023-12-01,active,2024-06-01,"
                             "no,30,3.5,10,2024-03-01,yes,,"
                             "value,risk,100,f\nK2,00123,,2025-01-01,,,draft,,,,,,,,K1,,,,\n"},
        {s("contract_lines.csv"),
         "line_id,contract_id,product_id,department,plan_tier,seats,usage_limit,arr,start_on,"
         "end_on,vendor,commission_pct\nL,K1,P,D,t,5,100,9007199254740993,2024-01-01,2024-02-01,v,12.5\n"},
        {s("usage.csv"),
         "account_id,month,product_id,department,active_users,daily_active_users,usage_quantity\n"
         "00123,2026-01,P,,,,\n00123,2026-01,P,E,1,2,3\n"},
        {s("feature_usage.csv"), "account_id,month,feature_id,active_users\n00123,2026-01,0001,4\n"},
        {s("touchpoints.csv"),
         "touchpoint_id,account_id,date,kind,subject,contact_ids,our_people,competitor,notes\n"
         "T,00123,2026-01-01,call,s,C1;C2,\"a;b\",c,n\n"},
        {s("tickets.csv"), "ticket_id,account_id,opened_on,closed_on,severity,kind,subject\nS,00123,2026-01-"
                           "01,2026-01-01,urgent,defect,s\n"},
        {s("nps.csv"),
         "response_id,account_id,contact_id,date,score,comment\nN,00123,C1,2026-01-01,0,\"\"\"\"\n"},
        {s("invoices.csv"),
         "invoice_id,account_id,due_on,paid_on,amount\nI,客户,2026-01-01,2025-01-01,1.5\n"},
        {s("outcomes.csv"),
         "outcome_id,account_id,goal,metric,unit,baseline,target,target_on,actual,achieved_on,"
         "value_amount,evidence\nO,00123,g,m,u,-1.5,0,2026-01-01,2.25,2026-01-02,3,e\n"},
        {s("signal_states.csv"),
         "state_id,signal,account_id,segment,first_seen_on,due_on,state,until,note\n"
         "SS,x,00123,,2026-01-01,2026-02-01,open,2026-03-01,n\nST,y,,smb,2026-01-01,,done,,\n"},
        {s("opportunities.csv"), "opportunity_id,account_id,name,motion,product_id,department,amount,stage,"
                                 "identified_on,expected_close_on,"
                                 "closed_on,owner,sourced_by,sourced_by_role,handback_on,signal_id,situation,"
                                 "pain,impact,critical_event,"
                                 "decision\nOP,00123,n,seat,P,D,10,won,2026-01-01,2026-02-01,2026-02-02,o,s,"
                                 "csm,2026-03-01,SS,a,b,c,d,e\n"},
        {s("opportunity_contacts.csv"), "opportunity_id,contact_id,buying_role\nOP,C1,blocker\n"},
        {s("referrals.csv"), "referral_id,account_id,contact_id,prospect,csm,amount,state,date\nR,00123,C1,p,"
                             "c,5,won,2026-01-01\n"},
        {s("map_cells.csv"),
         "account_id,product_id,department,state,competitor,competitor_renewal_on,potential_arr,note\n"
         "00123,P,,competitor,c,2026-01-01,7,n\n00123,P,E,,,,,\n"},
        {s("business_events.csv"), "event_id,account_id,date,kind,note\nV,00123,2026-01-01,funding,n\n"},
        {s("health_scores.csv"),
         "account_id,date,score,source\n00123,2026-01-01,64.5,other\n00123,2026-01-01,70,\n"},
        {s("health_overrides.csv"),
         "account_id,set_on,expires_on,score,reason,author\n00123,2026-01-01,2026-02-01,35,r,a\n"},
        {s("action_items.csv"), "action_id,account_id,title,due_on,done_on,owner,source,source_id\n"
                                "X,00123,t,2026-01-01,2026-01-02,o,signal,SS\n"},
        {s("objectives.csv"), "objective_id,account_id,title,whose,measure,target,due_on,state\nJ,00123,t,"
                              "ours,m,4,2026-01-01,met\n"},
        {s("qbrs.csv"),
         "qbr_id,account_id,planned_on,held_on,state,contact_ids,our_people,topic,decisions,snapshot\n"
         "Q,00123,2026-01-01,2026-01-02,held,C1,o,t,d,\"{\"\"k\"\": [1, 2]}\"\n"},
        {s("narratives.csv"), "account_id,document,section,qbr_id,opportunity_id,text\n00123,qbr,s,Q,,"
                              "t\n00123,proposal,s,,OP,t\n"},
        {s("sprint.csv"),
         "account_id,started_on,action,owner,due_on,state,conversations_on,won_arr,objection,debrief\n"
         "00123,2026-01-01,a,o,2026-02-01,open,2026-01-02;2026-01-03,5,x,y\n"},
        {s("map_positions.csv"), "contact_id,x,y\nC1,-1.5,20\n"},
        {s("imported_values.csv"),
         "table,key,column,value\naccounts,00123,name,Before\naccounts,00123,notes,\n"},
    };
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Everything that a book can hold goes out and comes in again, byte for byte.
    void makesTheRoundTrip() {
        const Files files = everything();
        QCOMPARE(files.size(), tables().size());
        for (const Table& table : tables()) { // the test itself names every column
            const QList<QByteArray> heading = files.at(table.file()).split('\n').first().split(',');
            QCOMPARE(std::size_t(heading.size()), table.columns.size());
        }
        ExchangeFixture fixture;
        const auto report = fixture.import(files);
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList());
        QCOMPARE(fixture.problems(), QStringList());
        const Files exported = fixture.contents();
        QCOMPARE(exported.size(), tables().size());
        for (const auto& [name, text] :
             files) // here written as export writes it, but for the order and forms
            QCOMPARE(exported.at(name).size() > 0, true);
        QVERIFY(exported.at(s("contract_lines.csv")).contains(",9007199254740993,"));
        QVERIFY(exported.at(s("accounts.csv")).contains("客户,子,00123,,,,,,KWD,,,,,,,,,0.125,\n"));
        QVERIFY(exported.at(s("contact_events.csv")).endsWith("E,C1,2026-01-01,moved,a,b,vp,yes,c,d\n"));
        QCOMPARE(
            exported.at(s("book.csv")),
            QByteArray("key,value\ncurrency,EUR\ngross_margin,0.78\nlocale,de_DE\nname,\"B, \"\"x\"\"\"\n"
                       "ownership_policy,amount\nrevenue_view,commission\n"));
        ExchangeFixture other;
        const auto again = other.import(exported);
        VERIFY_RESULT(again);
        QCOMPARE(ExchangeFixture::places(*again), QStringList());
        QCOMPARE(other.contents(), exported);
    }

    void takesTheSampleBothWays() {
        ExchangeFixture fixture;
        const QString folder = fixture.folder({});
        VERIFY_RESULT(writeSamplePortfolio(folder, {.accounts = 12, .asOf = *parseDate("2026-04-15")}));
        const auto report = importFiles(*fixture.book, {folder});
        VERIFY_RESULT(report);
        QCOMPARE(ExchangeFixture::places(*report), QStringList());
        const Files exported = fixture.contents();
        ExchangeFixture other;
        VERIFY_RESULT(other.import(exported));
        QCOMPARE(other.contents(), exported);
    }

    void exportsWithoutAFile() {
        ExchangeFixture fixture;
        const Files exported = fixture.contents();
        for (const Table& table : tables()) {
            const QByteArray text = exported.at(table.file());
            QCOMPARE(text.count('\n'), table.name == "book" ? 3 : 1);
        }
    }

    void replacesOnlyItsOwnFiles() {
        ExchangeFixture fixture;
        const QString folder = fixture.path(s("out"));
        VERIFY_RESULT(exportFolder(*fixture.book, folder));
        QCOMPARE(fixture.set("team", {s("X")}), QString());
        VERIFY_RESULT(exportFolder(*fixture.book, folder));
        QVERIFY(ExchangeFixture::bytes(folder + s("/team.csv")).endsWith("X,,\n"));
        QCOMPARE(std::size_t(
                     QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()),
                 tables().size());
        ExchangeFixture::write(folder + s("/letter.txt"), "mine");
        QCOMPARE(fixture.set("team", {s("Y")}), QString());
        VERIFY_ERROR(exportFolder(*fixture.book, folder), ErrorKind::Exists);
        QVERIFY(!ExchangeFixture::bytes(folder + s("/team.csv")).contains("Y"));
        VERIFY_ERROR(exportFolder(*fixture.book, folder + s("/letter.txt")), ErrorKind::Exists);
        QCOMPARE(QDir(fixture.path({})).entryList({s("*.part*")}, QDir::AllEntries | QDir::Hidden),
                 QStringList());
    }

    void writesFilesWholeOrNotAtAll() {
        ExchangeFixture fixture;
        const QString path = fixture.path(s("file.txt"));
        VERIFY_RESULT(writeSafely(path, "one"));
        VERIFY_RESULT(writeSafely(path, "two"));
        QCOMPARE(ExchangeFixture::bytes(path), QByteArray("two"));
        {
            SafeFile abandoned(path);
            VERIFY_RESULT(abandoned.open());
            VERIFY_RESULT(abandoned.write("three"));
        }
        QCOMPARE(ExchangeFixture::bytes(path), QByteArray("two"));
        QCOMPARE(QDir(fixture.path({})).entryList({s("file*")}).size(), 1);
        VERIFY_ERROR(writeSafely(fixture.path(s("absent/file.txt")), "x"), ErrorKind::Io);
    }

    /// The registry and the schema describe the same tables.
    void registryAndSchemaAgree() {
        ExchangeFixture fixture;
        const QString path = fixture.path(s("book.foothold"));
        fixture.book.reset();
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr),
                 SQLITE_OK);
        for (const Table& table : tables()) {
            const QByteArray name(table.name.data(), qsizetype(table.name.size()));
            sqlite3_stmt* statement = nullptr;
            sqlite3_prepare_v2(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)", -1,
                               &statement, nullptr);
            sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const Column& column = table.columns[i];
                const QByteArray where =
                    name + '.' + QByteArray(column.name.data(), qsizetype(column.name.size()));
                QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
                QCOMPARE(name + '.' + reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                         where);
                const bool whole = column.type == Type::Bool || column.type == Type::Date ||
                                   column.type == Type::Month || column.type == Type::Count ||
                                   column.type == Type::Money;
                const QByteArray type = column.type == Type::Decimal ? "REAL" : whole ? "INTEGER" : "TEXT";
                QCOMPARE(where + ' ' + reinterpret_cast<const char*>(sqlite3_column_text(statement, 1)),
                         where + ' ' + type);
                const bool notNull = (column.required && !column.mayBeEmpty) || table.isKey(int(i));
                QCOMPARE(sqlite3_column_int(statement, 2) != 0, notNull);
                const auto place = std::find(table.key.begin(), table.key.end(), int(i));
                QCOMPARE(sqlite3_column_int(statement, 3),
                         place == table.key.end() ? 0 : int(place - table.key.begin()) + 1);
            }
            QCOMPARE(sqlite3_step(statement), SQLITE_ROW); // import_id comes last
            QCOMPARE(QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))),
                     QByteArray("import_id"));
            QCOMPARE(sqlite3_step(statement), SQLITE_DONE);
            sqlite3_finalize(statement);
        }
        sqlite3_close(database);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
