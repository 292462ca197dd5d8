// Text files and calendars as sheets: read piece by piece, whatever lies across the pieces.

#include "core/exchange/sheets/calendar_sheet.h"
#include "core/exchange/sheets/text_encoding.h"
#include "core/exchange/sheets/text_sheet.h"
#include "tests/support.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace foothold;

namespace {

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// "uid date" of every row below the heading.
QStringList meetings(const QByteArray& events, Date until) {
    const QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
    auto sheet = CalendarSheet::read(text, QStringLiteral("x.ics"), until);
    if (!sheet) return {sheet.error().message};
    QStringList rows;
    SheetRow row;
    while ((*sheet)->next(row))
        rows += textOf(row.text(0)) + QLatin1Char(' ') + textOf(row.text(1));
    if (!(*sheet)->status()) rows += (*sheet)->status().error().message;
    return rows.mid(1);
}

QByteArray vevent(const QByteArray& lines) {
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

} // namespace

class TestSourceSheets : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes) {
        const QString path = m_folder.filePath(QStringLiteral("text.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly)) return {};
        out.write(bytes);
        return path;
    }

private Q_SLOTS:
    void textIsReadPieceByPiece_data() {
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8") << int(TextEncoding::Utf8);
        QTest::newRow("UTF-16 LE") << int(TextEncoding::Utf16Le);
        QTest::newRow("UTF-16 BE") << int(TextEncoding::Utf16Be);
        QTest::newRow("Windows-1252") << int(TextEncoding::Windows1252);
    }
    /// Rows of many lengths, so that quotes, line ends and characters of all kinds lie across pieces.
    void textIsReadPieceByPiece() {
        QFETCH(int, encoding);
        const auto form = TextForm{TextEncoding(encoding), ';'};
        const bool isLatin = form.encoding == TextEncoding::Windows1252;
        const QString letters = isLatin ? QStringLiteral("äß€–") : QStringLiteral("ä€\U0001F600");
        QString text = QStringLiteral("Name;Text;Number\r\n");
        std::vector<std::pair<QString, std::int64_t>> expected;
        std::int64_t line = 2;
        for (int i = 0; i < 60'000; ++i) {
            const QString value = letters.repeated(i % 23) + QStringLiteral("\"x\r\n;y\"") + letters;
            QString quoted = value;
            quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
            text += QStringLiteral("n;\"%1\";%2\r\n").arg(quoted).arg(i);
            expected.emplace_back(value, line);
            line += 2;
        }
        QByteArray bytes;
        if (isLatin) {
            for (const QChar c : text)
                bytes += c == QChar(0x20ac) ? char(0x80) : c == QChar(0x2013) ? char(0x96) : c.toLatin1();
        } else {
            const auto how = form.encoding == TextEncoding::Utf8      ? QStringConverter::Utf8
                             : form.encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                                      : QStringConverter::Utf16BE;
            QStringEncoder encoder(how, QStringConverter::Flag::WriteBom);
            bytes = encoder(text);
        }
        QVERIFY(bytes.size() > 3 * 1024 * 1024);
        const QString path = write(bytes);
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        QCOMPARE(int(file->form.encoding), encoding);
        QCOMPARE(file->form.separator, ';');
        auto reader = openSheet({path, {}}, *file, file->form);
        VERIFY_RESULT(reader);
        for (int round = 0; round < 2; ++round) {
            SheetRow row;
            QVERIFY((*reader)->next(row));
            QCOMPARE(textOf(row.text(0)), QStringLiteral("Name"));
            std::int64_t before = 0;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QVERIFY((*reader)->next(row));
                if (textOf(row.text(1)) != expected[i].first || row.line != expected[i].second ||
                    textOf(row.text(2)).toLongLong() != qint64(i) || !row.problem.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("row %1: %2").arg(i).arg(textOf(row.text(1)))));
                QVERIFY((*reader)->position() >= before);
                before = (*reader)->position();
            }
            QVERIFY(!(*reader)->next(row));
            VERIFY_RESULT((*reader)->status());
            QCOMPARE((*reader)->position(), (*reader)->size());
            VERIFY_RESULT((*reader)->rewind());
        }
    }

    void aQuoteThatIsNeverClosedSwallowsWhatFollows() {
        const QString path = write("a,b\n1,\"open\n" + QByteArray("x,y\n").repeated(800'000));
        const auto file = inspectFile(path);
        VERIFY_RESULT(file);
        const auto reader = openSheet({path, {}}, *file, file->form);
        VERIFY_RESULT(reader);
        SheetRow row;
        QVERIFY((*reader)->next(row));
        QVERIFY((*reader)->next(row));
        QCOMPARE(row.line, 2);
        QVERIFY(row.problem.contains(QLatin1String("never closed")));
        QVERIFY(!(*reader)->next(row));
    }

    /// The encoding shows only far behind the beginning, in the middle of a piece or across two.
    void theEncodingIsThatOfTheWholeFile() {
        const QByteArray plain(1024 * 1024 - 1, 'a');
        for (const QByteArray& end : {QByteArray("ü"), QByteArray("zz €")}) {
            const auto file = inspectFile(write(plain + end));
            VERIFY_RESULT(file);
            QCOMPARE(file->form.encoding, TextEncoding::Utf8);
        }
        const auto latin = inspectFile(write(plain + plain + "M\xfcller"));
        VERIFY_RESULT(latin);
        QCOMPARE(latin->form.encoding, TextEncoding::Windows1252);
    }

    void lookingCanBeStopped() {
        const QString path = write(QByteArray("a,b\n").repeated(2'000'000));
        int asked = 0;
        VERIFY_ERROR(inspectFile(path, [&] { return ++asked < 3; }), ErrorKind::Cancelled);
        QCOMPARE(asked, 3);
    }

    void anOccurrenceThatWasMovedStandsInItsPlace() {
        const QByteArray series =
            vevent("UID:w\r\nDTSTART:20240101T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n");
        const QByteArray moved =
            vevent("UID:w\r\nRECURRENCE-ID:20240108T100000Z\r\nDTSTART:20240110T100000Z\r\n");
        const QByteArray called = vevent(
            "UID:w\r\nRECURRENCE-ID:20240115T100000Z\r\nSTATUS:CANCELLED\r\nDTSTART:20240115T100000Z\r\n");
        const QStringList series1{QStringLiteral("w/2024-01-01 2024-01-01"),
                                  QStringLiteral("w/2024-01-22 2024-01-22")};
        const QString own = QStringLiteral("w/2024-01-08 2024-01-10");
        QCOMPARE(meetings(series + moved + called, dateOf(2024, 6, 1)), series1 + QStringList{own});
        QCOMPARE(meetings(moved + called + series, dateOf(2024, 6, 1)), QStringList{own} + series1);
    }

    void ofEndlessRepetitionsTheLastOnesCount_data() {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("times");
        QTest::addColumn<QString>("first");
        QTest::newRow("daily") << QByteArray("FREQ=DAILY") << 3000 << QStringLiteral("2018-01-30");
        QTest::newRow("hourly") << QByteArray("FREQ=HOURLY") << 3000 << QStringLiteral("2018-01-30");
        QTest::newRow("secondly") << QByteArray("FREQ=SECONDLY") << 3000 << QStringLiteral("2018-01-30");
        QTest::newRow("weekly") << QByteArray("FREQ=WEEKLY") << 2364 << QStringLiteral("1981-01-01");
        QTest::newRow("never") << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") << 0 << QString();
    }
    void ofEndlessRepetitionsTheLastOnesCount() {
        QFETCH(QByteArray, rule);
        QFETCH(int, times);
        QFETCH(QString, first);
        const QStringList rows = meetings(
            vevent("UID:e\r\nDTSTART:19810101T100000Z\r\nRRULE:" + rule + "\r\n"), dateOf(2026, 4, 17));
        QCOMPARE(rows.size(), times);
        if (times == 0) return;
        QCOMPARE(rows.first().section(QLatin1Char(' '), 1), first);
        QVERIFY(rows.last().section(QLatin1Char(' '), 1) > QStringLiteral("2026-04-10"));
        QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), times);
    }

    void aCalendarThatIsCutOffIsRefused() {
        const QStringList rows = meetings(vevent("UID:a\r\nDTSTART:20240101\r\n") +
                                              "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20240102\r\n",
                                          dateOf(2026, 4, 15));
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().contains(QLatin1String("middle of an event")), qPrintable(rows.first()));
    }
};

QTEST_GUILESS_MAIN(TestSourceSheets)
#include "tst_source_sheets.moc"
