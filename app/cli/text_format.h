#pragma once

#include "core/base/money.h"
#include "core/domain/fact_text.h"
#include "core/domain/names.h"
#include "core/metrics/benchmarks.h"
#include "core/metrics/health.h"

#include <QString>

#include <optional>

/// Values as the tables in a terminal show them.
namespace foothold::cli {

inline const QString unknownText = QString(QChar(0x2013)); ///< an en dash

QString latin(std::string_view text);
QString figure(std::optional<double> value, int decimals = 0);
QString count(std::optional<std::int64_t> value);
QString orUnknown(Text text);
template <typename E>
QString name(std::optional<E> value) {
    return value ? latin(nameOf(*value)) : unknownText;
}
/// Grouped by thousands with a space, which no language reads as a decimal mark.
QString money(std::optional<std::int64_t> minor, Currency currency);
QString healthText(const Health& health);
QString rangeText(BenchmarkRange range);
/// One line of a name: line breaks and other control characters would tear the table.
QString inLine(const QString& text);

} // namespace foothold::cli
