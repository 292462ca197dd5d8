#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/check.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/importer.h"
#include "core/store/history.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <random>

using namespace foothold;
using namespace std::string_view_literals;

namespace {

const Currency eur = *Currency::parse("EUR");

/// "line problem: cell|cell" of every row.
QStringList read(const QByteArray& text, char separator = ',') {
    CsvReader reader(std::string_view(text.constData(), std::size_t(text.size())), separator);
    CsvRow row;
    QStringList rows;
    while (reader.next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells += QString::fromLatin1(cell.data(), qsizetype(cell.size()))
                         .replace(u'\n', u'^')
                         .replace(u'\r', u'~')
                         .replace(QChar(0), u'_');
        QString line = QStringLiteral("%1 ").arg(row.line);
        if (row.problem != CsvProblem::None) line += QStringLiteral("!%1 ").arg(int(row.problem));
        rows += line + cells.join(u'|');
    }
    return rows;
}

const Column& columnOf(std::string_view table, std::string_view column) {
    const Table& found = *findTable(table);
    return found.columns[std::size_t(found.indexOf(column))];
}

/// The canonical text of what the text is read as, or "!" and why not.
QString readAndWrite(const Column& column, std::string_view text, Currency currency = eur) {
    CellReader reader;
    const auto cell = reader.read(column, text, currency);
    return cell ? cellText(column, *cell, currency) : QLatin1Char('!') + cell.error();
}

/// Only spaces and tabs up to the end of the line.
bool isBlankFrom(const QByteArray& text, qsizetype at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at == text.size() || text[at] == '\n' || text[at] == '\r';
}

/// Counts the rows of a CSV text in another way than the reader does: with a table of states.
std::int64_t countRows(const QByteArray& text) {
    enum State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted } state = RowStart;
    std::int64_t rows = 0;
    QByteArray body = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
    for (qsizetype i = 0; i <= body.size(); ++i) {
        const bool end = i == body.size();
        const char c = end ? '\n' : body[i];
        const bool lineEnd = end || c == '\n' || c == '\r';
        if (state == RowStart) {
            if (lineEnd || isBlankFrom(body, i)) continue;
            state = CellStart;
            ++rows;
        }
        if (state == Quoted) {
            if (!end && c == '"') state = QuoteInQuoted;
            continue;
        }
        if (state == QuoteInQuoted && !end && c == '"') {
            state = Quoted;
            continue;
        }
        if (lineEnd)
            state = RowStart;
        else if (c == ',')
            state = CellStart;
        else if (state == CellStart && c == '"')
            state = Quoted;
        else
            state = Plain;
    }
    return rows;
}

struct GoodFile {
    const char* name;
    QByteArray text;
};

std::vector<GoodFile> goodFiles() {
    QByteArray accounts = "account_id,name,segment,currency,employees,notes\n";
    QByteArray contacts = "contact_id,account_id,name,reports_to,role,sponsor,notes\r\n";
    QByteArray usage = "account_id,month,product_id,department,active_users\n";
    for (int i = 0; i < 12; ++i) {
        const QByteArray n = QByteArray::number(i);
        accounts += "A" + n + ",\"Name, " + n + " \"\"GmbH\"\"\",smb,EUR," + n + ",\"two\nlines é\"\n";
        contacts +=
            "C" + n + ",A" + n + ",Jo " + n + ",," + (i % 2 ? "champion" : "") + ",yes,\"a\r\nb\"\r\n";
        usage += "A" + n + ",2026-0" + QByteArray::number(i % 9 + 1) + ",P,\"Sales, " + n + "\"," + n + "\n";
    }
    return {{"accounts.csv", accounts}, {"contacts.csv", contacts}, {"usage.csv", usage}};
}

/// One to four damages at random places.
QByteArray mutated(QByteArray text, std::mt19937& random) {
    static const QByteArray bits[] = {
        "\"", "\"\"", ",", "\n", "\r", "\r\n", QByteArray("\0", 1),    "\xff", "\xc3", "\xef\xbb\xbf", " ",
        ";",  "-",    "=", "\\", "'",  "\t",   "999999999999999999999"};
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % std::uint32_t(std::max<qsizetype>(limit, 1)));
    };
    const auto count = 1 + below(4);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = below(text.size());
        switch (below(7)) {
        case 0:
            text.remove(at, 1 + below(3));
            break;
        case 1:
        case 2:
            text.insert(at, bits[below(qsizetype(std::size(bits)))]);
            break;
        case 3:
            text.truncate(at);
            break;
        case 4: // a piece twice
            text.insert(at, text.mid(below(text.size()), below(60)));
            break;
        case 5:
            if (!text.isEmpty()) text[at] = char(random());
            break;
        default:
            if (below(20) == 0) text.insert(at, QByteArray(1100000, 'x'));
        }
    }
    return text;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherSeparators() {
        QCOMPARE(read("a;\"b;\"\"c\";d,e\n1;2\t;\n", ';'),
                 QStringList({QStringLiteral("1 a|b;\"c|d,e"), QStringLiteral("2 1|2\t|")}));
        QCOMPARE(read("a\t\tb\n\"x\"y\tz\n", '\t'),
                 QStringList({QStringLiteral("1 a||b"), QStringLiteral("2 !2 xy|z")}));
    }

    void readsRows_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char* name, const QByteArray& text,
                            std::initializer_list<const char*> rows) {
            QStringList list;
            for (const char* expected : rows)
                list += QString::fromUtf8(expected);
            QTest::newRow(name) << text << list;
        };
        row("nothing", "", {});
        row("plain", "a,b\n1,2\n", {"1 a|b", "2 1|2"});
        row("no end of line at the end", "a,b\n1,2", {"1 a|b", "2 1|2"});
        row("CRLF", "a,b\r\n1,2\r\n", {"1 a|b", "2 1|2"});
        row("CR", "a,b\r1,2\r", {"1 a|b", "2 1|2"});
        row("byte order mark",
            "\xef\xbb\xbf"
            "a,b\n",
            {"1 a|b"});
        row("byte order mark and quote",
            "\xef\xbb\xbf"
            "\"a\",b\n",
            {"1 a|b"});
        row("empty cells", "a,,\n,,\n", {"1 a||", "2 ||"});
        row("comma at the end of the file", "a,", {"1 a|"});
        row("blank lines", "\n\na,b\n\n \t \r\n1,2\n\n", {"3 a|b", "6 1|2"});
        row("quoted", "\"a\",\"b,c\",\"\"\n", {"1 a|b,c|"});
        row("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", {"1 a \"b\"|\""});
        row("lines in a cell", "\"1\n2\r\n3\r4\",x\ny\n", {"1 1^2~^3~4|x", "5 y"});
        row("quoted, then end", "a,\"b\"", {"1 a|b"});
        row("quote never closed", "a,b\n1,\"2\n3,4\n", {"1 a|b", "2 !1 1|2^3,4^"});
        row("quote never closed, opened later", "\"a\nb\",\"c\nd\n", {"2 !1 a^b|c^d^"});
        row("quote as the last byte", "a,\"", {"1 !1 a|"});
        row("text after a quote", "\"a\"b,c\nd,e\n", {"1 !2 ab|c", "2 d|e"});
        row("space after a quote", "\"a\" ,c\n", {"1 !2 a |c"});
        row("quote in a plain cell", "a\"b,c\nd\n", {"1 !3 a\"b|c", "2 d"});
        row("space before a quote", " \"a\",c\n", {"1 !3  \"a\"|c"});
        row("NUL", QByteArray("a\0b,c\n", 6), {"1 !5 a_b|c"});
        row("Latin-1", "caf\xe9,x\ny\n", {"1 !6 caf\u00e9|x", "2 y"});
    }

    void readsRows() {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, rows);
        QCOMPARE(read(text), rows);
    }

    void refusesLongLines() {
        const QByteArray limit(1024 * 1024 - 2, 'x');
        QCOMPARE(read("a," + limit + "\n").first().left(4), QStringLiteral("1 a|"));
        const QStringList rows = read("a,x" + limit + "\nb\n");
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].startsWith(QStringLiteral("1 !4 a|")));
        QCOMPARE(rows[1], QStringLiteral("2 b"));
        // A cell may be longer than that if its lines are not.
        const QByteArray lines = (QByteArray(1000, 'x') + '\n').repeated(2000);
        QVERIFY(read('"' + lines + "\",b\n").first().startsWith(QStringLiteral("1 xxx")));
    }

    void readsInPieces() {
        CsvReader reader("a,b\n\"c\nd\",e\n"sv);
        CsvRow row;
        QVERIFY(reader.next(row));
        QVERIFY(reader.next(row));
        QCOMPARE(QByteArray(row.raw.data(), qsizetype(row.raw.size())), QByteArray("\"c\nd\",e"));
        QVERIFY(!reader.next(row));
        QCOMPARE(reader.position(), std::size_t(12));
    }

    void writesCells_data() {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
        QTest::newRow("formula, as it is") << QByteArray("=1+1") << QByteArray("=1+1");
    }

    void writesCells() {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, text);
        std::string row;
        appendCsvCell(row, {cell.constData(), std::size_t(cell.size())}, true);
        QCOMPARE(QByteArray::fromStdString(row), text);
        appendCsvCell(row, "x", false);
        QCOMPARE(QByteArray::fromStdString(row), text + ",x");
    }

    void readsValues_data() {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // "!": refused
        const auto row = [](const char* place, const char* text, const char* canonical) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 '%2'").arg(QLatin1String(place), QString::fromUtf8(text))))
                << QString::fromLatin1(place) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
        };
        row("accounts.account_id", " 00123\t", "00123");
        row("accounts.account_id", "\u00a0x\u2003", "x"); // white space is Unicode's
        row("accounts.name", "  Kept ", "  Kept ");
        row("accounts.segment", " own thing ", "own thing");
        row("accounts.tier", " high ", "high");
        row("accounts.tier", "High", "!");
        row("accounts.employees", "0", "0");
        row("accounts.employees", "0012", "12");
        row("accounts.employees", "-1", "!");
        row("accounts.employees", "+1", "!");
        row("accounts.employees", "1.0", "!");
        row("accounts.employees", "1e3", "!");
        row("accounts.employees", "1,000", "!");
        row("accounts.employees", "99999999999999999999999", "!");
        row("accounts.gross_margin", "0.78", "0.78");
        row("accounts.gross_margin", "1.01", "!");
        row("accounts.gross_margin", ".5", "!");
        row("accounts.gross_margin", "5e-1", "!");
        row("accounts.gross_margin", "0,5", "!");
        row("accounts.gross_margin", "0.123456789012345678", "0.123456789012346");
        row("accounts.customer_since", "2024-02-29", "2024-02-29");
        row("accounts.customer_since", "2023-02-29", "!");
        row("accounts.customer_since", "2024-2-9", "!");
        row("accounts.customer_since", "29.02.2024", "!");
        row("accounts.fiscal_year_start", "02-29", "02-29");
        row("accounts.fiscal_year_start", "13-01", "!");
        row("accounts.fiscal_year_start", "04-31", "!");
        row("accounts.currency", "EUR", "EUR");
        row("accounts.currency", "eur", "!");
        row("accounts.cac", "1234.5", "1234.50");
        row("accounts.cac", "1234.567", "!");
        row("accounts.cac", "-1", "!");
        row("accounts.cac", "1'000", "!");
        row("accounts.cac", "90071992547409.93", "90071992547409.93"); // more than a double holds
        row("departments.applicable", "true", "yes");
        row("departments.applicable", "0", "no");
        row("departments.applicable", "Yes", "!");
        row("contacts.influence", "5", "5");
        row("contacts.influence", "6", "!");
        row("nps.score", "10", "10");
        row("nps.score", "7.5", "!");
        row("usage.month", "2026-04", "2026-04");
        row("usage.month", "2026-13", "!");
        row("usage.month", "2026-04-01", "!");
        row("outcomes.baseline", "-12.50", "-12.5");
        row("outcomes.baseline", "--1", "!");
        row("rates.rate", "0.00615", "0.00615");
        row("rates.rate", "0", "!");
        row("health_scores.score", "100.1", "!");
        row("touchpoints.contact_ids", " C1 ; C2;;", "C1;C2");
        row("touchpoints.contact_ids", ";", "");
        row("sprint.conversations_on", "2026-04-01;2026-04-02", "2026-04-01;2026-04-02");
        row("sprint.conversations_on", "2026-04-01;soon", "!");
        row("views.definition", " {\"a\": [1]} ", "{\"a\": [1]}");
        row("views.definition", "3", "3");
        row("views.definition", "{\"a\"", "!");
        row("views.definition", "1,2", "!");
    }

    void readsValues() {
        QFETCH(QString, place);
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const Column& column =
            columnOf(place.section(u'.', 0, 0).toStdString(), place.section(u'.', 1).toStdString());
        const QString read = readAndWrite(column, text.toStdString());
        if (canonical == QLatin1String("!"))
            QVERIFY2(read.startsWith(u'!') && read.size() > 5, qPrintable(read));
        else
            QCOMPARE(read, canonical);
        if (!read.startsWith(u'!')) QCOMPARE(readAndWrite(column, read.toStdString()), read);
    }

    void readsMoneyByCurrency() {
        const Column& column = columnOf("contract_lines", "arr");
        const Currency yen = *Currency::parse("JPY"), dinar = *Currency::parse("KWD");
        QCOMPARE(readAndWrite(column, "1200", yen), QStringLiteral("1200"));
        QVERIFY(readAndWrite(column, "1200.0", yen).startsWith(u'!'));
        QCOMPARE(readAndWrite(column, "0.125", dinar), QStringLiteral("0.125"));
        QCOMPARE(readAndWrite(column, "9007199254740993", yen), QStringLiteral("9007199254740993"));
    }

    /// Whatever is done to a file: no crash, no hang, every row of it is accounted for, and what went in
    /// obeys the rules of the book and can be taken back.
    void survivesMutations() {
        QTemporaryDir folder;
        const auto book =
            Book::create(folder.filePath(QStringLiteral("b.foothold")), QStringLiteral("B"), eur);
        VERIFY_RESULT(book);
        const auto write = [&folder](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(QStringLiteral("products.csv"), "product_id,name\nP,Product\n"));
        std::mt19937 random(20260415);
        std::int64_t rejected = 0, taken = 0;
        const std::vector<GoodFile> files = goodFiles();
        for (int round = 0; round < 500; ++round) {
            QByteArray text;
            std::size_t which = std::size_t(round) % files.size();
            for (std::size_t i = 0; i < files.size(); ++i) {
                const QByteArray written = i == which ? text = mutated(files[i].text, random) : files[i].text;
                QVERIFY(write(QString::fromLatin1(files[i].name), written));
            }
            const auto report = importFiles(**book, {folder.path()});
            VERIFY_RESULT(report);
            std::size_t rejects = 0;
            for (const ImportReport::File& file : report->files) {
                QCOMPARE(file.rows, file.added + file.changed + file.unchanged + file.rejected);
                rejects += std::size_t(file.rejected);
                taken += file.added;
                if (file.file != QLatin1String(files[which].name)) continue;
                const bool whole = file.rejected == 1 && file.rows == 1;
                if (!whole && file.rows != countRows(text) - 1) {
                    qInfo() << "round" << round << text;
                    QCOMPARE(file.rows, countRows(text) - 1);
                }
            }
            QCOMPARE(report->rejects.size(), rejects);
            rejected += std::int64_t(rejects);
            for (const ImportReport::Reject& reject : report->rejects)
                QVERIFY(reject.line >= 1 && !reject.reason.isEmpty());
            const QStringList problems = checkBook(**book).problems;
            QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0)));
            VERIFY_RESULT(undo(**book));
        }
        QVERIFY2(rejected > 500, qPrintable(QString::number(rejected))); // the damages were noticed
        QVERIFY2(taken > 5000, qPrintable(QString::number(taken)));      // and the good rows went in
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
