#include "ui/paint/line_saver.h"

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr int steps = 48; // in which the room is shared

/// How many lines words take at a width, without laying them out.
int linesOf(const std::vector<TextBlock::Word>& words, qreal space, qreal width) {
    int lines = 0;
    qreal x = 0;
    for (const TextBlock::Word& word : words) {
        if (word.startsLine || x + space + word.width > width + 1) { // a device unit, for rounding
            ++lines;
            x = word.width;
            if (word.width > width + 1 && width > 0) lines += int(std::ceil(word.width / width)) - 1;
        } else {
            x += space + word.width;
        }
    }
    return std::max(1, lines);
}

/// The most lines of each row, without those of one column.
std::vector<int> highest(const std::vector<std::vector<int>>& lines, std::size_t but) {
    std::vector<int> most(lines[but].size(), 1);
    for (std::size_t c = 0; c < lines.size(); ++c)
        for (std::size_t r = 0; c != but && r < most.size(); ++r)
            most[r] = std::max(most[r], lines[c][r]);
    return most;
}

} // namespace

LineSaver::LineSaver(std::vector<std::vector<Words>> words, qreal space, std::vector<qreal> least,
                     std::vector<qreal> wanted)
    : m_words(std::move(words))
    , m_space(space)
    , m_widths(std::move(least))
    , m_wanted(std::move(wanted)) {}

std::vector<qreal> LineSaver::widths(qreal room) {
    const qreal step = room / steps;
    const std::size_t columns = m_widths.size();
    std::vector<std::vector<int>> now(columns);
    for (std::size_t c = 0; c < columns; ++c)
        now[c] = linesAt(c, m_widths[c]);
    for (int left = steps; left > 0;) {
        double best = 0;
        std::size_t column = 0;
        int taken = 0;
        for (std::size_t c = 0; c < columns; ++c) {
            const std::vector<int> others = highest(now, c);
            for (int count = 1; count <= left; ++count) {
                const qreal width = m_widths[c] + count * step;
                const std::vector<int>& then = known(c, width);
                int saved = 0;
                for (std::size_t r = 0; r < then.size(); ++r)
                    saved += std::max(others[r], now[c][r]) - std::max(others[r], then[r]);
                // Lines within a row that others keep high still count a little: the next may follow.
                double value = saved;
                for (std::size_t r = 0; r < then.size(); ++r)
                    value += 0.05 * (now[c][r] - then[r]);
                if (value / count > best + 1e-9) {
                    best = value / count;
                    column = c;
                    taken = count;
                }
                if (width >= m_wanted[c]) break;
            }
        }
        if (taken == 0) break;
        m_widths[column] += taken * step;
        now[column] = linesAt(column, m_widths[column]);
        left -= taken;
    }
    return m_widths;
}

std::vector<int> LineSaver::linesAt(std::size_t column, qreal width) const {
    std::vector<int> lines;
    for (const auto& row : m_words)
        lines.push_back(column < row.size() ? linesOf(row[column], m_space, width) : 1);
    return lines;
}

const std::vector<int>& LineSaver::known(std::size_t column, qreal width) {
    const auto [found, isNew] = m_known.try_emplace({column, std::llround(width)});
    if (isNew) found->second = linesAt(column, width);
    return found->second;
}

} // namespace foothold
