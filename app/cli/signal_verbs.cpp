#include "app/cli/figure_json.h"
#include "app/cli/open_book.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/base/uuid.h"
#include "core/exchange/signal_changes.h"
#include "core/playbook/signal_evaluation.h"
#include "core/store/facts_reader.h"

namespace foothold::cli {

namespace {

struct Listed {
    const Facts& facts;
    Date asOf;
    SignalStates states;

    const SignalState* stateOf(const Signal& signal) const {
        return states.current(keyOf(facts, signal), asOf);
    }
    /// As kept in the book; where no state is kept, the signal is first seen at the date asked for.
    std::optional<Date> due(const Signal& signal) const {
        if (const SignalState* state = stateOf(signal)) return state->dueOn;
        const auto account = signal.isOfSegment() ? std::nullopt : std::optional(facts.at(signal.account));
        return dueOn(*signal.rule, facts, account, asOf);
    }
};

QJsonObject signalJson(const Listed& listed, const Signal& signal) {
    QJsonArray evidence;
    for (const Evidence& item : signal.evidence)
        evidence.push_back(QJsonObject{{QStringLiteral("table"), item.fact.table},
                                       {QStringLiteral("key"), item.fact.key},
                                       {QStringLiteral("date"), json(item.fact.date)},
                                       {QStringLiteral("text"), item.text()}});
    const Rule& rule = *signal.rule;
    const Text account = signal.isOfSegment() ? Text() : listed.facts.at(signal.account)->accountId;
    const SignalState* state = listed.stateOf(signal);
    return {{QStringLiteral("id"), latin(rule.id)},
            {QStringLiteral("group"), latin(nameOf(rule.group))},
            {QStringLiteral("account_id"), json(account)},
            {QStringLiteral("segment"), json(signal.segment)},
            {QStringLiteral("action"), actionOf(rule)},
            {QStringLiteral("due_on"), json(listed.due(signal))},
            {QStringLiteral("forum"), rule.forum ? QJsonValue(nameOfForum(*rule.forum)) : QJsonValue()},
            {QStringLiteral("owner"), QLatin1String(rule.owner)},
            {QStringLiteral("first_seen_on"), json(state ? std::optional(state->firstSeenOn) : std::nullopt)},
            {QStringLiteral("state"), state ? QJsonValue(latin(nameOf(state->state))) : QJsonValue()},
            {QStringLiteral("evidence"), evidence}};
}

QString signalsText(const Listed& listed, const std::vector<Signal>& all) {
    std::vector<QStringList> rows;
    for (const Signal& signal : all) {
        const auto due = listed.due(signal);
        const SignalState* state = listed.stateOf(signal);
        const Text of = signal.isOfSegment() ? signal.segment : listed.facts.at(signal.account)->accountId;
        rows.push_back({inLine(of), latin(signal.rule->id), latin(nameOf(signal.rule->group)),
                        due ? isoDate(*due) : QString(), state ? latin(nameOf(state->state)) : QString(),
                        signal.evidence.empty() ? QString() : inLine(signal.evidence.front().text())});
    }
    return textTable({{QStringLiteral("Account or segment")},
                      {QStringLiteral("Signal")},
                      {QStringLiteral("Group")},
                      {QStringLiteral("Due")},
                      {QStringLiteral("State")},
                      {QStringLiteral("Evidence")}},
                     rows);
}

/// What fires for one account, or for all and the segments.
Result<std::vector<Signal>> signalsAsked(const Arguments& arguments, const Question& question) {
    if (!arguments.has("--account")) return signalsAt(*question.facts, question.asOf);
    const auto account = accountOf(arguments, *question.facts);
    if (!account) return tl::unexpected(account.error());
    return SignalSearch(*question.facts, question.asOf).ofAccount(*account, true);
}

/// Evaluates every date since the last time, and keeps what was found.
Result<int> update(const Arguments& arguments) {
    const auto opened = readToChange(arguments, "--as-of");
    if (!opened) return tl::unexpected(opened.error());
    const SignalNews news = evaluateSignals(*opened->facts, opened->date);
    if (!news.isEmpty()) {
        const auto records = change(*opened->book, QStringLiteral("Signals of %1").arg(isoDate(opened->date)),
                                    signalChanges(news.raised, news.ended, [] { return newKey(Clock()); }),
                                    QStringLiteral("No signal was kept"));
        if (!records) return tl::unexpected(records.error());
    }
    say(QStringLiteral("%1 signals first seen, %2 over.").arg(news.raised.size()).arg(news.ended.size()));
    return Done;
}

Result<int> signalsVerb(const Arguments& arguments) {
    if (arguments.has("--update")) return update(arguments);
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto all = signalsAsked(arguments, *question);
    if (!all) return tl::unexpected(all.error());
    const Listed listed{*question->facts, question->asOf, SignalStates(*question->facts)};
    if (!arguments.json()) {
        print(signalsText(listed, *all));
        return Done;
    }
    QJsonArray answer;
    for (const Signal& signal : *all)
        answer.push_back(signalJson(listed, signal));
    printJson({{QStringLiteral("signals"), answer}});
    return Done;
}

} // namespace

std::vector<Verb> signalVerbs() {
    return {{"signals",
             "BOOK",
             1,
             1,
             "what fires at a date, with its evidence",
             {asOfOption,
              accountOption,
              {"--update", nullptr, "take note of what is new since the last time, in the book"}},
             signalsVerb}};
}

} // namespace foothold::cli
