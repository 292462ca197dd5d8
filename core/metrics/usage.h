#pragma once

#include "core/facts/facts.h"
#include "core/metrics/contracts.h"
#include "core/metrics/explanation.h"

#include <QVarLengthArray>

/// What usage says at a date. Months are given; M0 is latestUsageMonth. (docs/metrics.md, Usage facts)
namespace foothold {

/// Active users of the account in a month: the largest of its products' sums over departments, since the same
/// person counts once. Unknown without a row that tells it.
std::optional<std::int64_t> activeUsers(AccountFacts account, Month month);

/// Of one product, summed over departments.
std::optional<std::int64_t> activeUsers(AccountFacts account, Month month, int product);

/// The product that most people use in a month, with the seats that are contracted of it on the month's last
/// day: what may be compared, for one person may use several products.
struct MostUsedProduct {
    int product = -1;
    std::int64_t users = 0; ///< activeUsers of the account
    std::int64_t seats = 0; ///< 0: none are contracted
};
/// Unknown without a row that tells it.
std::optional<MostUsedProduct> mostUsedProduct(AccountFacts account, Month month);

/// Mean of the months m0-2 … m0 against m0-5 … m0-3, as a fraction: 0.1 is 10 % more. Unknown if either has
/// fewer than two known months, or if the earlier mean is 0.
std::optional<double> growthAt(AccountFacts account, Month m0, Explanation* explanation = nullptr);

/// How far a product's contract is used in a month.
struct ProductUtilisation {
    int product = -1;
    double value = 0; ///< fraction: the larger of users to seats and quantity to limit
};
/// For every product where a seat count or a limit is contracted on the month's last day and usage is known,
/// ascending by product.
QVarLengthArray<ProductUtilisation, 16> productUtilisations(AccountFacts account, Month month);
/// The largest of them; unknown if there are none.
std::optional<double> utilisationAt(AccountFacts account, Month month, Explanation* explanation = nullptr);
/// Fills @p node, if given, with one product's utilisation and its facts.
void explainUtilisation(AccountFacts account, const ProductUtilisation& product, Month month,
                        Explanation* node);

} // namespace foothold
