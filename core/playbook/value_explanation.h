#pragma once

#include "core/metrics/explanation.h"
#include "core/playbook/value_record.h"

/// What the figures of the value record are made of. (docs/playbook.md, Value record)
namespace foothold {

enum class ValueFigure : std::uint8_t { Achieved, Proven, ShareOfArr, WithoutValue };
template <>
struct Names<ValueFigure> {
    static constexpr std::string_view all[] = {"outcomes_achieved", "proven_value", "proven_share",
                                               "achieved_without_value"};
};
/// The tree of a figure of valueRecordOf(account, asOf), money in the account's currency.
Explanation explainValue(AccountFacts account, Date asOf, ValueFigure figure);

} // namespace foothold
