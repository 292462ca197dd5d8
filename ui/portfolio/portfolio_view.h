#pragma once

#include "core/metrics/retention_explanation.h"
#include "ui/account/account_section.h"
#include "ui/portfolio/portfolio_loader.h"
#include "ui/portfolio/portfolio_model.h"
#include "ui/widgets/explain_panel.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace foothold {

class EmptyState;
class PortfolioBar;
class PortfolioFoot;
class PortfolioTiles;

/// The portfolio: what is shown, its retention, the table and its totals.
class PortfolioView : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioView(AccountPorts ports, QWidget* parent = nullptr);
    ~PortfolioView() override;

    void setFacts(FactsPtr facts, Date asOf);
    void clear();
    /// One action a column, checked if it is shown: for the View menu and the heading's menu.
    QMenu* columnsMenu() const { return m_columns; }
    PortfolioModel* model() const { return m_model; }
    QString currentAccount() const;
    /// The selected accounts in the order on screen; the current one if none is selected.
    QStringList selectedAccounts() const;

    /// What is shown now, as a view is kept; and shows it so.
    PortfolioDefinition definition() const;
    void show(const PortfolioDefinition& definition);
    using QWidget::show;

public Q_SLOTS:
    void focusFilter();
    /// Opens the figure under the cursor, if it can be explained.
    void explainCurrent();
    void editSelected();
    void printSelected();
    /// Takes accounts from the clipboard: a block from a spreadsheet.
    void paste();

Q_SIGNALS:
    void accountActivated(const QString& accountId);
    void explainRequested(const QString& accountId, const QString& figure);
    /// A figure of the accounts shown is to be explained.
    void totalsExplained(const foothold::ExplainedFigure& figure);
    void importFilesRequested();
    void importFolderRequested();
    /// The rows are in the table (their figures may still follow).
    void shown();

private:
    void buildTable();
    void buildHeader();
    void buildFoot();
    /// By their index in the facts.
    std::vector<int> accountsShown() const;
    void explainTotals(RetentionFigure figure);
    /// What @p tree says of the accounts shown, on the day and on earlier ones.
    void explainShown(std::function<Explanation(const std::vector<int>&, Date)> tree);
    void buildColumnsMenu();
    void showRows(const PortfolioRows& rows);
    void setContexts();
    void showTotals();
    void showPlaceholder();
    void showSelection();
    void showViews();
    void chooseView(const QString& name);
    void saveView(const QString& name);
    void saveViewAs();
    void removeView();
    void restoreDefinition();
    void rememberDefinition() const;
    void changeCell(const QString& accountId, const QString& column, const QString& value);
    void activate(const QModelIndex& index);
    void openMenu(const QPoint& at);
    bool eventFilter(QObject* watched, QEvent* event) override;

    AccountPorts m_ports;
    FactsPtr m_facts;
    Date m_asOf{};
    PortfolioModel* m_model;
    PortfolioLoader* m_loader;
    QMenu* m_columns;
    PortfolioBar* m_bar;
    PortfolioTiles* m_tiles;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QPushButton *m_edit, *m_print;
    PortfolioFoot* m_foot;
    EmptyState *m_noAccounts, *m_noMatch;
    QString m_viewName;      ///< empty: all accounts
    QString m_accountBefore; ///< while the lines change
    bool m_showing = false;  ///< a definition is being shown: nothing is to be remembered
    bool m_complete = true;  ///< all figures are there
};

} // namespace foothold
