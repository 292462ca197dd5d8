#include "core/exchange/mapping/row_mapper.h"

#include "core/base/text.h"
#include "core/exchange/mapping/month_columns.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QStringList& currencyWords() {
    static const QStringList all{QStringLiteral("Currency"),
                                 QStringLiteral("Currency ISO Code"),
                                 QStringLiteral("CurrencyIsoCode"),
                                 QStringLiteral("Amount Currency"),
                                 QStringLiteral("Total Amount Currency"),
                                 QStringLiteral("Währung"),
                                 QStringLiteral("Devise"),
                                 QStringLiteral("Moneda"),
                                 QStringLiteral("Divisa")};
    return all;
}

bool isKey(const Table& table, const Column* column) {
    return column && table.isKey(int(column - table.columns.data()));
}

} // namespace

bool readsCurrency(const Table& table) {
    return table.name != "accounts";
}

bool readsCurrency(const Table& table, std::string_view column) {
    const int index = table.indexOf(column);
    return readsCurrency(table) && index >= 0 && table.columns[std::size_t(index)].type == Type::Money;
}

QString currencyHeading(const QStringList& headings) {
    for (const QString& heading : headings)
        for (const QString& word : currencyWords())
            if (headingKey(heading) == headingKey(word)) return heading;
    return {};
}

RowMapper::RowMapper(const Mapping& mapping, const MappingTarget& target, const QStringList& headings,
                     const Directory& directory, Date today)
    : m_mapping(mapping)
    , m_target(target)
    , m_table(*findTable(target.table.toStdString()))
    , m_headings(headings)
    , m_directory(directory)
    , m_today(today) {
    for (const QString& heading : headings) {
        const auto form = mapping.forms.find(heading);
        m_forms.push_back(form == mapping.forms.end() ? ColumnForm() : form->second);
    }
    compile();
    sortFields();
    for (const Column& column : m_table.columns) {
        const QString name = fromUtf8(column.name);
        const auto field =
            std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& f) { return f.name == name; });
        const bool fromHeading = name == target.monthsInto ||
                                 (!m_months.empty() && m_measurePlace >= 0 && target.measures.count(name)) ||
                                 std::any_of(m_months.begin(), m_months.end(), [&](const Months& month) {
                                     return month.cells.count(name) > 0;
                                 });
        if (field == m_fields.end() && !fromHeading) continue;
        m_columns.push_back(&column);
        m_fieldOfColumn.push_back(fromHeading ? -1 : int(field - m_fields.begin()));
    }
}

int RowMapper::place(const QStringList& headings) const {
    return headings.isEmpty() ? -1 : int(m_headings.indexOf(headings.first()));
}

void RowMapper::compile() {
    for (const auto& [name, rules] : m_target.columns) {
        const int index = m_table.indexOf(utf8(name));
        Field field{.name = name, .column = index < 0 ? nullptr : &m_table.columns[std::size_t(index)]};
        field.isAccountKey =
            name == QLatin1String("account_id") && m_table.name == "accounts" && m_target.derived.isEmpty();
        field.isContactKey = name == QLatin1String("contact_id") && m_table.name == "contacts";
        field.isProductKey = name == QLatin1String("product_id") && m_table.name == "products" &&
                             m_target.derived.isEmpty() && !rules.front().made.empty();
        for (const ValueRule& rule : rules) {
            Rule compiled{.rule = &rule,
                          .from = place(rule.from),
                          .period = place(rule.period),
                          .periods = place(rule.periods),
                          .term = place(rule.term),
                          .quantity = place(rule.quantity)};
            for (const QStringList& part : rule.join)
                compiled.join.push_back(place(part));
            for (const auto& [what, sources] : rule.by)
                for (const QString& heading : sources)
                    if (m_headings.contains(heading))
                        compiled.by[what].push_back(int(m_headings.indexOf(heading)));
            field.rules.push_back(std::move(compiled));
        }
        m_fields.push_back(std::move(field));
    }
    for (const auto& skip : m_target.skip)
        if (const int at = place(skip.from); at >= 0) m_skips.emplace_back(at, skip.in);
    for (const MonthColumn& column : monthColumns(m_target, m_headings)) {
        const std::string month = utf8(isoMonth(column.month));
        auto known = std::find_if(m_months.begin(), m_months.end(),
                                  [&](const Months& each) { return each.month == month; });
        // Two columns of one month and measure contradict each other: each gives a record, as two rows would.
        if (known == m_months.end() || known->cells.count(column.column))
            known = m_months.insert(m_months.end(), Months{.month = month});
        known->cells[column.column] = column.place;
    }
    m_measurePlace = place(m_target.measureFrom);
    if (const QString heading = currencyHeading(m_headings); !heading.isEmpty() && readsCurrency(m_table))
        m_currencyPlace = int(m_headings.indexOf(heading));
}

RowMapper::Turn RowMapper::turnOf(const Field& field) const {
    const auto any = [&](auto&& has) {
        return std::any_of(field.rules.begin(), field.rules.end(),
                           [&](const Rule& rule) { return has(*rule.rule); });
    };
    const auto isMadeOfKey = [](const ValueRule& rule) {
        return std::any_of(rule.made.begin(), rule.made.end(), [](const QStringList& columns) {
            return columns.contains(QLatin1String("contract_id"));
        });
    };
    if (any([](const ValueRule& rule) { return !rule.assume.isEmpty(); })) return Turn::Assumed;
    if (any(isMadeOfKey)) return Turn::KeysOfKeys;
    if (field.name == QLatin1String("account_id") && m_table.name == "accounts") return Turn::OwnAccount;
    if (any([](const ValueRule& rule) { return !rule.made.empty(); })) return Turn::MadeKeys;
    const ValueRule& first = *field.rules.front().rule;
    if (!first.whenColumn.isEmpty()) return Turn::Conditions;
    if (first.find == QLatin1String("account")) return Turn::References;
    return field.column && field.column->type == Type::Money ? Turn::Amounts : Turn::Other;
}

void RowMapper::sortFields() {
    for (Field& field : m_fields)
        field.turn = turnOf(field);
    std::stable_sort(m_fields.begin(), m_fields.end(),
                     [](const Field& a, const Field& b) { return a.turn < b.turn; });
}

ColumnForm RowMapper::formOf(int place) const {
    return place < 0 ? ColumnForm() : m_forms[std::size_t(place)];
}

std::string_view RowMapper::cell(int place) const {
    if (place < 0 || std::size_t(place) >= m_row->cells.size()) return {};
    const std::string_view text = m_row->cells[std::size_t(place)].text;
    return isNothing(text) && m_row->cells[std::size_t(place)].kind != SourceCell::Kind::Error
               ? std::string_view()
               : text;
}

const std::string& RowMapper::valueOf(const QString& column) const {
    static const std::string none;
    for (const Field& field : m_fields)
        if (field.name == column) return field.value;
    return none;
}

QString RowMapper::accountOfRow() const {
    if (m_spreadAccount) return *m_spreadAccount;
    for (const char* column : {"account_id", "_account"})
        if (const std::string& value = valueOf(QLatin1String(column)); !value.empty())
            return QString::fromStdString(value);
    return {};
}

void RowMapper::fail(const Rule& rule, const QString& reason) {
    if (m_problem) return;
    int at = rule.from;
    for (const char* what : {"id", "name", "contact", "email", "contract"})
        if (const auto places = rule.by.find(QLatin1String(what)); places != rule.by.end())
            for (const int place : places->second)
                if (at < 0 || (cell(at).empty() && !cell(place).empty())) at = place;
    for (const int place : rule.join)
        if (at < 0) at = place;
    m_problem = RowProblem{at < 0 ? QString() : m_headings[at],
                           at < 0 ? QString() : fromUtf8(cell(at).substr(0, 1000)), reason};
}

std::string RowMapper::made(const Rule& rule) {
    for (const QStringList& columns : rule.rule->made) {
        QStringList parts;
        for (const QString& column : columns)
            parts += QString::fromStdString(valueOf(column));
        if (parts.contains(QString())) continue;
        if (columns.size() == 1) {
            const QString& only = parts.first();
            if (columns.first() == QLatin1String("email")) return utf8(only.toLower());
            const bool isReadyKey = columns.first().endsWith(QLatin1String("_id")) ||
                                    columns.first() == QLatin1String("_account");
            return utf8(isReadyKey ? only : keyFromName(only));
        }
        QStringList keys;
        for (const QString& part : parts)
            keys += keyFromName(part);
        return utf8(keys.join(QLatin1Char('.')));
    }
    return {};
}

std::string RowMapper::assumed(const Rule& rule) {
    if (rule.rule->assume == QLatin1String("product")) return utf8(m_directory.onlyProduct());
    std::string key;
    for (const int index : m_table.key)
        key += (key.empty() ? "" : "/") + valueOf(fromUtf8(m_table.columns[std::size_t(index)].name));
    if (const auto known = stored.find(key); known != stored.end()) return known->second;
    if (rule.rule->assume == QLatin1String("renewal")) return utf8(isoDate(assumedStart()));
    Date day = m_today;
    // What is closed cannot have been found later.
    if (const auto closed = parseDate(valueOf(QStringLiteral("closed_on")))) day = std::min(day, *closed);
    return utf8(isoDate(day));
}

/// Of a contract of which only the end is known: terms are taken to be years, and it to be running.
Date RowMapper::assumedStart() const {
    const auto end = parseDate(valueOf(QStringLiteral("end_on")));
    if (!end) return m_today;
    for (int years = 1;; ++years)
        if (const Date start = addMonths(*end + Days(1), -12 * years); start <= m_today) return start;
}

void RowMapper::evaluateField(Field& field) {
    m_unknown.reset();
    evaluateRules(field);
    if (m_unknown) ++notes.unknownWords[m_unknown->first][m_unknown->second];
}

void RowMapper::evaluateRules(Field& field) {
    field.value.clear();
    for (const Rule& rule : field.rules) {
        if (!rule.rule->whenColumn.isEmpty() &&
            !rule.rule->whenIn.contains(QString::fromStdString(valueOf(rule.rule->whenColumn))))
            continue;
        if (!rule.rule->find.isEmpty())
            field.value = found(field, rule);
        else if (!rule.rule->made.empty())
            field.value = made(rule);
        else if (!rule.rule->assume.isEmpty())
            field.value = assumed(rule);
        else
            field.value = converted(field, rule, translated(field, rule, textOf(field, rule)));
        if (!field.value.empty()) m_unknown.reset(); // what one rule does not know another one may
        if (field.value.empty() && !m_problem) field.value = utf8(rule.rule->constant);
        if (!field.value.empty() || m_problem) return;
    }
}

/// The key of the account of a row that brings accounts.
std::string RowMapper::accountKey() {
    Field* field = nullptr;
    for (Field& each : m_fields)
        if (each.name == QLatin1String("account_id")) field = &each;
    const QString name = QString::fromStdString(valueOf(QStringLiteral("name")));
    const Rule& rule = field->rules.front();
    const bool hasOwn = rule.from >= 0 || !rule.join.empty();
    const QString id = hasOwn ? QString::fromStdString(textOf(*field, rule)) : QString();
    if (!id.isEmpty()) {
        const Found known = m_directory.account(id);
        return utf8(known.kind == Found::Yes ? known.key : id);
    }
    if (hasOwn) return {};
    const Found known = m_directory.accountNamed(name);
    if (known.kind == Found::InDoubt) {
        notes.doubtfulAccounts[name] = known.candidates;
        m_problem = RowProblem{headingOf(QStringLiteral("name")), name,
                               T::tr("may be %1: say which in the mapping's accounts, or that it is new")
                                   .arg(foothold::textOf(known.candidates))};
    }
    return known.kind == Found::Yes ? utf8(known.key) : utf8(keyFromName(name));
}

bool RowMapper::evaluate() {
    for (Field& field : m_fields)
        field.value.clear();
    for (Field& field : m_fields) {
        if (field.isAccountKey)
            field.value = accountKey();
        else
            evaluateField(field);
        if (m_problem) return false;
        if (field.isProductKey) {
            const Found known =
                m_directory.productNamed(QString::fromStdString(valueOf(QStringLiteral("name"))));
            if (known.kind == Found::Yes) field.value = utf8(known.key);
        }
        if (field.isContactKey) {
            const auto text = [&](const char* column) {
                return QString::fromStdString(valueOf(QLatin1String(column)));
            };
            const bool isMade = !field.rules.front().rule->made.empty();
            const QString known =
                m_directory.personKey(isMade ? QString() : QString::fromStdString(field.value), text("email"),
                                      text("name"), accountOfRow());
            if (!known.isEmpty()) field.value = utf8(known);
        }
    }
    return true;
}

bool RowMapper::isSkipped() const {
    return std::any_of(m_skips.begin(), m_skips.end(), [this](const auto& skip) {
        const std::string_view text = cell(skip.first);
        return !text.empty() && skip.second.contains(headingKey(fromUtf8(text)));
    });
}

bool RowMapper::takeMeasure() {
    if (m_measurePlace < 0) return true;
    m_measure = measureOf(m_target, fromUtf8(cell(m_measurePlace)));
    for (Field& field : m_fields)
        if (m_target.measures.count(field.name) && field.name != m_measure) field.value.clear();
    if (m_measure.isEmpty()) ++notes.unknownWords[m_headings[m_measurePlace]][fromUtf8(cell(m_measurePlace))];
    return !m_measure.isEmpty();
}

bool RowMapper::isGiven() const {
    if (m_target.unlessContracts && m_directory.hasOtherContracts(accountOfRow())) return false;
    const QStringList& any = m_target.given;
    return any.isEmpty() || std::any_of(any.begin(), any.end(),
                                        [this](const QString& column) { return !valueOf(column).empty(); });
}

void RowMapper::emitRecord() {
    Record record;
    for (const int field : m_fieldOfColumn)
        record.cells.push_back(field < 0 ? std::string() : m_fields[std::size_t(field)].value);
    record.problem = m_problem;
    // Keys that were made of names: a second record of the same name is another one.
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int field = m_fieldOfColumn[i];
        if (m_problem || field < 0 || m_table.key.size() != 1 || !isKey(m_table, m_columns[i]) ||
            m_target.distinct)
            continue;
        if (m_fields[std::size_t(field)].rules.front().rule->made.empty() || record.cells[i].empty())
            continue;
        if (m_table.name == "accounts" || m_table.name == "contacts" || m_table.name == "products") continue;
        if (const int count = ++m_keysMade[record.cells[i]]; count > 1)
            record.cells[i] += "." + std::to_string(count);
    }
    m_records.push_back(std::move(record));
}

void RowMapper::emitMonths() {
    const std::size_t at = m_records.size();
    for (const Months& month : m_months) {
        if (std::all_of(month.cells.begin(), month.cells.end(),
                        [this](const auto& each) { return trimmed(cell(each.second)).empty(); }))
            continue;
        emitRecord();
        Record& record = m_records.back();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString name = fromUtf8(m_columns[i]->name);
            if (name == m_target.monthsInto) record.cells[i] = month.month;
            const auto measured = m_measurePlace < 0  ? month.cells.find(name)
                                  : name == m_measure ? month.cells.begin()
                                                      : month.cells.end();
            if (measured == month.cells.end()) continue;
            const std::string text(trimmed(cell(measured->second)));
            if (text.empty()) continue;
            const Field field{.name = name, .column = m_columns[i], .rules = {}, .value = {}};
            static const ValueRule plain;
            record.cells[i] =
                number(field, {.rule = &plain, .from = measured->second, .join = {}, .by = {}}, text);
            if (!record.problem) record.problem = m_problem;
            m_problem.reset();
        }
    }
    if (m_problem && m_records.size() == at) emitRecord();
}

void RowMapper::emitAccounts() {
    const auto people = std::move(m_peopleByAccount);
    m_peopleByAccount.clear();
    if (people.empty()) {
        ++notes.skipped; // nobody of a customer was there
        return;
    }
    for (const auto& [account, ids] : people) {
        m_spreadAccount = account;
        m_problem.reset();
        if (!evaluate()) {
            emitRecord();
            continue;
        }
        emitRecord();
    }
    m_spreadAccount.reset();
    m_peopleByAccount.clear();
}

std::span<const RowMapper::Record> RowMapper::map(const SheetRow& row) {
    m_row = &row;
    m_records.clear();
    m_problem.reset();
    m_peopleByAccount.clear();
    if (isSkipped()) {
        ++notes.skipped;
        return m_records;
    }
    const bool fine = evaluate();
    if (fine && (!takeMeasure() || !isGiven())) {
        ++notes.skipped;
        return m_records;
    }
    if (!m_target.spread.isEmpty())
        emitAccounts();
    else if (fine && !m_months.empty())
        emitMonths();
    else
        emitRecord();
    return m_records;
}

std::string RowMapper::plainValue(const SheetRow& row, const QString& column) {
    m_row = &row;
    m_problem.reset();
    for (const Field& field : m_fields)
        if (field.name == column)
            for (const Rule& rule : field.rules) {
                if (rule.from < 0 && rule.join.empty()) continue;
                std::string text = textOf(field, rule);
                if (!text.empty()) return text;
            }
    return {};
}

QString RowMapper::headingOf(const QString& column) const {
    for (const Field& field : m_fields) {
        if (field.name != column) continue;
        for (const Rule& rule : field.rules) {
            if (rule.from >= 0) return m_headings[rule.from];
            for (const int place : rule.join)
                if (place >= 0) return m_headings[place];
            for (const char* what : {"id", "name", "contact", "email"})
                if (const auto places = rule.by.find(QLatin1String(what)); places != rule.by.end())
                    return m_headings[places->second.front()];
        }
    }
    return {};
}

QString RowMapper::textUnder(const QString& heading) const {
    const int at = int(m_headings.indexOf(heading));
    return m_row && at >= 0 && std::size_t(at) < m_row->cells.size()
               ? fromUtf8(m_row->cells[std::size_t(at)].text.substr(0, 1000))
               : QString();
}

} // namespace foothold
