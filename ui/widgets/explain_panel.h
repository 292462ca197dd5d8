#pragma once

#include "core/metrics/explanation.h"
#include "core/metrics/figure_change.h"
#include "ui/widgets/latest.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QTabBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace foothold {

/// A figure with everything that its explanation shows.
struct ExplainedFigure {
    /// A day that the figure is compared with.
    struct Baseline {
        QString name; ///< "last QBR"
        Date date;
    };
    Explanation explanation{};
    Date asOf{};
    QString subject{};                        ///< whose figure it is, and when: "Northwind on 31 Mar 2026"
    QString accountId{};                      ///< the facts' keys are shown without it
    std::vector<Baseline> baselines{};        ///< empty: it is compared with nothing; the first is shown
    std::function<Explanation(Date)> at = {}; ///< the tree of an earlier date, by today's profile
};

/// The tree behind a figure, opened beside it: what it is made of, with which weight, down to the facts; and
/// why it changed since an earlier day.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);

    void explain(ExplainedFigure figure);
    /// False where the panel is part of a page and stays.
    void setCloseable(bool closeable);

Q_SIGNALS:
    void closeRequested();
    /// Enter or a double click on a fact: its record is to be shown.
    void factActivated(const QString& accountId, const QString& table, const QString& key);

private:
    QLayout* buildHead();
    QLayout* buildChange();
    void buildTrees();
    void compare();
    void showChange();
    void showDetails();
    void addFact(const FactRef& fact, const QString& sign = {}, const QString& toolTip = {});

    QLabel *m_title, *m_subject, *m_value, *m_formula, *m_change;
    QComboBox* m_since;
    QTabBar* m_tabs;
    QTreeWidget *m_tree, *m_changes, *m_facts;
    QWidget *m_close, *m_changeRow;
    ExplainedFigure m_figure;
    Latest m_comparison;
    std::optional<FigureChange> m_changed; ///< none while it is worked out
};

} // namespace foothold
