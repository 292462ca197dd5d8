#pragma once

#include "core/metrics/explanation.h"

#include <utility>

namespace foothold {

/// Where a calculation writes down what it reads. Made from a null node it costs a test of a pointer and
/// nothing else: neither the facts nor the texts are made.
class Trace {
public:
    Trace(Explanation* node = nullptr)
        : m_node(node) {}
    explicit operator bool() const { return m_node != nullptr; }

    /// A child to be filled before the next one is asked for. Null if nothing is traced.
    Explanation* child(const char* name) const {
        if (!m_node) return nullptr;
        m_node->children.emplace_back();
        m_node->children.back().name = QLatin1String(name);
        return &m_node->children.back();
    }
    /// @p make returns a FactRef.
    template <typename F>
    void fact(F&& make) const {
        if (m_node) m_node->facts.push_back(make());
    }
    /// The value and how it comes about, or why it is unknown.
    void result(std::optional<double> value, const char* formula, const QString& unknownBecause = {}) const {
        if (!m_node) return;
        m_node->value = value;
        m_node->formula = QString::fromUtf8(formula);
        if (!value) m_node->unknownBecause = unknownBecause;
    }
    /// The formula as it can be evaluated; see Explanation::combine.
    template <typename F>
    void combine(F&& formula) const {
        if (m_node) m_node->combine = std::forward<F>(formula);
    }
    void weigh(std::optional<double> weight) const {
        if (m_node) m_node->weight = weight;
    }
    Explanation* node() const { return m_node; }

private:
    Explanation* m_node;
};

/// Gives the first children their shares of the known weight, in percent; unknown ones get none.
template <typename Weights>
void weighChildren(Explanation& node, const Weights& weights) {
    double known = 0;
    std::size_t i = 0;
    for (const double weight : weights)
        if (node.children[i++].value) known += weight;
    i = 0;
    for (const double weight : weights) {
        Explanation& child = node.children[i++];
        if (child.value && known > 0) child.weight = 100 * weight / known;
    }
}

} // namespace foothold
