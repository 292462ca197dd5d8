#include "core/documents/account_plan.h"
#include "core/documents/picture_sheet.h"
#include "tests/plan_facts.h"
#include "tests/support.h"
#include "tests/ui/pdf_tools.h"
#include "ui/paint/pdf.h"
#include "ui/paint/picture_file.h"

#include <QTemporaryDir>

using namespace foothold;

class TestPdf : public QObject {
    Q_OBJECT

private:
    QString write(const char* name, const planfacts::Options& options = {}, Paper paper = Paper::A4,
                  doc::Edition edition = doc::Edition::Internal, const char* account = "rich") {
        const auto facts = planfacts::facts(options);
        auto document = composePlan(*facts->find(QString::fromUtf8(account)),
                                    {planfacts::asOf, edition, QLocale(QStringLiteral("en_GB"))});
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        if (!document) qFatal("%s", qPrintable(document.error().message));
        const Status written = writePdf(DocumentPages(std::move(*document), paper), path);
        if (!written) qFatal("%s", qPrintable(written.error().message));
        return path;
    }

    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aPlanIsSoundAndSaysWhatItIs() {
        const QString file = write("plan.pdf");
        const auto check = pdftools::run("qpdf", {QStringLiteral("--check"), file});
        QVERIFY2(check.exitCode == 0, qPrintable(check.text));
        QCOMPARE(pdftools::info(file, "Title"), QStringLiteral("Account plan \u2013 Acme GmbH"));
        QCOMPARE(pdftools::info(file, "Author"), QStringLiteral("Clara Camp"));
        QCOMPARE(pdftools::info(file, "Subject"),
                 QStringLiteral("Account plan, internal edition, as of 15 Apr 2026"));
        QVERIFY(pdftools::info(file, "CreationDate").contains(QLatin1String("Apr 15")));
        QVERIFY(pdftools::info(file, "Page size").contains(QLatin1String("A4")));
        const QString json =
            pdftools::run("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), file}).text;
        QVERIFY(json.contains(QLatin1String("\"/Lang\": \"u:en-GB\"")));
        QCOMPARE(
            pdftools::info(write("nobody.pdf", {}, Paper::A4, doc::Edition::Internal, "empty"), "Author"),
            QStringLiteral("Test book")); // nobody looks after it
        const QString letter = write("letter.pdf", {}, Paper::Letter);
        QVERIFY(pdftools::info(letter, "Page size").contains(QLatin1String("letter")));
    }

    void aLastPageIsWorthItsPaper() {
        doc::Document document;
        document.name = QStringLiteral("Sheet");
        document.account = QStringLiteral("Acme GmbH");
        document.locale = QStringLiteral("en_GB");
        document.sections.emplace_back();
        document.sections.front().title = QStringLiteral("Lines");
        const auto pages = [&] { return DocumentPages(document, Paper::A4).count(); };
        int lines = 0;
        for (; pages() == 1 && lines < 100; ++lines)
            document.sections.front().blocks.push_back(
                {doc::Paragraph{.text = QStringLiteral("line %1").arg(lines)}});
        const QString file = m_folder.filePath(QStringLiteral("last.pdf"));
        VERIFY_RESULT(writePdf(DocumentPages(document, Paper::A4), file));
        const QStringList texts = pdftools::pages(file);
        QCOMPARE(texts.size(), 2);
        QVERIFY2(texts[1].count(QLatin1String("line ")) >= 3, qPrintable(texts[1])); // one or two were saved
        // Digits that are used in their order, which Qt names as a range.
        QVERIFY2(texts[0].contains(QLatin1String("line 10")), qPrintable(texts[0]));
    }

    void aSheetOfOnePageFillsIt() {
        doc::Document document;
        document.name = QStringLiteral("Sheet");
        document.account = QStringLiteral("Acme GmbH");
        document.locale = QStringLiteral("en_GB");
        const auto endOf = [&] { // of the last section, in points from the top
            return DocumentPages(document, Paper::A4).outline().back().top;
        };
        for (int i = 0; i < 4; ++i) {
            auto& section = document.sections.emplace_back();
            section.title = QStringLiteral("Section %1").arg(i);
            for (int line = 0; line < 3; ++line)
                section.blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
        }
        const qreal usual = endOf();
        document.fillsPage = true;
        QCOMPARE(DocumentPages(document, Paper::A4).count(), 1);
        QVERIFY2(endOf() > 1.15 * usual, qPrintable(QString::number(endOf() / usual)));
        // What is a little more than a page is made to fit one.
        document.fillsPage = false;
        while (DocumentPages(document, Paper::A4).count() < 2)
            document.sections.back().blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
        document.fillsPage = true;
        QCOMPARE(DocumentPages(document, Paper::A4).count(), 1);
    }

    void theFirstPageOfAPlanIsOnePage() {
        planfacts::Options options;
        options.narrative = QStringLiteral("Words that say where we stand, and again. ").repeated(14); // 588
        const QStringList texts = pdftools::pages(write("first.pdf", options));
        QVERIFY2(texts[1].contains(QLatin1String("Business overview and objectives")), qPrintable(texts[1]));
        QVERIFY(texts[0].contains(QLatin1String("Top risks")));
    }

    void aPlanIsKeptToNinePagesBeforeItsAppendix() {
        // From 0: the page that the appendix begins on, behind the first and so many lines.
        const auto appendixAfter = [](int lines) {
            doc::Document document;
            document.account = QStringLiteral("Acme");
            document.locale = QStringLiteral("en_GB");
            document.sections.resize(3);
            for (std::size_t i = 0; i < 3; ++i) {
                document.sections[i].title = QStringLiteral("Section");
                document.sections[i].startsPage = i > 0;
                document.sections[i].blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
            }
            for (int i = 0; i < lines; ++i)
                document.sections[1].blocks.push_back({doc::Paragraph{.text = QStringLiteral("A line.")}});
            return DocumentPages(std::move(document), Paper::A4).outline().back().page;
        };
        constexpr int many = 1200;
        const double linesAPage = double(many) / (appendixAfter(many) - 1); // far too many to be kept short
        QCOMPARE(appendixAfter(int(7.5 * linesAPage)), 9);
        QCOMPARE(appendixAfter(int(8.4 * linesAPage)), 9);  // a little smaller
        QVERIFY(appendixAfter(int(9.8 * linesAPage)) > 10); // more than smaller type can do: as it is
    }

    void theOutlineNamesTheSections() {
        const QString file = write("outline.pdf");
        const auto json = QJsonDocument::fromJson(
            pdftools::run("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file})
                .text.toUtf8());
        QStringList titles;
        for (const QJsonValue& entry : json[QStringLiteral("outlines")].toArray()) {
            titles += entry[QStringLiteral("title")].toString();
            QVERIFY(entry[QStringLiteral("destpageposfrom1")].toInt() >= 1);
        }
        QCOMPARE(titles.size(), 10);
        QCOMPARE(titles.first(), QStringLiteral("Summary"));
        QVERIFY(titles.contains(QStringLiteral("Whitespace")));
    }

    void everyFontIsEmbeddedAsASubset() {
        planfacts::Options options;
        options.accountName =
            "Acme \u682a\u5f0f\u4f1a\u793e \u0634\u0631\u0643\u0629 \u05d7\u05d1\u05e8\u05ea";
        const QString file = write("fonts.pdf", options);
        const QStringList lines =
            pdftools::run("pdffonts", {file}).text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 5); // two weights of the text font, and the three scripts
        for (const QString& line : lines)
            QVERIFY2(line.contains(QLatin1String(" yes yes yes ")),
                     qPrintable(line)); // embedded, subset, to Unicode
    }

    void theSamePlanHasTheSameBytes() {
        const QByteArray first = bytesOf(write("one.pdf")), second = bytesOf(write("two.pdf"));
        QVERIFY(!first.isEmpty());
        QVERIFY(first == second);
        planfacts::Options other;
        other.people = 6;
        QVERIFY(bytesOf(write("three.pdf", other)) != first);
    }

    void everyPageHasHeaderAndFooter() {
        const QString file = write("pages.pdf");
        const QStringList pages = pdftools::pages(file);
        QVERIFY(pages.size() >= 4);
        QString fingerprint;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].startsWith(QLatin1String("Acme GmbH")));
            QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(QLatin1String("As of 15 Apr 2026")));
            QVERIFY(pages[i].contains(QLatin1String("Test book")));
            QVERIFY(pages[i].contains(QLatin1String("internal edition")));
            const QString found =
                QRegularExpression(QStringLiteral("\\b[0-9a-f]{12}\\b")).match(pages[i]).captured();
            QCOMPARE(found.size(), 12);
            if (i > 0) QCOMPARE(found, fingerprint);
            fingerprint = found;
        }
    }

    void nothingStandsInTheMargins_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Acme GmbH");
        QTest::newRow("120 characters")
            << QStringLiteral("Internationale Gesellschaft f\u00fcr angewandte Datenverarbeitung, "
                              "Prozessberatung und Systembetrieb mit beschr\u00e4nkter Haftung");
        QTest::newRow("one long word") << QString(120, QLatin1Char('W'));
        QTest::newRow("ideographs") << QString(30, QLatin1Char('x'))
                                           .replace(QLatin1Char('x'),
                                                    QStringLiteral("\u65e5\u672c\u7dcf\u5408"));
        QTest::newRow("Hebrew") << QStringLiteral(
            "\u05d7\u05d1\u05e8\u05ea \u05d4\u05d3\u05d5\u05d2\u05de\u05d4");
        QTest::newRow("lines and controls") << QStringLiteral("Two\nlines\u202e\u0007 and more");
    }
    void nothingStandsInTheMargins() {
        QFETCH(QString, name);
        planfacts::Options options;
        options.accountName = name.toStdString();
        const QString file = write("margins.pdf", options);
        const double margin = 18 * 72 / 25.4 - 0.5;
        const auto boxes = pdftools::wordBoxes(file);
        QVERIFY(boxes.size() > 200);
        for (const QRectF& box : boxes)
            QVERIFY2(box.left() >= margin && box.right() <= 595.3 - margin && box.top() >= margin - 3 &&
                         box.bottom() <= 841.9 - margin + 3,
                     qPrintable(QStringLiteral("%1 %2 %3 %4")
                                    .arg(box.left())
                                    .arg(box.top())
                                    .arg(box.right())
                                    .arg(box.bottom())));
        // Wrapped, not cut: the whole name can be found.
        QString wanted = name;
        wanted.remove(QChar(7)).remove(QChar(0x202e));
        const QString text = pdftools::comparable(
            pdftools::run("pdftotext", {QStringLiteral("-l"), QStringLiteral("1"), file, QStringLiteral("-")})
                .text);
        QVERIFY2(text.contains(pdftools::comparable(wanted)), qPrintable(text.left(400)));
    }

    void everyScriptCanBeFoundAndCopied_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("Latin with marks")
            << QStringLiteral("Cafe\u0301 M\u00fcller \u2013 \u0141ukasz \u201equoted\u201c");
        QTest::newRow("Japanese") << QStringLiteral(
            "\u65e5\u672c\u7dcf\u5408\u30c7\u30fc\u30bf\u682a\u5f0f\u4f1a\u793e \u6587\u5316");
        QTest::newRow("Korean") << QStringLiteral("\ud55c\uad6d\ub370\uc774\ud130 \uc8fc\uc2dd\ud68c\uc0ac");
        QTest::newRow("Arabic") << QStringLiteral("\u0634\u0631\u0643\u0629 \u0627\u0644\u0623\u0641\u0642 "
                                                  "\u0644\u0644\u062a\u0642\u0646\u064a\u0629");
        QTest::newRow("Hebrew") << QStringLiteral(
            "\u05d7\u05d1\u05e8\u05ea \u05d4\u05d3\u05d5\u05d2\u05de\u05d4");
        QTest::newRow("Thai") << QStringLiteral(
            "\u0e44\u0e17\u0e22\u0e0b\u0e2d\u0e1f\u0e15\u0e4c\u0e41\u0e27\u0e23\u0e4c");
        QTest::newRow("emoji") << QStringLiteral(
            "\U0001F680 Rocket \U0001F469\u200d\U0001F680 \U0001F600 Labs \U0001F680");
        QTest::newRow("rare ideograph") << QStringLiteral("\U00020BB7\u91ce\u5bb6");
    }
    void everyScriptCanBeFoundAndCopied() {
        QFETCH(QString, name);
        planfacts::Options options;
        options.accountName = name.toStdString();
        const QString text = pdftools::comparable(pdftools::pages(write("scripts.pdf", options)).first());
        QVERIFY2(text.contains(pdftools::comparable(name)), qPrintable(text.left(300)));
    }

    void aLongTableRepeatsItsHeading() {
        planfacts::Options options;
        options.people = 300;
        const QStringList pages = pdftools::pages(write("people.pdf", options));
        QStringList withHeading; // those of the table; cards of the map have names too
        for (const QString& page : pages)
            if (page.contains(QLatin1String("Last contact"))) withHeading += page;
        const QString table = withHeading.join(QLatin1Char('\n'));
        for (int i = 0; i < 300; ++i)
            QVERIFY2(table.contains(QStringLiteral("Person %1\n").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(withHeading.size() >= 5);
    }

    void aLargeMapIsTiledAfterAnOverview() {
        planfacts::Options options;
        options.products = 80;
        options.departments = 40;
        const QString file = write("map.pdf", options);
        const QString all = pdftools::run("pdftotext", {file, QStringLiteral("-")}).text;
        const QString comparable = pdftools::comparable(all);
        for (int i = 0; i < 80; ++i)
            QVERIFY2(comparable.contains(QStringLiteral("Product%1").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(all.contains(QLatin1String("Overview")));
        for (int i = 2; i < 40; ++i)
            QVERIFY(comparable.contains(QStringLiteral("Unit%1").arg(100 + i)));
        for (const QRectF& box : pdftools::wordBoxes(file))
            QVERIFY(box.right() <= 595.3 - 50 && box.bottom() <= 841.9 - 47);
    }

    void anEmptyAccountPrints() {
        const QString file = write("empty.pdf", {}, Paper::A4, doc::Edition::Internal, "empty");
        QCOMPARE(pdftools::run("qpdf", {QStringLiteral("--check"), file}).exitCode, 0);
        QVERIFY(pdftools::pages(file).join(QString()).contains(QLatin1String("No contract is entered")));
    }

    void thePagesOfACustomerSaySo() {
        const QString file = write("customer.pdf", {}, Paper::A4, doc::Edition::Customer);
        const QString all = pdftools::pages(file).join(QString());
        QVERIFY(all.contains(QLatin1String("customer edition")));
        QVERIFY(!all.contains(QLatin1String("secret")) && !all.contains(QLatin1String("EUR")));
        QVERIFY(all.contains(QLatin1String("in use")) && all.contains(QLatin1String("planned")) &&
                all.contains(QLatin1String("possible")));
    }

    void aPageIsLeftAloneIfItCannotBeWritten() {
        const QString folder = m_folder.filePath(QStringLiteral("missing"));
        const auto facts = planfacts::facts();
        auto document = composePlan(*facts->find(QStringLiteral("rich")),
                                    {planfacts::asOf, doc::Edition::Internal, QLocale::c()});
        VERIFY_RESULT(document);
        const Status written =
            writePdf(DocumentPages(std::move(*document), Paper::A4), folder + QStringLiteral("/plan.pdf"));
        QVERIFY(!written.has_value());
        QVERIFY(!QFile::exists(folder));
    }

    void aPictureIsPrintedUpToA3() {
        const auto sheetOf = [](const planfacts::Options& options) {
            return *whitespaceSheet(
                *planfacts::facts(options)->find(QStringLiteral("rich")),
                {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        };
        const QString file = m_folder.filePath(QStringLiteral("picture.pdf"));
        const auto size = [&] { return pdftools::info(file, "Page size"); };
        VERIFY_RESULT(writePicture(sheetOf({}), file));
        QVERIFY2(size().contains(QLatin1String("A4")), qPrintable(size()));
        QCOMPARE(pdftools::info(file, "Author"), QStringLiteral("Clara Camp"));
        const QString page = pdftools::pages(file).join(QString());
        for (const char* words : {"Acme GmbH", "Whitespace map", "As of 15 Apr 2026", "Test book",
                                  "internal edition", "Page 1 of 1"})
            QVERIFY2(page.contains(QLatin1String(words)), words);
        QVERIFY(page.contains(QRegularExpression(QStringLiteral("\\b[0-9a-f]{12}\\b"))));

        planfacts::Options wide;
        wide.products = 24;
        VERIFY_RESULT(writePicture(sheetOf(wide), file));
        QVERIFY2(size().contains(QLatin1String("A3")) || size().startsWith(QLatin1String("1190.55 x 841.89")),
                 qPrintable(size()));
        QCOMPARE(pdftools::info(file, "Pages"), QStringLiteral("1"));

        wide.products = 80;
        wide.departments = 40;
        VERIFY_RESULT(writePicture(sheetOf(wide), file));
        QVERIFY(pdftools::info(file, "Pages").toInt() > 1);
        QVERIFY(pdftools::pages(file).first().contains(QLatin1String("Overview")));
        VERIFY_RESULT(writePicture(sheetOf(wide), file, Paper::Letter));
        QVERIFY2(size().contains(QLatin1String("letter")) || size().startsWith(QLatin1String("792 x 612")),
                 qPrintable(size()));
    }

    void aPictureIsSavedAsItIsShown() {
        const auto facts = planfacts::facts();
        auto sheet = healthSheet(*facts->find(QStringLiteral("rich")),
                                 {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        VERIFY_RESULT(sheet);
        auto& trend = std::get<HealthPicture>(sheet->picture().content);
        trend.score.label = QStringLiteral("As shown"); // as the window does with its own months and measures
        const QString file = m_folder.filePath(QStringLiteral("shown.pdf"));
        VERIFY_RESULT(writePicture(*sheet, file));
        QVERIFY(pdftools::pages(file).join(QString()).contains(QLatin1String("As shown")));
    }

    void picturesAreFilesOfTheirOwn_data() {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
        QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
        QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
    }
    void picturesAreFilesOfTheirOwn() {
        QFETCH(QString, ending);
        QFETCH(QByteArray, magic);
        const auto facts = planfacts::facts();
        const DocumentOptions options{planfacts::asOf, doc::Edition::Internal,
                                      QLocale(QStringLiteral("en_GB"))};
        const auto account = *facts->find(QStringLiteral("rich"));
        for (const auto& sheet : {whitespaceSheet(account, options), healthSheet(account, options),
                                  stakeholderSheet(account, options)}) {
            VERIFY_RESULT(sheet);
            const QString one = m_folder.filePath(QStringLiteral("one.") + ending),
                          two = m_folder.filePath(QStringLiteral("two.") + ending);
            VERIFY_RESULT(writePicture(*sheet, one));
            VERIFY_RESULT(writePicture(*sheet, two));
            QVERIFY(bytesOf(one).startsWith(magic));
            QCOMPARE(bytesOf(one), bytesOf(two));
        }
        VERIFY_ERROR(
            writePicture(*whitespaceSheet(account, options), m_folder.filePath(QStringLiteral("map.gif"))),
            ErrorKind::Usage);
        VERIFY_ERROR(healthSheet(account, {planfacts::asOf, doc::Edition::Customer, QLocale::c()}),
                     ErrorKind::Rejected);
        VERIFY_ERROR(stakeholderSheet(account, {planfacts::asOf, doc::Edition::Customer, QLocale::c()}),
                     ErrorKind::Rejected);
        VERIFY_ERROR(stakeholderSheet(*FactsBuilderFacts().facts->find(QStringLiteral("a")), options),
                     ErrorKind::Rejected);
        VERIFY_ERROR(whitespaceSheet(*FactsBuilderFacts().facts->find(QStringLiteral("a")), options),
                     ErrorKind::Rejected);
    }

private:
    /// An account that no product fits.
    struct FactsBuilderFacts {
        FactsBuilderFacts() {
            FactsBuilder builder;
            Account account;
            account.accountId = "a";
            account.name = "A";
            account.currency = *Currency::parse("EUR");
            builder.add(account);
            facts = builder.build();
        }
        std::shared_ptr<const Facts> facts;
    };
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
