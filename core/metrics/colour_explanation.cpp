#include "core/metrics/colour_explanation.h"

#include "core/metrics/tree_parts.h"

#include <QCoreApplication>

namespace foothold {

Explanation explainColour(const Facts& facts, std::span<const int> accounts,
                          std::optional<HealthColour> colour, Date asOf, const Profiles& profiles) {
    std::vector<FactRef> refs;
    for (const int index : accounts) {
        const AccountFacts account = facts.at(index);
        if (healthOf(account, asOf, profiles.of(account)).colour == colour)
            refs.push_back(accountRef(account));
    }
    const std::string name(colour ? nameOf(*colour) : std::string_view("unknown_health"));
    return countNode(name.c_str(),
                     colour ? QT_TRANSLATE_NOOP("Metrics", "the accounts whose health has this colour")
                            : QT_TRANSLATE_NOOP("Metrics", "the accounts whose health is unknown"),
                     std::move(refs));
}

} // namespace foothold
