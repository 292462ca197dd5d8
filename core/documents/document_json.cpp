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

/// The same where it may be missing.
template <auto Last>
struct MaybeLimited {
    std::optional<decltype(Last)>& value;
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
    template <auto Last>
    static QJsonValue json(MaybeLimited<Last> limited) {
        return limited.value ? QJsonValue(int(*limited.value)) : QJsonValue();
    }
    static QJsonValue json(QPointF point) { return QJsonArray{point.x(), point.y()}; }
    static QJsonValue json(const std::optional<QPointF>& point) {
        return point ? json(*point) : QJsonValue();
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
    /// What an older version did not know stays as a document has it by itself.
    static bool isAbsent(const QJsonValue& value) { return value.isNull() || value.isUndefined(); }

    static bool read(const QJsonValue& value, bool& target) {
        target = value.toBool();
        return value.isBool();
    }
    static bool read(const QJsonValue& value, int& target) {
        if (isAbsent(value)) return true;
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
        if (value.isUndefined()) return true;
        const int number = value.toInt(-1);
        if (number < 0 || number > int(Last)) return false;
        target.value = decltype(Last)(number);
        return true;
    }
    template <auto Last>
    static bool read(const QJsonValue& value, MaybeLimited<Last>& target) {
        if (isAbsent(value)) return true;
        Limited<Last> limited{target.value.emplace()};
        return read(value, limited);
    }
    static bool read(const QJsonValue& value, std::optional<QPointF>& target) {
        if (value.isNull()) return true;
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble()) return false;
        target = QPointF(pair[0].toDouble(), pair[1].toDouble());
        return true;
    }
    static bool read(const QJsonValue& value, std::optional<double>& target) {
        if (value.isDouble()) target = value.toDouble();
        return value.isDouble() || isAbsent(value);
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
    a("text", c.text), a("tone", Limited<Tone::Bad>{c.tone}), a("indent", c.indent), a("strong", c.strong),
        a("heat", c.heat);
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
void fieldsOf(A& a, StakeholderPicture::Card& c) {
    a("id", c.contactId), a("name", c.name), a("title", c.title), a("role", c.role);
    a("support", MaybeLimited<Sentiment::Opponent>{c.support}), a("sign", c.supportSign);
    a("influence", c.influence), a("coverage", c.coverage), a("last", c.lastContact), a("owner", c.owner);
    a("placeholder", c.placeholder), a("left", c.left), a("place", c.place), a("above", c.reportsTo);
    a("loose", c.isLoose);
}
template <typename A>
void fieldsOf(A& a, StakeholderPicture::Line& l) {
    a("from", l.from), a("to", l.to), a("kind", Limited<LinkKind::ReportsInformally>{l.kind});
    a("tone", MaybeLimited<Sentiment::Opponent>{l.tone}), a("note", l.note);
}
template <typename A>
void fieldsOf(A& a, StakeholderPicture& p) {
    a("cards", p.cards), a("lines", p.lines);
}
template <typename A>
void fieldsOf(A& a, BarsPicture::Bar& b) {
    a("label", b.label), a("value", b.value), a("from", b.from), a("to", b.to);
    a("kind", Limited<BarsPicture::Kind::Loss>{b.kind}), a("mark", b.mark);
}
template <typename A>
void fieldsOf(A& a, BarsPicture& p) {
    a("bars", p.bars), a("mark_label", p.markLabel);
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
        a("locale", d.locale), a("format", Limited<Format::Slides>{d.format});
    a("most_pages", d.mostPages);
    a("sections", d.sections);
}

/// The names of the kinds of blocks, in the order of the variant.
constexpr const char* blockNames[] = {"paragraph", "subheading", "tiles",   "facts",  "table",
                                      "list",      "missing",    "picture", "columns"};
static_assert(std::size(blockNames) == std::variant_size_v<decltype(Block::content)>);

constexpr const char* pictureNames[] = {"map", "trend", "stakeholders", "bars"};
static_assert(std::size(pictureNames) == std::variant_size_v<decltype(Picture::content)>);

QJsonValue Writer::json(const Block& block) {
    QJsonValue content = std::visit([](const auto& one) { return json(one); }, block.content);
    return QJsonObject{{QLatin1String(blockNames[block.content.index()]), content}};
}

QJsonValue Writer::json(const Picture& picture) {
    Writer writer;
    writer("caption", picture.caption);
    writer("height", picture.heightMm);
    if (picture.instead) writer("instead", *picture.instead);
    std::visit([&](const auto& one) { writer(pictureNames[picture.content.index()], one); }, picture.content);
    return writer.object;
}

/// Reads the alternative of @p content that has that name; false if none has it, or if it is not sound.
template <std::size_t I = 0, typename Variant, std::size_t N>
bool readNamed(const char* const (&names)[N], const QString& name, const QJsonValue& value,
               Variant& content) {
    if constexpr (I < N) {
        if (name != QLatin1String(names[I])) return readNamed<I + 1>(names, name, value, content);
        return Reader::read(value, content.template emplace<I>());
    } else {
        return false;
    }
}

bool Reader::read(const QJsonValue& value, Block& block) {
    const QJsonObject object = value.toObject();
    return object.size() == 1 &&
           readNamed(blockNames, object.begin().key(), object.begin().value(), block.content);
}

/// Indices and sizes are what the painters rely on.
bool isWhole(const WhitespacePicture& map) {
    const auto fits = [](const auto& list, qsizetype size) {
        return list.empty() || list.size() == std::size_t(size);
    };
    return map.cells.size() == std::size_t(map.products.size()) * std::size_t(map.departments.size()) &&
           fits(map.departmentTotals, map.departments.size()) && fits(map.productTotals, map.products.size());
}
bool isWhole(const StakeholderPicture& map) {
    const auto isCard = [&](int index, int least) { return index >= least && index < int(map.cards.size()); };
    for (const auto& card : map.cards)
        if (!isCard(card.reportsTo, -1)) return false;
    for (const auto& line : map.lines)
        if (!isCard(line.from, 0) || !isCard(line.to, 0)) return false;
    return true;
}
bool isWhole(const auto&) {
    return true;
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
    for (const char* name : pictureNames)
        if (object.contains(QLatin1String(name)))
            return readNamed(pictureNames, QLatin1String(name), object[QLatin1String(name)],
                             picture.content) &&
                   std::visit([](const auto& one) { return isWhole(one); }, picture.content);
    return false;
}

} // namespace

QByteArray documentsToJson(const std::vector<Document>& documents) {
    return QJsonDocument(Writer::json(documents).toArray()).toJson(QJsonDocument::Compact);
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
