#include "core/facts/search.h"
#include "tests/core/fact_helpers.h"

#include <QTest>

using namespace foothold;

namespace {

std::shared_ptr<const Facts> book() {
    FactsBuilder builder;
    builder.add(
        Account{.accountId = "A-1", .name = "Northwind Traders", .notes = "Prefers the Zürich office."});
    builder.add(Account{.accountId = "A-2", .name = "Müller & Söhne"});
    builder.add(Account{.accountId = "A-3", .name = "Great North"});
    builder.add(0, Contact{.contactId = "K",
                           .name = "Zoë Nordström",
                           .title = "VP Operations",
                           .email = "zoe@n.example"});
    builder.add(1, Contact{.contactId = "L", .name = "Hans Müller", .notes = "Knows the\nnorth plant."});
    builder.add(0, Touchpoint{.touchpointId = "T1",
                              .date = day("2026-01-01"),
                              .subject = "Renewal",
                              .notes = "They look at a competitor"});
    builder.add(
        0, Touchpoint{.touchpointId = "T2", .date = day("2026-03-01"), .subject = "The competitor again"});
    builder.add(2,
                Ticket{.ticketId = "I", .openedOn = day("2026-02-01"), .subject = "Competitor import fails"});
    builder.add(2, NpsResponse{.responseId = "R",
                               .date = day("2026-02-02"),
                               .score = 9,
                               .comment = "Better than any competitor"});
    return builder.build();
}

QStringList titles(const QString& query, int most = 20) {
    const auto facts = book();
    QStringList list;
    for (const SearchHit& hit : searchBook(*facts, query, most))
        list += QString::number(int(hit.kind)) + QLatin1Char(' ') + hit.title;
    return list;
}

} // namespace

/// Finding accounts, people and what notes say.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginningsComeFirst() {
        QCOMPARE(titles(QStringLiteral("nor")),
                 (QStringList{QStringLiteral("0 Northwind Traders"), QStringLiteral("0 Great North"),
                              QStringLiteral("1 Zoë Nordström"), QStringLiteral("2 Hans Müller")}));
    }
    void caseAndAccentsDoNotMatter() {
        QCOMPARE(titles(QStringLiteral("MULLER")),
                 (QStringList{QStringLiteral("0 Müller & Söhne"), QStringLiteral("1 Hans Müller")}));
        QCOMPARE(titles(QStringLiteral("zoe nord")), QStringList{QStringLiteral("1 Zoë Nordström")});
        QCOMPARE(titles(QStringLiteral("zurich")), QStringList{QStringLiteral("2 Northwind Traders")});
    }
    void everyWordCounts() {
        QVERIFY(titles(QStringLiteral("north unheard")).isEmpty());
        QCOMPARE(titles(QStringLiteral("traders north")).size(), 1);
        QVERIFY(titles(QStringLiteral("  ")).isEmpty());
    }
    void keysAndAddressesAreFoundToo() {
        QCOMPARE(titles(QStringLiteral("a-3")), QStringList{QStringLiteral("0 Great North")});
        QCOMPARE(titles(QStringLiteral("zoe@n")), QStringList{QStringLiteral("1 Zoë Nordström")});
    }
    void notesComeLatestFirstAndSayWhere() {
        const auto facts = book();
        const auto hits = searchBook(*facts, QStringLiteral("competitor"), 3);
        QCOMPARE(hits.size(), std::size_t(3)); // the fourth is older
        QCOMPARE(hits[0].date, std::optional(day("2026-03-01")));
        QCOMPARE(hits[1].key, Text("R"));
        QCOMPARE(hits[1].account, 2);
        QCOMPARE(hits[2].context, QStringLiteral("Competitor import fails"));
    }
    void longNotesAreCutAroundTheMatch() {
        FactsBuilder builder;
        const QByteArray text = QByteArray(500, 'x') + " needle " + QByteArray(500, 'y');
        builder.add(Account{.accountId = "A", .name = "Acme", .notes = builder.text(text.toStdString())});
        const auto facts = builder.build();
        const auto hits = searchBook(*facts, QStringLiteral("needle"), 5);
        QCOMPARE(hits.size(), std::size_t(1));
        QVERIFY(hits[0].context.contains(QStringLiteral("needle")) && hits[0].context.size() < 130);
    }
    void stopsWhenAsked() {
        const auto facts = book();
        QVERIFY(searchBook(*facts, QStringLiteral("north"), 5, [] { return false; }).empty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
