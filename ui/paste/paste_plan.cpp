#include "ui/paste/paste_plan.h"

#include "core/base/text.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

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

int columnOfHeading(const PasteTarget& target, const QString& heading) {
    const QString wanted = plain(heading);
    for (int shown = 0; shown < int(target.columns.size()); ++shown) {
        const Column& column = target.column(shown);
        if (wanted == plain(columnLabel(column.name)) || wanted == plain(fromUtf8(column.name))) return shown;
    }
    return -1;
}

/// The shown column that names a record for people, or -1.
int nameColumn(const PasteTarget& target) {
    for (const std::string_view name : {"name", "title", "goal", "number"})
        for (int shown = 0; shown < int(target.columns.size()); ++shown)
            if (target.column(shown).name == name) return shown;
    return -1;
}

/// The record that the row is of: the one with the same name, if it is the only one.
const RecordCells* recordOf(const PasteTarget& target, const PasteRow& row, const PasteMapping& mapping) {
    const int name = nameColumn(target);
    const auto at = std::ranges::find(mapping.columns, name);
    if (name < 0 || at == mapping.columns.end()) return nullptr;
    const QString wanted = row.cells[std::size_t(at - mapping.columns.begin())].canonical.toCaseFolded();
    const RecordCells* found = nullptr;
    for (const RecordCells& record : target.existing) {
        if (record[std::size_t(target.columns[std::size_t(name)])].trimmed().toCaseFolded() != wanted)
            continue;
        if (found) return nullptr; // two of one name: nobody can tell which is meant
        found = &record;
    }
    return found;
}

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

} // namespace

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
    for (int i = 0; i < block.columns(); ++i)
        mapping.columns[std::size_t(i)] =
            target.first + i < int(target.columns.size()) ? target.first + i : -1;
    return mapping;
}

std::vector<PasteRow> planPaste(const PasteTarget& target, const PastedBlock& block,
                                const PasteMapping& mapping) {
    std::vector<PasteRow> rows;
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
        const RecordCells* record = recordOf(target, row, mapping);
        if (record) {
            row.key = recordKey(*target.table, *record);
            row.state = PasteRow::State::Same;
            for (std::size_t c = 0; c < row.cells.size(); ++c)
                if (const int shown = mapping.columns[c];
                    shown >= 0 && !row.cells[c].canonical.isEmpty() &&
                    row.cells[c].canonical != (*record)[std::size_t(target.columns[std::size_t(shown)])])
                    row.state = PasteRow::State::Change;
        } else if (const QString lack = lacking(target, row, mapping); !lack.isEmpty() && !wrong) {
            row.cells.front().error = lack;
            wrong = true;
        }
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
                            .key = isNew ? QStringList{newKey()} : splitKey(row.key),
                            .values = isNew ? target.fixed : std::map<QString, QString>()};
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            if (const int shown = mapping.columns[c]; shown >= 0 && !row.cells[c].canonical.isEmpty())
                change.values[fromUtf8(target.column(shown).name)] = row.cells[c].canonical;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace foothold
