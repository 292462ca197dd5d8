#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/exchange/sheets/source_sheet.h"
#include "core/store/book.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace foothold {

/// An account that a word of a file may mean.
struct Candidate {
    QString id, name;
    /// "A-1 Acme", for people.
    QString text() const { return id + QLatin1Char(' ') + name; }
    friend bool operator==(const Candidate&, const Candidate&) = default;
};
/// "A-1 Acme, A-2 Acme Ltd".
QString textOf(const std::vector<Candidate>& candidates);

/// What a reference in a file was found to be.
struct Found {
    enum Kind { No, Yes, InDoubt } kind = No;
    QString key{};                       ///< Yes: of the record
    std::vector<Candidate> candidates{}; ///< of an account InDoubt: those that it may be
};

/// The records that references of a file are looked up in: those of the book, and those that the files of the
/// import bring. Accounts are found by their key, else by their name, else by the domain of an address.
class Directory {
public:
    struct Person {
        QString id, account, name, email, title, department;
        bool left = false, inBook = false;
    };

    /// What nobody looks up need not be read: a large book has many people.
    struct Scope {
        bool people = true, contractProducts = true, otherContracts = false;
    };
    /// ErrorKind::Cancelled if @p goOn says so.
    static Result<Directory> read(Book& book, const Scope& scope, const GoOn& goOn = {});

    // --- accounts ---
    /// The account with this key, or the one that this word of a file was settled to be.
    Found account(const QString& id) const;
    Found accountNamed(const QString& name) const;
    Found accountOfAddress(const QString& email) const;
    bool hasAccount(const QString& id) const { return m_accounts.contains(id); }
    Currency currencyOf(const QString& account) const;
    Currency bookCurrency() const { return m_bookCurrency; }
    /// Units of the book's currency for one of @p currency; 0: the book has no rate.
    double rateOf(Currency currency) const {
        return currency == m_bookCurrency ? 1 : m_rates.value(currency.code());
    }
    /// What a file's word means: an account's key, or "new".
    void settle(const QString& word, const QString& account) { m_settled[word] = account; }
    /// An account that a file brings under its own key. @p website and @p currency may be empty.
    /// @p derived: the file only names it; it is new to the book and to the files that bring accounts.
    void addAccount(const QString& id, const QString& name, const QString& website, const QString& currency,
                    bool derived = false);
    bool isDerivedAccount(const QString& id) const { return m_accounts.value(id).derived; }
    /// @p id is how a file calls the account @p account.
    void addAlias(const QString& id, const QString& account) { m_aliases[id] = account; }
    /// The accounts of the book, by name, that no file has brought; none if no file brings accounts.
    QStringList missingAccounts() const;

    // --- people ---
    /// The contact with this key; in @p account if that is given.
    Found contact(const QString& id) const;
    Found contactWithAddress(const QString& email, const QString& account) const;
    Found contactNamed(const QString& name, const QString& account) const;
    QString accountOfContact(const QString& contact) const { return m_people.value(contact).account; }
    const Person* person(const QString& id) const;
    void addPerson(const Person& person);
    /// The key of a person of a file: that of the one of the book that it is by its address, or its name
    /// within the account, if the book does not know @p id; else @p id, which may be empty.
    QString personKey(const QString& id, const QString& email, const QString& name,
                      const QString& account) const;
    QString teamMember(const QString& email) const { return m_team.value(email.trimmed().toLower()); }
    /// The people of the book as they were before the import.
    const std::vector<Person>& peopleOfBook() const { return m_peopleOfBook; }

    // --- products ---
    Found product(const QString& id) const;
    Found productNamed(const QString& name) const;
    /// The product's key if there is exactly one.
    QString onlyProduct() const;
    void addProduct(const QString& id, const QString& name, bool derived = false);
    bool isDerivedProduct(const QString& id) const { return m_derivedProducts.contains(id); }
    QString productOfContract(const QString& contract) const { return m_contractProducts.value(contract); }
    void addContractProduct(const QString& contract, const QString& product) {
        m_contractProducts.insert(contract, product);
    }

    // --- contracts ---
    /// True if the account has contracts that no list of accounts with their ARR has brought.
    bool hasOtherContracts(const QString& account) const { return m_otherContracts.contains(account); }
    void addContract(const QString& contract, const QString& account);

private:
    struct Account {
        QString name, key;
        Currency currency;
        bool inBook = false, inFile = false, derived = false;
    };
    Status readRates(Book& book, const GoOn& goOn);
    Status readAccounts(Book& book, const GoOn& goOn);
    Status readPeople(Book& book, const GoOn& goOn);
    Status readProducts(Book& book, const GoOn& goOn);
    Status readContractProducts(Book& book, const GoOn& goOn);
    Status readContracts(Book& book, const GoOn& goOn);
    void index(const QString& id, const Account& account, const QString& website);
    Candidate candidate(const QString& id) const { return {id, m_accounts.value(id).name}; }

    Currency m_bookCurrency;
    QHash<QString, double> m_rates; ///< by the code of the currency
    QHash<QString, Account> m_accounts;
    QMultiHash<QString, QString> m_accountsByKey, m_accountsByDomain, m_accountsByStart;
    QHash<QString, QString> m_shortIds; ///< the first 15 characters of Salesforce's keys of 18
    QHash<QString, QString> m_settled, m_aliases;
    bool m_filesHaveAccounts = false;
    QHash<QString, Person> m_people;
    QMultiHash<QString, QString> m_peopleByAddress, m_peopleByName;
    std::vector<Person> m_peopleOfBook;
    QHash<QString, QString> m_team;
    QHash<QString, QString> m_products;
    QSet<QString> m_derivedProducts;
    QMultiHash<QString, QString> m_productsByKey;
    QHash<QString, QString> m_contractProducts;
    QSet<QString> m_otherContracts; ///< accounts
};

/// The keys of the book's products.
Result<QStringList> productsOf(Book& book);

} // namespace foothold
