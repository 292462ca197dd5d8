#include "core/exchange/mapping/directory.h"

#include "core/base/text.h"
#include "core/domain/tables.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/mapping/words.h"
#include "core/exchange/records.h"
#include "core/store/rows.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace foothold {

namespace {

constexpr int rowsBetweenQuestions = 1024;
constexpr qsizetype longId = 18, shortId = 15; // of Salesforce's keys

/// Calls @p visit with the texts of the named columns of every row.
template <typename Visit>
Status forEachRow(Book& book, std::string_view tableName, std::initializer_list<std::string_view> names,
                  const GoOn& goOn, Visit&& visit) {
    const Table& table = *findTable(tableName);
    std::vector<int> columns;
    for (const auto name : names)
        columns.push_back(table.indexOf(name));
    int count = 0;
    bool isStopped = false;
    auto read = TableRows(book, table).forEach(columns, [&](std::span<const Cell> row) {
        isStopped = goOn && ++count % rowsBetweenQuestions == 0 && !goOn();
        if (isStopped) return false;
        std::vector<QString> texts;
        for (const Cell& cell : row)
            texts.push_back(fromUtf8(textOf(cell)));
        visit(texts);
        return true;
    });
    if (isStopped) return importCancelled();
    return read;
}

QString domainOf(const QString& website) {
    QString host = website.trimmed().toLower();
    const auto scheme = host.indexOf(QLatin1String("://"));
    if (scheme >= 0) host = host.mid(scheme + 3);
    host = host.section(QLatin1Char('/'), 0, 0).section(QLatin1Char(':'), 0, 0);
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

/// Domains at which everybody can have an address say nothing of a company.
bool isPublicDomain(const QString& domain) {
    static const QSet<QString> domains{
        QStringLiteral("gmail.com"),   QStringLiteral("googlemail.com"), QStringLiteral("outlook.com"),
        QStringLiteral("hotmail.com"), QStringLiteral("yahoo.com"),      QStringLiteral("icloud.com"),
        QStringLiteral("gmx.de"),      QStringLiteral("gmx.net"),        QStringLiteral("web.de"),
        QStringLiteral("t-online.de"), QStringLiteral("orange.fr"),      QStringLiteral("live.com"),
        QStringLiteral("aol.com"),     QStringLiteral("proton.me"),      QStringLiteral("protonmail.com")};
    return domains.contains(domain);
}

QString addressKey(const QString& email) {
    return email.trimmed().toLower();
}

/// "Lee, Ann" is "Ann Lee".
QString personNameKey(const QString& name) {
    QString key = folded(name.simplified());
    if (key.count(QLatin1Char(',')) == 1)
        key = (key.section(QLatin1Char(','), 1) + QLatin1Char(' ') + key.section(QLatin1Char(','), 0, 0))
                  .simplified();
    return key;
}

QString productKey(const QString& name) {
    return headingKey(name); // "GTXPro" and "GTX Pro" are one product
}

} // namespace

QString textOf(const std::vector<Candidate>& candidates) {
    QStringList texts;
    for (const Candidate& candidate : candidates)
        texts += candidate.text();
    return texts.join(QLatin1String(", "));
}

Result<Directory> Directory::read(Book& book, const Scope& scope, const GoOn& goOn) {
    Directory directory;
    RecordIndex records(book);
    directory.m_bookCurrency = records.bookCurrency();
    if (auto read = records.status(); !read) return tl::unexpected(read.error());
    using Step = Status (Directory::*)(Book&, const GoOn&);
    std::vector<Step> steps{&Directory::readRates, &Directory::readAccounts, &Directory::readProducts};
    if (scope.people) steps.push_back(&Directory::readPeople);
    if (scope.contractProducts) steps.push_back(&Directory::readContractProducts);
    if (scope.otherContracts) steps.push_back(&Directory::readContracts);
    for (const Step step : steps) {
        if (goOn && !goOn()) return importCancelled();
        if (auto read = (directory.*step)(book, goOn); !read) return tl::unexpected(read.error());
    }
    return directory;
}

Status Directory::readContracts(Book& book, const GoOn& goOn) {
    return forEachRow(book, "contracts", {"contract_id", "account_id"}, goOn,
                      [this](const std::vector<QString>& row) { addContract(row[0], row[1]); });
}

/// A list's contracts have the account's key, or one made of it and the product; those of periods have a day
/// behind it.
void Directory::addContract(const QString& contract, const QString& account) {
    const QString start = keyFromName(account) + QLatin1Char('.');
    const QString rest = contract.startsWith(start) ? contract.mid(start.size()) : QString();
    const bool isOfList = contract == account || (!rest.isEmpty() && !rest.contains(QLatin1Char('.')) &&
                                                  !parseDate(rest.toStdString()));
    if (!isOfList) m_otherContracts.insert(account);
}

Status Directory::readRates(Book& book, const GoOn& goOn) {
    if (goOn && !goOn()) return importCancelled();
    const Table& table = *findTable("rates");
    const Column& rate = table.columns[std::size_t(table.indexOf("rate"))];
    const std::vector<int> columns{table.indexOf("currency"), table.indexOf("rate")};
    return TableRows(book, table).forEach(columns, [&](std::span<const Cell> row) {
        std::string text;
        appendCellText(text, rate, row[1], Currency());
        m_rates.insert(fromUtf8(textOf(row[0])), QByteArray::fromStdString(text).toDouble());
        return true;
    });
}

Status Directory::readAccounts(Book& book, const GoOn& goOn) {
    return forEachRow(book, "accounts", {"account_id", "name", "website", "currency"}, goOn,
                      [&](const std::vector<QString>& row) {
                          const auto own = Currency::parse(row[3].toStdString());
                          index(row[0],
                                {.name = row[1],
                                 .key = companyKey(row[1]),
                                 .currency = own.value_or(m_bookCurrency),
                                 .inBook = true},
                                row[2]);
                      });
}

Status Directory::readPeople(Book& book, const GoOn& goOn) {
    auto read = forEachRow(book, "contacts",
                           {"contact_id", "account_id", "name", "email", "title", "department", "status"},
                           goOn, [&](const std::vector<QString>& row) {
                               const Person person{.id = row[0],
                                                   .account = row[1],
                                                   .name = row[2],
                                                   .email = row[3],
                                                   .title = row[4],
                                                   .department = row[5],
                                                   .left = row[6] == QLatin1String("left"),
                                                   .inBook = true};
                               m_peopleOfBook.push_back(person);
                               addPerson(person);
                           });
    if (!read) return read;
    return forEachRow(book, "team", {"name", "email"}, goOn, [&](const std::vector<QString>& row) {
        if (!row[1].isEmpty()) m_team[addressKey(row[1])] = row[0];
    });
}

Status Directory::readProducts(Book& book, const GoOn& goOn) {
    return forEachRow(book, "products", {"product_id", "name"}, goOn,
                      [&](const std::vector<QString>& row) { addProduct(row[0], row[1]); });
}

Status Directory::readContractProducts(Book& book, const GoOn& goOn) {
    return forEachRow(book, "contract_lines", {"contract_id", "product_id"}, goOn,
                      [&](const std::vector<QString>& row) {
                          if (!m_contractProducts.contains(row[0])) addContractProduct(row[0], row[1]);
                      });
}

void Directory::index(const QString& id, const Account& account, const QString& website) {
    const bool known = m_accounts.contains(id);
    Account& kept = m_accounts[id];
    const bool renamed = kept.key != account.key;
    const bool inBook = kept.inBook, inFile = kept.inFile;
    kept = account;
    kept.inBook = inBook || account.inBook;
    kept.inFile = inFile || account.inFile;
    if (id.size() == longId) m_shortIds[id.left(shortId)] = id;
    if ((!known || renamed) && !account.key.isEmpty()) {
        m_accountsByKey.insert(account.key, id);
        m_accountsByStart.insert(account.key.left(3), id);
    }
    const QString domain = domainOf(website);
    if (!domain.isEmpty() && !m_accountsByDomain.contains(domain, id)) m_accountsByDomain.insert(domain, id);
}

void Directory::addAccount(const QString& id, const QString& name, const QString& website,
                           const QString& currency, bool derived) {
    const auto own = Currency::parse(currency.toStdString());
    const Currency before = m_accounts.contains(id) ? m_accounts[id].currency : m_bookCurrency;
    m_filesHaveAccounts = m_filesHaveAccounts || !derived;
    index(id,
          {.name = name,
           .key = companyKey(name),
           .currency = own.value_or(before),
           .inFile = true,
           .derived = derived},
          website);
}

Currency Directory::currencyOf(const QString& account) const {
    const auto found = m_accounts.constFind(account);
    return found == m_accounts.constEnd() ? m_bookCurrency : found->currency;
}

Found Directory::account(const QString& id) const {
    if (id.isEmpty()) return {};
    if (const auto settled = m_settled.constFind(id); settled != m_settled.constEnd())
        return *settled == QLatin1String("new") ? Found() : Found{Found::Yes, *settled, {}};
    if (m_accounts.contains(id)) return {Found::Yes, id, {}};
    if (const auto alias = m_aliases.constFind(id); alias != m_aliases.constEnd())
        return {Found::Yes, *alias, {}};
    if (id.size() == shortId)
        if (const auto whole = m_shortIds.constFind(id); whole != m_shortIds.constEnd())
            return {Found::Yes, *whole, {}};
    if (id.size() == longId && m_accounts.contains(id.left(shortId)))
        return {Found::Yes, id.left(shortId), {}};
    return {};
}

Found Directory::accountNamed(const QString& name) const {
    if (const auto settled = m_settled.constFind(name); settled != m_settled.constEnd())
        return *settled == QLatin1String("new") ? Found() : Found{Found::Yes, *settled, {}};
    const QString key = companyKey(name);
    if (key.isEmpty()) return {};
    QStringList same = m_accountsByKey.values(key);
    same.sort();
    if (same.size() == 1) return {Found::Yes, same.first(), {}};
    Found found;
    const auto doubt = [&](const QString& id) {
        found.kind = Found::InDoubt;
        const Candidate added = candidate(id);
        if (std::find(found.candidates.begin(), found.candidates.end(), added) == found.candidates.end())
            found.candidates.push_back(added);
    };
    if (same.size() > 1) {
        const QString exact = name.trimmed();
        QStringList equal;
        for (const QString& id : same)
            if (m_accounts[id].name.trimmed() == exact) equal += id;
        if (equal.size() == 1) return {Found::Yes, equal.first(), {}};
        for (const QString& id : same)
            doubt(id);
        return found;
    }
    QStringList near = m_accountsByStart.values(key.left(3));
    near.sort();
    for (const QString& id : near)
        if (found.candidates.size() < 5 && !m_accounts[id].derived &&
            areSimilarCompanies(key, m_accounts[id].key))
            doubt(id);
    return found;
}

Found Directory::accountOfAddress(const QString& email) const {
    const QString domain = addressKey(email).section(QLatin1Char('@'), 1);
    if (domain.isEmpty() || isPublicDomain(domain)) return {};
    const QStringList ids = m_accountsByDomain.values(domain);
    return ids.size() == 1 ? Found{Found::Yes, ids.first(), {}} : Found();
}

QStringList Directory::missingAccounts() const {
    QStringList missing;
    if (!m_filesHaveAccounts) return missing;
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it)
        if (it->inBook && !it->inFile) missing += candidate(it.key()).text();
    missing.sort();
    return missing;
}

Found Directory::contact(const QString& id) const {
    if (m_people.contains(id)) return {Found::Yes, id, {}};
    return {};
}

Found Directory::contactWithAddress(const QString& email, const QString& account) const {
    QStringList ids = m_peopleByAddress.values(addressKey(email));
    if (!account.isEmpty()) ids.removeIf([&](const QString& id) { return m_people[id].account != account; });
    ids.sort();
    return ids.isEmpty() ? Found() : Found{ids.size() == 1 ? Found::Yes : Found::InDoubt, ids.first(), {}};
}

Found Directory::contactNamed(const QString& name, const QString& account) const {
    QStringList ids = m_peopleByName.values(personNameKey(name));
    ids.removeIf([&](const QString& id) { return m_people[id].account != account; });
    ids.sort();
    return ids.isEmpty() ? Found() : Found{ids.size() == 1 ? Found::Yes : Found::InDoubt, ids.first(), {}};
}

const Directory::Person* Directory::person(const QString& id) const {
    const auto found = m_people.constFind(id);
    return found == m_people.constEnd() ? nullptr : &*found;
}

void Directory::addPerson(const Person& person) {
    m_people[person.id] = person;
    const QString address = addressKey(person.email), name = personNameKey(person.name);
    if (!address.isEmpty() && !m_peopleByAddress.contains(address, person.id))
        m_peopleByAddress.insert(address, person.id);
    if (!m_peopleByName.contains(name, person.id)) m_peopleByName.insert(name, person.id);
}

Found Directory::product(const QString& id) const {
    return m_products.contains(id) ? Found{Found::Yes, id, {}} : Found();
}

Found Directory::productNamed(const QString& name) const {
    QStringList ids = m_productsByKey.values(productKey(name));
    ids.sort();
    return ids.isEmpty() ? Found() : Found{Found::Yes, ids.first(), {}};
}

QString Directory::personKey(const QString& id, const QString& email, const QString& name,
                             const QString& account) const {
    const auto inBook = [this](const QString& key) { return m_people.value(key).inBook; };
    if (!id.isEmpty() && inBook(id)) return id;
    for (const Found& found :
         {contactWithAddress(email, account), id.isEmpty() ? contactNamed(name, account) : Found()})
        if (found.kind == Found::Yes && inBook(found.key)) return found.key;
    return id;
}

Result<QStringList> productsOf(Book& book) {
    QStringList products;
    auto read = forEachRow(book, "products", {"product_id"}, {},
                           [&](const std::vector<QString>& row) { products += row[0]; });
    if (!read) return tl::unexpected(read.error());
    return products;
}

QString Directory::onlyProduct() const {
    return m_products.size() == 1 ? m_products.begin().key() : QString();
}

void Directory::addProduct(const QString& id, const QString& name, bool derived) {
    if (derived && !m_products.contains(id)) m_derivedProducts += id;
    m_products[id] = name;
    const QString key = productKey(name);
    if (!m_productsByKey.contains(key, id)) m_productsByKey.insert(key, id);
}

} // namespace foothold
