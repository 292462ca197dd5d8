#pragma once

#include <cstdint>
#include <string_view>

namespace foothold::sample {

/// SplitMix64: the same numbers on every machine and with every library, unlike the standard distributions.
class Random {
public:
    /// A stream of its own for each (seed, account, topic), so that adding a row to one topic leaves the
    /// others, and the other accounts, as they are.
    Random(std::uint64_t seed, std::uint64_t account, std::uint64_t topic)
        : m_state(mixed(seed + mixed(account * 64 + topic))) {}

    std::uint64_t next() { return mixed(m_state += increment); }
    /// 0 to n - 1; n must be above 0.
    int below(int n) { return int((next() >> 32) * std::uint64_t(n) >> 32); }
    /// low to high, both included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    const auto& pick(const List& list) {
        return list[std::size_t(below(int(std::size(list))))];
    }

private:
    static constexpr std::uint64_t increment = 0x9e3779b97f4a7c15u;
    static constexpr std::uint64_t mixed(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace foothold::sample
