// kill -9 at random moments while the real program imports, edits and undoes: afterwards the book opens
// without repair, the check is clean, and every change that was reported as saved is there, whole.

#include "core/store/book.h"
#include "core/store/rows.h"
#include "tests/app/program.h"
#include "tests/support.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>
#include <random>
#include <set>

using namespace foothold;

namespace {

constexpr int rounds = 200;
constexpr int rowsOfAnImport = 1500;

/// What the rounds change in the book.
struct State {
    std::string notes;        ///< of the first account
    std::string region;       ///< of every account; "differs" if they disagree
    std::set<int> imports;    ///< whose touchpoints are there
    bool wholeImports = true; ///< of each import all touchpoints are there or none

    friend bool operator==(const State&, const State&) = default;
};

struct Account {
    std::string id, name;
};

std::string textOf(const Cell& cell) {
    const auto* text = std::get_if<std::string_view>(&cell);
    return text ? std::string(*text) : std::string();
}

void write(const QString& path, const std::string& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.data(), qint64(content.size())) >= 0);
}

std::string quoted(const std::string& text) {
    return QString::fromStdString(text)
        .replace(QLatin1Char('"'), QLatin1String("\"\""))
        .prepend(QLatin1Char('"'))
        .append(QLatin1Char('"'))
        .toStdString();
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtRandomMoments();

private:
    enum class Kind { Edit, Import, Undo };
    struct Deed {
        Kind kind;
        QStringList arguments;
        State after;
    };
    Deed nextDeed(int round);
    QString importFolder(int number) const;
    std::optional<State> read() const;
    /// Starts the program and kills it some time later. True if it had reported the change as saved.
    std::optional<bool> startAndKill(const Deed& deed);
    void waitForTheMoment(QProcess& process, const Deed& deed);

    QTemporaryDir m_folder;
    QString m_book, m_journal;
    std::vector<Account> m_accounts;
    std::mt19937 m_random{42};
    std::map<Kind, qint64> m_nanoseconds; ///< how long each kind takes when it is not killed
    std::vector<State> m_states;          ///< the last is what the book holds; undo goes one back
    int m_journals = 0, m_saved = 0, m_applied = 0;
};

void TestKill::initTestCase() {
    m_book = m_folder.filePath(QStringLiteral("a.foothold"));
    m_journal = m_book + QLatin1String("-journal");
    VERIFY_ENDED(
        program::run({QStringLiteral("sample"), m_book, QStringLiteral("--accounts"), QStringLiteral("12"),
                      QStringLiteral("--as-of"), QStringLiteral("2026-04-15")}),
        0);
    {
        const auto book = Book::open(m_book, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const Table& accounts = *findTable("accounts");
        VERIFY_RESULT(TableRows(**book, accounts).forEach([&](std::span<const Cell> row) {
            m_accounts.push_back({textOf(row[std::size_t(accounts.indexOf("account_id"))]),
                                  textOf(row[std::size_t(accounts.indexOf("name"))])});
            return true;
        }));
    }
    QVERIFY(m_accounts.size() >= 12);
    // An import that is not killed first, so that all accounts agree in what the rounds change.
    for (const Kind kind : {Kind::Import, Kind::Edit, Kind::Undo}) {
        if (const auto state = read()) m_states.push_back(*state);
        Deed deed = nextDeed(-1 - int(kind));
        while (deed.kind != kind)
            deed = nextDeed(-1 - int(kind));
        QElapsedTimer clock;
        clock.start();
        VERIFY_ENDED(program::run(deed.arguments), 0);
        m_nanoseconds[kind] = clock.nsecsElapsed();
        QVERIFY(read() == deed.after);
    }
    m_states = {*read()};
}

/// A folder that gives every account another region and brings touchpoints of its own.
QString TestKill::importFolder(int number) const {
    const QString folder = m_folder.filePath(QStringLiteral("import%1").arg(number));
    QDir().mkpath(folder);
    const std::string region = "Region " + std::to_string(number);
    std::string accounts = "account_id,name,region\n",
                touchpoints = "touchpoint_id,account_id,date,kind,subject\n";
    for (const Account& account : m_accounts)
        accounts += quoted(account.id) + ',' + quoted(account.name) + ',' + region + '\n';
    for (int i = 0; i < rowsOfAnImport; ++i)
        touchpoints += "kill/" + std::to_string(number) + '/' + std::to_string(i) + ',' +
                       quoted(m_accounts[std::size_t(i) % m_accounts.size()].id) + ",2026-03-01,call,Touch\n";
    write(folder + QLatin1String("/accounts.csv"), accounts);
    write(folder + QLatin1String("/touchpoints.csv"), touchpoints);
    return folder;
}

TestKill::Deed TestKill::nextDeed(int round) {
    const auto choice = m_random() % 10;
    Deed deed{Kind::Undo, {QStringLiteral("undo"), m_book}, {}};
    if (choice < 3 && m_states.size() > 1) {
        deed.after = m_states[m_states.size() - 2];
        return deed;
    }
    deed.after = m_states.back();
    if (choice < 6) {
        deed.kind = Kind::Import;
        deed.arguments = QStringList{QStringLiteral("import"), m_book, importFolder(round)};
        deed.after.region = "Region " + std::to_string(round);
        deed.after.imports.insert(round);
    } else {
        deed.kind = Kind::Edit;
        deed.after.notes = "Edit " + std::to_string(round);
        deed.arguments = QStringList{QStringLiteral("set"), m_book, QStringLiteral("accounts"),
                                     QString::fromStdString(m_accounts[0].id),
                                     QLatin1String("notes=") + QString::fromStdString(deed.after.notes)};
    }
    return deed;
}

std::optional<State> TestKill::read() const {
    const auto book = Book::open(m_book, Book::Access::ReadOnly);
    if (!book) {
        qWarning("%s", qPrintable(book.error().message));
        return {};
    }
    State state;
    bool first = true;
    const Table& accounts = *findTable("accounts");
    const auto notes = std::size_t(accounts.indexOf("notes")),
               region = std::size_t(accounts.indexOf("region"));
    const Status readAccounts = TableRows(**book, accounts).forEach([&](std::span<const Cell> row) {
        if (first) state.notes = textOf(row[notes]);
        if (first) state.region = textOf(row[region]);
        if (state.region != textOf(row[region])) state.region = "differs";
        first = false;
        return true;
    });
    std::map<int, int> touchpoints;
    const Status readTouchpoints =
        TableRows(**book, *findTable("touchpoints")).forEach([&](std::span<const Cell> row) {
            const QString key = QString::fromStdString(textOf(row[0]));
            if (key.startsWith(QLatin1String("kill/")))
                ++touchpoints[key.section(QLatin1Char('/'), 1, 1).toInt()];
            return true;
        });
    for (const auto& [number, count] : touchpoints) {
        state.imports.insert(number);
        state.wholeImports = state.wholeImports && count == rowsOfAnImport;
    }
    if (!readAccounts || !readTouchpoints) return {};
    return state;
}

/// Half of the moments lie anywhere in the program's life, half shortly after it began to write.
void TestKill::waitForTheMoment(QProcess& process, const Deed& deed) {
    std::uniform_real_distribution<double> share(0, 1);
    const bool afterTheJournal = m_random() % 2;
    const double whole = double(m_nanoseconds.at(deed.kind));
    const qint64 delay =
        qint64(afterTheJournal ? whole * 0.6 * std::pow(share(m_random), 3) : whole * 1.2 * share(m_random));
    QElapsedTimer clock;
    clock.start();
    if (afterTheJournal) {
        while (!QFile::exists(m_journal) && !process.waitForFinished(0)) {
            if (process.state() == QProcess::NotRunning) return;
        }
        clock.restart();
    }
    while (clock.nsecsElapsed() < delay && process.state() != QProcess::NotRunning)
        process.waitForFinished(0);
}

std::optional<bool> TestKill::startAndKill(const Deed& deed) {
    QProcess process;
    process.start(program::path(), deed.arguments);
    if (!process.waitForStarted()) return {};
    waitForTheMoment(process, deed);
    process.kill();
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit) {
        if (process.exitCode() == 0) return true;
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput().contains('\n') || process.readAllStandardError().contains('\n');
}

void TestKill::killedAtRandomMoments() {
    for (int round = 0; round < rounds; ++round) {
        const Deed deed = nextDeed(round);
        const std::optional<bool> saved = startAndKill(deed);
        QVERIFY2(saved.has_value(), "the program failed by itself");
        m_journals += QFile::exists(m_journal);
        m_saved += *saved;

        if (round % 4 == 0) VERIFY_ENDED(program::run({QStringLiteral("check"), m_book}), 0);
        const std::optional<State> state = read();
        QVERIFY2(state, "the book cannot be opened");
        VERIFY_RESULT(Book::open(m_book, Book::Access::ReadWrite));
        QVERIFY2(!QFile::exists(m_journal), "a side file remains");
        const bool applied = *state == deed.after;
        QVERIFY2(applied || *state == m_states.back(), "half of a change is there");
        QVERIFY2(applied || !*saved, "a change that was reported as saved is gone");
        m_applied += applied;
        if (applied && deed.kind == Kind::Undo)
            m_states.pop_back();
        else if (applied)
            m_states.push_back(*state);
    }
    const auto book = Book::open(m_book, Book::Access::ReadOnly);
    VERIFY_RESULT(book);
    QCOMPARE((*book)->integrityProblems(), QStringList());
    qInfo("%d kills: %d left a journal, %d changes were reported as saved, %d were there", rounds, m_journals,
          m_saved, m_applied);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
