#include "core/documents/picture_sheet.h"

#include "core/documents/language.h"
#include "core/documents/plan_pictures.h"
#include "core/documents/stakeholder_picture.h"
#include "core/documents/whitespace_summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace foothold {

namespace {

constexpr double pictureHeightMm = 85; // of a trend over the width of a page

struct T {
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

PictureSheet sheetOf(AccountFacts account, const DocumentOptions& options, const QString& name,
                     const QString& subtitle, decltype(doc::Picture::content) content) {
    PictureSheet sheet;
    sheet.title = QStringLiteral("%1 \u2013 %2").arg(name, account->name.toString());
    sheet.subtitle = subtitle;
    sheet.asOf = options.asOf;
    sheet.locale = options.locale;
    sheet.page = newDocument(account, options, name);
    sheet.page.description = QStringLiteral("%1 \u00B7 %2").arg(name, subtitle);
    doc::Section section;
    section.outline = name;
    section.blocks.push_back({doc::Picture{std::move(content), {}, pictureHeightMm}});
    sheet.page.sections.push_back(std::move(section));
    return sheet;
}

} // namespace

const doc::Picture& PictureSheet::picture() const {
    return std::get<doc::Picture>(page.sections.front().blocks.front().content);
}

doc::Picture& PictureSheet::picture() {
    return std::get<doc::Picture>(page.sections.front().blocks.front().content);
}

Result<PictureSheet> whitespaceSheet(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    const Shown show(options.locale);
    WhitespacePicture map = whitespacePicture(account, plan::mapFor(account, options.asOf, options.edition),
                                              show, options.edition);
    if (map.isEmpty())
        return failure(ErrorKind::Rejected,
                       T::tr("No product of the book fits the account, so there is no map to draw."));
    const QString asOf = T::tr("As of %1").arg(show.date(options.asOf));
    const QString subtitle =
        map.forCustomer ? asOf : T::tr("%1, values in %2 a year").arg(asOf, account->currency.code());
    return sheetOf(account, options, T::tr("Whitespace map"), subtitle, std::move(map));
}

Result<PictureSheet> healthSheet(AccountFacts account, const DocumentOptions& options) {
    const language::Within words(options.locale);
    if (options.edition == doc::Edition::Customer)
        return failure(ErrorKind::Rejected,
                       T::tr("The health of an account is internal; there is no edition for the customer."));
    const Shown show(options.locale);
    HealthPicture trend = healthPicture(account, options.asOf);
    if (trend.isEmpty())
        return failure(ErrorKind::Rejected,
                       T::tr("No health of the last twelve months is known, so there is no trend to draw."));
    return sheetOf(account, options, T::tr("Health trend"), T::tr("As of %1").arg(show.date(options.asOf)),
                   std::move(trend));
}

Result<PictureSheet> stakeholderSheet(AccountFacts account, const DocumentOptions& options,
                                      Text opportunityId) {
    const language::Within words(options.locale);
    if (options.edition == doc::Edition::Customer)
        return failure(ErrorKind::Rejected,
                       T::tr("What we think of people is internal; there is no edition for the customer."));
    const Shown show(options.locale);
    StakeholderPicture map = stakeholderPicture(account, options.asOf, show, opportunityId);
    if (std::ranges::all_of(map.cards, &StakeholderPicture::Card::isLoose))
        return failure(ErrorKind::Rejected,
                       T::tr("Nobody is on the stakeholder map yet: put people there on the account's page "
                             "Stakeholders."));
    return sheetOf(account, options, T::tr("Stakeholder map"), T::tr("As of %1").arg(show.date(options.asOf)),
                   std::move(map));
}

} // namespace foothold
