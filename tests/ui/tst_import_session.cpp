// The session of the import wizard: what is chosen while something is under way, what fails, and what is
// stopped.

#include "tests/ui/window_support.h"
#include "ui/import/import_session.h"

using namespace foothold;

namespace {

QString text(const char* latin) {
    return QLatin1String(latin);
}

/// A book of its own, opened in a service, and a session over it.
class Bench {
public:
    explicit Bench(const QString& folder)
        : m_folder(folder)
        , service(sampleOptions())
        , session(&service) {
        QDir().mkpath(folder);
        QObject::connect(&session, &ImportSession::failed, &session,
                         [this](const QString& sentence) { said += sentence; });
        QObject::connect(&session, &ImportSession::planChanged, &session, [this] { said += text("plan"); });
        const auto book =
            Book::create(path("book.foothold"), text("Test"), *Currency::parse("EUR"), sampleOptions());
        if (!book) qFatal("no book");
        const QStringList files{
            write("accounts.csv", "account_id,name,industry\nA-1,Acme,Retail\nA-2,Globex,Banks\n"),
            write("products.csv", "product_id,name\nP,Product\n"),
            write("contacts.csv", "contact_id,account_id,name,title\nC-1,A-1,Ann,Manager\n")};
        if (!importFiles(**book, files)) qFatal("no accounts");
    }

    bool open() {
        service.open(path("book.foothold"));
        return QTest::qWaitFor([this] { return service.isOpen(); }, 20000);
    }
    bool idle() {
        return QTest::qWaitFor([this] { return !session.isBusy(); }, 20000);
    }
    bool look(const QStringList& paths) {
        session.look(paths);
        return idle() && session.isPlanned();
    }
    bool tryOut() {
        session.tryOut();
        return idle() && session.isTried();
    }
    QString path(const char* name) const { return m_folder + QLatin1Char('/') + text(name); }
    QString write(const char* name, const QByteArray& bytes) const {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile out(path(name));
        if (out.open(QIODevice::WriteOnly)) out.write(bytes);
        return path(name);
    }
    const PlannedSheet& sheet() const { return session.draft().plan.sheets.front(); }

private:
    const QString m_folder;

public:
    BookService service;
    ImportSession session;
    QStringList said;
};

const QByteArray surveys = "Customer,Score,Date,Response ID\nGlobex Labs,9,2026-03-31,N-1\n";

} // namespace

class TestImportSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString folder() { return m_folder.filePath(QString::number(++m_number)); }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void whatIsChosenMeanwhileStays() {
        Bench bench(folder());
        QVERIFY(bench.open());
        QVERIFY(bench.look({bench.write("nps.csv", "A report\n" + surveys)}));
        ImportSession& session = bench.session;
        session.setHeadingLine(0, 2); // is looked into
        QVERIFY(session.isBusy());
        session.leaveOut(0, true);
        session.settleAccount(text("Globex Labs"), text("A-2"));
        QVERIFY(bench.idle());
        QVERIFY(bench.sheet().leftOut);
        QCOMPARE(bench.sheet().mapping.accounts.at(text("Globex Labs")), text("A-2"));

        session.leaveOut(0, false);
        session.setHeadingLine(0, 1);
        session.settleAccount(text("Globex Labs"), QString()); // not settled after all
        session.setHeadingLine(0, 2);
        QVERIFY(bench.idle());
        QVERIFY(!bench.sheet().leftOut);
        QCOMPARE(bench.sheet().mapping.accounts.count(text("Globex Labs")), std::size_t(0));
        QCOMPARE(bench.sheet().profile.layout.headingLine, 2);
    }

    void aTrialOfWhatWasChangedSinceIsNone() {
        Bench bench(folder());
        QVERIFY(bench.open());
        QVERIFY(bench.look({bench.write("nps.csv", surveys)}));
        bench.session.tryOut();
        bench.session.settleAccount(text("Globex Labs"), text("A-2"));
        QVERIFY(bench.idle());
        QVERIFY(bench.session.isTried());
        QCOMPARE(bench.session.report().import.rejects.size(), std::size_t(0));
        QCOMPARE(bench.session.report().import.files.front().added, 1);
    }

    void aChoiceThatCannotBeCarriedOutIsToldAndTakenBack() {
        Bench bench(folder());
        QVERIFY(bench.open());
        QVERIFY(bench.look({bench.write("nps.csv", surveys)}));
        bench.said.clear();
        bench.session.setHeadingLine(0, 900);
        QVERIFY(bench.idle());
        QCOMPARE(bench.said.size(), 2);
        QCOMPARE(bench.said.first(), text("plan")); // hides what failed before
        QVERIFY2(bench.said.last().contains(text("no row 900")), qPrintable(bench.said.last()));
        QCOMPARE(bench.session.draft().choices.front().headingLine, 0);
        QVERIFY(bench.tryOut());
        QCOMPARE(bench.session.fault(), QString());
    }

    void aTrialThatFailsSaysWhyAndCanBeTriedAgain() {
        Bench bench(folder());
        QVERIFY(bench.open());
        const QString path = bench.write("nps.csv", surveys);
        QVERIFY(bench.look({path}));
        QFile::remove(path);
        QVERIFY(!bench.tryOut());
        QVERIFY2(bench.session.fault().contains(path), qPrintable(bench.session.fault()));
        QCOMPARE(bench.said.last(), bench.session.fault());
        bench.write("nps.csv", surveys);
        QVERIFY(bench.tryOut());
        QCOMPARE(bench.session.fault(), QString());
    }

    void lookingThatIsStoppedLeavesNothing() {
        Bench bench(folder());
        QVERIFY(bench.open());
        const QString path = bench.write("nps.csv", surveys);
        bench.session.look({path});
        bench.session.cancel();
        QVERIFY(bench.idle());
        QVERIFY(!bench.session.isPlanned());
        QCOMPARE(bench.said, QStringList());
        QVERIFY(bench.look({path})); // and one can look again
        bench.said.clear();
        bench.session.setHeadingLine(0, 2);
        bench.session.cancel();
        QVERIFY(bench.idle());
        QCOMPARE(bench.sheet().profile.layout.headingLine, 1);
        QCOMPARE(bench.said, QStringList());
        bench.session.tryOut();
        bench.session.cancel();
        QVERIFY(bench.idle());
        QVERIFY(!bench.session.isTried());
        QVERIFY(bench.tryOut());
    }

    void onlyTheLatestLookArrives() {
        Bench bench(folder());
        QVERIFY(bench.open());
        const QString first = bench.write("a/nps.csv", surveys), second = bench.write("b/nps.csv", surveys);
        bench.session.look({first});
        bench.session.look({second});
        QVERIFY(bench.idle());
        QCOMPARE(bench.session.paths(), QStringList{second});
        QCOMPARE(bench.said, QStringList{text("plan")});
    }

    /// The row of a new person is refused, and their event with it; the rest goes in.
    void eventsOfRefusedPeopleDoNotStopTheImport() {
        Bench bench(folder());
        QVERIFY(bench.open());
        QVERIFY(bench.look({bench.write("people.csv", "Contact ID,Account ID,Name,Title,Email\n"
                                                      "C-1,A-1,Ann,VP Sales,\nC-9,A-1,,Buyer,eve@a.com\n")}));
        QVERIFY(bench.tryOut());
        QCOMPARE(bench.session.report().people.size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY(bench.session.isRecorded(i));
        bench.session.apply({});
        QVERIFY(bench.idle());
        QVERIFY2(bench.session.isApplied(), qPrintable(bench.said.join(u' ')));
        QCOMPARE(bench.session.report().droppedEvents.size(), std::size_t(1));
        QCOMPARE(bench.session.report().droppedEvents.front().contact, text("C-9"));
    }

    void rejectsAreWrittenAside() {
        Bench bench(folder());
        QVERIFY(bench.open());
        QVERIFY(bench.look({bench.write("nps.csv", surveys)}));
        QVERIFY(bench.tryOut());
        std::optional<Status> done;
        bench.session.writeRejects(bench.path("mend"), [&](const Status& written) { done = written; });
        QVERIFY(!done); // not in this thread
        QTRY_VERIFY(done);
        VERIFY_RESULT(*done);
        QVERIFY(QFile::exists(bench.path("mend/nps.csv")));
    }
};

QTEST_MAIN(TestImportSession)
#include "tst_import_session.moc"
