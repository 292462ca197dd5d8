#pragma once

#include "core/domain/planned.h"
#include "core/metrics/retention.h"

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
QString nameOfPhase(const QString& phase); ///< "Diagnose", translated; the user's own as they are
/// A task is due on the Friday of its week; @p start is a Monday.
Date dueOn(const StandardTask& task, Date start);

/// The standard tasks with their dates, from the Monday of the week of @p start on.
std::vector<PlannedTask> plannedTasks(Date start);

/// When the book's programme began: the Monday of the week that its earliest dated task counts from; nothing
/// if no task has a date.
std::optional<Date> programmeStart(const Facts& facts);
/// The week that @p asOf lies in, from 1; 0 or less: not begun.
int programmeWeek(Date start, Date asOf);

/// One figure that the programme is to move.
struct ProgrammeMetric {
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
    QString name{}, reason{};
};
Constraint constraintAt(const Facts& facts, Date asOf);

} // namespace foothold
