#include "tests/ui/window_support.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/sheet_role.h"

#include <QTabBar>
#include <QTreeWidget>

using namespace foothold;

/// The facts of a figure read as people here write them, each by the column that it stands in.
class TestExplainPanel : public QObject {
    Q_OBJECT

private:
    const Currency m_euro = *Currency::parse("EUR");

    Explanation treeWith(const char* amount) const {
        Explanation tree;
        tree.name = QStringLiteral("arr");
        tree.value = 1;
        tree.formula = QStringLiteral("sum");
        tree.facts = {
            {QStringLiteral("contract_lines"), QStringLiteral("L1"), dateOf(2026, 1, 31),
             QString::fromLatin1(amount), "arr", m_euro},
            {QStringLiteral("contacts"), QStringLiteral("C1"), {}, QStringLiteral("2026-01-02"), "name"},
            {QStringLiteral("contracts"), QStringLiteral("K1"), {}, QStringLiteral("2026-01-02"), "end_on"},
            {QStringLiteral("contacts"), QStringLiteral("C2"), {}, QStringLiteral("c_level"), "seniority"}};
        return tree;
    }
    static QString plain(QString text) { return text.replace(QChar(0x00a0), QLatin1Char(' ')); }

private Q_SLOTS:
    void initTestCase() { useLocale(QLocale(QLocale::German, QLocale::Germany)); }
    void cleanupTestCase() { useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void factsReadByTheirColumns() {
        ExplainPanel panel;
        panel.explain({.explanation = treeWith("56592.00")});
        auto* facts = in<QTreeWidget>(&panel, "explain.facts");
        QCOMPARE(facts->topLevelItemCount(), 4);
        QCOMPARE(plain(facts->topLevelItem(0)->text(2)), QStringLiteral("56.592 EUR"));
        QCOMPARE(facts->topLevelItem(1)->text(2), QStringLiteral("2026-01-02")); // it is a name
        QCOMPARE(plain(facts->topLevelItem(2)->text(2)), QStringLiteral("2. Jan. 2026"));
        QVERIFY(facts->topLevelItem(3)->text(2) != QLatin1String("c_level"));
        const auto value = [&](int row) {
            return facts->topLevelItem(row)->data(2, SheetRole).value<SheetCell>();
        };
        QCOMPARE(value(0), SheetCell(Amount{5659200, m_euro}));
        QCOMPARE(value(2), SheetCell(dateOf(2026, 1, 2)));
        QCOMPARE(facts->topLevelItem(0)->data(1, SheetRole).value<SheetCell>(),
                 SheetCell(dateOf(2026, 1, 31)));
    }

    void whatAFactWasReadsTheSame() {
        ExplainPanel panel;
        panel.explain({.explanation = treeWith("56592.00"),
                       .asOf = dateOf(2026, 4, 15),
                       .baselines = {{QStringLiteral("then"), dateOf(2026, 1, 15)}},
                       .at = [this](Date) { return treeWith("43000.00"); }});
        auto* changes = in<QTreeWidget>(&panel, "explain.changes");
        QTRY_COMPARE(changes->topLevelItemCount(), 1);
        in<QTabBar>(&panel, "explain.tabs")->setCurrentIndex(1);
        auto* facts = in<QTreeWidget>(&panel, "explain.facts");
        QCOMPARE(facts->topLevelItemCount(), 1); // the others are as they were
        const QString before = plain(facts->topLevelItem(0)->toolTip(2));
        QVERIFY2(before.contains(QLatin1String("43.000 EUR")), qPrintable(before));
    }
};

QTEST_MAIN(TestExplainPanel)
#include "tst_explain_panel.moc"
