// Brings a template down to the headings of a file.

#include "core/base/text.h"
#include "core/domain/tables.h"
#include "core/exchange/mapping/mapping_library.h"
#include "core/exchange/mapping/month_columns.h"
#include "core/exchange/mapping/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr int leastOwnMarks = 3;

/// Brings rules down to the headings of a file.
class Resolver {
public:
    explicit Resolver(const HeadingIndex& headings)
        : m_headings(headings) {}

    QSet<QString> used;

    std::optional<MappingTarget> target(const MappingTarget& target, QStringList& missing) {
        MappingTarget result = target;
        result.columns.clear();
        for (const auto& [column, rules] : target.columns)
            for (const ValueRule& rule : rules)
                if (auto resolved = this->rule(rule)) result.columns[column].push_back(*resolved);
        dropUnmade(result);
        result.skip.clear();
        for (const auto& skip : target.skip)
            if (const QString heading = m_headings.find(skip.from); !heading.isEmpty())
                result.skip.push_back({{heading}, skip.in});
        const Table* table = findTable(target.table.toStdString());
        QStringList lacking;
        if (!narrow(result.measureFrom)) lacking += target.measureFrom.first();
        for (const Column& column : table->columns) {
            const QString name = fromUtf8(column.name);
            const bool given =
                result.columns.count(name) ||
                (name == target.monthsInto && monthColumns(target, m_headings.headings()).size() >= 2);
            if (column.required && !given) lacking += name;
        }
        if (lacking.isEmpty()) return result;
        missing += T::tr("%1 needs %2").arg(target.table, lacking.join(QLatin1String(", ")));
        return std::nullopt;
    }

private:
    QString found(const QStringList& alternatives) {
        const QString heading = m_headings.find(alternatives);
        if (!heading.isEmpty()) used += heading;
        return heading;
    }

    /// False if a column is asked for that the file does not have.
    bool narrow(QStringList& headings) {
        if (headings.isEmpty()) return true;
        const QString heading = found(headings);
        headings = {heading};
        return !heading.isEmpty();
    }

    std::optional<ValueRule> rule(const ValueRule& rule) {
        ValueRule result = rule;
        const QSet<QString> before = used;
        bool fits =
            narrow(result.from) && narrow(result.period) && narrow(result.term) && narrow(result.quantity);
        for (QStringList& part : result.join)
            fits = fits && narrow(part);
        if (!rule.by.empty()) result.by = found(rule.by);
        fits = fits && (rule.by.empty() || !result.by.empty());
        if (fits && !narrow(result.periods)) result.periods.clear();
        if (fits) return result;
        used = before;
        return std::nullopt;
    }

    std::map<QString, QStringList> found(const std::map<QString, QStringList>& by) {
        std::map<QString, QStringList> result;
        for (const auto& [what, headings] : by) {
            QStringList there;
            if (what == QLatin1String("email")) // addresses may stand in several columns
                for (const QString& heading : headings)
                    there += found(QStringList{heading});
            else
                there += found(headings);
            there.removeAll(QString());
            there.removeDuplicates();
            if (!there.isEmpty()) result[what] = there;
        }
        return result;
    }

    /// Keys can be made of columns only that there are.
    static void dropUnmade(MappingTarget& target) {
        for (auto it = target.columns.begin(); it != target.columns.end();) {
            for (ValueRule& rule : it->second)
                std::erase_if(rule.made, [&](const QStringList& columns) {
                    return std::any_of(columns.begin(), columns.end(),
                                       [&](const QString& column) { return !target.columns.count(column); });
                });
            std::erase_if(it->second, [](const ValueRule& rule) {
                return rule.made.empty() && rule.from.isEmpty() && rule.join.empty() &&
                       rule.constant.isEmpty() && rule.find.isEmpty() && rule.assume.isEmpty();
            });
            it = it->second.empty() ? target.columns.erase(it) : std::next(it);
        }
    }

    const HeadingIndex& m_headings;
};

/// How many headings of the file are among these.
int countFound(const HeadingIndex& headings, const QStringList& marks) {
    QSet<QString> found;
    for (const QString& mark : marks)
        if (const QString heading = headings.find({mark}); !heading.isEmpty()) found += heading;
    return int(found.size());
}

bool isMain(const MappingTarget& target) {
    return target.derived.isEmpty();
}

/// "Account Name" of "Accounts Account Name": some systems put the name of the records before each field.
/// That it is one shows by the other headings.
QString behindRecords(const QString& heading, const QStringList& headings) {
    static const QStringList records =
        QStringLiteral(
            "accounts companies customers organizations contacts people users opportunities deals "
            "contracts subscriptions invoices tickets cases tasks events activities products usage "
            "surveys responses")
            .split(QLatin1Char(' '));
    const auto isOfRecords = [](const QString& text) {
        return text.contains(QLatin1Char(' ')) &&
               records.contains(text.section(QLatin1Char(' '), 0, 0).toLower());
    };
    if (!isOfRecords(heading)) return {};
    const auto same = std::count_if(headings.begin(), headings.end(), isOfRecords);
    return same > 1 ? headingKey(heading.section(QLatin1Char(' '), 1)) : QString();
}

} // namespace

HeadingIndex::HeadingIndex(const QStringList& headings)
    : m_headings(headings) {
    for (const QString& heading : headings) {
        if (heading.isEmpty()) continue;
        if (const QString key = behindRecords(heading, headings); !key.isEmpty())
            m_byPartKey.emplace(key, heading);
        m_byKey.emplace(headingKey(heading), heading);
        m_byPlainKey.emplace(plainHeadingKey(heading), heading);
        if (const QString part = partHeadingKey(heading); !part.isEmpty()) m_byPartKey.emplace(part, heading);
    }
}

QString HeadingIndex::find(const QStringList& alternatives) const {
    for (const auto* index : {&m_byKey, &m_byPlainKey, &m_byPartKey})
        for (const QString& alternative : alternatives) {
            const QString key = headingKey(alternative);
            const bool isStart = alternative.endsWith(QLatin1Char('*')); // a question that names a company
            const auto found = isStart ? index->lower_bound(key) : index->find(key);
            if (found != index->end() && (!isStart || found->first.startsWith(key))) return found->second;
        }
    return {};
}

ResolvedMapping resolveMapping(const Mapping& mapping, const HeadingIndex& headings,
                               const QString& fileName) {
    ResolvedMapping result;
    for (const QStringList& need : mapping.needs)
        if (headings.find(need).isEmpty()) return result;
    int months = 0;
    for (const MappingTarget& target : mapping.targets)
        months += int(monthColumns(target, headings.headings()).size());
    if (mapping.monthColumns && months < 2) return result;
    if (!headings.find(mapping.excluded).isEmpty()) return result;
    if (!mapping.ownMarks.isEmpty() && countFound(headings, mapping.ownMarks) < leastOwnMarks) return result;
    Resolver resolver(headings);
    Mapping resolved = mapping;
    resolved.targets.clear();
    bool first = true, fits = false;
    for (const MappingTarget& target : mapping.targets) {
        QStringList missing;
        const auto there = resolver.target(target, missing);
        if (there) resolved.targets.push_back(*there);
        if (isMain(target) && first) {
            fits = there.has_value();
            first = false;
        }
        if (!there && target.must) result.missing += missing;
        if (!fits && isMain(target)) {
            result.missing = missing;
            result.nearly = int(resolver.used.size());
            return result;
        }
    }
    if (!fits) return result;
    int files = 0;
    for (const QString& part : mapping.files)
        files += folded(fileName).contains(folded(part));
    const int used = int(resolver.used.size()) + (mapping.monthColumns ? months : 0);
    result.score = 2 * used + 3 * countFound(headings, mapping.marks) + 6 * std::min(files, 1) +
                   (mapping.system.isEmpty() ? 0 : 1);
    result.mapping = resolved;
    return result;
}

} // namespace foothold
