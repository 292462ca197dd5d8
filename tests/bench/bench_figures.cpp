// Calculates figures of a book and prints the seconds that it took: "accounts" reads the facts and makes the
// portfolio, "history" makes health and readiness at 36 month-ends from facts at hand, "refresh" takes in the
// change of one account, "signals" and "weeks" ask every rule at one date and at eight.
#include "core/metrics/history.h"
#include "core/metrics/portfolio.h"
#include "core/playbook/signals.h"
#include "core/store/facts_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace foothold;

namespace {

constexpr int months = 36;
const Date asOf = dateOf(2026, 4, 15);

class Timer {
public:
    Timer() { m_timer.start(); }
    double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9; }

private:
    QElapsedTimer m_timer;
};

std::optional<double> measure(std::string_view what, const Book& book) {
    const Timer whole;
    const auto facts = readFacts(book);
    if (!facts || (*facts)->accountCount() == 0) return std::nullopt;
    if (what == "history") {
        const Timer timer;
        const auto history = scoreHistory(**facts, asOf, months);
        return history.empty() ? std::nullopt : std::optional(timer.seconds());
    }
    if (what == "signals" || what == "weeks") { // at one date, and as after eight weeks of absence
        const Timer timer;
        std::size_t found = 0;
        for (int week = what == "weeks" ? 7 : 0; week >= 0; --week)
            found += signalsAt(**facts, asOf - Days(7 * week), false).size();
        return found == 0 ? std::nullopt : std::optional(timer.seconds());
    }
    Portfolio portfolio(*facts, asOf);
    if (what == "accounts") return whole.seconds();
    const QString id = (*facts)->at((*facts)->accountCount() / 2)->accountId;
    const Timer timer;
    const auto changed = readAccountFacts(book, **facts, id);
    if (!changed || !portfolio.refresh(*changed)) return std::nullopt;
    return timer.seconds();
}

} // namespace

int main(int count, char* words[]) {
    QCoreApplication application(count, words); // Qt's SQL driver is a plugin
    if (count != 3) return 2;
    const auto book = Book::open(QString::fromLocal8Bit(words[2]), Book::Access::ReadOnly);
    const auto seconds = book ? measure(words[1], **book) : std::nullopt;
    std::printf("%.6f\n", seconds.value_or(0));
    return seconds ? 0 : 1;
}
