#include "ui/account/standing_card.h"

#include "core/metrics/cell_explanation.h"
#include "core/metrics/contraction.h"
#include "core/metrics/conventions.h"
#include "core/metrics/figures.h"
#include "core/metrics/lifetime_value.h"
#include "core/metrics/readiness.h"
#include "core/metrics/timing.h"
#include "core/playbook/qbrs.h"
#include "core/playbook/signals.h"
#include "ui/account/figures.h"
#include "ui/widgets/elided_button.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr std::size_t linesShown = 5;
const QString potentialFigure = QStringLiteral("open_potential");

QString signOf(const Rule& rule) {
    return rule.bearing() == Bearing::Warning ? QStringLiteral("\u25BC ")
           : rule.isExpansion()               ? QStringLiteral("\u25B2 ")
                                              : QStringLiteral("\u25CF ");
}

QVBoxLayout* columnOf(QHBoxLayout* row, const QString& title) {
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tight);
    column->addWidget(plainLabel(title, "caption"));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::tight);
    column->addLayout(lines);
    column->addStretch();
    row->addLayout(column, 1);
    return lines;
}

} // namespace

StandingCard::StandingCard(QWidget* parent)
    : QFrame(parent)
    , m_priority(new FigureButton(tr("Priority"), nameString(Figure::Priority)))
    , m_contraction(new FigureButton(tr("Contraction"), nameString(Figure::Contraction)))
    , m_clv(new FigureButton(tr("Lifetime value"), nameString(Figure::Clv)))
    , m_potential(new FigureButton(tr("Open potential"), potentialFigure)) {
    setObjectName(QStringLiteral("overview.standing"));
    setProperty("look", QStringLiteral("card"));
    auto* figures = new WrapRow;
    figures->setSpacing(space::large);
    for (FigureButton* figure : {m_priority, m_contraction, m_potential, m_clv}) {
        figures->add(figure);
        connect(figure, &FigureButton::explainRequested, this, &StandingCard::explain);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_next = columnOf(row, tr("Next"));
    m_firing = columnOf(row, tr("Signals"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(plainLabel(tr("Where it stands"), "strong"));
    layout->addLayout(figures);
    layout->addLayout(row);
}

void StandingCard::show(const AccountSubject& subject) {
    m_subject = subject;
    m_latest.run(
        this, [subject] { return standingOf(subject); },
        [this](const Standing& standing) { fill(standing); });
}

StandingCard::Standing StandingCard::standingOf(const AccountSubject& subject) {
    const AccountFacts account = *subject;
    const Date asOf = subject.asOf;
    const SignalSearch search(*subject.facts, asOf);
    const ScoringProfile& profile = search.profiles().of(account);
    Standing standing;
    standing.priority = foothold::show::score(priorityOf(account, asOf, profile, nullptr));
    const Contraction contraction = contractionOf(account, asOf, profile);
    standing.flagged = contraction.flagged;
    standing.contraction = tr("%1%2 of %3 warn")
                               .arg(contraction.flagged ? QStringLiteral("! ") : QString(),
                                    foothold::show::count(contraction.count),
                                    foothold::show::count(qint64(contractionSignalCount)));
    const LifetimeValue clv =
        lifetimeValueOf(account, asOf, ChurnRates(*subject.facts, asOf, search.profiles()));
    const double minor = double(account->currency.minorPerMajor());
    standing.clv = clv.value
                       ? foothold::show::compactMoney(std::llround(*clv.value * minor), account->currency)
                       : foothold::show::unknown;
    if (clv.toCac) standing.clvToolTip = tr("%1 times the CAC").arg(foothold::show::number(*clv.toCac, 1));
    const WhitespaceMap map = whitespaceMap(account, asOf);
    const auto potential = knownSum(map.value, map.unknownValues);
    standing.potential =
        potential ? foothold::show::compactMoney(*potential, account->currency) : foothold::show::unknown;
    standing.next = nextOf(account, asOf);
    for (const Signal& signal : search.ofAccount(account, false))
        standing.firing.push_back({signOf(*signal.rule) + titleOf(*signal.rule)});
    return standing;
}

/// The open actions, those that are due first, and the next review.
std::vector<StandingCard::Line> StandingCard::nextOf(AccountFacts account, Date asOf) {
    std::vector<std::pair<std::optional<Date>, Line>> dated;
    for (const ActionItem& item : account.actionItems()) {
        if (item.isDoneAt(asOf)) continue;
        QStringList parts{item.title.toString()};
        if (item.dueOn)
            parts += item.isOverdueAt(asOf) ? tr("! overdue since %1").arg(foothold::show::date(item.dueOn))
                                            : tr("due %1").arg(foothold::show::date(item.dueOn));
        if (!item.owner.isEmpty()) parts += item.owner.toString();
        dated.push_back({item.dueOn,
                         {parts.join(QStringLiteral(" \u00B7 ")), QStringLiteral("action_items"),
                          item.actionId.toString()}});
    }
    if (const Qbr* review = nextQbr(account, asOf))
        dated.push_back({dayOf(*review),
                         {tr("Review on %1").arg(foothold::show::date(dayOf(*review))),
                          QStringLiteral("qbrs"), review->qbrId.toString()}});
    std::ranges::stable_sort(dated, {}, [](const auto& each) { return each.first.value_or(Date::max()); });
    std::vector<Line> lines;
    for (auto& [date, line] : dated)
        lines.push_back(std::move(line));
    return lines;
}

void StandingCard::fill(const Standing& standing) {
    m_priority->setFigure(standing.priority);
    m_contraction->setFigure(standing.contraction);
    m_contraction->setInk(standing.flagged ? tokens().bad : tokens().text);
    m_clv->setFigure(standing.clv, standing.clvToolTip);
    m_potential->setFigure(standing.potential);
    fillLines(m_next, standing.next,
              tr("Nothing is agreed. Add an action on the page Plan, or plan a review under QBRs."));
    fillLines(m_firing, standing.firing, tr("No signal fires on this day."));
}

void StandingCard::fillLines(QVBoxLayout* column, const std::vector<Line>& lines, const QString& none) {
    while (column->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(column->takeAt(0));
        delete item->widget();
    }
    const auto say = [&](const QString& text, const char* look) {
        QLabel* label = plainLabel(text, look);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    for (std::size_t i = 0; i < std::min(lines.size(), linesShown); ++i) {
        const Line& line = lines[i];
        if (line.table.isEmpty()) {
            say(line.text, nullptr);
            continue;
        }
        auto* lead = new ElidedButton(line.text);
        lead->setObjectName(QLatin1String("standing.") + line.key);
        lead->setProperty("look", QStringLiteral("link"));
        connect(lead, &QPushButton::clicked, this,
                [this, line] { Q_EMIT recordRequested(line.table, line.key); });
        column->addWidget(lead);
    }
    if (lines.size() > linesShown)
        say(tr("and %1 more").arg(foothold::show::count(qint64(lines.size() - linesShown))), "caption");
    if (lines.empty()) say(none, "muted");
}

/// Away from the window's thread: the lifetime value reads the whole book.
void StandingCard::explain(const QString& figure) {
    m_explained.run(
        this,
        [subject = m_subject, figure] {
            if (figure != potentialFigure)
                return explainedFigure(subject.facts, subject.account, figure, subject.asOf);
            return explainedOfAccount(
                subject.facts, subject.account, subject.asOf,
                [](AccountFacts of, Date date) { return explainMap(of, {}, {}, date); });
        },
        [this](const ExplainedFigure& explained) { Q_EMIT figureRequested(explained); });
}

} // namespace foothold
