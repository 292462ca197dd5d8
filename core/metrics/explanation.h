#pragma once

#include "core/base/date.h"
#include "core/base/money.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace foothold {

/// A fact of the book that a figure was read from.
struct FactRef {
    QString table{}; ///< "usage"
    QString key{};   ///< the key columns joined (joinKey)
    std::optional<Date> date{};
    QString value{}; ///< as in the canonical CSV: never localised
    /// The column of the table that the value stands in; empty: it is worked out of several.
    std::string_view column{};
    Currency currency{}; ///< of an amount of money; none: it is not one
    /// What people call the record: "Tessel Field, Finance". Empty: nothing but its key.
    QString name{};

    /// The name, or the key of a record that has none.
    const QString& shownName() const { return name.isEmpty() ? key : name; }

    friend bool operator==(const FactRef&, const FactRef&) = default;
};

/// Why a figure is what it is: the same tree on screen, on paper and on the command line. It comes from the
/// same code that makes the figure. (docs/metrics.md, Explanation)
struct Explanation {
    using Values = std::span<const std::optional<double>>;

    QString name{};                 ///< machine name: "health", "usage", "level"; of a record's part its id
    QString label{};                ///< what people call a part that is named by an id; else empty
    std::optional<double> value{};  ///< empty: unknown
    QString unknownBecause{};       ///< why it is unknown; empty if it is known
    QString formula{};              ///< in words
    std::optional<double> weight{}; ///< in percent of the parent, after re-scaling to the known parts
    std::vector<Explanation> children{};
    std::vector<FactRef> facts{};
    /// The formula itself: the value from those of the children, in their order. Empty where the value is
    /// read from facts, or is the weighted mean of the children (see recompute).
    std::function<std::optional<double>(Values)> combine{};
    /// The formula is the sum of the children, of which another date may have others: what is missing counts
    /// 0.
    bool isSum = false;
};

/// The value of a node from the values of its children: what keeps a tree honest, and tells what each child
/// contributed to a change. Nothing for a node that is read from facts.
std::optional<double> recompute(const Explanation& node, Explanation::Values values);
/// True if the value is made of the children's.
bool isComputed(const Explanation& node);

} // namespace foothold
