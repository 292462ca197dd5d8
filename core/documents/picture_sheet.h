#pragma once

#include "core/base/result.h"
#include "core/documents/account_plan.h"

namespace foothold {

/// One picture of an account with its heading, to be a file of its own.
struct PictureSheet {
    QString title;    ///< "Whitespace map \u2013 Acme"
    QString subtitle; ///< "As of 15 Apr 2026, values in EUR a year"
    Date asOf;
    QLocale locale;
    doc::Document page; ///< to be put on pages with header and footer; it holds the picture and nothing else

    doc::Picture& picture();
    const doc::Picture& picture() const;
};

/// Error: nothing to be drawn; or, for a customer, something internal.
Result<PictureSheet> whitespaceSheet(AccountFacts account, const DocumentOptions& options);
Result<PictureSheet> healthSheet(AccountFacts account, const DocumentOptions& options);
/// Those who are on the map; the roles are those in an opportunity if one is given.
Result<PictureSheet> stakeholderSheet(AccountFacts account, const DocumentOptions& options,
                                      Text opportunityId = {});

} // namespace foothold
