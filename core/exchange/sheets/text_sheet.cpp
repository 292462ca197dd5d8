#include "core/exchange/sheets/text_sheet.h"

#include "core/base/text.h"
#include "core/exchange/sheets/text_encoding.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr std::size_t pieceSize = 1024 * 1024;

} // namespace

TextSheet::TextSheet(const QString& path, const TextForm& form)
    : m_file(path)
    , m_form(form) {}

Result<std::unique_ptr<TextSheet>> TextSheet::open(const QString& path, const TextForm& form) {
    std::unique_ptr<TextSheet> sheet(new TextSheet(path, form));
    if (auto begun = sheet->rewind(); !begun) return tl::unexpected(begun.error());
    return sheet;
}

Status TextSheet::rewind() {
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       T::tr("%1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    m_decoder = QStringDecoder(m_form.encoding == TextEncoding::Utf16Be ? QStringConverter::Utf16BE
                                                                        : QStringConverter::Utf16LE);
    m_encoder = QStringEncoder(QStringConverter::Utf8);
    m_text.clear();
    m_isWhole = false;
    m_position = 0;
    m_status = {};
    return readOn(0, 1);
}

QByteArray TextSheet::utf8(const QByteArray& piece) {
    const bool isUtf16 = m_form.encoding == TextEncoding::Utf16Le || m_form.encoding == TextEncoding::Utf16Be;
    return isUtf16 ? QByteArray(m_encoder(QString(m_decoder(piece)))) : toUtf8(piece, m_form.encoding);
}

Status TextSheet::readOn(std::size_t start, std::int64_t line) {
    m_csv.reset();
    m_text.erase(0, start);
    // A row that is longer than a piece is read in ever larger ones, or it would be looked at too often.
    const QByteArray piece = m_file.read(qint64(std::max(pieceSize, m_text.size())));
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io,
                       T::tr("%1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    m_isWhole = piece.isEmpty();
    const QByteArray text = utf8(piece);
    m_text.append(text.constData(), std::size_t(text.size()));
    m_csv.emplace(m_text, m_form.separator, line);
    return {};
}

bool TextSheet::next(SheetRow& row) {
    for (;;) {
        if (!m_status) return false;
        const std::size_t start = m_csv->position();
        const std::int64_t line = m_csv->line();
        const bool any = m_csv->next(m_row);
        if (any && (m_isWhole || m_csv->position() < m_text.size())) break;
        if (m_isWhole) return false;
        m_status = readOn(start, line); // the row may go on behind what is in memory
    }
    m_position =
        std::max<std::int64_t>(m_position, m_file.pos() - std::int64_t(m_text.size() - m_csv->position()));
    row.line = m_row.line;
    row.problemCell = m_row.problemCell;
    row.problem = m_row.problem == CsvProblem::None ? QString() : csvProblemText(m_row.problem);
    row.cells.clear();
    for (const std::string_view cell : m_row.cells)
        row.cells.push_back({trimmed(cell).empty() ? SourceCell::Kind::Empty : SourceCell::Kind::Text, cell});
    return true;
}

} // namespace foothold
