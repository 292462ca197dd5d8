#include "core/exchange/edit.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/metrics/bridge.h"
#include "core/metrics/motions.h"
#include "core/metrics/portfolio.h"
#include "core/sample/sample_book.h"
#include "core/store/facts_reader.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QTemporaryDir>

using namespace foothold;

namespace {

/// What the figures of an account come to, to be compared.
QString textOf(const AccountFigures& figures) {
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 17) : QStringLiteral("unknown");
    };
    QStringList parts{figures.segment.value_or(Text()),
                      QString::number(figures.arr),
                      number(figures.health.score),
                      number(figures.whitespace.score),
                      QString::number(figures.whitespaceValue),
                      number(figures.readiness.score),
                      number(figures.priority),
                      number(figures.growth),
                      number(figures.utilisation),
                      QString::number(figures.contraction.count)};
    for (const GateReason reason : figures.action.reasons)
        parts += nameString(reason);
    if (figures.action.gated) parts += nameString(*figures.action.gated);
    return parts.join(QLatin1Char(' '));
}

QStringList textsOf(const Portfolio& portfolio) {
    QStringList texts;
    for (const AccountFigures& figures : portfolio.accounts())
        texts += textOf(figures);
    return texts;
}

} // namespace

/// The whole portfolio of a generated book: what must hold on any.
class TestPortfolio : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const Date m_asOf = day("2026-04-15");

    QString path() const { return m_folder.filePath(QStringLiteral("sample.foothold")); }

    std::unique_ptr<Book> open() const {
        auto book = Book::open(path(), Book::Access::ReadWrite);
        return book ? std::move(*book) : nullptr;
    }
    static std::shared_ptr<const Facts> factsOf(const Book& book) {
        const auto facts = readFacts(book);
        return facts ? *facts : nullptr;
    }
    static bool set(Book& book, const char* table, const QStringList& key,
                    const std::map<QString, QString>& values) {
        const auto outcome =
            applyChanges(book, {.what = QStringLiteral("test"),
                                .source = QStringLiteral("test"),
                                .changes = {{.table = findTable(table), .key = key, .values = values}}});
        return outcome && outcome->errors.empty();
    }

private Q_SLOTS:
    void init() {
        QFile::remove(path());
        VERIFY_RESULT(makeSampleBook(path(), {.accounts = 60, .seed = 3, .asOf = m_asOf, .progress = {}}));
    }

    void retentionBridgeAndMotionsReconcile_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("a year") << "2025-04-15"
                                << "2026-04-15";
        QTest::newRow("month-ends") << "2024-12-31"
                                    << "2025-12-31";
        QTest::newRow("one day") << "2025-06-30"
                                 << "2025-07-01";
        QTest::newRow("within a month") << "2025-06-10"
                                        << "2025-06-20";
        QTest::newRow("no time") << "2025-06-30"
                                 << "2025-06-30";
        QTest::newRow("from a leap day") << "2024-02-29"
                                         << "2026-02-28";
        QTest::newRow("before everything") << "1999-01-01"
                                           << "2026-04-15";
    }
    void retentionBridgeAndMotionsReconcile() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto book = open();
        const auto facts = factsOf(*book);
        const Period period{day(qPrintable(from)), day(qPrintable(to))};
        const Profiles profiles(*facts, period.to);
        const Retention whole = retentionOf(*facts, period, std::nullopt, profiles);
        const RetentionGroup& all = whole.groups.front();
        QCOMPARE(all.ending, all.starting + all.expansion - all.contraction - all.churned);
        QVERIFY(!all.grr || (*all.nrr >= *all.grr && *all.grr <= 100));

        const Motions motions = motionsOf(*facts, period);
        std::int64_t net = 0;
        for (std::size_t i = 0; i < motionCount; ++i)
            net += motions.gains[i] - motions.losses[i];
        QCOMPARE(net, all.ending - all.starting);

        const auto steps = bridgeOf(*facts, period);
        std::int64_t arr = all.starting;
        for (const BridgeStep& step : steps) {
            QCOMPARE(step.opening, arr);
            QCOMPARE(step.closing, step.opening + step.newArr + step.reactivation + step.expansion -
                                       step.contraction - step.churn);
            arr = step.closing;
        }
        QCOMPARE(arr, all.ending + all.newLogoArr + all.reactivatedArr);
    }

    void groupsAddUpToTheBook_data() {
        QTest::addColumn<int>("key");
        for (int key = 0; key < int(GroupKey::Family); ++key) // an account has several families
            QTest::newRow(nameOf(GroupKey(key)).data()) << key;
    }
    void groupsAddUpToTheBook() {
        QFETCH(int, key);
        const auto book = open();
        const auto facts = factsOf(*book);
        const Profiles profiles(*facts, m_asOf);
        const auto all = retentionOf(*facts, yearTo(m_asOf), std::nullopt, profiles).groups.front();
        RetentionGroup sum;
        for (const auto& group : retentionOf(*facts, yearTo(m_asOf), GroupKey(key), profiles).groups) {
            sum.accounts += group.accounts;
            sum.starting += group.starting;
            sum.ending += group.ending;
            sum.newLogoArr += group.newLogoArr;
            sum.reactivatedArr += group.reactivatedArr;
        }
        QCOMPARE(sum.accounts, all.accounts);
        QCOMPARE(sum.starting, all.starting);
        QCOMPARE(sum.ending, all.ending);
        QCOMPARE(sum.newLogoArr + sum.reactivatedArr, all.newLogoArr + all.reactivatedArr);
    }

    void aChangedAccountIsTakenInAlone_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("key");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("an attribute")
            << "accounts" << QStringList{QStringLiteral("A-00004")} << "addressable_users"
            << "9999";
        QTest::newRow("its segment") << "accounts" << QStringList{QStringLiteral("A-00004")} << "segment"
                                     << "partner";
        QTest::newRow("churn") << "contracts" << QStringList{} << "terminated_on"
                               << "2026-01-15";
    }
    void aChangedAccountIsTakenInAlone() {
        QFETCH(QString, table);
        QFETCH(QStringList, key);
        QFETCH(QString, column);
        QFETCH(QString, value);
        const auto book = open();
        const auto before = factsOf(*book);
        Portfolio portfolio(before, m_asOf);
        QString account = QStringLiteral("A-00004");
        if (key.isEmpty()) key = largestContract(*before, account);
        QVERIFY(set(*book, qPrintable(table), key, {{column, value}}));
        const auto one = readAccountFacts(*book, *before, account);
        VERIFY_RESULT(one);
        QCOMPARE((*one)->accountCount(), 1);
        const QStringList old = textsOf(portfolio);
        QVERIFY(portfolio.refresh(*one));
        const Portfolio again(factsOf(*book), m_asOf);
        QCOMPARE(textsOf(portfolio), textsOf(again));
        QVERIFY(textsOf(portfolio) != old);
        const auto once = readAccountFacts(*book, *before, account); // and again, as after the next edit
        VERIFY_RESULT(once);
        QVERIFY(portfolio.refresh(*once));
        QCOMPARE(textsOf(portfolio), textsOf(again));
    }

    void whatReachesFurtherIsRefused() {
        const auto book = open();
        const auto before = factsOf(*book);
        Portfolio portfolio(before, m_asOf);
        QVERIFY(
            set(*book, "rates", {QStringLiteral("CHF")}, {{QStringLiteral("rate"), QStringLiteral("3")}}));
        const auto one = readAccountFacts(*book, *before, QStringLiteral("A-00004"));
        VERIFY_RESULT(one);
        QVERIFY(!portfolio.refresh(*one));
        const auto none = readAccountFacts(*book, *before, QStringLiteral("nobody"));
        VERIFY_RESULT(none);
        QCOMPARE((*none)->accountCount(), 0);
        QVERIFY(!portfolio.refresh(*none));
    }

    void anAccountReadAloneHasTheSameFacts() {
        const auto book = open();
        const auto all = factsOf(*book);
        for (int i = 0; i < all->accountCount(); ++i) {
            const auto one = readAccountFacts(*book, *all, all->at(i)->accountId);
            VERIFY_RESULT(one);
            const AccountFacts a = all->at(i), b = (*one)->at(0);
            QVERIFY(*a == *b);
            QVERIFY(std::ranges::equal(a.usage(), b.usage()));
            QVERIFY(std::ranges::equal(a.contracts(), b.contracts()));
            QVERIFY(std::ranges::equal(a.lines(), b.lines()));
            QVERIFY(std::ranges::equal(a.contacts(), b.contacts()));
            QVERIFY(std::ranges::equal(a.contactEvents(), b.contactEvents()));
            QVERIFY(std::ranges::equal(a.nps(), b.nps()));
            QVERIFY(std::ranges::equal(a.opportunityContacts(), b.opportunityContacts()));
            QCOMPARE(a.touchpoints().size(), b.touchpoints().size());
            QVERIFY(std::ranges::equal((*one)->usageMonths(), all->usageMonths()));
            QCOMPARE((*one)->firstTicketOn(), all->firstTicketOn());
        }
    }

    void anImportInPiecesChangesNothing() {
        const QString whole = m_folder.filePath(QStringLiteral("whole")),
                      rest = whole + QStringLiteral("-rest");
        VERIFY_RESULT(exportFolder(*open(), whole));
        const QStringList figures = figuresOfImported({whole});
        QVERIFY(!figures.isEmpty());
        // The second half of three large files comes later.
        QVERIFY(QDir().mkpath(rest));
        for (const char* name : {"usage.csv", "touchpoints.csv", "contract_lines.csv"})
            QVERIFY(split(whole + QLatin1Char('/') + QLatin1String(name),
                          rest + QLatin1Char('/') + QLatin1String(name)));
        QVERIFY(figuresOfImported({whole}) != figures);
        QCOMPARE(figuresOfImported({whole, rest}), figures);
    }

private:
    /// Moves the second half of the rows of a file to another one.
    static bool split(const QString& path, const QString& other) {
        QFile file(path), second(other);
        if (!file.open(QIODevice::ReadWrite) || !second.open(QIODevice::WriteOnly)) return false;
        const QByteArrayList lines = file.readAll().split('\n');
        const qsizetype half = lines.size() / 2;
        second.write(lines.front() + '\n' + lines.mid(half).join('\n'));
        return file.resize(0) && file.seek(0) && file.write(lines.mid(0, half).join('\n') + '\n') > 0;
    }

    /// The figures of a new book into which the folders were imported, one after the other.
    QStringList figuresOfImported(const QStringList& folders) const {
        const QString target = m_folder.filePath(QStringLiteral("imported.foothold"));
        QFile::remove(target);
        const auto book = Book::create(target, QStringLiteral("Book"), currency("EUR"));
        if (!book) return {};
        for (const QString& folder : folders) {
            const auto report = importFiles(**book, {folder});
            if (!report || !report->rejects.empty()) return {};
        }
        return textsOf(Portfolio(factsOf(**book), m_asOf));
    }

    /// The contract with the most ARR of the whole book, whose end moves its segment's GRR.
    static QStringList largestContract(const Facts& facts, QString& account) {
        std::int64_t most = 0;
        QStringList key;
        for (int i = 0; i < facts.accountCount(); ++i) {
            const ActiveLines active(facts.at(i), day("2026-04-15"));
            for (const ContractLine* line : active.lines())
                if (line->bookArr.value_or(0) > most) {
                    most = *line->bookArr;
                    key = {line->contractId};
                    account = facts.at(i)->accountId;
                }
        }
        return key;
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
