#include "app/cli/text_format.h"

#include "core/metrics/conventions.h"

namespace foothold::cli {

QString latin(std::string_view text) {
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString figure(std::optional<double> value, int decimals) {
    return value ? QString::number(*value, 'f', decimals) : unknownText;
}

QString count(std::optional<std::int64_t> value) {
    return value ? QString::number(*value) : unknownText;
}

QString orUnknown(Text text) {
    return text.isEmpty() ? unknownText : text.toString();
}

QString money(std::optional<std::int64_t> minor, Currency currency) {
    if (!minor) return unknownText;
    QString text = QString::fromLatin1(moneyText(*minor, currency));
    qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0) point = text.size();
    for (qsizetype i = point - 3; i > 0; i -= 3)
        text.insert(i, QLatin1Char(' '));
    return text + QLatin1Char(' ') + currency.code();
}

QString healthText(const Health& health) {
    if (!health.colour) return unknownText;
    static const QChar signs[] = {QChar(0x25cb), QChar(0x25d0), QChar(0x25cf)}; // red ○, amber ◐, green ●
    return QStringLiteral("%1 %2%3")
        .arg(signs[int(*health.colour)])
        .arg(bandScore(*health.score))
        .arg(health.override ? QStringLiteral(" set") : QString());
}

QString inLine(const QString& text) {
    QString line = text.simplified();
    if (line.size() > 40) line = line.left(39) + QChar(0x2026);
    return line;
}

QString rangeText(BenchmarkRange range) {
    return range.from == range.to ? QString::number(range.from)
                                  : QStringLiteral("%1\u2013%2").arg(range.from).arg(range.to);
}

} // namespace foothold::cli
