#pragma once

#include "core/documents/document_options.h"
#include "tests/core/fact_helpers.h"

#include <QStringList>

/// What the tests of documents have in common.
namespace documents {

using namespace foothold;

inline const Date asOf = day("2026-04-15");

inline DocumentOptions optionsFor(doc::Edition edition = doc::Edition::Internal) {
    return {.asOf = asOf, .edition = edition, .locale = QLocale(QStringLiteral("en_GB"))};
}

/// With ordinary blanks.
inline QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// Everything that a document says, a line each.
inline QString textOf(const doc::Document& document) {
    QStringList lines;
    doc::forEachText(document, [&](const QString&, const QString& text) { lines += text; });
    return plain(lines.join(QLatin1Char('\n')));
}
/// The same, or why there is none.
inline QString textOf(const Result<doc::Document>& document) {
    return document ? textOf(*document) : document.error().message;
}

} // namespace documents
