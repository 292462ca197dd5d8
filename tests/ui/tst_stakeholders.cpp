#include "tests/ui/window_support.h"

#include "ui/stakeholders/people_tray.h"
#include "ui/stakeholders/stakeholder_map_view.h"

#include <QPushButton>
#include <QToolButton>

using namespace foothold;

/// Mapping the people of an account: every step reaches the book and can be undone.
class TestStakeholders : public QObject {
    Q_OBJECT

private:
    SampleWindow m;
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
    /// Somebody who is on the map by nothing but whom they report to.
    QString someone() {
        for (std::size_t i = 0; i < picture().cards.size(); ++i) {
            const auto leads = [&](const auto& card) { return card.reportsTo == int(i); };
            const auto ends = [&](const auto& line) { return line.from == int(i) || line.to == int(i); };
            if (picture().cards[i].reportsTo >= 0 && std::ranges::none_of(picture().cards, leads) &&
                std::ranges::none_of(picture().lines, ends))
                return picture().cards[i].contactId;
        }
        return {};
    }

    /// So many who are on the map.
    QStringList some(int count) {
        QStringList people;
        for (const auto& card : picture().cards)
            if (!card.isLoose && people.size() < count) people += card.contactId;
        return people;
    }
    void click(const QString& person, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers,
                          m_view->cardOnScreen(person).center());
    }
    /// Where the cards stand, in pixels at 100 %.
    std::map<QString, QPointF> cornersOf(const QStringList& people) {
        std::map<QString, QPointF> corners;
        for (const QString& person : people)
            corners[person] = m_view->painter().cards()[std::size_t(picture().indexOf(person))].topLeft() /
                              m_view->painter().unit();
        return corners;
    }
    static QStringList sorted(QStringList list) {
        list.sort();
        return list;
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
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
    void cleanup() { m.close(); }

    void aDragMovesACard() {
        const QString person = someone();
        const QRect before = m_view->cardOnScreen(person);
        const QPoint free = m_view->viewport()->rect().bottomLeft() + QPoint(8, -8);
        QVERIFY(m->changes([&] { drag(before.center(), free); }));
        QTRY_COMPARE(account().mapPositions().size(), std::size_t(1));
        QTRY_COMPARE(account().mapPositions().front().contactId.toString(), person);
        QVERIFY(m_view->cardOnScreen(person) != before);
        QVERIFY(m->changes([&] { m->action("action.undo")->trigger(); }));
        QTRY_VERIFY(account().mapPositions().empty());
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
        QTRY_COMPARE(account().findContact(Text(person.toStdString()))->reportsTo.toString(), other);
        QVERIFY(m->changes([&] { m->action("action.undo")->trigger(); }));
        QTRY_COMPARE(account().findContact(Text(person.toStdString()))->reportsTo.toString(), manager);
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
        QTRY_COMPARE(account().mapPositions().size(), std::size_t(1));
        QTest::keyClick(m_view, Qt::Key_Delete);
        QTRY_VERIFY(account().mapPositions().empty());
    }
    void severalAreDraggedInOneStep() {
        const QStringList people = some(3);
        QCOMPARE(people.size(), 3);
        click(people[0]);
        click(people[1], Qt::ControlModifier);
        click(people[2], Qt::ControlModifier);
        QCOMPARE(sorted(m_view->selection()), sorted(people));
        const QPoint way(37, 21), from = m_view->cardOnScreen(people[1]).center();
        std::map<QString, QPointF> before = cornersOf(people);
        QVERIFY(m->changes([&] { drag(from, from + way); }));
        QTRY_COMPARE(account().mapPositions().size(), std::size_t(3));
        const std::map<QString, QPointF> after = cornersOf(people);
        const QPointF moved = after.at(people[0]) - before.at(people[0]);
        QVERIFY(moved.x() > 20 && moved.y() > 10);
        for (const QString& person : people)
            QVERIFY((after.at(person) - before.at(person) - moved).manhattanLength() < 3); // all alike
        QCOMPARE(sorted(m_view->selection()), sorted(people)); // to be moved further
        // The reporting lines are as they were, although a card may have lain below the pointer.
        QVERIFY(m->service.state().undoName.contains(QLatin1Char('3')));
        QVERIFY(m->changes([&] { m->action("action.undo")->trigger(); }));
        QTRY_VERIFY(account().mapPositions().empty());
        click(people[1]);
        QVERIFY(m_view->selection().isEmpty());
    }
    void severalAreMovedWithTheKeyboard() {
        const QStringList people = some(2);
        m_view->setFocus();
        m_view->setCurrent(people[0]);
        QTest::keyClick(m_view, Qt::Key_Space);
        m_view->setCurrent(people[1]);
        QCOMPARE(m_view->selection(), QStringList(people[0]));
        QTest::keyClick(m_view, Qt::Key_Space);
        QVERIFY(m_view->accessibleDescription().contains(QLatin1Char('2')));
        const auto before = cornersOf(people);
        QVERIFY(m->changes([&] {
            QTest::keyPress(m_view, Qt::Key_Control);
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(m_view, Qt::Key_Down, Qt::ControlModifier);
            QTest::keyRelease(m_view, Qt::Key_Control);
        }));
        QTRY_COMPARE(account().mapPositions().size(), std::size_t(2));
        for (const auto& [person, corner] : cornersOf(people))
            QVERIFY(corner.y() > before.at(person).y() && std::abs(corner.x() - before.at(person).x()) < 2);
        QTest::keyClick(m_view, Qt::Key_Delete); // both stand tidily again
        QTRY_VERIFY(account().mapPositions().empty());
        QTest::keyClick(m_view, Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        const auto onMap = std::ranges::count_if(picture().cards, [](const auto& c) { return !c.isLoose; });
        QCOMPARE(m_view->selection().size(), onMap);
        QTest::keyClick(m_view, Qt::Key_Escape);
        // Shift walks and takes both.
        m_view->setCurrent(people[0]);
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            if (m_view->selection().size() < 2) QTest::keyClick(m_view, key, Qt::ShiftModifier);
        QCOMPARE(m_view->selection().size(), 2);
        QVERIFY(m_view->selection().contains(people[0]));
    }
    void aFrameSelects() {
        const QStringList people = some(1);
        m_view->zoomToFit();
        const QRect all = m_view->viewport()->rect();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          all.topLeft() + QPoint(2, 2));
        const QRect card = m_view->cardOnScreen(people[0]);
        QTest::mouseMove(m_view->viewport(), card.center());
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, card.center());
        QVERIFY(m_view->selection().contains(people[0]));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, all.topLeft() + QPoint(2, 2));
        QVERIFY(m_view->selection().isEmpty());
    }
    void whoIsOnTheMapIsSavedAsAPicture() {
        m->dialogs.path = m.file("map.pdf");
        m->find<QToolButton>("stakeholders.export")->click();
        QFile file(m->dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
    }
    void whoWaitsInTheTrayIsPutOnTheMap() {
        const QString person = someone();
        QVERIFY(m->changes([&] { // without a line and a place one waits in the tray
            m->service.apply({QStringLiteral("test"),
                              QStringLiteral("test"),
                              {{RecordChange::Kind::Change,
                                findTable("contacts"),
                                {person},
                                {{QStringLiteral("reports_to"), {}}}}}},
                             &m->window,
                             [](const Error& error) { qWarning("%s", qPrintable(error.message)); });
        }));
        auto* tray = m->find<PeopleTray>("stakeholders.tray");
        QTRY_COMPARE(tray->count(), 1);
        tray->setCurrentRow(0);
        QVERIFY(m->changes([&] { QTest::keyClick(tray, Qt::Key_Return); }));
        QTRY_COMPARE(account().mapPositions().size(), std::size_t(1));
        QTRY_COMPARE(tray->count(), 0);
        QVERIFY(m_view->cardOnScreen(person).isValid());
    }
    void linesAreDrawnAndRemoved() {
        const QString person = someone();
        m_view->setCurrent(person);
        const std::size_t before = account().contactLinks().size();
        QVERIFY(m->changes([&] { m->find<QPushButton>("stakeholders.drawLine")->click(); }));
        QTRY_COMPARE(account().contactLinks().size(), before + 1);
        QVERIFY(m->changes([&] { m->find<QPushButton>("stakeholders.removeLine")->click(); }));
        QTRY_COMPARE(account().contactLinks().size(), before);
    }
};

QTEST_MAIN(TestStakeholders)
#include "tst_stakeholders.moc"
