#include "core/exchange/sheets/xml_stream.h"

#include <QCoreApplication>

#include <expat.h>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t pieceSize = 16 * 1024;
constexpr int piecesBetweenQuestions = 64;
constexpr int deepest = 200;

std::string_view localName(std::string_view name) {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const {
    for (const char** a = m_attributes; a && a[0]; a += 2)
        if (localName(a[0]) == name) return a[1];
    return {};
}

struct XmlStream::Callbacks {
    static void start(void* data, const char* name, const char** attributes) {
        auto& self = *static_cast<XmlStream*>(data);
        if (++self.m_depth > deepest) XML_StopParser(self.m_parser, XML_FALSE);
        self.m_handler.start(localName(name), XmlAttributes(attributes));
    }
    static void end(void* data, const char* name) {
        auto& self = *static_cast<XmlStream*>(data);
        --self.m_depth;
        self.m_handler.end(localName(name));
    }
    static void text(void* data, const char* text, int length) {
        static_cast<XmlStream*>(data)->m_handler.text({text, std::size_t(length)});
    }
    static void documentType(void* data, const char*, const char*, const char*, int) {
        auto& self = *static_cast<XmlStream*>(data);
        self.m_hasDocumentType = true;
        XML_StopParser(self.m_parser, XML_FALSE);
    }
};

XmlStream::XmlStream(std::shared_ptr<XlsxPackage> package, std::unique_ptr<XlsxPackage::Part> part,
                     XmlHandler& handler)
    : m_package(std::move(package))
    , m_part(std::move(part))
    , m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr)) {
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::documentType);
}

XmlStream::~XmlStream() {
    XML_ParserFree(m_parser);
}

Result<bool> XmlStream::readPiece() {
    void* buffer = XML_GetBuffer(m_parser, int(pieceSize));
    if (!buffer) return m_package->damaged(T::tr("its XML is too large"));
    const auto count = m_part->read(static_cast<char*>(buffer), pieceSize);
    if (!count) return tl::unexpected(count.error());
    const XML_Status status = XML_ParseBuffer(m_parser, int(*count), *count == 0);
    if (m_hasDocumentType)
        return m_package->damaged(T::tr("it has a document type in it, which no spreadsheet needs"));
    if (status != XML_STATUS_OK) return m_package->damaged(T::tr("its XML is not well-formed"));
    if (const QString problem = m_handler.problem(); !problem.isEmpty()) return m_package->damaged(problem);
    return *count > 0;
}

Status XmlStream::readAll(const GoOn& goOn) {
    for (int pieces = 1;; ++pieces) {
        if (goOn && pieces % piecesBetweenQuestions == 0 && !goOn()) return importCancelled();
        const auto more = readPiece();
        if (!more) return tl::unexpected(more.error());
        if (!*more) return {};
    }
}

Status readXml(const std::shared_ptr<XlsxPackage>& package, const std::string& name, XmlHandler& handler,
               const GoOn& goOn) {
    auto part = XlsxPackage::openPart(package, name);
    if (!part) return tl::unexpected(part.error());
    return XmlStream(package, std::move(*part), handler).readAll(goOn);
}

} // namespace foothold
