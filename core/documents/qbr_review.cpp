#include "core/documents/qbr_review.h"

#include "core/documents/wording.h"

#include <algorithm>
#include <set>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

DocumentOptions optionsAt(const DocumentOptions& options, Date date) {
    DocumentOptions at = options;
    at.asOf = date;
    return at;
}

/// Open tickets of one title.
struct TicketGroup {
    QString title;
    Severity severity;                ///< the worst
    std::int64_t count = 0, days = 0; ///< days: the longest that one is open
};

/// The urgent and high ones, the worst first; requests are no problems.
std::vector<TicketGroup> pressingTickets(const Context& m) {
    std::vector<TicketGroup> groups;
    for (const Ticket* ticket : openTickets(m)) {
        if (!ticket->severity || *ticket->severity > Severity::High || ticket->isFeatureRequest()) continue;
        const QString title = ticket->subject.isEmpty()
                                  ? PlanText::tr("Ticket %1").arg(ticket->ticketId.toString())
                                  : ticket->subject.toString().simplified();
        auto group = std::ranges::find(groups, title, &TicketGroup::title);
        if (group == groups.end()) group = groups.insert(groups.end(), {title, *ticket->severity});
        ++group->count;
        group->days = std::max(group->days, std::int64_t((m.asOf - ticket->openedOn).count()));
    }
    return groups;
}

} // namespace

Review::Review(AccountFacts account, const Qbr* review, const DocumentOptions& options)
    : qbr(review)
    , baseline(baselineOf(account, options.asOf, review))
    , now(account, options)
    , then(account, [&] {
        DocumentOptions before = optionsAt(options, baseline.date);
        before.shared = now.shared;
        return before;
    }()) {
    if (!qbr) return;
    for (const int contact : standingOf(account, *qbr, options.asOf).attendees)
        if (account.contacts()[std::size_t(contact)].isPresentAt(dayOf(*qbr))) attendees.push_back(contact);
}

std::optional<Date> Review::day() const {
    if (!qbr) return {};
    return isHeld() ? dayOf(*qbr) : qbr->plannedOn;
}

QString Review::sinceText() const {
    const QString date = now.show.date(baseline.date);
    return baseline.qbr ? PlanText::tr("since the review of %1").arg(date)
                        : PlanText::tr("since %1").arg(date);
}

QStringList Review::ourPeople() const {
    QStringList names;
    if (qbr)
        for (const Text name : listParts(qbr->ourPeople))
            names += name.toString();
    if (names.isEmpty())
        for (const Text name : {now.account->csm, now.account->ae})
            if (!name.isEmpty()) names += name.toString();
    return names;
}

QString Review::narrative(const char* section, DocumentKind document) const {
    if (qbr)
        if (const QString own = now.narrative(document, section, {}, qbr->qbrId); !own.isEmpty()) return own;
    return now.narrative(document, section);
}

QStringList attendeeNames(const Review& review) {
    QStringList names;
    for (const int i : review.attendees) {
        const Contact& contact = review.now.account.contacts()[std::size_t(i)];
        names += contact.title.isEmpty()
                     ? contact.name.toString()
                     : QStringLiteral("%1, %2").arg(contact.name.toString(), contact.title.toString());
    }
    return names;
}

std::vector<const ActionItem*> commitmentsOf(const Review& review) {
    std::vector<const ActionItem*> commitments;
    for (const ActionItem& action : review.now.account.actionItems()) {
        if (action.source != ActionSource::Qbr) continue;
        if (review.qbr && action.sourceId == review.qbr->qbrId) continue;
        const bool ofLast = review.baseline.qbr && action.sourceId == review.baseline.qbr->qbrId;
        const bool doneSince = action.isDoneAt(review.now.asOf) && *action.doneOn > review.baseline.date;
        if (ofLast || doneSince || !action.isDoneAt(review.now.asOf)) commitments.push_back(&action);
    }
    return commitments;
}

std::vector<const ActionItem*> agreedIn(const Review& review) {
    std::vector<const ActionItem*> agreed;
    if (review.qbr)
        for (const ActionItem& action : review.now.account.actionItems())
            if (action.source == ActionSource::Qbr && action.sourceId == review.qbr->qbrId)
                agreed.push_back(&action);
    return agreed;
}

doc::List productChanges(const Review& review) {
    const auto before = review.then.lines.ownedProducts(), after = review.now.lines.ownedProducts();
    doc::List list;
    for (const int product : after)
        if (std::ranges::find(before, product) == before.end())
            list.items.push_back({QStringLiteral("+"),
                                  PlanText::tr("New: %1").arg(review.now.productName(product)),
                                  {},
                                  doc::Tone::Plain});
    for (const int product : before)
        if (std::ranges::find(after, product) == after.end())
            list.items.push_back({QStringLiteral("\u2212"),
                                  PlanText::tr("Ended: %1").arg(review.now.productName(product)),
                                  {},
                                  doc::Tone::Plain});
    return list;
}

doc::List openProblems(const Review& review) {
    const Context& m = review.now;
    doc::List list;
    const QString sign = QStringLiteral("\u25CB");
    for (const TicketGroup& group : pressingTickets(m)) {
        const QString days = m.show.count(group.days), severity = wording::of(group.severity);
        list.items.push_back(
            {sign,
             group.count == 1 ? group.title
                              : PlanText::tr("%1 (%2 tickets)").arg(group.title, m.show.count(group.count)),
             group.count == 1 ? PlanText::tr("%1, open for %2 days").arg(severity, days)
                              : PlanText::tr("%1, open for up to %2 days").arg(severity, days),
             doc::Tone::Plain});
    }
    for (const Outcome& outcome : m.account.outcomes())
        if (outcome.isLateAt(m.asOf))
            list.items.push_back({sign, outcome.goal.toString().simplified(),
                                  PlanText::tr("was due on %1").arg(m.show.date(*outcome.targetOn)),
                                  doc::Tone::Plain});
    for (const ActionItem* action : commitmentsOf(review))
        if (action->isOverdueAt(m.asOf))
            list.items.push_back({sign, action->title.toString().simplified(),
                                  PlanText::tr("was due on %1").arg(m.show.date(*action->dueOn)),
                                  doc::Tone::Plain});
    return list;
}

doc::List linesOf(const QString& text, const QString& marker) {
    doc::List list;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (const QString words = line.trimmed(); !words.isEmpty())
            list.items.push_back({marker, words, {}, doc::Tone::Plain});
    return list;
}

doc::List agendaOf(const Review& review, bool forCustomer) {
    if (const QString own = review.narrative("agenda"); !own.isEmpty())
        return linesOf(own, QStringLiteral("\u2022"));
    const auto minutes = [&](int count) { return PlanText::tr("%1 min").arg(review.now.show.count(count)); };
    const QString topic = review.qbr ? review.qbr->topic.toString().simplified() : QString();
    const QString since = review.baseline.qbr ? PlanText::tr("What we agreed last time, and what has changed")
                                              : PlanText::tr("What has changed");
    const QString growth = forCustomer ? PlanText::tr("Where we could help further")
                                       : PlanText::tr("Growth partnership: one recommended step");
    doc::List list;
    for (const auto& [length, words] :
         {std::pair(5, PlanText::tr("Welcome and goals of the day")),
          {10, since},
          {10, PlanText::tr("Outcomes: what was reached, and what it is worth")},
          {10, PlanText::tr("Adoption: who uses what")},
          {5, PlanText::tr("What did not work, and what we do about it")},
          {10, topic.isEmpty() ? PlanText::tr("The topic that matters most to you") : topic},
          {5, growth},
          {5, PlanText::tr("Decisions, actions and the next date")}})
        list.items.push_back({minutes(length), words, {}, doc::Tone::Plain});
    return list;
}

FeatureCount featureCount(const Context& m) {
    FeatureCount count;
    std::set<int> used;
    for (const FeatureUsage& usage : ofMonths(m.account.featureUsage(), m.m0, m.m0))
        if (usage.activeUsers > 0) used.insert(usage.feature);
    if (!ofMonths(m.account.featureUsage(), Month(), m.m0).empty()) count.used = std::int64_t(used.size());
    const auto features = m.account.book().features();
    for (std::size_t i = 0; i < features.size(); ++i)
        if (m.lines.owns(features[i].product) || used.contains(int(i))) ++count.known;
    return count;
}

QString featuresSentence(const Context& m) {
    const FeatureCount features = featureCount(m);
    if (!features.used || features.known == 0) return {};
    return PlanText::tr("%1 of %2 features were used in %3.")
        .arg(m.show.count(*features.used), m.show.count(features.known), m.show.month(m.m0));
}

} // namespace foothold::plan
