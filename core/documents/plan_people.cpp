#include "core/documents/plan_context.h"
#include "core/documents/stakeholder_picture.h"
#include "core/documents/wording.h"

#include <algorithm>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;
using doc::Tone;

constexpr std::size_t mostGaps = 12;

QString pips(int touchpoints) {
    const int level = coverageLevel(touchpoints);
    return QString(level, QChar(0x25CF)) + QString(3 - level, QChar(0x25CB));
}

Tone toneOf(const std::optional<Sentiment>& sentiment) {
    if (!sentiment) return Tone::Plain;
    return *sentiment <= Sentiment::Supporter ? Tone::Good
           : *sentiment >= Sentiment::Skeptic ? Tone::Bad
                                              : Tone::Plain;
}

QString relationship(const Contact& contact) {
    if (!contact.relationship && !contact.desiredRelationship) return {};
    const QString now = contact.relationship ? wording::of(*contact.relationship) : Shown::unknown();
    if (!contact.desiredRelationship || contact.desiredRelationship == contact.relationship) return now;
    return now + QStringLiteral(" \u2192 ") + wording::of(*contact.desiredRelationship);
}

doc::TableRow personRow(const Context& m, int index) {
    const Contact& contact = m.account.contacts()[std::size_t(index)];
    const Standing standing = standingAt(m.account, contact, m.asOf);
    QString role = wording::of(standing.role);
    if (contact.sponsor)
        role += (role.isEmpty() ? QString() : QStringLiteral(", ")) + PlanText::tr("sponsor");
    const auto last = m.lastContact(index);
    QStringList place;
    if (!contact.title.isEmpty()) place += contact.title.toString();
    const QString department = contact.department.toString();
    if (!department.isEmpty() && !contact.title.toString().contains(department)) place += department;
    QString person = contact.name.toString();
    if (!place.isEmpty()) person += QLatin1Char('\n') + place.join(QStringLiteral(", "));
    doc::TableRow line = row({person, role});
    line.cells.push_back({.text = wording::sign(standing.sentiment), .tone = toneOf(standing.sentiment)});
    line.cells.push_back({.text = contact.influence ? m.show.count(*contact.influence) : QString()});
    line.cells.push_back({.text = pips(recentTouchpoints(m.account, index, m.asOf))});
    line.cells.push_back({.text = last ? m.show.date(*last) : Shown::unknown()});
    line.cells.push_back({.text = contact.ourOwner.toString()});
    line.cells.push_back({.text = relationship(contact)});
    return line;
}

doc::Table peopleTable(const Context& m, const std::vector<int>& people) {
    doc::Table table;
    table.columns = {{PlanText::tr("Person"), Kind::Text},    {PlanText::tr("Role"), Kind::Text},
                     {PlanText::tr("Support"), Kind::Sign},   {PlanText::tr("Influence"), Kind::Number},
                     {PlanText::tr("Covered"), Kind::Date},   {PlanText::tr("Last contact"), Kind::Date},
                     {PlanText::tr("Our owner"), Kind::Text}, {PlanText::tr("Relationship"), Kind::Text}};
    for (const int person : people)
        table.rows.push_back(personRow(m, person));
    return withoutEmptyColumns(std::move(table));
}

doc::List gapsOf(const Context& m) {
    doc::List list;
    for (const StakeholderGap& gap : stakeholderGaps(m.account, m.lines, m.asOf)) {
        const bool toBeFound = gap.kind == StakeholderGap::Kind::PersonToBeFound;
        list.items.push_back(
            {QStringLiteral("\u25CB"), gapText(m.account, gap),
             toBeFound ? m.account.contacts()[std::size_t(gap.contact)].title.toString() : QString(),
             Tone::Plain});
    }
    return list;
}

} // namespace

doc::Section people(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("People");
    addNarrative(section, m, "stakeholders");
    if (m.account.contacts().empty()) {
        section.blocks.push_back(missing(PlanText::tr(
            "Nobody is entered: add people on the account's page People, or import contacts.csv.")));
        return section;
    }
    StakeholderPicture map = stakeholderPicture(m.account, m.asOf, m.show);
    if (!std::ranges::all_of(map.cards, &StakeholderPicture::Card::isLoose))
        section.blocks.push_back(block(
            doc::Picture{std::move(map), PlanText::tr("Who reports to whom, and who influences whom"), 0}));
    auto present = presentPeople(m.account, m.asOf);
    const auto contacts = m.account.contacts();
    std::stable_sort(present.begin(), present.end(), [&](int a, int b) {
        return contacts[std::size_t(a)].influence.value_or(0) >
               contacts[std::size_t(b)].influence.value_or(0);
    });
    section.blocks.push_back(
        present.empty()
            ? missing(PlanText::tr(
                  "Nobody who is entered is still there: add people on the account's page People."))
            : block(peopleTable(m, present)));
    if (!present.empty())
        section.blocks.push_back(block(
            doc::Paragraph{.text = PlanText::tr("Support: ++ advocate, + supporter, 0 neutral, \u2212 "
                                                "sceptic, \u2212\u2212 opponent. Covered: "
                                                "touchpoints of the last 90 days, \u25CF one, \u25CF\u25CF "
                                                "two or three, \u25CF\u25CF\u25CF four and more."),
                           .tone = Tone::Muted}));
    QStringList left;
    for (const Contact& contact : contacts)
        if (!contact.isPresentAt(m.asOf))
            left += contact.statusOn ? QStringLiteral("%1 (%2)").arg(contact.name.toString(),
                                                                     m.show.date(*contact.statusOn))
                                     : contact.name.toString();
    if (!left.isEmpty())
        section.blocks.push_back(block(doc::Paragraph{
            .text = PlanText::tr("Gone: %1.").arg(left.join(QStringLiteral(", "))), .tone = Tone::Muted}));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Gaps")}));
    doc::List gaps = gapsOf(m);
    section.blocks.push_back(
        gaps.items.empty()
            ? block(doc::Paragraph{.text = PlanText::tr("None: every role and department is covered.")})
            : block(cut(std::move(gaps), mostGaps)));
    return section;
}

} // namespace foothold::plan
