#include "ui/retention/retention_data.h"

#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/benchmarks.h"
#include "ui/retention/retention_change.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

Cell percentCell(const std::optional<double>& value, const QString& band = {}) {
    QString text = show::percent(value, 1);
    if (value && !band.isEmpty()) text += QLatin1String("  ") + band;
    Cell cell = figureCell(text, sheetvalue::percent(value));
    if (value) cell.words = band;
    return cell;
}

template <typename Band>
QString bandText(const std::optional<Band>& band) {
    return band ? wording::inSentence(enumLabel(nameString(*band))) : QString();
}

QString benchmarkText(const RetentionData& data, const RetentionGroup& group) {
    const auto ofSegment = data.by == GroupKey::Segment ? grrBenchmark(group.group) : std::nullopt;
    const auto benchmark = ofSegment ? ofSegment : headlineBenchmark(QStringLiteral("GRR"));
    if (!benchmark) return show::unknown;
    return T::tr("good %1, best %2")
        .arg(show::percent(benchmark->good.from), show::percent(benchmark->best.from));
}

/// Where nothing moved, the cell stands back behind those where something did.
Cell movedCell(std::int64_t minor, Currency currency) {
    return moneyCell(minor, currency, minor == 0 ? Ink::Muted : Ink::Text);
}

Cell healthCell(const HealthPoint& point) {
    Cell cell = figureCell(healthText(point.health.score, point.health.colour),
                           sheetvalue::known(point.health.score));
    cell.words = wording::of(point.health.colour);
    return cell;
}

} // namespace

RetentionDataPtr makeRetentionData(const FactsPtr& facts, Period period, std::optional<GroupKey> by) {
    auto data = std::make_shared<RetentionData>();
    const Profiles profiles(*facts, period.to);
    data->facts = facts;
    data->period = period;
    data->by = by;
    data->retention = retentionOf(*facts, period, by, profiles);
    const Retention whole = by ? retentionOf(*facts, period, std::nullopt, profiles) : data->retention;
    if (!whole.groups.empty()) data->book = whole.groups.front();
    const Date baseline = retentionBaseline(period.to);
    const Retention before =
        retentionOf(*facts, {baseline - (period.to - period.from), baseline}, std::nullopt, profiles);
    if (!before.groups.empty()) data->before = before.groups.front();
    data->bridge = bridgeOf(*facts, period);
    data->reasons = churnReasons(*facts, period);
    data->autopsies = autopsies(*facts, period, profiles);
    data->cohorts = quarterCohorts(*facts, period);
    return data;
}

QString groupTitle(Text group, std::optional<GroupKey> by) {
    if (!by) return T::tr("Whole book");
    return group.isEmpty() ? T::tr("without one") : enumLabel(group);
}

QString gateText(Gate gate) {
    switch (gate) {
    case Gate::Open:
        return T::tr("\u25CF open");
    case Gate::Caution:
        return T::tr("\u25D0 caution");
    case Gate::Closed:
        break;
    }
    return T::tr("\u25CB closed");
}

Ink inkOf(Gate gate) {
    return gate == Gate::Open ? Ink::Good : gate == Gate::Caution ? Ink::Warn : Ink::Bad;
}

std::vector<ListRow> groupRows(const RetentionData& data) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < data.retention.groups.size(); ++i) {
        const RetentionGroup& group = data.retention.groups[i];
        rows.push_back({{textCell(groupTitle(group.group, data.by)), countCell(group.accounts),
                         moneyCell(group.starting, currency), percentCell(group.grr, bandText(group.grrBand)),
                         percentCell(group.nrr, bandText(group.nrrBand)), percentCell(group.logoRetention),
                         moneyCell(group.expansion, currency), moneyCell(group.contraction, currency),
                         moneyCell(group.churned, currency), moneyCell(group.newLogoArr, currency),
                         textCell(gateText(group.gate), inkOf(group.gate)),
                         textCell(group.concentrationRisk ? T::tr("! concentrated") : QString(), Ink::Warn),
                         textCell(benchmarkText(data, group), Ink::Muted)},
                        int(i)});
    }
    return rows;
}

std::vector<ListRow> movementRows(const RetentionData& data, const RetentionGroup& group, WaterfallBar bar) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (const ArrMovement& movement : group.movements) {
        if (!isBehind(movement, bar)) continue;
        const AccountFacts account = data.facts->at(movement.account);
        const std::int64_t change = movement.after - movement.before;
        const QString sign = change > 0   ? QStringLiteral("\u25B2 ")
                             : change < 0 ? QStringLiteral("\u25BC ")
                                          : QString();
        rows.push_back(
            {{textCell(account->name), moneyCell(movement.before, currency),
              moneyCell(movement.after, currency),
              figureCell(sign + show::wholeMoney(std::abs(change), currency), Amount{change, currency},
                         change > 0   ? Ink::Good
                         : change < 0 ? Ink::Bad
                                      : Ink::Text),
              textCell(account->csm)},
             movement.account,
             account->accountId});
    }
    return rows;
}

std::vector<ListRow> bridgeRows(const RetentionData& data) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (const BridgeStep& step : data.bridge)
        rows.push_back({{monthCell(step.month), moneyCell(step.opening, currency),
                         movedCell(step.newArr, currency), movedCell(step.reactivation, currency),
                         movedCell(step.expansion, currency), movedCell(step.contraction, currency),
                         movedCell(step.churn, currency), moneyCell(step.closing, currency)},
                        step.month.index()});
    return rows;
}

std::vector<ListRow> reasonRows(const RetentionData& data) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < data.reasons.size(); ++i) {
        const ChurnReason& reason = data.reasons[i];
        const auto voluntary = reason.isVoluntary();
        rows.push_back({{textCell(reason.reason ? wording::capitalised(wording::of(reason.reason))
                                                : T::tr("not recorded")),
                         textCell(!voluntary   ? show::unknown
                                  : *voluntary ? T::tr("the customer's will")
                                               : T::tr("payment failed")),
                         countCell(reason.accounts), moneyCell(reason.arr, currency)},
                        int(i)});
    }
    return rows;
}

std::vector<ListRow> autopsyRows(const RetentionData& data) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (std::size_t i = 0; i < data.autopsies.size(); ++i) {
        const Autopsy& autopsy = data.autopsies[i];
        const AccountFacts account = data.facts->at(autopsy.account);
        QStringList warnings;
        for (std::size_t s = 0; s < contractionSignalCount; ++s)
            if (autopsy.signals[s]) warnings += wording::figure(nameString(ContractionSignal(s)));
        const Contact* champion = account.findContact(autopsy.champion);
        const QString users = [&] {
            const auto shown = [](const std::optional<std::int64_t>& n) {
                return n ? show::count(*n) : show::unknown;
            };
            return shown(autopsy.usersThen) + QStringLiteral(" \u2192 ") + shown(autopsy.usersLast);
        }();
        rows.push_back(
            {{textCell(account->name), dateCell(autopsy.lastDay), moneyCell(autopsy.arr, currency),
              textCell(autopsy.reason ? wording::of(autopsy.reason) : T::tr("not recorded")),
              healthCell(autopsy.health[0]), healthCell(autopsy.health[1]), healthCell(autopsy.health[2]),
              healthCell(autopsy.health[3]), textCell(users),
              textCell(!champion                 ? T::tr("none known")
                       : autopsy.championEngaged ? T::tr("%1, engaged").arg(champion->name.toString())
                                                 : T::tr("%1, not engaged").arg(champion->name.toString())),
              textCell(warnings.isEmpty() ? T::tr("none") : warnings.join(QStringLiteral(", ")))},
             int(i),
             account->accountId});
    }
    return rows;
}

std::vector<ListRow> cohortRows(const RetentionData& data) {
    const Currency currency = data.facts->settings().currency;
    std::vector<ListRow> rows;
    for (const QuarterCohort& cohort : data.cohorts) {
        const auto kept =
            cohort.opening > 0
                ? std::optional(100.0 * double(cohort.opening - cohort.contraction - cohort.churn) /
                                double(cohort.opening))
                : std::nullopt;
        rows.push_back({{orderedCell(show::quarter(Month(cohort.year, 3 * cohort.quarter)),
                                     cohort.year * 4 + cohort.quarter),
                         moneyCell(cohort.opening, currency), movedCell(cohort.expansion, currency),
                         movedCell(cohort.contraction, currency), movedCell(cohort.churn, currency),
                         moneyCell(cohort.closing, currency), percentCell(kept)},
                        cohort.year * 4 + cohort.quarter});
    }
    return rows;
}

} // namespace foothold
