#pragma once

#include "core/metrics/calibration.h"
#include "ui/shell/page.h"
#include "ui/widgets/latest.h"
#include "ui/widgets/list_model.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace foothold {

class ChartView;
class ListView;
class Tile;

/// Whether the scores deserve trust: what they said before, against what came, and the threshold that the
/// book's own history proposes. It is taken over only when somebody says so.
class CalibrationPage : public Page {
    Q_OBJECT

public:
    explicit CalibrationPage(AccountPorts ports, QWidget* parent = nullptr);

private:
    void refresh() override;
    void fill();
    void fillTiles();
    void explainTiles();
    void explainCells();
    using TreeOf = std::function<Explanation(const Facts&, const Calibration&)>;
    /// Of what is shown, compared with what was found out at earlier dates; nothing while it is worked out.
    Explaining explaining(TreeOf tree) const;
    std::vector<ListRow> forecastRows() const;
    void acceptThreshold();

    Latest m_latest;
    std::shared_ptr<const Calibration> m_data;
    FactsPtr m_dataFacts; ///< of which it was made
    int m_dataYears = 0;  ///< over which
    QComboBox* m_period;
    Tile *m_red, *m_churn, *m_expansion, *m_threshold;
    ChartView *m_roc, *m_distribution;
    ListView *m_forecasts, *m_components;
    QLabel* m_proposal;
    QPushButton* m_accept;
};

} // namespace foothold
