#include "core/exchange/sheets/calendar_sheet.h"

#include <QCoreApplication>
#include <QDir>

#include <libical/ical.h>

#include <set>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int mostRepetitions = 3000;

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

std::string textOf(const char* text) {
    return text ? text : std::string();
}

/// "MAILTO:Ann@Example.com" without its scheme; empty if it is no address.
std::string addressOf(const char* text) {
    std::string address = textOf(text);
    const auto colon = address.find(':');
    if (colon != std::string::npos) address = address.substr(colon + 1);
    return address.find('@') == std::string::npos ? std::string() : address;
}

std::string attendeesOf(icalcomponent* event) {
    std::string all;
    for (auto* p = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); p;
         p = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        const std::string address = addressOf(icalproperty_get_attendee(p));
        if (!address.empty()) all += (all.empty() ? "" : ";") + address;
    }
    return all;
}

std::string organizerOf(icalcomponent* event) {
    auto* p = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
    return p ? addressOf(icalproperty_get_organizer(p)) : std::string();
}

std::optional<Date> dateOf(icaltimetype time) {
    const std::chrono::year_month_day day{std::chrono::year(time.year),
                                          std::chrono::month(unsigned(time.month)),
                                          std::chrono::day(unsigned(time.day))};
    if (icaltime_is_null_time(time) || !day.ok() || time.year < 1 || time.year > 9999) return std::nullopt;
    return std::chrono::sys_days(day);
}

/// The days on which a repeated event does not take place, or takes place as an event of its own.
std::set<Date> exceptionsOf(icalcomponent* event) {
    std::set<Date> days;
    for (auto* p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        if (const auto day = dateOf(icalproperty_get_exdate(p))) days.insert(*day);
    return days;
}

std::vector<Date> datesOf(icalcomponent* event, Date until) {
    const icaltimetype start = icalcomponent_get_dtstart(event);
    std::vector<Date> dates;
    auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule) {
        const auto day = dateOf(start);
        if (day && *day <= until) dates.push_back(*day);
        return dates;
    }
    const std::set<Date> exceptions = exceptionsOf(event);
    const std::unique_ptr<icalrecur_iterator, Free> iterator(
        icalrecur_iterator_new(icalproperty_get_rrule(rule), start));
    if (!iterator) return dates;
    for (int i = 0; i < mostRepetitions; ++i) {
        const auto day = dateOf(icalrecur_iterator_next(iterator.get()));
        if (!day || *day > until) break;
        if (!exceptions.count(*day)) dates.push_back(*day);
    }
    return dates;
}

} // namespace

struct CalendarRows {
    CalendarSheet& sheet;
    Date until;

    void add(icalcomponent* event) const {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) return;
        const std::string uid = textOf(icalcomponent_get_uid(event));
        for (const Date day : datesOf(event, until)) {
            const std::string date = isoDate(day).toStdString();
            // Times of a repeated event have one uid in the file, and are several conversations.
            sheet.m_rows.push_back({uid + "/" + date, date, textOf(icalcomponent_get_summary(event)),
                                    textOf(icalcomponent_get_description(event)),
                                    textOf(icalcomponent_get_location(event)), organizerOf(event),
                                    attendeesOf(event)});
        }
    }
};

Result<std::unique_ptr<CalendarSheet>> CalendarSheet::read(const QByteArray& text, const QString& path,
                                                           Date until) {
    const std::unique_ptr<icalcomponent, Free> calendar(icalparser_parse_string(text.constData()));
    if (!calendar)
        return failure(ErrorKind::Io, T::tr("%1 is no calendar that can be read; export it again as .ics.")
                                          .arg(QDir::toNativeSeparators(path)));
    std::unique_ptr<CalendarSheet> sheet(new CalendarSheet);
    sheet->m_rows.push_back({"uid", "date", "summary", "description", "location", "organizer", "attendees"});
    const CalendarRows rows{*sheet, until};
    if (icalcomponent_isa(calendar.get()) == ICAL_VEVENT_COMPONENT) rows.add(calendar.get());
    for (auto* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        rows.add(event);
    return sheet;
}

bool CalendarSheet::next(SheetRow& row) {
    if (m_next >= m_rows.size()) return false;
    row = SheetRow();
    row.line = std::int64_t(m_next) + 1;
    for (const std::string& text : m_rows[m_next])
        row.cells.push_back({text.empty() ? SourceCell::Kind::Empty : SourceCell::Kind::Text, text});
    ++m_next;
    return true;
}

} // namespace foothold
