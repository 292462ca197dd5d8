#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"
#include "core/metrics/stakeholders.h"

#include <algorithm>
#include <set>

namespace foothold::plan {

namespace {

class RiskFinder {
public:
    explicit RiskFinder(const Context& context)
        : m(context) {}

    std::vector<Risk> find() {
        lost();
        health();
        renewal();
        champion();
        usage();
        invoices();
        tickets();
        satisfaction();
        relationship();
        competitors();
        opponents();
        economicBuyer();
        outcomes();
        signals();
        std::stable_sort(m_risks.begin(), m_risks.end(),
                         [](const Risk& a, const Risk& b) { return a.rank < b.rank; });
        return std::move(m_risks);
    }

private:
    void add(int rank, doc::Tone tone, const QString& text, const QString& detail,
             const QString& mitigation) {
        m_risks.push_back({text, detail, mitigation, tone, rank});
    }
    /// A risk that a signal says, too: the rule tells what to do, and its signal is not said again.
    void addSaid(std::string_view rule, int rank, doc::Tone tone, const QString& text,
                 const QString& detail) {
        m_said.insert(rule);
        add(rank, tone, text, detail, taskOf(rule));
    }
    static QString taskOf(std::string_view rule) {
        const Rule* found = findRule(rule);
        return found ? actionOf(*found) : QString();
    }

    void health() {
        const Health& health = m.health();
        if (!health.colour || *health.colour == HealthColour::Green) return;
        QStringList low;
        for (std::size_t i = 0; i < measureCount; ++i)
            if (health.measures[i] && *health.measures[i] < 40)
                low += wording::of(Measure(i)) + QLatin1Char(' ') + m.show.score(health.measures[i]);
        const bool red = *health.colour == HealthColour::Red;
        const QString detail = low.join(QStringLiteral(", ")), score = m.show.score(health.score);
        if (red)
            addSaid("health_red", 0, doc::Tone::Bad, PlanText::tr("Health is red: %1").arg(score), detail);
        else
            add(5, doc::Tone::Warn, PlanText::tr("Health is amber: %1").arg(score), detail,
                PlanText::tr("Raise the measures that are low, the heaviest first"));
    }

    void lost() {
        if (m.account.contracts().empty() || !m.lines.lines().empty()) return;
        std::optional<Date> last;
        for (const Contract& contract : m.account.contracts())
            if (const auto end = endAt(m.account, contract, m.asOf);
                !contract.isDraft() && end && *end < m.asOf && (!last || *end > *last))
                last = end;
        if (last)
            add(0, doc::Tone::Bad, PlanText::tr("No customer any more"),
                PlanText::tr("the last contract ended on %1").arg(m.show.date(*last)),
                PlanText::tr("Learn why they left, and what would bring them back"));
    }

    void renewal() {
        if (!m.renewal) return;
        const auto days = int((*m.renewal - m.asOf).count());
        if (days > 90) return;
        add(days < 60 ? 1 : 4, days < 60 ? doc::Tone::Bad : doc::Tone::Warn,
            PlanText::tr("The renewal is due %1").arg(m.daysAway(*m.renewal)), m.show.date(*m.renewal),
            PlanText::tr("Agree on the renewal before anything else"));
    }

    void champion() {
        const Window recent = lastDays(m.asOf, 90);
        for (const Contact& contact : m.account.contacts()) {
            if (contact.role != ContactRole::Champion) continue;
            std::optional<Date> left;
            if (contact.status == ContactStatus::Left) left = contact.statusOn;
            for (const ContactEvent& event : m.account.contactEvents())
                if (event.contactId == contact.contactId &&
                    (event.kind == ContactEventKind::Left ||
                     (event.kind == ContactEventKind::Moved && event.inDomain != true)) &&
                    recent.contains(event.date))
                    left = event.date;
            if (left && recent.contains(*left))
                addSaid("champion_warning", 2, doc::Tone::Bad,
                        PlanText::tr("A champion is gone: %1").arg(contact.name.toString()),
                        m.show.date(*left));
        }
    }

    void usage() {
        const auto growth = growthAt(m.account, m.m0);
        if (growth && *growth < -0.20)
            addSaid("usage_decline", 3, doc::Tone::Bad,
                    PlanText::tr("Usage fell by %1").arg(m.show.percent(-*growth * 100)),
                    PlanText::tr("three months against the three before"));
        const auto utilisation = utilisationAt(m.account, m.m0);
        if (utilisation && *utilisation < 0.40)
            addSaid(
                "low_seat_use", 8, doc::Tone::Warn,
                PlanText::tr("Only %1 of what is contracted is used").arg(m.show.percent(*utilisation * 100)),
                m.show.month(m.m0));
    }

    void invoices() {
        std::int64_t sum = 0;
        int count = 0, longest = 0;
        for (const Invoice& invoice : upTo(m.account.invoices(), m.asOf - Days(1), &Invoice::dueOn)) {
            if (invoice.isPaidAt(m.asOf)) continue;
            ++count;
            sum += invoice.amount.value_or(0);
            longest = std::max(longest, int((m.asOf - invoice.dueOn).count()));
        }
        if (count == 0) return;
        const QString since =
            PlanText::counted(longest, PlanText::tr("1 day"), PlanText::tr("up to %1 days"), m.show);
        addSaid("invoice_overdue", longest > 30 ? 3 : 7, longest > 30 ? doc::Tone::Bad : doc::Tone::Warn,
                PlanText::counted(count, PlanText::tr("1 invoice is overdue"),
                                  PlanText::tr("%1 invoices are overdue"), m.show),
                sum > 0 ? since + QStringLiteral(", ") + m.show.money(sum, m.currency) : since);
    }

    void tickets() {
        int urgent = 0;
        QString first;
        for (const Ticket* ticket : openTickets(m)) {
            if (ticket->isFeatureRequest()) continue;
            if (ticket->severity != Severity::Urgent && ticket->severity != Severity::High) continue;
            if (urgent++ == 0) first = ticket->subject.toString();
        }
        if (urgent > 0)
            add(4, doc::Tone::Warn,
                PlanText::counted(urgent, PlanText::tr("1 urgent or high ticket is open"),
                                  PlanText::tr("%1 urgent or high tickets are open"), m.show),
                first, taskOf("support_increase"));
    }

    void satisfaction() {
        int detractors = 0;
        std::vector<Text> seen;
        const auto recent = within(m.account.nps(), lastDays(m.asOf, 180), &NpsResponse::date);
        for (auto it = recent.rbegin(); it != recent.rend(); ++it) {
            if (std::find(seen.begin(), seen.end(), it->contactId) != seen.end()) continue;
            seen.push_back(it->contactId);
            if (it->score <= 6) ++detractors;
        }
        if (detractors > 0)
            add(6, doc::Tone::Warn,
                PlanText::counted(detractors, PlanText::tr("1 person is a detractor"),
                                  PlanText::tr("%1 people are detractors"), m.show),
                PlanText::tr("latest NPS response of the last 180 days"), taskOf("nps_drop"));
    }

    void relationship() {
        const auto known = upTo(m.account.touchpoints(), m.asOf, &Touchpoint::date);
        if (known.empty()) return;
        const auto silent = int((m.asOf - known.back().date).count());
        const int cadence = m.profile.cadenceOf(tierAt(m.account, m.asOf));
        if (silent > cadence) {
            addSaid("cadence_missed", 4, doc::Tone::Warn,
                    PlanText::tr("No contact for %1 days").arg(m.show.count(silent)),
                    PlanText::tr("the cadence is %1 days").arg(m.show.count(cadence)));
            return;
        }
        const auto contacts = m.account.contacts();
        const bool executive = std::any_of(m.engaged.begin(), m.engaged.end(),
                                           [&](int i) { return contacts[std::size_t(i)].isExecutive(); });
        const QString engaged =
            PlanText::counted(std::int64_t(m.engaged.size()), PlanText::tr("1 person engaged"),
                              PlanText::tr("%1 people engaged"), m.show);
        if (m.engaged.size() < 3)
            addSaid("single_threaded", 6, doc::Tone::Warn,
                    PlanText::tr("The relationship hangs on few people"),
                    executive ? engaged
                              : engaged + QStringLiteral(", ") + PlanText::tr("none of the management"));
        else if (!executive)
            addSaid("single_threaded", 7, doc::Tone::Warn,
                    PlanText::tr("Nobody of the management is engaged"), engaged);
    }

    void competitors() {
        QStringList names;
        for (const Touchpoint& touchpoint :
             within(m.account.touchpoints(), lastDays(m.asOf, 90), &Touchpoint::date))
            if (!touchpoint.competitor.isEmpty() && !names.contains(touchpoint.competitor.toString()))
                names += touchpoint.competitor.toString();
        if (!names.isEmpty())
            addSaid("competitor_mention", 5, doc::Tone::Warn, PlanText::tr("A competitor was mentioned"),
                    names.join(QStringLiteral(", ")));
    }

    void opponents() {
        const auto contacts = m.account.contacts();
        QStringList names;
        for (const int i : presentPeople(m.account, m.asOf)) {
            const Contact& contact = contacts[std::size_t(i)];
            if (contact.sentiment == Sentiment::Opponent && contact.influence.value_or(0) >= highInfluence)
                names += contact.name.toString();
        }
        if (names.isEmpty()) return;
        add(5, doc::Tone::Warn,
            PlanText::counted(names.size(), PlanText::tr("An opponent of high influence"),
                              PlanText::tr("%1 opponents of high influence"), m.show),
            firstFew(names, 3).join(QStringLiteral(", ")),
            PlanText::tr("Give them one of ours who listens, and answer what they object to"));
    }

    /// Of an account without contract and people nothing is missed yet.
    void economicBuyer() {
        if (m.lines.lines().empty() && m.account.contacts().empty()) return;
        for (const StakeholderGap& gap : stakeholderGaps(m.account, m.lines, m.asOf))
            if (gap.kind == StakeholderGap::Kind::NoEconomicBuyer)
                add(6, doc::Tone::Warn, PlanText::tr("No economic buyer is known"),
                    PlanText::tr("nobody who is there has the role"),
                    PlanText::tr("Find out who signs, and meet them"));
    }

    void outcomes() {
        int late = 0;
        const Outcome* first = nullptr;
        for (const Outcome* outcome : m.outcomes()) {
            if (!outcome->isLateAt(m.asOf)) continue;
            ++late;
            if (!first || *outcome->targetOn < *first->targetOn) first = outcome;
        }
        if (!first) return;
        add(5, doc::Tone::Warn,
            PlanText::counted(late, PlanText::tr("1 outcome is late"), PlanText::tr("%1 outcomes are late"),
                              m.show),
            PlanText::tr("%1, was due on %2")
                .arg(first->goal.toString().simplified(), m.show.date(*first->targetOn)),
            PlanText::tr("Agree with them on what is in the way, and on a new date"));
    }

    /// What fires and warns, unless a risk says it already.
    void signals() {
        for (const Signal& signal : m.signals()) {
            if (signal.rule->bearing() != Bearing::Warning || m_said.contains(signal.rule->id)) continue;
            const bool severe = signal.rule->isSevere;
            add(severe ? 2 : 6, severe ? doc::Tone::Bad : doc::Tone::Warn, titleOf(*signal.rule),
                evidenceLine(m, signal), actionOf(*signal.rule));
        }
    }

    const Context& m;
    std::set<std::string_view> m_said; ///< rules
    std::vector<Risk> m_risks;
};

} // namespace

std::vector<Risk> risksOf(const Context& context) {
    return RiskFinder(context).find();
}

} // namespace foothold::plan
