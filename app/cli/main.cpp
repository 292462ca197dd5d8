#include "app/cli/command.h"

#include "core/documents/language.h"

#include <QGuiApplication>
#include <QHashFunctions>

#include <cstdio>

// Standard error is for our one line: what Qt notes about the machine is of no use to who reads it.
static void tellOnlyWhatStopsUs(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(message));
}

int main(int argc, char* argv[]) {
    // Qt's PDF writer goes through its fonts in the order of a hash: the same book is to give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, but no display
    qInstallMessageHandler(tellOnlyWhatStopsUs);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("foothold"));
    foothold::language::speak(QStringLiteral("en")); // documents are in the language of their locale
    return foothold::cli::run(QGuiApplication::arguments().mid(1));
}
