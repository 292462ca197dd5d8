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

struct T {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction* add(QMenu* menu, const char* name, const QString& text, const QKeySequence& key,
             const char* iconName = nullptr) {
    auto* action = menu->addAction(text);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    action->setShortcut(key);
    if (iconName) action->setIcon(icon(iconName));
    return action;
}

/// One of them is checked at a time.
void makeExclusive(std::initializer_list<QAction*> actions, QObject* parent) {
    auto* group = new QActionGroup(parent);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
}

} // namespace

Actions::Actions(QMainWindow* window) {
    QMenu* file = window->menuBar()->addMenu(T::tr("&File"));
    newBook = add(file, "new", T::tr("&New book\u2026"), QKeySequence::New, "plus");
    openBook = add(file, "open", T::tr("&Open book\u2026"), QKeySequence::Open, "book");
    recent = file->addMenu(T::tr("Open &recent"));
    sample = add(file, "sample", T::tr("Try the &sample"), {}, "sample");
    file->addSeparator();
    importFiles = add(file, "importFiles", T::tr("I&mport files\u2026"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), "import");
    importFolder =
        add(file, "import", T::tr("&Import folder\u2026"), QKeySequence(Qt::CTRL | Qt::Key_I), "import");
    exportFolder = add(file, "export", T::tr("&Export folder\u2026"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "export");
    saveTable = add(file, "saveTable", T::tr("Save &table as\u2026"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "table");
    savePicture = add(file, "savePicture", T::tr("Save pict&ure as\u2026"), {});
    plan = add(file, "plan", T::tr("Export account &plan\u2026"), QKeySequence(Qt::CTRL | Qt::Key_P),
               "document");
    qbrSheet = add(file, "qbrSheet", T::tr("&QBR sheet\u2026"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
                   "document");
    deck = add(file, "deck", T::tr("S&lides of the review\u2026"), {}, "document");
    conversation = add(file, "conversation", T::tr("Con&versation sheet\u2026"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "document");
    discovery = add(file, "discovery", T::tr("&Discovery sheet\u2026"), {}, "document");
    report = add(file, "report", T::tr("Portfolio &report\u2026"), {}, "document");
    file->addSeparator();
    backups = add(file, "backups", T::tr("&Backups\u2026"), {}, "backup");
    closeBook = add(file, "close", T::tr("&Close book"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    quit = add(file, "quit", T::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu* edit = window->menuBar()->addMenu(T::tr("&Edit"));
    undo = add(edit, "undo", T::tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo");
    redo = add(edit, "redo", T::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addSeparator();
    profile = add(edit, "profile", T::tr("&Scoring profile\u2026"), {});
    edit->addSeparator();
    goTo = add(edit, "goTo", T::tr("&Go to\u2026"), QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    find = add(edit, "find", T::tr("&Filter accounts"), QKeySequence::Find, "search");
    write = add(edit, "write", T::tr("&Write to the account\u2026"), QKeySequence(Qt::CTRL | Qt::Key_M));
    logCall = add(edit, "logCall", T::tr("&Log a conversation\u2026"), QKeySequence(Qt::CTRL | Qt::Key_L));
    whatIf = add(edit, "whatIf", T::tr("What i&f\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    openAccount = add(edit, "openAccount", T::tr("Open &account"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    explain = add(edit, "explain", T::tr("E&xplain this figure"), QKeySequence(Qt::Key_F1), "explain");

    view = window->menuBar()->addMenu(T::tr("&View"));
    today = add(view, "today", T::tr("&Today"), QKeySequence(Qt::CTRL | Qt::Key_1), "today");
    portfolio = add(view, "portfolio", T::tr("&Portfolio"), QKeySequence(Qt::CTRL | Qt::Key_2), "portfolio");
    qbrs = add(view, "qbrs", T::tr("&QBRs"), QKeySequence(Qt::CTRL | Qt::Key_3), "qbrs");
    whitespace =
        add(view, "whitespace", T::tr("&Whitespace"), QKeySequence(Qt::CTRL | Qt::Key_4), "whitespace");
    retention = add(view, "retention", T::tr("Re&tention"), QKeySequence(Qt::CTRL | Qt::Key_5), "retention");
    renewals = add(view, "renewals", T::tr("&Renewals"), QKeySequence(Qt::CTRL | Qt::Key_6), "renewals");
    pipeline = add(view, "pipeline", T::tr("Pipe&line"), QKeySequence(Qt::CTRL | Qt::Key_7), "pipeline");
    coverage = add(view, "coverage", T::tr("Co&verage"), QKeySequence(Qt::CTRL | Qt::Key_8), "coverage");
    programme = add(view, "programme", T::tr("Pro&gramme"), QKeySequence(Qt::CTRL | Qt::Key_9), "programme");
    calibration = add(view, "calibration", T::tr("Cali&bration"), {}, "calibration");
    data = add(view, "data", T::tr("&Data"), QKeySequence(Qt::CTRL | Qt::Key_0), "data");
    pages = {today,    portfolio, qbrs,      whitespace,  retention, renewals,
             pipeline, coverage,  programme, calibration, data};
    view->addSeparator();
    asOf = add(view, "asOf", T::tr("Figures as &of\u2026"), QKeySequence(Qt::CTRL | Qt::Key_D), "calendar");
    view->addSeparator();
    back = add(view, "back", T::tr("Bac&k"), QKeySequence(Qt::ALT | Qt::Key_Left), "back");
    forward = add(view, "forward", T::tr("For&ward"), QKeySequence(Qt::ALT | Qt::Key_Right), "forward");
    nextTab = add(view, "nextTab", T::tr("Ne&xt tab"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousTab = add(view, "previousTab", T::tr("Pre&vious tab"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    closeTab = add(view, "closeTab", T::tr("&Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    view->addSeparator();
    QMenu* look = view->addMenu(T::tr("&Look"));
    schemeSystem = add(look, "schemeSystem", T::tr("As the &system"), {});
    schemeLight = add(look, "schemeLight", T::tr("&Light"), {});
    schemeDark = add(look, "schemeDark", T::tr("&Dark"), {});
    makeExclusive({schemeSystem, schemeLight, schemeDark}, window);

    QMenu* words = view->addMenu(T::tr("Lan&guage"));
    languageSystem = add(words, "languageSystem", T::tr("As the &system"), {});
    languageEnglish = add(words, "languageEnglish", QStringLiteral("&English"), {});
    languageGerman = add(words, "languageGerman", QStringLiteral("&Deutsch"), {});
    makeExclusive({languageSystem, languageEnglish, languageGerman}, window);

    QMenu* help = window->menuBar()->addMenu(T::tr("&Help"));
    guide = add(help, "guide", T::tr("&Guide"), QKeySequence(Qt::SHIFT | Qt::Key_F1), "info");
    tour = add(help, "tour", T::tr("&Tour of the window"), {});
    help->addSeparator();
    shortcuts = add(help, "shortcuts", T::tr("&Keyboard"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    about = add(help, "about", T::tr("&About Foothold"), {}, "info");
}

void Actions::setState(bool open, bool writable) {
    for (QAction* action :
         QList<QAction*>{closeBook, exportFolder, saveTable,    savePicture, backups,    plan,
                         qbrSheet,  deck,         conversation, discovery,   report,     profile,
                         write,     whatIf,       goTo,         find,        explain,    tour,
                         asOf,      openAccount,  closeTab,     nextTab,     previousTab} +
             pages)
        action->setEnabled(open);
    for (QAction* step : {back, forward})
        if (!open) step->setEnabled(false);
    for (QAction* import : {importFiles, importFolder})
        import->setEnabled(!open || writable);
    logCall->setEnabled(writable);
    undo->setEnabled(writable);
    redo->setEnabled(writable);
}

} // namespace foothold
