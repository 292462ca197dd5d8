#include "app/cli/document_request.h"
#include "app/cli/figure_json.h"
#include "app/cli/open_book.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/documents/programme_reports.h"
#include "core/exchange/programme_changes.h"
#include "core/playbook/programme.h"
#include "core/playbook/sprint.h"
#include "core/store/facts_reader.h"

namespace foothold::cli {

namespace {

Result<int> startProgramme(const Arguments& arguments) {
    const auto opened = readToChange(arguments, "--start");
    if (!opened) return tl::unexpected(opened.error());
    if (!opened->facts->programme().empty())
        return failure(ErrorKind::Rejected,
                       QStringLiteral("The book has a programme already: delete its tasks first."));
    const auto records =
        change(*opened->book, QStringLiteral("Start the programme"),
               programmeChanges(plannedTasks(opened->date)), QStringLiteral("Nothing was planned"));
    if (!records) return tl::unexpected(records.error());
    say(QStringLiteral("%1 records planned. \"foothold-cli undo\" takes them back.").arg(*records));
    return Done;
}

QString metricText(const ProgrammeMetric& metric, std::optional<double> value, Currency currency) {
    if (!value) return unknownText;
    return metric.isMoney ? money(std::int64_t(*value), currency) : figure(value, 1);
}

QString programmeText(const Facts& facts, const std::vector<ProgrammeMetric>& metrics,
                      const Constraint& constraint, Date asOf) {
    const Currency currency = facts.settings().currency;
    std::vector<QStringList> measures, tasks;
    for (const ProgrammeMetric& metric : metrics)
        measures.push_back({metric.name, metric.unit, metricText(metric, metric.baseline, currency),
                            metricText(metric, metric.now, currency),
                            metricText(metric, metric.target90, currency),
                            metricText(metric, metric.target180, currency)});
    for (const ProgrammeTask& task : facts.programme())
        tasks.push_back({QString::number(task.week), inLine(task.phase), inLine(task.title),
                         inLine(task.owner), task.dueOn ? isoDate(*task.dueOn) : unknownText,
                         task.isDoneAt(asOf) ? isoDate(*task.doneOn) : QString()});
    return QStringLiteral("Constraint: %1. %2\n\n").arg(constraint.name, constraint.reason.text()) +
           textTable({{QStringLiteral("Measure")},
                      {QStringLiteral("Unit")},
                      {QStringLiteral("Baseline"), true},
                      {QStringLiteral("Now"), true},
                      {QStringLiteral("90 days"), true},
                      {QStringLiteral("6 months"), true}},
                     measures) +
           QLatin1Char('\n') +
           textTable({{QStringLiteral("Week"), true},
                      {QStringLiteral("Phase")},
                      {QStringLiteral("Task")},
                      {QStringLiteral("Owner")},
                      {QStringLiteral("Due")},
                      {QStringLiteral("Done")}},
                     tasks);
}

QJsonValue metricJson(const ProgrammeMetric& metric, std::optional<double> value, Currency currency) {
    return metric.isMoney && value ? jsonMoney(std::int64_t(*value), currency) : json(value);
}

QJsonObject programmeJson(const Facts& facts, const std::vector<ProgrammeMetric>& metrics,
                          const Constraint& constraint, std::optional<Date> start) {
    const Currency currency = facts.settings().currency;
    QJsonArray measures, tasks;
    for (const ProgrammeMetric& metric : metrics)
        measures.push_back(
            QJsonObject{{QStringLiteral("name"), metric.name},
                        {QStringLiteral("unit"), metric.unit},
                        {QStringLiteral("baseline"), metricJson(metric, metric.baseline, currency)},
                        {QStringLiteral("now"), metricJson(metric, metric.now, currency)},
                        {QStringLiteral("target_90"), metricJson(metric, metric.target90, currency)},
                        {QStringLiteral("target_180"), metricJson(metric, metric.target180, currency)}});
    for (const ProgrammeTask& task : facts.programme())
        tasks.push_back(QJsonObject{{QStringLiteral("task_id"), task.taskId.toString()},
                                    {QStringLiteral("phase"), task.phase.toString()},
                                    {QStringLiteral("week"), qint64(task.week)},
                                    {QStringLiteral("title"), task.title.toString()},
                                    {QStringLiteral("owner"), json(task.owner)},
                                    {QStringLiteral("due_on"), json(task.dueOn)},
                                    {QStringLiteral("done_on"), json(task.doneOn)},
                                    {QStringLiteral("output"), json(task.output)}});
    return {{QStringLiteral("start"), json(start)},
            {QStringLiteral("constraint"), constraint.name},
            {QStringLiteral("constraint_reason"), constraint.reason.text()},
            {QStringLiteral("metrics"), measures},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("currency"), currency.code()}};
}

Result<int> report(const Arguments& arguments) {
    if (!arguments.has("--out"))
        return failure(ErrorKind::Usage, QStringLiteral("--report needs --out, the PDF to write."));
    const auto job = documentJob(arguments);
    if (!job) return tl::unexpected(job.error());
    const QString wanted = arguments.value("--report"), out = arguments.value("--out");
    if (wanted == QLatin1String("diagnosis"))
        return writeDocument(composeDiagnosis(*job->facts, job->options), *job, out);
    if (wanted == QLatin1String("blueprint"))
        return writeDocument(composeBlueprint(*job->facts, job->options), *job, out);
    if (wanted == QLatin1String("interviews"))
        return writeDocument(composeInterviews(*job->facts, job->options), *job, out);
    return failure(ErrorKind::Usage,
                   QStringLiteral("--report is diagnosis, blueprint or interviews, not \"%1\".").arg(wanted));
}

Result<int> programme(const Arguments& arguments) {
    if (arguments.has("--start")) return startProgramme(arguments);
    if (arguments.has("--report")) return report(arguments);
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    const auto start = programmeStart(*facts);
    const auto metrics = programmeMetrics(*facts, start.value_or(asOf), asOf);
    const Constraint constraint = constraintAt(*facts, asOf);
    if (arguments.json())
        printJson(programmeJson(*facts, metrics, constraint, start));
    else
        print(programmeText(*facts, metrics, constraint, asOf));
    return Done;
}

} // namespace

std::vector<Verb> programmeVerbs() {
    return {{"programme",
             "BOOK",
             1,
             1,
             "ninety days to a better NRR: measures, constraint and tasks",
             {asOfOption,
              {"--start", "YYYY-MM-DD", "plan the standard tasks from the Monday of that week on"},
              {"--report", "NAME", "print the diagnosis, the blueprint or the interviews"},
              outOption,
              paperOption,
              localeOption},
             programme}};
}

} // namespace foothold::cli
