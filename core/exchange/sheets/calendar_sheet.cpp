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
constexpr int mostSteps = 1'000'000; // of a rule: nobody meets so often
constexpr int eventsBetweenQuestions = 256;

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

/// The days on which a repeated event does not take place.
std::set<Date> exceptionsOf(icalcomponent* event) {
    std::set<Date> days;
    for (auto* p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); p;
         p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        if (const auto day = dateOf(icalproperty_get_exdate(p))) days.insert(*day);
    return days;
}

icaltimetype morningOf(Date day, icaltimetype like) {
    const std::chrono::year_month_day date{day};
    like.year = int(date.year());
    like.month = int(unsigned(date.month()));
    like.day = int(unsigned(date.day()));
    like.hour = like.minute = like.second = 0;
    return like;
}

/// The last days up to @p until on which a rule has an event take place, but for @p exceptions.
std::deque<Date> repetitions(icalproperty* property, icaltimetype start, Date until,
                             const std::set<Date>& exceptions) {
    std::deque<Date> days;
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    const std::unique_ptr<icalrecur_iterator, Free> iterator(icalrecur_iterator_new(rule, start));
    const auto first = dateOf(start);
    if (!iterator || !first) return days;
    // What takes place every hour is asked for once a day, and not from its beginning on.
    const bool isEndless = rule.count == 0;
    bool skips = isEndless && rule.freq <= ICAL_HOURLY_RECURRENCE;
    if (const Date from = until - Days(mostRepetitions); skips && from > *first)
        skips = icalrecur_iterator_set_start(iterator.get(), morningOf(from, start));
    for (int step = 0; step < mostSteps; ++step) {
        const auto day = dateOf(icalrecur_iterator_next(iterator.get()));
        if (!day || *day > until) break;
        if (!exceptions.count(*day) && (days.empty() || days.back() != *day)) days.push_back(*day);
        if (int(days.size()) > mostRepetitions) days.pop_front();
        if (skips && *day == until) break;
        if (skips) skips = icalrecur_iterator_set_start(iterator.get(), morningOf(*day + Days(1), start));
    }
    return days;
}

constexpr std::string_view opening = "BEGIN:VEVENT", closing = "END:VEVENT";

/// Where the line @p line stands in @p text from @p from on; npos: nowhere.
std::size_t findLine(std::string_view text, std::string_view line, std::size_t from) {
    const auto isEnd = [&](std::size_t at) {
        return at >= text.size() || text[at] == '\n' || text[at] == '\r';
    };
    for (auto at = text.find(line, from); at != std::string_view::npos; at = text.find(line, at + 1))
        if ((at == 0 || isEnd(at - 1)) && isEnd(at + line.size())) return at;
    return std::string_view::npos;
}

/// The next event from @p at on, which then is behind it; empty if there is none. One that is cut off goes to
/// the end of the text.
std::string_view nextBlock(std::string_view text, std::size_t& at) {
    const auto start = findLine(text, opening, at);
    if (start == std::string_view::npos) {
        at = text.size();
        return {};
    }
    const auto end = findLine(text, closing, start);
    at = end == std::string_view::npos ? text.size() : end + closing.size();
    return text.substr(start, at - start);
}

std::unique_ptr<icalcomponent, Free> parsed(std::string_view block) {
    return std::unique_ptr<icalcomponent, Free>(icalparser_parse_string(std::string(block).c_str()));
}

std::optional<Date> replacedDay(icalcomponent* event) {
    return dateOf(icalcomponent_get_recurrenceid(event));
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

CalendarSheet::CalendarSheet(const QByteArray& text, const QString& path, Date until)
    : m_text(text)
    , m_path(QDir::toNativeSeparators(path))
    , m_until(until) {}

Result<std::unique_ptr<CalendarSheet>> CalendarSheet::read(const QByteArray& text, const QString& path,
                                                           Date until, const GoOn& goOn) {
    std::unique_ptr<CalendarSheet> sheet(new CalendarSheet(text, path, until));
    if (auto found = sheet->findReplaced(goOn); !found) return tl::unexpected(found.error());
    return sheet;
}

/// They may stand before or behind the event whose times they replace.
Status CalendarSheet::findReplaced(const GoOn& goOn) {
    std::size_t at = 0;
    for (int events = 1;; ++events) {
        if (goOn && events % eventsBetweenQuestions == 0 && !goOn()) return importCancelled();
        const std::string_view block = nextBlock(view(m_text), at);
        if (block.empty()) return {};
        if (!block.ends_with(closing))
            return failure(ErrorKind::Io,
                           T::tr("%1 ends in the middle of an event; export it again.").arg(m_path));
        if (block.find("\nRECURRENCE-ID") == std::string_view::npos) continue;
        const auto event = parsed(block);
        if (const auto day = event ? replacedDay(event.get()) : std::nullopt)
            m_replaced[textOf(icalcomponent_get_uid(event.get()))].insert(*day);
    }
}

Status CalendarSheet::rewind() {
    m_at = 0;
    m_line = 0;
    m_times.clear();
    m_status = {};
    return {};
}

bool CalendarSheet::nextEvent() {
    const std::string_view block = nextBlock(view(m_text), m_at);
    if (block.empty()) return false;
    const auto event = parsed(block);
    if (!event) {
        m_status =
            failure(ErrorKind::Io,
                    T::tr("%1 has an event that cannot be read; export it again as .ics.").arg(m_path));
        return false;
    }
    if (icalcomponent_get_status(event.get()) == ICAL_STATUS_CANCELLED) return true;
    m_uid = textOf(icalcomponent_get_uid(event.get()));
    const icaltimetype start = icalcomponent_get_dtstart(event.get());
    auto* rule = icalcomponent_get_first_property(event.get(), ICAL_RRULE_PROPERTY);
    if (const auto replaced = replacedDay(event.get()); replaced || !rule) {
        if (const auto day = dateOf(start); day && *day <= m_until)
            m_times.emplace_back(replaced.value_or(*day), *day);
    } else {
        std::set<Date> exceptions = exceptionsOf(event.get());
        if (const auto own = m_replaced.find(m_uid); own != m_replaced.end())
            exceptions.merge(std::set(own->second));
        for (const Date day : repetitions(rule, start, m_until, exceptions))
            m_times.emplace_back(day, day);
    }
    if (m_times.empty()) return true;
    m_cells = {{},
               {},
               textOf(icalcomponent_get_summary(event.get())),
               textOf(icalcomponent_get_description(event.get())),
               textOf(icalcomponent_get_location(event.get())),
               organizerOf(event.get()),
               attendeesOf(event.get())};
    return true;
}

void CalendarSheet::give(SheetRow& row) const {
    row = SheetRow();
    row.line = m_line;
    for (const std::string& text : m_cells)
        row.cells.push_back({text.empty() ? SourceCell::Kind::Empty : SourceCell::Kind::Text, text});
}

bool CalendarSheet::next(SheetRow& row) {
    if (++m_line == 1) {
        m_cells = {"uid", "date", "summary", "description", "location", "organizer", "attendees"};
        give(row);
        return true;
    }
    while (m_times.empty())
        if (!nextEvent()) return false;
    const auto [standsFor, day] = m_times.front();
    m_times.pop_front();
    // Times of a repeated event have one uid in the file, and are several conversations.
    m_cells[0] = m_uid + "/" + isoDate(standsFor).toStdString();
    m_cells[1] = isoDate(day).toStdString();
    give(row);
    return true;
}

} // namespace foothold
