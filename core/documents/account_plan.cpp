#include "core/documents/account_plan.h"

#include "core/documents/explanation_table.h"
#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/metrics/readiness.h"
#include "core/metrics/timing.h"

#include <algorithm>

namespace foothold {

namespace plan {

namespace {

/// The tree to @p depth levels below its root; what stands deeper gives its facts to the last that is left.
Explanation shallow(const Explanation& tree, int depth) {
    Explanation result = tree;
    result.children.clear();
    if (depth > 0) {
        for (const Explanation& child : tree.children)
            result.children.push_back(shallow(child, depth - 1));
        return result;
    }
    for (const Explanation& child : tree.children)
        for (const FactRef& fact : shallow(child, 0).facts)
            if (std::ranges::find(result.facts, fact) == result.facts.end()) result.facts.push_back(fact);
    return result;
}

} // namespace

doc::Section appendix(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Appendix: how the figures come about");
    section.startsPage = true;
    section.blocks.push_back(block(doc::Paragraph{
        .text = PlanText::tr(
            "Every figure down to the records it was read from, named as in the canonical CSV files."),
        .tone = doc::Tone::Muted}));
    const auto add = [&](const QString& name, const Explanation& tree) {
        section.blocks.push_back(block(doc::Subheading{name}));
        section.blocks.push_back(block(explanationTable(tree, m.show)));
    };
    Explanation readiness, priority;
    readinessOf(m.account, m.asOf, m.profile, &readiness);
    priorityOf(m.account, m.asOf, m.profile, &priority);
    add(PlanText::tr("Health"), m.healthExplanation());
    add(PlanText::tr("Whitespace"), m.whitespaceExplanation());
    add(PlanText::tr("Readiness"), shallow(readiness, 2)); // components and parts
    for (Explanation& factor : priority.children)          // health and whitespace stand above
        factor.children.clear(), factor.facts.clear();
    add(PlanText::tr("Priority"), priority);
    return section;
}

} // namespace plan

namespace {

using namespace plan;

QString descriptionOf(const Context& m) {
    QStringList parts;
    const Account& account = *m.account;
    if (m.edition == doc::Edition::Internal) {
        if (const auto segment = segmentAt(m.account, m.asOf); segment && !segment->isEmpty())
            parts += wording::capitalised(wording::readable(*segment));
        if (const auto tier = tierAt(m.account, m.asOf)) parts += wording::of(*tier);
    }
    if (!account.industry.isEmpty()) parts += wording::readable(account.industry);
    if (!account.region.isEmpty()) parts += account.region;
    if (m.edition == doc::Edition::Customer)
        return parts.join(QStringLiteral("  \u00B7  ")); // see "Your team"
    if (!account.csm.isEmpty()) parts += PlanText::tr("CSM %1").arg(account.csm.toString());
    if (!account.ae.isEmpty()) parts += PlanText::tr("AE %1").arg(account.ae.toString());
    return parts.join(QStringLiteral("  \u00B7  "));
}

std::vector<doc::Section> internalSections(const Context& m) {
    return {firstPage(m),     overview(m),  contracts(m), plan::people(m), whitespaceSection(m),
            healthSection(m), expansion(m), risks(m),     actions(m),      appendix(m)};
}

} // namespace

Result<doc::Document> composePlan(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Context m(account, options);
    const bool internal = options.edition == doc::Edition::Internal;
    doc::Document document = newDocument(account, options, PlanText::tr("Account plan"));
    document.description = descriptionOf(m);
    document.sections = internal ? internalSections(m) : customerSections(m);
    return cleared(std::move(document), account);
}

} // namespace foothold
