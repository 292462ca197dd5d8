#include "ui/retention/explained_retention.h"

#include "ui/account/figures.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <numeric>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

} // namespace

ExplainedFigure explainedRetention(const FactsPtr& facts, std::vector<int> accounts, Period period,
                                   RetentionFigure figure, const QString& whose) {
    const ScoringProfile profile = Profiles(*facts, period.to).ofBook();
    const auto at = [facts, accounts = std::move(accounts), period, figure, profile](Date to) {
        const Period then{to - (period.to - period.from), to};
        return explainRetention(*facts, retentionOfAccounts(*facts, accounts, then, profile), then, figure);
    };
    return {.explanation = at(period.to),
            .asOf = period.to,
            .subject = T::tr("%1, %2 to %3").arg(whose, show::date(period.from), show::date(period.to)),
            .baselines = plainBaselines(period.to),
            .at = at};
}

std::vector<int> allAccounts(const Facts& facts) {
    std::vector<int> accounts(std::size_t(facts.accountCount()));
    std::iota(accounts.begin(), accounts.end(), 0);
    return accounts;
}

} // namespace foothold
