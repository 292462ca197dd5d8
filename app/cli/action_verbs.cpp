#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/playbook/tasks.h"

namespace foothold::cli {

namespace {

QJsonObject taskJson(const Facts& facts, const Task& task, Date asOf) {
    const Text account = task.account < 0 ? Text() : facts.at(task.account)->accountId;
    return {{QStringLiteral("kind"), latin(nameOf(task.kind))},
            {QStringLiteral("id"), json(task.key)},
            {QStringLiteral("account_id"), json(account)},
            {QStringLiteral("segment"), json(task.signal.segment)},
            {QStringLiteral("title"), titleOf(task)},
            {QStringLiteral("signal"), task.rule ? QJsonValue(latin(task.rule->id)) : QJsonValue()},
            {QStringLiteral("owner"), json(ownerOf(task))},
            {QStringLiteral("due_on"), json(task.dueOn)},
            {QStringLiteral("done_on"), json(task.doneOn)},
            {QStringLiteral("state"), latin(nameOf(task.state))},
            {QStringLiteral("overdue"), task.isOverdueAt(asOf)},
            {QStringLiteral("forum"), task.forum ? QJsonValue(nameOfForum(*task.forum)) : QJsonValue()},
            {QStringLiteral("source"), task.source ? QJsonValue(latin(nameOf(*task.source))) : QJsonValue()},
            {QStringLiteral("source_id"), json(task.sourceId)}};
}

QString tasksText(const Facts& facts, const std::vector<Task>& tasks, Date asOf) {
    std::vector<QStringList> rows;
    for (const Task& task : tasks) {
        const Text of = task.account < 0 ? task.signal.segment : facts.at(task.account)->accountId;
        rows.push_back({task.dueOn ? isoDate(*task.dueOn) : unknownText,
                        task.isOverdueAt(asOf) ? QStringLiteral("overdue") : latin(nameOf(task.state)),
                        inLine(of), inLine(titleOf(task)), inLine(ownerOf(task)),
                        task.forum ? nameOfForum(*task.forum) : QString()});
    }
    return textTable({{QStringLiteral("Due")},
                      {QStringLiteral("State")},
                      {QStringLiteral("Account")},
                      {QStringLiteral("What")},
                      {QStringLiteral("Owner")},
                      {QStringLiteral("Forum")}},
                     rows);
}

Result<int> actions(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, asOf] = *question;
    std::vector<Task> tasks = tasksAt(*facts, asOf, signalsAt(*facts, asOf, false));
    if (!arguments.has("--all")) std::erase_if(tasks, [](const Task& task) { return !task.isPending(); });
    if (!arguments.json()) {
        print(tasksText(*facts, tasks, asOf));
        return Done;
    }
    QJsonArray answer;
    for (const Task& task : tasks)
        answer.push_back(taskJson(*facts, task, asOf));
    printJson({{QStringLiteral("actions"), answer}});
    return Done;
}

} // namespace

std::vector<Verb> actionVerbs() {
    return {{"actions",
             "BOOK",
             1,
             1,
             "what is to be done: signals, reviews, actions and programme in one list",
             {asOfOption, {"--all", nullptr, "what is settled or put off, too"}},
             actions}};
}

} // namespace foothold::cli
