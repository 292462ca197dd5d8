// The house stands as docs/architecture.md draws it: read off the source itself.

#include <QtTest/QtTest>

#include <map>
#include <set>
#include <vector>

namespace {

const QString root = QStringLiteral(FOOTHOLD_SOURCE_DIR "/");

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text without its comments; line breaks stay, so that lines can be counted.
QString withoutComments(const QString& text) {
    QString code;
    for (qsizetype i = 0; i < text.size();) {
        const auto starts = [&](QLatin1String mark) { return QStringView(text).mid(i).startsWith(mark); };
        if (starts(QLatin1String("//"))) {
            i = std::max(i, text.indexOf(QLatin1Char('\n'), i));
        } else if (starts(QLatin1String("/*"))) {
            const qsizetype end = text.indexOf(QLatin1String("*/"), i + 2);
            code += QString(QStringView(text).mid(i, end - i).count(QLatin1Char('\n')), QLatin1Char('\n'));
            i = end < 0 ? text.size() : end + 2;
        } else if (starts(QLatin1String("R\"("))) {
            const qsizetype end = text.indexOf(QLatin1String(")\""), i);
            code += QStringView(text).mid(i, (end < 0 ? text.size() : end + 2) - i);
            i = end < 0 ? text.size() : end + 2;
        } else if (text[i] == QLatin1Char('"') || text[i] == QLatin1Char('\'')) {
            const QChar quote = text[i];
            do {
                if (text[i] == QLatin1Char('\\')) code += text[i++];
                if (i < text.size()) code += text[i++];
            } while (i < text.size() && text[i] != quote && text[i] != QLatin1Char('\n'));
            if (i < text.size()) code += text[i++];
        } else {
            code += text[i++];
        }
    }
    return code;
}

struct Source {
    QString path; ///< below the root, "core/base/date.cpp"
    QString code; ///< without comments
    int lines = 0;
    bool isIn(const char* folder) const { return path.startsWith(QLatin1String(folder) + QLatin1Char('/')); }
    /// "core/base" of "core/base/date.cpp".
    QString part() const { return path.section(QLatin1Char('/'), 0, 1); }
};

std::vector<Source> readSources() {
    std::vector<Source> sources;
    for (const char* folder : {"core", "ui", "app", "tests"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString text = contentOf(path);
            sources.push_back(
                {path.mid(root.size()), withoutComments(text), int(text.count(QLatin1Char('\n')))});
        }
    }
    return sources;
}

const std::vector<Source>& sources() {
    static const std::vector<Source> all = readSources();
    return all;
}

/// Every match of @p pattern in the sources that @p concerns, as "path:line: match".
QStringList found(const QRegularExpression& pattern, const std::function<bool(const Source&)>& concerns) {
    QStringList places;
    for (const Source& source : sources()) {
        if (!concerns(source)) continue;
        for (auto matches = pattern.globalMatch(source.code); matches.hasNext();) {
            const auto match = matches.next();
            const auto line =
                QStringView(source.code).left(match.capturedStart()).count(QLatin1Char('\n')) + 1;
            places +=
                QStringLiteral("%1:%2: %3").arg(source.path).arg(line).arg(match.captured().simplified());
        }
    }
    return places;
}

/// The included files in quotes of a source: "core/base/date.h".
QStringList ownIncludesOf(const Source& source) {
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList files;
    for (auto matches = include.globalMatch(source.code); matches.hasNext();)
        files += matches.next().captured(1);
    return files;
}

QRegularExpression lines(const char* pattern) {
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption);
}

/// What each part of the core may include, beside itself.
const std::map<QString, std::set<QString>>& partsOfCore() {
    const auto set = [](const char* names) {
        std::set<QString> parts;
        for (const QString& name : QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            parts.insert(QLatin1String("core/") + name);
        return parts;
    };
    static const std::map<QString, std::set<QString>> parts{
        {QStringLiteral("core/base"), set("")},
        {QStringLiteral("core/domain"), set("base")},
        {QStringLiteral("core/facts"), set("base domain metrics")},
        {QStringLiteral("core/store"), set("base domain facts")},
        {QStringLiteral("core/exchange"), set("base domain store")},
        {QStringLiteral("core/sample"), set("base domain facts store exchange playbook")},
        {QStringLiteral("core/metrics"), set("base domain facts")},
        {QStringLiteral("core/playbook"), set("base domain facts metrics")},
        {QStringLiteral("core/documents"), set("base domain facts metrics playbook")},
    };
    return parts;
}

} // namespace

#define VERIFY_NONE(places)                                                                                  \
    do {                                                                                                     \
        const QStringList list = (places);                                                                   \
        QVERIFY2(list.isEmpty(), qPrintable(QLatin1Char('\n') + list.join(QLatin1Char('\n'))));              \
    } while (false)

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSource();
    void dependenciesGoOneWay();
    void partsOfTheCoreKeepTheirOrder();
    void coreKnowsNoWindow();
    void sqlStandsInTheStoreOnly();
    void appDecidesNothing();
    void filesStaySmall();
};

void TestLayering::readsTheSource() {
    QVERIFY(sources().size() > 20);
    QCOMPARE(withoutComments(QStringLiteral("a(\"//x\\\"\"); // c\n/* d\n e */ f('\"'); R\"(// g)\"\n")),
             QStringLiteral("a(\"//x\\\"\"); \n\n f('\"'); R\"(// g)\"\n"));
}

void TestLayering::dependenciesGoOneWay() {
    const auto above = lines("^#include [\"<](ui|app|tests)/.*");
    const auto app = lines("^#include [\"<](app|tests)/.*");
    VERIFY_NONE(found(above, [](const Source& s) { return s.isIn("core"); }));
    VERIFY_NONE(found(app, [](const Source& s) { return s.isIn("ui"); }));
}

void TestLayering::partsOfTheCoreKeepTheirOrder() {
    QStringList wrong;
    for (const Source& source : sources()) {
        if (!source.isIn("core")) continue;
        const auto part = partsOfCore().find(source.part());
        if (part == partsOfCore().end()) {
            wrong += QStringLiteral("%1: a part of the core that has no place yet").arg(source.path);
            continue;
        }
        for (const QString& file : ownIncludesOf(source)) {
            const QString other = file.section(QLatin1Char('/'), 0, 1);
            if (other != part->first && !part->second.count(other))
                wrong += QStringLiteral("%1 includes %2").arg(source.path, file);
        }
    }
    VERIFY_NONE(wrong);
}

void TestLayering::coreKnowsNoWindow() {
    const auto core = [](const Source& s) { return s.isIn("core"); };
    VERIFY_NONE(found(lines("^#include <Qt(?!Core|Sql)\\w+/.*"), core));
    VERIFY_NONE(found(lines("\\bQ(Widget|Application|GuiApplication|MessageBox|FileDialog|MainWindow|Painter|"
                            "Pixmap|Image|Color|Font|Icon|Chart|Svg\\w*|Pdf\\w*|Printer|TextDocument|"
                            "Settings)\\b"),
                      core));
    QStringList linked;
    const QString recipe = contentOf(root + QLatin1String("core/CMakeLists.txt"));
    for (auto matches = lines("\\bQt6::(\\w+)").globalMatch(recipe); matches.hasNext();)
        linked += matches.next().captured(1);
    linked.sort();
    QCOMPARE(linked, (QStringList{QStringLiteral("Core"), QStringLiteral("Sql")}));
}

void TestLayering::sqlStandsInTheStoreOnly() {
    const auto elsewhere = [](const Source& s) { return !s.isIn("core/store") && !s.isIn("tests"); };
    VERIFY_NONE(found(lines("\\bQSql\\w+|\\bsqlite3(_\\w+)?\\b"), elsewhere));
    VERIFY_NONE(found(lines("\"[^\"\\n]*\\b(SELECT\\b.*\\bFROM|INSERT (OR \\w+ )?INTO|UPDATE\\b.*\\bSET|"
                            "DELETE FROM|(CREATE|DROP|ALTER) (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|"
                            "SAVEPOINT|ATTACH DATABASE|insert into|delete from|pragma \\w+)\\b"),
                      elsewhere));
}

void TestLayering::appDecidesNothing() {
    const auto app = [](const Source& s) { return s.isIn("app"); };
    // A threshold or a weight would be a number with a point; a change made past the core, a Recording.
    VERIFY_NONE(found(lines("(?<![\\w\".])\\d+\\.\\d+"), app));
    VERIFY_NONE(found(lines("\\b(Recording|TableRows|QPainter|QPdfWriter)\\b"), app));
}

void TestLayering::filesStaySmall() {
    QStringList large;
    for (const Source& source : sources()) {
        const int bound = source.isIn("app") ? 300 : 500;
        if (source.lines > bound)
            large +=
                QStringLiteral("%1: %2 lines, is it still one thing?").arg(source.path).arg(source.lines);
    }
    VERIFY_NONE(large);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
