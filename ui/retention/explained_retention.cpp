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

ExplainedFigure explainedOverPeriod(const QString& whose, Period period,
                                    std::vector<ExplainedFigure::Baseline> baselines,
                                    std::function<Period(Date)> periodTo,
                                    std::function<Explanation(Period)> tree) {
    return {.explanation = tree(period),
            .asOf = period.to,
            .subject = T::tr("%1, %2 to %3").arg(whose, show::date(period.from), show::date(period.to)),
            .baselines = std::move(baselines),
            .at = [tree, periodTo = std::move(periodTo)](Date to) { return tree(periodTo(to)); }};
}

ExplainedFigure explainedOverPeriod(const QString& whose, Period period,
                                    std::function<Explanation(Period)> tree) {
    const Days length = period.to - period.from;
    return explainedOverPeriod(
        whose, period, plainBaselines(period.to),
        [length](Date to) {
            return Period{to - length, to};
        },
        std::move(tree));
}

ExplainedFigure explainedRetention(const FactsPtr& facts, std::vector<int> accounts, Period period,
                                   RetentionFigure figure, const QString& whose, std::optional<Text> family) {
    const ScoringProfile profile = Profiles(*facts, period.to).ofBook();
    return explainedOverPeriod(whose, period, [=, accounts = std::move(accounts)](Period then) {
        const RetentionGroup group = retentionOfAccounts(*facts, accounts, then, profile, family);
        return explainRetention(*facts, group, then, figure, family);
    });
}

std::vector<int> allAccounts(const Facts& facts) {
    std::vector<int> accounts(std::size_t(facts.accountCount()));
    std::iota(accounts.begin(), accounts.end(), 0);
    return accounts;
}

} // namespace foothold
