#include "core/facts/facts_builder.h"

#include "core/base/text.h"
#include "core/facts/order.h"

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

/// Owners that come in order, as those of a table whose key starts with the account do, need no regrouping.
std::vector<std::uint32_t> offsetsOf(const std::vector<std::int32_t>& owners, int ownerCount) {
    std::vector<std::uint32_t> offsets(std::size_t(ownerCount) + 1);
    for (const std::int32_t owner : owners)
        ++offsets[std::size_t(owner) + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

template <typename T>
std::vector<T> regrouped(const std::vector<T>& rows, const std::vector<std::int32_t>& owners,
                         std::vector<std::uint32_t> next) {
    std::vector<T> result(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        result[next[std::size_t(owners[i])]++] = rows[i];
    return result;
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

template <typename T>
void FactsBuilder::group() {
    auto& [rows, owners] = std::get<Collected<T>>(m_collected);
    auto offsets = offsetsOf(owners, m_facts->accountCount());
    if (std::is_sorted(owners.begin(), owners.end()))
        rows.shrink_to_fit();
    else
        rows = regrouped(rows, owners, offsets);
    const auto before = [](const T& a, const T& b) { return order::of(a) < order::of(b); };
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const auto first = rows.begin() + offsets[i], last = rows.begin() + offsets[i + 1];
        if (!std::is_sorted(first, last, before)) std::sort(first, last, before);
    }
    owners = {};
    std::get<Grouped<T>>(m_facts->m_rows) = Grouped<T>(std::move(rows), std::move(offsets));
}

void FactsBuilder::countRevenue() {
    auto& lines = std::get<Collected<ContractLine>>(m_collected);
    for (std::size_t i = 0; i < lines.rows.size(); ++i) {
        ContractLine& line = lines.rows[i];
        line.countedArr = revenueOf(line, m_facts->m_settings.revenueView);
        line.bookArr = m_facts->toBookCurrency(line.countedArr, (*m_facts->at(lines.owners[i])).currency);
    }
}

/// Lines are grouped by contract, and so by account too, since the contracts already are.
void FactsBuilder::groupLines() {
    const auto contracts = m_facts->all<Contract>();
    std::unordered_map<std::string_view, std::int32_t> indexOf;
    indexOf.reserve(contracts.size());
    for (std::size_t i = 0; i < contracts.size(); ++i)
        indexOf.emplace(contracts[i].contractId.view(), std::int32_t(i));

    auto& [rows, owners] = std::get<Collected<ContractLine>>(m_collected);
    std::vector<std::int32_t> contractOf;
    contractOf.reserve(rows.size());
    for (const ContractLine& line : rows)
        contractOf.push_back(indexOf.at(line.contractId.view()));
    auto& firsts = m_facts->m_firstLine;
    firsts = offsetsOf(contractOf, int(contracts.size()));
    rows = regrouped(rows, contractOf, firsts);
    for (std::size_t i = 0; i + 1 < firsts.size(); ++i)
        std::sort(rows.begin() + firsts[i], rows.begin() + firsts[i + 1],
                  [](const ContractLine& a, const ContractLine& b) { return a.lineId < b.lineId; });
    auto offsets = offsetsOf(owners, m_facts->accountCount());
    std::get<Grouped<ContractLine>>(m_facts->m_rows) = Grouped(std::move(rows), std::move(offsets));
}

/// People are named by id in lists and responses; figures look them up at every date, so it is done once.
void FactsBuilder::resolvePeople() {
    auto& touchpoints = std::get<Collected<Touchpoint>>(m_collected);
    auto& people = m_facts->m_touchedPeople;
    for (std::size_t i = 0; i < touchpoints.rows.size(); ++i) {
        Touchpoint& touchpoint = touchpoints.rows[i];
        touchpoint.firstContact = std::uint32_t(people.size());
        std::string_view rest = touchpoint.contactIds.view();
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            const int contact =
                m_facts->at(touchpoints.owners[i]).contactIndex(Text(trimmed(rest.substr(0, end))));
            if (contact >= 0) people.push_back(contact);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        touchpoint.contactCount = std::uint32_t(people.size()) - touchpoint.firstContact;
    }
    auto& responses = std::get<Collected<NpsResponse>>(m_collected);
    for (std::size_t i = 0; i < responses.rows.size(); ++i)
        responses.rows[i].contact =
            m_facts->at(responses.owners[i]).contactIndex(responses.rows[i].contactId);
}

void FactsBuilder::summarise() {
    std::vector<bool> seen(std::size_t(Month(10000, 1).index()));
    for (const Usage& usage : m_facts->all<Usage>())
        seen[std::size_t(usage.month.index())] = true;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i]) m_facts->m_usageMonths.push_back(Month(int(i)));
    for (const Ticket& ticket : m_facts->all<Ticket>())
        if (!m_facts->m_firstTicketOn || ticket.openedOn < *m_facts->m_firstTicketOn)
            m_facts->m_firstTicketOn = ticket.openedOn;
}

std::shared_ptr<const Facts> FactsBuilder::build() {
    std::sort(m_facts->m_rates.begin(), m_facts->m_rates.end(),
              [](const Rate& a, const Rate& b) { return a.currency < b.currency; });
    std::sort(m_facts->m_team.begin(), m_facts->m_team.end(),
              [](const TeamMember& a, const TeamMember& b) { return a.name < b.name; });
    countRevenue();
    group<Contact>();
    resolvePeople();
    group<Contract>();
    groupLines();
    group<Department>(), group<ContactLink>(), group<ContactEvent>(), group<MapPosition>();
    group<Usage>(), group<FeatureUsage>();
    group<Touchpoint>(), group<Ticket>(), group<NpsResponse>(), group<Invoice>();
    group<Outcome>(), group<Opportunity>(), group<OpportunityContact>(), group<Referral>(), group<MapCell>();
    group<BusinessEvent>(), group<HealthScore>(), group<HealthOverride>();
    group<ActionItem>(), group<Objective>(), group<Qbr>(), group<Narrative>();
    summarise();
    return std::move(m_facts);
}

} // namespace foothold
