#include "core/facts/facts.h"

#include "core/base/text.h"

#include <algorithm>

namespace foothold {

namespace {

/// The element with this key in a span sorted by @p key, or nullptr.
template <typename T>
const T* findByKey(std::span<const T> rows, Text key, Text T::*member) {
    const auto it = std::lower_bound(rows.begin(), rows.end(), key,
                                     [member](const T& row, Text k) { return row.*member < k; });
    return it != rows.end() && (*it).*member == key ? &*it : nullptr;
}

} // namespace

std::span<const ContractLine> AccountFacts::linesOf(const Contract& contract) const {
    const auto index = std::size_t(&contract - m_facts->all<Contract>().data());
    const std::uint32_t first = m_facts->m_firstLine[index];
    return m_facts->all<ContractLine>().subspan(first, m_facts->m_firstLine[index + 1] - first);
}

const Contract& AccountFacts::contractOf(const ContractLine& line) const {
    const auto index = std::uint32_t(&line - m_facts->all<ContractLine>().data());
    const auto& firsts = m_facts->m_firstLine;
    const auto after = std::upper_bound(firsts.begin(), firsts.end(), index);
    return m_facts->all<Contract>()[std::size_t(after - firsts.begin()) - 1];
}

const Contract* AccountFacts::findContract(Text contractId) const {
    for (const Contract& contract : contracts())
        if (contract.contractId == contractId) return &contract;
    return nullptr;
}

const Contact* AccountFacts::findContact(Text contactId) const {
    return findByKey(contacts(), contactId, &Contact::contactId);
}

int AccountFacts::contactIndex(Text contactId) const {
    const Contact* contact = findContact(contactId);
    return contact ? int(contact - contacts().data()) : -1;
}

const SignalState* Facts::findSignalState(Text stateId) const {
    return findByKey(signalStates(), stateId, &SignalState::stateId);
}

std::optional<AccountFacts> Facts::find(Text accountId) const {
    const std::span<const Account> accounts(m_accounts);
    const Account* account = findByKey(accounts, accountId, &Account::accountId);
    if (!account) return std::nullopt;
    return at(int(account - accounts.data()));
}

std::optional<AccountFacts> Facts::find(const QString& accountId) const {
    const QByteArray utf8 = accountId.toUtf8();
    return find(Text(std::string_view(utf8.constData(), std::size_t(utf8.size()))));
}

std::optional<Decimal> Facts::rateOf(Currency currency) const {
    if (currency == m_settings.currency) return Decimal{1, 0};
    for (const Rate& rate : m_rates)
        if (rate.currency == currency) return rate.rate;
    return std::nullopt;
}

std::optional<std::int64_t> Facts::toBookCurrency(std::int64_t minor, Currency currency) const {
    if (currency == m_settings.currency) return minor;
    const auto rate = rateOf(currency);
    if (!rate) return std::nullopt;
    return convertMoney(minor, currency, m_settings.currency, *rate);
}

std::optional<std::int64_t> Facts::fromBookCurrency(std::int64_t minor, Currency currency) const {
    if (currency == m_settings.currency) return minor;
    const auto rate = rateOf(currency);
    if (!rate) return std::nullopt;
    return convertMoneyBack(minor, m_settings.currency, currency, *rate);
}

std::vector<Text> listParts(Text list) {
    std::vector<Text> parts;
    std::string_view rest = list.view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view part = trimmed(rest.substr(0, end));
        if (!part.empty()) parts.push_back(Text(part));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
}

bool listContains(Text list, Text part) {
    std::string_view rest = list.view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        if (trimmed(rest.substr(0, end)) == part.view()) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace foothold
