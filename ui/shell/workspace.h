#pragma once

#include "core/facts/freshness.h"
#include "ui/account/account_section.h"
#include "ui/shell/visited.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace foothold {

class AccountPage;
class Banner;
class DataPage;
class ExplainPanel;
struct ExplainedFigure;
class Page;
class PortfolioView;
class TodayPage;
class StatusFoot;
class TopBar;
struct Actions;

/// The window while a book is open: navigation, the portfolio with the open accounts, the data page, and the
/// explanation beside them.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(AccountPorts ports, const Actions& actions, QWidget* parent = nullptr);

    PortfolioView* portfolio() const { return m_portfolio; }
    Banner* banner() const { return m_banner; }
    Date asOf() const { return m_asOf; }
    /// The account of the tab on top, else the one under the cursor of the portfolio; empty: none.
    QString currentAccount() const;

    /// Takes over the facts of the open book.
    void refresh();
    void refreshState();
    /// Forgets the book that was closed.
    void reset();
    void openAccount(const QString& accountId);
    /// Opens the account with one of its pages on top: "people", "health", ...
    void openAccountAt(const QString& accountId, const QString& section);
    /// Opens the account with the page that shows records of that table, at the record.
    void openRecord(const QString& accountId, const QString& table, const QString& key);
    void setSaving(bool saving);
    /// Opens what was open when this book was last shown; and remembers it. Per machine, not in the book.
    void restorePlaces();
    void savePlaces() const;

public Q_SLOTS:
    void showPortfolio();
    /// The portfolio itself, not an account's tab beside it.
    void showPortfolioTable();
    /// Shows the page that the action of that name stands for ("action.today").
    void showPage(const QString& action);
    void focusFilter();
    void explainCurrent();
    void closeTab();
    void nextTab(int step);
    /// To the place before (-1) or after (1) the current one.
    void go(int step);

Q_SIGNALS:
    void importFilesRequested();
    void importFolderRequested();
    /// F1 where no figure can be explained: the page of the help that is about what is shown.
    void helpRequested(const QString& topic, const QString& heading);
    void planRequested(const QString& accountId);
    void logRequested(const QString& accountId);
    void handbackRequested(const QString& opportunityId);
    void proposalRequested(const QString& opportunityId);
    void writeRequested(const QString& accountId, const QString& signalId);

private:
    Place place() const;
    void noteVisit();
    void showPlace(const Place& place);
    QWidget* buildNavigation(const Actions& actions);
    /// A page of the navigation, made when it is shown for the first time.
    struct PageSlot {
        QAction* action;
        std::function<QWidget*()> make;
        QWidget* page = nullptr;
    };
    void addPages(const Actions& actions);
    template <typename T>
    void addPage(QAction* action);
    void refreshPage();
    void explainFigure(const QString& accountId, const QString& figure);
    void showExplanation(const ExplainedFigure& figure);
    void closeTabAt(int index);
    void refreshPages();
    /// Says how fresh the facts are that the page shows: the account's, or the book's.
    void refreshFoot();
    void setAsOf(Date asOf);
    AccountPage* pageAt(int index) const;
    void keyPressEvent(QKeyEvent* event) override;

    AccountPorts m_ports;
    QAction *m_back, *m_forward;
    Visited m_visited;
    bool m_moving = false; ///< on the way to a place: what one passes is no visit
    QString m_bookPath;
    Date m_asOf{};
    bool m_asOfToday = true;
    TopBar* m_top;
    Banner* m_banner;
    std::vector<PageSlot> m_pages;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    PortfolioView* m_portfolio;
    DataPage* m_data = nullptr;
    QSplitter* m_split;
    ExplainPanel* m_explain;
    StatusFoot* m_foot;
    Freshness m_freshness; ///< of the book
};

} // namespace foothold
