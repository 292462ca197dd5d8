#include "core/exchange/mapping/mapping.h"

#include "core/domain/tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foothold {

namespace {

QJsonArray toJson(const QStringList& list) {
    return QJsonArray::fromStringList(list);
}

QJsonArray toJson(const std::vector<QStringList>& lists) {
    QJsonArray array;
    for (const QStringList& list : lists)
        array += toJson(list);
    return array;
}

void put(QJsonObject& json, const char* key, const QString& text) {
    if (!text.isEmpty()) json[QLatin1String(key)] = text;
}
void put(QJsonObject& json, const char* key, const QStringList& list) {
    if (!list.isEmpty()) json[QLatin1String(key)] = toJson(list);
}
void put(QJsonObject& json, const char* key, const std::vector<QStringList>& lists) {
    if (!lists.empty()) json[QLatin1String(key)] = toJson(lists);
}
void put(QJsonObject& json, const char* key, bool flag) {
    if (flag) json[QLatin1String(key)] = true;
}

QJsonObject toJson(const ValueRule& rule) {
    QJsonObject json;
    put(json, "from", rule.from);
    put(json, "join", rule.join);
    if (rule.with != QLatin1String(" ")) json[QLatin1String("with")] = rule.with;
    put(json, "take", rule.take);
    put(json, "constant", rule.constant);
    QJsonObject values, by;
    for (const auto& [word, value] : rule.values)
        values[word] = value;
    if (!values.isEmpty()) json[QLatin1String("values")] = values;
    put(json, "otherwise", rule.otherwise);
    put(json, "find", rule.find);
    for (const auto& [what, headings] : rule.by)
        put(by, what.toLatin1().constData(), headings);
    if (!by.isEmpty()) json[QLatin1String("by")] = by;
    put(json, "made", rule.made);
    put(json, "per", rule.per);
    put(json, "period", rule.period);
    put(json, "periods", rule.periods);
    put(json, "term", rule.term);
    put(json, "quantity", rule.quantity);
    put(json, "end", rule.end);
    if (!rule.whenColumn.isEmpty())
        json[QLatin1String("when")] = QJsonObject{{QStringLiteral("column"), rule.whenColumn},
                                                  {QStringLiteral("in"), toJson(rule.whenIn)}};
    put(json, "assume", rule.assume);
    return json;
}

QJsonObject toJson(const MappingTarget& target) {
    QJsonObject json{{QStringLiteral("table"), target.table}};
    QJsonObject columns;
    for (const auto& [column, rules] : target.columns) {
        QJsonArray alternatives;
        for (const ValueRule& rule : rules)
            alternatives += toJson(rule);
        columns[column] = alternatives.size() == 1 ? alternatives.first() : QJsonValue(alternatives);
    }
    json[QLatin1String("columns")] = columns;
    put(json, "must", target.must);
    put(json, "distinct", target.distinct);
    put(json, "derived", target.derived);
    put(json, "spread", target.spread);
    put(json, "months_into", target.monthsInto);
    put(json, "values_into", target.valuesInto);
    put(json, "given", target.given);
    if (target.unlessContracts) put(json, "unless", QStringLiteral("contracts"));
    put(json, "measure_from", target.measureFrom);
    QJsonObject measures, fold;
    for (const auto& [column, way] : target.fold)
        fold[column] = way;
    if (!fold.isEmpty()) json[QLatin1String("fold")] = fold;
    for (const auto& [column, words] : target.measures)
        measures[column] = toJson(words);
    if (!measures.isEmpty()) json[QLatin1String("measures")] = measures;
    QJsonArray skips;
    for (const auto& skip : target.skip)
        skips +=
            QJsonObject{{QStringLiteral("from"), toJson(skip.from)}, {QStringLiteral("in"), toJson(skip.in)}};
    if (!skips.isEmpty()) json[QLatin1String("skip")] = skips;
    return json;
}

QJsonObject fileToJson(const Mapping& mapping) {
    QJsonObject json;
    if (mapping.headingLine > 0) json[QLatin1String("heading_line")] = qint64(mapping.headingLine);
    if (mapping.text) {
        json[QLatin1String("separator")] = QString(QLatin1Char(mapping.text->separator));
        const char* names[] = {"utf-8", "utf-16le", "utf-16be", "windows-1252"};
        json[QLatin1String("encoding")] = QLatin1String(names[int(mapping.text->encoding)]);
    }
    QJsonObject currencies;
    for (const auto& [heading, how] : mapping.currencies)
        currencies[heading] = how;
    if (!currencies.isEmpty()) json[QLatin1String("other_currency")] = currencies;
    QJsonObject columns;
    for (const auto& [heading, form] : mapping.forms)
        columns[heading] = QJsonObject{
            {QStringLiteral("dates"),
             form.dates == DateOrder::DayFirst ? QStringLiteral("day_first") : QStringLiteral("month_first")},
            {QStringLiteral("decimals"),
             form.decimals == DecimalMark::Point ? QStringLiteral("point") : QStringLiteral("comma")}};
    if (!columns.isEmpty()) json[QLatin1String("columns")] = columns;
    return json;
}

} // namespace

ValueRule plainRule(const Table& table, const QString& column, const QStringList& from) {
    ValueRule rule{.from = from};
    const int index = table.indexOf(column.toStdString());
    const bool toAccount = index >= 0 && table.columns[std::size_t(index)].references == "accounts";
    if (toAccount && !table.isKey(index)) {
        rule.from.clear();
        rule.find = QStringLiteral("account");
        rule.by = {{QStringLiteral("id"), from}, {QStringLiteral("name"), from}};
    }
    return rule;
}

QByteArray mappingToJson(const Mapping& mapping) {
    QJsonObject json{{QStringLiteral("version"), 1}};
    put(json, "name", mapping.name);
    put(json, "kind", mapping.kind);
    put(json, "system", mapping.system);
    put(json, "needs", mapping.needs);
    put(json, "marks", mapping.marks);
    put(json, "files", mapping.files);
    put(json, "month_columns", mapping.monthColumns);
    put(json, "signature", mapping.signature);
    QJsonArray targets;
    for (const MappingTarget& target : mapping.targets)
        targets += toJson(target);
    json[QLatin1String("targets")] = targets;
    if (const QJsonObject file = fileToJson(mapping); !file.isEmpty()) json[QLatin1String("file")] = file;
    QJsonObject accounts;
    for (const auto& [word, account] : mapping.accounts)
        accounts[word] = account;
    if (!accounts.isEmpty()) json[QLatin1String("accounts")] = accounts;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace foothold
