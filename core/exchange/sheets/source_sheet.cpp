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
    SheetFile file{.kind = SheetKind::Spreadsheet, .sheets = {}, .hiddenSheets = {}, .form = {}};
    for (const auto& sheet : workbook->sheets)
        (sheet.hidden ? file.hiddenSheets : file.sheets).push_back(sheet.name);
    return file;
}

} // namespace

Result<SheetFile> inspectFile(const QString& path) {
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
        return SheetFile{.kind = SheetKind::Calendar, .sheets = {QString()}, .hiddenSheets = {}, .form = {}};
    if (start.startsWith("%PDF") || start.startsWith("SQLite format 3"))
        return unreadable(path, T::tr("it is no table; export it as CSV or XLSX"));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return unreadable(path, file.errorString());
    SheetFile text{.kind = SheetKind::Text, .sheets = {QString()}, .hiddenSheets = {}, .form = {}};
    text.form.encoding = detectEncoding(view(bytes));
    const QByteArray head = toUtf8(bytes.left(1024 * 1024), text.form.encoding);
    text.form.separator = detectSeparator(view(head));
    return text;
}

Result<std::unique_ptr<SheetReader>> openSheet(const SheetPlace& place, const SheetFile& file,
                                               const TextForm& form) {
    if (file.kind == SheetKind::Spreadsheet)
        return XlsxSheet::open(place).map(
            [](std::unique_ptr<XlsxSheet> sheet) -> std::unique_ptr<SheetReader> { return sheet; });
    if (file.kind == SheetKind::Calendar && QFileInfo(place.path).size() > largestCalendar)
        return unreadable(place.path, T::tr("a calendar of more than 256 MiB is too large"));
    auto bytes = bytesOf(place.path);
    if (!bytes) return tl::unexpected(bytes.error());
    if (file.kind == SheetKind::Calendar)
        return CalendarSheet::read(*bytes, place.path, Clock().today())
            .map([](std::unique_ptr<CalendarSheet> sheet) -> std::unique_ptr<SheetReader> { return sheet; });
    return std::make_unique<TextSheet>(toUtf8(*bytes, form.encoding), form.separator);
}

QString sheetName(const SheetPlace& place) {
    const QString file = QFileInfo(place.path).fileName();
    return place.sheet.isEmpty() ? file : QStringLiteral("%1 [%2]").arg(file, place.sheet);
}

} // namespace foothold
