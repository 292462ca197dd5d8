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

/// The texts of one section, a block, item or row each; cells are joined by " | ".
inline QStringList linesOf(const Result<doc::Document>& document, const char* title) {
    QStringList lines;
    const auto add = [&](const std::vector<doc::Block>& blocks, auto&& self) -> void {
        for (const doc::Block& block : blocks) {
            if (const auto* text = std::get_if<doc::Paragraph>(&block.content)) lines += text->text;
            if (const auto* text = std::get_if<doc::Missing>(&block.content)) lines += text->text;
            if (const auto* text = std::get_if<doc::Subheading>(&block.content)) lines += text->text;
            if (const auto* list = std::get_if<doc::List>(&block.content))
                for (const auto& item : list->items)
                    lines += QStringList({item.marker, item.text, item.detail}).join(QStringLiteral(" | "));
            if (const auto* tiles = std::get_if<doc::Tiles>(&block.content))
                for (const auto& tile : tiles->tiles)
                    lines += QStringList({tile.label, tile.value, tile.note}).join(QStringLiteral(" | "));
            if (const auto* facts = std::get_if<doc::FactList>(&block.content))
                for (const auto& fact : facts->facts)
                    lines += fact.label + QStringLiteral(" | ") + fact.value;
            if (const auto* columns = std::get_if<doc::Columns>(&block.content))
                for (const auto& column : columns->columns)
                    self(column.blocks, self);
            if (const auto* table = std::get_if<doc::Table>(&block.content)) {
                QStringList headings;
                for (const auto& column : table->columns)
                    headings += column.heading;
                lines += headings.join(QStringLiteral(" | "));
                for (const doc::TableRow& row : table->rows) {
                    QStringList cells;
                    for (const doc::TableCell& cell : row.cells)
                        cells += cell.text;
                    lines += cells.join(QStringLiteral(" | "));
                }
            }
        }
    };
    if (document)
        for (const doc::Section& section : document->sections)
            if (section.title == QString::fromUtf8(title) || section.outline == QString::fromUtf8(title))
                add(section.blocks, add);
    for (QString& line : lines)
        line = plain(line);
    return lines;
}

inline QString joined(const QStringList& lines) {
    return lines.join(QLatin1Char('\n'));
}

/// A customer since 2024 with two products: CORE for 100 seats, MORE for 400.
inline OneAccount customer(const char* end = "2027-12-31") {
    OneAccount book({.accountId = "A", .name = "Acme", .segment = "smb", .tier = Tier::High, .csm = "Zoe"});
    book.product("CORE"), book.product("MORE"), book.product("THIRD");
    book.begin();
    book.contract({.contractId = "C", .startOn = day("2024-01-01"), .endOn = day(end)},
                  {{.lineId = "L", .product = 0, .seats = 100, .arr = 1000'00},
                   {.lineId = "M", .product = 1, .seats = 400, .arr = 500'00}});
    return book;
}

} // namespace documents
