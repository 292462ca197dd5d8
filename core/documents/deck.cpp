#include "core/documents/customer_parts.h"
#include "core/documents/language.h"
#include "core/documents/leak_check.h"
#include "core/documents/outcome_parts.h"
#include "core/documents/qbr_review.h"
#include "core/documents/qbr_sheet.h"
#include "core/documents/recommendation.h"
#include "core/documents/usage_bars.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/playbook/value_record.h"

#include <algorithm>

/// The slides of a review: like its customer's edition made from what is allowed. Every page says one thing
/// in its title; a page without facts asks the customer for them.
namespace foothold {

namespace {

using namespace plan;
using doc::Tone;

constexpr std::size_t mostRows = 6; // of a table or list on one slide

/// A page: the message, and below it what stands behind it.
doc::Section slide(const QString& message, std::vector<doc::Block> blocks) {
    doc::Section section;
    section.title = message;
    section.startsPage = true;
    section.blocks = std::move(blocks);
    return section;
}

doc::Block lead(const QString& text) {
    return block(doc::Paragraph{.text = text, .lead = true});
}

/// What to talk about where nothing is known yet.
doc::Block questions(const QStringList& texts) {
    doc::List list;
    for (const QString& text : texts)
        list.items.push_back({QStringLiteral("?"), text, {}, Tone::Plain});
    return block(std::move(list));
}

/// What was written for a page comes first.
void prepend(doc::Section& section, const Review& review, const char* name) {
    const QString text = review.narrative(name, DocumentKind::Deck);
    if (!text.isEmpty()) section.blocks.insert(section.blocks.begin(), block(doc::Paragraph{.text = text}));
}

doc::Table cut(doc::Table table) {
    return plan::cut(std::move(table), mostRows);
}
doc::List cut(doc::List list) {
    return plan::cut(std::move(list), mostRows);
}

doc::Section cover(const Review& review) {
    const Context& m = review.now;
    doc::Section section;
    section.outline = PlanText::tr("Title");
    doc::FactList list;
    if (const auto day = review.day())
        list.facts.push_back({PlanText::tr("Date"), m.show.date(*day), Tone::Plain});
    constexpr std::size_t mostNames = 6;
    const QStringList names = firstFew(attendeeNames(review), mostNames);
    if (!names.isEmpty())
        list.facts.push_back({PlanText::tr("For you"), names.join(QLatin1Char('\n')), Tone::Plain});
    if (const QStringList ours = review.ourPeople(); !ours.isEmpty())
        list.facts.push_back({PlanText::tr("For us"), ours.join(QStringLiteral(", ")), Tone::Plain});
    if (list.facts.empty()) list.facts.push_back({PlanText::tr("As of"), m.show.date(m.asOf), Tone::Plain});
    section.blocks.push_back(block(std::move(list)));
    prepend(section, review, "title");
    return section;
}

doc::Section agenda(const Review& review) {
    const QString topic = review.qbr ? review.qbr->topic.toString().simplified() : QString();
    return slide(topic.isEmpty() ? PlanText::tr("What we want to talk about today") : topic,
                 {block(agendaOf(review, true))});
}

doc::Section goals(const Review& review) {
    const Context& m = review.now;
    const auto theirs = openGoals(m);
    if (theirs.empty())
        return slide(PlanText::tr("Which goals shall we work towards?"),
                     {questions({PlanText::tr("What do you want to have reached in a year?"),
                                 PlanText::tr("How will you measure it, and where do you stand today?"),
                                 PlanText::tr("Who in your house has to see the result?")})});
    return slide(PlanText::counted(std::int64_t(theirs.size()),
                                   PlanText::tr("You work towards one goal with us"),
                                   PlanText::tr("You work towards %1 goals with us"), m.show),
                 {block(cut(objectivesTable(m, theirs, false)))});
}

/// Before and target of an outcome, and how far it is, in one line below its figure.
QString outcomeNote(const Context& m, const Outcome& outcome) {
    QStringList parts;
    if (!outcome.metric.isEmpty()) parts += outcome.metric.toString();
    if (outcome.baseline) parts += PlanText::tr("before %1").arg(measured(outcome.baseline, outcome, m.show));
    if (outcome.target) parts += PlanText::tr("target %1").arg(measured(outcome.target, outcome, m.show));
    parts += outcomeState(outcome, m.asOf, m.show).text;
    return parts.join(QLatin1Char('\n'));
}

/// A few outcomes each as a figure; more of them as a table.
doc::Block outcomesBlock(const Context& m, const std::vector<const Outcome*>& outcomes) {
    constexpr std::size_t few = 3;
    const bool measuredAll =
        std::ranges::all_of(outcomes, [](const Outcome* outcome) { return outcome->actual.has_value(); });
    if (outcomes.size() > few || !measuredAll) return block(cut(outcomesTable(m, outcomes, true)));
    doc::Tiles tiles;
    for (const Outcome* outcome : outcomes)
        tiles.tiles.push_back({outcome->goal.toString(), measured(outcome->actual, *outcome, m.show),
                               outcomeNote(m, *outcome), Tone::Plain});
    return block(std::move(tiles));
}

doc::Section outcomes(const Review& review) {
    const Context& m = review.now;
    const ValueRecord record = valueRecordOf(m.account, m.asOf);
    if (record.lines.empty())
        return slide(
            PlanText::tr("What has become better since we began?"),
            {questions({PlanText::tr("No outcome is agreed yet: which result would show that it works?"),
                        PlanText::tr("What did it take before, and what does it take today?"),
                        PlanText::tr("What is that worth to you in a year?")})});
    std::vector<const Outcome*> shown;
    for (const ValueLine& line : record.lines)
        shown.push_back(line.outcome);
    const QString reached = PlanText::counted(record.achieved, PlanText::tr("One outcome is reached"),
                                              PlanText::tr("%1 outcomes are reached"), m.show);
    const QString message =
        record.achieved == 0 ? PlanText::tr("The outcomes that we work on")
        : record.proven
            ? PlanText::tr("%1, worth %2").arg(reached, m.show.wholeMoney(*record.proven, m.currency))
            : reached;
    return slide(message, {outcomesBlock(m, shown)});
}

doc::Section adoption(const Review& review) {
    const Context& m = review.now;
    const auto most = mostUsedProduct(m.account, m.m0);
    if (!most)
        return slide(PlanText::tr("Who uses it today, and who could?"),
                     {questions({PlanText::tr("No usage is known yet: which teams work with it every week?"),
                                 PlanText::tr("Who has access and does not use it, and why?"),
                                 PlanText::tr("Which team would have most of it?")})});
    const QString users = m.show.count(most->users), product = m.productName(most->product);
    const QString message =
        most->seats > 0
            ? PlanText::tr("%1 people use %2, of %3 seats").arg(users, product, m.show.count(most->seats))
            : PlanText::tr("%1 people use %2").arg(users, product);
    std::vector<doc::Block> blocks{block(doc::Picture{
        usageBars(m, most->product), PlanText::tr("People who used %1 in a month").arg(product), 52})};
    if (const QString features = featuresSentence(m); !features.isEmpty())
        blocks.push_back(block(doc::Paragraph{.text = features}));
    return slide(message, std::move(blocks));
}

/// How far what was agreed is; before anything is due there is nothing to count.
QString commitmentsMessage(const Context& m, const std::vector<const ActionItem*>& commitments) {
    const auto done = std::ranges::count_if(
        commitments, [&](const ActionItem* action) { return action->isDoneAt(m.asOf); });
    const bool late = std::ranges::any_of(
        commitments, [&](const ActionItem* action) { return action->isOverdueAt(m.asOf); });
    if (done > 0 || late)
        return PlanText::tr("%1 of %2 commitments are done")
            .arg(m.show.count(std::int64_t(done)), m.show.count(std::int64_t(commitments.size())));
    std::optional<Date> next;
    for (const ActionItem* action : commitments)
        if (action->dueOn && (!next || *action->dueOn < *next)) next = action->dueOn;
    const QString open =
        PlanText::counted(std::int64_t(commitments.size()), PlanText::tr("One commitment is open"),
                          PlanText::tr("%1 commitments are open"), m.show);
    return next ? PlanText::tr("%1, due by %2").arg(open, m.show.date(*next)) : open;
}

/// Usage then and now; nothing where one of them is not known.
std::optional<doc::Tiles> usageSince(const Review& review) {
    const Context &now = review.now, &then = review.then;
    const auto usersNow = activeUsers(now.account, now.m0), usersThen = activeUsers(then.account, then.m0);
    if (!usersNow || !usersThen || now.m0 == then.m0) return std::nullopt;
    const auto tile = [&](const Context& m, std::int64_t users, const QString& label) {
        return doc::Tile{label, m.show.count(users), PlanText::tr("people, %1").arg(m.show.month(m.m0)),
                         Tone::Plain};
    };
    return doc::Tiles{{tile(then, *usersThen, PlanText::tr("Used it then")),
                       tile(now, *usersNow, PlanText::tr("Use it now"))}};
}

doc::Section since(const Review& review) {
    const Context& m = review.now;
    const auto commitments = commitmentsOf(review);
    std::vector<doc::Block> blocks;
    if (auto usage = usageSince(review)) blocks.push_back(block(std::move(*usage)));
    if (doc::List products = productChanges(review); !products.items.empty())
        blocks.push_back(block(cut(std::move(products))));
    if (!commitments.empty())
        blocks.push_back(block(cut(actionsTable(review.now, commitments, PlanText::tr("Agreed")))));
    if (commitments.empty() && blocks.size() < 2)
        blocks.push_back(questions({PlanText::tr("Which people, plans or priorities are new?"),
                                    PlanText::tr("What works better than at the last time, and what worse?"),
                                    PlanText::tr("What do you expect of the next three months?")}));
    if (commitments.empty())
        return slide(PlanText::tr("What has changed for you %1?").arg(review.sinceText()), std::move(blocks));
    return slide(commitmentsMessage(m, commitments), std::move(blocks));
}

doc::Section problems(const Review& review) {
    doc::List list = openProblems(review);
    if (list.items.empty())
        return slide(PlanText::tr("Nothing urgent is open on our side"),
                     {lead(PlanText::tr("No urgent ticket, no late milestone.")),
                      questions({PlanText::tr("What do we not see?"),
                                 PlanText::tr("What takes longer than it should?"),
                                 PlanText::tr("What would you stop, if you could?")})});
    constexpr std::size_t few = 3; // leave room to ask for more
    const auto count = std::int64_t(list.items.size());
    std::vector<doc::Block> blocks{block(cut(std::move(list)))};
    if (count <= std::int64_t(few))
        blocks.push_back(questions({PlanText::tr("What have we to do so that it works again?"),
                                    PlanText::tr("What do we not see?")}));
    return slide(PlanText::counted(count, PlanText::tr("One thing did not work as it should"),
                                   PlanText::tr("%1 things did not work as they should"), review.now.show),
                 std::move(blocks));
}

doc::Section map(const Review& review) {
    const Context& m = review.now;
    const WhitespaceMap cells = mapFor(m.account, m.asOf, m.edition);
    if (cells.cells.empty())
        return slide(PlanText::tr("Where else could it help?"),
                     {questions({PlanText::tr("Which teams do this work without us today?"),
                                 PlanText::tr("What do they use, and until when?"),
                                 PlanText::tr("Who leads them?")})});
    const auto used = std::ranges::count(cells.cells, CellState::Owned, &WhitespaceCell::state);
    const auto unfit = std::ranges::count(cells.cells, CellState::NotApplicable, &WhitespaceCell::state);
    return slide(PlanText::tr("In use in %1 of %2 places where it fits")
                     .arg(m.show.count(std::int64_t(used)),
                          m.show.count(std::int64_t(cells.cells.size()) - std::int64_t(unfit))),
                 {mapOrSummary(m, cells, {}, mostRows)});
}

doc::Section commercial(const Review& review) {
    const Context& m = review.now;
    std::vector<doc::Block> blocks;
    if (doc::Table table = contractedTable(m); !table.rows.empty())
        blocks.push_back(block(cut(std::move(table))));
    const Opportunity* proposed = proposedOf(m);
    if (!proposed) {
        if (blocks.empty())
            blocks.push_back(questions({PlanText::tr("What would the next step have to bring you?"),
                                        PlanText::tr("When is your budget made, and by whom?")}));
        return slide(m.renewal
                         ? PlanText::tr("Your contract with us runs until %1").arg(m.show.date(*m.renewal))
                         : PlanText::tr("Your contract with us"),
                     std::move(blocks));
    }
    const QString what = m.productAndDepartment(proposed->product, proposed->department);
    blocks.insert(blocks.begin(),
                  lead(PlanText::tr("It costs %1 a year.").arg(m.show.money(proposed->amount, m.currency))));
    return slide(PlanText::tr("We recommend %1 as the next step").arg(what), std::move(blocks));
}

/// Nothing if neither side asks anything.
doc::Section asks(const Review& review) {
    doc::Columns columns;
    bool any = false;
    for (const auto& [name, title, otherwise] :
         {std::tuple("asks_of_customer", PlanText::tr("What we ask of you"), PlanText::tr("Nothing today.")),
          std::tuple("asks_of_us", PlanText::tr("What you ask of us"),
                     PlanText::tr("What can we do better?"))}) {
        doc::List list = linesOf(review.narrative(name), QStringLiteral("\u2022"));
        any = any || !list.items.empty();
        columns.columns.push_back(
            {6,
             {block(doc::Subheading{title}),
              list.items.empty() ? block(doc::Paragraph{.text = otherwise}) : block(cut(std::move(list)))}});
    }
    const QString title = PlanText::tr("What we ask of each other");
    return any ? slide(title, {block(std::move(columns))}) : slide(title, {});
}

doc::Section next(const Review& review) {
    std::vector<doc::Block> blocks;
    if (review.qbr)
        if (doc::List decided = linesOf(review.qbr->decisions, QStringLiteral("\u25CF"));
            !decided.items.empty())
            blocks.push_back(block(cut(std::move(decided))));
    auto actions = agreedIn(review);
    if (actions.empty()) actions = agreedActions(review.now);
    if (!actions.empty())
        blocks.push_back(block(cut(actionsTable(review.now, actions, PlanText::tr("Action")))));
    if (blocks.empty())
        blocks.push_back(questions({PlanText::tr("Who does what, and by when?"),
                                    PlanText::tr("Which decision do you need of us, and we of you?"),
                                    PlanText::tr("When do we meet again?")}));
    return slide(PlanText::tr("What happens next"), std::move(blocks));
}

} // namespace

Result<doc::Document> composeDeck(AccountFacts account, const DocumentOptions& options,
                                  const QString& qbrId) {
    const auto qbr = findReview(account, qbrId, options.asOf);
    if (!qbr) return tl::unexpected(qbr.error());
    DocumentOptions at = options;
    at.edition = doc::Edition::Customer;
    if (*qbr && isHeldAt(**qbr, options.asOf)) at.asOf = dayOf(**qbr);
    const language::Within words(options.locale);
    const Review review(account, *qbr, at);
    doc::Document document = newDocument(account, at, PlanText::tr("Business review"));
    document.format = doc::Format::Slides;
    document.description = PlanText::tr("Business review, %1").arg(review.sinceText());
    const std::pair<const char*, doc::Section (*)(const Review&)> pages[] = {
        {"agenda", agenda}, {"goals", goals},       {"outcomes", outcomes}, {"adoption", adoption},
        {"since", since},   {"problems", problems}, {"map", map},           {"commercial", commercial},
        {"asks", asks},     {"next", next}};
    document.sections.push_back(cover(review));
    for (const auto& [name, page] : pages) {
        if (page == commercial && !options.commercialPage) continue;
        doc::Section one = page(review);
        prepend(one, review, name);
        if (!one.blocks.empty()) document.sections.push_back(std::move(one));
    }
    return cleared(std::move(document), account);
}

} // namespace foothold
