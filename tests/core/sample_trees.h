#pragma once

#include "core/exchange/record_key.h"
#include "core/facts/fact_refs.h"
#include "core/metrics/explanation.h"
#include "core/sample/sample_book.h"
#include "core/store/facts_reader.h"
#include "core/store/rows.h"
#include "tests/core/explanation_support.h"
#include "tests/core/fact_helpers.h"
#include "tests/support.h"

#include <QSet>
#include <QTemporaryDir>

namespace explained {

/// A sample book, and the rules that every explanation tree over it keeps.
class SampleTrees {
public:
    /// For initTestCase: facts() is there unless a check failed.
    void prepare() {
        const QString path = m_folder.filePath(QStringLiteral("sample.foothold"));
        VERIFY_RESULT(
            makeSampleBook(path, {.accounts = 60, .seed = 11, .asOf = day("2026-04-15"), .progress = {}}));
        const auto book = Book::open(path, Book::Access::ReadOnly);
        VERIFY_RESULT(book);
        const auto facts = readFacts(**book);
        VERIFY_RESULT(facts);
        for (const Table& table : tables()) {
            QSet<QString>& keys =
                m_keys[QString::fromLatin1(table.name.data(), qsizetype(table.name.size()))];
            VERIFY_RESULT(TableRows(**book, table).forEach([&](std::span<const Cell> row) {
                keys.insert(recordKey(table, row));
                return true;
            }));
        }
        m_facts = *facts;
    }
    const std::shared_ptr<const Facts>& facts() const { return m_facts; }

    /// Named, known or with a reason, the value that its children come to, and facts that are in the book.
    void check(const Explanation& node, const QString& path) const {
        const QByteArray place = (path + QLatin1Char('/') + node.name).toUtf8();
        QVERIFY2(!node.name.isEmpty() && !node.formula.isEmpty(), place.constData());
        QVERIFY2(node.value.has_value() == node.unknownBecause.isEmpty(), place.constData());
        if (node.value && isComputed(node)) {
            const auto again = recomputed(node);
            QVERIFY2(again && isNear(*again, *node.value), place.constData());
        }
        // A leaf that says something rests on facts; 0 and the full score may rest on their absence.
        if (node.children.empty() && node.value && *node.value != 0 && *node.value != 100)
            QVERIFY2(!node.facts.empty(), place.constData());
        for (const FactRef& fact : node.facts) {
            const Table* table = findTable(fact.table.toStdString());
            if (!fact.column.empty()) QVERIFY2(table && table->indexOf(fact.column) >= 0, fact.column.data());
            QVERIFY2(
                m_keys.at(fact.table).contains(fact.key),
                qPrintable(QStringLiteral("%1: %2 %3").arg(QString::fromUtf8(place), fact.table, fact.key)));
        }
        for (const Explanation& child : node.children)
            check(child, QString::fromUtf8(place));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Facts> m_facts;
    std::map<QString, QSet<QString>> m_keys; ///< table -> keys of its records
};

/// Days on which a tree may be asked for, as column "asOf" of a test.
inline void addDates() {
    QTest::addColumn<QString>("asOf");
    QTest::newRow("today") << "2026-04-15";
    QTest::newRow("a month-end") << "2025-12-31";
    QTest::newRow("leap day") << "2024-02-29";
    QTest::newRow("before everything") << "2001-01-01";
}

} // namespace explained
