#pragma once

#include "core/base/sheet.h"
#include "core/documents/plan_context.h"

/// The sheets of the plan's workbook. Only for the files of core/documents.
namespace foothold::plan {

/// The cell of a text; empty texts are unknown.
inline SheetCell said(const QString& text) {
    return text.isEmpty() ? SheetCell() : SheetCell(text);
}
inline SheetCell yesNo(bool value) {
    return value ? PlanText::tr("yes") : PlanText::tr("no");
}

/// A sheet of figures: name, value, and why it is unknown.
class FigureList {
public:
    FigureList();
    void add(const QString& name, const SheetCell& value, const QString& remark = {});
    Sheet sheet() const { return m_sheet; }

private:
    Sheet m_sheet;
};

/// Month, product, department and users of the last twelve months.
Sheet usageSheet(const Context& context);
Sheet ticketSheet(const Context& context);
/// The internal edition has value and evidence besides.
Sheet outcomeSheet(const Context& context);
/// Of both sides; for the customer only its own.
Sheet objectiveSheet(const Context& context);

std::vector<Sheet> internalSheets(const Context& context);
/// Only those that have rows.
std::vector<Sheet> customerSheets(const Context& context);

} // namespace foothold::plan
