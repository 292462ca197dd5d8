#include "core/exchange/mapping/mapping_library.h"

#include "core/base/text.h"
#include "core/domain/tables.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/edit.h"
#include "core/exchange/mapping/month_columns.h"
#include "core/exchange/mapping/words.h"
#include "core/store/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

const QString synonymsFile = QStringLiteral("synonyms.json");

/// The names of the table's own columns are headings, too.
void addOwnNames(Mapping& mapping) {
    for (MappingTarget& target : mapping.targets)
        for (auto& [column, rules] : target.columns) {
            if (rules.empty() || column.startsWith(QLatin1Char('_'))) continue;
            // The name alone is that of what the rows are, not of what they name besides.
            if (column == QLatin1String("name") && &target != &mapping.targets.front()) continue;
            const bool isKnown = std::any_of(rules.begin(), rules.end(), [&](const ValueRule& known) {
                return std::any_of(known.from.begin(), known.from.end(), [&](const QString& heading) {
                    return headingKey(heading) == headingKey(column);
                });
            });
            if (isKnown) continue;
            ValueRule& rule = rules.front();
            if (!rule.from.isEmpty() && rule.find.isEmpty()) rule.from += column;
            if (!rule.find.isEmpty() && rule.by.count(QStringLiteral("id")))
                rule.by[QStringLiteral("id")] += column;
        }
}

/// "@contracts.start_on" among what a mapping needs stands for every heading of that column.
void expandNeeds(Mapping& mapping) {
    for (QStringList& need : mapping.needs) {
        QStringList all;
        for (const QString& word : need) {
            if (!word.startsWith(QLatin1Char('@'))) {
                all += word;
                continue;
            }
            const QString table = word.mid(1).section(QLatin1Char('.'), 0, 0);
            const QString column = word.section(QLatin1Char('.'), 1);
            for (const MappingTarget& target : mapping.targets)
                if (const auto found = target.columns.find(column);
                    target.table == table && found != target.columns.end())
                    for (const ValueRule& rule : found->second)
                        all += rule.from;
        }
        need = all;
    }
}

/// @p mapping on the ground of the one that it extends.
Mapping extended(const Mapping& base, const Mapping& mapping) {
    Mapping result = base;
    result.name = mapping.name;
    result.system = mapping.system;
    result.ownMarks = mapping.ownMarks;
    if (!mapping.kind.isEmpty()) result.kind = mapping.kind;
    if (!mapping.needs.empty()) result.needs = mapping.needs;
    result.marks += mapping.marks;
    result.marks.removeDuplicates();
    result.excluded += mapping.excluded;
    for (const MappingTarget& target : mapping.targets) {
        const auto same = std::find_if(result.targets.begin(), result.targets.end(),
                                       [&](const MappingTarget& t) { return t.table == target.table; });
        if (same == result.targets.end()) {
            result.targets.push_back(target);
            continue;
        }
        for (const auto& [column, rules] : target.columns)
            same->columns[column] = rules;
        same->distinct = same->distinct || target.distinct;
        same->given += target.given;
        same->unlessContracts = same->unlessContracts || target.unlessContracts;
    }
    return result;
}

/// The targets of @p other for tables that @p mapping brings nothing of.
void addTargets(Mapping& mapping, const Mapping& other) {
    for (const MappingTarget& target : other.targets)
        if (std::none_of(mapping.targets.begin(), mapping.targets.end(),
                         [&](const MappingTarget& own) { return own.table == target.table; }))
            mapping.targets.push_back(target);
}

QJsonDocument readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s at %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    return document;
}

/// Puts what a word is called elsewhere behind the headings of each list of @p mapping that has it.
class Widening {
public:
    explicit Widening(const std::map<QString, QStringList>& synonyms)
        : m_synonyms(synonyms) {}

    void widen(Mapping& mapping) const {
        for (QStringList& need : mapping.needs)
            widen(need);
        widen(mapping.marks);
        widen(mapping.excluded);
        for (MappingTarget& target : mapping.targets) {
            for (auto& skip : target.skip)
                widen(skip.from);
            widen(target.measureFrom);
            for (auto& [column, words] : target.measures)
                widen(words);
            for (auto& [column, rules] : target.columns)
                for (ValueRule& rule : rules)
                    widen(rule);
        }
    }

private:
    void widen(ValueRule& rule) const {
        for (QStringList* list : {&rule.from, &rule.period, &rule.periods, &rule.term, &rule.quantity})
            widen(*list);
        for (QStringList& part : rule.join)
            widen(part);
        for (auto& [what, headings] : rule.by)
            widen(headings);
    }

    void widen(QStringList& headings) const {
        const QStringList own = headings;
        for (const QString& heading : own)
            if (const auto found = m_synonyms.find(headingKey(heading)); found != m_synonyms.end())
                headings += found->second;
        headings.removeDuplicates();
    }

    const std::map<QString, QStringList>& m_synonyms;
};

} // namespace

void MappingLibrary::noteWords(const Mapping& mapping) {
    const auto note = [this](const QStringList& headings) {
        for (const QString& heading : headings)
            m_words += headingKey(heading);
    };
    note(mapping.marks);
    note(mapping.signature);
    note(mapping.headings());
}

void MappingLibrary::addResource(const QString& path, const Synonyms& synonyms) {
    for (const QJsonValue entry : readResource(path)[QLatin1String("mappings")].toArray()) {
        QJsonObject json = entry.toObject();
        const QString others = json[QLatin1String("targets_of")].toString();
        const Mapping* base = find(json[QLatin1String("extends")].toString());
        if (base && !json.contains(QLatin1String("targets")))
            json[QLatin1String("targets")] =
                QJsonArray{QJsonObject{{QStringLiteral("table"), base->targets.front().table}}};
        auto mapping = mappingFromJson({}, QJsonDocument(json).toJson());
        if (!mapping) qFatal("%s: %s", qPrintable(path), qPrintable(mapping.error().message));
        addOwnNames(*mapping);
        Widening(synonyms).widen(*mapping);
        mapping->ownMarks = mapping->system.isEmpty() ? QStringList() : mapping->marks;
        if (base) *mapping = extended(*base, *mapping);
        if (const Mapping* other = find(others)) addTargets(*mapping, *other);
        expandNeeds(*mapping);
        noteWords(*mapping);
        m_templates.push_back(std::move(*mapping));
    }
}

const MappingLibrary& MappingLibrary::readyMade() {
    static const MappingLibrary library = [] {
        MappingLibrary all;
        const QDir folder(QStringLiteral(":/mappings"));
        Synonyms synonyms;
        for (const QJsonValue group :
             readResource(folder.filePath(synonymsFile))[QLatin1String("synonyms")].toArray()) {
            QStringList words = group.toVariant().toStringList();
            const QString key = headingKey(words.takeFirst());
            synonyms[key] = words;
        }
        for (const QString& file : folder.entryList(QDir::Files, QDir::Name))
            if (file != synonymsFile) all.addResource(folder.filePath(file), synonyms);
        return all;
    }();
    return library;
}

Result<MappingLibrary> MappingLibrary::of(Book& book) {
    MappingLibrary library = readyMade();
    TableRows rows(book, *findTable("mappings"));
    const auto read = rows.forEach([&](std::span<const Cell> row) {
        const QString name = fromUtf8(textOf(row[0]));
        const std::string_view definition = textOf(row[1]);
        auto mapping = mappingFromJson(name, QByteArray(definition.data(), qsizetype(definition.size())));
        if (mapping) {
            library.noteWords(*mapping);
            library.m_saved.push_back(std::move(*mapping));
        } else {
            library.m_faults.insert(name, mapping.error().message);
        }
        return true;
    });
    if (!read) return tl::unexpected(read.error());
    return library;
}

const Mapping* MappingLibrary::find(const QString& name) const {
    for (const auto* mappings : {&m_saved, &m_templates})
        for (const Mapping& mapping : *mappings)
            if (mapping.name.compare(name, Qt::CaseInsensitive) == 0) return &mapping;
    return nullptr;
}

RecordChange mappingChange(const QString& name, const Mapping& mapping) {
    return {.kind = RecordChange::Kind::Set,
            .table = findTable("mappings"),
            .key = {name},
            .values = {{QStringLiteral("definition"), QString::fromUtf8(mappingToJson(mapping))}}};
}

Status saveMapping(Book& book, const QString& name, const Mapping& mapping) {
    const auto outcome = applyChanges(book, {.what = T::tr("Save the mapping %1").arg(name),
                                             .source = QStringLiteral("import"),
                                             .changes = {mappingChange(name, mapping)}});
    if (!outcome) return tl::unexpected(outcome.error());
    if (!outcome->errors.empty()) return failure(ErrorKind::Rejected, describe(outcome->errors.front()));
    return {};
}

} // namespace foothold
