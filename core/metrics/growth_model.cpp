#include "core/metrics/growth_model.h"

#include "core/base/money.h"

#include <QCoreApplication>

#include <cmath>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

} // namespace

Result<std::vector<std::int64_t>> growthOf(std::int64_t start, int years, const GrowthScenario& scenario) {
    if (start < 0 || scenario.newArr < 0 || scenario.nrr.mantissa < 0)
        return failure(ErrorKind::Usage,
                       T::tr("Scenario \"%1\" has a negative number: ARR, new ARR and NRR are 0 or more.")
                           .arg(scenario.name));
    Int128 divisor = 100;
    for (int i = 0; i < scenario.nrr.scale; ++i)
        divisor *= 10;
    std::vector<std::int64_t> arr{start};
    for (int year = 0; year < years; ++year) {
        const Int128 product = Int128(arr.back()) * scenario.nrr.mantissa;
        if (product / divisor > maxMinorUnits)
            return failure(ErrorKind::Usage,
                           T::tr("Scenario \"%1\" grows beyond what can be calculated in year %2.")
                               .arg(scenario.name)
                               .arg(year + 1));
        const std::int64_t next = divideHalfUp(product, divisor) + scenario.newArr;
        if (next > maxMinorUnits)
            return failure(ErrorKind::Usage,
                           T::tr("Scenario \"%1\" grows beyond what can be calculated in year %2.")
                               .arg(scenario.name)
                               .arg(year + 1));
        arr.push_back(next);
    }
    return arr;
}

std::optional<int> breakEvenYear(const std::vector<std::int64_t>& first,
                                 const std::vector<std::int64_t>& second) {
    for (std::size_t year = 1; year < std::min(first.size(), second.size()); ++year)
        if (second[year] >= first[year]) return int(year);
    return std::nullopt;
}

double costOfGap(double arr, double nrr, double target, int years) {
    return arr * (std::pow(target / 100, years) - std::pow(nrr / 100, years));
}

} // namespace foothold
