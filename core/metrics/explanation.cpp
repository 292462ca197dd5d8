#include "core/metrics/explanation.h"

#include <algorithm>

namespace foothold {

bool isComputed(const Explanation& node) {
    return node.combine || node.isSum ||
           std::any_of(node.children.begin(), node.children.end(),
                       [](const Explanation& child) { return child.weight.has_value(); });
}

std::optional<double> recompute(const Explanation& node, Explanation::Values values) {
    if (node.combine) return node.combine(values);
    double sum = 0;
    if (node.isSum) {
        for (const std::optional<double> value : values)
            sum += value.value_or(0);
        return sum;
    }
    bool known = false;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (!node.children[i].weight || !values[i]) continue;
        sum += *node.children[i].weight * *values[i] / 100;
        known = true;
    }
    if (!known) return std::nullopt;
    return sum;
}

} // namespace foothold
