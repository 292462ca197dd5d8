#pragma once

#include "core/facts/facts.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Texts to write to a customer from: filled with facts, read and sent by a person. (docs/playbook.md,
/// Outreach)
namespace foothold {

/// A text with places for facts in braces: "{contact}". A first line "Subject: …" is the subject.
struct OutreachTemplate {
    QString name{}, kind{}, text{};
    bool isOfBook = false; ///< false: one that comes with the program
};
/// The book's templates by name, then the standard ones that no template of the book replaces by its name.
std::vector<OutreachTemplate> outreachTemplates(const Facts& facts);
std::vector<OutreachTemplate> standardTemplates();

/// What the text is about.
struct OutreachOccasion {
    QString signal{};    ///< id of a rule; empty: none
    QString contactId{}; ///< to whom; empty: somebody
};

struct OutreachDraft {
    QString to{}; ///< e-mail address; empty: not known
    QString subject{}, body{};
    QStringList missing{}; ///< places without a fact, or unknown: they stand in the text as "[contact?]"
};
/// Facts are put in as they are and never read as places again.
OutreachDraft fillTemplate(const QString& text, AccountFacts account, Date asOf,
                           const OutreachOccasion& occasion);

/// The places that a template may have, with what stands there, for people.
std::vector<std::pair<QString, QString>> outreachPlaces();

} // namespace foothold
