#include "ui/portfolio/portfolio_columns.h"

#include <QCoreApplication>

namespace foothold {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PortfolioColumns", text);
}

} // namespace

PortfolioColumnInfo portfolioColumn(PortfolioColumn column) {
    switch (column) {
    case PortfolioColumn::Account:
        return {"account", tr("Account"), tr("The customer"), 212, false, true};
    case PortfolioColumn::Segment:
        return {"segment", tr("Segment"), tr("As given, else by ARR"), 98, false, true};
    case PortfolioColumn::Tier:
        return {"tier", tr("Tier"), tr("Touch tier: as given, else by ARR"), 58, false, true};
    case PortfolioColumn::Csm:
        return {"csm", tr("CSM"), tr("Who looks after the account"), 126, false, true};
    case PortfolioColumn::Arr:
        return {"arr", tr("ARR"), tr("Annual recurring revenue of the active contract lines"),
                116,   true,      true};
    case PortfolioColumn::Health:
        return {"health",
                tr("Health"),
                tr("Health score 0\u2013100: \u25CF green from 70, \u25D0 amber from 40, \u25CB red below"),
                80,
                false,
                true};
    case PortfolioColumn::Trend:
        return {"trend", tr("12 months"), tr("Health at the last twelve month-ends and today"),
                104,     false,           true};
    case PortfolioColumn::Whitespace:
        return {"whitespace",
                tr("Whitespace"),
                tr("Whitespace score 0\u2013100: the mean of the known dimensions"),
                96,
                true,
                true};
    case PortfolioColumn::WhitespaceValue:
        return {"whitespace_value",
                tr("Open potential"),
                tr("Value of the whitespace, competitor and in-house cells of the map"),
                116,
                true,
                true};
    case PortfolioColumn::Renewal:
        return {"renewal", tr("Renewal"), tr("The earliest end of what is active and not yet renewed"),
                108,       true,          true};
    case PortfolioColumn::DaysToRenewal:
        return {"days_to_renewal", tr("Days left"), tr("Days until the renewal date"), 88, true, false};
    case PortfolioColumn::Industry:
        return {"industry", tr("Industry"), tr("The account's industry"), 132, false, false};
    case PortfolioColumn::Region:
        return {"region", tr("Region"), tr("The account's region"), 104, false, false};
    case PortfolioColumn::AccountId:
        return {"account_id", tr("Key"), tr("The account's key in this book and in the files it came from"),
                120,          false,     false};
    }
    return {"", {}, {}, 100, false, false};
}

} // namespace foothold
