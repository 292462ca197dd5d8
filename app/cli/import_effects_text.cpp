#include "app/cli/import_effects_text.h"

#include "app/cli/command.h"
#include "app/cli/figure_json.h"
#include "app/cli/text_format.h"

#include <algorithm>

namespace foothold::cli {

namespace {

constexpr std::size_t shownAccounts = 30;

QJsonObject sideJson(const AccountChange::Side& side, Currency currency) {
    return {{QStringLiteral("health"), json(side.health)},
            {QStringLiteral("colour"), jsonName(side.colour)},
            {QStringLiteral("action"), jsonName(side.action)},
            {QStringLiteral("flagged"), side.flagged},
            {QStringLiteral("arr"), jsonMoney(side.arr, currency)}};
}

QString healthOf(const AccountChange::Side& side) {
    return side.health ? QStringLiteral("%1 %2").arg(figure(side.health), name(side.colour)) : unknownText;
}

/// "amber -> green", or what did not change.
template <typename Text>
QString both(const AccountChange& change, Text&& text) {
    const QString now = text(change.after);
    const QString then = change.before ? text(*change.before) : now;
    return then == now ? now : QStringLiteral("%1 -> %2").arg(then, now);
}

} // namespace

QJsonObject json(const Freshness& freshness) {
    return {
        {QStringLiteral("usage"), freshness.usage ? QJsonValue(isoMonth(*freshness.usage)) : QJsonValue()},
        {QStringLiteral("touchpoints"), json(freshness.touchpoints)},
        {QStringLiteral("tickets"), json(freshness.tickets)},
        {QStringLiteral("nps"), json(freshness.nps)},
        {QStringLiteral("invoices"), json(freshness.invoices)}};
}

QJsonArray json(const std::vector<AccountChange>& changes) {
    QJsonArray array;
    for (const AccountChange& change : changes)
        array += QJsonObject{
            {QStringLiteral("account_id"), change.accountId},
            {QStringLiteral("name"), change.name},
            {QStringLiteral("health_moved"), json(change.healthMoved())},
            {QStringLiteral("before"),
             change.before ? QJsonValue(sideJson(*change.before, change.currency)) : QJsonValue()},
            {QStringLiteral("after"), sideJson(change.after, change.currency)}};
    return array;
}

QString effectsText(const std::vector<AccountChange>& changes) {
    if (changes.empty()) return QStringLiteral("\nNo figure of an account changed.\n");
    const auto count = [&](auto has) { return int(std::count_if(changes.begin(), changes.end(), has)); };
    const auto differs = [](const AccountChange& change, auto member) {
        return change.before && (*change.before).*member != change.after.*member;
    };
    QString text =
        QStringLiteral("\nAccounts: %1 new; of the others, the colour of %2 changed, the action of %3, the "
                       "warning of contraction of %4.\n\n")
            .arg(count([](const AccountChange& change) { return change.isNew(); }))
            .arg(count([&](const auto& change) { return differs(change, &AccountChange::Side::colour); }))
            .arg(count([&](const auto& change) { return differs(change, &AccountChange::Side::action); }))
            .arg(count([&](const auto& change) { return differs(change, &AccountChange::Side::flagged); }));
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(changes.size(), shownAccounts); ++i) {
        const AccountChange& change = changes[i];
        const auto moved = change.healthMoved();
        rows.push_back({inLine(change.accountId),
                        inLine(change.name) + (change.isNew() ? QStringLiteral(" (new)") : QString()),
                        both(change, healthOf), moved ? QString::number(*moved, 'f', 1) : QString(),
                        both(change, [](const AccountChange::Side& side) { return name(side.action); }),
                        both(change,
                             [](const AccountChange::Side& side) {
                                 return side.flagged ? QStringLiteral("warns") : QStringLiteral("no warning");
                             }),
                        both(change, [&](const AccountChange::Side& side) {
                            return money(side.arr, change.currency);
                        })});
    }
    text += textTable({{QStringLiteral("Account")},
                       {QStringLiteral("Name")},
                       {QStringLiteral("Health")},
                       {QStringLiteral("Moved"), true},
                       {QStringLiteral("Action")},
                       {QStringLiteral("Contraction")},
                       {QStringLiteral("ARR"), true}},
                      rows);
    if (changes.size() > shownAccounts)
        text += QStringLiteral("… and %1 more\n").arg(changes.size() - shownAccounts);
    return text;
}

} // namespace foothold::cli
