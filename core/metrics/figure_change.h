#pragma once

#include "core/metrics/explanation.h"

/// Why a figure changed between two dates. (docs/metrics.md, Why did it change?)
namespace foothold {

enum class FactChange : std::uint8_t { Arrived, Expired, Changed };

/// A fact that is read at one of the dates only, or says something else.
struct ChangedFact {
    FactChange change = FactChange::Arrived;
    FactRef fact{};      ///< as it is now; as it was, if it expired
    QString valueThen{}; ///< of a changed fact
};

/// A node of both trees. The contributions of a node's children add up to its own.
struct FigureChange {
    QString name{}, label{}; ///< of the nodes
    std::optional<double> then{}, now{};
    /// What the node did to the root, in the root's unit. Unknown if the root is unknown at one of the dates,
    /// and below a node whose value does not follow from its children's.
    std::optional<double> contribution{};
    /// True for a line of its own: what the parts do not explain, since one became known or unknown and the
    /// others weigh more or less for it.
    bool isReweighting = false;
    std::vector<FigureChange> children{};
    std::vector<ChangedFact> facts{};
};

/// From the trees of one figure at two dates.
FigureChange changeBetween(const Explanation& then, const Explanation& now);

} // namespace foothold
