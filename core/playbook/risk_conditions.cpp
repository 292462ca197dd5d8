#include "core/metrics/conventions.h"
#include "core/playbook/conditions.h"

namespace foothold::condition {

namespace {

/// The facts behind one of the five warnings of contraction.
std::vector<Evidence> warningEvidence(const Situation& s, ContractionSignal signal) {
    Explanation tree;
    contractionOf(s.account, s.asOf, s.profile, &tree);
    return evidenceOf(tree.children[std::size_t(signal)]);
}

bool warns(const Situation& s, const Witness& witness, ContractionSignal signal) {
    if (!s.contraction()[signal]) return false;
    witness.saw([&] { return warningEvidence(s, signal); });
    return true;
}

std::vector<Evidence> healthEvidence(const Situation& s, Date date) {
    Explanation tree;
    const Health health = healthOf(s.account, date, s.profile, &tree);
    if (health.override) { // what people decided comes before what was calculated
        std::erase_if(tree.children, [](const Explanation& child) {
            return valueOf<Measure>(child.name.toStdString()).has_value();
        });
    }
    return evidenceOf(tree);
}

} // namespace

bool usageDecline(const Situation& s, const Witness& witness) {
    return warns(s, witness, ContractionSignal::UsageDecline);
}
bool supportIncrease(const Situation& s, const Witness& witness) {
    return warns(s, witness, ContractionSignal::SupportIncrease);
}
bool championWarning(const Situation& s, const Witness& witness) {
    return warns(s, witness, ContractionSignal::ChampionWarning);
}
bool npsDrop(const Situation& s, const Witness& witness) {
    return warns(s, witness, ContractionSignal::NpsDrop);
}
bool competitorMention(const Situation& s, const Witness& witness) {
    return warns(s, witness, ContractionSignal::CompetitorMention);
}

bool contractionFlagged(const Situation& s, const Witness& witness) {
    if (!s.contraction().flagged) return false;
    for (std::size_t i = 0; i < contractionSignalCount; ++i)
        if (s.contraction().holds[i]) witness.saw([&] { return warningEvidence(s, ContractionSignal(i)); });
    return true;
}

bool healthRed(const Situation& s, const Witness& witness) {
    if (s.health().colour != HealthColour::Red) return false;
    witness.saw([&] { return healthEvidence(s, s.asOf); });
    return true;
}

bool healthFalling(const Situation& s, const Witness& witness) {
    constexpr int months = 3;
    const Date before = addMonths(s.asOf, -months);
    const auto then = s.health().score ? healthOf(s.account, before, s.profile).score : std::nullopt;
    if (!then || roundFigure(*s.health().score - *then) > -s.profile.healthFallBy) return false;
    witness.saw([&] { return healthEvidence(s, s.asOf); });
    witness.saw([&] { return healthEvidence(s, before); });
    return true;
}

} // namespace foothold::condition
