#include "core/exchange/currency_change.h"

namespace foothold {

std::optional<std::int64_t> rescaled(std::int64_t minor, Currency from, Currency to) {
    const std::int64_t before = from.minorPerMajor(), after = to.minorPerMajor();
    if (before == after) return minor;
    const Int128 scaled = Int128(minor) * after;
    if (scaled % before != 0 || scaled / before > maxMinorUnits) return std::nullopt;
    return std::int64_t(scaled / before);
}

QString cannotRescale(std::int64_t minor, Currency from, Currency to) {
    return QStringLiteral("is %1 in the book, which cannot be written in %2")
        .arg(QString::fromLatin1(moneyText(minor, from)), to.code());
}

} // namespace foothold
