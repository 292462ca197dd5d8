#include "core/metrics/people_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/people.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr int daysOfYear = 365;

bool tookPart(AccountFacts account, const Touchpoint& touchpoint, int contact) {
    return std::ranges::find(account.contactsOf(touchpoint), contact) != account.contactsOf(touchpoint).end();
}

QString nameOf(AccountFacts account, int contact) {
    return account.contacts()[std::size_t(contact)].name.toString();
}

} // namespace

Explanation explainContact(AccountFacts account, int contact, Date asOf) {
    std::vector<FactRef> met;
    for (const Touchpoint& touchpoint :
         within(account.touchpoints(), lastDays(asOf, engagementDays), &Touchpoint::date))
        if (tookPart(account, touchpoint, contact)) met.push_back(factRef(account, touchpoint));
    constexpr const char* since = QT_TRANSLATE_NOOP("Metrics", "days since the person was last met");
    const Touchpoint* last = lastContactWith(account, contact, asOf);
    Explanation days = last ? daysNode(since, asOf - last->date, {factRef(account, *last)})
                            : unknownNode(since, QT_TRANSLATE_NOOP("Metrics", "they were never met"));
    days.name = QStringLiteral("days_since_contact");
    Explanation root = treeNode(nameOf(account, contact),
                                QT_TRANSLATE_NOOP("Metrics", "touchpoints of the last 90 days: the pips are "
                                                             "0 for none, then 1, 2 to 3, 4 and more"));
    root.children = {countNode("touchpoints_of_90_days",
                               QT_TRANSLATE_NOOP("Metrics", "in which the person took part"), std::move(met)),
                     std::move(days)};
    root.combine = [](Explanation::Values v) { return v[0]; };
    root.value = root.children.front().value;
    return root;
}

std::span<const Touchpoint> touchpointsOfYear(AccountFacts account, Date asOf) {
    return within(account.touchpoints(), lastDays(asOf, daysOfYear), &Touchpoint::date);
}

std::vector<const Touchpoint*> meetingsOf(AccountFacts account, int contact, Text ours, Date asOf) {
    std::vector<const Touchpoint*> meetings;
    for (const Touchpoint& touchpoint : touchpointsOfYear(account, asOf))
        if (listContains(touchpoint.ourPeople, ours) && tookPart(account, touchpoint, contact))
            meetings.push_back(&touchpoint);
    return meetings;
}

Explanation explainMeetings(AccountFacts account, int contact, Text ours, Date asOf) {
    std::vector<FactRef> refs;
    for (const Touchpoint* touchpoint : meetingsOf(account, contact, ours, asOf))
        refs.push_back(factRef(account, *touchpoint));
    Explanation tree = countNode(
        "", QT_TRANSLATE_NOOP("Metrics", "touchpoints of the last twelve months in which both took part"),
        std::move(refs));
    tree.name = nameOf(account, contact) + QStringLiteral(" \u00B7 ") + ours.toString();
    return tree;
}

} // namespace foothold
