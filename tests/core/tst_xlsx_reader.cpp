#include "core/exchange/sheets/source_sheet.h"
#include "core/exchange/sheets/xlsx_number.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

using namespace foothold;

namespace {

/// Parts of an XLSX file, written as they are given.
using Parts = std::map<QByteArray, QByteArray>;

const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A file with one sheet whose rows are @p rows.
Parts partsWith(const QByteArray& rows, const QByteArray& workbookSettings = {}) {
    return {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + relationSpace +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\">" + workbookSettings +
                 "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"" + relationSpace +
                 "/worksheet\" Target=\"../xl/worksheets/./sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" +
                 relationSpace + "/styles\" Target=\"/xl/styles.xml\"/></Relationships>"},
            {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-407]d\\. mmmm "
                              "yyyy;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                              "numFmtId=\"170\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"" + mainSpace + "\"><sheetData>" + rows + "</sheetData></worksheet>"}};
}

void writeZip(const QString& path, const Parts& parts) {
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive) qFatal("cannot write");
    for (const auto& [name, text] : parts)
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, text.constData(), zip_uint64_t(text.size()), 0),
                     ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    if (zip_close(archive) != 0) qFatal("cannot write");
}

QChar letterOf(SourceCell::Kind kind) {
    return QLatin1Char("-tndbe"[int(kind)]);
}

/// Every row as "line: kind=text|…", or the reason why it cannot be read as the last one.
QStringList readSheet(const QString& path, const QString& sheet) {
    QStringList rows;
    const auto file = inspectFile(path);
    if (!file) return {file.error().message};
    const auto reader = openSheet({path, sheet}, *file, file->form);
    if (!reader) return {reader.error().message};
    SheetRow row;
    while ((*reader)->next(row)) {
        QStringList cells;
        for (const SourceCell& cell : row.cells)
            cells += cell.kind == SourceCell::Kind::Empty
                         ? QString()
                         : letterOf(cell.kind) + QLatin1Char('=') +
                               QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        rows += QStringLiteral("%1: %2").arg(row.line).arg(cells.join(QLatin1Char('|')));
    }
    if (!(*reader)->status()) rows += (*reader)->status().error().message;
    return rows;
}

} // namespace

class TestXlsxReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAsTheyOccur() {
        const QString path = m_folder.filePath(QStringLiteral("cells.xlsx"));
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
        lxw_worksheet* hidden = workbook_add_worksheet(book, "Secret");
        worksheet_write_string(hidden, 0, 0, "never", nullptr);
        worksheet_hide(hidden);
        lxw_format* date = workbook_add_format(book);
        format_set_num_format(date, "dd.mm.yyyy");
        lxw_format* time = workbook_add_format(book);
        format_set_num_format(time, "yyyy-mm-dd hh:mm");
        lxw_format* percent = workbook_add_format(book);
        format_set_num_format(percent, "0.0%");
        lxw_format* money = workbook_add_format(book);
        format_set_num_format(money, "#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]");
        lxw_format* duration = workbook_add_format(book);
        format_set_num_format(duration, "[h]:mm:ss");
        worksheet_merge_range(sheet, 0, 0, 0, 2, "Überschrift", nullptr);
        worksheet_write_number(sheet, 1, 0, 45000, date);
        worksheet_write_number(sheet, 1, 1, 45000.75, time);
        worksheet_write_number(sheet, 1, 2, 0.055, percent);
        worksheet_write_number(sheet, 1, 3, 1234.5, money);
        worksheet_write_number(sheet, 1, 4, 0.1 + 0.2, nullptr);
        worksheet_write_number(sheet, 1, 5, 123456789012345, nullptr);
        worksheet_write_number(sheet, 1, 6, 1.5, duration);
        worksheet_write_formula_num(sheet, 3, 0, "=1+1", nullptr, 2);
        worksheet_write_formula_str(sheet, 3, 1, "=A1&\"\"", nullptr, "cached");
        worksheet_write_boolean(sheet, 3, 2, 1, nullptr);
        worksheet_write_blank(sheet, 3, 3, date);
        worksheet_write_string(sheet, 3, 4, " kept <&> ", nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        QCOMPARE(file->sheets, std::vector<QString>{QStringLiteral("Data")});
        QCOMPARE(file->hiddenSheets, std::vector<QString>{QStringLiteral("Secret")});
        QCOMPARE(readSheet(path, QStringLiteral("Data")),
                 QStringList({QStringLiteral("1: t=Überschrift"),
                              QStringLiteral("2: d=2023-03-15|d=2023-03-15 18:00:00|n=5.5%|n=1234.5|n=0.3|"
                                             "n=123456789012345|n=1.5"),
                              QStringLiteral("4: n=2|t=cached|b=true||t= kept <&> ")}));
    }

    void inlineStringsErrorsAndGaps() {
        const QString path = m_folder.filePath(QStringLiteral("inline.xlsx"));
        writeZip(path,
                 partsWith("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r>"
                           "<rPh><t>no</t></rPh></is></c><c r=\"D3\" t=\"e\"><v>#DIV/0!</v></c></row>"
                           "<row><c t=\"str\"><f>A1</f><v>of a formula</v></c><c><v>1.0E+14</v></c>"
                           "<c t=\"d\"><v>2024-02-29</v></c><c t=\"s\"><v>99</v></c></row>"
                           "<row r=\"9\"><c r=\"A9\"/></row>"));
        QCOMPARE(readSheet(path, QStringLiteral("One")),
                 QStringList({QStringLiteral("3: |t=rich||e=#DIV/0!"),
                              QStringLiteral("4: t=of a formula|n=100000000000000|d=2024-02-29")}));
    }

    void bothDateSystems() {
        const QByteArray rows =
            "<row r=\"1\"><c s=\"1\"><v>59</v></c><c s=\"1\"><v>60</v></c><c s=\"2\"><v>61</v>"
            "</c><c s=\"1\"><v>45000.999999</v></c><c s=\"3\"><v>0.5</v></c></row>";
        const QString path = m_folder.filePath(QStringLiteral("dates.xlsx"));
        writeZip(path, partsWith(rows));
        QCOMPARE(readSheet(path, QStringLiteral("One")),
                 QStringList{QStringLiteral("1: d=1900-02-28|n=60|d=1900-03-01|d=2023-03-16|n=50%")});
        writeZip(path, partsWith(rows, "<workbookPr date1904=\"1\"/>"));
        QCOMPARE(readSheet(path, QStringLiteral("One")),
                 QStringList{QStringLiteral("1: d=1904-02-29|d=1904-03-01|d=1904-03-02|d=2027-03-17|n=50%")});
    }

    void numberFormats() {
        QCOMPARE(xlsxFormat(164, "mm:ss.0"), XlsxFormat::Number);
        QCOMPARE(xlsxFormat(164, "mmm-yy"), XlsxFormat::Date);
        QCOMPARE(xlsxFormat(164, "\"day\" 0"), XlsxFormat::Number);
        QCOMPARE(xlsxFormat(164, "[Red]0.00%"), XlsxFormat::Percent);
        QCOMPARE(xlsxFormat(164, "0.00\\y"), XlsxFormat::Number);
        QCOMPARE(xlsxFormat(22, {}), XlsxFormat::Date);
        QCOMPARE(xlsxFormat(44, {}), XlsxFormat::Number);
    }

    void hostileFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const QByteArray sheet = "xl/worksheets/sheet1.xml";
        QTest::newRow("entities") << sheet
                                  << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                                "<worksheet><sheetData>&b;</sheetData></worksheet>")
                                  << QStringLiteral("document type");
        QTest::newRow("external entity")
            << QByteArray("xl/workbook.xml")
            << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><workbook/>")
            << QStringLiteral("document type");
        QTest::newRow("bomb") << sheet << QByteArray(64 * 1024 * 1024, ' ') << QStringLiteral("far more");
        QTest::newRow("broken") << sheet << QByteArray("<worksheet><sheetData><row>")
                                << QStringLiteral("well-formed");
        QTest::newRow("deep") << sheet << QByteArray("<a>").repeated(100000) << QStringLiteral("well-formed");
        QTest::newRow("columns") << sheet
                                 << QByteArray("<worksheet><sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row>"
                                               "</sheetData></worksheet>")
                                 << QStringLiteral("too many columns");
        QTest::newRow("outside") << QByteArray("xl/_rels/workbook.xml.rels")
                                 << "<Relationships><Relationship Id=\"r1\" Type=\"" + relationSpace +
                                        "/worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>"
                                 << QStringLiteral("missing");
    }
    void hostileFilesAreRefused() {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        Parts parts = partsWith("<row><c><v>1</v></c></row>");
        parts[part] = text;
        parts["../../evil.txt"] = "never unpacked";
        const QString path = m_folder.filePath(QStringLiteral("hostile.xlsx"));
        writeZip(path, parts);
        const QStringList rows = readSheet(path, QStringLiteral("One"));
        QVERIFY2(!rows.isEmpty() && rows.last().contains(said), qPrintable(rows.join(QLatin1Char('\n'))));
        QVERIFY(rows.last().contains(path));
    }

    void rowNumbersAreNotTrusted_data() {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("said");
        QTest::newRow("huge") << QByteArray("4611686018427387904")
                              << QStringLiteral("number 4611686018427387904");
        QTest::newRow("too huge") << QByteArray("99999999999999999999") << QStringLiteral("number 9999999");
        QTest::newRow("below zero") << QByteArray("-1") << QStringLiteral("number -1");
        QTest::newRow("none") << QByteArray("x") << QStringLiteral("number x");
        QTest::newRow("again") << QByteArray("5") << QStringLiteral("row 5 stands below row 5");
        QTest::newRow("back") << QByteArray("2") << QStringLiteral("row 2 stands below row 5");
        QTest::newRow("last") << QByteArray("1048576") << QString();
    }
    void rowNumbersAreNotTrusted() {
        QFETCH(QByteArray, second);
        QFETCH(QString, said);
        const QString path = m_folder.filePath(QStringLiteral("rows.xlsx"));
        writeZip(path, partsWith("<row r=\"5\"><c><v>1</v></c></row><row r=\"" + second +
                                 "\"><c><v>2</v></c></row>"));
        const QStringList rows = readSheet(path, QStringLiteral("One"));
        if (said.isEmpty())
            QCOMPARE(rows, QStringList({QStringLiteral("5: n=1"), QStringLiteral("1048576: n=2")}));
        else
            QVERIFY2(rows.size() == 1 && rows.first().contains(said),
                     qPrintable(rows.join(QLatin1Char('\n'))));
    }

    void sheetsOfOneFileShareTheirTexts() {
        const QString path = m_folder.filePath(QStringLiteral("shared.xlsx"));
        writeZip(path, partsWith("<row r=\"1\"><c t=\"str\"><v>one</v></c></row>"));
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        const auto read = [&]() -> QString {
            const auto reader = openSheet({path, QStringLiteral("One")}, *file, {});
            SheetRow row;
            QString all;
            for (int round = 0; reader && round < 2; ++round) {
                while ((*reader)->next(row))
                    all += QString::fromUtf8(row.text(0).data(), qsizetype(row.text(0).size()));
                if (!(*reader)->rewind()) return {};
            }
            return reader ? all : reader.error().message;
        };
        QCOMPARE(read(), QStringLiteral("oneone"));
        // The file is another one now: nothing of the earlier one is left.
        QFile::remove(path);
        QVERIFY(read().contains(path));
    }

    void otherFilesAreRefusedInWords() {
        const QString path = m_folder.filePath(QStringLiteral("old.xlsx"));
        const auto write = [&](const QByteArray& bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(QByteArray("\xd0\xcf\x11\xe0", 4) + QByteArray(500, 0));
        QVERIFY(readSheet(path, {}).last().contains(QLatin1String("old form")));
        write("PK\x03\x04 and no more");
        QVERIFY(readSheet(path, {}).last().contains(QLatin1String("ZIP")));
        QFile::remove(path);
        VERIFY_ERROR(inspectFile(path), ErrorKind::NoFile);
    }

    void manyRowsAreReadPieceByPiece() {
        const QString path = m_folder.filePath(QStringLiteral("large.xlsx"));
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Data");
        constexpr lxw_row_t count = 200'000;
        for (lxw_row_t i = 0; i < count; ++i) {
            worksheet_write_number(sheet, i, 0, double(i), nullptr);
            worksheet_write_string(sheet, i, 1, "text", nullptr);
        }
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        const auto reader = openSheet({path, QStringLiteral("Data")}, *file, {});
        VERIFY_RESULT(reader);
        SheetRow row;
        std::int64_t rows = 0, before = -1;
        bool inOrder = true;
        while ((*reader)->next(row)) {
            inOrder = inOrder && row.line == ++rows && (*reader)->position() >= before;
            before = (*reader)->position();
        }
        VERIFY_RESULT((*reader)->status());
        QVERIFY(inOrder);
        QCOMPARE(rows, std::int64_t(count));
        QCOMPARE((*reader)->position(), (*reader)->size());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
