#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/portfolio_report.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"
#include "core/documents/shared_figures.h"
#include "tests/plan_facts.h"
#include "tests/support.h"
#include "tests/ui/pdf_tools.h"
#include "ui/paint/document_batch.h"
#include "ui/paint/pdf.h"
#include "ui/paint/stakeholder_paper.h"

#include <QTemporaryDir>

#include <cmath>

using namespace foothold;

namespace {

enum Kind { Plan, QbrSheet, Deck, Handback, Conversation, Proposal, Discovery, Report, Value };
constexpr const char* kindNames[] = {"plan",     "qbr",       "deck",   "handback", "conversation",
                                     "proposal", "discovery", "report", "value"};

Result<doc::Document> compose(Kind kind, const Facts& facts, const char* id, const DocumentOptions& options) {
    const AccountFacts account = *facts.find(QLatin1String(id));
    switch (kind) {
    case Plan:
        return composePlan(account, options);
    case QbrSheet:
        return composeQbrSheet(account, options);
    case Deck:
        return composeDeck(account, options);
    case Handback:
        return composeHandback(account, account.opportunities()[0], options);
    case Conversation:
        return composeConversation(account, options);
    case Proposal:
        return composeProposal(account, account.opportunities()[0], options);
    case Discovery:
        return composeDiscovery(account, options);
    case Report:
        return composePortfolioReport(facts, options);
    case Value:
        return composeValueRecord(account, options);
    }
    return failure(ErrorKind::Usage, {});
}

bool isOfDeal(Kind kind) {
    return kind == Handback || kind == Proposal;
}

/// 300 people, 80 products in 40 departments, and a name of 120 characters in many scripts.
planfacts::Options difficult() {
    planfacts::Options options;
    options.people = 300;
    options.products = 80;
    options.departments = 40;
    options.accountName =
        "Internationale Gesellschaft f\u00fcr \u65e5\u672c\u682a\u5f0f\u4f1a\u793e \u0634\u0631\u0643\u0629 "
        "\u05d7\u05d1\u05e8\u05ea \U0001F680 mit beschr\u00e4nkter Haftung und noch viel mehr Worten, damit "
        "es "
        "hundertzwanzig";
    return options;
}

void addCard(StakeholderPicture& picture, int reportsTo) {
    auto& card = picture.cards.emplace_back();
    card.name = QStringLiteral("Person %1").arg(picture.cards.size());
    card.title = QStringLiteral("Head of something important");
    card.reportsTo = reportsTo;
}

} // namespace

/// Every document as a PDF, asked with poppler and qpdf: sound, with its fonts, its outline, and nothing
/// outside the margins.
class TestDocumentPdf : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void addDocuments() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<bool>("hard");
        for (int kind = Plan; kind <= Value; ++kind)
            for (const char* account : {"rich", "empty"}) {
                if (account == QByteArray("empty") && (isOfDeal(Kind(kind)) || kind == Report)) continue;
                QTest::addRow("%s of %s", kindNames[kind], account) << kind << QByteArray(account) << false;
            }
        for (int kind = Plan; kind <= Value; ++kind)
            QTest::addRow("difficult %s", kindNames[kind]) << kind << QByteArray("rich") << true;
    }

private Q_SLOTS:
    void everyDocumentIsSound_data() { addDocuments(); }
    void everyDocumentIsSound() {
        QFETCH(int, kind);
        QFETCH(QByteArray, account);
        QFETCH(bool, hard);
        const auto facts = planfacts::facts(hard ? difficult() : planfacts::Options());
        auto document = compose(Kind(kind), *facts, account.constData(),
                                {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        VERIFY_RESULT(document);
        QStringList titles;
        for (const doc::Section& section : document->sections)
            titles += section.outline.isEmpty() ? section.title : section.outline;
        const bool slides = document->format == doc::Format::Slides;
        const DocumentPages pages(*document, Paper::A4);
        const QString file =
            m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".pdf"));
        VERIFY_RESULT(writePdf(pages, file));

        const auto check = pdftools::run("qpdf", {QStringLiteral("--check"), file});
        QVERIFY2(check.exitCode == 0, qPrintable(check.text));
        QVERIFY(pdftools::info(file, "Page size")
                    .startsWith(slides ? QLatin1String("960 x 540") : QLatin1String("595")));
        QVERIFY(!pdftools::info(file, "Title").isEmpty() && !pdftools::info(file, "Subject").isEmpty());

        const QStringList fonts =
            pdftools::run("pdffonts", {file}).text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts)
            QVERIFY2(font.contains(QLatin1String(" yes yes yes ")),
                     qPrintable(font)); // embedded, subset, to Unicode

        const auto outline = QJsonDocument::fromJson(
            pdftools::run("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file})
                .text.toUtf8());
        QStringList found;
        for (const QJsonValue& entry : outline[QStringLiteral("outlines")].toArray())
            found += entry[QStringLiteral("title")].toString();
        QCOMPARE(found, titles);

        const double margin = 18 * 72 / 25.4 - 1, width = slides ? 960 : 595.3, height = slides ? 540 : 841.9;
        for (const QRectF& box : pdftools::wordBoxes(file))
            QVERIFY2(box.left() >= margin && box.right() <= width - margin && box.top() >= margin - 4 &&
                         box.bottom() <= height - margin + 4,
                     qPrintable(QStringLiteral("%1 %2 %3 %4")
                                    .arg(box.left())
                                    .arg(box.top())
                                    .arg(box.right())
                                    .arg(box.bottom())));

        // The titles stand in the text in the order of the sections: it is read as it is meant.
        const QString text = pdftools::comparable(pdftools::pages(file).join(QLatin1Char('\n')));
        qsizetype at = 0;
        for (const doc::Section& section : document->sections) {
            if (section.title.isEmpty() || hard) continue; // poppler's order of mixed directions is its own
            at = text.indexOf(pdftools::comparable(section.title), at);
            QVERIFY2(at >= 0, qPrintable(section.title));
        }
        QVERIFY(text.contains(QString::fromLatin1(doc::fingerprint(*document))));
    }

    void theDocumentsHaveTheLengthTheyPromise_data() {
        QTest::addColumn<bool>("hard");
        QTest::newRow("usual") << false;
        QTest::newRow("difficult") << true;
    }
    void theDocumentsHaveTheLengthTheyPromise() {
        QFETCH(bool, hard);
        const auto facts = planfacts::facts(hard ? difficult() : planfacts::Options());
        const auto pagesOf = [&](Kind kind, const char* account, doc::Edition edition) {
            auto document =
                compose(kind, *facts, account, {planfacts::asOf, edition, QLocale(QStringLiteral("en_GB"))});
            return document ? DocumentPages(std::move(*document), Paper::A4).count() : -1;
        };
        const int sheet = pagesOf(QbrSheet, "rich", doc::Edition::Internal),
                  deck = pagesOf(Deck, "rich", doc::Edition::Customer),
                  emptyDeck = pagesOf(Deck, "empty", doc::Edition::Customer);
        QVERIFY2(sheet >= 2 && sheet <= 4, qPrintable(QString::number(sheet)));
        QVERIFY2(deck >= 8 && deck <= 12, qPrintable(QString::number(deck)));
        QVERIFY2(emptyDeck >= 8 && emptyDeck <= 12, qPrintable(QString::number(emptyDeck)));
        QCOMPARE(pagesOf(Proposal, "rich", doc::Edition::Customer), 1);
        QVERIFY(pagesOf(Handback, "rich", doc::Edition::Internal) <= 2);
        // The first page of a plan stands alone, whatever it has to say.
        const auto plan =
            composePlan(*facts->find(QStringLiteral("rich")),
                        {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        VERIFY_RESULT(plan);
        QCOMPARE(DocumentPages(*plan, Paper::A4).outline()[1].page, 1);
    }

    /// 300 people are more than a page can show: an overview, and parts that can be read.
    void aLargeStakeholderMapIsTiledAfterAnOverview() {
        const auto facts = planfacts::facts(difficult());
        auto document =
            composePlan(*facts->find(QStringLiteral("rich")),
                        {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        VERIFY_RESULT(document);
        const QString file = m_folder.filePath(QStringLiteral("map.pdf"));
        VERIFY_RESULT(writePdf(DocumentPages(std::move(*document), Paper::A4), file));
        const QStringList pages = pdftools::pages(file);
        const QString all = pages.join(QLatin1Char('\n'));
        QVERIFY(all.contains(QLatin1String("Overview: the number of the part")));
        for (const int person : {0, 1, 150, 299})
            QVERIFY2(all.count(QRegularExpression(QStringLiteral("Person %1\\b").arg(person))) >= 2,
                     qPrintable(QString::number(person))); // in a part and in the table
        static const QRegularExpression label(QStringLiteral("Part (\\d+) of (\\d+)"));
        int before = 0;
        QStringList withParts;
        for (const QString& page : pages) {
            if (page.contains(label)) withParts += page;
            for (auto it = label.globalMatch(page); it.hasNext();)
                QCOMPARE(it.next().captured(1).toInt(), ++before); // in reading order
        }
        QVERIFY(before > 1);
        QVERIFY2(withParts.size() <= 12, qPrintable(QString::number(withParts.size())));
        QVERIFY(withParts[1].contains(QLatin1String("Person 0 (part 1)"))); // whom they report to
    }

    void theLinesOfAMapAreInsideIt() {
        StakeholderPicture picture; // one boss, five in a column below, whose rail is left of them
        for (int i = 0; i < 6; ++i)
            addCard(picture, i == 0 ? -1 : 0);
        const StakeholderMapPainter map(picture, paperStyle(1, QLocale::c()));
        const auto cards = map.cards();
        QVERIFY(map.bounds().left() < cards[5].left());
        const StakeholderPaper paper(picture, paperStyle(1, QLocale::c()), {400, 700}, {400, 700});
        QCOMPARE(paper.count(), 1);
        QVERIFY(paper.size(0).width() > 0.82 * cards[5].width() + 5);
    }

    void aLineToAnotherPartIsNamed() {
        StakeholderPicture picture; // two trees, too many for one part
        for (int i = 0; i < 40; ++i)
            addCard(picture, i % 20 == 0 ? -1 : i / 20 * 20);
        picture.cards[3].name = QStringLiteral("Anna");
        picture.cards[33].name = QStringLiteral("Carl");
        picture.lines.push_back({3, 33, LinkKind::Conflicts, {}, {}});
        picture.lines.push_back({3, 4, LinkKind::Influences, {}, {}});
        const StakeholderPaper paper(picture, paperStyle(1, QLocale(QStringLiteral("en_GB"))), {500, 300},
                                     {500, 450});
        QVERIFY(paper.count() > 1);
        const QStringList lines = paper.linesBetweenParts(); // the other line is drawn
        QCOMPARE(lines.size(), 1);
        const QRegularExpression words(
            QStringLiteral("^\u2715 Anna \\(part \\d\\) is in conflict with Carl \\(part \\d\\)$"));
        QVERIFY2(words.match(lines[0]).hasMatch(), qPrintable(lines[0]));
    }

    void fifteenPeopleFitOnAPage() {
        StakeholderPicture picture;
        for (int i = 0; i < 15; ++i)
            addCard(picture, i == 0 ? -1 : (i - 1) / 7);
        const QSizeF room(mm(174), mm(200));
        QCOMPARE(StakeholderPaper(picture, paperStyle(1, QLocale::c()), room, room).count(), 1);
        picture.cards[14].place = QPointF(4000, 0); // however far somebody moved them apart
        QCOMPARE(StakeholderPaper(picture, paperStyle(1, QLocale::c()), room, room).count(), 1);
    }

    void aBatchGivesTheSameBytesOnAnyNumberOfThreads() {
        const auto facts = planfacts::facts();
        const DocumentOptions options{planfacts::asOf, doc::Edition::Internal,
                                      QLocale(QStringLiteral("en_GB")),
                                      std::make_shared<const SharedFigures>(*facts)};
        const auto file = [this](int i) { return m_folder.filePath(QStringLiteral("batch%1.pdf").arg(i)); };
        constexpr int count = 8;
        QList<int> told;
        const BatchProgress done =
            writeBatch({.count = count,
                        .compose =
                            [&](int i) {
                                return i % 2 ? composePlan(facts->at(i / 2 % 2), options)
                                             : composeQbrSheet(facts->at(i / 2 % 2), options);
                            },
                        .path = file},
                       [&](int many, int, const QString&) { told += many; });
        VERIFY_RESULT(done.failed);
        QCOMPARE(done.written, count);
        QCOMPARE(told, QList<int>({1, 2, 3, 4, 5, 6, 7, 8}));
        for (int i = 0; i < count; ++i) {
            const auto alone = pdfOf(DocumentPages(i % 2 ? *composePlan(facts->at(i / 2 % 2), options)
                                                         : *composeQbrSheet(facts->at(i / 2 % 2), options),
                                                   Paper::A4));
            VERIFY_RESULT(alone);
            QFile written(file(i));
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY2(written.readAll() == *alone, qPrintable(QString::number(i)));
        }
    }

    void aBatchStopsWhenItIsToldTo() {
        std::atomic_bool stop = false;
        const auto facts = planfacts::facts();
        const DocumentOptions options{planfacts::asOf, doc::Edition::Internal,
                                      QLocale(QStringLiteral("en_GB"))};
        const BatchProgress done = writeBatch(
            {.count = 1000,
             .compose = [&](int) { return composeConversation(facts->at(1), options); },
             .path = [this](int i) { return m_folder.filePath(QStringLiteral("stop%1.pdf").arg(i)); }},
            [&](int, int, const QString&) { stop = true; }, &stop);
        QVERIFY(done.written >= 1 && done.written < 50);
    }

    void aBatchEndsWithTheFirstFileThatCannotBeWritten() {
        const auto facts = planfacts::facts();
        const DocumentOptions options{planfacts::asOf, doc::Edition::Internal,
                                      QLocale(QStringLiteral("en_GB"))};
        const BatchProgress done = writeBatch(
            {.count = 100,
             .compose = [&](int) { return composeConversation(facts->at(1), options); },
             .path = [this](int) { return m_folder.filePath(QStringLiteral("no/such/folder.pdf")); }});
        VERIFY_ERROR(done.failed, ErrorKind::Io);
        QCOMPARE(done.written, 0);
    }
};

QTEST_MAIN(TestDocumentPdf)
#include "tst_document_pdf.moc"
