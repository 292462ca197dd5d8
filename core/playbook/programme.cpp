#include "core/playbook/programme.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/health.h"
#include "core/metrics/pipeline.h"
#include "core/metrics/whitespace_map.h"

#include <QCoreApplication>
#include <QLocale>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

constexpr StandardTask tasks[] = {
    {"N01", "diagnose", 1, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Retention by segment"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "GRR and NRR with bands, gate and benchmarks")},
    {"N02", "diagnose", 1,
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Reasons of the last 20 churned accounts"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Reasons with ARR, and what could have been seen")},
    {"N03", "diagnose", 1, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Sources of expansion"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Gains and losses by motion")},
    {"N04", "diagnose", 2,
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Health calibration, ownership and pricing paths"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "How far the scores are to be trusted; who closes what")},
    {"N05", "diagnose", 2,
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Interviews: ten that expanded, ten that left or shrank"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "What moved them, in their own words")},
    {"N06", "diagnose", 3,
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks",
                       "Whitespace of the top 20 accounts, pipeline, the constraint"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Diagnosis report")},
    {"N07", "design", 4,
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Ownership model, handback, thresholds"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Policy and thresholds in the book")},
    {"N08", "design", 5, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Scoring and alerts configured"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "A version of the scoring profile")},
    {"N09", "design", 6, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Enablement"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks",
                       "Everybody knows the meetings, the lists and the handback")},
    {"N10", "install", 7, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Scoring live"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Tasks of the week come from the book")},
    {"N11", "install", 8, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "First whitespace QBRs"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Maps filled with customers")},
    {"N12", "install", 9, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "First handbacks"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Packages handed over")},
    {"N13", "install", 11, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Calibrate"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Thresholds by the results")},
    {"N14", "install", 12, QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Review and report"),
     QT_TRANSLATE_NOOP("foothold::ProgrammeTasks", "Blueprint report with the figures of the 90 days")},
};

Date mondayOf(Date date) {
    return date - Days(int(std::chrono::weekday(date).iso_encoding()) - 1);
}

/// What was identified in the 90 days to a date: all of it, and what customer success found, in the book's
/// currency. Unknown if nothing was.
struct Created {
    std::optional<double> amount{}, csShare{};
};
Created createdBefore(const Facts& facts, Date to) {
    const Period period = programmePeriod(to);
    const Pipeline pipeline = pipelineOf(facts, period);
    std::int64_t sum = 0;
    bool any = false;
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity* opportunity : identifiedIn(facts.at(i), period)) {
            any = true;
            sum += facts.toBookCurrency(opportunity->amount, facts.at(i)->currency).value_or(0);
        }
    Created created;
    if (any) created.amount = double(sum);
    created.csShare = pipeline.groups.front().csSourcedShare;
    return created;
}

int countOf(const Facts& facts, Date asOf, bool (*counts)(AccountFacts, Date)) {
    int count = 0;
    for (int i = 0; i < facts.accountCount(); ++i)
        count += counts(facts.at(i), asOf);
    return count;
}

/// A target: the value of the start, times a factor, and so many points more.
struct Target {
    double factor, points;
    const char* formula;
};

struct Targets {
    Target soon, halfYear;
};
/// Of every ProgrammeFigure, in its order.
constexpr Targets targets[] = {
    {{1, 3, QT_TRANSLATE_NOOP("Metrics", "the baseline and 3 points")},
     {1, 8, QT_TRANSLATE_NOOP("Metrics", "the baseline and 8 points")}},
    {{1, 2, QT_TRANSLATE_NOOP("Metrics", "below 90 the baseline and 2 points; a good one is to be kept")},
     {1, 5, QT_TRANSLATE_NOOP("Metrics", "the baseline and 5 points, at most 100")}},
    {{2, 0, QT_TRANSLATE_NOOP("Metrics", "twice the baseline")},
     {3, 0, QT_TRANSLATE_NOOP("Metrics", "three times the baseline")}},
    {{1, 10, QT_TRANSLATE_NOOP("Metrics", "the baseline and 10 points, at most 100")},
     {1, 15, QT_TRANSLATE_NOOP("Metrics", "the baseline and 15 points, at most 100")}},
    {{1.5, 0, QT_TRANSLATE_NOOP("Metrics", "one and a half times the baseline, at most 100")},
     {2, 0, QT_TRANSLATE_NOOP("Metrics", "twice the baseline, at most 100")}},
    {{1.5, 0, QT_TRANSLATE_NOOP("Metrics", "one and a half times the baseline, at most 100")},
     {2, 0, QT_TRANSLATE_NOOP("Metrics", "twice the baseline, at most 100")}}};
static_assert(std::size(targets) == std::size(Names<ProgrammeFigure>::all));

const Target& targetOf(ProgrammeFigure figure, bool halfYear) {
    const Targets& both = targets[std::size_t(figure)];
    return halfYear ? both.halfYear : both.soon;
}

} // namespace

std::span<const StandardTask> standardProgramme() {
    return tasks;
}

QString titleOf(const StandardTask& task) {
    return QCoreApplication::translate("foothold::ProgrammeTasks", task.title);
}

QString outputOf(const StandardTask& task) {
    return QCoreApplication::translate("foothold::ProgrammeTasks", task.output);
}

std::span<const char* const> programmePhases() {
    static constexpr const char* phases[] = {"diagnose", "design", "install"};
    return phases;
}

QString nameOfPhase(const QString& phase) {
    if (phase == QLatin1String("diagnose")) return T::tr("Diagnose");
    if (phase == QLatin1String("design")) return T::tr("Design");
    if (phase == QLatin1String("install")) return T::tr("Install and measure");
    return phase;
}

Date dueOn(const StandardTask& task, Date start) {
    return start + Days(7 * (task.week - 1) + 4);
}

std::vector<PlannedTask> plannedTasks(Date start) {
    std::vector<PlannedTask> planned;
    for (const StandardTask& task : tasks)
        planned.push_back({.taskId = QLatin1String(task.id),
                           .phase = QLatin1String(task.phase),
                           .title = titleOf(task),
                           .output = outputOf(task),
                           .week = task.week,
                           .dueOn = dueOn(task, mondayOf(start))});
    return planned;
}

std::optional<Date> programmeStart(const Facts& facts) {
    std::optional<Date> start;
    for (const ProgrammeTask& task : facts.programme()) {
        if (!task.dueOn) continue;
        const Date monday = mondayOf(*task.dueOn - Days(7 * (int(task.week) - 1)));
        start = std::min(start.value_or(monday), monday);
    }
    return start;
}

int programmeWeek(Date start, Date asOf) {
    const int days = int((asOf - start).count());
    return days < 0 ? 0 : days / 7 + 1;
}

Period programmePeriod(Date to) {
    return {to - (programmeLength - Days(1)), to};
}

std::vector<const Opportunity*> identifiedIn(AccountFacts account, Period period) {
    std::vector<const Opportunity*> identified;
    for (const Opportunity& opportunity : account.opportunities())
        if (period.contains(opportunity.identifiedOn)) identified.push_back(&opportunity);
    return identified;
}

bool isMapped(AccountFacts account, Date asOf) {
    return arrAt(account, asOf) > 0 && !account.mapCells().empty();
}

bool isHighTouch(AccountFacts account, Date asOf) {
    return arrAt(account, asOf) > 0 && tierAt(account, asOf) == Tier::High;
}

std::optional<double> programmeTarget(ProgrammeFigure figure, bool halfYear, std::optional<double> baseline) {
    if (!baseline) return std::nullopt;
    const bool isKept = figure == ProgrammeFigure::Grr && !halfYear && *baseline >= 90;
    const Target& rule = targetOf(figure, halfYear);
    const double target = isKept ? *baseline : roundFigure(*baseline * rule.factor + rule.points);
    // NRR has no upper end, and neither has an amount.
    const bool isShare = figure != ProgrammeFigure::Nrr && figure != ProgrammeFigure::PipelineCreated;
    return isShare ? std::min(target, 100.0) : target;
}

const char* formulaOfTarget(ProgrammeFigure figure, bool halfYear) {
    return targetOf(figure, halfYear).formula;
}

std::vector<ProgrammeMetric> programmeMetrics(const Facts& facts, Date start, Date asOf) {
    const auto retention = [&](Date date) {
        return retentionOf(facts, yearTo(date), std::nullopt, Profiles(facts, date)).groups.front();
    };
    const auto winRate = [&](Date date) { // of the twelve months: fewer close too little to tell
        return pipelineOf(facts, yearTo(date)).groups.front().winRate;
    };
    const RetentionGroup then = retention(start), now = retention(asOf);
    const Created before = createdBefore(facts, start), since = createdBefore(facts, asOf);
    const QString percentUnit = QStringLiteral("%");
    std::vector<ProgrammeMetric> metrics{
        {.figure = ProgrammeFigure::Nrr,
         .name = T::tr("NRR"),
         .unit = percentUnit,
         .baseline = then.nrr,
         .now = now.nrr},
        {.figure = ProgrammeFigure::Grr,
         .name = T::tr("GRR"),
         .unit = percentUnit,
         .baseline = then.grr,
         .now = now.grr},
        {.figure = ProgrammeFigure::PipelineCreated,
         .name = T::tr("Expansion pipeline created in 90 days"),
         .unit = facts.settings().currency.code(),
         .isMoney = true,
         .baseline = before.amount,
         .now = since.amount},
        {.figure = ProgrammeFigure::Conversion,
         .name = T::tr("Pipeline conversion"),
         .unit = percentUnit,
         .baseline = winRate(start),
         .now = winRate(asOf)},
        // Map cells carry no date: how many there were at the start cannot be told.
        {.figure = ProgrammeFigure::Mapped,
         .name = T::tr("Accounts with a mapped whitespace"),
         .now = double(countOf(facts, asOf, isMapped)),
         .target90 = 20,
         .target180 = std::ceil(countOf(facts, asOf, isHighTouch) / 2.0)},
        {.figure = ProgrammeFigure::CsShare,
         .name = T::tr("CS-sourced share"),
         .unit = percentUnit,
         .baseline = before.csShare,
         .now = since.csShare}};
    for (ProgrammeMetric& metric : metrics) {
        if (metric.figure == ProgrammeFigure::Mapped) continue;
        metric.target90 = programmeTarget(metric.figure, false, metric.baseline);
        metric.target180 = programmeTarget(metric.figure, true, metric.baseline);
    }
    return metrics;
}

Constraint constraintAt(const Facts& facts, Date asOf) {
    const Profiles profiles(facts, asOf);
    const RetentionGroup book = retentionOf(facts, yearTo(asOf), std::nullopt, profiles).groups.front();
    int customers = 0, red = 0;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        if (arrAt(account, asOf) <= 0) continue;
        ++customers;
        red += healthOf(account, asOf, profiles.of(account)).colour == HealthColour::Red;
    }
    const auto tenths = [](double value) { return std::round(value * 10) / 10; };
    if (customers == 0)
        return {T::tr("No customers"), {T::tr("The book has no account with ARR on this day.")}};
    if (book.gate != Gate::Open)
        return {T::tr("Retention"),
                {T::tr("GRR is %1 %, below what allows expansion: first stop the losses."),
                 {tenths(book.grr.value_or(0))}}};
    constexpr double manyRed = 20, littleConversion = 20; // percent
    if (const double share = percent(red, customers); share >= manyRed)
        return {T::tr("Health"),
                {T::tr("%1 % of the customers are red: expansion has too little ground."), {tenths(share)}}};
    const int mapped = countOf(facts, asOf, isMapped);
    if (mapped < std::min(20, customers))
        return {T::tr("Whitespace is not mapped"),
                {T::tr("%1 of %2 customers have a recorded map: nobody knows what to offer."),
                 {std::int64_t(mapped), std::int64_t(customers)}}};
    if (!createdBefore(facts, asOf).amount)
        return {T::tr("No pipeline"), {T::tr("No opportunity was identified in the last 90 days.")}};
    const auto rate = pipelineOf(facts, yearTo(asOf)).groups.front().winRate;
    if (rate && *rate < littleConversion)
        return {T::tr("Conversion"),
                {T::tr("%1 % of what was closed within a year was won."), {tenths(*rate)}}};
    return {
        T::tr("Capacity"),
        {T::tr("Retention, health, maps and pipeline are in order: more comes from more conversations.")}};
}

} // namespace foothold
