#include "ui/shell/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace foothold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

QAction* add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key,
             const char* iconName = nullptr) {
    auto* action = menu->addAction(text);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    action->setShortcut(key);
    if (iconName) action->setIcon(icon(iconName));
    return action;
}

} // namespace

Actions::Actions(QMainWindow* window) {
    QMenu* file = window->menuBar()->addMenu(tr("&File"));
    newBook = add(file, "new", tr("&New book\u2026"), QKeySequence::New, "plus");
    openBook = add(file, "open", tr("&Open book\u2026"), QKeySequence::Open, "book");
    recent = file->addMenu(tr("Open &recent"));
    sample = add(file, "sample", tr("Try the &sample"), {}, "sample");
    file->addSeparator();
    importFolder =
        add(file, "import", tr("&Import folder\u2026"), QKeySequence(Qt::CTRL | Qt::Key_I), "import");
    exportFolder = add(file, "export", tr("&Export folder\u2026"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "export");
    plan =
        add(file, "plan", tr("Export account &plan\u2026"), QKeySequence(Qt::CTRL | Qt::Key_P), "document");
    conversation = add(file, "conversation", tr("Con&versation sheet\u2026"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "document");
    file->addSeparator();
    backups = add(file, "backups", tr("&Backups\u2026"), {}, "backup");
    closeBook = add(file, "close", tr("&Close book"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    quit = add(file, "quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu* edit = window->menuBar()->addMenu(tr("&Edit"));
    undo = add(edit, "undo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo");
    redo = add(edit, "redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addSeparator();
    profile = add(edit, "profile", tr("&Scoring profile\u2026"), {});
    edit->addSeparator();
    goTo = add(edit, "goTo", tr("&Go to\u2026"), QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    find = add(edit, "find", tr("&Filter accounts"), QKeySequence::Find, "search");
    write = add(edit, "write", tr("&Write to the account\u2026"), QKeySequence(Qt::CTRL | Qt::Key_M));
    logCall = add(edit, "logCall", tr("&Log a conversation\u2026"), QKeySequence(Qt::CTRL | Qt::Key_L));
    whatIf = add(edit, "whatIf", tr("What i&f\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    openAccount = add(edit, "openAccount", tr("Open &account"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    explain = add(edit, "explain", tr("E&xplain this figure"), QKeySequence(Qt::Key_F1), "explain");

    view = window->menuBar()->addMenu(tr("&View"));
    today = add(view, "today", tr("&Today"), QKeySequence(Qt::CTRL | Qt::Key_1), "today");
    portfolio = add(view, "portfolio", tr("&Portfolio"), QKeySequence(Qt::CTRL | Qt::Key_2), "portfolio");
    qbrs = add(view, "qbrs", tr("&QBRs"), QKeySequence(Qt::CTRL | Qt::Key_3), "qbrs");
    whitespace = add(view, "whitespace", tr("&Whitespace"), QKeySequence(Qt::CTRL | Qt::Key_4), "whitespace");
    retention = add(view, "retention", tr("Re&tention"), QKeySequence(Qt::CTRL | Qt::Key_5), "retention");
    renewals = add(view, "renewals", tr("&Renewals"), QKeySequence(Qt::CTRL | Qt::Key_6), "renewals");
    pipeline = add(view, "pipeline", tr("Pipe&line"), QKeySequence(Qt::CTRL | Qt::Key_7), "pipeline");
    coverage = add(view, "coverage", tr("Co&verage"), QKeySequence(Qt::CTRL | Qt::Key_8), "coverage");
    programme = add(view, "programme", tr("Pro&gramme"), QKeySequence(Qt::CTRL | Qt::Key_9), "programme");
    calibration = add(view, "calibration", tr("Cali&bration"), {}, "calibration");
    data = add(view, "data", tr("&Data"), QKeySequence(Qt::CTRL | Qt::Key_0), "data");
    pages = {today,    portfolio, qbrs,      whitespace,  retention, renewals,
             pipeline, coverage,  programme, calibration, data};
    view->addSeparator();
    back = add(view, "back", tr("Bac&k"), QKeySequence(Qt::ALT | Qt::Key_Left), "back");
    forward = add(view, "forward", tr("For&ward"), QKeySequence(Qt::ALT | Qt::Key_Right), "forward");
    nextTab = add(view, "nextTab", tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousTab = add(view, "previousTab", tr("Pre&vious tab"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    closeTab = add(view, "closeTab", tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    view->addSeparator();
    QMenu* look = view->addMenu(tr("&Look"));
    schemeSystem = add(look, "schemeSystem", tr("As the &system"), {});
    schemeLight = add(look, "schemeLight", tr("&Light"), {});
    schemeDark = add(look, "schemeDark", tr("&Dark"), {});
    auto* group = new QActionGroup(window);
    for (QAction* scheme : {schemeSystem, schemeLight, schemeDark}) {
        scheme->setCheckable(true);
        group->addAction(scheme);
    }

    QMenu* help = window->menuBar()->addMenu(tr("&Help"));
    guide = add(help, "guide", tr("&Guide"), QKeySequence(Qt::SHIFT | Qt::Key_F1), "info");
    tour = add(help, "tour", tr("&Tour of the window"), {});
    help->addSeparator();
    shortcuts = add(help, "shortcuts", tr("&Keyboard"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = add(help, "about", tr("&About Foothold"), {}, "info");
}

void Actions::setState(bool open, bool writable) {
    for (QAction* action :
         QList<QAction*>{closeBook, exportFolder, backups, plan, conversation, profile, write, whatIf, goTo,
                         find, explain, tour, openAccount, closeTab, nextTab, previousTab} +
             pages)
        action->setEnabled(open);
    for (QAction* step : {back, forward})
        if (!open) step->setEnabled(false);
    importFolder->setEnabled(!open || writable);
    logCall->setEnabled(writable);
    undo->setEnabled(writable);
    redo->setEnabled(writable);
}

} // namespace foothold
