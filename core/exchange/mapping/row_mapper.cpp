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
