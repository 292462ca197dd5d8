#include "core/exchange/mapping/mapping.h"
#include "core/exchange/mapping/mapping_words.h"
#include "core/exchange/mapping/words.h"

#include "core/domain/tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// Reads the parts of a definition; the first fault is kept.
class Reader {
public:
    QString fault;

    Mapping mapping(const QJsonObject& json) {
        Mapping mapping;
        mapping.name = json[QLatin1String("name")].toString();
        mapping.kind = json[QLatin1String("kind")].toString();
        mapping.system = json[QLatin1String("system")].toString();
        mapping.needs = lists(json[QLatin1String("needs")]);
        mapping.marks = list(json[QLatin1String("marks")]);
        mapping.excluded = list(json[QLatin1String("not")]);
        mapping.files = list(json[QLatin1String("files")]);
        mapping.monthColumns = json[QLatin1String("month_columns")].toBool();
        mapping.signature = list(json[QLatin1String("signature")]);
        for (const QJsonValue target : json[QLatin1String("targets")].toArray())
            mapping.targets.push_back(this->target(target.toObject()));
        if (json.contains(QLatin1String("table"))) mapping.targets.push_back(shortTarget(json));
        readFile(json[QLatin1String("file")].toObject(), mapping);
        const QJsonObject accounts = json[QLatin1String("accounts")].toObject();
        for (auto it = accounts.begin(); it != accounts.end(); ++it)
            mapping.accounts[it.key()] = it.value().toString();
        if (mapping.targets.empty()) note(T::tr("it has no targets"));
        note(unknownWord(json));
        return mapping;
    }

private:
    void note(const QString& text) {
        if (fault.isEmpty()) fault = text;
    }

    static QStringList list(const QJsonValue& json) {
        if (json.isString()) return {json.toString()};
        QStringList texts;
        for (const QJsonValue entry : json.toArray())
            texts += entry.toString();
        return texts;
    }

    static std::vector<QStringList> lists(const QJsonValue& json) {
        std::vector<QStringList> result;
        for (const QJsonValue entry : json.toArray())
            result.push_back(list(entry));
        return result;
    }

    const Table* tableOf(const QString& name) {
        const Table* table = findTable(name.toStdString());
        if (!table) note(T::tr("\"%1\" is no table of a book").arg(name));
        return table;
    }

    void checkColumn(const Table* table, const QString& column) {
        if (table && !column.startsWith(QLatin1Char('_')) && table->indexOf(column.toStdString()) < 0)
            note(T::tr("the table %1 has no column \"%2\"")
                     .arg(QString::fromStdString(std::string(table->name)), column));
    }

    /// {"table": …, "columns": {heading: column}}: the short form for what is only renamed.
    MappingTarget shortTarget(const QJsonObject& json) {
        MappingTarget target{.table = json[QLatin1String("table")].toString()};
        const Table* table = tableOf(target.table);
        const QJsonObject columns = json[QLatin1String("columns")].toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const QString column = it.value().toString();
            checkColumn(table, column);
            if (table) target.columns[column].push_back(plainRule(*table, column, {it.key()}));
        }
        return target;
    }

    MappingTarget target(const QJsonObject& json) {
        MappingTarget target{.table = json[QLatin1String("table")].toString()};
        const Table* table = tableOf(target.table);
        const QJsonObject columns = json[QLatin1String("columns")].toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            checkColumn(table, it.key());
            target.columns[it.key()] = rules(it.value());
        }
        target.must = json[QLatin1String("must")].toBool();
        target.distinct = json[QLatin1String("distinct")].toBool();
        target.derived = json[QLatin1String("derived")].toString();
        target.spread = json[QLatin1String("spread")].toString();
        target.monthsInto = json[QLatin1String("months_into")].toString();
        target.valuesInto = json[QLatin1String("values_into")].toString();
        for (const QJsonValue skip : json[QLatin1String("skip")].toArray()) {
            MappingTarget::Skip entry{list(skip[QLatin1String("from")]), {}};
            for (const QString& value : list(skip[QLatin1String("in")]))
                entry.in += headingKey(value);
            target.skip.push_back(entry);
        }
        return target;
    }

    std::vector<ValueRule> rules(const QJsonValue& json) {
        if (json.isObject()) return {rule(json.toObject())};
        const QJsonArray array = json.toArray();
        if (json.isString() || array.isEmpty() || array.first().isString())
            return {ValueRule{.from = list(json)}};
        std::vector<ValueRule> result;
        for (const QJsonValue entry : array)
            result.push_back(rule(entry.toObject()));
        return result;
    }

    ValueRule rule(const QJsonObject& json) {
        ValueRule rule;
        rule.from = list(json[QLatin1String("from")]);
        rule.join = lists(json[QLatin1String("join")]);
        rule.with = json[QLatin1String("with")].toString(QStringLiteral(" "));
        rule.take = json[QLatin1String("take")].toString();
        rule.constant = json[QLatin1String("constant")].toString();
        const QJsonObject values = json[QLatin1String("values")].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            rule.values[headingKey(it.key())] = it.value().toString();
        rule.otherwise = json[QLatin1String("otherwise")].toString();
        rule.find = json[QLatin1String("find")].toString();
        const QJsonObject by = json[QLatin1String("by")].toObject();
        for (auto it = by.begin(); it != by.end(); ++it)
            rule.by[it.key()] = list(it.value());
        rule.made = lists(json[QLatin1String("made")]);
        rule.per = json[QLatin1String("per")].toString();
        rule.period = list(json[QLatin1String("period")]);
        rule.term = list(json[QLatin1String("term")]);
        rule.quantity = list(json[QLatin1String("quantity")]);
        rule.end = json[QLatin1String("end")].toString();
        rule.whenColumn = json[QLatin1String("when")][QLatin1String("column")].toString();
        rule.whenIn = list(json[QLatin1String("when")][QLatin1String("in")]);
        rule.assume = json[QLatin1String("assume")].toString();
        return rule;
    }

    void readFile(const QJsonObject& json, Mapping& mapping) {
        mapping.headingLine = json[QLatin1String("heading_line")].toInteger();
        if (json.contains(QLatin1String("separator"))) {
            TextForm form;
            const QString separator = json[QLatin1String("separator")].toString();
            form.separator = separator.isEmpty() ? ',' : separator.front().toLatin1();
            const QString encoding = json[QLatin1String("encoding")].toString();
            form.encoding = encoding == QLatin1String("utf-16le")       ? TextEncoding::Utf16Le
                            : encoding == QLatin1String("utf-16be")     ? TextEncoding::Utf16Be
                            : encoding == QLatin1String("windows-1252") ? TextEncoding::Windows1252
                                                                        : TextEncoding::Utf8;
            mapping.text = form;
        }
        const QJsonObject forms = json[QLatin1String("columns")].toObject();
        for (auto it = forms.begin(); it != forms.end(); ++it) {
            ColumnForm form;
            if (it.value()[QLatin1String("dates")].toString() == QLatin1String("month_first"))
                form.dates = DateOrder::MonthFirst;
            if (it.value()[QLatin1String("decimals")].toString() == QLatin1String("comma"))
                form.decimals = DecimalMark::Comma;
            mapping.forms[it.key()] = form;
        }
    }
};

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

Result<Mapping> mappingFromJson(const QString& name, const QByteArray& definition) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(definition, &error);
    Reader reader;
    Mapping mapping;
    if (document.isObject())
        mapping = reader.mapping(document.object());
    else
        reader.fault = T::tr("it is no JSON object");
    if (!reader.fault.isEmpty())
        return failure(ErrorKind::Rejected,
                       T::tr("The mapping %1 cannot be used: %2. docs/importing.md says how "
                             "mappings are written.")
                           .arg(name, reader.fault));
    if (!name.isEmpty()) mapping.name = name;
    return mapping;
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
