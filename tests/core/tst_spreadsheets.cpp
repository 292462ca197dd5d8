#include "core/documents/language.h"
#include "core/documents/plan_workbook.h"
#include "core/exchange/sheet_csv.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/plan_facts.h"
#include "tests/support.h"
#include "tests/xlsx_reader.h"

#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <clocale>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace foothold;

namespace {

const Currency eur = *Currency::parse("EUR"), jpy = *Currency::parse("JPY"), kwd = *Currency::parse("KWD");

Sheet sheetOfEverything() {
    return {.name = QStringLiteral("All"),
            .headings = {QStringLiteral("Text"), QStringLiteral("Whole"), QStringLiteral("Decimal"),
                         QStringLiteral("Amount"), QStringLiteral("Share"), QStringLiteral("Day"),
                         QStringLiteral("Month"), QStringLiteral("Unknown")},
            .rows = {{QStringLiteral("plain"),
                      std::int64_t(1234),
                      72.5,
                      Amount{123456, eur},
                      Percentage{86.5},
                      dateOf(2026, 4, 15),
                      Month(2026, 3),
                      {}},
                     {{}, std::int64_t(0), -0.25, Amount{-5, eur}, Percentage{0}, dateOf(1900, 3, 1)}}};
}

Workbook bookOf(std::vector<Sheet> sheets) {
    return {.title = QStringLiteral("Title & more"),
            .subject = QStringLiteral("Subject"),
            .author = QStringLiteral("Zo\u00EB"),
            .asOf = dateOf(2026, 4, 15),
            .sheets = std::move(sheets)};
}

Sheet texts(const QStringList& cells, const QString& name = QStringLiteral("Texts")) {
    Sheet sheet{.name = name, .headings = {QStringLiteral("Text")}, .rows = {}};
    for (const QString& text : cells)
        sheet.rows.push_back({text});
    return sheet;
}

/// The lines of a CSV without its byte order mark.
QStringList linesOf(const Sheet& sheet) {
    return QString::fromUtf8(csvOf(sheet).mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

/// A person's title names a competitor.
std::shared_ptr<const Facts> leakingFacts() {
    FactsBuilder builder;
    builder.add(Product{.productId = "P", .name = "Product"});
    Account account;
    account.accountId = "A";
    account.name = "Acme";
    account.currency = eur;
    const int index = builder.add(account);
    planfacts::addPeople(builder, index, 2);
    planfacts::addEngagement(builder, index); // where Secretcorp is a competitor
    Contact contact;
    contact.contactId = "C9";
    contact.name = "Person 9";
    contact.title = "formerly of secretcorp";
    builder.add(index, contact);
    return builder.build();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Tables as XLSX and CSV: values stay values, texts stay texts.
class TestSpreadsheets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase() { language::speak(QStringLiteral("en")); }

    void valuesAreValues() {
        VERIFY_RESULT(writeXlsx(bookOf({sheetOfEverything()}), path("all.xlsx")));
        const xlsx::Book book(path("all.xlsx"));
        const xlsx::Sheet* sheet = book.sheet(QStringLiteral("All"));
        QVERIFY(sheet && sheet->frozen && sheet->filtered);
        QCOMPARE(sheet->headings(), xlsx::list({"Text", "Whole", "Decimal", "Amount (EUR)", "Share", "Day",
                                                "Month", "Unknown"}));
        QCOMPARE(sheet->rows[1], QVariantList({QStringLiteral("plain"), 1234.0, 72.5, 1234.56, 0.865,
                                               QDate(2026, 4, 15), QDate(2026, 3, 1)}));
        QCOMPARE(sheet->rows[2], QVariantList({{}, 0.0, -0.25, -0.05, 0.0, QDate(1900, 3, 1)}));
        QCOMPARE(book.format(1, QStringLiteral("D2")), QStringLiteral("#,##0.00"));
        QVERIFY(book.format(1, QStringLiteral("E2")).endsWith(QLatin1Char('%')));
    }

    void decimalsFollowTheCurrency() {
        Sheet sheet{.name = QStringLiteral("Money"),
                    .headings = {QStringLiteral("ARR"), QStringLiteral("Next")},
                    .rows = {{Amount{1999, jpy}, std::int64_t(1)}, {Amount{1999, kwd}}, {}}};
        VERIFY_RESULT(writeXlsx(bookOf({sheet}), path("money.xlsx")));
        const xlsx::Book book(path("money.xlsx"));
        const xlsx::Sheet& written = book.sheets.front();
        QCOMPARE(written.headings(), xlsx::list({"ARR", "ARR, currency", "Next"}));
        QCOMPARE(written.rows[1], QVariantList({1999.0, QStringLiteral("JPY"), 1.0}));
        QCOMPARE(written.rows[2], QVariantList({1.999, QStringLiteral("KWD")}));
        QCOMPARE(book.format(1, QStringLiteral("A2")), QStringLiteral("#,##0"));
        QCOMPARE(book.format(1, QStringLiteral("A3")), QStringLiteral("#,##0.000"));
        QCOMPARE(linesOf(sheet),
                 xlsx::list({"ARR,\"ARR, currency\",Next", "1999,JPY,1", "1.999,KWD,", ",,"}));
    }

    void textsAreNeverFormulas() {
        const QStringList hostile{
            QStringLiteral("=1+1"),    QStringLiteral("+49 30 1"),
            QStringLiteral("-2"),      QStringLiteral("@SUM(A1)"),
            QStringLiteral("\t=1"),    QStringLiteral("http://a.example"),
            QStringLiteral("_x0041_"), QStringLiteral("<b>&amp;</b>"),
            QStringLiteral("00042"),   QString::fromUtf8("\xE6\x9D\xB1\xF0\x9F\x98\x80"),
            QStringLiteral("a\nb"),    QStringLiteral(" x ")};
        VERIFY_RESULT(writeXlsx(bookOf({texts(hostile)}), path("texts.xlsx")));
        const xlsx::Book book(path("texts.xlsx"));
        QVariantList expected(hostile.begin(), hostile.end());
        expected[6] = QStringLiteral("_x005F_x0041_"); // which spreadsheets read as _x0041_
        QCOMPARE(book.sheets.front().column(QStringLiteral("Text")), expected);
        QVERIFY(!book.entry("xl/worksheets/sheet1.xml").contains("<f>"));
        QVERIFY(!book.entry("xl/worksheets/sheet1.xml").contains("hyperlink"));
        const QStringList lines = linesOf(texts(hostile.mid(0, 5)));
        QCOMPARE(lines.mid(1), xlsx::list({"'=1+1", "'+49 30 1", "'-2", "'@SUM(A1)", "'\t=1"}));
        QCOMPARE(
            linesOf(texts({QStringLiteral("\r=1"), QStringLiteral("a=1"), QStringLiteral("'=1")})).mid(1),
            xlsx::list({"\"'\r=1\"", "a=1", "'=1"}));
        // A negative number is no text.
        const Sheet numbers{.name = {}, .headings = {QStringLiteral("=h")}, .rows = {{std::int64_t(-2)}}};
        QCOMPARE(linesOf(numbers), xlsx::list({"'=h", "-2"}));
    }

    void controlCharactersAreLeftOut() {
        const QString text =
            QStringLiteral("a\u0001b\u0000c\uFFFEd\u007F") + QChar(0xD800) + QLatin1Char('e');
        QCOMPARE(withoutControls(text), QStringLiteral("abcde"));
        VERIFY_RESULT(writeXlsx(bookOf({texts({text})}), path("controls.xlsx")));
        QCOMPARE(xlsx::Book(path("controls.xlsx")).sheets.front().rows[1],
                 QVariantList({QStringLiteral("abcde")}));
    }

    void longTextsAreShortened() {
        const QString fits(longestSheetText, QLatin1Char('x'));
        const QString pairs = QString(longestSheetText - 2, QLatin1Char('x')) +
                              QString::fromUtf8("\xF0\x9F\x98\x80\xF0\x9F\x98\x80");
        VERIFY_RESULT(writeXlsx(bookOf({texts({fits, fits + QLatin1Char('y'), pairs})}), path("long.xlsx")));
        const xlsx::Book book(path("long.xlsx"));
        const xlsx::Sheet& sheet = book.sheets.front();
        QCOMPARE(sheet.rows[1].front().toString(), fits);
        QCOMPARE(sheet.rows[2].front().toString().size(), longestSheetText);
        QVERIFY(sheet.rows[2].front().toString().endsWith(QStringLiteral("x\u2026")));
        QVERIFY(sheet.rows[3].front().toString().endsWith(QStringLiteral("x\u2026"))); // no half a character
        // The limit is the workbook's: a CSV has none.
        QCOMPARE(linesOf(texts({fits + fits})).last().size(), 2 * longestSheetText);
    }

    void namesOfSheetsAreValidAndUnique() {
        std::vector<Sheet> sheets;
        for (const char* name : {"A/B:C?", "a b c", "'quoted'", "", "History", "[x]*\\"})
            sheets.push_back(texts({QStringLiteral("1")}, QLatin1String(name)));
        const QString lengthy = QStringLiteral("A name of more than thirty-one characters");
        sheets.push_back(texts({}, lengthy));
        sheets.push_back(texts({}, lengthy));
        const QStringList names = sheetNames(sheets);
        QCOMPARE(names, xlsx::list({"A B C", "a b c (2)", "quoted", "Table", "Table (2)", "x",
                                    "A name of more than thirty-one ", "A name of more than thirty- (2)"})
                            .replaceInStrings(QStringLiteral("thirty-one "), QStringLiteral("thirty-one")));
        VERIFY_RESULT(writeXlsx(bookOf(sheets), path("names.xlsx")));
        QCOMPARE(xlsx::Book(path("names.xlsx")).names(), names);
    }

    void theSameBookGivesTheSameBytes() {
        VERIFY_RESULT(writeXlsx(bookOf({sheetOfEverything()}), path("one.xlsx")));
        VERIFY_RESULT(writeXlsx(bookOf({sheetOfEverything()}), path("two.xlsx")));
        QVERIFY(!bytesOf(path("one.xlsx")).isEmpty());
        QCOMPARE(bytesOf(path("one.xlsx")), bytesOf(path("two.xlsx")));
        const QByteArray core = xlsx::Book(path("one.xlsx")).entry("docProps/core.xml");
        QCOMPARE(core.count("2026-04-15T00:00:00Z"), 2);
        QVERIFY(core.contains("Title &amp; more") && core.contains("Zo\xC3\xAB"));
    }

    void numbersNeedNoLocale() {
        // A locale with a decimal comma, made here: not every machine has one.
        QTemporaryDir locales;
        QProcess maker;
        maker.start(QStringLiteral("localedef"),
                    {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                     QStringLiteral("UTF-8"), locales.filePath(QStringLiteral("de_DE.UTF-8"))});
        QVERIFY2(maker.waitForStarted(), "localedef is absent: install the package locales");
        maker.waitForFinished();
        qputenv("LOCPATH", locales.path().toUtf8());
        QVERIFY2(std::setlocale(LC_NUMERIC, "de_DE.UTF-8"), maker.readAllStandardError().constData());
        const auto back = qScopeGuard([] {
            std::setlocale(LC_NUMERIC, "C");
            qunsetenv("LOCPATH");
        });
        char text[8];
        std::snprintf(text, sizeof text, "%.1f", 0.5);
        QCOMPARE(QByteArray(text), QByteArray("0,5"));
        VERIFY_RESULT(writeXlsx(bookOf({sheetOfEverything()}), path("comma.xlsx")));
        QCOMPARE(xlsx::Book(path("comma.xlsx")).sheets.front().rows[1][2], QVariant(72.5));
        std::snprintf(text, sizeof text, "%.1f", 0.5);
        QCOMPARE(QByteArray(text), QByteArray("0,5")); // and is as it was
    }

    void oldDaysAreTexts() {
        const Sheet sheet{.name = QStringLiteral("Days"),
                          .headings = {QStringLiteral("Day")},
                          .rows = {{dateOf(1900, 2, 28)}, {Month(1899, 1)}}};
        VERIFY_RESULT(writeXlsx(bookOf({sheet}), path("days.xlsx")));
        QCOMPARE(xlsx::Book(path("days.xlsx")).sheets.front().column(QStringLiteral("Day")),
                 QVariantList({QStringLiteral("1900-02-28"), QStringLiteral("1899-01")}));
    }

    void tooManyRowsAreRefused() {
        Sheet sheet = texts({});
        sheet.rows.resize(mostSheetRows);
        VERIFY_ERROR(writeXlsx(bookOf({sheet}), path("rows.xlsx")), ErrorKind::Rejected);
        Sheet wide = texts({});
        for (std::size_t i = 0; i < mostSheetColumns; ++i)
            wide.headings += QStringLiteral("x");
        VERIFY_ERROR(writeXlsx(bookOf({wide}), path("rows.xlsx")), ErrorKind::Rejected);
        QVERIFY(!QFile::exists(path("rows.xlsx")));
    }

    void nothingHalfDoneRemains() {
        const QString missing = m_folder.filePath(QStringLiteral("no folder/a.xlsx"));
        VERIFY_ERROR(writeXlsx(bookOf({sheetOfEverything()}), missing), ErrorKind::Io);
        const QString taken = m_folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(taken + QStringLiteral("/x")));
        const auto before = QDir(m_folder.path()).entryList();
        QVERIFY(!writeXlsx(bookOf({sheetOfEverything()}), taken)); // a folder has the name
        QVERIFY(!writeSheetCsv(sheetOfEverything(), taken));
        QCOMPARE(QDir(m_folder.path()).entryList(), before);
    }

#ifdef Q_OS_UNIX
    void temporaryFilesThatDoNotFitAreNoticed() {
        // No file may grow beyond 64 KB: the text of the sheet does not fit, its compressed form would.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{.rlim_cur = 1 << 16, .rlim_max = before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status written = writeXlsx(
            bookOf({texts(QStringList(2'000, QStringLiteral("the same text again and again and again")))}),
            path("full.xlsx"));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        VERIFY_ERROR(written, ErrorKind::Io);
        QVERIFY(written.error().message.contains(QLatin1String("full.xlsx")));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("full*")}).size(), 0);
    }
#endif

    void manyRowsKeepTheirOrder() {
        Sheet sheet = texts({});
        sheet.headings += QStringLiteral("Number");
        for (int i = 0; i < 20'000; ++i)
            sheet.rows.push_back({QStringLiteral("row %1").arg(i), std::int64_t(i)});
        VERIFY_RESULT(writeXlsx(bookOf({sheet, sheetOfEverything()}), path("many.xlsx")));
        const xlsx::Book book(path("many.xlsx"));
        QCOMPARE(book.sheets.size(), std::size_t(2));
        QCOMPARE(book.sheets[0].rows.size(), std::size_t(20'001));
        QCOMPARE(book.sheets[0].rows.back(), QVariantList({QStringLiteral("row 19999"), 19999.0}));
    }

    void csvIsForPeople() {
        const QByteArray bytes = csvOf(sheetOfEverything());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(linesOf(sheetOfEverything()),
                 xlsx::list({"Text,Whole,Decimal,Amount (EUR),Share (%),Day,Month,Unknown",
                             "plain,1234,72.5,1234.56,86.5,2026-04-15,2026-03,",
                             ",0,-0.25,-0.05,0,1900-03-01,,"}));
        QCOMPARE(linesOf(texts({QStringLiteral("a,b"), QStringLiteral("say \"x\"")})),
                 xlsx::list({"Text", "\"a,b\"", "\"say \"\"x\"\"\""}));
    }

    void planHasItsTables() {
        const auto facts = planfacts::facts();
        const auto account = facts->at(1);
        const auto workbook = composePlanWorkbook(
            account, {.asOf = planfacts::asOf, .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)});
        VERIFY_RESULT(workbook);
        VERIFY_RESULT(writeXlsx(*workbook, path("plan.xlsx")));
        const xlsx::Book book(path("plan.xlsx"));
        QCOMPARE(book.names(), xlsx::list({"Overview", "Contracts", "People", "Whitespace", "Dimensions",
                                           "Health trend", "Usage", "Open tickets", "Opportunities", "Risks",
                                           "Actions", "Outcomes", "Objectives"}));
        const xlsx::Sheet& contracts = *book.sheet(QStringLiteral("Contracts"));
        QCOMPARE(contracts.at(1, QStringLiteral("ARR (EUR)")), QVariant(61313.0));
        QCOMPARE(contracts.at(1, QStringLiteral("Seats")), QVariant(50.0));
        QCOMPARE(contracts.at(1, QStringLiteral("End")), QVariant(QDate(2026, 6, 30)));
        QCOMPARE(contracts.at(1, QStringLiteral("Give notice by")), QVariant(QDate(2026, 5, 31)));
        QCOMPARE(contracts.at(1, QStringLiteral("Discount")), QVariant(0.1225));
        const xlsx::Sheet& trend = *book.sheet(QStringLiteral("Health trend"));
        QCOMPARE(trend.rows.back().front(), QVariant(QDate(2026, 4, 15)));
        QCOMPARE(trend.rows.back()[1], QVariant(23.0)); // set by hand
        QCOMPARE(trend.rows.back()[3], QVariant(QStringLiteral("yes")));
        const xlsx::Sheet& usage = *book.sheet(QStringLiteral("Usage"));
        QCOMPARE(usage.rows.back()[0], QVariant(QDate(2026, 3, 1)));
        QCOMPARE(usage.rows.back()[3], QVariant(37.0));
        QCOMPARE(book.sheet(QStringLiteral("Outcomes"))->at(1, QStringLiteral("Value (EUR)")),
                 QVariant(77777.0));
        QCOMPARE(book.sheet(QStringLiteral("People"))->rows.size(), std::size_t(6));
    }

    void planSpeaksTheLanguageOfItsLocale() {
        const auto facts = planfacts::facts();
        const auto german = composePlanWorkbook(
            facts->at(1), {.asOf = planfacts::asOf, .locale = QLocale(QLocale::German, QLocale::Germany)});
        VERIFY_RESULT(german);
        QCOMPARE(german->sheets[2].name, QStringLiteral("Personen"));
        for (const Sheet& sheet : german->sheets) {
            const QSet<QString> distinct(sheet.headings.begin(), sheet.headings.end());
            QCOMPARE(distinct.size(), sheet.headings.size());
        }
    }

    void customersPlanHoldsNothingInternal() {
        const auto facts = planfacts::facts();
        const auto workbook =
            composePlanWorkbook(facts->at(1), {.asOf = planfacts::asOf,
                                               .edition = doc::Edition::Customer,
                                               .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)});
        VERIFY_RESULT(workbook);
        QStringList names;
        for (const Sheet& sheet : workbook->sheets) {
            names += sheet.name;
            for (const Sheet::Row& row : sheet.rows)
                for (const SheetCell& cell : row) {
                    QVERIFY2(!std::holds_alternative<Amount>(cell), qPrintable(sheet.name));
                    if (const auto* text = std::get_if<QString>(&cell))
                        QVERIFY2(!text->contains(QLatin1String("secret"), Qt::CaseInsensitive),
                                 qPrintable(*text));
                }
        }
        QVERIFY(!names.contains(QStringLiteral("Dimensions")));
        QVERIFY(!names.contains(QStringLiteral("Health trend")));
        QVERIFY(!names.contains(QStringLiteral("Risks")));
        QVERIFY(names.contains(QStringLiteral("People")));
    }

    void whatLeaksIsRefused() {
        const auto facts = leakingFacts();
        const auto workbook = composePlanWorkbook(
            facts->at(0),
            {.asOf = planfacts::asOf, .edition = doc::Edition::Customer, .locale = QLocale::c()});
        VERIFY_ERROR(workbook, ErrorKind::Rejected);
        QVERIFY2(workbook.error().message.contains(QLatin1String("\"People\"")),
                 qPrintable(workbook.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"
