#include "core/documents/plan_pictures.h"

#include "core/documents/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace foothold {

namespace {

using State = WhitespacePicture::State;
using Event = HealthPicture::Event;

struct T {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

/// What is owned, in the pipeline and open, of a row, a column or the whole map.
struct Sums {
    std::int64_t owned = 0, pipeline = 0, open = 0;
    bool openUnknown = false, anyOpen = false;

    void add(const WhitespaceCell& cell) {
        if (cell.state == CellState::Owned) owned += cell.value.value_or(0);
        if (cell.state == CellState::Pipeline) pipeline += cell.value.value_or(0);
        if (!cell.isOpen()) return;
        anyOpen = true;
        openUnknown = openUnknown || !cell.value;
        open += cell.value.value_or(0);
    }
    QStringList lines(const Shown& show, Currency currency) const {
        QStringList lines;
        if (owned > 0) lines += QStringLiteral("O ") + show.compact(owned, currency);
        if (pipeline > 0) lines += QStringLiteral("P ") + show.compact(pipeline, currency);
        if (anyOpen) {
            const QString known = show.compact(open, currency);
            lines += QStringLiteral("+ ") + (!openUnknown ? known
                                             : open > 0   ? known + QStringLiteral(" ?")
                                                          : QStringLiteral("?"));
        }
        return lines;
    }
};

HealthPicture::Line lineOf(const QString& label, const std::vector<HealthPoint>& trend,
                           const std::function<std::optional<double>(const Health&)>& value) {
    HealthPicture::Line line;
    line.label = label;
    for (const HealthPoint& point : trend)
        line.points.push_back({point.date, value(point.health)});
    return line;
}

std::vector<HealthPicture::Line> externalLines(AccountFacts account, Date from, Date to) {
    std::map<Text, HealthPicture::Line> bySource;
    for (const HealthScore& score : account.healthScores()) {
        if (score.date < from || score.date > to) continue;
        HealthPicture::Line& line = bySource[score.source];
        line.label = score.source.isEmpty() ? T::tr("external") : score.source.toString();
        line.points.push_back({score.date, score.score});
    }
    std::vector<HealthPicture::Line> lines;
    for (auto& [source, line] : bySource)
        lines.push_back(std::move(line));
    return lines;
}

std::vector<HealthPicture::Mark> marksOf(AccountFacts account, Date from, Date to) {
    std::vector<HealthPicture::Mark> marks;
    const auto add = [&](const std::optional<Date>& date, Event event, const QString& label) {
        if (!date || *date < from || *date > to) return;
        const HealthPicture::Mark mark{*date, event, label};
        const auto same = [&](const auto& other) {
            return other.date == mark.date && other.event == mark.event;
        };
        if (std::none_of(marks.begin(), marks.end(), same)) marks.push_back(mark);
    };
    for (const Qbr& qbr : account.qbrs())
        add(qbr.heldOn, Event::Qbr, T::tr("QBR"));
    for (const Contract& contract : account.contracts())
        if (!contract.isDraft() && !contract.renewedFrom.isEmpty())
            add(contract.startOn, Event::Renewal, T::tr("renewal"));
    for (const Contact& contact : account.contacts())
        if (contact.role == ContactRole::Champion && contact.status == ContactStatus::Left)
            add(contact.statusOn, Event::ChampionLeft, T::tr("champion left"));
    for (const ContactEvent& event : account.contactEvents()) {
        const Contact* contact = account.findContact(event.contactId);
        if (event.kind == ContactEventKind::Left && contact && contact->role == ContactRole::Champion)
            add(event.date, Event::ChampionLeft, T::tr("champion left"));
    }
    for (const HealthOverride& override : account.healthOverrides())
        add(override.setOn, Event::Override, T::tr("override"));
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return marks;
}

} // namespace

WhitespacePicture::State pictureState(CellState state) {
    using State = WhitespacePicture::State;
    switch (state) {
    case CellState::Owned:
        return State::Owned;
    case CellState::NotApplicable:
        return State::NotApplicable;
    case CellState::Pipeline:
        return State::Pipeline;
    case CellState::Competitor:
        return State::Competitor;
    case CellState::InHouse:
        return State::InHouse;
    case CellState::Whitespace:
        break;
    }
    return State::Whitespace;
}

WhitespacePicture whitespacePicture(AccountFacts account, const WhitespaceMap& map, const Shown& show,
                                    doc::Edition edition) {
    WhitespacePicture picture;
    picture.forCustomer = edition == doc::Edition::Customer;
    const Currency currency = account->currency;
    for (const int product : map.products)
        picture.products += account.book().product(product).name.toString();
    for (const Text department : map.departments)
        picture.departments += department.isEmpty() ? T::tr("whole account") : department.toString();

    std::vector<Sums> rows(map.departments.size()), columns(map.products.size());
    Sums all;
    for (std::size_t d = 0; d < map.departments.size(); ++d)
        for (std::size_t p = 0; p < map.products.size(); ++p) {
            const WhitespaceCell& source = map.cell(p, d);
            WhitespacePicture::Cell cell;
            cell.state = pictureState(source.state);
            if (!picture.forCustomer) {
                cell.confirmed = source.state == CellState::Whitespace && source.confirmed;
                if (source.state != CellState::NotApplicable)
                    cell.value = source.value ? show.compact(*source.value, currency) : QStringLiteral("?");
                if (source.state == CellState::Competitor) cell.note = source.competitor.toString();
            }
            picture.cells.push_back(cell);
            for (Sums* sums : {&rows[d], &columns[p], &all})
                sums->add(source);
        }
    if (picture.forCustomer || picture.isEmpty()) return picture;
    for (const Sums& sums : rows)
        picture.departmentTotals.push_back(sums.lines(show, currency));
    for (const Sums& sums : columns)
        picture.productTotals.push_back(sums.lines(show, currency));
    picture.total = all.lines(show, currency);
    return picture;
}

HealthPicture healthPicture(AccountFacts account, Date asOf, int months) {
    const ScoringProfile profile = profileAt(account, asOf);
    const auto trend = healthTrend(account, asOf, months, profile);
    HealthPicture picture;
    picture.from = trend.front().date;
    picture.to = trend.back().date;
    picture.green = profile.greenFrom;
    picture.amber = profile.amberFrom;
    picture.greenLabel = wording::of(HealthColour::Green);
    picture.amberLabel = wording::of(HealthColour::Amber);
    picture.redLabel = wording::of(HealthColour::Red);
    picture.score = lineOf(T::tr("Health"), trend, [](const Health& health) { return health.score; });
    for (std::size_t m = 0; m < measureCount; ++m)
        picture.measures.push_back(lineOf(wording::capitalised(wording::of(Measure(m))), trend,
                                          [m](const Health& health) { return health.measures[m]; }));
    picture.external = externalLines(account, picture.from, picture.to);
    picture.marks = marksOf(account, picture.from, picture.to);
    return picture;
}

} // namespace foothold
