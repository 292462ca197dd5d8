#pragma once

#include "core/playbook/tasks.h"
#include "ui/shell/book_state.h"

#include <memory>

namespace foothold {

/// What the Today page shows: made from one revision of the facts, away from the window's thread.
struct AgendaData {
    FactsPtr facts;
    Date asOf{};
    std::vector<Task> tasks; ///< pending and settled, see tasksAt
    std::vector<Signal> news;

    QString nameOf(int account) const { return account < 0 ? QString() : facts->at(account)->name; }
};
using AgendaPtr = std::shared_ptr<const AgendaData>;

AgendaPtr makeAgenda(const FactsPtr& facts, Date asOf);

} // namespace foothold
