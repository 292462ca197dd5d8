#include "core/documents/plan_context.h"

#include <iterator>

namespace foothold::plan {

namespace {

/// Up to the last word that ends within @p most characters.
QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most) return text;
    const auto space = text.lastIndexOf(QLatin1Char(' '), most);
    return text.first(space > 0 ? space : most) + QChar(0x2026);
}

} // namespace

QString signOf(const Risk& risk) {
    return risk.tone == doc::Tone::Bad ? QStringLiteral("\u25BC") : QStringLiteral("\u25D0");
}

std::vector<Risk> risksWithWritten(const Context& m) {
    constexpr std::size_t mostWritten = 2;
    constexpr qsizetype longestLine = 160;
    std::vector<Risk> known;
    for (const QString& line : m.narrative("risks").split(QLatin1Char('\n')))
        if (const QString words = line.simplified(); !words.isEmpty() && known.size() < mostWritten)
            known.push_back({.text = shortened(words, longestLine), .rank = -1});
    std::ranges::move(risksOf(m), std::back_inserter(known));
    return known;
}

doc::Section risks(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Risks");
    addNarrative(section, m, "risks");
    doc::Table table;
    table.columns = {{PlanText::tr("Risk")}, {PlanText::tr("Because")}, {PlanText::tr("What to do")}};
    for (const Risk& risk : risksOf(m)) {
        doc::TableRow line;
        line.cells = {{.text = signOf(risk) + QLatin1Char(' ') + risk.text, .tone = risk.tone},
                      {.text = risk.detail},
                      {.text = risk.mitigation}};
        table.rows.push_back(std::move(line));
    }
    if (!table.rows.empty())
        section.blocks.push_back(block(withoutEmptyColumns(std::move(table))));
    else
        section.blocks.push_back(
            missing(PlanText::tr("The facts show no risk. What people know beyond them is entered "
                                 "as the plan's text for this section.")));
    return section;
}

} // namespace foothold::plan
