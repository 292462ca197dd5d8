#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace foothold {

/// Every command of the window, in its menu and with its key. What they do is connected by the window.
struct Actions {
    explicit Actions(QMainWindow* window);

    QAction *newBook, *openBook, *sample, *closeBook, *quit;
    QMenu* recent;
    QAction *importFiles, *importFolder, *exportFolder, *saveTable, *savePicture, *backups, *plan, *qbrSheet,
        *deck, *conversation, *discovery, *report, *profile, *write, *logCall, *whatIf;
    QAction *undo, *redo, *goTo, *find, *explain, *openAccount;
    QAction *today, *portfolio, *qbrs, *whitespace, *retention, *renewals, *pipeline, *coverage, *programme,
        *calibration, *data;
    QList<QAction*> pages; ///< all of the lines above, as the navigation shows them
    QAction *asOf, *back, *forward, *closeTab, *nextTab, *previousTab;
    QAction *schemeSystem, *schemeLight, *schemeDark;
    QAction *languageSystem, *languageEnglish, *languageGerman;
    QAction *guide, *tour, *shortcuts, *about;
    QMenu* view;

    /// What makes sense only with an open book, and only with one that may be changed.
    void setState(bool open, bool writable);
};

} // namespace foothold
