#pragma once

#include "core/base/date.h"
#include "core/documents/pictures.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// What a document says, before anything is painted: a tree of sections, texts, tables and pictures. Every
/// text is plain (never markup), translated, and formatted by the document's locale.
namespace foothold::doc {

/// Internal documents hold everything; a customer's holds what docs/documents.md allows and nothing else.
enum class Edition { Internal, Customer };

/// Pages of paper, or slides of a talk (16:9).
enum class Format { Paper, Slides };

/// How a text is meant. A tone is a colour, so the text itself always says the same by a word or a sign.
enum class Tone { Plain, Muted, Good, Warn, Bad };

/// A paragraph; line breaks in it are kept.
struct Paragraph {
    QString text;
    Tone tone = Tone::Plain;
    bool lead = false; ///< a little larger: the sentences of a first page
};

/// One of the few figures that stand large at the top of a page.
struct Tile {
    QString label; ///< "ARR"
    QString value; ///< "182,000 EUR", "–"
    QString note;  ///< unit, comparison, or why it is unknown
    Tone tone = Tone::Plain;
};
struct Tiles {
    std::vector<Tile> tiles;
};

/// Label and value, one below the other.
struct FactList {
    struct Fact {
        QString label, value;
        Tone tone = Tone::Plain;
    };
    std::vector<Fact> facts;
};

struct TableColumn {
    enum class Kind {
        Text,   ///< left, wrapped
        Number, ///< right, tabular figures, not wrapped while there is room
        Date,   ///< left, not wrapped while there is room
        Sign,   ///< narrow and centred: a letter or a sign
    };
    QString heading;
    Kind kind = Kind::Text;
};
struct TableCell {
    QString text;
    Tone tone = Tone::Plain;
    int indent = 0; ///< levels, for trees
    bool strong = false;
    /// Of a heat map: how strong the ground is, 0 to 1; the text says the same.
    std::optional<double> heat{};
};
struct TableRow {
    std::vector<TableCell> cells; ///< as many as the table has columns; fewer: the rest is empty
    bool total = false;           ///< set apart by a stronger line above
    bool keepWithNext = false;    ///< a row that heads those below it
    /// The one cell runs over all columns: a heading within the table, or a line of detail.
    bool spans = false;
};
struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    bool compact = false; ///< smaller type, for appendices
};

/// A short list: what to do, what to watch.
struct List {
    struct Item {
        QString marker; ///< "1", "▲", "12 May"
        QString text;
        QString detail; ///< after the text, muted
        Tone tone = Tone::Plain;
    };
    std::vector<Item> items;
};

/// What is missing, and where it is entered: stands where the facts would stand.
struct Missing {
    QString text;
};

struct Picture {
    std::variant<WhitespacePicture, HealthPicture, StakeholderPicture, BarsPicture> content;
    QString caption;
    double heightMm = 0; ///< 0: as high as it needs
    /// Of a whitespace map: stands in its place where the map does not fit on one page; without it, such a
    /// map is cut into parts.
    std::optional<Table> instead = {};
};

struct Block;

/// Blocks side by side on a grid of 12 columns.
struct Columns {
    struct Column {
        int span = 6; ///< the spans of all add up to 12
        std::vector<Block> blocks;
    };
    std::vector<Column> columns;
};

/// A heading within a section, one size below the section's; in the outline it stands below it.
struct Subheading {
    QString text;
};

struct Block {
    std::variant<Paragraph, Subheading, Tiles, FactList, Table, List, Missing, Picture, Columns> content;
};

struct Section {
    QString title;   ///< empty only for the first page, whose title is the document's
    QString outline; ///< as the outline names it; empty: the title
    int level = 1;   ///< 1, or 2 for a part of the one before
    bool startsPage = false;
    std::vector<Block> blocks;
};

struct Document {
    QString name;        ///< "Account plan"
    QString account;     ///< the account's name; empty for documents of the whole book
    QString description; ///< one line below the account's name on the first page
    QString author;
    QString book; ///< the book's name
    Date asOf;
    QString asOfText; ///< "15 Apr 2026"
    Edition edition = Edition::Internal;
    QString editionText; ///< "internal", "for the customer"
    QString locale;      ///< "de_DE": its language is the document's, its country chooses the paper
    Format format = Format::Paper;
    /// Of a sheet that is meant to be one page: type and spaces grow or shrink until they fill it well.
    bool fillsPage = false;
    /// Type and spaces shrink, as far as they can be read well, to keep to it; 0: as many as it takes.
    int mostPages = 0;
    std::vector<Section> sections;
};

/// Every text of the document with the place it stands at ("Contracts and revenue, table"), in reading order.
void forEachText(const Document& document,
                 const std::function<void(const QString& place, const QString& text)>& visit);

/// The first 12 hexadecimal digits of a SHA-256 over everything the document says and shows.
QByteArray fingerprint(const Document& document);

} // namespace foothold::doc
