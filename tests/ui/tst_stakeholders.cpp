#include "tests/ui/window_support.h"

#include "ui/account/account_page.h"
#include "ui/stakeholders/people_tray.h"
#include "ui/stakeholders/stakeholder_map_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace foothold;

/// Mapping the people of an account: every step reaches the book and can be undone.
class TestStakeholders : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;
    QString m_account;
    StakeholderMapView* m_view = nullptr;

    AccountFacts account() { return m->account(m_account); }
    const StakeholderPicture& picture() { return m_view->painter().picture(); }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(m_view->viewport(), from + (to - from) * i / 4);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }
    /// Somebody who reports to one, and to whom nobody does.
    QString someone() {
        for (std::size_t i = 0; i < picture().cards.size(); ++i)
            if (picture().cards[i].reportsTo >= 0 &&
                std::ranges::none_of(picture().cards,
                                     [&](const auto& card) { return card.reportsTo == int(i); }))
                return picture().cards[i].contactId;
        return {};
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
    }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        QLocale::setDefault(locale);
        const QString path = m_folder.filePath(
            QStringLiteral("%1-%2.foothold").arg(locale.name(), QLatin1String(QTest::currentTestFunction())));
        SampleOptions options;
        options.asOf = sampleDay;
        QVERIFY(makeSampleBook(path, options));
        QSettings().clear();
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(path));
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        m_account.clear();
        for (int i = 0; i < m->service.facts()->accountCount() && m_account.isEmpty(); ++i) {
            const AccountFacts each = m->service.facts()->at(i);
            const auto managers = std::ranges::count_if(
                each.contacts(), [](const Contact& c) { return !c.reportsTo.isEmpty(); });
            if (managers > 2 && each.mapPositions().empty()) m_account = each->accountId;
        }
        QVERIFY(!m_account.isEmpty());
        m->window.workspace()->openAccountAt(m_account, QStringLiteral("stakeholders"));
        m_view = m->find<StakeholderMapView>("stakeholders.map");
        QTRY_VERIFY(m_view->isVisible() && !picture().isEmpty());
    }
    void cleanup() { m.reset(); }

    void aDragMovesACard() {
        const QString person = someone();
        const QRect before = m_view->cardOnScreen(person);
        const QPoint free = m_view->viewport()->rect().bottomLeft() + QPoint(8, -8);
        QVERIFY(m->changes([&] { drag(before.center(), free); }));
        QCOMPARE(account().mapPositions().size(), std::size_t(1));
        QCOMPARE(account().mapPositions().front().contactId.toString(), person);
        QVERIFY(m_view->cardOnScreen(person) != before);
        QVERIFY(m->changes([&] { m->action("action.undo")->trigger(); }));
        QVERIFY(account().mapPositions().empty());
    }
    void aDropOnACardIsAReportingLine() {
        const QString person = someone();
        QString other;
        const QString manager = account().findContact(Text(person.toStdString()))->reportsTo;
        for (const auto& card : picture().cards) // somebody who is not below the person
            if (!card.isLoose && card.contactId != person && card.contactId != manager &&
                card.reportsTo != picture().indexOf(person))
                other = card.contactId;
        QVERIFY(!other.isEmpty());
        QVERIFY(m->changes(
            [&] { drag(m_view->cardOnScreen(person).center(), m_view->cardOnScreen(other).center()); }));
        QCOMPARE(account().findContact(Text(person.toStdString()))->reportsTo.toString(), other);
        QVERIFY(m->changes([&] { m->action("action.undo")->trigger(); }));
        QCOMPARE(account().findContact(Text(person.toStdString()))->reportsTo.toString(), manager);
    }
    void theKeyboardMovesInOneStep() {
        const QString person = someone();
        m_view->setFocus();
        m_view->setCurrent(person);
        QVERIFY(m->changes([&] {
            QTest::keyPress(m_view, Qt::Key_Control);
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
            QTest::keyRelease(m_view, Qt::Key_Control);
        }));
        QCOMPARE(account().mapPositions().size(), std::size_t(1));
        QVERIFY(m->changes([&] { QTest::keyClick(m_view, Qt::Key_Delete); }));
        QVERIFY(account().mapPositions().empty());
    }
    void linesAreDrawnAndRemoved() {
        const QString person = someone();
        m_view->setCurrent(person);
        const std::size_t before = account().contactLinks().size();
        QVERIFY(m->changes([&] { m->find<QPushButton>("stakeholders.drawLine")->click(); }));
        QCOMPARE(account().contactLinks().size(), before + 1);
        QVERIFY(m->changes([&] { m->find<QPushButton>("stakeholders.removeLine")->click(); }));
        QCOMPARE(account().contactLinks().size(), before);
    }
};

QTEST_MAIN(TestStakeholders)
#include "tst_stakeholders.moc"
