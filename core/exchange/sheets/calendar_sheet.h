#pragma once

#include "core/base/date.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>

#include <string>

namespace foothold {

/// The events of a calendar file as a sheet: a heading (uid, date, summary, description, location, organizer,
/// attendees), then a row for each event, and for each time of a repeated one. E-mail addresses are joined by
/// ';'. Events that were cancelled, and those after @p until, are left out: nobody has met there.
class CalendarSheet final : public SheetReader {
public:
    static Result<std::unique_ptr<CalendarSheet>> read(const QByteArray& text, const QString& path,
                                                       Date until);

    bool next(SheetRow& row) override;
    std::int64_t position() const override { return std::int64_t(m_next); }
    std::int64_t size() const override { return std::int64_t(m_rows.size()); }

private:
    friend struct CalendarRows;
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_next = 0;
};

} // namespace foothold
