#include "app/backup_link.h"
#include "core/store/backup.h"
#include "core/store/sqlite_library.h"
#include "ui/portfolio/portfolio_view.h"
#include "ui/shell/language_setting.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QHashFunctions>

#include <cstdio>

using namespace foothold;

namespace {

/// For measuring: says when the table is on the screen, and leaves.
void exitWhenShown(MainWindow& window) {
    QObject::connect(&window, &MainWindow::tableShown, &window, [&window] {
        window.repaint();
        std::fprintf(stderr, "foothold: table shown, %d accounts\n",
                     window.workspace()->portfolio()->model()->total());
        window.close();
        QApplication::quit();
    });
}

} // namespace

int main(int argc, char* argv[]) {
    // Qt's PDF writer goes through its fonts in the order of a hash: the same book is to give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    QApplication::setApplicationName(QStringLiteral("Foothold"));
    QApplication::setOrganizationName(QStringLiteral("Foothold"));
    QApplication::setApplicationVersion(QStringLiteral(FOOTHOLD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.foothold.Foothold"));
    QApplication application(argc, argv);
    applyLanguageSetting();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Main", "Account planning in one file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("book"),
                                 QCoreApplication::translate("Main", "The book to open."),
                                 QStringLiteral("[BOOK]"));
    QCommandLineOption whenShown(QStringLiteral("exit-when-shown"));
    whenShown.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(whenShown);
    parser.process(application);

    if (const Status library = checkSqliteLibrary(); !library) {
        std::fprintf(stderr, "foothold: %s\n", qPrintable(library.error().message));
        SystemDialogs().warn(nullptr, QStringLiteral("Foothold"), library.error().message);
        return 3;
    }

    BookService service;
    const QString path = parser.positionalArguments().value(0);
    if (!path.isEmpty())
        service.open(QFileInfo(path).absoluteFilePath()); // is read while the window is built
    SystemDialogs dialogs;
    MainWindow window(&service, &dialogs);
    BackupServer backups([&service](const QString& target, std::function<void(const Status&)> done) {
        service.ask([target](BookDesk& desk) { return backupTo(*desk.book(), target); }, &service,
                    std::move(done));
    });
    QObject::connect(&service, &BookService::opened, &backups,
                     [&] { backups.listenFor(service.state().path); });
    QObject::connect(&service, &BookService::closed, &backups, [&] { backups.listenFor({}); });
    if (parser.isSet(whenShown)) exitWhenShown(window);
    if (!path.isEmpty()) window.expectBook(path);
    window.show();
    return QApplication::exec();
}
