#include "core/metrics/retention_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/contracts.h"
#include "core/metrics/tree_parts.h"

#include <algorithm>

namespace foothold {

namespace {

using Values = Explanation::Values;

/// What an account adds to a movement, 0 if nothing.
using Amount = std::int64_t (*)(const ArrMovement&);

std::int64_t starting(const ArrMovement& m) {
    return m.before;
}
std::int64_t expansion(const ArrMovement& m) {
    return m.isOfCohort() ? std::max<std::int64_t>(0, m.after - m.before) : 0;
}
std::int64_t contraction(const ArrMovement& m) {
    return m.isOfCohort() && m.after > 0 ? std::max<std::int64_t>(0, m.before - m.after) : 0;
}
std::int64_t churned(const ArrMovement& m) {
    return m.after == 0 ? m.before : 0;
}
std::int64_t newLogo(const ArrMovement& m) {
    return m.isOfCohort() || m.hadArrEarlier ? 0 : m.after;
}
std::int64_t reactivated(const ArrMovement& m) {
    return !m.isOfCohort() && m.hadArrEarlier ? m.after : 0;
}

struct Movement {
    const char *name, *formula;
    Amount amount;
};
constexpr Movement theStart = {
    "starting", QT_TRANSLATE_NOOP("Metrics", "ARR at the start, in the book's currency"), starting};
constexpr Movement theExpansion = {
    "expansion", QT_TRANSLATE_NOOP("Metrics", "what accounts of the start had more at the end"), expansion};
constexpr Movement theContraction = {
    "contraction", QT_TRANSLATE_NOOP("Metrics", "what accounts that stayed had less at the end"),
    contraction};
constexpr Movement theChurn = {
    "churn", QT_TRANSLATE_NOOP("Metrics", "ARR at the start of accounts without any at the end"), churned};
constexpr Movement theNewLogos = {
    "new_logos", QT_TRANSLATE_NOOP("Metrics", "ARR at the end of accounts that never had any before"),
    newLogo};
constexpr Movement theReactivated = {
    "reactivated", QT_TRANSLATE_NOOP("Metrics", "ARR at the end of accounts that came back"), reactivated};

class Trees {
public:
    Trees(const Facts& facts, const RetentionGroup& group, Period period)
        : m_facts(facts)
        , m_group(group)
        , m_period(period)
        , m_minor(double(facts.settings().currency.minorPerMajor())) {}

    Explanation movement(const Movement& movement) const {
        std::vector<AccountPart> behind;
        for (const ArrMovement& each : m_group.movements)
            if (const std::int64_t amount = movement.amount(each); amount != 0)
                behind.push_back({each.account, double(amount) / m_minor});
        return sumNode(QString::fromLatin1(movement.name), movement.formula,
                       accountSums(m_facts, std::move(behind),
                                   QT_TRANSLATE_NOOP("Metrics", "its contract lines at the two dates"),
                                   [this](AccountFacts account) { return linesOf(account); }));
    }

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
        for (const LineSpan& span : lineSpans(account))
            if (span.isActiveAt(m_period.from) || span.isActiveAt(m_period.to))
                lines.push_back(factRef(account, *span.line));
        return lines;
    }

    const Facts& m_facts;
    const RetentionGroup& m_group;
    Period m_period;
    double m_minor;
};

std::optional<double> shareOf(double part, const std::optional<double>& whole) {
    if (!whole || *whole == 0) return std::nullopt;
    return 100 * part / *whole;
}

void asShareOfStart(Explanation& root) {
    if (!root.value)
        root.unknownBecause =
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "there was no ARR at the start of the period"));
}

} // namespace

RetentionGroup retentionOfAccounts(const Facts& facts, std::span<const int> accounts, Period period,
                                   const ScoringProfile& profile) {
    std::vector<ArrMovement> movements;
    for (const int account : accounts)
        if (const auto movement = movementOf(facts.at(account), period);
            movement && (movement->before > 0 || movement->after > 0))
            movements.push_back(*movement);
    return summarise({}, std::move(movements), profile);
}

Explanation explainRetention(const Facts& facts, const RetentionGroup& group, Period period,
                             RetentionFigure figure) {
    const Trees trees(facts, group, period);
    Explanation root;
    root.name = nameString(figure);
    switch (figure) {
    case RetentionFigure::Grr:
        root.value = group.grr;
        root.formula = QStringLiteral(QT_TRANSLATE_NOOP(
            "Metrics", "100 \u00D7 (ARR at the start \u2212 contraction \u2212 churn) / ARR at the "
                       "start"));
        for (const Movement& movement : {theStart, theContraction, theChurn})
            root.children.push_back(trees.movement(movement));
        root.combine = [](Values v) { return shareOf(*v[0] - *v[1] - *v[2], v[0]); };
        asShareOfStart(root);
        break;
    case RetentionFigure::Nrr:
        root.value = group.nrr;
        root.formula = QStringLiteral(QT_TRANSLATE_NOOP(
            "Metrics",
            "100 \u00D7 (ARR at the start + expansion \u2212 contraction \u2212 churn) / ARR at the start"));
        for (const Movement& movement : {theStart, theExpansion, theContraction, theChurn})
            root.children.push_back(trees.movement(movement));
        root.combine = [](Values v) { return shareOf(*v[0] + *v[1] - *v[2] - *v[3], v[0]); };
        asShareOfStart(root);
        break;
    case RetentionFigure::LogoRetention:
        root.value = group.logoRetention;
        root.formula = QStringLiteral(QT_TRANSLATE_NOOP(
            "Metrics", "100 \u00D7 customers of the start that are left / customers of the start"));
        root.children.push_back(trees.customers(
            "customers_kept", QT_TRANSLATE_NOOP("Metrics", "accounts with ARR at the start and at the end"),
            true));
        root.children.push_back(trees.customers(
            "customers_at_start", QT_TRANSLATE_NOOP("Metrics", "accounts with ARR at the start"), false));
        root.combine = [](Values v) { return shareOf(*v[0], v[1]); };
        asShareOfStart(root);
        break;
    case RetentionFigure::Arr:
        root.formula = QStringLiteral(QT_TRANSLATE_NOOP(
            "Metrics",
            "ARR at the start + expansion \u2212 contraction \u2212 churn + new logos + reactivated"));
        for (const Movement& movement :
             {theStart, theExpansion, theContraction, theChurn, theNewLogos, theReactivated})
            root.children.push_back(trees.movement(movement));
        root.combine = [](Values v) -> std::optional<double> {
            return *v[0] + *v[1] - *v[2] - *v[3] + *v[4] + *v[5];
        };
        root.value = double(group.ending + group.newLogoArr + group.reactivatedArr) /
                     double(facts.settings().currency.minorPerMajor());
        break;
    }
    return root;
}

} // namespace foothold
