#include "tests/ui/window_support.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace foothold;

/// Documents of many accounts are stopped on the way: what is written is whole, and nothing else remains.
class TestDocumentBatch : public QObject {
    Q_OBJECT

private:
    SampleWindow m;

private Q_SLOTS:
    void initTestCase_data() { addLocales(); }
    void initTestCase() { QVERIFY(m.prepare()); }
    void init() {
        QVERIFY(m.open());
        QTRY_VERIFY(m->portfolio()->rowCount() > 0);
    }
    void cleanup() { m.close(); }

    void stopsOnTheWay() {
        QTemporaryDir folder;
        m->dialogs.folder = folder.path();
        m->table("portfolio.table")->selectAll();
        m->window.workspace()->portfolio()->printSelected();
        QDialog* batch = m->dialog("documentBatch");
        QVERIFY(batch);
        auto* close = batch->findChild<QPushButton*>(QStringLiteral("documentBatch.close"));
        const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files); };
        batch->findChild<QPushButton*>(QStringLiteral("documentBatch.start"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!files().isEmpty(), 30000);
        const QString running = close->text();
        close->click();
        QVERIFY(batch->isVisible()); // until what is being written is there
        QTRY_VERIFY_WITH_TIMEOUT(close->text() != running, 30000);
        QVERIFY(files().size() < m->portfolio()->total());
        for (const QString& name : files()) {
            QFile file(QDir(folder.path()).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF"), qPrintable(name));
        }
        const QString said = batch->findChild<QLabel*>(QStringLiteral("documentBatch.state"))->text();
        QVERIFY2(said.contains(QLocale().toString(files().size())), qPrintable(said));
        close->click();
        QTRY_VERIFY(!batch->isVisible());
    }
};

QTEST_MAIN(TestDocumentBatch)
#include "tst_document_batch.moc"
