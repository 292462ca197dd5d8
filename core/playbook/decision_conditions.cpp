#include "core/metrics/conventions.h"
#include "core/metrics/ownership.h"
#include "core/metrics/usage.h"
#include "core/playbook/conditions.h"

namespace foothold::condition {

namespace {

bool isVpOrHigher(std::optional<Seniority> seniority) {
    return seniority == Seniority::CLevel || seniority == Seniority::Vp;
}

/// Usage and contract lines of the products that are used beyond the threshold.
std::vector<Evidence> utilisationEvidence(const Situation& s, Month month) {
    std::vector<Evidence> evidence;
    const ActiveLines lines(s.account, month.lastDay());
    for (const ProductUtilisation& used : productUtilisations(s.account, month)) {
        if (used.value <= s.profile.limitApproachingAbove) continue;
        for (const Usage& row : ofMonths(s.account.usage(), month, month))
            if (row.product == used.product) evidence.push_back(evidenceOf(s.account, row));
        for (const ContractLine* line : lines.lines())
            if (line->product == used.product && (line->seats || line->usageLimit))
                evidence.push_back(evidenceOf(s.account, *line));
    }
    return evidence;
}

/// The lines of the accounts that lost, the largest loss first; if none did, those of all that were there.
std::vector<Evidence> retentionEvidence(const SegmentSituation& s) {
    std::vector<ArrMovement> cohort, losers;
    for (const ArrMovement& movement : s.group.movements) {
        if (!movement.isOfCohort()) continue;
        cohort.push_back(movement);
        if (movement.after < movement.before) losers.push_back(movement);
    }
    std::ranges::stable_sort(losers, std::ranges::greater(),
                             [](const ArrMovement& m) { return m.before - m.after; });
    std::vector<Evidence> evidence;
    for (const ArrMovement& movement : losers.empty() ? cohort : losers) {
        const AccountFacts account = s.facts.at(movement.account);
        const ActiveLines lines(account, s.period.from);
        for (const ContractLine* line : lines.lines()) {
            Evidence item = evidenceOf(account, *line);
            item.statement.values.push_back(account->name.toString());
            item.statement.words =
                QStringLiteral("%%1: ").arg(item.statement.values.size()) + item.statement.words;
            evidence.push_back(std::move(item));
        }
    }
    return evidence;
}

} // namespace

bool readinessCrossed(const Situation& s, const Witness& witness) {
    if (!s.readiness().score || bandScore(*s.readiness().score) < s.profile.pursueFrom) return false;
    if (s.action().gated != Action::Pursue) return false;
    const Date before = monthOf(s.asOf).firstDay() - Days(1);
    const auto earlier = readinessOf(s.account, before, s.profile).score;
    if (earlier && bandScore(*earlier) >= s.profile.pursueFrom) return false;
    witness.saw([&] {
        Explanation tree;
        readinessOf(s.account, s.asOf, s.profile, &tree);
        return evidenceOf(tree);
    });
    return true;
}

bool usageOverLimit(const Situation& s, const Witness& witness) {
    const double limit = s.profile.limitApproachingAbove;
    if (!(s.utilisation() > limit) || !(utilisationAt(s.account, s.m0 - 1) > limit)) return false;
    witness.saw([&] { return utilisationEvidence(s, s.m0); });
    witness.saw([&] { return utilisationEvidence(s, s.m0 - 1); });
    return true;
}

bool limitApproaching(const Situation& s, const Witness& witness) {
    if (!(s.utilisation() > s.profile.limitApproachingAbove)) return false;
    witness.saw([&] { return utilisationEvidence(s, s.m0); });
    return true;
}

bool championPromoted(const Situation& s, const Witness& witness) {
    bool holds = false;
    const Window window = lastDays(s.asOf, int(s.profile.promotedDays));
    for (const ContactEvent& event : within(s.account.contactEvents(), window, &ContactEvent::date)) {
        const Contact* person = s.account.findContact(event.contactId);
        if (event.kind != ContactEventKind::Promoted || !isVpOrHigher(event.toSeniority) || !person ||
            person->role != ContactRole::Champion)
            continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, event); });
    }
    return holds;
}

bool growthPartnership(const Situation& s, const Witness& witness) {
    if (greenStreak(s.account, s.asOf, s.profile) < s.profile.growthStreakFrom) return false;
    if (!(whitespaceOf(s.account, s.asOf).score > s.profile.growthWhitespaceAbove)) return false;
    witness.saw([&] {
        Explanation tree;
        whitespaceOf(s.account, s.asOf, &tree);
        return evidenceOf(tree);
    });
    witness.saw([&] {
        Explanation tree;
        healthOf(s.account, s.asOf, s.profile, &tree);
        return evidenceOf(tree);
    });
    return true;
}

bool handbackDue(const Situation& s, const Witness& witness) {
    bool holds = false;
    for (const Opportunity& opportunity : s.account.opportunities()) {
        if (!opportunity.isOpenAt(s.asOf)) continue;
        if (opportunity.handbackOn && *opportunity.handbackOn <= s.asOf) continue;
        if (!ownershipOf(s.account, opportunity, s.asOf, s.profile).handbackDue) continue;
        holds = true;
        witness.saw([&] { return evidenceOf(s.account, opportunity); });
    }
    return holds;
}

bool segmentNrrLow(const SegmentSituation& s, const Witness& witness) {
    if (s.group.accounts < s.profile.segmentCohortFrom || !s.group.nrr) return false;
    if (*s.group.nrr >= s.profile.segmentNrrBelow) return false;
    witness.saw([&] { return retentionEvidence(s); });
    return true;
}

bool segmentGrrLow(const SegmentSituation& s, const Witness& witness) {
    if (s.group.accounts < s.profile.segmentCohortFrom || !s.group.grr) return false;
    if (*s.group.grr >= s.profile.segmentGrrBelow) return false;
    witness.saw([&] { return retentionEvidence(s); });
    return true;
}

} // namespace foothold::condition
