// A disk that is full at any moment: one clear line, the book as it was, no partial output.
//
// The full disk is a small tmpfs where this process may mount one (in a mount namespace of its own, so that
// nothing outside sees it), and a limit on the size of files, which every process may set, everywhere.

#include "tests/app/program.h"

#include <QDirIterator>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <csignal>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using program::contentOf;

namespace {

bool writeLine(const char* path, const QByteArray& line) {
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(line) == line.size();
}

/// Takes this process into mounts of its own. Only possible before there are threads.
bool haveMountsOfOurOwn() {
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(CLONE_NEWNS | (user ? CLONE_NEWUSER : 0)) != 0) return false;
    if (user != 0 && !(writeLine("/proc/self/setgroups", "deny") &&
                       writeLine("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
                       writeLine("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")))
        return false;
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountsOfOurOwn = false;

/// Every file below a folder but the ballast, with its content.
std::map<QString, QByteArray> filesIn(const QString& folder) {
    std::map<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (entries.fileName() != QLatin1String("ballast"))
            files[QDir(folder).relativeFilePath(path)] = contentOf(path);
    }
    return files;
}

/// What the program is asked to do; %1 is the folder on the disk, %2 one with room.
struct Operation {
    const char* name;
    const char* arguments;
    const char* output; ///< what appears if it succeeds; nullptr: the book changes
};

constexpr Operation operations[] = {
    {"create", "create %1/new.foothold --name New", "new.foothold"},
    {"sample", "sample %1/new.foothold --accounts 12 --as-of 2026-04-15", "new.foothold"},
    {"import", "import %1/book.foothold %2/more", nullptr},
    {"set", "set %1/book.foothold book name value=Renamed", nullptr},
    {"undo", "undo %1/book.foothold", nullptr},
    {"export", "export %1/book.foothold %1/exported", "exported"},
    {"plan", "plan %1/book.foothold --account %3 --as-of 2026-04-15 --out %1/plan.pdf", "plan.pdf"},
    {"plan's tables", "plan %1/book.foothold --account %3 --as-of 2026-04-15 --out %1/plan.xlsx",
     "plan.xlsx"},
    {"backup", "backup %1/book.foothold %1/copy.foothold", "copy.foothold"},
    {"restore", "restore %2/book.foothold %1/restored.foothold", "restored.foothold"},
};

} // namespace

class TestDiskFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fullDisk_data();
    void fullDisk();
    void limitedFiles_data();
    void limitedFiles();

private:
    QStringList argumentsOf(const Operation& operation) const;
    void prepare();
    void verifyRefused(const program::Outcome& outcome, const std::map<QString, QByteArray>& before);
    void verifySound();
    void verifyBackups();

    QTemporaryDir m_room, m_mountPoint;
    QString m_disk, m_account;
};

void TestDiskFull::initTestCase() {
    const QString book = m_room.filePath(QStringLiteral("book.foothold"));
    const auto sample = [](const QString& path, const char* accounts, const char* seed) {
        return program::run({QStringLiteral("sample"), path, QStringLiteral("--accounts"),
                             QString::fromLatin1(accounts), QStringLiteral("--seed"),
                             QString::fromLatin1(seed), QStringLiteral("--as-of"),
                             QStringLiteral("2026-04-15")});
    };
    VERIFY_ENDED(sample(book, "12", "1"), 0);
    VERIFY_ENDED(program::run({QStringLiteral("set"), book, QStringLiteral("book"), QStringLiteral("name"),
                               QStringLiteral("value=To be renamed")}),
                 0);
    const auto accounts = program::run({QStringLiteral("accounts"), book, QStringLiteral("--json")});
    VERIFY_ENDED(accounts, 0);
    const QString text = QString::fromUtf8(accounts.out);
    m_account = QRegularExpression(QStringLiteral("\"account_id\": \"([^\"]+)\"")).match(text).captured(1);
    QVERIFY(!m_account.isEmpty());

    const QString more = m_room.filePath(QStringLiteral("more.foothold"));
    VERIFY_ENDED(sample(more, "40", "1"), 0);
    VERIFY_ENDED(program::run({QStringLiteral("export"), more, m_room.filePath(QStringLiteral("more"))}), 0);
}

QStringList TestDiskFull::argumentsOf(const Operation& operation) const {
    QStringList arguments = QString::fromLatin1(operation.arguments).split(QLatin1Char(' '));
    for (QString& argument : arguments) {
        argument.replace(QLatin1String("%1"), m_disk);
        argument.replace(QLatin1String("%2"), m_room.path());
        argument.replace(QLatin1String("%3"), m_account);
    }
    return arguments;
}

/// The disk with a book on it and nothing else.
void TestDiskFull::prepare() {
    for (const QString& entry :
         QDir(m_disk).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString path = m_disk + QLatin1Char('/') + entry;
        QVERIFY(QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
    }
    QVERIFY(QFile::copy(m_room.filePath(QStringLiteral("book.foothold")),
                        m_disk + QLatin1String("/book.foothold")));
}

/// Takes room on the disk until no more than that is left.
static void fillUpTo(const QString& disk, qint64 left) {
    QFile ballast(disk + QLatin1String("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    const qint64 size = QStorageInfo(disk).bytesFree() - left;
    QVERIFY(size >= 0 && posix_fallocate(ballast.handle(), 0, size) == 0);
}

/// What was there is there unchanged, and nothing is new but whole backups.
void TestDiskFull::verifyRefused(const program::Outcome& outcome,
                                 const std::map<QString, QByteArray>& before) {
    VERIFY_ENDED(outcome, 3);
    QCOMPARE(outcome.out, QByteArray());
    // The day's backup may have had no room either, which is a line of its own.
    const QByteArrayList lines = outcome.err.trimmed().split('\n');
    QVERIFY2(lines.size() <= 2, outcome.told().constData());
    for (const QByteArray& line : lines)
        QVERIFY2(line.startsWith("foothold-cli: ") && line.endsWith('.'), outcome.told().constData());
    auto after = filesIn(m_disk);
    std::erase_if(after, [](const auto& file) { return file.first.startsWith(QLatin1String("backups")); });
    for (const auto& [path, content] : after)
        QVERIFY2(before.count(path) && before.at(path) == content,
                 qPrintable(path + QLatin1String(" is there or changed")));
    QCOMPARE(after.size(), before.size());
}

void TestDiskFull::verifySound() {
    VERIFY_ENDED(program::run({QStringLiteral("check"), m_disk + QLatin1String("/book.foothold")}), 0);
}

void TestDiskFull::verifyBackups() {
    QDirIterator backups(m_disk + QLatin1String("/backups"), QDir::Files | QDir::Hidden);
    while (backups.hasNext())
        VERIFY_ENDED(program::run({QStringLiteral("check"), backups.next()}), 0);
}

void TestDiskFull::fullDisk_data() {
    QTest::addColumn<int>("operation");
    for (int i = 0; i < int(std::size(operations)); ++i)
        QTest::newRow(operations[i].name) << i;
}

void TestDiskFull::fullDisk() {
    if (!mountsOfOurOwn) {
        qInfo("This process may not mount a small disk here: only the limit on files is tried.");
        return;
    }
    QFETCH(int, operation);
    m_disk = m_mountPoint.path();
    QCOMPARE(mount("tmpfs", qPrintable(m_disk), "tmpfs", 0, "size=32m,mode=0755"), 0);
    const auto unmount = qScopeGuard([this] { umount2(qPrintable(m_disk), MNT_DETACH); });

    int refused = 0, done = 0;
    for (const qint64 left : {0, 4, 12, 40, 100, 250, 600, 1500, 4000, 12000}) {
        prepare();
        const auto before = filesIn(m_disk);
        fillUpTo(m_disk, left * 1024);
        const auto outcome = program::run(argumentsOf(operations[operation]));
        if (outcome.ended(0)) {
            ++done;
            if (operations[operation].output)
                QVERIFY(QFileInfo(m_disk, QString::fromLatin1(operations[operation].output)).size() > 0);
        } else {
            ++refused;
            verifyRefused(outcome, before);
        }
        verifyBackups();
        verifySound();
        if (QTest::currentTestFailed()) qInfo("with %lld kB left", left);
        if (QTest::currentTestFailed()) return;
    }
    qInfo("%s: refused %d times, done %d times", operations[operation].name, refused, done);
    QVERIFY(refused > 0);
    QVERIFY(done > 0);
}

void TestDiskFull::limitedFiles_data() {
    fullDisk_data();
}

void TestDiskFull::limitedFiles() {
    QFETCH(int, operation);
    const QTemporaryDir folder;
    m_disk = folder.path();
    int refused = 0, done = 0;
    for (const rlim_t limit : {0, 1, 8, 60, 200, 700, 64000}) {
        prepare();
        const auto before = filesIn(m_disk);
        const auto outcome = program::run(argumentsOf(operations[operation]), [limit] {
            const rlimit bound{limit * 1024, limit * 1024};
            setrlimit(RLIMIT_FSIZE, &bound);
            signal(SIGXFSZ, SIG_IGN); // the write fails instead, as on a full disk
        });
        // A limit below the book's size forbids even changing back what was changed, which a full disk never
        // does: the journal then remains, and the next program that opens the book takes the change back.
        if (QFile::exists(m_disk + QLatin1String("/book.foothold-journal"))) verifySound();
        outcome.ended(0) ? ++done : ++refused;
        if (!outcome.ended(0)) verifyRefused(outcome, before);
        verifyBackups();
        verifySound();
        if (QTest::currentTestFailed()) qInfo("with a limit of %lld kB", qint64(limit));
        if (QTest::currentTestFailed()) return;
    }
    qInfo("%s: refused %d times, done %d times", operations[operation].name, refused, done);
    QVERIFY(refused > 0);
    QVERIFY(done > 0);
}

int main(int argc, char* argv[]) {
    mountsOfOurOwn = haveMountsOfOurOwn();
    QCoreApplication application(argc, argv);
    TestDiskFull test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disk_full.moc"
