#include "core/exchange/mapping/sheet_forms.h"

#include "core/base/text.h"
#include "core/exchange/mapping/month_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::int64_t rowsForEnds = 20'000;

/// What the mapping reads of one column of the sheet.
struct Use {
    bool date = false, number = false, count = false;
};

std::map<QString, Use> usesOf(const Mapping& mapping) {
    std::map<QString, Use> uses;
    for (const MappingTarget& target : mapping.targets) {
        const Table& table = *findTable(target.table.toStdString());
        for (const auto& [name, rules] : target.columns) {
            const int index = table.indexOf(name.toStdString());
            const Type type = index < 0 ? Type::Text : table.columns[std::size_t(index)].type;
            for (const ValueRule& rule : rules) {
                for (const QString& heading : rule.from) {
                    Use& use = uses[heading];
                    use.date = use.date || type == Type::Date || type == Type::Month;
                    use.number = use.number || type == Type::Decimal || type == Type::Money;
                    use.count = use.count || type == Type::Count;
                }
                for (const QString& heading : rule.quantity + rule.term + rule.periods)
                    uses[heading].count = true;
            }
        }
    }
    return uses;
}

class Settling {
public:
    explicit Settling(PlannedSheet& sheet)
        : m_sheet(sheet)
        , m_uses(usesOf(sheet.mapping)) {}

    void run() {
        addMonthColumns();
        countSheet();
        for (const auto& [heading, use] : m_uses) {
            const int column = int(m_sheet.profile.layout.headings.indexOf(heading));
            if (column < 0 || m_sheet.mapping.forms.count(heading)) continue;
            ColumnForm form;
            const ColumnEvidence& seen = m_sheet.profile.columns[std::size_t(column)];
            if (use.date) form.dates = dateOrder(heading, seen);
            if (use.number || use.count) form.decimals = decimalMark(heading, seen, use);
            if (use.date || use.number || use.count) m_sheet.mapping.forms[heading] = form;
        }
    }

private:
    void addMonthColumns() {
        const QStringList& headings = m_sheet.profile.layout.headings;
        for (const MappingTarget& target : m_sheet.mapping.targets)
            for (const MonthColumn& month : monthColumns(target, headings))
                m_uses[headings[month.place]].count = true;
    }

    /// What all columns of the sheet say together helps with one that says nothing itself.
    void countSheet() {
        for (const ColumnEvidence& column : m_sheet.profile.columns) {
            m_dayFirst += column.dayFirst;
            m_monthFirst += column.monthFirst;
            m_points += column.points;
            m_commas += column.commas;
        }
    }

    void doubt(const QString& heading, const QString& text) { m_sheet.doubts.push_back({heading, text}); }

    DateOrder dateOrder(const QString& heading, const ColumnEvidence& seen) {
        if (seen.dayFirst > 0 && seen.monthFirst > 0) {
            doubt(
                heading,
                T::tr("Some dates of the column \"%1\" have the day first and some the month.").arg(heading));
            return seen.dayFirst >= seen.monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        }
        if (seen.dayFirst > 0 || seen.monthFirst > 0 || seen.undecidedDates == 0)
            return seen.monthFirst > 0 ? DateOrder::MonthFirst : DateOrder::DayFirst;
        if ((m_dayFirst > 0) != (m_monthFirst > 0)) {
            m_sheet.assumptions += m_dayFirst > 0 ? T::tr("The dates of \"%1\" are read like the other dates "
                                                          "of the file, with the day first.")
                                                        .arg(heading)
                                                  : T::tr("The dates of \"%1\" are read like the other dates "
                                                          "of the file, with the month first.")
                                                        .arg(heading);
            return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
        }
        doubt(heading,
              T::tr("The dates of the column \"%1\", such as %2, may have the day first or the month.")
                  .arg(heading, seen.undecidedDate));
        return DateOrder::DayFirst;
    }

    DecimalMark decimalMark(const QString& heading, const ColumnEvidence& seen, const Use& use) {
        if (seen.points > 0 && seen.commas > 0)
            doubt(heading,
                  T::tr("Some numbers of the column \"%1\" have a decimal point and some a decimal comma.")
                      .arg(heading));
        if (seen.points != seen.commas)
            return seen.points > seen.commas ? DecimalMark::Point : DecimalMark::Comma;
        if (seen.undecidedPoints == 0 && seen.undecidedCommas == 0)
            return m_commas > m_points ? DecimalMark::Comma : DecimalMark::Point;
        if (use.count && !use.number) // whole: the mark separates thousands
            return seen.undecidedPoints > 0 ? DecimalMark::Comma : DecimalMark::Point;
        if ((m_points > 0) != (m_commas > 0)) return m_points > 0 ? DecimalMark::Point : DecimalMark::Comma;
        if (m_sheet.file.kind == SheetKind::Text && m_sheet.form.separator == ',')
            return DecimalMark::Point; // a decimal comma does not go with commas between the cells
        doubt(
            heading,
            T::tr(
                "The numbers of the column \"%1\", such as %2, may have a decimal mark or one for thousands.")
                .arg(heading, seen.undecidedNumber));
        return DecimalMark::Point;
    }

    PlannedSheet& m_sheet;
    std::map<QString, Use> m_uses;
    std::int64_t m_dayFirst = 0, m_monthFirst = 0, m_points = 0, m_commas = 0;
};

/// Finds out whether an end date is the last day or the day after it, from periods that follow each other and
/// from the days of the month that periods start and end on.
class Ends {
public:
    explicit Ends(const PlannedSheet& sheet)
        : m_sheet(sheet) {}

    int exclusive = 0, inclusive = 0; ///< what speaks for each
    int withEnd = 0;

    void look(const QString& account, const QString& start, const QString& end) {
        const auto& headings = m_sheet.profile.layout.headings;
        const auto place = [&](const QString& heading) { return std::size_t(headings.indexOf(heading)); };
        auto reader = openSheet(m_sheet.place, m_sheet.file, m_sheet.form);
        if (!reader) return;
        SheetTable table(std::move(*reader), m_sheet.profile.layout);
        const auto form = [&](const QString& heading) {
            const auto found = m_sheet.mapping.forms.find(heading);
            return found == m_sheet.mapping.forms.end() ? DateOrder::DayFirst : found->second.dates;
        };
        std::map<std::string, std::set<Date>> starts;
        std::vector<std::pair<std::string, Date>> ends;
        SheetRow row;
        for (std::int64_t i = 0; i < rowsForEnds && table.next(row); ++i) {
            const auto from = start.isEmpty() ? std::nullopt
                                              : readForeignDate(trimmed(row.text(place(start))), form(start));
            const auto to = readForeignDate(trimmed(row.text(place(end))), form(end));
            const std::string key(account.isEmpty() ? std::string_view() : trimmed(row.text(place(account))));
            if (from) starts[key].insert(*from);
            if (!to) continue;
            ++withEnd;
            ends.emplace_back(key, *to);
            if (from) weigh(*from, *to);
        }
        for (const auto& [key, day] : ends) { // one period that follows another says more than its length
            exclusive += 3 * int(starts[key].count(day));
            inclusive += 3 * int(starts[key].count(day + Days(1)));
        }
    }

private:
    void weigh(Date from, Date to) {
        for (int months = 1; months <= 60; ++months) {
            const Date next = addMonths(from, months);
            if (next > to + Days(1)) return;
            exclusive += next == to;
            inclusive += next == to + Days(1);
        }
    }

    const PlannedSheet& m_sheet;
};

QString firstHeading(const MappingTarget& target, const QString& column) {
    const auto found = target.columns.find(column);
    if (found == target.columns.end()) return {};
    for (const ValueRule& rule : found->second) {
        if (!rule.from.isEmpty()) return rule.from.first();
        for (const auto& [what, headings] : rule.by)
            if (!headings.isEmpty()) return headings.first();
    }
    return {};
}

void settleEnds(PlannedSheet& sheet) {
    for (MappingTarget& target : sheet.mapping.targets)
        for (auto& [column, rules] : target.columns)
            for (ValueRule& rule : rules) {
                if (rule.end != QLatin1String("auto") || rule.from.isEmpty()) continue;
                Ends ends(sheet);
                ends.look(firstHeading(target, QStringLiteral("account_id")),
                          firstHeading(target, QStringLiteral("start_on")), rule.from.first());
                const bool exclusive = ends.exclusive > ends.inclusive;
                rule.end = exclusive ? QStringLiteral("exclusive") : QStringLiteral("inclusive");
                if (ends.withEnd == 0) continue;
                sheet.assumptions +=
                    exclusive ? T::tr("\"%1\" is taken for the day after the last day of service.")
                                    .arg(rule.from.first())
                              : T::tr("\"%1\" is taken for the last day of service.").arg(rule.from.first());
            }
}

} // namespace

void settleForms(PlannedSheet& sheet) {
    Settling(sheet).run();
    settleEnds(sheet);
}

} // namespace foothold
