// Files of other systems through the window: from the files to the result, under two locales.

#include "tests/ui/window_support.h"

#include "core/exchange/exporter.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace foothold;

namespace {

QString file(const char* name) {
    return QLatin1String(name);
}

struct Wizard {
    explicit Wizard(TestWindow& window)
        : dialog(window.dialog("importWizard")) {}

    template <typename T>
    T* find(const char* name) const {
        T* found = dialog->findChild<T*>(QLatin1String(name));
        if (!found) qWarning("there is no %s", name);
        return found;
    }
    QPushButton* next() const { return find<QPushButton>("importWizard.next"); }
    QTreeWidget* files() const { return find<QTreeWidget>("importWizard.files"); }
    bool planned(int sheets) const {
        return QTest::qWaitFor([&] { return files()->topLevelItemCount() == sheets && idle(); }, 20000);
    }
    bool idle() const { return dialog && !find<QWidget>("importWizard.steps")->isHidden() && isReady(); }
    bool isReady() const { return next()->isEnabled() || !obstacle().isEmpty(); }
    QString obstacle() const { return find<QLabel>("importWizard.obstacle")->text(); }
    int step() const { return find<QListWidget>("importWizard.steps")->currentRow(); }
    bool goOn() const {
        if (!QTest::qWaitFor([&] { return next()->isEnabled(); }, 20000)) return false;
        const int before = step();
        next()->click();
        return QTest::qWaitFor([&] { return step() == before + 1; }, 20000);
    }
    /// From the first page to the result.
    bool finish() const {
        while (step() < 4)
            if (!goOn()) return false;
        return true;
    }
    void choose(const char* box, const QString& data) const {
        auto* combo = find<QComboBox>(box);
        const int index = combo->findData(data);
        if (index < 0) qWarning("%s has no %s", box, qPrintable(data));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    QPointer<QDialog> dialog;
};

} // namespace

class TestImportWizard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString write(const QString& name, const QByteArray& text) {
        const QString path = m_folder.filePath(QStringLiteral("%1/%2").arg(m_number).arg(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly)) return {};
        out.write(text);
        return path;
    }
    /// A book with two accounts and a person.
    QString book() {
        ++m_number;
        const QString path = m_folder.filePath(QStringLiteral("%1.foothold").arg(m_number));
        const auto made = Book::create(path, file("Test"), *Currency::parse("EUR"), sampleOptions());
        if (!made) return {};
        const QString folder =
            QFileInfo(
                write(file("accounts.csv"), "account_id,name,industry\nA-1,Acme,Retail\nA-2,Globex,Banks\n"))
                .path();
        write(file("contacts.csv"), "contact_id,account_id,name,title\nC-1,A-1,Ann,Manager\n");
        write(file("products.csv"), "product_id,name\nP,Product\n");
        return importFiles(**made, {folder}) ? path : QString();
    }
    static QByteArray exported(TestWindow& window, const char* table) {
        const QTemporaryDir folder;
        QByteArray text;
        bool done = false;
        window.service.ask(
            [path = folder.path()](BookDesk& desk) { return exportFolder(*desk.book(), path); },
            &window.window, [&](const Status&) { done = true; });
        if (!QTest::qWaitFor([&] { return done; })) return {};
        QFile in(folder.filePath(QLatin1String(table) + file(".csv")));
        if (in.open(QIODevice::ReadOnly)) text = in.readAll();
        return text;
    }
    static void drop(TestWindow& window, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window.window, &event);
    }
    static void start(TestWindow& window, const QString& path) {
        window.dialogs.path = path;
        window.action("action.importFiles")->trigger();
        Wizard wizard(window);
        QVERIFY(wizard.dialog);
        wizard.find<QPushButton>("importWizard.add")->click();
    }
    static QByteArray subscriptions() {
        return "Kunde;Vertragsnummer;Produkt;Beginn;Ende;ARR\n"
               "Acme;V-1;Product;01.02.2026;31.01.2027;12.500,50\n"
               "Neue Firma;V-2;Product;15.03.2026;14.03.2027;1.000,25\n";
    }

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
