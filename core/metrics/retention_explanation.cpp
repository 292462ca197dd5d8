#include "core/metrics/retention_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>
#include <functional>

namespace foothold {

namespace {

using Values = Explanation::Values;

/// What an account adds to a movement.
using Amount = std::int64_t (*)(const ArrMovement&);
template <auto Member>
constexpr Amount amountOf = [](const ArrMovement& movement) { return std::invoke(Member, movement); };

struct Movement {
    const char *name, *formula;
    Amount amount;
};
constexpr Movement theStart = {"starting",
                               QT_TRANSLATE_NOOP("Metrics", "ARR at the start, in the book's currency"),
                               amountOf<&ArrMovement::before>};
constexpr Movement theExpansion = {
    "expansion", QT_TRANSLATE_NOOP("Metrics", "what accounts of the start had more at the end"),
    amountOf<&ArrMovement::expansion>};
constexpr Movement theContraction = {
    "contraction", QT_TRANSLATE_NOOP("Metrics", "what accounts that stayed had less at the end"),
    amountOf<&ArrMovement::contraction>};
constexpr Movement theChurn = {
    "churn", QT_TRANSLATE_NOOP("Metrics", "ARR at the start of accounts without any at the end"),
    amountOf<&ArrMovement::churned>};
constexpr Movement theNewLogos = {
    "new_logos", QT_TRANSLATE_NOOP("Metrics", "ARR at the end of accounts that never had any before"),
    amountOf<&ArrMovement::newLogo>};
constexpr Movement theReactivated = {
    "reactivated", QT_TRANSLATE_NOOP("Metrics", "ARR at the end of accounts that came back"),
    amountOf<&ArrMovement::reactivated>};

class Trees {
public:
    Trees(const Facts& facts, const RetentionGroup& group, Period period, std::optional<Text> family)
        : m_facts(facts)
        , m_group(group)
        , m_period(period)
        , m_family(family)
        , m_minor(double(facts.settings().currency.minorPerMajor())) {}

    Explanation movement(const Movement& movement) const {
        std::vector<AccountPart> behind;
        for (const ArrMovement& each : m_group.movements)
            if (const std::int64_t moved = movement.amount(each); moved != 0)
                behind.push_back({each.account, amount(moved)});
        return sumNode(QString::fromLatin1(movement.name), movement.formula,
                       accountSums(m_facts, std::move(behind),
                                   QT_TRANSLATE_NOOP("Metrics", "its contract lines at the two dates"),
                                   [this](AccountFacts account) { return linesOf(account); }));
    }

    const RetentionGroup& group() const { return m_group; }
    double amount(std::int64_t minor) const { return double(minor) / m_minor; }

    /// How many accounts of the start there are, or are left.
    Explanation customers(const char* name, const char* formula, bool kept) const {
        std::vector<FactRef> accounts;
        for (const ArrMovement& each : m_group.movements)
            if (each.isOfCohort() && (!kept || each.after != 0))
                accounts.push_back(accountRef(m_facts.at(each.account)));
        return countNode(name, formula, std::move(accounts));
    }

private:
    std::vector<FactRef> linesOf(AccountFacts account) const {
        std::vector<FactRef> lines;
        for (const LineSpan& span : lineSpans(account)) {
            if (m_family && m_facts.product(span.line->product).family != *m_family) continue;
            if (span.isActiveAt(m_period.from) || span.isActiveAt(m_period.to))
                lines.push_back(factRef(account, *span.line));
        }
        return lines;
    }

    const Facts& m_facts;
    const RetentionGroup& m_group;
    Period m_period;
    std::optional<Text> m_family;
    double m_minor;
};

std::optional<double> shareOf(double part, const std::optional<double>& whole) {
    if (!whole || *whole == 0) return std::nullopt;
    return 100 * part / *whole;
}

/// A figure that is made of movements.
Explanation made(const Trees& trees, const char* formula, std::initializer_list<Movement> movements,
                 std::function<std::optional<double>(Values)> combine) {
    Explanation root = treeNode({}, formula);
    for (const Movement& movement : movements)
        root.children.push_back(trees.movement(movement));
    root.combine = std::move(combine);
    return root;
}

Explanation asShareOfStart(Explanation root, const std::optional<double>& value) {
    root.value = value;
    if (!value)
        root.unknownBecause =
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "there was no ARR at the start of the period"));
    return root;
}

Explanation grr(const Trees& trees) {
    return asShareOfStart(
        made(trees,
             QT_TRANSLATE_NOOP("Metrics",
                               "100 \u00D7 (ARR at the start \u2212 contraction \u2212 churn) / ARR at "
                               "the start"),
             {theStart, theContraction, theChurn},
             [](Values v) { return shareOf(*v[0] - *v[1] - *v[2], v[0]); }),
        trees.group().grr);
}

Explanation nrr(const Trees& trees) {
    return asShareOfStart(
        made(trees,
             QT_TRANSLATE_NOOP("Metrics",
                               "100 \u00D7 (ARR at the start + expansion \u2212 contraction \u2212 churn) "
                               "/ ARR at the start"),
             {theStart, theExpansion, theContraction, theChurn},
             [](Values v) { return shareOf(*v[0] + *v[1] - *v[2] - *v[3], v[0]); }),
        trees.group().nrr);
}

Explanation customersAtStart(const Trees& trees) {
    return trees.customers("customers_at_start",
                           QT_TRANSLATE_NOOP("Metrics", "accounts with ARR at the start"), false);
}

Explanation logoRetention(const Trees& trees) {
    Explanation root = treeNode(
        {}, QT_TRANSLATE_NOOP("Metrics",
                              "100 \u00D7 customers of the start that are left / customers of the start"));
    root.children = {
        trees.customers("customers_kept",
                        QT_TRANSLATE_NOOP("Metrics", "accounts with ARR at the start and at the end"), true),
        customersAtStart(trees)};
    root.combine = [](Values v) { return shareOf(*v[0], v[1]); };
    return asShareOfStart(std::move(root), trees.group().logoRetention);
}

Explanation withValue(Explanation root, double value) {
    root.value = value;
    return root;
}

Explanation treeOf(const Trees& trees, RetentionFigure figure) {
    switch (figure) {
    case RetentionFigure::Grr:
        return grr(trees);
    case RetentionFigure::Nrr:
        return nrr(trees);
    case RetentionFigure::LogoRetention:
        return logoRetention(trees);
    case RetentionFigure::Arr:
        return withValue(
            made(
                trees,
                QT_TRANSLATE_NOOP(
                    "Metrics",
                    "ARR at the start + expansion \u2212 contraction \u2212 churn + new logos + reactivated"),
                {theStart, theExpansion, theContraction, theChurn, theNewLogos, theReactivated},
                [](Values v) -> std::optional<double> {
                    return *v[0] + *v[1] - *v[2] - *v[3] + *v[4] + *v[5];
                }),
            trees.amount(trees.group().ending + trees.group().newLogoArr + trees.group().reactivatedArr));
    case RetentionFigure::Retained:
        return withValue(
            made(trees,
                 QT_TRANSLATE_NOOP("Metrics", "ARR at the start + expansion \u2212 contraction \u2212 churn"),
                 {theStart, theExpansion, theContraction, theChurn},
                 [](Values v) -> std::optional<double> { return *v[0] + *v[1] - *v[2] - *v[3]; }),
            trees.amount(trees.group().ending));
    case RetentionFigure::Starting:
        return trees.movement(theStart);
    case RetentionFigure::Expansion:
        return trees.movement(theExpansion);
    case RetentionFigure::Contraction:
        return trees.movement(theContraction);
    case RetentionFigure::Churn:
        return trees.movement(theChurn);
    case RetentionFigure::NewLogos:
        return trees.movement(theNewLogos);
    case RetentionFigure::Reactivated:
        return trees.movement(theReactivated);
    case RetentionFigure::Customers:
        break;
    }
    return customersAtStart(trees);
}

} // namespace

RetentionGroup retentionOfAccounts(const Facts& facts, std::span<const int> accounts, Period period,
                                   const ScoringProfile& profile, std::optional<Text> family) {
    std::vector<ArrMovement> movements;
    for (const int account : accounts)
        if (const auto movement = movementOf(facts.at(account), period, family);
            movement && (movement->before > 0 || movement->after > 0))
            movements.push_back(*movement);
    return summarise({}, std::move(movements), profile);
}

Explanation explainRetention(const Facts& facts, const RetentionGroup& group, Period period,
                             RetentionFigure figure, std::optional<Text> family) {
    Explanation root = treeOf(Trees(facts, group, period, family), figure);
    root.name = nameString(figure);
    return root;
}

} // namespace foothold
