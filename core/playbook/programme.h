#pragma once

#include "core/domain/planned.h"
#include "core/metrics/retention.h"
#include "core/playbook/evidence.h"

#include <QString>

#include <vector>

/// Ninety days to a better NRR. (docs/playbook.md, Programme)
namespace foothold {

inline constexpr Days programmeLength{90};

/// A task of the standard programme; texts are translated by the functions below.
struct StandardTask {
    const char* id;    ///< "N01"
    const char* phase; ///< "diagnose", "design", "install"
    int week;          ///< from 1
    const char* title;
    const char* output;
};
std::span<const StandardTask> standardProgramme();
QString titleOf(const StandardTask& task);
QString outputOf(const StandardTask& task);
std::span<const char* const> programmePhases(); ///< "diagnose", "design", "install"
QString nameOfPhase(const QString& phase);      ///< "Diagnose", translated; the user's own as they are
/// A task is due on the Friday of its week; @p start is a Monday.
Date dueOn(const StandardTask& task, Date start);

/// The standard tasks with their dates, from the Monday of the week of @p start on.
std::vector<PlannedTask> plannedTasks(Date start);

/// When the book's programme began: the Monday of the week that its earliest dated task counts from; nothing
/// if no task has a date.
std::optional<Date> programmeStart(const Facts& facts);
/// The week that @p asOf lies in, from 1; 0 or less: not begun.
int programmeWeek(Date start, Date asOf);

enum class ProgrammeFigure : std::uint8_t { Nrr, Grr, PipelineCreated, Conversion, Mapped, CsShare };
template <>
struct Names<ProgrammeFigure> {
    static constexpr std::string_view all[] = {
        "nrr", "grr", "pipeline_created", "pipeline_conversion", "mapped_accounts", "cs_sourced_share"};
};

/// The 90 days to @p to, over which it is asked what was identified.
Period programmePeriod(Date to);
/// What was identified of an account in the period.
std::vector<const Opportunity*> identifiedIn(AccountFacts account, Period period);
/// A customer of whom somebody recorded a cell of the map.
bool isMapped(AccountFacts account, Date asOf);
/// A customer in the tier high touch.
bool isHighTouch(AccountFacts account, Date asOf);
/// What follows for a figure from its value at the start, for 90 days or half a year; unknown without it. Not
/// for mapped accounts, whose marks do not depend on the start.
std::optional<double> programmeTarget(ProgrammeFigure figure, bool halfYear, std::optional<double> baseline);
/// The same in words ("Metrics").
const char* formulaOfTarget(ProgrammeFigure figure, bool halfYear);

/// One figure that the programme is to move.
struct ProgrammeMetric {
    ProgrammeFigure figure{};
    QString name{};       ///< "NRR", translated
    QString unit{};       ///< "%", a currency, or empty for a count
    bool isMoney = false; ///< the values are minor units of the book's currency
    std::optional<double> baseline{}, now{};
    std::optional<double> target90{}, target180{}; ///< the lower end of the range; unknown without a baseline

    /// Unknown without a target or a value.
    std::optional<bool> isMet() const {
        if (!target90 || !now) return std::nullopt;
        return *now >= *target90;
    }
};
/// What is measured, with the baseline of the start and the value at @p asOf.
std::vector<ProgrammeMetric> programmeMetrics(const Facts& facts, Date start, Date asOf);

/// What stands in the way most, and why that is said.
struct Constraint {
    QString name{};
    Statement reason{};
};
Constraint constraintAt(const Facts& facts, Date asOf);

} // namespace foothold
