#include "tests/app/program.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QJsonObject objectOf(const program::Outcome& outcome) {
    return QJsonDocument::fromJson(outcome.out).object();
}

/// The names of the keys that an object lacks.
QStringList missing(const QJsonObject& object, const char* keys) {
    QStringList lacking;
    for (const QString& key : s(keys).split(QLatin1Char(' ')))
        if (!object.contains(key)) lacking += key;
    return lacking;
}

} // namespace

/// The verbs that ask for figures, as a script and as a person sees them.
class TestCliFigures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString book() const { return m_folder.filePath(s("sample.foothold")); }
    QString empty() const { return m_folder.filePath(s("empty.foothold")); }

    program::Outcome ask(const char* verb, const QString& path, const QStringList& options = {}) const {
        return program::run(QStringList{s(verb), path} + options);
    }

private Q_SLOTS:
    void initTestCase() {
        VERIFY_ENDED(
            program::run({s("sample"), book(), s("--accounts"), s("20"), s("--as-of"), s("2026-04-15")}), 0);
        VERIFY_ENDED(program::run({s("create"), empty()}), 0);
    }

    void everyVerbAnswers_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("list"); // the list in the answer
        QTest::addColumn<QString>("keys"); // of its entries; always there
        const QStringList to{s("--to"), s("2026-04-15")}, asOf{s("--as-of"), s("2026-04-15")};
        QTest::newRow("accounts")
            << asOf << "accounts"
            << "account_id name segment tier csm currency arr health health_colour whitespace "
               "dimensions_known whitespace_value readiness action gated_action gate_reasons "
               "timing days_to_renewal renewal_on priority contraction_count "
               "contraction_signals contraction_flagged flagged_since utilisation growth";
        QTest::newRow("retention")
            << to << "groups"
            << "group accounts starting expansion contraction churned ending grr nrr grr_band "
               "nrr_band gate logo_retention new_logo_arr reactivated_arr expansion_rate "
               "expansion_share_of_new_arr expanded_accounts_share concentration_risk";
        QTest::newRow("bridge") << to << "months"
                                << "month opening new reactivation expansion contraction churn closing";
        QTest::newRow("pipeline") << to << "groups"
                                  << "group open open_amount won won_amount lost win_rate velocity_days "
                                     "cs_sourced_share";
        QTest::newRow("churn") << to << "cohorts"
                               << "quarter opening expansion contraction churn closing";
        QTest::newRow("coverage")
            << asOf << "accounts"
            << "account_id engaged single_threaded time_to_value_days time_to_value_band";
        QTest::newRow("nps") << to << "groups"
                             << "group responses nps band";
        QTest::newRow("profile") << asOf << "values"
                                 << "key value default meaning";
    }
    void everyVerbAnswers() {
        QFETCH(QStringList, options);
        QFETCH(QString, list);
        QFETCH(QString, keys);
        const char* verb = QTest::currentDataTag();
        const auto text = ask(verb, book(), options);
        VERIFY_ENDED(text, 0);
        QVERIFY(text.out.count('\n') >= 3 && text.err.isEmpty());
        const auto json = ask(verb, book(), options + QStringList{s("--json")});
        VERIFY_ENDED(json, 0);
        const QJsonArray entries = objectOf(json)[list].toArray();
        QVERIFY(!entries.isEmpty());
        for (const QJsonValue& entry : entries)
            QCOMPARE(missing(entry.toObject(), keys.toUtf8().constData()), QStringList());
        VERIFY_ENDED(ask(verb, empty(), options), 0); // an empty book is no error
        const auto none = ask(verb, empty(), options + QStringList{s("--json")});
        VERIFY_ENDED(none, 0);
        QVERIFY(objectOf(none).contains(list));
    }

    void motionsNameEveryMotion() {
        for (const QString& path : {book(), empty()}) {
            const QJsonObject answer = objectOf(ask("motions", path, {s("--json")}));
            QCOMPARE(missing(answer[s("gains")].toObject(), "cross_sell usage tier seat price"),
                     QStringList());
            QCOMPARE(missing(answer[s("losses")].toObject(), "product_drop usage tier seat price"),
                     QStringList());
        }
    }

    void calibrationIsCompleteEvenOfNothing() {
        const auto json = ask("calibrate", empty(), {s("--json")});
        VERIFY_ENDED(json, 0);
        const QJsonObject answer = objectOf(json);
        QCOMPARE(missing(answer, "churned red_before_churn_share band churn expansion components "
                                 "proposed_threshold"),
                 QStringList());
        QVERIFY(answer[s("red_before_churn_share")].isNull() && answer[s("proposed_threshold")].isNull());
        QCOMPARE(missing(answer[s("churn")].toObject(), "tp fp fn tn precision recall auc"), QStringList());
        QCOMPARE(answer[s("components")].toObject().size(), qsizetype(5));
        VERIFY_ENDED(ask("calibrate", book(), {s("--to"), s("2026-04-15")}), 0);
    }

    void groupsByEveryKey_data() {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("key");
        for (const char* key : {"segment", "tier", "csm", "industry", "region", "family"})
            QTest::newRow(qPrintable(s("retention by ") + s(key))) << "retention" << key;
        for (const char* key : {"csm", "segment", "motion"})
            QTest::newRow(qPrintable(s("pipeline by ") + s(key))) << "pipeline" << key;
        for (const char* key : {"segment", "tier", "csm", "industry", "region"})
            QTest::newRow(qPrintable(s("nps by ") + s(key))) << "nps" << key;
    }
    void groupsByEveryKey() {
        QFETCH(QString, verb);
        QFETCH(QString, key);
        const QStringList options{s("--to"), s("2026-04-15"), s("--by"), key};
        VERIFY_ENDED(ask(qPrintable(verb), book(), options), 0);
        const auto json = ask(qPrintable(verb), book(), options + QStringList{s("--json")});
        VERIFY_ENDED(json, 0);
        QVERIFY(objectOf(json)[s("groups")].toArray().size() >= 1);
        const QStringList wrong{s("--by"), s("colour")};
        const auto refused = ask(qPrintable(verb), book(), wrong);
        VERIFY_ENDED(refused, 2);
        QVERIFY2(refused.err.contains("colour") && refused.err.count('\n') == 1, refused.err.constData());
    }

    void everyFigureExplainsItself_data() {
        QTest::addColumn<QString>("figure");
        for (const char* figure : {"health", "readiness", "whitespace", "contraction", "priority", "clv"})
            QTest::newRow(figure) << figure;
    }
    void everyFigureExplainsItself() {
        QFETCH(QString, figure);
        const QStringList options{s("--account"), s("A-00004"), s("--figure"),
                                  figure,         s("--as-of"), s("2026-04-15")};
        const QJsonObject tree = objectOf(ask("explain", book(), options + QStringList{s("--json")}));
        QCOMPARE(tree[s("name")].toString(), figure);
        QCOMPARE(missing(tree, "value unknown_because formula weight children facts"), QStringList());
        QVERIFY(tree[s("value")].isDouble() && !tree[s("children")].toArray().isEmpty());
        const QStringList since = options + QStringList{s("--since"), s("2025-12-31")};
        const QJsonObject change =
            objectOf(ask("explain", book(), since + QStringList{s("--json")}))[s("change")].toObject();
        QCOMPARE(change[s("now")].toDouble(), tree[s("value")].toDouble());
        VERIFY_ENDED(ask("explain", book(), since), 0);
    }

    void wrongQuestionsGetOneSentence_data() {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("figure") << "explain"
                                << QStringList{s("--account"), s("A-00004"), s("--figure"), s("luck")}
                                << "luck";
        QTest::newRow("since after") << "explain"
                                     << QStringList{s("--account"), s("A-00004"),   s("--figure"),
                                                    s("health"),    s("--as-of"),   s("2026-01-01"),
                                                    s("--since"),   s("2026-01-02")}
                                     << "2026-01-02";
        QTest::newRow("period") << "bridge"
                                << QStringList{s("--from"), s("2026-02-01"), s("--to"), s("2026-01-01")}
                                << "before it starts";
        QTest::newRow("date") << "retention" << QStringList{s("--to"), s("31.12.2025")} << "YYYY-MM-DD";
        QTest::newRow("nps by family") << "nps" << QStringList{s("--by"), s("family")} << "family";
        QTest::newRow("profile key") << "profile" << QStringList{s("--set"), s("health.weight.luck=3")}
                                     << "luck";
        QTest::newRow("set and reset")
            << "profile" << QStringList{s("--set"), s("cadence.high=3"), s("--reset")} << "exclude";
        QTest::newRow("valid from alone")
            << "profile" << QStringList{s("--valid-from"), s("2026-01-01")} << "--set";
    }
    void wrongQuestionsGetOneSentence() {
        QFETCH(QString, verb);
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const auto outcome = ask(qPrintable(verb), book(), options);
        VERIFY_ENDED(outcome, 2);
        QVERIFY2(outcome.err.contains(says.toUtf8()) && outcome.err.count('\n') == 1,
                 outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void aProfileIsVersionedUndoneAndReset() {
        const auto value = [this](const char* key, const char* date) {
            const auto answer = objectOf(ask("profile", book(), {s("--as-of"), s(date), s("--json")}));
            for (const QJsonValue& entry : answer[s("values")].toArray())
                if (entry[s("key")] == s(key)) return entry[s("value")].toDouble();
            return -1.0;
        };
        const auto change = [this](const QStringList& options) {
            return ask("profile", book(), options + QStringList{s("--valid-from"), s("2026-03-01")});
        };
        VERIFY_ENDED(change({s("--set"), s("health.green_from=80"), s("--set"), s("cadence.low=200")}), 0);
        QCOMPARE(value("health.green_from", "2026-02-28"), 70.0); // the old figure by the old profile
        QCOMPARE(value("health.green_from", "2026-03-01"), 80.0);
        QCOMPARE(value("cadence.low", "2026-04-15"), 200.0);
        VERIFY_ENDED(program::run({s("undo"), book()}), 0);
        QCOMPARE(value("health.green_from", "2026-03-01"), 70.0);
        VERIFY_ENDED(program::run({s("redo"), book()}), 0);
        QCOMPARE(value("health.green_from", "2026-03-01"), 80.0);
        VERIFY_ENDED(change({s("--reset"), s("--note"), s("Back to the start")}), 0);
        QCOMPARE(value("health.green_from", "2026-03-01"), 70.0);
        QCOMPARE(value("cadence.low", "2026-04-15"), 180.0);
        const auto refused = change({s("--set"), s("health.green_from=often")});
        VERIFY_ENDED(refused, 1);
        QVERIFY2(refused.err.contains("health.green_from"), refused.err.constData());
    }

    void theProfileOfTheDateDecides() {
        const QString copy = m_folder.filePath(s("profiled.foothold"));
        VERIFY_ENDED(
            program::run({s("sample"), copy, s("--accounts"), s("20"), s("--as-of"), s("2026-04-15")}), 0);
        const auto colours = [&](const char* date) {
            QStringList list;
            const auto answer = objectOf(ask("accounts", copy, {s("--as-of"), s(date), s("--json")}));
            for (const QJsonValue& account : answer[s("accounts")].toArray())
                list += account[s("health_colour")].toString();
            return list;
        };
        const QStringList before = colours("2026-03-31"), after = colours("2026-04-15");
        QVERIFY(after.contains(s("green")));
        VERIFY_ENDED(ask("profile", copy,
                         {s("--set"), s("health.green_from=101"), s("--valid-from"), s("2026-04-01")}),
                     0);
        QCOMPARE(colours("2026-03-31"), before);
        QVERIFY(!colours("2026-04-15").contains(s("green")));
    }

    void growthNeedsNoBook() {
        const auto growth = [](const QStringList& options) {
            return program::run(QStringList{s("growth"), s("--json")} + options);
        };
        const QStringList start{s("--start"), s("1000"), s("--years"), s("2")};
        const auto answer =
            growth(start + QStringList{s("--scenario"), s("now:100:100"), s("--scenario"), s("a:b:0:110.5")});
        VERIFY_ENDED(answer, 0);
        const QJsonArray scenarios = objectOf(answer)[s("scenarios")].toArray();
        QCOMPARE(scenarios[0][s("arr")].toArray(), (QJsonArray{s("1000.00"), s("1100.00"), s("1200.00")}));
        QCOMPARE(scenarios[1][s("name")].toString(), s("a:b"));
        QCOMPARE(scenarios[1][s("arr")].toArray(), (QJsonArray{s("1000.00"), s("1105.00"), s("1221.03")}));
        QCOMPARE(objectOf(answer)[s("break_even_year")].toInt(), 1);
        QCOMPARE(
            objectOf(growth(start + QStringList{s("--scenario"), s("x:0:1"), s("y:0:2")}))[s("scenarios")]
                .toArray()
                .size(),
            qsizetype(2)); // several after one --scenario
        QVERIFY(objectOf(growth(start + QStringList{s("--scenario"), s("x:0:1")}))[s("break_even_year")]
                    .isNull());
        VERIFY_ENDED(growth(start), 2);
        VERIFY_ENDED(growth(start + QStringList{s("--scenario"), s("x:1")}), 2);
        VERIFY_ENDED(growth(start + QStringList{s("--scenario"), s("x:1:-5")}), 2);
        VERIFY_ENDED(growth({s("--start"), s("1000"), s("--years"), s("0"), s("--scenario"), s("x:1:5")}), 2);
        VERIFY_ENDED(
            growth({s("--start"), s("90000000000000"), s("--years"), s("9"), s("--scenario"), s("x:1:900")}),
            2); // beyond what can be calculated
    }

    void aLineWithoutCommissionIsNamed() {
        const QString copy = m_folder.filePath(s("advisor.foothold"));
        VERIFY_ENDED(
            program::run({s("sample"), copy, s("--accounts"), s("5"), s("--as-of"), s("2026-04-15")}), 0);
        VERIFY_ENDED(program::run({s("set"), copy, s("book"), s("revenue_view"), s("value=commission")}), 0);
        for (const char* verb : {"retention", "bridge", "motions"}) {
            const auto answer = objectOf(ask(verb, copy, {s("--to"), s("2026-04-15"), s("--json")}));
            QVERIFY2(!answer[s("warnings")].toArray().isEmpty(), verb);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliFigures)
#include "tst_cli_figures.moc"
