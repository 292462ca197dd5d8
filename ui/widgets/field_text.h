#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/sheet.h"
#include "core/domain/tables.h"

#include <QString>

#include <vector>

namespace foothold {

/// A value that a reference may take: the key that is stored and the name that is shown.
struct Choice {
    QString key;
    QString label;

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// What a field needs to know beside its column.
struct FieldContext {
    Currency currency;           ///< of money columns
    std::vector<Choice> choices; ///< of reference columns, and suggestions for text columns

    friend bool operator==(const FieldContext&, const FieldContext&) = default;
};

/// A cell in its canonical form (as in the CSV folder) as it is shown: dates, numbers and enumerations by the
/// locale, a reference by the name of what it refers to. "" stays "".
QString shownText(const Column& column, const QString& canonical, const FieldContext& context);

/// The same cell as a value of a spreadsheet: figures and dates as such, everything else as it is shown.
SheetCell sheetValue(const Column& column, const QString& canonical, const FieldContext& context);

/// What was typed, in canonical form. The error is one sentence that says what the field takes.
Result<QString> canonicalText(const Column& column, const QString& typed, const FieldContext& context);

/// True for columns whose values are figures, which stand to the right.
bool isFigure(const Column& column);

} // namespace foothold
