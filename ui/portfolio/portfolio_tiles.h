#pragma once

#include "core/metrics/retention_explanation.h"
#include "ui/portfolio/portfolio_model.h"

#include <QWidget>

namespace foothold {

class Tile;

/// Above the portfolio: retention, gate and ARR of the accounts that the filter lets through.
class PortfolioTiles : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioTiles(QWidget* parent = nullptr);

    /// Over the twelve months to @p asOf.
    void show(const PortfolioModel& model, const Facts& facts, Date asOf);
    using QWidget::show;

Q_SIGNALS:
    void explainRequested(foothold::RetentionFigure figure);

private:
    Tile *m_nrr, *m_grr, *m_gate, *m_arr;
};

} // namespace foothold
