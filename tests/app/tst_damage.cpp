// Truncated and bit-flipped books: never a crash or a hang, and no write to a book that a check finds
// damaged. Damage that no check notices is counted and printed; docs/data.md says how much it is.

#include "core/exchange/check.h"
#include "core/store/book.h"
#include "core/store/facts_reader.h"
#include "core/store/history.h"
#include "core/store/rows.h"
#include "tests/app/program.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <random>

using namespace foothold;

using program::contentOf;

namespace {

enum class Verdict {
    Refused,   ///< it cannot be opened
    Damaged,   ///< the check tells of damage
    Odd,       ///< the check tells of a record that breaks a rule
    Unnoticed, ///< nothing tells of it
};

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// Reads all that a window or an export would; whether that works is not the question.
void readAll(Book& book) {
    (void)readFacts(book);
    for (const Table& table : tables())
        (void)TableRows(book, table).forEach([](std::span<const Cell>) { return true; });
    (void)history(book);
}

} // namespace

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void truncatedBooks();
    void flippedBits();
    void theProgramItself();

private:
    Verdict judge(const QByteArray& content);
    void verifyNothingIsWritten(const QByteArray& content);
    QByteArray truncated();
    QByteArray flipped();
    void sayVerdicts(const char* what, const std::map<Verdict, int>& verdicts);

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_sound;
    std::mt19937 m_random{20260415};
    int m_judged = 0;
};

void TestDamage::initTestCase() {
    m_path = m_folder.filePath(QStringLiteral("a.foothold"));
    VERIFY_ENDED(
        program::run({QStringLiteral("sample"), m_path, QStringLiteral("--accounts"), QStringLiteral("12"),
                      QStringLiteral("--as-of"), QStringLiteral("2026-04-15")}),
        0);
    {
        // Something to undo and something to redo, so that their records can be damaged too.
        const auto book = Book::open(m_path, Book::Access::ReadWrite);
        VERIFY_RESULT(book);
        for (const char* what : {"First", "Second"}) {
            auto recording = Recording::begin(**book, Recording::Kind::Edit, QString::fromLatin1(what),
                                              QStringLiteral("test"));
            VERIFY_RESULT(recording);
            TableRows teams(**book, *findTable("team"));
            std::vector<Cell> row(findTable("team")->columns.size());
            row[0] = std::string_view(what);
            VERIFY_RESULT(teams.insert(row));
            VERIFY_RESULT((*recording)->commit());
        }
        VERIFY_RESULT(undo(**book));
    }
    m_sound = contentOf(m_path);
    QVERIFY(m_sound.size() > 50'000);
    QCOMPARE(judge(m_sound), Verdict::Unnoticed);
}

/// Opens a book with this content, reads all of it, and tries to write to it. @p content is what must still
/// be there if the check found something.
Verdict TestDamage::judge(const QByteArray& content) {
    write(m_path, content);
    Verdict verdict = Verdict::Refused;
    if (const auto book = Book::open(m_path, Book::Access::ReadOnly)) {
        const CheckReport report = checkBook(**book);
        verdict = report.damaged              ? Verdict::Damaged
                  : report.problems.isEmpty() ? Verdict::Unnoticed
                                              : Verdict::Odd;
        readAll(**book);
    }
    if (verdict == Verdict::Refused || verdict == Verdict::Damaged) {
        verifyNothingIsWritten(content);
    } else if (m_judged++ % 5 == 0) {
        if (const auto book = Book::open(m_path, Book::Access::ReadWrite)) {
            (void)undo(**book); // what was recorded may be damaged too
            (void)undo(**book);
            (void)redo(**book);
        }
    }
    return verdict;
}

void TestDamage::verifyNothingIsWritten(const QByteArray& content) {
    if (const auto book = Book::open(m_path, Book::Access::ReadWrite)) {
        VERIFY_ERROR(
            Recording::begin(**book, Recording::Kind::Edit, QStringLiteral("Edit"), QStringLiteral("test")),
            ErrorKind::Damaged);
        VERIFY_ERROR(undo(**book), ErrorKind::Damaged);
        VERIFY_ERROR(redo(**book), ErrorKind::Damaged);
    }
    QVERIFY2(contentOf(m_path) == content, "a damaged book was written to");
    QVERIFY2(!QFile::exists(m_path + QLatin1String("-journal")), "a journal was left");
}

QByteArray TestDamage::truncated() {
    const auto size = std::uniform_int_distribution<qsizetype>(0, m_sound.size() - 1)(m_random);
    constexpr qsizetype page = 4096;
    const bool atAPage = m_random() % 2;
    return m_sound.left(atAPage ? size / page * page : size);
}

QByteArray TestDamage::flipped() {
    QByteArray content = m_sound;
    const auto at = std::uniform_int_distribution<qsizetype>(0, content.size() - 1)(m_random);
    content[at] = char(content[at] ^ (1 << m_random() % 8));
    return content;
}

void TestDamage::sayVerdicts(const char* what, const std::map<Verdict, int>& verdicts) {
    const auto count = [&](Verdict verdict) {
        const auto it = verdicts.find(verdict);
        return it == verdicts.end() ? 0 : it->second;
    };
    qInfo("%s: %d refused at opening, %d found damaged, %d with a record that breaks a rule, %d unnoticed",
          what, count(Verdict::Refused), count(Verdict::Damaged), count(Verdict::Odd),
          count(Verdict::Unnoticed));
}

void TestDamage::truncatedBooks() {
    std::map<Verdict, int> verdicts;
    for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i)
        ++verdicts[judge(truncated())];
    sayVerdicts("150 truncated books", verdicts);
    QCOMPARE(verdicts[Verdict::Unnoticed], 0);
}

void TestDamage::flippedBits() {
    std::map<Verdict, int> verdicts;
    const int flips =
        qEnvironmentVariableIsSet("FOOTHOLD_FLIPS") ? qEnvironmentVariableIntValue("FOOTHOLD_FLIPS") : 400;
    for (int i = 0; i < flips && !QTest::currentTestFailed(); ++i)
        ++verdicts[judge(flipped())];
    sayVerdicts(qPrintable(QStringLiteral("%1 flipped bits").arg(flips)), verdicts);
    QVERIFY(verdicts[Verdict::Refused] > 0);
    QVERIFY(verdicts[Verdict::Damaged] > 0);
}

void TestDamage::theProgramItself() {
    for (int i = 0; i < 24; ++i) {
        const QByteArray content = i % 2 ? flipped() : truncated();
        const Verdict verdict = judge(content);
        const bool unusable = verdict == Verdict::Refused || verdict == Verdict::Damaged;
        write(m_path, content);
        VERIFY_ENDED(program::run({QStringLiteral("check"), m_path}), unusable                  ? 3
                                                                      : verdict == Verdict::Odd ? 1
                                                                                                : 0);
        QVERIFY2(contentOf(m_path) == content, "the check changed the book");
        const auto edit = program::run({QStringLiteral("set"), m_path, QStringLiteral("team"),
                                        QStringLiteral("First"), QStringLiteral("role=csm")});
        QVERIFY2(unusable ? edit.ended(3) && contentOf(m_path) == content : !edit.crashed && !edit.hung,
                 edit.told().constData());
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
