#include "core/documents/portfolio_report.h"

#include "core/documents/language.h"
#include "core/documents/report_parts.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/coverage.h"
#include "core/metrics/portfolio.h"
#include "core/metrics/waterfall.h"
#include "core/metrics/whitespace_portfolio.h"
#include "core/playbook/renewals.h"

#include <algorithm>

namespace foothold {

namespace {

using namespace plan;
using doc::Tone;
using Kind = doc::TableColumn::Kind;

constexpr std::size_t topAccounts = 20;
constexpr std::size_t heatRows = 40; // the heat map of more would say less
constexpr int renewalQuarters = 2;

class Report : ReportContext {
public:
    Report(const Facts& facts, const DocumentOptions& options)
        : ReportContext(facts, options)
        , m_portfolio(std::shared_ptr<const Facts>(&facts, [](const Facts*) {}), options.asOf)
        , m_retention(retentionOf(facts, yearTo(options.asOf), std::nullopt, profiles)) {}

    std::vector<doc::Section> sections() const {
        return {summary(), retention(), heatMap(), renewals(), top(), flagged(), coverage()};
    }

private:
    const RetentionGroup& whole() const { return m_retention.groups.front(); }
    const AccountFigures& figures(int account) const { return m_portfolio.accounts()[std::size_t(account)]; }
    doc::Section summary() const {
        std::int64_t arr = 0, unconverted = 0;
        int customers = 0, flaggedCount = 0;
        for (int i = 0; i < facts.accountCount(); ++i) {
            if (figures(i).arr <= 0) continue;
            ++customers;
            flaggedCount += figures(i).contraction.flagged;
            const auto converted = facts.toBookCurrency(figures(i).arr, facts.at(i)->currency);
            arr += converted.value_or(0);
            unconverted += !converted;
        }
        const auto bandOf = [](const auto& band) { return band ? enumLabel(nameString(*band)) : QString(); };
        const Gate gate = whole().gate;
        doc::Section section;
        section.outline = PlanText::tr("Summary");
        section.blocks.push_back(block(
            doc::Tiles{{{PlanText::tr("ARR"), money(arr),
                         PlanText::tr("%1 customers").arg(show.count(customers)), Tone::Plain},
                        {PlanText::tr("GRR"), percent(whole().grr), bandOf(whole().grrBand), Tone::Plain},
                        {PlanText::tr("NRR"), percent(whole().nrr), bandOf(whole().nrrBand), Tone::Plain},
                        {PlanText::tr("Gate"), enumLabel(nameString(gate)),
                         PlanText::tr("%1 flagged accounts").arg(show.count(flaggedCount)),
                         gate == Gate::Open      ? Tone::Good
                         : gate == Gate::Caution ? Tone::Warn
                                                 : Tone::Bad}}}));
        for (doc::Block& block : leftOut(unconverted))
            section.blocks.push_back(std::move(block));
        if (whole().grrBand) {
            const BandAdvice advice = adviceFor(*whole().grrBand);
            section.blocks.push_back(block(doc::Paragraph{.text = advice.implication, .lead = true}));
            section.blocks.push_back(block(doc::Paragraph{.text = advice.action}));
        }
        section.blocks.push_back(freshness());
        return section;
    }

    static QString waterfallLabel(WaterfallBar bar) {
        switch (bar) {
        case WaterfallBar::Starting:
            return PlanText::tr("A year ago");
        case WaterfallBar::Expansion:
            return PlanText::tr("Expansion");
        case WaterfallBar::Contraction:
            return PlanText::tr("Contraction");
        case WaterfallBar::Churn:
            return PlanText::tr("Churn");
        case WaterfallBar::Retained:
            return PlanText::tr("Retained");
        case WaterfallBar::NewLogos:
            return PlanText::tr("New logos");
        case WaterfallBar::Reactivated:
            return PlanText::tr("Reactivated");
        case WaterfallBar::Ending:
            break;
        }
        return PlanText::tr("Today");
    }

    /// From the ARR a year ago to that of today.
    BarsPicture waterfall() const {
        BarsPicture picture;
        const double unit = double(currency.minorPerMajor());
        for (int i = 0; i < waterfallBarCount; ++i) {
            const auto bar = WaterfallBar(i);
            const std::int64_t amount = waterfallAmount(whole(), bar);
            const QString text = show.compact(std::abs(amount), currency);
            if (isTotal(bar))
                picture.addTotal(waterfallLabel(bar), text, double(amount) / unit);
            else
                picture.addStep(waterfallLabel(bar), text, double(amount) / unit);
        }
        return picture;
    }

    doc::TableRow retentionRow(const RetentionGroup& group, const QString& name) const {
        const auto band = [](const auto& value) { return value ? enumLabel(nameString(*value)) : QString(); };
        const auto benchmark = grrBenchmark(group.group);
        return row({name, show.count(group.accounts), money(group.starting), percent(group.grr),
                    band(group.grrBand),
                    benchmark ? show.number(benchmark->good.from) + QStringLiteral(" / ") +
                                    show.number(benchmark->best.from)
                              : Shown::unknown(),
                    percent(group.nrr), band(group.nrrBand), enumLabel(nameString(group.gate))});
    }

    doc::Section retention() const {
        if (whole().accounts == 0)
            return sectionOf(
                PlanText::tr("Retention"),
                {missing(PlanText::tr("No account had ARR a year ago. Contracts and their lines tell "
                                      "it: enter them, or import contracts.csv."))});
        doc::Table table;
        table.columns = {{PlanText::tr("Segment")},
                         {PlanText::tr("Accounts"), Kind::Number},
                         {PlanText::tr("ARR then"), Kind::Number},
                         {PlanText::tr("GRR"), Kind::Number},
                         {PlanText::tr("Band")},
                         {PlanText::tr("Good / best"), Kind::Number},
                         {PlanText::tr("NRR"), Kind::Number},
                         {PlanText::tr("Band")},
                         {PlanText::tr("Gate"), Kind::Date}};
        const Retention bySegment = retentionOf(facts, yearTo(asOf), GroupKey::Segment, profiles);
        for (const RetentionGroup& group : bySegment.groups)
            table.rows.push_back(retentionRow(
                group, group.group.isEmpty() ? PlanText::tr("without a segment")
                                             : wording::capitalised(wording::readable(group.group))));
        table.rows.push_back(retentionRow(whole(), PlanText::tr("All")));
        table.rows.back().total = true;
        std::vector<doc::Block> blocks{
            block(doc::Picture{waterfall(),
                               PlanText::tr("ARR from a year ago to today, in %1").arg(currency.code()), 62}),
            block(std::move(table))};
        if (const auto source = headlineBenchmark(QStringLiteral("GRR")))
            blocks.push_back(block(
                doc::Paragraph{.text = PlanText::tr("Benchmarks of GRR in percent: %1.").arg(source->source),
                               .tone = Tone::Muted}));
        for (doc::Block& block : leftOut(std::int64_t(m_retention.unconverted.size())))
            blocks.push_back(std::move(block));
        return sectionOf(PlanText::tr("Retention"), std::move(blocks));
    }

    doc::TableRow heatRow(const SpaceRow& space, const QString& name) const {
        doc::TableRow line = row({name});
        const auto cell = [&](const std::optional<double>& value) {
            line.cells.push_back({.text = show.score(value),
                                  .tone = value ? Tone::Plain : Tone::Muted,
                                  .heat = value ? std::optional(*value / 100) : std::nullopt});
        };
        for (const auto& dimension : space.dimensions)
            cell(dimension);
        cell(space.score);
        const auto value = knownSum(space.value, space.unknownValues);
        line.cells.push_back({.text = value ? money(*value) : Shown::unknown()});
        return line;
    }

    doc::Section heatMap() const {
        const WhitespacePortfolio space = whitespacePortfolio(facts, asOf, SpaceGrouping::Account);
        std::vector<const SpaceRow*> rows;
        for (const SpaceRow& row : space.rows)
            if (row.account >= 0 && figures(row.account).arr > 0) rows.push_back(&row);
        std::ranges::stable_sort(rows, std::ranges::greater(),
                                 [](const SpaceRow* row) { return row->value; });
        const auto left = std::int64_t(rows.size()) - std::int64_t(std::min(rows.size(), heatRows));
        if (rows.size() > heatRows) rows.resize(heatRows);
        if (rows.empty())
            return sectionOf(PlanText::tr("Whitespace by dimension"),
                             {missing(PlanText::tr("No account is a customer at this date."))});
        doc::Table table;
        table.columns = {{PlanText::tr("Account")}};
        for (std::size_t i = 0; i < dimensionCount; ++i)
            table.columns.push_back({wording::capitalised(wording::of(Dimension(i))), Kind::Number});
        table.columns.push_back({PlanText::tr("Score"), Kind::Number});
        table.columns.push_back({PlanText::tr("Open value"), Kind::Number});
        table.compact = true;
        for (const SpaceRow* one : rows)
            table.rows.push_back(heatRow(*one, name(one->account)));
        std::vector<doc::Block> blocks{
            block(doc::Paragraph{
                .text = PlanText::tr(
                    "Whitespace of each dimension from 0 (nothing left) to 100; the darker, the more "
                    "is open. \u2013 is unmapped."),
                .tone = Tone::Muted}),
            block(std::move(table))};
        for (doc::Block& block : leftOut(std::int64_t(space.unconverted.size())))
            blocks.push_back(std::move(block));
        if (left > 0)
            blocks.push_back(block(
                doc::Paragraph{.text = PlanText::tr("%1 more accounts with less open value are not shown.")
                                           .arg(show.count(left)),
                               .tone = Tone::Muted}));
        return sectionOf(PlanText::tr("Whitespace by dimension"), std::move(blocks));
    }

    /// One of this month whose day is over still counts as the next until somebody met them.
    QString checkpointText(const Checkpoint& next) const {
        const QString date = show.date(next.date);
        return next.date < asOf ? PlanText::tr("overdue since %1: %2").arg(date, purposeOf(next))
                                : PlanText::tr("%1: %2").arg(date, purposeOf(next));
    }

    doc::Section renewals() const {
        const auto due = renewalsOf(facts, asOf, renewalQuarters);
        if (due.empty())
            return sectionOf(
                PlanText::tr("Renewals of the next two quarters"),
                {block(doc::Paragraph{.text = PlanText::tr("No contract ends in the next six months.")})});
        doc::Table table;
        table.columns = {
            {PlanText::tr("Renewal"), Kind::Date},  {PlanText::tr("Account")},
            {PlanText::tr("ARR"), Kind::Number},    {PlanText::tr("Health"), Kind::Number},
            {PlanText::tr("Forecast"), Kind::Date}, {PlanText::tr("Next checkpoint"), Kind::Text}};
        std::int64_t sum = 0, unconverted = 0;
        for (const Renewal& renewal : due) {
            const AccountFigures& f = figures(renewal.account);
            doc::TableRow line = row({show.date(renewal.renewalOn), name(renewal.account),
                                      show.wholeMoney(renewal.arr, facts.at(renewal.account)->currency)});
            line.cells.push_back({.text = healthText(f.health, show), .tone = toneOf(f.health.colour)});
            line.cells.push_back({.text = wording::of(renewal.forecast) +
                                          (renewal.flagged ? QStringLiteral(" \u25BC") : QString()),
                                  .tone = renewal.forecast >= Forecast::Risk ? Tone::Bad : Tone::Plain});
            const Checkpoint* next = renewal.nextCheckpoint();
            line.cells.push_back({.text = next ? checkpointText(*next) : Shown::unknown(),
                                  .tone = next && next->date < asOf ? Tone::Bad : Tone::Plain});
            table.rows.push_back(std::move(line));
            sum += renewal.bookArr.value_or(0);
            unconverted += !renewal.bookArr;
        }
        doc::TableRow total = row({PlanText::tr("All"), show.count(std::int64_t(due.size())), money(sum)});
        total.total = true;
        table.rows.push_back(std::move(total));
        std::vector<doc::Block> blocks{
            block(std::move(table)),
            block(doc::Paragraph{.text = PlanText::tr("\u25BC: contraction is flagged."),
                                 .tone = Tone::Muted})};
        for (doc::Block& block : leftOut(unconverted))
            blocks.push_back(std::move(block));
        return sectionOf(PlanText::tr("Renewals of the next two quarters"), std::move(blocks));
    }

    doc::Section top() const {
        std::vector<int> order;
        for (int i = 0; i < facts.accountCount(); ++i)
            if (figures(i).arr > 0 && figures(i).priority) order.push_back(i);
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [this](int i) { return *figures(i).priority; });
        if (order.size() > topAccounts) order.resize(topAccounts);
        if (order.empty())
            return sectionOf(PlanText::tr("The first 20 by priority"),
                             {missing(PlanText::tr(
                                 "No account has a priority: it needs whitespace, health and a contract."))});
        doc::Table table;
        table.columns = {{PlanText::tr("Account")},
                         {PlanText::tr("Priority"), Kind::Number},
                         {PlanText::tr("ARR"), Kind::Number},
                         {PlanText::tr("Health"), Kind::Number},
                         {PlanText::tr("Readiness"), Kind::Number},
                         {PlanText::tr("Open value"), Kind::Number},
                         {PlanText::tr("Action"), Kind::Date},
                         {PlanText::tr("CSM")}};
        for (const int i : order) {
            const AccountFigures& f = figures(i);
            const Currency currency = facts.at(i)->currency;
            const auto open = knownSum(f.whitespaceValue, f.unknownCells);
            doc::TableRow line = row({name(i), show.fixed(*f.priority, 1), show.wholeMoney(f.arr, currency)});
            line.cells.push_back({.text = healthText(f.health, show), .tone = toneOf(f.health.colour)});
            for (const QString& text :
                 {show.score(f.readiness.score), open ? show.wholeMoney(*open, currency) : Shown::unknown(),
                  f.action.gated ? enumLabel(nameString(*f.action.gated)) : Shown::unknown(),
                  facts.at(i)->csm.toString()})
                line.cells.push_back({.text = text});
            table.rows.push_back(std::move(line));
        }
        return sectionOf(PlanText::tr("The first 20 by priority"),
                         {block(withoutEmptyColumns(std::move(table)))});
    }

    doc::Section flagged() const {
        doc::Table table;
        table.columns = {{PlanText::tr("Account")},
                         {PlanText::tr("ARR"), Kind::Number},
                         {PlanText::tr("Flagged since"), Kind::Date},
                         {PlanText::tr("Act by"), Kind::Date},
                         {PlanText::tr("Warnings"), Kind::Text},
                         {PlanText::tr("CSM")}};
        for (int i = 0; i < facts.accountCount(); ++i) {
            const AccountFigures& f = figures(i);
            if (!f.contraction.flagged || f.arr <= 0) continue;
            QStringList warnings;
            for (std::size_t s = 0; s < contractionSignalCount; ++s)
                if (f.contraction.holds[s])
                    warnings += wording::inSentence(wording::figure(nameString(ContractionSignal(s))));
            doc::TableRow line =
                row({name(i), show.wholeMoney(f.arr, facts.at(i)->currency), show.date(f.flaggedSince)});
            const auto actBy = f.flaggedSince ? std::optional(*f.flaggedSince + actWithin) : std::nullopt;
            line.cells.push_back(
                {.text = show.date(actBy), .tone = actBy && *actBy < asOf ? Tone::Bad : Tone::Plain});
            line.cells.push_back({.text = warnings.join(QStringLiteral(", "))});
            line.cells.push_back({.text = facts.at(i)->csm});
            table.rows.push_back(std::move(line));
        }
        if (table.rows.empty())
            return sectionOf(
                PlanText::tr("Flagged accounts"),
                {block(doc::Paragraph{.text = PlanText::tr("None: no account warns of contraction.")})});
        return sectionOf(PlanText::tr("Flagged accounts"), {block(withoutEmptyColumns(std::move(table)))});
    }

    doc::Section coverage() const {
        std::map<Text, int> single;
        for (int i = 0; i < facts.accountCount(); ++i)
            if (figures(i).arr > 0 && threadingAt(facts.at(i), asOf).isSingleThreaded())
                ++single[facts.at(i)->csm];
        doc::Table table;
        table.columns = {{PlanText::tr("CSM")},
                         {PlanText::tr("Accounts"), Kind::Number},
                         {PlanText::tr("ARR"), Kind::Number},
                         {PlanText::tr("Load"), Kind::Number},
                         {PlanText::tr("Single-threaded"), Kind::Number}};
        for (const CsmLoad& load : csmLoads(facts, asOf, profiles)) {
            doc::TableRow line = row({load.csm.isEmpty() ? PlanText::tr("nobody") : load.csm.toString(),
                                      show.count(load.accounts), money(load.arr)});
            line.cells.push_back({.text = show.percent(100 * load.load) +
                                          (load.load > 1 ? QStringLiteral(" \u25B2") : QString()),
                                  .tone = load.load > 1 ? Tone::Bad : Tone::Plain});
            line.cells.push_back({.text = show.count(single[load.csm])});
            table.rows.push_back(std::move(line));
        }
        if (table.rows.empty())
            return sectionOf(PlanText::tr("Coverage"),
                             {missing(PlanText::tr("No account is a customer at this date."))});
        return sectionOf(
            PlanText::tr("Coverage"),
            {block(std::move(table)),
             block(doc::Paragraph{
                 .text = PlanText::tr("\u25B2: over capacity. Single-threaded: fewer than three people "
                                      "engaged, or none of the management."),
                 .tone = Tone::Muted})});
    }

    Portfolio m_portfolio;
    Retention m_retention;
};

} // namespace

Result<doc::Document> composePortfolioReport(const Facts& facts, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    doc::Document document = newDocument(facts, options, PlanText::tr("Portfolio report"));
    document.sections = Report(facts, options).sections();
    return document;
}

} // namespace foothold
