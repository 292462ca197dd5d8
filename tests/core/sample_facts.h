#pragma once

#include "core/exchange/record_key.h"
#include "core/sample/sample_book.h"
#include "core/store/facts_reader.h"
#include "core/store/rows.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QSet>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace foothold {

/// A sample book of April 2026 in a folder of its own, and what was read from it.
class SampleFacts {
public:
    /// To be called from a test: the others below are there unless a check failed.
    void make(int accounts, quint32 seed) {
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        VERIFY_RESULT(makeSampleBook(
            path, {.accounts = accounts, .seed = seed, .asOf = day("2026-04-15"), .progress = {}}));
        auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        m_book = std::move(*book);
        const auto facts = readFacts(*m_book);
        VERIFY_RESULT(facts);
        m_facts = *facts;
    }
    Book& book() const { return *m_book; }
    const std::shared_ptr<const Facts>& facts() const { return m_facts; }

    /// The keys of all records, by table.
    std::map<QString, QSet<QString>> keys() const {
        std::map<QString, QSet<QString>> keys;
        for (const Table& table : tables()) {
            QSet<QString>& own = keys[QString::fromLatin1(table.name.data(), qsizetype(table.name.size()))];
            const auto read = TableRows(*m_book, table).forEach([&](std::span<const Cell> row) {
                own.insert(recordKey(table, row));
                return true;
            });
            if (!read) qWarning("%s", qPrintable(read.error().message));
        }
        return keys;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::shared_ptr<const Facts> m_facts;
};

} // namespace foothold
