#include "tests/support.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_text.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"

#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolTip>

using namespace foothold;

/// What people type and see, against what is stored.
class TestFields : public QObject {
    Q_OBJECT

private:
    static const Column& column(const char* table, const char* name) {
        const Table* found = findTable(table);
        return found->columns[std::size_t(found->indexOf(name))];
    }
    static QString canonical(const char* table, const char* name, const QString& typed,
                             const FieldContext& context = {}) {
        const auto value = canonicalText(column(table, name), typed, context);
        return value ? *value : QLatin1String("! ") + value.error().message;
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsDates() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        for (const char* typed : {"2026-03-31", "31 Mar 2026", " 31 March 2026 ", "31.3.2026"})
            QCOMPARE(canonical("contracts", "start_on", QString::fromLatin1(typed)),
                     QStringLiteral("2026-03-31"));
        QVERIFY(canonical("contracts", "start_on", QStringLiteral("31.2.2026")).startsWith(QLatin1Char('!')));
        QVERIFY(canonical("contracts", "start_on", QString()).startsWith(QLatin1Char('!'))); // required
        QCOMPARE(canonical("contracts", "end_on", QString()), QString());
        QCOMPARE(shownText(column("contracts", "start_on"), QStringLiteral("2026-03-31"), {}),
                 QStringLiteral("31 Mar 2026"));
    }

    void readsMoneyByTheLocale() {
        const FieldContext euro{*Currency::parse("EUR"), {}}, yen{*Currency::parse("JPY"), {}};
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(canonical("contract_lines", "arr", QStringLiteral("1.234,50"), euro),
                 QStringLiteral("1234.50"));
        QCOMPARE(canonical("contract_lines", "arr", QStringLiteral("1234.50"), euro),
                 QStringLiteral("1234.50"));
        QCOMPARE(canonical("contract_lines", "arr", QStringLiteral("99 EUR"), euro), QStringLiteral("99"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(canonical("contract_lines", "arr", QStringLiteral("1,234.50"), euro),
                 QStringLiteral("1234.50"));
        QVERIFY(canonical("contract_lines", "arr", QStringLiteral("1.5"), yen).startsWith(QLatin1Char('!')));
        QVERIFY(canonical("contract_lines", "arr", QStringLiteral("-1"), euro).startsWith(QLatin1Char('!')));
        QVERIFY(
            canonical("contract_lines", "arr", QStringLiteral("lots"), euro).startsWith(QLatin1Char('!')));
    }

    void aCutFieldSaysAllOfIt() {
        FieldEditor field(column("contacts", "title"), {});
        field.setValue(QStringLiteral("Chief Operating Officer of the whole northern region"));
        field.resize(120, 40);
        static_cast<QWidget&>(field).show();
        auto* line = field.findChild<QLineEdit*>();
        QTRY_VERIFY(line && line->width() <= 120);
        const auto shown = [&] {
            QToolTip::hideText();
            QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), line->mapToGlobal(QPoint(5, 5)));
            QCoreApplication::sendEvent(line, &event);
            return QToolTip::text();
        };
        QVERIFY(shown().contains(QLatin1String("northern region")));
        field.setValue(QStringLiteral("COO"));
        QVERIFY(!shown().contains(QLatin1String("COO")));
    }

    void whatIsShownReadsBackTheSame_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("de") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("us") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("ch") << QLocale(QLocale::German, QLocale::Switzerland);
        QTest::newRow("fr") << QLocale(QLocale::French, QLocale::France);
    }
    void whatIsShownReadsBackTheSame() {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const FieldContext euro{*Currency::parse("EUR"), {}};
        const auto back = [&](const char* table, const char* name, const QString& value) {
            return canonical(table, name, shownText(column(table, name), value, euro), euro);
        };
        QCOMPARE(back("contract_lines", "arr", QStringLiteral("1234567.89")), QStringLiteral("1234567.89"));
        QCOMPARE(back("contracts", "escalation_pct", QStringLiteral("3.75")), QStringLiteral("3.75"));
        QCOMPARE(back("contract_lines", "seats", QStringLiteral("12500")), QStringLiteral("12500"));
        QCOMPARE(back("contracts", "end_on", QStringLiteral("2026-12-31")), QStringLiteral("2026-12-31"));
        QCOMPARE(back("contacts", "role", QStringLiteral("economic_buyer")),
                 QStringLiteral("economic_buyer"));
    }

    void severalNamesHaveCommasBetweenThem() {
        const auto shown = [](const char* value) {
            return shownText(column("qbrs", "our_people"), QString::fromUtf8(value), {});
        };
        const auto read = [](const char* typed) {
            return canonical("qbrs", "our_people", QString::fromUtf8(typed));
        };
        QCOMPARE(shown("Anna Berg;Jo Lind"), QStringLiteral("Anna Berg, Jo Lind"));
        QCOMPARE(read("Anna Berg, Jo Lind"), QStringLiteral("Anna Berg;Jo Lind"));
        QCOMPARE(read(" Anna Berg ;Jo Lind; "), QStringLiteral("Anna Berg;Jo Lind")); // as it was before
        QCOMPARE(read("Jo, Jo"), QStringLiteral("Jo"));
        QCOMPARE(read(", ,"), QString());
        // A comma of a name's own survives.
        for (const char* names : {"Berg, Anna;Jo Lind", "Berg, Anna", "Jo Lind", ""})
            QCOMPARE(read(shown(names).toUtf8().constData()), QString::fromUtf8(names));
    }

    void severalReferencesAndDates() {
        const FieldContext people{{},
                                  {{QStringLiteral("K1"), QStringLiteral("Anna Berg")},
                                   {QStringLiteral("K2"), QStringLiteral("Jo Lind")}}};
        const Column& contacts = column("touchpoints", "contact_ids");
        QCOMPARE(shownText(contacts, QStringLiteral("K2;K1"), people), QStringLiteral("Jo Lind, Anna Berg"));
        QCOMPARE(canonical("touchpoints", "contact_ids", QStringLiteral("jo lind, K1"), people),
                 QStringLiteral("K2;K1"));
        QVERIFY(canonical("touchpoints", "contact_ids", QStringLiteral("Jo Lind, Nobody"), people)
                    .contains(QLatin1String("Nobody")));
        for (const QLocale& locale : {QLocale(QLocale::English, QLocale::UnitedStates), // has commas in dates
                                      QLocale(QLocale::German, QLocale::Germany)}) {
            QLocale::setDefault(locale);
            const QString days = QStringLiteral("2026-03-31;2026-04-01");
            const QString shown = shownText(column("sprint", "conversations_on"), days, {});
            QVERIFY(!shown.contains(QLatin1String("2026-")));
            QCOMPARE(canonical("sprint", "conversations_on", shown), days);
        }
        QVERIFY(canonical("sprint", "conversations_on", QStringLiteral("soon")).startsWith(QLatin1Char('!')));
    }

    void theLastOfSeveralNamesIsCompleted() {
        const FieldContext team{{},
                                {{QStringLiteral("Anna Berg"), QStringLiteral("Anna Berg")},
                                 {QStringLiteral("Jo Lind"), QStringLiteral("Jo Lind")}}};
        FieldEditor editor(column("qbrs", "our_people"), team);
        auto* line = qobject_cast<QLineEdit*>(editor.control());
        QVERIFY(line && line->completer());
        line->setText(QStringLiteral("Anna Berg, lin"));
        line->completer()->setCompletionPrefix(line->text());
        QCOMPARE(line->completer()->completionCount(), 1);
        QCOMPARE(line->completer()->currentCompletion(), QStringLiteral("Anna Berg, Jo Lind"));
    }

    void takesOnlyWhatAColumnTakes() {
        QCOMPARE(canonical("contacts", "influence", QStringLiteral("5")), QStringLiteral("5"));
        QVERIFY(canonical("contacts", "influence", QStringLiteral("6")).startsWith(QLatin1Char('!')));
        QVERIFY(canonical("contacts", "influence", QStringLiteral("2.5")).startsWith(QLatin1Char('!')));
        QCOMPARE(canonical("accounts", "currency", QStringLiteral("usd")), QStringLiteral("USD"));
        QVERIFY(canonical("accounts", "name", QStringLiteral("  ")).startsWith(QLatin1Char('!')));
        QCOMPARE(canonical("accounts", "notes", QStringLiteral("  kept \n")), QStringLiteral("  kept \n"));
        const FieldContext people{{}, {{QStringLiteral("c1"), QStringLiteral("Ann")}}};
        QCOMPARE(canonical("contacts", "reports_to", QStringLiteral("c1"), people), QStringLiteral("c1"));
        QVERIFY(
            canonical("contacts", "reports_to", QStringLiteral("c2"), people).startsWith(QLatin1Char('!')));
    }

    void shortensMoney() {
        const Currency euro = *Currency::parse("EUR");
        const QString space(QChar(0x00A0));
        QCOMPARE(show::compactMoney(421'000'000, euro),
                 QStringLiteral("4.21") + space + QStringLiteral("M") + space + QStringLiteral("EUR"));
        QCOMPARE(show::compactMoney(99'999'999, euro),
                 QStringLiteral("1.00") + space + QStringLiteral("M") + space + QStringLiteral("EUR"));
        QCOMPARE(show::compactMoney(18'200'000, euro),
                 QStringLiteral("182") + space + QStringLiteral("k") + space + QStringLiteral("EUR"));
    }

    void outsideTextIsNeverMarkup() {
        const QString hostile = QStringLiteral("<img src=\"file:///etc/passwd\">");
        QVERIFY(!plainToolTip(hostile).contains(QLatin1String("<img")));
        QCOMPARE(plainLabel(hostile)->textFormat(), Qt::PlainText);
        QCOMPARE(withoutMnemonic(QStringLiteral("R&D")), QStringLiteral("R&&D"));
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
