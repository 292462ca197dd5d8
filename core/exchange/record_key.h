#pragma once

#include "core/base/result.h"
#include "core/domain/tables.h"
#include "core/store/rows.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace foothold {

/// The key cells of a record, kept beyond the reading of its row.
class StoredKey {
public:
    StoredKey() = default;
    explicit StoredKey(std::span<const Cell> key);
    static StoredKey of(const Table& table, std::span<const Cell> row);

    /// Views of this object.
    std::vector<Cell> cells() const;
    /// Bytes that are equal exactly if the keys are.
    std::string packed() const;

private:
    struct Part {
        std::optional<std::int64_t> number;
        std::optional<std::string> text;
    };
    std::vector<Part> m_parts;
};

/// The key that people wrote as the texts of its columns. ErrorKind::Usage: there are too few or too many
/// texts, or one is no value of its column.
Result<StoredKey> readKey(const Table& table, const QStringList& texts);

/// The key as people and other tables write it: canonical texts of the key cells, joined.
QString keyText(const Table& table, std::span<const Cell> key);
/// The same of a whole row.
QString recordKey(const Table& table, std::span<const Cell> row);

} // namespace foothold
