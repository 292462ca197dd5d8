#include "core/exchange/sheets/xlsx_merged_cells.h"

#include "core/exchange/sheets/xml_stream.h"

#include <algorithm>
#include <charconv>

namespace foothold {

namespace {

// More than people make; a file that was made to take long is not followed.
constexpr std::size_t mostMerged = 200'000, mostColumnsAtOnce = 256;
constexpr std::size_t pieceSize = 256 * 1024;
constexpr std::string_view element = "mergeCell";

std::optional<std::pair<std::int64_t, int>> placeOf(std::string_view reference) {
    const auto digits = reference.find_first_of("0123456789");
    const int column = xlsxColumn(reference);
    std::int64_t line = 0;
    if (column < 0 || digits == std::string_view::npos) return std::nullopt;
    const char* end = reference.data() + reference.size();
    if (std::from_chars(reference.data() + digits, end, line).ptr != end || line < 1) return std::nullopt;
    return std::pair(line, column);
}

struct MergedHandler final : XmlHandler {
    std::vector<MergedCells> merged;

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != element || merged.size() >= mostMerged) return;
        const std::string_view range = attributes.value("ref");
        const auto colon = range.find(':');
        if (colon == std::string_view::npos) return;
        const auto first = placeOf(range.substr(0, colon)), last = placeOf(range.substr(colon + 1));
        if (first && last && first->first <= last->first && first->second <= last->second)
            merged.push_back({first->first, last->first, first->second, last->second});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

/// Whether the part names merged cells at all: much sooner known than read.
Result<bool> mentionsMerged(const std::shared_ptr<XlsxPackage>& package, const std::string& name,
                            const GoOn& goOn) {
    auto part = XlsxPackage::openPart(package, name);
    if (!part) return false;
    std::string text;
    std::vector<char> piece(pieceSize);
    for (;;) {
        if (goOn && !goOn()) return importCancelled();
        const auto count = (*part)->read(piece.data(), piece.size());
        if (!count || *count == 0) return false;
        text.erase(0, text.size() - std::min(text.size(), element.size())); // it may be cut in two
        text.append(piece.data(), *count);
        if (text.find(element) != std::string::npos) return true;
    }
}

} // namespace

int xlsxColumn(std::string_view reference) {
    int column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    return i == 0 ? -1 : column - 1;
}

Result<std::vector<MergedCells>> readMergedCells(const std::shared_ptr<XlsxPackage>& package,
                                                 const std::string& part, const GoOn& goOn) {
    const auto mentions = mentionsMerged(package, part, goOn);
    if (!mentions) return tl::unexpected(mentions.error());
    MergedHandler handler;
    if (*mentions)
        if (auto read = readXml(package, part, handler, goOn);
            !read && read.error().kind == ErrorKind::Cancelled)
            return tl::unexpected(read.error());
    std::stable_sort(handler.merged.begin(), handler.merged.end(),
                     [](const MergedCells& a, const MergedCells& b) { return a.firstLine < b.firstLine; });
    return std::move(handler.merged);
}

void MergedCellsFilling::fill(SheetRow& row) {
    std::erase_if(m_values, [&](const auto& value) { return value.second.lastLine < row.line; });
    for (const auto& [column, value] : m_values) {
        if (row.cells.size() <= std::size_t(column)) row.cells.resize(std::size_t(column) + 1);
        SourceCell& cell = row.cells[std::size_t(column)];
        if (cell.kind == SourceCell::Kind::Empty) cell = {value.kind, value.text};
    }
    for (; m_next < m_merged.size() && m_merged[m_next].firstLine <= row.line; ++m_next) {
        const MergedCells& merged = m_merged[m_next];
        const auto column = std::size_t(merged.firstColumn);
        if (merged.firstLine < row.line || merged.lastLine == row.line || column >= row.cells.size() ||
            m_values.size() >= mostColumnsAtOnce)
            continue;
        const SourceCell& cell = row.cells[column];
        if (cell.kind == SourceCell::Kind::Text || cell.kind == SourceCell::Kind::Date)
            m_values[merged.firstColumn] = {merged.lastLine, cell.kind, std::string(cell.text)};
    }
}

} // namespace foothold
