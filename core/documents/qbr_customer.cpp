#include "core/documents/outcome_parts.h"
#include "core/documents/qbr_review.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"

#include <algorithm>

/// The customer's edition of the sheet: like that of the plan made from what is allowed, not cut down from
/// what is internal.
namespace foothold::plan {

namespace {

using doc::Tone;
constexpr std::size_t mostMapRows = 12, mostNames = 12, mostRows = 10;

template <typename T>
void addIfAny(std::vector<doc::Block>& blocks, std::optional<T> content) {
    if (content) blocks.push_back(block(std::move(*content)));
}
void addIfAny(std::vector<doc::Block>& blocks, doc::List list) {
    if (!list.items.empty()) blocks.push_back(block(std::move(list)));
}

doc::Section first(const Review& review) {
    const Context& m = review.now;
    doc::Section section;
    section.outline = PlanText::tr("The review");
    doc::FactList list;
    if (const auto day = review.day())
        list.facts.push_back({PlanText::tr("Date"), m.show.date(*day), Tone::Plain});
    list.facts.push_back({PlanText::tr("Compared with"), m.show.date(review.baseline.date), Tone::Plain});
    const auto addNames = [&](const QString& label, const QStringList& names) {
        if (!names.isEmpty()) list.facts.push_back({label, names.join(QStringLiteral("; ")), Tone::Plain});
    };
    addNames(PlanText::tr("For you"), firstFew(attendeeNames(review), mostNames));
    addNames(PlanText::tr("For us"), review.ourPeople());
    if (review.qbr && !review.qbr->topic.isEmpty())
        list.facts.push_back({PlanText::tr("Topic"), review.qbr->topic, Tone::Plain});
    section.blocks.push_back(block(std::move(list)));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Agenda")}));
    section.blocks.push_back(block(agendaOf(review, true)));
    return section;
}

std::vector<doc::Block> since(const Review& review) {
    std::vector<doc::Block> blocks;
    addIfAny(blocks, productChanges(review));
    const auto now = activeUsers(review.now.account, review.now.m0),
               then = activeUsers(review.then.account, review.then.m0);
    if (now && then && review.now.m0 != review.then.m0)
        blocks.push_back(block(doc::Paragraph{
            .text = PlanText::tr("%1 people used the products in %2; %3 did in %4.")
                        .arg(review.now.show.count(*now), review.now.show.month(review.now.m0),
                             review.now.show.count(*then), review.now.show.month(review.then.m0))}));
    if (const auto commitments = commitmentsOf(review); !commitments.empty())
        blocks.push_back(block(cut(actionsTable(review.now, commitments, PlanText::tr("Agreed")), mostRows)));
    return blocks;
}

std::vector<doc::Block> adoption(const Review& review) {
    std::vector<doc::Block> blocks;
    if (auto usage = usageTable(review.now)) blocks.push_back(block(cut(std::move(*usage), mostRows)));
    if (const QString features = featuresSentence(review.now); !features.isEmpty())
        blocks.push_back(block(doc::Paragraph{.text = features}));
    return blocks;
}

std::vector<doc::Block> growth(const Review& review) {
    const Context& m = review.now;
    std::vector<doc::Block> blocks;
    if (const WhitespaceMap map = mapFor(m.account, m.asOf, m.edition); !map.cells.empty())
        blocks.push_back(mapOrSummary(m, map, PlanText::tr("Products and departments"), mostMapRows));
    if (const QString step = recommendedStep(m); !step.isEmpty())
        blocks.push_back(
            block(doc::Paragraph{.text = PlanText::tr("We recommend %1 as the next step.").arg(step)}));
    return blocks;
}

std::vector<doc::Block> asks(const Review& review) {
    std::vector<doc::Block> blocks;
    for (const auto& [name, title] : {std::pair("asks_of_customer", PlanText::tr("What we ask of you")),
                                      std::pair("asks_of_us", PlanText::tr("What you ask of us"))})
        if (doc::List list = linesOf(review.narrative(name), QStringLiteral("\u2022")); !list.items.empty()) {
            blocks.push_back(block(doc::Subheading{title}));
            blocks.push_back(block(std::move(list)));
        }
    return blocks;
}

std::vector<doc::Block> decisions(const Review& review) {
    std::vector<doc::Block> blocks;
    if (review.qbr) addIfAny(blocks, linesOf(review.qbr->decisions, QStringLiteral("\u25CF")));
    if (const auto agreed = agreedIn(review); !agreed.empty())
        blocks.push_back(block(actionsTable(review.now, agreed, PlanText::tr("Action"))));
    return blocks;
}

} // namespace

std::vector<doc::Section> customerSheetSections(const Review& review) {
    const Context& m = review.now;
    std::vector<doc::Section> sections{first(review)};
    std::vector<doc::Block> outcomes, objectives;
    if (const auto all = m.outcomes(); !all.empty())
        outcomes.push_back(block(cut(outcomesTable(m, all, true), mostRows)));
    if (const auto goals = openGoals(m); !goals.empty())
        objectives.push_back(block(cut(objectivesTable(m, goals, false), mostRows)));
    std::vector<doc::Block> problems;
    addIfAny(problems, cut(openProblems(review), mostRows));
    std::vector<doc::Block> contract;
    if (m.renewal)
        contract.push_back(block(doc::Paragraph{
            .text = PlanText::tr("The contract runs until %1.").arg(m.show.date(*m.renewal))}));
    addIfAny(sections, wording::capitalised(review.sinceText()), since(review));
    addIfAny(sections, PlanText::tr("Your objectives"), std::move(objectives));
    addIfAny(sections, PlanText::tr("Outcomes"), std::move(outcomes));
    addIfAny(sections, PlanText::tr("Adoption"), adoption(review));
    addIfAny(sections, PlanText::tr("What did not work"), std::move(problems));
    addIfAny(sections, PlanText::tr("Where we could help"), growth(review));
    addIfAny(sections, PlanText::tr("Contract"), std::move(contract));
    addIfAny(sections, PlanText::tr("Asks"), asks(review));
    addIfAny(sections, PlanText::tr("Decisions and actions"), decisions(review));
    return sections;
}

} // namespace foothold::plan
