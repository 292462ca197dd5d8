#include "ui/stakeholders/team_matrix.h"

#include "core/metrics/conventions.h"
#include "core/metrics/people_explanation.h"
#include "core/metrics/stakeholders.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <set>

namespace foothold {

namespace {

constexpr int strongest = 12;

struct T {
    Q_DECLARE_TR_FUNCTIONS(TeamMatrix)
};

Cell meetingsCell(const std::vector<const Touchpoint*>& meetings) {
    if (meetings.empty()) return figureCell({}, {});
    const int count = int(meetings.size());
    Cell cell = countCell(count);
    cell.heat = std::min(100, 100 * count / strongest);
    cell.toolTip = T::tr("Last on %1").arg(show::date(meetings.back()->date));
    return cell;
}

/// Whoever of ours took part in a touchpoint, or answers for the account or for a person.
std::set<Text> ourPeople(AccountFacts account, const std::vector<int>& present, Date asOf) {
    std::set<Text> ours{account->csm, account->ae};
    for (const int i : present)
        ours.insert(account.contacts()[std::size_t(i)].ourOwner);
    for (const Touchpoint& touchpoint : touchpointsOfYear(account, asOf))
        if (!account.contactsOf(touchpoint).empty())
            for (const Text name : listParts(touchpoint.ourPeople))
                ours.insert(name);
    ours.erase(Text());
    return ours;
}

} // namespace

TeamMatrix teamMatrix(AccountFacts account, Date asOf) {
    const auto present = presentPeople(account, asOf);
    const std::set<Text> ours = ourPeople(account, present, asOf);
    TeamMatrix matrix;
    matrix.headings = {T::tr("Person"), T::tr("Title")};
    for (const Text name : ours)
        matrix.headings += name.toString();
    for (const int i : present) {
        const Contact& contact = account.contacts()[std::size_t(i)];
        ListRow row;
        row.key = contact.contactId.toString();
        row.cells = {textCell(contact.name), textCell(contact.title, Ink::Muted)};
        for (const Text name : ours)
            row.cells.push_back(meetingsCell(meetingsOf(account, i, name, asOf)));
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

} // namespace foothold
