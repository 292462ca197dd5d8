// The wizard where something is the matter: what fails, what is in question, what is left out or missing.

#include "tests/ui/import_wizard_support.h"

using namespace foothold;

class TestImportTrouble : public ImportWizardTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
    }

    void whatFailsStaysOnScreen() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QString csv = write(file("crm.csv"), "Account ID,Account Name\nA-1,Acme\n");
        start(window, csv);
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        auto* error = wizard.find<QWidget>("importWizard.error");
        wizard.find<QSpinBox>("importWizard.heading")->setValue(4000);
        QTRY_VERIFY(error->isVisible());
        QVERIFY(wizard.planned(1));
        QVERIFY(error->isVisible());
        QCOMPARE(wizard.find<QSpinBox>("importWizard.heading")->value(), 1); // as it was
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.next()->isEnabled());
        wizard.find<QPushButton>("importWizard.back")->click();
        wizard.find<QPushButton>("importWizard.back")->click();
        wizard.choose("importWizard.becomes.Account Name",
                      file("accounts.name")); // so that it is tried again
        QTRY_VERIFY(wizard.next()->isEnabled());
        QFile::remove(csv);
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        auto* summary = wizard.find<QLabel>("importWizard.summary");
        QTRY_VERIFY2(summary->text().contains(file("crm.csv")), qPrintable(summary->text()));
        QVERIFY(error->isVisible());
        QVERIFY(!wizard.next()->isEnabled());
        QVERIFY(!wizard.obstacle().isEmpty());
        wizard.dialog->reject();
    }

    void theColumnsInQuestionAreShown() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QString accounts = write(file("q/a accounts.csv"), "Account ID,Account Name\nA-1,Acme\n");
        const QString usage = write(file("q/b usage.csv"), "Customer,Month,MAU\nAcme,2026-01,1\n");
        write(file("products.csv"), "product_id,name\nQ,Other\n");
        QVERIFY(window.changes([&] {
            window.service.apply({file("Edit"),
                                  file("window"),
                                  {{RecordChange::Kind::Create,
                                    findTable("products"),
                                    {file("Q")},
                                    {{file("name"), file("Other")}}}}},
                                 &window.window, [](const Error&) {});
        }));
        drop(window, {accounts, usage});
        Wizard wizard(window);
        QVERIFY(wizard.planned(2));
        QVERIFY(wizard.goOn());
        auto* shown = wizard.find<QComboBox>("importWizard.columnsOf");
        QCOMPARE(shown->currentData().toInt(), 0);
        QVERIFY(wizard.goOn());
        auto* choose = wizard.find<QPushButton>("importWizard.goTo.0"); // which product it is
        QVERIFY(choose);
        choose->click();
        QCOMPARE(wizard.step(), 1);
        QCOMPARE(shown->currentData().toInt(), 1);
        QVERIFY(wizard.find<QComboBox>("importWizard.becomes.MAU"));
        wizard.dialog->reject();
    }

    void columnsThatSayHowAnotherIsReadAreRead() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("subscriptions.csv"),
                            "Subscription ID,Customer,Plan,Start Date,Unit Price,Quantity,Billing Period\n"
                            "S,Acme,Gold,2026-01-01,10,5,monthly\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        auto* period = wizard.find<QComboBox>("importWizard.becomes.Billing Period");
        QCOMPARE(period->currentData().toString(), QString());
        QVERIFY(period->currentText() !=
                wizard.find<QComboBox>("importWizard.becomes.Customer")->itemText(0));
        auto* columns = wizard.find<QTreeWidget>("importWizard.columns");
        QVERIFY(columns->topLevelItem(6)->text(3).contains(file("ARR")));
        wizard.dialog->reject();
    }

    void longListsSayWhatTheyDoNotShow() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        constexpr int count = 305;
        QByteArray rows = "Account ID,Account Name,Industry\n";
        for (int i = 0; i < count; ++i)
            rows += "X-" + QByteArray::number(i) + ",Name" + QByteArray::number(i) + ",Retail\n";
        start(window, write(file("first.csv"), rows));
        Wizard first(window);
        QVERIFY(first.planned(1));
        QVERIFY(first.finish());
        first.next()->click();
        QTRY_VERIFY(!first.dialog);
        ChangeSet edits{file("Edit"), file("window"), {}};
        for (int i = 0; i < count; ++i)
            edits.changes.push_back({RecordChange::Kind::Change,
                                     findTable("accounts"),
                                     {file("X-") + QString::number(i)},
                                     {{file("industry"), file("Typed")}}});
        QVERIFY(window.changes([&] { window.service.apply(edits, &window.window, [](const Error&) {}); }));
        start(window, write(file("second.csv"), rows.replace("Retail", "Steel")));
        Wizard second(window);
        QVERIFY(second.planned(1));
        QVERIFY(second.goOn());
        QVERIFY(second.goOn());
        auto* conflicts = second.find<QTreeWidget>("importWizard.conflicts");
        QTRY_COMPARE(conflicts->topLevelItemCount(), 301);
        const QTreeWidgetItem* more = conflicts->topLevelItem(300);
        QVERIFY2(more->text(0).contains(QLatin1Char('5')), qPrintable(more->text(0)));
        QVERIFY(!(more->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(second.goOn());
        QVERIFY(second.goOn());
        QCOMPARE(exported(window, "accounts").count("Typed"), count); // also those that were not shown
    }

    void theResultNamesWhatIsStillMissing() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("crm.csv"), "Account ID,Account Name\nA-1,Acme\n"));
        Wizard first(window);
        QVERIFY(first.planned(1));
        while (first.step() < 3)
            QVERIFY(first.goOn());
        first.find<QAbstractButton>("importWizard.save")->click();
        first.find<QLineEdit>("importWizard.saveAs")->setText(file("CRM list"));
        QVERIFY(first.goOn());
        QVERIFY(!first.find<QLabel>("importWizard.noticed")->isVisible());
        first.next()->click();
        QTRY_VERIFY(!first.dialog);
        // Next month it does not come, and of the people one row is refused.
        start(window, write(file("people.csv"), "Contact ID,Account ID,Name,Title,Email\n"
                                                "C-1,A-1,Ann,Manager,\nC-9,A-1,,Buyer,eve@a.com\n"));
        Wizard second(window);
        QVERIFY(second.planned(1));
        QVERIFY(second.finish());
        auto* noticed = second.find<QLabel>("importWizard.noticed");
        QVERIFY(noticed->isVisible());
        QVERIFY2(noticed->text().contains(file("CRM list")), qPrintable(noticed->text()));
        QVERIFY2(noticed->text().contains(file("C-9")), qPrintable(noticed->text()));
    }
};

QTEST_MAIN(TestImportTrouble)
#include "tst_import_trouble.moc"
