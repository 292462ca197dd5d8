#include "core/documents/account_sheets.h"
#include "core/documents/conversation_steps.h"
#include "core/documents/growth_parts.h"
#include "core/documents/language.h"
#include "core/documents/people_to_call.h"
#include "core/documents/plan_context.h"
#include "core/documents/recommendation.h"
#include "core/documents/wording.h"
#include "core/metrics/timing.h"
#include "core/metrics/usage.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/signals.h"
#include "core/playbook/value_record.h"

#include <algorithm>
#include <iterator>

namespace foothold {

namespace {

using namespace plan;
using doc::Tone;

doc::Section sectionOf(const Context& m, ConversationStep step) {
    doc::Section section;
    section.title = step.title;
    const bool isKnown = !step.known.items.empty();
    section.blocks.push_back(isKnown ? block(std::move(step.known)) : missing(step.findOut));
    if (const QString text = m.narrative(DocumentKind::Conversation, step.narrative); !text.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{.text = text}));
    if (isKnown)
        section.blocks.push_back(
            block(doc::Paragraph{.text = PlanText::tr("Ask: %1").arg(step.ask), .tone = Tone::Muted}));
    return section;
}

void addItem(doc::List& list, const QString& text, const QString& detail = {}) {
    list.items.push_back({QStringLiteral("\u25CF"), text, detail, Tone::Plain});
}

QString resultOf(const Context& m, const Outcome& outcome) {
    QStringList parts;
    const auto number = [&](std::optional<double> value) {
        return value ? m.show.number(*value, 2) : Shown::unknown();
    };
    if (outcome.actual)
        parts += PlanText::tr("from %1 to %2 %3")
                     .arg(number(outcome.baseline), number(outcome.actual), unitOf(outcome));
    if (outcome.valueAmount)
        parts += PlanText::tr("worth %1").arg(m.show.money(*outcome.valueAmount, m.currency));
    return parts.join(QStringLiteral(", ")).simplified();
}

doc::List successes(const Context& m) {
    doc::List list;
    const ValueRecord record = valueRecordOf(m.account, m.asOf);
    for (const ValueLine& line : record.lines)
        if (line.state == OutcomeState::Achieved)
            addItem(list, line.outcome->goal.toString().simplified(), resultOf(m, *line.outcome));
    if (list.items.empty() && m.account->firstValueOn && *m.account->firstValueOn <= m.asOf)
        addItem(list, PlanText::tr("First value on %1").arg(m.show.date(*m.account->firstValueOn)));
    return list;
}

QString dueText(const Context& m, const std::optional<Date>& due) {
    if (!due) return {};
    return *due < m.asOf ? PlanText::tr("late, was due on %1").arg(m.show.date(*due))
                         : PlanText::tr("by %1").arg(m.show.date(*due));
}

doc::List goals(const Context& m) {
    doc::List list;
    for (const Objective* objective : openGoals(m))
        addItem(list, objective->title.toString().simplified(), dueText(m, objective->dueOn));
    for (const Outcome* outcome : m.outcomes())
        if (!outcome->isAchievedAt(m.asOf))
            addItem(list, outcome->goal.toString().simplified(), dueText(m, outcome->targetOn));
    return list;
}

doc::List gaps(const Context& m) {
    doc::List list;
    if (const auto utilisation = utilisationAt(m.account, m.m0);
        utilisation > m.profile.limitApproachingAbove)
        addItem(list,
                PlanText::tr("Near the limit: %1 of what is contracted is in use")
                    .arg(m.show.percent(100 * *utilisation)),
                m.show.month(m.m0));
    for (const Text department : applicableDepartments(m.account, m.lines))
        if (!m.lines.namesDepartment(department) && ownsNothing(m.account, department, m.asOf))
            addItem(list, PlanText::tr("%1 has nothing yet").arg(department.toString()));
    constexpr std::size_t most = 3;
    const auto cells = dearestOpenCells(m);
    for (std::size_t i = 0; i < std::min(most, cells.size()); ++i)
        addItem(list, m.productAndDepartment(cells[i].product, cells[i].department),
                m.show.money(*cells[i].value, m.currency));
    return list;
}

doc::List commercial(const Context& m, const Recommendation& advice) {
    doc::List list;
    if (!advice.opportunity) return list;
    const Ownership owned = ownershipOf(m.account, *advice.opportunity, m.asOf, m.profile);
    const OwnershipTerms terms = ownershipTerms(m.account, *advice.opportunity, owned, m.asOf, m.profile);
    addItem(list, PlanText::tr("Price: %1 a year").arg(m.show.money(advice.opportunity->amount, m.currency)));
    addItem(list, PlanText::tr("Closes: %1").arg(nameOfOwner(owned.owner)), terms.trigger);
    if (owned.handbackDue) addItem(list, PlanText::tr("A handback package goes to sales first"));
    return list;
}

/// Where the account stands, what limits the talk, and what may come up in it.
std::vector<doc::Block> before(const Context& m) {
    std::vector<doc::Block> blocks{
        block(doc::Tiles{{healthTile(m), arrTile(m), renewalTile(m), readinessTile(m)}})};
    if (m.timing() == Timing::RenewalWindow)
        blocks.push_back(block(doc::Paragraph{
            .text =
                PlanText::tr("The renewal is %1. Do not combine this talk with it: secure the renewal, and "
                             "come back afterwards.")
                    .arg(m.daysAway(*m.renewal)),
            .tone = Tone::Warn,
            .lead = true}));
    const GatedAction& action = m.situation().action();
    if (action.isHeldBack())
        blocks.push_back(block(doc::Paragraph{.text = actionSentence(action), .tone = Tone::Warn}));
    constexpr std::size_t mostRisks = 3, mostPeople = 3;
    doc::List known;
    for (const Risk& risk : risksWithWritten(m))
        if (known.items.size() < mostRisks)
            known.items.push_back({signOf(risk), risk.text, risk.detail, risk.tone});
    std::vector<doc::Block> withWhom{block(doc::Subheading{PlanText::tr("With whom")}),
                                     peopleToCallInShort(m, mostPeople)};
    if (known.items.empty()) {
        std::ranges::move(withWhom, std::back_inserter(blocks));
        return blocks;
    }
    doc::Columns columns;
    columns.columns.push_back({6, std::move(withWhom)});
    columns.columns.push_back(
        {6, {block(doc::Subheading{PlanText::tr("What may come up")}), block(std::move(known))}});
    blocks.push_back(block(std::move(columns)));
    return blocks;
}

} // namespace

std::vector<ConversationStep> plan::conversationSteps(const Context& m) {
    const Recommendation advice = recommendationOf(m);
    doc::List recommended;
    if (!advice.text.isEmpty()) addItem(recommended, advice.text);
    return {
        {"success", PlanText::tr("1  Anchor in their success"), successes(m),
         PlanText::tr("No outcome is on record. Find out: what has become better, by how much, and who says "
                      "so? Enter it under Outcomes."),
         PlanText::tr("\u201CWhat has become easier for your teams, and who noticed it?\u201D")},
        {"goals", PlanText::tr("2  Connect to their goals"), goals(m),
         PlanText::tr("No goal is on record. Find out: what do they want to have reached in a year, and how "
                      "will they measure it?"),
         PlanText::tr("\u201CWhat has to be different in a year for you to call it a success?\u201D")},
        {"gap", PlanText::tr("3  Identify the gap"), gaps(m),
         PlanText::tr("No limit, department or whitespace is known. Find out: who does this work without us "
                      "today, and with what?"),
         PlanText::tr("\u201CWhere do people still work around it, or without it?\u201D")},
        {"recommendation", PlanText::tr("4  Make one recommendation"), std::move(recommended),
         PlanText::tr("Nothing can be recommended yet. Find out what the next team would need, and fill the "
                      "whitespace map."),
         PlanText::tr("\u201CIf we did only this one thing, who would gain first?\u201D")},
        {"commercial", PlanText::tr("5  Keep the commercial part simple"), commercial(m, advice),
         PlanText::tr("No opportunity is open. Have the price ready, and enter the opportunity in the "
                      "pipeline: the owner follows from the policy."),
         PlanText::tr("\u201CWho else has to see this, and what do they need to decide?\u201D")}};
}

Result<doc::Document> composeConversation(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const Context m(account, options);
    doc::Document document = newDocument(account, options, PlanText::tr("Conversation sheet"));
    document.sections.push_back(plan::sectionOf(PlanText::tr("Before you begin"), before(m)));
    for (ConversationStep& one : conversationSteps(m))
        document.sections.push_back(sectionOf(m, std::move(one)));
    document.fillsPage = true;
    return document;
}

} // namespace foothold
