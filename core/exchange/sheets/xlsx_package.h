#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace foothold {

/// The container of an XLSX file: a ZIP archive of XML parts, opened for reading. Nothing of it is ever
/// written to the disk, so the names in it do no harm.
class XlsxPackage {
public:
    static Result<std::shared_ptr<XlsxPackage>> open(const QString& path);
    ~XlsxPackage();

    const QString& path() const { return m_path; }
    bool has(const std::string& part) const;
    /// "… is damaged: …", for a part that cannot be read.
    tl::unexpected<Error> damaged(const QString& reason) const;

    /// One part, read from its start to its end. A part that unfolds to much more than spreadsheets do is
    /// refused: it was made to fill the memory.
    class Part {
    public:
        ~Part();
        /// Up to @p size bytes; 0 at the end.
        Result<std::size_t> read(char* buffer, std::size_t size);
        std::int64_t position() const { return m_read; }
        std::int64_t size() const { return m_size; }

    private:
        friend class XlsxPackage;
        std::shared_ptr<XlsxPackage> m_package;
        zip_file* m_file = nullptr;
        std::int64_t m_read = 0, m_size = 0, m_packed = 0;
    };
    static Result<std::unique_ptr<Part>> openPart(const std::shared_ptr<XlsxPackage>& package,
                                                  const std::string& name);

private:
    XlsxPackage() = default;
    QString m_path;
    zip* m_zip = nullptr;
};

} // namespace foothold
