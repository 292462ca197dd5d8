#include "core/playbook/calendar.h"

#include "core/playbook/qbrs.h"
#include "core/playbook/renewals.h"
#include "core/playbook/tasks.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

class Entries {
public:
    explicit Entries(Date asOf)
        : m_asOf(asOf) {}

    void add(const QString& category, const QString& key, Date date, const QString& summary,
             const QString& description = {}) {
        if (date < m_asOf) return;
        // Keys are the user's own text: made safe by percent-encoding, and unique by the category.
        const QString uid = QStringLiteral("%1-%2@foothold")
                                .arg(category, QString::fromLatin1(key.toUtf8().toPercentEncoding()));
        m_entries.push_back({uid, date, summary, description, category});
    }
    std::vector<CalendarEntry> take() {
        std::ranges::sort(m_entries, {},
                          [](const CalendarEntry& entry) { return std::tuple(entry.date, entry.uid); });
        return std::move(m_entries);
    }

private:
    Date m_asOf;
    std::vector<CalendarEntry> m_entries;
};

bool isLeft(const Checkpoint& checkpoint) {
    return checkpoint.state == CheckpointState::Due || checkpoint.state == CheckpointState::Ahead;
}

void addRenewal(Entries& entries, const Facts& facts, const Renewal& renewal) {
    const AccountFacts account = facts.at(renewal.account);
    const QString name = account->name, id = renewal.contract->contractId;
    const QString number = renewal.contract->number.isEmpty() ? id : renewal.contract->number.toString();
    entries.add(QStringLiteral("renewal"), id, renewal.renewalOn, T::tr("Renewal: %1").arg(name),
                T::tr("Contract %1").arg(number));
    if (renewal.noticeOn)
        entries.add(QStringLiteral("notice"), id, *renewal.noticeOn,
                    T::tr("Last day for notice: %1").arg(name), T::tr("Contract %1").arg(number));
    entries.add(QStringLiteral("expansion-window"), id, renewal.window().first,
                T::tr("Window for expansion opens: %1").arg(name),
                T::tr("Until %1").arg(isoDate(renewal.window().last)));
    for (const Checkpoint& checkpoint : renewal.checkpoints)
        if (isLeft(checkpoint))
            entries.add(QStringLiteral("checkpoint-%1").arg(checkpoint.months), id, checkpoint.date,
                        T::tr("%1: %2").arg(name, purposeOf(checkpoint)),
                        T::tr("%1 months before the renewal").arg(checkpoint.months));
}

void addAccount(Entries& entries, AccountFacts account, Date asOf) {
    const QString name = account->name;
    for (const Qbr& qbr : account.qbrs())
        if (!isHeldAt(qbr, asOf))
            entries.add(QStringLiteral("qbr"), qbr.qbrId, qbr.plannedOn, T::tr("QBR: %1").arg(name),
                        qbr.topic);
    for (const ActionItem& item : account.actionItems())
        if (item.dueOn && !item.isDoneAt(asOf))
            entries.add(QStringLiteral("action"), item.actionId, *item.dueOn,
                        T::tr("%1: %2").arg(name, item.title.toString().simplified()), item.owner);
}

} // namespace

std::vector<CalendarEntry> calendarOf(const Facts& facts, Date asOf, int quarters) {
    Entries entries(asOf);
    const auto renewals = renewalsOf(facts, asOf, quarters);
    for (const Renewal& renewal : renewals)
        addRenewal(entries, facts, renewal);
    const auto onboarding = onboardingOf(facts, asOf);
    for (const Onboarding& start : onboarding)
        for (const Checkpoint& checkpoint : start.checkpoints)
            if (isLeft(checkpoint))
                entries.add(QStringLiteral("onboarding-%1").arg(checkpoint.months),
                            facts.at(start.account)->accountId, checkpoint.date,
                            T::tr("%1: %2").arg(facts.at(start.account)->name, purposeOf(checkpoint)));
    for (int i = 0; i < facts.accountCount(); ++i)
        addAccount(entries, facts.at(i), asOf);
    return entries.take();
}

} // namespace foothold
