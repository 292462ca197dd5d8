#pragma once

#include <QDate>
#include <QFile>
#include <QMap>
#include <QStringList>
#include <QVariant>
#include <QXmlStreamReader>

#include <zip.h>

#include <vector>

/// Reads a workbook back for tests: what a spreadsheet would see in its cells.
namespace xlsx {

inline QStringList list(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts)
        all += QString::fromUtf8(text);
    return all;
}

struct Sheet {
    QString name;
    std::vector<QVariantList> rows; ///< QString, double, QDate, or invalid: an empty cell
    bool frozen = false, filtered = false;

    QStringList headings() const {
        QStringList texts;
        for (const QVariant& cell : rows.empty() ? QVariantList() : rows.front())
            texts += cell.toString();
        return texts;
    }
    /// The cell below a heading; @p row from 1.
    QVariant at(int row, const QString& heading) const {
        const auto column = headings().indexOf(heading);
        return column < 0 ? QVariant(QStringLiteral("no such column")) : rows[std::size_t(row)].value(column);
    }
    QVariantList column(const QString& heading) const {
        QVariantList cells;
        for (int row = 1; row < int(rows.size()); ++row)
            cells += at(row, heading);
        return cells;
    }
};

class Book {
public:
    explicit Book(const QString& path) {
        m_archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
        if (!m_archive) return;
        readStyles();
        QXmlStreamReader xml(entry("xl/workbook.xml"));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
                sheets.push_back(readSheet(xml.attributes().value(QLatin1String("name")).toString(),
                                           int(sheets.size()) + 1));
    }
    ~Book() {
        if (m_archive) zip_discard(m_archive);
    }
    Q_DISABLE_COPY_MOVE(Book)

    QByteArray entry(const QByteArray& name) const {
        zip_stat_t about;
        if (!m_archive || zip_stat(m_archive, name.constData(), 0, &about) != 0) return {};
        QByteArray bytes(qsizetype(about.size), '\0');
        zip_file_t* file = zip_fopen(m_archive, name.constData(), 0);
        if (!file || zip_fread(file, bytes.data(), about.size) != zip_int64_t(about.size)) bytes.clear();
        if (file) zip_fclose(file);
        return bytes;
    }
    const Sheet* sheet(const QString& name) const {
        for (const Sheet& each : sheets)
            if (each.name == name) return &each;
        return nullptr;
    }
    QStringList names() const {
        QStringList all;
        for (const Sheet& each : sheets)
            all += each.name;
        return all;
    }
    /// The number format of a cell, by its place.
    QString format(int sheet, const QString& place) const { return m_cellFormats.value({sheet, place}); }

    std::vector<Sheet> sheets;

private:
    void readStyles() {
        QXmlStreamReader xml(entry("xl/styles.xml"));
        QMap<QString, QString> formats;
        bool inCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == QLatin1String("cellXfs")) inCells = xml.isStartElement();
            if (!xml.isStartElement()) continue;
            const auto& attributes = xml.attributes();
            if (xml.name() == QLatin1String("numFmt"))
                formats[attributes.value(QLatin1String("numFmtId")).toString()] =
                    attributes.value(QLatin1String("formatCode")).toString();
            if (inCells && xml.name() == QLatin1String("xf"))
                m_styles += formats.value(attributes.value(QLatin1String("numFmtId")).toString(),
                                          attributes.value(QLatin1String("numFmtId")).toString());
        }
    }

    Sheet readSheet(const QString& name, int number) {
        Sheet sheet{.name = name, .rows = {}};
        QXmlStreamReader xml(entry("xl/worksheets/sheet" + QByteArray::number(number) + ".xml"));
        QString place, kind, format, text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                if (xml.name() == QLatin1String("row")) {
                    while (int(sheet.rows.size()) < xml.attributes().value(QLatin1String("r")).toInt())
                        sheet.rows.emplace_back();
                } else if (xml.name() == QLatin1String("c")) {
                    place = xml.attributes().value(QLatin1String("r")).toString();
                    kind = xml.attributes().value(QLatin1String("t")).toString();
                    format = m_styles.value(xml.attributes().value(QLatin1String("s")).toInt());
                    m_cellFormats[{number, place}] = format;
                    text.clear();
                } else if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("v")) {
                    text = xml.readElementText();
                } else if (xml.name() == QLatin1String("pane")) {
                    sheet.frozen =
                        xml.attributes().value(QLatin1String("state")) == QLatin1String("frozen") &&
                        xml.attributes().value(QLatin1String("ySplit")) == QLatin1String("1");
                } else if (xml.name() == QLatin1String("autoFilter")) {
                    sheet.filtered = true;
                } else if (xml.name() == QLatin1String("f")) {
                    sheet.rows.back() += QVariant(QStringLiteral("A FORMULA"));
                }
            } else if (xml.isEndElement() && xml.name() == QLatin1String("c")) {
                QVariantList& row = sheet.rows.back();
                while (row.size() <= columnOf(place))
                    row += QVariant();
                row[columnOf(place)] = valueOf(kind, format, text);
            }
        }
        return sheet;
    }

    static int columnOf(const QString& place) {
        int column = 0;
        for (const QChar letter : place)
            if (letter.isLetter()) column = column * 26 + letter.unicode() - 'A' + 1;
        return column - 1;
    }
    static QVariant valueOf(const QString& kind, const QString& format, const QString& text) {
        if (kind == QLatin1String("inlineStr")) return text;
        if (text.isEmpty()) return {};
        if (format.contains(QLatin1String("yyyy"))) return QDate(1899, 12, 30).addDays(text.toInt());
        return text.toDouble();
    }

    zip_t* m_archive = nullptr;
    QStringList m_styles;
    QMap<std::pair<int, QString>, QString> m_cellFormats;
};

} // namespace xlsx
