#include "core/documents/document_catalogue.h"

#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"

#include <QCoreApplication>

namespace foothold {

namespace {

using About = DocumentEntry::About;
using D = AccountDocument;
using Words = DocumentKind;
using Made = Result<doc::Document>;
using Of = const DocumentSubject&;
using With = const DocumentOptions&;

constexpr DocumentEntry entries[] = {
    {D::Plan, "plan", About::Account, true, true, Words::Plan,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Account plans"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Account plan: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 account plan"),
     [](Of of, With with) -> Made { return composePlan(of.account, with); }},
    {D::QbrSheet, "qbr", About::Review, true, true, Words::Qbr,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "QBR sheets"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "QBR sheet: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 QBR"),
     [](Of of, With with) -> Made { return composeQbrSheet(of.account, with, of.qbrId); }},
    {D::Deck, "deck", About::Review, false, true, Words::Deck,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Slides of the reviews"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Slides of the review: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 review"),
     [](Of of, With with) -> Made { return composeDeck(of.account, with, of.qbrId); }},
    {D::Conversation, "conversation", About::Account, true, false, Words::Conversation,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Conversation sheets"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Conversation sheet: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 conversation"),
     [](Of of, With with) -> Made { return composeConversation(of.account, with); }},
    {D::Discovery, "discovery", About::Account, true, false, Words::Discovery,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Discovery sheets"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Discovery sheet: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 discovery"),
     [](Of of, With with) -> Made { return composeDiscovery(of.account, with); }},
    {D::ValueRecord, "value", About::Account, true, true, std::nullopt,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Value records"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Value record: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 value record"),
     [](Of of, With with) -> Made { return composeValueRecord(of.account, with); }},
    {D::Proposal, "proposal", About::Opportunity, true, true, Words::Proposal,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Proposals of the open opportunities"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Proposal: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 proposal"),
     [](Of of, With with) -> Made { return composeProposal(of.account, *of.opportunity, with); }},
    {D::Handback, "handback", About::Opportunity, true, false, Words::Handback,
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Handback packages of the open opportunities"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "Handback package: %1"),
     QT_TRANSLATE_NOOP("DocumentCatalogue", "%1 handback"),
     [](Of of, With with) -> Made { return composeHandback(of.account, *of.opportunity, with); }},
};

QString translated(const char* words) {
    return QCoreApplication::translate("DocumentCatalogue", words);
}

} // namespace

std::span<const DocumentEntry> documentCatalogue() {
    return entries;
}

const DocumentEntry& entryOf(AccountDocument document) {
    return entries[std::size_t(document)];
}

QString namesOf(const DocumentEntry& entry) {
    return translated(entry.names);
}

QString titleOf(const DocumentEntry& entry, const QString& account) {
    return translated(entry.title).arg(account);
}

QString fileTitleOf(const DocumentEntry& entry, const QString& account) {
    return translated(entry.fileTitle).arg(account);
}

std::vector<DocumentSubject> subjectsOf(const DocumentEntry& entry, AccountFacts account, Date asOf) {
    if (entry.about != DocumentEntry::About::Opportunity) return {{.account = account}};
    std::vector<DocumentSubject> subjects;
    for (const Opportunity& opportunity : account.opportunities())
        if (opportunity.isOpenAt(asOf)) subjects.push_back({.account = account, .opportunity = &opportunity});
    return subjects;
}

} // namespace foothold
