#include "core/exchange/mapping/mapping_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Words = std::initializer_list<const char*>;

constexpr Words mappingKeys{"version", "name", "kind",    "system",        "extends",   "needs",
                            "marks",   "not",  "files",   "month_columns", "signature", "targets",
                            "table",   "file", "columns", "accounts"};
constexpr Words targetKeys{"table",  "columns",     "must",        "distinct", "derived",
                           "spread", "months_into", "values_into", "skip"};
constexpr Words ruleKeys{"from", "join", "with", "take",   "constant", "values",   "otherwise", "find",  "by",
                         "made", "per",  "end",  "period", "term",     "quantity", "when",      "assume"};

QStringList listOf(Words words) {
    QStringList list;
    for (const char* word : words)
        list += QLatin1String(word);
    return list;
}

/// Looks at all words of a definition; the first that is not known is kept.
class WordCheck {
public:
    QString fault;

    void mapping(const QJsonObject& json) {
        keys(json, T::tr("a mapping"), mappingKeys);
        if (const QJsonValue version = json[QLatin1String("version")]; !version.isUndefined() && version != 1)
            note(T::tr("it is of a later version of Foothold"));
        for (const QJsonValue target : json[QLatin1String("targets")].toArray())
            this->target(target.toObject());
        file(json[QLatin1String("file")].toObject());
    }

private:
    void note(const QString& text) {
        if (fault.isEmpty()) fault = text;
    }

    void keys(const QJsonObject& json, const QString& where, Words known) {
        for (const QString& key : json.keys())
            if (!listOf(known).contains(key))
                note(T::tr("%1 has no \"%2\"; it can have %3")
                         .arg(where, key, listOf(known).join(QLatin1String(", "))));
    }

    void word(const QJsonObject& json, const char* key, Words known) {
        const QJsonValue value = json[QLatin1String(key)];
        if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) return;
        if (!listOf(known).contains(value.toString()))
            note(T::tr("\"%1\" cannot be \"%2\"; it can be %3")
                     .arg(QLatin1String(key), value.toVariant().toString(),
                          listOf(known).join(QLatin1String(", "))));
    }

    void target(const QJsonObject& json) {
        keys(json, T::tr("a target"), targetKeys);
        word(json, "derived", {"account", "product"});
        word(json, "spread", {"contacts"});
        for (const QJsonValue skip : json[QLatin1String("skip")].toArray())
            keys(skip.toObject(), QStringLiteral("\"skip\""), {"from", "in"});
        const QJsonObject columns = json[QLatin1String("columns")].toObject();
        for (const QJsonValue rules : columns) {
            if (rules.isObject()) rule(rules.toObject());
            for (const QJsonValue each : rules.toArray())
                if (each.isObject()) rule(each.toObject());
        }
    }

    void rule(const QJsonObject& json) {
        keys(json, T::tr("a rule"), ruleKeys);
        word(json, "find", {"account", "contact", "contacts", "product", "team"});
        word(json, "per", {"month", "quarter", "half_year", "year"});
        word(json, "end", {"exclusive", "inclusive", "auto"});
        word(json, "assume", {"today", "product"});
        keys(json[QLatin1String("by")].toObject(), QStringLiteral("\"by\""),
             {"id", "name", "email", "contact", "contract"});
        keys(json[QLatin1String("when")].toObject(), QStringLiteral("\"when\""), {"column", "in"});
        const QString take = json[QLatin1String("take")].toString();
        const bool isPart = (take.startsWith(QLatin1String("before ")) && take.size() > 7) ||
                            (take.startsWith(QLatin1String("after ")) && take.size() > 6);
        if (!isPart) word(json, "take", {"first", "rest", "before X", "after X"});
    }

    void file(const QJsonObject& json) {
        keys(json, QStringLiteral("\"file\""), {"heading_line", "separator", "encoding", "columns"});
        word(json, "encoding", {"utf-8", "utf-16le", "utf-16be", "windows-1252"});
        word(json, "separator", {",", ";", "\t", "|"});
        for (const QJsonValue column : json[QLatin1String("columns")].toObject()) {
            keys(column.toObject(), QStringLiteral("\"columns\""), {"dates", "decimals"});
            word(column.toObject(), "dates", {"day_first", "month_first"});
            word(column.toObject(), "decimals", {"point", "comma"});
        }
    }
};

} // namespace

QString unknownWord(const QJsonObject& definition) {
    WordCheck check;
    check.mapping(definition);
    return check.fault;
}

} // namespace foothold
