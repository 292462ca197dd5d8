// How fields are read, changed in the wizard's step of columns: fixed values, what words become, columns that
// are joined or taken apart, amounts by their period, end dates; under two locales.

#include "tests/ui/import_wizard_support.h"

#include "ui/import/columns_page.h"
#include "ui/import/rule_words.h"

#include <QAbstractButton>

using namespace foothold;

class TestImportFields : public ImportWizardTest {
    Q_OBJECT

    /// The dialog for one field, as its button opens it.
    struct Field {
        explicit Field(TestWindow& window)
            : dialog(window.dialog("importField")) {}
        QPointer<QDialog> dialog;

        template <typename T>
        T* find(const QString& name) const {
            T* found = dialog->findChild<T*>(name);
            if (!found) qWarning("there is no %s", qPrintable(name));
            return found;
        }
        void choose(const QString& box, const QString& data) const { chooseIn(find<QComboBox>(box), data); }
        QString chosen(const QString& box) const { return find<QComboBox>(box)->currentData().toString(); }
        bool apply() const {
            find<QPushButton>(file("importField.apply"))->click();
            return QTest::qWaitFor([this] { return !dialog; });
        }
    };

    static void change(const Wizard& wizard, const char* what) {
        auto* button = wizard.find<QPushButton>(what);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// Opens the dialog for any field and chooses this one.
    static void setField(const Wizard& wizard, TestWindow& window, const QString& label) {
        wizard.find<QPushButton>("importWizard.setField")->click();
        const Field field(window);
        QVERIFY(field.dialog);
        auto* box = field.find<QComboBox>(file("importField.field"));
        const int index = box->findText(label);
        QVERIFY2(index >= 0, qPrintable(label));
        box->setCurrentIndex(index);
    }
    static QString label(const QString& table, const QString& column) {
        return rulewords::target(table, column);
    }
    static bool settled(const Wizard& wizard) {
        return QTest::qWaitFor([&] { return wizard.isReady() && wizard.next()->isEnabled(); }, 20000);
    }
    static QString how(const Wizard& wizard, const QString& heading) {
        auto* tree = wizard.find<QTreeWidget>("importWizard.columns");
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            if (tree->topLevelItem(row)->text(0) == heading) return tree->topLevelItem(row)->text(3);
        return {};
    }
    static QByteArray opportunities() {
        return "Opportunity ID,Account Name,Opportunity Name,Amount,Close Date,Created Date,Stage,Type\n"
               "O-1,Acme,Seats,100.00,2026-06-30,2026-01-02,Pilot running,Upsell\n"
               "O-2,Acme,More,200.00,2026-07-31,2026-01-03,Pilot running,Upsell\n"
               "O-3,Globex,Else,300.00,2026-08-31,2026-01-04,Proposed,Upsell\n";
    }
    static constexpr const char* stageChange = "importWizard.change.Stage";

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { useOwnSettings(m_folder); }
    void init() {
        QFETCH_GLOBAL(QLocale, locale);
        useLocale(locale);
    }

    void wordsThatAreNotUnderstoodComeFirstAndAreTranslated() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        const QString csv = write(file("deals.csv"), opportunities());
        start(window, csv);
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        QVERIFY2(how(wizard, file("Stage")).startsWith(QChar(0x25B2)),
                 qPrintable(how(wizard, file("Stage"))));
        change(wizard, stageChange);
        {
            const Field field(window);
            QVERIFY(field.dialog);
            auto* words = field.find<QTreeWidget>(file("importField.words"));
            QCOMPARE(words->topLevelItemCount(), 3); // two words, and all others
            QVERIFY(words->topLevelItem(0)->text(0).startsWith(QChar(0x25B2)));
            QVERIFY(words->topLevelItem(0)->text(0).contains(file("Pilot running")));
            QCOMPARE(words->topLevelItem(0)->text(1), file("2"));
            QCOMPARE(words->topLevelItem(1)->text(0), file("Proposed"));
            QCOMPARE(field.chosen(file("importField.word.Proposed")), file("proposed"));
            QVERIFY(
                !field.find<QComboBox>(file("importField.word.Pilot running"))->accessibleName().isEmpty());
            field.choose(file("importField.word.Pilot running"), file("qualified"));
            QVERIFY(!words->topLevelItem(0)->text(0).startsWith(QChar(0x25B2)));
            QVERIFY(field.apply());
        }
        QVERIFY(settled(wizard));
        QVERIFY(!how(wizard, file("Stage")).contains(QChar(0x25B2)));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        wizard.find<QAbstractButton>("importWizard.save")->click();
        wizard.find<QLineEdit>("importWizard.saveAs")->setText(file("Deals of ours"));
        QVERIFY(wizard.goOn());
        const QByteArray all = exported(window, "opportunities");
        QCOMPARE(all.count(",qualified,"), 2);
        QCOMPARE(all.count(",proposed,"), 1);
        // The saved mapping knows the words next month.
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
        start(window, csv);
        Wizard again(window);
        QVERIFY(again.planned(1));
        QCOMPARE(again.files()->topLevelItem(0)->text(1), file("Deals of ours"));
        QVERIFY(again.goOn());
        change(again, stageChange);
        const Field field(window);
        QCOMPARE(field.chosen(file("importField.word.Pilot running")), file("qualified"));
        field.find<QPushButton>(file("importField.cancel"))->click();
        QTRY_VERIFY(!field.dialog);
        again.dialog->reject();
    }

    void aChoiceIsTakenBackAndAFieldReset() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("deals.csv"), opportunities()));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        auto* back = wizard.find<QPushButton>("importWizard.takeBack");
        QVERIFY(!back->isEnabled());
        for (const bool byReset : {false, true}) {
            change(wizard, stageChange);
            {
                const Field field(window);
                QVERIFY(!field.find<QPushButton>(file("importField.reset"))->isEnabled());
                field.choose(file("importField.word.Pilot running"), QString()); // empty
                QVERIFY(field.apply());
            }
            QTRY_VERIFY(!how(wizard, file("Stage")).contains(QChar(0x25B2)));
            QVERIFY(back->isEnabled());
            if (byReset) {
                change(wizard, stageChange);
                const Field field(window);
                field.find<QPushButton>(file("importField.reset"))->click();
                QTRY_VERIFY(!field.dialog);
            } else {
                back->click();
            }
            QTRY_VERIFY(how(wizard, file("Stage")).contains(QChar(0x25B2)));
        }
        wizard.dialog->reject();
    }

    void aFieldThatNoColumnHasGetsAFixedValue() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window,
              write(file("people.csv"), "Contact ID,Account ID,Name,Email\nC-8,A-2,Bo,bo@globex.example\n"
                                        "C-9,A-2,Cy,cy@globex.example\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        setField(wizard, window, label(file("contacts"), file("role")));
        {
            const Field field(window);
            QCOMPARE(field.chosen(file("importField.source")), file("\n")); // no column has it
            auto* error = field.dialog->findChild<QLabel*>();
            QVERIFY(error);
            field.find<QPushButton>(file("importField.apply"))->click(); // without a value
            QVERIFY(field.dialog && field.dialog->isVisible());
            QVERIFY(field.find<QWidget>(file("field.role"))->property("wrong").toBool());
            field.choose(file("field.role"), file("champion"));
            QVERIFY(field.apply());
        }
        QVERIFY(settled(wizard));
        QCOMPARE(how(wizard, ImportColumnsPage::tr("(fixed value)")), ImportColumnsPage::tr("in every row"));
        QVERIFY(wizard.finish());
        QCOMPARE(exported(window, "contacts").count(",champion,"), 2);
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    void columnsAreJoinedAndTakenApart() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("people.csv"), "Contact ID,Account ID,Given,Name,Who,Email\n"
                                                "C-8,A-2,Bo,Olsen,Director / Finance,bo@globex.example\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        change(wizard, "importWizard.change.Name");
        {
            const Field field(window);
            field.choose(file("importField.source"), file("Given"));
            field.choose(file("importField.second"), file("Name"));
            QCOMPARE(field.find<QLineEdit>(file("importField.with"))->text(), file(" "));
            QVERIFY(field.apply());
        }
        QVERIFY(settled(wizard));
        for (const auto& [column, part] : {std::pair("title", "before"), {"department", "after"}}) {
            setField(wizard, window, label(file("contacts"), file(column)));
            const Field field(window);
            field.choose(file("importField.source"), file("Who"));
            field.choose(file("importField.part"), file(part));
            field.find<QPushButton>(file("importField.apply"))->click(); // before what?
            QVERIFY(field.dialog && field.find<QLabel>(file("importField.error"))->isVisible());
            field.find<QLineEdit>(file("importField.mark"))->setText(file("/"));
            QVERIFY(field.apply());
            QVERIFY(settled(wizard));
        }
        QVERIFY(wizard.finish());
        const QByteArray people = exported(window, "contacts");
        QVERIFY2(people.contains("C-8,A-2,Bo Olsen,Director,Finance,"), people.constData());
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    void amountsGoByTheirPeriodAndEndsByTheirMeaning() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("abos.csv"),
                            "Customer;Contract ID;Product;Start Date;End Date;MRR;Term Months;Seats count\n"
                            "Acme;V-1;Product;2026-02-01;2027-02-01;100,00;24;3\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        change(wizard, "importWizard.change.MRR");
        {
            const Field field(window);
            QCOMPARE(field.chosen(file("importField.charged")), file("month"));
            field.choose(file("importField.charged"), file("quarter"));
            field.choose(file("importField.quantity"), file("Seats count"));
            QVERIFY(field.apply());
        }
        QVERIFY(settled(wizard));
        change(wizard, "importWizard.change.End Date");
        {
            const Field field(window);
            QCOMPARE(field.chosen(file("importField.end")), file("exclusive"));
            field.choose(file("importField.end"), file("inclusive"));
            QVERIFY(field.apply());
        }
        QVERIFY(settled(wizard));
        QVERIFY(wizard.finish());
        QVERIFY2(exported(window, "contract_lines").contains("1200.00"),
                 exported(window, "contract_lines").constData()); // 100 a quarter, three times
        QVERIFY2(exported(window, "contracts").contains("2026-02-01,2027-02-01"),
                 exported(window, "contracts").constData());
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    void amountsOfAnotherCurrencyAreAQuestion() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("abos.csv"), "Customer;Contract ID;Product;Start Date;End Date;ARR\n"
                                              "Acme;V-1;Product;2026-02-01;2027-01-31;$ 1.200,50\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.dialog->findChild<QComboBox*>(file("importWizard.currency.0")));
        QVERIFY(wizard.find<QComboBox>("importWizard.currency.0")->accessibleName().contains(file("USD")));
        wizard.choose("importWizard.currency.0", file("convert")); // the book has no rate
        QVERIFY(wizard.goOn());
        QTRY_VERIFY(wizard.next()->isEnabled());
        QCOMPARE(wizard.find<QTreeView>("importWizard.rejects")->model()->rowCount(), 1);
        wizard.find<QPushButton>("importWizard.back")->click();
        QCOMPARE(wizard.find<QComboBox>("importWizard.currency.0")->currentData().toString(),
                 file("convert"));
        wizard.choose("importWizard.currency.0", file("same"));
        QVERIFY(wizard.finish());
        QVERIFY2(exported(window, "contract_lines").contains("1200.50"),
                 exported(window, "contract_lines").constData());
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    void aNewColumnOfASavedExportIsAccepted() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("crm.csv"), "Account ID,Account Name,Region\nA-1,Acme,North\n"));
        {
            Wizard wizard(window);
            QVERIFY(wizard.planned(1));
            while (wizard.step() < 3)
                QVERIFY(wizard.goOn());
            wizard.find<QAbstractButton>("importWizard.save")->click();
            wizard.find<QLineEdit>("importWizard.saveAs")->setText(file("CRM"));
            QVERIFY(wizard.goOn());
            wizard.next()->click();
            QTRY_VERIFY(!wizard.dialog);
        }
        start(window, write(file("next/crm.csv"),
                            "Account ID,Account Name,Region,Segment,Tier\nA-1,Acme,North,big,High\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QCOMPARE(wizard.files()->topLevelItem(0)->text(1), file("CRM"));
        QVERIFY(wizard.goOn());
        QVERIFY(wizard.find<QPushButton>("importWizard.accept.Tier"));
        wizard.find<QPushButton>("importWizard.accept.Segment")->click();
        QTRY_COMPARE(wizard.find<QComboBox>("importWizard.becomes.Segment")->currentData().toString(),
                     file("accounts.segment"));
        QVERIFY(wizard.finish());
        const QByteArray accounts = exported(window, "accounts");
        QVERIFY2(accounts.contains("A-1,Acme,,big,,"), accounts.constData()); // the tier was not accepted
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }

    /// A field that is looked up stays so, whether its dialog changes the column or nothing.
    void whatIsLookedUpStaysSo() {
        const QString path = book();
        TestWindow window;
        QVERIFY(window.open(path));
        start(window, write(file("abos.csv"), "Customer;Contract ID;Product;Start Date;End Date;ARR;Buyer\n"
                                              "Nobody;V-1;Product;2026-02-01;2027-01-31;1200;Globex\n"));
        Wizard wizard(window);
        QVERIFY(wizard.planned(1));
        QVERIFY(wizard.goOn());
        for (const char* table : {"accounts", "contracts"})
            for (const bool otherColumn : {false, true}) {
                setField(wizard, window, label(file(table), file("account_id")));
                const Field field(window);
                QCOMPARE(field.chosen(file("importField.source")), file("Customer"));
                QVERIFY(!field.find<QWidget>(file("importField.part"))->isVisible());
                if (otherColumn) field.choose(file("importField.source"), file("Buyer"));
                QVERIFY(field.apply());
                QVERIFY(settled(wizard));
            }
        QVERIFY(wizard.finish());
        QVERIFY2(exported(window, "contracts").contains("V-1,A-2,"),
                 exported(window, "contracts").constData());
        QVERIFY(!exported(window, "accounts").contains("Nobody"));
        wizard.next()->click();
        QTRY_VERIFY(!wizard.dialog);
    }
};

QTEST_MAIN(TestImportFields)
#include "tst_import_fields.moc"
