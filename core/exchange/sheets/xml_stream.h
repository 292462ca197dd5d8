#pragma once

#include "core/exchange/sheets/source_sheet.h"
#include "core/exchange/sheets/xlsx_package.h"

#include <memory>

struct XML_ParserStruct;

namespace foothold {

/// The attributes of an element.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** attributes)
        : m_attributes(attributes) {}
    /// Empty if there is none of that name; "r:id" is asked for as "id".
    std::string_view value(std::string_view name) const;

private:
    const char** m_attributes;
};

/// What is done with a part's XML. Names are without their namespace's prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
    /// What makes the part unreadable; empty if nothing does.
    virtual QString problem() const { return {}; }
};

/// Reads a part piece by piece. Document types, and with them entities of every kind, are refused.
class XmlStream {
public:
    XmlStream(std::shared_ptr<XlsxPackage> package, std::unique_ptr<XlsxPackage::Part> part,
              XmlHandler& handler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Handles the next piece; false if there was none left.
    Result<bool> readPiece();
    /// ErrorKind::Cancelled if @p goOn says so.
    Status readAll(const GoOn& goOn = {});
    const XlsxPackage::Part& part() const { return *m_part; }

private:
    struct Callbacks;
    std::shared_ptr<XlsxPackage> m_package;
    std::unique_ptr<XlsxPackage::Part> m_part;
    XmlHandler& m_handler;
    XML_ParserStruct* m_parser;
    bool m_hasDocumentType = false;
    int m_depth = 0;
};

/// Opens the part @p name of @p package and reads all of it.
Status readXml(const std::shared_ptr<XlsxPackage>& package, const std::string& name, XmlHandler& handler,
               const GoOn& goOn = {});

} // namespace foothold
