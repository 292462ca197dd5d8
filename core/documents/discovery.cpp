#include "core/documents/account_sheets.h"
#include "core/documents/evidence_text.h"
#include "core/documents/language.h"
#include "core/documents/people_to_call.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/metrics/contraction.h"
#include "core/metrics/people.h"
#include "core/metrics/stakeholders.h"

#include <algorithm>

namespace foothold {

namespace {

using namespace plan;
using doc::Tone;

constexpr std::size_t mostCalls = 5;

QString warningText(ContractionSignal signal) {
    switch (signal) {
    case ContractionSignal::UsageDecline:
        return PlanText::tr("Usage falls");
    case ContractionSignal::SupportIncrease:
        return PlanText::tr("Support is needed more often");
    case ContractionSignal::ChampionWarning:
        return PlanText::tr("The champion is gone or turned away");
    case ContractionSignal::NpsDrop:
        return PlanText::tr("They would recommend us less");
    case ContractionSignal::CompetitorMention:
        return PlanText::tr("A competitor was mentioned");
    }
    return {};
}

QString questionAbout(ContractionSignal signal) {
    switch (signal) {
    case ContractionSignal::UsageDecline:
        return PlanText::tr("Which team stopped or slowed down, since when, and what do they do instead?");
    case ContractionSignal::SupportIncrease:
        return PlanText::tr("Which of the tickets hurts most, and who waits for it?");
    case ContractionSignal::ChampionWarning:
        return PlanText::tr("Who carries our case now, and what was left open?");
    case ContractionSignal::NpsDrop:
        return PlanText::tr("What would have to change for them to recommend us again?");
    case ContractionSignal::CompetitorMention:
        return PlanText::tr("Who looks at alternatives, why, and by when will they decide?");
    }
    return {};
}

doc::Section sectionOf(const Context& m, const QString& title, const char* narrative,
                       std::vector<doc::Block> blocks) {
    doc::Section section;
    section.title = title;
    if (const QString text = m.narrative(DocumentKind::Discovery, narrative); !text.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = text}));
    for (doc::Block& one : blocks)
        section.blocks.push_back(std::move(one));
    return section;
}

doc::Section standing(const Context& m, const Contraction& contraction) {
    doc::Section section;
    section.outline = PlanText::tr("Where we stand");
    const auto since = flaggedSince(m.account, m.asOf, m.profile);
    doc::Tile flag{
        PlanText::tr("Warnings"),
        PlanText::tr("%1 of %2")
            .arg(m.show.count(contraction.count), m.show.count(std::int64_t(contractionSignalCount))),
        contraction.flagged
            ? (since ? PlanText::tr("flagged since %1").arg(m.show.date(*since)) : PlanText::tr("flagged"))
            : PlanText::tr("not flagged"),
        contraction.flagged ? Tone::Bad : Tone::Plain};
    doc::Tile until{PlanText::tr("Act by"), since ? m.show.date(*since + actWithin) : Shown::unknown(),
                    since ? PlanText::tr("last chance %1").arg(m.show.date(*since + lastChanceAfter))
                          : QString(),
                    since && *since + actWithin < m.asOf ? Tone::Bad : Tone::Plain};
    section.blocks.push_back(block(doc::Tiles{
        {flag,
         until,
         healthTile(m),
         {PlanText::tr("At stake"), arrTile(m).value,
          m.renewal ? PlanText::tr("renewal %1").arg(m.show.date(*m.renewal)) : QString(), Tone::Plain}}}));
    return section;
}

/// The facts behind a warning, in a few words.
QString behind(const Context& m, ContractionSignal signal, const Explanation& node) {
    const auto ticketsIn = [&](Window window) {
        return m.show.count(std::int64_t(within(m.account.tickets(), window, &Ticket::openedOn).size()));
    };
    QStringList words;
    switch (signal) {
    case ContractionSignal::UsageDecline:
        if (const auto growth = growthAt(m.account, m.m0))
            words += PlanText::tr("%1 % in three months").arg(m.show.change(*growth * 100));
        break;
    case ContractionSignal::SupportIncrease:
        words += PlanText::tr("%1 tickets in 90 days, %2 in the 90 days before")
                     .arg(ticketsIn(lastDays(m.asOf, 90)), ticketsIn(priorDays(m.asOf, 90)));
        break;
    case ContractionSignal::ChampionWarning:
        for (const ContactEvent& event :
             within(m.account.contactEvents(), lastDays(m.asOf, 90), &ContactEvent::date))
            if (event.kind == ContactEventKind::Left || event.kind == ContactEventKind::Moved)
                words += PlanText::tr("%1, %2").arg(textOf(evidenceOf(m.account, event), m.show),
                                                    m.show.date(event.date));
        break;
    case ContractionSignal::NpsDrop:
        for (const FactRef& fact : node.facts)
            words += fact.value;
        return words.join(QStringLiteral(" \u2192 "));
    case ContractionSignal::CompetitorMention:
        for (const FactRef& fact : node.facts)
            if (!words.contains(fact.value)) words += fact.value;
        break;
    }
    return words.join(QStringLiteral("; "));
}

/// The five warnings of contraction, then what else warns; what did not three months ago is new.
std::vector<doc::Block> whatChanged(const Context& m, const Contraction& contraction,
                                    const Explanation& tree) {
    doc::List list;
    for (std::size_t i = 0; i < contractionSignalCount; ++i) {
        const ContractionSignal signal = ContractionSignal(i);
        if (!contraction[signal]) continue;
        const auto node = std::ranges::find(tree.children, nameString(signal), &Explanation::name);
        list.items.push_back({QStringLiteral("\u25BC"), warningText(signal),
                              behind(m, signal, node == tree.children.end() ? Explanation() : *node),
                              Tone::Bad});
    }
    const auto then = m.shared->signalsAt(addMonths(m.asOf, -3)).ofAccount(m.account, false);
    for (const Signal& signal : m.signals()) {
        const Rule& rule = *signal.rule;
        const bool isSaid =
            valueOf<ContractionSignal>(rule.id) || rule.figure == RuleFigure::ContractionSignals;
        if (rule.bearing() != Bearing::Warning || isSaid) continue;
        const bool isNew = std::ranges::find(then, signal.rule, &Signal::rule) == then.end();
        list.items.push_back({QStringLiteral("\u25BC"),
                              isNew ? PlanText::tr("New: %1").arg(titleOf(rule)) : titleOf(rule),
                              evidenceLine(m, signal), Tone::Warn});
    }
    if (list.items.empty())
        return {
            block(doc::Paragraph{.text = PlanText::tr("The facts show no warning."), .tone = Tone::Muted})};
    constexpr std::size_t mostChanges = 12;
    return {block(cut(std::move(list), mostChanges))};
}

QString questionAbout(AccountFacts account, const StakeholderGap& gap) {
    const Contact* contact = gap.contact < 0 ? nullptr : &account.contacts()[std::size_t(gap.contact)];
    const QString name = contact ? contact->name.toString() : QString();
    switch (gap.kind) {
    case StakeholderGap::Kind::NoEconomicBuyer:
        return PlanText::tr("Who signs, and who decides on the budget?");
    case StakeholderGap::Kind::NoEngagedChampion:
        return PlanText::tr("Who speaks for us when we are not in the room?");
    case StakeholderGap::Kind::DepartmentWithoutContact:
        return PlanText::tr("Who leads %1, and how do they work today?").arg(gap.department.toString());
    case StakeholderGap::Kind::UnansweredOpponent:
        return PlanText::tr("What does %1 object to, and who of ours could listen?").arg(name);
    case StakeholderGap::Kind::RelationshipBelowWanted:
        return PlanText::tr("What would %1 have to see to trust us more?").arg(name);
    case StakeholderGap::Kind::PersonToBeFound:
        return PlanText::tr("Who is it that we call \u201C%1\u201D?").arg(name);
    }
    return {};
}

std::vector<doc::Block> openQuestions(const Context& m, const Contraction& contraction) {
    doc::List list;
    const auto ask = [&list](const QString& question) {
        list.items.push_back({QStringLiteral("?"), question, {}, Tone::Plain});
    };
    for (std::size_t i = 0; i < contractionSignalCount; ++i)
        if (contraction[ContractionSignal(i)]) ask(questionAbout(ContractionSignal(i)));
    for (std::size_t i = 0; i < measureCount; ++i)
        if (!m.health().measures[i])
            ask(PlanText::tr("We know nothing of %1: what would they say about it?")
                    .arg(wording::of(Measure(i))));
    constexpr std::size_t most = 8;
    for (const StakeholderGap& gap : stakeholderGaps(m.account, m.lines, m.asOf))
        if (list.items.size() < most) ask(questionAbout(m.account, gap));
    if (m.renewal)
        ask(PlanText::tr("What has to have happened by %1 for them to renew?").arg(m.show.date(*m.renewal)));
    return {block(std::move(list))};
}

} // namespace

Result<doc::Document> composeDiscovery(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const Context m(account, options);
    Explanation tree;
    const Contraction contraction = contractionOf(account, options.asOf, m.profile, &tree);
    doc::Document document = newDocument(account, options, PlanText::tr("Discovery sheet"));
    document.sections = {
        standing(m, contraction),
        sectionOf(m, PlanText::tr("What changed"), "changed", whatChanged(m, contraction, tree)),
        sectionOf(m, PlanText::tr("Open questions"), "questions", openQuestions(m, contraction)),
        sectionOf(m, PlanText::tr("Whom to call first"), "call_first", {peopleToCall(m, mostCalls)})};
    document.fillsPage = true;
    return document;
}

} // namespace foothold
