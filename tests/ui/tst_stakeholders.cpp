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

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
        const QString path =
            sampleBook(m_folder, locale.name() + QLatin1String(QTest::currentTestFunction()));
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
    void whoIsOnTheMapIsSavedAsAPicture() {
        m->dialogs.path = m_folder.filePath(QStringLiteral("map.pdf"));
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
