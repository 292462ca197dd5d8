#pragma once

#include "core/metrics/explanation.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace foothold {

/// The tree behind a figure, opened beside it: what it is made of, with which weight, down to the facts.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);

    /// @p subject: whose figure it is ("Northwind on 31 Mar 2026"); @p accountId: the facts' keys are shown
    /// without it.
    void explain(const Explanation& explanation, const QString& subject, const QString& accountId);

    /// False where the panel is part of a page and stays.
    void setCloseable(bool closeable);

Q_SIGNALS:
    void closeRequested();

private:
    void showDetails(QTreeWidgetItem* item);

    QLabel *m_title, *m_subject, *m_value, *m_formula;
    QTreeWidget *m_tree, *m_facts;
    QWidget* m_close;
    QString m_accountId;
    Explanation m_explanation;
};

} // namespace foothold
