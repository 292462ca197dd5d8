#include "core/metrics/contracts.h"
#include "core/metrics/health.h"
#include "core/metrics/whitespace_map.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/account/contract_timeline.h"
#include "ui/account/figures.h"
#include "ui/account/whitespace_map_view.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

#include <cmath>

using namespace foothold;

/// What one does on the pages of an account beside editing its records.
class TestAccountActs : public QObject {
    Q_OBJECT

private:
    SampleWindow m;
    QString m_id; ///< an account with health, contracts and whitespace

    AccountPage* open(const char* section) {
        m->window.workspace()->openAccountAt(m_id, QLatin1String(section));
        return m->window.findChild<AccountPage*>();
    }
    AccountFacts account() { return m->account(m_id); }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
        const Facts& facts = *m->service.facts();
        for (int i = 0; i < facts.accountCount(); ++i) {
            const AccountFacts each = facts.at(i);
            if (each.contracts().size() >= 3 && arrAt(each, sampleDay) > 0 && lastHeld(each) &&
                healthOf(each, sampleDay, profileAt(each, sampleDay)).score)
                m_id = each->accountId;
        }
        QVERIFY(!m_id.isEmpty());
    }
    static bool lastHeld(AccountFacts each) {
        return usualBaseline(each, sampleDay).name == QLatin1String("the last QBR");
    }
    void cleanup() { m.close(); }

    void setsTheHealthByHandAndEndsIt() {
        QWidget* section = in<QWidget>(open("health"), "section.health");
        const Health before = healthOf(account(), sampleDay, profileAt(account(), sampleDay));
        in<QPushButton>(section, "health.set")->click();
        QDialog* set = m->dialog("override");
        QVERIFY(set);
        in<QPushButton>(set, "override.save")->click(); // no score yet
        QVERIFY(set->isVisible());
        QVERIFY(!in<QLineEdit>(set, "field.score")->accessibleDescription().isEmpty());
        in<QLineEdit>(set, "field.score")->setText(QStringLiteral("12"));
        in<QPlainTextEdit>(set, "field.reason")->setPlainText(QStringLiteral("They told me so"));
        in<QLineEdit>(set, "field.author")->setText(QStringLiteral("Ann"));
        QVERIFY(m->changes([&] { in<QPushButton>(set, "override.save")->click(); }));
        const Health now = healthOf(account(), sampleDay, profileAt(account(), sampleDay));
        QCOMPARE(now.score, std::optional(12.0));
        QCOMPARE(now.calculated, before.score);
        QPushButton* end = in<QPushButton>(section, "health.end");
        QTRY_VERIFY(end->isVisible());
        QVERIFY(m->changes([&] { end->click(); }));
        QCOMPARE(healthOf(account(), sampleDay, profileAt(account(), sampleDay)).score, before.score);
        QTRY_VERIFY(!end->isVisible());
    }

    void startsAnOpportunityFromACell() {
        QWidget* section = in<QWidget>(open("whitespace"), "section.whitespace");
        auto* map = section->findChild<WhitespaceMapView*>();
        const WhitespaceMap cells = whitespaceMap(account(), sampleDay);
        int product = -1, department = -1;
        for (std::size_t p = 0; p < cells.products.size(); ++p)
            for (std::size_t d = 0; d < cells.departments.size(); ++d) {
                const WhitespaceCell& cell = cells.cell(p, d);
                if (product < 0 && cell.state == CellState::Whitespace && cell.value)
                    product = int(p), department = int(d);
                if (cell.state != CellState::Owned) continue;
                map->setCurrent({.department = int(d), .product = int(p)});
                QVERIFY(
                    !in<QPushButton>(section, "whitespace.start")->isVisible()); // there is nothing to win
            }
        QVERIFY(product >= 0);
        map->setCurrent({.department = department, .product = product});
        const WhitespaceCell cell = cells.cell(std::size_t(product), std::size_t(department));
        in<QPushButton>(section, "whitespace.start")->click();
        QDialog* start = m->dialog("opportunity");
        QVERIFY(start);
        const auto before = account().opportunities().size();
        QVERIFY(m->changes([&] { in<QPushButton>(start, "opportunity.save")->click(); }));
        QCOMPARE(account().opportunities().size(), before + 1);
        const auto opportunities = account().opportunities();
        const auto made = std::ranges::find_if(opportunities, [](const Opportunity& o) {
            return o.identifiedOn == sampleDay && o.stage == Stage::Identified && !o.closedOn;
        });
        QVERIFY(made != opportunities.end());
        QCOMPARE(made->product, cell.product);
        QCOMPARE(made->department, cell.department);
        QCOMPARE(made->amount, *cell.value);
        QTRY_COMPARE(int(map->map().at(department, product).state), int(WhitespacePicture::State::Pipeline));
    }

    void walksTheContracts() {
        QWidget* section = in<QWidget>(open("contracts"), "section.contracts");
        auto* timeline = section->findChild<ContractTimeline*>();
        auto* table = in<QTableView>(section, "contracts.table");
        QSignalSpy chosen(timeline, &ContractTimeline::chosen);
        timeline->setFocus();
        const auto key = [&] {
            return qobject_cast<RecordModel*>(table->model())->key(table->currentIndex().row());
        };
        timeline->setCurrent(account().contracts()[0].contractId);
        QTest::keyClick(timeline, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(key(), account().contracts()[1].contractId.toString());
        QTest::keyClick(timeline, Qt::Key_Up);
        QCOMPARE(key(), account().contracts()[0].contractId.toString());
        QTest::keyClick(timeline, Qt::Key_Up); // there is none before
        QCOMPARE(chosen.size(), 2);
        timeline->grab();
    }

    void keepsTheWordsOfThePlan() {
        QWidget* section = in<QWidget>(open("plan"), "section.plan");
        auto* list = in<QListWidget>(section, "narrative.sections");
        auto* text = in<QPlainTextEdit>(section, "narrative.text");
        list->setCurrentRow(0);
        text->setFocus();
        const QString words = QStringLiteral("They grow <b>fast</b>.\n=1+1");
        text->setPlainText(words);
        text->document()->setModified(true);
        QVERIFY(m->changes([&] { list->setCurrentRow(1); })); // leaving keeps it
        const auto stored = [&] {
            for (const Narrative& each : account().narratives())
                if (each.document == DocumentKind::Plan && each.section == Text("business_overview"))
                    return each.text.toString();
            return QString();
        };
        QCOMPARE(stored(), words);
        list->setCurrentRow(0);
        QCOMPARE(text->toPlainText(), words);
        text->clear();
        text->document()->setModified(true);
        QVERIFY(m->changes([&] { list->setCurrentRow(1); }));
        QCOMPARE(stored(), QString()); // an empty text is none
    }

    void addsAnObjectiveAndAnAction() {
        QWidget* section = in<QWidget>(open("plan"), "section.plan");
        const auto objectives = account().objectives().size(), actions = account().actionItems().size();
        QVERIFY(m->changes([&] { in<QPushButton>(section, "objectives.add")->click(); }));
        QCOMPARE(account().objectives().size(), objectives + 1);
        QVERIFY(m->changes([&] { in<QPushButton>(section, "planActions.add")->click(); }));
        QCOMPARE(account().actionItems().size(), actions + 1);
    }

    void saysWhatChangedSinceTheLastReview() {
        AccountPage* page = open("overview");
        const auto baseline = usualBaseline(account(), sampleDay);
        auto* change = in<QLabel>(page, "change.health");
        QVERIFY(change->text().contains(show::shortDate(baseline.date, sampleDay)));
        in<QPushButton>(page, "figure.health")->click();
        auto* panel = m->find<QWidget>("explain.panel");
        QTRY_VERIFY(panel->isVisible());
        auto* since = in<QComboBox>(panel, "explain.since");
        QVERIFY(since->count() >= 3);
        in<QTabBar>(panel, "explain.tabs")->setCurrentIndex(1);
        auto* changes = in<QTreeWidget>(panel, "explain.changes");
        QVERIFY(changes->isVisible());
        for (int i = 0; i < since->count(); ++i) {
            since->setCurrentIndex(i);
            Q_EMIT since->activated(i);
            const Date then =
                explainedFigure(m->service.facts(), account().index(), QStringLiteral("health"), sampleDay)
                    .baselines[std::size_t(i)]
                    .date;
            const auto before = healthOf(account(), then, profileAt(account(), sampleDay)).score;
            QTRY_COMPARE(changes->topLevelItemCount(), 1); // it is worked out beside the window
            QCOMPARE(changes->topLevelItem(0)->text(1), before ? show::number(*before, 1) : show::unknown);
        }
    }

    void goesFromAFactToItsRecord() {
        AccountPage* page = open("overview");
        in<QPushButton>(page, "figure.arr")->click();
        auto* panel = m->find<QWidget>("explain.panel");
        auto* facts = in<QTreeWidget>(panel, "explain.facts");
        QTRY_VERIFY(facts->topLevelItemCount() > 0);
        Q_EMIT facts->itemActivated(facts->topLevelItem(0), 0);
        auto* lines = in<QTableView>(page, "lines.table");
        QVERIFY(lines);
        QTRY_VERIFY(lines->isVisible());
        const QString key = qobject_cast<RecordModel*>(lines->model())->key(lines->currentIndex().row());
        QCOMPARE(facts->topLevelItem(0)->data(0, Qt::UserRole + 2).toString(), key);
        // What happened stands in the timeline.
        const QString touchpoint = account().touchpoints().back().touchpointId;
        m->window.workspace()->openRecord(m_id, QStringLiteral("touchpoints"), touchpoint);
        auto* timeline = in<ListView>(page, "timeline.list");
        QVERIFY(timeline->isVisible());
        QCOMPARE(timeline->currentIndex().siblingAtColumn(0).data().toString(),
                 show::date(account().touchpoints().back().date));
    }
};

QTEST_MAIN(TestAccountActs)
#include "tst_account_acts.moc"
