// Files of other systems through the window: from the files to the result, under two locales.

#include "tests/ui/import_wizard_support.h"

using namespace foothold;

class TestImportWizard : public ImportWizardTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
    }

    void semicolonsAndDecimalCommasComeInAndGoAgain() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QByteArray before = exported(window, "contract_lines"), accounts = exported(window, "accounts");
        start(window, write(file("vertraege.csv"), subscriptions()));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QCOMPARE(wizard.find<QComboBox>("importWizard.separator")->currentData().toInt(), int(';'));
        QVERIFY(wizard.goOn());
        auto* becomes = wizard.find<QComboBox>("importWizard.becomes.ARR");
        QVERIFY(becomes);
        QCOMPARE(becomes->currentData().toString(), file("contract_lines.arr"));
        QVERIFY(wizard.goOn()); // questions
        QTRY_VERIFY(wizard.next()->isEnabled());
        QVERIFY(wizard.find<QWidget>("importWizard.nothingInDoubt")->isVisible());
        QVERIFY(wizard.goOn());
        QCOMPARE(exported(window, "contract_lines"), before); // so far nothing happened
        QVERIFY(wizard.goOn());
        const QByteArray lines = exported(window, "contract_lines");
        QVERIFY2(lines.contains("12500.50"), lines.constData());
        QVERIFY2(lines.contains("1000.25"), lines.constData());
        QVERIFY(exported(window, "contracts").contains("V-1,A-1,V-1,2026-02-01,2027-01-31"));
        QVERIFY(exported(window, "accounts").contains("Neue Firma"));
        auto* effects = wizard.find<QTreeView>("importWizard.effects");
        QTRY_VERIFY(effects->model()->rowCount() > 0);
        const QString fresh = window.find<QLabel>("status.freshness")->text();
        QVERIFY(!fresh.isEmpty());
        QVERIFY(wizard.find<QLabel>("importWizard.freshness")->text().contains(fresh));
        wizard.find<QPushButton>("importWizard.undo")->click();
        QTRY_VERIFY(!wizard.dialog);
        QCOMPARE(exported(window, "contract_lines"), before);
        QCOMPARE(exported(window, "accounts"), accounts);
    }

    void aColumnIsChosenAndTheExportIsKept() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QString csv =
            write(file("crm.csv"), "Account ID,Account Name,Remark\nA-1,Acme,Trade\nA-9,New,Steel\n");
        start(window, csv);
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        QCOMPARE(wizard.find<QComboBox>("importWizard.becomes.Remark")->currentData().toString(), QString());
        wizard.choose("importWizard.becomes.Remark", file("accounts.industry"));
        QTRY_COMPARE(wizard.find<QComboBox>("importWizard.becomes.Remark")->currentData().toString(),
                     file("accounts.industry"));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        wizard.find<QAbstractButton>("importWizard.save")->click();
        wizard.find<QLineEdit>("importWizard.saveAs")->setText(file("CRM list"));
        QVERIFY(wizard.goOn());
        QVERIFY(exported(window, "accounts").contains("A-1,Acme,,,,Trade"));
        QVERIFY(exported(window, "mappings").contains("CRM list"));
        wizard.next()->click(); // closes
        QTRY_VERIFY(!wizard.dialog);
        start(window, csv);
        Wizard again(window);
        QVERIFY(again.planned(1));
        QCOMPARE(again.files()->topLevelItem(0)->text(1), file("CRM list"));
        again.dialog->reject();
        QTRY_VERIFY(!again.dialog);
        // Mapping and records are one step.
        QVERIFY(window.changes([&] { window.service.undo(); }));
        if (window.service.state().undoName.contains(file("crm.csv")))
            QVERIFY(window.changes([&] { window.service.undo(); }));
        QVERIFY(!exported(window, "mappings").contains("CRM list"));
        QVERIFY(exported(window, "accounts").contains("A-1,Acme,,,,Retail"));
    }

    /// A spreadsheet of customers: what is assumed is said before it comes in, and a column of no target of
    /// its own is chosen for the person whom the sheet names.
    void aListOfCustomersComesIn() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window,
              write(file("customers.csv"), "Account,CSM,ARR,Renewal date,Champion,Reach\n"
                                           "Lister,Kim,1200,2030-01-01,Ann Lee,ann@lister.example\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QCOMPARE(wizard.files()->topLevelItem(0)->text(1), file("Customer list"));
        QVERIFY(wizard.goOn());
        wizard.choose("importWizard.becomes.Reach", file("contacts.email"));
        QTRY_COMPARE(wizard.find<QComboBox>("importWizard.becomes.Reach")->currentData().toString(),
                     file("contacts.email"));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QVERIFY(exported(window, "contracts").contains("lister,lister,"));
        const QByteArray people = exported(window, "contacts");
        QVERIFY2(people.contains("ann@lister.example,lister,Ann Lee,,,ann@lister.example,"),
                 people.constData());
        QVERIFY(people.contains(",champion,"));
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    void aQuestionIsAnswered() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window,
              write(file("tickets.csv"), "Ticket ID,Account,Created,Priority,Status\n"
                                         "T-1,Acme,03/04/2026,High,Open\nT-2,Acme,05/04/2026,Low,Open\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QVERIFY(!wizard.next()->isEnabled());
        QTRY_VERIFY(!wizard.obstacle().isEmpty());
        wizard.choose("importWizard.question.0", file("month_first"));
        QTRY_VERIFY(wizard.next()->isEnabled());
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        const QByteArray tickets = exported(window, "tickets");
        QVERIFY2(tickets.contains("2026-03-04") && tickets.contains("2026-05-04"), tickets.constData());
    }

    void whatPeopleTypedAndPeopleWhoChangedAreAsked() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        QVERIFY(window.changes([&] {
            window.service.apply({file("Edit"),
                                  file("window"),
                                  {{RecordChange::Kind::Change,
                                    findTable("accounts"),
                                    {file("A-1")},
                                    {{file("industry"), file("Typed")}}}}},
                                 &window.window, [](const Error&) {});
        }));
        const QString accounts =
            write(file("x/crm accounts.csv"), "Account ID,Account Name,Industry\nA-1,Acme,Steel\n");
        const QString people = write(file("x/people.csv"), "Contact ID,Account ID,Name,Title,Email\n"
                                                           "C-1,A-1,Ann,Vice President,ann@acme.example\n");
        drop(window, {people, accounts});
        Wizard wizard(window);
        QVERIFY(wizard.planned(2));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        auto* conflicts = wizard.find<QTreeWidget>("importWizard.conflicts");
        QTRY_COMPARE(conflicts->topLevelItemCount(), 1);
        QCOMPARE(conflicts->topLevelItem(0)->text(2), file("Typed"));
        QCOMPARE(conflicts->topLevelItem(0)->text(3), file("Steel"));
        QCOMPARE(conflicts->topLevelItem(0)->checkState(0), Qt::Unchecked);
        conflicts->topLevelItem(0)->setCheckState(0, Qt::Checked);
        auto* events = wizard.find<QTreeWidget>("importWizard.people");
        QCOMPARE(events->topLevelItemCount(), 1);
        QCOMPARE(events->topLevelItem(0)->checkState(0), Qt::Checked);
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.next()->isEnabled());
        auto* missing = wizard.find<QTreeView>("importWizard.missing");
        QCOMPARE(missing->model()->rowCount(), 1);
        QVERIFY(missing->model()->index(0, 0).data().toString().contains(file("Globex")));
        QVERIFY(wizard.goOn());
        QVERIFY(exported(window, "accounts").contains("Steel"));
        QVERIFY(
            exported(window, "contact_events").contains("C-1,2026-04-15,promoted,Manager,Vice President"));
        wizard.find<QPushButton>("importWizard.undo")->click();
        QTRY_VERIFY(!wizard.dialog);
        QVERIFY(exported(window, "accounts").contains("Typed"));
        QVERIFY(!exported(window, "contact_events").contains("promoted"));
    }

    void anAccountInDoubtIsSettled() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window,
              write(file("nps.csv"), "Customer,Score,Date,Response ID\nGlobex Labs,9,2026-03-31,N-1\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.dialog->findChild<QComboBox*>(file("importWizard.account.0")));
        wizard.choose("importWizard.account.0", file("A-2"));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QVERIFY2(exported(window, "nps").contains(",A-2,"), exported(window, "nps").constData());
    }

    void cancellingChangesNothing() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QByteArray before = exported(window, "accounts");
        const QString undo = window.service.state().undoName;
        for (int steps = 0; steps < 4; ++steps) {
            start(window, write(file("vertraege.csv"), subscriptions()));
            Wizard wizard(window);
            QVERIFY(wizard.planned(1));
            for (int i = 0; i < steps; ++i)
                QVERIFY(wizard.goOn());
            wizard.find<QPushButton>("importWizard.close")->click();
            QTRY_VERIFY(!wizard.dialog);
            QCOMPARE(exported(window, "accounts"), before);
            QCOMPARE(window.service.state().undoName, undo);
        }
    }

    void droppedFilesFindEachOther() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        // The people come first, and their account only with the second file.
        const QString people =
            write(file("y/a people.csv"), "Contact ID,Account ID,Name,Email\nC-7,X-1,Bea,bea@new.example\n");
        const QString accounts = write(file("y/b accounts.csv"), "Account ID,Account Name\nX-1,New Ltd\n");
        drop(window, {people, accounts});
        Wizard wizard(window);
        QVERIFY(wizard.planned(2));
        QVERIFY(wizard.finish());
        QVERIFY(exported(window, "contacts").contains("C-7,X-1,Bea"));
    }

    void aFolderOfFootholdHasItsOwnDialog() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QString folder = QFileInfo(write(file("z/accounts.csv"), "account_id,name\nQ-1,Quux\n")).path();
        drop(window, {folder});
        QDialog* dialog = window.dialog("import");
        QVERIFY(dialog);
        QTRY_VERIFY(in<QPushButton>(dialog, "import.apply")->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!window.window.findChild<QDialog*>(file("import")));
    }

    void aFileThatIsNoneIsToldInASentence() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("broken.xlsx"), QByteArray("PK\x03\x04") + QByteArray(500, '\x07')));
        Wizard wizard(window);
        auto* error = wizard.find<QWidget>("importWizard.error");
        QTRY_VERIFY(error->isVisible());
        QStringList said;
        for (const QLabel* label : error->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.join(QLatin1Char(' ')).contains(file("broken.xlsx")),
                 qPrintable(said.join(QLatin1Char(' '))));
        QVERIFY(!wizard.next()->isEnabled());
        // With a sound file beside it, that one can be imported.
        window.dialogs.path = write(file("good.csv"), "Account ID,Account Name\nG-1,Good\n");
        wizard.find<QPushButton>("importWizard.add")->click();
        QVERIFY(wizard.planned(1));
        wizard.dialog->reject();
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
