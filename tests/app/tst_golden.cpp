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

    /// The values of a tree by name, three levels deep: measures under an override, parts under components.
    QJsonObject treeValues(const char* figure, const QStringList& options) const {
        const Answer answer = run(QStringList{QStringLiteral("explain"), book(), QStringLiteral("--json"),
                                              QStringLiteral("--figure"), QLatin1String(figure)} +
                                  options);
        QJsonObject values;
        const QJsonObject root = QJsonDocument::fromJson(answer.output).object();
        for (const QJsonValue& child : root[QStringLiteral("children")].toArray()) {
            values.insert(child[QStringLiteral("name")].toString(), child[QStringLiteral("value")]);
            for (const QJsonValue& deeper : child[QStringLiteral("children")].toArray())
                if (deeper[QStringLiteral("name")] != QLatin1String("trend") ||
                    QLatin1String(figure) == QLatin1String("readiness"))
                    values.insert(deeper[QStringLiteral("name")].toString(), deeper[QStringLiteral("value")]);
        }
        return values;
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
    void accounts() { compare("accounts"); }

    void retention_data() { cases("retention"); }
    void retention() { compare("retention"); }

    void bridge_data() { cases("bridge"); }
    void bridge() { compare("bridge"); }

    void motions_data() { cases("motions"); }
    void motions() { compare("motions"); }

    void calibrate_data() { cases("calibrate"); }
    void calibrate() { compare("calibrate"); }

    void signalsThatFire_data() { cases("signals"); }
    void signalsThatFire() {
        compare("signals", {QStringLiteral("evidence"), QStringLiteral("action"), QStringLiteral("forum"),
                            QStringLiteral("owner"), QStringLiteral("due_on")});
    }

    void ownership_data() { cases("ownership"); }
    void ownership() { compare("ownership", {QStringLiteral("support"), QStringLiteral("trigger")}); }

    void measuresStandInTheExplanation_data() { cases("parts"); }
    void measuresStandInTheExplanation() {
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        if (expected.isEmpty()) return;
        const QJsonObject parts = jsonFile(expected).toObject();
        const QJsonObject health = treeValues("health", options),
                          readiness = treeValues("readiness", options);
        QVERIFY(!parts.isEmpty());
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const QJsonObject& values = health.contains(part.key()) ? health : readiness;
            QVERIFY2(values.contains(part.key()), qPrintable(part.key()));
            const QStringList found = differences(part.value(), values[part.key()], {}, part.key());
            QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
