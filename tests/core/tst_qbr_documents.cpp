#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/document_json.h"
#include "core/documents/portfolio_report.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"
#include "core/playbook/baseline.h"
#include "core/playbook/qbrs.h"
#include "tests/core/document_support.h"
#include "tests/plan_facts.h"
#include "tests/support.h"

using namespace foothold;

namespace {

using namespace documents;

QStringList titlesOf(const doc::Document& document) {
    QStringList titles;
    for (const doc::Section& section : document.sections)
        titles += section.title.isEmpty() ? section.outline : section.title;
    return titles;
}

/// Every row of the tables of a section, its cells joined by " | ".
QStringList rowsOf(const doc::Document& document, const QString& title) {
    QStringList rows;
    for (const doc::Section& section : document.sections) {
        if (section.title != title) continue;
        for (const doc::Block& block : section.blocks)
            if (const auto* table = std::get_if<doc::Table>(&block.content))
                for (const doc::TableRow& row : table->rows) {
                    QStringList cells;
                    for (const doc::TableCell& cell : row.cells)
                        cells += cell.text;
                    rows += cells.join(QStringLiteral(" | ")).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
                }
    }
    return rows;
}

/// Two reviews: one held on 1 February, one planned for 1 May.
OneAccount reviewedBook(Text snapshot = "") {
    OneAccount book({.accountId = "A", .name = "Acme", .tier = Tier::High, .csm = "Zoe", .ae = "Max"});
    book.product("CORE"), book.product("MORE");
    book.begin();
    book.contract({.contractId = "C", .startOn = day("2024-01-01"), .endOn = day("2027-12-31")},
                  {{.lineId = "L", .product = 0, .seats = 100, .arr = 1000'00}});
    book.contract({.contractId = "D", .startOn = day("2026-03-01"), .endOn = day("2027-12-31")},
                  {{.lineId = "M", .product = 1, .seats = 10, .arr = 500'00}});
    book.add(Contact{
        .contactId = "P", .name = "Ada <b>L</b>", .title = "CFO", .role = ContactRole::EconomicBuyer});
    book.add(Contact{.contactId = "Q", .name = "Bob", .role = ContactRole::Champion});
    book.add(Qbr{.qbrId = "Q1",
                 .plannedOn = day("2026-02-01"),
                 .heldOn = day("2026-02-01"),
                 .state = QbrState::Held,
                 .contactIds = "P",
                 .snapshot = snapshot});
    book.add(
        Qbr{.qbrId = "Q2", .plannedOn = day("2026-05-01"), .contactIds = "P;Q;gone", .ourPeople = "Zoe;Eve"});
    book.add(ActionItem{.actionId = "X1",
                        .title = "Train the team",
                        .dueOn = day("2026-03-01"),
                        .doneOn = day("2026-02-20"),
                        .source = ActionSource::Qbr,
                        .sourceId = "Q1"});
    book.add(ActionItem{.actionId = "X2",
                        .title = "Send the roadmap",
                        .dueOn = day("2026-03-15"),
                        .source = ActionSource::Qbr,
                        .sourceId = "Q1"});
    book.add(Ticket{.ticketId = "T",
                    .openedOn = day("2026-04-01"),
                    .severity = Severity::Urgent,
                    .subject = "Login fails"});
    book.add(ContactEvent{
        .eventId = "E", .contactId = "Q", .date = day("2026-03-03"), .kind = ContactEventKind::Promoted});
    return book;
}

} // namespace

/// The documents of a review, the proposal, the discovery sheet and the portfolio report, as texts.
class TestQbrDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaselineIsTheLastHeldReviewElseThreeMonthsBefore() {
        OneAccount book = reviewedBook();
        const auto facts = book.facts();
        const AccountFacts account = facts->at(0);
        QCOMPARE(baselineOf(account, asOf).date, day("2026-02-01"));
        QCOMPARE(baselineOf(account, asOf).qbr, &account.qbrs()[0]);
        QCOMPARE(baselineOf(account, asOf, &account.qbrs()[0]).date, day("2026-01-15")); // its own is none
        QCOMPARE(baselineOf(account, day("2026-01-31")).date, day("2025-10-31"));        // not held yet
        QCOMPARE(nextQbr(account, asOf), &account.qbrs()[1]);
        QCOMPARE(nextQbr(account, day("2026-01-01")), &account.qbrs()[0]);
    }

    void aReviewComparesWithItsBaseline() {
        OneAccount book = reviewedBook();
        const auto facts = book.facts();
        const auto sheet = composeQbrSheet(facts->at(0), optionsFor());
        VERIFY_RESULT(sheet);
        QCOMPARE(titlesOf(*sheet),
                 QStringList({QStringLiteral("The review"),
                              QStringLiteral("Since the review of 1\u00A0Feb\u00A02026"),
                              QStringLiteral("Outcomes"), QStringLiteral("Adoption and health"),
                              QStringLiteral("What did not work"), QStringLiteral("Growth partnership"),
                              QStringLiteral("Renewal"), QStringLiteral("The meeting")}));
        const QStringList since = rowsOf(*sheet, sheet->sections[1].title);
        QVERIFY2(since.contains(QStringLiteral("ARR | 1,000 EUR | 1,500 EUR | \u25B2 +500 EUR")),
                 qPrintable(since.join(u'\n')));
        QVERIFY(since.contains(QStringLiteral("Open tickets | 0 | 1 | \u25B2 +1")));
        QVERIFY(since.contains(QStringLiteral("Train the team | 1 Mar 2026 | \u25CF done 20 Feb 2026")));
        QVERIFY(since.contains(QStringLiteral("Send the roadmap | 15 Mar 2026 | \u25CB overdue")));
        const QString text = textOf(*sheet);
        QVERIFY(text.contains(QStringLiteral("New: MORE")));
        QVERIFY(text.contains(QStringLiteral("Ada <b>L</b>\nCFO"))); // text, not markup
        QVERIFY(text.contains(QStringLiteral("Zoe, Eve")));
        QVERIFY(text.contains(QStringLiteral("Login fails")));
    }

    void theSnapshotCountsWhateverWasRecordedLater() {
        const QByteArray kept =
            R"({"version":1,"as_of":"2026-02-01","currency":"EUR","arr":"800.00",)"
            R"("health":61,"open_tickets":["T8","T9"],"readiness":900,"measures":{"usage":40}})";
        OneAccount book = reviewedBook(Text(std::string_view(kept.constData(), std::size_t(kept.size()))));
        const auto facts = book.facts();
        const auto snapshot = readSnapshot(facts->at(0).qbrs()[0].snapshot, *facts->at(0));
        QVERIFY(snapshot);
        QCOMPARE(snapshot->arr, std::optional<std::int64_t>(800'00));
        QCOMPARE(snapshot->health, std::optional(61.0));
        QCOMPARE(snapshot->readiness, std::optional<double>()); // no score is above 100
        QCOMPARE(snapshot->measures[0], std::optional(40.0));
        QVERIFY(!readSnapshot("[]", *facts->at(0)) && !readSnapshot("", *facts->at(0)));
        const auto sheet = composeQbrSheet(facts->at(0), optionsFor());
        VERIFY_RESULT(sheet);
        const QStringList since = rowsOf(*sheet, sheet->sections[1].title);
        QVERIFY2(since.contains(QStringLiteral("ARR | 800 EUR | 1,500 EUR | \u25B2 +700 EUR")),
                 qPrintable(since.join(u'\n')));
        QVERIFY(since.contains(QStringLiteral("Open tickets | 2 | 1 | \u25BC \u22121")));
    }

    void wordsAreOfTheReviewElseOfTheAccount() {
        OneAccount book = reviewedBook();
        const auto write = [&book](Text section, Text qbr, Text text) {
            book.add(
                Narrative{.document = DocumentKind::Qbr, .section = section, .qbrId = qbr, .text = text});
        };
        write("asks_of_us", "", "Every time");
        write("asks_of_customer", "", "Of all");
        write("asks_of_customer", "Q2", "A reference\n\nA date");
        write("agenda", "Q1", "Old agenda");
        const auto facts = book.facts();
        const auto sheet = composeQbrSheet(facts->at(0), optionsFor(), QStringLiteral("Q2"));
        VERIFY_RESULT(sheet);
        const QString text = textOf(*sheet);
        for (const char* wanted : {"Every time", "A reference", "A date", "What we agreed last time"})
            QVERIFY2(text.contains(QLatin1String(wanted)), wanted);
        for (const char* unwanted : {"Of all", "Old agenda"})
            QVERIFY2(!text.contains(QLatin1String(unwanted)), unwanted);
    }

    void thereIsNoSheetOfAReviewThatIsNotThere() {
        OneAccount book = reviewedBook();
        const auto facts = book.facts();
        const auto sheet = composeQbrSheet(facts->at(0), optionsFor(), QStringLiteral("Q9"));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, ErrorKind::NotFound);
        QVERIFY(sheet.error().message.contains(QLatin1String("Q9")));
    }

    void aHeldSheetStaysAsItWas() {
        OneAccount before = reviewedBook();
        const auto then = before.facts();
        const QByteArray sheet = sheetToKeep(then->at(0), then->at(0).qbrs()[1], asOf, optionsFor());
        const QByteArray snapshot = snapshotOf(then->at(0), asOf, sheet).toUtf8();
        QVERIFY(snapshot.size() < 20'000);

        OneAccount book = reviewedBook(); // the same, with the second review held and a ticket taken in later
        book.add(Ticket{.ticketId = "T0",
                        .openedOn = day("2026-04-02"),
                        .severity = Severity::Urgent,
                        .subject = "Came later"});
        book.add(Qbr{.qbrId = "Q3",
                     .plannedOn = day("2026-05-01"),
                     .heldOn = asOf,
                     .state = QbrState::Held,
                     .contactIds = "P;Q",
                     .snapshot = book.builder.text(snapshot.toStdString())});
        const auto facts = book.facts();
        const Qbr& held = *std::ranges::find(facts->at(0).qbrs(), Text("Q3"), &Qbr::qbrId);
        for (const auto edition : {doc::Edition::Internal, doc::Edition::Customer}) {
            const auto kept = keptSheet(held, edition);
            QVERIFY(kept);
            const auto printed = composeQbrSheet(facts->at(0), optionsFor(edition), QStringLiteral("Q3"));
            VERIFY_RESULT(printed);
            QCOMPARE(doc::fingerprint(*printed), doc::fingerprint(*kept));
            QVERIFY(!textOf(*printed).contains(QLatin1String("Came later")));
            QCOMPARE(printed->edition, edition);
        }
        // Without one, the sheet is made from the facts of its day.
        const auto first = composeQbrSheet(facts->at(0), optionsFor(), QStringLiteral("Q1"));
        VERIFY_RESULT(first);
        QCOMPARE(first->asOf, day("2026-02-01"));
    }

    void aKeptSheetIsCheckedWhenItIsPrinted() {
        OneAccount before = reviewedBook();
        const auto then = before.facts();
        const QByteArray sheet = sheetToKeep(then->at(0), then->at(0).qbrs()[1], asOf, optionsFor());
        const QByteArray snapshot = snapshotOf(then->at(0), asOf, sheet).toUtf8();
        const auto printed = [&](Text competitor, doc::Edition edition) {
            OneAccount book = reviewedBook();
            book.add(Qbr{.qbrId = "Q3",
                         .plannedOn = day("2026-05-01"),
                         .heldOn = asOf,
                         .state = QbrState::Held,
                         .snapshot = book.builder.text(snapshot.toStdString())});
            book.add(Touchpoint{.touchpointId = "T9", .date = day("2026-04-16"), .competitor = competitor});
            return composeQbrSheet(book.facts()->at(0), optionsFor(edition), QStringLiteral("Q3"));
        };
        VERIFY_RESULT(printed("Othercorp", doc::Edition::Customer));
        // A word that it holds turns out to be a competitor's name.
        const auto leaking = printed("Login", doc::Edition::Customer);
        QVERIFY(!leaking);
        QCOMPARE(leaking.error().kind, ErrorKind::Rejected);
        QVERIFY2(leaking.error().message.contains(QLatin1String("Login")),
                 qPrintable(leaking.error().message));
        VERIFY_RESULT(printed("Login", doc::Edition::Internal));
    }

    void aDocumentOfAnOlderVersionComesBack() {
        doc::Document document;
        document.name = QStringLiteral("Sheet");
        document.asOf = asOf;
        document.sections.emplace_back();
        doc::Table table;
        table.columns = {{QStringLiteral("What"), doc::TableColumn::Kind::Text}};
        table.rows.push_back({.cells = {{.text = QStringLiteral("kept"), .heat = 0.5}}});
        document.sections[0].blocks.push_back({table});
        // What was kept before there were heat maps, slides and a most of pages had none of their keys.
        QByteArray json = documentsToJson({document});
        const qsizetype before = json.size();
        qsizetype gone = 0;
        for (const QByteArray key : {"\"heat\":0.5,", "\"format\":0,", "\"most_pages\":0,"}) {
            json.replace(key, "");
            gone += key.size();
        }
        QCOMPARE(before - json.size(), gone);
        const auto back = documentFromJson(json, doc::Edition::Internal);
        QVERIFY(back);
        QCOMPARE(back->format, doc::Format::Paper);
        QCOMPARE(back->mostPages, 0);
        const auto& cell = std::get<doc::Table>(back->sections[0].blocks[0].content).rows[0].cells[0];
        QCOMPARE(cell.text, QStringLiteral("kept"));
        QVERIFY(!cell.heat);
    }

    void aDocumentComesBackFromJson() {
        const auto facts = planfacts::facts();
        const auto sheet = composeQbrSheet(*facts->find(QStringLiteral("rich")), optionsFor());
        VERIFY_RESULT(sheet);
        const QByteArray json = documentsToJson({*sheet});
        const auto back = documentFromJson(json, doc::Edition::Internal);
        QVERIFY(back);
        QCOMPARE(textOf(*back), textOf(*sheet));
        QCOMPARE(doc::fingerprint(*back), doc::fingerprint(*sheet));
        QCOMPARE(documentsToJson({*back}), json);
        QVERIFY(!documentFromJson(json, doc::Edition::Customer));
    }

    void whatIsNoDocumentIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("no document") << QByteArray("[{}]");
        const auto facts = planfacts::facts();
        const auto sheet = composeQbrSheet(*facts->find(QStringLiteral("rich")), optionsFor());
        const QByteArray sound = documentsToJson({*sheet});
        for (const auto& [name, from, to] :
             {std::tuple("unknown block", "\"table\":{", "\"script\":{"),
              std::tuple("unknown tone", "\"tone\":0", "\"tone\":99"),
              std::tuple("a date that is none", "\"as_of\":\"2026-", "\"as_of\":\"2026-99"),
              std::tuple("a map without a cell", "\"cells\":[{\"confirmed\"",
                         "\"cells\":[],\"x\":[{\"confirmed\"")}) {
            QByteArray broken = sound;
            broken.replace(from, to);
            QVERIFY2(broken != sound, name);
            QTest::newRow(name) << broken;
        }
        QTest::newRow("cut off") << sound.left(sound.size() / 2);
    }
    void whatIsNoDocumentIsRefused() {
        QFETCH(QByteArray, json);
        QVERIFY(!documentFromJson(json, doc::Edition::Internal));
    }

    /// Everything internal in the test's book says "secret".
    void aCustomerReadsNothingInternal() {
        const auto facts = planfacts::facts();
        for (const char* account : {"rich", "empty"}) {
            const AccountFacts of = *facts->find(QLatin1String(account));
            const auto options = optionsFor(doc::Edition::Customer);
            const auto sheet = composeQbrSheet(of, options);
            const auto deck = composeDeck(of, options);
            VERIFY_RESULT(sheet);
            VERIFY_RESULT(deck);
            for (const doc::Document* document : {&*sheet, &*deck}) {
                const QString text = textOf(*document);
                QVERIFY2(!text.contains(QLatin1String("secret"), Qt::CaseInsensitive), qPrintable(text));
                for (const char* internal :
                     {"Health", "Readiness", "champion", "\u2212\u2212", "65,432", "61,313"})
                    QVERIFY2(!text.contains(QString::fromUtf8(internal)), internal);
            }
        }
        const auto proposal = composeProposal(*facts->find(QStringLiteral("rich")),
                                              facts->find(QStringLiteral("rich"))->opportunities()[0],
                                              optionsFor(doc::Edition::Customer));
        VERIFY_RESULT(proposal);
        const QString text = textOf(*proposal);
        QVERIFY(!text.contains(QLatin1String("secret"), Qt::CaseInsensitive));
        QVERIFY(text.contains(QStringLiteral("54,321")) &&
                text.contains(QStringLiteral("Product 2 for Finance")));
        QVERIFY(!text.contains(QStringLiteral("For us only")));
    }

    void aLeakStopsTheSheetAndTheSlides() {
        OneAccount book = reviewedBook();
        book.add(MapCell{.product = 1, .competitor = "Taskvane"});
        book.add(
            Narrative{.document = DocumentKind::Qbr, .section = "asks_of_us", .text = "Beat \uFF34askvane"});
        const auto facts = book.facts();
        const auto options = optionsFor(doc::Edition::Customer);
        for (const auto& document :
             {composeQbrSheet(facts->at(0), options), composeDeck(facts->at(0), options)}) {
            QVERIFY(!document);
            QCOMPARE(document.error().kind, ErrorKind::Rejected);
            QVERIFY(document.error().message.contains(QLatin1String("Taskvane")));
        }
        VERIFY_RESULT(composeQbrSheet(facts->at(0), optionsFor()));
    }

    void theSlidesAreEightToTwelve() {
        const auto facts = planfacts::facts();
        DocumentOptions noPrices = optionsFor();
        noPrices.commercialPage = false;
        for (const char* account : {"rich", "empty"}) {
            const AccountFacts of = *facts->find(QLatin1String(account));
            const auto deck = composeDeck(of, optionsFor());
            VERIFY_RESULT(deck);
            QCOMPARE(deck->edition, doc::Edition::Customer);
            QCOMPARE(deck->format, doc::Format::Slides);
            QVERIFY(deck->sections.size() >= 8 && deck->sections.size() <= 12);
            for (std::size_t i = 1; i < deck->sections.size(); ++i)
                QVERIFY(deck->sections[i].startsPage && !deck->sections[i].title.isEmpty());
            const auto without = composeDeck(of, noPrices, {});
            VERIFY_RESULT(without);
            QCOMPARE(without->sections.size(), deck->sections.size() - 1);
            QVERIFY(without->sections.size() >= 8);
            QVERIFY(!textOf(*without).contains(QStringLiteral("54,321"))); // the price
        }
    }

    void noStepIsRecommendedWhileTheRenewalComesFirst() {
        const auto withEnd = [](const char* end) {
            OneAccount book({.accountId = "A", .name = "Acme"});
            book.product("CORE"), book.product("MORE");
            book.begin();
            book.contract({.contractId = "C", .startOn = day("2024-06-01"), .endOn = day(end)},
                          {{.lineId = "L", .product = 0, .seats = 100, .arr = 1000'00}});
            book.add(Opportunity{.opportunityId = "O",
                                 .name = "More",
                                 .product = 1,
                                 .amount = 300'00,
                                 .identifiedOn = day("2026-01-01")});
            const auto facts = book.facts();
            const auto sheet = composeQbrSheet(facts->at(0), optionsFor());
            return sheet ? textOf(*sheet) : sheet.error().message;
        };
        const QString soon = withEnd("2026-05-01"), later = withEnd("2027-05-01");
        QVERIFY2(soon.contains(QStringLiteral("None is recommended now: the renewal is in 16 days")),
                 qPrintable(soon));
        QVERIFY(!soon.contains(QStringLiteral("for 300 EUR a year")));
        QVERIFY2(later.contains(QStringLiteral("MORE (seats) for 300 EUR a year")) ||
                     later.contains(QStringLiteral("for 300 EUR a year")),
                 qPrintable(later));
    }

    void aDiscoverySheetAsksAboutWhatWarns() {
        OneAccount book({.accountId = "A", .name = "Acme"});
        book.product("CORE");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2024-06-01"), .endOn = day("2027-05-01")},
                      {{.lineId = "L", .product = 0, .seats = 100, .arr = 1000'00}});
        book.add(Contact{.contactId = "P",
                         .name = "Ada",
                         .role = ContactRole::Champion,
                         .sentiment = Sentiment::Advocate});
        book.add(Contact{
            .contactId = "Q", .name = "Bob", .role = ContactRole::EndUser, .sentiment = Sentiment::Opponent});
        book.add(Touchpoint{
            .touchpointId = "T", .date = day("2026-04-01"), .contactIds = "P", .competitor = "Taskvane"});
        for (int i = 0; i < 4; ++i)
            book.add(
                Ticket{.ticketId = numbered(book.builder, "S", i), .openedOn = day("2026-04-01") - Days(i)});
        const auto facts = book.facts();
        const auto sheet = composeDiscovery(facts->at(0), optionsFor());
        VERIFY_RESULT(sheet);
        const QString text = textOf(*sheet);
        QVERIFY2(text.contains(QStringLiteral("2 of 5")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("4 tickets in 90 days, 0 in the 90 days before")));
        QVERIFY(text.contains(QStringLiteral("Taskvane")));
        QVERIFY(text.contains(QStringLiteral("Who looks at alternatives")));
        QVERIFY(!text.contains(QStringLiteral("Which team stopped")));
        const QStringList people = rowsOf(*sheet, QStringLiteral("Whom to call first"));
        QCOMPARE(people.size(), 2);
        QVERIFY(people[0].contains(QStringLiteral("Ada")) && people[1].contains(QStringLiteral("Bob")));
    }

    void thePortfolioReportHasItsParts() {
        const auto facts = planfacts::facts();
        const auto report = composePortfolioReport(*facts, optionsFor());
        VERIFY_RESULT(report);
        QCOMPARE(titlesOf(*report),
                 QStringList({QStringLiteral("Summary"), QStringLiteral("Retention"),
                              QStringLiteral("Whitespace by dimension"),
                              QStringLiteral("Renewals of the next two quarters"),
                              QStringLiteral("The first 20 by priority"), QStringLiteral("Flagged accounts"),
                              QStringLiteral("Coverage")}));
        QVERIFY(report->account.isEmpty());
        const QStringList heat = rowsOf(*report, QStringLiteral("Whitespace by dimension"));
        QCOMPARE(heat.size(), 1); // the one customer; the prospect is none
        QVERIFY(heat[0].startsWith(QStringLiteral("Acme GmbH | ")));
        const QStringList renewals = rowsOf(*report, QStringLiteral("Renewals of the next two quarters"));
        QCOMPARE(renewals.size(), 2);
        QVERIFY2(renewals[0].startsWith(QStringLiteral("30 Jun 2026 | Acme GmbH | 62,313 EUR")),
                 qPrintable(renewals[0]));
    }

    void aCustomerReadsTheWordsWrittenForThem() {
        OneAccount book;
        book.begin();
        book.add(
            Narrative{.document = DocumentKind::Plan, .section = "where_we_stand", .text = "Ours alone."});
        book.add(Narrative{.document = DocumentKind::Plan,
                           .section = "where_we_stand_for_customer",
                           .text = "Said to them."});
        const auto facts = book.facts();
        for (const auto edition : {doc::Edition::Internal, doc::Edition::Customer}) {
            const auto plan = composePlan(facts->at(0), optionsFor(edition));
            VERIFY_RESULT(plan);
            const bool theirs = edition == doc::Edition::Customer;
            QCOMPARE(textOf(*plan).contains(QLatin1String("Said to them.")), theirs);
            QCOMPARE(textOf(*plan).contains(QLatin1String("Ours alone.")), !theirs);
        }
    }

    void aPlaceIsWorthTheSameInTheMapAndBesideIt() {
        OneAccount book({.accountId = "A", .name = "Acme", .currency = *Currency::parse("EUR")});
        book.builder.settings().currency = *Currency::parse("EUR");
        book.product("CORE");
        book.begin();
        book.add(Department{.department = "Finance", .headcount = 70});
        book.add(MapCell{
            .product = 0, .department = "Finance", .state = CellRecord::Competitor, .competitor = "Rival"});
        const auto facts = book.facts();
        const auto plan = composePlan(facts->at(0), optionsFor());
        VERIFY_RESULT(plan);
        const QStringList rows = rowsOf(*plan, QStringLiteral("Whitespace")).filter(QStringLiteral("Rival"));
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows[0].contains(QStringLiteral("7,000")), qPrintable(rows[0])); // 70 seats of 100.00
    }

    void anEmptyBookPrints() {
        FactsBuilder builder;
        const auto facts = builder.build();
        const auto report = composePortfolioReport(*facts, optionsFor());
        VERIFY_RESULT(report);
        for (const doc::Section& section : report->sections)
            QVERIFY2(!section.blocks.empty(), qPrintable(section.title));
    }
};

QTEST_APPLESS_MAIN(TestQbrDocuments)
#include "tst_qbr_documents.moc"
