#include "core/documents/growth_parts.h"
#include "core/documents/outcome_parts.h"
#include "core/documents/qbr_review.h"
#include "core/documents/recommendation.h"
#include "core/documents/stakeholder_picture.h"
#include "core/documents/whitespace_summary.h"
#include "core/documents/wording.h"
#include "core/metrics/people.h"
#include "core/metrics/stakeholders.h"
#include "core/playbook/business_days.h"
#include "core/playbook/ownership_terms.h"
#include "core/playbook/renewals.h"

#include <algorithm>
#include <cmath>

/// The sections of the internal sheet, but for what has changed (qbr_since.cpp).
namespace foothold::plan {

namespace {

using doc::Tone;
using Kind = doc::TableColumn::Kind;

constexpr std::size_t mostMapRows = 12, mostProblems = 8, mostAttendees = 12, mostOutcomes = 10,
                      mostNames = 8;

void add(doc::Section& section, doc::Block content) {
    section.blocks.push_back(std::move(content));
}

void addText(doc::Section& section, const Review& review, const char* name) {
    if (const QString text = review.narrative(name); !text.isEmpty())
        add(section, block(doc::Paragraph{.text = text}));
}

/// A list, or what is missing in its place.
void addList(doc::Section& section, doc::List list, const QString& otherwise) {
    add(section, list.items.empty() ? missing(otherwise) : block(std::move(list)));
}

doc::Tiles tiles(const Review& review) {
    const Context &m = review.now, &then = review.then;
    doc::Tile date{PlanText::tr("Review"), review.day() ? m.show.date(*review.day()) : Shown::unknown(),
                   review.day() ? m.daysAway(*review.day()) : PlanText::tr("not planned yet"), Tone::Plain};
    doc::Tile arr = arrTile(m);
    if (then.arr > 0 && then.arr != m.arr)
        arr.note =
            PlanText::tr("%1 % %2").arg(m.show.change(100.0 * double(m.arr - then.arr) / double(then.arr)),
                                        PlanText::tr("since %1").arg(m.show.date(review.baseline.date)));
    return {{date, arr, healthTile(m), renewalTile(m)}};
}

doc::Table attendeesTable(const Review& review) {
    const Context& m = review.now;
    doc::Table table;
    table.columns = {{PlanText::tr("Attendee"), Kind::Text},
                     {PlanText::tr("Role"), Kind::Text},
                     {PlanText::tr("Support"), Kind::Sign},
                     {PlanText::tr("Last contact"), Kind::Date}};
    for (const int i : review.attendees) {
        const Contact& contact = m.account.contacts()[std::size_t(i)];
        const Standing standing = standingAt(m.account, contact, m.asOf);
        const auto last = m.lastContact(i);
        QString person = contact.name.toString();
        if (!contact.title.isEmpty()) person += QLatin1Char('\n') + contact.title.toString();
        doc::TableRow line = row({person, wording::of(standing.role), wording::sign(standing.sentiment)});
        const bool silent = !last || m.asOf - *last > Days(engagementDays);
        line.cells.push_back({.text = last ? m.show.date(*last) : PlanText::tr("never"),
                              .tone = silent ? Tone::Warn : Tone::Plain});
        table.rows.push_back(std::move(line));
    }
    return cut(withoutEmptyColumns(std::move(table)), mostAttendees);
}

doc::FactList ourSide(const Review& review) {
    const Context& m = review.now;
    doc::FactList list;
    list.facts = {
        {PlanText::tr("Compared with"),
         review.baseline.qbr
             ? PlanText::tr("the review of %1").arg(m.show.date(review.baseline.date))
             : PlanText::tr("%1, as no review was held before").arg(m.show.date(review.baseline.date)),
         Tone::Plain},
        {PlanText::tr("Our team"), firstFew(review.ourPeople(), mostNames).join(QStringLiteral(", ")),
         Tone::Plain}};
    if (list.facts.back().value.isEmpty()) list.facts.back().value = PlanText::tr("nobody is named");
    if (review.qbr)
        list.facts.push_back({PlanText::tr("State"),
                              wording::of(standingOf(m.account, *review.qbr, m.asOf).state), Tone::Plain});
    return list;
}

/// What is to be mended before the meeting.
doc::List lacks(const Review& review) {
    doc::List list;
    if (!review.qbr) return list;
    const QbrStanding standing = standingOf(review.now.account, *review.qbr, review.now.asOf);
    for (const auto* lackList : {&standing.missing, &standing.stale})
        for (const QbrLack lack : *lackList)
            list.items.push_back({QStringLiteral("\u25CB"), adviceOn(lack), {}, Tone::Warn});
    return list;
}

doc::Section firstSection(const Review& review) {
    doc::Section section;
    section.outline = PlanText::tr("The review");
    add(section, block(tiles(review)));
    addText(section, review, "summary");
    doc::Columns columns;
    doc::Columns::Column left{7, {block(doc::Subheading{PlanText::tr("Attendees")})}};
    left.blocks.push_back(
        review.attendees.empty()
            ? missing(
                  PlanText::tr("Nobody of the customer is named: tick who comes on the account's page QBR."))
            : block(attendeesTable(review)));
    doc::Columns::Column right{5,
                               {block(doc::Subheading{PlanText::tr("This review")}), block(ourSide(review))}};
    if (auto list = lacks(review); !list.items.empty()) {
        right.blocks.push_back(block(doc::Subheading{PlanText::tr("Before the meeting")}));
        right.blocks.push_back(block(std::move(list)));
    }
    columns.columns = {std::move(left), std::move(right)};
    add(section, block(std::move(columns)));
    return section;
}

doc::Section outcomesSection(const Review& review) {
    doc::Section section = sectionOf(PlanText::tr("Outcomes"));
    addText(section, review, "outcomes");
    const auto outcomes = review.now.outcomes();
    add(section,
        outcomes.empty()
            ? missing(PlanText::tr(
                  "No outcome is entered, so no value is proven: add it on the account's page Outcomes."))
            : block(cut(outcomesTable(review.now, outcomes, true), mostOutcomes)));
    return section;
}

doc::Section problemsSection(const Review& review) {
    const Context& m = review.now;
    doc::Section section = sectionOf(PlanText::tr("What did not work"));
    addText(section, review, "problems");
    doc::List list = openProblems(review);
    const int cadence = m.profile.cadenceOf(tierAt(m.account, m.asOf));
    if (const Touchpoint* last = lastContact(m.account, m.asOf); last && m.asOf - last->date > Days(cadence))
        list.items.push_back(
            {QStringLiteral("\u25CB"),
             PlanText::tr("No contact for %1 days").arg(m.show.count(int((m.asOf - last->date).count()))),
             PlanText::tr("the cadence is %1 days").arg(m.show.count(cadence)), Tone::Warn});
    if (const auto missed = missedCheckpoint(m.account, m.asOf))
        list.items.push_back({QStringLiteral("\u25CB"),
                              PlanText::tr("A checkpoint before the renewal was missed"),
                              m.show.date(*missed), Tone::Warn});
    if (list.items.empty())
        add(section,
            block(doc::Paragraph{.text = PlanText::tr("The facts show nothing: no urgent ticket, no late "
                                                      "milestone, no missed cadence."),
                                 .tone = Tone::Muted}));
    else
        add(section, block(cut(std::move(list), mostProblems)));
    return section;
}

doc::List peerList(const Context& m) {
    doc::List list;
    constexpr std::size_t most = 3;
    const Peers& peers = m.shared->peersAt(m.asOf);
    for (const int product : fittingProducts(m.account, m.lines, m.asOf)) {
        if (m.lines.owns(product) || list.items.size() == most) continue;
        const auto evidence = peers.evidence(m.account, product);
        if (!evidence || evidence->owners == 0) continue;
        list.items.push_back({QStringLiteral("\u2022"), m.productName(product),
                              PlanText::tr("owned by %1 of %2 similar accounts")
                                  .arg(m.show.count(evidence->owners), m.show.count(evidence->peers)),
                              Tone::Plain});
    }
    return list;
}

doc::List nextStep(const Context& m) {
    const Recommendation advice = recommendationOf(m);
    doc::List list;
    if (advice.text.isEmpty()) return list;
    QString owner;
    if (advice.opportunity) {
        const Ownership owned = ownershipOf(m.account, *advice.opportunity, m.asOf, m.profile);
        owner = PlanText::tr("%1: %2").arg(
            nameOfOwner(owned.owner),
            ownershipTerms(m.account, *advice.opportunity, owned, m.asOf, m.profile).trigger);
    }
    list.items.push_back({QStringLiteral("\u25B6"), advice.text, owner, Tone::Plain});
    return list;
}

doc::Section growthSection(const Review& review) {
    const Context& m = review.now;
    doc::Section section = sectionOf(PlanText::tr("Growth partnership"));
    addText(section, review, "growth");
    if (m.whitespace().cells.empty())
        add(section, missing(PlanText::tr(
                         "No product of the book fits the account: enter products under Data, or import "
                         "products.csv.")));
    else
        add(section,
            mapOrSummary(
                m, m.whitespace(),
                PlanText::tr("Products and departments, values in %1 a year.").arg(m.currency.code()),
                mostMapRows));
    add(section, block(readinessTable(m, m.situation().readiness())));
    if (auto peers = peerList(m); !peers.items.empty()) {
        add(section, block(doc::Subheading{PlanText::tr("What similar accounts own")}));
        add(section, block(std::move(peers)));
    }
    add(section, block(doc::Subheading{PlanText::tr("The one next step")}));
    if (const QStringList reasons = objectionsToGrowth(m); !reasons.isEmpty())
        add(section,
            block(doc::Paragraph{
                .text = PlanText::tr("None is recommended now: %1.").arg(reasons.join(QStringLiteral("; "))),
                .tone = Tone::Warn}));
    else
        addList(
            section, nextStep(m),
            PlanText::tr("Nothing can be recommended yet: fill the whitespace map or enter an opportunity."));
    return section;
}

doc::Section renewalSection(const Review& review) {
    const Context& m = review.now;
    doc::Section section = sectionOf(PlanText::tr("Renewal"));
    addText(section, review, "renewal");
    if (!m.renewal) {
        add(section,
            m.lines.lines().empty()
                ? missing(PlanText::tr("No contract is active: enter it on the account's page Contracts."))
                : block(doc::Paragraph{.text = PlanText::tr("The contracts have no end.")}));
        return section;
    }
    std::int64_t value = 0;
    for (const Contract* contract : renewalContracts(m.account, m.asOf))
        value += contractArrAt(m.account, *contract, m.asOf);
    auto risks = risksOf(m);
    if (risks.empty()) risks = risksWithWritten(m); // what a person wrote
    doc::FactList list;
    list.facts = {
        {PlanText::tr("Date"), PlanText::tr("%1, %2").arg(m.show.date(*m.renewal), m.daysAway(*m.renewal)),
         Tone::Plain},
        {PlanText::tr("Value"), PlanText::tr("%1 a year").arg(m.show.money(value, m.currency)), Tone::Plain},
        {PlanText::tr("Main risk"),
         risks.empty() ? PlanText::tr("the facts show none")
                       : risks.front().text + (risks.front().detail.isEmpty()
                                                   ? QString()
                                                   : QStringLiteral(" \u2013 ") + risks.front().detail),
         risks.empty() ? Tone::Plain : risks.front().tone}};
    add(section, block(std::move(list)));
    doc::Table table;
    table.columns = {{PlanText::tr("Checkpoint"), Kind::Date},
                     {PlanText::tr("For"), Kind::Text},
                     {PlanText::tr("State"), Kind::Date}};
    for (const Checkpoint& checkpoint : renewalCheckpoints(m.account, *m.renewal, m.asOf)) {
        doc::TableRow line = row({m.show.date(checkpoint.date), purposeOf(checkpoint)});
        const CheckpointState state = checkpoint.state;
        line.cells.push_back({.text = state == CheckpointState::Held     ? PlanText::tr("\u25CF held")
                                      : state == CheckpointState::Missed ? PlanText::tr("\u25CB missed")
                                      : state == CheckpointState::Due    ? PlanText::tr("\u25D0 this month")
                                      : state == CheckpointState::Ahead  ? PlanText::tr("ahead")
                                                                         : PlanText::tr("before the start"),
                              .tone = state == CheckpointState::Missed ? Tone::Bad
                                      : state == CheckpointState::Held ? Tone::Good
                                                                       : Tone::Plain});
        table.rows.push_back(std::move(line));
    }
    add(section, block(std::move(table)));
    return section;
}

doc::Section meetingSection(const Review& review) {
    doc::Section section = sectionOf(PlanText::tr("The meeting"));
    const QString topic = review.qbr ? review.qbr->topic.toString() : QString();
    add(section, block(doc::Subheading{PlanText::tr("Strategic topic")}));
    add(section, topic.isEmpty() ? missing(PlanText::tr("None is set: enter it on the account's page QBR."))
                                 : block(doc::Paragraph{.text = topic}));
    addText(section, review, "topic");
    doc::Columns asks;
    const std::tuple<const char*, QString, QString> sides[] = {
        {"asks_of_customer", PlanText::tr("What we ask of them"),
         PlanText::tr("Nothing is asked yet: write it on the account's page QBR, Words.")},
        {"asks_of_us", PlanText::tr("What they ask of us"),
         PlanText::tr("Nothing is known yet: write it on the account's page QBR, Words.")}};
    for (const auto& [name, title, otherwise] : sides) {
        doc::List list = linesOf(review.narrative(name), QStringLiteral("\u2022"));
        asks.columns.push_back({6,
                                {block(doc::Subheading{title}),
                                 list.items.empty() ? missing(otherwise) : block(std::move(list))}});
    }
    add(section, block(std::move(asks)));
    std::vector<doc::Block> decided{block(doc::Subheading{PlanText::tr("Decisions and actions")})};
    if (review.qbr && !review.qbr->decisions.isEmpty())
        decided.push_back(block(linesOf(review.qbr->decisions, QStringLiteral("\u25CF"))));
    if (const auto agreed = agreedIn(review); !agreed.empty())
        decided.push_back(block(actionsTable(review.now, agreed, PlanText::tr("Action"))));
    if (decided.size() == 1)
        decided.push_back(missing(PlanText::tr("Entered during the meeting, on the account's page QBR.")));
    doc::Columns meeting;
    meeting.columns = {{6, {block(doc::Subheading{PlanText::tr("Agenda")}), block(agendaOf(review, false))}},
                       {6, std::move(decided)}};
    add(section, block(std::move(meeting)));
    return section;
}

} // namespace

std::vector<doc::Section> sheetSections(const Review& review) {
    std::vector<doc::Section> sections{
        firstSection(review),    sinceSection(review),  outcomesSection(review), adoptionSection(review),
        problemsSection(review), growthSection(review), renewalSection(review),  meetingSection(review)};
    sections.front().blocks.push_back(
        block(doc::Paragraph{.text = freshnessSentence(review.now), .tone = Tone::Muted}));
    return sections;
}

} // namespace foothold::plan
