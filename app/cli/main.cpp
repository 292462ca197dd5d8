#include "app/cli/command.h"

#include <QGuiApplication>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, but no display
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("foothold"));
    return foothold::cli::run(QGuiApplication::arguments().mid(1));
}
