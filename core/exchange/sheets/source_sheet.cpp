#include "core/exchange/sheets/source_sheet.h"

#include "core/base/clock.h"
#include "core/exchange/sheets/calendar_sheet.h"
#include "core/exchange/sheets/text_encoding.h"
#include "core/exchange/sheets/text_sheet.h"
#include "core/exchange/sheets/xlsx_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foothold {

namespace {

struct T {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qint64 largestCalendar = 256 * 1024 * 1024;
constexpr qint64 pieceSize = 1024 * 1024;

tl::unexpected<Error> unreadable(const QString& path, const QString& reason) {
    return failure(ErrorKind::Io,
                   T::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), reason));
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        if (file.error() == QFileDevice::NoError) return bytes;
    }
    return unreadable(path, file.errorString());
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), std::size_t(bytes.size())};
}

Result<SheetFile> inspectSpreadsheet(const QString& path) {
    const auto package = XlsxPackage::open(path);
    if (!package) return tl::unexpected(package.error());
    const auto workbook = readWorkbook(*package);
    if (!workbook) return tl::unexpected(workbook.error());
    SheetFile file{.kind = SheetKind::Spreadsheet,
                   .sheets = {},
                   .hiddenSheets = {},
                   .form = {},
                   .cache = std::make_shared<XlsxCache>()};
    for (const auto& sheet : workbook->sheets)
        (sheet.hidden ? file.hiddenSheets : file.sheets).push_back(sheet.name);
    return file;
}

Result<SheetFile> inspectText(QFile& file, const GoOn& goOn) {
    EncodingGuess guess;
    QByteArray head;
    while (!file.atEnd()) {
        if (goOn && !goOn()) return importCancelled();
        const QByteArray piece = file.read(pieceSize);
        if (file.error() != QFileDevice::NoError) return unreadable(file.fileName(), file.errorString());
        if (head.isEmpty()) head = piece;
        guess.add(view(piece));
    }
    SheetFile text{
        .kind = SheetKind::Text, .sheets = {QString()}, .hiddenSheets = {}, .form = {}, .cache = {}};
    text.form.encoding = guess.encoding();
    text.form.separator = detectSeparator(view(toUtf8(head, text.form.encoding)));
    return text;
}

} // namespace

tl::unexpected<Error> importCancelled() {
    return failure(ErrorKind::Cancelled, T::tr("The import was cancelled; nothing was changed."));
}

Result<SheetFile> inspectFile(const QString& path, const GoOn& goOn) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorKind::NoFile, T::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly)) return unreadable(path, file.errorString());
    const QByteArray start = file.peek(64);
    if (start.startsWith("PK\x03\x04")) return inspectSpreadsheet(path);
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return unreadable(path,
                          T::tr("it is an Excel file of the old form, or protected by a password; save it "
                                "as .xlsx without a password"));
    if (start.trimmed().startsWith("BEGIN:VCALENDAR") || start.mid(3).startsWith("BEGIN:VCALENDAR"))
        return SheetFile{
            .kind = SheetKind::Calendar, .sheets = {QString()}, .hiddenSheets = {}, .form = {}, .cache = {}};
    if (start.startsWith("%PDF") || start.startsWith("SQLite format 3"))
        return unreadable(path, T::tr("it is no table; export it as CSV or XLSX"));
    return inspectText(file, goOn);
}

Result<std::unique_ptr<SheetReader>> openSheet(const SheetPlace& place, const SheetFile& file,
                                               const TextForm& form, const GoOn& goOn) {
    const auto asReader = [](auto sheet) -> std::unique_ptr<SheetReader> { return sheet; };
    if (file.kind == SheetKind::Spreadsheet) {
        XlsxCache none;
        return XlsxSheet::open(place, file.cache ? *file.cache : none, goOn).map(asReader);
    }
    if (file.kind == SheetKind::Text) return TextSheet::open(place.path, form).map(asReader);
    if (QFileInfo(place.path).size() > largestCalendar)
        return unreadable(place.path, T::tr("a calendar of more than 256 MiB is too large"));
    const auto bytes = bytesOf(place.path);
    if (!bytes) return tl::unexpected(bytes.error());
    return CalendarSheet::read(*bytes, place.path, Clock().today(), goOn).map(asReader);
}

QString sheetName(const SheetPlace& place) {
    const QString file = QFileInfo(place.path).fileName();
    return place.sheet.isEmpty() ? file : QStringLiteral("%1 [%2]").arg(file, place.sheet);
}

} // namespace foothold
