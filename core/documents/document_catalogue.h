#pragma once

#include "core/documents/document_options.h"

#include <optional>
#include <span>
#include <vector>

namespace foothold {

/// The documents about one account or one of its opportunities.
enum class AccountDocument { Plan, QbrSheet, Deck, Conversation, Discovery, ValueRecord, Proposal, Handback };

/// What such a document is about.
struct DocumentSubject {
    AccountFacts account;
    QString qbrId{};                          ///< of which review; empty: the next that is planned
    const Opportunity* opportunity = nullptr; ///< of a proposal or a handback package
};

/// What one has to know of a document to offer it, to name its file and to make it.
struct DocumentEntry {
    enum class About { Account, Review, Opportunity };

    AccountDocument document;
    const char* verb; ///< of foothold-cli
    About about;
    bool hasInternalEdition, hasCustomerEdition;
    std::optional<DocumentKind> words; ///< what people write in it; nothing: nobody does
    // For people; translated by the functions below.
    const char* names;
    const char* title;
    const char* fileTitle;
    Result<doc::Document> (*compose)(const DocumentSubject& subject, const DocumentOptions& options);
};

/// All of them, in the order in which they are offered.
std::span<const DocumentEntry> documentCatalogue();
const DocumentEntry& entryOf(AccountDocument document);

QString namesOf(const DocumentEntry& entry);                             ///< of several: "Account plans"
QString titleOf(const DocumentEntry& entry, const QString& account);     ///< "Account plan: Acme"
QString fileTitleOf(const DocumentEntry& entry, const QString& account); ///< "Acme account plan"

/// What there is to make such a document about at the account: the account itself, or every opportunity that
/// is open at the date.
std::vector<DocumentSubject> subjectsOf(const DocumentEntry& entry, AccountFacts account, Date asOf);

} // namespace foothold
