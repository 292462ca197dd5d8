#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/book.h"
#include "core/store/rows.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace foothold {

/// The table imported_values: for each value of an imported record that was edited in Foothold, what the last
/// import had brought. (docs/importing.md, Values edited in Foothold)
class EditedValues {
public:
    using Key = std::tuple<QString, QString, QString>; ///< table, key of the record (joined), column

    Status load(Book& book);
    bool any(const Table& table) const { return !m_tables.empty() && m_tables.count(nameOf(table)) > 0; }
    /// The canonical text that the last import brought, if the value was edited since.
    std::optional<QString> importedText(const Table& table, const QString& key, const Column& column) const;

    /// What store() will write.
    void set(const Table& table, const QString& key, const Column& column, const QString& text);
    void drop(const Table& table, const QString& key, const Column& column);
    void dropAll(const Table& table, const QString& key);
    /// Entries that an import brings itself are not touched by store().
    void leaveAlone(const Key& key) { m_imported.insert(key); }
    Status store(Book& book);

    static QString nameOf(const Table& table);

private:
    std::map<Key, QString> m_values;
    std::set<QString> m_tables;
    std::map<Key, std::optional<QString>> m_changes; ///< nothing: to be dropped
    std::set<Key> m_imported;
};

} // namespace foothold
