#include "core/exchange/record_key.h"
#include "core/metrics/figures.h"
#include "core/metrics/portfolio.h"
#include "core/metrics/retention_explanation.h"
#include "core/sample/sample_book.h"
#include "core/store/facts_reader.h"
#include "core/store/rows.h"
#include "tests/core/fact_helpers.h"
#include "tests/core/facts_copy.h"
#include "tests/support.h"

#include <QSet>
#include <QTemporaryDir>

#include <numeric>

using namespace foothold;

namespace {

/// The values of a tree and all below, by name: what may not change when nothing that it reads does.
QString valuesOf(const Explanation& node) {
    QString text = node.name + QLatin1Char('=') +
                   (node.value ? QString::number(*node.value, 'g', 17) : QStringLiteral("unknown"));
    for (const Explanation& child : node.children)
        text += QLatin1Char(' ') + valuesOf(child);
    return text;
}

constexpr Figure allFigures[] = {Figure::Health,      Figure::Readiness, Figure::Whitespace,
                                 Figure::Contraction, Figure::Priority,  Figure::Clv};

/// Everything that the figures of each account at a date come to.
QStringList figuresOf(const Facts& facts, Date asOf) {
    const Profiles profiles(facts, asOf);
    const Gates gates(facts, profiles);
    QStringList all;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        QString text = account->accountId;
        for (const Figure figure : allFigures)
            if (figure != Figure::Clv) // reads the whole book: once is enough
                text += QLatin1Char('\n') + valuesOf(explain(figure, account, asOf, profiles));
        const AccountFigures figures = figuresOf(account, asOf, profiles, gates);
        text += QStringLiteral("\n%1 %2 %3 %4")
                    .arg(figures.arr)
                    .arg(figures.whitespaceValue)
                    .arg(figures.unknownCells)
                    .arg(figures.renewalOn ? isoDate(*figures.renewalOn) : QString());
        if (figures.action.gated) text += nameString(*figures.action.gated);
        for (const GateReason reason : figures.action.reasons)
            text += QLatin1Char(' ') + nameString(reason);
        if (figures.flaggedSince) text += isoDate(*figures.flaggedSince);
        all.push_back(text);
    }
    if (facts.accountCount() > 0) all.push_back(valuesOf(explain(Figure::Clv, facts.at(0), asOf, profiles)));
    return all;
}

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

std::optional<double> recomputed(const Explanation& node) {
    std::vector<std::optional<double>> values;
    for (const Explanation& child : node.children)
        values.push_back(child.value);
    return recompute(node, values);
}

} // namespace

class TestExplanations : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Facts> m_facts;
    std::map<QString, QSet<QString>> m_keys; ///< table -> keys of its records

    void checkTree(const Explanation& node, const QString& path) {
        const QByteArray place = (path + QLatin1Char('/') + node.name).toUtf8();
        QVERIFY2(!node.name.isEmpty() && !node.formula.isEmpty(), place.constData());
        QVERIFY2(node.value.has_value() == node.unknownBecause.isEmpty(), place.constData());
        if (node.value && isComputed(node)) {
            const auto again = recomputed(node);
            QVERIFY2(again && isNear(*again, *node.value), place.constData());
        }
        // A leaf that says something rests on facts; 0 and the full score may rest on their absence.
        if (node.children.empty() && node.value && *node.value != 0 && *node.value != 100)
            QVERIFY2(!node.facts.empty(), place.constData());
        for (const FactRef& fact : node.facts)
            QVERIFY2(
                m_keys[fact.table].contains(fact.key),
                qPrintable(QStringLiteral("%1: %2 %3").arg(QString::fromUtf8(place), fact.table, fact.key)));
        for (const Explanation& child : node.children)
            checkTree(child, QString::fromUtf8(place));
    }

private Q_SLOTS:
    void initTestCase() {
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        VERIFY_RESULT(
            makeSampleBook(path, {.accounts = 60, .seed = 11, .asOf = day("2026-04-15"), .progress = {}}));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const auto facts = readFacts(**book);
        VERIFY_RESULT(facts);
        m_facts = *facts;
        for (const Table& table : tables()) {
            QSet<QString>& keys =
                m_keys[QString::fromLatin1(table.name.data(), qsizetype(table.name.size()))];
            VERIFY_RESULT(TableRows(**book, table).forEach([&](std::span<const Cell> row) {
                keys.insert(recordKey(table, row));
                return true;
            }));
        }
    }

    void treesRecomputeAndRestOnFacts_data() {
        QTest::addColumn<QString>("asOf");
        QTest::newRow("today") << "2026-04-15";
        QTest::newRow("a month-end") << "2025-12-31";
        QTest::newRow("leap day") << "2024-02-29";
        QTest::newRow("before everything") << "2001-01-01";
    }
    void treesRecomputeAndRestOnFacts() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        const Profiles profiles(*m_facts, date);
        for (int i = 0; i < m_facts->accountCount(); ++i)
            for (const Figure figure : allFigures)
                if (figure != Figure::Clv || i % 10 == 0) // each reads the whole book
                    checkTree(explain(figure, m_facts->at(i), date, profiles), m_facts->at(i)->accountId);
    }

    void retentionTreesRecomputeAndRestOnFacts_data() { treesRecomputeAndRestOnFacts_data(); }
    void retentionTreesRecomputeAndRestOnFacts() {
        QFETCH(QString, asOf);
        const Period year = yearTo(day(qPrintable(asOf)));
        const Profiles profiles(*m_facts, year.to);
        const Retention retention = retentionOf(*m_facts, year, GroupKey::Segment, profiles);
        std::vector<RetentionGroup> groups = retentionOf(*m_facts, year, std::nullopt, profiles).groups;
        groups.insert(groups.end(), retention.groups.begin(), retention.groups.end());
        for (const RetentionGroup& group : groups) {
            const auto tree = [&](RetentionFigure figure) {
                return explainRetention(*m_facts, group, year, figure);
            };
            for (std::size_t i = 0; i < std::size(Names<RetentionFigure>::all); ++i)
                checkTree(tree(RetentionFigure(i)), group.group);
            QCOMPARE(tree(RetentionFigure::Grr).value, group.grr);
            QCOMPARE(tree(RetentionFigure::Nrr).value, group.nrr);
            QCOMPARE(tree(RetentionFigure::LogoRetention).value, group.logoRetention);
        }
    }

    void retentionOfAllAccountsIsThatOfTheBook() {
        const Period year = yearTo(day("2026-04-15"));
        const Profiles profiles(*m_facts, year.to);
        std::vector<int> all(std::size_t(m_facts->accountCount()));
        std::iota(all.begin(), all.end(), 0);
        const RetentionGroup book = retentionOf(*m_facts, year, std::nullopt, profiles).groups.front();
        const RetentionGroup group = retentionOfAccounts(*m_facts, all, year, profiles.ofBook());
        QCOMPARE(group.nrr, book.nrr);
        QCOMPARE(group.starting, book.starting);
        QVERIFY(book.starting > 0);
        const RetentionGroup none = retentionOfAccounts(*m_facts, {}, year, profiles.ofBook());
        QVERIFY(!none.nrr);
        const Explanation tree = explainRetention(*m_facts, none, year, RetentionFigure::Nrr);
        QVERIFY(!tree.value && !tree.unknownBecause.isEmpty());
    }

    void treesSayWhatThePortfolioSays() {
        const Date date = day("2026-04-15");
        const Portfolio portfolio(m_facts, date);
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const AccountFigures& figures = portfolio.accounts()[std::size_t(i)];
            const auto value = [&](Figure figure) {
                return explain(figure, m_facts->at(i), date, portfolio.profiles()).value;
            };
            QCOMPARE(value(Figure::Health), figures.health.score);
            QCOMPARE(value(Figure::Readiness), figures.readiness.score);
            QCOMPARE(value(Figure::Whitespace), figures.whitespace.score);
            QCOMPARE(value(Figure::Priority), figures.priority);
            QCOMPARE(value(Figure::Contraction), std::optional(double(figures.contraction.count)));
        }
    }

    void whatComesLaterChangesNothing_data() { treesRecomputeAndRestOnFacts_data(); }
    void whatComesLaterChangesNothing() {
        QFETCH(QString, asOf);
        const Date date = day(qPrintable(asOf));
        QCOMPARE(figuresOf(*copyOf(*m_facts, KnownAt{date}), date), figuresOf(*m_facts, date));
    }

    void theOrderOfRowsChangesNothing() { // and copies are equal, or the test above could not fail
        const Date date = day("2026-04-15");
        const QStringList figures = figuresOf(*m_facts, date);
        QCOMPARE(figuresOf(*copyOf(*m_facts, [](auto&) { return true; }), date), figures);
        const QStringList less = figuresOf(*copyOf(*m_facts, KnownAt{day("2026-01-31")}), date);
        int different = 0;
        for (qsizetype i = 0; i < figures.size(); ++i)
            different += figures[i] != less[i];
        QVERIFY(different > m_facts->accountCount() / 2);
    }

    void anUnknownChangesNothingKnown() {
        const Date date = day("2026-04-15");
        // For every month that is told: another product of which nothing is known.
        const auto withUnknown = copyOf(
            *m_facts, [](auto&) { return true; },
            [](FactsBuilder& builder, AccountFacts account) {
                for (const Usage& row : account.usage()) {
                    const int other = (row.product + 1) % int(account.book().products().size());
                    builder.add(account.index(), Usage{.month = row.month, .product = other});
                }
            });
        QCOMPARE(figuresOf(*withUnknown, date), figuresOf(*m_facts, date));
    }

    void aMeasureThatBecomesUnknownLeavesTheOthers() {
        const Date date = day("2026-04-15");
        const auto withoutAnswers = copyOf(
            *m_facts, [](auto& row) { return !std::is_same_v<std::decay_t<decltype(row)>, NpsResponse>; });
        for (int i = 0; i < m_facts->accountCount(); ++i) {
            const Health before = healthOf(m_facts->at(i), date),
                         after = healthOf(withoutAnswers->at(i), date);
            QVERIFY(!after[Measure::Satisfaction]);
            for (const Measure other :
                 {Measure::Usage, Measure::Engagement, Measure::Support, Measure::Commercial})
                QVERIFY(before[other] == after[other]);
        }
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
