#include "core/documents/catalogue.h"

#include "core/documents/account_plan.h"
#include "core/documents/account_sheets.h"
#include "core/documents/proposal.h"
#include "core/documents/qbr_sheet.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(DocumentCatalogue)
};

using Made = Result<doc::Document>;
using Of = const DocumentSubject&;
using With = const DocumentOptions&;

} // namespace

std::vector<DocumentEntry> documentCatalogue() {
    using About = DocumentEntry::About;
    using D = AccountDocument;
    using Words = DocumentKind;
    return {
        {D::Plan, "plan", About::Account, true, true, Words::Plan, T::tr("Account plans"),
         T::tr("Account plan: %1"), T::tr("%1 account plan"),
         [](Of of, With with) -> Made { return composePlan(of.account, with); }},
        {D::QbrSheet, "qbr", About::Review, true, true, Words::Qbr, T::tr("QBR sheets"),
         T::tr("QBR sheet: %1"), T::tr("%1 QBR"),
         [](Of of, With with) -> Made { return composeQbrSheet(of.account, with, of.qbrId); }},
        {D::Deck, "deck", About::Review, false, true, Words::Deck, T::tr("Slides of the reviews"),
         T::tr("Slides of the review: %1"), T::tr("%1 review"),
         [](Of of, With with) -> Made { return composeDeck(of.account, with, of.qbrId); }},
        {D::Conversation, "conversation", About::Account, true, false, Words::Conversation,
         T::tr("Conversation sheets"), T::tr("Conversation sheet: %1"), T::tr("%1 conversation"),
         [](Of of, With with) -> Made { return composeConversation(of.account, with); }},
        {D::Discovery, "discovery", About::Account, true, false, Words::Discovery, T::tr("Discovery sheets"),
         T::tr("Discovery sheet: %1"), T::tr("%1 discovery"),
         [](Of of, With with) -> Made { return composeDiscovery(of.account, with); }},
        {D::ValueRecord, "value", About::Account, true, true, std::nullopt, T::tr("Value records"),
         T::tr("Value record: %1"), T::tr("%1 value record"),
         [](Of of, With with) -> Made { return composeValueRecord(of.account, with); }},
        {D::Proposal, "proposal", About::Opportunity, true, true, Words::Proposal,
         T::tr("Proposals of the open opportunities"), T::tr("Proposal: %1"), T::tr("%1 proposal"),
         [](Of of, With with) -> Made { return composeProposal(of.account, *of.opportunity, with); }},
        {D::Handback, "handback", About::Opportunity, true, false, Words::Handback,
         T::tr("Handback packages of the open opportunities"), T::tr("Handback package: %1"),
         T::tr("%1 handback"),
         [](Of of, With with) -> Made { return composeHandback(of.account, *of.opportunity, with); }},
    };
}

DocumentEntry entryOf(AccountDocument document) {
    return documentCatalogue().at(std::size_t(document));
}

std::vector<DocumentSubject> subjectsOf(const DocumentEntry& entry, AccountFacts account, Date asOf) {
    if (entry.about != DocumentEntry::About::Opportunity) return {{.account = account}};
    std::vector<DocumentSubject> subjects;
    for (const Opportunity& opportunity : account.opportunities())
        if (opportunity.isOpenAt(asOf)) subjects.push_back({.account = account, .opportunity = &opportunity});
    return subjects;
}

} // namespace foothold
