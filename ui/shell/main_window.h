#pragma once

#include "ui/shell/book_service.h"
#include "ui/widgets/dialogs.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace foothold {

enum class AccountDocument;

class PictureSaver;
class StartPage;
class TableSaver;
class Workspace;
struct Actions;

/// The window: the start page while no book is open, else the workspace.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// @p service and @p dialogs outlive the window.
    MainWindow(BookService* service, Dialogs* dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// For a book that is already on its way (the program's argument).
    void expectBook(const QString& path);
    Workspace* workspace();

Q_SIGNALS:
    /// The table of the portfolio has its rows.
    void tableShown();

private:
    void connectActions();
    void connectService();
    void openBook(const QString& path);
    void chooseBook();
    void openSample();
    void importFolder();
    /// Shows what an import of the folder would do; if no book is open, one is made first.
    void importFolderOf(const QString& folder);
    /// Makes a book, and does @p next once it is open; nothing if that comes to nothing.
    void newBookFor(std::function<void()> next);
    void importFiles();
    /// Shows the wizard with these files; if no book is open, one is made first.
    void importFilesOf(const QStringList& paths);
    void exportFolder();
    void showProfile();
    void showBackups(const QString& bookPath);
    void restoreBackup(const QString& backup, const QString& bookPath);
    void showDocument(AccountDocument document, const QString& accountId);
    void showHandback(const QString& opportunityId);
    void showProposal(const QString& opportunityId);
    void showReport();
    void writeTo(const QString& accountId, const QString& signalId);
    void supposeAbout(const QString& accountId);
    void logCall(const QString& accountId);
    void showPalette();
    void showOpened();
    void showClosed();
    void showOpenFailure(const QString& path, const Error& error);
    void refreshState();
    void showRecent();
    void setScheme(int scheme);
    /// Keeps the language for the next start, and says so; empty: the system's.
    void chooseLanguage(const QString& code);
    void showHelp(const QString& topic, const QString& heading);
    void showTour();
    void showShortcuts();
    void showAbout();
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    BookService* m_service;
    Dialogs* m_dialogs;
    std::unique_ptr<Actions> m_actions;
    TableSaver* m_tables;
    PictureSaver* m_pictures;
    QStackedWidget* m_stack;
    StartPage* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    std::function<void()> m_whenOpen; ///< what is to happen as soon as the new book is open; may be empty
    QString m_failedPath;             ///< the book that the start page's banner is about
};

} // namespace foothold
