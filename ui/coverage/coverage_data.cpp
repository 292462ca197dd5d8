#include "ui/coverage/coverage_data.h"
#include "core/documents/wording.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/contracts.h"
#include "core/metrics/coverage.h"
#include "core/metrics/nps.h"
#include "core/metrics/people.h"
#include "core/metrics/pipeline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct CoverageText {
    Q_DECLARE_TR_FUNCTIONS(CoverageText)
};
using T = CoverageText;

std::vector<ListRow> loadRows(const Facts& facts, std::span<const CsmLoad> loads) {
    std::vector<ListRow> rows;
    for (const CsmLoad& load : loads) {
        const bool over = load.load > 1;
        const QString name = load.csm.isEmpty() ? T::tr("nobody") : load.csm.toString();
        Cell bar = figureOf(show::percent(100 * load.load), load.load, over ? Ink::Bad : Ink::Text);
        bar.heat = int(std::min(100.0, 100 * load.load));
        rows.push_back({{textOf(name, load.csm.isEmpty() ? Ink::Warn : Ink::Text),
                         figureOf(show::count(load.accounts), load.accounts),
                         figureOf(show::wholeMoney(load.arr, facts.settings().currency), qlonglong(load.arr)),
                         bar, textOf(over ? T::tr("\u25B2 over capacity") : QString(), Ink::Bad)},
                        name});
    }
    return rows;
}

/// Accounts that one departure would leave without anybody.
ListRow threadRow(AccountFacts account, Date asOf, const Threading& threading) {
    const Touchpoint* last = lastContact(account, asOf);
    const auto bookArr = ActiveLines(account, asOf).bookArr();
    return {{textOf(account->name),
             textOf(account->csm),
             figureOf(show::wholeMoney(arrAt(account, asOf), account->currency),
                      bookArr ? QVariant(qlonglong(*bookArr)) : QVariant()),
             figureOf(show::count(threading.engaged), threading.engaged),
             textOf(threading.hasExecutive ? T::tr("\u2713 yes") : T::tr("no"),
                    threading.hasExecutive ? Ink::Text : Ink::Warn),
             figureOf(show::count(peopleCount(account, asOf)), peopleCount(account, asOf)),
             {.text = last ? show::date(last->date) : show::unknown,
              .order = last ? QVariant(daysOf(last->date)) : QVariant()}},
            account.index(),
            account->accountId};
}

ListRow valueRow(AccountFacts account, Date asOf, const TimeToValue& value) {
    const Text segment = segmentAt(account, asOf).value_or(Text());
    const auto benchmark = timeToValueBenchmark(segment);
    const bool late = value.band == TimeToValueBand::Below;
    return {
        {textOf(account->name), textOf(enumLabel(segment)), textOf(account->csm),
         figureOf(show::count(value.days), value.days),
         textOf(value.reached ? T::tr("\u2713 reached") : T::tr("still without value"),
                value.reached ? Ink::Text : Ink::Warn),
         textOf(value.band ? enumLabel(nameString(*value.band)) : show::unknown, late ? Ink::Bad : Ink::Text),
         textOf(benchmark ? T::tr("good within %1 days").arg(show::number(benchmark->good.to, 0)) : QString(),
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
            rows.push_back({{textOf(columnLabel(nameOf(key))), textOf(name),
                             figureOf(group.nps ? show::number(*group.nps, 0) : show::unknown,
                                      group.nps ? QVariant(*group.nps) : QVariant()),
                             textOf(group.band ? enumLabel(nameString(*group.band)) : show::unknown),
                             figureOf(show::count(group.responses), group.responses),
                             figureOf(show::count(group.promoters), group.promoters),
                             figureOf(show::count(group.detractors), group.detractors)},
                            columnLabel(nameOf(key)) + name});
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
    const Period year{addMonths(asOf, -12) + Days(1), asOf};
    const std::vector<NpsGroup> all = npsOf(*facts, year);
    if (!all.empty()) {
        data.nps = all.front().nps;
        data.npsResponses = all.front().responses;
    }
    data.npsGroups = npsRows(*facts, year);
    return data;
}

} // namespace foothold
