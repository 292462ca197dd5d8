#include "core/exchange/mapping/new_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The ready-made mapping of this kind, brought down to the headings, that reads most of them.
Mapping bestOfKind(const QString& kind, const HeadingIndex& headings, const MappingLibrary& library) {
    ResolvedMapping best;
    for (const Mapping& known : library.templates()) {
        if (known.kind != kind) continue;
        auto resolved = resolveMapping(known, headings, {});
        if (!resolved.mapping.isEmpty() && resolved.score > best.score) best = std::move(resolved);
    }
    return best.mapping;
}

MappingTarget* targetOf(Mapping& mapping, const QString& table) {
    const auto found = std::find_if(mapping.targets.begin(), mapping.targets.end(),
                                    [&](const MappingTarget& target) { return target.table == table; });
    return found == mapping.targets.end() ? nullptr : &*found;
}

/// The saved mapping takes the field from the file, or somebody gave it a value.
bool isRead(const MappingTarget& target, const QString& column) {
    const auto rules = target.columns.find(column);
    return rules != target.columns.end() &&
           std::any_of(rules->second.begin(), rules->second.end(), [](const ValueRule& rule) {
               return !rule.headings().isEmpty() || !rule.made.empty();
           });
}

} // namespace

std::vector<NewColumn> newColumnsOf(const PlannedSheet& sheet, const MappingLibrary& library) {
    const QStringList read = readHeadings(sheet);
    QStringList unknown;
    for (const QString& heading : sheet.profile.layout.headings)
        if (!heading.isEmpty() && !sheet.mapping.signature.contains(heading) && !read.contains(heading))
            unknown += heading;
    if (unknown.isEmpty()) return {};
    const HeadingIndex headings(sheet.profile.layout.headings);
    const Mapping known = bestOfKind(sheet.mapping.kind, headings, library);
    Mapping mapping = sheet.mapping;
    std::vector<NewColumn> proposed;
    for (const MappingTarget& target : known.targets) {
        MappingTarget* own = targetOf(mapping, target.table);
        if (!own || !target.derived.isEmpty()) continue;
        for (const auto& [column, rules] : target.columns)
            for (const ValueRule& rule : rules) {
                const bool isPlain = rule.from.size() == 1 && rule.join.empty() && rule.whenColumn.isEmpty();
                if (!isPlain || !unknown.contains(rule.from.first()) || isRead(*own, column) ||
                    column.startsWith(QLatin1Char('_')))
                    continue;
                proposed.push_back({rule.from.first(), target.table, column, rule});
                own->columns[column] = {rule}; // each field once
            }
    }
    return proposed;
}

void acceptNewColumns(PlannedSheet& sheet, const QString& onlyProduct) {
    QStringList notes;
    for (const NewColumn& proposed : std::vector<NewColumn>(sheet.newColumns)) {
        PlannedSheet with = sheet;
        Mapping mapping = sheet.mapping;
        targetOf(mapping, proposed.table)->columns[proposed.column] = {proposed.rule};
        if (!takeMapping(with, mapping, onlyProduct) || with.doubts.size() > sheet.doubts.size()) {
            notes += T::tr("The new column \"%1\" may be %2 of %3, but is not read, as it is in "
                           "doubt how it is written.")
                         .arg(proposed.heading, proposed.column, proposed.table);
            continue;
        }
        notes += T::tr("The new column \"%1\" is read as %2 of %3.")
                     .arg(proposed.heading, proposed.column, proposed.table);
        sheet = std::move(with);
        std::erase_if(sheet.newColumns,
                      [&](const NewColumn& each) { return each.heading == proposed.heading; });
    }
    sheet.assumptions += notes;
}

} // namespace foothold
