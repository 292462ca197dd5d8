#include "ui/renewals/renewal_data.h"

#include "core/documents/wording.h"
#include "ui/widgets/format.h"
#include "ui/widgets/health_sign.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Renewals)
};

Cell checkpointCell(const Checkpoint& checkpoint) {
    Cell cell = dateCell(checkpoint.date);
    cell.words = purposeOf(checkpoint);
    cell.text = T::tr("%1: %2").arg(cell.text, cell.words);
    return cell;
}

QString stateText(CheckpointState state) {
    switch (state) {
    case CheckpointState::Held:
        return T::tr("\u2713 held");
    case CheckpointState::Missed:
        return T::tr("\u2715 missed");
    case CheckpointState::Due:
        return T::tr("! due");
    case CheckpointState::Ahead:
        return T::tr("\u25CB ahead");
    case CheckpointState::NotApplicable:
        break;
    }
    return {};
}

ListRow renewalRow(const RenewalData& data, int place) {
    const Renewal& renewal = data.renewals[std::size_t(place)];
    const AccountFacts account = data.facts->at(renewal.account);
    const Contract& contract = *renewal.contract;
    const Checkpoint* next = renewal.nextCheckpoint();
    const qint64 days = (renewal.renewalOn - data.asOf).count();
    Cell notice = dateCell(renewal.noticeOn);
    if (renewal.noticeOn && *renewal.noticeOn < data.asOf) {
        notice.text += T::tr(" (over)");
        notice.words = T::tr("over");
    }
    const QString forecast = wording::of(renewal.forecast);
    return {{textCell(account->name),
             textCell(contract.number.isEmpty() ? contract.contractId : contract.number),
             dateCell(renewal.renewalOn), countCell(days),
             moneyCell(renewal.arr, account->currency, renewal.bookArr),
             textCell(T::tr("%1 %2").arg(healthSign(renewal.health), wording::of(renewal.health)),
                      inkOf(renewal.health)),
             textCell(renewal.flagged ? T::tr("! flagged") : QString(), Ink::Bad), std::move(notice),
             textCell(renewal.isProposed ? T::tr("%1, proposed").arg(forecast) : forecast),
             next ? checkpointCell(*next) : textCell({})},
            place,
            account->accountId};
}

void addStarts(RenewalData& data, const Onboarding& start) {
    const AccountFacts account = data.facts->at(start.account);
    for (const Checkpoint& checkpoint : start.checkpoints) {
        data.onboardingRows.push_back({{textCell(account->name), dateCell(start.since),
                                        checkpointCell(checkpoint), textCell(stateText(checkpoint.state))},
                                       QVariant(int(data.starts.size())),
                                       account->accountId});
        data.starts.push_back({start.account, checkpoint});
    }
}

} // namespace

RenewalDataPtr makeRenewalData(const FactsPtr& facts, Date asOf) {
    auto data = std::make_shared<RenewalData>();
    data->facts = facts;
    data->asOf = asOf;
    data->renewals = renewalsOf(*facts, asOf, renewalQuarters);
    data->quarters = quartersOf(data->renewals);
    for (int i = 0; i < int(data->renewals.size()); ++i)
        data->renewalRows.push_back(renewalRow(*data, i));
    for (const Onboarding& start : onboardingOf(*facts, asOf))
        addStarts(*data, start);
    return data;
}

} // namespace foothold
