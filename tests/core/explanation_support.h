#pragma once

#include "core/metrics/figures.h"
#include "core/metrics/portfolio.h"
#include "core/metrics/retention.h"

#include <cmath>

/// What tests of explanation trees compare.
namespace explained {

using namespace foothold;

/// The values of a tree and all below, by name: what may not change when nothing that it reads does.
inline QString valuesOf(const Explanation& node) {
    QString text = node.name + QLatin1Char('=') +
                   (node.value ? QString::number(*node.value, 'g', 17) : QStringLiteral("unknown"));
    for (const Explanation& child : node.children)
        text += QLatin1Char(' ') + valuesOf(child);
    return text;
}

inline constexpr Figure allFigures[] = {Figure::Health,      Figure::Readiness, Figure::Whitespace,
                                        Figure::Contraction, Figure::Priority,  Figure::Clv};

/// Everything that the figures of each account at a date come to.
inline QStringList figuresOf(const Facts& facts, Date asOf) {
    const Profiles profiles(facts, asOf);
    const Gates gates(facts, profiles);
    QStringList all;
    for (int i = 0; i < facts.accountCount(); ++i) {
        const AccountFacts account = facts.at(i);
        QString text = account->accountId;
        for (const Figure figure : allFigures)
            if (figure != Figure::Clv) // reads the whole book: once is enough
                text += QLatin1Char('\n') + valuesOf(explain(figure, account, asOf, profiles));
        const AccountFigures figures = figuresOf(account, asOf, profiles, gates);
        text += QStringLiteral("\n%1 %2 %3 %4")
                    .arg(figures.arr)
                    .arg(figures.whitespaceValue)
                    .arg(figures.unknownCells)
                    .arg(figures.renewalOn ? isoDate(*figures.renewalOn) : QString());
        if (figures.action.gated) text += nameString(*figures.action.gated);
        for (const GateReason reason : figures.action.reasons)
            text += QLatin1Char(' ') + nameString(reason);
        if (figures.flaggedSince) text += isoDate(*figures.flaggedSince);
        all.push_back(text);
    }
    if (facts.accountCount() > 0) all.push_back(valuesOf(explain(Figure::Clv, facts.at(0), asOf, profiles)));
    return all;
}

inline bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-6;
}

inline std::optional<double> recomputed(const Explanation& node) {
    std::vector<std::optional<double>> values;
    for (const Explanation& child : node.children)
        values.push_back(child.value);
    return recompute(node, values);
}

} // namespace explained
