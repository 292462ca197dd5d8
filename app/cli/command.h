#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace foothold::cli {

/// Exit codes of the program (docs/cli.md).
enum Exit { Done = 0, Problems = 1, WrongUsage = 2, Unusable = 3 };

/// What stands after the verb, taken apart by the verb's own description.
struct Arguments {
    QStringList positional;
    std::map<QString, QStringList> options; ///< "--as-of" -> "2026-04-15"; a flag has an empty value

    bool has(const char* option) const { return options.count(QString::fromLatin1(option)) > 0; }
    QString value(const char* option, const QString& fallback = {}) const;
    /// Every value of an option that may be given more than once.
    QStringList values(const char* option) const;
    /// --as-of (or the option given), default today. Error: not a date.
    Result<Date> date(const char* option, Date fallback) const;
    bool json() const { return has("--json"); }
};

struct Option {
    const char* name;     ///< "--as-of"
    const char* argument; ///< "YYYY-MM-DD"; nullptr for a flag
    const char* help;
    bool repeatable = false;
};

struct Verb {
    const char* name;
    const char* positional;           ///< for the usage line: "BOOK PATH…"
    int minPositional, maxPositional; ///< -1: any number
    const char* summary;
    std::vector<Option> options;                      ///< --json and --help are understood everywhere
    std::function<Result<int>(const Arguments&)> run; ///< an exit code, or the one error line
};

/// One function a file of verbs.
std::vector<Verb> bookVerbs();        // create, sample, check, backup, restore
std::vector<Verb> exchangeVerbs();    // import, export
std::vector<Verb> changeVerbs();      // set, delete, undo, redo, history
std::vector<Verb> figureVerbs();      // accounts, whitespace, trend, explain
std::vector<Verb> retentionVerbs();   // retention, bridge, motions
std::vector<Verb> churnVerbs();       // churn
std::vector<Verb> pipelineVerbs();    // pipeline
std::vector<Verb> practiceVerbs();    // coverage, nps
std::vector<Verb> calibrationVerbs(); // calibrate, growth
std::vector<Verb> signalVerbs();      // signals
std::vector<Verb> actionVerbs();      // actions
std::vector<Verb> programmeVerbs();   // programme
std::vector<Verb> sprintVerbs();      // sprint
std::vector<Verb> sheetVerbs();       // handback, conversation, value, outreach
std::vector<Verb> renewalVerbs();     // renewals
std::vector<Verb> ownershipVerbs();   // ownership, credits
std::vector<Verb> profileVerbs();     // profile
std::vector<Verb> documentVerbs();    // plan

/// Runs the program: finds the verb, takes the arguments apart, prints the error line.
int run(const QStringList& arguments);

/// Text to standard output; one line to standard error.
void print(const QString& text);
void printJson(const QJsonObject& object);
void say(const QString& line);

/// A table that a person likes to read: columns aligned, numbers to the right, by width on screen.
struct TextColumn {
    QString heading;
    bool right = false;
};
QString textTable(const std::vector<TextColumn>& columns, const std::vector<QStringList>& rows);

} // namespace foothold::cli
