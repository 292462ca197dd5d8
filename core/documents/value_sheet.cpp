#include "core/documents/account_sheets.h"
#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/plan_context.h"
#include "core/playbook/value_record.h"

namespace foothold {

namespace {

using namespace plan;
using Kind = doc::TableColumn::Kind;

QString stateText(const ValueLine& line) {
    switch (line.state) {
    case OutcomeState::Achieved:
        return line.beatsTarget == true ? PlanText::tr("\u2713 achieved, better than the target")
                                        : PlanText::tr("\u2713 achieved");
    case OutcomeState::OnTrack:
        return PlanText::tr("on track");
    case OutcomeState::Late:
        return PlanText::tr("! late");
    case OutcomeState::NoDate:
        break;
    }
    return PlanText::tr("no date");
}

doc::Table tableOf(const Context& m, const ValueRecord& record) {
    doc::Table table;
    table.columns = {{PlanText::tr("Outcome")},
                     {PlanText::tr("Baseline"), Kind::Number},
                     {PlanText::tr("Target"), Kind::Number},
                     {PlanText::tr("Actual"), Kind::Number},
                     {PlanText::tr("Unit")},
                     {PlanText::tr("Date"), Kind::Date},
                     {PlanText::tr("State")},
                     {PlanText::tr("Value"), Kind::Number},
                     {PlanText::tr("Evidence")}};
    const auto number = [&](std::optional<double> value) {
        return value ? m.show.number(*value, 2) : Shown::unknown();
    };
    for (const ValueLine& line : record.lines) {
        const Outcome& o = *line.outcome;
        const bool achieved = line.state == OutcomeState::Achieved;
        table.rows.push_back(row({o.goal, number(o.baseline), number(o.target), number(o.actual), o.unit,
                                  m.show.date(achieved ? o.achievedOn : o.targetOn), stateText(line),
                                  o.valueAmount ? m.show.money(*o.valueAmount, m.currency) : Shown::unknown(),
                                  m.edition == doc::Edition::Internal ? o.evidence.toString() : QString()}));
    }
    if (record.proven) {
        doc::TableRow total =
            row({PlanText::tr("Proven"), {}, {}, {}, {}, {}, {}, m.show.money(*record.proven, m.currency)});
        total.total = true;
        table.rows.push_back(std::move(total));
    }
    return withoutEmptyColumns(std::move(table));
}

} // namespace

Result<doc::Document> composeValueRecord(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Context m(account, options);
    const ValueRecord record = valueRecordOf(account, options.asOf);
    doc::Document document = newDocument(account, options, PlanText::tr("Value record"));
    doc::Section section;
    section.title = PlanText::tr("What came of it");
    doc::Tiles tiles;
    tiles.tiles = {
        {PlanText::tr("Outcomes achieved"),
         record.lines.empty() ? Shown::unknown() : m.show.count(record.achieved),
         record.lines.empty() ? PlanText::tr("none is agreed yet")
                              : PlanText::tr("of %1").arg(m.show.count(std::int64_t(record.lines.size()))),
         {}},
        {PlanText::tr("Proven value"),
         record.proven ? m.show.money(*record.proven, m.currency) : Shown::unknown(),
         record.withoutValue > 0 ? PlanText::tr("%1 without a value").arg(m.show.count(record.withoutValue))
                                 : QString(),
         {}}};
    if (options.edition == doc::Edition::Internal)
        tiles.tiles.push_back({PlanText::tr("Of the ARR"),
                               m.show.percent(record.shareOfArr),
                               PlanText::tr("proven value to ARR"),
                               {}});
    section.blocks.push_back(block(std::move(tiles)));
    if (!record.lines.empty())
        section.blocks.push_back(block(tableOf(m, record)));
    else if (options.edition == doc::Edition::Internal)
        section.blocks.push_back(
            missing(PlanText::tr("No outcome is on record: enter them under Outcomes, or "
                                 "import outcomes.csv.")));
    document.sections.push_back(std::move(section));
    if (options.edition == doc::Edition::Customer)
        if (const Status clean = checkForLeaks(document, account); !clean)
            return tl::unexpected(clean.error());
    return document;
}

} // namespace foothold
