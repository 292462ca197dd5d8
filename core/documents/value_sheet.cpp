#include "core/documents/account_sheets.h"
#include "core/documents/customer_parts.h"
#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/qbr_review.h"
#include "core/documents/usage_bars.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"
#include "core/playbook/value_record.h"

#include <algorithm>

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
                     {PlanText::tr("Measured by")},
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
        table.rows.push_back(row({o.goal, o.metric, number(o.baseline), number(o.target), number(o.actual),
                                  o.unit, m.show.date(achieved ? o.achievedOn : o.targetOn), stateText(line),
                                  o.valueAmount ? m.show.money(*o.valueAmount, m.currency) : Shown::unknown(),
                                  m.edition == doc::Edition::Internal ? o.evidence.toString() : QString()}));
    }
    if (record.proven) {
        doc::TableRow total = row(
            {PlanText::tr("Proven"), {}, {}, {}, {}, {}, {}, {}, m.show.money(*record.proven, m.currency)});
        total.total = true;
        table.rows.push_back(std::move(total));
    }
    return withoutEmptyColumns(std::move(table));
}

/// Since when they work with us, and how long it took until it was worth something.
doc::Tile sinceTile(const Context& m) {
    const auto since = becameCustomerOn(m.account);
    const auto first = m.account->firstValueOn;
    return {PlanText::tr("Customer since"),
            m.show.date(since),
            first && *first <= m.asOf ? PlanText::tr("first value on %1").arg(m.show.date(*first))
                                      : PlanText::tr("first value not recorded yet"),
            {}};
}

std::vector<doc::Block> use(const Context& m) {
    constexpr double pictureHeightMm = 32;
    constexpr std::size_t mostProducts = 4;
    std::vector<doc::Block> blocks;
    if (const auto most = mostUsedProduct(m.account, m.m0))
        if (auto picture = usagePicture(m, most->product, pictureHeightMm))
            blocks.push_back(std::move(*picture));
    if (auto usage = usageTable(m)) blocks.push_back(block(cut(std::move(*usage), mostProducts)));
    if (const QString features = featuresSentence(m); !features.isEmpty())
        blocks.push_back(block(doc::Paragraph{.text = features}));
    return blocks;
}

std::vector<doc::Block> contracted(const Context& m) {
    constexpr std::size_t mostLines = 5;
    if (m.lines.lines().empty()) return {};
    return {block(cut(contractedTable(m), mostLines))};
}

/// The customer's goals that are still open.
std::vector<doc::Block> ahead(const Context& m) {
    constexpr std::size_t mostGoals = 3;
    const auto goals = openGoals(m);
    if (goals.empty()) return {};
    return {block(cut(objectivesTable(m, goals, false), mostGoals))};
}

/// Who can confirm it, should the champion leave: those who are for us, whom we have spoken to last first.
std::vector<doc::Block> witnesses(const Context& m) {
    constexpr std::size_t most = 3;
    std::vector<int> people;
    for (const int person : presentPeople(m.account, m.asOf)) {
        const Contact& contact = m.account.contacts()[std::size_t(person)];
        if (contact.sentiment && *contact.sentiment <= Sentiment::Supporter) people.push_back(person);
    }
    std::ranges::stable_sort(people, std::ranges::greater(), [&](int p) { return m.lastContact(p); });
    doc::List list;
    for (const int person : people) {
        const Contact& contact = m.account.contacts()[std::size_t(person)];
        const auto last = m.lastContact(person);
        QStringList detail;
        if (!contact.title.isEmpty()) detail += contact.title.toString();
        detail += last ? PlanText::tr("last contact %1").arg(m.show.date(*last))
                       : PlanText::tr("no contact on record");
        list.items.push_back({wording::sign(contact.sentiment),
                              contact.name.toString(),
                              detail.join(QStringLiteral(", ")),
                              {}});
    }
    if (list.items.empty()) return {};
    return {block(cut(std::move(list), most))};
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
    if (becameCustomerOn(m.account)) tiles.tiles.push_back(sinceTile(m));
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
    addIfAny(document.sections, PlanText::tr("How it is used"), use(m));
    addIfAny(document.sections, PlanText::tr("What is contracted"), contracted(m));
    addIfAny(document.sections, PlanText::tr("What comes next"), ahead(m));
    if (options.edition == doc::Edition::Internal)
        addIfAny(document.sections, PlanText::tr("Who can tell of it"), witnesses(m));
    document.fillsPage = true;
    return cleared(std::move(document), account);
}

} // namespace foothold
