#include "core/documents/plan_context.h"

#include "core/documents/language.h"
#include "core/documents/programme_reports.h"
#include "core/metrics/retention.h"

namespace foothold {

namespace {

using namespace plan;

constexpr std::size_t listLength = 10;

/// Whom to call: a champion who is there, else the economic buyer, else somebody who is engaged.
QString contactOf(AccountFacts account, Date asOf) {
    const auto find = [&](ContactRole role) -> const Contact* {
        for (const Contact& contact : account.contacts())
            if (contact.role == role && contact.isPresentAt(asOf) && !contact.isPlaceholder())
                return &contact;
        return nullptr;
    };
    const Contact* contact = find(ContactRole::Champion);
    if (!contact) contact = find(ContactRole::EconomicBuyer);
    const auto engaged = engagedPeople(account, asOf);
    if (!contact && !engaged.isEmpty()) contact = &account.contacts()[std::size_t(engaged.front())];
    if (!contact) return PlanText::tr("nobody is on record: People, Add person");
    return contact->title.isEmpty()
               ? contact->name.toString()
               : PlanText::tr("%1, %2").arg(contact->name.toString(), contact->title.toString());
}

doc::Section listOf(const Facts& facts, const QString& title, std::vector<ArrMovement> movements, Date asOf,
                    const Shown& show, const QStringList& questions) {
    doc::Section section;
    section.title = title;
    std::ranges::stable_sort(movements, std::ranges::greater(),
                             [](const ArrMovement& m) { return std::abs(m.after - m.before); });
    if (movements.size() > listLength) movements.resize(listLength);
    if (movements.empty()) {
        section.blocks.push_back(missing(PlanText::tr("No account did so within twelve months.")));
        return section;
    }
    const Currency currency = facts.settings().currency;
    doc::Table table;
    table.columns = {{PlanText::tr("Account")},
                     {PlanText::tr("Whom to ask")},
                     {PlanText::tr("ARR then"), doc::TableColumn::Kind::Number},
                     {PlanText::tr("ARR now"), doc::TableColumn::Kind::Number},
                     {PlanText::tr("CSM")}};
    for (const ArrMovement& movement : movements) {
        const AccountFacts account = facts.at(movement.account);
        table.rows.push_back(
            row({account->name, contactOf(account, asOf), show.wholeMoney(movement.before, currency),
                 show.wholeMoney(movement.after, currency), account->csm}));
    }
    section.blocks.push_back(block(std::move(table)));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Questions")}));
    doc::List list;
    for (int i = 0; i < int(questions.size()); ++i)
        list.items.push_back({.marker = QString::number(i + 1), .text = questions[i], .detail = {}});
    section.blocks.push_back(block(std::move(list)));
    return section;
}

} // namespace

Result<doc::Document> composeInterviews(const Facts& facts, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Shown show(options.locale);
    const Retention retention =
        retentionOf(facts, yearTo(options.asOf), std::nullopt, Profiles(facts, options.asOf));
    std::vector<ArrMovement> grown, shrunk;
    for (const ArrMovement& movement : retention.groups.front().movements) {
        if (!movement.isOfCohort() || movement.after == movement.before) continue;
        (movement.after > movement.before ? grown : shrunk).push_back(movement);
    }
    doc::Document document = newDocument(facts, options, PlanText::tr("Interviews"));
    document.sections = {
        listOf(facts, PlanText::tr("Ten accounts that expanded"), std::move(grown), options.asOf, show,
               {PlanText::tr("What had changed on your side when you decided to buy more?"),
                PlanText::tr("Who brought it up first, and who had to agree?"),
                PlanText::tr("Which result convinced you, and how did you measure it?"),
                PlanText::tr("What did we do that helped? What came too late?"),
                PlanText::tr("What else did you consider for the same money?"),
                PlanText::tr("What would have to be true for the next step?"),
                PlanText::tr("Whom do you know who has the same task?")}),
        listOf(facts, PlanText::tr("Ten accounts that shrank or left"), std::move(shrunk), options.asOf, show,
               {PlanText::tr("When did you first think about less, or about leaving?"),
                PlanText::tr("What did you expect in the beginning, and what came of it?"),
                PlanText::tr("Who used it, who did not, and why?"),
                PlanText::tr("What would have changed your mind, and until when?"),
                PlanText::tr("Whom did you compare us with, and what was better there?"),
                PlanText::tr("What did we not hear although you told us?"),
                PlanText::tr("Under what conditions would you come back?")})};
    document.sections.back().startsPage = true; // a list is taken along by itself
    return document;
}

} // namespace foothold
