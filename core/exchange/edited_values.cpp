#include "core/exchange/edited_values.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"

namespace foothold {

namespace {

const Table& valuesTable() {
    static const Table& table = *findTable("imported_values");
    return table;
}

} // namespace

QString EditedValues::nameOf(const Table& table) {
    return fromUtf8(table.name);
}

Status EditedValues::load(Book& book) {
    return TableRows(book, valuesTable()).forEach([this](std::span<const Cell> row) {
        const QString table = fromUtf8(textOf(row[0]));
        m_tables.insert(table);
        m_values[{table, fromUtf8(textOf(row[1])), fromUtf8(textOf(row[2]))}] = fromUtf8(textOf(row[3]));
        return true;
    });
}

std::optional<QString> EditedValues::importedText(const Table& table, const QString& key,
                                                  const Column& column) const {
    const auto it = m_values.find({nameOf(table), key, fromUtf8(column.name)});
    return it == m_values.end() ? std::nullopt : std::optional(it->second);
}

void EditedValues::set(const Table& table, const QString& key, const Column& column, const QString& text) {
    m_changes[{nameOf(table), key, fromUtf8(column.name)}] = text;
}

void EditedValues::drop(const Table& table, const QString& key, const Column& column) {
    m_changes[{nameOf(table), key, fromUtf8(column.name)}] = std::nullopt;
}

void EditedValues::dropAll(const Table& table, const QString& key) {
    const QString name = nameOf(table);
    for (auto it = m_values.lower_bound({name, key, QString()}); it != m_values.end(); ++it) {
        if (std::get<0>(it->first) != name || std::get<1>(it->first) != key) break;
        m_changes[it->first] = std::nullopt;
    }
}

Status EditedValues::store(Book& book) {
    TableRows rows(book, valuesTable());
    for (const auto& [entry, text] : m_changes) {
        if (m_imported.count(entry)) continue;
        const QByteArray parts[] = {std::get<0>(entry).toUtf8(), std::get<1>(entry).toUtf8(),
                                    std::get<2>(entry).toUtf8()};
        const QByteArray value = text.value_or(QString()).toUtf8();
        std::vector<Cell> cells;
        for (const QByteArray& part : parts)
            cells.push_back(std::string_view(part.constData(), std::size_t(part.size())));
        const auto found = rows.find(cells);
        if (!found) return tl::unexpected(found.error());
        const bool exists = !found->empty();
        Status done;
        if (!text) {
            if (exists) done = rows.remove(cells);
        } else {
            const Cell valueCell = value.isEmpty()
                                       ? Cell()
                                       : Cell(std::string_view(value.constData(), std::size_t(value.size())));
            if (exists) {
                const int column = 3;
                done = rows.update(cells, {&column, 1}, {&valueCell, 1});
            } else {
                cells.push_back(valueCell);
                if (const auto inserted = rows.insert(cells); !inserted)
                    done = tl::unexpected(inserted.error());
            }
        }
        if (!done) return done;
    }
    return {};
}

} // namespace foothold
