#pragma once

#include "core/facts/facts.h"

#include <initializer_list>

namespace foothold {

/// Collects facts in any order and makes the sorted, immutable Facts of them. The store reads a book through
/// it; tests state facts with it without a book.
///
/// Products, features and accounts come first and in bytewise order of their keys, since the other records
/// refer to them by index. Text of the records is either literal or kept with text().
class FactsBuilder {
public:
    /// An empty book in @p currency.
    explicit FactsBuilder(Currency currency = *Currency::parse("EUR"));

    /// Keeps @p utf8 for as long as the Facts live.
    Text text(std::string_view utf8) { return m_facts->m_arena.keep(utf8); }
    BookSettings& settings() { return m_facts->m_settings; }

    void add(const Rate& rate) { m_facts->m_rates.push_back(rate); }
    void add(const TeamMember& member) { m_facts->m_team.push_back(member); }
    /// Each returns the index that other records refer to, or -1 if the record is out of order (and left
    /// out).
    int add(const Product& product);
    int add(const Feature& feature);
    int add(const Account& account);

    /// Any other record, with the account that it belongs to.
    template <typename T>
    void add(int account, const T& row) {
        auto& list = std::get<Collected<T>>(m_collected);
        list.rows.push_back(row);
        list.owners.push_back(account);
    }
    /// A contract with its lines, whose contractId need not be given.
    void addContract(int account, const Contract& contract, std::initializer_list<ContractLine> lines);

    /// The finished facts; the builder is used up.
    std::shared_ptr<const Facts> build();

private:
    template <typename T>
    struct Collected {
        std::vector<T> rows;
        std::vector<std::int32_t> owners;
    };
    template <typename Tuple>
    struct CollectedOf;
    template <typename... T>
    struct CollectedOf<std::tuple<Grouped<T>...>> {
        using type = std::tuple<Collected<T>...>;
    };

    template <typename T>
    void group();
    void countRevenue();
    void groupLines();
    void resolvePeople();
    void summarise();

    std::shared_ptr<Facts> m_facts;
    CollectedOf<decltype(Facts::m_rows)>::type m_collected;
};

} // namespace foothold
