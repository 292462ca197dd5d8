#include "core/sample/sample_signals.h"

#include "core/exchange/signal_changes.h"
#include "core/playbook/signal_evaluation.h"
#include "core/store/facts_reader.h"

namespace foothold::sample {

namespace {

constexpr Days watched{28};

/// S-000001, …: the same options give the same bytes.
class Keys {
public:
    QString operator()() { return QStringLiteral("S-%1").arg(++m_last, 6, 10, QLatin1Char('0')); }

private:
    int m_last = 0;
};

Status apply(Book& book, const QString& what, std::vector<RecordChange> changes) {
    if (changes.empty()) return {};
    const auto done =
        applyChanges(book, {.what = what, .source = QStringLiteral("sample"), .changes = std::move(changes)});
    if (!done) return tl::unexpected(done.error());
    return {};
}

/// Somebody has worked on the list: every few tasks one is done, put off or dismissed.
void settleSome(std::vector<SignalState>& raised, Date asOf) {
    int task = 0;
    for (SignalState& state : raised) {
        if (!state.dueOn) continue;
        switch (++task % 7) {
        case 2:
            state.state = SignalStage::Done;
            state.note = "Talked it over, next step agreed";
            break;
        case 4:
            state.state = SignalStage::Snoozed;
            state.until = asOf + Days(9);
            state.note = "After the holidays of the contact";
            break;
        case 6:
            state.state = SignalStage::Dismissed;
            state.note = "Known cause: one team moved to another building";
            break;
        default:
            break;
        }
    }
}

} // namespace

Status noteSignals(Book& book, Date asOf) {
    const auto newKey = [keys = std::make_shared<Keys>()] { return (*keys)(); };
    const auto before = readFacts(book);
    if (!before) return tl::unexpected(before.error());
    const SignalNews standing = standingSignals(**before, asOf - watched);
    if (const Status done = apply(book, QStringLiteral("Signals of the first look"),
                                  signalChanges(standing.raised, standing.ended, newKey));
        !done)
        return done;
    const auto facts = readFacts(book);
    if (!facts) return tl::unexpected(facts.error());
    SignalNews news = evaluateSignals(**facts, asOf);
    settleSome(news.raised, asOf);
    return apply(book, QStringLiteral("Signals of %1").arg(isoDate(asOf)),
                 signalChanges(news.raised, news.ended, newKey));
}

} // namespace foothold::sample
