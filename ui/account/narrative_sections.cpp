#include "ui/account/narrative_sections.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Narratives)
};

std::vector<NarrativePlace> ofPlan() {
    return {
        {"business_overview", T::tr("Business overview"),
         T::tr("Who they are and what moves their business. The customer's edition prints it.")},
        {"where_we_stand", T::tr("Where we stand"),
         T::tr("Three sentences for the first page. The customer's edition prints it unless words for the "
               "customer follow.")},
        {"where_we_stand_for_customer", T::tr("Where we stand, for the customer"),
         T::tr("In place of the words above in the customer's edition; empty: those.")},
        {"where_we_want_to_be", T::tr("In twelve months"),
         T::tr("What will be different for them. The customer's edition prints it.")},
        {"plays", T::tr("Plays"), T::tr("The moves that bring us there. Internal.")},
        {"next_90_days", T::tr("The next 90 days"), T::tr("What happens first. Internal.")},
        {"objectives", T::tr("Objectives"), T::tr("What stands before the table of objectives. Internal.")},
        {"contracts", T::tr("Contracts"), T::tr("What the contracts do not say. Internal.")},
        {"stakeholders", T::tr("Stakeholders"), T::tr("Who decides how, and whom we need. Internal.")},
        {"whitespace", T::tr("Whitespace"), T::tr("Where to go first, and why. Internal.")},
        {"health", T::tr("Health"), T::tr("What the score does not know. Internal.")},
        {"expansion", T::tr("Expansion"), T::tr("Which opportunities, in which order. Internal.")},
        {"risks", T::tr("Risks"), T::tr("What could go wrong, and what we do about it. Internal.")},
        {"actions", T::tr("Actions"), T::tr("What stands before the table of actions. Internal.")}};
}

std::vector<NarrativePlace> ofQbr() {
    return {
        {"summary", T::tr("In short"), T::tr("What this review is about for us. Internal.")},
        {"since", T::tr("What has changed"), T::tr("What the figures do not say. Internal.")},
        {"outcomes", T::tr("Outcomes"), T::tr("How the results came about. Internal.")},
        {"adoption", T::tr("Adoption and health"), T::tr("Who uses it, who does not, and why. Internal.")},
        {"problems", T::tr("What did not work"), T::tr("What we say about it. Internal.")},
        {"growth", T::tr("Growth partnership"), T::tr("Why this step, and why now. Internal.")},
        {"renewal", T::tr("Renewal"), T::tr("How it stands. Internal.")},
        {"topic", T::tr("Strategic topic"), T::tr("The question, and what we know about it. Internal.")},
        {"asks_of_customer", T::tr("What we ask of them"),
         T::tr("A line each. The customer's edition and the slides print it.")},
        {"asks_of_us", T::tr("What they ask of us"),
         T::tr("A line each. The customer's edition and the slides print it.")},
        {"agenda", T::tr("Agenda"),
         T::tr("A line each, in place of the usual one. The customer's edition and the slides print it.")}};
}

std::vector<NarrativePlace> ofDeck() {
    const QString seen = T::tr("Stands first on the slide; the customer sees it.");
    return {{"title", T::tr("Title"), seen},
            {"agenda", T::tr("Agenda"), seen},
            {"goals", T::tr("Goals"), seen},
            {"outcomes", T::tr("Outcomes"), seen},
            {"adoption", T::tr("Adoption"), seen},
            {"since", T::tr("Since the last review"), seen},
            {"problems", T::tr("What did not work"), seen},
            {"map", T::tr("Where it is used"), seen},
            {"commercial", T::tr("Recommendation"), seen},
            {"asks", T::tr("Asks"), seen},
            {"next", T::tr("What happens next"), seen}};
}

std::vector<NarrativePlace> ofHandback() {
    return {{"summary", T::tr("The expansion"), T::tr("What sales has to know first.")},
            {"champion", T::tr("Champion"), T::tr("Who carries it, and why.")},
            {"why_now", T::tr("Why now"), T::tr("What makes it urgent.")},
            {"need", T::tr("The need"), T::tr("In the customer's words.")},
            {"steps", T::tr("The five steps"), T::tr("What is agreed about them.")}};
}

std::vector<NarrativePlace> ofConversation() {
    return {{"success", T::tr("Their success"), T::tr("The story to begin with.")},
            {"goals", T::tr("Their goals"), T::tr("Where they want to go, in their words.")},
            {"gap", T::tr("The gap"), T::tr("What keeps them from it.")},
            {"recommendation", T::tr("Recommendation"), T::tr("One, and why it is this one.")},
            {"commercial", T::tr("The commercial part"), T::tr("What to say about price and terms.")}};
}

std::vector<NarrativePlace> ofProposal() {
    const QString seen = T::tr("The customer reads it: all has to fit on one page.");
    return {{"outcome", T::tr("Your outcome"), seen},
            {"gap", T::tr("What is in the way"), seen},
            {"recommendation", T::tr("What we recommend"), seen},
            {"next_step", T::tr("The next step"), seen}};
}

std::vector<NarrativePlace> ofDiscovery() {
    return {{"changed", T::tr("What changed"), T::tr("What the facts do not say.")},
            {"questions", T::tr("Open questions"), T::tr("What else we want to know.")},
            {"call_first", T::tr("Whom to call first"), T::tr("Who, and how to begin.")}};
}

} // namespace

std::vector<NarrativePlace> narrativePlaces(DocumentKind document) {
    switch (document) {
    case DocumentKind::Plan:
        return ofPlan();
    case DocumentKind::Qbr:
        return ofQbr();
    case DocumentKind::Deck:
        return ofDeck();
    case DocumentKind::Handback:
        return ofHandback();
    case DocumentKind::Conversation:
        return ofConversation();
    case DocumentKind::Proposal:
        return ofProposal();
    case DocumentKind::Discovery:
        return ofDiscovery();
    }
    return {};
}

} // namespace foothold
