#include "core/base/text.h"
#include "core/documents/account_sheets.h"
#include "core/documents/evidence_text.h"
#include "core/documents/language.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/people.h"
#include "core/metrics/timing.h"
#include "core/playbook/business_days.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/signals.h"

namespace foothold {

namespace {

using namespace plan;
using doc::Tone;

// Of lists and tables: a package has one or two pages, also where names are long.
constexpr std::size_t mostRows = 6, mostStakeholders = 12;
constexpr int mostLinesOfPeople = 26, charactersALine = 40;
constexpr int mostPages = 2;

void add(doc::Section& section, doc::Block content) {
    section.blocks.push_back(std::move(content));
}

doc::Section section(const QString& title) {
    doc::Section result;
    result.title = title;
    return result;
}

void addNarrativeOf(doc::Section& target, const Context& m, const Opportunity& o, const char* name) {
    if (const QString text = m.narrative(DocumentKind::Handback, name, o.opportunityId); !text.isEmpty())
        add(target, block(doc::Paragraph{.text = text}));
}

doc::Section deal(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("The expansion"));
    const Ownership owned = ownershipOf(m.account, o, m.asOf, m.profile);
    const OwnershipTerms terms = ownershipTerms(m.account, o, owned, m.asOf, m.profile);
    doc::FactList list;
    list.facts = {
        {PlanText::tr("What"), m.productAndDepartment(o.product, o.department)},
        {PlanText::tr("Motion"), wording::of(o.motion)},
        {PlanText::tr("Amount"), m.show.money(o.amount, m.currency)},
        {PlanText::tr("Share of ACV"), m.show.percent(owned.shareOfAcv)},
        {PlanText::tr("Stage"), m.stageName(o)},
        {PlanText::tr("Expected"), m.show.date(o.expectedCloseOn)},
        {PlanText::tr("Closes"), PlanText::tr("%1: %2").arg(nameOfOwner(owned.owner), terms.trigger)},
        {PlanText::tr("Support"), terms.support.isEmpty() ? Shown::unknown() : namesOfSupport(terms)},
        {PlanText::tr("Sourced by"), o.sourcedBy.isEmpty() ? Shown::unknown() : o.sourcedBy.toString()}};
    if (list.facts.front().value.isEmpty()) list.facts.front().value = PlanText::tr("no product is named");
    add(result, block(std::move(list)));
    addNarrativeOf(result, m, o, "summary");
    return result;
}

doc::Section champion(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("Champion, and what changed"));
    doc::List list;
    for (const Contact& contact : m.account.contacts()) {
        if (contact.role != ContactRole::Champion) continue;
        const bool there = contact.isPresentAt(m.asOf);
        list.items.push_back({there ? QStringLiteral("\u25CF") : QStringLiteral("\u2715"), contact.name,
                              there ? contact.title.toString() : PlanText::tr("gone"),
                              there ? Tone::Plain : Tone::Bad});
    }
    for (const ContactEvent& event :
         within(m.account.contactEvents(), lastDays(m.asOf, engagementDays), &ContactEvent::date)) {
        const Contact* person = m.account.findContact(event.contactId);
        if (!person || person->role != ContactRole::Champion) continue;
        list.items.push_back(
            {m.show.date(event.date), textOf(evidenceOf(m.account, event), m.show), {}, Tone::Plain});
    }
    if (list.items.empty())
        add(result,
            missing(PlanText::tr("No champion is known: give somebody the role on the page People.")));
    else
        add(result, block(cut(std::move(list), mostRows)));
    addNarrativeOf(result, m, o, "champion");
    return result;
}

/// True if a fact speaks for this purchase: it is of its own opportunity, of its product, or of the account
/// as a whole; that of another opportunity or product is not.
bool speaksFor(const Context& m, const Opportunity& o, const FactRef& fact) {
    const QStringList key = splitKey(fact.key);
    const Facts& book = m.account.book();
    const auto isOfProduct = [&](int product) { return o.product < 0 || product == o.product; };
    if (fact.table == QLatin1String("opportunities")) return key.value(0) == o.opportunityId.toString();
    if (fact.table == QLatin1String("usage") || fact.table == QLatin1String("map_cells"))
        return o.product < 0 || key.contains(book.product(o.product).productId.toString());
    if (fact.table == QLatin1String("contract_lines")) {
        const auto line = std::ranges::find_if(m.account.lines(), [&](const ContractLine& candidate) {
            return candidate.lineId.toString() == key.value(0);
        });
        return line == m.account.lines().end() || isOfProduct(line->product);
    }
    if (fact.table == QLatin1String("feature_usage")) {
        const auto feature = std::ranges::find_if(book.features(), [&](const Feature& candidate) {
            return key.contains(candidate.featureId.toString());
        });
        return feature == book.features().end() || isOfProduct(feature->product);
    }
    return true;
}

/// What a signal says for this purchase; nothing if all its facts are about others.
std::optional<QString> argument(const Context& m, const Opportunity& o, const Signal& signal) {
    if (const QString figures = figuresBehind(m, *signal.rule); !figures.isEmpty()) return figures;
    Signal own = signal;
    std::erase_if(own.evidence, [&](const Evidence& one) { return !speaksFor(m, o, one.fact); });
    if (own.evidence.empty()) return {};
    if (!o.department.isEmpty())
        std::ranges::stable_partition(own.evidence, [&](const Evidence& one) {
            return splitKey(one.fact.key).contains(o.department.toString());
        });
    return evidenceLine(m, own);
}

/// The signal that the opportunity began with, if the book keeps it.
const Rule* originOf(const Context& m, const Opportunity& o) {
    if (o.signalId.isEmpty()) return nullptr;
    for (const SignalState& state : m.account.book().signalStates())
        if (state.stateId == o.signalId) return findRule(state.signal.view());
    return nullptr;
}

doc::Section whyNow(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("Why now"));
    doc::List list;
    const Rule* origin = originOf(m, o);
    if (origin)
        list.items.push_back(
            {QStringLiteral("\u25B2"), titleOf(*origin),
             PlanText::tr("the signal that it began with, on %1").arg(m.show.date(o.identifiedOn)),
             Tone::Good});
    for (const Signal& signal : m.signals()) {
        if (signal.rule->bearing() != Bearing::Good) continue;
        if (!signal.rule->isExpansion() && signal.rule->group != SignalGroup::Decision) continue;
        if (const auto words = argument(m, o, signal)) {
            if (signal.rule == origin)
                list.items.front().detail = *words;
            else
                list.items.push_back({QStringLiteral("\u25B2"), titleOf(*signal.rule), *words, Tone::Good});
        }
    }
    if (list.items.empty())
        add(result,
            missing(PlanText::tr("No signal points to this expansion today: ask what makes it urgent.")));
    else
        add(result, block(cut(std::move(list), mostRows)));
    addNarrativeOf(result, m, o, "why_now");
    return result;
}

doc::Section spiced(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("SPICED"));
    const std::pair<QString, Text> parts[] = {{PlanText::tr("Situation"), o.situation},
                                              {PlanText::tr("Pain"), o.pain},
                                              {PlanText::tr("Impact"), o.impact},
                                              {PlanText::tr("Critical event"), o.criticalEvent},
                                              {PlanText::tr("Decision"), o.decision}};
    doc::FactList list;
    for (const auto& [name, text] : parts)
        list.facts.push_back(
            {name,
             text.isEmpty() ? PlanText::tr("missing: ask, and enter it in the pipeline") : text.toString(),
             text.isEmpty() ? Tone::Warn : Tone::Plain});
    add(result, block(std::move(list)));
    addNarrativeOf(result, m, o, "need");
    return result;
}

doc::Section usageSection(const Context& m) {
    doc::Section result = section(PlanText::tr("Usage"));
    if (auto table = usageTable(m))
        add(result, block(cut(std::move(*table), mostRows)));
    else
        add(result, missing(PlanText::tr("No usage is known: it comes with usage.csv.")));
    return result;
}

/// The first people whose names and titles, a line each and more where they are long, take few lines.
std::size_t peopleThatFit(const doc::Table& table) {
    int lines = 0;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (const QString& part : table.rows[r].cells.front().text.split(QLatin1Char('\n')))
            lines += 1 + int(part.size()) / charactersALine;
        if (lines > mostLinesOfPeople) return std::max<std::size_t>(1, r);
    }
    return table.rows.size();
}

/// Those who buy are named first, with what they are in this purchase.
doc::Section peopleSection(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("Stakeholders"));
    doc::Table table;
    table.columns = {{PlanText::tr("Person")},
                     {PlanText::tr("Role")},
                     {PlanText::tr("In this purchase")},
                     {PlanText::tr("Support"), doc::TableColumn::Kind::Sign},
                     {PlanText::tr("Last contact"), doc::TableColumn::Kind::Date},
                     {PlanText::tr("Our owner")}};
    const auto buyingRole = [&](Text contactId) {
        for (const OpportunityContact& buyer : m.account.opportunityContacts())
            if (buyer.opportunityId == o.opportunityId && buyer.contactId == contactId)
                return wording::of(buyer.buyingRole);
        return QString();
    };
    auto present = presentPeople(m.account, m.asOf);
    std::ranges::stable_sort(present, {}, [&](int i) {
        const Contact& contact = m.account.contacts()[std::size_t(i)];
        return std::pair(buyingRole(contact.contactId).isEmpty(), -contact.influence.value_or(0));
    });
    for (const int i : present) {
        const Contact& contact = m.account.contacts()[std::size_t(i)];
        const auto last = m.lastContact(i);
        const QString name = contact.title.isEmpty()
                                 ? contact.name.toString()
                                 : contact.name.toString() + QLatin1Char('\n') + contact.title.toString();
        table.rows.push_back(row({name, wording::of(contact.role), buyingRole(contact.contactId),
                                  wording::sign(contact.sentiment), m.show.date(last), contact.ourOwner}));
    }
    if (table.rows.empty()) {
        add(result, missing(PlanText::tr("Nobody is entered: add people on the account's page People.")));
    } else {
        const std::size_t most = std::min(mostStakeholders, peopleThatFit(table));
        add(result, block(cut(withoutEmptyColumns(std::move(table)), most)));
    }
    return result;
}

doc::Section riskSection(const Context& m) {
    doc::Section result = section(PlanText::tr("Open risks"));
    doc::List list;
    for (const Risk& risk : risksWithWritten(m))
        list.items.push_back({signOf(risk), risk.text, risk.detail, risk.tone});
    if (list.items.empty())
        add(result, block(doc::Paragraph{PlanText::tr("None is known.")}));
    else
        add(result, block(cut(std::move(list), mostRows)));
    return result;
}

doc::Section timingSection(const Context& m) {
    doc::Section result = section(PlanText::tr("Contract and timing"));
    const auto timing = m.timing();
    doc::FactList list;
    list.facts = {{PlanText::tr("ARR"), m.show.money(m.arr, m.currency)},
                  {PlanText::tr("Renewal"),
                   m.renewal ? PlanText::tr("%1, %2").arg(m.show.date(*m.renewal), m.daysAway(*m.renewal))
                             : Shown::unknown()},
                  {PlanText::tr("Timing"), timing ? enumLabel(nameString(*timing)) : Shown::unknown()}};
    if (timing == Timing::RenewalWindow)
        list.facts.push_back({PlanText::tr("Mind"),
                              PlanText::tr("the renewal comes first; do not mix the two talks"), Tone::Warn});
    add(result, block(std::move(list)));
    return result;
}

/// From the day of the handback: three business days to introduce, ten to the first discovery.
doc::Section steps(const Context& m, const Opportunity& o) {
    doc::Section result = section(PlanText::tr("The five steps"));
    const BusinessDays calendar(m.account.book().holidays());
    const Date start = std::max(o.handbackOn.value_or(m.asOf), o.identifiedOn);
    const QString close =
        o.expectedCloseOn ? m.show.date(*o.expectedCloseOn) : PlanText::tr("until the close");
    doc::Table table;
    table.columns = {{PlanText::tr("Step")},
                     {PlanText::tr("Who")},
                     {PlanText::tr("By", "a day"), doc::TableColumn::Kind::Date}};
    const QString csm = m.account->csm.isEmpty() ? PlanText::tr("CSM") : m.account->csm.toString();
    const QString ae =
        m.account->ae.isEmpty() ? PlanText::tr("sales (no AE is named)") : m.account->ae.toString();
    table.rows = {
        row({PlanText::tr("1  Package handed over"), csm, m.show.date(start)}),
        row({PlanText::tr("2  Warm introduction"), csm, m.show.date(calendar.after(start, 3))}),
        row({PlanText::tr("3  Sales runs discovery"), ae, m.show.date(calendar.after(start, 10))}),
        row({PlanText::tr("4  CS stays to the close"), csm, close}),
        row({PlanText::tr("5  CS owns onboarding after it"), csm,
             o.expectedCloseOn ? m.show.date(calendar.after(*o.expectedCloseOn, 5)) : Shown::unknown()})};
    add(result, block(std::move(table)));
    addNarrativeOf(result, m, o, "steps");
    return result;
}

} // namespace

Result<doc::Document> composeHandback(AccountFacts account, const Opportunity& opportunity,
                                      const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const Context m(account, options);
    doc::Document document = newDocument(account, options, PlanText::tr("Handback package"));
    document.description = opportunity.name;
    document.sections = {deal(m, opportunity),   champion(m, opportunity), whyNow(m, opportunity),
                         spiced(m, opportunity), usageSection(m),          peopleSection(m, opportunity),
                         riskSection(m),         timingSection(m),         steps(m, opportunity)};
    document.sections.front().blocks.push_back(
        block(doc::Paragraph{.text = freshnessSentence(m), .tone = Tone::Muted}));
    document.mostPages = mostPages;
    return document;
}

} // namespace foothold
