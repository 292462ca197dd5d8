#include "core/exchange/check.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/record_key.h"
#include "core/exchange/record_rules.h"
#include "core/exchange/self_references.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype maxProblems = 500;

class BookCheck {
public:
    explicit BookCheck(Book& book)
        : m_book(book)
        , m_records(book) {}

    QStringList run() {
        for (const Table& table : tables())
            if (m_problems.size() < maxProblems) checkTable(table);
        if (!m_records.status()) m_problems += m_records.status().error().message;
        return m_problems;
    }

private:
    void add(const Table& table, std::span<const Cell> row, const QString& column, const QString& value,
             const QString& reason) {
        QString where = QStringLiteral("%1 %2").arg(fromUtf8(table.name), recordKey(table, row));
        if (!column.isEmpty()) where += QStringLiteral(": %1 \"%2\"").arg(column, value);
        m_problems += QStringLiteral("%1 %2.").arg(where, reason);
    }

    void add(const Table& table, std::span<const Cell> row, const Problem& problem) {
        if (problem.column < 0) return add(table, row, {}, {}, problem.reason);
        const Column& column = table.columns[problem.column];
        add(table, row, fromUtf8(column.name), cellText(column, row[problem.column], Currency()),
            problem.reason);
    }

    void checkTable(const Table& table) {
        RecordRules rules(table, m_records);
        const auto read = TableRows(m_book, table).forEach([&](std::span<const Cell> row) {
            checkForms(table, row);
            if (const auto problem = rules.missingValue(row)) add(table, row, *problem);
            if (const auto problem = rules.brokenReference(row, true)) add(table, row, *problem);
            if (const auto problem = rules.contradiction(row)) add(table, row, *problem);
            return m_problems.size() < maxProblems;
        });
        if (!read) m_problems += read.error().message;
        if (table.selfReference >= 0) checkCircles(table);
    }

    /// Every value is one that its own text would be read as.
    void checkForms(const Table& table, std::span<const Cell> row) {
        m_cells.reset();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const Column& column = table.columns[i];
            if (isEmpty(row[i]) || column.type == Type::Money)
                continue; // SQLite checks the bounds of amounts
            m_text.clear();
            appendCellText(m_text, column, row[i], Currency());
            const bool text = m_text.find('\0') == std::string::npos && isValidUtf8(m_text);
            const auto again = text ? m_cells.read(column, m_text, Currency()) : tl::unexpected(QString());
            if (again && *again == row[i]) continue;
            const QString reason = !text   ? T::tr("is not valid UTF-8 text")
                                   : again ? T::tr("is not in its canonical form")
                                           : again.error();
            add(table, row, fromUtf8(column.name), fromUtf8(m_text), reason);
        }
    }

    void checkCircles(const Table& table) {
        std::vector<std::string_view> keys;
        const auto& records = m_records.all(table).records;
        for (const auto& [key, record] : records)
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        const auto linkOf = [&records](std::string_view key) {
            const auto it = records.find(key);
            return it == records.end() ? std::string_view() : it->second.link;
        };
        for (const std::string_view key : onCircles(keys, linkOf))
            m_problems += T::tr("%1 %2: %3 leads in a circle back to it.")
                              .arg(fromUtf8(table.name), joinKey({fromUtf8(key)}),
                                   fromUtf8(table.columns[table.selfReference].name));
    }

    Book& m_book;
    RecordIndex m_records;
    CellReader m_cells;
    std::string m_text;
    QStringList m_problems;
};

} // namespace

CheckReport checkBook(Book& book) {
    CheckReport report{.problems = book.integrityProblems(), .damaged = false};
    report.damaged = !report.problems.isEmpty();
    if (!report.damaged) report.problems = BookCheck(book).run();
    return report;
}

} // namespace foothold
