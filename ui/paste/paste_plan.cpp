#include "ui/paste/paste_plan.h"

#include "core/base/text.h"
#include "core/domain/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>
#include <unordered_map>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

/// Letters and digits only, in lower case: "E-mail" and "email" are the same heading.
QString plain(const QString& heading) {
    QString letters;
    for (const QChar letter : heading)
        if (letter.isLetterOrNumber()) letters += letter.toCaseFolded();
    return letters;
}

bool isKeyColumn(const PasteTarget& target, int shown) {
    return shown >= 0 && target.table->isKey(target.columns[std::size_t(shown)]);
}

int columnOfHeading(const PasteTarget& target, const QString& heading) {
    const QString wanted = plain(heading);
    for (int shown = 0; shown < int(target.columns.size()); ++shown) {
        const Column& column = target.column(shown);
        if (wanted == plain(columnLabel(column.name)) || wanted == plain(fromUtf8(column.name))) return shown;
        if (isKeyColumn(target, shown) && wanted == QLatin1String("id")) return shown;
    }
    return -1;
}

/// The first of these columns that the target has, or -1.
int columnOf(const PasteTarget& target, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names)
        for (int shown = 0; shown < int(target.columns.size()); ++shown)
            if (target.column(shown).name == name) return shown;
    return -1;
}

/// The column that a record is recognised by, or -1.
int columnOf(const PasteTarget& target, PasteRow::Match match) {
    if (match == PasteRow::Match::Email) return columnOf(target, {"email"});
    if (match == PasteRow::Match::Name) return columnOf(target, {"name", "title", "goal", "number"});
    for (int shown = 0; shown < int(target.columns.size()); ++shown)
        if (isKeyColumn(target, shown)) return shown;
    return -1;
}

/// What the row has in a column of the target; empty if the block does not have it.
QString cellOf(const PasteRow& row, const PasteMapping& mapping, int shown) {
    const auto at = std::ranges::find(mapping.columns, shown);
    if (shown < 0 || at == mapping.columns.end()) return {};
    return row.cells[std::size_t(at - mapping.columns.begin())].canonical;
}

/// Finds the record that a row is of.
class Recogniser {
public:
    Recogniser(const PasteTarget& target, const PasteMapping& mapping)
        : m_mapping(mapping) {
        using enum PasteRow::Match;
        for (const PasteRow::Match match : {Key, Email, Name}) {
            const int shown = columnOf(target, match);
            if (shown < 0 || std::ranges::find(mapping.columns, shown) == mapping.columns.end()) continue;
            Way& way = m_ways.emplace_back(Way{match, shown, {}});
            for (const RecordCells& record : target.existing) {
                const auto [it, isFirst] = way.records.try_emplace(
                    way.folded(record[std::size_t(target.columns[std::size_t(shown)])]), &record);
                if (!isFirst) it->second = nullptr; // two of one name: nobody can tell which is meant
            }
        }
    }

    /// And by what it was recognised; nullptr: a new one.
    std::pair<const RecordCells*, PasteRow::Match> recordOf(const PasteRow& row) const {
        for (const Way& way : m_ways) {
            const QString wanted = way.folded(cellOf(row, m_mapping, way.shown));
            const auto it = wanted.isEmpty() ? way.records.end() : way.records.find(wanted);
            if (it != way.records.end() && it->second) return {it->second, way.match};
        }
        return {nullptr, PasteRow::Match::None};
    }

private:
    struct Way {
        PasteRow::Match match;
        int shown; ///< the column
        std::unordered_map<QString, const RecordCells*> records;

        /// Large and small letters count alike, but not in a key.
        QString folded(const QString& text) const {
            return match == PasteRow::Match::Key ? text : text.trimmed().toCaseFolded();
        }
    };

    const PasteMapping& m_mapping;
    std::vector<Way> m_ways;
};

/// Why the row cannot become a new record; empty if it can.
QString lacking(const PasteTarget& target, const PasteRow& row, const PasteMapping& mapping) {
    for (std::size_t index = 0; index < target.table->columns.size(); ++index) {
        const Column& column = target.table->columns[index];
        const bool given =
            target.table->isKey(int(index)) || target.fixed.contains(fromUtf8(column.name)) ||
            std::ranges::any_of(std::views::iota(std::size_t(0), mapping.columns.size()), [&](std::size_t i) {
                const int shown = mapping.columns[i];
                return shown >= 0 && target.columns[std::size_t(shown)] == int(index) &&
                       !row.cells[i].canonical.isEmpty();
            });
        if (column.required && !given)
            return T::tr("A new one needs a value for %1.").arg(columnLabel(column.name));
    }
    return {};
}

/// Why the key of a row that is of no record with that key cannot be one of a new record: it is taken, by a
/// record elsewhere or by an earlier row (@p newKeys). Empty if it can.
QString keyTrouble(const PasteTarget& target, const QString& key, bool isNew, std::set<QString>& newKeys) {
    if (key.isEmpty()) return {};
    const QString name = columnLabel(target.column(columnOf(target, PasteRow::Match::Key)).name);
    const QString owner = target.ownerOf ? target.ownerOf(key) : QString();
    if (!owner.isEmpty()) return T::tr("A record of %1 has this %2.").arg(owner, name);
    return !isNew || newKeys.insert(key).second
               ? QString()
               : T::tr("An earlier row is a new one with the same %1.").arg(name);
}

/// What a row does to the record that it is of.
PasteRow::State stateOf(const PasteTarget& target, const PasteRow& row, const PasteMapping& mapping,
                        const RecordCells& record) {
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        if (const int shown = mapping.columns[c];
            shown >= 0 && !isKeyColumn(target, shown) && !row.cells[c].canonical.isEmpty() &&
            row.cells[c].canonical != record[std::size_t(target.columns[std::size_t(shown)])])
            return PasteRow::State::Change;
    return PasteRow::State::Same;
}

} // namespace

void addMatchingColumns(PasteTarget& target) {
    target.shown = int(target.columns.size());
    const auto add = [&target](int column) {
        if (column < 0 || std::ranges::find(target.columns, column) != target.columns.end()) return;
        target.columns.push_back(column);
        target.contexts.emplace_back();
    };
    for (int column = 0; column < int(target.table->columns.size()); ++column)
        if (target.table->isKey(column)) add(column);
    add(target.table->indexOf("email"));
}

PasteMapping guessMapping(const PasteTarget& target, const PastedBlock& block) {
    PasteMapping mapping;
    if (block.rows.empty()) return mapping;
    int known = 0, filled = 0;
    for (const QString& heading : block.rows.front()) {
        const int shown = columnOfHeading(target, heading);
        const bool taken = std::ranges::find(mapping.columns, shown) != mapping.columns.end();
        mapping.columns.push_back(taken ? -1 : shown);
        known += shown >= 0 && !taken;
        filled += !heading.trimmed().isEmpty();
    }
    mapping.headings = known > 0 && 2 * known >= filled;
    if (mapping.headings) return mapping;
    const int shown = target.shown < 0 ? int(target.columns.size()) : target.shown;
    for (int i = 0; i < block.columns(); ++i)
        mapping.columns[std::size_t(i)] = target.first + i < shown ? target.first + i : -1;
    return mapping;
}

std::vector<PasteRow> planPaste(const PasteTarget& target, const PastedBlock& block,
                                const PasteMapping& mapping) {
    std::vector<PasteRow> rows;
    std::set<QString> newKeys;
    const Recogniser recogniser(target, mapping);
    for (std::size_t i = mapping.headings ? 1 : 0; i < block.rows.size(); ++i) {
        PasteRow row;
        bool wrong = false;
        for (int c = 0; c < block.columns(); ++c) {
            PasteCell cell{.text = block.rows[i][c]};
            const int shown = mapping.columns[std::size_t(c)];
            if (shown >= 0 && !cell.text.trimmed().isEmpty()) {
                const auto canonical =
                    canonicalText(target.column(shown), cell.text, target.contexts[std::size_t(shown)]);
                canonical ? cell.canonical = *canonical : cell.error = canonical.error().message;
                wrong = wrong || !canonical;
            }
            row.cells.push_back(std::move(cell));
        }
        const auto [record, match] = recogniser.recordOf(row);
        row.match = match;
        const int keyColumn = columnOf(target, PasteRow::Match::Key);
        const QString key = cellOf(row, mapping, keyColumn);
        QString trouble =
            match == PasteRow::Match::Key ? QString() : keyTrouble(target, key, !record, newKeys);
        const auto place =
            trouble.isEmpty() ? mapping.columns.begin() : std::ranges::find(mapping.columns, keyColumn);
        if (record) {
            row.key = recordKey(*target.table, *record);
            row.state = stateOf(target, row, mapping, *record);
        } else {
            row.key = key;
            if (trouble.isEmpty()) trouble = lacking(target, row, mapping);
        }
        if (!trouble.isEmpty() && !wrong)
            row.cells[std::size_t(place - mapping.columns.begin())].error = trouble;
        wrong = wrong || !trouble.isEmpty();
        if (wrong) row.state = PasteRow::State::Wrong;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RecordChange> pasteChanges(const PasteTarget& target, const std::vector<PasteRow>& rows,
                                       const PasteMapping& mapping, const std::function<QString()>& newKey) {
    std::vector<RecordChange> changes;
    for (const PasteRow& row : rows) {
        const bool isNew = row.state == PasteRow::State::New;
        if (!isNew && row.state != PasteRow::State::Change) continue;
        RecordChange change{.kind = isNew ? RecordChange::Kind::Create : RecordChange::Kind::Change,
                            .table = target.table,
                            .key = !isNew              ? splitKey(row.key)
                                   : row.key.isEmpty() ? QStringList{newKey()}
                                                       : QStringList{row.key},
                            .values = isNew ? target.fixed : std::map<QString, QString>()};
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            if (const int shown = mapping.columns[c];
                shown >= 0 && !isKeyColumn(target, shown) && !row.cells[c].canonical.isEmpty())
                change.values[fromUtf8(target.column(shown).name)] = row.cells[c].canonical;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace foothold
