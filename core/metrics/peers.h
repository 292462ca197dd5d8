#pragma once

#include "core/facts/facts.h"

namespace foothold {

/// "6 of 8 similar accounts": how many of the account's peers own a product.
struct PeerEvidence {
    int owners = 0;
    int peers = 0;
    bool sameIndustry = true; ///< false: too few, so the whole segment was taken
};

/// Peer evidence for any account of a book at one date; made once, then cheap to ask.
/// (docs/metrics.md, Peer evidence)
class Peers {
public:
    Peers(const Facts& facts, Date asOf);

    /// Of the other customers of the same segment and industry (at least 5, else of the same segment), how
    /// many own the product. Unknown if the account's segment is, or if it has no peers.
    std::optional<PeerEvidence> evidence(AccountFacts account, int product) const;

private:
    struct Customer {
        int account;
        Text segment, industry;
        std::vector<int> owned; ///< ascending
    };
    Date m_asOf;
    std::vector<Customer> m_customers; ///< by segment, industry
};

} // namespace foothold
