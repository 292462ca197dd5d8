#include "ui/paint/character_map.h"
#include "ui/paint/font_bytes.h"
#include "ui/paint/pdf.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <set>
#include <string>

namespace foothold {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

/// The document's properties; dates are those of the content, so that they do not change from run to run.
void setProperties(QPDF& pdf, const PdfProperties& properties) {
    const std::string date =
        "D:" + isoDate(properties.date).remove(QLatin1Char('-')).toStdString() + "000000Z";
    auto info = Object::newDictionary();
    info.replaceKey("/Title", unicode(properties.title));
    if (!properties.author.isEmpty()) info.replaceKey("/Author", unicode(properties.author));
    info.replaceKey("/Subject", unicode(properties.subject));
    info.replaceKey("/Creator", Object::newString("Foothold " FOOTHOLD_VERSION));
    info.replaceKey("/Producer", Object::newString("Foothold " FOOTHOLD_VERSION));
    info.replaceKey("/CreationDate", Object::newString(date));
    info.replaceKey("/ModDate", Object::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    // Qt makes one of a random number since 6.8; ours follows from the content.
    pdf.getTrailer().removeKey("/ID");

    auto root = pdf.getRoot();
    if (!properties.language.isEmpty()) root.replaceKey("/Lang", unicode(properties.language));
    root.removeKey("/Metadata");
    auto view = Object::newDictionary();
    view.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
}

/// An entry of the outline with those below it, while they are linked to each other.
struct Node {
    Object item;
    std::vector<Node> children;
};

void link(Object parent, std::vector<Node>& nodes) {
    if (nodes.empty()) return;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].item.replaceKey("/Parent", parent);
        if (i > 0) nodes[i].item.replaceKey("/Prev", nodes[i - 1].item);
        if (i + 1 < nodes.size()) nodes[i].item.replaceKey("/Next", nodes[i + 1].item);
        link(nodes[i].item, nodes[i].children);
    }
    parent.replaceKey("/First", nodes.front().item);
    parent.replaceKey("/Last", nodes.back().item);
    parent.replaceKey("/Count", Object::newInteger(static_cast<long long>(nodes.size())));
}

void setOutline(QPDF& pdf, const PdfProperties& properties) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    std::vector<Node> top;
    for (const auto& entry : properties.outline) {
        if (entry.page >= int(pages.size())) continue;
        auto item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        auto target = Object::newArray();
        target.appendItem(pages[std::size_t(entry.page)].getObjectHandle());
        target.appendItem(Object::newName("/XYZ"));
        target.appendItem(Object::newNull());
        target.appendItem(Object::newReal(properties.pageHeight - entry.top, 2));
        target.appendItem(Object::newNull());
        item.replaceKey("/Dest", target);
        auto& list = entry.level > 1 && !top.empty() ? top.back().children : top;
        list.push_back({item, {}});
    }
    if (top.empty()) return;
    auto outlines = pdf.makeIndirectObject(Object::newDictionary());
    outlines.replaceKey("/Type", Object::newName("/Outlines"));
    link(outlines, top);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

QByteArray bytesOf(Object stream) {
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())};
}

/// How many glyphs an embedded TrueType font has.
int glyphCountOf(Object fontFile) {
    if (!fontFile.isStream()) return 0;
    const FontBytes font(bytesOf(fontFile));
    for (int i = 0; i < font.u16(4); ++i)
        if (font.text(12 + 16 * i, 4) == "maxp") return font.u16(qsizetype(font.u32(12 + 16 * i + 8)) + 4);
    return 0;
}

void mendFont(Object font, const QHash<QString, QStringList>& glyphTexts) {
    auto descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0) return;
    auto descendant = descendants.getArrayItem(0);
    auto descriptor = descendant.getKey("/FontDescriptor");
    auto map = font.getKey("/ToUnicode");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName() || !map.isStream()) return;
    // Qt tags the name of a subset in the descriptor only; a reader expects it everywhere.
    font.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
    descendant.replaceKey("/BaseFont", descriptor.getKey("/FontName"));
    const QString tagged = QString::fromStdString(descriptor.getKey("/FontName").getName());
    const QStringList texts = glyphTexts.value(tagged.section(QLatin1Char('+'), 1));
    const int glyphs = texts.isEmpty() ? 0 : glyphCountOf(descriptor.getKey("/FontFile2"));
    const QByteArray mended = mendedCharacterMap(bytesOf(map), glyphs, texts);
    map.replaceStreamData(mended.toStdString(), Object::newNull(), Object::newNull());
}

void mendFonts(QPDF& pdf, const QHash<QString, QStringList>& glyphTexts) {
    std::set<QPDFObjGen> done;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary()) continue;
        for (const std::string& name : fonts.getKeys())
            if (auto font = fonts.getKey(name); done.insert(font.getObjGen()).second)
                mendFont(font, glyphTexts);
    }
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& source, const PdfProperties& properties) {
    try {
        QPDF pdf;
        pdf.setLogger(QPDFLogger::create()); // what it has to say goes to the caller
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", source.constData(), std::size_t(source.size()));
        mendFonts(pdf, properties.glyphTexts);
        setProperties(pdf, properties);
        setOutline(pdf, properties);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception& error) {
        return failure(ErrorKind::Io,
                       QCoreApplication::translate(
                           "Paper", "The document could not be finished as PDF (%1); nothing was "
                                    "written.")
                           .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace foothold
