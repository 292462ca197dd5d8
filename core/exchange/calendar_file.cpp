#include "core/exchange/calendar_file.h"

#include "core/base/safe_file.h"

#include <libical/ical.h>

#include <memory>

namespace foothold {

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

icaltimetype timeOf(Date date) {
    const std::chrono::year_month_day ymd(date);
    icaltimetype time = icaltime_null_date();
    time.year = int(ymd.year());
    time.month = int(unsigned(ymd.month()));
    time.day = int(unsigned(ymd.day()));
    return time;
}

/// Control characters have no place in a calendar; the library escapes the rest.
QByteArray plain(const QString& text) {
    QString kept;
    for (const QChar c : text)
        if (c == QLatin1Char('\n') || c.category() != QChar::Other_Control) kept += c;
    return kept.toUtf8();
}

icalcomponent* eventOf(const CalendarEntry& entry, Date asOf) {
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icaltimetype stamp = timeOf(asOf);
    stamp.is_date = 0;
    stamp.hour = stamp.minute = stamp.second = 0;
    stamp.zone = icaltimezone_get_utc_timezone();
    icalcomponent_add_property(event, icalproperty_new_uid(plain(entry.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(entry.date)));
    icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(entry.date + Days(1))));
    icalcomponent_add_property(event, icalproperty_new_summary(plain(entry.summary).constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(plain(entry.description).constData()));
    if (!entry.category.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_categories(plain(entry.category).constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // no busy day
    return event;
}

} // namespace

QByteArray calendarText(std::span<const CalendarEntry> entries, Date asOf) {
    const std::unique_ptr<icalcomponent, Free> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Foothold//Foothold//EN"));
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, asOf));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

Status writeCalendar(std::span<const CalendarEntry> entries, Date asOf, const QString& path) {
    return writeSafely(path, calendarText(entries, asOf));
}

} // namespace foothold
