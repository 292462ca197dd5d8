#include "core/store/freshness_reader.h"

#include "core/store/statement.h"

namespace foothold {

namespace {

std::optional<int> latest(const Book& book, const char* table, const char* column, int upTo) {
    const std::int64_t none = -1;
    const std::int64_t found =
        queryNumber(book.handle(),
                    QStringLiteral("SELECT coalesce(max(%1), -1) FROM %2 WHERE %1 <= %3")
                        .arg(QLatin1String(column), QLatin1String(table))
                        .arg(upTo),
                    none);
    return found == none ? std::nullopt : std::optional(int(found));
}

std::optional<Date> latestDay(const Book& book, const char* table, const char* column, Date upTo) {
    const auto day = latest(book, table, column, int(daysOf(upTo)));
    return day ? std::optional(dateFromDays(*day)) : std::nullopt;
}

} // namespace

Freshness readFreshness(const Book& book, Date asOf) {
    Freshness freshness;
    if (const auto month = latest(book, "usage", "month", monthOf(asOf).index()))
        freshness.usage = Month(*month);
    freshness.touchpoints = latestDay(book, "touchpoints", "date", asOf);
    freshness.tickets = latestDay(book, "tickets", "opened_on", asOf);
    freshness.nps = latestDay(book, "nps", "date", asOf);
    freshness.invoices = latestDay(book, "invoices", "due_on", asOf);
    return freshness;
}

} // namespace foothold
