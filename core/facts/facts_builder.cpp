#include "core/facts/facts_builder.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace foothold {

namespace {

/// Index of the element that was added, -1 if it is out of order: the order is what lookups rely on.
template <typename T>
int addInOrder(std::vector<T>& rows, const T& row, Text T::*key) {
    if (!rows.empty() && !(rows.back().*key < row.*key)) return -1;
    rows.push_back(row);
    return int(rows.size()) - 1;
}

/// The revenue view: the amount, or the commission on it, half-up to the minor unit.
std::int64_t revenueOf(const ContractLine& line, RevenueView view) {
    if (view == RevenueView::Arr) return line.arr;
    if (!line.commissionPct) return 0;
    const Decimal pct = decimalOf(*line.commissionPct);
    Int128 divisor = 100;
    for (int i = 0; i < pct.scale; ++i)
        divisor *= 10;
    const Int128 share = Int128(line.arr) * pct.mantissa;
    return share < divisor * maxMinorUnits ? divideHalfUp(share, divisor) : maxMinorUnits;
}

} // namespace

FactsBuilder::FactsBuilder(Currency currency)
    : m_facts(new Facts) {
    m_facts->m_settings.currency = currency;
}

int FactsBuilder::add(const Product& product) {
    return addInOrder(m_facts->m_products, product, &Product::productId);
}

int FactsBuilder::add(const Feature& feature) {
    return addInOrder(m_facts->m_features, feature, &Feature::featureId);
}

int FactsBuilder::add(const Account& account) {
    const int index = addInOrder(m_facts->m_accounts, account, &Account::accountId);
    if (index < 0) return index;
    Account& added = m_facts->m_accounts.back();
    added.currencyGiven = account.currency.isGiven();
    if (!added.currencyGiven) added.currency = m_facts->m_settings.currency;
    return index;
}

void FactsBuilder::addContract(int account, const Contract& contract,
                               std::initializer_list<ContractLine> lines) {
    add(account, contract);
    for (ContractLine line : lines) {
        line.contractId = contract.contractId;
        add(account, line);
    }
}

/// Lines are grouped by contract, and so by account too, since the contracts already are.
template <>
void FactsBuilder::close<ContractLine>() {
    if (isClosed<ContractLine>()) return;
    close<Contract>();
    const auto contracts = m_facts->all<Contract>();
    std::unordered_map<std::string_view, std::int32_t> indexOf;
    indexOf.reserve(contracts.size());
    for (std::size_t i = 0; i < contracts.size(); ++i)
        indexOf.emplace(contracts[i].contractId.view(), std::int32_t(i));

    auto& collected = std::get<Pieces<ContractLine>>(m_collected);
    std::vector<std::uint32_t> offsets(std::size_t(m_facts->accountCount()) + 1);
    collected.forEach([&](std::int32_t account, ContractLine& line) {
        ++offsets[std::size_t(account) + 1];
        line.countedArr = revenueOf(line, m_facts->m_settings.revenueView);
        line.bookArr = m_facts->toBookCurrency(line.countedArr, m_facts->at(account)->currency);
    });
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    auto& firsts = m_facts->m_firstLine;
    std::vector<ContractLine> rows =
        collected.takeGrouped(int(contracts.size()), firsts, [&](std::int32_t, const ContractLine& line) {
            return indexOf.at(line.contractId.view());
        });
    for (std::size_t i = 0; i + 1 < firsts.size(); ++i)
        std::sort(rows.begin() + firsts[i], rows.begin() + firsts[i + 1],
                  [](const ContractLine& a, const ContractLine& b) { return a.lineId < b.lineId; });
    std::get<Grouped<ContractLine>>(m_facts->m_rows) = Grouped(std::move(rows), std::move(offsets));
}

/// People are named by id in lists and responses; figures look them up at every date, so it is done once.
void FactsBuilder::prepare(Touchpoint*) {
    close<Contact>();
    auto& people = m_facts->m_touchedPeople;
    std::get<Pieces<Touchpoint>>(m_collected).forEach([&](std::int32_t account, Touchpoint& touchpoint) {
        touchpoint.firstContact = std::uint32_t(people.size());
        std::string_view rest = touchpoint.contactIds.view();
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            const int contact = m_facts->at(account).contactIndex(Text(trimmed(rest.substr(0, end))));
            if (contact >= 0) people.push_back(contact);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        touchpoint.contactCount = std::uint32_t(people.size()) - touchpoint.firstContact;
    });
}

void FactsBuilder::prepare(NpsResponse*) {
    close<Contact>();
    std::get<Pieces<NpsResponse>>(m_collected).forEach([this](std::int32_t account, NpsResponse& response) {
        response.contact = m_facts->at(account).contactIndex(response.contactId);
    });
}

void FactsBuilder::assume(std::span<const Month> usageMonths, std::optional<Date> firstTicketOn) {
    m_assumedMonths.assign(usageMonths.begin(), usageMonths.end());
    m_facts->m_firstTicketOn = firstTicketOn;
}

void FactsBuilder::summarise() {
    std::vector<bool> seen(std::size_t(Month(10000, 1).index()));
    for (const Usage& usage : m_facts->all<Usage>())
        seen[std::size_t(usage.month.index())] = true;
    for (const Month month : m_assumedMonths)
        seen[std::size_t(month.index())] = true;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i]) m_facts->m_usageMonths.push_back(Month(int(i)));
    for (const Ticket& ticket : m_facts->all<Ticket>())
        if (!m_facts->m_firstTicketOn || ticket.openedOn < *m_facts->m_firstTicketOn)
            m_facts->m_firstTicketOn = ticket.openedOn;
}

template <typename... T>
void FactsBuilder::closeAll(std::type_identity<std::tuple<Grouped<T>...>>) {
    (close<T>(), ...);
}

std::shared_ptr<const Facts> FactsBuilder::build() {
    std::ranges::sort(m_facts->m_rates, {}, &Rate::currency);
    std::ranges::sort(m_facts->m_team, {}, &TeamMember::name);
    std::ranges::sort(m_facts->m_profileRows, {},
                      [](const ProfileRow& row) { return std::tuple(row.validFrom, row.segment, row.key); });
    std::ranges::sort(m_facts->m_signalStates, {}, &SignalState::stateId);
    std::ranges::sort(m_facts->m_programme, {},
                      [](const ProgrammeTask& task) { return std::tuple(task.week, task.taskId); });
    std::ranges::sort(m_facts->m_templates, {}, &Template::name);
    std::ranges::sort(m_facts->m_holidays, {}, &Holiday::date);
    std::ranges::sort(m_facts->m_views, {}, &SavedView::name);
    closeAll(std::type_identity<decltype(m_facts->m_rows)>());
    summarise();
    return std::move(m_facts);
}

} // namespace foothold
