#include "tests/ui/window_support.h"
#include "ui/help/help_dialog.h"
#include "ui/help/tour_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace foothold;

/// The help pages and the tour.
class TestHelp : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString topicOf(const HelpDialog& help) {
        return help.findChild<QListWidget*>(QStringLiteral("help.topics"))
            ->currentItem()
            ->data(Qt::UserRole)
            .toString();
    }
    static QTextBrowser* pageOf(const HelpDialog& help) {
        return help.findChild<QTextBrowser*>(QStringLiteral("help.page"));
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }

    void everyTopicHasAPage() {
        HelpDialog help;
        help.show();
        auto* topics = help.findChild<QListWidget*>(QStringLiteral("help.topics"));
        QVERIFY(topics->count() >= 7);
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            const QString text = pageOf(help)->toPlainText();
            QVERIFY2(text.size() > 1000, qPrintable(topics->item(row)->text()));
            QVERIFY(!text.contains(QChar::ObjectReplacementCharacter)); // no picture that is not there
        }
    }

    void linksLeadSomewhere() {
        HelpDialog help;
        help.show();
        auto* topics = help.findChild<QListWidget*>(QStringLiteral("help.topics"));
        QSet<QString> seen;
        for (int row = 0; row < topics->count(); ++row) {
            QFile file(QStringLiteral(":/help/%1.md").arg(topics->item(row)->data(Qt::UserRole).toString()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z_]+)\.md(#[^)]*)?\))"));
            for (auto it = link.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                if (!QFile::exists(QStringLiteral(":/help/%1.md").arg(match.captured(1))))
                    continue; // only in docs/
                if (seen.contains(match.captured())) continue;
                seen.insert(match.captured());
                Q_EMIT pageOf(help)->anchorClicked(
                    QUrl(match.captured(1) + QLatin1String(".md") + match.captured(2)));
                QCOMPARE(topicOf(help), match.captured(1));
                if (!match.captured(2).isEmpty())
                    QVERIFY2(pageOf(help)->textCursor().block().blockFormat().headingLevel() > 0,
                             qPrintable(match.captured()));
            }
        }
        // Nothing outside is opened.
        const QString before = topicOf(help);
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("https://example.com/guide.md")));
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("../../etc/passwd")));
        QCOMPARE(topicOf(help), before);
    }

    void findsWords() {
        HelpDialog help;
        help.show();
        help.open(QStringLiteral("guide"));
        auto* find = help.findChild<QLineEdit*>(QStringLiteral("help.find"));
        QTest::keyClicks(find, QStringLiteral("spreadsheet"));
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(pageOf(help)->textCursor().selectedText(), QStringLiteral("spreadsheet"));
    }

    void opensWhereOneIs() {
        TestWindow w;
        QVERIFY(w.open(sampleBook(m_folder, QStringLiteral("sample"))));
        w.action("action.qbrs")->trigger();
        w.action("action.explain")->trigger(); // F1
        auto* help = w.window.findChild<HelpDialog*>();
        QTRY_VERIFY(help && help->isVisible());
        QCOMPARE(topicOf(*help), QStringLiteral("window"));
        w.action("action.guide")->trigger();
        QCOMPARE(topicOf(*help), QStringLiteral("guide"));
        QCOMPARE(w.window.findChildren<HelpDialog*>().size(), 1);
    }

    void walksThroughTheSample() {
        TestWindow w;
        QVERIFY(!w.action("action.tour")->isEnabled()); // there is nothing to walk through yet
        QVERIFY(w.open(sampleBook(m_folder, QStringLiteral("sample"))));
        QTRY_VERIFY(w.portfolio()->rowCount() > 0);
        w.action("action.tour")->trigger();
        auto* tour = w.window.findChild<TourDialog*>();
        QTRY_VERIFY(tour && tour->isVisible());
        auto* next = tour->findChild<QPushButton*>(QStringLiteral("tour.next"));
        QStringList titles;
        for (int step = 0; step < 8; ++step) {
            titles += tour->findChild<QLabel*>(QStringLiteral("tour.title"))->text();
            if (step == 1) QCOMPARE(w.find<QTabWidget>("workspace.tabs")->count(), 2); // an account is open
            if (step == 3) QVERIFY(w.find<QWidget>("qbrs")->isVisible());
            if (step == 7) QVERIFY(w.action("action.data")->isChecked());
            next->click();
        }
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), 8);
        QVERIFY(!tour->isVisible());
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
