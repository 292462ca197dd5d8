#include "core/metrics/whitespace_portfolio.h"
#include "core/playbook/qbrs.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace foothold;

/// Reviews are prepared, held and planned in the window; the whitespace of the whole book is rolled up.
class TestQbrPages : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    ListView* list(const char* name) { return m->find<ListView>(name); }
    /// Shows a page and waits until its list is filled.
    bool showPage(const char* action, const char* table) {
        m->action(action)->trigger();
        return QTest::qWaitFor([&] { return list(table)->list()->rowCount() > 0; }, 10000);
    }
    const Qbr* qbr(const QString& id) {
        for (const Qbr& each : m->service.facts()->all<Qbr>())
            if (each.qbrId.toString() == id) return &each;
        return nullptr;
    }
    /// Chooses the first review of the list that is ahead.
    QString chooseOneAhead() {
        for (int row = 0; row < list("qbrs.table")->list()->rowCount(); ++row) {
            const QString id = list("qbrs.table")->list()->at(row).key.toString();
            if (qbr(id)->heldOn) continue;
            list("qbrs.table")->setCurrentKey(id);
            return id;
        }
        return {};
    }
    QWidget* panel() {
        return m->window.findChild<QWidget*>(QStringLiteral("qbrs"))
            ->findChild<QWidget*>(QStringLiteral("qbr.panel"));
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() { QVERIFY(m.open()); }
    void cleanup() { m.close(); }

    void listsTheReviewsOfTheQuarter() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const auto expected = qbrsIn(*m->service.facts(), quarterOf(sampleDay), sampleDay);
        QCOMPARE(list("qbrs.table")->list()->rowCount(), int(expected.size()));
        QCOMPARE(list("qbrs.table")->list()->at(0).key.toString(), expected[0].qbr->qbrId.toString());
        QCOMPARE(m->find<QLabel>("qbrs.toPlan.value")->text(),
                 show::count(qint64(qbrsToPlan(*m->service.facts(), sampleDay).size())));
        auto* csm = m->find<QComboBox>("qbrs.csm"); // one's own only
        csm->setCurrentIndex(1);
        Q_EMIT csm->activated(1);
        const QString name = csm->currentData().toString();
        const auto own = std::ranges::count_if(expected, [&](const QbrStanding& each) {
            return m->service.facts()->at(each.account)->csm.toString() == name;
        });
        QVERIFY(!name.isEmpty() && own < std::ssize(expected));
        QTRY_COMPARE(list("qbrs.table")->list()->rowCount(), int(own));
        csm->setCurrentIndex(0);
        Q_EMIT csm->activated(0);
        QTRY_COMPARE(list("qbrs.table")->list()->rowCount(), int(expected.size()));
        auto* quarter = m->find<QComboBox>("qbrs.quarter");
        quarter->setCurrentIndex(quarter->findData(-1));
        Q_EMIT quarter->activated(quarter->currentIndex());
        const auto before = qbrsIn(*m->service.facts(), quarterOf(sampleDay, -1), sampleDay);
        QVERIFY(before.size() != expected.size() || before[0].qbr != expected[0].qbr);
        QTRY_COMPARE(list("qbrs.table")->list()->at(0).key.toString(), before[0].qbr->qbrId.toString());
    }

    void preparesAReview() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const QString id = chooseOneAhead();
        QVERIFY(!id.isEmpty());
        auto* people = panel()->findChild<QListWidget*>(QStringLiteral("qbr.people"));
        const QString last = people->item(people->count() - 1)->data(Qt::UserRole).toString();
        const bool came = qbr(id)->contactIds.toString().split(QLatin1Char(';')).contains(last);
        people->setFocus();
        people->setCurrentRow(people->count() - 1);
        QVERIFY(m->changes([&] { QTest::keyClick(people, Qt::Key_Space); }));
        QCOMPARE(qbr(id)->contactIds.toString().split(QLatin1Char(';')).contains(last), !came);
        auto* prepared = panel()->findChild<QPushButton*>(QStringLiteral("qbr.prepared"));
        const auto before = qbr(id)->state;
        QVERIFY(m->changes([&] { prepared->click(); }));
        QVERIFY(qbr(id)->state != before);
    }

    void holdsAReviewAsOneStep() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const QString id = chooseOneAhead();
        const AccountFacts account = [&] {
            for (const QbrStanding& each : qbrsIn(*m->service.facts(), quarterOf(sampleDay), sampleDay))
                if (each.qbr->qbrId.toString() == id) return m->service.facts()->at(each.account);
            return m->service.facts()->at(0);
        }();
        const QString accountId = account->accountId;
        const auto touchpoints = account.touchpoints().size(), reviews = account.qbrs().size();
        panel()->findChild<QTabWidget*>(QStringLiteral("qbr.tabs"))->setCurrentIndex(1);
        auto* decisions = panel()->findChild<QPlainTextEdit*>(QStringLiteral("field.decisions"));
        decisions->setFocus();
        QVERIFY(m->changes([&] {
            QTest::keyClicks(decisions, QStringLiteral("Go on with <b>phase 2</b>"));
            panel()->findChild<QWidget*>(QStringLiteral("qbr.prepared"))->setFocus();
        }));
        QVERIFY(m->changes([&] { // an action, as soon as somebody says it
            QTest::mouseClick(panel()->findChild<QPushButton*>(QStringLiteral("qbr.actions.add")),
                              Qt::LeftButton);
        }));
        QTest::mouseClick(panel()->findChild<QPushButton*>(QStringLiteral("qbr.hold")), Qt::LeftButton);
        QDialog* hold = m->dialog("hold");
        QVERIFY(hold);
        QVERIFY(m->changes([&] {
            QTest::mouseClick(hold->findChild<QPushButton*>(QStringLiteral("hold.save")), Qt::LeftButton);
        }));
        QCOMPARE(qbr(id)->heldOn, std::optional(sampleDay));
        QCOMPARE(qbr(id)->state, std::optional(QbrState::Held));
        QCOMPARE(qbr(id)->decisions.toString(), QStringLiteral("Go on with <b>phase 2</b>"));
        const QJsonObject snapshot = QJsonDocument::fromJson(qbr(id)->snapshot.toString().toUtf8()).object();
        QCOMPARE(snapshot[QStringLiteral("as_of")].toString(), QStringLiteral("2026-04-15"));
        QCOMPARE(m->account(accountId).touchpoints().size(), touchpoints + 1);
        QCOMPARE(m->account(accountId).qbrs().size(), reviews + 1); // the next one is planned
        QTRY_VERIFY(!panel()->findChild<QPushButton*>(QStringLiteral("qbr.hold"))->isVisible());
        QVERIFY(m->changes([this] { m->service.undo(); })); // one step
        QVERIFY(!qbr(id)->heldOn);
        QCOMPARE(m->account(accountId).touchpoints().size(), touchpoints);
        QCOMPARE(m->account(accountId).qbrs().size(), reviews);
        QVERIFY(!qbr(id)->decisions.isEmpty()); // what was said stays
    }

    void plansNoNextReviewIfNobodyWantsOne() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const QString id = chooseOneAhead();
        const auto before = m->service.facts()->all<Qbr>().size();
        panel()->findChild<QPushButton*>(QStringLiteral("qbr.hold"))->click();
        QDialog* hold = m->dialog("hold");
        QVERIFY(hold);
        in<QLineEdit>(hold, "hold.nextOn")->clear();
        QVERIFY(m->changes([&] { in<QPushButton>(hold, "hold.save")->click(); }));
        QCOMPARE(qbr(id)->heldOn, std::optional(sampleDay));
        QCOMPARE(m->service.facts()->all<Qbr>().size(), before);
    }

    void doesNotHoldTomorrow() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const QString id = chooseOneAhead();
        panel()->findChild<QPushButton*>(QStringLiteral("qbr.hold"))->click();
        QDialog* hold = m->dialog("hold");
        QVERIFY(hold);
        auto* on = hold->findChild<QLineEdit*>(QStringLiteral("hold.heldOn"));
        on->setText(QStringLiteral("2026-04-16"));
        hold->findChild<QPushButton*>(QStringLiteral("hold.save"))->click();
        QVERIFY(!hold->findChild<QLabel*>(QStringLiteral("hold.error"))->text().isEmpty());
        QVERIFY(hold->isVisible());
        QVERIFY(!qbr(id)->heldOn);
        hold->reject();
    }

    void plansWhatNobodyHasPlanned() {
        QVERIFY(showPage("action.qbrs", "qbrs.table"));
        const auto proposals = qbrsToPlan(*m->service.facts(), sampleDay);
        QVERIFY(proposals.size() >= 2);
        m->find<QTabWidget>("qbrs.tabs")->setCurrentIndex(1);
        list("qbrs.proposals")->selectAll();
        const auto before = m->service.facts()->all<Qbr>().size();
        QVERIFY(m->changes([this] { m->find<QPushButton>("qbrs.plan")->click(); }));
        QCOMPARE(m->service.facts()->all<Qbr>().size(), before + proposals.size());
        QVERIFY(qbrsToPlan(*m->service.facts(), sampleDay).empty());
        QVERIFY(m->changes([this] { m->service.undo(); }));
        QCOMPARE(m->service.facts()->all<Qbr>().size(), before);
    }

    void plansOneOfAnAccount() {
        const QString id = m->service.facts()->at(0)->accountId;
        m->window.workspace()->openAccountAt(id, QStringLiteral("qbrs"));
        auto* section = m->find<QWidget>("section.qbrs");
        const auto before = m->account(id).qbrs().size();
        QVERIFY(m->changes([&] { section->findChild<QPushButton*>(QStringLiteral("qbr.plan"))->click(); }));
        QCOMPARE(m->account(id).qbrs().size(), before + 1);
        QTRY_COMPARE(section->findChild<ListView*>(QStringLiteral("qbr.list"))->list()->rowCount(),
                     int(before) + 1);
    }

    void rollsUpTheWhitespace() {
        QVERIFY(showPage("action.whitespace", "whitespacePortfolio.products"));
        const Facts& facts = *m->service.facts();
        QCOMPARE(list("whitespacePortfolio.products")->list()->rowCount(), facts.accountCount());
        QCOMPARE(list("whitespacePortfolio.products")->list()->columnCount(),
                 2 + int(facts.products().size()));
        auto* by = m->find<QComboBox>("whitespacePortfolio.by");
        by->setCurrentIndex(by->findData(int(SpaceGrouping::Csm)));
        Q_EMIT by->activated(by->currentIndex());
        const WhitespacePortfolio rolled = whitespacePortfolio(facts, sampleDay, SpaceGrouping::Csm);
        QTRY_COMPARE(list("whitespacePortfolio.products")->list()->rowCount(), int(rolled.rows.size()));
        QCOMPARE(list("whitespacePortfolio.dimensions")->list()->columnCount(), 3 + 1 + int(dimensionCount));
        QCOMPARE(m->find<QLabel>("whitespacePortfolio.value.value")->text(),
                 show::compactMoney(rolled.total.value, facts.settings().currency));
    }

    void opensAnAccountFromTheHeatMap() {
        QVERIFY(showPage("action.whitespace", "whitespacePortfolio.products"));
        ListView* view = list("whitespacePortfolio.products");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        const QString id = view->list()->at(0).accountId;
        QTest::keyClick(view, Qt::Key_Return);
        auto* page = qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        QVERIFY(page);
        QCOMPARE(page->accountId(), id);
    }
};

QTEST_MAIN(TestQbrPages)
#include "tst_qbr_pages.moc"
