#pragma once

#include "core/exchange/mapping/mapped_import.h"

namespace foothold {

/// What the rows of one sheet give for one table, as a file that can be imported.
class MappedFile final : public RowFile {
public:
    /// All of them outlive the file. @p notes is filled anew by each reading.
    MappedFile(const PlannedSheet& sheet, const MappingTarget& target, const Directory& directory, Date today,
               MappedReport::SheetNotes& notes)
        : m_sheet(sheet)
        , m_target(target)
        , m_directory(directory)
        , m_today(today)
        , m_notes(notes) {}

    /// Values that rules with "assume" keep: of records that the book has.
    Status readStored(Book& book);
    Result<std::unique_ptr<RowStream>> open() override;

private:
    const PlannedSheet& m_sheet;
    const MappingTarget& m_target;
    const Directory& m_directory;
    const Date m_today;
    MappedReport::SheetNotes& m_notes;
    std::map<std::string, std::string> m_stored;
};

/// True if the target is the one whose rows stand for those of the sheet: broken rows are told with it alone.
bool isMainTarget(const PlannedSheet& sheet, const MappingTarget& target);

} // namespace foothold
