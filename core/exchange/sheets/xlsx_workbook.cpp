#include "core/exchange/sheets/xlsx_workbook.h"

#include "core/base/text.h"
#include "core/exchange/sheets/xlsx_merged_cells.h"
#include "core/exchange/sheets/xml_stream.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <charconv>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t mostStringBytes = 1024u * 1024 * 1024;

int numberOf(std::string_view text) {
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view text) {
    return text == "1" || text == "true";
}

/// The part that @p target means, seen from the folder @p from ("xl/").
std::string partOf(const std::string& from, std::string_view target) {
    std::vector<std::string_view> steps;
    const std::string path =
        target.starts_with('/') ? std::string(target.substr(1)) : from + std::string(target);
    std::string_view rest = path;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('/'), rest.size());
        const std::string_view step = rest.substr(0, end);
        rest = rest.substr(std::min(end + 1, rest.size()));
        if (step == "..") {
            if (!steps.empty()) steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    std::string part;
    for (const auto step : steps) {
        if (!part.empty()) part += '/';
        part += step;
    }
    return part;
}

struct Relations final : XmlHandler {
    struct Target {
        std::string type, target;
    };
    std::map<std::string, Target, std::less<>> byId;

    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "Relationship")
            byId[std::string(a.value("Id"))] = {std::string(a.value("Type")), std::string(a.value("Target"))};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    const Target* ofType(std::string_view ending) const {
        for (const auto& [id, target] : byId)
            if (std::string_view(target.type).ends_with(ending)) return &target;
        return nullptr;
    }
};

struct WorkbookHandler final : XmlHandler {
    struct Entry {
        QString name;
        std::string relation;
        bool hidden;
    };
    std::vector<Entry> sheets;
    bool since1904 = false;

    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "sheet")
            sheets.push_back({fromUtf8(a.value("name")), std::string(a.value("id")),
                              !a.value("state").empty() && a.value("state") != "visible"});
        else if (name == "workbookPr")
            since1904 = isTrue(a.value("date1904"));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

struct StylesHandler final : XmlHandler {
    std::map<int, std::string> codes;
    std::vector<XlsxFormat> formats;
    bool inCellFormats = false;

    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "numFmt") {
            codes[numberOf(a.value("numFmtId"))] = std::string(a.value("formatCode"));
        } else if (name == "cellXfs") {
            inCellFormats = true;
        } else if (name == "xf" && inCellFormats) {
            const int id = numberOf(a.value("numFmtId"));
            const auto code = codes.find(id);
            formats.push_back(xlsxFormat(id, code == codes.end() ? std::string_view() : code->second));
        }
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") inCellFormats = false;
    }
    void text(std::string_view) override {}
};

struct StringsHandler final : XmlHandler {
    XlsxStrings strings;
    bool inText = false;
    int phonetic = 0; ///< how to pronounce a text is not the text

    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "t") inText = phonetic == 0;
        if (name == "rPh") ++phonetic;
    }
    void end(std::string_view name) override {
        if (name == "t") inText = false;
        if (name == "rPh") --phonetic;
        if (name == "si") strings.endOne();
    }
    void text(std::string_view text) override {
        if (inText && strings.bytes() <= mostStringBytes) strings.append(text);
    }
    QString problem() const override {
        return strings.bytes() > mostStringBytes ? T::tr("it has more than 1 GiB of text") : QString();
    }
};

/// The code without what is quoted, escaped or in brackets.
std::string plainCode(std::string_view code) {
    std::string plain;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') {
            const auto close = code.find(c == '"' ? '"' : ']', i + 1);
            if (close == std::string_view::npos) break;
            i = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            plain += char(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    return plain.substr(0, plain.find(';')); // the form of positive numbers
}

} // namespace

XlsxFormat xlsxFormat(int id, std::string_view code) {
    if (!code.empty()) {
        const std::string plain = plainCode(code);
        if (plain.starts_with("general")) return XlsxFormat::Number;
        const bool day = plain.find_first_of("dy") != std::string::npos;
        const bool month = plain.find('m') != std::string::npos;
        const bool time = plain.find_first_of("hs") != std::string::npos;
        if (day || (month && !time)) return XlsxFormat::Date; // minutes stand beside hours or seconds
        return plain.find('%') != std::string::npos ? XlsxFormat::Percent : XlsxFormat::Number;
    }
    if (id == 9 || id == 10) return XlsxFormat::Percent;
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
                      (id >= 50 && id <= 54) || id == 57 || id == 58;
    return date ? XlsxFormat::Date : XlsxFormat::Number;
}

void XlsxStrings::append(std::string_view text) {
    m_text += text;
}

std::string_view XlsxStrings::at(std::size_t index) const {
    if (index >= m_ends.size()) return {};
    const std::size_t start = index ? m_ends[index - 1] : 0;
    return std::string_view(m_text).substr(start, m_ends[index] - start);
}

const XlsxWorkbook::Sheet* XlsxWorkbook::find(const QString& name) const {
    for (const Sheet& sheet : sheets)
        if (sheet.name == name) return &sheet;
    return nullptr;
}

Result<XlsxWorkbook> readWorkbook(const std::shared_ptr<XlsxPackage>& package) {
    Relations top;
    if (auto read = readXml(package, "_rels/.rels", top); !read) return tl::unexpected(read.error());
    const auto* office = top.ofType("/officeDocument");
    const std::string part = office ? partOf({}, office->target) : "xl/workbook.xml";
    const auto slash = part.rfind('/');
    const std::string folder(part, 0, slash == std::string::npos ? 0 : slash + 1);
    Relations relations;
    const std::string relationsPart =
        folder + "_rels/" + part.substr(std::min(folder.size(), part.size())) + ".rels";
    if (auto read = readXml(package, relationsPart, relations); !read) return tl::unexpected(read.error());
    WorkbookHandler handler;
    if (auto read = readXml(package, part, handler); !read) return tl::unexpected(read.error());

    XlsxWorkbook workbook;
    workbook.since1904 = handler.since1904;
    if (const auto* strings = relations.ofType("/sharedStrings"))
        workbook.stringsPart = partOf(folder, strings->target);
    if (const auto* styles = relations.ofType("/styles"))
        workbook.stylesPart = partOf(folder, styles->target);
    for (const auto& entry : handler.sheets) {
        const auto target = relations.byId.find(entry.relation);
        if (target == relations.byId.end() || !std::string_view(target->second.type).ends_with("/worksheet"))
            continue; // a sheet that is a chart
        workbook.sheets.push_back({entry.name, partOf(folder, target->second.target), entry.hidden});
    }
    if (workbook.sheets.empty()) return package->damaged(T::tr("it has no sheet with cells"));
    return workbook;
}

Result<std::vector<XlsxFormat>> readFormats(const std::shared_ptr<XlsxPackage>& package,
                                            const XlsxWorkbook& workbook) {
    StylesHandler handler;
    if (!workbook.stylesPart.empty())
        if (auto read = readXml(package, workbook.stylesPart, handler); !read)
            return tl::unexpected(read.error());
    return handler.formats;
}

Result<XlsxStrings> readStrings(const std::shared_ptr<XlsxPackage>& package, const XlsxWorkbook& workbook,
                                const GoOn& goOn) {
    StringsHandler handler;
    if (!workbook.stringsPart.empty() && package->has(workbook.stringsPart))
        if (auto read = readXml(package, workbook.stringsPart, handler, goOn); !read)
            return tl::unexpected(read.error());
    return std::move(handler.strings);
}

Result<std::shared_ptr<const XlsxShared>> XlsxCache::of(const std::shared_ptr<XlsxPackage>& package,
                                                        const GoOn& goOn) {
    const std::lock_guard lock(m_mutex);
    const QFileInfo file(package->path());
    if (m_shared && file.size() == m_size && file.lastModified() == m_changed) return m_shared;
    auto workbook = readWorkbook(package);
    if (!workbook) return tl::unexpected(workbook.error());
    auto strings = readStrings(package, *workbook, goOn);
    if (!strings) return tl::unexpected(strings.error());
    auto formats = readFormats(package, *workbook);
    if (!formats) return tl::unexpected(formats.error());
    m_shared = std::make_shared<const XlsxShared>(
        XlsxShared{std::move(*workbook), std::move(*strings), std::move(*formats)});
    m_merged.clear();
    m_size = file.size();
    m_changed = file.lastModified();
    return m_shared;
}

Result<std::shared_ptr<const std::vector<MergedCells>>>
XlsxCache::mergedCells(const std::shared_ptr<XlsxPackage>& package, const std::string& part,
                       const GoOn& goOn) {
    const std::lock_guard lock(m_mutex);
    auto& known = m_merged[part];
    if (known) return known;
    auto read = readMergedCells(package, part, goOn);
    if (!read) return tl::unexpected(read.error());
    known = std::make_shared<const std::vector<MergedCells>>(std::move(*read));
    return known;
}

} // namespace foothold
