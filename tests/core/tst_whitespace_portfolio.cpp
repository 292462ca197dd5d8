#include "core/metrics/contracts.h"
#include "core/metrics/whitespace_portfolio.h"
#include "tests/core/sample_facts.h"

using namespace foothold;

/// The whitespace of many accounts in one table. (docs/metrics.md, Whitespace of a portfolio)
class TestWhitespacePortfolio : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const Facts> m_facts;
    const Date m_asOf = day("2026-04-15");

private Q_SLOTS:
    void initTestCase() {
        SampleFacts sample;
        sample.make(40, 1);
        m_facts = sample.facts();
        QVERIFY(m_facts);
    }

    void rowsSayWhatTheirAccountsSay() {
        const WhitespacePortfolio portfolio = whitespacePortfolio(*m_facts, m_asOf, SpaceGrouping::Account);
        QCOMPARE(int(portfolio.rows.size()), m_facts->accountCount());
        for (const SpaceRow& row : portfolio.rows) {
            const AccountFacts account = m_facts->at(row.account);
            const Whitespace whitespace = whitespaceOf(account, m_asOf);
            QCOMPARE(row.score, whitespace.score);
            QCOMPARE(row.unknownValues, whitespace.unknownValues);
            for (std::size_t i = 0; i < dimensionCount; ++i)
                QCOMPARE(row.dimensions[i], whitespace.dimensions[i].whitespace);
            // Cell by cell converted, so that it may differ by half a cent a cell.
            const auto value = m_facts->toBookCurrency(whitespace.value, account->currency);
            if (value) QVERIFY(std::abs(row.value - *value) <= std::int64_t(whitespace.cells.size()));
            for (const WhitespaceCell& cell : whitespace.cells) {
                const ProductSpace& space = row.products[std::size_t(cell.product)];
                QCOMPARE(space.accounts, 1);
                if (cell.state == CellState::Owned) QCOMPARE(space.state, CellState::Owned);
            }
        }
    }

    void everyRollUpHasTheSameTotal_data() {
        QTest::addColumn<SpaceGrouping>("by");
        QTest::newRow("parent") << SpaceGrouping::Parent;
        QTest::newRow("segment") << SpaceGrouping::Segment;
        QTest::newRow("csm") << SpaceGrouping::Csm;
    }
    void everyRollUpHasTheSameTotal() {
        QFETCH(SpaceGrouping, by);
        const WhitespacePortfolio each = whitespacePortfolio(*m_facts, m_asOf, SpaceGrouping::Account);
        const WhitespacePortfolio rolled = whitespacePortfolio(*m_facts, m_asOf, by);
        QCOMPARE(rolled.total.value, each.total.value);
        std::int64_t value = 0;
        int accounts = 0, owners = 0;
        for (const SpaceRow& row : rolled.rows) {
            value += row.value;
            accounts += row.accounts;
            for (const ProductSpace& space : row.products) {
                owners += space.owners;
                QVERIFY(space.owners <= space.accounts && space.accounts <= row.accounts);
            }
            for (std::size_t i = 0; i < dimensionCount; ++i) {
                QVERIFY(row.known[i] <= row.accounts);
                QCOMPARE(row.dimensions[i].has_value(), row.known[i] > 0);
            }
        }
        QCOMPARE(value, each.total.value);
        QCOMPARE(accounts, m_facts->accountCount());
        int everyOwner = 0;
        for (const SpaceRow& row : each.rows)
            for (const ProductSpace& space : row.products)
                everyOwner += space.owners;
        QCOMPARE(owners, everyOwner);
    }

    void unknownIsNotZero() {
        FactsBuilder builder;
        builder.add(Product{.productId = "P1", .name = "Core"}); // no price: its cells have no value
        builder.add(Account{.accountId = "A1", .name = "One", .currency = currency("EUR")});
        builder.add(Account{.accountId = "A2", .name = "Two", .currency = currency("JPY")}); // no rate
        const auto facts = builder.build();
        const WhitespacePortfolio portfolio = whitespacePortfolio(*facts, m_asOf, SpaceGrouping::Segment);
        QCOMPARE(portfolio.unconverted, std::vector{1});
        QCOMPARE(portfolio.total.value, 0);
        QVERIFY(portfolio.total.unknownValues > 0);
        QCOMPARE(portfolio.total.dimensions[std::size_t(Dimension::Seats)], std::nullopt);
        QCOMPARE(portfolio.rows[0].group, Text()); // without a rate nobody can tell its segment
        QCOMPARE(portfolio.rows[0].accounts, 1);
    }

    void stopsWhenAsked() {
        int asked = 0;
        const WhitespacePortfolio portfolio =
            whitespacePortfolio(*m_facts, m_asOf, SpaceGrouping::Account, [&asked] { return ++asked > 3; });
        QCOMPARE(portfolio.rows.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestWhitespacePortfolio)
#include "tst_whitespace_portfolio.moc"
