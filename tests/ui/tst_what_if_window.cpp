#include "core/playbook/what_if.h"
#include "tests/ui/window_support.h"
#include "ui/whatif/explained_growth.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>

#include <cmath>

using namespace foothold;

/// What would be: in the dialog for an account, and in the growth model. Nothing of it is saved.
class TestWhatIfWindow : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

private Q_SLOTS:
    void initTestCase() {
        useLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(m.prepareAndOpen());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanupTestCase() { m.close(); }

    void showsWhatWouldBe_data() {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("champion");
        QTest::addColumn<int>("usage");
        QTest::addColumn<int>("seats");
        for (const char* account : {"A-00011", "A-00003", "A-00026"}) {
            QTest::addRow("%s: the champion leaves", account)
                << QString::fromLatin1(account) << true << 0 << 0;
            QTest::addRow("%s: usage -20 %%", account) << QString::fromLatin1(account) << false << -20 << 0;
            QTest::addRow("%s: seats +50", account) << QString::fromLatin1(account) << false << 0 << 50;
        }
    }
    void showsWhatWouldBe() {
        QFETCH(QString, account);
        QFETCH(bool, champion);
        QFETCH(int, usage);
        QFETCH(int, seats);
        const FactsPtr facts = m->service.facts();
        const qint64 revision = m->service.state().revision;
        m->window.workspace()->openAccount(account);
        m->action("action.whatIf")->trigger();
        QDialog* dialog = m->dialog("whatIf");
        QVERIFY(dialog);
        auto* figures = dialog->findChild<ListView*>(QStringLiteral("whatIf.figures"));
        auto* list = dialog->findChild<ListView*>(QStringLiteral("whatIf.signals"));
        QTRY_VERIFY(figures->list()->rowCount() > 0);
        dialog->findChild<QCheckBox*>(QStringLiteral("whatIf.champion"))->setChecked(champion);
        dialog->findChild<QSpinBox*>(QStringLiteral("whatIf.usage"))->setValue(usage);
        dialog->findChild<QSpinBox*>(QStringLiteral("whatIf.seats"))->setValue(seats);
        const WhatIf answer =
            whatIf(*facts, (*facts->find(account)).index(), sampleDay,
                   {.championLeaves = champion, .usagePercent = usage, .extraSeats = seats});
        const auto cell = [&](int row, int column) {
            return figures->list()->index(row, column).data().toString();
        };
        constexpr int arr = 0, health = 1, readiness = 2, bookGrr = 9, now = 1, then = 2;
        QTRY_VERIFY(cell(health, then).endsWith(show::score(answer.after.figures.health.score)) &&
                    cell(readiness, then) == show::score(answer.after.figures.readiness.score));
        QVERIFY(cell(health, now).endsWith(show::score(answer.before.figures.health.score)));
        QCOMPARE(cell(bookGrr, now), show::percent(answer.before.bookGrr, 2));
        QTRY_COMPARE(cell(bookGrr, then), show::percent(answer.after.bookGrr, 2));
        if (!answer.impossible.isEmpty())
            QTRY_COMPARE(dialog->findChild<QLabel*>(QStringLiteral("whatIf.note"))->text(),
                         answer.impossible.join(QLatin1Char(' ')));
        else if (seats > 0)
            QTRY_VERIFY(cell(arr, now) != cell(arr, then));
        const bool same = std::ranges::is_permutation(answer.before.signals, answer.after.signals);
        QTRY_COMPARE(list->list()->index(0, 1).data().toString().isEmpty(), same);
        dialog->close();
        QCOMPARE(m->service.state().revision, revision); // nothing is saved
        QCOMPARE(m->service.facts(), facts);
    }

    void aYearOfGrowthIsMadeOfTheOneBefore() {
        Growth growth{{QStringLiteral("As now"), 100'000'00, {937, 1}},
                      {QStringLiteral("Instead"), 0, {120, 0}}};
        growth.arrOfFirst = *growthOf(4'000'000'00, 3, growth.first);
        growth.arrOfSecond = *growthOf(4'000'000'00, 3, growth.second);
        for (int year = 0; year <= 3; ++year) {
            const Explanation tree = explainGrowth(growth, false, year);
            QCOMPARE(*tree.value, double(growth.arrOfFirst[std::size_t(year)]) / 100);
            if (year == 0) continue;
            std::vector<std::optional<double>> values;
            for (const Explanation& child : tree.children)
                values.push_back(child.value);
            QVERIFY(std::abs(*recompute(tree, values) - *tree.value) < 0.01); // whole cents
            const Explanation gap = explainGap(growth, year);
            QCOMPARE(*recompute(gap, std::vector{gap.children[0].value, gap.children[1].value}), *gap.value);
        }
        QVERIFY(*explainGap(growth, 3).value > 0);
    }
};

QTEST_MAIN(TestWhatIfWindow)
#include "tst_what_if_window.moc"
