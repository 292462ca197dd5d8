#pragma once

#include "core/base/folded.h"

#include <QString>

namespace foothold {

/// What headings, and words that stand for a value, are compared by: folded letters and digits alone. What
/// only a system's interface puts around a name is left out: "ACTIVE__C" and "property_active" are "active".
QString headingKey(QStringView text);
/// The same without what stands in brackets: "ARR (EUR)" as "arr".
QString plainHeadingKey(QStringView text);
/// The same without the name of the record in front and a currency behind: "Deal - Title", "Account: Name",
/// "subscriptions.mrr" and "ARR in EUR" as "title", "name", "mrr" and "arr".
QString partHeadingKey(QStringView text);

/// What names of companies are compared by: folded words without punctuation, legal forms and a leading
/// "the": "The Müller & Söhne GmbH & Co. KG" as "muller sohne".
QString companyKey(QStringView name);
/// True if two company keys may well mean the same company, but need not: one letter is another one, or
/// one begins with the other.
bool areSimilarCompanies(const QString& a, const QString& b);

/// A key made of names, the same whenever the names are: "muller-sohne". Long ones are cut and end in a
/// number made of the whole text.
QString keyFromName(QStringView name);

/// True if @p text is the heading, or the first cell, of a row of totals, in the languages of exports.
bool isTotalWord(QStringView text);
/// True if @p text is what systems write below a report: "Grand Totals (12 records)", "Copyright …".
bool isReportFooter(QStringView text);

} // namespace foothold
