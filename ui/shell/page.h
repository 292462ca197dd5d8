#pragma once

#include "ui/account/account_section.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/latest.h"

class QAbstractButton;
class QStackedWidget;

namespace foothold {

class ListView;
class Tile;

/// A page of the window that shows the whole book: Today, Retention, Renewals, ...
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(AccountPorts ports, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_ports(ports) {}

    /// Shows another revision of the book, or another date; called only while the page is on screen. The same
    /// once more does nothing.
    void show(const FactsPtr& facts, Date asOf);
    using QWidget::show;

Q_SIGNALS:
    /// An account is to be opened.
    void accountRequested(const QString& accountId);
    /// Another page is to be shown, by the name of its action: "action.portfolio".
    void pageRequested(const QString& name);
    /// Files are to be imported: what the page shows is not in the book yet.
    void importFilesRequested();
    /// What a figure is made of is to be shown beside the page.
    void explainRequested(const foothold::ExplainedFigure& figure);

protected:
    /// What a figure is made of, worked out away from the window's thread.
    using Explaining = std::function<ExplainedFigure()>;
    /// Lets a click on the tile's figure open its explanation. @p prepare is asked in the window's thread,
    /// and gives nothing while there is nothing to be explained.
    void explains(Tile* tile, std::function<Explaining()> prepare);
    /// The same for a button that shows a figure.
    void explains(QAbstractButton* figure, std::function<Explaining()> prepare);
    /// The same for the cells of a list; the page says which figure a cell shows, if any.
    void explains(ListView* list, std::function<Explaining(const QModelIndex& cell)> prepare);
    /// The widget that the page fills; while the book has no accounts, @p sentence stands in its place with
    /// the button that brings some, and nothing is calculated.
    QWidget* contentOfAccounts(const char* icon, const QString& sentence);
    /// What stands in place of a page's content while the book has accounts but nothing of what it shows:
    /// @p sentence, a button that leads to the page @p name, where it can be entered, and one that imports.
    QWidget* emptyWith(const char* icon, const QString& sentence, const QString& action, const QString& name);
    /// Shows m_facts as of m_asOf; what takes a while is calculated in the background first (Latest).
    virtual void refresh() = 0;

    AccountPorts m_ports;
    FactsPtr m_facts; ///< none before the page is shown for the first time
    Date m_asOf{};

private:
    void explain(Explaining explaining);

    Latest m_explained;
    QStackedWidget* m_withAccounts = nullptr; ///< the content, then what stands in its place
};

} // namespace foothold
