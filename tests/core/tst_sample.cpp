#include "core/domain/tables.h"
#include "core/exchange/check.h"
#include "core/exchange/exporter.h"
#include "core/metrics/health.h"
#include "core/metrics/usage.h"
#include "core/metrics/whitespace.h"
#include "core/sample/sample_book.h"
#include "core/sample/sample_portfolio.h"

#include "core/store/facts_reader.h"
#include "tests/support.h"
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <set>

using namespace foothold;

namespace {

const Date asOf = dateOf(2026, 4, 15);

SampleOptions options(int accounts, std::uint64_t seed) {
    return {.accounts = accounts, .seed = seed, .asOf = asOf, .progress = {}};
}

/// The files of a sample by name.
std::map<QString, QByteArray> made(const SampleOptions& wanted) {
    QTemporaryDir folder;
    const Status status = writeSamplePortfolio(folder.path(), wanted);
    if (!status) qFatal("%s", qPrintable(status.error().message));
    std::map<QString, QByteArray> files;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) files[name] = file.readAll();
    }
    return files;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes() { QVERIFY(made(options(60, 7)) == made(options(60, 7))); }

    void anotherSeedOtherBytes() {
        const auto one = made(options(40, 1)), other = made(options(40, 2));
        for (const char* name :
             {"accounts.csv", "contacts.csv", "contracts.csv", "usage.csv", "touchpoints.csv"})
            QVERIFY2(one.at(QLatin1String(name)) != other.at(QLatin1String(name)), name);
    }

    void neitherLocaleNorTimeZoneMatters() {
        const auto expected = made(options(40, 3));
        const QByteArray zone = qgetenv("TZ");
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        qputenv("TZ", "Pacific/Kiritimati");
        const bool same = made(options(40, 3)) == expected;
        QLocale::setDefault(QLocale::c());
        qputenv("TZ", zone);
        QVERIFY(same);
    }

    void aSmallerSampleBeginsALargerOne_data() {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"accounts.csv", "contacts.csv", "contract_lines.csv", "usage.csv", "nps.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aSmallerSampleBeginsALargerOne() {
        QFETCH(QString, file);
        QVERIFY(made(options(300, 5)).at(file).startsWith(made(options(30, 5)).at(file)));
    }

    void everyTableHasRows_data() {
        QTest::addColumn<std::uint64_t>("seed");
        for (const std::uint64_t seed : {1u, 2u, 3u, 4u, 5u})
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void everyTableHasRows() {
        QFETCH(std::uint64_t, seed);
        const auto files = made(options(40, seed));
        for (const Table& table : tables()) {
            if (table.name == "imported_values") continue; // what a user edited after an import
            const auto file = files.find(table.file());
            QVERIFY2(file != files.end() && file->second.count('\n') > 1, qPrintable(table.file()));
        }
    }

    void optionsOutOfRangeAreRefused() {
        QTemporaryDir folder;
        for (const int accounts : {0, -1, maxSampleAccounts + 1}) {
            const Status status = writeSamplePortfolio(folder.path(), options(accounts, 1));
            QVERIFY(!status && status.error().kind == ErrorKind::Usage);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void filesInTheWayAreNotOverwritten() {
        QTemporaryDir folder;
        QVERIFY(writeSamplePortfolio(folder.path(), options(3, 1)));
        const Status again = writeSamplePortfolio(folder.path(), options(3, 1));
        QVERIFY(!again && again.error().kind == ErrorKind::Io);
    }

    void itCanBeCancelled() {
        QTemporaryDir folder;
        SampleOptions wanted = options(400, 1);
        wanted.progress = [](int done) { return done < 200; };
        const Status status = writeSamplePortfolio(folder.path(), wanted);
        QVERIFY(!status && status.error().kind == ErrorKind::Cancelled);
    }

    void aBookOfItIsSoundAndHasTheSameBytes() {
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("one.foothold"));
        const QString other = folder.filePath(QStringLiteral("other.foothold"));
        VERIFY_RESULT(makeSampleBook(one, options(40, 2)));
        VERIFY_RESULT(makeSampleBook(other, options(40, 2)));
        QVERIFY(!bytesOf(one).isEmpty());
        QVERIFY(bytesOf(one) == bytesOf(other));
        const auto book = Book::open(one, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        QCOMPARE(checkBook(**book).problems, QStringList());
    }

    void aBookThatExistsIsNotOverwritten() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.foothold"));
        VERIFY_RESULT(makeSampleBook(path, options(3, 1)));
        const QByteArray before = bytesOf(path);
        VERIFY_ERROR(makeSampleBook(path, options(4, 1)), ErrorKind::Exists);
        QVERIFY(bytesOf(path) == before);
    }

    void aCancelledBookLeavesNothing() {
        QTemporaryDir folder;
        const auto never = [](const ImportProgress&) { return false; };
        VERIFY_ERROR(makeSampleBook(folder.filePath(QStringLiteral("one.foothold")), options(400, 1), never),
                     ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void everythingMadeComesOutAgain() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.foothold"));
        VERIFY_RESULT(makeSampleBook(path, options(40, 2)));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const QString out = folder.filePath(QStringLiteral("out"));
        VERIFY_RESULT(exportFolder(**book, out));
        for (const auto& [name, bytes] : made(options(40, 2)))
            if (name !=
                QLatin1String("signal_states.csv")) // to which what holds in the finished book is added
                QCOMPARE(bytesOf(out + QLatin1Char('/') + name).count('\n'), bytes.count('\n'));
    }

    void itsFiguresTellDifferentStories_data() {
        QTest::addColumn<QDate>("day");
        QTest::newRow("spring") << QDate(2026, 4, 15);
        QTest::newRow("month-end") << QDate(2026, 6, 30);
        QTest::newRow("leap day") << QDate(2024, 2, 29);
        QTest::newRow("turn of the year") << QDate(2025, 1, 1);
    }
    void itsFiguresTellDifferentStories() {
        QFETCH(QDate, day);
        const Date date = dateOf(day.year(), unsigned(day.month()), unsigned(day.day()));
        SampleOptions wanted;
        wanted.asOf = date;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.foothold"));
        VERIFY_RESULT(makeSampleBook(path, wanted));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const auto facts = readFacts(**book);
        VERIFY_RESULT(facts);
        std::map<std::optional<HealthColour>, int> colours;
        std::set<int> dimensionsKnown;
        for (int i = 0; i < (*facts)->accountCount(); ++i) {
            ++colours[healthOf((*facts)->at(i), date).colour];
            dimensionsKnown.insert(whitespaceScore((*facts)->at(i), date).dimensionsKnown);
        }
        QCOMPARE(colours.size(), 4u); // red, amber, green and unknown
        QVERIFY(colours[HealthColour::Green] > colours[HealthColour::Red]);
        QVERIFY(dimensionsKnown.size() >= 3 && *dimensionsKnown.rbegin() == 5);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
