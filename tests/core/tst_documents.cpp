#include "core/documents/account_plan.h"
#include "core/documents/explanation_table.h"
#include "core/documents/plan_pictures.h"
#include "core/documents/shown.h"
#include "tests/plan_facts.h"
#include "tests/support.h"

using namespace foothold;

class TestDocuments : public QObject {
    Q_OBJECT

private:
    static Result<doc::Document> plan(const Facts& facts, const char* account, doc::Edition edition) {
        return composePlan(*facts.find(QString::fromUtf8(account)),
                           {planfacts::asOf, edition, QLocale(QStringLiteral("en_GB"))});
    }

    static QStringList textsOf(const doc::Document& document) {
        QStringList texts;
        doc::forEachText(document, [&](const QString&, const QString& text) { texts += text; });
        return texts;
    }

    static const doc::Section* sectionOf(const doc::Document& document, const char* title) {
        for (const doc::Section& section : document.sections)
            if (section.title == QLatin1String(title) || section.outline == QLatin1String(title))
                return &section;
        return nullptr;
    }

    template <typename T>
    static int countOf(const doc::Section& section) {
        int count = 0;
        for (const doc::Block& block : section.blocks)
            count += std::holds_alternative<T>(block.content);
        return count;
    }

private Q_SLOTS:
    void aPlanHasItsSectionsInOrder() {
        const auto facts = planfacts::facts();
        const auto document = plan(*facts, "rich", doc::Edition::Internal);
        VERIFY_RESULT(document);
        QStringList titles;
        for (const doc::Section& section : document->sections)
            titles += section.title.isEmpty() ? section.outline : section.title;
        QCOMPARE(titles,
                 QStringList({QStringLiteral("Summary"), QStringLiteral("Business overview and objectives"),
                              QStringLiteral("Contracts and revenue"), QStringLiteral("People"),
                              QStringLiteral("Whitespace"), QStringLiteral("Health"),
                              QStringLiteral("Expansion"), QStringLiteral("Risks"), QStringLiteral("Actions"),
                              QStringLiteral("Appendix: how the figures come about")}));
        QCOMPARE(document->account, QStringLiteral("Acme GmbH"));
        QCOMPARE(document->author, QStringLiteral("Clara Camp"));
        QVERIFY(document->sections[1].startsPage); // the first page stands alone
    }

    void theFirstPageHasSixFigures() {
        const auto facts = planfacts::facts();
        const auto document = plan(*facts, "rich", doc::Edition::Internal);
        VERIFY_RESULT(document);
        const auto& tiles = std::get<doc::Tiles>(document->sections.front().blocks.front().content).tiles;
        QCOMPARE(int(tiles.size()), 6);
        QCOMPARE(tiles[0].value, QStringLiteral("62,313\u00a0EUR"));
        QCOMPARE(tiles[1].value, QStringLiteral("30\u00a0Jun\u00a02026"));
        QCOMPARE(tiles[1].note, QStringLiteral("in 76 days"));
        QCOMPARE(tiles[2].value, QStringLiteral("\u25CB 23")); // the override, red
    }

    void noSectionIsEmptyAndNothingUnknownIsZero() {
        const auto facts = planfacts::facts();
        const auto document = plan(*facts, "empty", doc::Edition::Internal);
        VERIFY_RESULT(document);
        for (const doc::Section& section : document->sections)
            QVERIFY2(!section.blocks.empty(), qPrintable(section.title));
        for (const char* title : {"Contracts and revenue", "People", "Expansion", "Risks", "Actions"})
            QCOMPARE(countOf<doc::Missing>(*sectionOf(*document, title)), 1);
        const auto& tiles = std::get<doc::Tiles>(document->sections.front().blocks.front().content).tiles;
        for (const std::size_t i : {0, 1, 2, 3, 5}) {
            QCOMPARE(tiles[i].value, Shown::unknown());
            QVERIFY(!tiles[i].note.isEmpty());
        }
    }

    void whatAPersonWroteStandsInItsPlace() {
        planfacts::Options options;
        options.narrative = QStringLiteral("A <b>narrative</b> & its text.");
        const auto facts = planfacts::facts(options);
        for (const auto edition : {doc::Edition::Internal, doc::Edition::Customer}) {
            const auto document = plan(*facts, "rich", edition);
            VERIFY_RESULT(document);
            QVERIFY(textsOf(*document).contains(options.narrative));
        }
        options.narrative = QString(200, QLatin1Char('x')).replace(QLatin1Char('x'), QStringLiteral("word "));
        const auto longFacts = planfacts::facts(options);
        const auto document = plan(*longFacts, "rich", doc::Edition::Internal);
        VERIFY_RESULT(document);
        QCOMPARE(textsOf(*document).count(options.narrative), 1); // moved behind the first page, not lost
    }

    void theCustomersEditionHoldsNothingInternal() {
        const auto facts = planfacts::facts();
        const auto document = plan(*facts, "rich", doc::Edition::Customer);
        VERIFY_RESULT(document);
        const QStringList texts = textsOf(*document);
        // Words and figures that only internal facts have: notes, people's roles and sentiment, money,
        // scores.
        for (const char* internal : {"secret", "Secret", "champion", "economic buyer", "opponent", "EUR",
                                     "62,313", "54,321", "65,432", "77,777", "12.25", "23", "enterprise",
                                     "detractor", "Health", "Risk", "Whitespace", "competitor"})
            for (const QString& text : texts)
                QVERIFY2(!text.contains(QLatin1String(internal)),
                         qPrintable(QStringLiteral("\"%1\" in \"%2\"").arg(QLatin1String(internal), text)));
        for (const char* allowed : {"Person 1", "Title 1", "Product 0", "Faster closing", "Halve the queue",
                                    "Login fails", "Send the training plan"})
            QVERIFY2(!texts.filter(QLatin1String(allowed)).isEmpty(), allowed);
        bool map = false;
        for (const doc::Section& section : document->sections)
            for (const doc::Block& block : section.blocks)
                if (const auto* picture = std::get_if<doc::Picture>(&block.content)) {
                    const auto& cells = std::get<WhitespacePicture>(picture->content).cells;
                    for (const auto& cell : cells) {
                        QVERIFY(cell.value.isEmpty() && cell.note.isEmpty());
                        QVERIFY(cell.state != WhitespacePicture::State::Competitor &&
                                cell.state != WhitespacePicture::State::InHouse);
                    }
                    map = true;
                }
        QVERIFY(map);
    }

    void aLeakIsRefused_data() {
        QTest::addColumn<QString>("narrative");
        QTest::addColumn<bool>("refused");
        QTest::newRow("clean") << QStringLiteral("All is well.") << false;
        QTest::newRow("competitor") << QStringLiteral("They also look at Secretcorp, we hear.") << true;
        QTest::newRow("competitor in capitals") << QStringLiteral("SECRETCORP") << true;
        QTest::newRow("competitor in full width")
            << QStringLiteral("\uff33\uff45\uff43\uff52\uff45\uff54\uff43\uff4f\uff52\uff50") << true;
        QTest::newRow("competitor with a soft hyphen") << QStringLiteral("Secret\u00adcorp") << true;
        QTest::newRow("competitor in the genitive") << QStringLiteral("Secretcorps L\u00f6sung") << true;
        QTest::newRow("competitor within a word") << QStringLiteral("Secretcorporations") << false;
        QTest::newRow("competitor and a comma") << QStringLiteral("(Secretcorp,") << true;
        QTest::newRow("note") << QStringLiteral("So: secret note  of the\naccount") << true;
        QTest::newRow("sentence of a note") << QStringLiteral("another SECRET sentence here!") << true;
        QTest::newRow("note of a meeting") << QStringLiteral("secret of the meeting, long enough") << true;
        QTest::newRow("note of a sprint") << QStringLiteral("a secret debrief of the sprint") << true;
        QTest::newRow("note with a dash")
            << QStringLiteral("the secret-debrief \u2013 of the sprint") << true;
        QTest::newRow("override") << QStringLiteral("It was the secret reason of the override.") << true;
        QTest::newRow("forecast") << QStringLiteral("secret forecast note") << true;
    }
    void aLeakIsRefused() {
        QFETCH(QString, narrative);
        QFETCH(bool, refused);
        planfacts::Options options;
        options.narrative = narrative;
        const auto facts = planfacts::facts(options);
        const auto document = plan(*facts, "rich", doc::Edition::Customer);
        if (!refused) {
            VERIFY_RESULT(document);
            return;
        }
        VERIFY_ERROR(document, ErrorKind::Rejected);
        QVERIFY2(document.error().message.contains(QLatin1String("Where we stand")),
                 qPrintable(document.error().message)); // the place
        VERIFY_RESULT(plan(*facts, "rich", doc::Edition::Internal));
    }

    void theFingerprintFollowsTheContent() {
        const auto facts = planfacts::facts();
        const auto one = plan(*facts, "rich", doc::Edition::Internal),
                   same = plan(*facts, "rich", doc::Edition::Internal);
        VERIFY_RESULT(one);
        QCOMPARE(doc::fingerprint(*one).size(), 12);
        QCOMPARE(doc::fingerprint(*one), doc::fingerprint(*same));
        doc::Document changed = *one;
        for (doc::Section& section : changed.sections)
            for (doc::Block& block : section.blocks)
                if (auto* picture = std::get_if<doc::Picture>(&block.content))
                    if (auto* trend = std::get_if<HealthPicture>(&picture->content))
                        trend->score.points.back().value = 24;
        QVERIFY(doc::fingerprint(changed) != doc::fingerprint(*one)); // nothing but a point of a curve
    }

    void factsAfterTheDateDoNotExist() {
        const auto facts = planfacts::facts();
        const auto document =
            composePlan(*facts->find(QStringLiteral("rich")),
                        {planfacts::day("2026-03-10"), doc::Edition::Internal, QLocale::c()});
        VERIFY_RESULT(document);
        const QString all = textsOf(*document).join(QLatin1Char('\n'));
        QVERIFY(!all.contains(QLatin1String("Login fails")));
        QVERIFY(!all.contains(QLatin1String("secret reason of the override")));
    }

    void valuesReadByTheLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("date");
        QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("1,234.50\u00a0EUR")
                                 << QStringLiteral("5\u00a0Mar\u00a02026");
        QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("1,234.50\u00a0EUR")
                                  << QStringLiteral("Mar\u00a05,\u00a02026");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("1.234,50\u00a0EUR")
                                << QStringLiteral("5.\u00a0M\u00e4rz\u00a02026");
    }
    void valuesReadByTheLocale() {
        QFETCH(QString, locale);
        const Shown show{QLocale(locale)};
        QTEST(show.money(123450, *Currency::parse("EUR")), "money");
        QTEST(show.date(planfacts::day("2026-03-05")), "date");
    }

    void figuresAreShownAsTheyAre() {
        const Shown show(QLocale(QStringLiteral("en_GB")));
        const Currency eur = *Currency::parse("EUR"), jpy = *Currency::parse("JPY");
        QCOMPARE(show.money(100000, eur), QStringLiteral("1,000\u00a0EUR"));
        QCOMPARE(show.money(-5, eur), QStringLiteral("\u22120.05\u00a0EUR"));
        QCOMPARE(show.money(1234, jpy), QStringLiteral("1,234\u00a0JPY"));
        QCOMPARE(show.wholeMoney(199950, eur), QStringLiteral("2,000\u00a0EUR"));
        QCOMPARE(show.compact(999949, eur), QStringLiteral("9,999"));
        QCOMPARE(show.compact(1250000, eur), QStringLiteral("12.5\u00a0k"));
        QCOMPARE(show.compact(99999900, eur), QStringLiteral("1\u00a0M"));
        QCOMPARE(show.score(-25.0), QStringLiteral("\u221225"));
        QCOMPARE(show.count(std::int64_t(-1234)), QStringLiteral("\u22121,234"));
        QCOMPARE(show.compact(-123400, eur), QStringLiteral("\u22121,234"));
        QCOMPARE(show.score(69.5), QStringLiteral("70"));
        QCOMPARE(show.score({}), Shown::unknown());
        QCOMPARE(show.change(-0.4), QStringLiteral("0"));
        QCOMPARE(show.change(3), QStringLiteral("+3"));
    }

    void anExplanationIsPrintedToItsFacts() {
        const FactRef fact{QStringLiteral("usage"), QStringLiteral("A/2026-03/P"),
                           planfacts::day("2026-03-31"), QStringLiteral("41")};
        FactRef named = fact;
        named.name = QStringLiteral("Core, Finance");
        const Explanation leaf{.name = QStringLiteral("mean_last"),
                               .value = 41,
                               .formula = QStringLiteral("mean"),
                               .weight = 60,
                               .facts = {fact}};
        const Explanation unknown{.name = QStringLiteral("trend"),
                                  .unknownBecause = QStringLiteral("too few months"),
                                  .formula = QStringLiteral("formula")};
        const Explanation product{.name = QStringLiteral("P"),
                                  .label = QStringLiteral("Core"),
                                  .value = 1,
                                  .formula = QStringLiteral("read"),
                                  .facts = {named}};
        const Explanation root{.name = QStringLiteral("usage"),
                               .value = 41,
                               .formula = QStringLiteral("of the parts"),
                               .children = {leaf, unknown, product}};
        const doc::Table table = explanationTable(root, Shown(QLocale(QStringLiteral("en_GB"))));
        QCOMPARE(int(table.rows.size()), 6);
        QCOMPARE(table.rows[1].cells[0].text, QStringLiteral("Latest three months"));
        QCOMPARE(table.rows[1].cells[0].indent, 1);
        QVERIFY(table.rows[2].spans && table.rows[1].keepWithNext);
        QCOMPARE(table.rows[2].cells[0].text,
                 QStringLiteral("month of usage A/2026-03/P, 31\u00a0Mar\u00a02026: 41"));
        QCOMPARE(table.rows[3].cells[1].text, Shown::unknown());
        QCOMPARE(table.rows[3].cells[3].text, QStringLiteral("too few months"));
        // People call a record by its name, and so does what is made of it.
        QCOMPARE(table.rows[4].cells[0].text, QStringLiteral("Core"));
        QCOMPARE(table.rows[5].cells[0].text,
                 QStringLiteral("month of usage Core, Finance, 31\u00a0Mar\u00a02026: 41"));
    }

    void localesAreAskedOfTheBook() {
        FactsBuilder builder;
        builder.settings().locale = "de_DE";
        const auto facts = builder.build();
        QCOMPARE(documentLocale(*facts, {})->name(), QStringLiteral("de_DE"));
        QCOMPARE(documentLocale(*facts, QStringLiteral("en_US"))->name(), QStringLiteral("en_US"));
        VERIFY_ERROR(documentLocale(*facts, QStringLiteral("nonsense")), ErrorKind::Usage);
        QCOMPARE(documentLocale(*FactsBuilder().build(), {})->name(), QStringLiteral("en_GB"));
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
