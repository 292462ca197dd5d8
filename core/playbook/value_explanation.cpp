#include "core/playbook/value_explanation.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/tree_parts.h"

namespace foothold {

namespace {

template <typename Counts>
std::vector<FactRef> outcomesThat(AccountFacts account, const ValueRecord& record, Counts counts) {
    std::vector<FactRef> refs;
    for (const ValueLine& line : record.lines)
        if (counts(line)) refs.push_back(factRef(account, *line.outcome));
    return refs;
}

bool isAchieved(const ValueLine& line) {
    return line.state == OutcomeState::Achieved;
}

Explanation achieved(AccountFacts account, const ValueRecord& record) {
    return countNode("", QT_TRANSLATE_NOOP("Metrics", "outcomes that are achieved by the date"),
                     outcomesThat(account, record, isAchieved));
}

Explanation withoutValue(AccountFacts account, const ValueRecord& record) {
    return countNode("",
                     QT_TRANSLATE_NOOP("Metrics", "outcomes that are achieved, but nobody said what they "
                                                  "are worth"),
                     outcomesThat(account, record, [](const ValueLine& line) {
                         return isAchieved(line) && !line.outcome->valueAmount;
                     }));
}

Explanation proven(AccountFacts account, const ValueRecord& record) {
    std::vector<Explanation> parts;
    for (const ValueLine& line : record.lines) {
        if (!isAchieved(line) || !line.outcome->valueAmount) continue;
        const QString amount = cellText(*line.outcome->valueAmount, account->currency);
        FactRef ref = factRef(account, *line.outcome, "value_amount", amount);
        ref.currency = account->currency;
        parts.push_back(treeNode(line.outcome->goal.toString(),
                                 QT_TRANSLATE_NOOP("Metrics", "what the outcome is worth, as recorded")));
        parts.back().value = double(*line.outcome->valueAmount) / double(account->currency.minorPerMajor());
        parts.back().facts = {std::move(ref), factRef(account, *line.outcome)};
    }
    Explanation node = sumNode({},
                               QT_TRANSLATE_NOOP("Metrics", "the money of the achieved outcomes that "
                                                            "have a value"),
                               std::move(parts));
    if (!record.proven) {
        node.value.reset();
        node.isSum = false;
        node.unknownBecause =
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "no achieved outcome has a value in money"));
    }
    return node;
}

Explanation shareOfArr(AccountFacts account, const ValueRecord& record, Date asOf) {
    Explanation money = proven(account, record);
    money.name = nameString(ValueFigure::Proven);
    Explanation node = treeNode({}, QT_TRANSLATE_NOOP("Metrics", "100 \u00D7 proven value / ARR"));
    node.children = {std::move(money), arrNode(account, asOf)};
    node.combine = [](Explanation::Values v) -> std::optional<double> {
        return v[0] && v[1].value_or(0) > 0 ? std::optional(100 * *v[0] / *v[1]) : std::nullopt;
    };
    node.value = recompute(node, valuesOf(node));
    if (!node.value)
        node.unknownBecause = QStringLiteral(
            QT_TRANSLATE_NOOP("Metrics", "no value is proven in money, or the account has no ARR"));
    return node;
}

Explanation treeOf(AccountFacts account, Date asOf, ValueFigure figure) {
    const ValueRecord record = valueRecordOf(account, asOf);
    switch (figure) {
    case ValueFigure::Achieved:
        return achieved(account, record);
    case ValueFigure::Proven:
        return proven(account, record);
    case ValueFigure::ShareOfArr:
        return shareOfArr(account, record, asOf);
    case ValueFigure::WithoutValue:
        break;
    }
    return withoutValue(account, record);
}

} // namespace

Explanation explainValue(AccountFacts account, Date asOf, ValueFigure figure) {
    Explanation tree = treeOf(account, asOf, figure);
    tree.name = nameString(figure);
    return tree;
}

} // namespace foothold
