#include "core/playbook/tasks.h"

#include "core/playbook/qbrs.h"

#include <QCoreApplication>

#include <set>

namespace foothold {

namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

TaskState stateOf(const SignalState& state, Date asOf) {
    switch (state.state) {
    case SignalStage::Done:
        return TaskState::Done;
    case SignalStage::Dismissed:
        return TaskState::Dismissed;
    case SignalStage::Snoozed:
        return state.until && *state.until > asOf ? TaskState::Snoozed : TaskState::Open;
    case SignalStage::Standing:
    case SignalStage::Open:
        break;
    }
    return TaskState::Open;
}

Text csmOf(const Facts& facts, const Rule& rule, int account) {
    return account >= 0 && rule.owner == std::string_view("csm") ? facts.at(account)->csm : Text();
}

Task signalTask(const Facts& facts, const Rule& rule, const SignalState& state, int account, Date asOf) {
    return {.kind = TaskKind::Signal,
            .state = stateOf(state, asOf),
            .account = account,
            .key = state.stateId,
            .rule = &rule,
            .signal = state,
            .dueOn = state.dueOn,
            .owner = csmOf(facts, rule, account),
            .forum = rule.forum,
            .source = ActionSource::Signal,
            .sourceId = state.stateId};
}

/// The tasks of signals: those that the book keeps, and those that fire but are not kept yet.
void addSignals(const Facts& facts, Date asOf, std::span<const Signal> firing, std::vector<Task>& tasks) {
    const SignalStates states(facts);
    std::set<SignalKey> holding;
    for (const Signal& signal : firing)
        if (signal.rule->isTask()) holding.insert(keyOf(facts, signal));
    for (const auto& [key, list] : states.all()) {
        const Rule* rule = findRule(std::get<0>(key).view());
        if (!rule || !rule->isTask()) continue;
        const auto account = facts.find(std::get<1>(key));
        if (!account && !std::get<1>(key).isEmpty()) continue;
        for (const SignalState* state : list) {
            if (state->firstSeenOn > asOf || state->state == SignalStage::Standing) continue;
            tasks.push_back(signalTask(facts, *rule, *state, account ? account->index() : -1, asOf));
            tasks.back().holds = holding.contains(key) && states.current(key, asOf) == state;
        }
    }
    for (const Signal& signal : firing) {
        const SignalKey key = keyOf(facts, signal);
        if (!signal.rule->isTask() || states.current(key, asOf)) continue;
        const auto account = signal.isOfSegment() ? std::nullopt : std::optional(facts.at(signal.account));
        const SignalState state{.signal = std::get<0>(key),
                                .accountId = std::get<1>(key),
                                .segment = std::get<2>(key),
                                .firstSeenOn = asOf,
                                .dueOn = dueOn(*signal.rule, facts, account, asOf),
                                .state = SignalStage::Open};
        tasks.push_back(signalTask(facts, *signal.rule, state, signal.account, asOf));
    }
}

void addQbrs(AccountFacts account, Date asOf, std::vector<Task>& tasks) {
    for (const Qbr& qbr : account.qbrs()) {
        const bool held = isHeldAt(qbr, asOf);
        tasks.push_back({.kind = TaskKind::Qbr,
                         .state = held ? TaskState::Done : TaskState::Open,
                         .account = account.index(),
                         .key = qbr.qbrId,
                         .title = qbr.topic,
                         .dueOn = qbr.plannedOn,
                         .doneOn = held ? qbr.heldOn : std::nullopt,
                         .owner = account->csm,
                         .forum = Forum::ValueLoop,
                         .source = ActionSource::Qbr,
                         .sourceId = qbr.qbrId});
    }
}

/// An action from a signal is looked at where its signal is; one from a review or a plan in the value loop.
std::optional<Forum> forumOf(const Facts& facts, const ActionItem& item) {
    if (item.source == ActionSource::Programme) return std::nullopt;
    if (item.source == ActionSource::Signal) {
        const SignalState* state = facts.findSignalState(item.sourceId);
        const Rule* rule = state ? findRule(state->signal.view()) : nullptr;
        if (rule && rule->forum) return rule->forum;
    }
    return Forum::ValueLoop;
}

void addActions(AccountFacts account, Date asOf, std::vector<Task>& tasks) {
    for (const ActionItem& item : account.actionItems()) {
        const bool done = item.isDoneAt(asOf);
        tasks.push_back({.kind = TaskKind::Action,
                         .state = done ? TaskState::Done : TaskState::Open,
                         .account = account.index(),
                         .key = item.actionId,
                         .title = item.title,
                         .dueOn = item.dueOn,
                         .doneOn = done ? item.doneOn : std::nullopt,
                         .owner = item.owner,
                         .forum = forumOf(account.book(), item),
                         .source = item.source,
                         .sourceId = item.sourceId});
    }
}

void addProgramme(const Facts& facts, Date asOf, std::vector<Task>& tasks) {
    for (const ProgrammeTask& task : facts.programme()) {
        const bool done = task.isDoneAt(asOf);
        tasks.push_back({.kind = TaskKind::Programme,
                         .state = done ? TaskState::Done : TaskState::Open,
                         .key = task.taskId,
                         .title = task.title,
                         .dueOn = task.dueOn,
                         .doneOn = done ? task.doneOn : std::nullopt,
                         .owner = task.owner,
                         .source = ActionSource::Programme,
                         .sourceId = task.taskId});
    }
}

} // namespace

std::vector<Task> tasksAt(const Facts& facts, Date asOf, std::span<const Signal> firing) {
    std::vector<Task> tasks;
    addSignals(facts, asOf, firing, tasks);
    for (int i = 0; i < facts.accountCount(); ++i) {
        addQbrs(facts.at(i), asOf, tasks);
        addActions(facts.at(i), asOf, tasks);
    }
    addProgramme(facts, asOf, tasks);
    std::ranges::stable_sort(tasks, {}, [](const Task& task) {
        return std::tuple(task.dueOn.value_or(Date::max()), task.account, task.kind, task.key);
    });
    return tasks;
}

std::vector<Signal> newsAt(const Facts& facts, Date asOf, std::span<const Signal> firing) {
    constexpr int newDays = 7;
    const SignalStates states(facts);
    std::vector<Signal> news;
    for (const Signal& signal : firing) {
        if (signal.rule->isTask()) continue;
        const SignalState* state = states.current(keyOf(facts, signal), asOf);
        const bool isNew = !state || (state->state == SignalStage::Open &&
                                      lastDays(asOf, newDays).contains(state->firstSeenOn));
        if (isNew) news.push_back(signal);
    }
    return news;
}

QString titleOf(const Task& task) {
    if (task.rule) return actionOf(*task.rule);
    if (task.kind != TaskKind::Qbr) return task.title.toString().simplified();
    return task.title.isEmpty() ? TaskText::tr("Hold the QBR")
                                : TaskText::tr("Hold the QBR: %1").arg(task.title.toString().simplified());
}

QString ownerOf(const Task& task) {
    if (!task.owner.isEmpty()) return task.owner;
    return task.rule ? QString::fromLatin1(task.rule->owner) : QString();
}

} // namespace foothold
