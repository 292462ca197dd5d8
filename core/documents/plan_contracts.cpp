#include "core/documents/plan_context.h"
#include "core/documents/wording.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace foothold::plan {

namespace {

using Kind = doc::TableColumn::Kind;

bool anyDecimals(std::span<const ContractLine* const> lines, Currency currency) {
    return std::any_of(lines.begin(), lines.end(), [&](const ContractLine* line) {
        return line->countedArr % currency.minorPerMajor() != 0;
    });
}

QString heading(const QString& name, Currency currency) {
    return QStringLiteral("%1 (%2)").arg(name, currency.code());
}

doc::Table linesTable(const Context& m) {
    const bool decimals = anyDecimals(m.lines.lines(), m.currency);
    doc::Table table;
    table.columns = {{PlanText::tr("Product"), Kind::Text},
                     {PlanText::tr("Department"), Kind::Text},
                     {PlanText::tr("Tier"), Kind::Text},
                     {PlanText::tr("Seats"), Kind::Number},
                     {PlanText::tr("Limit a month"), Kind::Number},
                     {heading(PlanText::tr("ARR"), m.currency), Kind::Number},
                     {PlanText::tr("Ends"), Kind::Date}};
    std::vector<const ContractLine*> lines(m.lines.lines().begin(), m.lines.lines().end());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto* a, const auto* b) { return a->countedArr > b->countedArr; });
    const auto optional = [&](const std::optional<std::int64_t>& value) {
        return value ? m.show.count(*value) : QString();
    };
    for (const ContractLine* line : lines) {
        const auto end = lineEndAt(m.account, *line, m.asOf);
        table.rows.push_back(
            row({m.productName(line->product), line->department.toString(), line->planTier.toString(),
                 optional(line->seats), optional(line->usageLimit),
                 m.show.amount(line->countedArr, m.currency, decimals),
                 end ? m.show.date(*end) : PlanText::tr("open-ended")}));
    }
    doc::TableRow total = row({PlanText::tr("Total"),
                               {},
                               {},
                               m.lines.seats() > 0 ? m.show.count(m.lines.seats()) : QString(),
                               {},
                               m.show.amount(m.arr, m.currency, decimals),
                               {}});
    total.total = true;
    table.rows.push_back(std::move(total));
    return withoutEmptyColumns(std::move(table));
}

QString termsOf(const Context& m, const Contract& contract) {
    QStringList terms;
    if (contract.autoRenew) terms += PlanText::tr("renews by itself");
    if (contract.noticeDays)
        terms += PlanText::counted(*contract.noticeDays, PlanText::tr("notice of 1 day"),
                                   PlanText::tr("notice of %1 days"), m.show);
    if (contract.escalationPct)
        terms += PlanText::tr("escalation %1").arg(m.show.number(*contract.escalationPct, 2)) +
                 QChar(0x00a0) + QLatin1Char('%');
    if (contract.discountPct) {
        QString discount = PlanText::tr("discount %1").arg(m.show.number(*contract.discountPct, 2)) +
                           QChar(0x00a0) + QLatin1Char('%');
        if (contract.discountUntil)
            discount += QLatin1Char(' ') + PlanText::tr("until %1").arg(m.show.date(*contract.discountUntil));
        terms += discount;
    }
    if (contract.expansionOption) terms += PlanText::tr("option to expand");
    return terms.join(QStringLiteral(", "));
}

QString forecastOf(const Context& m, const Contract& contract) {
    QStringList parts;
    if (contract.forecast) parts += wording::of(*contract.forecast);
    if (contract.expectedArr) parts += m.show.money(*contract.expectedArr, m.currency);
    if (!contract.forecastNote.isEmpty()) parts += contract.forecastNote.toString();
    return parts.join(QStringLiteral(", "));
}

/// What ends when: running and coming contracts first, then the latest that have ended.
doc::Table contractsTable(const Context& m) {
    doc::Table table;
    table.columns = {{PlanText::tr("Contract"), Kind::Text}, {PlanText::tr("Start"), Kind::Date},
                     {PlanText::tr("End"), Kind::Date},      {PlanText::tr("Give notice by"), Kind::Date},
                     {PlanText::tr("State"), Kind::Text},    {PlanText::tr("Terms"), Kind::Text},
                     {PlanText::tr("Forecast"), Kind::Text}};
    std::vector<const Contract*> current, ended;
    for (const Contract& contract : m.account.contracts()) {
        const bool over =
            !contract.isDraft() && contract.startOn <= m.asOf && !isActiveAt(m.account, contract, m.asOf);
        (over ? ended : current).push_back(&contract);
    }
    constexpr std::size_t endedShown = 3;
    if (ended.size() > endedShown) ended.erase(ended.begin(), ended.end() - endedShown);
    for (const auto* list : {&current, &ended})
        for (const Contract* contract : *list) {
            const auto end = endAt(m.account, *contract, m.asOf);
            const bool notice = list == &current && end && contract->noticeDays;
            doc::TableRow line = row(
                {contract->number.isEmpty() ? contract->contractId.toString() : contract->number.toString(),
                 m.show.date(contract->startOn), end ? m.show.date(*end) : PlanText::tr("open-ended"),
                 notice ? m.show.date(*end - Days(int(*contract->noticeDays))) : QString(),
                 contractState(m, *contract), termsOf(m, *contract), forecastOf(m, *contract)});
            if (list == &ended)
                for (doc::TableCell& cell : line.cells)
                    cell.tone = doc::Tone::Muted;
            table.rows.push_back(std::move(line));
        }
    return withoutEmptyColumns(std::move(table));
}

/// A date at which ARR became another.
struct RevenueStep {
    Date date;
    std::int64_t change, arr;
};

/// From the first contract to the as-of date.
std::vector<RevenueStep> revenueSteps(const Context& m) {
    std::set<Date> dates;
    for (const ContractLine& line : m.account.lines()) {
        const Contract& contract = m.account.contractOf(line);
        if (contract.isDraft()) continue;
        dates.insert(std::max(line.startOn.value_or(contract.startOn), contract.startOn));
        const auto end = finalEnd(m.account, contract);
        if (end) dates.insert(*end + Days(1));
        if (line.endOn) dates.insert(*line.endOn + Days(1));
        if (line.startOn) dates.insert(*line.startOn);
    }
    std::vector<RevenueStep> steps;
    std::int64_t before = 0;
    for (const Date date : dates) {
        if (date > m.asOf) break;
        const std::int64_t arr = arrAt(m.account, date);
        if (arr != before) steps.push_back({date, arr - before, arr});
        before = arr;
    }
    return steps;
}

constexpr std::size_t mostSteps = 12; // that are shown, the latest

/// The first total, what came and went, and what it is now.
BarsPicture revenueBridge(const Context& m, const std::vector<RevenueStep>& steps) {
    BarsPicture picture;
    const double unit = double(m.currency.minorPerMajor());
    const auto total = [&](const QString& label, std::int64_t arr) {
        picture.addTotal(label, m.show.compact(arr, m.currency), double(arr) / unit);
    };
    const std::size_t first = steps.size() > mostSteps ? steps.size() - mostSteps : 0;
    total(m.show.shortMonth(monthOf(steps[first].date)), steps[first].arr);
    for (std::size_t i = first + 1; i < steps.size(); ++i)
        picture.addStep(m.show.shortMonth(monthOf(steps[i].date)),
                        m.show.compact(std::abs(steps[i].change), m.currency),
                        double(steps[i].change) / unit);
    total(PlanText::tr("Now"), steps.back().arr);
    return picture;
}

doc::Table revenueTable(const Context& m, const std::vector<RevenueStep>& steps) {
    const bool decimals = std::any_of(steps.begin(), steps.end(), [&](const RevenueStep& s) {
        return s.arr % m.currency.minorPerMajor() != 0;
    });
    doc::Table table;
    table.columns = {{PlanText::tr("ARR since"), Kind::Date},
                     {PlanText::tr("What happened"), Kind::Text},
                     {heading(PlanText::tr("Change"), m.currency), Kind::Number},
                     {heading(PlanText::tr("ARR"), m.currency), Kind::Number}};
    for (std::size_t i = steps.size() > mostSteps ? steps.size() - mostSteps : 0; i < steps.size(); ++i) {
        const RevenueStep& step = steps[i];
        const bool first = i == 0, none = step.arr == 0, again = step.change == step.arr && !first;
        const QString what = first             ? PlanText::tr("first contract")
                             : none            ? PlanText::tr("\u25BC no contract any more")
                             : again           ? PlanText::tr("\u25B2 customer again")
                             : step.change > 0 ? PlanText::tr("\u25B2 expansion")
                                               : PlanText::tr("\u25BC contraction");
        const QString sign = step.change > 0 ? QStringLiteral("+") : QString();
        table.rows.push_back(
            row({m.show.date(step.date), what, sign + m.show.amount(step.change, m.currency, decimals),
                 m.show.amount(step.arr, m.currency, decimals)}));
    }
    return withoutEmptyColumns(std::move(table));
}

doc::Block overdueInvoices(const Context& m) {
    const auto due = upTo(m.account.invoices(), m.asOf, &Invoice::dueOn);
    if (due.empty())
        return missing(
            PlanText::tr("No invoice is due yet: import invoices.csv to see how the account pays."));
    doc::Table table;
    table.columns = {{PlanText::tr("Unpaid invoice"), Kind::Text},
                     {PlanText::tr("Due"), Kind::Date},
                     {PlanText::tr("Days overdue"), Kind::Number},
                     {heading(PlanText::tr("Amount"), m.currency), Kind::Number}};
    for (const Invoice& invoice : due) {
        if (invoice.isPaidAt(m.asOf)) continue;
        table.rows.push_back(
            row({invoice.invoiceId.toString(), m.show.date(invoice.dueOn),
                 m.show.count(int((m.asOf - invoice.dueOn).count())),
                 invoice.amount ? m.show.amount(*invoice.amount, m.currency, true) : Shown::unknown()}));
    }
    if (table.rows.empty())
        return block(doc::Paragraph{.text = PlanText::tr("Every invoice that was due is paid.")});
    return block(withoutEmptyColumns(std::move(table)));
}

} // namespace

QString contractState(const Context& m, const Contract& contract) {
    if (contract.isDraft()) return PlanText::tr("draft");
    if (contract.startOn > m.asOf) return PlanText::tr("starts later");
    if (isActiveAt(m.account, contract, m.asOf)) return PlanText::tr("active");
    QString text = contract.terminatedOn ? PlanText::tr("terminated") : PlanText::tr("ended");
    if (contract.endReason) text += QStringLiteral(", ") + wording::of(*contract.endReason);
    return text;
}

doc::Section contracts(const Context& m) {
    doc::Section section;
    section.title = PlanText::tr("Contracts and revenue");
    addNarrative(section, m, "contracts");
    if (m.account.contracts().empty()) {
        section.blocks.push_back(missing(PlanText::tr(
            "No contract is entered: add it on the account's page Contracts, or import contracts.csv.")));
        return section;
    }
    section.blocks.push_back(m.lines.lines().empty()
                                 ? missing(PlanText::tr("No contract is active at this date."))
                                 : block(linesTable(m)));
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("What ends when")}));
    section.blocks.push_back(block(contractsTable(m)));
    if (const auto steps = revenueSteps(m); steps.size() >= 2) {
        section.blocks.push_back(block(doc::Subheading{PlanText::tr("Revenue since the start")}));
        section.blocks.push_back(block(
            doc::Picture{revenueBridge(m, steps), PlanText::tr("ARR in %1").arg(m.currency.code()), 46}));
        section.blocks.push_back(block(revenueTable(m, steps)));
    }
    section.blocks.push_back(block(doc::Subheading{PlanText::tr("Invoices")}));
    section.blocks.push_back(overdueInvoices(m));
    return section;
}

} // namespace foothold::plan
