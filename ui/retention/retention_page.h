#pragma once

#include "ui/retention/retention_data.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace foothold {

class ChartView;
class GrowthPanel;
class ListView;
class Tile;

/// What became of the ARR: headline figures with bands and benchmarks, the waterfall with the accounts behind
/// every bar, the monthly bridge, why customers left, and the cohorts of the quarters.
class RetentionPage : public Page {
    Q_OBJECT

public:
    explicit RetentionPage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    QWidget* buildBar();
    QWidget* buildTiles();
    QWidget* buildMovement();
    QWidget* buildBridge();
    QWidget* buildChurn();
    void fill();
    void fillTiles();
    void explainCells();
    /// The group under the cursor, else the whole book.
    const RetentionGroup& currentGroup() const;
    void showGroup();
    void showBar(int bar);

    RetentionDataPtr m_data;
    Latest m_latest;
    QComboBox *m_period, *m_by, *m_bar;
    QLabel *m_summary, *m_advice;
    Tile *m_grr, *m_nrr, *m_logos, *m_gate, *m_arr;
    QTabWidget* m_tabs;
    ChartView *m_waterfall, *m_bridgeChart;
    GrowthPanel* m_growth;
    ListView *m_groups, *m_accounts, *m_bridge, *m_reasons, *m_autopsies, *m_cohorts;
};

} // namespace foothold
