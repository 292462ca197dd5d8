#include "process.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

namespace {

[[noreturn]] void become(const std::vector<QByteArray>& words, const QByteArray& input, int output) {
    if (const int in = open(input.isEmpty() ? "/dev/null" : input.constData(), O_RDONLY); in >= 0)
        dup2(in, 0);
    dup2(output, 1);
    if (const int nowhere = open("/dev/null", O_WRONLY); nowhere >= 0) dup2(nowhere, 2);
    std::vector<char*> arguments;
    for (const QByteArray& word : words)
        arguments.push_back(const_cast<char*>(word.constData()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

double secondsOf(const timeval& time) {
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

ProcessRun runProcess(const QStringList& command, const QString& input) {
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toLocal8Bit());
    const QByteArray inputPath = input.toLocal8Bit();
    ProcessRun run;
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return run;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) become(words, inputPath, ends[1]);
    close(ends[1]);
    char buffer[4096];
    for (ssize_t got; (got = read(ends[0], buffer, sizeof buffer)) > 0;)
        run.output.append(buffer, got);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child) return run;
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.cpuSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    run.peakKilobytes = usage.ru_maxrss;
    if (run.exitCode != 0)
        std::fprintf(stderr, "foothold-bench: failed: %s\n", qPrintable(command.join(QLatin1Char(' '))));
    return run;
}
