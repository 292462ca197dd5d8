#pragma once

#include "core/exchange/mapping/mapping.h"

namespace foothold {

/// The part of @p text that ValueRule::take says; the whole of it if that is empty.
QString partOf(const QString& text, const QString& take);

/// "Mid Market" or "mid-market" as the canonical "mid_market"; empty if it is none of the column's words.
std::string ownWord(const Column& column, std::string_view text);

/// A word that stands in a column of a file, and what becomes of it.
struct WordUse {
    QString word{};            ///< as the file writes it the first time
    std::int64_t count = 0;    ///< rows that were looked at and have it; 0: none of them
    QString meaning{};         ///< canonical; empty: nothing
    bool isTranslated = false; ///< the rule says what it means
    bool isUnderstood = true;  ///< false: the cell is left empty, or the row rejected
};
/// The words that @p seen has, as @p rule reads them into @p column: those that are not understood first,
/// then the frequent ones.
std::vector<WordUse> wordsOf(const ColumnEvidence& seen, const Column& column, const ValueRule& rule);
/// True if what stands in a file can be translated for such a column, read by such a rule.
bool hasWords(const Column& column, const ValueRule& rule);

} // namespace foothold
