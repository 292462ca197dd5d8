#include "core/exchange/mapping/people_changes.h"

#include "core/exchange/mapping/words.h"

#include "core/base/uuid.h"
#include "core/exchange/records.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// How high a title stands, from 0: enough to tell a promotion from another move.
int rankOf(const QString& title) {
    static const std::pair<int, const char*> ranks[] = {
        {4, "\\b(chief|c[a-z]o|president|founder|owner|geschaftsfuhrer\\w*|vorstand|pdg|directeur "
            "general|director general)\\b"},
        {3, "\\b(vp|svp|evp|vice president|bereichsleiter\\w*)\\b"},
        {2, "\\b(director|head|directeur|directrice|leiter\\w*|directora)\\b"},
        {1, "\\b(manager|lead|senior|principal|responsable|teamleiter\\w*|gerente)\\b"}};
    const QString plain = folded(title);
    if (plain.contains(QLatin1String("vice president"))) return 3;
    for (const auto& [rank, pattern] : ranks)
        if (QRegularExpression(QLatin1String(pattern)).match(plain).hasMatch()) return rank;
    return 0;
}

bool isSameText(const QString& a, const QString& b) {
    return folded(a.simplified()) == folded(b.simplified());
}

std::vector<RecordChange> changesOf(const std::vector<ProposedContactEvent>& events, Date date,
                                    const Clock& clock) {
    std::vector<RecordChange> changes;
    const QString day = isoDate(date);
    for (const ProposedContactEvent& event : events) {
        RecordChange made{.kind = RecordChange::Kind::Create,
                          .table = findTable("contact_events"),
                          .key = {newKey(clock)},
                          .values = {{QStringLiteral("contact_id"), event.contact},
                                     {QStringLiteral("date"), day},
                                     {QStringLiteral("kind"), event.kind}}};
        if (!event.ofDepartment) {
            made.values[QStringLiteral("from_title")] = event.before;
            made.values[QStringLiteral("to_title")] = event.after;
        }
        changes.push_back(made);
        if (event.kind == QLatin1String("left"))
            changes.push_back({.kind = RecordChange::Kind::Change,
                               .table = findTable("contacts"),
                               .key = {event.contact},
                               .values = {{QStringLiteral("status"), QStringLiteral("left")},
                                          {QStringLiteral("status_on"), day}}});
    }
    return changes;
}

} // namespace

std::vector<ProposedContactEvent> proposeContactEvents(const std::vector<Directory::Person>& before,
                                                       const std::vector<Directory::Person>& inFiles) {
    std::map<QString, const Directory::Person*> known;
    std::set<QString> accountsWithPeople, accountsInFiles, idsInFiles;
    for (const auto& person : before) {
        known[person.id] = &person;
        accountsWithPeople.insert(person.account);
    }
    for (const auto& person : inFiles) {
        accountsInFiles.insert(person.account);
        idsInFiles.insert(person.id);
    }
    std::vector<ProposedContactEvent> events;
    for (const auto& person : inFiles) {
        const auto old = known.find(person.id);
        if (old == known.end()) {
            if (accountsWithPeople.count(person.account))
                events.push_back(
                    {person.id, person.account, person.name, QStringLiteral("joined"), {}, person.title});
            continue;
        }
        const Directory::Person& was = *old->second;
        if (!person.title.isEmpty() && !was.title.isEmpty() && !isSameText(person.title, was.title))
            events.push_back({person.id, person.account, person.name,
                              rankOf(person.title) > rankOf(was.title) ? QStringLiteral("promoted")
                                                                       : QStringLiteral("moved"),
                              was.title, person.title});
        else if (!person.department.isEmpty() && !was.department.isEmpty() &&
                 !isSameText(person.department, was.department))
            events.push_back({person.id, person.account, person.name, QStringLiteral("moved"), was.department,
                              person.department, true});
    }
    for (const auto& person : before)
        if (!person.left && accountsInFiles.count(person.account) && !idsInFiles.count(person.id))
            events.push_back(
                {person.id, person.account, person.name, QStringLiteral("left"), person.title, {}});
    return events;
}

Result<std::vector<ProposedContactEvent>>
recordContactEvents(Book& book, const std::vector<ProposedContactEvent>& events, Date date) {
    RecordLookup records(book);
    std::vector<ProposedContactEvent> kept, dropped;
    for (const ProposedContactEvent& event : events) {
        const bool isThere = records.find(*findTable("contacts"), event.contact.toStdString()) != nullptr;
        (isThere ? kept : dropped).push_back(event);
    }
    if (auto read = records.status(); !read) return tl::unexpected(read.error());
    if (auto made = applyWithin(book, changesOf(kept, date, book.clock())); !made)
        return tl::unexpected(made.error());
    return dropped;
}

} // namespace foothold
