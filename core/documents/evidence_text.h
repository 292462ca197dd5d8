#pragma once

#include "core/base/sheet.h"
#include "core/documents/shown.h"
#include "core/playbook/evidence.h"

namespace foothold {

/// A value as its reader writes it: amounts with their currency, dates, numbers; texts as they are.
QString textOf(const SheetCell& value, const Shown& show);
/// The words with their values as their reader writes them.
QString textOf(const Statement& statement, const Shown& show);
inline QString textOf(const Evidence& evidence, const Shown& show) {
    return textOf(evidence.statement, show);
}
/// The cell that a fact was read from; names of the field are made readable. Empty if it is unknown.
QString textOf(const FactRef& fact, const Shown& show);

} // namespace foothold
