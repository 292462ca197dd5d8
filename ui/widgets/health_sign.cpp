#include "ui/widgets/health_sign.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace foothold {

QString healthSign(std::optional<HealthColour> colour) {
    if (!colour) return show::unknown;
    switch (*colour) {
    case HealthColour::Green:
        return QStringLiteral("\u25CF");
    case HealthColour::Amber:
        return QStringLiteral("\u25D0");
    case HealthColour::Red:
        return QStringLiteral("\u25CB");
    }
    return show::unknown;
}

QString healthText(const std::optional<double>& score, std::optional<HealthColour> colour) {
    return score ? healthSign(colour) + QChar(0x2002) + show::score(score) : show::unknown;
}

QString healthSpoken(const std::optional<double>& score, std::optional<HealthColour> colour) {
    if (!score || !colour) return QCoreApplication::translate("Health", "unknown");
    const char* const names[] = {QT_TRANSLATE_NOOP("Health", "red"), QT_TRANSLATE_NOOP("Health", "amber"),
                                 QT_TRANSLATE_NOOP("Health", "green")};
    return show::score(score) + QLatin1String(", ") +
           QCoreApplication::translate("Health", names[int(*colour)]);
}

Ink inkOf(std::optional<HealthColour> colour) {
    if (!colour) return Ink::Muted;
    constexpr Ink inks[] = {Ink::Bad, Ink::Warn, Ink::Good}; // red, amber, green
    return inks[std::size_t(*colour)];
}

QColor healthInk(std::optional<HealthColour> colour) {
    return colourOf(inkOf(colour));
}

} // namespace foothold
