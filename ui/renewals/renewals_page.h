#pragma once

#include "ui/renewals/renewal_data.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace foothold {

class ListView;
class RecordSide;
class RenewalTimeline;

/// What comes up for renewal in the next four quarters: sums by quarter and forecast, a timeline with the
/// checkpoints, a table, and beside it the forecast to be edited. New customers' checkpoints stand below.
class RenewalsPage : public Page {
    Q_OBJECT

public:
    explicit RenewalsPage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    void build();
    QWidget* buildBar();
    QWidget* buildTables();
    void fill();
    void fillSums();
    void showRecord();
    void saveCalendar();
    void explainCells();
    Explaining renewalCell(const QModelIndex& cell) const;
    Explaining checkpointCell(const QModelIndex& cell) const;
    int currentRenewal() const;

    Latest m_latest;
    RenewalDataPtr m_data;
    QHBoxLayout* m_sums;
    RenewalTimeline* m_timeline;
    ListView *m_table, *m_starts;
    RecordSide* m_side;
    QLabel* m_summary;
    QStackedWidget* m_stack;
};

} // namespace foothold
