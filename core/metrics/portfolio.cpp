#include "core/metrics/portfolio.h"

#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"

namespace foothold {

namespace {

bool isSameBook(const Facts& a, const Facts& b) {
    return a.settings() == b.settings() && std::ranges::equal(a.rates(), b.rates()) &&
           std::ranges::equal(a.products(), b.products()) && std::ranges::equal(a.features(), b.features()) &&
           std::ranges::equal(a.profileRows(), b.profileRows()) &&
           std::ranges::equal(a.usageMonths(), b.usageMonths()) && a.firstTicketOn() == b.firstTicketOn();
}

} // namespace

Portfolio::Portfolio(std::shared_ptr<const Facts> facts, Date asOf)
    : m_book(std::move(facts))
    , m_asOf(asOf)
    , m_profiles(*m_book, asOf) {
    for (int i = 0; i < m_book->accountCount(); ++i)
        m_accounts.push_back(m_book->at(i));
    calculateAll();
}

void Portfolio::calculateAll() {
    const Period year = yearTo(m_asOf);
    for (const AccountFacts account : m_accounts)
        if (const auto movement = segmentMovementOf(account, year)) m_movements.push_back(*movement);
    m_gates = Gates(m_movements, m_profiles);
    m_figures.reserve(m_accounts.size());
    for (const AccountFacts account : m_accounts)
        m_figures.push_back(figuresOf(account, m_asOf, m_profiles, m_gates));
}

bool Portfolio::refresh(std::shared_ptr<const Facts> one) {
    if (one->accountCount() != 1 || !isSameBook(*m_book, *one)) return false;
    const AccountFacts changed = one->at(0);
    const auto old = m_book->find(changed->accountId);
    if (!old) return false;
    const auto index = std::size_t(old->index());
    m_accounts[index] = changed;
    const auto replaced =
        std::exchange(m_changed[int(index)], std::move(one)); // until the gates are compared
    std::erase_if(m_movements, [&](const auto& entry) { return entry.second.account == int(index); });
    const Period year = yearTo(m_asOf);
    if (auto movement = segmentMovementOf(changed, year)) {
        movement->second.account = int(index);
        m_movements.push_back(*movement);
    }
    const Gates before = std::exchange(m_gates, Gates(m_movements, m_profiles));
    m_figures[index] = figuresOf(changed, m_asOf, m_profiles, m_gates);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const Text segment = m_figures[i].segment.value_or(Text());
        if (before.of(segment) != m_gates.of(segment)) regate(m_accounts[i], m_figures[i]);
    }
    return true;
}

void Portfolio::regate(AccountFacts account, AccountFigures& figures) const {
    figures.action =
        gatedActionOf(account, m_asOf, figures.readiness.score, figures.health, figures.contraction,
                      m_gates.of(figures.segment.value_or(Text())), m_profiles.of(account));
}

} // namespace foothold
