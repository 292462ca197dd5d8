#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTest>

#include <functional>

/// Drives the real foothold-cli.
namespace program {

struct Outcome {
    bool crashed = false; ///< ended by a signal
    bool hung = false;    ///< had to be stopped
    int exitCode = -1;
    QByteArray out, err;

    bool ended(int code) const { return !crashed && !hung && exitCode == code; }
    QByteArray told() const {
        return QByteArray(crashed ? "crashed"
                          : hung  ? "hung"
                                  : "exit code " + QByteArray::number(exitCode)) +
               "\nout: " + out.left(2000) + "\nerr: " + err.left(4000);
    }
};

inline QString path() {
    return QStringLiteral(FOOTHOLD_BIN_DIR "/foothold-cli");
}

/// Runs it to its end. @p inChild is called in the new process before the program starts.
inline Outcome run(const QStringList& arguments, const std::function<void()>& inChild = {}) {
    constexpr int longerThanAnythingTakes = 120'000;
    QProcess process;
    if (inChild) process.setChildProcessModifier(inChild);
    process.start(path(), arguments);
    Outcome outcome;
    outcome.hung = !process.waitForFinished(longerThanAnythingTakes);
    if (outcome.hung) {
        process.kill();
        process.waitForFinished();
    }
    outcome.crashed = !outcome.hung && process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace program

/// Fails the test, with all that the program said, unless it ended with that exit code.
#define VERIFY_ENDED(outcome, code)                                                                          \
    do {                                                                                                     \
        const program::Outcome& ended = (outcome);                                                           \
        QVERIFY2(ended.ended(code), ended.told().constData());                                               \
    } while (false)
