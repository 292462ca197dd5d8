#include "core/playbook/signal_evaluation.h"

#include "core/metrics/contracts.h"

#include <set>

namespace foothold {

namespace {

/// The evaluation of one book: what is kept, and what was raised or ended on the way.
class Evaluation {
public:
    /// @p filling: what holds is standing whatever else the book knows.
    Evaluation(const Facts& facts, Date today, bool filling)
        : m_facts(facts)
        , m_today(today)
        , m_last(lastEvaluation(facts, today))
        , m_stored(facts) {
        for (const auto& [key, states] : m_stored.all()) {
            const SignalState& latest = *states.back();
            if (latest.firstSeenOn <= today && !hasEnded(latest, today)) m_current[key] = latest;
            Subject& subject = m_subjects[subjectOf(key)];
            for (const SignalState* state : states)
                subject.isKnown =
                    subject.isKnown || state->firstSeenOn < today || state->state != SignalStage::Standing;
        }
        m_isFirst = filling || !m_last ||
                    std::ranges::all_of(m_facts.signalStates(), [today](const SignalState& state) {
                        return state.firstSeenOn >= today;
                    });
    }

    void run(const std::function<bool()>& goesOn) {
        if (m_last && !m_isFirst) noteWhatNewcomersBring();
        for (const Date date : evaluationDates(m_last, m_today)) {
            if (goesOn && !goesOn()) {
                m_news = {};
                m_current.clear();
                return;
            }
            evaluate(date);
        }
    }
    void evaluate(Date date) {
        std::set<SignalKey> holding;
        for (const Signal& signal : signalsAt(m_facts, date, false)) {
            const SignalKey key = foothold::keyOf(m_facts, signal);
            holding.insert(key);
            if (!m_current.contains(key)) raise(signal, key, date);
        }
        for (auto it = m_current.begin(); it != m_current.end();)
            it = holding.contains(it->first) || !end(it->second, date) ? std::next(it) : m_current.erase(it);
    }

    SignalNews takeNews() {
        for (const auto& [key, state] : m_current)
            if (state.stateId.isEmpty()) m_news.raised.push_back(state);
        return std::move(m_news);
    }

private:
    using SubjectKey = std::pair<Text, Text>; // account_id, segment
    struct Subject {
        /// False if all that is known of it is what it brought along today: its facts may come in pieces.
        bool isKnown = false;
    };

    static SubjectKey subjectOf(const SignalKey& key) { return {std::get<1>(key), std::get<2>(key)}; }

    /// An account without any state was not looked at before: what held at the last evaluation already came
    /// with its facts, and is no news.
    void noteWhatNewcomersBring() {
        const SignalSearch search(m_facts, *m_last);
        for (int i = 0; i < m_facts.accountCount(); ++i) {
            const AccountFacts account = m_facts.at(i);
            if (isKnown({account->accountId, Text()})) continue;
            for (const Signal& signal : search.ofAccount(account, false))
                m_standing.insert(foothold::keyOf(m_facts, signal));
        }
    }

    bool isKnown(const SubjectKey& subject) const {
        const auto found = m_subjects.find(subject);
        return found != m_subjects.end() && found->second.isKnown;
    }

    void raise(const Signal& signal, const SignalKey& key, Date date) {
        const bool standing = m_isFirst || m_standing.contains(key);
        SignalState state{.signal = std::get<0>(key),
                          .accountId = std::get<1>(key),
                          .segment = std::get<2>(key),
                          .firstSeenOn = date,
                          .state = standing ? SignalStage::Standing : SignalStage::Open};
        if (!standing)
            state.dueOn =
                dueOn(*signal.rule, m_facts,
                      signal.isOfSegment() ? std::nullopt : std::optional(m_facts.at(signal.account)), date);
        m_current[key] = state;
    }

    /// Notes that a state's signal does not hold any more; false if that changes nothing: a task stays until
    /// a person has settled it.
    bool end(SignalState& state, Date date) {
        if (date < state.firstSeenOn) return false;
        const Rule* rule = findRule(state.signal.view());
        const bool isPending = state.state == SignalStage::Open || state.state == SignalStage::Snoozed;
        if (isPending && (!rule || rule->isTask())) return false;
        if (isPending && state.state == SignalStage::Snoozed) return false;
        state.until = date;
        (state.stateId.isEmpty() ? m_news.raised : m_news.ended).push_back(state);
        return true;
    }

    const Facts& m_facts;
    Date m_today;
    std::optional<Date> m_last;
    SignalStates m_stored;
    bool m_isFirst = false;
    std::map<SubjectKey, Subject> m_subjects;
    std::set<SignalKey> m_standing;
    std::map<SignalKey, SignalState> m_current; ///< not ended, those of the book and new ones
    SignalNews m_news;
};

} // namespace

std::optional<Date> lastEvaluation(const Facts& facts, Date today) {
    std::optional<Date> last;
    const auto take = [&](Date date) {
        if (date <= today) last = std::max(last.value_or(date), date);
    };
    for (const SignalState& state : facts.signalStates()) {
        take(state.firstSeenOn);
        if (state.until && state.state != SignalStage::Snoozed) take(*state.until);
    }
    return last;
}

std::vector<Date> evaluationDates(std::optional<Date> last, Date today) {
    std::vector<Date> dates;
    const Date from = last ? std::max(*last + Days(1), addMonths(today, -12)) : today;
    for (Date date = from; date < today; date += Days(1))
        if (std::chrono::weekday(date) == std::chrono::Monday || date == monthEnd(date))
            dates.push_back(date);
    dates.push_back(today);
    return dates;
}

SignalNews standingSignals(const Facts& facts, Date date) {
    Evaluation evaluation(facts, date, true);
    evaluation.evaluate(date);
    return evaluation.takeNews();
}

SignalNews evaluateSignals(const Facts& facts, Date today, const std::function<bool()>& goesOn) {
    Evaluation evaluation(facts, today, false);
    evaluation.run(goesOn);
    return evaluation.takeNews();
}

} // namespace foothold
