#pragma once

#include "core/metrics/health.h"
#include "ui/portfolio/portfolio_model.h"

#include <QFrame>

#include <map>

class QLabel;
class QPushButton;

namespace foothold {

/// What the accounts shown come to, below their table, and what can be done with those selected.
class PortfolioFoot : public QFrame {
    Q_OBJECT

public:
    PortfolioFoot(std::initializer_list<QWidget*> acts, QWidget* parent = nullptr);

    /// @p isComplete: health and whitespace of all accounts are known.
    void show(const PortfolioModel& model, Currency currency, bool isComplete);

Q_SIGNALS:
    void potentialRequested();
    /// Which accounts have the colour; without one: whose health is unknown.
    void colourRequested(std::optional<foothold::HealthColour> colour);

private:
    QLabel *m_totals, *m_calculating;
    QPushButton* m_potential;
    std::map<std::optional<HealthColour>, QPushButton*> m_colours;
};

} // namespace foothold
