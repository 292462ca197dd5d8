#pragma once

#include "core/domain/planning.h"

#include <span>

namespace foothold {

/// The days on which people work: Monday to Friday, the book's holidays left out. (docs/playbook.md, Due
/// dates)
class BusinessDays {
public:
    /// @p holidays by date, as Facts::holidays has them; they outlive this.
    explicit BusinessDays(std::span<const Holiday> holidays)
        : m_holidays(holidays) {}

    bool contains(Date date) const;
    /// The @p days-th business day after @p from, which itself does not count: 1 from a Friday is the Monday.
    Date after(Date from, int days) const;

private:
    std::span<const Holiday> m_holidays;
};

} // namespace foothold
