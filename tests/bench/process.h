#pragma once

#include <QByteArray>
#include <QStringList>

/// One run of a program from start to end, as the system saw it.
struct ProcessRun {
    int exitCode = -1; ///< -1: it could not be started, or a signal ended it
    double seconds = 0;
    double cpuSeconds = 0;  ///< of the processor, in the program and for it in the system
    long peakKilobytes = 0; ///< the most memory it held (resident)
    QByteArray output;      ///< what it wrote to standard output
};

/// Runs @p command with the file @p input (if given) as its standard input.
ProcessRun runProcess(const QStringList& command, const QString& input = {});
