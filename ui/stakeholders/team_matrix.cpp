#include "ui/stakeholders/team_matrix.h"

#include "core/metrics/conventions.h"
#include "core/metrics/stakeholders.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace foothold {

namespace {

constexpr int daysOfYear = 365, strongest = 12;

struct T {
    Q_DECLARE_TR_FUNCTIONS(TeamMatrix)
};

struct Meetings {
    int count = 0;
    Date last{};
};
using Pairs = std::map<std::pair<int, Text>, Meetings>;

Pairs meetingsOf(AccountFacts account, Date asOf) {
    Pairs pairs;
    for (const Touchpoint& touchpoint :
         within(account.touchpoints(), lastDays(asOf, daysOfYear), &Touchpoint::date))
        for (const Text ours : listParts(touchpoint.ourPeople))
            for (const int contact : account.contactsOf(touchpoint)) {
                Meetings& meetings = pairs[{contact, ours}];
                ++meetings.count;
                meetings.last = touchpoint.date;
            }
    return pairs;
}

Cell meetingsCell(const Meetings& meetings) {
    if (meetings.count == 0) return figureCell({}, {});
    Cell cell = countCell(meetings.count);
    cell.heat = std::min(100, 100 * meetings.count / strongest);
    cell.toolTip = T::tr("Last on %1").arg(show::date(meetings.last));
    return cell;
}

} // namespace

TeamMatrix teamMatrix(AccountFacts account, Date asOf) {
    const Pairs pairs = meetingsOf(account, asOf);
    const auto present = presentPeople(account, asOf);
    std::set<Text> ours;
    for (const auto& [pair, meetings] : pairs)
        ours.insert(pair.second);
    for (const Text responsible : {account->csm, account->ae})
        if (!responsible.isEmpty()) ours.insert(responsible);
    for (const int i : present)
        if (const Text owner = account.contacts()[std::size_t(i)].ourOwner; !owner.isEmpty())
            ours.insert(owner);

    TeamMatrix matrix;
    matrix.headings = {T::tr("Person"), T::tr("Title")};
    for (const Text name : ours)
        matrix.headings += name.toString();
    for (const int i : present) {
        const Contact& contact = account.contacts()[std::size_t(i)];
        ListRow row;
        row.key = contact.contactId.toString();
        row.cells = {textCell(contact.name), textCell(contact.title, Ink::Muted)};
        for (const Text name : ours) {
            const auto found = pairs.find({i, name});
            row.cells.push_back(meetingsCell(found == pairs.end() ? Meetings() : found->second));
        }
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

} // namespace foothold
