#include "ui/portfolio/portfolio_columns.h"

#include <QCoreApplication>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(PortfolioColumns)
};

} // namespace

PortfolioColumnInfo portfolioColumn(PortfolioColumn column) {
    switch (column) {
    case PortfolioColumn::Account:
        return {"name", T::tr("Account"), T::tr("The customer"), 202, false, true};
    case PortfolioColumn::Segment:
        return {"segment", T::tr("Segment"), T::tr("As given, else by ARR"), 98, false, true};
    case PortfolioColumn::Tier:
        return {"tier", T::tr("Tier"), T::tr("Touch tier: as given, else by ARR"), 58, false, false};
    case PortfolioColumn::Csm:
        return {"csm", T::tr("CSM"), T::tr("Who looks after the account"), 126, false, true};
    case PortfolioColumn::Arr:
        return {"arr", T::tr("ARR"), T::tr("Annual recurring revenue of the active contract lines"),
                116,   true,         true};
    case PortfolioColumn::Health:
        return {"health",
                T::tr("Health"),
                T::tr("Health score 0\u2013"
                      "100: \u25CF green from 70, \u25D0 amber from 40, \u25CB red below"),
                80,
                false,
                true};
    case PortfolioColumn::Trend:
        return {
            "trend", T::tr("12 months"), T::tr("Health at the last twelve month-ends and today"), 90, false,
            true};
    case PortfolioColumn::Readiness:
        return {"readiness",
                T::tr("Readiness"),
                T::tr("Expansion readiness 0\u2013"
                      "100, and what to do about it; * held back by its gate"),
                112,
                false,
                true};
    case PortfolioColumn::Whitespace:
        return {"whitespace",
                T::tr("Whitespace"),
                T::tr("Whitespace score 0\u2013"
                      "100: the mean of the known dimensions"),
                96,
                true,
                true};
    case PortfolioColumn::WhitespaceValue:
        return {"whitespace_value",
                T::tr("Open potential"),
                T::tr("Value of the whitespace, competitor and in-house cells of the map"),
                116,
                true,
                false};
    case PortfolioColumn::Priority:
        return {"priority",
                T::tr("Priority"),
                T::tr("Whitespace \u00D7 health \u00D7 timing, 0\u2013"
                      "100"),
                78,
                true,
                true};
    case PortfolioColumn::Signals:
        return {"signals",
                T::tr("Signals"),
                T::tr("How many signals fire; \u25B2 it warns of contraction"),
                76,
                true,
                false};
    case PortfolioColumn::Renewal:
        return {"renewal_on",
                T::tr("Renewal"),
                T::tr("The earliest end of what is active and not yet renewed"),
                104,
                true,
                true};
    case PortfolioColumn::DaysToRenewal:
        return {"days_to_renewal", T::tr("Days left"), T::tr("Days until the renewal date"), 88, true, false};
    case PortfolioColumn::Parent:
        return {"parent", T::tr("Parent account"), T::tr("The account that it belongs to"), 168, false,
                false};
    case PortfolioColumn::Industry:
        return {"industry", T::tr("Industry"), T::tr("The account's industry"), 132, false, false};
    case PortfolioColumn::Region:
        return {"region", T::tr("Region"), T::tr("The account's region"), 104, false, false};
    case PortfolioColumn::AccountId:
        return {
            "account_id", T::tr("Key"), T::tr("The account's key in this book and in the files it came from"),
            120,          false,        false};
    }
    return {"", {}, {}, 100, false, false};
}

std::optional<PortfolioColumn> portfolioColumnOf(const QString& key) {
    for (int column = 0; column < portfolioColumnCount; ++column)
        if (key == QLatin1String(portfolioColumn(PortfolioColumn(column)).key))
            return PortfolioColumn(column);
    return std::nullopt;
}

std::string_view editedColumn(PortfolioColumn column) {
    switch (column) {
    case PortfolioColumn::Account:
    case PortfolioColumn::Segment:
    case PortfolioColumn::Tier:
    case PortfolioColumn::Csm:
    case PortfolioColumn::Industry:
    case PortfolioColumn::Region:
        return portfolioColumn(column).key;
    default:
        return {};
    }
}

QString explainedFigure(PortfolioColumn column) {
    switch (column) {
    case PortfolioColumn::Arr:
        return QStringLiteral("arr");
    case PortfolioColumn::Health:
    case PortfolioColumn::Trend:
        return QStringLiteral("health");
    case PortfolioColumn::Readiness:
        return QStringLiteral("readiness");
    case PortfolioColumn::Whitespace:
    case PortfolioColumn::WhitespaceValue:
        return QStringLiteral("whitespace");
    case PortfolioColumn::Priority:
        return QStringLiteral("priority");
    case PortfolioColumn::Renewal:
    case PortfolioColumn::DaysToRenewal:
        return QStringLiteral("renewal");
    default:
        return {};
    }
}

} // namespace foothold
