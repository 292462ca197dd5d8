#include "core/playbook/what_if.h"

#include "core/facts/facts_copy.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

struct WhatIfText {
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)
};

constexpr int usageMonthsSupposed = 3; // what growth compares with the three before

/// Copies one account with the book's own records, changing the rows that the hypothesis is about.
class Supposition {
public:
    Supposition(AccountFacts account, Date asOf, const Hypothesis& hypothesis)
        : m_account(account)
        , m_asOf(asOf)
        , m_m0(latestUsageMonth(account.book(), asOf))
        , m_hypothesis(hypothesis)
        , m_builder(account.book().settings().currency)
        , m_seatLine(lineWithMostSeats()) {}

    std::shared_ptr<const Facts> facts() {
        const Facts& book = m_account.book();
        copyBook(m_builder, book);
        m_builder.assume(book.usageMonths(), book.firstTicketOn());
        m_builder.add(*m_account);
        visitRows(m_account, [this](auto rows) {
            for (auto row : rows) {
                change(row);
                m_builder.add(0, row);
            }
        });
        return m_builder.build();
    }

    QStringList impossible() const {
        QStringList sentences;
        if (m_hypothesis.championLeaves &&
            std::ranges::none_of(m_account.contacts(), [this](const Contact& c) { return isChampion(c); }))
            sentences += WhatIfText::tr("No champion is known, so none can leave.");
        if (m_hypothesis.usagePercent != 0 &&
            std::ranges::none_of(m_account.usage(), [this](const Usage& row) { return isSupposed(row); }))
            sentences += WhatIfText::tr("No usage of the last three months is known.");
        if (m_hypothesis.extraSeats != 0 && !m_seatLine)
            sentences += WhatIfText::tr("No active contract line has seats.");
        return sentences;
    }

private:
    bool isChampion(const Contact& contact) const {
        return contact.role == ContactRole::Champion && !contact.isPlaceholder() &&
               contact.isPresentAt(m_asOf);
    }
    bool isSupposed(const Usage& row) const {
        return row.month > m_m0 - usageMonthsSupposed && row.month <= m_m0 && row.activeUsers != unknownCount;
    }
    const ContractLine* lineWithMostSeats() const {
        const ContractLine* most = nullptr;
        const ActiveLines lines(m_account, m_asOf);
        for (const ContractLine* line : lines.lines())
            if (line->seats && *line->seats > 0 && (!most || *line->seats > *most->seats)) most = line;
        return most;
    }

    template <typename T>
    void change(T&) {}
    void change(Contact& contact) {
        if (!m_hypothesis.championLeaves || !isChampion(contact)) return;
        contact.status = ContactStatus::Left;
        contact.statusOn = m_asOf;
    }
    void change(Usage& row) {
        if (m_hypothesis.usagePercent == 0 || !isSupposed(row)) return;
        const double factor = std::max(0.0, 1 + m_hypothesis.usagePercent / 100.0);
        row.activeUsers = std::int64_t(std::floor(double(row.activeUsers) * factor + 0.5));
    }
    void change(Contract& contract) {
        if (m_hypothesis.customerLeaves && isActiveAt(m_account, contract, m_asOf))
            contract.terminatedOn = std::max(contract.startOn, m_asOf - Days(1));
    }
    /// More seats are a line of their own from the last day of the latest month of usage on: so they count as
    /// a gain of the year, and against the use of that month. What began on that day or later is changed
    /// itself.
    void change(ContractLine& line) {
        if (m_hypothesis.extraSeats == 0 || !m_seatLine || line.lineId != m_seatLine->lineId) return;
        ContractLine next = line;
        next.seats = std::max<std::int64_t>(0, *line.seats + m_hypothesis.extraSeats);
        next.arr = divideHalfUp(Int128(line.arr) * *next.seats, *line.seats);
        const Date from = m_m0.lastDay();
        if (line.startOn.value_or(m_account.contractOf(*m_seatLine).startOn) >= from) {
            line = next;
            return;
        }
        next.lineId = "what if";
        next.startOn = from;
        m_builder.add(0, next);
        line.endOn = from - Days(1);
    }

    AccountFacts m_account;
    Date m_asOf;
    Month m_m0;
    Hypothesis m_hypothesis;
    FactsBuilder m_builder;
    const ContractLine* m_seatLine;
};

using Movements = std::vector<std::pair<Text, ArrMovement>>; ///< each with the segment that it counts for

Supposed suppose(AccountFacts account, Date asOf, const Profiles& profiles, const Movements& movements) {
    Supposed supposed;
    const Gates gates(movements, profiles);
    supposed.figures = figuresOf(account, asOf, profiles, gates);
    supposed.arr = arrAt(account, asOf);
    for (const Signal& signal : SignalSearch(account.book(), profiles, gates).ofAccount(account, false))
        supposed.signals.push_back(signal.rule);
    const auto own = segmentMovementOf(account, yearTo(asOf));
    std::vector<ArrMovement> all, segment;
    for (const auto& [group, movement] : movements) {
        all.push_back(movement);
        if (own && group == own->first) segment.push_back(movement);
    }
    const RetentionGroup book = summarise("all", std::move(all), profiles.ofBook());
    supposed.bookGrr = book.grr;
    supposed.bookNrr = book.nrr;
    if (own) {
        const RetentionGroup group =
            summarise(own->first, std::move(segment), profiles.ofSegment(own->first));
        supposed.segmentGrr = group.grr;
        supposed.segmentNrr = group.nrr;
    }
    return supposed;
}

} // namespace

WhatIf whatIf(const Facts& facts, int account, Date asOf, const Hypothesis& hypothesis) {
    const Period year = yearTo(asOf);
    const Profiles profiles(facts, asOf);
    WhatIf answer;
    Supposition supposition(facts.at(account), asOf, hypothesis);
    answer.impossible = supposition.impossible();
    answer.facts = supposition.facts();
    const AccountFacts supposed = answer.facts->at(0);

    Movements before, after;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const auto now = segmentMovementOf(facts.at(i), year);
        if (now) before.push_back(*now);
        auto then = i == account ? segmentMovementOf(supposed, year) : now;
        if (!then) continue;
        then->second.account = i;
        after.push_back(*then);
    }
    answer.before = suppose(facts.at(account), asOf, profiles, before);
    answer.after = suppose(supposed, asOf, profiles, after);
    return answer;
}

} // namespace foothold
