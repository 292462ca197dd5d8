#pragma once

#include "core/playbook/signals.h"
#include "ui/portfolio/portfolio_row.h"
#include "ui/shell/book_state.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace foothold {

/// A batch of figures, for rows @p first and following.
struct PortfolioBatch {
    int first = 0;
    std::vector<PortfolioFigures> figures;
};

/// Makes the rows of the portfolio table and then their figures, away from the window's thread.
class PortfolioLoader : public QObject {
    Q_OBJECT

public:
    explicit PortfolioLoader(QObject* parent = nullptr);
    ~PortfolioLoader() override;

    /// Starts over; what is still under way is dropped.
    void load(FactsPtr facts, Date asOf);
    void cancel();

Q_SIGNALS:
    void rowsReady(const foothold::PortfolioRows& rows);
    void figuresReady(const std::shared_ptr<foothold::PortfolioBatch>& batch);
    void finished();

private:
    struct Job;
    void calculate(const std::shared_ptr<Job>& job);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job;
};

/// The rows without figures, ordered by name.
PortfolioRows portfolioRows(const Facts& facts, Date asOf);

/// What the figures of all accounts share: profiles, the gates of the segments, and the rules.
class PortfolioFigureMaker {
public:
    /// From the movements of @p rows.
    PortfolioFigureMaker(const Facts& facts, Date asOf, const std::vector<PortfolioRow>& rows);
    PortfolioFigures of(AccountFacts account) const;

private:
    Date m_asOf;
    Profiles m_profiles;
    Gates m_gates;
    SignalSearch m_search;
};

} // namespace foothold
