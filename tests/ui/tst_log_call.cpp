#include "tests/ui/window_support.h"

#include "ui/account/account_page.h"
#include "ui/account/timeline_data.h"
#include "ui/widgets/format.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace foothold;

/// The form after a conversation: one step, everything in it, and nothing half done.
class TestLogCall : public QObject {
    Q_OBJECT

private:
    SampleWindow m;
    QString m_account;
    QPointer<QDialog> m_dialog;

    template <typename T>
    T* part(const char* name) {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void type(const char* field, const QString& text) {
        auto* edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    AccountFacts account() { return *m->service.facts()->find(m_account); }
    void openForm() {
        m->window.workspace()->openAccount(m_account);
        QTest::mouseClick(m->find<QPushButton>("account.log"), Qt::LeftButton);
        m_dialog.clear();
        for (QDialog* each : m->window.findChildren<QDialog*>(QStringLiteral("logCall")))
            if (each->isVisible()) m_dialog = each;
        QVERIFY(m_dialog);
    }
    /// Chooses what @p value stands for, as by hand.
    void choose(const char* box, const char* value) {
        auto* combo = part<QComboBox>(box);
        const int index = combo->findData(QLatin1String(value));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void save() { QTest::mouseClick(part<QPushButton>("logCall.save"), Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        for (int i = 0; i < m->service.facts()->accountCount() && m_account.isEmpty(); ++i)
            if (m->service.facts()->at(i).contacts().size() > 3)
                m_account = m->service.facts()->at(i)->accountId;
    }
    void cleanup() { m.close(); }

    void everythingIsOneStep() {
        const auto facts = m->service.facts();
        const std::size_t people = account().contacts().size(), meetings = account().touchpoints().size(),
                          actions = account().actionItems().size(), events = account().contactEvents().size();
        openForm();
        auto* list = part<QTreeWidget>("logCall.people");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space); // met
        const QString person = list->currentItem()->data(0, Qt::UserRole).toString();
        const Contact before = *account().findContact(Text(person.toStdString()));
        choose("logCall.sentiment", before.sentiment == Sentiment::Advocate ? "skeptic" : "advocate");
        type("logCall.subject", QStringLiteral("Roll-out"));
        type("logCall.newName", QStringLiteral("Ada Neu"));
        QTest::keyClick(part<QLineEdit>("logCall.newName"), Qt::Key_Return); // adds, and does not log yet
        QVERIFY(m_dialog->isVisible());
        type("logCall.competitor", QStringLiteral("Rivalry"));
        type("logCall.action", QStringLiteral("Send the offer"));
        type("logCall.actionDue", QStringLiteral("2026-05-04"));
        part<QPlainTextEdit>("logCall.notes")->setPlainText(QStringLiteral("=1+1\n<b>fine</b>"));
        save();
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());

        QCOMPARE(account().contacts().size(), people + 1);
        QCOMPARE(account().touchpoints().size(), meetings + 1);
        QCOMPARE(account().actionItems().size(), actions + 1);
        QCOMPARE(account().contactEvents().size(), events + 1);
        const auto logged = std::ranges::find_if(
            account().touchpoints(), [](const Touchpoint& t) { return t.subject == Text("Roll-out"); });
        QVERIFY(logged != account().touchpoints().end());
        QCOMPARE(logged->date, sampleDay);
        QCOMPARE(logged->kind, TouchpointKind::Call);
        QCOMPARE(account().contactsOf(*logged).size(), std::size_t(2));
        QVERIFY(listContains(logged->contactIds, Text(person.toStdString())));
        QCOMPARE(logged->competitor, Text("Rivalry"));
        QCOMPARE(logged->notes.toString(), QStringLiteral("=1+1\n<b>fine</b>"));
        QCOMPARE(logged->ourPeople, account()->csm);
        QVERIFY(account().findContact(before.contactId)->sentiment != before.sentiment);
        const ContactEvent& event = account().contactEvents().back();
        QCOMPARE(event.kind, ContactEventKind::Sentiment);
        QCOMPARE(event.fromValue.toString(), before.sentiment ? nameString(*before.sentiment) : QString());
        const auto action = std::ranges::find_if(
            account().actionItems(), [](const ActionItem& a) { return a.title == Text("Send the offer"); });
        QVERIFY(action != account().actionItems().end());
        QCOMPARE(action->dueOn, std::optional(dateOf(2026, 5, 4)));

        m->action("action.undo")->trigger();
        QTRY_COMPARE(account().touchpoints().size(), meetings);
        QCOMPARE(account().contacts().size(), people);
        QCOMPARE(account().actionItems().size(), actions);
        QCOMPARE(account().contactEvents().size(), events);
        QCOMPARE(account().findContact(before.contactId)->sentiment, before.sentiment);
        QVERIFY(facts != m->service.facts());
    }

    void aWrongDateIsSaidAndNothingIsLost() {
        const std::size_t meetings = account().touchpoints().size();
        openForm();
        type("logCall.subject", QStringLiteral("Kept"));
        type("logCall.date", QStringLiteral("some day"));
        save();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(part<QLineEdit>("logCall.date")->property("wrong").toBool());
        QVERIFY(!part<QLineEdit>("logCall.date")->accessibleDescription().isEmpty());
        QCOMPARE(part<QLineEdit>("logCall.subject")->text(), QStringLiteral("Kept"));
        // In the locale's own form it is taken.
        type("logCall.date", show::date(dateOf(2026, 4, 2)));
        save();
        QTRY_COMPARE(account().touchpoints().size(), meetings + 1);
        m->action("action.undo")->trigger();
        QTRY_COMPARE(account().touchpoints().size(), meetings);
    }

    void whatTheBookRefusesStaysInTheForm() {
        const std::size_t meetings = account().touchpoints().size();
        openForm();
        type("logCall.subject", QStringLiteral("Kept"));
        // The account goes away while somebody types; the change that comes first must not close the form.
        m->service.apply({QStringLiteral("Delete it"),
                          QStringLiteral("window"),
                          {{RecordChange::Kind::Delete, findTable("accounts"), {m_account}, {}}}},
                         &m->window, {});
        save();
        QTRY_VERIFY(!part<QLabel>("logCall.error")->text().isEmpty());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(part<QLineEdit>("logCall.subject")->text(), QStringLiteral("Kept"));
        m_dialog->close();
        m->action("action.undo")->trigger();
        QTRY_VERIFY(m->service.facts()->find(m_account));
        QCOMPARE(account().touchpoints().size(), meetings);
    }

    void theTimelineShowsWhatHappenedUpToTheDate() {
        const AccountFacts facts = account();
        const auto entries = timelineOf(facts, sampleDay);
        QVERIFY(entries.size() > facts.touchpoints().size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QVERIFY(entries[i].date <= sampleDay && !entries[i].what.isEmpty());
            QVERIFY(i == 0 || entries[i].date <= entries[i - 1].date);
        }
        const Date before = facts.touchpoints().back().date - Days(1);
        for (const TimelineEntry& entry : timelineOf(facts, before))
            QVERIFY(entry.date <= before);
        m->window.workspace()->openAccountAt(m_account, QStringLiteral("timeline"));
        auto* list = m->find<ListView>("timeline.list")->list();
        QCOMPARE(list->rowCount(), int(entries.size()));
        auto* kind = m->find<QComboBox>("timeline.kind");
        kind->setCurrentIndex(1 + int(TimelineKind::Conversation));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(list->rowCount(), int(facts.touchpoints().size()));
        QTest::keyClicks(m->find<QLineEdit>("timeline.words"), QStringLiteral("qqzzxx"));
        QCOMPARE(list->rowCount(), 1); // the sentence that says so
    }

    void aRoleThatIsEditedInTheTableIsRememberedToo() {
        const std::size_t events = account().contactEvents().size();
        const Contact before = account().contacts().front();
        m->window.workspace()->openAccountAt(m_account, QStringLiteral("people"));
        auto* table = m->table("people.table");
        auto* model = qobject_cast<RecordModel*>(table->model());
        const int row = model->rowOf(before.contactId);
        int column = 0;
        while (model->column(column).name != "role")
            ++column;
        const QString role =
            before.role == ContactRole::Blocker ? QStringLiteral("champion") : QStringLiteral("blocker");
        model->setData(model->index(row, column), role);
        QTRY_COMPARE(account().contactEvents().size(), events + 1);
        QCOMPARE(nameString(*account().findContact(before.contactId)->role), role);
        m->action("action.undo")->trigger();
        QTRY_COMPARE(account().contactEvents().size(), events);
        QCOMPARE(account().findContact(before.contactId)->role, before.role);
    }
};

QTEST_MAIN(TestLogCall)
#include "tst_log_call.moc"
