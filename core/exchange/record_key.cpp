#include "core/exchange/record_key.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/key_set.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

} // namespace

StoredKey::StoredKey(std::span<const Cell> key) {
    for (const Cell& cell : key) {
        Part& part = m_parts.emplace_back();
        if (const auto* number = std::get_if<std::int64_t>(&cell))
            part.number = *number;
        else if (const auto* text = std::get_if<std::string_view>(&cell))
            part.text = std::string(*text);
    }
}

StoredKey StoredKey::of(const Table& table, std::span<const Cell> row) {
    std::vector<Cell> key;
    for (const int column : table.key)
        key.push_back(row[column]);
    return StoredKey(key);
}

std::vector<Cell> StoredKey::cells() const {
    std::vector<Cell> cells;
    for (const Part& part : m_parts) {
        if (part.number)
            cells.emplace_back(*part.number);
        else if (part.text)
            cells.emplace_back(std::string_view(*part.text));
        else
            cells.emplace_back();
    }
    return cells;
}

std::string StoredKey::packed() const {
    std::string bytes;
    packKey(bytes, cells());
    return bytes;
}

Result<StoredKey> readKey(const Table& table, const QStringList& texts) {
    QStringList names;
    for (const int column : table.key)
        names += fromUtf8(table.columns[column].name);
    const QString form = names.join(QLatin1Char('/'));
    if (texts.size() != names.size())
        return failure(ErrorKind::Usage, T::tr("A key of %1 has the form %2; \"%3\" has not.")
                                             .arg(fromUtf8(table.name), form, joinKey(texts)));
    CellReader reader;
    std::vector<std::string> bytes;
    for (const QString& text : texts)
        bytes.push_back(text.toStdString());
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const Column& column = table.columns[table.key[i]];
        const auto cell = reader.read(column, bytes[i], Currency());
        const bool nul = bytes[i].find('\0') != std::string::npos;
        if (!cell || nul || (column.required && isEmpty(*cell)))
            return failure(ErrorKind::Usage, T::tr("In the key %1, %2 %3.")
                                                 .arg(joinKey(texts), names[qsizetype(i)],
                                                      nul     ? T::tr("has a NUL character in it")
                                                      : !cell ? cell.error()
                                                              : T::tr("is empty")));
        cells.push_back(*cell);
    }
    return StoredKey(cells);
}

QString keyText(const Table& table, std::span<const Cell> key) {
    QStringList parts;
    for (std::size_t i = 0; i < key.size(); ++i)
        parts += cellText(table.columns[table.key[i]], key[i], Currency());
    return joinKey(parts);
}

QString recordKey(const Table& table, std::span<const Cell> row) {
    return keyText(table, StoredKey::of(table, row).cells());
}

} // namespace foothold
