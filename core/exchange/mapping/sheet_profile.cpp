// What is seen in a sheet before anything is chosen.

#include "core/base/text.h"
#include "core/exchange/mapping/import_plan.h"

#include <QCoreApplication>

namespace foothold {

namespace {

constexpr std::int64_t rowsLookedAt = 20000;
constexpr std::int64_t rowsBetweenQuestions = 1024;
constexpr std::size_t sampleRows = 20;

Result<SheetLayout> layoutOf(SheetReader& reader, const SheetPlace& place, const MappingLibrary& library,
                             std::int64_t headingLine) {
    SheetLayout layout = findLayout(
        reader, [&](const QString& key) { return library.knows(key); }, headingLine);
    if (const auto read = reader.status(); !read) return tl::unexpected(read.error());
    if (headingLine > 0 && layout.headings.isEmpty())
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate(
                           "Exchange", "%1 has no row %2 to take the headings from; choose one that it has.")
                           .arg(sheetName(place))
                           .arg(headingLine));
    return layout;
}

} // namespace

Result<SheetLayout> layoutOfSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine, const GoOn& goOn) {
    const auto reader = openSheet(place, file, form, goOn);
    if (!reader) return tl::unexpected(reader.error());
    return layoutOf(**reader, place, library, headingLine);
}

Result<SheetProfile> profileSheet(const SheetPlace& place, const SheetFile& file, const TextForm& form,
                                  const MappingLibrary& library, std::int64_t headingLine, const GoOn& goOn) {
    auto reader = openSheet(place, file, form, goOn);
    if (!reader) return tl::unexpected(reader.error());
    SheetProfile profile;
    auto layout = layoutOf(**reader, place, library, headingLine);
    if (!layout) return tl::unexpected(layout.error());
    profile.layout = std::move(*layout);
    if (const auto back = (*reader)->rewind(); !back) return tl::unexpected(back.error());
    SheetTable table(std::move(*reader), profile.layout);
    profile.columns.resize(std::size_t(profile.layout.headings.size()));
    SheetRow row;
    while (profile.rows < rowsLookedAt) {
        if (profile.rows % rowsBetweenQuestions == 0 && goOn && !goOn()) return importCancelled();
        if (!table.next(row)) {
            profile.complete = true;
            break;
        }
        ++profile.rows;
        if (!row.problem.isEmpty()) continue;
        QStringList texts;
        for (std::size_t i = 0; i < profile.columns.size() && i < row.cells.size(); ++i) {
            profile.columns[i].add(row.cells[i]);
            if (profile.sample.size() < sampleRows) texts += fromUtf8(row.cells[i].text.substr(0, 200));
        }
        if (profile.sample.size() < sampleRows) profile.sample.push_back(texts);
    }
    if (const auto read = table.status(); !read) return tl::unexpected(read.error());
    if (profile.complete) profile.footerRows = table.footerRows();
    return profile;
}

} // namespace foothold
