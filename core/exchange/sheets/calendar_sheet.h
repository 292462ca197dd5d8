#pragma once

#include "core/base/date.h"
#include "core/exchange/sheets/source_sheet.h"

#include <QByteArray>

#include <deque>
#include <map>
#include <set>
#include <string>

namespace foothold {

/// The events of a calendar file as a sheet: a heading (uid, date, summary, description, location, organizer,
/// attendees), then a row for each event, and for each time of a repeated one: the last 3000 of it. E-mail
/// addresses are joined by ';'. An event that replaces one time of a repeated one stands in its place, under
/// the key of that time. Events that were cancelled, and those after @p until, are left out: nobody has met
/// there.
class CalendarSheet final : public SheetReader {
public:
    /// ErrorKind::Cancelled if @p goOn says so.
    static Result<std::unique_ptr<CalendarSheet>> read(const QByteArray& text, const QString& path,
                                                       Date until, const GoOn& goOn = {});

    bool next(SheetRow& row) override;
    Status status() const override { return m_status; }
    Status rewind() override;
    std::int64_t position() const override { return std::int64_t(m_at); }
    std::int64_t size() const override { return m_text.size(); }

private:
    CalendarSheet(const QByteArray& text, const QString& path, Date until);
    Status findReplaced(const GoOn& goOn);
    bool nextEvent();
    void give(SheetRow& row) const;

    const QByteArray m_text;
    const QString m_path;
    const Date m_until;
    Status m_status;
    std::map<std::string, std::set<Date>> m_replaced; ///< times that are events of their own, by uid
    std::size_t m_at = 0;                             ///< in the text
    std::int64_t m_line = 0;
    std::string m_uid;
    std::deque<std::pair<Date, Date>> m_times; ///< of the event: the day it stands for, and the day it is on
    std::vector<std::string> m_cells;          ///< of the row last given
};

} // namespace foothold
