#include "core/documents/account_sheets.h"
#include "core/documents/agenda.h"
#include "core/documents/programme_reports.h"
#include "core/playbook/outreach.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/value_record.h"
#include "tests/core/document_support.h"
#include "tests/support.h"

using namespace foothold;

namespace {

using namespace documents;

const DocumentOptions options = optionsFor();

OneAccount bookOf(const Account& account = {.accountId = "A", .name = "Acme", .csm = "Zoe", .ae = "Max"}) {
    OneAccount book(account);
    book.product("CORE"), book.product("MORE");
    book.begin();
    book.contract({.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2027-12-31")},
                  {{.lineId = "L", .product = 0, .department = "Ops", .seats = 100, .arr = 1000'00}});
    return book;
}

Opportunity deal(Motion motion, std::int64_t amount, int product = 0, Text department = "") {
    return {.opportunityId = "O",
            .name = "More seats",
            .motion = motion,
            .product = product,
            .department = department,
            .amount = amount,
            .identifiedOn = day("2026-04-01")};
}

} // namespace

/// Sheets about one account: ownership in words, handback, conversation, value, letters, agenda.
class TestSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownershipSaysWhy_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("motion");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("product");
        QTest::addColumn<QString>("support");
        QTest::addColumn<QString>("trigger");
        const auto share = QStringLiteral("share"), amount = QStringLiteral("amount");
        const auto row = [](const char* name, const QString& policy, Motion motion, int minor, int product,
                            const char* support, const char* trigger) {
            QTest::newRow(name) << policy << int(motion) << minor << product << QString::fromLatin1(support)
                                << QString::fromLatin1(trigger);
        };
        row("9.9 %", share, Motion::Seat, 99'00, 0, "", "seats for 9.9 % of the ACV, below 10 %");
        row("10 %", share, Motion::Seat, 100'00, 0, "", "10 % of the ACV, below 20 %");
        row("50 %", share, Motion::Tier, 500'00, 0, "csm", "50 % of the ACV, from 20 % to 50 %");
        row("above 50 %", share, Motion::Tier, 501'00, 0, "csm", "50.1 % of the ACV, above 50 %");
        row("new product", share, Motion::CrossSell, 10'00, 1, "csm, product",
            "a product that the account does not own");
        row("usage", amount, Motion::Usage, 100'00, 0, "", "usage always stays with customer success");
        row("large usage", amount, Motion::Usage, 900'00, 0, "sales",
            "usage always stays with customer success; above 30 % of the ACV sales is told by a handback "
            "package");
        row("cross-sell", amount, Motion::CrossSell, 10'00, 1, "csm, product",
            "a cross-sell always goes to the AE");
    }
    void ownershipSaysWhy() {
        QFETCH(QString, policy);
        QFETCH(int, motion);
        QFETCH(int, amount);
        QFETCH(int, product);
        QFETCH(QString, support);
        QFETCH(QString, trigger);
        OneAccount book = bookOf();
        book.builder.settings().ownershipPolicy = book.builder.text(policy.toStdString());
        const Opportunity opportunity = deal(Motion(motion), amount, product);
        const auto facts = book.facts();
        const Ownership owned = ownershipOf(facts->at(0), opportunity, asOf);
        const OwnershipTerms terms = ownershipTerms(facts->at(0), opportunity, owned, asOf, {});
        QCOMPARE(terms.support.join(QStringLiteral(", ")), support);
        QCOMPARE(terms.trigger, trigger);
    }

    void anyAmountIsLargeWithoutArr() {
        OneAccount book({.accountId = "A", .name = "Acme"});
        book.builder.settings().ownershipPolicy = "amount";
        book.product("CORE");
        book.begin();
        const auto facts = book.facts();
        const Ownership owned = ownershipOf(facts->at(0), deal(Motion::Seat, 1), asOf);
        QCOMPARE(nameString(owned.owner), QStringLiteral("cs"));
        QVERIFY(owned.handbackDue && !owned.shareOfAcv);
    }

    void creditsGoToWhoFoundAndWhoClosed() {
        OneAccount book = bookOf();
        Opportunity won = deal(Motion::Seat, 100'00);
        won.stage = Stage::Won, won.closedOn = day("2026-04-15"), won.owner = "Max", won.sourcedBy = "Zoe";
        book.add(won);
        Opportunity late = deal(Motion::Seat, 50'00);
        late.opportunityId = "O2", late.identifiedOn = day("2026-04-16"), late.sourcedBy = "Zoe";
        book.add(late);
        const auto facts = book.facts();
        const Credits credits = creditsOf(*facts, {day("2026-04-01"), asOf});
        QCOMPARE(credits.people.size(), std::size_t(2));
        QCOMPARE(credits.people[0].person, Text("Max"));
        QCOMPARE(credits.people[0].closedAmount, 100'00);
        QCOMPARE(credits.people[1].sourced, 1); // what is found tomorrow counts tomorrow
        QCOMPARE(credits.people[1].sourcedAmount, 100'00);
    }

    void aHandbackNamesWhatIsMissing() {
        OneAccount book = bookOf();
        book.add(Contact{.contactId = "P",
                         .name = "Ada <b>L</b>",
                         .role = ContactRole::Champion,
                         .sentiment = Sentiment::Advocate});
        Opportunity opportunity = deal(Motion::CrossSell, 900'00, 1);
        opportunity.pain = "Typing twice", opportunity.handbackOn = day("2026-04-17");
        book.add(opportunity);
        book.add(OpportunityContact{
            .opportunityId = "O", .contactId = "P", .buyingRole = ContactRole::EconomicBuyer});
        book.add(Narrative{.document = DocumentKind::Handback,
                           .section = "need",
                           .opportunityId = "O",
                           .text = "They said it twice."});
        const auto facts = book.facts();
        const auto document = composeHandback(facts->at(0), facts->at(0).opportunities()[0], options);
        VERIFY_RESULT(document);
        const QString text = textOf(*document);
        for (const char* part :
             {"Ada <b>L</b>", "Typing twice", "missing: ask", "economic buyer", "++",
              "sales: a product that the account does not own", "They said it twice.", "No usage is known",
              "22 Apr 2026"}) // three business days after Friday the 17th
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + text));
        QCOMPARE(text.count(QLatin1String("missing: ask")), 4);
        QCOMPARE(document->sections.size(), std::size_t(9));
    }

    void aConversationWithoutFactsSaysWhatToFindOut() {
        OneAccount book({.accountId = "A", .name = "Acme"});
        book.begin();
        const auto facts = book.facts();
        const auto document = composeConversation(facts->at(0), options);
        VERIFY_RESULT(document);
        QCOMPARE(textOf(*document).count(QLatin1String("Find out")), 4);
        QVERIFY(textOf(*document).contains(QLatin1String("Have the price ready")));
    }

    void aConversationIsFilledAndWarnsBeforeARenewal() {
        OneAccount book({.accountId = "A", .name = "Acme", .csm = "Zoe"});
        book.product("CORE"), book.product("MORE");
        book.begin();
        book.contract({.contractId = "C", .startOn = day("2025-01-01"), .endOn = day("2026-05-31")},
                      {{.lineId = "L", .product = 0, .seats = 100, .arr = 1000'00}});
        book.add(Outcome{.outcomeId = "U",
                         .goal = "Fewer errors",
                         .unit = "%",
                         .baseline = 9,
                         .actual = 4,
                         .achievedOn = day("2026-01-01"),
                         .valueAmount = 500'00});
        book.add(Objective{.objectiveId = "V", .title = "Open in Asia", .whose = Side::Customer});
        book.add(Usage{.month = month("2026-03"), .product = 0, .activeUsers = 95});
        book.add(deal(Motion::CrossSell, 250'00, 1));
        const auto facts = book.facts();
        const auto document = composeConversation(facts->at(0), options);
        VERIFY_RESULT(document);
        const QString text = textOf(*document);
        for (const char* part :
             {"Do not combine this talk with it", "Fewer errors", "from 9 to 4 %", "500", "Open in Asia",
              "Near the limit: 95 %", "MORE (cross-sell) for 250", "Closes: sales"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + text));
    }

    void valueIsProvenByWhatIsAchieved() {
        OneAccount book = bookOf();
        const auto outcome = [&](Text id, std::optional<Date> target, std::optional<Date> achieved,
                                 std::optional<std::int64_t> value, std::optional<double> actual = {}) {
            book.add(Outcome{.outcomeId = id,
                             .goal = id,
                             .baseline = 10,
                             .target = 5,
                             .targetOn = target,
                             .actual = actual,
                             .achievedOn = achieved,
                             .valueAmount = value});
        };
        outcome("late", day("2026-04-14"), {}, 900'00);
        outcome("today", day("2026-04-15"), {}, {});
        outcome("done", day("2026-01-01"), day("2026-02-01"), 100'00, 4); // less is wanted
        outcome("worse", {}, day("2026-03-01"), {}, 6);
        outcome("future", {}, day("2026-04-16"), 900'00);
        const auto facts = book.facts();
        const ValueRecord record = valueRecordOf(facts->at(0), asOf);
        QStringList lines;
        for (const ValueLine& line : record.lines)
            lines +=
                line.outcome->goal.toString() + QLatin1Char(' ') + nameString(line.state) +
                (line.beatsTarget ? *line.beatsTarget ? QLatin1String(" better") : QLatin1String(" worse")
                                  : QLatin1String());
        QCOMPARE(lines, (QStringList{QStringLiteral("worse achieved worse"),
                                     QStringLiteral("done achieved better"), QStringLiteral("late late"),
                                     QStringLiteral("today on_track"), QStringLiteral("future no_date")}));
        QCOMPARE(record.proven, std::optional<std::int64_t>(100'00));
        QCOMPARE(record.withoutValue, 1);
        QCOMPARE(record.shareOfArr, std::optional(10.0));
        QVERIFY(!valueRecordOf(facts->at(0), day("2026-01-01")).proven); // unknown, not 0
        VERIFY_RESULT(composeValueRecord(facts->at(0), options));
    }

    void aValueRecordForTheCustomerKeepsSecrets() {
        OneAccount book = bookOf();
        book.add(Outcome{.outcomeId = "U", .goal = "Beat Rival Corp", .evidence = "internal words"});
        book.add(MapCell{.product = 1, .state = CellRecord::Competitor, .competitor = "Rival Corp"});
        const auto facts = book.facts();
        DocumentOptions customer = options;
        customer.edition = doc::Edition::Customer;
        VERIFY_ERROR(composeValueRecord(facts->at(0), customer), ErrorKind::Rejected);
        VERIFY_RESULT(composeValueRecord(facts->at(0), options));
    }

    void lettersAreFilledOnceAndNameWhatIsMissing() {
        OneAccount book({.accountId = "A", .name = "Acme {csm} <b>&", .csm = "Zoe"});
        book.product("CORE");
        book.begin();
        book.add(Contact{.contactId = "P", .name = "Ada L", .email = "ada@acme.example"});
        const auto facts = book.facts();
        const auto draft = fillTemplate(
            QStringLiteral("Subject: {account}\n\nDear {first_name},\n{renewal_on} {nonsense} {unclosed"),
            facts->at(0), asOf, {.signal = {}, .contactId = QStringLiteral("P")});
        QCOMPARE(draft.to, QStringLiteral("ada@acme.example"));
        QCOMPARE(draft.subject, QStringLiteral("Acme {csm} <b>&")); // a value is never a place
        QCOMPARE(draft.body, QStringLiteral("Dear Ada,\n[renewal_on?] [nonsense?] {unclosed"));
        QCOMPARE(draft.missing, (QStringList{QStringLiteral("renewal_on"), QStringLiteral("nonsense")}));
        const auto nobody = fillTemplate(QStringLiteral("{contact}"), facts->at(0), asOf, {});
        QCOMPARE(nobody.body, QStringLiteral("[contact?]"));
        QVERIFY(nobody.to.isEmpty());
    }

    void everyStandardTemplateKnowsItsPlaces() {
        const auto all = standardTemplates();
        QCOMPARE(all.size(), std::size_t(7));
        QStringList known;
        const auto places = outreachPlaces();
        for (const auto& [place, meaning] : places)
            known += place;
        OneAccount book = bookOf();
        const auto facts = book.facts();
        for (const OutreachTemplate& text : all) {
            QVERIFY(!text.name.isEmpty() && !text.kind.isEmpty() &&
                    text.text.startsWith(QLatin1String("Subject: ")));
            for (const QString& place : fillTemplate(text.text, facts->at(0), asOf, {}).missing)
                QVERIFY2(known.contains(place), qPrintable(place));
        }
    }

    void theBooksTemplatesComeFirst() {
        FactsBuilder builder;
        builder.add(Template{"Check-in", "risk", "Ours"});
        const auto facts = builder.build();
        const auto all = outreachTemplates(*facts);
        QCOMPARE(all.size(), std::size_t(7)); // it replaces the one of its name
        QVERIFY(all[0].isOfBook);
        QCOMPARE(all[0].text, QStringLiteral("Ours"));
    }

    void theAgendaGoesByMeeting() {
        OneAccount book = bookOf();
        book.add(deal(Motion::CrossSell, 900'00, 1));
        book.add(ActionItem{.actionId = "X",
                            .title = "Send it",
                            .dueOn = day("2026-04-10"),
                            .owner = "Max",
                            .source = ActionSource::Qbr});
        const auto facts = book.facts();
        const auto all = composeAgenda(*facts, options, {}, {});
        VERIFY_RESULT(all);
        QCOMPARE(all->sections.size(), std::size_t(2));
        QVERIFY(textOf(*all).contains(QLatin1String("Send it")));
        QVERIFY(textOf(*all).contains(QLatin1String("10 Apr 2026 !")));
        const auto sales = composeAgenda(*facts, options, Forum::PipelineLoop, {});
        QVERIFY(textOf(*sales).contains(QLatin1String("Prepare the CS-to-sales handback package")));
        QVERIFY(!textOf(*sales).contains(QLatin1String("Send it")));
        const auto nobody = composeAgenda(*facts, options, {}, QStringLiteral("Nobody"));
        QVERIFY(textOf(*nobody).contains(QLatin1String("No task is open")));
    }

    void eachListOfInterviewsIsAPageOfItsOwn() {
        FactsBuilder builder;
        const auto interviews = composeInterviews(*builder.build(), options);
        VERIFY_RESULT(interviews);
        QCOMPARE(interviews->sections.size(), std::size_t(2));
        QVERIFY(interviews->sections[1].startsPage);
    }

    void reportsOfAnEmptyBookSayWhatIsMissing() {
        FactsBuilder builder;
        const auto facts = builder.build();
        for (const auto compose : {composeDiagnosis, composeBlueprint, composeInterviews}) {
            const auto document = compose(*facts, options);
            VERIFY_RESULT(document);
            QVERIFY(!document->sections.empty());
            for (const doc::Section& section : document->sections)
                QVERIFY2(!section.blocks.empty(), qPrintable(section.title));
        }
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "tst_sheets.moc"
