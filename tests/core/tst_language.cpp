#include "core/documents/account_plan.h"
#include "core/documents/language.h"
#include "core/documents/wording.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/figures.h"
#include "tests/plan_facts.h"

#include <QRegularExpression>
#include <QThread>
#include <QXmlStreamReader>

using namespace foothold;

namespace {

/// What a text has that its translation has to have, too.
struct Marks {
    explicit Marks(const QString& text) {
        static const QRegularExpression place(QStringLiteral("%[1-9n]"));
        for (auto match = place.globalMatch(text); match.hasNext();)
            places.insert(match.next().captured());
        mnemonics = int(text.count(QLatin1Char('&'))) - 2 * int(text.count(QLatin1String("&&")));
        lines = int(text.count(QLatin1Char('\n')));
        spaces = {text.startsWith(QLatin1Char(' ')), text.endsWith(QLatin1Char(' '))};
    }
    bool operator==(const Marks&) const = default;

    QSet<QString> places;
    int mnemonics = 0, lines = 0;
    std::pair<bool, bool> spaces;
};

/// The formulas of a tree, as they are read.
QStringList formulasOf(const Explanation& node) {
    QStringList all{wording::explained(node.formula)};
    for (const Explanation& child : node.children)
        all += formulasOf(child);
    return all;
}

QString saidHere() {
    return QCoreApplication::translate("Wording", "champion");
}

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::speak(QStringLiteral("en")); }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("code");
        for (const QString& code : language::all().mid(1))
            QTest::newRow(qPrintable(code)) << code;
    }

    void everyTextIsTranslated() {
        QFETCH(QString, code);
        QFile file(QStringLiteral(FOOTHOLD_SOURCE_DIR "/resources/translations/foothold_%1.ts").arg(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        bool isPlural = false;
        int texts = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == QLatin1String("source")) source = xml.readElementText();
            if (xml.name() == QLatin1String("message"))
                isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
            if (xml.name() == QLatin1String("translation"))
                QVERIFY2(!xml.attributes().hasAttribute(QLatin1String("type")), qPrintable(source));
            if (xml.name() != QLatin1String(isPlural ? "numerusform" : "translation")) continue;
            const QString translated = xml.readElementText();
            QVERIFY2(!translated.isEmpty(), qPrintable(source));
            QVERIFY2(Marks(translated) == Marks(source),
                     qPrintable(source + QLatin1String(" -> ") + translated));
            ++texts;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts > 2000);
    }

    void knowsWhatItSpeaks() {
        QCOMPARE(language::of(QLocale(QStringLiteral("de_CH"))), QStringLiteral("de"));
        QCOMPARE(language::of(QLocale(QStringLiteral("fr_FR"))), QStringLiteral("en"));
        QCOMPARE(language::of(QLocale::c()), QStringLiteral("en"));
    }

    void speaksTheLanguageThatIsChosen() {
        language::speak(QStringLiteral("de"));
        QCOMPARE(saidHere(), QStringLiteral("Champion"));
        QCOMPARE(language::spoken(), QStringLiteral("de"));
        language::speak(QStringLiteral("en"));
        QCOMPARE(saidHere(), QStringLiteral("champion"));
    }

    void aDocumentIsInTheLanguageOfItsReaders() {
        language::speak(QStringLiteral("en"));
        {
            const language::Within german{QLocale(QStringLiteral("de_DE"))};
            QCOMPARE(saidHere(), QStringLiteral("Champion"));
            {
                const language::Within french{QLocale(QStringLiteral("fr_FR"))}; // said in English
                QCOMPARE(saidHere(), QStringLiteral("champion"));
            }
            QCOMPARE(saidHere(), QStringLiteral("Champion"));
            QString elsewhere;
            const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = saidHere(); }));
            thread->start();
            QVERIFY(thread->wait());
            QCOMPARE(elsewhere, QStringLiteral("champion"));
        }
        QCOMPARE(saidHere(), QStringLiteral("champion"));
    }

    void theAdviceOfTheBandsIsTranslated() {
        for (std::size_t i = 0; i < std::size(Names<GrrBand>::all); ++i) {
            language::speak(QStringLiteral("en"));
            const BandAdvice english = adviceFor(GrrBand(i));
            language::speak(QStringLiteral("de"));
            const BandAdvice german = adviceFor(GrrBand(i));
            QVERIFY(german.implication != english.implication && german.action != english.action);
            QCOMPARE(german.levers.size(), english.levers.size());
        }
    }

    void everyFormulaIsSaidInGerman() {
        const auto facts = planfacts::facts();
        const AccountFacts account = *facts->find(QStringLiteral("rich"));
        const Profiles profiles(*facts, planfacts::asOf);
        const auto formulas = [&](const char* code) {
            language::speak(QLatin1String(code));
            QStringList all;
            for (const Figure figure : {Figure::Health, Figure::Readiness, Figure::Whitespace,
                                        Figure::Contraction, Figure::Priority, Figure::Clv})
                all += formulasOf(explain(figure, account, planfacts::asOf, profiles));
            return all;
        };
        const QStringList english = formulas("en"), german = formulas("de");
        QCOMPARE(english.size(), german.size());
        QVERIFY(english.size() > 60);
        static const QRegularExpression words(QStringLiteral("[a-z]{4,}"));
        QStringList same;
        for (qsizetype i = 0; i < english.size(); ++i)
            if (english[i].contains(words) && english[i] == german[i]) same += english[i];
        QVERIFY2(same.isEmpty(), qPrintable(same.join(QLatin1Char('\n'))));
    }

    void aPlanIsInTheLanguageOfItsLocale() {
        language::speak(QStringLiteral("en"));
        const auto facts = planfacts::facts();
        const auto german = composePlan(
            facts->at(0), {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("de_DE"))});
        const auto english = composePlan(
            facts->at(0), {planfacts::asOf, doc::Edition::Internal, QLocale(QStringLiteral("en_GB"))});
        QVERIFY(german && english);
        QCOMPARE(english->name, QStringLiteral("Account plan"));
        QCOMPARE(german->name, QStringLiteral("Kundenplan"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
