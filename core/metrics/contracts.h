#pragma once

#include "core/facts/facts.h"
#include "core/metrics/explanation.h"

#include <QVarLengthArray>

/// What the contracts of an account say at a date. (docs/metrics.md, Contract facts)
namespace foothold {

/// The last day of a contract with all its automatic renewals; nothing: open-ended.
std::optional<Date> finalEnd(AccountFacts account, const Contract& contract);
/// The end that counts at @p asOf: the first of its ends, prolonged by automatic renewal, on or after it; for
/// a contract that has ended before, its last end. Nothing: open-ended.
std::optional<Date> endAt(AccountFacts account, const Contract& contract, Date asOf);
/// The same of one of its lines, which may end earlier.
std::optional<Date> lineEndAt(AccountFacts account, const ContractLine& line, Date asOf);
/// Not a draft, started, and not ended.
bool isActiveAt(AccountFacts account, const Contract& contract, Date asOf);

/// A line of a contract that is no draft, with the days on which it is active.
struct LineSpan {
    const ContractLine* line;
    Date start;
    std::optional<Date> end; ///< last day; nothing: open-ended
    bool isActiveAt(Date date) const { return start <= date && (!end || date <= *end); }
};
using LineSpans = QVarLengthArray<LineSpan, 16>;
/// All lines of the account, past and future: made once where many dates are asked.
LineSpans lineSpans(AccountFacts account);
/// ARR(D) of these lines in minor units of the account's currency, and in the book's (0 without a rate).
std::int64_t arrAt(const LineSpans& spans, Date asOf);
std::int64_t bookArrAt(const LineSpans& spans, Date asOf);
/// The last day up to @p asOf on which there was ARR; nothing if there never was.
std::optional<Date> lastDayWithArr(const LineSpans& spans, Date asOf);

/// The lines of an account that are active at a date, and their sums. Money in minor units of the account's
/// currency by the book's revenue view, seats and limits as counts.
class ActiveLines {
public:
    ActiveLines(AccountFacts account, Date asOf);

    std::span<const ContractLine* const> lines() const {
        return {m_lines.data(), std::size_t(m_lines.size())};
    }
    std::int64_t arr() const;
    std::int64_t arr(int product) const;
    std::int64_t seats() const;
    std::int64_t seats(int product) const;
    std::int64_t usageLimit(int product) const;
    /// At least one line of the product with ARR or seats.
    bool owns(int product) const;
    /// The owned products, ascending, each once.
    QVarLengthArray<int, 16> ownedProducts() const;
    /// ARR in the book's currency, as the sum of converted lines; unknown without a rate.
    std::optional<std::int64_t> bookArr() const;
    /// True if an active line names the department.
    bool namesDepartment(Text department) const;

private:
    QVarLengthArray<const ContractLine*, 16> m_lines;
};

/// What the lines of one contract that are active at @p asOf carry, account's currency.
std::int64_t contractArrAt(AccountFacts account, const Contract& contract, Date asOf);
/// ARR(D) in minor units of the account's currency.
std::int64_t arrAt(AccountFacts account, Date asOf);

/// The date of the next renewal: the earliest end of the contracts that count, those already renewed replaced
/// by their successors. Unknown without an active contract, and if only open-ended ones remain.
std::optional<Date> renewalDate(AccountFacts account, Date asOf);
/// The contract whose end is the renewal date; nullptr if that is unknown.
const Contract* renewalContract(AccountFacts account, Date asOf);
/// The contracts that are to be renewed: the active ones that count, those already renewed replaced by their
/// successors. Each with an end of its own (endAt), or open-ended.
std::vector<const Contract*> contractsToRenew(AccountFacts account, Date asOf);
/// Those of them that end on the renewal date.
std::vector<const Contract*> renewalContracts(AccountFacts account, Date asOf);
/// The last day of a contract as it was agreed, automatic renewals left aside; nothing: open-ended.
std::optional<Date> agreedEnd(const Contract& contract);
/// Renewal date - as-of date; unknown as that.
std::optional<int> daysToRenewal(AccountFacts account, Date asOf);
/// When a renewal was last signed, up to @p asOf; unknown without one.
std::optional<Date> renewalConfirmedOn(AccountFacts account, Date asOf);

/// As given, else by ARR in the book's currency. Unknown if that cannot be converted.
std::optional<Text> segmentAt(AccountFacts account, Date asOf);
std::optional<Tier> tierAt(AccountFacts account, Date asOf);

/// The earliest start of a contract that is no draft, else customer_since; unknown without both.
std::optional<Date> becameCustomerOn(AccountFacts account);

/// The active lines that count as 0 because a book that counts commissions has no percentage for them.
std::vector<const ContractLine*> linesWithoutCommission(AccountFacts account, Date asOf);

} // namespace foothold
