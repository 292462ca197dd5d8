#include "core/documents/account_sheets.h"
#include "core/documents/proposal.h"
#include "tests/core/document_support.h"
#include "tests/support.h"

#include <algorithm>

using namespace foothold;
using namespace documents;

/// What stands on the sheets of one page: proposal, conversation sheet, value record.
class TestOnePagers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProposalShowsHowTheyWorkToday() {
        OneAccount book = customer();
        for (int i = 0; i < 4; ++i)
            book.add(Usage{.month = month("2025-12") + i, .product = 0, .activeUsers = 60 + i});
        book.add(Contact{.contactId = "P", .name = "Ada", .title = "Head of IT"});
        for (const auto& [id, product] : {std::pair("O1", 0), std::pair("O2", 2)}) {
            book.add(Opportunity{.opportunityId = book.builder.text(id),
                                 .product = product,
                                 .amount = 300'00,
                                 .identifiedOn = day("2026-01-01")});
            book.add(OpportunityContact{.opportunityId = book.builder.text(id),
                                        .contactId = "P",
                                        .buyingRole = ContactRole::EconomicBuyer});
        }
        book.add(Outcome{.outcomeId = "R",
                         .goal = "Fewer errors",
                         .baseline = 9,
                         .target = 5,
                         .actual = 4,
                         .achievedOn = day("2026-02-01")});
        book.add(Outcome{
            .outcomeId = "S", .goal = "Too slow", .target = 5, .targetOn = day("2026-02-01"), .actual = 9});
        const auto facts = book.facts();
        const auto of = [&](std::size_t i) {
            return composeProposal(facts->at(0), facts->at(0).opportunities()[i],
                                   optionsFor(doc::Edition::Customer));
        };
        const auto holdsPicture = [](const Result<doc::Document>& document, auto kind) {
            return std::ranges::any_of(document->sections, [&](const doc::Section& section) {
                return std::ranges::any_of(section.blocks, [&](const doc::Block& block) {
                    const auto* picture = std::get_if<doc::Picture>(&block.content);
                    return picture && std::holds_alternative<decltype(kind)>(picture->content);
                });
            });
        };
        const auto seats = of(0), cross = of(1);
        VERIFY_RESULT(seats);
        VERIFY_RESULT(cross);
        QVERIFY(holdsPicture(seats, BarsPicture()) && !holdsPicture(seats, WhitespacePicture()));
        QVERIFY(holdsPicture(cross, WhitespacePicture()) && !holdsPicture(cross, BarsPicture()));
        QVERIFY(joined(linesOf(seats, "What we recommend"))
                    .contains(QStringLiteral("You have today | 100 seats")));
        QVERIFY(!joined(linesOf(cross, "What we recommend")).contains(QStringLiteral("You have today")));
        const QString outcome = joined(linesOf(seats, "Your outcome"));
        QVERIFY2(outcome.contains(QStringLiteral("Fewer errors | 9 | 5 | 4")) &&
                     !outcome.contains(QStringLiteral("Too slow")),
                 qPrintable(outcome));
        QVERIFY(
            joined(linesOf(seats, "The next step")).contains(QStringLiteral("For you | Ada, Head of IT")));
        QVERIFY(!textOf(seats).contains(QStringLiteral("buyer"))); // a role is ours alone
    }

    void aConversationSaysWithWhomAndWhatToAsk() {
        OneAccount book = customer();
        book.add(Contact{.contactId = "P", .name = "Ada", .phone = "+49 1", .role = ContactRole::Champion});
        book.add(Objective{.objectiveId = "V", .title = "Open in Asia", .whose = Side::Customer});
        const auto facts = book.facts();
        const auto sheet = composeConversation(facts->at(0), optionsFor());
        VERIFY_RESULT(sheet);
        QVERIFY(joined(linesOf(sheet, "Before you begin")).contains(QStringLiteral("Ada | champion, +49 1")));
        QVERIFY(joined(linesOf(sheet, "2  Connect to their goals"))
                    .contains(QStringLiteral("Ask: \u201CWhat has")));
        QVERIFY(!joined(linesOf(sheet, "1  Anchor in their success")).contains(QStringLiteral("Ask:")));
    }

    void aValueRecordSaysWhoCanTellOfItToUsAlone() {
        OneAccount book = customer();
        book.add(Contact{.contactId = "P", .name = "Ada", .sentiment = Sentiment::Advocate});
        book.add(Contact{.contactId = "Q", .name = "Bob", .sentiment = Sentiment::Opponent});
        const auto facts = book.facts();
        const auto ours = composeValueRecord(facts->at(0), optionsFor());
        const auto theirs = composeValueRecord(facts->at(0), optionsFor(doc::Edition::Customer));
        const QString witnesses = joined(linesOf(ours, "Who can tell of it"));
        QVERIFY2(witnesses.contains(QStringLiteral("Ada")) && !witnesses.contains(QStringLiteral("Bob")),
                 qPrintable(witnesses));
        QVERIFY(!textOf(theirs).contains(QStringLiteral("Ada")));
        QVERIFY(joined(linesOf(theirs, "What is contracted")).contains(QStringLiteral("CORE")));
    }
};

QTEST_APPLESS_MAIN(TestOnePagers)
#include "tst_one_pagers.moc"
