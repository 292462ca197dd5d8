#include "core/playbook/programme_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/conventions.h"
#include "core/metrics/retention_explanation.h"
#include "core/metrics/tree_parts.h"

namespace foothold {

namespace {

using Values = Explanation::Values;

Explanation retention(const Facts& facts, Date date, RetentionFigure figure) {
    const Period year = yearTo(date);
    const Retention book = retentionOf(facts, year, std::nullopt, Profiles(facts, date));
    return explainRetention(facts, book.groups.front(), year, figure);
}

/// The amounts of the opportunities that were identified in the 90 days to the date, of those that count.
template <typename Counts>
Explanation identified(const Facts& facts, Date date, const char* name, const char* formula, Counts counts) {
    AccountTally tally(facts);
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        for (const Opportunity* opportunity : identifiedIn(account, programmePeriod(date)))
            if (counts(*opportunity))
                tally.add(i, facts.toBookCurrency(opportunity->amount, account->currency).value_or(0),
                          factRef(account, *opportunity));
    }
    return tally.sum(QString::fromLatin1(name), formula,
                     QT_TRANSLATE_NOOP("Metrics", "its opportunities of these 90 days"));
}

Explanation all(const Facts& facts, Date date) {
    return identified(facts, date, "identified",
                      QT_TRANSLATE_NOOP("Metrics",
                                        "the amounts of the opportunities that were identified in the "
                                        "last 90 days, in the book's currency"),
                      [](const Opportunity&) { return true; });
}

void orUnknown(Explanation& root, const char* because) {
    if (!root.value) root.unknownBecause = QString::fromUtf8(because);
}

Explanation created(const Facts& facts, Date date) {
    Explanation root = all(facts, date);
    if (root.children.empty()) root.value.reset();
    orUnknown(root, QT_TRANSLATE_NOOP("Metrics", "no opportunity was identified in the last 90 days"));
    return root;
}

Explanation foundByUs(const Facts& facts, Date date) {
    return shareNode(
        QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 what customer success found / what was identified"),
        QT_TRANSLATE_NOOP("Metrics", "no opportunity was identified in the last 90 days"),
        identified(facts, date, "found_by_cs", QT_TRANSLATE_NOOP("Metrics", "of them those that a CSM found"),
                   [](const Opportunity& opportunity) { return opportunity.sourcedByRole == Sourcer::Csm; }),
        all(facts, date));
}

Explanation conversion(const Facts& facts, Date date) {
    const Period year = yearTo(date);
    std::vector<FactRef> won, lost;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        if (!facts.isConvertible(account->currency)) continue;
        for (const Opportunity& opportunity : account.opportunities()) {
            if (opportunity.identifiedOn > date || opportunity.isOpenAt(date)) continue;
            if (!year.contains(opportunity.closedOn)) continue;
            if (opportunity.stage == Stage::Won) won.push_back(factRef(account, opportunity));
            if (opportunity.stage == Stage::Lost) lost.push_back(factRef(account, opportunity));
        }
    }
    return shareOfBothNode(
        QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 won / (won + lost)"),
        QT_TRANSLATE_NOOP("Metrics", "no opportunity was closed within a year"),
        countNode("won", QT_TRANSLATE_NOOP("Metrics", "opportunities won within a year"), std::move(won)),
        countNode("lost", QT_TRANSLATE_NOOP("Metrics", "opportunities lost within a year"), std::move(lost)));
}

template <typename Counts>
Explanation customers(const Facts& facts, const char* name, const char* formula, Counts counts) {
    std::vector<FactRef> refs;
    for (int i = 0; i < facts.accountCount(); ++i)
        if (counts(facts.at(i))) refs.push_back(accountRef(facts.at(i)));
    return countNode(name, formula, std::move(refs));
}

Explanation mapped(const Facts& facts, Date date) {
    return customers(
        facts, "mapped_accounts",
        QT_TRANSLATE_NOOP("Metrics", "customers of whom a cell of the whitespace map is recorded"),
        [date](AccountFacts account) { return isMapped(account, date); });
}

Explanation treeOf(const Facts& facts, ProgrammeFigure figure, Date date) {
    switch (figure) {
    case ProgrammeFigure::Nrr:
        return retention(facts, date, RetentionFigure::Nrr);
    case ProgrammeFigure::Grr:
        return retention(facts, date, RetentionFigure::Grr);
    case ProgrammeFigure::PipelineCreated:
        return created(facts, date);
    case ProgrammeFigure::Conversion:
        return conversion(facts, date);
    case ProgrammeFigure::Mapped:
        return mapped(facts, date);
    case ProgrammeFigure::CsShare:
        break;
    }
    return foundByUs(facts, date);
}

/// What a metric counts in: amounts are stored in minor units.
std::optional<double> shown(const ProgrammeMetric& metric, const std::optional<double>& value,
                            const Facts& facts) {
    if (!value || !metric.isMoney) return value;
    return *value / double(facts.settings().currency.minorPerMajor());
}

/// The mark for mapped accounts does not follow from the start.
Explanation mappedTarget(const Facts& facts, ProgrammeValue value, Date asOf) {
    if (value == ProgrammeValue::Target90)
        return treeNode({}, QT_TRANSLATE_NOOP("Metrics", "a fixed mark: twenty accounts"));
    Explanation root =
        treeNode({}, QT_TRANSLATE_NOOP(
                         "Metrics", "half of the customers that are looked after by high touch, rounded up"));
    root.children = {customers(facts, "customers_of_high_touch",
                               QT_TRANSLATE_NOOP("Metrics", "customers in the tier high touch"),
                               [asOf](AccountFacts account) { return isHighTouch(account, asOf); })};
    root.combine = [](Values v) -> std::optional<double> { return std::ceil(*v[0] / 2); };
    return root;
}

Explanation target(const Facts& facts, const ProgrammeMetric& metric, ProgrammeValue value, Date start,
                   Date asOf) {
    const bool halfYear = value == ProgrammeValue::Target180;
    Explanation root;
    if (metric.figure == ProgrammeFigure::Mapped) {
        root = mappedTarget(facts, value, asOf);
    } else {
        root = treeNode({}, formulaOfTarget(metric.figure, halfYear));
        root.children = {treeOf(facts, metric.figure, start)};
        root.children.front().name = QStringLiteral("baseline");
        root.combine = [figure = metric.figure, halfYear](Values v) {
            return programmeTarget(figure, halfYear, v[0]);
        };
    }
    root.value = shown(metric, halfYear ? metric.target180 : metric.target90, facts);
    orUnknown(root, QT_TRANSLATE_NOOP("Metrics", "the figure of the start is not known"));
    return root;
}

} // namespace

Explanation explainProgramme(const Facts& facts, ProgrammeFigure figure, Date date) {
    Explanation tree = treeOf(facts, figure, date);
    tree.name = nameString(figure);
    return tree;
}

Explanation explainProgramme(const Facts& facts, const ProgrammeMetric& metric, ProgrammeValue value,
                             Date start, Date asOf) {
    Explanation tree;
    if (value == ProgrammeValue::Now) {
        tree = treeOf(facts, metric.figure, asOf);
    } else if (value != ProgrammeValue::Baseline) {
        tree = target(facts, metric, value, start, asOf);
    } else if (metric.figure == ProgrammeFigure::Mapped) {
        tree = treeNode(
            {}, QT_TRANSLATE_NOOP("Metrics", "customers of whom a cell of the whitespace map is recorded"));
        tree.unknownBecause = QStringLiteral(QT_TRANSLATE_NOOP(
            "Metrics", "cells carry no date: how many there were at the start cannot be told"));
    } else {
        tree = treeOf(facts, metric.figure, start);
    }
    tree.name = nameString(metric.figure);
    return tree;
}

} // namespace foothold
