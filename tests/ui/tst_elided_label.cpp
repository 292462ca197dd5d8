#include "tests/ui/window_support.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>

using namespace foothold;

/// Text that finds too little room ends in an ellipsis.
class TestElidedLabel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void endsInAnEllipsis() {
        ElidedLabel label;
        label.setText(QStringLiteral("Northwind Traders & Sons <b>Limited</b>"));
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), label.text());
        label.resize(100, 20);
        QVERIFY(label.shownText().startsWith(QLatin1String("North")));
        QVERIFY(label.shownText().endsWith(QChar(0x2026)));
        QVERIFY(label.minimumSizeHint().width() < 100);
        QVERIFY(label.fontMetrics().horizontalAdvance(label.shownText()) <= 100);
    }

    void theWindowLosesNoEndOfALine() {
        useOwnSettings(m_folder);
        TestWindow m;
        QVERIFY(m.open(sampleBook(m_folder, QStringLiteral("sample"))));
        m.window.resize(780, 560);
        m.window.workspace()->openAccount(QStringLiteral("A-00001"));
        for (const char* name : {"status.freshness", "account.about"}) {
            auto* label = qobject_cast<ElidedLabel*>(m.find<QLabel>(name));
            QVERIFY2(label, name);
            QTRY_VERIFY2(label->shownText().endsWith(QChar(0x2026)), name);
            QVERIFY2(label->toolTip().contains(label->text().toHtmlEscaped()), name);
        }
        QVERIFY(qobject_cast<ElidedLabel*>(m.find<QLabel>("account.name")));
        // Of an account it says how fresh the account's facts are, of the portfolio the book's.
        const QString name = m.find<QLabel>("account.name")->text() + QLatin1String(": ");
        QVERIFY(m.find<QLabel>("status.freshness")->text().startsWith(name));
        m.window.workspace()->showPortfolioTable();
        QVERIFY(!m.find<QLabel>("status.freshness")->text().contains(name));
    }
};

QTEST_MAIN(TestElidedLabel)
#include "tst_elided_label.moc"
