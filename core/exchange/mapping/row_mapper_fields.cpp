// How a mapper of rows finds the values of a row's fields, each by the rules for it.

#include "core/base/text.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

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

} // namespace foothold
