#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"

#include <algorithm>

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
        std::stable_sort(m_risks.begin(), m_risks.end(),
                         [](const Risk& a, const Risk& b) { return a.rank < b.rank; });
        return std::move(m_risks);
    }

private:
    void add(int rank, doc::Tone tone, const QString& text, const QString& detail = {}) {
        m_risks.push_back({text, detail, tone, rank});
    }

    void health() {
        const Health& health = m.health();
        if (!health.colour || *health.colour == HealthColour::Green) return;
        QStringList low;
        for (std::size_t i = 0; i < measureCount; ++i)
            if (health.measures[i] && *health.measures[i] < 40)
                low += wording::of(Measure(i)) + QLatin1Char(' ') + m.show.score(health.measures[i]);
        const bool red = *health.colour == HealthColour::Red;
        add(red ? 0 : 5, red ? doc::Tone::Bad : doc::Tone::Warn,
            red ? PlanText::tr("Health is red: %1").arg(m.show.score(health.score))
                : PlanText::tr("Health is amber: %1").arg(m.show.score(health.score)),
            low.join(QStringLiteral(", ")));
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
                PlanText::tr("the last contract ended on %1").arg(m.show.date(*last)));
    }

    void renewal() {
        if (!m.renewal) return;
        const auto days = int((*m.renewal - m.asOf).count());
        if (days > 90) return;
        add(days < 60 ? 1 : 4, days < 60 ? doc::Tone::Bad : doc::Tone::Warn,
            PlanText::tr("The renewal is due %1").arg(m.daysAway(*m.renewal)), m.show.date(*m.renewal));
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
                add(2, doc::Tone::Bad, PlanText::tr("A champion is gone: %1").arg(contact.name.toString()),
                    m.show.date(*left));
        }
    }

    void usage() {
        const auto growth = growthAt(m.account, m.m0);
        if (growth && *growth < -0.20)
            add(3, doc::Tone::Bad, PlanText::tr("Usage fell by %1").arg(m.show.percent(-*growth * 100)),
                PlanText::tr("three months against the three before"));
        const auto utilisation = utilisationAt(m.account, m.m0);
        if (utilisation && *utilisation < 0.40)
            add(8, doc::Tone::Warn,
                PlanText::tr("Only %1 of what is contracted is used").arg(m.show.percent(*utilisation * 100)),
                m.show.month(m.m0));
    }

    void invoices() {
        std::int64_t sum = 0;
        int count = 0, longest = 0;
        for (const Invoice& invoice : upTo(m.account.invoices(), m.asOf - Days(1), &Invoice::dueOn)) {
            if (invoice.paidOn && *invoice.paidOn <= m.asOf) continue;
            ++count;
            sum += invoice.amount.value_or(0);
            longest = std::max(longest, int((m.asOf - invoice.dueOn).count()));
        }
        if (count == 0) return;
        const QString since =
            PlanText::counted(longest, PlanText::tr("1 day"), PlanText::tr("up to %1 days"), m.show);
        add(longest > 30 ? 3 : 7, longest > 30 ? doc::Tone::Bad : doc::Tone::Warn,
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
                first);
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
                PlanText::tr("latest NPS response of the last 180 days"));
    }

    void relationship() {
        const auto known = upTo(m.account.touchpoints(), m.asOf, &Touchpoint::date);
        if (known.empty()) return;
        const auto silent = int((m.asOf - known.back().date).count());
        const int cadence = m.profile.cadenceOf(tierAt(m.account, m.asOf));
        if (silent > cadence) {
            add(4, doc::Tone::Warn, PlanText::tr("No contact for %1 days").arg(m.show.count(silent)),
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
            add(6, doc::Tone::Warn, PlanText::tr("The relationship hangs on few people"),
                executive ? engaged
                          : engaged + QStringLiteral(", ") + PlanText::tr("none of the management"));
        else if (!executive)
            add(7, doc::Tone::Warn, PlanText::tr("Nobody of the management is engaged"), engaged);
    }

    void competitors() {
        QStringList names;
        for (const Touchpoint& touchpoint :
             within(m.account.touchpoints(), lastDays(m.asOf, 90), &Touchpoint::date))
            if (!touchpoint.competitor.isEmpty() && !names.contains(touchpoint.competitor.toString()))
                names += touchpoint.competitor.toString();
        if (!names.isEmpty())
            add(5, doc::Tone::Warn, PlanText::tr("A competitor was mentioned"),
                names.join(QStringLiteral(", ")));
    }

    void opponents() {
        const auto contacts = m.account.contacts();
        for (const int i : presentPeople(m.account, m.asOf)) {
            const Contact& contact = contacts[std::size_t(i)];
            if (contact.sentiment == Sentiment::Opponent && contact.influence.value_or(0) >= 4)
                add(5, doc::Tone::Warn,
                    PlanText::tr("An opponent of high influence: %1").arg(contact.name.toString()),
                    contact.title.toString());
        }
    }

    const Context& m;
    std::vector<Risk> m_risks;
};

} // namespace

std::vector<Risk> risksOf(const Context& context) {
    return RiskFinder(context).find();
}

doc::Section risks(const Context& context) {
    doc::Section section;
    section.title = PlanText::tr("Risks");
    addNarrative(section, context, "risks");
    doc::List list;
    for (const Risk& risk : risksOf(context))
        list.items.push_back(
            {risk.tone == doc::Tone::Bad ? QStringLiteral("\u25BC") : QStringLiteral("\u25D0"), risk.text,
             risk.detail, risk.tone});
    if (!list.items.empty())
        section.blocks.push_back(block(std::move(list)));
    else
        section.blocks.push_back(
            missing(PlanText::tr("The facts show no risk. What people know beyond them is entered "
                                 "as the plan's text for this section.")));
    return section;
}

} // namespace foothold::plan
