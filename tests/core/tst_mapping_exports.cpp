#include "tests/core/mapped_fixture.h"

using namespace foothold;
using Files = ExchangeFixture::Files;

namespace {

/// One of tests/data/exports.txt.
struct Export {
    QString name, file;
    QByteArray text;
    QStringList expected; ///< "table column=value|column=value", "table N rows"
};

std::vector<Export> exports() {
    QFile file(QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/data/exports.txt"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read the exports");
    std::vector<Export> all;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("== ")))
            all.push_back({line.mid(3), {}, {}, {}});
        else if (all.empty())
            continue;
        else if (line.startsWith(QLatin1String("-- ")))
            all.back().file = line.mid(3);
        else if (line.startsWith(QLatin1String("-> ")))
            all.back().expected += line.mid(3);
        else if (all.back().expected.isEmpty())
            all.back().text += line.toUtf8() + '\n';
    }
    return all;
}

Files basics() {
    return {{csv("accounts"),
             "account_id,name,website,currency\nA1,Acme Inc.,acme.com,EUR\nB2,Beta GmbH,beta.de,EUR\n"},
            {csv("products"), "product_id,name\nP,Platform\n"},
            {csv("contacts"), "contact_id,account_id,name,email\nC1,A1,Ann Lee,ann@acme.com\n"
                              "C2,B2,Bob Roth,bob@beta.de\n"}};
}

/// The records of a table as column -> value; none of the cells here has a comma or a quote in it.
std::vector<std::map<QString, QString>> recordsOf(const Files& contents, const QString& table) {
    QStringList lines = QString::fromUtf8(contents.at(table + QLatin1String(".csv")))
                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList columns = lines.takeFirst().split(QLatin1Char(','));
    std::vector<std::map<QString, QString>> records;
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char(','));
        std::map<QString, QString> record;
        for (qsizetype i = 0; i < columns.size(); ++i)
            record[columns[i]] = cells.value(i);
        records.push_back(record);
    }
    return records;
}

bool has(const Files& contents, const QString& expected) {
    const QString table = expected.section(QLatin1Char(' '), 0, 0),
                  what = expected.section(QLatin1Char(' '), 1);
    const auto records = recordsOf(contents, table);
    if (what.endsWith(QLatin1String(" rows")))
        return int(records.size()) == what.section(QLatin1Char(' '), 0, 0).toInt();
    return std::any_of(records.begin(), records.end(), [&](const auto& record) {
        for (const QString& pair : what.split(QLatin1Char('|')))
            if (record.at(pair.section(QLatin1Char('='), 0, 0)) != pair.section(QLatin1Char('='), 1))
                return false;
        return true;
    });
}

/// An accounts report, as it is when it is written in another way.
QByteArray report(const QString& way) {
    QString text = QStringLiteral(
        "\"Last Activity\",\"Account Owner\",\"Account Name\",\"Billing State/Province\",\"Type\",\"Last "
        "Modified "
        "Date\",\"Account ID\"\n\"4/12/2026\",\"Kim\",\"Müller, Söhne\",\"CA\",\"Customer\",\"4/13/2026\","
        "\"0015000000XyZaB\"\n\"4/1/2026\",\"Kim\",\"Bêta\nSuisse\",\"NY\",\"Customer\",\"4/2/"
        "2026\",\"0015000000XyZab\"\n"
        "\n\"Grand Totals (2 records)\"\n\"Confidential Information - Do Not Distribute\"\n"
        "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n");
    if (way == QLatin1String("CR")) text.replace(QLatin1Char('\n'), QLatin1Char('\r'));
    if (way == QLatin1String("CRLF")) text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    for (const char separator : {';', '\t', '|'})
        if (way == QString(QLatin1Char(separator)))
            text.replace(QLatin1String("\",\""), QStringLiteral("\"%1\"").arg(QLatin1Char(separator)));
    if (way == QLatin1String("titles"))
        text.prepend(QLatin1String("Accounts report\nAs of 2026-04-14 10:00\nFiltered by: mine\n\n"));
    if (way == QLatin1String("empty columns")) {
        text.replace(QLatin1String("\"Account ID\""), QLatin1String("\"Account ID\",\"\",\"\""));
        text.replace(QLatin1String("XyZaB\""), QLatin1String("XyZaB\",\"\",\"\""));
        text.replace(QLatin1String("XyZab\""), QLatin1String("XyZab\",\"\",\"\""));
    }
    if (way == QLatin1String("Windows-1252")) return text.toLatin1();
    if (way == QLatin1String("UTF-8 with a mark")) return "\xef\xbb\xbf" + text.toUtf8();
    if (!way.startsWith(QLatin1String("UTF-16"))) return text.toUtf8();
    const auto form =
        way.contains(QLatin1String("BE")) ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    const auto mark = way.endsWith(QLatin1String("mark")) ? QStringConverter::Flag::WriteBom
                                                          : QStringConverter::Flag::Default;
    return QStringEncoder(form, mark)(text);
}

} // namespace

/// Exports as systems really name their columns, and in the ways that files are really written.
class TestMappingExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatASystemCallsThem_data() {
        QTest::addColumn<int>("number");
        const auto all = exports();
        QVERIFY(all.size() > 160);
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << int(i);
    }
    void whatASystemCallsThem() {
        QFETCH(int, number);
        static const std::vector<Export> all = exports();
        const Export& each = all[std::size_t(number)];
        Mapped fixture;
        if (!each.name.endsWith(QLatin1String("(new book)"))) VERIFY_RESULT(fixture.import(basics()));
        const auto report = fixture.importMapped({{each.file, each.text}});
        VERIFY_RESULT(report);
        QVERIFY(!each.expected.isEmpty());
        const Files contents = fixture.contents();
        for (const QString& expected : each.expected)
            QVERIFY2(has(contents, expected),
                     qPrintable(expected + QLatin1Char('\n') + rejects(*report).join(QLatin1Char('\n'))));
    }

    void howAFileIsWritten_data() {
        QTest::addColumn<QString>("way");
        for (const char* way :
             {"UTF-8", "UTF-8 with a mark", "UTF-16LE with a mark", "UTF-16BE with a mark", "UTF-16LE",
              "Windows-1252", "CR", "CRLF", ";", "\t", "|", "titles", "empty columns"})
            QTest::newRow(way) << file(way);
    }
    void howAFileIsWritten() {
        QFETCH(QString, way);
        Mapped fixture;
        const auto imported = fixture.importMapped({{file("report1.csv"), report(way)}});
        VERIFY_RESULT(imported);
        QCOMPARE(rejects(*imported), QStringList());
        const QByteArray accounts = fixture.rows("accounts");
        QVERIFY2(accounts.contains("0015000000XyZaB,\"Müller, Söhne\","), accounts.constData());
        QVERIFY2(accounts.contains("0015000000XyZab,\"B\xc3\xaata"), accounts.constData());
        QCOMPARE(imported->notes.front().footerRows, std::int64_t(3));
    }

    /// Nearly every export names accounts: what is known of nothing else is not taken for a list of them.
    void aFileThatOnlyNamesAccountsIsInDoubt() {
        Mapped fixture;
        VERIFY_RESULT(fixture.import(basics()));
        VERIFY_ERROR(
            fixture.importMapped(
                {{file("shipments.csv"), "Shipment,Company Name,Priority,Carrier,Weight,Docked,Pallets,Gate\n"
                                         "1,Acme Inc.,High,DHL,5,no,2,7\n"}}),
            ErrorKind::Rejected);
        QVERIFY(fixture.rows("accounts").startsWith("A1,Acme Inc.,,,,"));
    }

    /// A currency beside list prices is read: they are in the book's.
    void theCurrencyOfProductsIsRead() {
        Mapped fixture;
        const QByteArray heading = "Product Code,Product Name,List Price,Currency,Shade\n";
        const auto report = fixture.importMapped({{file("products.csv"), heading + "P9,Gold,100,EUR,red\n"}});
        VERIFY_RESULT(report);
        QStringList unread;
        for (const auto& column : report->import.unknownColumns)
            unread += column.column;
        QCOMPARE(unread, QStringList{QStringLiteral("Shade")});
        const auto other = fixture.importMapped({{file("products.csv"), heading + "P8,Silver,90,USD,red\n"}});
        VERIFY_RESULT(other);
        QCOMPARE(rejects(*other).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMappingExports)
#include "tst_mapping_exports.moc"
