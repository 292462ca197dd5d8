#include "core/metrics/pipeline.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

/// What a group counts before its rates are made.
struct Tally {
    PipelineGroup group;
    std::vector<double> days; ///< from identified to won
    std::int64_t identified = 0, identifiedByCs = 0;
};

Text groupOf(AccountFacts account, const Opportunity& opportunity, std::optional<PipelineKey> by, Date asOf) {
    if (!by) return "all";
    switch (*by) {
    case PipelineKey::Csm:
        return account->csm;
    case PipelineKey::Segment:
        return segmentAt(account, asOf).value_or(Text());
    case PipelineKey::Motion:
        break;
    }
    return Text(nameOf(opportunity.motion));
}

void add(Tally& tally, const Opportunity& opportunity, std::int64_t amount, Period period) {
    PipelineGroup& group = tally.group;
    if (opportunity.isOpenAt(period.to)) {
        ++group.open;
        group.openAmount += amount;
    } else if (period.contains(opportunity.closedOn) && opportunity.stage == Stage::Won) {
        ++group.won;
        group.wonAmount += amount;
        tally.days.push_back(double((*opportunity.closedOn - opportunity.identifiedOn).count()));
    } else if (period.contains(opportunity.closedOn) && opportunity.stage == Stage::Lost) {
        ++group.lost;
    }
    if (!period.contains(opportunity.identifiedOn)) return;
    tally.identified += amount;
    if (opportunity.sourcedByRole == Sourcer::Csm) tally.identifiedByCs += amount;
}

PipelineGroup finish(Tally tally) {
    PipelineGroup group = tally.group;
    if (group.won + group.lost > 0) group.winRate = percent(group.won, group.won + group.lost);
    group.velocityDays = median(std::move(tally.days));
    if (tally.identified > 0)
        group.csSourcedShare = percent(double(tally.identifiedByCs), double(tally.identified));
    return group;
}

} // namespace

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : roundFigure((values[middle - 1] + values[middle]) / 2);
}

Pipeline pipelineOf(const Facts& facts, Period period, std::optional<PipelineKey> by) {
    Pipeline pipeline{.period = period};
    std::map<Text, Tally> tallies;
    if (!by) tallies["all"];
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto known = upTo(account.opportunities(), period.to, &Opportunity::identifiedOn);
        if (known.empty()) continue;
        if (!facts.isConvertible(account->currency)) {
            pipeline.unconverted.push_back(i);
            continue;
        }
        for (const Opportunity& opportunity : known)
            add(tallies[groupOf(account, opportunity, by, period.to)], opportunity,
                *facts.toBookCurrency(opportunity.amount, account->currency), period);
    }
    for (auto& [name, tally] : tallies) {
        tally.group.group = name;
        pipeline.groups.push_back(finish(std::move(tally)));
    }
    return pipeline;
}

} // namespace foothold
