#include "core/documents/conversation_steps.h"
#include "core/documents/growth_parts.h"
#include "core/documents/recommendation.h"
#include "core/documents/wording.h"

/// Section 7 of the plan: what is open, what points to growth, how ready the account is, what to talk about,
/// and what the field calls good.
namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

QString nameOf(const Context& m, const Opportunity& opportunity) {
    if (!opportunity.name.isEmpty()) return opportunity.name;
    const QString where = m.productAndDepartment(opportunity.product, opportunity.department);
    return where.isEmpty() ? opportunity.opportunityId.toString() : where;
}

/// The open ones, and below them what was closed in the last year.
doc::Block opportunities(const Context& m) {
    std::vector<const Opportunity*> shown = m.openOpportunities();
    const auto open = shown.size();
    for (const Opportunity& opportunity : m.account.opportunities())
        if (opportunity.closedOn && *opportunity.closedOn <= m.asOf &&
            *opportunity.closedOn > addMonths(m.asOf, -12))
            shown.push_back(&opportunity);
    if (shown.empty())
        return missing(PlanText::tr("No opportunity of the last twelve months: start one from a cell of the "
                                    "whitespace map, or import opportunities.csv."));
    doc::Table table;
    table.columns = {{PlanText::tr("Opportunity"), Kind::Text},
                     {PlanText::tr("Motion"), Kind::Date},
                     {PlanText::tr("Stage"), Kind::Date},
                     {PlanText::tr("Amount (%1)").arg(m.currency.code()), Kind::Number},
                     {PlanText::tr("Identified"), Kind::Date},
                     {PlanText::tr("Close"), Kind::Date},
                     {PlanText::tr("Owner"), Kind::Text}};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Opportunity& one = *shown[i];
        doc::TableRow line =
            row({nameOf(m, one), wording::of(one.motion), m.stageName(one),
                 m.show.amount(one.amount, m.currency, false), m.show.date(one.identifiedOn),
                 m.show.date(one.closedOn ? one.closedOn : one.expectedCloseOn), one.owner.toString()});
        if (i < open)
            sum += one.amount;
        else
            for (doc::TableCell& cell : line.cells)
                cell.tone = doc::Tone::Muted;
        table.rows.push_back(std::move(line));
    }
    if (open > 1) {
        doc::TableRow total =
            row({PlanText::tr("Open"), {}, {}, m.show.amount(sum, m.currency, false), {}, {}, {}});
        total.total = true;
        table.rows.insert(table.rows.begin() + qptrdiff(open), std::move(total));
    }
    return block(withoutEmptyColumns(std::move(table)));
}

/// The five steps of the conversation sheet, in short: what is known, else what to find out.
doc::Table conversation(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("The conversation"), Kind::Text},
                     {PlanText::tr("What to say"), Kind::Text}};
    constexpr std::size_t most = 3;
    for (const ConversationStep& step : conversationSteps(m)) {
        QStringList words;
        for (const doc::List::Item& item : cut(step.known, most).items)
            words += item.detail.isEmpty() ? item.text : item.text + QStringLiteral(" \u00B7 ") + item.detail;
        doc::TableRow line = row({step.title});
        line.cells.push_back({.text = words.isEmpty() ? step.findOut : words.join(QLatin1Char('\n')),
                              .tone = words.isEmpty() ? doc::Tone::Warn : doc::Tone::Plain});
        table.rows.push_back(std::move(line));
    }
    return table;
}

void add(doc::Section& section, const QString& heading, doc::Block content) {
    section.blocks.push_back(block(doc::Subheading{heading}));
    section.blocks.push_back(std::move(content));
}

} // namespace

doc::Section expansion(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Expansion");
    for (const char* name : {"plays", "expansion"})
        addNarrative(section, m, name);
    section.blocks.push_back(opportunities(m));
    if (m.lines.lines().empty()) return section; // who has no contract can not expand yet
    doc::Table signs = growthSignals(m);
    add(section, PlanText::tr("Signs of growth"),
        signs.rows.empty() ? block(doc::Paragraph{.text = PlanText::tr("No signal points to growth today."),
                                                  .tone = doc::Tone::Muted})
                           : block(std::move(signs)));
    add(section, PlanText::tr("Readiness and priority"), block(readinessTable(m, m.situation().readiness())));
    section.blocks.push_back(block(doc::Paragraph{.text = actionSentence(m.situation().action())}));
    section.blocks.push_back(block(doc::Paragraph{.text = prioritySentence(m)}));
    section.blocks.push_back(block(conversation(m)));
    if (auto table = benchmarksTable(m); !table.rows.empty())
        add(section, PlanText::tr("Compared with the field"), block(std::move(table)));
    return section;
}

} // namespace foothold::plan
