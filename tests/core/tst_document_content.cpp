#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/explanation_table.h"
#include "core/documents/portfolio_report.h"
#include "core/documents/programme_reports.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"
#include "core/documents/shown.h"
#include "core/playbook/rule.h"
#include "tests/core/document_support.h"
#include "tests/plan_facts.h"
#include "tests/support.h"

using namespace foothold;

namespace {

using namespace documents;

void addUsage(OneAccount& book, int product, std::int64_t users) {
    for (int i = 0; i < 6; ++i) {
        Usage usage;
        usage.month = Month(2025, 10) + i;
        usage.product = product;
        usage.activeUsers = users;
        book.add(usage);
    }
}

} // namespace

/// What the documents say, from spec/documents.md: that it is true, said once, and about what it stands for.
class TestDocumentContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void risksAreWhatWarns() {
        OneAccount book = customer();
        book.add(Contact{.contactId = "P",
                         .name = "Ada",
                         .role = ContactRole::Champion,
                         .influence = 5,
                         .preferredCadenceDays = 7});
        book.add(Touchpoint{.touchpointId = "T", .date = day("2026-04-01"), .contactIds = "P"});
        book.add(Outcome{.outcomeId = "O", .goal = "Faster", .targetOn = day("2026-02-01")});
        book.add(Narrative{.section = "risks", .text = "The new CFO wants fewer vendors.\nAnother."});
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor());
        VERIFY_RESULT(plan);
        const QString risks = joined(linesOf(plan, "Risks"));
        for (const char* wanted :
             {"Risk | Because | What to do", "An important person waits | Ada", "Get in touch as they prefer",
              "No value on record", "Agree on one outcome and measure it", "No economic buyer is known",
              "1 outcome is late | Faster, was due on 1 Feb 2026"})
            QVERIFY2(risks.contains(QLatin1String(wanted)),
                     qPrintable(QLatin1String(wanted) + u'\n' + risks));
        QVERIFY(risks.contains(QStringLiteral("The relationship hangs on few people")));
        QVERIFY(!risks.contains(QStringLiteral("Single-threaded"))); // said already
        const QString first = joined(linesOf(plan, "Summary"));
        QVERIFY2(first.contains(QStringLiteral("The new CFO wants fewer vendors.")), qPrintable(first));
        QVERIFY(!first.contains(QStringLiteral("The facts show none")));
        QVERIFY(!joined(linesOf(composeQbrSheet(facts->at(0), optionsFor()), "Renewal"))
                     .contains(QStringLiteral("the facts show none")));
    }

    void rulesSayWhetherTheyWarn_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("bearing");
        const auto add = [](const char* rule, Bearing bearing) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << int(bearing);
        };
        add("checkpoint_missed", Bearing::Warning);
        add("health_falling", Bearing::Warning);
        add("segment_grr_below_90", Bearing::Warning);
        add("usage_over_80", Bearing::Good);
        add("limit_approaching", Bearing::Good);
        add("promoter_detected", Bearing::Good);
        add("handback_due", Bearing::Neutral);
    }
    void rulesSayWhetherTheyWarn() {
        QFETCH(QString, rule);
        QTEST(int(findRule(rule.toStdString())->bearing()), "bearing");
    }

    void aMissedCheckpointIsNoGoodNews() {
        OneAccount book = customer("2026-08-31"); // checkpoints from the end of February on
        const auto facts = book.facts();
        const QString since =
            joined(linesOf(composeQbrSheet(facts->at(0), optionsFor()), "Since 15\u00A0Jan\u00A02026"));
        QVERIFY2(since.contains(QStringLiteral("\u25BC | New: Renewal checkpoint missed")),
                 qPrintable(since));
        const QString changed = joined(linesOf(composeDiscovery(facts->at(0), optionsFor()), "What changed"));
        QVERIFY2(changed.contains(QStringLiteral("\u25BC | New: Renewal checkpoint missed")),
                 qPrintable(changed));
    }

    void discoveryListsWarningsAndNoWorkOfOurs() {
        OneAccount book = customer();
        book.add(Invoice{.invoiceId = "I", .dueOn = day("2026-03-01"), .amount = 100'00});
        book.add(Opportunity{.opportunityId = "O",
                             .motion = Motion::CrossSell,
                             .product = 2,
                             .amount = 3000'00,
                             .identifiedOn = day("2026-03-01")});
        const auto facts = book.facts();
        const auto sheet = composeDiscovery(facts->at(0), optionsFor());
        const QString changed = joined(linesOf(sheet, "What changed"));
        QVERIFY2(changed.contains(QStringLiteral("Invoice overdue")), qPrintable(changed));
        QVERIFY(!changed.contains(QStringLiteral("Handback")));
        for (const QString& line : linesOf(sheet, "Open questions"))
            QVERIFY2(line.endsWith(QStringLiteral("? | ")) || line.contains(QStringLiteral("?")),
                     qPrintable(line));
        QVERIFY(joined(linesOf(sheet, "Open questions")).contains(QStringLiteral("Who signs")));
    }

    void expansionHasSignalsReadinessConversationAndBenchmarks() {
        OneAccount book = customer();
        addUsage(book, 0, 95);
        book.add(Contact{.contactId = "P", .name = "Ada"});
        book.add(NpsResponse{.responseId = "N", .contactId = "P", .date = day("2026-03-01"), .score = 10});
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor());
        VERIFY_RESULT(plan);
        const QString expansion = joined(linesOf(plan, "Expansion"));
        for (const char* wanted :
             {"\u25B2 Limit approaching | CORE: 95 active users", "Show what the next step up costs",
              "Readiness | Score | Because", "Priority ", "1  Anchor in their success | No outcome",
              "NRR of twelve months | 100 % | 100 % | 100 | 110 | 120"})
            QVERIFY2(expansion.contains(QString::fromUtf8(wanted)),
                     qPrintable(QString::fromUtf8(wanted) + u'\n' + expansion));
        QVERIFY2(joined(linesOf(plan, "Health"))
                     .contains(QStringLiteral("NPS of the last twelve months: +100 (people: 1")),
                 qPrintable(joined(linesOf(plan, "Health"))));
        const QStringList appendix = linesOf(plan, "Appendix: how the figures come about");
        QVERIFY(appendix.contains(QStringLiteral("Readiness")) &&
                appendix.contains(QStringLiteral("Priority")));
    }

    void usersStandBesideTheSeatsOfTheirProduct() {
        OneAccount book = customer(); // 500 seats in all
        addUsage(book, 0, 105);
        addUsage(book, 1, 40);
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor(doc::Edition::Customer));
        const QString summary = joined(linesOf(plan, "Summary"));
        QVERIFY2(summary.contains(QStringLiteral("Active users | 105 | March 2026, 100 seats of CORE")),
                 qPrintable(summary));
        const auto deck = composeDeck(facts->at(0), optionsFor());
        VERIFY_RESULT(deck);
        QVERIFY2(textOf(deck).contains(QStringLiteral("105 people use CORE, of 100 seats")),
                 qPrintable(textOf(deck)));
    }

    void theLineOfSeatsFollowsTheContracts() {
        OneAccount book = customer();
        book.contract({.contractId = "D", .startOn = day("2026-02-01"), .endOn = day("2027-12-31")},
                      {{.lineId = "N", .product = 0, .seats = 20, .arr = 100'00}});
        addUsage(book, 0, 95);
        const auto facts = book.facts();
        const auto deck = composeDeck(facts->at(0), optionsFor());
        VERIFY_RESULT(deck);
        const BarsPicture* bars = nullptr;
        for (const doc::Section& section : deck->sections)
            for (const doc::Block& block : section.blocks)
                if (const auto* picture = std::get_if<doc::Picture>(&block.content))
                    if (const auto* found = std::get_if<BarsPicture>(&picture->content)) bars = found;
        QVERIFY(bars);
        QCOMPARE(bars->bars.size(), std::size_t(12));
        QCOMPARE(bars->bars[9].mark, std::optional(100.0)); // January
        QCOMPARE(bars->bars[10].mark, std::optional(120.0));
        QCOMPARE(bars->markLabel, QStringLiteral("120 seats"));
    }

    void whatIsOnlyCountedHasNoUnit() {
        OneAccount book = customer();
        book.add(Outcome{.outcomeId = "O", .goal = "Fewer", .unit = "count", .baseline = 9, .target = 4});
        book.add(Outcome{.outcomeId = "P", .goal = "Faster", .unit = "days", .baseline = 7, .target = 3});
        const auto facts = book.facts();
        const QString text = textOf(composePlan(facts->at(0), optionsFor(doc::Edition::Customer)));
        QVERIFY2(!text.contains(QStringLiteral("9 count")) && text.contains(QStringLiteral("\n9\n4\n")) &&
                     text.contains(QStringLiteral("7 days")),
                 qPrintable(text));
    }

    void decisionsAreNoActions() {
        OneAccount book = customer();
        for (const auto& [id, held] : {std::pair("Q1", "2025-10-01"), std::pair("Q2", "2026-02-01")})
            book.add(Qbr{.qbrId = book.builder.text(id),
                         .plannedOn = day(held),
                         .heldOn = day(held),
                         .state = QbrState::Held,
                         .decisions = "Go on as before."});
        for (int i = 0; i < 14; ++i)
            book.add(Ticket{.ticketId = numbered(book.builder, "T", 10 + i),
                            .openedOn = day("2026-04-01"),
                            .severity = i == 13 ? Severity::Urgent : Severity::Low,
                            .subject = numbered(book.builder, "Subject ", 10 + i)});
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor(doc::Edition::Customer));
        QCOMPARE(linesOf(plan, "Actions and decisions"),
                 QStringList({QStringLiteral("Decided in our reviews"),
                              QStringLiteral("1 Feb 2026 | Go on as before. | ")}));
        const QStringList tickets = linesOf(plan, "Open tickets");
        QCOMPARE(tickets.size(), 13); // the headings, eleven, and how many more
        QVERIFY(tickets[1].startsWith(QStringLiteral("Subject 23")));
        QCOMPARE(tickets.last(), QStringLiteral("and 3 more"));
        VERIFY_RESULT(plan);
        QVERIFY2(!plan->description.contains(QStringLiteral("Zoe")), qPrintable(plan->description));
        QVERIFY(joined(linesOf(plan, "Summary")).contains(QStringLiteral("Customer success | Zoe")));
    }

    void onlyWhatWasProposedIsPlanned() {
        OneAccount book = customer();
        for (const auto& [id, department, stage] :
             {std::tuple("O1", "Finance", Stage::Qualified), std::tuple("O2", "Sales", Stage::Proposed)}) {
            const Text name = book.builder.text(department);
            book.add(Department{.department = name});
            book.add(Opportunity{.opportunityId = book.builder.text(id),
                                 .product = 2,
                                 .department = name,
                                 .stage = stage,
                                 .identifiedOn = day("2026-01-01")});
        }
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor(doc::Edition::Customer));
        VERIFY_RESULT(plan);
        using State = WhitespacePicture::State;
        std::vector<State> states;
        for (const doc::Section& section : plan->sections)
            for (const doc::Block& block : section.blocks)
                if (const auto* picture = std::get_if<doc::Picture>(&block.content))
                    for (const auto& cell : std::get<WhitespacePicture>(picture->content).cells)
                        states.push_back(cell.state);
        QCOMPARE(states, std::vector<State>({State::Owned, State::Owned, State::Whitespace, // Finance
                                             State::Owned, State::Owned, State::Pipeline}));
    }

    void aProposalIsAboutItsOwnProduct() {
        OneAccount book = customer();
        addUsage(book, 0, 98);
        book.add(Contact{.contactId = "P", .name = "Ada"});
        book.add(Opportunity{.opportunityId = "O",
                             .product = 2,
                             .amount = 300'00,
                             .identifiedOn = day("2026-01-01"),
                             .pain = "Everything is typed twice"});
        book.add(OpportunityContact{
            .opportunityId = "O", .contactId = "P", .buyingRole = ContactRole::EconomicBuyer});
        book.add(HealthOverride{
            .setOn = day("2026-04-01"), .expiresOn = day("2026-05-01"), .score = 20, .reason = "because"});
        const auto facts = book.facts();
        const Opportunity& o = facts->at(0).opportunities()[0];
        const auto ours = composeProposal(facts->at(0), o, optionsFor());
        const auto theirs = composeProposal(facts->at(0), o, optionsFor(doc::Edition::Customer));
        QVERIFY2(textOf(ours).contains(QStringLiteral("Growth is held back: health is red")),
                 qPrintable(textOf(ours)));
        QVERIFY(!textOf(theirs).contains(QStringLiteral("held back")));
        QCOMPARE(reasonsAgainstProposing(facts->at(0), optionsFor()),
                 QStringList(QStringLiteral("health is red")));
        QVERIFY(joined(linesOf(ours, "What is in the way")).contains(QStringLiteral("typed twice")));
        const QString gap = joined(linesOf(theirs, "What is in the way"));
        QVERIFY2(gap.contains(QStringLiteral("THIRD is not part")) && !gap.contains(QStringLiteral("CORE")) &&
                     !gap.contains(QStringLiteral("typed twice")),
                 qPrintable(gap));
        QCOMPARE(textOf(theirs).count(QStringLiteral("300 EUR")), 1); // the recommendation is said once
        const QString next = joined(linesOf(theirs, "The next step"));
        QVERIFY2(next.contains(QStringLiteral("Zoe: half an hour with Ada")) &&
                     next.contains(QStringLiteral("by 29 Apr 2026")),
                 qPrintable(next));
    }

    void aHandbackArguesWithItsOwnFacts() {
        OneAccount book = customer();
        addUsage(book, 0, 98);
        for (const auto& [id, product] : {std::pair("O1", 2), std::pair("O2", 0)})
            book.add(Opportunity{.opportunityId = book.builder.text(id),
                                 .name = book.builder.text(std::string("Deal ") + id),
                                 .product = product,
                                 .department = "Finance",
                                 .amount = 3000'00,
                                 .identifiedOn = day("2026-03-01")});
        for (int i = 0; i < 15; ++i)
            book.add(Contact{.contactId = numbered(book.builder, "P", 10 + i),
                             .name = numbered(book.builder, "Person ", 10 + i)});
        const auto facts = book.facts();
        const auto why = [&](std::size_t i) {
            return joined(linesOf(
                composeHandback(facts->at(0), facts->at(0).opportunities()[i], optionsFor()), "Why now"));
        };
        QVERIFY2(!why(0).contains(QStringLiteral("CORE")) && !why(0).contains(QStringLiteral("Handback")),
                 qPrintable(why(0)));
        QVERIFY2(why(1).contains(QStringLiteral("Limit approaching | CORE: 98")), qPrintable(why(1)));
        const QStringList people = linesOf(
            composeHandback(facts->at(0), facts->at(0).opportunities()[0], optionsFor()), "Stakeholders");
        QCOMPARE(people.size(), 13);
        QCOMPARE(people.last(), QStringLiteral("and 4 more"));
    }

    void lateGoalsAreSaidToBeLate() {
        OneAccount book = customer();
        book.add(Outcome{.outcomeId = "O", .goal = "Faster", .targetOn = day("2026-02-01")});
        book.add(Outcome{.outcomeId = "P", .goal = "Better", .targetOn = day("2026-09-01")});
        const auto facts = book.facts();
        const QStringList goals =
            linesOf(composeConversation(facts->at(0), optionsFor()), "2  Connect to their goals");
        QVERIFY2(joined(goals).contains(QStringLiteral("Faster | late, was due on 1 Feb 2026")),
                 qPrintable(joined(goals)));
        QVERIFY(joined(goals).contains(QStringLiteral("Better | by 1 Sept 2026")));
    }

    void theNextCheckpointIsNotInThePast() {
        OneAccount book = customer("2026-07-10"); // 10 April: three months before
        const auto facts = book.facts();
        const QString renewals = joined(
            linesOf(composePortfolioReport(*facts, optionsFor()), "Renewals of the next two quarters"));
        QVERIFY2(renewals.contains(QStringLiteral("overdue since 10 Apr 2026: ")), qPrintable(renewals));
    }

    void nothingIsCountedBeforeItIsDue() {
        OneAccount book = customer();
        book.add(Qbr{.qbrId = "Q",
                     .plannedOn = day("2026-04-01"),
                     .heldOn = day("2026-04-01"),
                     .state = QbrState::Held});
        book.add(ActionItem{.actionId = "X",
                            .title = "Send the roadmap",
                            .dueOn = day("2026-05-01"),
                            .owner = "Zoe",
                            .source = ActionSource::Qbr,
                            .sourceId = "Q"});
        for (const char* id : {"T1", "T2"})
            book.add(Ticket{.ticketId = book.builder.text(id),
                            .openedOn = day("2026-04-01"),
                            .severity = Severity::Urgent,
                            .subject = "Login fails"});
        const auto facts = book.facts();
        const auto deck = composeDeck(facts->at(0), optionsFor());
        VERIFY_RESULT(deck);
        const QString text = textOf(deck);
        QVERIFY2(text.contains(QStringLiteral("One commitment is open, due by 1 May 2026")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("0 of 1")));
        QCOMPARE(text.count(QStringLiteral("Login fails")), 1);
        QVERIFY(text.contains(QStringLiteral("Login fails (2 tickets)")));
        QVERIFY(
            joined(linesOf(deck, "What happens next")).contains(QStringLiteral("Send the roadmap | Zoe")));
        QVERIFY(deck->sections.size() >= 8 && deck->sections.size() <= 12);
        for (const doc::Section& section : deck->sections)
            QVERIFY2(!section.blocks.empty(), qPrintable(section.title));
    }

    void aTargetThatIsReachedIsMet() {
        const auto facts = planfacts::facts(); // one mapped account; none is high touch, so 0 are wanted
        const QString measured = joined(linesOf(composeBlueprint(*facts, optionsFor()), "What is measured"));
        QVERIFY2(measured.contains(QStringLiteral("\u25B2 that of 6 months")), qPrintable(measured));
    }

    void aPriorityHasOneDecimal() {
        const Shown show(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(show.fixed(12, 1), QStringLiteral("12.0"));
        QCOMPARE(show.fixed(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(show.fixed(-1234.56, 1), QStringLiteral("\u22121,234.6"));
    }

    void recordsOfAFigureAreCapped() {
        Explanation tree{.name = QStringLiteral("usage"), .value = 1};
        for (int i = 0; i < 20; ++i)
            tree.facts.push_back({QStringLiteral("usage"), QStringLiteral("K%1").arg(i), {}, {}});
        const doc::Table table = explanationTable(tree, Shown(QLocale(QStringLiteral("en_GB"))));
        const QString facts = table.rows[1].cells[0].text;
        QVERIFY(facts.contains(QStringLiteral("K11")) && !facts.contains(QStringLiteral("K12")));
        QVERIFY2(facts.endsWith(QStringLiteral("and 8 more records")), qPrintable(facts));
    }

    void anEmptyMapIsOneSentence() {
        planfacts::Options options;
        options.products = 14;
        FactsBuilder builder;
        for (int i = 0; i < options.products; ++i)
            builder.add(Product{.productId = numbered(builder, "P", 10 + i),
                                .name = numbered(builder, "Product ", 10 + i)});
        builder.add(Account{.accountId = "A", .name = "New"});
        const auto facts = builder.build();
        const auto plan = composePlan(facts->at(0), optionsFor());
        VERIFY_RESULT(plan);
        QVERIFY2(joined(linesOf(plan, "Whitespace")).contains(QStringLiteral("14 products fit the account")),
                 qPrintable(joined(linesOf(plan, "Whitespace"))));
        for (const doc::Section& section : plan->sections)
            for (const doc::Block& block : section.blocks)
                QVERIFY(!std::holds_alternative<doc::Picture>(block.content));
    }
};

QTEST_APPLESS_MAIN(TestDocumentContent)
#include "tst_document_content.moc"
