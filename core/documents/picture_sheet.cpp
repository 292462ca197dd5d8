#include "core/documents/picture_sheet.h"

#include "core/documents/plan_pictures.h"
#include "core/documents/stakeholder_picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Pictures", source);
}

PictureSheet sheetOf(AccountFacts account, const DocumentOptions& options, const QString& name,
                     const QString& subtitle) {
    PictureSheet sheet;
    sheet.title = QStringLiteral("%1 \u2013 %2").arg(name, account->name.toString());
    sheet.subtitle = subtitle;
    sheet.asOf = options.asOf;
    sheet.locale = options.locale;
    return sheet;
}

} // namespace

Result<PictureSheet> whitespaceSheet(AccountFacts account, const DocumentOptions& options) {
    const Shown show(options.locale);
    WhitespacePicture map =
        whitespacePicture(account, whitespaceMap(account, options.asOf), show, options.edition);
    if (map.isEmpty())
        return failure(ErrorKind::Rejected,
                       text("No product of the book fits the account, so there is no map to draw."));
    const QString asOf = text("As of %1").arg(show.date(options.asOf));
    PictureSheet sheet =
        sheetOf(account, options, text("Whitespace map"),
                map.forCustomer ? asOf : text("%1, values in %2 a year").arg(asOf, account->currency.code()));
    sheet.content = std::move(map);
    return sheet;
}

Result<PictureSheet> healthSheet(AccountFacts account, const DocumentOptions& options) {
    if (options.edition == doc::Edition::Customer)
        return failure(ErrorKind::Rejected,
                       text("The health of an account is internal; there is no edition for the customer."));
    const Shown show(options.locale);
    HealthPicture trend = healthPicture(account, options.asOf);
    if (trend.isEmpty())
        return failure(ErrorKind::Rejected,
                       text("No health of the last twelve months is known, so there is no trend to draw."));
    PictureSheet sheet =
        sheetOf(account, options, text("Health trend"), text("As of %1").arg(show.date(options.asOf)));
    sheet.content = std::move(trend);
    return sheet;
}

Result<PictureSheet> stakeholderSheet(AccountFacts account, const DocumentOptions& options,
                                      Text opportunityId) {
    if (options.edition == doc::Edition::Customer)
        return failure(ErrorKind::Rejected,
                       text("What we think of people is internal; there is no edition for the customer."));
    const Shown show(options.locale);
    StakeholderPicture map = stakeholderPicture(account, options.asOf, show, opportunityId);
    if (std::ranges::all_of(map.cards, &StakeholderPicture::Card::isLoose))
        return failure(ErrorKind::Rejected,
                       text("Nobody is on the stakeholder map yet: put people there on the account's page "
                            "Stakeholders."));
    PictureSheet sheet =
        sheetOf(account, options, text("Stakeholder map"), text("As of %1").arg(show.date(options.asOf)));
    sheet.content = std::move(map);
    return sheet;
}

} // namespace foothold
