#pragma once

#include "ui/paint/text_block.h"

#include <QFont>
#include <QHash>
#include <QStringList>

#include <map>
#include <tuple>

namespace foothold {

/// What painting would otherwise look for again and again, as the copies of a style share it: of one document
/// or of many, by one thread at a time.
struct PaintStore {
    /// Families, size in device units, weight. A font looks for its faces once, which is dear.
    std::map<std::tuple<QStringList, int, int>, QFont> fonts;
    /// Short texts as they are without wrapping, by all that they are laid out with: headings, names, figures
    /// and dates come again on every page and in every document.
    QHash<QString, TextBlock> texts;
};

} // namespace foothold
