#include "core/exchange/mapping/gathering.h"

#include "core/base/text.h"
#include "core/exchange/mapping/words.h"

#include <QSet>

#include <algorithm>

namespace foothold {

namespace {

constexpr std::int64_t rowsBetweenReports = 4096;

class Gathering {
public:
    Gathering(const ImportPlan& plan, Directory& directory, Date today,
              const std::function<bool(const QString&)>& goOn)
        : m_scope(scopeOf(plan))
        , m_directory(directory)
        , m_today(today)
        , m_goOn(goOn) {
        for (const PlannedSheet& sheet : plan.sheets) {
            if (!sheet.isImported()) continue;
            const Mapping mapping = sheet.canonical
                                        ? identityMapping(*sheet.canonical, sheet.profile.layout.headings)
                                        : sheet.mapping;
            for (const auto& [word, account] : mapping.accounts)
                m_directory.settle(word, account);
            m_sources.push_back({&sheet, mapping});
        }
    }

    Result<Gathered> run() {
        using Step = Status (Gathering::*)();
        for (const Step step : {&Gathering::accounts, &Gathering::derivedAccounts, &Gathering::products,
                                &Gathering::derivedProducts, &Gathering::contractProducts,
                                &Gathering::contracts, &Gathering::people})
            if (auto done = (this->*step)(); !done) return tl::unexpected(done.error());
        return std::move(m_gathered);
    }

private:
    struct Source {
        const PlannedSheet* sheet;
        Mapping mapping;
    };

    /// Calls @p visit(mapper, row) with every readable row of each target for @p table.
    template <typename Visit>
    Status forEachRow(const char* table, const QString& derived, Visit&& visit) {
        for (const Source& source : m_sources)
            for (const MappingTarget& target : source.mapping.targets) {
                if (target.table != QLatin1String(table) || target.derived != derived) continue;
                const GoOn goOn = [&] { return m_goOn(sheetName(source.sheet->place)); };
                auto reader = openSheet(source.sheet->place, source.sheet->file, source.sheet->form, goOn);
                if (!reader) return tl::unexpected(reader.error());
                SheetTable rows(std::move(*reader), source.sheet->profile.layout);
                RowMapper mapper(source.mapping, target, source.sheet->profile.layout.headings, m_directory,
                                 m_today);
                SheetRow row;
                for (std::int64_t i = 0; rows.next(row); ++i) {
                    if (i % rowsBetweenReports == 0 && !goOn()) return importCancelled();
                    if (row.problem.isEmpty()) visit(mapper, row);
                }
                if (auto read = rows.status(); !read) return read;
            }
        return {};
    }

    static QString value(RowMapper& mapper, const SheetRow& row, const char* column) {
        return QString::fromStdString(std::string(trimmed(mapper.plainValue(row, QLatin1String(column)))));
    }

    struct NewAccount {
        QString id, name, website, currency;
    };

    Status accounts() {
        std::vector<NewAccount> all;
        auto read = forEachRow("accounts", {}, [&](RowMapper& mapper, const SheetRow& row) {
            all.push_back({value(mapper, row, "account_id"), value(mapper, row, "name"),
                           value(mapper, row, "website"), value(mapper, row, "currency")});
        });
        if (!read) return read;
        QSet<QString> ids;
        QHash<QString, int> twins; ///< how many rows without an own record in the book have the name
        for (const NewAccount& account : all) {
            ids += account.id;
            if (m_directory.account(account.id).kind != Found::Yes) ++twins[companyKey(account.name)];
        }
        std::vector<NewAccount> kept;
        for (NewAccount account : all) {
            const Found byId = m_directory.account(account.id);
            const Found byName = byId.kind == Found::Yes ? Found() : m_directory.accountNamed(account.name);
            if (byId.kind == Found::Yes) {
                account.id = byId.key;
            } else if (account.id.isEmpty()) {
                if (byName.kind == Found::InDoubt || account.name.isEmpty()) continue;
                account.id = byName.kind == Found::Yes ? byName.key : keyFromName(account.name);
            } else if (byName.kind == Found::Yes && !ids.contains(byName.key) &&
                       twins[companyKey(account.name)] == 1) {
                m_directory.addAlias(account.id, byName.key); // the same company under another system's key
                account.id = byName.key;
            }
            kept.push_back(account);
        }
        for (const NewAccount& account : kept)
            m_directory.addAccount(account.id, account.name, account.website, account.currency);
        return {};
    }

    /// Evaluates the row as the import will; the value of a column, empty if the row has a problem.
    static QString mapped(std::span<const RowMapper::Record> records, const RowMapper& mapper,
                          const char* column) {
        if (records.empty() || records.front().problem) return {};
        for (std::size_t i = 0; i < mapper.columns().size(); ++i)
            if (mapper.columns()[i]->name == column) return QString::fromStdString(records.front().cells[i]);
        return {};
    }

    Status derivedAccounts() {
        std::vector<NewAccount> all;
        QSet<QString> seen;
        auto read =
            forEachRow("accounts", QStringLiteral("account"), [&](RowMapper& mapper, const SheetRow& row) {
                const auto records = mapper.map(row);
                const QString id = mapped(records, mapper, "account_id"),
                              name = mapped(records, mapper, "name");
                const QString own =
                    mapper.textUnder(mapper.headingOf(QStringLiteral("account_id"))).trimmed();
                if (id.isEmpty()) return;
                if (m_directory.hasAccount(id)) {
                    if (!own.isEmpty() && own != id && own != name &&
                        m_directory.account(own).kind == Found::No)
                        m_directory.addAlias(own, id);
                } else if (!seen.contains(id)) {
                    seen += id;
                    all.push_back({id, name, {}, mapped(records, mapper, "currency")});
                }
            });
        for (const NewAccount& account : all)
            m_directory.addAccount(account.id, account.name, account.website, account.currency, true);
        return read;
    }

    Status products() {
        return forEachRow("products", {}, [&](RowMapper& mapper, const SheetRow& row) {
            const auto records = mapper.map(row);
            const QString id = mapped(records, mapper, "product_id");
            if (!id.isEmpty()) m_directory.addProduct(id, mapped(records, mapper, "name"));
        });
    }

    Status derivedProducts() {
        return forEachRow("products", QStringLiteral("product"), [&](RowMapper& mapper, const SheetRow& row) {
            const auto records = mapper.map(row);
            const QString id = mapped(records, mapper, "product_id");
            if (!id.isEmpty() && m_directory.product(id).kind == Found::No)
                m_directory.addProduct(id, mapped(records, mapper, "name"), true);
        });
    }

    Status contractProducts() {
        if (!m_scope.contractProducts) return {};
        return forEachRow("contract_lines", {}, [&](RowMapper& mapper, const SheetRow& row) {
            const auto records = mapper.map(row);
            const QString contract = mapped(records, mapper, "contract_id");
            const QString product = mapped(records, mapper, "product_id");
            if (!contract.isEmpty() && !product.isEmpty() &&
                m_directory.productOfContract(contract).isEmpty())
                m_directory.addContractProduct(contract, product);
        });
    }

    Status contracts() {
        if (!m_scope.otherContracts) return {};
        return forEachRow("contracts", {}, [&](RowMapper& mapper, const SheetRow& row) {
            const auto records = mapper.map(row);
            const QString contract = mapped(records, mapper, "contract_id");
            if (!contract.isEmpty()) m_directory.addContract(contract, mapped(records, mapper, "account_id"));
        });
    }

    Status people() {
        auto read = forEachRow("contacts", {}, [&](RowMapper& mapper, const SheetRow& row) {
            const auto records = mapper.map(row);
            const Directory::Person person{.id = mapped(records, mapper, "contact_id"),
                                           .account = mapped(records, mapper, "account_id"),
                                           .name = mapped(records, mapper, "name"),
                                           .email = mapped(records, mapper, "email"),
                                           .title = mapped(records, mapper, "title"),
                                           .department = mapped(records, mapper, "department")};
            if (!person.id.isEmpty() && !person.account.isEmpty()) m_gathered.people.push_back(person);
        });
        for (Directory::Person& person : m_gathered.people) {
            const auto* known = m_directory.person(person.id);
            person.inBook = known && known->inBook;
            m_directory.addPerson(person);
        }
        return read;
    }

    const Directory::Scope m_scope;
    std::vector<Source> m_sources;
    Directory& m_directory;
    const Date m_today;
    const std::function<bool(const QString&)>& m_goOn;
    Gathered m_gathered;
};

void widen(Directory::Scope& scope, const ValueRule& rule) {
    for (const auto& [what, headings] : rule.by) {
        if (what == QLatin1String("contact") || what == QLatin1String("email")) scope.people = true;
        if (what == QLatin1String("contract")) scope.contractProducts = true;
    }
    if (rule.find.startsWith(QLatin1String("contact")) || rule.find == QLatin1String("team"))
        scope.people = true;
}

} // namespace

Directory::Scope scopeOf(const ImportPlan& plan) {
    Directory::Scope scope{.people = false, .contractProducts = false};
    for (const PlannedSheet& sheet : plan.sheets) {
        if (!sheet.isImported()) continue;
        if (sheet.canonical && sheet.canonical->name == "contacts") scope.people = true;
        for (const MappingTarget& target : sheet.mapping.targets) {
            if (target.table == QLatin1String("contacts")) scope.people = true;
            scope.otherContracts = scope.otherContracts || target.unlessContracts;
            for (const auto& [column, rules] : target.columns)
                for (const ValueRule& rule : rules)
                    widen(scope, rule);
        }
    }
    return scope;
}

Mapping identityMapping(const Table& table, const QStringList& headings) {
    Mapping mapping;
    MappingTarget target{.table = fromUtf8(table.name)};
    for (const Column& column : table.columns)
        if (const QString name = fromUtf8(column.name); headings.contains(name))
            target.columns[name] = {ValueRule{.from = {name}}};
    mapping.targets.push_back(target);
    return mapping;
}

Result<Gathered> gather(const ImportPlan& plan, Directory& directory, Date today,
                        const std::function<bool(const QString& sheet)>& goOn) {
    return Gathering(plan, directory, today, goOn).run();
}

} // namespace foothold
