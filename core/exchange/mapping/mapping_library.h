#pragma once

#include "core/exchange/edit.h"
#include "core/exchange/mapping/mapping.h"
#include "core/store/book.h"

#include <QMap>
#include <QSet>

namespace foothold {

/// The headings of a file by their keys.
class HeadingIndex {
public:
    explicit HeadingIndex(const QStringList& headings);
    /// The heading of the file that is the first of @p alternatives it has; empty if it has none.
    QString find(const QStringList& alternatives) const;
    const QStringList& headings() const { return m_headings; }

private:
    QStringList m_headings;
    std::map<QString, QString> m_byKey, m_byPlainKey, m_byPartKey;
};

/// A template, brought down to the headings that one file has.
struct ResolvedMapping {
    Mapping mapping;     ///< empty if the template does not fit
    int score = 0;       ///< how much speaks for it
    QStringList missing; ///< "contract_lines needs arr": what a target that must be lacks
    /// Of a template that does not fit because its main target lacks something: columns found.
    int nearly = 0;
};
ResolvedMapping resolveMapping(const Mapping& mapping, const HeadingIndex& headings, const QString& fileName);

/// The ready-made mappings, and those that are saved in a book.
class MappingLibrary {
public:
    /// The ready-made ones (resources/mappings).
    static const MappingLibrary& readyMade();
    /// These and the book's.
    static Result<MappingLibrary> of(Book& book);

    const std::vector<Mapping>& templates() const { return m_templates; }
    const std::vector<Mapping>& saved() const { return m_saved; }
    /// A saved or ready-made mapping by its name, or nullptr.
    const Mapping* find(const QString& name) const;
    /// True if some template knows a heading with this key.
    bool knows(const QString& headingKey) const { return m_words.contains(headingKey); }
    /// Saved mappings that cannot be used, one sentence each.
    QStringList faults() const { return m_faults.values(); }
    /// Why the saved mapping of this name cannot be used; empty if it can, or there is none.
    QString faultOf(const QString& name) const { return m_faults.value(name); }

private:
    using Synonyms = std::map<QString, QStringList>; ///< by heading key: what the word is called elsewhere
    void addResource(const QString& path, const Synonyms& synonyms);
    void noteWords(const Mapping& mapping);

    std::vector<Mapping> m_templates, m_saved;
    QSet<QString> m_words;
    QMap<QString, QString> m_faults; ///< by name
};

/// The change that keeps @p mapping in a book under @p name.
RecordChange mappingChange(const QString& name, const Mapping& mapping);
/// Keeps @p mapping in the book under @p name, in place of one of that name. One step of undo.
Status saveMapping(Book& book, const QString& name, const Mapping& mapping);

} // namespace foothold
