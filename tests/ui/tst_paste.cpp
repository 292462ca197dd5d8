#include "core/metrics/contracts.h"
#include "tests/ui/window_support.h"
#include "ui/account/account_page.h"
#include "ui/paste/paste_dialog.h"
#include "ui/paste/paste_plan.h"
#include "ui/widgets/field_control.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace foothold;

/// Blocks from spreadsheets, pasted into tables.
class TestPaste : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    static PasteTarget people(std::vector<RecordCells> existing = {}) {
        PasteTarget target{.table = findTable("contacts"),
                           .columns = {},
                           .contexts = {},
                           .existing = std::move(existing),
                           .fixed = {{QStringLiteral("account_id"), QStringLiteral("A")}},
                           .first = 0};
        for (const std::string_view name : {"name", "title", "role", "influence"}) {
            target.columns.push_back(target.table->indexOf(name));
            target.contexts.emplace_back();
        }
        return target;
    }
    static RecordCells person(const QString& key, const QString& name, const QString& title = {}) {
        RecordCells cells(findTable("contacts")->columns.size());
        cells[0] = key;
        cells[std::size_t(findTable("contacts")->indexOf("name"))] = name;
        cells[std::size_t(findTable("contacts")->indexOf("title"))] = title;
        return cells;
    }
    static QString statesOf(const std::vector<PasteRow>& rows) {
        static constexpr char letters[] = {'+', '#', '=', '!'};
        QString states;
        for (const PasteRow& row : rows)
            states += QLatin1Char(letters[int(row.state)]);
        return states;
    }
    AccountPage* openFirst(const char* section) {
        m->window.workspace()->openAccountAt(m->service.facts()->at(0)->accountId, QLatin1String(section));
        return m->window.findChild<AccountPage*>();
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() { QVERIFY(m.open()); }
    void cleanup() { m.close(); }

    void readsBlocks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); ///< cells between |, rows between /
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("one cell") << "Ann"
                                  << "Ann";
        QTest::newRow("rows and cells") << "a\tb\nc\td\n"
                                        << "a|b/c|d";
        QTest::newRow("of Windows") << "a\tb\r\nc\td\r\n"
                                    << "a|b/c|d";
        QTest::newRow("ragged rows are filled up") << "a\nb\tc\td"
                                                   << "a||/b|c|d";
        QTest::newRow("empty rows are left out") << "a\n\n\t\n \nb"
                                                 << "a/b";
        QTest::newRow("line break within quotes") << "\"a\nb\"\tc"
                                                  << "a\nb|c";
        QTest::newRow("quotes within quotes") << "\"say \"\"hi\"\"\"\tc"
                                              << "say \"hi\"|c";
        QTest::newRow("quote that opens nothing") << "\"hi\" he said\tc"
                                                  << "\"hi\" he said|c";
        QTest::newRow("quote that never closes") << "\"a\tb\nc"
                                                 << "\"a|b/c|";
        QTest::newRow("empty cells at both ends") << "\ta\t"
                                                  << "|a|";
    }
    void readsBlocks() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList rows;
        for (const QStringList& row : readPastedBlock(text).rows)
            rows += row.join(QLatin1Char('|'));
        QCOMPARE(rows.join(QLatin1Char('/')), expected);
    }

    void takesAnEnd() {
        QString text;
        for (int i = 0; i < 10'001; ++i)
            text += QStringLiteral("x\n");
        PastedBlock block = readPastedBlock(text);
        QCOMPARE(block.rows.size(), 10'000U);
        QVERIFY(block.cut);
        block = readPastedBlock(QString(300, QLatin1Char('\t')) + QLatin1Char('x'));
        QCOMPARE(block.columns(), 0); // what is there lies beyond the last column that is taken
        QVERIFY(block.cut);
        QVERIFY(!readPastedBlock(QStringLiteral("x")).cut);
    }

    void findsTheColumns() {
        const PasteTarget target = people();
        PasteMapping mapping =
            guessMapping(target, readPastedBlock(QStringLiteral("TITLE\tname\tShoe size\nCEO\tAnn\t42")));
        QVERIFY(mapping.headings);
        QCOMPARE(mapping.columns, (std::vector{1, 0, -1}));
        mapping = guessMapping(target, readPastedBlock(QStringLiteral("Ann\tCEO\tChampion\t5\tmore")));
        QVERIFY(!mapping.headings);
        QCOMPARE(mapping.columns, (std::vector{0, 1, 2, 3, -1}));
        PasteTarget later = people();
        later.first = 2;
        mapping = guessMapping(later, readPastedBlock(QStringLiteral("Champion\t5\tx")));
        QCOMPARE(mapping.columns, (std::vector{2, 3, -1}));
        mapping = guessMapping(target, readPastedBlock(QStringLiteral("Name\tName\nAnn\tBob"))); // twice
        QCOMPARE(mapping.columns, (std::vector{0, -1}));
    }

    void plansEachRow() {
        const PasteTarget target =
            people({person(QStringLiteral("C1"), QStringLiteral("Ann"), QStringLiteral("CEO")),
                    person(QStringLiteral("C2"), QStringLiteral("Bob")),
                    person(QStringLiteral("C3"), QStringLiteral("Twin")),
                    person(QStringLiteral("C4"), QStringLiteral("Twin"))});
        const PastedBlock block =
            readPastedBlock(QStringLiteral("ann\tCEO\nAnn\tCFO\nCleo\tCTO\tchampion\t4\n"
                                           "Dan\tCIO\tking\nEve\t\t\t9\nTwin\tX\n\tnobody"));
        const PasteMapping mapping = guessMapping(target, block);
        const std::vector<PasteRow> rows = planPaste(target, block, mapping);
        // "ann" would only change the letters of a name; twins cannot be told apart, so a third one is made;
        // a person needs a name.
        QCOMPARE(statesOf(rows), QStringLiteral("##+!!+!"));
        QCOMPARE(rows[1].key, QStringLiteral("C1"));
        QCOMPARE(rows[2].cells[2].canonical, QStringLiteral("champion"));
        QVERIFY(!rows[3].cells[2].error.isEmpty());
        QVERIFY(!rows[4].cells[3].error.isEmpty());
        QVERIFY(!rows[6].cells[0].error.isEmpty());
        int keys = 0;
        const auto changes =
            pasteChanges(target, rows, mapping, [&keys] { return QStringLiteral("k%1").arg(++keys); });
        QCOMPARE(changes.size(), 4U);
        QCOMPARE(keys, 2);
        QCOMPARE(changes[1].values.at(QStringLiteral("title")), QStringLiteral("CFO"));
        QVERIFY(!changes[1].values.contains(QStringLiteral("account_id"))); // it stays where it is
        QCOMPARE(changes[2].values.at(QStringLiteral("account_id")), QStringLiteral("A"));
        // An empty cell changes nothing.
        QVERIFY(!changes[2].values.contains(QStringLiteral("notes")));
    }

    void aKeyOfSomebodyElseIsWrong() {
        PasteTarget target = people({person(QStringLiteral("C1"), QStringLiteral("Ann"))});
        addMatchingColumns(target);
        target.ownerOf = [](const QString& key) {
            return key == QLatin1String("X7") ? QStringLiteral("Globex") : QString();
        };
        const PastedBlock block = readPastedBlock(QStringLiteral("Name\tcontact_id\nZoe\tX7\n"
                                                                 "Ann\tX7\n" // ours has the name, not the key
                                                                 "Zack\tN1\nAnn\tC1"));
        const PasteMapping mapping = guessMapping(target, block);
        const std::vector<PasteRow> rows = planPaste(target, block, mapping);
        QCOMPARE(statesOf(rows), QStringLiteral("!!+="));
        for (const int wrong : {0, 1}) {
            QVERIFY(rows[std::size_t(wrong)].cells[0].error.isEmpty());
            QVERIFY(rows[std::size_t(wrong)].cells[1].error.contains(QLatin1String("Globex")));
        }
        QCOMPARE(pasteChanges(target, rows, mapping, [] { return QStringLiteral("made up"); }).size(), 1U);
    }

    /// The window knows whose it is: pasted into the people of one account, a key of another's is refused.
    void thePeopleOfAnotherAccountAreKnown() {
        const AccountFacts other = m->service.facts()->at(1);
        QVERIFY(!other.contacts().empty());
        AccountPage* page = openFirst("people");
        QVERIFY(page);
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        QVERIFY(table);
        table->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("Name\tcontact_id\nSomebody\t") +
                                           other.contacts().front().contactId.toString());
        QTest::keySequence(table, QKeySequence::Paste);
        QDialog* dialog = m->dialog("paste");
        QVERIFY(dialog);
        auto* preview = dialog->findChild<QTableWidget*>(QStringLiteral("paste.table"));
        QVERIFY(preview);
        QVERIFY(preview->item(preview->rowCount() - 1, 0)->text().contains(other->name.toString()));
        dialog->reject();
    }

    void recognisesByKeyThenEmailThenName() {
        const auto withEmail = [](RecordCells cells, const char* email) {
            cells[std::size_t(findTable("contacts")->indexOf("email"))] = QString::fromLatin1(email);
            return cells;
        };
        PasteTarget target =
            people({withEmail(person(QStringLiteral("C1"), QStringLiteral("Ann")), "ann@a.example"),
                    withEmail(person(QStringLiteral("C2"), QStringLiteral("Bob")), "bob@a.example"),
                    person(QStringLiteral("C3"), QStringLiteral("Cleo")),
                    withEmail(person(QStringLiteral("C4"), QStringLiteral("Dan")), "team@a.example"),
                    withEmail(person(QStringLiteral("C5"), QStringLiteral("Eve")), "team@a.example")});
        addMatchingColumns(target);
        const PastedBlock block = readPastedBlock(
            QStringLiteral("contact_id\tE-mail\tName\tTitle\n"
                           "C2\tann@a.example\tAnn\tCEO\n"   // the key says Bob
                           "\tANN@a.example \tAnna\tCTO\n"   // the e-mail says Ann, who has another name now
                           "C9\tnew@a.example\tCleo\tCFO\n"  // neither is known: the name
                           "\tteam@a.example\tDan\tCOO\n"    // two have the e-mail
                           "C8\tzoe@a.example\tZoe\tCIO\n"   // new, under its key
                           "C8\tzack@a.example\tZack\tCIO\n" // which is taken by then
                           "C1\t\tAnn\t\n"));
        const PasteMapping mapping = guessMapping(target, block);
        QVERIFY(mapping.headings);
        const std::vector<PasteRow> rows = planPaste(target, block, mapping);
        QCOMPARE(statesOf(rows), QStringLiteral("####+!="));
        using enum PasteRow::Match;
        const std::pair<QString, PasteRow::Match> expected[] = {
            {QStringLiteral("C2"), Key},  {QStringLiteral("C1"), Email}, {QStringLiteral("C3"), Name},
            {QStringLiteral("C4"), Name}, {QStringLiteral("C8"), None},  {QStringLiteral("C8"), None},
            {QStringLiteral("C1"), Key}};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].key, expected[i].first);
            QCOMPARE(int(rows[i].match), int(expected[i].second));
        }
        const auto changes = pasteChanges(target, rows, mapping, [] { return QStringLiteral("made up"); });
        QCOMPARE(changes.size(), 5U);
        QCOMPARE(changes[2].key, QStringList(QStringLiteral("C3")));
        QVERIFY(!changes[2].values.contains(QStringLiteral("contact_id"))); // it keeps its own
        QCOMPARE(changes[4].key, QStringList(QStringLiteral("C8")));
        QCOMPARE(changes[4].values.at(QStringLiteral("email")), QStringLiteral("zoe@a.example"));
        // Without headings nothing slips into the columns that are not on screen.
        const PasteMapping plain = guessMapping(target, readPastedBlock(QStringLiteral("a\tb\tc\t3\te\tf")));
        QCOMPARE(plain.columns, (std::vector{0, 1, 2, 3, -1, -1}));
    }

    void saysByWhatRowsWereRecognised() {
        AccountPage* page = openFirst("people");
        const AccountFacts account = m->account(page->accountId());
        const Contact& first = account.contacts()[0];
        QApplication::clipboard()->setText(
            QStringLiteral("contact_id\tName\n%1\tOther Name").arg(first.contactId.toString()));
        const QString key = first.contactId;
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QDialog* paste = m->dialog("paste");
        QVERIFY(paste);
        auto* preview = paste->findChild<QTableWidget*>(QStringLiteral("paste.table"));
        QVERIFY(preview->item(1, 0)->text().contains(PasteDialog::tr("by key")));
        QVERIFY(paste->findChild<QLabel*>(QStringLiteral("paste.effect"))
                    ->text()
                    .contains(PasteDialog::tr("by key")));
        QVERIFY(m->changes([&] { paste->findChild<QPushButton*>(QStringLiteral("paste.save"))->click(); }));
        QCOMPARE(m->account(page->accountId()).findContact(Text(key.toStdString()))->name.toString(),
                 QStringLiteral("Other Name"));
    }

    void pastesTenPeopleWithoutTheMouse() {
        AccountPage* page = openFirst("people");
        const QString id = page->accountId();
        const auto before = m->account(id).contacts().size();
        QString text = QStringLiteral("Name\tTitle\tRole\n");
        for (int i = 0; i < 10; ++i)
            text += QStringLiteral("Pasted %1\tHead of <i>%1</i>\tChampion\n").arg(i);
        QApplication::clipboard()->setText(text);
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QDialog* paste = m->dialog("paste");
        QVERIFY(paste);
        QVERIFY(m->changes([&] { QTest::keyClick(paste->focusWidget(), Qt::Key_Space); }));
        QCOMPARE(m->account(id).contacts().size(), before + 10);
        QVERIFY(m->changes([this] { m->service.undo(); })); // one step
        QCOMPARE(m->account(id).contacts().size(), before);
    }

    void choosesAnotherColumn() {
        AccountPage* page = openFirst("people");
        const QString id = page->accountId();
        QApplication::clipboard()->setText(QStringLiteral("Chief Snowflake\tZoe Zimmer"));
        auto* table = page->findChild<QTableView*>(QStringLiteral("people.table"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keySequence(table, QKeySequence::Paste);
        QDialog* paste = m->dialog("paste");
        QVERIFY(paste);
        auto* first = paste->findChild<QComboBox*>(QStringLiteral("paste.column0"));
        auto* second = paste->findChild<QComboBox*>(QStringLiteral("paste.column1"));
        QCOMPARE(first->currentData().toInt(), 0); // name
        second->setCurrentIndex(second->findData(0));
        Q_EMIT second->activated(second->currentIndex());
        QCOMPARE(first->currentData().toInt(), -1); // a column takes from one place only
        first->setCurrentIndex(first->findData(1));
        Q_EMIT first->activated(first->currentIndex());
        QVERIFY(m->changes([&] { paste->findChild<QPushButton*>(QStringLiteral("paste.save"))->click(); }));
        bool found = false;
        for (const Contact& contact : m->account(id).contacts())
            found = found || (contact.name == Text("Zoe Zimmer") && contact.title == Text("Chief Snowflake"));
        QVERIFY(found);
    }

    void pastesAccountsIntoThePortfolio() {
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
        const int before = m->service.facts()->accountCount();
        QApplication::clipboard()->setText(
            QStringLiteral("Name\tCSM\tEmployees\nPasted Ltd\tAnn\t120\nBad Ltd\tAnn\tmany"));
        QTableView* table = m->table("portfolio.table");
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QDialog* paste = m->dialog("paste");
        QVERIFY(paste);
        QVERIFY(
            paste->findChild<QLabel*>(QStringLiteral("paste.effect"))
                ->text()
                .contains(
                    PasteDialog::tr("\u25B2 %1 cannot be taken and are left out: see their cells").arg(1)));
        QVERIFY(m->changes([&] { paste->findChild<QPushButton*>(QStringLiteral("paste.save"))->click(); }));
        QCOMPARE(m->service.facts()->accountCount(), before + 1);
    }

    void typesAheadInAChoice() {
        AccountPage* page = openFirst("overview");
        auto* parent = page->findChild<QComboBox*>(QStringLiteral("field.parent_account_id"));
        QVERIFY(parent && parent->isEditable());
        const AccountFacts other = m->service.facts()->at(1);
        const QString key = other->accountId;
        parent->setFocus();
        parent->lineEdit()->selectAll();
        QTest::keyClicks(parent->lineEdit(), (*other).name.toString().toUpper());
        QCOMPARE(controlText(parent), key);
        QVERIFY(m->changes([&] { QTest::keyClick(parent->lineEdit(), Qt::Key_Return); }));
        QCOMPARE(m->account(page->accountId())->parentAccountId.toString(), key);
        parent = page->findChild<QComboBox*>(QStringLiteral("field.parent_account_id"));
        parent->setFocus();
        parent->lineEdit()->selectAll();
        QTest::keyClicks(parent->lineEdit(), QStringLiteral("no such account"));
        QTest::keyClick(parent->lineEdit(), Qt::Key_Return);
        QVERIFY(parent->property("wrong").toBool());
        QVERIFY(!parent->accessibleDescription().isEmpty());
        QTest::keyClick(parent->lineEdit(), Qt::Key_Escape);
    }
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
