#include "core/documents/document.h"

#include <QCryptographicHash>

namespace foothold::doc {

namespace {

using Visit = std::function<void(const QString& place, const QString& text)>;

/// Walks over the texts of one block after the other; a text is at the place of the heading above it.
class Walker {
public:
    Walker(QString place, const Visit& visit)
        : m_place(std::move(place))
        , m_visit(visit) {}

    void operator()(const Paragraph& block) { say(block.text); }
    void operator()(const Subheading& block) {
        m_place = block.text;
        say(block.text);
    }
    void operator()(const Missing& block) { say(block.text); }
    void operator()(const Tiles& block) {
        for (const Tile& tile : block.tiles)
            say(tile.label), say(tile.value), say(tile.note);
    }
    void operator()(const FactList& block) {
        for (const auto& fact : block.facts)
            say(fact.label), say(fact.value);
    }
    void operator()(const Table& block) {
        for (const TableColumn& column : block.columns)
            say(column.heading);
        for (const TableRow& row : block.rows)
            for (const TableCell& cell : row.cells)
                say(cell.text);
    }
    void operator()(const List& block) {
        for (const auto& item : block.items)
            say(item.marker), say(item.text), say(item.detail);
    }
    void operator()(const Picture& block) {
        say(block.caption);
        std::visit(*this, block.content);
        if (block.instead) (*this)(*block.instead);
    }
    void operator()(const Columns& block) {
        for (const auto& column : block.columns)
            for (const Block& inner : column.blocks)
                std::visit(*this, inner.content);
    }
    void operator()(const WhitespacePicture& map) {
        for (const QStringList* list : {&map.products, &map.departments, &map.total})
            for (const QString& text : *list)
                say(text);
        for (const auto* totals : {&map.departmentTotals, &map.productTotals})
            for (const QStringList& lines : *totals)
                for (const QString& text : lines)
                    say(text);
        for (const auto& cell : map.cells)
            say(cell.value), say(cell.note);
    }
    void operator()(const HealthPicture& trend) {
        for (const QString* text :
             {&trend.score.label, &trend.greenLabel, &trend.amberLabel, &trend.redLabel})
            say(*text);
        for (const auto* lines : {&trend.measures, &trend.external})
            for (const auto& line : *lines)
                say(line.label);
        for (const auto& mark : trend.marks)
            say(mark.label);
    }

    void operator()(const StakeholderPicture& map) {
        for (const auto& card : map.cards)
            for (const QString* text :
                 {&card.name, &card.title, &card.role, &card.supportSign, &card.lastContact, &card.owner})
                say(*text);
        for (const auto& line : map.lines)
            say(line.note);
    }
    void operator()(const BarsPicture& bars) {
        for (const auto& bar : bars.bars)
            say(bar.label), say(bar.value);
        say(bars.markLabel);
    }

private:
    void say(const QString& text) const {
        if (!text.isEmpty()) m_visit(m_place, text);
    }

    QString m_place;
    const Visit& m_visit;
};

/// What pictures show besides their texts.
class FigureHash {
public:
    explicit FigureHash(QCryptographicHash& hash)
        : m_hash(hash) {}

    void operator()(const WhitespacePicture& map) const {
        add(map.forCustomer);
        for (const auto& cell : map.cells)
            add(int(cell.state)), add(cell.confirmed);
    }
    void operator()(const HealthPicture& trend) const {
        add(daysOf(trend.from)), add(daysOf(trend.to)), add(trend.green), add(trend.amber);
        addLine(trend.score);
        for (const auto* lines : {&trend.measures, &trend.external})
            for (const auto& line : *lines)
                addLine(line);
        for (const auto& mark : trend.marks)
            add(daysOf(mark.date)), add(int(mark.event));
    }
    void operator()(const StakeholderPicture& map) const {
        for (const auto& card : map.cards) {
            add(card.influence), add(card.coverage), add(card.reportsTo);
            add(card.placeholder), add(card.left), add(card.isLoose);
            if (card.place) add(card.place->x()), add(card.place->y());
        }
        for (const auto& line : map.lines)
            add(line.from), add(line.to), add(int(line.kind));
    }
    void operator()(const BarsPicture& bars) const {
        for (const auto& bar : bars.bars)
            add(bar.from), add(bar.to.value_or(-1)), add(int(bar.kind)), add(bar.mark.value_or(-1));
    }
    void operator()(const Picture& picture) const { std::visit(*this, picture.content); }
    void operator()(const Columns& columns) const {
        for (const auto& column : columns.columns)
            for (const Block& block : column.blocks)
                std::visit(*this, block.content);
    }
    template <typename T>
    void operator()(const T&) const {}

private:
    void add(double value) const {
        m_hash.addData(QByteArray::number(value, 'g', 15));
        m_hash.addData(QByteArrayView(",", 1));
    }
    void addLine(const HealthPicture::Line& line) const {
        for (const auto& point : line.points) {
            add(daysOf(point.date));
            add(point.value ? *point.value : -1);
        }
    }

    QCryptographicHash& m_hash;
};

} // namespace

void forEachText(const Document& document, const Visit& visit) {
    for (const QString* text : {&document.name, &document.account, &document.description, &document.author,
                                &document.book, &document.asOfText, &document.editionText})
        if (!text->isEmpty()) visit(document.name, *text);
    for (const Section& section : document.sections) {
        const QString place = section.title.isEmpty() ? section.outline : section.title;
        if (!section.title.isEmpty()) visit(place, section.title);
        Walker walker(place, visit);
        for (const Block& block : section.blocks)
            std::visit(walker, block.content);
    }
}

QByteArray fingerprint(const Document& document) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    forEachText(document, [&hash](const QString&, const QString& text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    });
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            std::visit(FigureHash(hash), block.content);
    return hash.result().toHex().left(12);
}

} // namespace foothold::doc
