#include "core/playbook/qbr_snapshot.h"

#include "core/metrics/account_figures.h"
#include "core/metrics/conventions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foothold {

namespace {

constexpr int version = 1;

QJsonValue number(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

template <typename E>
QJsonValue name(std::optional<E> value) {
    return value ? QJsonValue(nameString(*value)) : QJsonValue();
}

} // namespace

QString snapshotOf(AccountFacts account, Date heldOn) {
    const Profiles profiles(account.book(), heldOn);
    const AccountFigures figures = figuresOf(account, heldOn, profiles, Gates(account.book(), profiles));
    QJsonObject measures;
    for (std::size_t i = 0; i < measureCount; ++i)
        measures.insert(nameString(Measure(i)), number(figures.health.measures[i]));
    QJsonArray openTickets;
    for (const Ticket& ticket : upTo(account.tickets(), heldOn, &Ticket::openedOn))
        if (!ticket.closedOn || *ticket.closedOn > heldOn) openTickets.push_back(ticket.ticketId.toString());
    const QJsonObject snapshot{
        {QStringLiteral("version"), version},
        {QStringLiteral("as_of"), isoDate(heldOn)},
        {QStringLiteral("currency"), account->currency.code()},
        {QStringLiteral("arr"), QString::fromLatin1(moneyText(figures.arr, account->currency))},
        {QStringLiteral("health"), number(figures.health.score)},
        {QStringLiteral("colour"), name(figures.health.colour)},
        {QStringLiteral("measures"), measures},
        {QStringLiteral("readiness"), number(figures.readiness.score)},
        {QStringLiteral("action"), name(figures.action.gated)},
        {QStringLiteral("whitespace"), number(figures.whitespace.score)},
        {QStringLiteral("utilisation"), number(figures.utilisation)},
        {QStringLiteral("renewal_on"),
         figures.renewalOn ? QJsonValue(isoDate(*figures.renewalOn)) : QJsonValue()},
        {QStringLiteral("open_tickets"), openTickets}};
    return QString::fromUtf8(QJsonDocument(snapshot).toJson(QJsonDocument::Compact));
}

} // namespace foothold
