#include "ui/retention/retention_cells.h"

#include "core/documents/wording.h"
#include "ui/account/figures.h"
#include "ui/retention/explained_retention.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace foothold::retention {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

using enum RetentionFigure;

RetentionFigure figureAt(std::span<const RetentionFigure> columns, int column) {
    return columns[std::min(std::size_t(column), columns.size() - 1)];
}

/// A group of the same name over another period; empty if there is none.
RetentionGroup groupNamed(const Facts& facts, Period period, std::optional<GroupKey> by, Text name,
                          const Profiles& profiles) {
    Retention retention = retentionOf(facts, period, by, profiles);
    const auto found = std::ranges::find(retention.groups, name, &RetentionGroup::group);
    return found == retention.groups.end() ? summarise(name, {}, profiles.ofBook()) : std::move(*found);
}

/// A figure of the whole book, of the movements that count.
using Counts = std::function<bool(AccountFacts, const ArrMovement&, Period)>;
std::function<Explanation(Period)> ofBook(const RetentionDataPtr& data, RetentionFigure figure,
                                          Counts counts = {}) {
    const auto profile = Profiles(*data->facts, data->period.to).ofBook();
    return [facts = data->facts, figure, counts = std::move(counts), profile](Period period) {
        RetentionGroup book = retentionOfAccounts(*facts, allAccounts(*facts), period, profile);
        if (counts) {
            std::erase_if(book.movements, [&](const ArrMovement& movement) {
                return !counts(facts->at(movement.account), movement, period);
            });
            book = summarise({}, std::move(book.movements), profile);
        }
        return explainRetention(*facts, book, period, figure);
    };
}

Period monthTo(Date to) {
    return {monthOf(to).firstDay() - Days(1), to};
}

Month quarterBegin(Month month) {
    return month - (month.month() - 1) % 3;
}

Period quarterTo(Date to) {
    return {quarterBegin(monthOf(to)).firstDay() - Days(1), to};
}

} // namespace

Explaining groupCell(const RetentionDataPtr& data, int group, int column) {
    // Group, accounts, start, GRR, NRR, customers, expansion, contraction, churn, new logos; what follows
    // from GRR: gate and benchmark; and the concentration of the expansion between them.
    constexpr RetentionFigure columns[] = {Grr,           Customers, Starting,    Grr,   Nrr,
                                           LogoRetention, Expansion, Contraction, Churn, NewLogos,
                                           Grr,           Expansion, Grr};
    return
        [data, name = data->retention.groups[std::size_t(group)].group, figure = figureAt(columns, column)] {
            const auto profiles = std::make_shared<const Profiles>(*data->facts, data->period.to);
            const auto family = data->by == GroupKey::Family ? std::optional(name) : std::nullopt;
            return explainedOverPeriod(groupTitle(name, data->by), data->period, [=](Period period) {
                const RetentionGroup then = groupNamed(*data->facts, period, data->by, name, *profiles);
                return explainRetention(*data->facts, then, period, figure, family);
            });
        };
}

Explaining movementCell(const RetentionDataPtr& data, const RetentionGroup& group, int account, int column) {
    constexpr RetentionFigure columns[] = {Arr, Starting, Arr, Arr};
    return [data, account, figure = figureAt(columns, column),
            family = data->by == GroupKey::Family ? std::optional(group.group) : std::nullopt] {
        return explainedRetention(data->facts, {account}, data->period, figure,
                                  data->facts->at(account)->name, family);
    };
}

Explaining bridgeCell(const RetentionDataPtr& data, int month, int column) {
    constexpr RetentionFigure columns[] = {Arr,       Starting,    NewLogos, Reactivated,
                                           Expansion, Contraction, Churn,    Arr};
    const std::vector<Date> dates = bridgeDates(data->period);
    for (std::size_t i = 1; i < dates.size(); ++i) {
        const Month here = monthOf(dates[i]);
        if (here.index() != month) continue;
        return [data, here, period = Period{dates[i - 1], dates[i]}, figure = figureAt(columns, column)] {
            return explainedOverPeriod(T::tr("Whole book"), period,
                                       {{T::tr("the month before"), (here - 1).lastDay()},
                                        {T::tr("a year before"), (here - 12).lastDay()}},
                                       monthTo, ofBook(data, figure));
        };
    }
    return {};
}

Explaining cohortCell(const RetentionDataPtr& data, int quarter, int column) {
    constexpr RetentionFigure columns[] = {Grr, Starting, Expansion, Contraction, Churn, Retained, Grr};
    const int year = (quarter - 1) / 4;
    const Month first(year, 3 * (quarter - 4 * year) - 2);
    const Period period{std::max(data->period.from, first.firstDay() - Days(1)),
                        std::min(data->period.to, (first + 2).lastDay())};
    return [data, first, period, figure = figureAt(columns, column)] {
        return explainedOverPeriod(T::tr("Customers of %1").arg(show::quarter(first)), period,
                                   {{T::tr("the quarter before"), (first - 1).lastDay()},
                                    {T::tr("a year before"), (first - 10).lastDay()}},
                                   quarterTo, ofBook(data, figure));
    };
}

Explaining reasonCell(const RetentionDataPtr& data, int reason, int column) {
    constexpr int accounts = 2;
    const auto which = data->reasons[std::size_t(reason)].reason;
    const QString title = which ? wording::capitalised(wording::of(which)) : T::tr("Reason not recorded");
    const Counts left = [which](AccountFacts account, const ArrMovement& movement, Period period) {
        return movement.isOfCohort() && movement.after == 0 && endReasonAt(account, period.to) == which;
    };
    return [data, title, tree = ofBook(data, column == accounts ? Customers : Churn, left)] {
        return explainedOverPeriod(title, data->period, tree);
    };
}

Explaining autopsyCell(const RetentionDataPtr& data, int autopsy, int column) {
    constexpr int arr = 2, firstHealth = 4, lastHealth = 7, warnings = 10;
    const Autopsy& left = data->autopsies[std::size_t(autopsy)];
    const auto ofAccount = [&](const char* figure, Date date) -> Explaining {
        return [data, account = left.account, figure, date] {
            return explainedFigure(data->facts, account, QLatin1String(figure), date);
        };
    };
    if (column == arr)
        return [data, account = left.account, period = yearTo(left.lastDay)] {
            return explainedRetention(data->facts, {account}, period, Arr, data->facts->at(account)->name);
        };
    if (column >= firstHealth && column <= lastHealth)
        return ofAccount("health", left.health[std::size_t(column - firstHealth)].date);
    if (column == warnings) return ofAccount("contraction", left.lastDay);
    return ofAccount("health", left.lastDay);
}

} // namespace foothold::retention
