#include "core/exchange/mapping/import_plan.h"
#include "tests/core/mapped_fixture.h"

#include <xlsxwriter.h>

using namespace foothold;

namespace {

struct Merged {
    int firstRow, firstColumn, lastRow, lastColumn; ///< from 0
};

/// A workbook of one sheet; texts that are numbers become numbers.
void writeWorkbook(const QString& path, const std::vector<QStringList>& rows,
                   const std::vector<Merged>& merged) {
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Sheet");
    for (const Merged& cells : merged)
        worksheet_merge_range(sheet, lxw_row_t(cells.firstRow), lxw_col_t(cells.firstColumn),
                              lxw_row_t(cells.lastRow), lxw_col_t(cells.lastColumn), "", nullptr);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (int column = 0; column < int(rows[row].size()); ++column) {
            const QString& text = rows[row][column];
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            if (isNumber)
                worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, nullptr);
            else if (!text.isEmpty())
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(),
                                       nullptr);
        }
    if (workbook_close(book) != LXW_NO_ERROR) qFatal("cannot write");
}

std::vector<QStringList> table(std::initializer_list<const char*> rows) {
    std::vector<QStringList> result;
    for (const char* row : rows)
        result.push_back(QString::fromUtf8(row).split(QLatin1Char('|')));
    return result;
}

} // namespace

/// Cells of a workbook that are shown as one.
class TestMergedCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsOfTwoRows_data() {
        QTest::addColumn<std::vector<QStringList>>("rows");
        QTest::addColumn<std::vector<Merged>>("merged");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("headings");

        QTest::newRow("a year over its months")
            << table({"|2024||", "Customer|Jan|Feb|Mar", "Acme|1|2|3"}) << std::vector<Merged>{{0, 1, 0, 3}}
            << 2 << QStringLiteral("Customer|2024 Jan|2024 Feb|2024 Mar");
        QTest::newRow("the upper row has more words that are known")
            << table({"Customer ID|Customer|Product|2024|", "|||1|2", "A1|Acme|Gold|5|6"})
            << std::vector<Merged>{{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 1, 2}, {0, 3, 0, 4}} << 2
            << QStringLiteral("Customer ID|Customer|Product|2024 1|2024 2");
        QTest::newRow("figures over months")
            << table({"Customer|Usage 2024||", "|Jan|Feb|Mar", "Acme|1|2|3"})
            << std::vector<Merged>{{0, 0, 1, 0}, {0, 1, 0, 3}} << 2
            << QStringLiteral("Customer|Usage 2024 Jan|Usage 2024 Feb|Usage 2024 Mar");
        QTest::newRow("groups of headings that say enough")
            << table({"Account||Usage|", "Account Name|Industry|MAU|DAU", "Acme|Steel|5|3"})
            << std::vector<Merged>{{0, 0, 0, 1}, {0, 2, 0, 3}} << 2
            << QStringLiteral("Account Name|Industry|MAU|DAU");
        QTest::newRow("groups of headings that come twice")
            << table({"Billing||Shipping|", "City|Zip|City|Zip", "Ulm|89|Bonn|53"})
            << std::vector<Merged>{{0, 0, 0, 1}, {0, 2, 0, 3}} << 2
            << QStringLiteral("Billing City|Billing Zip|Shipping City|Shipping Zip");
        QTest::newRow("a title over all of the table")
            << table({"Things of ours||", "Account Name|Foo|Bar", "Acme|1|2"})
            << std::vector<Merged>{{0, 0, 0, 2}} << 2 << QStringLiteral("Account Name|Foo|Bar");
        QTest::newRow("one heading over two columns, and rows below")
            << table({"Account Name|Industry||MAU", "Acme|Steel|Coal|7", "Beta|Tea|Rum|8"})
            << std::vector<Merged>{{0, 1, 0, 2}} << 1 << QStringLiteral("Account Name|Industry||MAU");
    }
    void headingsOfTwoRows() {
        QFETCH(std::vector<QStringList>, rows);
        QFETCH(std::vector<Merged>, merged);
        ExchangeFixture fixture;
        const QString path = fixture.path(QStringLiteral("merged.xlsx"));
        writeWorkbook(path, rows, merged);
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        const auto profile =
            profileSheet({path, QStringLiteral("Sheet")}, *file, file->form, MappingLibrary::readyMade(), 0);
        VERIFY_RESULT(profile);
        QTEST(profile->layout.headings.join(QLatin1Char('|')), "headings");
        QTEST(int(profile->layout.headingLine), "line");
    }

    void aNameOverSeveralRowsIsThatOfEach() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import({{csv("accounts"), "account_id,name\nA,Acme\nB,Beta\n"},
                                      {csv("products"), "product_id,name\nP,Prime\nQ,Quick\n"}}));
        const QString path = fixture.path(QStringLiteral("usage.xlsx"));
        writeWorkbook(path,
                      table({"Active users by month|||", "Customer|Product|2024|", "||Jan|Feb",
                             "Acme|Prime|5|6", "|Quick|7|8", "Beta|Prime|9|", "|Quick||10"}),
                      {{0, 0, 0, 3},
                       {1, 0, 2, 0},
                       {1, 1, 2, 1},
                       {1, 2, 1, 3},
                       {3, 0, 4, 0},
                       {5, 0, 6, 0},
                       {5, 3, 6, 3}});
        const auto report = fixture.importPaths({path});
        VERIFY_RESULT(report);
        QCOMPARE(rejects(*report), QStringList());
        // A number over two rows is not two numbers: it stays with the cell that it stands in.
        QCOMPARE(fixture.rows("usage"),
                 QByteArray("A,2024-01,P,,5,,\nA,2024-01,Q,,7,,\nA,2024-02,P,,6,,\nA,2024-02,Q,,8,,\n"
                            "B,2024-01,P,,9,,\nB,2024-02,Q,,10,,\n"));
    }
};

QTEST_GUILESS_MAIN(TestMergedCells)
#include "tst_merged_cells.moc"
