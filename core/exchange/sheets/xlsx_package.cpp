#include "core/exchange/sheets/xlsx_package.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zip.h>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

// Sheets shrink to a tenth, the most uniform ones to a two hundredth; what was made to do harm to a
// thousandth.
constexpr std::int64_t suspiciousSize = 16 * 1024 * 1024;
constexpr std::int64_t suspiciousRatio = 400;

} // namespace

Result<std::shared_ptr<XlsxPackage>> XlsxPackage::open(const QString& path) {
    std::shared_ptr<XlsxPackage> package(new XlsxPackage);
    package->m_path = path;
    int error = 0;
    package->m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (package->m_zip) return package;
    return package->damaged(T::tr("it is no whole ZIP archive"));
}

XlsxPackage::~XlsxPackage() {
    if (m_zip) zip_discard(m_zip);
}

tl::unexpected<Error> XlsxPackage::damaged(const QString& reason) const {
    return failure(ErrorKind::Io, T::tr("The spreadsheet %1 cannot be read: %2. Save it again as .xlsx.")
                                      .arg(QDir::toNativeSeparators(m_path), reason));
}

bool XlsxPackage::has(const std::string& part) const {
    return zip_name_locate(m_zip, part.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<XlsxPackage::Part>> XlsxPackage::openPart(const std::shared_ptr<XlsxPackage>& package,
                                                                 const std::string& name) {
    const QString shown = QString::fromUtf8(name.c_str());
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(package->m_zip, name.c_str(), ZIP_FL_NOCASE, &stat) != 0)
        return package->damaged(T::tr("its part %1 is missing").arg(shown));
    if (stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE)
        return package->damaged(T::tr("it is protected by a password"));
    std::unique_ptr<Part> part(new Part);
    part->m_package = package;
    part->m_size = std::int64_t(stat.size);
    part->m_packed = std::int64_t(stat.comp_size);
    part->m_file = zip_fopen_index(package->m_zip, stat.index, 0);
    if (!part->m_file) return package->damaged(T::tr("its part %1 cannot be opened").arg(shown));
    return part;
}

XlsxPackage::Part::~Part() {
    if (m_file) zip_fclose(m_file);
}

Result<std::size_t> XlsxPackage::Part::read(char* buffer, std::size_t size) {
    const zip_int64_t count = zip_fread(m_file, buffer, size);
    if (count < 0) return m_package->damaged(T::tr("a part of it is damaged"));
    m_read += count;
    if (m_read > suspiciousSize && m_read > suspiciousRatio * m_packed)
        return m_package->damaged(T::tr("it unfolds to far more than a spreadsheet would"));
    return std::size_t(count);
}

} // namespace foothold
