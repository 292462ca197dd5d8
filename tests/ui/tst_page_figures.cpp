#include "core/metrics/figures.h"
#include "core/metrics/portfolio.h"
#include "tests/core/fact_helpers.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_records.h"
#include "ui/coverage/coverage_data.h"
#include "ui/programme/programme_data.h"
#include "ui/today/task_card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_view.h"

#include <QLabel>

using namespace foothold;

namespace {

const Date asOf = day("2026-04-15");

/// A customer of the product it has, and of one more that could be sold if its price were known.
OneAccount sprinter(std::optional<std::int64_t> price, const Text& csm = "Jo") {
    OneAccount book({.accountId = "A", .name = "Acme", .csm = csm});
    book.product({.productId = "P", .name = "P", .pricingModel = PricingModel::Flat, .listPrice = 100'00});
    book.product({.productId = "Q", .name = "Q", .pricingModel = PricingModel::Flat, .listPrice = price});
    book.begin();
    book.add(Department{.department = "IT", .headcount = 10});
    book.contract({.contractId = "C", .startOn = day("2025-01-01")},
                  {{.lineId = "L", .product = 0, .department = "IT", .seats = 10, .arr = 20'000'00}});
    book.add(SprintEntry{.startedOn = day("2026-04-01"), .action = "Call", .state = "open"});
    return book;
}

QString textsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// What the pages say of figures, where these are known and where they are not.
class TestPageFigures : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(m_folder);
        useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void aSprintShowsPriorityAndWhitespaceOfEveryEntry() {
        FactsPtr facts;
        {
            TestWindow window;
            QVERIFY(window.open(sampleBook(m_folder, QStringLiteral("sprint"))));
            window.action("action.programme")->trigger();
            auto* start = window.find<QPushButton>("sprint.start");
            auto* table = window.find<ListView>("sprint.table");
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20000); // who is proposed
            QVERIFY(start->isEnabled());
            start->click();
            QTRY_VERIFY_WITH_TIMEOUT(!start->isEnabled(), 20000);
            facts = window.service.facts();
        }
        const ProgrammeDataPtr data = makeProgrammeData(facts, sampleDay);
        QVERIFY(data->sprint && data->entryRows.size() > 2);
        const Portfolio portfolio(facts, sampleDay);
        int known = 0;
        for (const ListRow& row : data->entryRows) {
            const AccountFigures& figures = portfolio.accounts()[row.key.toUInt()];
            QVERIFY(figures.priority);
            QCOMPARE(std::get<double>(row.cells[1].value), *figures.priority);
            QVERIFY(row.cells[1].text != show::unknown);
            if (const auto open = knownSum(figures.whitespaceValue, figures.unknownCells)) {
                ++known;
                QCOMPARE(std::get<Amount>(row.cells[2].value).minor, *open);
            } else {
                QCOMPARE(row.cells[2].text, show::unknown);
            }
        }
        QVERIFY(known > 0);
    }

    void aWhitespaceOfWhichNoValueIsKnownIsUnknownInTheSprint() {
        const auto cellOf = [](std::optional<std::int64_t> price) {
            OneAccount book = sprinter(price);
            const ProgrammeDataPtr data = makeProgrammeData(book.facts(), asOf);
            return data->entryRows.size() == 1 ? data->entryRows.front().cells[2] : Cell();
        };
        const Cell known = cellOf(500'00), unknown = cellOf(std::nullopt);
        QCOMPARE(std::get<Amount>(known.value).minor, 500'00);
        QCOMPARE(unknown.text, show::unknown);
        QVERIFY(std::holds_alternative<std::monostate>(unknown.value));
        QVERIFY(!unknown.order.isValid()); // not like 0
    }

    void aPhaseIsShownByItsName() {
        OneAccount book = sprinter({});
        const auto facts = book.facts();
        const Table& table = *findTable("programme");
        const Column& phase = table.columns[std::size_t(table.indexOf("phase"))];
        const FieldContext context = fieldContext(*facts, phase);
        QCOMPARE(shownText(phase, QStringLiteral("install"), context), QStringLiteral("Install and measure"));
        QCOMPARE(*canonicalText(phase, QStringLiteral("Install and measure"), context),
                 QStringLiteral("install"));
        QCOMPARE(*canonicalText(phase, QStringLiteral("A phase of ours"), context),
                 QStringLiteral("A phase of ours"));
    }

    void accountsOfNobodyOverloadNobody() {
        OneAccount book = sprinter({}, "");
        const CoverageData data = makeCoverageData(book.facts(), asOf);
        QCOMPARE(data.loads.size(), std::size_t(1));
        const std::vector<Cell>& cells = data.loads.front().cells;
        QCOMPARE(cells[1].text, QStringLiteral("1"));
        QCOMPARE(cells[3].text, show::unknown); // nobody has no capacity
        QVERIFY(cells[4].text.contains(QLatin1String("no CSM")));
        QCOMPARE(data.overCapacity, 0);
        QCOMPARE(data.csms, 0);
        OneAccount owned = sprinter({}, "Jo");
        QVERIFY(makeCoverageData(owned.facts(), asOf).loads.front().cells[3].text != show::unknown);
    }

    void theCardSaysHeldBackOnlyWhereSomethingIs() {
        TestWindow window;
        QVERIFY(window.open(sampleBook(m_folder, QStringLiteral("cards"))));
        const FactsPtr facts = window.service.facts();
        const AgendaPtr agenda = makeAgenda(facts, sampleDay);
        const Portfolio portfolio(facts, sampleDay);
        TaskCard card;
        int held = 0, reasonsOnly = 0;
        for (int i = 0; i < facts->accountCount(); ++i) {
            const GatedAction& action = portfolio.accounts()[std::size_t(i)].action;
            card.show(agenda, nullptr, i, true);
            QCOMPARE(textsOf(card).contains(QLatin1String("Expansion is held back")), action.isHeldBack());
            held += action.isHeldBack();
            reasonsOnly += !action.reasons.empty() && !action.isHeldBack();
        }
        QVERIFY(held > 0);
        QVERIFY(reasonsOnly > 0); // a reason alone holds nothing back
    }
};

QTEST_MAIN(TestPageFigures)
#include "tst_page_figures.moc"
