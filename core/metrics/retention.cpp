#include "core/metrics/retention.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

#include <algorithm>

namespace foothold {

namespace {

/// The least cohort with a gate of its own.
constexpr int leastGateCohort = 10;

using MovementGroups = std::map<Text, std::vector<ArrMovement>>;

std::optional<double> share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return percent(double(part), double(whole));
}

/// True if a few accounts carry the growth, so that it hides how many do not grow.
bool isConcentrated(const RetentionGroup& group) {
    constexpr double muchExpansion = 30; // NRR - GRR in points
    constexpr std::size_t few = 5;
    constexpr int leastCohort = 20;
    if (group.expansionRate.value_or(0) >= muchExpansion) return true;
    if (group.accounts < leastCohort || group.expansion == 0) return false;
    std::vector<std::int64_t> gains;
    for (const ArrMovement& movement : group.movements)
        if (const std::int64_t gain = movement.expansion(); gain > 0) gains.push_back(gain);
    std::sort(gains.rbegin(), gains.rend());
    std::int64_t top = 0;
    for (std::size_t i = 0; i < std::min(few, gains.size()); ++i)
        top += gains[i];
    return Int128(top) * 5 >= Int128(group.expansion) * 4;
}

void add(RetentionGroup& group, const ArrMovement& movement) {
    group.expansion += movement.expansion();
    group.contraction += movement.contraction();
    group.churned += movement.churned();
    group.newLogoArr += movement.newLogo();
    group.reactivatedArr += movement.reactivated();
    if (!movement.isOfCohort()) return;
    ++group.accounts;
    group.starting += movement.before;
    group.ending += movement.after;
}

Gate gateOf(std::optional<double> grr, const ScoringProfile& profile) {
    if (!grr) return Gate::Open;
    if (*grr < profile.gateClosedBelow) return Gate::Closed;
    return *grr < profile.gateCautionBelow ? Gate::Caution : Gate::Open;
}

/// The group that an account counts for: a derived one is that of the start for an account of the cohort.
Text countedGroup(AccountFacts account, const ArrMovement& movement, GroupKey key, Period period) {
    return groupOf(account, key, movement.isOfCohort() ? period.from : period.to);
}

/// The accounts with ARR at either date, by the group that each counts for.
MovementGroups movementsBy(const Facts& facts, Period period, std::optional<GroupKey> by) {
    MovementGroups groups;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        const auto movement = movementOf(account, period);
        if (!movement || (movement->before == 0 && movement->after == 0)) continue;
        const Text group = by ? countedGroup(account, *movement, *by, period) : Text("all");
        groups[group].push_back(*movement);
    }
    return groups;
}

/// An account counts in every family of which it has lines.
MovementGroups movementsByFamily(const Facts& facts, Period period) {
    MovementGroups groups;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        QVarLengthArray<Text, 8> families;
        for (const ContractLine& line : account.lines()) {
            const Text family = facts.product(line.product).family;
            if (!families.contains(family)) families.push_back(family);
        }
        for (const Text family : families) {
            const auto movement = movementOf(account, period, family);
            if (movement && (movement->before > 0 || movement->after > 0))
                groups[family].push_back(*movement);
        }
    }
    return groups;
}

} // namespace

Period yearTo(Date to) {
    return {addMonths(to, -12), to};
}

std::optional<ArrMovement> movementOf(AccountFacts account, Period period, std::optional<Text> family) {
    if (!account.book().isConvertible(account->currency)) return std::nullopt;
    LineSpans spans = lineSpans(account);
    if (family)
        spans.removeIf([&](const LineSpan& span) {
            return account.book().product(span.line->product).family != *family;
        });
    ArrMovement movement{account.index(), bookArrAt(spans, period.from), bookArrAt(spans, period.to)};
    movement.hadArrEarlier = std::any_of(spans.begin(), spans.end(), [&](const LineSpan& span) {
        return span.line->countedArr > 0 && span.start < period.from;
    });
    return movement;
}

RetentionGroup summarise(Text name, std::vector<ArrMovement> movements, const ScoringProfile& profile) {
    RetentionGroup group{.group = name, .movements = std::move(movements)};
    int kept = 0, expanded = 0;
    for (const ArrMovement& movement : group.movements) {
        add(group, movement);
        kept += movement.isOfCohort() && movement.after > 0;
        expanded += movement.expansion() > 0;
    }
    group.grr = share(group.starting - group.contraction - group.churned, group.starting);
    group.nrr = share(group.ending, group.starting);
    group.expansionRate = share(group.expansion, group.starting);
    group.logoRetention = share(kept, group.accounts);
    group.expandedAccountsShare = share(expanded, group.accounts);
    group.expansionShareOfNewArr = share(group.expansion, group.expansion + group.newLogoArr);
    group.grrBand = grrBandOf(group.grr);
    group.nrrBand = nrrBandOf(group.nrr);
    group.gate = gateOf(group.grr, profile);
    group.concentrationRisk = isConcentrated(group);
    return group;
}

Retention retentionOf(const Facts& facts, Period period, std::optional<GroupKey> by,
                      const Profiles& profiles) {
    Retention retention{.period = period};
    for (int i = 0; i < facts.accountCount(); ++i)
        if (!facts.isConvertible(facts.at(i)->currency)) retention.unconverted.push_back(i);

    auto whole = movementsBy(facts, period, std::nullopt);
    const RetentionGroup book = summarise("all", std::move(whole["all"]), profiles.ofBook());
    if (!by) {
        retention.groups.push_back(book);
        return retention;
    }
    auto groups = by == GroupKey::Family ? movementsByFamily(facts, period) : movementsBy(facts, period, by);
    for (auto& [name, movements] : groups) {
        const ScoringProfile& profile =
            by == GroupKey::Segment ? profiles.ofSegment(name) : profiles.ofBook();
        retention.groups.push_back(summarise(name, std::move(movements), profile));
        RetentionGroup& group = retention.groups.back();
        if (group.accounts < leastGateCohort) group.gate = book.gate;
    }
    return retention;
}

std::optional<std::pair<Text, ArrMovement>> segmentMovementOf(AccountFacts account, Period period) {
    const auto movement = movementOf(account, period);
    if (!movement) return std::nullopt;
    return std::pair(countedGroup(account, *movement, GroupKey::Segment, period), *movement);
}

std::optional<GrrBand> grrBandOf(std::optional<double> grr) {
    if (!grr) return std::nullopt;
    if (*grr < 85) return GrrBand::Critical;
    if (*grr < 90) return GrrBand::Concerning;
    return *grr <= 95 ? GrrBand::Healthy : GrrBand::Excellent;
}

std::optional<NrrBand> nrrBandOf(std::optional<double> nrr) {
    if (!nrr) return std::nullopt;
    constexpr double belows[] = {90, 100, 110, 120, 130};
    const auto band = std::upper_bound(std::begin(belows), std::end(belows), *nrr) - std::begin(belows);
    return NrrBand(band);
}

Text groupOf(AccountFacts account, GroupKey key, Date asOf) {
    switch (key) {
    case GroupKey::Segment:
        return segmentAt(account, asOf).value_or(Text());
    case GroupKey::Tier: {
        const auto tier = tierAt(account, asOf);
        return tier ? Text(nameOf(*tier)) : Text();
    }
    case GroupKey::Csm:
        return account->csm;
    case GroupKey::Industry:
        return account->industry;
    case GroupKey::Region:
        return account->region;
    case GroupKey::Family:
        break;
    }
    return {};
}

Gates::Gates(const Facts& facts, const Profiles& profiles) {
    const Period year = yearTo(profiles.asOf());
    std::vector<std::pair<Text, ArrMovement>> movements;
    for (auto& [segment, group] : movementsBy(facts, year, GroupKey::Segment))
        for (const ArrMovement& movement : group)
            movements.emplace_back(segment, movement);
    *this = Gates(movements, profiles);
}

Gates::Gates(std::span<const std::pair<Text, ArrMovement>> movements, const Profiles& profiles) {
    std::map<Text, std::vector<ArrMovement>> bySegment;
    std::vector<ArrMovement> all;
    for (const auto& [segment, movement] : movements) {
        bySegment[segment].push_back(movement);
        all.push_back(movement);
    }
    m_book = summarise("all", std::move(all), profiles.ofBook()).gate;
    for (auto& [segment, group] : bySegment) {
        const RetentionGroup summary = summarise(segment, std::move(group), profiles.ofSegment(segment));
        if (summary.accounts >= leastGateCohort && !segment.isEmpty()) m_segments[segment] = summary.gate;
    }
}

Gate Gates::of(Text segment) const {
    const auto found = m_segments.find(segment);
    return found == m_segments.end() ? m_book : found->second;
}

} // namespace foothold
