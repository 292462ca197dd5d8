#include "tests/ui/window_support.h"

#include "core/exchange/exporter.h"
#include "core/store/backup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace foothold;

/// Ways into the window: start page, new books, the sample, imports; and what is said when a book cannot be
/// opened.
class TestStart : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0;

    QString fresh(const QString& name) { return m_folder.filePath(QString::number(++m_number) + name); }
    QString sampleBook(int accounts = 5) {
        SampleOptions sample;
        sample.accounts = accounts;
        sample.asOf = sampleDay;
        const QString path = fresh(QStringLiteral("sample.foothold"));
        if (const Status made = makeSampleBook(path, sample); !made)
            qFatal("%s", qPrintable(made.error().message));
        return path;
    }
    static QString bannerOf(TestWindow& w) {
        for (const Banner* banner : w.window.findChildren<Banner*>())
            if (banner->isVisible()) return banner->text();
        return {};
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void makesANewBook() {
        TestWindow w;
        w.dialogs.path = fresh(QStringLiteral("new")); // the ending is added
        QTimer::singleShot(0, &w.window, [&w] {
            auto* dialog = w.window.findChild<QDialog*>(QStringLiteral("newBook"));
            auto* create = dialog->findChild<QPushButton*>(QStringLiteral("newBook.create"));
            QTest::mouseClick(create, Qt::LeftButton); // no name yet: stays open
            QVERIFY(dialog->isVisible());
            QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("newBook.name")),
                             QStringLiteral("Mine"));
            QTest::mouseClick(create, Qt::LeftButton);
        });
        QTest::mouseClick(w.find<QPushButton>("start.create"), Qt::LeftButton);
        QTRY_VERIFY(w.service.isOpen());
        QCOMPARE(QString(w.service.facts()->settings().name), QStringLiteral("Mine"));
        QVERIFY(QFile::exists(w.dialogs.path + QLatin1String(".foothold")));
        // So does every page of the book: it says what to do, and a button does it.
        for (const char* page :
             {"qbrs", "whitespace", "retention", "renewals", "pipeline", "coverage", "calibration"}) {
            w.action((QByteArray("action.") + page).constData())->trigger();
            const EmptyState* shown = nullptr;
            for (const auto* each : w.window.findChildren<EmptyState*>())
                if (each->isVisible()) shown = each;
            QVERIFY2(shown && shown->button() && shown->button()->isVisible(), page);
        }
        w.action("action.portfolio")->trigger();
        // The empty portfolio does, too.
        auto* files = w.find<QPushButton>("portfolio.importFiles");
        QTRY_VERIFY(files->isVisible());
        QVERIFY(w.find<QPushButton>("portfolio.importFolder")->isVisible());
        files->click();
        QVERIFY(w.dialog("importWizard"));
        w.dialog("importWizard")->close();
        w.action("action.coverage")->trigger();
        for (const auto* each : w.window.findChildren<EmptyState*>())
            if (each->isVisible()) each->button()->click();
        QVERIFY(w.dialog("importWizard"));
    }

    /// What was to be imported into a new book is forgotten when the book does not come about.
    void aCancelledBookForgetsTheImport_data() {
        QTest::addColumn<bool>("named");
        QTest::newRow("before the name") << false;
        QTest::newRow("before the place") << true;
    }
    void aCancelledBookForgetsTheImport() {
        QFETCH(bool, named);
        TestWindow w;
        const auto answer = [&w](bool create) {
            QTimer::singleShot(0, &w.window, [&w, create] {
                auto* dialog = w.window.findChild<QDialog*>(QStringLiteral("newBook"));
                QVERIFY(dialog);
                if (!create) return dialog->reject();
                QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("newBook.name")),
                                 QStringLiteral("Mine"));
                dialog->findChild<QPushButton*>(QStringLiteral("newBook.create"))->click();
            });
        };
        answer(named); // no path is chosen: cancelled there, at the latest
        w.action("action.importFiles")->trigger();
        QVERIFY(!w.service.isOpen());
        w.action("action.open")->trigger(); // nothing is chosen
        QVERIFY(w.open(sampleBook()));
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QVERIFY(!w.window.findChild<QDialog*>(QStringLiteral("importWizard")));
    }

    void triesTheSample() {
        TestWindow w;
        QTest::mouseClick(w.find<QPushButton>("start.sample"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(w.service.isOpen(), 20000);
        QTRY_COMPARE(w.portfolio()->rowCount(), 40);
        QTRY_VERIFY_WITH_TIMEOUT(w.service.state().checked, 20000);
    }

    void importsAFolderAfterAPreview() {
        const QString source = sampleBook(6), csv = fresh(QStringLiteral("csv"));
        {
            auto book = Book::open(source, Book::Access::ReadOnly, sampleOptions());
            VERIFY_RESULT(book);
            VERIFY_RESULT(exportFolder(**book, csv));
        }
        QFile accounts(csv + QLatin1String("/accounts.csv"));
        QVERIFY(accounts.open(QIODevice::Append));
        accounts.write("bad-one,\n"); // a wrong number of cells
        accounts.close();

        const QString target = fresh(QStringLiteral("target.foothold"));
        VERIFY_RESULT(
            Book::create(target, QStringLiteral("Target"), *Currency::parse("EUR"), sampleOptions()));
        TestWindow w;
        QVERIFY(w.open(target));
        w.dialogs.folder = csv;
        w.action("action.import")->trigger();
        auto* dialog = w.window.findChild<QDialog*>(QStringLiteral("import"));
        QVERIFY(dialog);
        auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("import.apply"));
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), 20000);
        QCOMPARE(w.service.facts()->accountCount(), 0); // only a preview so far
        QCOMPARE(dialog->findChild<QTreeView*>(QStringLiteral("import.rejects"))->model()->rowCount(), 1);
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(w.service.facts()->accountCount(), 6, 20000);
        QVERIFY(dialog->isVisible()); // a row was rejected: the report stays
        const QString rejects = fresh(QStringLiteral("rejects"));
        w.dialogs.folder = rejects;
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("import.saveRejects")),
                          Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(rejects + QLatin1String("/accounts.csv")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("import.close")), Qt::LeftButton);
        QVERIFY(w.changes([&] { w.action("action.undo")->trigger(); }));
        QCOMPARE(w.service.facts()->accountCount(), 0);
    }

    void exportsTheFolder() {
        TestWindow w;
        QVERIFY(w.open(sampleBook()));
        w.dialogs.folder = fresh(QStringLiteral("export"));
        QDir().mkpath(w.dialogs.folder);
        w.action("action.export")->trigger();
        QTRY_COMPARE(w.dialogs.told.size(), 1);
        QVERIFY(QFile::exists(w.dialogs.folder + QLatin1String("/accounts.csv")));
    }

    void saysWhatIsNotABook() {
        TestWindow w;
        const QString path = fresh(QStringLiteral("letter.foothold"));
        write(path, "Dear Sir or Madam,");
        w.service.open(path);
        QTRY_VERIFY(!bannerOf(w).isEmpty());
        QVERIFY2(bannerOf(w).contains(QLatin1String("book")), qPrintable(bannerOf(w)));
        QVERIFY(!w.service.isOpen());
        QVERIFY(w.find<QPushButton>("start.sample")->isVisible());
    }

    void saysThatABookIsHeldByAnother() {
        const QString path = sampleBook();
        auto holder = Book::open(path, Book::Access::ReadWrite, sampleOptions());
        VERIFY_RESULT(holder);
        TestWindow w;
        w.service.open(path);
        QTRY_VERIFY(!bannerOf(w).isEmpty());
        QVERIFY(!w.service.isOpen());
    }

    void showsADamagedBookReadOnly() {
        const QString path = sampleBook();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The last pages hold tables or indices, not the header: the book opens, its check fails.
        for (qint64 at = file.size() / 2; at + 64 < file.size(); at += 4096) {
            file.seek(at + 8);
            file.write(QByteArray(48, '\xA5'));
        }
        file.close();
        TestWindow w;
        w.service.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!bannerOf(w).isEmpty(), 20000);
        QVERIFY2(bannerOf(w).contains(QLatin1String("damaged")), qPrintable(bannerOf(w)));
        QVERIFY(!w.service.isWritable());
        QVERIFY(!w.action("action.import")->isEnabled() || !w.service.isOpen());
    }

    void restoresABackup() {
        const QString path = sampleBook();
        TestWindow w;
        QVERIFY(w.open(path)); // makes the daily backup
        QVERIFY(!backupsOf(path).isEmpty());
        const QString id = w.service.facts()->at(0)->accountId;
        QVERIFY(w.changes([&] {
            w.service.apply({QStringLiteral("Delete"),
                             QStringLiteral("test"),
                             {{RecordChange::Kind::Delete, findTable("accounts"), {id}, {}}}},
                            this, {});
        }));
        QCOMPARE(w.service.facts()->accountCount(), 4);
        w.action("action.backups")->trigger();
        auto* dialog = w.window.findChild<QDialog*>(QStringLiteral("backups"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("backups.restore")), Qt::LeftButton);
        QCOMPARE(w.dialogs.asked.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(w.service.isOpen() && w.service.facts()->accountCount() == 5, 20000);
    }

    void previewsAndSavesThePlan() {
        TestWindow w;
        QVERIFY(w.open(sampleBook()));
        QTRY_COMPARE(w.portfolio()->rowCount(), 5);
        w.dialogs.path = fresh(QStringLiteral("plan.pdf"));
        w.action("action.plan")->trigger();
        auto* dialog = w.window.findChild<QDialog*>(QStringLiteral("document"));
        QVERIFY(dialog);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("document.save"));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20000);
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("pages"))->height() > 1000);
        dialog->grab();
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(w.dialogs.path));
        QFile pdf(w.dialogs.path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void remembersBooks() {
        const QString path = sampleBook();
        {
            TestWindow w;
            QVERIFY(w.open(path));
        }
        TestWindow w;
        QPushButton* recent = nullptr;
        for (auto* button : w.window.findChildren<QPushButton*>())
            if (button->accessibleName().endsWith(path)) recent = button;
        QVERIFY(recent);
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY(w.service.isOpen());
        QCOMPARE(w.service.state().path, path);
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
