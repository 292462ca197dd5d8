#include "ui/coverage/coverage_data.h"
#include "core/documents/wording.h"
#include "core/domain/labels.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/contracts.h"
#include "core/metrics/coverage.h"
#include "core/metrics/nps.h"
#include "core/metrics/people.h"
#include "core/metrics/pipeline.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

ListRow loadRow(const CsmLoad& load, Currency currency) {
    const bool over = load.load > 1;
    Cell bar =
        figureCell(show::percent(100 * load.load), Percentage{100 * load.load}, over ? Ink::Bad : Ink::Text);
    bar.heat = int(std::min(100.0, 100 * load.load));
    return {{textCell(load.csm), countCell(load.accounts), moneyCell(load.arr, currency), bar,
             textCell(over ? T::tr("\u25B2 over capacity") : QString(), Ink::Bad)},
            load.csm.toString()};
}

/// Nobody has no capacity that could be exceeded.
ListRow unownedRow(const CsmLoad& load, Currency currency) {
    return {{textCell(T::tr("nobody"), Ink::Warn), countCell(load.accounts), moneyCell(load.arr, currency),
             figureCell(show::unknown, {}),
             textCell(T::tr("! no CSM looks after them: name one in the portfolio"), Ink::Warn)},
            load.csm.toString()};
}

std::vector<ListRow> loadRows(const Facts& facts, std::span<const CsmLoad> loads) {
    std::vector<ListRow> rows;
    for (const CsmLoad& load : loads)
        rows.push_back((load.csm.isEmpty() ? unownedRow : loadRow)(load, facts.settings().currency));
    return rows;
}

/// Accounts that one departure would leave without anybody.
ListRow threadRow(AccountFacts account, Date asOf, const Threading& threading) {
    const Touchpoint* last = lastContact(account, asOf);
    const auto bookArr = ActiveLines(account, asOf).bookArr();
    return {
        {textCell(account->name), textCell(account->csm),
         moneyCell(arrAt(account, asOf), account->currency, bookArr), countCell(qint64(threading.engaged)),
         textCell(threading.hasExecutive ? T::tr("\u2713 yes") : T::tr("no"),
                  threading.hasExecutive ? Ink::Text : Ink::Warn),
         countCell(peopleCount(account, asOf)), dateCell(last ? std::optional(last->date) : std::nullopt)},
        account.index(),
        account->accountId};
}

ListRow valueRow(AccountFacts account, Date asOf, const TimeToValue& value) {
    const Text segment = segmentAt(account, asOf).value_or(Text());
    const auto benchmark = timeToValueBenchmark(segment);
    const bool late = value.band == TimeToValueBand::Below;
    return {{textCell(account->name), textCell(enumLabel(segment)), textCell(account->csm),
             countCell(value.days),
             textCell(value.reached ? T::tr("\u2713 reached") : T::tr("still without value"),
                      value.reached ? Ink::Text : Ink::Warn),
             textCell(value.band ? enumLabel(nameString(*value.band)) : show::unknown,
                      late ? Ink::Bad : Ink::Text),
             textCell(benchmark ? T::tr("good within %1 days").arg(show::number(benchmark->good.to, 0))
                                : QString(),
                      Ink::Muted)},
            account.index(),
            account->accountId};
}

std::vector<ListRow> npsRows(const Facts& facts, Period period) {
    std::vector<ListRow> rows;
    for (const GroupKey key : {GroupKey::Segment, GroupKey::Csm}) {
        for (const NpsGroup& group : npsOf(facts, period, key)) {
            if (group.responses == 0) continue;
            const QString name = group.group.isEmpty() ? T::tr("without one") : enumLabel(group.group);
            rows.push_back(
                {{textCell(columnLabel(nameOf(key))), textCell(name),
                  figureCell(group.nps ? show::number(*group.nps, 0) : show::unknown,
                             sheetvalue::known(group.nps)),
                  textCell(group.band ? enumLabel(nameString(*group.band)) : show::unknown),
                  countCell(group.responses), countCell(group.promoters), countCell(group.detractors)},
                 QStringList{nameString(key), group.group.toString()}});
        }
    }
    return rows;
}

} // namespace

CoverageData makeCoverageData(const FactsPtr& facts, Date asOf) {
    CoverageData data;
    const Profiles profiles(*facts, asOf);
    const std::vector<CsmLoad> loads = csmLoads(*facts, asOf, profiles);
    for (const CsmLoad& load : loads) {
        data.customers += load.accounts;
        data.csms += !load.csm.isEmpty();
        data.overCapacity += load.load > 1 && !load.csm.isEmpty();
    }
    data.loads = loadRows(*facts, loads);
    std::vector<double> days;
    for (int i = 0; i < facts->accountCount(); ++i) {
        const AccountFacts account = facts->at(i);
        if (arrAt(account, asOf) <= 0) continue;
        if (const Threading threading = threadingAt(account, asOf); threading.isSingleThreaded()) {
            data.threads.push_back(threadRow(account, asOf, threading));
            ++data.singleThreaded;
        }
        if (const auto value = timeToValueOf(account, asOf)) {
            data.values.push_back(valueRow(account, asOf, *value));
            data.withoutValue += !value->reached;
            if (value->reached) days.push_back(value->days);
        }
    }
    data.medianDaysToValue = median(std::move(days));
    const Period year = npsPeriod(asOf);
    const std::vector<NpsGroup> all = npsOf(*facts, year);
    if (!all.empty()) {
        data.nps = all.front().nps;
        data.npsResponses = all.front().responses;
    }
    data.npsGroups = npsRows(*facts, year);
    return data;
}

} // namespace foothold
