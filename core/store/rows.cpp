#include "core/store/rows.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QStringList>

namespace foothold {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(foothold::Store)
};

QString columnList(const Table& table, std::span<const int> columns, const QString& separator,
                   const QString& suffix = {}) {
    QStringList names;
    for (const int column : columns)
        names += quotedName(table.columns[std::size_t(column)].name) + suffix;
    return names.join(separator);
}

std::vector<int> allColumns(const Table& table) {
    std::vector<int> columns(table.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = int(i);
    return columns;
}

} // namespace

struct TableRows::Statements {
    Book& book;
    const Table& table;
    std::vector<int> all = allColumns(table);
    QString name = quotedName(table.name);
    QString keyCondition = columnList(table, table.key, QStringLiteral(" AND "), QStringLiteral(" = ?"));
    std::vector<bool> optionalKey{}; ///< by column: nothing is stored as ''
    Statement insert{}, find{}, remove{}, update{};
    std::vector<int> updateColumns{};
    bool updatesImportId = false;
    std::int64_t foundImportId = 0;
    std::vector<Cell> row{};

    Statements(Book& theBook, const Table& theTable)
        : book(theBook)
        , table(theTable) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            optionalKey.push_back(table.isKey(int(i)) && !table.columns[i].required);
    }

    sqlite3* handle() const { return book.handle(); }

    Error error(int code) const {
        const QString tableName = QString::fromLatin1(table.name.data(), qsizetype(table.name.size()));
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            return {ErrorKind::Rejected,
                    Text::tr("A record of %1 breaks a rule of the book (%2). Nothing was changed.")
                        .arg(tableName, QString::fromUtf8(sqlite3_errmsg(handle())))};
        return storeError(handle(), code, book.path(),
                          Text::tr("The table %1 could not be read or written").arg(tableName));
    }

    void bindColumn(Statement& statement, int index, int column, const Cell& cell) const {
        if (optionalKey[std::size_t(column)])
            statement.bindKey(index, cell);
        else
            statement.bind(index, cell);
    }

    void bindKey(Statement& statement, int first, std::span<const Cell> key) const {
        for (std::size_t i = 0; i < key.size(); ++i)
            bindColumn(statement, first + int(i), table.key[i], key[i]);
    }

    Cell read(const Statement& statement, int index, int column) const {
        const Cell cell = statement.cell(index);
        const auto* text = std::get_if<std::string_view>(&cell);
        return text && text->empty() && optionalKey[std::size_t(column)] ? Cell() : cell;
    }

    Status visit(Statement& statement, std::span<const int> columns, const RowVisitor& visitor) {
        std::vector<Cell> cells(columns.size());
        int code = statement.step();
        for (; code == SQLITE_ROW; code = statement.step()) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells[i] = read(statement, int(i), columns[i]);
            if (!visitor(cells)) return {};
        }
        return code == SQLITE_DONE ? Status() : tl::unexpected(error(code));
    }

    /// "column = ?", or for a list that it has the value as an element.
    QString conditionOf(int column) const {
        const Column& described = table.columns[std::size_t(column)];
        const QString columnName = quotedName(described.name);
        return described.type == Type::KeyList
                   ? QStringLiteral("instr(';' || %1 || ';', ';' || ? || ';') > 0").arg(columnName)
                   : columnName + QLatin1String(" = ?");
    }
};

TableRows::TableRows(Book& book, const Table& table)
    : m(std::make_unique<Statements>(book, table)) {}
TableRows::~TableRows() = default;
TableRows::TableRows(TableRows&&) noexcept = default;
TableRows& TableRows::operator=(TableRows&&) noexcept = default;

std::int64_t TableRows::foundImportId() const {
    return m->foundImportId;
}

Result<TableRows::Inserted> TableRows::insert(std::span<const Cell> cells, std::int64_t importId) {
    const int count = int(m->all.size());
    if (!m->insert.isValid()) {
        const QString marks = QStringLiteral("?, ").repeated(count);
        m->insert = Statement(m->handle(),
                              QStringLiteral("INSERT INTO %1 (%2, import_id) VALUES (%3?)")
                                  .arg(m->name, columnList(m->table, m->all, QStringLiteral(", ")), marks));
    }
    for (int i = 0; i < count; ++i)
        m->bindColumn(m->insert, i + 1, i, cells[std::size_t(i)]);
    m->insert.bind(count + 1, importId);
    const int code = m->insert.step();
    m->insert.reset();
    if (code == SQLITE_DONE) return Inserted::Yes;
    if (code == SQLITE_CONSTRAINT_PRIMARYKEY) return Inserted::KeyTaken;
    return tl::unexpected(m->error(code));
}

Result<std::vector<Cell>> TableRows::find(std::span<const Cell> key) {
    if (!m->find.isValid())
        m->find = Statement(m->handle(), QStringLiteral("SELECT %1, import_id FROM %2 WHERE %3")
                                             .arg(columnList(m->table, m->all, QStringLiteral(", ")), m->name,
                                                  m->keyCondition));
    m->find.reset();
    m->bindKey(m->find, 1, key);
    const int code = m->find.step();
    if (code == SQLITE_DONE) return std::vector<Cell>();
    if (code != SQLITE_ROW) return tl::unexpected(m->error(code));
    std::vector<Cell> cells(m->all.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = m->read(m->find, int(i), int(i));
    m->foundImportId = m->find.integer(int(cells.size()));
    return cells;
}

Status TableRows::update(std::span<const Cell> key, std::span<const int> columns, std::span<const Cell> cells,
                         std::optional<std::int64_t> importId) {
    if (columns.empty() && !importId) return {};
    if (m->find.isValid()) m->find.reset();
    const bool sameColumns =
        std::equal(columns.begin(), columns.end(), m->updateColumns.begin(), m->updateColumns.end());
    if (!m->update.isValid() || !sameColumns || m->updatesImportId != importId.has_value()) {
        m->updateColumns.assign(columns.begin(), columns.end());
        m->updatesImportId = importId.has_value();
        QStringList sets;
        for (const int column : columns)
            sets += quotedName(m->table.columns[std::size_t(column)].name) + QLatin1String(" = ?");
        if (importId) sets += QStringLiteral("import_id = ?");
        m->update =
            Statement(m->handle(), QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                       .arg(m->name, sets.join(QLatin1String(", ")), m->keyCondition));
    }
    int index = 1;
    for (std::size_t i = 0; i < columns.size(); ++i)
        m->bindColumn(m->update, index++, columns[i], cells[i]);
    if (importId) m->update.bind(index++, *importId);
    m->bindKey(m->update, index, key);
    const int code = m->update.step();
    m->update.reset();
    return code == SQLITE_DONE ? Status() : tl::unexpected(m->error(code));
}

Status TableRows::remove(std::span<const Cell> key) {
    if (m->find.isValid()) m->find.reset();
    if (!m->remove.isValid())
        m->remove =
            Statement(m->handle(), QStringLiteral("DELETE FROM %1 WHERE %2").arg(m->name, m->keyCondition));
    m->bindKey(m->remove, 1, key);
    const int code = m->remove.step();
    m->remove.reset();
    return code == SQLITE_DONE ? Status() : tl::unexpected(m->error(code));
}

Status TableRows::forEach(const RowVisitor& visit) {
    return forEach(m->all, visit);
}

Status TableRows::forEach(std::span<const int> columns, const RowVisitor& visit) {
    Statement statement(m->handle(), QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                         .arg(columnList(m->table, columns, QStringLiteral(", ")), m->name,
                                              columnList(m->table, m->table.key, QStringLiteral(", "))));
    return m->visit(statement, columns, visit);
}

Status TableRows::forEachWith(int column, std::string_view value, const RowVisitor& visit) {
    Statement statement(m->handle(), QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4")
                                         .arg(columnList(m->table, m->all, QStringLiteral(", ")), m->name,
                                              m->conditionOf(column),
                                              columnList(m->table, m->table.key, QStringLiteral(", "))));
    statement.bind(1, value);
    return m->visit(statement, m->all, visit);
}

Result<qint64> TableRows::countWith(int column, std::string_view value) {
    Statement statement(
        m->handle(), QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(m->name, m->conditionOf(column)));
    statement.bind(1, value);
    const int code = statement.step();
    if (code != SQLITE_ROW) return tl::unexpected(m->error(code));
    return statement.integer(0);
}

Result<qint64> TableRows::count() {
    Statement statement(m->handle(), QStringLiteral("SELECT count(*) FROM %1").arg(m->name));
    const int code = statement.step();
    if (code != SQLITE_ROW) return tl::unexpected(m->error(code));
    return statement.integer(0);
}

} // namespace foothold
