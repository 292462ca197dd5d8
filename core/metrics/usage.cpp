#include "core/metrics/usage.h"

#include "core/facts/fact_refs.h"
#include "core/metrics/conventions.h"
#include "core/metrics/tracing.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

/// A sum of counts that is unknown until one of them is known.
struct Sum {
    std::int64_t value = unknownCount;
    void add(std::int64_t count) {
        if (count != unknownCount) value = count + (value == unknownCount ? 0 : value);
    }
    bool isKnown() const { return value != unknownCount; }
};

/// One product's month, summed over departments.
struct ProductMonth {
    int product = -1;
    Sum activeUsers, quantity;
};

/// Calls @p visit for every product with a row in @p month, ascending.
template <typename F>
void forEachProduct(AccountFacts account, Month month, F&& visit) {
    ProductMonth current;
    for (const Usage& row : ofMonths(account.usage(), month, month)) {
        if (row.product != current.product) {
            if (current.product >= 0) visit(current);
            current = {row.product, {}, {}};
        }
        current.activeUsers.add(row.activeUsers);
        current.quantity.add(row.usageQuantity);
    }
    if (current.product >= 0) visit(current);
}

/// Mean of the account's active users over three months, if two of them are known.
std::optional<double> threeMonthMean(AccountFacts account, Month last, const char* name, const char* formula,
                                     Explanation* parent) {
    double sum = 0;
    int known = 0;
    for (int i = 2; i >= 0; --i)
        if (const auto users = activeUsers(account, last - i)) {
            sum += double(*users);
            ++known;
        }
    std::optional<double> mean;
    if (known >= 2) mean = sum / known;
    if (parent) {
        Explanation node;
        node.name = QLatin1String(name);
        node.value = mean;
        node.formula = QLatin1String(formula);
        if (!mean)
            node.unknownBecause =
                T::tr("active users are known for %1 of the months %2 to %3, two are needed")
                    .arg(known)
                    .arg(isoMonth(last - 2), isoMonth(last));
        for (const Usage& row : ofMonths(account.usage(), last - 2, last))
            if (row.activeUsers != unknownCount) node.facts.push_back(factRef(account, row));
        parent->children.push_back(std::move(node));
    }
    return mean;
}

} // namespace

std::optional<std::int64_t> activeUsers(AccountFacts account, Month month, int product) {
    Sum sum;
    forEachProduct(account, month, [&](const ProductMonth& one) {
        if (one.product == product) sum.add(one.activeUsers.value);
    });
    return sum.isKnown() ? std::optional(sum.value) : std::nullopt;
}

std::optional<MostUsedProduct> mostUsedProduct(AccountFacts account, Month month) {
    std::optional<MostUsedProduct> most;
    forEachProduct(account, month, [&](const ProductMonth& one) {
        if (one.activeUsers.isKnown() && (!most || one.activeUsers.value > most->users))
            most = {one.product, one.activeUsers.value, 0};
    });
    if (most) most->seats = ActiveLines(account, month.lastDay()).seats(most->product);
    return most;
}

std::optional<std::int64_t> activeUsers(AccountFacts account, Month month) {
    std::int64_t most = unknownCount;
    forEachProduct(account, month,
                   [&](const ProductMonth& product) { most = std::max(most, product.activeUsers.value); });
    if (most == unknownCount) return std::nullopt;
    return most;
}

std::optional<double> growthAt(AccountFacts account, Month m0, Explanation* explanation) {
    const auto last = threeMonthMean(
        account, m0, "mean_last",
        QT_TRANSLATE_NOOP("Metrics", "mean of the monthly active users of the latest three complete months"),
        explanation);
    const auto prior = threeMonthMean(
        account, m0 - 3, "mean_prior",
        QT_TRANSLATE_NOOP("Metrics", "mean of the monthly active users of the three months before"),
        explanation);
    std::optional<double> growth;
    if (last && prior && *prior > 0) growth = roundFigure(*last / *prior - 1);
    if (explanation) {
        explanation->name = QStringLiteral("growth");
        explanation->value = growth;
        explanation->formula =
            QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "latest three months / three months before - 1"));
        explanation->combine = [](Explanation::Values values) -> std::optional<double> {
            if (!values[0] || !values[1] || !(*values[1] > 0)) return std::nullopt;
            return *values[0] / *values[1] - 1;
        };
        if (!growth)
            explanation->unknownBecause =
                last && prior
                    ? QStringLiteral(
                          QT_TRANSLATE_NOOP("Metrics", "there were no active users three months before"))
                    : QStringLiteral(QT_TRANSLATE_NOOP("Metrics", "too few months with known active users"));
    }
    return growth;
}

QVarLengthArray<ProductUtilisation, 16> productUtilisations(AccountFacts account, Month month) {
    QVarLengthArray<ProductUtilisation, 16> result;
    if (ofMonths(account.usage(), month, month).empty()) return result;
    const ActiveLines lines(account, month.lastDay());
    forEachProduct(account, month, [&](const ProductMonth& product) {
        const std::int64_t seats = lines.seats(product.product), limit = lines.usageLimit(product.product);
        std::optional<double> value;
        if (seats > 0 && product.activeUsers.isKnown())
            value = roundFigure(double(product.activeUsers.value) / double(seats));
        if (limit > 0 && product.quantity.isKnown())
            value = std::max(value.value_or(0), roundFigure(double(product.quantity.value) / double(limit)));
        if (value) result.push_back({product.product, *value});
    });
    return result;
}

std::optional<double> utilisationAt(AccountFacts account, Month month, Explanation* explanation) {
    const Trace trace(explanation);
    std::optional<double> most;
    for (const ProductUtilisation& product : productUtilisations(account, month)) {
        most = std::max(most.value_or(0), product.value);
        if (trace) explainUtilisation(account, product, month, trace.child("product"));
    }
    if (most)
        trace.combine(
            [](Explanation::Values values) { return *std::max_element(values.begin(), values.end()); });
    trace.result(
        most, QT_TRANSLATE_NOOP("Metrics", "the largest of the products' utilisations"),
        T::tr("no product has both usage in %1 and seats or a limit in a contract").arg(isoMonth(month)));
    return most;
}

void explainUtilisation(AccountFacts account, const ProductUtilisation& product, Month month,
                        Explanation* node) {
    const Trace trace(node);
    if (!trace) return;
    const Product& described = account.book().product(product.product);
    node->name = described.productId;
    node->label = described.name;
    trace.result(
        product.value,
        QT_TRANSLATE_NOOP(
            "Metrics", "the larger of active users / seats and quantity / limit, at the end of the month"));
    for (const Usage& row : ofMonths(account.usage(), month, month)) {
        if (row.product != product.product) continue;
        if (row.activeUsers != unknownCount) trace.fact([&] { return factRef(account, row); });
        if (row.usageQuantity != unknownCount)
            trace.fact([&] { return factRef(account, row, "usage_quantity", cellText(row.usageQuantity)); });
    }
    const ActiveLines lines(account, month.lastDay());
    for (const ContractLine* line : lines.lines()) {
        if (line->product != product.product) continue;
        if (line->seats) trace.fact([&] { return factRef(account, *line, "seats", cellText(*line->seats)); });
        if (line->usageLimit)
            trace.fact([&] { return factRef(account, *line, "usage_limit", cellText(*line->usageLimit)); });
    }
}

} // namespace foothold
