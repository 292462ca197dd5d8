#include "core/documents/qbr_sheet.h"
#include "core/facts/narratives.h"
#include "core/playbook/qbrs.h"
#include "tests/ui/pdf_tools.h"
#include "tests/ui/window_support.h"
#include "ui/widgets/list_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace foothold;

/// Documents are looked at, written in and saved from the window; what one sees is what is printed.
class TestDocumentWindow : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

    /// The preview that an action opens, once its pages are there.
    QDialog* preview(const char* action) {
        m->action(action)->trigger();
        return ready(m->dialog("document"));
    }
    QDialog* ready(QDialog* dialog) {
        const auto isComposed = [&] { return in<QPushButton>(dialog, "document.save")->isEnabled(); };
        return dialog && QTest::qWaitFor(isComposed, 20000) ? dialog : nullptr;
    }
    /// Saves the document and gives its text without white space.
    QString printed(QDialog* dialog, const char* name) {
        m->dialogs.path = m.file(name);
        QFile::remove(m->dialogs.path);
        in<QPushButton>(dialog, "document.save")->click();
        if (!QTest::qWaitFor([&] { return QFile::exists(m->dialogs.path); }, 20000)) return {};
        return pdftools::comparable(pdftools::pages(m->dialogs.path).join(QLatin1Char('\n')));
    }
    void write(QDialog* dialog, const char* section, const QString& words) {
        auto* sections = in<QListWidget>(dialog, "narrative.sections");
        for (int i = 0; i < sections->count(); ++i)
            if (sections->item(i)->data(Qt::UserRole).toString() == QLatin1String(section))
                sections->setCurrentRow(i);
        in<QPlainTextEdit>(dialog, "narrative.text")->setPlainText(words);
        in<QPlainTextEdit>(dialog, "narrative.text")->document()->setModified(true);
        QVERIFY(m->changes([&] { sections->setCurrentRow(sections->currentRow() == 0 ? 1 : 0); }));
    }
    /// An account with a review ahead, opened on its page.
    QString openReviewed() {
        const Facts& facts = *m->service.facts();
        for (int i = 0; i < facts.accountCount(); ++i)
            if (const Qbr* next = nextQbr(facts.at(i), sampleDay);
                next && lastHeldQbr(facts.at(i), sampleDay)) {
                const QString id = facts.at(i)->accountId;
                m->window.workspace()->openAccount(id);
                return id;
            }
        return {};
    }

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() { QVERIFY(m.open()); }
    void cleanup() { m.close(); }

    void aSheetIsWrittenInWhereItIsRead() {
        const QString id = openReviewed();
        QVERIFY(!id.isEmpty());
        QDialog* dialog = preview("action.qbrSheet");
        QVERIFY(dialog);
        write(dialog, "asks_of_us", QStringLiteral("A date for the <b>roll-out</b>"));
        const Qbr* next = nextQbr(m->account(id), sampleDay);
        QCOMPARE(narrativeOf(m->account(id), DocumentKind::Qbr, "asks_of_us", {}, next->qbrId),
                 QStringLiteral("A date for the <b>roll-out</b>"));
        QVERIFY(ready(dialog)); // composed anew
        QVERIFY(printed(dialog, "sheet.pdf").contains(QStringLiteral("Adateforthe<b>roll-out</b>")));
    }

    void theSlidesLeaveOutTheCommercialPage() {
        QVERIFY(!openReviewed().isEmpty());
        QDialog* dialog = preview("action.deck");
        QVERIFY(dialog);
        QCOMPARE(in<QComboBox>(dialog, "document.edition")->count(), 1);   // the customer's
        const QString with = in<QLabel>(dialog, "document.state")->text(); // "11 pages"
        const int pages = with.section(QLatin1Char(' '), 0, 0).toInt();
        QVERIFY2(pages >= 9 && pages <= 12, qPrintable(with));
        in<QCheckBox>(dialog, "document.leaveOut")->click();
        QTRY_VERIFY(in<QPushButton>(dialog, "document.save")->isEnabled() &&
                    in<QLabel>(dialog, "document.state")->text() != with);
        m->dialogs.path = m.file("deck.pdf");
        in<QPushButton>(dialog, "document.save")->click();
        QTRY_VERIFY(QFile::exists(m->dialogs.path));
        QVERIFY(pdftools::info(m->dialogs.path, "Page size").startsWith(QLatin1String("960 x 540")));
        QCOMPARE(pdftools::info(m->dialogs.path, "Pages").toInt(), pages - 1);
    }

    void aHeldReviewIsPrintedAgainAsItWas() {
        const QString id = openReviewed();
        const QString review = nextQbr(m->account(id), sampleDay)->qbrId;
        m->window.workspace()->openAccountAt(id, QStringLiteral("qbrs"));
        auto* section = m->find<QWidget>("section.qbrs");
        in<ListView>(section, "qbr.list")->setCurrentKey(review);
        in<QPushButton>(section, "qbr.hold")->click();
        QDialog* hold = m->dialog("hold");
        QVERIFY(hold);
        QVERIFY(m->changes([&] { in<QPushButton>(hold, "hold.save")->click(); }));
        in<QPushButton>(section, "qbr.sheet")->click();
        QDialog* dialog = ready(m->dialog("document"));
        QVERIFY(dialog);
        QVERIFY(!in<QListWidget>(dialog, "narrative.sections")); // nothing can be written in it any more
        const QString then = printed(dialog, "then.pdf");
        QVERIFY(then.size() > 500);
        // Whatever becomes known later, such as another name, the sheet says what it said.
        QVERIFY(m->changes([&] {
            m->service.apply({QStringLiteral("rename"),
                              QStringLiteral("test"),
                              {{.kind = RecordChange::Kind::Change,
                                .table = findTable("accounts"),
                                .key = {id},
                                .values = {{QStringLiteral("name"), QStringLiteral("Renamed Ltd")}}}}},
                             this, [](const Error& error) { qWarning("%s", qPrintable(error.message)); });
        }));
        QVERIFY(ready(dialog));
        QCOMPARE(printed(dialog, "again.pdf"), then);
    }

    void theReportIsOfTheWholeBook() {
        QDialog* dialog = preview("action.report");
        QVERIFY(dialog);
        const QString text = printed(dialog, "report.pdf");
        QVERIFY(text.contains(pdftools::comparable(m->service.facts()->settings().name.toString())));
    }

    void anOpportunityBecomesAProposal() {
        m->action("action.pipeline")->trigger();
        auto* list = m->window.findChild<QAbstractItemView*>(QStringLiteral("pipeline.table"));
        QVERIFY(list);
        m->find<QTabWidget>("pipeline.tabs")->setCurrentIndex(1);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        list->setCurrentIndex(list->model()->index(0, 0));
        m->find<QPushButton>("pipeline.proposal")->click();
        QDialog* dialog = ready(m->dialog("document"));
        QVERIFY(dialog);
        QVERIFY(in<QListWidget>(dialog, "narrative.sections"));
        QVERIFY(in<QLabel>(dialog, "document.state")->text().startsWith(QLatin1Char('1')));
    }
};

QTEST_MAIN(TestDocumentWindow)
#include "tst_document_window.moc"
