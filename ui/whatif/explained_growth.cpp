#include "ui/whatif/explained_growth.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Growth)
};

Explanation given(const QString& label, double value) {
    return {
        .name = QStringLiteral("given"), .label = label, .value = value, .formula = T::tr("as typed above")};
}

} // namespace

Explanation explainGrowth(const Growth& growth, bool second, int year) {
    const GrowthScenario& scenario = second ? growth.second : growth.first;
    const auto& arr = second ? growth.arrOfSecond : growth.arrOfFirst;
    const double value = double(arr[std::size_t(year)]) / growth.minorPerMajor;
    if (year == 0) return given(T::tr("Starting ARR"), value);
    return {
        .name = QStringLiteral("growth"),
        .label =
            T::tr("%1, after %2").arg(scenario.name, show::counted(year, T::tr("1 year"), T::tr("%1 years"))),
        .value = value,
        .formula = T::tr("ARR of the year before \u00D7 NRR / 100 + new ARR"),
        .children = {explainGrowth(growth, second, year - 1), given(T::tr("NRR, %"), scenario.nrr.toDouble()),
                     given(T::tr("New ARR a year"), double(scenario.newArr) / growth.minorPerMajor)},
        .combine = [](Explanation::Values values) -> std::optional<double> {
            if (!values[0] || !values[1] || !values[2]) return {};
            return *values[0] * *values[1] / 100 + *values[2];
        }};
}

Explanation explainGap(const Growth& growth, int year) {
    Explanation first = explainGrowth(growth, false, year), second = explainGrowth(growth, true, year);
    const double gap = *second.value - *first.value;
    return {.name = QStringLiteral("gap"),
            .label = T::tr("Difference"),
            .value = gap,
            .formula = T::tr("%1 \u2212 %2").arg(growth.second.name, growth.first.name),
            .children = {std::move(second), std::move(first)},
            .combine = [](Explanation::Values values) -> std::optional<double> {
                if (!values[0] || !values[1]) return {};
                return *values[0] - *values[1];
            }};
}

} // namespace foothold
