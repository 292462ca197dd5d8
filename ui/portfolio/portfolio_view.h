#pragma once

#include "ui/portfolio/portfolio_loader.h"
#include "ui/portfolio/portfolio_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;

namespace foothold {

class EmptyState;

/// The portfolio: filter, table and totals.
class PortfolioView : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioView(QWidget* parent = nullptr);
    ~PortfolioView() override;

    void setFacts(FactsPtr facts, Date asOf);
    void clear();
    /// One action a column, checked if it is shown: for the View menu and the heading's menu.
    QMenu* columnsMenu() const { return m_columns; }
    PortfolioModel* model() const { return m_model; }
    QString currentAccount() const;

public Q_SLOTS:
    void focusFilter();
    /// Opens the figure under the cursor, if it can be explained.
    void explainCurrent();

Q_SIGNALS:
    void accountActivated(const QString& accountId);
    void explainRequested(const QString& accountId, const QString& figure);
    void importRequested();
    /// The rows are in the table (their figures may still follow).
    void shown();

private:
    void buildBar();
    void buildTable();
    void buildColumnsMenu();
    void showRows(const PortfolioRows& rows);
    void showTotals();
    void refreshFilter();
    void restoreColumns();
    void saveColumns() const;
    void openMenu(const QPoint& at);
    bool eventFilter(QObject* watched, QEvent* event) override;

    FactsPtr m_facts;
    Date m_asOf{};
    PortfolioModel* m_model;
    PortfolioLoader* m_loader;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel *m_totals, *m_healthTotals;
    EmptyState *m_noAccounts, *m_noMatch;
    QMenu* m_columns;
    bool m_complete = true; ///< all figures are there
};

} // namespace foothold
