#include "tests/app/program.h"
#include "tests/support.h"

#include <QDir>
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

QStringList words(const char* list) {
    return s(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// The verbs that say what to do, as a script and as a person sees them.
class TestCliPlaybook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString book() const { return m_folder.filePath(s("sample.foothold")); }
    program::Outcome run(const char* verb, const QStringList& options) const {
        return program::run(QStringList{s(verb), book()} + options);
    }
    /// The rows of a table of the book, each by its columns' names.
    QList<QMap<QString, QString>> rowsOf(const char* table) const {
        const QString out = m_folder.filePath(s("out"));
        if (!QFile::exists(out)) program::run({s("export"), book(), out});
        const QString text =
            QString::fromUtf8(program::contentOf(out + QLatin1Char('/') + s(table) + s(".csv")));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QStringList names = lines.value(0).split(QLatin1Char(','));
        QList<QMap<QString, QString>> rows;
        for (const QString& line : lines.mid(1)) {
            const QStringList cells =
                line.split(QLatin1Char(',')); // none is quoted before those that are read
            auto& row = rows.emplaceBack();
            for (int i = 0; i < names.size(); ++i)
                row[names[i]] = cells.value(i);
        }
        return rows;
    }

    /// The one that the export names first.
    QString opportunity() const { return rowsOf("opportunities").value(0).value(s("opportunity_id")); }

    QStringList accountIds() const {
        QStringList ids;
        for (const auto& row : rowsOf("accounts"))
            ids.push_back(row[s("account_id")]);
        ids.sort();
        return ids;
    }

    /// Those that are open on @p date (ISO).
    QStringList openOpportunities(const QString& date) const {
        QStringList ids;
        for (const auto& row : rowsOf("opportunities"))
            if (row[s("identified_on")] <= date &&
                (row[s("closed_on")].isEmpty() || row[s("closed_on")] > date))
                ids.push_back(row[s("opportunity_id")]);
        ids.sort();
        return ids;
    }

private Q_SLOTS:
    void initTestCase() {
        VERIFY_ENDED(
            program::run({s("sample"), book(), s("--accounts"), s("20"), s("--as-of"), s("2026-04-15")}), 0);
    }

    void everyListAnswers_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("list"); // the list in the answer
        QTest::addColumn<QString>("keys"); // of its entries; always there
        const QStringList asOf = words("--as-of 2026-04-15");
        QTest::newRow("signals") << asOf << s("signals")
                                 << s("id group account_id segment action due_on forum owner evidence");
        QTest::newRow("actions")
            << asOf << s("actions")
            << s("kind id account_id title owner due_on done_on state overdue forum source");
        QTest::newRow("renewals")
            << asOf << s("renewals")
            << s("account_id contract_id renewal_on arr currency health_colour "
                 "contraction_flagged notice_on forecast forecast_proposed checkpoints");
        QTest::newRow("credits") << words("--to 2026-04-15") << s("people")
                                 << s("person sourced sourced_amount closed closed_amount");
        QTest::newRow("programme") << asOf << s("metrics")
                                   << s("name unit baseline now target_90 target_180");
        QTest::newRow("sprint") << asOf << s("proposal")
                                << s("account_id priority whitespace_value action owner due_on");
    }
    void everyListAnswers() {
        QFETCH(QStringList, options);
        QFETCH(QString, list);
        QFETCH(QString, keys);
        const char* verb = QTest::currentDataTag();
        const QByteArray before = program::contentOf(book());
        const auto table = run(verb, options);
        VERIFY_ENDED(table, 0);
        QVERIFY(table.out.count('\n') > 3);
        const auto json = run(verb, options + QStringList{s("--json")});
        VERIFY_ENDED(json, 0);
        QVERIFY2(json.err.isEmpty(), json.err.constData());
        const QJsonArray entries = objectOf(json)[list].toArray();
        QVERIFY(!entries.isEmpty());
        for (const QJsonValue& entry : entries)
            for (const QString& key : words(qPrintable(keys)))
                QVERIFY2(entry.toObject().contains(key), qPrintable(key));
        QCOMPARE(program::contentOf(book()), before); // a reader changes no byte
    }

    void signalsOfOneAccount() {
        const auto all = objectOf(run("signals", words("--as-of 2026-04-15 --json")))[s("signals")].toArray();
        const QString account = all.first()[s("account_id")].toString();
        QVERIFY(!account.isEmpty());
        QJsonArray own;
        for (const QJsonValue& signal : all)
            if (signal[s("account_id")].toString() == account) own.push_back(signal);
        const auto one =
            objectOf(run("signals", words("--as-of 2026-04-15 --json --account") + QStringList{account}));
        QCOMPARE(one[s("signals")].toArray(), own);
    }

    void anUpdateIsKeptOnceAndCanBeUndone() {
        const QString copy = m_folder.filePath(s("copy.foothold"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(book(), copy));
        const auto first = program::run({s("signals"), copy, s("--update"), s("--as-of"), s("2026-05-11")});
        VERIFY_ENDED(first, 0);
        QVERIFY(!first.err.startsWith("0 signals first seen"));
        const auto second = program::run({s("signals"), copy, s("--update"), s("--as-of"), s("2026-05-11")});
        VERIFY_ENDED(second, 0);
        QVERIFY2(second.err.startsWith("0 signals first seen, 0 over."), second.err.constData());
        VERIFY_ENDED(program::run({s("undo"), copy}), 0);
        const auto again = program::run({s("signals"), copy, s("--update"), s("--as-of"), s("2026-05-11")});
        QCOMPARE(again.err, first.err);
    }

    void ownershipSaysWhoAndWhy() {
        const auto answer = run("ownership", {s("--opportunity"), opportunity(), s("--json")});
        VERIFY_ENDED(answer, 0);
        for (const char* key : {"owner", "support", "trigger", "handback_due", "share_of_acv"})
            QVERIFY(objectOf(answer).contains(s(key)));
        VERIFY_ENDED(run("ownership", {s("--opportunity"), s("none")}), 1);
        VERIFY_ENDED(run("ownership", {}), 2);
    }

    void documentsAreWritten_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("handback") << QStringList{s("--opportunity"), opportunity()};
        QTest::newRow("proposal") << QStringList{s("--opportunity"), opportunity()};
        QTest::newRow("proposal for the customer")
            << QStringList{s("--edition"), s("customer"), s("--opportunity"), opportunity()};
        QTest::newRow("conversation") << words("--account A-00001");
        QTest::newRow("discovery") << words("--account A-00001 --locale de_DE");
        QTest::newRow("report") << words("--paper letter");
        QTest::newRow("plan") << words("--account A-00001");
        QTest::newRow("qbr") << words("--account A-00001");
        QTest::newRow("qbr for the customer") << words("--account A-00001 --edition customer");
        QTest::newRow("deck") << words("--account A-00001 --without-commercial");
        QTest::newRow("value") << words("--account A-00001 --edition customer");
        for (const char* report : {"diagnosis", "blueprint", "interviews"})
            QTest::addRow("programme %s", report) << QStringList{s("--report"), s(report)};
    }
    void documentsAreWritten() {
        QFETCH(QStringList, options);
        const QString out = m_folder.filePath(s("document.pdf"));
        QFile::remove(out);
        const QByteArray verb = QByteArray(QTest::currentDataTag()).split(' ').first();
        options += words("--as-of 2026-04-15 --out") + QStringList{out};
        VERIFY_ENDED(run(verb.constData(), options), 0);
        const QByteArray first = program::contentOf(out);
        QVERIFY(first.startsWith("%PDF"));
        VERIFY_ENDED(run(verb.constData(), options), 0);
        QCOMPARE(program::contentOf(out), first); // the same book, the same bytes
    }

    void aPictureTakesItsPaper() {
        const QString out = m_folder.filePath(s("map.pdf"));
        const QStringList options =
            words("--account A-00001 --kind whitespace --as-of 2026-04-15 --out") + QStringList{out};
        VERIFY_ENDED(run("map", options), 0);
        const QByteArray usual = program::contentOf(out);
        VERIFY_ENDED(run("map", options + words("--paper a3")), 0);
        QVERIFY(program::contentOf(out) != usual);
        VERIFY_ENDED(run("map", options + words("--paper a5")), 2);
        VERIFY_ENDED(run("plan", words("--account A-00001 --paper a3 --out") + QStringList{out}), 2);
    }

    void documentsOfAllAreWritten_data() {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("keys"); // the list whose every key is a file
        for (const char* verb : {"qbr", "deck", "conversation", "discovery", "map --kind whitespace"})
            QTest::newRow(verb) << words(verb) << s("accounts");
        for (const char* verb : {"handback", "proposal"})
            QTest::newRow(verb) << words(verb) << s("opportunities");
    }
    void documentsOfAllAreWritten() {
        QFETCH(QStringList, call);
        QFETCH(QString, keys);
        const QString out = m_folder.filePath(call.front());
        const QByteArray verb = call.takeFirst().toUtf8();
        VERIFY_ENDED(run(verb.constData(), call + words("--all --as-of 2026-04-15 --out") + QStringList{out}),
                     0);
        const QStringList expected =
            keys == s("accounts") ? accountIds() : openOpportunities(s("2026-04-15"));
        QVERIFY(!expected.isEmpty());
        QStringList written = QDir(out).entryList({s("*.pdf")});
        for (QString& name : written)
            name.chop(4);
        written.sort();
        QCOMPARE(written, expected);
        for (const QString& key : {written.front(), written.back()})
            QVERIFY(program::contentOf(out + QLatin1Char('/') + key + s(".pdf")).startsWith("%PDF"));
    }

    /// Weeks before a renewal nothing else is proposed; who does it all the same is told, and gets the files.
    void proposalsThatShouldWaitAreNamed() {
        const QString day = s("2026-06-15"), out = m_folder.filePath(s("waiting"));
        const auto made = run("proposal", QStringList{s("--all"), s("--as-of"), day, s("--out"), out});
        VERIFY_ENDED(made, 0);
        const QStringList open = openOpportunities(day);
        int named = 0;
        for (const QByteArray& line : made.err.split('\n'))
            if (const auto end = line.indexOf(": growth is held back: "); end >= 0) {
                const QString key = QString::fromUtf8(line.first(end));
                QVERIFY2(open.contains(key), line.constData());
                QVERIFY(QFile::exists(out + QLatin1Char('/') + key + s(".pdf")));
                ++named;
            }
        QVERIFY2(named > 0 && named < open.size(), made.err.constData());
    }

    void whatIsInternalIsRefusedForACustomer_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("handback") << QStringList{s("--opportunity"), opportunity()};
        QTest::newRow("conversation") << words("--account A-00001");
        QTest::newRow("discovery") << words("--account A-00001");
        QTest::newRow("report") << QStringList();
    }
    void whatIsInternalIsRefusedForACustomer() {
        QFETCH(QStringList, options);
        const QString out = m_folder.filePath(s("refused.pdf"));
        options += words("--edition customer --out") + QStringList{out};
        VERIFY_ENDED(run(QTest::currentDataTag(), options), 1);
        QVERIFY(!QFile::exists(out));
    }

    void documentsSayWhatTheyNeed_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("qbr") << QStringList() << 2;
        QTest::newRow("qbr one and all") << words("--all --account A-00001 --out x") << 2;
        QTest::newRow("qbr all of one review") << words("--all --qbr Q --out x") << 2;
        QTest::newRow("qbr without a file") << words("--account A-00001") << 2;
        QTest::newRow("qbr of nobody") << words("--account none --out x") << 1;
        QTest::newRow("qbr of no review") << words("--account A-00001 --qbr none --out x") << 1;
        QTest::newRow("deck of no edition") << words("--account A-00001 --edition own --out x") << 2;
        QTest::newRow("proposal") << QStringList() << 2;
        QTest::newRow("proposal of nothing") << words("--opportunity none --out x") << 1;
        QTest::newRow("discovery") << QStringList() << 2;
        QTest::newRow("report") << QStringList() << 2;
        QTest::newRow("report nowhere") << words("--out /no/such/folder/report.pdf") << 3;
    }
    void documentsSayWhatTheyNeed() {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const QByteArray verb = QByteArray(QTest::currentDataTag()).split(' ').first();
        const auto answer = run(verb.constData(), options);
        VERIFY_ENDED(answer, code);
        QCOMPARE(answer.err.count('\n'), 1); // one clear line
        QVERIFY(!QFile::exists(s("x")));
    }

    void theCalendarIsWritten() {
        const QString out = m_folder.filePath(s("days.ics"));
        VERIFY_ENDED(run("renewals", words("--as-of 2026-04-15 --quarters 8 --ics") + QStringList{out}), 0);
        QVERIFY(program::contentOf(out).contains("SUMMARY:Renewal: "));
        VERIFY_ENDED(run("renewals", words("--quarters none")), 2);
        VERIFY_ENDED(run("renewals", words("--ics /no/such/folder/days.ics")), 3);
    }

    void aProgrammeStartsOnce() {
        const QString path = m_folder.filePath(s("fresh.foothold"));
        VERIFY_ENDED(program::run({s("create"), path}), 0);
        VERIFY_ENDED(program::run({s("programme"), path, s("--start"), s("2026-04-15")}), 0);
        const auto twice = program::run({s("programme"), path, s("--start"), s("2026-04-15")});
        VERIFY_ENDED(twice, 1);
        QCOMPARE(twice.err.count('\n'), 1);
        const QJsonObject answer =
            objectOf(program::run({s("programme"), path, s("--as-of"), s("2026-04-20"), s("--json")}));
        QCOMPARE(answer[s("start")].toString(), s("2026-04-13"));
        QVERIFY(answer[s("metrics")].toArray().first()[s("baseline")].isNull());           // unknown, not 0
        VERIFY_ENDED(program::run({s("sprint"), path, s("--start"), s("2026-04-15")}), 1); // nobody to choose
    }

    void aLetterNamesWhatIsMissing() {
        const auto letter = run(
            "outreach", {s("--account"), s("A-00001"), s("--template"), s("Limit approaching"), s("--json")});
        VERIFY_ENDED(letter, 0);
        QVERIFY(objectOf(letter)[s("missing")].toArray().contains(s("contact")));
        const auto none = run("outreach", {s("--account"), s("A-00001"), s("--template"), s("None")});
        VERIFY_ENDED(none, 2);
        QVERIFY(none.err.contains("Limit approaching"));
    }
};

QTEST_GUILESS_MAIN(TestCliPlaybook)
#include "tst_cli_playbook.moc"
