#pragma once

#include "ui/portfolio/portfolio_definition.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace foothold {

class ChoiceFilter;

/// Above the portfolio: what is to be shown, how it is grouped, and the views under a name.
class PortfolioBar : public QFrame {
    Q_OBJECT

public:
    explicit PortfolioBar(QMenu* columns, QWidget* parent = nullptr);

    PortfolioFilter filter() const;
    PortfolioGrouping grouping() const;
    void setFilter(const PortfolioFilter& filter);
    void setGrouping(PortfolioGrouping grouping);
    /// Offers the segments and CSMs of the rows.
    void setRows(const std::vector<PortfolioRow>& rows);
    /// @p current: the view that is shown, empty for all accounts; @p differs: it was changed since.
    void setViews(const QStringList& names, const QString& current, bool differs, bool writable);
    QLineEdit* line() const { return m_words; }
    QMenu* viewMenu() const { return m_views; }

Q_SIGNALS:
    void filterChanged();
    void groupingChanged();
    /// Empty: all accounts, as a new installation shows them.
    void viewChosen(const QString& name);
    void saveRequested();
    void saveAsRequested();
    void removeRequested();
    /// Down or Enter in the line: to the table.
    void leave();

private:
    void buildFilters();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QLineEdit* m_words;
    ChoiceFilter *m_segments, *m_csms, *m_colours, *m_actions, *m_signals;
    QComboBox* m_grouping;
    QToolButton* m_view;
    QMenu* m_views;
};

} // namespace foothold
