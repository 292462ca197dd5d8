#include "core/exchange/exporter.h"
#include "core/metrics/whitespace_map.h"
#include "core/store/backup.h"
#include "core/store/facts_reader.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/account/whitespace_map_view.h"
#include "ui/stakeholders/stakeholder_map_view.h"
#include "ui/today/task_tree.h"
#include "ui/widgets/list_model.h"
#include "ui/widgets/list_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace foothold;

/// What a CSM does in a week, each from opening the book to what lies in its file afterwards.
class TestJourneys : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<TestWindow> m;

    /// Closes the window and reads what is in the book.
    std::shared_ptr<const Facts> saved() {
        m.reset();
        const auto book = Book::open(m_path, Book::Access::ReadOnly, sampleOptions());
        if (!book) return nullptr;
        const auto facts = readFacts(**book);
        return facts ? *facts : nullptr;
    }
    AccountPage* open(const QString& id, const char* section) {
        m->window.workspace()->openAccountAt(id, QLatin1String(section));
        return m->window.findChild<AccountPage*>();
    }
    QString firstId() { return m->service.facts()->at(0)->accountId; }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
        QSettings().clear();
        m_path = m_folder.filePath(locale.name() + QLatin1String(QTest::currentTestFunction()) +
                                   QLatin1String(".foothold"));
        VERIFY_RESULT(makeSampleBook(m_path, {.accounts = 12, .seed = 7, .asOf = sampleDay, .progress = {}}));
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(m_path));
        QTRY_COMPARE(m->portfolio()->rowCount(), 12);
    }
    void cleanup() { m.reset(); }

    void importsTheMonth() {
        const QString csv = m_path + QLatin1String(".csv");
        {
            const QString other = m_path + QLatin1String(".other");
            VERIFY_RESULT(
                makeSampleBook(other, {.accounts = 14, .seed = 7, .asOf = sampleDay, .progress = {}}));
            const auto book = Book::open(other, Book::Access::ReadOnly, sampleOptions());
            VERIFY_RESULT(book);
            VERIFY_RESULT(exportFolder(**book, csv));
        }
        m->dialogs.folder = csv;
        m->action("action.import")->trigger();
        QDialog* import = m->dialog("import");
        QVERIFY(import);
        auto* apply = in<QPushButton>(import, "import.apply");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 20000);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m->service.facts()->accountCount(), 14, 20000);
        QCOMPARE(saved()->accountCount(), 14);
    }

    void findsAPerson() {
        const AccountFacts account = m->service.facts()->at(7);
        const QString name = account.contacts()[0].name, id = account->accountId;
        m->action("action.goTo")->trigger();
        QDialog* palette = m->dialog("palette");
        QVERIFY(palette);
        auto* field = in<QLineEdit>(palette, "palette.field");
        QTest::keyClicks(field, name.toLower());
        QTest::keyClick(field, Qt::Key_Return); // faster than the list comes
        const auto shown = [this] {
            return qobject_cast<AccountPage*>(m->find<QTabWidget>("workspace.tabs")->currentWidget());
        };
        QTRY_VERIFY(shown());
        AccountPage* page = shown();
        QCOMPARE(page->accountId(), id);
        QVERIFY(in<QTableView>(page, "people.table")->isVisible());
    }

    void editsAnAccount() {
        const QString id = firstId();
        AccountPage* page = open(id, "overview");
        auto* employees = in<QLineEdit>(page, "field.employees");
        employees->setFocus();
        employees->selectAll();
        QTest::keyClicks(employees, QLocale().toString(12345)); // as this country writes it
        QVERIFY(m->changes([&] { QTest::keyClick(employees, Qt::Key_Return); }));
        auto* website = in<QLineEdit>(page, "field.website"); // without Enter, and the window closes
        website->setFocus();
        website->selectAll();
        QTest::keyClicks(website, QStringLiteral("https://example.org"));
        m->window.close();
        const auto facts = saved();
        QCOMPARE((*facts->find(id))->employees, std::optional<std::int64_t>(12345));
        QCOMPARE((*facts->find(id))->website.toString(), QStringLiteral("https://example.org"));
    }

    void takesBackAMistake() {
        const QString id = firstId();
        AccountPage* page = open(id, "people");
        const auto before = m->account(id).contacts().size();
        auto* table = in<QTableView>(page, "people.table");
        table->setFocus();
        QVERIFY(m->changes([&] { QTest::keyClick(table, Qt::Key_Delete); }));
        QCOMPARE(m->account(id).contacts().size(), before - 1);
        QVERIFY(m->changes([this] { QTest::keySequence(&m->window, QKeySequence(Qt::CTRL | Qt::Key_Z)); }));
        QCOMPARE(saved()->find(id)->contacts().size(), before);
    }

    void mapsAStakeholder() {
        QString id, person, manager;
        for (int i = 0; i < m->service.facts()->accountCount() && id.isEmpty(); ++i)
            for (const Contact& contact : m->service.facts()->at(i).contacts())
                if (!contact.reportsTo.isEmpty() && contact.isPresentAt(sampleDay)) {
                    id = m->service.facts()->at(i)->accountId;
                    person = contact.contactId;
                }
        QVERIFY(!id.isEmpty());
        open(id, "stakeholders");
        auto* map = m->find<StakeholderMapView>("stakeholders.map");
        QTRY_VERIFY(!map->cardOnScreen(person).isNull());
        map->setFocus();
        map->setCurrent(person);
        QVERIFY(m->changes([&] { QTest::keyClick(map, Qt::Key_Right, Qt::ControlModifier); }));
        const auto facts = saved();
        const auto positions = facts->find(id)->mapPositions();
        QVERIFY(std::ranges::any_of(positions,
                                    [&](const MapPosition& p) { return p.contactId.toString() == person; }));
    }

    void recordsWhitespace() {
        QString id;
        WhitespaceMapPainter::CellIndex where;
        for (int i = 0; i < m->service.facts()->accountCount() && id.isEmpty(); ++i) {
            const WhitespaceMap cells = whitespaceMap(m->service.facts()->at(i), sampleDay);
            for (std::size_t p = 0; p < cells.products.size(); ++p)
                for (std::size_t d = 0; d < cells.departments.size(); ++d)
                    if (cells.cell(p, d).state == CellState::Whitespace) {
                        id = m->service.facts()->at(i)->accountId;
                        where = {.department = int(d), .product = int(p)};
                    }
        }
        QVERIFY(!id.isEmpty());
        QWidget* section = in<QWidget>(open(id, "whitespace"), "section.whitespace");
        section->findChild<WhitespaceMapView*>()->setCurrent(where);
        auto* state = in<QComboBox>(section, "field.state");
        QVERIFY(m->changes([&] {
            state->setCurrentIndex(state->findData(QStringLiteral("competitor")));
            Q_EMIT state->activated(state->currentIndex());
        }));
        const WhitespaceMap cells = whitespaceMap(*saved()->find(id), sampleDay);
        QCOMPARE(int(cells.cell(std::size_t(where.product), std::size_t(where.department)).state),
                 int(CellState::Competitor));
    }

    void settlesASignal() {
        m->action("action.today")->trigger();
        auto* view = m->find<QTreeView>("today.tree");
        auto* tasks = qobject_cast<TaskTree*>(view->model());
        QTRY_VERIFY(tasks->rowCount() > 0);
        QString key;
        for (int group = 0; group < tasks->rowCount() && key.isEmpty(); ++group)
            for (int row = 0; row < tasks->rowCount(tasks->index(group, 0)); ++row) {
                const QModelIndex index = tasks->index(row, 0, tasks->index(group, 0));
                const Task* task = tasks->taskAt(index);
                if (!task || !task->rule || !task->isPending() || task->key.isEmpty()) continue;
                key = task->key;
                view->setCurrentIndex(index);
                break;
            }
        QVERIFY(!key.isEmpty());
        view->setFocus();
        QTimer::singleShot(0, this, [] {
            QWidget* settle = QApplication::activeModalWidget();
            settle->findChild<QLineEdit*>(QStringLiteral("settle.note"))
                ->setText(QStringLiteral("Called them"));
            settle->findChild<QPushButton*>(QStringLiteral("settle.accept"))->click();
        });
        QVERIFY(m->changes([&] { QTest::keyClick(view, Qt::Key_Space); }));
        const auto facts = saved();
        const SignalState* state = facts->findSignalState(Text(key.toStdString()));
        QVERIFY(state);
        QCOMPARE(int(state->state), int(SignalStage::Done));
        QCOMPARE(state->note.toString(), QStringLiteral("Called them"));
    }

    void preparesAQbr() {
        const QString id = firstId();
        QWidget* section = in<QWidget>(open(id, "qbrs"), "section.qbrs");
        QVERIFY(m->changes([&] { in<QPushButton>(section, "qbr.plan")->click(); }));
        const QString qbr = in<ListView>(section, "qbr.list")->currentKey().toString();
        auto* topic = in<QLineEdit>(section, "field.topic");
        topic->setFocus();
        QVERIFY(m->changes([&] {
            QTest::keyClicks(topic, QStringLiteral("Faster close"));
            QTest::keyClick(topic, Qt::Key_Return);
        }));
        QVERIFY(m->changes([&] { in<QPushButton>(section, "qbr.prepared")->click(); }));
        const auto facts = saved();
        const auto qbrs = facts->find(id)->qbrs();
        const auto prepared =
            std::ranges::find_if(qbrs, [&](const Qbr& each) { return each.qbrId.toString() == qbr; });
        QVERIFY(prepared != qbrs.end());
        QCOMPARE(prepared->topic.toString(), QStringLiteral("Faster close"));
        QCOMPARE(prepared->state, std::optional(QbrState::Prepared));
    }

    void exportsAPlan() {
        open(firstId(), "plan");
        m->dialogs.path = m_path + QLatin1String(".pdf");
        in<QPushButton>(&m->window, "plan.preview")->click();
        QDialog* document = m->dialog("document");
        QVERIFY(document);
        auto* save = in<QPushButton>(document, "document.save");
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20000);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m->dialogs.path));
        QFile pdf(m->dialogs.path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().trimmed().endsWith("%%EOF"));
    }

    void restoresABackup() {
        const QString id = firstId();
        QVERIFY(!backupsOf(m_path).isEmpty()); // made when the book was opened
        AccountPage* page = open(id, "overview");
        auto* name = in<QLineEdit>(page, "field.name");
        const QString before = name->text();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Spoilt"));
        QVERIFY(m->changes([&] { QTest::keyClick(name, Qt::Key_Return); }));
        m->action("action.backups")->trigger();
        QDialog* backups = m->dialog("backups");
        QVERIFY(backups);
        QTest::mouseClick(in<QPushButton>(backups, "backups.restore"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m->service.isOpen() && m->account(id)->name.toString() == before, 20000);
        QCOMPARE((*saved()->find(id))->name.toString(), before);
    }
};

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
