#include "core/documents/programme_reports.h"

#include "core/documents/evidence_text.h"
#include "core/documents/language.h"
#include "core/documents/report_parts.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/calibration.h"
#include "core/metrics/churn.h"
#include "core/metrics/motions.h"
#include "core/metrics/pipeline.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/programme.h"
#include "core/playbook/sprint.h"

namespace foothold {

namespace {

using namespace plan;
using Kind = doc::TableColumn::Kind;

doc::Section retentionSection(const ReportContext& r) {
    doc::Table table;
    table.columns = {{PlanText::tr("Segment")},
                     {PlanText::tr("Accounts"), Kind::Number},
                     {PlanText::tr("ARR then"), Kind::Number},
                     {PlanText::tr("GRR"), Kind::Number},
                     {PlanText::tr("NRR"), Kind::Number},
                     {PlanText::tr("Gate")}};
    const Retention bySegment = retentionOf(r.facts, yearTo(r.asOf), GroupKey::Segment, r.profiles);
    const Retention whole = retentionOf(r.facts, yearTo(r.asOf), std::nullopt, r.profiles);
    const auto add = [&](const RetentionGroup& group, const QString& name, bool total) {
        doc::TableRow line =
            row({name, r.show.count(group.accounts), r.money(group.starting), r.percent(group.grr),
                 r.percent(group.nrr), enumLabel(nameString(group.gate))});
        line.total = total;
        table.rows.push_back(std::move(line));
    };
    for (const RetentionGroup& group : bySegment.groups)
        add(group, wording::capitalised(wording::readable(group.group)), false);
    add(whole.groups.front(), PlanText::tr("All"), true);
    if (whole.groups.front().accounts == 0)
        return sectionOf(
            PlanText::tr("Retention by segment"),
            {missing(PlanText::tr("No account had ARR a year ago. Contracts and their lines tell "
                                  "it: Data, Import."))});
    return sectionOf(PlanText::tr("Retention by segment"), {block(std::move(table))});
}

doc::Section churnSection(const ReportContext& r) {
    const auto left = autopsies(r.facts, {Date(Days(0)), r.asOf}, r.profiles);
    if (left.empty())
        return sectionOf(PlanText::tr("The last accounts that left"),
                         {missing(PlanText::tr("No account has left yet."))});
    std::map<QString, std::pair<int, std::int64_t>> reasons;
    doc::Table table;
    table.columns = {{PlanText::tr("Account")},
                     {PlanText::tr("Last day"), Kind::Date},
                     {PlanText::tr("ARR"), Kind::Number},
                     {PlanText::tr("Reason")},
                     {PlanText::tr("Health 90 days before"), Kind::Number}};
    for (const Autopsy& autopsy : left) {
        const QString reason = autopsy.reason ? wording::of(*autopsy.reason) : PlanText::tr("not recorded");
        auto& [count, arr] = reasons[reason];
        ++count;
        arr += autopsy.arr;
        table.rows.push_back(row({r.name(autopsy.account), r.show.date(autopsy.lastDay), r.money(autopsy.arr),
                                  reason, r.show.score(autopsy.health[2].health.score)}));
    }
    doc::Table byReason;
    byReason.columns = {{PlanText::tr("Reason")},
                        {PlanText::tr("Accounts"), Kind::Number},
                        {PlanText::tr("ARR"), Kind::Number}};
    for (const auto& [reason, sums] : reasons)
        byReason.rows.push_back(row({reason, r.show.count(sums.first), r.money(sums.second)}));
    return sectionOf(PlanText::tr("The last accounts that left"),
                     {block(std::move(byReason)), block(std::move(table))});
}

doc::Section expansionSection(const ReportContext& r) {
    const Motions motions = motionsOf(r.facts, yearTo(r.asOf));
    doc::Table table;
    table.columns = {{PlanText::tr("Motion")},
                     {PlanText::tr("Gained"), Kind::Number},
                     {PlanText::tr("Lost"), Kind::Number}};
    for (std::size_t i = 0; i < motionCount; ++i)
        table.rows.push_back(row({wording::capitalised(wording::of(Gain(i))), r.money(motions.gains[i]),
                                  r.money(motions.losses[i])}));
    return sectionOf(PlanText::tr("Sources of expansion, twelve months"), {block(std::move(table))});
}

doc::Section calibrationSection(const ReportContext& r) {
    const Calibration c = calibrate(r.facts, yearTo(r.asOf), r.profiles);
    doc::FactList list;
    list.facts = {{PlanText::tr("Left, and were red 90 days before"), r.percent(c.redBeforeChurnShare)},
                  {PlanText::tr("Health tells a loss (AUC, 0.5 is chance)"),
                   c.churnAuc ? r.show.number(*c.churnAuc, 2) : Shown::unknown()},
                  {PlanText::tr("Readiness tells growth (AUC)"),
                   c.expansionAuc ? r.show.number(*c.expansionAuc, 2) : Shown::unknown()},
                  {PlanText::tr("Threshold of readiness that separates best"),
                   c.proposedThreshold ? r.show.count(*c.proposedThreshold) : Shown::unknown()}};
    return sectionOf(PlanText::tr("How far the scores are to be trusted"), {block(std::move(list))});
}

doc::Section ownershipSection(const ReportContext& r) {
    std::map<int, std::pair<int, std::int64_t>> owners;
    int handbacks = 0;
    for (int i = 0; i < r.facts.accountCount(); ++i) {
        const AccountFacts account = r.facts.at(i);
        for (const Opportunity& opportunity : account.opportunities()) {
            if (!opportunity.isOpenAt(r.asOf)) continue;
            const Ownership owned = ownershipOf(account, opportunity, r.asOf, r.profiles.of(account));
            auto& [count, amount] = owners[int(owned.owner)];
            ++count;
            amount += r.facts.toBookCurrency(opportunity.amount, account->currency).value_or(0);
            handbacks += owned.handbackDue && !(opportunity.handbackOn && *opportunity.handbackOn <= r.asOf);
        }
    }
    const QString title = PlanText::tr("Who closes what is open");
    if (owners.empty())
        return sectionOf(title, {missing(PlanText::tr("No opportunity is open: Pipeline shows them."))});
    doc::Table table;
    table.columns = {{PlanText::tr("Closes")},
                     {PlanText::tr("Open"), Kind::Number},
                     {PlanText::tr("Amount"), Kind::Number}};
    for (const auto& [owner, sums] : owners)
        table.rows.push_back(row({wording::capitalised(nameOfOwner(Owner(owner))), r.show.count(sums.first),
                                  r.money(sums.second)}));
    return sectionOf(
        title,
        {block(std::move(table)),
         block(doc::Paragraph{PlanText::counted(handbacks, PlanText::tr("1 handback package is due."),
                                                PlanText::tr("%1 handback packages are due."), r.show)})});
}

doc::Section topSection(const ReportContext& r, const Portfolio& portfolio) {
    std::vector<int> order;
    const auto figures = portfolio.accounts();
    const auto value = [&](int i) {
        return r.facts.toBookCurrency(figures[std::size_t(i)].whitespaceValue, r.facts.at(i)->currency)
            .value_or(0);
    };
    for (int i = 0; i < r.facts.accountCount(); ++i)
        if (figures[std::size_t(i)].arr > 0) order.push_back(i);
    std::ranges::stable_sort(order, std::ranges::greater(), value);
    if (order.size() > sprintSize) order.resize(sprintSize);
    doc::Table table;
    table.columns = {{PlanText::tr("Account")},
                     {PlanText::tr("ARR"), Kind::Number},
                     {PlanText::tr("Whitespace value"), Kind::Number},
                     {PlanText::tr("Whitespace"), Kind::Number},
                     {PlanText::tr("Health"), Kind::Number},
                     {PlanText::tr("Priority"), Kind::Number}};
    for (const int i : order) {
        const AccountFigures& f = figures[std::size_t(i)];
        table.rows.push_back(
            row({r.name(i), r.show.wholeMoney(f.arr, r.facts.at(i)->currency), r.money(value(i)),
                 r.show.score(f.whitespace.score), r.show.score(f.health.score),
                 f.priority ? r.show.fixed(*f.priority, 1) : Shown::unknown()}));
    }
    return sectionOf(PlanText::tr("Whitespace of the top 20 accounts"), {block(std::move(table))});
}

doc::Section pipelineSection(const ReportContext& r) {
    const PipelineGroup group = pipelineOf(r.facts, yearTo(r.asOf)).groups.front();
    doc::FactList list;
    list.facts = {{PlanText::tr("Open"),
                   PlanText::tr("%1, worth %2").arg(r.show.count(group.open), r.money(group.openAmount))},
                  {PlanText::tr("Won in twelve months"),
                   PlanText::tr("%1, worth %2").arg(r.show.count(group.won), r.money(group.wonAmount))},
                  {PlanText::tr("Win rate"), r.percent(group.winRate)},
                  {PlanText::tr("Days from identified to won"),
                   group.velocityDays ? r.show.number(*group.velocityDays) : Shown::unknown()},
                  {PlanText::tr("Sourced by customer success"), r.percent(group.csSourcedShare)}};
    return sectionOf(PlanText::tr("Pipeline"), {block(std::move(list))});
}

QString metricText(const ReportContext& r, const ProgrammeMetric& metric,
                   const std::optional<double>& value) {
    if (!value) return Shown::unknown();
    if (metric.isMoney) return r.money(std::int64_t(*value));
    return r.show.number(*value) + (metric.unit.isEmpty() ? QString() : QLatin1Char(' ') + metric.unit);
}

/// Which of the two targets is reached: the later one may be the smaller.
QString metText(const ProgrammeMetric& metric) {
    const auto reached = [&](const std::optional<double>& target) {
        return target && metric.now ? std::optional(*metric.now >= *target) : std::nullopt;
    };
    const auto early = reached(metric.target90), late = reached(metric.target180);
    if (!early && !late) return Shown::unknown();
    if (early == true && late != false) return PlanText::tr("\u25B2 met");
    if (early == true) return PlanText::tr("\u25B2 that of 90 days");
    if (late == true) return PlanText::tr("\u25B2 that of 6 months");
    return PlanText::tr("\u25BC not yet");
}

doc::Section metricsSection(const ReportContext& r, Date start) {
    doc::Table table;
    table.columns = {{PlanText::tr("Measure")},
                     {PlanText::tr("Baseline"), Kind::Number},
                     {PlanText::tr("Now"), Kind::Number},
                     {PlanText::tr("90 days"), Kind::Number},
                     {PlanText::tr("6 months"), Kind::Number},
                     {PlanText::tr("Met"), Kind::Date}};
    for (const ProgrammeMetric& metric : programmeMetrics(r.facts, start, r.asOf)) {
        table.rows.push_back(row({metric.name, metricText(r, metric, metric.baseline),
                                  metricText(r, metric, metric.now), metricText(r, metric, metric.target90),
                                  metricText(r, metric, metric.target180), metText(metric)}));
    }
    return sectionOf(PlanText::tr("What is measured"), {block(std::move(table))});
}

doc::Section tasksSection(const ReportContext& r) {
    doc::Table table;
    table.columns = {{PlanText::tr("Week"), Kind::Number},
                     {PlanText::tr("Phase")},
                     {PlanText::tr("Task")},
                     {PlanText::tr("Owner")},
                     {PlanText::tr("Due"), Kind::Date},
                     {PlanText::tr("Done"), Kind::Date},
                     {PlanText::tr("Output")}};
    for (const ProgrammeTask& task : r.facts.programme())
        table.rows.push_back(
            row({r.show.count(task.week), nameOfPhase(task.phase), task.title, task.owner,
                 r.show.date(task.dueOn), task.isDoneAt(r.asOf) ? r.show.date(task.doneOn) : QString(),
                 task.output}));
    if (table.rows.empty())
        return sectionOf(PlanText::tr("Tasks"),
                         {missing(PlanText::tr("The programme has not been started: Programme, Start."))});
    return sectionOf(PlanText::tr("Tasks"), {block(withoutEmptyColumns(std::move(table)))});
}

doc::Section policySection(const ReportContext& r) {
    const ScoringProfile& p = r.profiles.ofBook();
    const bool byAmount = ownershipPolicy(r.facts) == OwnershipPolicy::Amount;
    doc::FactList list;
    list.facts = {
        {PlanText::tr("Ownership"), byAmount ? PlanText::tr("by amount") : PlanText::tr("by share of ACV")},
        {PlanText::tr("Handback package"), PlanText::tr("above %1 % of the ACV, and whenever sales closes")
                                               .arg(r.show.number(p.handbackAboveShare))},
        {PlanText::tr("Gate"), PlanText::tr("closed below %1 % GRR, caution below %2 %")
                                   .arg(r.show.number(p.gateClosedBelow), r.show.number(p.gateCautionBelow))},
        {PlanText::tr("Readiness"),
         PlanText::tr("pursue from %1, qualify from %2, seed from %3")
             .arg(r.show.number(p.pursueFrom), r.show.number(p.qualifyFrom), r.show.number(p.seedFrom))},
        {PlanText::tr("Profile in force since"),
         r.profiles.validFrom() ? r.show.date(*r.profiles.validFrom()) : PlanText::tr("the defaults")}};
    return sectionOf(PlanText::tr("Ownership and thresholds"), {block(std::move(list))});
}

doc::Section sprintSection(const ReportContext& r) {
    const auto review = reviewSprint(r.facts, r.asOf);
    if (!review)
        return sectionOf(PlanText::tr("Sprint"),
                         {missing(PlanText::tr("No sprint has been started: Programme, Sprint."))});
    doc::FactList list;
    list.facts = {
        {PlanText::tr("Since"), r.show.date(review->startedOn)},
        {PlanText::tr("Accounts"), r.show.count(std::int64_t(review->entries.size()))},
        {PlanText::tr("Conversations held"), r.show.count(review->conversations)},
        {PlanText::tr("Opportunities"), PlanText::tr("%1 (the mark: 15 to 20)").arg(review->opportunities)},
        {PlanText::tr("Of them won"),
         PlanText::tr("%1 (the mark: 30 to 40 %)").arg(r.percent(review->wonShare))},
        {PlanText::tr("Won ARR"), r.money(review->wonArr)},
        {PlanText::tr("Average"), review->averageWonArr ? r.money(*review->averageWonArr) : Shown::unknown()},
        {PlanText::tr("Contribution to NRR, by the year"),
         review->nrrContribution ? PlanText::tr("%1 points").arg(r.show.number(*review->nrrContribution, 2))
                                 : Shown::unknown()}};
    std::vector<doc::Block> blocks{block(std::move(list))};
    if (!review->objections.empty()) {
        doc::Table table;
        table.columns = {{PlanText::tr("Objection")}, {PlanText::tr("Times"), Kind::Number}};
        for (const auto& [objection, count] : review->objections)
            table.rows.push_back(row({objection, r.show.count(count)}));
        blocks.push_back(block(std::move(table)));
    }
    return sectionOf(PlanText::tr("Sprint"), std::move(blocks));
}

} // namespace

Result<doc::Document> composeDiagnosis(const Facts& facts, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const ReportContext r(facts, options);
    const Portfolio portfolio(std::shared_ptr<const Facts>(&facts, [](const Facts*) {}), options.asOf);
    const Constraint constraint = constraintAt(facts, options.asOf);
    doc::Document document = newDocument(facts, options, PlanText::tr("Diagnosis"));
    document.sections = {
        sectionOf(
            PlanText::tr("The constraint: %1").arg(constraint.name),
            {block(doc::Paragraph{.text = textOf(constraint.reason, r.show), .lead = true}), r.freshness()}),
        retentionSection(r),
        churnSection(r),
        expansionSection(r),
        calibrationSection(r),
        ownershipSection(r),
        topSection(r, portfolio),
        pipelineSection(r)};
    return document;
}

Result<doc::Document> composeBlueprint(const Facts& facts, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const ReportContext r(facts, options);
    doc::Document document = newDocument(facts, options, PlanText::tr("Blueprint"));
    const Date start = programmeStart(facts).value_or(options.asOf);
    document.sections = {metricsSection(r, start), policySection(r), tasksSection(r), sprintSection(r)};
    document.sections.front().blocks.push_back(r.freshness());
    return document;
}

} // namespace foothold
