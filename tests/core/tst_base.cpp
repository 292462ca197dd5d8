#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QTest>

using namespace foothold;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsKeepTheDayOrTakeTheLast_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "2026-04-15" << -3 << "2026-01-15";
        QTest::newRow("31 to 30") << "2026-03-31" << 1 << "2026-04-30";
        QTest::newRow("31 to 28") << "2026-03-31" << -1 << "2026-02-28";
        QTest::newRow("leap day") << "2024-02-29" << 12 << "2025-02-28";
        QTest::newRow("to leap day") << "2024-03-31" << -1 << "2024-02-29";
        QTest::newRow("over the year") << "2025-12-31" << 2 << "2026-02-28";
    }
    void monthsKeepTheDayOrTakeTheLast() {
        QFETCH(QString, date);
        QFETCH(int, months);
        QFETCH(QString, expected);
        QCOMPARE(isoDate(addMonths(*parseDate(date.toStdString()), months)), expected);
    }

    void onlyDatesThatExistAreDates_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "0000-01-01",
                                 "2026-1-01", "2026-01-01 ", "20260101", "2026/01/01", "+026-01-01", ""})
            QTest::newRow(text) << QByteArray(text);
    }
    void onlyDatesThatExistAreDates() {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDate(text.toStdString()));
    }

    void decimalsReadAndWrite() {
        for (const char* text :
             {"0", "72.5", "0.00615", "-1", "100", "3.0145", "999999999999999", "0.000000000000001"}) {
            const auto decimal = parseDecimal(text);
            QVERIFY2(decimal, text);
            QCOMPARE(decimalText(decimal->toDouble()), QByteArray(text));
        }
        QCOMPARE(decimalText(parseDecimal("1.50")->toDouble()), QByteArray("1.5"));
        QCOMPARE(decimalText(parseDecimal("-0.0")->toDouble()), QByteArray("0"));
        for (const char* text :
             {"", "-", ".", "1.", ".5", "1e5", "+1", "1,5", " 1", "1.2.3", "1234567890123456", "NaN"})
            QVERIFY2(!parseDecimal(text), text);
    }

    void halvesAreRoundedUp() {
        QCOMPARE(divideHalfUp(5, 2), 3);
        QCOMPARE(divideHalfUp(-5, 2), -2);
        QCOMPARE(divideHalfUp(-7, 2), -3);
        QCOMPARE(divideHalfUp(7, 3), 2);
        QCOMPARE(divideHalfUp(-7, 3), -2);
    }

    void moneyIsExact() {
        const auto eur = *Currency::parse("EUR"), jpy = *Currency::parse("JPY"),
                   kwd = *Currency::parse("KWD");
        QCOMPARE(*parseMoney("1234.56", eur), 123456);
        QCOMPARE(*parseMoney("1234.5", eur), 123450);
        QCOMPARE(*parseMoney("0012", jpy), 12);
        QCOMPARE(*parseMoney("1.234", kwd), 1234);
        QCOMPARE(parseMoney("1.234", eur).error(), MoneyError::TooManyDecimals);
        QCOMPARE(parseMoney("1.0", jpy).error(), MoneyError::TooManyDecimals);
        QCOMPARE(parseMoney("-1", eur).error(), MoneyError::Negative);
        QCOMPARE(parseMoney("1e5", eur).error(), MoneyError::NotANumber);
        QCOMPARE(parseMoney("99999999999999999999", eur).error(), MoneyError::TooLarge);
        QCOMPARE(moneyText(123450, eur), QByteArray("1234.50"));
        QCOMPARE(moneyText(-5, eur), QByteArray("-0.05"));
        QCOMPARE(moneyText(5, jpy), QByteArray("5"));
        QCOMPARE(moneyText(5, kwd), QByteArray("0.005"));
        QCOMPARE(convertMoney(100, jpy, eur, *parseDecimal("0.00615")), 62); // 0.615 EUR
        QCOMPARE(convertMoney(1000, kwd, eur, *parseDecimal("3.0145")), 301);
        QCOMPARE(convertMoneyBack(48000, eur, jpy, *parseDecimal("0.00615")), 78049);
    }

    void keysJoinAndSplit() {
        const QStringList parts{QStringLiteral("a/b"), QStringLiteral("c\\d"), QString(),
                                QStringLiteral("é")};
        QCOMPARE(joinKey(parts), QStringLiteral("a\\/b/c\\\\d//é"));
        QCOMPARE(splitKey(joinKey(parts)), parts);
    }

    void whiteSpaceIsTrimmedAtBothEnds() {
        QCOMPARE(QByteArray(trimmed(" \t\xc2\xa0 a b\xe3\x80\x80\n").data(), 3), QByteArray("a b"));
        QVERIFY(trimmed("\xc2\xa0 ").empty());
    }

    void brokenUtf8IsSeen() {
        QVERIFY(isValidUtf8("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x9a\x80"));
        for (const char* text :
             {"\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\x80", "\xe2\x82"})
            QVERIFY(!isValidUtf8(text));
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
