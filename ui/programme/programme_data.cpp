#include "ui/programme/programme_data.h"

#include "core/metrics/conventions.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(ProgrammePages)
};

ListRow metricRow(const ProgrammeMetric& metric, Currency currency) {
    const auto cell = [&](const std::optional<double>& value) {
        if (!value) return figureCell(show::unknown, {});
        QString text =
            metric.isMoney ? show::compactMoney(std::int64_t(*value), currency) : show::number(*value);
        if (!metric.isMoney && !metric.unit.isEmpty()) text += QLatin1Char(' ') + metric.unit;
        Cell figure = figureCell(text, metric.isMoney ? SheetCell(Amount{std::int64_t(*value), currency})
                                                      : SheetCell(*value));
        if (!metric.isMoney) figure.words = metric.unit;
        return figure;
    };
    const auto met = metric.isMet();
    return {{textCell(metric.name), cell(metric.baseline), cell(metric.now), cell(metric.target90),
             cell(metric.target180),
             !met   ? textCell(show::unknown)
             : *met ? textCell(T::tr("\u25B2 met"), Ink::Good)
                    : textCell(T::tr("\u25BC not yet"), Ink::Muted)},
            int(metric.figure)};
}

Cell doneCell(Date date) {
    Cell cell = dateCell(date);
    cell.text = T::tr("\u2713 %1").arg(cell.text);
    return cell;
}

ListRow taskRow(const ProgrammeTask& task, Date asOf) {
    const bool done = task.isDoneAt(asOf);
    const bool late = !done && task.dueOn && *task.dueOn < asOf;
    Cell due = dateCell(task.dueOn, late ? Ink::Bad : Ink::Text);
    if (late) due.text = T::tr("%1 !").arg(due.text);
    return {{countCell(task.week), textCell(nameOfPhase(task.phase)), textCell(task.title),
             textCell(task.owner), std::move(due), done ? doneCell(*task.doneOn) : textCell({}),
             textCell(task.output)},
            task.taskId.toString()};
}

Cell openValueCell(const std::optional<std::int64_t>& value, Currency currency) {
    return value ? figureCell(show::compactMoney(*value, currency), Amount{*value, currency})
                 : figureCell(show::unknown, {});
}

ListRow entryRow(const ProgrammeData& data, const SprintReview::Entry& entry, const AccountFigures& figures) {
    const AccountFacts account = data.facts->at(entry.account);
    const SprintEntry& e = *entry.entry;
    return {{textCell(account->name),
             figures.priority ? figureCell(show::number(*figures.priority), *figures.priority)
                              : figureCell(show::unknown, {}),
             openValueCell(knownSum(figures.whitespaceValue, figures.unknownCells), account->currency),
             textCell(e.action), textCell(e.owner), dateCell(e.dueOn), textCell(e.state),
             countCell(entry.conversations),
             e.wonArr
                 ? figureCell(show::money(*e.wonArr, account->currency), Amount{*e.wonArr, account->currency})
                 : figureCell({}, {})},
            entry.account,
            account->accountId};
}

ListRow proposalRow(const Facts& facts, const SprintProposal& proposal, const AccountFigures& figures) {
    const AccountFacts account = facts.at(proposal.account);
    return {{textCell(account->name), figureCell(show::number(proposal.priority), proposal.priority),
             openValueCell(knownSum(figures.whitespaceValue, figures.unknownCells), account->currency),
             textCell(proposal.action), textCell(account->csm), dateCell(proposal.dueOn),
             textCell(T::tr("proposed")), figureCell({}, {}), figureCell({}, {})},
            proposal.account,
            account->accountId};
}

} // namespace

ProgrammeDataPtr makeProgrammeData(const FactsPtr& facts, Date asOf) {
    auto data = std::make_shared<ProgrammeData>();
    data->facts = facts;
    data->asOf = asOf;
    data->start = programmeStart(*facts);
    data->metrics = programmeMetrics(*facts, data->start.value_or(asOf), asOf);
    data->constraint = constraintAt(*facts, asOf);
    data->sprint = reviewSprint(*facts, asOf);
    const Portfolio portfolio(facts, asOf);
    const auto figures = [&](int account) -> const AccountFigures& {
        return portfolio.accounts()[std::size_t(account)];
    };
    data->proposals = proposeSprint(*facts, portfolio);
    for (const ProgrammeMetric& metric : data->metrics)
        data->metricRows.push_back(metricRow(metric, facts->settings().currency));
    for (const ProgrammeTask& task : facts->programme())
        data->taskRows.push_back(taskRow(task, asOf));
    if (data->sprint)
        for (const SprintReview::Entry& entry : data->sprint->entries)
            data->entryRows.push_back(entryRow(*data, entry, figures(entry.account)));
    else
        for (const SprintProposal& proposal : data->proposals)
            data->entryRows.push_back(proposalRow(*facts, proposal, figures(proposal.account)));
    return data;
}

} // namespace foothold
