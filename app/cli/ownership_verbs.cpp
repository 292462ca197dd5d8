#include "app/cli/figure_json.h"
#include "app/cli/question.h"
#include "app/cli/text_format.h"
#include "core/playbook/ownership_terms.h"

namespace foothold::cli {

namespace {

struct Found {
    AccountFacts account;
    const Opportunity* opportunity;
};

Result<Found> opportunityOf(const Arguments& arguments, const Facts& facts) {
    if (!arguments.has("--opportunity"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("Say which opportunity: --opportunity O, its opportunity_id."));
    const QByteArray id = arguments.value("--opportunity").toUtf8();
    const std::string_view wanted(id.constData(), std::size_t(id.size()));
    for (int i = 0; i < facts.accountCount(); ++i)
        for (const Opportunity& opportunity : facts.at(i).opportunities())
            if (opportunity.opportunityId.view() == wanted) return Found{facts.at(i), &opportunity};
    return failure(ErrorKind::NotFound,
                   QStringLiteral("The book has no opportunity \"%1\".").arg(QString::fromUtf8(id)));
}

Result<int> ownership(const Arguments& arguments) {
    const auto question = ask(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto found = opportunityOf(arguments, *question->facts);
    if (!found) return tl::unexpected(found.error());
    const ScoringProfile profile = profileAt(found->account, question->asOf);
    const Ownership owned = ownershipOf(found->account, *found->opportunity, question->asOf, profile);
    const OwnershipTerms terms =
        ownershipTerms(found->account, *found->opportunity, owned, question->asOf, profile);
    if (!arguments.json()) {
        print(textTable({{}, {}},
                        {{QStringLiteral("Owner"), nameOfOwner(owned.owner)},
                         {QStringLiteral("Support"),
                          terms.support.isEmpty() ? unknownText : terms.support.join(QStringLiteral(", "))},
                         {QStringLiteral("Because"), terms.trigger},
                         {QStringLiteral("Share of ACV %"), figure(owned.shareOfAcv, 1)},
                         {QStringLiteral("Handback package"),
                          owned.handbackDue ? QStringLiteral("due") : QStringLiteral("not needed")}}));
        return Done;
    }
    printWithWarnings({{QStringLiteral("owner"), latin(nameOf(owned.owner))},
                       {QStringLiteral("support"), json(terms.support.join(QStringLiteral(", ")))},
                       {QStringLiteral("trigger"), terms.trigger},
                       {QStringLiteral("handback_due"), owned.handbackDue},
                       {QStringLiteral("share_of_acv"), json(owned.shareOfAcv)}},
                      warningsOf(found->account, question->asOf));
    return Done;
}

Result<int> credits(const Arguments& arguments) {
    const auto question = askPeriod(arguments);
    if (!question) return tl::unexpected(question.error());
    const auto& [facts, period] = *question;
    const Currency currency = facts->settings().currency;
    const Credits answer = creditsOf(*facts, period);
    std::vector<QStringList> rows;
    QJsonArray people;
    for (const Credit& credit : answer.people) {
        rows.push_back({inLine(orUnknown(credit.person)), QString::number(credit.sourced),
                        money(credit.sourcedAmount, currency), QString::number(credit.closed),
                        money(credit.closedAmount, currency)});
        people.push_back(
            QJsonObject{{QStringLiteral("person"), credit.person.toString()},
                        {QStringLiteral("sourced"), credit.sourced},
                        {QStringLiteral("sourced_amount"), jsonMoney(credit.sourcedAmount, currency)},
                        {QStringLiteral("closed"), credit.closed},
                        {QStringLiteral("closed_amount"), jsonMoney(credit.closedAmount, currency)}});
    }
    if (arguments.json()) {
        printJson({{QStringLiteral("people"), people},
                   {QStringLiteral("currency"), currency.code()},
                   {QStringLiteral("unconverted"), idsOf(*facts, answer.unconverted)}});
        return Done;
    }
    print(textTable({{QStringLiteral("Person")},
                     {QStringLiteral("Sourced"), true},
                     {QStringLiteral("Amount"), true},
                     {QStringLiteral("Closed"), true},
                     {QStringLiteral("Amount"), true}},
                    rows) +
          unconvertedText(*facts, answer.unconverted));
    return Done;
}

} // namespace

std::vector<Verb> ownershipVerbs() {
    return {{"ownership",
             "BOOK",
             1,
             1,
             "who closes an expansion, with whose help, and why",
             {{"--opportunity", "O", "the opportunity_id"}, asOfOption},
             ownership},
            {"credits",
             "BOOK",
             1,
             1,
             "who found and who closed the expansion of a period",
             {fromOption, toOption},
             credits}};
}

} // namespace foothold::cli
