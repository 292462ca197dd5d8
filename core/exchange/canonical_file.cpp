#include "core/exchange/row_stream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

class CanonicalRows final : public RowStream {
public:
    explicit CanonicalRows(const QByteArray& text)
        : m_csv(std::string_view(text.constData(), std::size_t(text.size()))) {}
    bool next(CsvRow& row) override { return m_csv.next(row); }
    std::size_t position() const override { return m_csv.position(); }

private:
    CsvReader m_csv;
};

class CanonicalFile final : public RowFile {
public:
    explicit CanonicalFile(const QString& path)
        : m_path(path) {}

    Result<std::unique_ptr<RowStream>> open() override {
        if (m_text.isNull())
            if (auto read = readText(); !read) return tl::unexpected(read.error());
        return std::make_unique<CanonicalRows>(m_text);
    }

private:
    Status readText() {
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly)) {
            m_text = file.readAll();
            if (file.error() == QFileDevice::NoError) return {};
        }
        return failure(
            ErrorKind::Io,
            T::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    }

    const QString m_path;
    QByteArray m_text;
};

} // namespace

std::unique_ptr<RowFile> canonicalFile(const QString& path) {
    return std::make_unique<CanonicalFile>(path);
}

} // namespace foothold
