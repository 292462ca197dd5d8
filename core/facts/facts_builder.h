#pragma once

#include "core/facts/facts.h"
#include "core/facts/order.h"
#include "core/facts/pieces.h"

#include <algorithm>
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
    void add(const ProfileRow& row) { m_facts->m_profileRows.push_back(row); }
    void add(const SignalState& state) { m_facts->m_signalStates.push_back(state); }
    void add(const ProgrammeTask& task) { m_facts->m_programme.push_back(task); }
    void add(const Template& text) { m_facts->m_templates.push_back(text); }
    void add(const Holiday& holiday) { m_facts->m_holidays.push_back(holiday); }
    void add(const SavedView& view) { m_facts->m_views.push_back(view); }
    /// Each returns the index that other records refer to, or -1 if the record is out of order (and left
    /// out).
    int add(const Product& product);
    int add(const Feature& feature);
    int add(const Account& account);

    /// What is known of records that are not added: months with usage, and the first ticket.
    void assume(std::span<const Month> usageMonths, std::optional<Date> firstTicketOn);

    /// Any other record, with the account that it belongs to.
    template <typename T>
    void add(int account, const T& row) {
        std::get<Pieces<T>>(m_collected).add(account, row);
    }
    /// A contract with its lines, whose contractId need not be given.
    void addContract(int account, const Contract& contract, std::initializer_list<ContractLine> lines);

    /// Says that no more records of this kind will come: they are sorted now, which frees what collecting
    /// them took. Accounts, and contacts for what names people, contracts for lines, must be complete.
    template <typename T>
    void close();

    /// The finished facts; the builder is used up.
    std::shared_ptr<const Facts> build();

private:
    template <typename Tuple>
    struct CollectedOf;
    template <typename... T>
    struct CollectedOf<std::tuple<Grouped<T>...>> {
        using type = std::tuple<Pieces<T>...>;
    };

    template <typename T>
    bool isClosed() const {
        return std::get<Grouped<T>>(m_facts->m_rows).isFilled();
    }
    template <typename... T>
    void closeAll(std::type_identity<std::tuple<Grouped<T>...>> kinds);
    /// What is to be done with the records of a kind before they are sorted.
    void prepare(...) {}
    void prepare(Touchpoint*);
    void prepare(NpsResponse*);
    void summarise();

    std::shared_ptr<Facts> m_facts;
    std::vector<Month> m_assumedMonths;
    CollectedOf<decltype(Facts::m_rows)>::type m_collected;
};

template <typename T>
void FactsBuilder::close() {
    if (isClosed<T>()) return;
    prepare(static_cast<T*>(nullptr));
    std::vector<std::uint32_t> offsets;
    std::vector<T> rows = std::get<Pieces<T>>(m_collected)
                              .takeGrouped(m_facts->accountCount(), offsets,
                                           [](std::int32_t owner, const T&) { return owner; });
    const auto before = [](const T& a, const T& b) { return order::of(a) < order::of(b); };
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const auto first = rows.begin() + offsets[i], last = rows.begin() + offsets[i + 1];
        if (!std::is_sorted(first, last, before)) std::sort(first, last, before);
    }
    std::get<Grouped<T>>(m_facts->m_rows) = Grouped<T>(std::move(rows), std::move(offsets));
}

/// Lines are grouped by contract, and so by account too, since the contracts already are.
template <>
void FactsBuilder::close<ContractLine>();

} // namespace foothold
