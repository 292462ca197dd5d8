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

    static QString textOf(const QString& topic, const QString& spoken) {
        QFile file(QStringLiteral(":/help/%1.%2.md").arg(topic, spoken));
        if (!file.exists()) file.setFileName(QStringLiteral(":/help/%1.md").arg(topic));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static bool hasGerman(const QString& topic) {
        return QFile::exists(QStringLiteral(":/help/%1.de.md").arg(topic));
    }
    /// Of the headings of a page, one after the other: "1223".
    static QString headingLevels(const QString& text) {
        QString levels;
        bool isCode = false;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            isCode = isCode != line.startsWith(QLatin1String("```"));
            static const QRegularExpression heading(QStringLiteral("^(#+) "));
            if (const auto match = heading.match(line); !isCode && match.hasMatch())
                levels += QString::number(match.capturedLength(1));
        }
        return levels;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(m_folder); }
    void cleanup() { language::speak(QStringLiteral("en")); }

    void picturesStayInTheDocuments() {
        for (const char* spoken : {"en", "de"}) {
            language::speak(QLatin1String(spoken));
            HelpDialog shown;
            shown.open(QStringLiteral("window"));
            QVERIFY(textOf(QStringLiteral("window"), QLatin1String(spoken)).contains(QLatin1String("![")));
            const QString text = pageOf(shown)->document()->toPlainText();
            QVERIFY(text.contains(QLatin1String("F1")));
            for (const char* heading : {"In pictures", "In Bildern", "./dev screens"})
                QVERIFY2(!text.contains(QLatin1String(heading)), heading);
        }
    }

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

    void linksLeadSomewhere_data() {
        QTest::addColumn<QString>("spoken");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void linksLeadSomewhere() {
        QFETCH(QString, spoken);
        language::speak(spoken);
        HelpDialog help;
        help.show();
        auto* topics = help.findChild<QListWidget*>(QStringLiteral("help.topics"));
        QSet<QString> seen;
        for (int row = 0; row < topics->count(); ++row) {
            const QString topic = topics->item(row)->data(Qt::UserRole).toString();
            static const QRegularExpression link(
                QStringLiteral(R"(\]\((?:([a-z_]+)(?:\.de)?\.md)?(#[^)]*)?\))"));
            for (auto it = link.globalMatch(textOf(topic, spoken)); it.hasNext();) {
                const auto match = it.next();
                const QString leadsTo = match.captured(1).isEmpty() ? topic : match.captured(1);
                if (!QFile::exists(QStringLiteral(":/help/%1.md").arg(leadsTo))) continue; // only in docs/
                if (seen.contains(topic + match.captured())) continue;
                seen.insert(topic + match.captured());
                if (match.captured(1).isEmpty()) topics->setCurrentRow(row);
                Q_EMIT pageOf(help)->anchorClicked(QUrl(match.captured().mid(2).chopped(1)));
                QCOMPARE(topicOf(help), leadsTo);
                if (!match.captured(2).isEmpty())
                    QVERIFY2(pageOf(help)->textCursor().block().blockFormat().headingLevel() > 0,
                             qPrintable(match.captured()));
                // A German page leads to German ones.
                if (spoken == QLatin1String("de") && hasGerman(topic) && hasGerman(leadsTo) &&
                    !match.captured(1).isEmpty())
                    QVERIFY2(match.captured().contains(QLatin1String(".de.md")),
                             qPrintable(match.captured()));
            }
        }
        QVERIFY(seen.size() >= 10);
        // Nothing outside is opened.
        const QString before = topicOf(help);
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("https://example.com/guide.md")));
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        Q_EMIT pageOf(help)->anchorClicked(QUrl(QStringLiteral("../../etc/passwd")));
        QCOMPARE(topicOf(help), before);
    }

    void germanPagesHaveTheSameHeadings() {
        HelpDialog help;
        auto* topics = help.findChild<QListWidget*>(QStringLiteral("help.topics"));
        for (int row = 0; row < topics->count(); ++row) {
            const QString topic = topics->item(row)->data(Qt::UserRole).toString();
            QVERIFY2(hasGerman(topic), qPrintable(topic));
            const QString english = textOf(topic, {}), german = textOf(topic, QStringLiteral("de"));
            QVERIFY2(english != german, qPrintable(topic));
            QCOMPARE(headingLevels(german), headingLevels(english));
            QCOMPARE(german.count(QLatin1String("\n|")),
                     english.count(QLatin1String("\n|"))); // rows of tables
        }
        QCOMPARE(headingLevels(QStringLiteral("# A\n```\n# no\n```\n## B")), QStringLiteral("12"));
    }

    void findsAHeadingByItsEnglishName() {
        language::speak(QStringLiteral("de"));
        HelpDialog help;
        help.show();
        help.open(QStringLiteral("window"), QStringLiteral("the-stakeholder-map"));
        QCOMPARE(pageOf(help)->textCursor().block().text(), QStringLiteral("Die Stakeholder-Karte"));
        help.open(QStringLiteral("metrics"), QStringLiteral("die-unbekannte"));
        QCOMPARE(topicOf(help), QStringLiteral("metrics"));
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
