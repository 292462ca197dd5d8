#include "core/documents/stakeholder_picture.h"

#include "core/documents/tidy_tree.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"

#include <QCoreApplication>
#include <QRectF>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Stakeholders)
};

QString roleIn(AccountFacts account, Text opportunityId, Text contactId) {
    for (const OpportunityContact& taking : account.opportunityContacts())
        if (taking.opportunityId == opportunityId && taking.contactId == contactId)
            return wording::of(taking.buyingRole);
    return {};
}

StakeholderPicture::Card cardOf(AccountFacts account, int person, Date asOf, const Shown& show,
                                Text opportunityId) {
    const Contact& contact = account.contacts()[std::size_t(person)];
    const Standing standing = standingAt(account, contact, asOf);
    const Touchpoint* last = lastContactWith(account, person, asOf);
    StakeholderPicture::Card card;
    card.contactId = contact.contactId;
    card.name = contact.name;
    card.title = contact.title;
    card.role = opportunityId.isEmpty() ? wording::of(standing.role)
                                        : roleIn(account, opportunityId, contact.contactId);
    card.support = standing.sentiment;
    card.supportSign = wording::sign(standing.sentiment);
    card.influence = int(contact.influence.value_or(0));
    card.coverage = coverageLevel(recentTouchpoints(account, person, asOf));
    card.lastContact = last ? T::tr("%1 d").arg(show.count((asOf - last->date).count())) : Shown::unknown();
    card.owner = contact.ourOwner;
    card.placeholder = contact.isPlaceholder();
    card.left = !contact.isPresentAt(asOf);
    card.reportsTo = account.contactIndex(contact.reportsTo);
    for (const MapPosition& position : account.mapPositions())
        if (position.contactId == contact.contactId) card.place = QPointF(position.x, position.y);
    return card;
}

/// Whoever has a place or a line is on the map; the others wait in the tray.
void findLoose(StakeholderPicture& picture) {
    for (auto& card : picture.cards)
        card.isLoose = !card.place && card.reportsTo < 0;
    for (const auto& card : picture.cards)
        if (card.reportsTo >= 0) picture.cards[std::size_t(card.reportsTo)].isLoose = false;
    for (const auto& line : picture.lines)
        for (const int end : {line.from, line.to})
            picture.cards[std::size_t(end)].isLoose = false;
}

} // namespace

StakeholderPicture stakeholderPicture(AccountFacts account, Date asOf, const Shown& show,
                                      Text opportunityId) {
    StakeholderPicture picture;
    for (std::size_t i = 0; i < account.contacts().size(); ++i)
        picture.cards.push_back(cardOf(account, int(i), asOf, show, opportunityId));
    for (const ContactLink& link : account.contactLinks()) {
        const int from = account.contactIndex(link.fromContactId),
                  to = account.contactIndex(link.toContactId);
        if (from >= 0 && to >= 0) picture.lines.push_back({from, to, link.kind, link.sentiment, link.note});
    }
    findLoose(picture);
    return picture;
}

std::vector<QPointF> cardPlaces(const StakeholderPicture& picture, QSizeF pitch, QSizeF card) {
    std::vector<int> onMap, node(picture.cards.size(), -1), parents;
    for (std::size_t i = 0; i < picture.cards.size(); ++i) {
        if (picture.cards[i].isLoose) continue;
        node[i] = int(onMap.size());
        onMap.push_back(int(i));
    }
    for (const int i : onMap) {
        const int above = picture.cards[std::size_t(i)].reportsTo;
        parents.push_back(above < 0 ? -1 : node[std::size_t(above)]);
    }
    const auto tidy = tidyForest(parents, pitch);
    std::vector<QPointF> places(picture.cards.size());
    std::vector<QRectF> chosen;
    for (const int i : onMap)
        if (const auto& place = picture.cards[std::size_t(i)].place) {
            places[std::size_t(i)] = *place;
            chosen.emplace_back(*place, card);
        }
    for (const int i : onMap) {
        if (picture.cards[std::size_t(i)].place) continue;
        QRectF place(tidy[std::size_t(node[std::size_t(i)])], card);
        const auto covers = [&](const QRectF& other) { return other.intersects(place); };
        if (!chosen.empty())
            while (std::ranges::any_of(chosen, covers))
                place.translate(0, pitch.height());
        places[std::size_t(i)] = place.topLeft();
        if (!chosen.empty()) chosen.push_back(place); // two that were moved down must not meet
    }
    return places;
}

QString gapText(AccountFacts account, const StakeholderGap& gap) {
    const Contact* contact = gap.contact < 0 ? nullptr : &account.contacts()[std::size_t(gap.contact)];
    switch (gap.kind) {
    case StakeholderGap::Kind::NoEconomicBuyer:
        return T::tr("No economic buyer is known");
    case StakeholderGap::Kind::NoEngagedChampion:
        return T::tr("No champion is engaged");
    case StakeholderGap::Kind::DepartmentWithoutContact:
        return T::tr("Nobody is known in %1").arg(gap.department.toString());
    case StakeholderGap::Kind::UnansweredOpponent:
        return T::tr("%1 is against us, has influence, and none of ours looks after them")
            .arg(contact->name.toString());
    case StakeholderGap::Kind::RelationshipBelowWanted:
        return T::tr("%1: %2, wanted %3")
            .arg(contact->name.toString(), wording::of(contact->relationship),
                 wording::of(contact->desiredRelationship));
    case StakeholderGap::Kind::PersonToBeFound:
        return T::tr("To be found: %1").arg(contact->name.toString());
    }
    return {};
}

} // namespace foothold
