#pragma once

#include "core/exchange/mapping/mapped_import.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foothold::cli {

/// The report of an import as specified for --json.
QJsonObject toJson(const ImportReport& report);
/// The report as tables for people; what changes only for a dry run.
void printReport(const ImportReport& report, bool dryRun);
/// Columns and files that were left out, on standard error.
void sayNotes(const ImportReport& report);

/// What was detected, what is assumed and what is in doubt, for --json and for people.
QJsonArray toJson(const ImportPlan& plan);
void sayPlan(const ImportPlan& plan);
/// What an import through mappings noticed beside its report: added to @p json, or printed.
void addToJson(QJsonObject& json, const MappedReport& report);
void printNotes(const MappedReport& report);

} // namespace foothold::cli
