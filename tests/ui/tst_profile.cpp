#include "core/metrics/health.h"
#include "tests/ui/window_support.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace foothold;

/// The scoring profile, changed as a person does it.
class TestProfile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestWindow> m;

    QTreeWidget* values() { return m->find<QTreeWidget>("profile.values"); }
    QTreeWidgetItem* row(const char* key) {
        for (int i = 0; i < values()->topLevelItemCount(); ++i)
            if (values()->topLevelItem(i)->toolTip(0) == QLatin1String(key)) return values()->topLevelItem(i);
        return nullptr;
    }
    /// Types a value into its cell.
    void type(const char* key, const char* value) {
        values()->setCurrentItem(row(key), 1);
        values()->editItem(row(key), 1);
        auto* editor = values()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(value));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(row(key)->text(1), QLatin1String(value)); // taken over by the event loop
    }
    void click(const char* button) { QTest::mouseClick(m->find<QPushButton>(button), Qt::LeftButton); }
    double greenFrom(const char* date) {
        return Profiles(*m->service.facts(), *parseDate(date)).ofBook().greenFrom;
    }

private Q_SLOTS:
    void init() {
        useOwnSettings(m_folder);
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        QFile::remove(path);
        VERIFY_RESULT(makeSampleBook(path, {.accounts = 6, .asOf = sampleDay, .progress = {}}));
        m = std::make_unique<TestWindow>();
        QVERIFY(m->open(path));
        m->action("action.profile")->trigger();
        QVERIFY(values()->topLevelItemCount() > 30);
    }
    void cleanup() { m.reset(); }

    void changesAValueFromADateOn() {
        type("health.green_from", "80");
        QVERIFY(m->changes([this] { click("profile.save"); }));
        QCOMPARE(greenFrom("2026-04-14"), 70.0);
        QCOMPARE(greenFrom("2026-04-15"), 80.0);
        QCOMPARE(row("health.green_from")->text(1), QStringLiteral("80"));
        QCOMPARE(row("health.green_from")->text(2), QStringLiteral("70"));
        QVERIFY(row("health.green_from")->font(1).bold() && !row("health.amber_from")->font(1).bold());
        QVERIFY(m->changes([this] { m->service.undo(); }));
        QCOMPARE(greenFrom("2026-04-15"), 70.0);
        QCOMPARE(row("health.green_from")->text(1), QStringLiteral("70"));
    }

    void aSegmentHasItsOwn() {
        auto* segment = m->find<QComboBox>("profile.segment");
        segment->setCurrentIndex(segment->findData(QByteArrayLiteral("smb")));
        QCOMPARE(row("gate.closed_below")->text(1), QStringLiteral("80"));
        type("gate.closed_below", "75");
        QVERIFY(m->changes([this] { click("profile.save"); }));
        const Profiles profiles(*m->service.facts(), sampleDay);
        QCOMPARE(profiles.ofSegment("smb").gateClosedBelow, 75.0);
        QCOMPARE(profiles.ofBook().gateClosedBelow, 85.0);
    }

    void saysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no number") << QByteArrayLiteral("often");
        QTest::newRow("too large") << QByteArrayLiteral("500");
        QTest::newRow("not whole") << QByteArrayLiteral("70.5");
        QTest::newRow("empty") << QByteArrayLiteral("");
    }
    void saysWhatIsWrong() {
        QFETCH(QByteArray, value);
        const qint64 revision = m->service.state().revision;
        row("health.green_from")->setText(1, QString::fromLatin1(value));
        click("profile.save");
        auto* problem = m->find<QLabel>("profile.problem");
        QVERIFY(!problem->isHidden() && problem->text().contains(QLatin1String("0 to 101")));
        QCOMPARE(m->service.state().revision, revision);
    }

    void theDateMustBeOne() {
        auto* date = m->find<QLineEdit>("profile.validFrom");
        date->setText(QStringLiteral("soon"));
        type("health.green_from", "80");
        click("profile.save");
        QVERIFY(m->find<QLabel>("profile.problem")->text().contains(QLatin1String("soon")));
    }

    void resetsAfterAQuestion() {
        type("health.green_from", "80");
        QVERIFY(m->changes([this] { click("profile.save"); }));
        m->dialogs.accept = false;
        click("profile.reset");
        QCOMPARE(greenFrom("2026-04-15"), 80.0);
        m->dialogs.accept = true;
        QVERIFY(m->changes([this] { click("profile.reset"); }));
        QCOMPARE(greenFrom("2026-04-15"), 70.0);
    }
};

QTEST_MAIN(TestProfile)
#include "tst_profile.moc"
