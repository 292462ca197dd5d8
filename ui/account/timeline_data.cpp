#include "ui/account/timeline_data.h"

#include "core/base/text.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/contracts.h"
#include "ui/pipeline/pipeline_data.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Collects what happened up to the date.
class Timeline {
public:
    Timeline(AccountFacts account, Date asOf)
        : m_account(account)
        , m_asOf(asOf) {}

    std::vector<TimelineEntry> entries() {
        conversations();
        people();
        contracts();
        care();
        growth();
        std::ranges::stable_sort(m_entries, [](const auto& a, const auto& b) { return a.date > b.date; });
        return std::move(m_entries);
    }

private:
    void add(std::optional<Date> date, TimelineKind kind, const QString& what, const QString& detail = {}) {
        if (date && *date <= m_asOf)
            m_entries.push_back({*date, kind, what, detail.simplified(), m_table, m_key});
    }
    /// What is added from now on comes from this record.
    void from(const char* table, const QStringList& key) {
        m_table = QLatin1String(table);
        m_key = joinKey(key);
    }
    static QString joined(QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  \u00B7  "));
    }
    QString money(std::int64_t minor) const { return show::wholeMoney(minor, m_account->currency); }
    QString nameOf(Text contactId) const {
        const Contact* contact = m_account.findContact(contactId);
        return contact ? contact->name.toString() : contactId.toString();
    }

    void conversations() {
        for (const Touchpoint& touchpoint : m_account.touchpoints()) {
            QStringList names;
            for (const std::int32_t person : m_account.contactsOf(touchpoint))
                names += m_account.contacts()[std::size_t(person)].name;
            from("touchpoints", {touchpoint.touchpointId});
            add(touchpoint.date, TimelineKind::Conversation,
                joined({wording::capitalised(wording::of(touchpoint.kind)), touchpoint.subject}),
                joined({names.join(QStringLiteral(", ")),
                        touchpoint.competitor.isEmpty()
                            ? QString()
                            : T::tr("competitor: %1").arg(touchpoint.competitor.toString()),
                        touchpoint.notes}));
        }
    }

    QString personEvent(const ContactEvent& event) const {
        const QString name = nameOf(event.contactId);
        switch (event.kind) {
        case ContactEventKind::Joined:
            return T::tr("%1 joined").arg(name);
        case ContactEventKind::Promoted:
            return T::tr("%1 was promoted").arg(name);
        case ContactEventKind::Moved:
            return T::tr("%1 moved").arg(name);
        case ContactEventKind::Left:
            return T::tr("%1 left").arg(name);
        case ContactEventKind::Role:
        case ContactEventKind::Sentiment:
            break;
        }
        const auto word = [](Text value) { return value.isEmpty() ? show::unknown : enumLabel(value); };
        return (event.kind == ContactEventKind::Role ? T::tr("Role of %1: %2 \u2192 %3")
                                                     : T::tr("Sentiment of %1: %2 \u2192 %3"))
            .arg(name, word(event.fromValue), word(event.toValue));
    }
    void people() {
        for (const ContactEvent& event : m_account.contactEvents()) {
            from("contact_events", {event.eventId});
            add(event.date, TimelineKind::People, personEvent(event),
                event.toTitle.isEmpty() || event.toTitle == event.fromTitle
                    ? QString()
                    : joined({event.fromTitle, T::tr("now %1").arg(event.toTitle.toString())}));
        }
        for (const Contact& contact : m_account.contacts()) { // who left without an event
            from("contacts", {contact.contactId});
            if (contact.status == ContactStatus::Left &&
                std::ranges::none_of(m_account.contactEvents(), [&](const ContactEvent& event) {
                    return event.contactId == contact.contactId && event.kind == ContactEventKind::Left;
                }))
                add(contact.statusOn, TimelineKind::People, T::tr("%1 left").arg(contact.name.toString()),
                    contact.title);
        }
    }

    void contracts() {
        for (const Contract& contract : m_account.contracts()) {
            if (contract.isDraft()) continue;
            const QString name = contract.number.isEmpty() ? contract.contractId : contract.number;
            from("contracts", {contract.contractId});
            add(contract.signedOn, TimelineKind::Contract, T::tr("Contract %1 was signed").arg(name));
            add(contract.startOn, TimelineKind::Contract,
                contract.renewedFrom.isEmpty() ? T::tr("Contract %1 began").arg(name)
                                               : T::tr("Contract %1 began, a renewal").arg(name),
                money(contractArrAt(m_account, contract, contract.startOn)));
            if (const auto end = finalEnd(m_account, contract);
                end && *end < m_asOf) // the last day is one of service
                add(end, TimelineKind::Contract, T::tr("Contract %1 ended").arg(name),
                    wording::of(contract.endReason));
        }
        for (const Invoice& invoice : m_account.invoices()) {
            from("invoices", {invoice.invoiceId});
            if (invoice.dueOn < m_asOf && (!invoice.paidOn || *invoice.paidOn > m_asOf))
                add(invoice.dueOn, TimelineKind::Contract, T::tr("An invoice fell due and is not paid"),
                    invoice.amount ? money(*invoice.amount) : QString());
        }
    }

    void care() {
        for (const Ticket& ticket : m_account.tickets()) {
            const QString kind = joined({wording::of(ticket.severity), wording::of(ticket.kind)});
            from("tickets", {ticket.ticketId});
            add(ticket.openedOn, TimelineKind::Ticket, joined({T::tr("Ticket opened"), ticket.subject}),
                kind);
            add(ticket.closedOn, TimelineKind::Ticket, joined({T::tr("Ticket closed"), ticket.subject}),
                kind);
        }
        for (const NpsResponse& response : m_account.nps()) {
            from("nps", {response.responseId});
            add(response.date, TimelineKind::Survey, T::tr("NPS answer: %1").arg(response.score),
                joined({response.contact >= 0
                            ? m_account.contacts()[std::size_t(response.contact)].name.toString()
                            : QString(),
                        response.comment}));
        }
        for (const HealthOverride& set : m_account.healthOverrides()) {
            from("health_overrides", {m_account->accountId, isoDate(set.setOn)});
            add(set.setOn, TimelineKind::Health,
                T::tr("Health set to %1 by hand, until %2")
                    .arg(show::score(set.score), show::date(set.expiresOn)),
                joined({set.reason, set.author}));
        }
    }

    void growth() {
        for (const Outcome& outcome : m_account.outcomes()) {
            from("outcomes", {outcome.outcomeId});
            add(outcome.achievedOn, TimelineKind::Outcome,
                T::tr("Achieved: %1").arg(outcome.goal.toString().simplified()),
                outcome.valueAmount ? money(*outcome.valueAmount) : QString());
        }
        for (const Opportunity& opportunity : m_account.opportunities()) {
            const QString name = titleOf(m_account, opportunity);
            from("opportunities", {opportunity.opportunityId});
            add(opportunity.identifiedOn, TimelineKind::Opportunity, T::tr("Opportunity: %1").arg(name),
                money(opportunity.amount));
            add(opportunity.closedOn, TimelineKind::Opportunity,
                (opportunity.stage == Stage::Won ? T::tr("Won: %1") : T::tr("Lost: %1")).arg(name),
                money(opportunity.amount));
        }
        for (const BusinessEvent& event : m_account.businessEvents()) {
            from("business_events", {event.eventId});
            add(event.date, TimelineKind::Event, enumLabel(nameString(event.kind)), event.note);
        }
    }

    AccountFacts m_account;
    Date m_asOf;
    QString m_table, m_key;
    std::vector<TimelineEntry> m_entries;
};

} // namespace

QString labelOf(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Conversation:
        return T::tr("Conversation");
    case TimelineKind::People:
        return T::tr("People");
    case TimelineKind::Contract:
        return T::tr("Contract");
    case TimelineKind::Ticket:
        return T::tr("Ticket");
    case TimelineKind::Survey:
        return T::tr("Survey");
    case TimelineKind::Outcome:
        return T::tr("Outcome");
    case TimelineKind::Opportunity:
        return T::tr("Opportunity");
    case TimelineKind::Health:
        return T::tr("Health");
    case TimelineKind::Event:
        break;
    }
    return T::tr("Event");
}

std::vector<TimelineEntry> timelineOf(AccountFacts account, Date asOf) {
    return Timeline(account, asOf).entries();
}

} // namespace foothold
