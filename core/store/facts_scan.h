#pragma once

#include "core/store/fact_row.h"
#include "core/store/facts_reader.h"

#include <QCoreApplication>

namespace foothold {

/// Reads the tables one after the other; the first failure ends it.
class FactsReader {
public:
    explicit FactsReader(const Book& book)
        : m_book(book) {}
    /// Reads what belongs to one account, and the book's own records.
    FactsReader(const Book& book, const QString& onlyAccount)
        : m_book(book)
        , m_onlyAccount(onlyAccount.toUtf8()) {}

    /// What the months and tickets of the other accounts say, where they are not read.
    void assume(std::span<const Month> usageMonths, std::optional<Date> firstTicketOn) {
        m_builder.assume(usageMonths, firstTicketOn);
    }

    Result<std::shared_ptr<const Facts>> read() {
        readBook();
        readAccounts();
        readPeople();
        readContracts();
        readUsage();
        readEngagement();
        readExpansion();
        readPlanning();
        if (m_error) return tl::unexpected(*m_error);
        return m_builder.build();
    }

private:
    template <typename F>
    void scan(const char* sql, F&& row) {
        scan(QString::fromLatin1(sql), false, std::forward<F>(row));
    }
    /// Scans a table of which the first column names what its rows belong to: all of it, or those of one
    /// account.
    template <typename F>
    void scanScoped(const char* sql, const char* owners, F&& row, const char* order = "") {
        QString scoped = QString::fromLatin1(sql);
        if (m_onlyAccount) {
            const qsizetype select = 7; // "SELECT "
            scoped += QStringLiteral(" WHERE ") +
                      scoped.mid(select, scoped.indexOf(QLatin1Char(',')) - select) + QLatin1String(owners);
        }
        scoped += QLatin1String(order);
        scan(scoped, m_onlyAccount.has_value(), std::forward<F>(row));
    }
    template <typename F>
    void scan(const QString& sql, bool scoped, F&& row) {
        if (m_error) return;
        Statement statement(m_book.handle(), sql);
        if (scoped)
            statement.bind(
                1, Cell(std::string_view(m_onlyAccount->constData(), std::size_t(m_onlyAccount->size()))));
        FactRow current(statement, m_builder);
        int code = statement.step();
        for (; code == SQLITE_ROW && !m_error; code = statement.step()) {
            current.start();
            row(current);
            if (!current.isSound()) fail(SQLITE_CORRUPT);
        }
        if (code != SQLITE_DONE && code != SQLITE_ROW) fail(code);
    }

    void fail(int code) {
        if (!m_error)
            m_error =
                storeError(m_book.handle(), code, m_book.path(),
                           QCoreApplication::translate("foothold::Store", "The book could not be read"));
    }

    /// Scans a table whose first column names the account: @p row makes the record of the other columns.
    template <typename F>
    void scanOfAccounts(const char* sql, F&& row) {
        scanOwned(sql, m_accounts, std::forward<F>(row));
    }
    template <typename F>
    void scanOwned(const char* sql, const KeyNumbers& owners, F&& row) {
        using Record = std::invoke_result_t<F, FactRow&>;
        scanScoped(sql, filterOf(owners), [&](FactRow& r) {
            const int account = r.reference(owners);
            const Record record = row(r);
            if (r.isSound()) m_builder.add(account, record);
        });
        m_builder.close<Record>();
    }

    /// How a column that names one of @p owners is limited to those of one account.
    const char* filterOf(const KeyNumbers& owners) const {
        if (&owners == &m_accounts) return ofAccount;
        if (&owners == &m_contacts) return " IN (SELECT contact_id FROM contacts WHERE account_id = ?1)";
        if (&owners == &m_contracts) return " IN (SELECT contract_id FROM contracts WHERE account_id = ?1)";
        return " IN (SELECT opportunity_id FROM opportunities WHERE account_id = ?1)";
    }

    void number(KeyNumbers& numbers, Text key, int index) {
        if (index < 0) fail(SQLITE_CORRUPT);
        numbers.add(key, index);
    }

    void readBook();
    void readAccounts();
    void readPeople();
    void readContracts();
    void readUsage();
    void readEngagement();
    void readExpansion();
    void readPlanning();
    void takeSetting(std::string_view key, std::string_view value);
    Text shared(std::string_view text);

    static constexpr const char* ofAccount = " = ?1";

    const Book& m_book;
    std::optional<QByteArray> m_onlyAccount; ///< nothing: every account
    FactsBuilder m_builder;
    KeyNumbers m_products, m_features, m_accounts, m_contacts, m_contracts;
    KeyNumbers m_shared; ///< the texts that were kept once; the numbers say nothing
    std::optional<Error> m_error;
};

} // namespace foothold
