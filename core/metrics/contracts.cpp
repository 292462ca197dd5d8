#include "core/metrics/contracts.h"

#include "core/metrics/conventions.h"

namespace foothold {

namespace {

bool isProlonged(const Contract& contract) {
    return contract.autoRenew && contract.endOn && *contract.endOn >= contract.startOn &&
           !(contract.terminatedOn && *contract.terminatedOn <= *contract.endOn);
}

/// Until when a prolonged contract goes on; nothing: for good.
std::optional<Date> lastProlongedDay(AccountFacts account, const Contract& contract) {
    if (contract.terminatedOn) return contract.terminatedOn;
    std::optional<Date> successorStart;
    for (const Contract& other : account.contracts())
        if (other.renewedFrom == contract.contractId && !other.isDraft() && &other != &contract &&
            (!successorStart || other.startOn < *successorStart))
            successorStart = other.startOn;
    if (!successorStart) return std::nullopt;
    return std::max(*successorStart - Days(1), *contract.endOn);
}

/// The k-th end of a contract that is prolonged by its own length: whole months if it is that, else days.
class Prolongation {
public:
    explicit Prolongation(const Contract& contract)
        : m_next(*contract.endOn + Days(1))
        , m_days(int((m_next - contract.startOn).count())) {
        const int months = monthOf(m_next) - monthOf(contract.startOn);
        if (months > 0 && addMonths(contract.startOn, months) == m_next) m_months = months;
    }

    /// The first end on or after @p date.
    Date endFrom(Date date) const {
        if (date < m_next) return end(0);
        int k =
            m_months ? (monthOf(date) - monthOf(m_next)) / m_months : int((date - m_next).count()) / m_days;
        while (end(k) < date)
            ++k;
        return end(k);
    }

private:
    Date end(int k) const {
        return (m_months ? addMonths(m_next, k * m_months) : m_next + Days(k * m_days)) - Days(1);
    }

    Date m_next; ///< the day after end_on
    int m_days;
    int m_months = 0; ///< 0: counted in days
};

bool covers(Date start, std::optional<Date> end, Date date) {
    return start <= date && (!end || date <= *end);
}

/// The last day of a line, @p contractEnd being its contract's final end; nothing: open-ended.
std::optional<Date> lineEnd(const Contract& contract, std::optional<Date> contractEnd,
                            const ContractLine& line) {
    if (!line.endOn) return contractEnd;
    return contract.terminatedOn ? std::min(*line.endOn, *contract.terminatedOn) : line.endOn;
}

/// Calls @p visit(LineSpan) for every line that is no draft's.
template <typename F>
void forEachSpan(AccountFacts account, F&& visit) {
    for (const Contract& contract : account.contracts()) {
        if (contract.isDraft()) continue;
        const auto end = finalEnd(account, contract);
        for (const ContractLine& line : account.linesOf(contract))
            visit(LineSpan{&line, line.startOn.value_or(contract.startOn), lineEnd(contract, end, line)});
    }
}

using ContractList = QVarLengthArray<const Contract*, 8>;

/// The active contracts without the minor ones: those with less than 10 % of the ARR, if another remains.
ContractList mainContracts(AccountFacts account, Date asOf) {
    const std::int64_t arr = arrAt(account, asOf);
    ContractList active, main;
    for (const Contract& contract : account.contracts()) {
        if (!isActiveAt(account, contract, asOf)) continue;
        active.push_back(&contract);
        if (Int128(contractArrAt(account, contract, asOf)) * 10 >= arr) main.push_back(&contract);
    }
    return main.isEmpty() ? active : main;
}

/// Replaces contracts that are already renewed by their successors that have not ended, repeatedly.
ContractList followRenewals(AccountFacts account, ContractList open, Date asOf) {
    ContractList seen, remaining;
    while (!open.isEmpty()) {
        const Contract* contract = open.back();
        open.pop_back();
        if (seen.contains(contract)) continue;
        seen.push_back(contract);
        bool renewed = false; // by a contract that still counts: one that is over renews nothing
        for (const Contract& next : account.contracts()) {
            const bool succeeds = next.renewedFrom == contract->contractId && !next.isDraft() &&
                                  next.signedOn && *next.signedOn <= asOf && &next != contract;
            const auto end = succeeds ? finalEnd(account, next) : std::nullopt;
            if (!succeeds || (end && *end < asOf)) continue;
            renewed = true;
            open.push_back(&next);
        }
        if (!renewed) remaining.push_back(contract);
    }
    return remaining;
}

/// The ARR by which a segment or tier is derived, in the book's currency: today's, or if there is none, that
/// of the last day on which there was one. Unknown without a rate.
std::optional<std::int64_t> sizingArr(AccountFacts account, Date asOf) {
    if (!account.book().isConvertible(account->currency)) return std::nullopt;
    const ActiveLines lines(account, asOf);
    if (lines.arr() > 0) return lines.bookArr();
    const auto lastDay = lastDayWithArr(lineSpans(account), asOf - Days(1));
    if (!lastDay) return 0;
    return ActiveLines(account, *lastDay).bookArr();
}

} // namespace

std::optional<Date> agreedEnd(const Contract& contract) {
    if (contract.endOn && contract.terminatedOn) return std::min(*contract.endOn, *contract.terminatedOn);
    return contract.endOn ? contract.endOn : contract.terminatedOn;
}

std::optional<Date> finalEnd(AccountFacts account, const Contract& contract) {
    return isProlonged(contract) ? lastProlongedDay(account, contract) : agreedEnd(contract);
}

std::optional<Date> endAt(AccountFacts account, const Contract& contract, Date asOf) {
    if (!isProlonged(contract)) return agreedEnd(contract);
    const auto last = lastProlongedDay(account, contract);
    if (last && *last <= asOf) return last;
    const Date end = Prolongation(contract).endFrom(asOf);
    return last ? std::min(end, *last) : end;
}

std::optional<Date> lineEndAt(AccountFacts account, const ContractLine& line, Date asOf) {
    const auto end = endAt(account, account.contractOf(line), asOf);
    return line.endOn && (!end || *line.endOn < *end) ? line.endOn : end;
}

bool isActiveAt(AccountFacts account, const Contract& contract, Date asOf) {
    return !contract.isDraft() && covers(contract.startOn, finalEnd(account, contract), asOf);
}

LineSpans lineSpans(AccountFacts account) {
    LineSpans spans;
    forEachSpan(account, [&spans](const LineSpan& span) { spans.push_back(span); });
    return spans;
}

std::int64_t arrAt(const LineSpans& spans, Date asOf) {
    std::int64_t sum = 0;
    for (const LineSpan& span : spans)
        if (span.isActiveAt(asOf)) sum += span.line->countedArr;
    return sum;
}

std::int64_t bookArrAt(const LineSpans& spans, Date asOf) {
    std::int64_t sum = 0;
    for (const LineSpan& span : spans)
        if (span.isActiveAt(asOf)) sum += span.line->bookArr.value_or(0);
    return sum;
}

std::optional<Date> lastDayWithArr(const LineSpans& spans, Date asOf) {
    std::optional<Date> lastDay;
    for (const LineSpan& span : spans) {
        const Date last = span.end ? std::min(*span.end, asOf) : asOf;
        if (span.line->countedArr > 0 && span.start <= last && (!lastDay || *lastDay < last)) lastDay = last;
    }
    return lastDay;
}

ActiveLines::ActiveLines(AccountFacts account, Date asOf) {
    forEachSpan(account, [&](const LineSpan& span) {
        if (span.isActiveAt(asOf)) m_lines.push_back(span.line);
    });
}

std::int64_t ActiveLines::arr() const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines)
        sum += line->countedArr;
    return sum;
}

std::int64_t ActiveLines::arr(int product) const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines)
        if (line->product == product) sum += line->countedArr;
    return sum;
}

std::int64_t ActiveLines::seats() const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines)
        sum += line->seats.value_or(0);
    return sum;
}

std::int64_t ActiveLines::seats(int product) const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines)
        if (line->product == product) sum += line->seats.value_or(0);
    return sum;
}

std::int64_t ActiveLines::usageLimit(int product) const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines)
        if (line->product == product) sum += line->usageLimit.value_or(0);
    return sum;
}

bool ActiveLines::owns(int product) const {
    return std::any_of(m_lines.begin(), m_lines.end(), [product](const ContractLine* line) {
        return line->product == product && (line->countedArr > 0 || line->seats.value_or(0) > 0);
    });
}

QVarLengthArray<int, 16> ActiveLines::ownedProducts() const {
    QVarLengthArray<int, 16> products;
    for (const ContractLine* line : m_lines)
        if (!products.contains(line->product) && owns(line->product)) products.push_back(line->product);
    std::sort(products.begin(), products.end());
    return products;
}

std::optional<std::int64_t> ActiveLines::bookArr() const {
    std::int64_t sum = 0;
    for (const ContractLine* line : m_lines) {
        if (!line->bookArr) return std::nullopt;
        sum += *line->bookArr;
    }
    return sum;
}

bool ActiveLines::namesDepartment(Text department) const {
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [department](const ContractLine* line) { return line->department == department; });
}

std::int64_t contractArrAt(AccountFacts account, const Contract& contract, Date asOf) {
    const auto end = finalEnd(account, contract);
    std::int64_t sum = 0;
    for (const ContractLine& line : account.linesOf(contract))
        if (covers(line.startOn.value_or(contract.startOn), lineEnd(contract, end, line), asOf))
            sum += line.countedArr;
    return sum;
}

std::int64_t arrAt(AccountFacts account, Date asOf) {
    return ActiveLines(account, asOf).arr();
}

const Contract* renewalContract(AccountFacts account, Date asOf) {
    const Contract* earliest = nullptr;
    std::optional<Date> earliestEnd;
    for (const Contract* contract : followRenewals(account, mainContracts(account, asOf), asOf)) {
        const auto end = endAt(account, *contract, asOf);
        if (!end || (earliestEnd && *earliestEnd <= *end)) continue;
        earliest = contract;
        earliestEnd = end;
    }
    return earliest;
}

std::vector<const Contract*> contractsToRenew(AccountFacts account, Date asOf) {
    const ContractList contracts = followRenewals(account, mainContracts(account, asOf), asOf);
    return {contracts.begin(), contracts.end()};
}

std::vector<const Contract*> renewalContracts(AccountFacts account, Date asOf) {
    std::vector<const Contract*> contracts = contractsToRenew(account, asOf);
    const auto date = renewalDate(account, asOf);
    std::erase_if(contracts,
                  [&](const Contract* contract) { return !date || endAt(account, *contract, asOf) != date; });
    return contracts;
}

std::optional<Date> renewalDate(AccountFacts account, Date asOf) {
    const Contract* contract = renewalContract(account, asOf);
    return contract ? endAt(account, *contract, asOf) : std::nullopt;
}

std::optional<int> daysToRenewal(AccountFacts account, Date asOf) {
    const auto date = renewalDate(account, asOf);
    if (!date) return std::nullopt;
    return int((*date - asOf).count());
}

std::optional<Date> renewalConfirmedOn(AccountFacts account, Date asOf) {
    std::optional<Date> latest;
    for (const Contract& contract : account.contracts())
        if (!contract.renewedFrom.isEmpty() && !contract.isDraft() && contract.signedOn &&
            *contract.signedOn <= asOf && (!latest || *latest < *contract.signedOn))
            latest = contract.signedOn;
    return latest;
}

std::optional<Text> segmentAt(AccountFacts account, Date asOf) {
    if (!account->segment.isEmpty()) return account->segment;
    const auto arr = sizingArr(account, asOf);
    if (!arr) return std::nullopt;
    const std::int64_t major = account.book().settings().currency.minorPerMajor();
    if (*arr > 100'000 * major) return Text("enterprise");
    if (*arr >= 25'000 * major) return Text("mid_market");
    if (*arr >= 5'000 * major) return Text("smb");
    return Text("low_arpa");
}

std::optional<Tier> tierAt(AccountFacts account, Date asOf) {
    if (account->tier) return account->tier;
    const auto arr = sizingArr(account, asOf);
    if (!arr) return std::nullopt;
    const std::int64_t major = account.book().settings().currency.minorPerMajor();
    if (*arr > 50'000 * major) return Tier::High;
    return *arr >= 10'000 * major ? Tier::Mid : Tier::Low;
}

std::optional<Date> becameCustomerOn(AccountFacts account) {
    for (const Contract& contract : account.contracts()) // by start_on
        if (!contract.isDraft()) return contract.startOn;
    return account->customerSince;
}

std::vector<const ContractLine*> linesWithoutCommission(AccountFacts account, Date asOf) {
    std::vector<const ContractLine*> lines;
    if (account.book().settings().revenueView != RevenueView::Commission) return lines;
    const ActiveLines active(account, asOf);
    for (const ContractLine* line : active.lines())
        if (!line->commissionPct) lines.push_back(line);
    return lines;
}

} // namespace foothold
