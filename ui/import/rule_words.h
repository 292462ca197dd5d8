#pragma once

#include "core/exchange/mapping/import_draft.h"

#include <QString>

/// What a mapping does, in the reader's words.
namespace foothold::rulewords {

/// "Contact: Title".
QString target(const QString& table, const QString& column);
/// The same, or what the column says of it: "the period of Contract line: ARR".
QString use(const ColumnUse& use);
/// "one row an account, a contract": what a sheet brings.
QString tables(const PlannedSheet& sheet);
/// What is done with the cells on the way: "found by key or name; dates with the day first".
QString transform(const ColumnUse& use, const ColumnForm* form, const ColumnEvidence& seen);
/// An answer of a question: "day_first" -> "The day first: 31.03.2024".
QString answer(const QString& answer);
/// "UTF-8".
QString encoding(TextEncoding encoding);
/// "Semicolon".
QString separator(char separator);
/// "left" -> "has left".
QString event(const QString& kind);

} // namespace foothold::rulewords
