#pragma once

#include <QColor>

#include <array>

namespace foothold {

/// The colours of the one visual language of window and paper. Text, muted, accent, good, warn and bad have a
/// contrast of at least 4.5 : 1 on window, surface and every cell ground.
struct Tokens {
    QColor window, surface, line;
    QColor text, muted;
    QColor accent, onAccent;
    QColor good, warn, bad;
    QColor owned, pipeline, competitor, inHouse; ///< cell grounds of the whitespace map
    QColor selection, hover;                     ///< row grounds
};

const Tokens& lightTokens(); ///< also paper's
const Tokens& darkTokens();

/// Okabe and Ito's colours for the series of a chart; line style and end labels tell them apart too.
const std::array<QColor, 6>& seriesColours();

} // namespace foothold
