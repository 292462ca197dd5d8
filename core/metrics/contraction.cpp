#include "core/metrics/contraction.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/tickets.h"
#include "core/metrics/tracing.h"
#include "core/metrics/usage.h"

namespace foothold {

namespace {

constexpr int recentDays = 90;

bool usageDeclines(AccountFacts account, Date asOf, const ScoringProfile& profile, const Trace& trace) {
    const Month m0 = latestUsageMonth(account.book(), asOf);
    const auto growth = growthAt(account, m0, trace.child("growth"));
    return growth && *growth < profile.usageDeclineBelow;
}

bool supportIncreases(AccountFacts account, Date asOf, const Trace& trace) {
    const TicketFlow flow = ticketFlow(account, asOf, trace);
    return flow.opened >= 3 && 2 * flow.opened >= 3 * flow.openedBefore;
}

bool championLeaves(AccountFacts account, Date asOf, const Trace& trace) {
    const Window window = lastDays(asOf, recentDays);
    bool warns = false;
    const auto isChampion = [&](Text contactId) {
        const Contact* contact = account.findContact(contactId);
        return contact && contact->role == ContactRole::Champion;
    };
    for (const ContactEvent& event : within(account.contactEvents(), window, &ContactEvent::date)) {
        const bool away = event.kind == ContactEventKind::Left ||
                          (event.kind == ContactEventKind::Moved && event.inDomain != true);
        if (!away || !isChampion(event.contactId)) continue;
        warns = true;
        trace.fact([&] { return factRef(account, event); });
    }
    for (const Contact& contact : account.contacts()) {
        const bool left = contact.role == ContactRole::Champion && contact.status == ContactStatus::Left &&
                          contact.statusOn && window.contains(*contact.statusOn);
        if (!left) continue;
        warns = true;
        trace.fact([&] { return factRef(account, contact, "status", nameString(*contact.status)); });
    }
    return warns;
}

bool npsDrops(AccountFacts account, Date asOf, const Trace& trace) {
    constexpr int days = 180;
    const Window window = lastDays(asOf, days);
    const auto known = upTo(account.nps(), asOf, &NpsResponse::date);
    bool drops = false;
    QVarLengthArray<const NpsResponse*, 32> latest; // the latest of each person, met from the end
    QVarLengthArray<int, 32> compared;
    for (auto it = known.rbegin(); it != known.rend(); ++it) {
        const auto later = std::find_if(latest.begin(), latest.end(), [&](const NpsResponse* response) {
            return response->contact == it->contact;
        });
        if (later == latest.end()) {
            latest.push_back(&*it);
            continue;
        }
        if (compared.contains(it->contact)) continue;
        compared.push_back(it->contact);
        if (!window.contains((*later)->date) || (*later)->score > 6 || it->score < 7) continue;
        drops = true;
        trace.fact([&] { return factRef(account, *it); });
        trace.fact([&] { return factRef(account, **later); });
    }
    return drops;
}

bool namesCompetitor(AccountFacts account, Date asOf, const Trace& trace) {
    bool names = false;
    for (const Touchpoint& touchpoint :
         within(account.touchpoints(), lastDays(asOf, recentDays), &Touchpoint::date)) {
        if (touchpoint.competitor.isEmpty()) continue;
        names = true;
        trace.fact([&] { return factRef(account, touchpoint, "competitor", touchpoint.competitor); });
    }
    return names;
}

bool holds(ContractionSignal signal, AccountFacts account, Date asOf, const ScoringProfile& profile,
           const Trace& trace) {
    switch (signal) {
    case ContractionSignal::UsageDecline:
        return usageDeclines(account, asOf, profile, trace);
    case ContractionSignal::SupportIncrease:
        return supportIncreases(account, asOf, trace);
    case ContractionSignal::ChampionWarning:
        return championLeaves(account, asOf, trace);
    case ContractionSignal::NpsDrop:
        return npsDrops(account, asOf, trace);
    case ContractionSignal::CompetitorMention:
        break;
    }
    return namesCompetitor(account, asOf, trace);
}

const char* formulaOf(ContractionSignal signal) {
    switch (signal) {
    case ContractionSignal::UsageDecline:
        return QT_TRANSLATE_NOOP("Metrics",
                                 "1 if active users fall by more than 20 % (the profile's threshold)");
    case ContractionSignal::SupportIncrease:
        return QT_TRANSLATE_NOOP(
            "Metrics",
            "1 if at least 3 tickets were opened in the last 90 days, and 1.5 times those of the 90 "
            "before");
    case ContractionSignal::ChampionWarning:
        return QT_TRANSLATE_NOOP(
            "Metrics", "1 if a champion left or moved out of the product's domain in the last 90 days");
    case ContractionSignal::NpsDrop:
        return QT_TRANSLATE_NOOP(
            "Metrics", "1 if a person's latest answer, of the last 180 days, is 6 or less after 7 or more");
    case ContractionSignal::CompetitorMention:
        break;
    }
    return QT_TRANSLATE_NOOP("Metrics", "1 if a touchpoint of the last 90 days names a competitor");
}

} // namespace

Contraction contractionOf(AccountFacts account, Date asOf, const ScoringProfile& profile,
                          Explanation* explanation) {
    const Trace trace(explanation);
    Contraction contraction;
    for (std::size_t i = 0; i < contractionSignalCount; ++i) {
        const auto signal = ContractionSignal(i);
        const Trace child(trace.child(nameOf(signal).data()));
        contraction.holds[i] = holds(signal, account, asOf, profile, child);
        contraction.count += contraction.holds[i];
        child.result(contraction.holds[i] ? 1.0 : 0.0, formulaOf(signal));
    }
    contraction.flagged = contraction.count >= profile.flaggedFrom;
    trace.result(contraction.count, QT_TRANSLATE_NOOP("Metrics", "how many of the five warnings hold"));
    trace.combine([](Explanation::Values values) -> std::optional<double> {
        double sum = 0;
        for (const auto& value : values)
            sum += value.value_or(0);
        return sum;
    });
    if (explanation) explanation->name = QStringLiteral("contraction");
    return contraction;
}

std::optional<Date> flaggedSince(AccountFacts account, Date asOf, const ScoringProfile& profile) {
    constexpr int days = 31, monthEnds = 12;
    const auto isFlagged = [&](Date date) { return contractionOf(account, date, profile).flagged; };
    if (!isFlagged(asOf)) return std::nullopt;
    Date since = asOf;
    for (int i = 1; i <= days; ++i) {
        if (!isFlagged(asOf - Days(i))) return since;
        since = asOf - Days(i);
    }
    const Month latest = latestCompleteMonth(since - Days(1));
    for (int i = 0; i < monthEnds; ++i) {
        const Date date = (latest - i).lastDay();
        if (!isFlagged(date)) return since;
        since = date;
    }
    return since;
}

} // namespace foothold
