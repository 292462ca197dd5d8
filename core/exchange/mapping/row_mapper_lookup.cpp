// How a mapper of rows finds the records that a row refers to.

#include "core/base/text.h"
#include "core/exchange/mapping/row_mapper.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t mostRemembered = 100'000;

/// "Ann Lee <ann@example.com>" -> "ann@example.com".
QString addressIn(const QString& text) {
    const auto open = text.lastIndexOf(QLatin1Char('<')), close = text.lastIndexOf(QLatin1Char('>'));
    const QString inside = open >= 0 && close > open ? text.mid(open + 1, close - open - 1) : text;
    const QString address = inside.trimmed();
    return address.contains(QLatin1Char('@')) ? address : QString();
}

} // namespace

/// The texts under these headings; lists are taken apart, but for names, which may have a comma.
std::vector<QString> RowMapper::texts(const Rule& rule, const char* what) const {
    std::vector<QString> all;
    const auto places = rule.by.find(QLatin1String(what));
    if (places == rule.by.end()) return all;
    const bool isName = places->first == QLatin1String("name");
    const bool isAddress = places->first == QLatin1String("email");
    for (const int place : places->second) {
        QString text = fromUtf8(trimmed(cell(place)));
        if (text.isEmpty()) continue;
        if (isName) {
            all.push_back(text);
            continue;
        }
        if (isAddress) text.replace(QLatin1Char(','), QLatin1Char(';'));
        for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            if (const QString one = isAddress ? addressIn(part) : part.trimmed(); !one.isEmpty())
                all.push_back(one);
    }
    return all;
}

/// Accounts and products are named by many rows: what was found once is remembered by the texts that said it.
std::string RowMapper::found(Field& field, const Rule& rule) {
    const bool remembers =
        m_target.spread.isEmpty() && &rule == &field.rules.front() &&
        (rule.rule->find == QLatin1String("account") || rule.rule->find == QLatin1String("product"));
    if (!remembers) return lookedUp(field, rule);
    std::string texts;
    for (const auto& [what, places] : rule.by)
        for (const int place : places) {
            texts += cell(place);
            texts += '\0';
        }
    if (const auto known = field.found.find(texts); known != field.found.end()) return known->second;
    std::string key = lookedUp(field, rule);
    if (!key.empty() && field.found.size() < mostRemembered) field.found.emplace(std::move(texts), key);
    return key;
}

std::string RowMapper::lookedUp(const Field& field, const Rule& rule) {
    const QString& what = rule.rule->find;
    if (what == QLatin1String("account")) return foundAccount(field, rule);
    if (what == QLatin1String("product")) return foundProduct(field, rule);
    if (what == QLatin1String("team")) return foundTeam(rule);
    return foundContacts(field, rule);
}

std::string RowMapper::foundAccount(const Field& field, const Rule& rule) {
    if (m_spreadAccount) return m_spreadAccount->toStdString();
    const auto ids = texts(rule, "id"), names = texts(rule, "name");
    for (const QString& id : ids)
        if (const Found known = m_directory.account(id); known.kind == Found::Yes)
            return known.key.toStdString();
    for (const QString& contact : texts(rule, "contact"))
        if (const QString account = m_directory.accountOfContact(contact); !account.isEmpty())
            return account.toStdString();
    std::vector<Candidate> candidates;
    for (const auto* list : {&names, &ids}) // a column of identifiers may hold names
        for (const QString& name : *list) {
            if (const Found known = m_directory.account(name); known.kind == Found::Yes)
                return known.key.toStdString();
            const Found known = m_directory.accountNamed(name);
            if (known.kind == Found::Yes) return known.key.toStdString();
            if (list == &names || names.empty())
                candidates.insert(candidates.end(), known.candidates.begin(), known.candidates.end());
        }
    const auto addresses = texts(rule, "email");
    for (const QString& address : addresses)
        if (const Found person = m_directory.contactWithAddress(address, {}); person.kind == Found::Yes)
            return m_directory.accountOfContact(person.key).toStdString();
    for (const QString& address : addresses)
        if (const Found known = m_directory.accountOfAddress(address); known.kind == Found::Yes)
            return known.key.toStdString();
    if (!candidates.empty()) {
        notes.doubtfulAccounts[!names.empty() ? names.front() : ids.front()] = candidates;
        fail(rule, T::tr("may be %1: say which in the mapping's accounts, or that it is new")
                       .arg(foothold::textOf(candidates)));
        return {};
    }
    if (m_target.derived == QLatin1String("account")) {
        if (!ids.empty()) return ids.front().toStdString();
        return names.empty() ? std::string() : keyFromName(names.front()).toStdString();
    }
    if (!m_target.spread.isEmpty()) return {};
    const bool required = (field.column && field.column->required) || !field.column;
    const QString text = !names.empty() ? names.front() : !ids.empty() ? ids.front() : QString();
    if (required)
        fail(rule, text.isEmpty() && addresses.empty()
                       ? T::tr("is empty, so that it is not known whose row this is")
                       : T::tr("is no account of the book or of the files that are imported with it"));
    else if (!text.isEmpty())
        ++notes.unknownReferences[headingOf(field.name)][text];
    return {};
}

std::string RowMapper::foundContacts(const Field& field, const Rule& rule) {
    const QString account = accountOfRow();
    const bool many = rule.rule->find == QLatin1String("contacts");
    std::set<QString> ids;
    const auto take = [&](const Found& known) {
        if (known.kind == Found::No) return false;
        const QString whose = m_directory.accountOfContact(known.key);
        if (!m_target.spread.isEmpty()) m_peopleByAccount[whose].insert(known.key);
        if (account.isEmpty() || whose == account) ids.insert(known.key);
        return true;
    };
    for (const QString& id : texts(rule, "id"))
        if (!take(m_directory.contact(id)) && !many) ++notes.unknownReferences[headingOf(field.name)][id];
    for (const QString& address : texts(rule, "email")) {
        if (take(m_directory.contactWithAddress(address, m_target.spread.isEmpty() ? account : QString())))
            continue;
        if (!m_directory.teamMember(address).isEmpty()) continue;
        ++notes.unknownPeople[address];
        const Found known = m_directory.accountOfAddress(address);
        if (known.kind == Found::Yes && !m_target.spread.isEmpty()) m_peopleByAccount[known.key];
    }
    if (ids.empty())
        for (const QString& name : texts(rule, "name"))
            if (!take(m_directory.contactNamed(name, account)))
                ++notes.unknownReferences[headingOf(field.name)][name];
    QStringList list(ids.begin(), ids.end());
    return (many ? list.join(QLatin1Char(';')) : list.value(0)).toStdString();
}

std::string RowMapper::foundProduct(const Field& field, const Rule& rule) {
    for (const QString& contract : texts(rule, "contract"))
        if (const QString product = m_directory.productOfContract(contract); !product.isEmpty())
            return product.toStdString();
    const auto ids = texts(rule, "id"), names = texts(rule, "name");
    for (const QString& id : ids)
        if (m_directory.product(id).kind == Found::Yes) return id.toStdString();
    for (const auto* list : {&names, &ids})
        for (const QString& name : *list)
            for (const Found& known : {m_directory.product(name), m_directory.productNamed(name)})
                if (known.kind == Found::Yes) return known.key.toStdString();
    if (ids.empty() && names.empty()) return {};
    if (m_target.derived == QLatin1String("product"))
        return ids.empty() ? keyFromName(names.front()).toStdString() : ids.front().toStdString();
    const QString text = names.empty() ? ids.front() : names.front();
    if (field.column && field.column->required)
        fail(rule, T::tr("is no product of the book or of the files that are imported with it"));
    else
        ++notes.unknownReferences[headingOf(field.name)][text];
    return {};
}

std::string RowMapper::foundTeam(const Rule& rule) {
    QStringList names;
    for (const QString& address : texts(rule, "email"))
        if (const QString name = m_directory.teamMember(address); !name.isEmpty() && !names.contains(name))
            names += name;
    return names.join(QLatin1Char(';')).toStdString();
}

} // namespace foothold
