#include "core/documents/proposal.h"

#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/outcome_parts.h"
#include "core/documents/recommendation.h"
#include "core/documents/usage_bars.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/playbook/business_days.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/qbrs.h"
#include "core/playbook/value_record.h"

#include <algorithm>

namespace foothold {

namespace {

using namespace plan;
using doc::Tone;

constexpr std::size_t mostItems = 3; // of a list: all has to fit on one page

class Proposal {
public:
    Proposal(const Context& context, const Opportunity& opportunity)
        : m(context)
        , o(opportunity) {}

    std::vector<doc::Section> sections() const {
        std::vector<doc::Section> all;
        if (isInternal())
            if (const QStringList reasons = reasonsAgainstProposing(m); !reasons.isEmpty())
                all.push_back(heldBack(reasons));
        const auto figures = outcomeFigures();
        all.push_back(section(
            PlanText::tr("Your outcome"), "outcome", outcome(),
            figures ? QString() : PlanText::tr("To be agreed with you: which result shall this bring?")));
        if (figures) all.back().blocks.push_back(block(*figures));
        all.push_back(section(PlanText::tr("What is in the way"), "gap", gap(),
                              PlanText::tr("To be looked at with you: what keeps the teams from it today?")));
        if (auto picture = today()) all.back().blocks.push_back(std::move(*picture));
        all.push_back(section(PlanText::tr("What we recommend"), "recommendation", {}, {}));
        all.back().blocks.push_back(block(tiles()));
        all.push_back(section(PlanText::tr("The next step"), "next_step", nextStep(), {}));
        if (doc::FactList people = atTheTable(); !people.facts.empty())
            all.back().blocks.push_back(block(std::move(people)));
        if (isInternal()) all.push_back(forUsOnly());
        return all;
    }

    /// What it is about, in one line.
    QString subject() const {
        const QString named = what();
        const QString by = buyer();
        return by.isEmpty() ? named : PlanText::tr("%1 \u00B7 for %2").arg(named, by);
    }

private:
    static doc::Section heldBack(const QStringList& reasons) {
        doc::Section result;
        result.outline = PlanText::tr("Held back");
        result.blocks.push_back(
            block(doc::Paragraph{.text = PlanText::tr("! Growth is held back: %1. Do not present this yet.")
                                             .arg(reasons.join(QStringLiteral("; "))),
                                 .tone = Tone::Warn,
                                 .lead = true}));
        return result;
    }

    doc::Section section(const QString& title, const char* narrative, doc::List list,
                         const QString& otherwise) const {
        doc::Section result;
        result.title = title;
        const QString text = m.narrative(DocumentKind::Proposal, narrative, o.opportunityId);
        if (!text.isEmpty()) result.blocks.push_back(block(doc::Paragraph{.text = text}));
        if (!list.items.empty())
            result.blocks.push_back(block(std::move(list)));
        else if (text.isEmpty() && !otherwise.isEmpty())
            result.blocks.push_back(block(doc::Paragraph{.text = otherwise}));
        return result;
    }

    bool isInternal() const { return m.edition == doc::Edition::Internal; }

    QString what() const {
        const QString named = m.productAndDepartment(o.product, o.department);
        if (!named.isEmpty()) return named;
        switch (o.motion) {
        case Motion::Seat:
            return PlanText::tr("More seats");
        case Motion::Tier:
            return PlanText::tr("A larger plan");
        case Motion::Usage:
            return PlanText::tr("A larger volume");
        case Motion::CrossSell:
            break;
        }
        return PlanText::tr("Another product");
    }

    /// The motion and the day on which we expect to close are ours alone.
    doc::Tiles tiles() const {
        doc::Tiles tiles{
            {{PlanText::tr("Product"), what(), isInternal() ? wording::of(o.motion) : QString(), Tone::Plain},
             {PlanText::tr("Price"), m.show.money(o.amount, m.currency), PlanText::tr("a year"),
              Tone::Plain}}};
        if (auto contracted = contractedToday()) tiles.tiles.push_back(std::move(*contracted));
        if (isInternal())
            tiles.tiles.push_back({PlanText::tr("Expected"), m.show.date(o.expectedCloseOn),
                                   o.expectedCloseOn ? m.daysAway(*o.expectedCloseOn) : QString(),
                                   Tone::Plain});
        return tiles;
    }

    /// The seats of it that they have, where it is sold by seats.
    std::optional<doc::Tile> contractedToday() const {
        if (o.product < 0) return {};
        const std::int64_t seats = m.lines.seats(o.product);
        if (seats <= 0) return {};
        std::optional<Date> until;
        for (const ContractLine* line : m.lines.lines())
            if (line->product == o.product)
                if (const auto end = lineEndAt(m.account, *line, m.asOf); end && (!until || *end < *until))
                    until = end;
        return doc::Tile{PlanText::tr("You have today"),
                         PlanText::counted(seats, PlanText::tr("1 seat"), PlanText::tr("%1 seats"), m.show),
                         until ? PlanText::tr("until %1").arg(m.show.date(*until)) : QString(), Tone::Plain};
    }

    /// What has been reached, and what is on its way, as figures: what comes late belongs to the review.
    std::optional<doc::Table> outcomeFigures() const {
        std::vector<const Outcome*> shown;
        for (const ValueLine& line : valueRecordOf(m.account, m.asOf).lines)
            if (line.state == OutcomeState::Achieved || line.state == OutcomeState::OnTrack)
                if (line.outcome->actual && shown.size() < mostItems) shown.push_back(line.outcome);
        if (shown.empty()) return {};
        return outcomesTable(m, shown, true);
    }

    /// How they work today: with the product that is proposed, else with what they have of all.
    std::optional<doc::Block> today() const {
        constexpr double pictureHeightMm = 42;
        constexpr std::size_t mostProducts = 12, most = 8; // of a map that shares a page
        if (o.product < 0) return {};
        if (m.lines.owns(o.product)) return usagePicture(m, o.product, pictureHeightMm);
        const WhitespaceMap map = mapFor(m.account, m.asOf, doc::Edition::Customer);
        if (map.cells.empty()) return {};
        const QString caption = PlanText::tr("What each department works with");
        if (map.products.size() > mostProducts || map.departments.size() > most)
            return block(whitespaceSummary(m, map, most));
        return block(
            doc::Picture{whitespacePicture(m.account, map, m.show, doc::Edition::Customer), caption, 0, {}});
    }

    /// Names and titles of those whom this purchase concerns, theirs and ours.
    doc::FactList atTheTable() const {
        constexpr qsizetype most = 5;
        QStringList theirs, ours;
        for (const OpportunityContact& one : m.account.opportunityContacts()) {
            const Contact* person = m.account.findContact(one.contactId);
            if (one.opportunityId != o.opportunityId || !person || !person->isPresentAt(m.asOf)) continue;
            theirs += person->title.isEmpty()
                          ? person->name.toString()
                          : QStringLiteral("%1, %2").arg(person->name.toString(), person->title.toString());
        }
        for (const Text name : {o.owner, m.account->csm, m.account->ae})
            if (const QString one = withAddress(name); !name.isEmpty() && !ours.contains(one)) ours += one;
        doc::FactList list;
        if (!theirs.isEmpty())
            list.facts.push_back(
                {PlanText::tr("For you"), firstFew(theirs, most).join(QLatin1Char('\n')), Tone::Plain});
        if (!ours.isEmpty())
            list.facts.push_back({PlanText::tr("For us"), ours.join(QLatin1Char('\n')), Tone::Plain});
        return list;
    }

    /// With the address at which they can be asked.
    QString withAddress(Text name) const {
        const auto team = m.account.book().team();
        const auto member = std::ranges::find(team, name, &TeamMember::name);
        return member == team.end() || member->email.isEmpty()
                   ? name.toString()
                   : QStringLiteral("%1, %2").arg(name.toString(), member->email.toString());
    }

    static void add(doc::List& list, const QString& text, const QString& detail = {}) {
        if (list.items.size() < mostItems)
            list.items.push_back({QStringLiteral("\u25CF"), text, detail, Tone::Plain});
    }

    doc::List outcome() const {
        doc::List list;
        for (const ValueLine& line : valueRecordOf(m.account, m.asOf).lines) {
            if (line.state != OutcomeState::Achieved || line.outcome->actual) continue; // a row of the table
            add(list, line.outcome->goal.toString().simplified(),
                line.outcome->valueAmount ? PlanText::tr("reached, worth %1")
                                                .arg(m.show.money(*line.outcome->valueAmount, m.currency))
                                          : PlanText::tr("reached"));
        }
        for (const Objective* objective : openGoals(m))
            add(list, objective->title.toString().simplified(), aimOf(*objective));
        return list;
    }

    /// "Orders per head: +25 %, by 31 Jan 2027"
    QString aimOf(const Objective& objective) const {
        QStringList measure, parts;
        for (const Text text : {objective.measure, objective.target})
            if (!text.isEmpty()) measure += text.toString().simplified();
        if (!measure.isEmpty()) parts += measure.join(QStringLiteral(": "));
        if (objective.dueOn) parts += PlanText::tr("by %1").arg(m.show.date(*objective.dueOn));
        return parts.join(QStringLiteral(", "));
    }

    /// What keeps the proposed product from the proposed department. What they told us of it is the internal
    /// edition's: a customer reads it once somebody has written it as the text of this section.
    doc::List gap() const {
        doc::List list;
        if (isInternal() && !o.pain.isEmpty())
            add(list, o.pain.toString().simplified(), PlanText::tr("as recorded; write it for the customer"));
        for (const ProductUtilisation& used : productUtilisations(m.account, m.m0))
            if (used.product == o.product && used.value > m.profile.limitApproachingAbove)
                add(list,
                    PlanText::tr("%1 of %2 is in use")
                        .arg(m.show.percent(100 * used.value), m.productName(used.product)),
                    m.show.month(m.m0));
        if (!o.department.isEmpty() && ownsNothing(m.account, o.department, m.asOf))
            add(list, PlanText::tr("%1 does not work with it yet").arg(o.department.toString()));
        if (o.product >= 0 && !m.lines.owns(o.product))
            add(list, PlanText::tr("%1 is not part of what you have").arg(m.productName(o.product)));
        return list;
    }

    /// Who of the customer decides on this purchase, else who it concerns; empty: nobody is named.
    QString buyer() const {
        const OpportunityContact* best = nullptr;
        const auto rank = [](const OpportunityContact& one) {
            return one.buyingRole == ContactRole::EconomicBuyer   ? 3
                   : one.buyingRole == ContactRole::DecisionMaker ? 2
                   : one.buyingRole == ContactRole::Champion      ? 1
                                                                  : 0;
        };
        for (const OpportunityContact& one : m.account.opportunityContacts()) {
            const Contact* person = m.account.findContact(one.contactId);
            if (one.opportunityId != o.opportunityId || !person || !person->isPresentAt(m.asOf)) continue;
            if (!best || rank(one) > rank(*best)) best = &one;
        }
        return best ? m.personName(best->contactId) : QString();
    }

    doc::List nextStep() const {
        doc::List list;
        const Text ours = o.owner.isEmpty() ? m.account->csm : o.owner;
        if (const Qbr* qbr = nextQbr(m.account, m.asOf)) {
            add(list, PlanText::tr("Decide together in the review"), m.show.date(qbr->plannedOn));
            return list;
        }
        constexpr int withinDays = 10;
        const Date by = BusinessDays(m.account.book().holidays()).after(m.asOf, withinDays);
        const QString who = ours.isEmpty() ? PlanText::tr("We") : ours.toString();
        const QString with = buyer();
        add(list,
            with.isEmpty()
                ? PlanText::tr("%1: half an hour with you on what it brings, who decides and when it starts")
                      .arg(who)
                : PlanText::tr("%1: half an hour with %2 on what it brings, who decides and when it starts")
                      .arg(who, with),
            PlanText::tr("by %1").arg(m.show.date(by)));
        return list;
    }

    doc::Section forUsOnly() const {
        const Ownership owned = ownershipOf(m.account, o, m.asOf, m.profile);
        const OwnershipTerms terms = ownershipTerms(m.account, o, owned, m.asOf, m.profile);
        doc::FactList list;
        list.facts = {
            {PlanText::tr("Opportunity"), o.name.isEmpty() ? o.opportunityId : o.name},
            {PlanText::tr("Stage"), m.stageName(o)},
            {PlanText::tr("Closes"), PlanText::tr("%1: %2").arg(nameOfOwner(owned.owner), terms.trigger)},
            {PlanText::tr("Share of ACV"), m.show.percent(owned.shareOfAcv)}};
        const auto add = [&list](const QString& name, Text text) {
            list.facts.push_back({name,
                                  text.isEmpty() ? PlanText::tr("missing: ask, and enter it in the pipeline")
                                                 : text.toString(),
                                  text.isEmpty() ? Tone::Warn : Tone::Plain});
        };
        if (o.pain.isEmpty()) add(PlanText::tr("Pain"), o.pain); // else it stands under what is in the way
        add(PlanText::tr("Impact"), o.impact);
        add(PlanText::tr("Critical event"), o.criticalEvent);
        doc::Section result;
        result.title = PlanText::tr("For us only");
        result.blocks.push_back(block(std::move(list)));
        return result;
    }

    const Context& m;
    const Opportunity& o;
};

} // namespace

QStringList reasonsAgainstProposing(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    return reasonsAgainstProposing(Context(account, options));
}

Result<doc::Document> composeProposal(AccountFacts account, const Opportunity& opportunity,
                                      const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Context m(account, options);
    doc::Document document = newDocument(account, options, PlanText::tr("Proposal"));
    const Proposal proposal(m, opportunity);
    document.description = proposal.subject();
    document.sections = proposal.sections();
    document.fillsPage = true;
    return cleared(std::move(document), account);
}

} // namespace foothold
