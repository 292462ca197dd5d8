#include "core/metrics/peers.h"

#include "core/metrics/contracts.h"

#include <algorithm>

namespace foothold {

Peers::Peers(const Facts& facts, Date asOf)
    : m_asOf(asOf) {
    for (int i = 0; i < facts.accountCount(); ++i) {
        const ActiveLines lines(facts.at(i), asOf);
        const auto segment = lines.arr() > 0 ? segmentAt(facts.at(i), asOf) : std::nullopt;
        if (!segment) continue;
        const auto owned = lines.ownedProducts();
        m_customers.push_back({i, *segment, facts.at(i)->industry, {owned.begin(), owned.end()}});
    }
    std::stable_sort(m_customers.begin(), m_customers.end(), [](const Customer& a, const Customer& b) {
        return std::tie(a.segment, a.industry) < std::tie(b.segment, b.industry);
    });
}

std::optional<PeerEvidence> Peers::evidence(AccountFacts account, int product) const {
    constexpr int enough = 5;
    const auto segment = segmentAt(account, m_asOf);
    if (!segment) return std::nullopt;
    PeerEvidence industry, whole{.sameIndustry = false};
    const auto first =
        std::partition_point(m_customers.begin(), m_customers.end(),
                             [&](const Customer& customer) { return customer.segment < *segment; });
    for (auto it = first; it != m_customers.end() && it->segment == *segment; ++it) {
        if (it->account == account.index()) continue;
        const int owns = std::binary_search(it->owned.begin(), it->owned.end(), product) ? 1 : 0;
        whole.peers += 1;
        whole.owners += owns;
        if (it->industry != account->industry) continue;
        industry.peers += 1;
        industry.owners += owns;
    }
    if (whole.peers == 0) return std::nullopt;
    return industry.peers >= enough ? industry : whole;
}

} // namespace foothold
