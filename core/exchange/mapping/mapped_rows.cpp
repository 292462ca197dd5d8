#include "core/exchange/mapping/mapped_rows.h"

#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/key_set.h"
#include "core/exchange/mapping/folding.h"
#include "core/exchange/record_key.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

class MappedRows final : public RowStream {
public:
    MappedRows(const PlannedSheet& sheet, const MappingTarget& target, const Directory& directory, Date today,
               std::unique_ptr<SheetReader> reader, MappedReport::SheetNotes& notes,
               const std::map<std::string, std::string>& stored)
        : m_sheet(sheet)
        , m_target(target)
        , m_directory(directory)
        , m_table(std::move(reader), sheet.profile.layout)
        , m_mapper(sheet.mapping, target, sheet.profile.layout.headings, directory, today)
        , m_notes(notes)
        , m_isMain(isMainTarget(sheet, target))
        , m_bytes(QFileInfo(sheet.place.path).size()) {
        m_mapper.stored = stored;
        const Table& table = *findTable(target.table.toStdString());
        for (std::size_t i = 0; i < m_mapper.columns().size(); ++i) {
            const Column* column = m_mapper.columns()[i];
            if (table.isKey(int(column - table.columns.data()))) m_keyCells.push_back(i);
            if (column->required) m_requiredCells.push_back(i);
        }
        const bool folds = !target.fold.empty() && (sheet.hasDays || !target.measureFrom.isEmpty());
        if (folds) m_folding.emplace(m_mapper.columns(), m_keyCells, target.fold, sheet.hasDays);
    }

    bool next(CsvRow& row) override {
        if (!m_headingGiven) {
            m_headingGiven = true;
            row = CsvRow();
            row.line = m_sheet.profile.layout.headingLine;
            for (const Column* column : m_mapper.columns())
                row.cells.push_back(column->name);
            return true;
        }
        for (;;) {
            while (m_nextRecord < m_records.size()) {
                const RowMapper::Record& record = m_records[m_nextRecord++];
                if (!isGiven(record)) continue;
                if (m_folding) {
                    m_folding->add(record, m_row.line);
                    continue;
                }
                give(record, row);
                return true;
            }
            if (!m_ended && !m_table.next(m_row)) {
                m_ended = true;
                m_notes.notes = m_mapper.notes;
                m_notes.footerRows = m_table.footerRows();
                if (m_folding) m_folded = m_folding->take();
            }
            if (m_ended) return giveFolded(row);
            readRecords();
        }
    }

    Status status() const override { return m_table.status(); }
    /// In bytes of the file, which a workbook's sheet, or another encoding, unfolds.
    std::size_t position() const override {
        const double share = m_table.size() > 0 ? double(m_table.position()) / double(m_table.size()) : 0;
        return std::size_t(share * double(m_bytes));
    }

    void restate(RowProblem& problem) const override {
        if (m_problem) {
            problem = *m_problem;
            return;
        }
        const QString heading = m_mapper.headingOf(problem.column);
        if (heading.isEmpty()) return;
        problem.value = m_mapper.textUnder(heading);
        if (heading != problem.column)
            problem.reason = QStringLiteral("(%1) %2").arg(problem.column, problem.reason);
        problem.column = heading;
    }

private:
    void readRecords() {
        m_nextRecord = 0;
        m_records = {};
        m_broken = {};
        const std::size_t width = std::size_t(m_sheet.profile.layout.headings.size());
        const bool ragged = m_sheet.file.kind == SheetKind::Text && m_row.cells.size() != width;
        if (m_row.problem.isEmpty() && !ragged) {
            m_records = m_mapper.map(m_row);
            return;
        }
        if (!m_isMain) return;
        const bool cellKnown = m_row.problemCell >= 0 && std::size_t(m_row.problemCell) < width && !ragged;
        m_broken.cells.resize(m_mapper.columns().size());
        m_broken.problem = RowProblem{
            cellKnown ? m_sheet.profile.layout.headings[m_row.problemCell] : QString(),
            {},
            !m_row.problem.isEmpty()
                ? (cellKnown ? m_row.problem : T::tr("the row %1").arg(m_row.problem))
                : T::tr("the row has %1 cells and the heading has %2").arg(m_row.cells.size()).arg(width)};
        m_records = {&m_broken, 1};
    }

    /// Records that other rows have given, that only hang on the row's main one, or that are known already
    /// are passed over.
    bool isGiven(const RowMapper::Record& record) {
        const bool derived = !m_target.derived.isEmpty();
        if (record.problem) return !derived;
        const auto empty = [&](std::size_t cell) { return record.cells[cell].empty(); };
        if ((derived || (!m_isMain && !m_target.must)) &&
            std::any_of(m_requiredCells.begin(), m_requiredCells.end(), empty))
            return false;
        if (derived) {
            const QString key = QString::fromStdString(record.cells[m_keyCells.front()]);
            const bool isNew = m_target.derived == QLatin1String("account")
                                   ? m_directory.isDerivedAccount(key)
                                   : m_directory.isDerivedProduct(key);
            if (!isNew) return false;
        }
        if (!m_target.distinct) return true;
        std::string key;
        for (const std::size_t cell : m_keyCells)
            key += record.cells[cell] + '\0';
        return m_seen.add(key);
    }

    bool giveFolded(CsvRow& row) {
        if (m_nextFolded == m_folded.size()) return false;
        const Folding::Folded& folded = m_folded[m_nextFolded++];
        m_row.line = folded.line;
        give(folded.record, row);
        return true;
    }

    void give(const RowMapper::Record& record, CsvRow& row) {
        row.cells.assign(record.cells.begin(), record.cells.end());
        row.line = m_row.line;
        row.problem = record.problem ? CsvProblem::NotMapped : CsvProblem::None;
        row.problemCell = -1;
        row.raw = {};
        m_problem = record.problem;
    }

    const PlannedSheet& m_sheet;
    const MappingTarget& m_target;
    const Directory& m_directory;
    SheetTable m_table;
    RowMapper m_mapper;
    MappedReport::SheetNotes& m_notes;
    const bool m_isMain;
    const qint64 m_bytes;
    std::vector<std::size_t> m_keyCells, m_requiredCells;
    bool m_headingGiven = false;
    SheetRow m_row;
    std::span<const RowMapper::Record> m_records;
    RowMapper::Record m_broken;
    std::size_t m_nextRecord = 0;
    std::optional<Folding> m_folding;
    std::vector<Folding::Folded> m_folded;
    std::size_t m_nextFolded = 0;
    bool m_ended = false;
    std::optional<RowProblem> m_problem;
    KeySet m_seen;
};

} // namespace

bool isMainTarget(const PlannedSheet& sheet, const MappingTarget& target) {
    const auto main = std::find_if(sheet.mapping.targets.begin(), sheet.mapping.targets.end(),
                                   [](const MappingTarget& each) { return each.derived.isEmpty(); });
    return main != sheet.mapping.targets.end() && &*main == &target;
}

Status MappedFile::readStored(Book& book) {
    const Table& table = *findTable(m_target.table.toStdString());
    for (const auto& [name, rules] : m_target.columns) {
        const bool assumed = std::any_of(rules.begin(), rules.end(), [](const ValueRule& rule) {
            return rule.assume == QLatin1String("today") || rule.assume == QLatin1String("renewal");
        });
        const int column = table.indexOf(name.toStdString());
        if (!assumed || column < 0) continue;
        auto read = TableRows(book, table).forEach([&](std::span<const Cell> row) {
            std::string text;
            appendCellText(text, table.columns[std::size_t(column)], row[std::size_t(column)], Currency());
            m_stored[recordKey(table, row).toStdString()] = text;
            return true;
        });
        if (!read) return read;
    }
    return {};
}

Result<std::unique_ptr<RowStream>> MappedFile::open() {
    auto reader = openSheet(m_sheet.place, m_sheet.file, m_sheet.form);
    if (!reader) return tl::unexpected(reader.error());
    return std::make_unique<MappedRows>(m_sheet, m_target, m_directory, m_today, std::move(*reader), m_notes,
                                        m_stored);
}

} // namespace foothold
