// Reads definitions of mappings (docs/importing.md, Mappings).

#include "core/domain/tables.h"
#include "core/exchange/mapping/mapping.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Words = std::initializer_list<const char*>;

QStringList list(const QJsonValue& json) {
    if (json.isString()) return {json.toString()};
    QStringList texts;
    for (const QJsonValue entry : json.toArray())
        texts += entry.toString();
    return texts;
}

std::vector<QStringList> lists(const QJsonValue& json) {
    std::vector<QStringList> result;
    for (const QJsonValue entry : json.toArray())
        result.push_back(list(entry));
    return result;
}

/// The first thing that is wrong with a definition.
struct Fault {
    QString text;
    void note(const QString& what) {
        if (text.isEmpty()) text = what;
    }
};

/// One object of a definition. It has the keys that it is asked for: any other is a fault, said at the end.
class Part {
public:
    /// @p name is what people are told: "a rule", "\"when\"".
    Part(Fault& fault, const QJsonValue& json, const QString& name)
        : m_fault(fault)
        , m_json(json.toObject())
        , m_name(name) {}
    ~Part() {
        for (const QString& key : m_json.keys())
            if (!m_known.contains(key))
                m_fault.note(T::tr("%1 has no \"%2\"; it can have %3")
                                 .arg(m_name, key, m_known.join(QLatin1String(", "))));
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    QJsonValue operator[](const char* key) {
        if (!m_known.contains(QLatin1String(key))) m_known += QLatin1String(key);
        return m_json[QLatin1String(key)];
    }
    QString text(const char* key) { return (*this)[key].toString(); }
    /// One of @p allowed, or nothing.
    QString word(const char* key, Words allowed) {
        const QJsonValue value = (*this)[key];
        QStringList possible;
        for (const char* word : allowed)
            possible += QLatin1String(word);
        const bool isNothing = value.isUndefined() || (value.isString() && value.toString().isEmpty());
        if (!isNothing && !possible.contains(value.toString()))
            m_fault.note(T::tr("\"%1\" cannot be \"%2\"; it can be %3")
                             .arg(QLatin1String(key), value.toVariant().toString(),
                                  possible.join(QLatin1String(", "))));
        return value.toString();
    }

private:
    Fault& m_fault;
    const QJsonObject m_json;
    const QString m_name;
    QStringList m_known;
};

class Reader {
public:
    Fault fault;

    Mapping mapping(const QJsonObject& json) {
        Mapping mapping;
        Part part(fault, json, T::tr("a mapping"));
        if (const QJsonValue version = part["version"]; !version.isUndefined() && version != 1)
            fault.note(T::tr("it is of a later version of Foothold"));
        mapping.name = part.text("name");
        mapping.kind = part.text("kind");
        mapping.system = part.text("system");
        for (const char* ofReadyMade : {"extends", "targets_of"}) // see MappingLibrary
            part[ofReadyMade];
        mapping.needs = lists(part["needs"]);
        mapping.marks = list(part["marks"]);
        mapping.excluded = list(part["not"]);
        mapping.files = list(part["files"]);
        mapping.monthColumns = part["month_columns"].toBool();
        mapping.signature = list(part["signature"]);
        for (const QJsonValue target : part["targets"].toArray())
            mapping.targets.push_back(this->target(target));
        const QJsonValue table = part["table"], columns = part["columns"];
        if (!table.isUndefined()) mapping.targets.push_back(shortTarget(table, columns.toObject()));
        readFile(part["file"], mapping);
        const QJsonObject accounts = part["accounts"].toObject();
        for (auto it = accounts.begin(); it != accounts.end(); ++it)
            mapping.accounts[it.key()] = it.value().toString();
        if (mapping.targets.empty()) fault.note(T::tr("it has no targets"));
        return mapping;
    }

private:
    const Table* tableOf(const QString& name) {
        const Table* table = findTable(name.toStdString());
        if (!table) fault.note(T::tr("\"%1\" is no table of a book").arg(name));
        return table;
    }

    void checkColumn(const Table* table, const QString& column) {
        if (table && !column.startsWith(QLatin1Char('_')) && table->indexOf(column.toStdString()) < 0)
            fault.note(T::tr("the table %1 has no column \"%2\"")
                           .arg(QString::fromStdString(std::string(table->name)), column));
    }

    /// {"table": …, "columns": {heading: column}}: the short form for what is only renamed.
    MappingTarget shortTarget(const QJsonValue& name, const QJsonObject& columns) {
        MappingTarget target{.table = name.toString()};
        const Table* table = tableOf(target.table);
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            const QString column = it.value().toString();
            checkColumn(table, column);
            if (table) target.columns[column].push_back(plainRule(*table, column, {it.key()}));
        }
        return target;
    }

    MappingTarget target(const QJsonValue& json) {
        Part part(fault, json, T::tr("a target"));
        MappingTarget target{.table = part.text("table")};
        const Table* table = tableOf(target.table);
        const QJsonObject columns = part["columns"].toObject();
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            checkColumn(table, it.key());
            target.columns[it.key()] = rules(it.value());
        }
        target.must = part["must"].toBool();
        target.distinct = part["distinct"].toBool();
        target.derived = part.word("derived", {"account", "product"});
        target.spread = part.word("spread", {"contacts"});
        target.monthsInto = part.text("months_into");
        target.valuesInto = part.text("values_into");
        target.given = list(part["given"]);
        target.unlessContracts = !part.word("unless", {"contracts"}).isEmpty();
        target.measureFrom = list(part["measure_from"]);
        Part fold(fault, part["fold"], QStringLiteral("\"fold\""));
        for (const QString& column : part["fold"].toObject().keys()) {
            checkColumn(table, column);
            target.fold[column] = fold.word(column.toLatin1().constData(), {"sum", "max", "mean"});
        }
        const QJsonObject measures = part["measures"].toObject();
        for (auto it = measures.begin(); it != measures.end(); ++it) {
            checkColumn(table, it.key());
            target.measures[it.key()] = list(it.value());
        }
        for (const QJsonValue each : part["skip"].toArray()) {
            Part skip(fault, each, QStringLiteral("\"skip\""));
            MappingTarget::Skip entry{list(skip["from"]), {}};
            for (const QString& value : list(skip["in"]))
                entry.in += headingKey(value);
            target.skip.push_back(entry);
        }
        return target;
    }

    std::vector<ValueRule> rules(const QJsonValue& json) {
        if (json.isObject()) return {rule(json)};
        const QJsonArray array = json.toArray();
        if (json.isString() || array.isEmpty() || array.first().isString())
            return {ValueRule{.from = list(json)}};
        std::vector<ValueRule> result;
        for (const QJsonValue entry : array)
            result.push_back(rule(entry));
        return result;
    }

    ValueRule rule(const QJsonValue& json) {
        Part part(fault, json, T::tr("a rule"));
        ValueRule rule;
        rule.from = list(part["from"]);
        rule.join = lists(part["join"]);
        rule.with = part["with"].toString(QStringLiteral(" "));
        rule.take = take(part);
        rule.constant = part.text("constant");
        const QJsonObject values = part["values"].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            rule.values[headingKey(it.key())] = it.value().toString();
        rule.otherwise = part.text("otherwise");
        rule.find = part.word("find", {"account", "contact", "contacts", "product", "team"});
        rule.by = by(part["by"]);
        rule.made = lists(part["made"]);
        rule.per = part.word("per", {"month", "quarter", "half_year", "year"});
        rule.end = part.word("end", {"exclusive", "inclusive", "auto"});
        rule.period = list(part["period"]);
        rule.periods = list(part["periods"]);
        rule.term = list(part["term"]);
        rule.quantity = list(part["quantity"]);
        Part when(fault, part["when"], QStringLiteral("\"when\""));
        rule.whenColumn = when.text("column");
        rule.whenIn = list(when["in"]);
        rule.assume = part.word("assume", {"today", "renewal", "product"});
        return rule;
    }

    static QString take(Part& part) {
        const QString take = part.text("take");
        const bool isPart = (take.startsWith(QLatin1String("before ")) && take.size() > 7) ||
                            (take.startsWith(QLatin1String("after ")) && take.size() > 6);
        return isPart ? take : part.word("take", {"first", "rest", "before X", "after X"});
    }

    std::map<QString, QStringList> by(const QJsonValue& json) {
        std::map<QString, QStringList> by;
        Part part(fault, json, QStringLiteral("\"by\""));
        for (const char* what : {"id", "name", "email", "contact", "contract"})
            if (const QStringList headings = list(part[what]); !headings.isEmpty())
                by[QLatin1String(what)] = headings;
        return by;
    }

    void readFile(const QJsonValue& json, Mapping& mapping) {
        Part part(fault, json, QStringLiteral("\"file\""));
        mapping.headingLine = part["heading_line"].toInteger();
        const QString separator = part.word("separator", {",", ";", "\t", "|"}),
                      encoding = part.word("encoding", {"utf-8", "utf-16le", "utf-16be", "windows-1252"});
        if (!separator.isEmpty())
            mapping.text =
                TextForm{.encoding = encoding == QLatin1String("utf-16le")       ? TextEncoding::Utf16Le
                                     : encoding == QLatin1String("utf-16be")     ? TextEncoding::Utf16Be
                                     : encoding == QLatin1String("windows-1252") ? TextEncoding::Windows1252
                                                                                 : TextEncoding::Utf8,
                         .separator = separator.front().toLatin1()};
        Part currencies(fault, part["other_currency"], QStringLiteral("\"other_currency\""));
        for (const QString& heading : part["other_currency"].toObject().keys())
            mapping.currencies[heading] = currencies.word(heading.toUtf8().constData(), {"convert", "same"});
        const QJsonObject forms = part["columns"].toObject();
        for (auto it = forms.begin(); it != forms.end(); ++it) {
            Part form(fault, it.value(), QStringLiteral("\"columns\""));
            ColumnForm& read = mapping.forms[it.key()];
            if (form.word("dates", {"day_first", "month_first"}) == QLatin1String("month_first"))
                read.dates = DateOrder::MonthFirst;
            if (form.word("decimals", {"point", "comma"}) == QLatin1String("comma"))
                read.decimals = DecimalMark::Comma;
        }
    }
};

} // namespace

Result<Mapping> mappingFromJson(const QString& name, const QByteArray& definition) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(definition, &error);
    Reader reader;
    Mapping mapping;
    if (document.isObject())
        mapping = reader.mapping(document.object());
    else
        reader.fault.note(T::tr("it is no JSON object"));
    if (!reader.fault.text.isEmpty())
        return failure(ErrorKind::Rejected,
                       T::tr("The mapping %1 cannot be used: %2. docs/importing.md says how "
                             "mappings are written.")
                           .arg(name, reader.fault.text));
    if (!name.isEmpty()) mapping.name = name;
    return mapping;
}

} // namespace foothold
