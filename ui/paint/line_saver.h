#pragma once

#include "ui/paint/text_block.h"

#include <map>
#include <utility>
#include <vector>

namespace foothold {

/// Shares room among the columns of a table so that its rows take few lines.
class LineSaver {
public:
    using Words = std::vector<TextBlock::Word>;

    /// The words of a cell by row and column, of a sample of a long table; @p least and @p wanted by column.
    /// All lengths in device units, @p space: of a blank.
    LineSaver(std::vector<std::vector<Words>> words, qreal space, std::vector<qreal> least,
              std::vector<qreal> wanted);

    /// The widths of the columns, when @p room is shared beside what they have at least.
    std::vector<qreal> widths(qreal room);

private:
    std::vector<int> linesAt(std::size_t column, qreal width) const;
    const std::vector<int>& known(std::size_t column, qreal width);

    std::vector<std::vector<Words>> m_words;
    qreal m_space;
    std::vector<qreal> m_widths, m_wanted;
    std::map<std::pair<std::size_t, long long>, std::vector<int>> m_known;
};

} // namespace foothold
