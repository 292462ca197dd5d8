#include "tests/app/json_difference.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The real program over a book whose figures were calculated independently.
class TestGolden : public QObject {
    Q_OBJECT

private:
    struct Answer {
        int exitCode = -1;
        QByteArray output, errors;
    };

    static Answer run(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral(FOOTHOLD_BIN_DIR "/foothold-cli"), arguments);
        if (!process.waitForFinished(120'000)) return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QJsonValue jsonFile(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return {};
        const auto document = QJsonDocument::fromJson(file.readAll());
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    QString book() const { return m_folder.filePath(QStringLiteral("golden.foothold")); }

    /// The cases of one verb: its options and the file of the expected answer.
    void cases(const char* verb) const {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        for (const QJsonValue& entry : jsonFile(m_golden + QStringLiteral("/cases.json")).toArray()) {
            const QString file = entry[QStringLiteral("expected")].toString();
            if (entry[QStringLiteral("verb")].toString() == QLatin1String(verb))
                QTest::newRow(qPrintable(file)) << entry[QStringLiteral("options")].toVariant().toStringList()
                                                << m_golden + QStringLiteral("/expected/") + file;
        }
        if (m_golden.isEmpty()) QTest::newRow("absent") << QStringList() << QString();
    }

    void compare(const char* verb, const QStringList& ignored = {}) {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        if (expected.isEmpty()) return;
        const Answer answer =
            run(QStringList{QLatin1String(verb), book(), QStringLiteral("--json")} + options);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        const QStringList found =
            differences(jsonFile(expected), QJsonDocument::fromJson(answer.output).object(), ignored);
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 20).join(QLatin1Char('\n'))));
    }

    QTemporaryDir m_folder;
    QString m_golden;

private Q_SLOTS:
    void initTestCase() {
        m_golden = sharedData("golden");
        if (m_golden.isEmpty()) return;
        const Answer created = run({QStringLiteral("create"), book()});
        QVERIFY2(created.exitCode == 0, created.errors.constData());
        const Answer imported = run({QStringLiteral("import"), book(), m_golden + QStringLiteral("/book")});
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
    }

    void whitespace_data() { cases("whitespace"); }
    void whitespace() { compare("whitespace"); }

    void trend_data() { cases("trend"); }
    void trend() { compare("trend"); }

    void accounts_data() { cases("accounts"); }
    void accounts() {
        compare("accounts",
                {QStringLiteral("readiness"), QStringLiteral("action"), QStringLiteral("gated_action"),
                 QStringLiteral("gate_reasons"), QStringLiteral("timing"), QStringLiteral("priority"),
                 QStringLiteral("contraction_count"), QStringLiteral("contraction_signals"),
                 QStringLiteral("contraction_flagged"), QStringLiteral("flagged_since")});
    }

    void measuresStandInTheExplanation_data() { cases("parts"); }
    void measuresStandInTheExplanation() {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        if (expected.isEmpty()) return;
        const Answer answer = run(QStringList{QStringLiteral("explain"), book(), QStringLiteral("--json"),
                                              QStringLiteral("--figure"), QStringLiteral("health")} +
                                  options);
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QJsonObject values;
        QJsonArray children =
            QJsonDocument::fromJson(answer.output).object()[QStringLiteral("children")].toArray();
        for (qsizetype i = 0; i < children.size(); ++i) { // under an override the measures are a level deeper
            for (const QJsonValue& deeper : children[i][QStringLiteral("children")].toArray())
                if (children[i][QStringLiteral("name")].toString() == QLatin1String("calculated"))
                    children.append(deeper);
            values.insert(children[i][QStringLiteral("name")].toString(),
                          children[i][QStringLiteral("value")]);
        }
        const QJsonObject parts = jsonFile(expected).toObject();
        for (const char* measure : {"usage", "engagement", "satisfaction", "support", "commercial"}) {
            const QString name = QLatin1String(measure);
            QVERIFY2(values.contains(name), measure);
            const QStringList found = differences(parts[name], values[name], {}, name);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
