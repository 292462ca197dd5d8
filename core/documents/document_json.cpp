#include "core/documents/document_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

/// What a document is made of is told once for both ways: fieldsOf() names the fields of each part, and a
/// Writer or a Reader goes over them.
namespace foothold {

namespace {

using namespace doc;

/// A value of an enumeration whose last one is @p Last.
template <auto Last>
struct Limited {
    decltype(Last)& value;
};

class Writer {
public:
    QJsonObject object;

    template <typename T>
    void operator()(const char* name, const T& value) {
        object.insert(QLatin1String(name), json(value));
    }

    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(Date date) { return isoDate(date); }
    template <auto Last>
    static QJsonValue json(Limited<Last> limited) {
        return int(limited.value);
    }
    static QJsonValue json(const std::optional<double>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    static QJsonValue json(const QStringList& list) { return QJsonArray::fromStringList(list); }
    template <typename T>
    static QJsonValue json(const std::vector<T>& list) {
        QJsonArray array;
        for (const T& one : list)
            array.push_back(json(one));
        return array;
    }
    static QJsonValue json(const Block& block);
    static QJsonValue json(const Picture& picture);
    template <typename T>
    static QJsonValue json(const T& part) {
        Writer writer;
        fieldsOf(writer,
                 const_cast<T&>(part)); // the same list of fields reads and writes; this way reads them
        return writer.object;
    }
};

class Reader {
public:
    explicit Reader(const QJsonValue& value)
        : m_object(value.toObject())
        , m_isSound(value.isObject()) {}

    bool isSound() const { return m_isSound; }
    void refuse() { m_isSound = false; }

    template <typename T>
    void operator()(const char* name, T&& target) {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (m_isSound) m_isSound = read(value, target);
    }

    static bool read(const QJsonValue& value, QString& target) {
        target = value.toString();
        return value.isString();
    }
    static bool read(const QJsonValue& value, bool& target) {
        target = value.toBool();
        return value.isBool();
    }
    static bool read(const QJsonValue& value, int& target) {
        target = value.toInt();
        return value.isDouble();
    }
    static bool read(const QJsonValue& value, double& target) {
        target = value.toDouble();
        return value.isDouble();
    }
    static bool read(const QJsonValue& value, Date& target) {
        const auto date = parseDate(value.toString().toStdString());
        target = date.value_or(Date());
        return date.has_value();
    }
    template <auto Last>
    static bool read(const QJsonValue& value, Limited<Last>& target) {
        const int number = value.toInt(-1);
        if (number < 0 || number > int(Last)) return false;
        target.value = decltype(Last)(number);
        return true;
    }
    static bool read(const QJsonValue& value, std::optional<double>& target) {
        if (value.isDouble()) target = value.toDouble();
        return value.isDouble() || value.isNull();
    }
    static bool read(const QJsonValue& value, QStringList& target) {
        for (const QJsonValue text : value.toArray())
            target += text.toString();
        return value.isArray();
    }
    template <typename T>
    static bool read(const QJsonValue& value, std::vector<T>& target) {
        if (!value.isArray()) return false;
        for (const QJsonValue one : value.toArray())
            if (!read(one, target.emplace_back())) return false;
        return true;
    }
    static bool read(const QJsonValue& value, Block& block);
    static bool read(const QJsonValue& value, Picture& picture);
    template <typename T>
    static bool read(const QJsonValue& value, T& part) {
        Reader reader(value);
        fieldsOf(reader, part);
        return reader.isSound();
    }

private:
    QJsonObject m_object;
    bool m_isSound;
};

template <typename A>
void fieldsOf(A& a, Paragraph& p) {
    a("text", p.text), a("tone", Limited<Tone::Bad>{p.tone}), a("lead", p.lead);
}
template <typename A>
void fieldsOf(A& a, Subheading& s) {
    a("text", s.text);
}
template <typename A>
void fieldsOf(A& a, Missing& m) {
    a("text", m.text);
}
template <typename A>
void fieldsOf(A& a, Tile& t) {
    a("label", t.label), a("value", t.value), a("note", t.note), a("tone", Limited<Tone::Bad>{t.tone});
}
template <typename A>
void fieldsOf(A& a, Tiles& t) {
    a("tiles", t.tiles);
}
template <typename A>
void fieldsOf(A& a, FactList::Fact& f) {
    a("label", f.label), a("value", f.value), a("tone", Limited<Tone::Bad>{f.tone});
}
template <typename A>
void fieldsOf(A& a, FactList& f) {
    a("facts", f.facts);
}
template <typename A>
void fieldsOf(A& a, TableColumn& c) {
    a("heading", c.heading), a("kind", Limited<TableColumn::Kind::Sign>{c.kind});
}
template <typename A>
void fieldsOf(A& a, TableCell& c) {
    a("text", c.text), a("tone", Limited<Tone::Bad>{c.tone}), a("indent", c.indent), a("strong", c.strong);
}
template <typename A>
void fieldsOf(A& a, TableRow& r) {
    a("cells", r.cells), a("total", r.total), a("keep", r.keepWithNext), a("spans", r.spans);
}
template <typename A>
void fieldsOf(A& a, Table& t) {
    a("columns", t.columns), a("rows", t.rows), a("compact", t.compact);
}
template <typename A>
void fieldsOf(A& a, List::Item& i) {
    a("marker", i.marker), a("text", i.text), a("detail", i.detail), a("tone", Limited<Tone::Bad>{i.tone});
}
template <typename A>
void fieldsOf(A& a, List& l) {
    a("items", l.items);
}
template <typename A>
void fieldsOf(A& a, Columns::Column& c) {
    a("span", c.span), a("blocks", c.blocks);
}
template <typename A>
void fieldsOf(A& a, Columns& c) {
    a("columns", c.columns);
}
template <typename A>
void fieldsOf(A& a, WhitespacePicture::Cell& c) {
    a("state", Limited<WhitespacePicture::State::NotApplicable>{c.state}), a("confirmed", c.confirmed);
    a("value", c.value), a("note", c.note);
}
template <typename A>
void fieldsOf(A& a, WhitespacePicture& p) {
    a("customer", p.forCustomer), a("products", p.products), a("departments", p.departments),
        a("cells", p.cells);
    a("department_totals", p.departmentTotals), a("product_totals", p.productTotals), a("total", p.total);
}
template <typename A>
void fieldsOf(A& a, HealthPicture::Point& p) {
    a("date", p.date), a("value", p.value);
}
template <typename A>
void fieldsOf(A& a, HealthPicture::Line& l) {
    a("label", l.label), a("points", l.points);
}
template <typename A>
void fieldsOf(A& a, HealthPicture::Mark& m) {
    a("date", m.date), a("event", Limited<HealthPicture::Event::Other>{m.event}), a("label", m.label);
}
template <typename A>
void fieldsOf(A& a, HealthPicture& p) {
    a("from", p.from), a("to", p.to), a("score", p.score), a("measures", p.measures),
        a("external", p.external);
    a("marks", p.marks), a("green", p.green), a("amber", p.amber);
    a("green_label", p.greenLabel), a("amber_label", p.amberLabel), a("red_label", p.redLabel);
}
template <typename A>
void fieldsOf(A& a, Section& s) {
    a("title", s.title), a("outline", s.outline), a("level", s.level), a("starts_page", s.startsPage);
    a("blocks", s.blocks);
}
template <typename A>
void fieldsOf(A& a, Document& d) {
    a("name", d.name), a("account", d.account), a("description", d.description), a("author", d.author);
    a("book", d.book), a("as_of", d.asOf), a("as_of_text", d.asOfText);
    a("edition", Limited<Edition::Customer>{d.edition}), a("edition_text", d.editionText),
        a("locale", d.locale);
    a("sections", d.sections);
}

/// The names of the kinds of blocks, in the order of the variant.
constexpr const char* blockNames[] = {"paragraph", "subheading", "tiles",   "facts",  "table",
                                      "list",      "missing",    "picture", "columns"};
static_assert(std::size(blockNames) == std::variant_size_v<decltype(Block::content)>);

QJsonValue Writer::json(const Block& block) {
    QJsonValue content = std::visit([](const auto& one) { return json(one); }, block.content);
    return QJsonObject{{QLatin1String(blockNames[block.content.index()]), content}};
}

QJsonValue Writer::json(const Picture& picture) {
    Writer writer;
    writer("caption", picture.caption);
    writer("height", picture.heightMm);
    if (picture.instead) writer("instead", *picture.instead);
    if (const auto* map = std::get_if<WhitespacePicture>(&picture.content)) writer("map", *map);
    if (const auto* trend = std::get_if<HealthPicture>(&picture.content)) writer("trend", *trend);
    return writer.object;
}

template <std::size_t I = 0>
bool readBlock(const QString& name, const QJsonValue& value, Block& block) {
    if constexpr (I < std::size(blockNames)) {
        if (name != QLatin1String(blockNames[I])) return readBlock<I + 1>(name, value, block);
        return Reader::read(value, block.content.emplace<I>());
    } else {
        return false;
    }
}

bool Reader::read(const QJsonValue& value, Block& block) {
    const QJsonObject object = value.toObject();
    return object.size() == 1 && readBlock(object.begin().key(), object.begin().value(), block);
}

bool Reader::read(const QJsonValue& value, Picture& picture) {
    Reader reader(value);
    reader("caption", picture.caption);
    reader("height", picture.heightMm);
    if (!reader.isSound()) return false;
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("instead")) &&
        !read(object[QLatin1String("instead")], picture.instead.emplace()))
        return false;
    if (object.contains(QLatin1String("trend")))
        return read(object[QLatin1String("trend")], picture.content.emplace<HealthPicture>());
    auto& map = picture.content.emplace<WhitespacePicture>();
    return read(object[QLatin1String("map")], map) &&
           map.cells.size() == std::size_t(map.products.size()) * std::size_t(map.departments.size()) &&
           (map.departmentTotals.empty() ||
            map.departmentTotals.size() == std::size_t(map.departments.size())) &&
           (map.productTotals.empty() || map.productTotals.size() == std::size_t(map.products.size()));
}

/// A picture that cannot be kept would be read as a broken one.
bool canBeKept(const Block& block) {
    const auto* picture = std::get_if<Picture>(&block.content);
    return !picture || std::holds_alternative<WhitespacePicture>(picture->content) ||
           std::holds_alternative<HealthPicture>(picture->content);
}

} // namespace

QByteArray documentsToJson(const std::vector<Document>& documents) {
    std::vector<Document> kept = documents;
    for (Document& document : kept)
        for (Section& section : document.sections)
            std::erase_if(section.blocks, [](const Block& block) { return !canBeKept(block); });
    return QJsonDocument(Writer::json(kept).toArray()).toJson(QJsonDocument::Compact);
}

std::optional<Document> documentFromJson(const QByteArray& json, Edition edition) {
    const QJsonDocument parsed = QJsonDocument::fromJson(json);
    for (const QJsonValue one : parsed.array()) {
        Document document;
        if (Reader::read(one, document) && document.edition == edition) return document;
    }
    return {};
}

} // namespace foothold
