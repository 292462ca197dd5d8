#pragma once

#include "core/facts/fact_refs.h"
#include "core/metrics/explanation.h"
#include "tests/core/explanation_support.h"
#include "tests/core/sample_facts.h"

namespace explained {

/// A sample book, and the rules that every explanation tree over it keeps.
class SampleTrees {
public:
    /// For initTestCase: facts() is there unless a check failed.
    void prepare() {
        m_sample.make(60, 11);
        if (m_sample.facts()) m_keys = m_sample.keys();
    }
    const std::shared_ptr<const Facts>& facts() const { return m_sample.facts(); }

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
    SampleFacts m_sample;
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
