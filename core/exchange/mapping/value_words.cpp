#include "core/exchange/mapping/value_words.h"

#include "core/base/text.h"
#include "core/exchange/mapping/words.h"

#include <algorithm>

namespace foothold {

QString partOf(const QString& text, const QString& take) {
    if (take.isEmpty() || text.isEmpty()) return text;
    const bool isBefore = take.startsWith(QLatin1String("before "));
    const bool isAfter = take.startsWith(QLatin1String("after "));
    const QString mark = isBefore ? take.mid(7) : isAfter ? take.mid(6) : QStringLiteral(" ");
    const auto at = text.indexOf(mark);
    if (isBefore || take == QLatin1String("first")) return (at < 0 ? text : text.left(at)).trimmed();
    return at < 0 ? QString() : text.mid(at + mark.size()).trimmed();
}

std::string ownWord(const Column& column, std::string_view text) {
    const QString key = headingKey(fromUtf8(text));
    for (const std::string_view value : column.values)
        if (headingKey(fromUtf8(value)) == key) return std::string(value);
    return {};
}

namespace {

/// What RowMapper makes of the word.
void understand(WordUse& use, const Column& column, const ValueRule& rule) {
    const std::string text = use.word.toStdString();
    const auto known = rule.values.find(headingKey(use.word));
    use.isTranslated = known != rule.values.end();
    if (use.isTranslated)
        use.meaning = known->second;
    else if (const std::string own = ownWord(column, text); !own.empty())
        use.meaning = QString::fromStdString(own);
    else if (!rule.otherwise.isEmpty())
        use.meaning = rule.otherwise == QLatin1String("*") ? use.word : rule.otherwise;
    else if (column.type == Type::Enum || !rule.values.empty())
        use.isUnderstood = false;
    else
        use.meaning = use.word;
    if (column.type != Type::Bool || use.meaning.isEmpty()) return;
    const auto yes = readForeignBool(use.meaning.toStdString());
    use.isUnderstood = yes.has_value();
    use.meaning = !yes ? QString() : *yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

bool hasWords(const Column& column, const ValueRule& rule) {
    if (rule.from.isEmpty() || !rule.join.empty() || !rule.find.isEmpty() || !rule.made.empty()) return false;
    switch (column.type) {
    case Type::Enum:
    case Type::Bool:
    case Type::Text:
    case Type::FreeText:
    case Type::Currency:
        return true;
    default:
        return false;
    }
}

std::vector<WordUse> wordsOf(const ColumnEvidence& seen, const Column& column, const ValueRule& rule) {
    std::vector<WordUse> uses;
    std::map<QString, std::size_t> places; // words that differ in case alone are one
    for (const auto& [text, count] : seen.words) {
        const QString word = partOf(fromUtf8(text), rule.take);
        if (word.isEmpty()) continue;
        const auto [place, isNew] = places.emplace(headingKey(word), uses.size());
        if (isNew) uses.push_back({.word = word});
        uses[place->second].count += count;
    }
    for (WordUse& use : uses)
        understand(use, column, rule);
    std::stable_sort(uses.begin(), uses.end(), [](const WordUse& a, const WordUse& b) {
        return a.isUnderstood != b.isUnderstood ? b.isUnderstood : a.count > b.count;
    });
    return uses;
}

} // namespace foothold
