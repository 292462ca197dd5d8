#pragma once

#include "ui/renewals/renewal_data.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace foothold {

class RecordSide;
class RenewalTimeline;

/// What comes up for renewal in the next four quarters: sums by quarter and forecast, a timeline with the
/// checkpoints, a table, and beside it the forecast to be edited. New customers' checkpoints stand below.
class RenewalsPage : public Page {
    Q_OBJECT

public:
    explicit RenewalsPage(AccountPorts ports, QWidget* parent = nullptr);

    void show(const FactsPtr& facts, Date asOf) override;
    using QWidget::show;

private:
    void build();
    QWidget* buildBar();
    QWidget* buildTables();
    void fill();
    void fillSums();
    void fillRenewals();
    void fillOnboarding();
    void showRecord();
    void saveCalendar();
    int currentRenewal() const;

    int m_wanted = 0;
    RenewalDataPtr m_data;
    QHBoxLayout* m_sums;
    RenewalTimeline* m_timeline;
    QStandardItemModel *m_renewals, *m_onboarding;
    QTreeView *m_table, *m_starts;
    RecordSide* m_side;
    QLabel* m_summary;
    QStackedWidget* m_stack;
};

} // namespace foothold
