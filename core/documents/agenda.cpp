#include "core/documents/agenda.h"

#include "core/documents/evidence_text.h"
#include "core/documents/language.h"
#include "core/documents/plan_context.h"
#include "core/documents/wording.h"
#include "core/playbook/tasks.h"

namespace foothold {

namespace {

using namespace plan;

/// What fires for a task's account by its rule, as one line; empty for tasks without a rule.
QString reasonOf(const SignalSearch& search, const Facts& facts, const Task& task, const Shown& show) {
    if (!task.rule) return {};
    const auto firing =
        task.account < 0 ? search.ofSegments(true) : search.ofAccount(facts.at(task.account), true);
    for (const Signal& signal : firing) {
        if (signal.rule != task.rule || signal.segment != task.signal.segment) continue;
        const QString first = textOf(signal.evidence.front(), show);
        return signal.evidence.size() == 1
                   ? first
                   : PlanText::tr("%1, and %2 more").arg(first).arg(signal.evidence.size() - 1);
    }
    return PlanText::tr("no longer true");
}

doc::Table tableOf(const Facts& facts, const std::vector<const Task*>& tasks, const SignalSearch& search,
                   const Shown& show, Date asOf) {
    doc::Table table;
    table.columns = {{PlanText::tr("Due"), doc::TableColumn::Kind::Date},
                     {PlanText::tr("Account")},
                     {PlanText::tr("What to do")},
                     {PlanText::tr("Because")},
                     {PlanText::tr("Owner")}};
    for (const Task* task : tasks) {
        const QString due = show.date(task->dueOn);
        const QString of = task->account < 0 ? wording::capitalised(wording::readable(task->signal.segment))
                                             : facts.at(task->account)->name.toString();
        doc::TableRow line = row({task->isOverdueAt(asOf) ? PlanText::tr("%1 !").arg(due) : due, of,
                                  titleOf(*task), reasonOf(search, facts, *task, show), ownerOf(*task)});
        if (task->isOverdueAt(asOf)) line.cells.front().tone = doc::Tone::Bad;
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

Result<doc::Document> composeAgenda(const Facts& facts, const DocumentOptions& options,
                                    std::optional<Forum> forum, const QString& owner) {
    const language::Within words(options.locale);
    if (const Status fine = checkInternal(options); !fine) return tl::unexpected(fine.error());
    const Shown show(options.locale);
    const SignalSearch search(facts, options.asOf);
    const auto tasks = tasksAt(facts, options.asOf, signalsAt(facts, options.asOf, false));
    std::map<int, std::vector<const Task*>> byForum; // -1: in no meeting
    for (const Task& task : tasks) {
        if (!task.isPending() || (!owner.isEmpty() && ownerOf(task) != owner)) continue;
        if (forum && task.forum != forum) continue;
        byForum[task.forum ? int(*task.forum) : int(forumCount)].push_back(&task);
    }
    doc::Document document = newDocument(
        facts, options, forum ? PlanText::tr("Agenda: %1").arg(nameOfForum(*forum)) : PlanText::tr("Agenda"));
    document.description = owner;
    for (const auto& [number, list] : byForum) {
        doc::Section section;
        section.title = number == int(forumCount) ? PlanText::tr("In no meeting")
                                                  : wording::capitalised(nameOfForum(Forum(number)));
        section.blocks.push_back(block(tableOf(facts, list, search, show, options.asOf)));
        document.sections.push_back(std::move(section));
    }
    if (document.sections.empty()) {
        doc::Section section;
        section.title = PlanText::tr("Nothing is due");
        section.blocks.push_back(
            missing(PlanText::tr("No task is open. Signals, reviews and actions appear here.")));
        document.sections.push_back(std::move(section));
    }
    return document;
}

} // namespace foothold
