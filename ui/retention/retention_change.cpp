#include "ui/retention/retention_change.h"

#include "ui/widgets/change_text.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <cmath>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

QString sinceText(Date asOf) {
    return show::shortDate(retentionBaseline(asOf), asOf).replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace

Date retentionBaseline(Date asOf) {
    return addMonths(asOf, -3);
}

QString percentChange(const std::optional<double>& before, const std::optional<double>& now, Date asOf) {
    if (!before || !now) return {};
    const double change = *now - *before;
    return changeText(change, 0.05, T::tr("%1 points").arg(show::number(std::abs(change), 1)),
                      sinceText(asOf));
}

QString arrChange(std::int64_t before, std::int64_t now, Currency currency, Date asOf) {
    const std::int64_t change = now - before;
    return changeText(double(change), 0.5, show::compactMoney(std::abs(change), currency), sinceText(asOf));
}

QString withChange(const QString& note, const QString& change) {
    if (change.isEmpty()) return note;
    QString together = change; // the arrow is not parted from its number
    together[together.indexOf(QLatin1Char(' '))] = QChar::Nbsp;
    return note.isEmpty() ? together : note + QStringLiteral(" \u00B7 ") + together;
}

} // namespace foothold
