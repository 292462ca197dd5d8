#include "core/exchange/mapping/assumptions.h"

#include "core/domain/labels.h"
#include "core/exchange/mapping/month_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// "Opportunity: Motion".
QString fieldName(const MappingTarget& target, const QString& column) {
    QString record = recordLabel(target.table.toStdString());
    record[0] = record[0].toUpper();
    return QStringLiteral("%1: %2").arg(record, columnLabel(column.toStdString()));
}

/// What is assumed of one required field; empty: nothing.
QString assumedOf(const Column& column, const std::vector<ValueRule>& rules, const QString& field) {
    const ValueRule& first = rules.front();
    const ValueRule& last = rules.back();
    const auto meaning = [&](const QString& value) {
        return column.type == Type::Enum ? enumLabel(value) : value;
    };
    const bool isSaid =
        !first.from.isEmpty() || !first.find.isEmpty() || !first.made.empty() || !first.join.empty();
    QStringList texts;
    if (isSaid && !last.constant.isEmpty())
        texts += T::tr("%1 is \"%2\" where no column says it.").arg(field, meaning(last.constant));
    if (!isSaid && !first.constant.isEmpty())
        return T::tr("%1 is \"%2\" for every row, as no column says it.").arg(field, meaning(first.constant));
    const QString& assume = isSaid ? last.assume : first.assume;
    if (assume == QLatin1String("renewal"))
        texts += T::tr("%1 of new records is a year before the renewal (or whole years, so that it is not to "
                       "come), or the day of the import, where no column says it.")
                     .arg(field);
    if (!isSaid && assume == QLatin1String("today"))
        texts += T::tr("%1 is the day of the import for new records, as no column says it.").arg(field);
    if (!isSaid && assume == QLatin1String("product"))
        texts += T::tr("%1 is the book's only product, as no column says it.").arg(field);
    return texts.join(QLatin1Char(' '));
}

/// Words that the mapping takes where the file says nothing.
void noteConstants(PlannedSheet& sheet, const MappingTarget& target) {
    if (!target.derived.isEmpty()) return;
    const Table& table = *findTable(target.table.toStdString());
    for (const auto& [column, rules] : target.columns) {
        const int index = table.indexOf(column.toStdString());
        if (index < 0 || !table.columns[std::size_t(index)].required) continue;
        const QString text = assumedOf(table.columns[std::size_t(index)], rules, fieldName(target, column));
        if (!text.isEmpty()) sheet.assumptions += text;
    }
}

/// What the cells below months are, where no word beside them says it.
void noteMonths(PlannedSheet& sheet, const MappingTarget& target) {
    const auto months = monthColumns(target, sheet.profile.layout.headings);
    if (!months.empty() && !months.front().isSaid && target.measureFrom.isEmpty())
        sheet.assumptions += T::tr("The columns of months are taken for %1, as no word beside them says it.")
                                 .arg(fieldName(target, months.front().column));
}

/// The texts of the column that gives the month are days of the same months.
bool hasDays(const PlannedSheet& sheet, const MappingTarget& target) {
    const auto rules = target.columns.find(QStringLiteral("month"));
    if (target.fold.empty() || rules == target.columns.end()) return false;
    const QString heading = rules->second.front().from.value(0);
    const auto place = sheet.profile.layout.headings.indexOf(heading);
    if (place < 0) return false;
    const auto form = sheet.mapping.forms.find(heading);
    const DateOrder order = form == sheet.mapping.forms.end() ? DateOrder::DayFirst : form->second.dates;
    std::map<Month, Date> days;
    for (const auto& [text, count] : sheet.profile.columns[std::size_t(place)].words)
        if (const auto day = readForeignDate(text, order)) {
            const auto [known, isNew] = days.emplace(monthOf(*day), *day);
            if (!isNew && known->second != *day) return true;
        }
    return false;
}

} // namespace

void noteAssumptions(PlannedSheet& sheet) {
    for (const MappingTarget& target : sheet.mapping.targets) {
        if (target.unlessContracts && target.table == QLatin1String("contracts"))
            sheet.assumptions +=
                T::tr("Accounts that have contracts by other files get none by this one, so that "
                      "no ARR counts twice.");
        noteConstants(sheet, target);
        noteMonths(sheet, target);
    }
}

void noteDays(PlannedSheet& sheet) {
    sheet.hasDays = std::any_of(sheet.mapping.targets.begin(), sheet.mapping.targets.end(),
                                [&](const MappingTarget& target) { return hasDays(sheet, target); });
    if (sheet.hasDays)
        sheet.assumptions +=
            T::tr("The rows are days or weeks: of each month the highest number of active users counts (the "
                  "month's are at least as many), the mean of daily ones, and the sum of quantities; a "
                  "month of which the file has only some days has only theirs.");
}

} // namespace foothold
