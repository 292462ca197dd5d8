#include "core/playbook/qbr_snapshot.h"

#include "core/metrics/account_figures.h"
#include "core/metrics/conventions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace foothold {

namespace {

constexpr int version = 1;
const QString sheetKey = QStringLiteral("sheet");
constexpr qsizetype largestSheet = 16 * 1024 * 1024; // bytes, unpacked: what no sheet comes near

QJsonValue number(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<double> known(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> score(const QJsonValue& value) {
    const auto number = known(value);
    return number && *number >= 0 && *number <= 100 ? number : std::nullopt;
}

std::optional<QJsonObject> objectIn(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) return {};
    return document.object();
}

QString compact(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Empty if it is not what snapshotOf packed, or larger than any sheet.
QByteArray unpacked(const QString& packed) {
    const QByteArray bytes = QByteArray::fromBase64(packed.toLatin1());
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > largestSheet) return {};
    return qUncompress(bytes);
}

template <typename E>
QJsonValue name(std::optional<E> value) {
    return value ? QJsonValue(nameString(*value)) : QJsonValue();
}

} // namespace

QString snapshotOf(AccountFacts account, Date heldOn, const QByteArray& sheet) {
    const Profiles profiles(account.book(), heldOn);
    const AccountFigures figures = figuresOf(account, heldOn, profiles, Gates(account.book(), profiles));
    QJsonObject measures;
    for (std::size_t i = 0; i < measureCount; ++i)
        measures.insert(nameString(Measure(i)), number(figures.health.measures[i]));
    QJsonArray openTickets;
    for (const Ticket& ticket : upTo(account.tickets(), heldOn, &Ticket::openedOn))
        if (!ticket.closedOn || *ticket.closedOn > heldOn) openTickets.push_back(ticket.ticketId.toString());
    QJsonObject snapshot{
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
    if (!sheet.isEmpty()) snapshot.insert(sheetKey, QString::fromLatin1(qCompress(sheet, 9).toBase64()));
    return compact(snapshot);
}

std::optional<QbrSnapshot> readSnapshot(Text text, const Account& account) {
    const auto document = objectIn(text.toString());
    if (!document) return {};
    const QJsonObject& json = *document;
    QbrSnapshot snapshot;
    if (json[QStringLiteral("currency")].toString() == account.currency.code())
        if (const auto arr =
                parseMoney(json[QStringLiteral("arr")].toString().toStdString(), account.currency))
            snapshot.arr = *arr;
    snapshot.health = score(json[QStringLiteral("health")]);
    snapshot.readiness = score(json[QStringLiteral("readiness")]);
    snapshot.whitespace = score(json[QStringLiteral("whitespace")]);
    snapshot.utilisation = known(json[QStringLiteral("utilisation")]);
    for (std::size_t i = 0; i < measureCount; ++i)
        snapshot.measures[i] = score(json[QStringLiteral("measures")][nameString(Measure(i))]);
    if (const QJsonValue open = json[QStringLiteral("open_tickets")]; open.isArray())
        snapshot.openTickets = int(open.toArray().size());
    return snapshot;
}

QByteArray sheetIn(Text snapshot) {
    const auto json = objectIn(snapshot.toString());
    return json ? unpacked((*json)[sheetKey].toString()) : QByteArray();
}

} // namespace foothold
